/*
 * Answers that are too large for a frame: the descriptor travels, and the gateway reads it
 * (docs/ipc.md "Streams"). RFC 6266 "Use of the Content-Disposition Header Field"; RFC 8187.
 */
#include <assert.h>
#include <ctype.h>
#include <string.h>
#include <sys/stat.h>

#include "base/cleanup.h"
#include "service/service-internal.h"

static bool is_plain(char c)
{
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\' && c != '%';
}

/* RFC 8187 §3.2.1: attr-char stays, all else is encoded. */
static int append_encoded(struct buffer *out, const char *text)
{
    int r = 0;

    for (; *text && r == 0; text++) {
        unsigned char c = (unsigned char)*text;

        if (isalnum(c) || strchr("!#$&+-.^_`|~", c))
            r = buffer_append(out, text, 1);
        else
            r = buffer_printf(out, "%%%02X", c);
    }
    return r;
}

/* A name that everybody understands, and where that is another one the real name as well. */
static int append_disposition(struct buffer *out, const char *file_name)
{
    bool differs = false;
    int r = buffer_printf(out, "attachment; filename=\"");

    for (const char *at = file_name; *at && r == 0; at++) {
        differs = differs || !is_plain(*at);
        r = buffer_append(out, is_plain(*at) ? at : "_", 1);
    }
    if (r == 0)
        r = buffer_append(out, "\"", 1);
    if (r == 0 && differs)
        r = buffer_printf(out, "; filename*=UTF-8''");
    if (r == 0 && differs)
        r = append_encoded(out, file_name);
    return r;
}

/* What is left of a file from where it stands; -1 for what is none. */
static int64_t size_of(int fd)
{
    struct stat status;
    off_t at;

    if (fstat(fd, &status) < 0 || !S_ISREG(status.st_mode))
        return -1;
    at = lseek(fd, 0, SEEK_CUR);
    return at < 0 ? -1 : at < status.st_size ? status.st_size - at : 0;
}

void service_reply_stream(struct service_request *request, int fd, int64_t size,
                          const char *content_type, const char *file_name)
{
    CLEANUP(buffer_deinit) struct buffer disposition = BUFFER_INIT(IPC_HEADER_BYTES_MAX);
    CLEANUP(close_cleanup) int stream = fd;
    struct ipc_response response = {.status = 200, .header_count = 1, .stream = &stream};
    static const struct ipc_response no_resource = {.status = 200};

    assert(request->route->flags & SERVICE_STREAM);
    if (request->parent) { /* it has no text, so no tag, and nothing to expand */
        service_request_finish(request, &no_resource, NULL);
        return;
    }
    response.headers[0] = (struct ipc_header){
        ipc_text("Content-Type"),
        ipc_text(content_type ? content_type : "application/octet-stream")};
    response.stream_size = size >= 0 ? size : size_of(fd);
    if (file_name) {
        if (append_disposition(&disposition, file_name) < 0) {
            service_reply_failed(request, "step=stream cause=name");
            return;
        }
        response.headers[response.header_count++] = (struct ipc_header){
            ipc_text("Content-Disposition"), {disposition.data, disposition.size}};
    }
    service_request_finish(request, &response, NULL);
}
