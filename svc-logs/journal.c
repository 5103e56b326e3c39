/*
 * The journal of the BMC as log entries. sd-journal finds an entry by its place in no better way
 * than by walking there; so the place of each 256th one is kept, and what was appended is added to
 * that index when the journal is read the next time. Files that came or went make a new index.
 * Runs in a thread of the pool.
 */
#include "svc-logs/journal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <systemd/sd-journal.h>
#include <unistd.h>

#include "base/base64.h"
#include "base/cleanup.h"
#include "base/clock.h"
#include "hardware/resource.h"
#include "redfish/json.h"
#include "svc-logs/kinds.h"

#define MARK_DISTANCE 256
/* Longer fields are cut. */
#define FIELD_BYTES_MAX (16 * 1024)
/* A little more, for the field's name, and so that a character that is cut is noticed. */
#define FIELD_THRESHOLD_BYTES (FIELD_BYTES_MAX + 256)

static const char *const usual_directories[] = {"/var/log/journal", "/run/log/journal"};

struct journal {
    char *directory; /* NULL: the usual ones */
    sd_journal *handle;
    char **marks; /* cursors of the entries 0, 256 …; as many as `total` asks for */
    size_t mark_capacity;
    uint64_t total;
    char *last; /* cursor of the last entry; NULL when there is none */
};

bool journal_is_there(const char *directory)
{
    if (directory)
        return access(directory, R_OK) == 0;
    for (size_t i = 0; i < ARRAY_SIZE(usual_directories); i++) {
        if (access(usual_directories[i], R_OK) == 0)
            return true;
    }
    return false;
}

void *journal_new(const char *directory)
{
    struct journal *journal = calloc(1, sizeof(*journal));

    if (journal && directory) {
        journal->directory = strdup(directory);
        if (!journal->directory) {
            free(journal);
            return NULL;
        }
    }
    return journal;
}

/* -- the index -- */

static void index_clear(struct journal *journal)
{
    for (size_t i = 0; i * MARK_DISTANCE < journal->total; i++)
        free(journal->marks[i]);
    free(journal->last);
    journal->last = NULL;
    journal->total = 0;
}

static void journal_free(void *reader)
{
    struct journal *journal = reader;

    if (!journal)
        return;
    index_clear(journal);
    free(journal->marks);
    sd_journal_close(journal->handle);
    free(journal->directory);
    free(journal);
}

/* The current entry is the next one of the index. */
static int index_add(struct journal *journal)
{
    size_t mark = (size_t)(journal->total / MARK_DISTANCE);
    char **grown;
    int error;

    if (journal->total % MARK_DISTANCE == 0) {
        if (mark == journal->mark_capacity) {
            grown = reallocarray(journal->marks, 2 * mark + 16, sizeof(*grown));
            if (!grown)
                return -ENOMEM;
            journal->marks = grown;
            journal->mark_capacity = 2 * mark + 16;
        }
        error = sd_journal_get_cursor(journal->handle, &journal->marks[mark]);
        if (error < 0)
            return error;
    }
    journal->total++;
    return 0;
}

static int add_entries(struct journal *journal)
{
    uint64_t before = journal->total;
    char *last;
    int r;

    while ((r = sd_journal_next(journal->handle)) > 0) {
        r = index_add(journal);
        if (r < 0)
            return r;
    }
    if (r < 0 || journal->total == before)
        return r;
    /* The position is still on the last one that was counted: there may be newer ones by now. */
    r = sd_journal_get_cursor(journal->handle, &last);
    if (r < 0)
        return r;
    free(journal->last);
    journal->last = last;
    return 0;
}

/* Adds what comes behind the current position. An index that is only half there is given up. */
static int index_extend(struct journal *journal)
{
    int r = add_entries(journal);

    if (r < 0)
        index_clear(journal);
    return r;
}

static int index_make(struct journal *journal)
{
    int r = sd_journal_seek_head(journal->handle);

    index_clear(journal);
    return r < 0 ? r : index_extend(journal);
}

/* 0: the position is on the entry; FILE_LOG_E_NONE: there is no such entry any more. */
static int seek_cursor(struct journal *journal, const char *cursor)
{
    int r = sd_journal_seek_cursor(journal->handle, cursor);

    if (r == -EINVAL)
        return FILE_LOG_E_NONE;
    if (r >= 0)
        r = sd_journal_next(journal->handle);
    if (r < 0)
        return r;
    if (r == 0)
        return FILE_LOG_E_NONE;
    r = sd_journal_test_cursor(journal->handle, cursor);
    return r < 0 ? r : (r > 0 ? 0 : FILE_LOG_E_NONE);
}

static int journal_open(struct journal *journal)
{
    int r;

    if (journal->handle)
        return 0;
    r = journal->directory ? sd_journal_open_directory(&journal->handle, journal->directory, 0)
                           : sd_journal_open(&journal->handle, SD_JOURNAL_LOCAL_ONLY);
    if (r >= 0)
        r = sd_journal_set_data_threshold(journal->handle, FIELD_THRESHOLD_BYTES);
    /* From now on sd_journal_process() tells what changes in the folder. */
    if (r >= 0)
        r = sd_journal_get_fd(journal->handle);
    if (r >= 0)
        r = index_make(journal);
    if (r < 0) {
        index_clear(journal);
        sd_journal_close(journal->handle);
        journal->handle = NULL;
    }
    return r < 0 ? r : 0;
}

/* Opens the journal, and brings the index up to date. */
static int refresh(struct journal *journal)
{
    bool is_open = journal->handle != NULL;
    int r = journal_open(journal);

    if (r < 0 || !is_open)
        return r;
    r = sd_journal_process(journal->handle);
    if (r < 0)
        return r;
    if (r != SD_JOURNAL_INVALIDATE && journal->last) {
        r = seek_cursor(journal, journal->last);
        if (r <= 0)
            return r < 0 ? r : index_extend(journal);
    }
    return index_make(journal);
}

/* -- an entry -- */

/* The field's value; false when the entry does not have it. The threshold is a hint: what is not
 * compressed comes whole. */
static bool get_field(sd_journal *handle, const char *name, const char **ret_text, size_t *ret_size)
{
    const void *data;
    size_t size, prefix = strlen(name) + 1;

    if (sd_journal_get_data(handle, name, &data, &size) < 0 || size < prefix)
        return false;
    *ret_text = (const char *)data + prefix;
    *ret_size = file_log_text_cut(*ret_text, size - prefix, FIELD_BYTES_MAX);
    return true;
}

/* As bmcweb has it: emergency to critical; error and warning; the rest, and entries without. */
static const char *severity_of(sd_journal *handle)
{
    const char *text;
    size_t size;

    if (!get_field(handle, "PRIORITY", &text, &size) || size != 1 || *text < '0' || *text > '4')
        return "OK";
    return *text <= '2' ? "Critical" : "Warning";
}

static int put_little(sd_journal *handle, json_t *entry)
{
    char created[CLOCK_ISO8601_MAX];
    uint64_t usec;
    int r = sd_journal_get_realtime_usec(handle, &usec);

    if (r >= 0)
        r = json_put(entry, "Created", json_string(clock_format_iso8601(usec, created)));
    return r < 0 ? r : json_put(entry, "Severity", json_string(severity_of(handle)));
}

/* "identifier: message" */
static int put_message(sd_journal *handle, json_t *entry)
{
    const char *text;
    size_t size;
    CLEANUP(free_cleanup) char *identifier = NULL;
    CLEANUP(free_cleanup) char *message = NULL;
    int length;

    if (get_field(handle, "SYSLOG_IDENTIFIER", &text, &size)) {
        identifier = strndup(text, size);
        if (!identifier)
            return -ENOMEM;
    }
    if (!get_field(handle, "MESSAGE", &text, &size))
        return 0;
    length = asprintf(&message, "%s%s%.*s", identifier ? identifier : "", identifier ? ": " : "",
                      (int)size, text);
    if (length < 0) {
        message = NULL;
        return -ENOMEM;
    }
    return json_put(entry, "Message", file_log_text(message, (size_t)length));
}

/* The current entry. */
static int build(sd_journal *handle, const char *uri, json_t **ret_entry)
{
    CLEANUP(free_cleanup) char *cursor = NULL;
    CLEANUP(free_cleanup) char *id = NULL;
    json_t *entry CLEANUP(json_decrefp) = NULL;
    int r = sd_journal_get_cursor(handle, &cursor);

    if (r < 0)
        return r;
    id = base64_encode(cursor, strlen(cursor), true);
    entry = id ? resource_new(LOG_ENTRY_TYPE, scope_uri(uri, "/", id), id, "BMC Journal Entry")
               : NULL;
    if (!entry || json_put(entry, "EntryType", json_string("Oem")) ||
        json_put(entry, "OemRecordFormat", json_string("BMC Journal Entry")))
        return -ENOMEM;
    r = put_little(handle, entry);
    if (r == 0)
        r = put_message(handle, entry);
    if (r < 0)
        return r;
    *ret_entry = TAKE(entry);
    return 0;
}

/* -- pages -- */

static int seek_index(struct journal *journal, uint64_t skip)
{
    int r = seek_cursor(journal, journal->marks[skip / MARK_DISTANCE]);

    if (r == FILE_LOG_E_NONE)
        return -ESTALE; /* its file went in this very moment */
    if (r == 0 && skip % MARK_DISTANCE > 0)
        r = sd_journal_next_skip(journal->handle, skip % MARK_DISTANCE);
    return r < 0 ? r : 0;
}

/* What a page is offered: the current entry. */
struct offered {
    sd_journal *handle;
    const char *uri; /* of the collection */
};

static int put_little_offered(void *context, json_t *entry)
{
    const struct offered *offered = context;

    return put_little(offered->handle, entry);
}

static int build_offered(void *context, json_t **ret_entry)
{
    const struct offered *offered = context;

    return build(offered->handle, offered->uri, ret_entry);
}

static int read_page(void *reader, struct log_page *page, const char *uri, uint64_t *ret_total)
{
    struct journal *journal = reader;
    bool filtered = log_page_is_filtered(page);
    uint64_t skip = filtered ? 0 : page->asked.skip;
    struct offered offered = {.uri = uri};
    int r = refresh(journal);

    if (r < 0)
        return r;
    offered.handle = journal->handle;
    *ret_total = journal->total;
    if (skip >= journal->total)
        return 0;
    r = seek_index(journal, skip);
    for (uint64_t i = skip; r == 0 && i < journal->total && (filtered || !log_page_is_full(page));
         i++) {
        r = log_page_offer(page, put_little_offered, build_offered, &offered);
        if (r == 0)
            r = sd_journal_next(journal->handle) < 0 ? -EIO : 0;
    }
    return r;
}

static int read_entry(void *reader, const char *id, const char *uri, json_t **ret_entry)
{
    struct journal *journal = reader;
    size_t size;
    CLEANUP(free_cleanup) char *cursor = base64_decode(id, &size);
    int r;

    if (!cursor || strlen(cursor) != size)
        return FILE_LOG_E_NONE;
    r = refresh(journal);
    if (r == 0)
        r = seek_cursor(journal, cursor);
    return r ? r : build(journal->handle, uri, ret_entry);
}

const struct file_log_reader journal_functions = {.name = "BMC Journal Entries",
                                                  .read_page = read_page,
                                                  .read_entry = read_entry,
                                                  .free = journal_free};
