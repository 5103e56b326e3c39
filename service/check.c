/*
 * Bodies: what is wrong with one is answered here, so that handlers only see what they can apply.
 * The rules are redfish/patch.h's.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "service/service-internal.h"

bool service_request_check(struct service_request *request, const struct patch_form *form,
                           const json_t *current, struct patch_result *ret_result)
{
    struct patch_result result;
    int outcome = patch_check(form, request->body, current, &result);

    if (outcome == 0) {
        *ret_result = result;
        return true;
    }
    if (outcome == PATCH_E_REFUSED)
        service_reply_messages(request, TAKE(result.messages));
    else
        service_reply_failed(request, outcome == -ENOMEM ? "step=check cause=memory"
                                                         : "step=check cause=form");
    patch_result_deinit(&result);
    return false;
}

void service_reply_duplicate(struct service_request *request, struct ipc_text body)
{
    char *name CLEANUP(free_cleanup) = NULL, *pointer CLEANUP(free_cleanup) = NULL;
    const char *action = strrchr(request->route->uri_template, '/') + 1;

    if (json_text_find_duplicate(body, &name, &pointer) != 0)
        service_reply_failed(request, "step=body cause=memory");
    else if (request->route->flags & SERVICE_ACTION)
        service_reply_message(request, pointer, BASE_ACTION_PARAMETER_DUPLICATE, action, name,
                              NULL);
    else
        service_reply_message(request, pointer, BASE_PROPERTY_DUPLICATE, name, NULL);
}
