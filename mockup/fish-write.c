/* Writing fish files, see fish.h: one line, as Python's json.dump() makes it. */
#include <errno.h>

#include "base/cleanup.h"
#include "base/state-file.h"
#include "mockup/fish-internal.h"
#include "mockup/limits.h"
#include "mockup/text-internal.h"
#include "mockup/xml-internal.h"
#include "redfish/json.h"

#define FISH_MODE 0644

/** Appends a path as a key: a '%' would be taken for an encoding. */
static int append_key(struct buffer *out, const char *path)
{
    struct buffer encoded CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    struct buffer quoted CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    json_t *key CLEANUP(json_decrefp) = NULL;
    int r = 0;

    for (; *path && r == 0; path++)
        r = *path == '%' ? buffer_append(&encoded, "%25", 3) : buffer_append(&encoded, path, 1);
    if (r < 0)
        return r;
    key = json_stringn(encoded.data, encoded.size);
    r = key ? json_text_append(&quoted, key) : -ENOMEM;
    return r == 0 ? mockup_json_spread(out, (struct ipc_text){quoted.data, quoted.size}, 0) : r;
}

/** Appends `"path": value`; value: compact JSON. */
static int append_member(struct buffer *out, const char *path, struct ipc_text value)
{
    int r = out->data[out->size - 1] == '{' ? 0 : buffer_append(out, ", ", 2);

    if (r == 0)
        r = append_key(out, path);
    if (r == 0)
        r = buffer_append(out, ": ", 2);
    return r == 0 ? mockup_json_spread(out, value, 0) : r;
}

static int append_json(struct buffer *out, const char *path, const json_t *value)
{
    struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    int r = json_text_append(&text, value);

    return r == 0 ? append_member(out, path, (struct ipc_text){text.data, text.size}) : r;
}

static int append_item(struct buffer *out, const struct mockup_item *item)
{
    struct ipc_text text = {item->text, item->size};
    json_t *xml CLEANUP(json_decrefp) = NULL;
    int r;

    if (item->kind == MOCKUP_RESOURCE)
        return append_member(out, item->path, text);
    if (strcmp(item->path, FISH_METADATA_PATH) != 0 || item->kind != MOCKUP_XML)
        return 0; /* among the extras */
    r = mockup_xml_to_json(text, &xml);
    if (r != 0)
        return r < 0 ? r : 0; /* there as well: the extras have every byte */
    return append_json(out, item->path, xml);
}

int fish_append(const struct mockup *mockup, struct buffer *out)
{
    json_t *extras CLEANUP(json_decrefp) = NULL;
    int r = buffer_append(out, "{", 1);

    for (const struct mockup_entry *at = mockup->entries; at && r == 0; at = at->hh.next)
        r = append_item(out, at->item);
    if (r == 0)
        r = fish_extras_collect(mockup, &extras);
    if (r == 0 && extras)
        r = append_json(out, FISH_EXTRAS_PATH, extras);
    return r == 0 ? buffer_append(out, "}", 1) : r;
}

int fish_write(const struct mockup *mockup, int dir_fd, const char *name)
{
    struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(MOCKUP_FISH_BYTES_MAX);
    int r = fish_append(mockup, &text);

    return r == 0 ? state_file_write(dir_fd, name, FISH_MODE, text.data, text.size, NULL) : r;
}
