/*
 * The event log from files of rsyslog: a reader of file-log.h over event-index.h, with an inotify
 * watch of the folder that tells the gateway when anything of the log changed. Lines have no state:
 * entries can not be written or deleted one by one; ClearLog is event-clear.c.
 */
#include "svc-logs/event-file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "hardware/resource.h"
#include "redfish/json.h"
#include "svc-logs/event-index.h"
#include "svc-logs/file-log.h"
#include "svc-logs/kinds.h"

#define ID_BYTES 40

struct event_file_log {
    struct service *service;
    struct file_log *log;
    uv_fs_event_t watch; /* of the folder */
    char *path;
    const char *name; /* in the folder: part of `path` */
};

/* -- an entry -- */

static void make_id(const struct event_entry *entry, char id[static ID_BYTES])
{
    if (entry->repeat)
        snprintf(id, ID_BYTES, "%llu_%u", (unsigned long long)entry->seconds, entry->repeat);
    else
        snprintf(id, ID_BYTES, "%llu", (unsigned long long)entry->seconds);
}

static int put_little(const struct event_entry *of, json_t *entry)
{
    static const char *const severities[EVENT_SEVERITY_COUNT] = {
        [EVENT_SEVERITY_OK] = "OK",
        [EVENT_SEVERITY_WARNING] = "Warning",
        [EVENT_SEVERITY_CRITICAL] = "Critical",
    };
    char created[CLOCK_ISO8601_MAX];
    int error = json_put(entry, "Created",
                         json_string(clock_format_iso8601(of->seconds * 1000000, created)));

    return error || !severities[of->severity]
               ? error
               : json_put(entry, "Severity", json_string(severities[of->severity]));
}

/* Returns 0, FILE_LOG_E_NONE or -ENOMEM. */
static int build(const struct event_index *index, size_t number, const char *uri,
                 json_t **ret_entry)
{
    const struct event_entry *of = &index->entries[number];
    char text[EVENT_LINE_BYTES_MAX], id[ID_BYTES];
    json_t *entry CLEANUP(json_decrefp) = NULL;
    struct event_line line;

    if (!event_index_read(index, number, text, &line))
        return FILE_LOG_E_NONE;
    make_id(of, id);
    entry = resource_new(LOG_ENTRY_TYPE, scope_uri(uri, "/", id), id, "Event Log Entry");
    if (!entry || put_little(of, entry) || event_line_put_message(&line, entry) ||
        json_put(entry, "EntryType", json_string("Event")))
        return -ENOMEM;
    *ret_entry = TAKE(entry);
    return 0;
}

/* -- pages -- */

/* An entry that a page is offered. */
struct offered {
    const struct event_index *index;
    size_t number;
    const char *uri; /* of the collection */
};

static int put_little_offered(void *context, json_t *entry)
{
    const struct offered *offered = context;

    return put_little(&offered->index->entries[offered->number], entry);
}

static int build_offered(void *context, json_t **ret_entry)
{
    const struct offered *offered = context;

    return build(offered->index, offered->number, offered->uri, ret_entry);
}

/* One whose line is gone is left out. */
static int offer(struct log_page *page, struct offered offered)
{
    int outcome = log_page_offer(page, put_little_offered, build_offered, &offered);

    return outcome == FILE_LOG_E_NONE ? 0 : outcome;
}

static int read_page(void *reader, struct log_page *page, const char *uri, uint64_t *ret_total)
{
    struct event_index *index = reader;
    bool filtered = log_page_is_filtered(page);
    int error = event_index_open(index);

    if (error)
        return error;
    *ret_total = index->count;
    for (uint64_t i = filtered ? 0 : page->asked.skip;
         !error && i < index->count && (filtered || !log_page_is_full(page)); i++)
        error = offer(page, (struct offered){index, (size_t)i, uri});
    event_index_close(index);
    return error;
}

static int read_entry(void *reader, const char *id, const char *uri, json_t **ret_entry)
{
    struct event_index *index = reader;
    uint64_t seconds = strtoull(id, NULL, 10);
    int outcome = event_index_open(index);

    if (outcome)
        return outcome;
    outcome = FILE_LOG_E_NONE;
    for (size_t i = 0; i < index->count && outcome == FILE_LOG_E_NONE; i++) {
        char candidate[ID_BYTES];

        if (index->entries[i].seconds != seconds)
            continue;
        make_id(&index->entries[i], candidate);
        if (strcmp(candidate, id) == 0)
            outcome = build(index, i, uri, ret_entry);
    }
    event_index_close(index);
    return outcome;
}

static void reader_free(void *reader)
{
    if (!reader)
        return;
    event_index_deinit(reader);
    free(reader);
}

static void *reader_new(const char *path)
{
    struct event_index *index = malloc(sizeof(*index));

    if (index && event_index_init(index, path)) {
        free(index);
        return NULL;
    }
    return index;
}

static const struct file_log_reader functions = {.name = "Event Log Entries",
                                                 .read_page = read_page,
                                                 .read_entry = read_entry,
                                                 .free = reader_free};

const char *event_file_path(const struct event_file_log *event_file)
{
    return event_file->path;
}

void event_file_get_page(struct event_file_log *event_file, struct service_request *request)
{
    file_log_get_page(event_file->log, request);
}

void event_file_get_entry(struct event_file_log *event_file, struct service_request *request)
{
    file_log_get_entry(event_file->log, request);
}

/* -- changes -- */

/* Lines that came, and a rotation or truncation: what is gone then was perhaps served. */
static void folder_changed(uv_fs_event_t *watch, const char *name, int events, int status)
{
    const struct event_file_log *event_file = watch->data;

    if (!name || strncmp(name, event_file->name, strlen(event_file->name)) == 0)
        service_invalidate_all(event_file->service);
}

static int start_watch(struct event_file_log *event_file)
{
    size_t size = (size_t)(event_file->name - event_file->path);
    CLEANUP(free_cleanup) char *folder = size > 0 ? strndup(event_file->path, size) : strdup(".");
    char escaped[LOG_ESCAPED_MAX];
    int error = folder ? uv_fs_event_start(&event_file->watch, folder_changed, folder, 0) : -ENOMEM;

    if (error)
        log_error("event=log-not-watched path=%s error=\"%s\"",
                  log_escape(event_file->path, strlen(event_file->path), escaped),
                  strerror(-error));
    return error;
}

/* -- life -- */

static void watch_closed(uv_handle_t *watch)
{
    struct event_file_log *event_file = watch->data;

    free(event_file->path);
    free(event_file);
}

void event_file_close(struct event_file_log *event_file)
{
    if (!event_file)
        return;
    file_log_close(event_file->log);
    uv_close((uv_handle_t *)&event_file->watch, watch_closed);
}

static struct event_file_log *event_file_new(struct service *service, const char *path)
{
    struct event_file_log *event_file = calloc(1, sizeof(*event_file));
    const char *slash = strrchr(path, '/');

    if (!event_file)
        return NULL;
    event_file->service = service;
    event_file->path = strdup(path);
    if (!event_file->path || uv_fs_event_init(service_loop(service), &event_file->watch)) {
        free(event_file->path);
        free(event_file);
        return NULL;
    }
    event_file->watch.data = event_file;
    event_file->name = event_file->path + (slash ? slash + 1 - path : 0);
    event_file->log = file_log_new(service_loop(service), &functions, reader_new(path));
    if (event_file->log)
        return event_file;
    event_file_close(event_file);
    return NULL;
}

int event_file_open(struct hardware *hardware, const char *path,
                    struct event_file_log **ret_event_file)
{
    struct event_file_log *event_file;
    int error;

    if (strlen(path) > EVENT_PATH_BYTES_MAX) {
        log_error("event=log-not-watched error=\"%s\"", strerror(ENAMETOOLONG));
        return -ENAMETOOLONG;
    }
    event_file = event_file_new(hardware->service, path);
    if (!event_file)
        return -ENOMEM;
    error = start_watch(event_file);
    if (error) {
        event_file_close(event_file);
        return error;
    }
    *ret_event_file = event_file;
    return 0;
}
