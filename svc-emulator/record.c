/* Recording, see record.h. Owns nothing; the descriptor is the emulator's. */
#include "svc-emulator/record.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "redfish/json.h"
#include "svc-emulator/mask.h"

int record_open(const char *file, int *ret_fd)
{
    /* Bodies are nobody else's business. A pipe that nobody reads must not hold us. */
    int fd = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0600);

    if (fd < 0) {
        int r = -errno;

        log_error("record=%s cause=\"%s\"", file, strerror(-r));
        return -EINVAL;
    }
    *ret_fd = fd;
    return 0;
}

static json_t *line_of(const struct service_request *request, unsigned int status)
{
    const struct ipc_identity *identity = service_request_identity(request);
    const json_t *body = service_request_body(request);
    json_t *masked CLEANUP(json_decrefp) = json_deep_copy(body);
    char now[CLOCK_ISO8601_MAX];
    json_t *line;

    if (body && (!masked || mask_secrets(masked) < 0))
        return NULL;
    clock_format_iso8601(clock_realtime_usec(service_clock(service_request_service(request))), now);
    line = json_pack("{s:s, s:s, s:s#, s:s, s:s, s:i}", "Time", now, "BMC",
                     service_request_instance(request), "User",
                     identity->user.size ? identity->user.data : "", (int)identity->user.size,
                     "Method", ipc_method_name(service_request_method(request)), "URI",
                     service_request_uri(request), "Status", (int)status);
    if (masked && json_put(line, "Body", TAKE(masked)) < 0) {
        json_decref(line);
        return NULL;
    }
    return line;
}

void record_answer(int fd, const struct service_request *request, unsigned int status)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    json_t *line CLEANUP(json_decrefp) = NULL;
    int r;

    if (service_request_method(request) == IPC_GET)
        return;
    line = line_of(request, status);
    r = line ? json_text_append(&text, line) : -ENOMEM;
    if (r == 0)
        r = buffer_append(&text, "\n", 1);
    /* One write, so that lines of several processes do not mix. */
    if (r == 0 && write(fd, text.data, text.size) != (ssize_t)text.size)
        r = errno ? -errno : -EIO;
    if (r < 0)
        log_warning("request=%s step=record cause=\"%s\"", service_request_id(request),
                    strerror(-r));
}
