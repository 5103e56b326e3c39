/*
 * Who a resource says it is: "@odata.id" is its path, "Id" the last segment of that (DSP0266 1.21
 * §9.5), and the counts of arrays are right. Documents that are no resources (odata, JSON schemas,
 * registries) have none of it.
 */
#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "mockup/check-internal.h"
#include "redfish/uri.h"

#define COUNT_SUFFIX "@odata.count"
#define NEXT_LINK_SUFFIX "@odata.nextLink"

/** Whether a URI is the path of the item. Returns 0 or 1, or -ENOMEM. */
static int is_path(const struct check *check, const char *link)
{
    CLEANUP(free_cleanup) char *decoded = malloc(strlen(link) + 1);
    struct uri uri;

    if (!decoded)
        return -ENOMEM;
    return uri_parse(ipc_text(link), decoded, &uri) == 0 && !uri.query.size &&
           ipc_text_equal(uri.path, check->item->path);
}

static int check_odata_id(struct check *check, const json_t *value)
{
    const char *link = json_string_value(value);
    int r = link ? is_path(check, link) : 0;

    if (r != 0)
        return r < 0 ? r : 0;
    return check_report_member(check, MOCKUP_ERROR, "odata-id", "@odata.id",
                               "is \"%s\", and the resource is at %s", link ? link : "no string",
                               check->item->path);
}

/** Whether a text is a segment, as it is or as it is written in URIs. Returns 0 or 1, or -ENOMEM.
 */
static int is_segment(const char *id, const char *segment)
{
    struct buffer encoded CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    int r;

    if (strcmp(id, segment) == 0)
        return 1;
    r = uri_append_segment(&encoded, ipc_text(segment));
    if (r < 0)
        return r;
    return ipc_text_equal((struct ipc_text){encoded.data, encoded.size}, id);
}

/** Whether the resource above is a collection: there, Ids tell the members apart. */
static bool is_member(const struct check *check)
{
    const char *path = check->item->path;
    struct ipc_text parent = {path, (size_t)(strrchr(path, '/') - path)};
    const struct mockup_item *item = mockup_find(check->mockup, parent);

    return item && item->kind == MOCKUP_RESOURCE && strstr(item->text, "\"Members\":");
}

static int check_id(struct check *check, const json_t *value)
{
    const char *segment = strrchr(check->item->path, '/') + 1, *id = json_string_value(value);
    int r;

    /* The Id of the service root names nothing; there is no segment that could be it. */
    if (!id || strcmp(check->item->path, "/redfish/v1") == 0)
        return 0;
    r = is_segment(id, segment);
    if (r != 0)
        return r < 0 ? r : 0;
    return check_report_member(check, is_member(check) ? MOCKUP_ERROR : MOCKUP_WARNING, "id", "Id",
                               "is \"%s\", and the last segment of the path \"%s\"", id, segment);
}

bool check_is_count(const char *name)
{
    size_t size = strlen(name), suffix = strlen(COUNT_SUFFIX);

    return size > suffix && strcmp(name + size - suffix, COUNT_SUFFIX) == 0;
}

int check_count(struct check *check, const json_t *object, const char *name, const json_t *count)
{
    size_t size = strlen(name) - strlen(COUNT_SUFFIX), elements;
    CLEANUP(free_cleanup) char *array_name = strndup(name, size), *next_link = NULL;
    const json_t *array;

    if (!array_name || asprintf(&next_link, "%s" NEXT_LINK_SUFFIX, array_name) < 0)
        return -ENOMEM;
    array = json_object_get(object, array_name);
    elements = json_array_size(array);
    if (!json_is_array(array))
        return check_report_member(check, MOCKUP_ERROR, "count", name, "there is no such array");
    if (!json_is_integer(count)) /* the schema says that it has to be one */
        return 0;
    if ((json_int_t)elements == json_integer_value(count) ||
        ((json_int_t)elements < json_integer_value(count) && json_object_get(object, next_link)))
        return 0;
    return check_report_member(check, MOCKUP_ERROR, "count", name,
                               "is %" JSON_INTEGER_FORMAT ", and there are %zu elements",
                               json_integer_value(count), elements);
}

int check_identity(struct check *check)
{
    const json_t *odata_id = json_object_get(check->resource, "@odata.id");
    int r = odata_id ? check_odata_id(check, odata_id) : 0;

    if (r == 0 && odata_id)
        r = check_id(check, json_object_get(check->resource, "Id"));
    return r;
}
