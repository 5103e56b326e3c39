/* PATCH by the rules, and values at JSON pointers, see merge.h. Owns nothing. */
#include "svc-emulator/merge.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"

#define POINTER_NAME_BYTES_MAX 256
#define POINTER_INDEX_MAX 4096

static int merge_object(json_t *object, const json_t *patch, struct schema_type type);

int merge_count(json_t *object, const char *name)
{
    CLEANUP(free_cleanup) char *count_name = NULL;

    if (asprintf(&count_name, "%s@odata.count", name) < 0) {
        count_name = NULL;
        return -ENOMEM;
    }
    if (!json_object_get(object, count_name))
        return 0;
    return json_put(object, count_name,
                    json_integer((json_int_t)json_array_size(json_object_get(object, name))));
}

/* -- PATCH -- */

/* Appends to `merged` what becomes of an element. current: NULL where there is none. */
static int merge_element(json_t *merged, const json_t *element, json_t *current,
                         struct schema_type type)
{
    json_t *value;
    int r = 0;

    if (json_is_null(element))
        return 0;
    if (current && json_is_object(element) && json_object_size(element) == 0) {
        value = json_deep_copy(current);
    } else if (!json_is_object(element) || !json_is_object(current)) {
        value = json_deep_copy(element);
    } else {
        value = json_deep_copy(current);
        r = value ? merge_object(value, element, type) : 0;
    }
    if (r < 0) {
        json_decref(value);
        return r;
    }
    return value && json_array_append_new(merged, value) == 0 ? 0 : -ENOMEM;
}

static int merge_array(json_t *array, const json_t *patch, struct schema_type type)
{
    CLEANUP(json_decrefp) json_t *merged = json_array();
    const json_t *element;
    size_t index;
    int r = merged ? 0 : -ENOMEM;

    json_array_foreach (patch, index, element) {
        if (r == 0)
            r = merge_element(merged, element, json_array_get(array, index), type);
    }
    if (r < 0)
        return r;
    return json_array_clear(array) == 0 && json_array_extend(array, merged) == 0 ? 0 : -ENOMEM;
}

static int merge_member(json_t *object, const char *name, const json_t *value,
                        const struct schema_property *property)
{
    struct schema_type type = {0};
    json_t *current = json_object_get(object, name);
    int r;

    if (property)
        type = schema_property_type(property);
    if (json_is_null(value)) {
        if (property && (property->flags & SCHEMA_NULLABLE) && !(property->flags & SCHEMA_ARRAY))
            return json_put(object, name, json_null());
        json_object_del(object, name);
        return 0;
    }
    if (json_is_object(value) && json_is_object(current))
        return merge_object(current, value, type);
    if (!json_is_array(value) || !json_is_array(current))
        return json_put(object, name, json_deep_copy(value));
    r = merge_array(current, value, type);
    return r < 0 ? r : merge_count(object, name);
}

static int merge_object(json_t *object, const json_t *patch, struct schema_type type)
{
    const char *name;
    json_t *value;
    int r = 0;

    json_object_foreach ((json_t *)patch, name, value) {
        struct schema_property property;
        bool is_known;

        if (r < 0)
            break;
        is_known = type.schema && schema_property_find(type, ipc_text(name), &property) == 0;
        r = merge_member(object, name, value, is_known ? &property : NULL);
    }
    return r;
}

int merge_patch(json_t *resource, const json_t *body, struct schema_type type)
{
    json_t *patch CLEANUP(json_decrefp) = json_copy((json_t *)body);

    if (!patch)
        return -ENOMEM;
    json_object_del(patch, "@odata.id");
    json_object_del(patch, "@odata.etag");
    return merge_object(resource, patch, type);
}

/* -- JSON pointers -- */

/* Takes the first name off a pointer, unescaped (RFC 6901 §3). False: it is none. */
static bool next_name(const char **pointer, char name[static POINTER_NAME_BYTES_MAX])
{
    const char *at = *pointer;
    size_t size = 0;

    if (*at++ != '/')
        return false;
    for (; *at && *at != '/'; at++) {
        if (size + 1 == POINTER_NAME_BYTES_MAX)
            return false;
        if (at[0] == '~' && (at[1] == '0' || at[1] == '1'))
            name[size++] = *++at == '0' ? '~' : '/';
        else
            name[size++] = *at;
    }
    name[size] = '\0';
    *pointer = at;
    return true;
}

/* False: no index. */
static bool index_of(const char *name, size_t *ret_index)
{
    unsigned long index;
    char *end;

    if (*name < '0' || *name > '9')
        return false;
    index = strtoul(name, &end, 10);
    if (*end || index > POINTER_INDEX_MAX)
        return false;
    *ret_index = index;
    return true;
}

static json_t *member(const json_t *value, const char *name)
{
    size_t index;

    if (json_is_array(value))
        return index_of(name, &index) ? json_array_get(value, index) : NULL;
    return json_object_get(value, name);
}

json_t *merge_get(const json_t *resource, const char *pointer)
{
    char name[POINTER_NAME_BYTES_MAX];
    json_t *value = (json_t *)resource;

    while (value && *pointer) {
        if (!next_name(&pointer, name))
            return NULL;
        value = member(value, name);
    }
    return value;
}

/* Steals value; NULL removes. */
static int set_member(json_t *value, const char *name, json_t *new_value)
{
    size_t index;

    if (json_is_object(value)) {
        if (new_value)
            return json_put(value, name, new_value);
        json_object_del(value, name);
        return 0;
    }
    if (!json_is_array(value) || !index_of(name, &index) || index > json_array_size(value)) {
        json_decref(new_value);
        return -EINVAL;
    }
    if (!new_value) {
        json_array_remove(value, index);
        return 0;
    }
    if (index == json_array_size(value))
        return json_array_append_new(value, new_value) == 0 ? 0 : -ENOMEM;
    return json_array_set_new(value, index, new_value) == 0 ? 0 : -ENOMEM;
}

int merge_set(json_t *resource, const char *pointer, json_t *value)
{
    char name[POINTER_NAME_BYTES_MAX];
    json_t *at = resource, *below;
    int r = next_name(&pointer, name) ? 0 : -EINVAL;

    while (r == 0 && *pointer) {
        below = member(at, name);
        if (!json_is_object(below) && !json_is_array(below)) {
            if (!value)
                return 0; /* what is not there need not be removed */
            below = json_object();
            r = below ? set_member(at, name, below) : -ENOMEM;
        }
        at = below;
        if (r == 0 && !next_name(&pointer, name))
            r = -EINVAL;
    }
    if (r < 0) {
        json_decref(value);
        return r;
    }
    return set_member(at, name, value);
}
