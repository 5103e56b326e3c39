/* Reading fish files, see fish.h. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "base/state-file.h"
#include "mockup/fish-internal.h"
#include "mockup/limits.h"
#include "mockup/read-internal.h"
#include "mockup/text-internal.h"
#include "mockup/xml-internal.h"

DEFINE_CLEANUP(struct mockup *, mockup_free)

struct fishing {
    struct mockup *fresh;
    struct mockup_report *report;
};

static int put(struct fishing *fishing, const char *key, const char *path, enum mockup_kind kind,
               const struct buffer *text)
{
    struct mockup_item *item;
    int r;

    if (mockup_find(fishing->fresh, ipc_text(path)))
        return mockup_report_add(fishing->report, MOCKUP_ERROR, "duplicate", key, NULL,
                                 "%s is in the file already: left out", path);
    item = mockup_item_new(ipc_text(path), kind, (struct ipc_text){text->data, text->size},
                           (struct ipc_text){0}, (struct ipc_text){0});
    r = item ? mockup_put(fishing->fresh, item) : -ENOMEM;
    mockup_item_unref(item);
    return r;
}

/** A path of fish files: within /redfish. */
static bool is_within(const char *path)
{
    size_t size = strlen("/redfish");

    return strncmp(path, "/redfish", size) == 0 && (path[size] == '/' || path[size] == '\0');
}

/** One member. $metadata that is no XML is taken for what it looks like: a resource. */
static int read_member(struct fishing *fishing, const char *key, json_t *value)
{
    struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    CLEANUP(free_cleanup) char *path = NULL;
    int r = mockup_path_parse("", ipc_text(key), key, fishing->report, &path);

    if (r < 0 || !path)
        return r;
    if (!is_within(path))
        return mockup_report_add(fishing->report, MOCKUP_ERROR, "name", key, NULL,
                                 "is not within /redfish: left out");
    if (!json_is_object(value))
        return mockup_report_add(fishing->report, MOCKUP_ERROR, "json", key, NULL,
                                 "is not a JSON object: left out");
    if (strcmp(path, FISH_METADATA_PATH) == 0) {
        r = mockup_xml_from_json(value, &text);
        if (r <= 0)
            return r == 0 ? put(fishing, key, path, MOCKUP_XML, &text) : r;
    }
    r = mockup_print_object(value, &text);
    if (r == 0 && text.size > MOCKUP_FILE_BYTES_MAX)
        return mockup_report_add(fishing->report, MOCKUP_ERROR, "size", key, NULL,
                                 "is larger than %u bytes", MOCKUP_FILE_BYTES_MAX);
    return r == 0 ? put(fishing, key, path, MOCKUP_RESOURCE, &text) : r;
}

static int read_members(struct fishing *fishing, json_t *fish, const char *place)
{
    const char *key;
    json_t *value;
    int r = 0;

    if (json_object_size(fish) > MOCKUP_FILES_MAX) {
        r = mockup_report_add(fishing->report, MOCKUP_ERROR, "size", place, NULL,
                              "holds more than %u resources", MOCKUP_FILES_MAX);
        return r < 0 ? r : MOCKUP_E_TOO_LARGE;
    }
    json_object_foreach (fish, key, value) {
        if (r == 0)
            r = read_member(fishing, key, value);
    }
    return r < 0 ? r : fish_extras_apply(fishing->fresh, fishing->report);
}

int fish_read_text(struct ipc_text text, const char *place, struct mockup *into,
                   struct mockup_report *report)
{
    CLEANUP(mockup_free_cleanup) struct mockup *fresh = mockup_new();
    json_t *fish CLEANUP(json_decrefp) = NULL;
    struct fishing fishing = {fresh, report};
    int r;

    if (!fresh)
        return -ENOMEM;
    r = mockup_parse_object(text, FISH_DEPTH_MAX, place, report, &fish);
    if (r < 0)
        return r;
    if (!fish)
        return MOCKUP_E_UNREADABLE;
    r = read_members(&fishing, fish, place);
    if (r == 0)
        r = mockup_judge(fresh, place, report);
    return r == 0 ? mockup_put_all(into, fresh) : r;
}

int fish_read(const char *path, struct mockup *into, struct mockup_report *report)
{
    CLEANUP(free_cleanup) char *data = NULL;
    size_t size = 0;
    int r = state_file_read(AT_FDCWD, path, MOCKUP_FISH_BYTES_MAX, &data, &size), reported;

    if (r == 0)
        return fish_read_text((struct ipc_text){data, size}, path, into, report);
    if (r == -ENOMEM)
        return r;
    reported = mockup_report_add(report, MOCKUP_ERROR, r == -EMSGSIZE ? "size" : "unreadable", path,
                                 NULL, "%s",
                                 r == STATE_FILE_E_ABSENT ? strerror(ENOENT)
                                 : r == -EINVAL           ? "is no file"
                                                          : strerror(-r));
    if (reported < 0)
        return reported;
    return r == -EMSGSIZE ? MOCKUP_E_TOO_LARGE : MOCKUP_E_UNREADABLE;
}
