/* The Id of a new member, see member-id.h. Owns nothing. */
#include "svc-emulator/member-id.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"

/* -- the next of its kind -- */

/* Where the digits at the end begin. */
static size_t stem_size(const char *id)
{
    size_t size = strlen(id);

    while (size > 0 && id[size - 1] >= '0' && id[size - 1] <= '9')
        size--;
    return size;
}

/* path: memory for it. */
static const char *last_segment(const json_t *member, char path[static IPC_URI_BYTES_MAX + 1])
{
    return links_path(json_string_value(json_object_get(member, "@odata.id")), path)
               ? strrchr(path, '/') + 1
               : "";
}

/* The highest number that members have behind this stem. */
static unsigned long long highest(const json_t *members, const char *stem, size_t size)
{
    unsigned long long number = 0;
    const json_t *member;
    size_t index;

    json_array_foreach (members, index, member) {
        char path[IPC_URI_BYTES_MAX + 1];
        const char *id = last_segment(member, path);
        unsigned long long value;

        if (stem_size(id) != size || memcmp(id, stem, size) != 0 || !id[size])
            continue;
        value = strtoull(id + size, NULL, 10);
        if (value > number && value < UINT64_MAX / 2)
            number = value;
    }
    return number;
}

/* One more than the highest, behind what the last member has in front of its number: 1, 2 -> 3;
 * DIMM0, DIMM1 -> DIMM2. */
static void choose(const struct target *target, const json_t *collection, struct member_id *id)
{
    const json_t *members = json_object_get(collection, "Members");
    size_t count = json_array_size(members), stem;
    char path[IPC_URI_BYTES_MAX + 1];
    const char *last = count ? last_segment(json_array_get(members, count - 1), path) : "";
    unsigned long long number;

    stem = stem_size(last);
    if (stem > MEMBER_ID_BYTES_MAX - 32)
        stem = 0;
    number = highest(members, last, stem);
    do {
        snprintf(id->id, sizeof(id->id), "%.*s%llu", (int)stem, last, ++number);
        snprintf(id->path, sizeof(id->path), "%s/%s", target->path, id->id);
    } while (bmc_find(target->bmc, ipc_text(id->path)));
}

/* -- what the client says -- */

/* An account is named by its user, as bmcweb and most BMCs do. NULL: nothing says it. */
static const char *wanted(const json_t *body, const struct schema *schema)
{
    const char *name = schema ? schema_name(schema) : "";
    const json_t *id = json_object_get(body, "Id");

    if (id)
        return json_string_value(id);
    if (strcmp(name, "ManagerAccount") == 0)
        return json_string_value(json_object_get(body, "UserName"));
    if (strcmp(name, "Role") == 0)
        return json_string_value(json_object_get(body, "RoleId"));
    return NULL;
}

static bool is_segment(const char *id)
{
    return *id && strlen(id) < MEMBER_ID_BYTES_MAX && !strpbrk(id, "/?#%\\") &&
           strcmp(id, ".") != 0 && strcmp(id, "..") != 0;
}

/* Whether the request was answered: each of the two is a string if it is there. */
static bool refuse_type(struct service_request *request, const json_t *body, const char *name)
{
    const json_t *value = json_object_get(body, name);
    CLEANUP(free_cleanup) char *text = NULL, *pointer = NULL;

    if (!value || json_is_string(value))
        return false;
    text = json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT);
    if (asprintf(&pointer, "/%s", name) < 0)
        pointer = NULL;
    service_reply_message(request, pointer, BASE_PROPERTY_VALUE_TYPE_ERROR, text ? text : "", name,
                          NULL);
    return true;
}

/* "@odata.id" may say where the member is to be, with or without a slash at the end. */
static bool refuse_uri(struct service_request *request, const json_t *body,
                       const struct member_id *id)
{
    const char *uri = json_string_value(json_object_get(body, "@odata.id"));
    size_t size = strlen(id->path);

    if (!uri ||
        (strncmp(uri, id->path, size) == 0 && (uri[size] == '\0' || strcmp(uri + size, "/") == 0)))
        return false;
    service_reply_message(request, "/@odata.id", BASE_PROPERTY_VALUE_INCORRECT, "@odata.id", uri,
                          NULL);
    return true;
}

static bool refuse_taken(struct service_request *request, const struct target *target,
                         const struct schema *schema, const struct member_id *id)
{
    if (!bmc_find(target->bmc, ipc_text(id->path)))
        return false;
    service_reply_message(request, "/Id", BASE_RESOURCE_ALREADY_EXISTS,
                          schema ? schema_name(schema) : "Resource", "Id", id->id, NULL);
    return true;
}

/* False: it is none, or too long. */
static bool take(const struct target *target, const char *wish, struct member_id *id)
{
    size_t size = strlen(wish);

    if (!is_segment(wish) || strlen(target->path) + 1 + size >= sizeof(id->path))
        return false;
    memcpy(id->id, wish, size + 1);
    snprintf(id->path, sizeof(id->path), "%s/%s", target->path, id->id);
    return true;
}

bool member_id_find(struct service_request *request, const struct target *target,
                    const json_t *collection, const struct schema *schema, struct member_id *ret_id)
{
    const json_t *body = service_request_body(request);
    const char *wish;

    if (refuse_type(request, body, "Id") || refuse_type(request, body, "@odata.id"))
        return false;
    wish = wanted(body, schema);
    if (!wish) {
        choose(target, collection, ret_id);
    } else if (!take(target, wish, ret_id)) {
        service_reply_message(request, "/Id", BASE_PROPERTY_VALUE_FORMAT_ERROR, wish, "Id", NULL);
        return false;
    }
    return !refuse_uri(request, body, ret_id) && !refuse_taken(request, target, schema, ret_id);
}

int member_id_make(const struct target *target, const json_t *collection,
                   const struct schema *schema, const json_t *body, struct member_id *ret_id)
{
    const char *wish = wanted(body, schema);

    if (!wish)
        choose(target, collection, ret_id);
    else if (!take(target, wish, ret_id) || bmc_find(target->bmc, ipc_text(ret_id->path)))
        return -EINVAL;
    return 0;
}
