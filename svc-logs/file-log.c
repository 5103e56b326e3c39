/* See file-log.h. */
#include "svc-logs/file-log.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/uri.h"

struct job {
    struct job *next;
    struct file_log *log;
    struct service_request *request;
    char *uri;            /* of the collection, encoded */
    bool is_page;         /* else of an entry: */
    struct log_page page; /* of a page */
    uint64_t total;
    json_t *entry; /* of an entry: the result */
    int outcome;
};

struct file_log {
    uv_loop_t *loop;
    const struct file_log_reader *functions;
    void *reader;
    uv_work_t work;
    struct job *first, *last; /* first: the one that runs, while is_running */
    bool is_running, is_closing;
};

struct file_log *file_log_new(uv_loop_t *loop, const struct file_log_reader *functions,
                              void *reader)
{
    struct file_log *log = reader ? calloc(1, sizeof(*log)) : NULL;

    if (!log) {
        functions->free(reader);
        return NULL;
    }
    *log = (struct file_log){.loop = loop, .functions = functions, .reader = reader};
    return log;
}

static void log_free(struct file_log *log)
{
    log->functions->free(log->reader);
    free(log);
}

void file_log_close(struct file_log *log)
{
    if (!log)
        return;
    log->is_closing = true;
    if (!log->is_running)
        log_free(log);
}

/* -- one job -- */

static void work(uv_work_t *work)
{
    struct file_log *log = work->data;
    struct job *job = log->first;

    job->outcome = job->is_page
                       ? log->functions->read_page(log->reader, &job->page, job->uri, &job->total)
                       : log->functions->read_entry(
                             log->reader, strrchr(service_request_uri(job->request), '/') + 1,
                             job->uri, &job->entry);
}

static void answer(struct job *job)
{
    if (job->is_page)
        log_page_reply(&job->page, job->request, job->log->functions->name, job->total,
                       job->outcome);
    else if (job->outcome == 0)
        service_reply_resource(job->request, job->entry);
    else if (job->outcome == FILE_LOG_E_NONE)
        service_reply_not_found(job->request);
    else
        service_reply_failed(job->request, "step=read-log cause=file");
    free(job->uri);
    free(job);
}

static void run_next(struct file_log *log);

static void worked(uv_work_t *work, int status)
{
    struct file_log *log = work->data;
    struct job *job = log->first;

    log->first = job->next;
    log->is_running = false;
    if (status) /* libuv was told to give it up: nobody does that here */
        job->outcome = -ECANCELED;
    answer(job);
    run_next(log);
}

static void run_next(struct file_log *log)
{
    if (!log->first && log->is_closing) {
        log_free(log);
        return;
    }
    if (!log->first || log->is_running)
        return;
    log->work.data = log;
    log->is_running = true;
    uv_queue_work(log->loop, &log->work, work, worked);
}

/* -- from a request to a job -- */

/* "/redfish/v1/…/Entries" of a request for it or one of its entries. NULL when out of memory. */
static char *collection_uri(const struct service_request *request, bool is_page)
{
    const char *uri = service_request_uri(request);
    size_t size = is_page ? strlen(uri) : (size_t)(strrchr(uri, '/') - uri);
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);

    if (uri_append_path(&text, (struct ipc_text){uri, size}) || buffer_append(&text, "", 1))
        return NULL;
    return buffer_take(&text, &size);
}

static void enqueue(struct file_log *log, struct job *job)
{
    if (log->first)
        log->last->next = job;
    else
        log->first = job;
    log->last = job;
    run_next(log);
}

static void start(struct file_log *log, struct service_request *request, bool is_page)
{
    struct job *job = calloc(1, sizeof(*job));
    char *uri = job ? collection_uri(request, is_page) : NULL;

    if (!uri) {
        free(job);
        service_reply_failed(request, "step=read-log cause=memory");
        return;
    }
    *job = (struct job){.log = log, .request = request, .uri = uri, .is_page = is_page};
    if (is_page && !log_page_init(&job->page, request)) {
        free(uri);
        free(job);
        return;
    }
    enqueue(log, job);
}

void file_log_get_page(struct file_log *log, struct service_request *request)
{
    start(log, request, true);
}

void file_log_get_entry(struct file_log *log, struct service_request *request)
{
    start(log, request, false);
}

/* -- text -- */

size_t file_log_text_cut(const char *text, size_t size, size_t size_max)
{
    size_t cut = size_max;

    if (size <= size_max)
        return size;
    /* To the start of the character that would be cut, which is at most 4 bytes long. */
    while (cut > 0 && size_max - cut < 3 && ((unsigned char)text[cut] & 0xC0) == 0x80)
        cut--;
    return cut;
}

json_t *file_log_text(const char *text, size_t size)
{
    static const char replacement[] = "\xef\xbf\xbd";
    json_t *json = json_stringn(text, size);
    CLEANUP(free_cleanup) char *clean = json ? NULL : malloc(3 * size + 1);
    size_t length = 0;

    if (json || !clean)
        return json;
    for (size_t i = 0; i < size; i++) {
        if ((unsigned char)text[i] < 0x80) {
            clean[length++] = text[i];
        } else {
            for (size_t byte = 0; replacement[byte]; byte++)
                clean[length++] = replacement[byte];
        }
    }
    return json_stringn(clean, length);
}
