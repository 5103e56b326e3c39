/* Items and sets of them, see mockup.h. An item is one piece of memory. */
#include "mockup/mockup.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <strings.h>

#include "base/cleanup.h"

// -- items --------------------------------------------------------------------

/** Copies a text with a NUL behind it to *at, and moves that on. Returns where the copy is. */
static char *place_text(char **at, struct ipc_text text)
{
    char *copy = *at;

    if (text.size)
        memcpy(copy, text.data, text.size);
    copy[text.size] = '\0';
    *at += text.size + 1;
    return copy;
}

struct mockup_item *mockup_item_new(struct ipc_text path, enum mockup_kind kind,
                                    struct ipc_text text, struct ipc_text headers,
                                    struct ipc_text times)
{
    struct mockup_item *item;
    char *at;

    item = malloc(sizeof *item + path.size + text.size + headers.size + times.size + 4);
    if (!item)
        return NULL;
    at = (char *)(item + 1);
    *item = (struct mockup_item){.kind = kind, .size = text.size, .references = 1};
    item->path = place_text(&at, path);
    item->text = place_text(&at, text);
    if (headers.data)
        item->headers = place_text(&at, headers);
    if (times.data)
        item->times = place_text(&at, times);
    return item;
}

struct mockup_item *mockup_item_ref(struct mockup_item *item)
{
    item->references++;
    return item;
}

void mockup_item_unref(struct mockup_item *item)
{
    if (!item)
        return;
    assert(item->references > 0);
    if (--item->references == 0)
        free(item);
}

const char *mockup_media_type(const char *path)
{
    static const struct {
        const char *extension, *media_type;
    } types[] = {
        {"json", "application/json"},
        {"xml", "application/xml"},
        {"txt", "text/plain; charset=utf-8"},
        {"md", "text/plain; charset=utf-8"},
        {"log", "text/plain; charset=utf-8"},
        {"csv", "text/csv; charset=utf-8"},
        {"html", "text/html; charset=utf-8"},
        {"css", "text/css; charset=utf-8"},
        {"js", "text/javascript; charset=utf-8"},
        {"yaml", "application/yaml"},
        {"yml", "application/yaml"},
        {"pem", "application/x-pem-file"},
        {"pdf", "application/pdf"},
        {"zip", "application/zip"},
        {"gz", "application/gzip"},
        {"tgz", "application/gzip"},
        {"png", "image/png"},
        {"jpg", "image/jpeg"},
        {"jpeg", "image/jpeg"},
        {"gif", "image/gif"},
        {"svg", "image/svg+xml"},
    };
    const char *name = strrchr(path, '/'), *dot = strrchr(name ? name : path, '.');

    for (size_t i = 0; dot && i < ARRAY_SIZE(types); i++) {
        if (strcasecmp(dot + 1, types[i].extension) == 0)
            return types[i].media_type;
    }
    return "application/octet-stream";
}

// -- sets ---------------------------------------------------------------------

struct mockup *mockup_new(void)
{
    return calloc(1, sizeof(struct mockup));
}

static void remove_entry(struct mockup *mockup, struct mockup_entry *entry)
{
    HASH_DEL(mockup->entries, entry);
    mockup_item_unref(entry->item);
    free(entry);
}

void mockup_free(struct mockup *mockup)
{
    struct mockup_entry *entry, *next;

    if (!mockup)
        return;
    HASH_ITER (hh, mockup->entries, entry, next)
        remove_entry(mockup, entry);
    free(mockup);
}

size_t mockup_count(const struct mockup *mockup)
{
    return HASH_COUNT(mockup->entries);
}

static struct mockup_entry *find_entry(const struct mockup *mockup, struct ipc_text path)
{
    struct mockup_entry *entry;

    HASH_FIND(hh, mockup->entries, path.data, path.size, entry);
    return entry;
}

struct mockup_item *mockup_find(const struct mockup *mockup, struct ipc_text path)
{
    struct mockup_entry *entry = path.size ? find_entry(mockup, path) : NULL;

    return entry ? entry->item : NULL;
}

int mockup_put(struct mockup *mockup, struct mockup_item *item)
{
    struct ipc_text path = ipc_text(item->path);
    struct mockup_entry *entry = find_entry(mockup, path);

    if (entry) {
        struct mockup_item *old = entry->item;

        entry->item = mockup_item_ref(item);
        entry->hh.key = item->path; /* the same bytes, which live as long as the new item */
        mockup_item_unref(old);
        return 0;
    }
    entry = calloc(1, sizeof *entry);
    if (!entry)
        return -ENOMEM;
    entry->item = item;
    HASH_ADD_KEYPTR(hh, mockup->entries, item->path, path.size, entry);
    if (!entry->hh.tbl) {
        free(entry);
        return -ENOMEM;
    }
    mockup_item_ref(item);
    return 0;
}

void mockup_remove(struct mockup *mockup, struct ipc_text path)
{
    struct mockup_entry *entry = path.size ? find_entry(mockup, path) : NULL;

    if (entry)
        remove_entry(mockup, entry);
}

int mockup_path_compare(const char *left, const char *right)
{
    const unsigned char *a = (const unsigned char *)left, *b = (const unsigned char *)right;

    while (*a && *a == *b) {
        a++;
        b++;
    }
    if (*a == '/' && *b) /* "A/…" comes before "A-1" */
        return -1;
    if (*b == '/' && *a)
        return 1;
    return *a - *b;
}

static int compare_entries(const struct mockup_entry *left, const struct mockup_entry *right)
{
    return mockup_path_compare(left->item->path, right->item->path);
}

void mockup_sort(struct mockup *mockup)
{
    HASH_SORT(mockup->entries, compare_entries);
}
