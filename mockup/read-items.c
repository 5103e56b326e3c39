/*
 * From files to items. The names of folders are segments of a path: percent-encoding in them is
 * undone once, as the gateway does it with a request's. Four names of files are special; any other
 * file is an item of its own. docs/mockup.md "Files"
 */
#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "mockup/fish-internal.h"
#include "mockup/read-internal.h"
#include "mockup/text-internal.h"
#include "mockup/xml-internal.h"
#include "redfish/json.h"

#define LONG_FORM "redfish/v1/"
#define SERVICE_ROOT "/redfish/v1"

enum special {
    SPECIAL_JSON,
    SPECIAL_XML,
    SPECIAL_HEADERS,
    SPECIAL_TIMES,
    SPECIAL_NONE,
};

static const char *const special_names[] = {
    [SPECIAL_JSON] = "index.json",
    [SPECIAL_XML] = "index.xml",
    [SPECIAL_HEADERS] = "headers.json",
    [SPECIAL_TIMES] = "time.json",
};

/** What is known of a folder; files borrowed. */
struct folder {
    char *path;                                /* of its resource */
    struct mockup_file *special[SPECIAL_NONE]; /* NULL: absent */
};

struct placing {
    struct mockup_report *report;
    struct mockup *items;
    const char *prefix; /* before the names, "/redfish/v1/" in the short form */
    size_t skipped;     /* bytes of every name that are passed over */
};

static const char *file_part(const char *name)
{
    const char *slash = strrchr(name, '/');

    return slash ? slash + 1 : name;
}

static enum special special_of(const char *file)
{
    enum special special = SPECIAL_JSON;

    while (special < SPECIAL_NONE && strcmp(file, special_names[special]) != 0)
        special++;
    return special;
}

// -- order --------------------------------------------------------------------

/** By folder, a folder before those in it; then by file; then by arrival. */
static int compare_files(const void *left, const void *right)
{
    const struct mockup_file *a = left, *b = right;
    size_t a_size = (size_t)(file_part(a->name) - a->name);
    size_t b_size = (size_t)(file_part(b->name) - b->name);

    for (size_t i = 0; i < a_size && i < b_size; i++) {
        /* '/' comes first: "A/…" before "A-1/…" */
        int c = a->name[i] == '/' ? 0 : (unsigned char)a->name[i];
        int d = b->name[i] == '/' ? 0 : (unsigned char)b->name[i];

        if (c != d)
            return c - d;
    }
    if (a_size != b_size)
        return a_size < b_size ? -1 : 1;
    if (strcmp(a->name, b->name) != 0)
        return strcmp(a->name, b->name);
    return (a->rank > b->rank) - (a->rank < b->rank);
}

/** Of files with the same name, which only archives can have, the last one stays, as it would when
 * unpacking. */
static int drop_doubles(struct mockup_files *files)
{
    size_t kept = 0;
    int r = 0;

    for (size_t i = 0; i < files->count; i++) {
        struct mockup_file *file = &files->files[i];

        if (r == 0 && i + 1 < files->count && strcmp(file->name, file[1].name) == 0) {
            r = mockup_report_add(files->report, MOCKUP_ERROR, "duplicate", file->name, NULL,
                                  "is twice in the archive; the last one counts");
            free(file->name);
            free(file->data);
        } else {
            files->files[kept++] = *file;
        }
    }
    files->count = kept;
    return r;
}

// -- form ---------------------------------------------------------------------

static bool starts_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

static bool has_long_form(const struct mockup_files *files, size_t skipped)
{
    for (size_t i = 0; i < files->count; i++) {
        if (starts_with(files->files[i].name + skipped, LONG_FORM))
            return true;
    }
    return false;
}

static bool has_root(const struct mockup_files *files, size_t skipped)
{
    for (size_t i = 0; i < files->count; i++) {
        if (strcmp(files->files[i].name + skipped, special_names[SPECIAL_JSON]) == 0)
            return true;
    }
    return false;
}

/** Bytes of the one folder that everything lies in, with its slash; 0: there is none. */
static size_t common_folder(const struct mockup_files *files, size_t skipped)
{
    const char *first = files->count ? files->files[0].name + skipped : "";
    size_t size = strcspn(first, "/") + 1;

    if (first[size - 1] != '/')
        return 0;
    for (size_t i = 1; i < files->count; i++) {
        if (strncmp(files->files[i].name + skipped, first, size) != 0)
            return 0;
    }
    return size;
}

/** Returns whether it is the long form; *ret_skipped: see struct placing. */
static bool find_form(const struct mockup_files *files, bool is_archive, size_t *ret_skipped)
{
    size_t skipped = 0, more = 1;

    while (is_archive && more && !has_long_form(files, skipped) && !has_root(files, skipped)) {
        more = common_folder(files, skipped);
        skipped += more;
    }
    *ret_skipped = skipped;
    return has_long_form(files, skipped);
}

/** The path that a name stands for; *ret_path NULL when it stands for none, which is reported. */
static int path_of(const struct placing *placing, const char *name, size_t size, char **ret_path)
{
    struct ipc_text part = {name + placing->skipped, size - placing->skipped};

    return mockup_path_parse(placing->prefix, part, name, placing->report, ret_path);
}

// -- items --------------------------------------------------------------------

static int put_item(struct placing *placing, const struct mockup_file *file, const char *path,
                    enum mockup_kind kind, struct ipc_text text, struct ipc_text headers,
                    struct ipc_text times)
{
    struct mockup_item *item;
    int r;

    if (mockup_find(placing->items, ipc_text(path)))
        return mockup_report_add(placing->report, MOCKUP_ERROR, "duplicate", file->name, NULL,
                                 "%s is in the mockup already: left out", path);
    item = mockup_item_new(ipc_text(path), kind, text, headers, times);
    if (!item)
        return -ENOMEM;
    r = mockup_put(placing->items, item);
    mockup_item_unref(item);
    return r;
}

/** The compact text of a JSON file, nothing when it is absent or wrong. */
static int compact(const struct placing *placing, const struct mockup_file *file,
                   unsigned int depth_max, struct buffer *out)
{
    json_t *object CLEANUP(json_decrefp) = NULL;
    int r;

    if (!file)
        return 0;
    r = mockup_parse_object((struct ipc_text){file->data, file->size}, depth_max, file->name,
                            placing->report, &object);
    return r == 0 && object ? mockup_print_object(object, out) : r;
}

static struct ipc_text text_of(const struct buffer *buffer)
{
    return (struct ipc_text){buffer->data, buffer->size};
}

static int place_xml(struct placing *placing, const struct folder *folder, struct ipc_text headers,
                     struct ipc_text times)
{
    const struct mockup_file *file = folder->special[SPECIAL_XML];
    struct ipc_text text = {file->data, file->size};
    const char *why;
    unsigned long line;
    int r = mockup_xml_check(text, &line, &why);

    if (r < 0)
        return r;
    if (r > 0)
        return mockup_report_add(placing->report, MOCKUP_ERROR, "xml", file->name, NULL,
                                 "is not XML: line %lu: %s", line, why);
    return put_item(placing, file, folder->path, MOCKUP_XML, text, headers, times);
}

/** What a headers.json or time.json belongs to is missing or wrong. */
static int report_orphans(const struct placing *placing, const struct folder *folder)
{
    int r = 0;

    for (enum special i = SPECIAL_HEADERS; i <= SPECIAL_TIMES && r == 0; i++) {
        if (folder->special[i])
            r = mockup_report_add(placing->report, MOCKUP_WARNING, "orphan",
                                  folder->special[i]->name, NULL,
                                  "there is no resource beside it: left out");
    }
    return r;
}

/** The resource of a folder, of which all files have been seen. */
static int place_folder(struct placing *placing, const struct folder *folder)
{
    struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    struct buffer headers CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    struct buffer times CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    const struct mockup_file *json = folder->special[SPECIAL_JSON];
    int r = compact(placing, json, JSON_TEXT_DEPTH_MAX, &text);

    if (r == 0 && !text.size && !folder->special[SPECIAL_XML])
        return report_orphans(placing, folder);
    if (r == 0)
        r = compact(placing, folder->special[SPECIAL_HEADERS], FISH_EXTRAS_DEPTH_MAX, &headers);
    if (r == 0)
        r = compact(placing, folder->special[SPECIAL_TIMES], FISH_EXTRAS_DEPTH_MAX, &times);
    if (r == 0 && text.size)
        r = put_item(placing, json, folder->path, MOCKUP_RESOURCE, text_of(&text),
                     text_of(&headers), text_of(&times));
    if (r == 0 && folder->special[SPECIAL_XML])
        r = place_xml(placing, folder, text_of(&headers), text_of(&times));
    return r;
}

static int place_file(struct placing *placing, const struct mockup_file *file)
{
    CLEANUP(free_cleanup) char *path = NULL;
    int r = path_of(placing, file->name, strlen(file->name), &path);

    if (r < 0 || !path)
        return r;
    return put_item(placing, file, path, MOCKUP_FILE, (struct ipc_text){file->data, file->size},
                    (struct ipc_text){0}, (struct ipc_text){0});
}

/** The run of files from `first` on that are in one folder. Returns where it ends, or -ENOMEM. */
static ssize_t place_run(struct placing *placing, struct mockup_files *files, size_t first)
{
    CLEANUP(free_cleanup) char *path = NULL;
    struct folder folder = {0};
    const char *name = files->files[first].name;
    size_t size = (size_t)(file_part(name) - name), at = first;
    int r = path_of(placing, name, size, &path);

    folder.path = path;
    for (; r == 0 && at < files->count; at++) {
        struct mockup_file *file = &files->files[at];
        enum special special = special_of(file_part(file->name));

        if ((size_t)(file_part(file->name) - file->name) != size ||
            strncmp(file->name, name, size) != 0)
            break;
        if (special != SPECIAL_NONE)
            folder.special[special] = file;
        else if (path)
            r = place_file(placing, file);
    }
    if (r == 0 && path)
        r = place_folder(placing, &folder);
    return r < 0 ? r : (ssize_t)at;
}

/** Whether a file is part of the mockup: in the long form, all is below redfish/. */
static bool belongs(const char *name, bool is_long)
{
    return !is_long || starts_with(name, "redfish/");
}

int mockup_read_items(struct mockup_files *files, bool is_archive, struct mockup *into)
{
    struct placing placing = {.report = files->report, .items = into};
    bool is_long = find_form(files, is_archive, &placing.skipped);
    ssize_t at = 0;
    int r;

    placing.prefix = is_long ? "/" : SERVICE_ROOT "/";
    if (files->count)
        qsort(files->files, files->count, sizeof *files->files, compare_files);
    r = drop_doubles(files);
    while (r == 0 && (size_t)at < files->count) {
        const char *name = files->files[at].name;

        if (belongs(name + placing.skipped, is_long)) {
            at = place_run(&placing, files, (size_t)at);
            r = at < 0 ? (int)at : 0;
        } else {
            r = mockup_report_add(files->report, MOCKUP_NOTE, "outside", name, NULL,
                                  "lies outside of redfish/: left out");
            at++;
        }
    }
    return r;
}
