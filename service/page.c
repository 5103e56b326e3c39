/*
 * Collections that page by themselves (SERVICE_PAGED): what a query asks of the page, and the end
 * of its answer. The rules are redfish/query.h's, which are the gateway's, too: for a client it
 * makes no difference who pages. DSP0266 1.21 §7.3 "Query parameters".
 */
#include <errno.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "service/service-internal.h"

static void refuse(struct service_request *request, const struct query_error *error)
{
    const char *arguments[ARRAY_SIZE(error->arguments)] = {NULL};

    for (unsigned int i = 0; i < message_fact(error->message)->arguments; i++)
        arguments[i] = error->arguments[i];
    service_reply_message(request, NULL, error->message, arguments[0], arguments[1], arguments[2],
                          NULL);
}

bool service_request_page(struct service_request *request, uint64_t top_default,
                          struct service_page *ret_page)
{
    struct query_error error = {0};
    const struct query *query;
    int r;

    query_free(request->query_parsed);
    request->query_parsed = NULL;
    r = query_parse(ipc_text(request->query), &request->query_parsed, &error);
    if (r == QUERY_E_REFUSED) {
        refuse(request, &error);
        return false;
    }
    if (r < 0) {
        service_reply_failed(request, "step=page cause=memory");
        return false;
    }
    query = request->query_parsed;
    *ret_page = (struct service_page){.skip = query && query->has_skip ? query->skip : 0,
                                      .top = query && query->has_top ? query->top : top_default,
                                      .filter = query ? query->filter : NULL};
    return true;
}

bool service_page_matches(struct service_page *page, const json_t *member)
{
    return !page->filter || filter_matches_noting(page->filter, member, &page->types);
}

void service_reply_page(struct service_request *request, const struct service_page *page,
                        uint64_t count, json_t *collection)
{
    CLEANUP(json_decrefp) json_t *owned = collection;
    struct query_error error = {0};
    int r = owned ? 0 : -ENOMEM;

    if (r == 0 && page->filter)
        r = query_check_filter(request->query_parsed, &page->types, &error);
    if (r == 0)
        r = query_finish_page(request->query_parsed, ipc_text(request->uri),
                              ipc_text(request->query), count, owned, &error);
    if (r == QUERY_E_REFUSED)
        refuse(request, &error);
    else if (r < 0)
        service_reply_failed(request, "step=page cause=memory");
    else
        service_reply_resource(request, TAKE(owned));
}
