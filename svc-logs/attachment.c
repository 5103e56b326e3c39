/* See attachment.h. */
#include "svc-logs/attachment.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "svc-logs/dumps.h"
#include "svc-logs/event-log.h"
#include "svc-logs/names.h"

#define RETRY_AFTER_S 5

const struct attachment dump_attachment = {&dump_log, "GetFileHandle", NULL};
const struct attachment event_attachment = {&event_log, "GetEntry", INTERFACE_FILE_PATH};

/* "EventLog-7": log service and entry. */
static void make_file_name(const struct service_request *request, char *name, size_t size)
{
    const char *service = strstr(service_request_uri(request), "/LogServices/") +
                          strlen("/LogServices/");

    snprintf(name, size, "%.*s-%s", (int)strcspn(service, "/"), service,
             service_request_parameter(request, 1));
}

static void reply_file(struct service_request *request, sd_bus_message *reply)
{
    char name[256];
    int fd = -1;

    if (sd_bus_message_read(reply, "h", &fd) <= 0) {
        service_reply_failed(request, "step=attachment cause=no-descriptor-in-answer");
        return;
    }
    /* The message closes its own. */
    fd = fcntl(fd, F_DUPFD_CLOEXEC, 3);
    if (fd < 0) {
        service_reply_failed(request, "step=attachment cause=descriptors");
        return;
    }
    make_file_name(request, name, sizeof(name));
    service_reply_stream(request, fd, -1, NULL, name);
}

static void got_file(int outcome, sd_bus_message *reply, const sd_bus_error *error, void *context)
{
    struct service_request *request = context;

    if (outcome == 0)
        reply_file(request, reply);
    else if (outcome == MIRROR_E_TIMEOUT)
        service_reply_message(request, NULL, BASE_OPERATION_TIMEOUT, NULL);
    else if (outcome == MIRROR_E_REJECTED && error && strstr(error->name, ".UnknownObject"))
        service_reply_not_found(request); /* it was deleted meanwhile */
    else if (outcome == MIRROR_E_REJECTED)
        service_reply_failed(request, "step=attachment cause=refused");
    else
        service_reply_unavailable(request, RETRY_AFTER_S);
}

static int call(struct hardware *hardware, struct service_request *request)
{
    const struct attachment *attachment = service_request_route(request)->data;
    struct scope scope;
    int outcome = scope_init(&scope, hardware, request);

    if (outcome == 0)
        outcome = object_log_find(&scope, attachment->log);
    if (outcome == 0 && attachment->needs && !mirror_object_has(scope.object, attachment->needs))
        outcome = SCOPE_E_NOT_FOUND;
    if (outcome == 0)
        outcome = mirror_call(hardware->mirror, NULL, mirror_object_path(scope.object),
                              attachment->log->interface, attachment->member,
                              service_request_deadline_ms(request), got_file, request, NULL);
    scope_deinit(&scope);
    return outcome;
}

void attachment_get(struct service_request *request)
{
    struct hardware *hardware = hardware_of(request);
    int outcome;

    if (!hardware)
        return;
    outcome = call(hardware, request);
    if (outcome == SCOPE_E_NOT_FOUND)
        service_reply_not_found(request);
    else if (outcome == -ENOMEM)
        service_reply_failed(request, "step=attachment cause=memory");
    else if (outcome)
        service_reply_unavailable(request, RETRY_AFTER_S);
}
