/* What fishem has no form for, see fish-internal.h. Bytes are Base64. */
#include "mockup/fish-internal.h"

#include <errno.h>
#include <stdlib.h>

#include "base/base64.h"
#include "base/cleanup.h"
#include "mockup/limits.h"
#include "mockup/xml-internal.h"
#include "redfish/json.h"

#define HEADERS_KEY "Headers"
#define TIMES_KEY "Times"
#define FILES_KEY "Files"
#define XML_KEY "XML"

// -- collecting -----------------------------------------------------------------

/** Sets extras[key][path]. Takes `value`. */
static int add(json_t *extras, const char *key, const char *path, json_t *value)
{
    json_t *of_paths = json_object_get(extras, key);

    if (!of_paths) {
        if (json_object_set_new(extras, key, json_object()) < 0) {
            json_decref(value);
            return -ENOMEM;
        }
        of_paths = json_object_get(extras, key);
    }
    return json_put(of_paths, path, value);
}

static int add_json(json_t *extras, const char *key, const char *path, const char *text)
{
    return text ? add(extras, key, path, json_loads(text, 0, NULL)) : 0;
}

static int add_bytes(json_t *extras, const char *key, const struct mockup_item *item)
{
    CLEANUP(free_cleanup) char *text = base64_encode(item->text, item->size, false);

    return text ? add(extras, key, item->path, json_string(text)) : -ENOMEM;
}

static int collect_item(json_t *extras, const struct mockup_item *item)
{
    int r = add_json(extras, HEADERS_KEY, item->path, item->headers);

    if (r == 0)
        r = add_json(extras, TIMES_KEY, item->path, item->times);
    if (r == 0 && item->kind != MOCKUP_RESOURCE)
        r = add_bytes(extras, item->kind == MOCKUP_XML ? XML_KEY : FILES_KEY, item);
    return r;
}

int fish_extras_collect(const struct mockup *mockup, json_t **ret_extras)
{
    json_t *extras CLEANUP(json_decrefp) = json_object();
    int r = extras ? 0 : -ENOMEM;

    for (const struct mockup_entry *at = mockup->entries; at && r == 0; at = at->hh.next)
        r = collect_item(extras, at->item);
    if (r == 0)
        *ret_extras = json_object_size(extras) ? TAKE(extras) : NULL;
    return r;
}

// -- applying -------------------------------------------------------------------

static int put(struct mockup *mockup, struct mockup_item *item)
{
    int r = item ? mockup_put(mockup, item) : -ENOMEM;

    mockup_item_unref(item);
    return r;
}

static int report_bad(struct mockup_report *report, const char *path)
{
    return mockup_report_add(report, MOCKUP_ERROR, "extras", path, NULL,
                             "what %s has of it cannot be read: left out", FISH_EXTRAS_PATH);
}

/** Whether two documents are the same to fishem. Returns 0 or 1, or -ENOMEM. */
static int same_xml(struct ipc_text left, struct ipc_text right)
{
    json_t *a CLEANUP(json_decrefp) = NULL, *b CLEANUP(json_decrefp) = NULL;
    int r = mockup_xml_to_json(left, &a);

    if (r == 0)
        r = mockup_xml_to_json(right, &b);
    return r < 0 ? r : r == 0 && json_equal(a, b);
}

/** Whether bytes are still those of the item, or there is none yet. Returns 0 or 1, or -ENOMEM. */
static int may_take(const struct mockup_item *item, enum mockup_kind kind, struct ipc_text bytes)
{
    if (!item)
        return 1;
    if (kind != MOCKUP_XML || item->kind != MOCKUP_XML)
        return 0;
    return same_xml(bytes, (struct ipc_text){item->text, item->size});
}

static int apply_bytes(struct mockup *mockup, const char *path, const json_t *value,
                       enum mockup_kind kind, struct mockup_report *report)
{
    const char *text = json_string_value(value), *why;
    const struct mockup_item *item = mockup_find(mockup, ipc_text(path));
    struct ipc_text bytes = {0};
    CLEANUP(free_cleanup) char *decoded = text ? base64_decode(text, &bytes.size) : NULL;
    unsigned long line;
    int r;

    bytes.data = decoded;
    if (!decoded)
        return report_bad(report, path);
    r = kind == MOCKUP_XML ? mockup_xml_check(bytes, &line, &why) : 0;
    if (r != 0)
        return r < 0 ? r : report_bad(report, path);
    r = may_take(item, kind, bytes);
    if (r <= 0)
        return r;
    return put(mockup,
               mockup_item_new(ipc_text(path), kind, bytes, ipc_text(item ? item->headers : NULL),
                               ipc_text(item ? item->times : NULL)));
}

/** Headers or times of an item that is there. */
static int apply_json(struct mockup *mockup, const char *path, const json_t *value, bool is_times,
                      struct mockup_report *report)
{
    struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    const struct mockup_item *item = mockup_find(mockup, ipc_text(path));
    struct ipc_text headers, times;
    int r;

    if (!item) /* it was deleted since */
        return 0;
    if (!json_is_object(value))
        return report_bad(report, path);
    r = json_text_append(&text, value);
    if (r < 0)
        return r;
    headers = is_times ? ipc_text(item->headers) : (struct ipc_text){text.data, text.size};
    times = is_times ? (struct ipc_text){text.data, text.size} : ipc_text(item->times);
    return put(mockup, mockup_item_new(ipc_text(path), item->kind,
                                       (struct ipc_text){item->text, item->size}, headers, times));
}

/** Whether a text can be the path of an item; it is decoded already. */
static bool is_path(const char *path)
{
    const char *start = "/redfish/";

    if (strncmp(path, start, strlen(start)) != 0 || strlen(path) > MOCKUP_PATH_BYTES_MAX)
        return false;
    while (*path == '/') {
        size_t size = strcspn(++path, "/");

        if (size == 0 || (size <= 2 && strspn(path, ".") == size))
            return false;
        for (; *path && *path != '/'; path++) {
            if ((unsigned char)*path < 0x20 || *path == 0x7f)
                return false;
        }
    }
    return true;
}

static int apply(struct mockup *mockup, json_t *extras, struct mockup_report *report)
{
    static const char *const keys[] = {FILES_KEY, XML_KEY, HEADERS_KEY, TIMES_KEY};
    const char *path;
    json_t *value;
    int r = 0;

    for (size_t i = 0; i < ARRAY_SIZE(keys); i++) {
        json_object_foreach (json_object_get(extras, keys[i]), path, value) {
            if (r == 0 && i < 2 && is_path(path))
                r = apply_bytes(mockup, path, value, i == 0 ? MOCKUP_FILE : MOCKUP_XML, report);
            else if (r == 0 && i >= 2)
                r = apply_json(mockup, path, value, i == 3, report);
            else if (r == 0)
                r = report_bad(report, path);
        }
    }
    return r;
}

int fish_extras_apply(struct mockup *mockup, struct mockup_report *report)
{
    const struct mockup_item *item = mockup_find(mockup, ipc_text(FISH_EXTRAS_PATH));
    json_t *extras CLEANUP(json_decrefp) = NULL;

    if (!item || item->kind != MOCKUP_RESOURCE)
        return 0;
    extras = json_loadb(item->text, item->size, 0, NULL);
    if (!extras)
        return -ENOMEM; /* it is the text of a resource, hence JSON */
    mockup_remove(mockup, ipc_text(FISH_EXTRAS_PATH));
    return apply(mockup, extras, report);
}
