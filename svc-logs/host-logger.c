/*
 * What obmc-console and hostlogger write of the host's console: files "log…" in one folder, rotated
 * (".2" is older than ".1") and perhaps compressed, each line an entry. Lines have no time; their
 * Id is their number, from the oldest file on. Runs in a thread of the pool.
 */
#include "svc-logs/host-logger.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include "base/cleanup.h"
#include "hardware/resource.h"
#include "redfish/json.h"
#include "svc-logs/kinds.h"

/* Longer lines are cut. */
#define LINE_BYTES_MAX 4096
/* Of all files, decompressed; what is beyond is not shown. */
#define LOG_BYTES_MAX (64u * 1024 * 1024)
#define CHUNK_BYTES (32u * 1024)

bool host_logger_is_there(const char *directory)
{
    return access(directory, R_OK) == 0;
}

/* The reader is the folder's path. */
void *host_logger_new(const char *directory)
{
    return strdup(directory);
}

/* -- lines -- */

/* One walk over all lines. */
struct walk {
    uint64_t number; /* of the line that is next */
    size_t bytes;
    char line[LINE_BYTES_MAX + 1]; /* one more, which tells whether a character is cut */
    size_t size;
    /** Non-zero ends the walk. */
    int (*visit)(uint64_t number, const char *line, size_t size, void *context);
    void *context;
};

static int end_line(struct walk *walk)
{
    size_t size = file_log_text_cut(walk->line, walk->size, LINE_BYTES_MAX);

    walk->size = 0;
    if (size > 0 && walk->line[size - 1] == '\r')
        size--;
    return walk->visit(walk->number++, walk->line, size, walk->context);
}

static int take_chunk(struct walk *walk, const char *chunk, size_t size)
{
    int outcome = 0;

    for (size_t i = 0; !outcome && i < size; i++) {
        if (chunk[i] == '\n')
            outcome = end_line(walk);
        else if (walk->size < sizeof(walk->line))
            walk->line[walk->size++] = chunk[i];
    }
    return outcome;
}

/* A file that went in the meantime (it was rotated), or is broken, ends where it ends. */
static int read_file(struct walk *walk, const char *path)
{
    CLEANUP(free_cleanup) char *chunk = malloc(CHUNK_BYTES);
    gzFile file = chunk ? gzopen(path, "rbe") : NULL;
    int outcome = 0, size;

    if (!file)
        return chunk ? 0 : -ENOMEM;
    while (!outcome && walk->bytes < LOG_BYTES_MAX &&
           (size = gzread(file, chunk, CHUNK_BYTES)) > 0) {
        walk->bytes += (size_t)size;
        outcome = take_chunk(walk, chunk, (size_t)size);
    }
    gzclose(file);
    return outcome;
}

static int is_log(const struct dirent *entry)
{
    return strncmp(entry->d_name, "log", 3) == 0;
}

/* log.10, log.9 … log */
static int oldest_first(const struct dirent **left, const struct dirent **right)
{
    return strverscmp((*right)->d_name, (*left)->d_name);
}

static int read_names(struct walk *walk, const char *directory, struct dirent **names, int count)
{
    int outcome = 0;

    for (int i = 0; !outcome && i < count; i++) {
        CLEANUP(free_cleanup) char *path = NULL;

        if (asprintf(&path, "%s/%s", directory, names[i]->d_name) < 0) {
            path = NULL;
            return -ENOMEM;
        }
        outcome = read_file(walk, path);
    }
    return outcome;
}

/* Returns 0, what `visit` returned, or negative errno. */
static int walk_lines(const char *directory, struct walk *walk)
{
    struct dirent **names;
    int count = scandir(directory, &names, is_log, oldest_first), outcome;

    if (count < 0)
        return errno == ENOENT ? 0 : -errno;
    outcome = read_names(walk, directory, names, count);
    /* A line that is still being written. */
    if (!outcome && walk->size > 0)
        outcome = end_line(walk);
    for (int i = 0; i < count; i++)
        free(names[i]);
    free(names);
    return outcome;
}

/* -- entries -- */

static json_t *build(const char *uri, uint64_t number, const char *line, size_t size)
{
    char id[24];
    json_t *entry;

    snprintf(id, sizeof(id), "%llu", (unsigned long long)number);
    entry = resource_new(LOG_ENTRY_TYPE, scope_uri(uri, "/", id), id, "Host Logger Entry");
    if (json_put(entry, "Message", file_log_text(line, size)) ||
        json_put(entry, "EntryType", json_string("Oem")) ||
        json_put(entry, "OemRecordFormat", json_string("Host Logger Entry")) ||
        json_put(entry, "Severity", json_string("OK"))) {
        json_decref(entry);
        return NULL;
    }
    return entry;
}

struct page_context {
    struct log_page *page;
    const char *uri;
};

/* A line that a page is offered. */
struct offered {
    const char *uri; /* of the collection */
    uint64_t number;
    const char *line;
    size_t size;
};

static int build_offered(void *context, json_t **ret_entry)
{
    const struct offered *offered = context;

    *ret_entry = build(offered->uri, offered->number, offered->line, offered->size);
    return *ret_entry ? 0 : -ENOMEM;
}

static int visit_page(uint64_t number, const char *line, size_t size, void *context)
{
    const struct page_context *to = context;
    bool filtered = log_page_is_filtered(to->page);
    struct offered offered = {to->uri, number, line, size};

    if (!filtered && (number < to->page->asked.skip || log_page_is_full(to->page)))
        return 0;
    return log_page_offer(to->page, NULL, build_offered, &offered);
}

static int read_page(void *reader, struct log_page *page, const char *uri, uint64_t *ret_total)
{
    struct page_context context = {page, uri};
    struct walk *walk = calloc(1, sizeof(*walk));
    int outcome;

    if (!walk)
        return -ENOMEM;
    walk->visit = visit_page;
    walk->context = &context;
    outcome = walk_lines(reader, walk);
    *ret_total = walk->number;
    free(walk);
    return outcome;
}

struct entry_context {
    const char *id, *uri;
    json_t *entry;
};

static int visit_entry(uint64_t number, const char *line, size_t size, void *context)
{
    struct entry_context *to = context;
    char id[24];

    snprintf(id, sizeof(id), "%llu", (unsigned long long)number);
    if (strcmp(id, to->id) != 0)
        return 0;
    to->entry = build(to->uri, number, line, size);
    return to->entry ? 1 : -ENOMEM;
}

static int read_entry(void *reader, const char *id, const char *uri, json_t **ret_entry)
{
    struct entry_context context = {.id = id, .uri = uri};
    struct walk *walk = calloc(1, sizeof(*walk));
    int outcome;

    if (!walk)
        return -ENOMEM;
    walk->visit = visit_entry;
    walk->context = &context;
    outcome = walk_lines(reader, walk);
    free(walk);
    if (outcome < 0)
        return outcome;
    *ret_entry = context.entry;
    return context.entry ? 0 : FILE_LOG_E_NONE;
}

const struct file_log_reader host_logger_functions = {
    .name = "Host Logger Entries", .read_page = read_page, .read_entry = read_entry, .free = free};
