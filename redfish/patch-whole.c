/*
 * Arrays and objects that a service takes as a whole: what the client sent is worked into what is
 * there, and the result is the value. Of an array null removes an element, {} keeps it, missing
 * ones at the end are removed and further ones are added; one of fixed size keeps its size, and
 * null empties an element (DSP0266 1.21 §7.7.1 "PATCH on array properties"). Of an object only what
 * was sent changes.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/patch-internal.h"

static bool is_empty_object(const json_t *value)
{
    return json_is_object(value) && json_object_size(value) == 0;
}

/* -- objects -- */

/** Whether clients can write a member of an object that is one value. */
static bool is_writable(const struct patch_check *check, struct patch_level level,
                        const struct patch_place *place)
{
    if (place->row || place->has_rows)
        return true;
    if (level.is_listed || !place->is_known)
        return false;
    return check->mode == PATCH_ACTION || patch_fact_is_object(&place->fact) ||
           (place->fact.flags & (SCHEMA_WRITABLE | SCHEMA_REQUIRED_ON_CREATE));
}

/** What a dictionary says of a name. Returns 1 when it may be anything; 0, and the place is known
 * if a pattern has it; or negative errno. */
static int find_pattern(struct schema_type type, struct patch_place *place)
{
    struct schema_property fact;
    size_t count;

    for (count = 0; schema_pattern_at(type, count, &fact) == 0; count++) {
        int matches = patch_format_matches(place->name, fact.name);

        if (matches < 0)
            return matches;
        if (matches > 0) {
            place->fact = fact;
            place->fact.flags |= SCHEMA_WRITABLE;
            place->is_known = true;
            return 0;
        }
    }
    return count == 0;
}

static int merge_member(struct patch_check *check, struct patch_level level, const char *name,
                        const json_t *value, const json_t *current, json_t *merged)
{
    struct patch_place place = patch_place_find(check, level, name, current);
    json_t *checked = NULL;
    int error = 0;

    if (level.type.schema && schema_type_is_open(level.type) && !place.is_known)
        error = find_pattern(level.type, &place);
    if (error > 0)
        return json_put(merged, name, json_deep_copy(value));
    if (error < 0)
        return error;
    if (!place.is_known && !place.current)
        return patch_report_name(check, BASE_PROPERTY_UNKNOWN, name);
    if (!is_writable(check, level, &place))
        return patch_report_name(check, BASE_PROPERTY_NOT_WRITABLE, name);
    error = patch_whole(check, &place, value, &checked);
    return error || !checked ? error : json_put(merged, name, checked);
}

/** What a new object has to have. */
static int check_required(struct patch_check *check, struct patch_level level, const json_t *object)
{
    struct schema_property fact;
    int error = 0;

    if (!level.type.schema)
        return 0;
    for (size_t i = 0; !error && schema_property_at(level.type, i, &fact) == 0; i++) {
        unsigned int required = check->mode == PATCH_ACTION ? SCHEMA_REQUIRED
                                                            : SCHEMA_REQUIRED_ON_CREATE;
        size_t size;

        if (!(fact.flags & required) || json_object_get(object, fact.name))
            continue;
        error = patch_enter(check, fact.name, &size);
        if (error)
            return error;
        error = patch_report_name(check, BASE_PROPERTY_MISSING, fact.name);
        patch_leave(check, size);
    }
    return error;
}

/** The members that stay as they are, without annotations. */
static json_t *copy_members(const json_t *current)
{
    json_t *copy CLEANUP(json_decrefp) = json_object();
    json_t *value;
    const char *name;

    if (!copy)
        return NULL;
    json_object_foreach ((json_t *)current, name, value) {
        if (!strchr(name, '@') && json_put(copy, name, json_incref(value)))
            return NULL;
    }
    return TAKE(copy);
}

static int merge_object(struct patch_check *check, const struct patch_place *place,
                        const json_t *object, json_t **ret_value)
{
    json_t *merged CLEANUP(json_decrefp) = copy_members(place->current);
    struct patch_level level = patch_place_level(check, place);
    int error = merged ? 0 : -ENOMEM;
    const char *name;
    json_t *value;

    json_object_foreach ((json_t *)object, name, value) {
        size_t size;

        if (error || strchr(name, '@'))
            continue;
        error = patch_enter(check, name, &size);
        if (error)
            return error;
        error = merge_member(check, level, name, value, place->current, merged);
        patch_leave(check, size);
    }
    if (!error && !json_is_object(place->current))
        error = check_required(check, level, object);
    if (!error)
        *ret_value = TAKE(merged);
    return error;
}

static int check_object(struct patch_check *check, const struct patch_place *place,
                        const json_t *value, json_t **ret_value)
{
    if (json_is_object(value))
        return merge_object(check, place, value, ret_value);
    return patch_scalar(check, place, value, ret_value); /* null, or the wrong type */
}

/* -- arrays -- */

/** How many elements an array of fixed size has. */
static size_t fixed_size(const struct patch_place *place)
{
    if (place->row && place->row->count_max)
        return place->row->count_max;
    return json_array_size(place->current);
}

static bool is_fixed(const struct patch_place *place)
{
    return place->row && (place->row->flags & PATCH_FIXED_SIZE);
}

static int check_element(struct patch_check *check, const struct patch_place *place,
                         const json_t *value, json_t **ret_value)
{
    if (patch_fact_is_object(&place->fact))
        return check_object(check, place, value, ret_value);
    return patch_scalar(check, place, value, ret_value);
}

static bool is_link(const json_t *value)
{
    return json_object_size(value) == 1 && json_object_get(value, "@odata.id");
}

/** An element of the array as it is now. */
static int keep_element(const json_t *current, json_t *merged)
{
    json_t *copy = json_is_object(current) && !is_link(current) ? copy_members(current)
                                                                : json_incref((json_t *)current);

    return json_array_append_new(merged, copy) ? -ENOMEM : 0;
}

/** Works one element in. One that was reported leaves a null, so that the others are counted right.
 */
static int merge_element(struct patch_check *check, const struct patch_place *array, size_t index,
                         const json_t *value, json_t *merged)
{
    struct patch_place place = patch_place_element(check, array, index);
    json_t *checked = NULL;
    int error;

    if (check->mode == PATCH_UPDATE && is_empty_object(value))
        return place.current ? keep_element(place.current, merged) : 0;
    if (check->mode == PATCH_UPDATE && json_is_null(value))
        return is_fixed(array) && json_array_append_new(merged, json_null()) ? -ENOMEM : 0;
    error = check_element(check, &place, value, &checked);
    if (error)
        return error;
    return json_array_append_new(merged, checked ? checked : json_null()) ? -ENOMEM : 0;
}

static int merge_elements(struct patch_check *check, const struct patch_place *place,
                          const json_t *array, json_t *merged)
{
    size_t outer = check->index, index, size;
    json_t *value;
    int error = 0;

    json_array_foreach (array, index, value) {
        error = patch_enter_index(check, index, &size);
        if (error)
            break;
        check->index = index;
        error = merge_element(check, place, index, value, merged);
        patch_leave(check, size);
        if (error)
            break;
    }
    check->index = outer;
    return error;
}

/** The number of elements, as the result has them. */
static int check_count(struct patch_check *check, const struct patch_place *place, json_t *merged)
{
    const struct patch_property *row = place->row;
    size_t count = json_array_size(merged);

    if (is_fixed(place) && check->mode == PATCH_UPDATE) {
        if (count > fixed_size(place))
            return patch_report_count(check, BASE_ARRAY_SIZE_TOO_LONG, place->name,
                                      fixed_size(place));
        for (; count < fixed_size(place); count++) {
            if (json_array_append_new(merged, json_null()))
                return -ENOMEM;
        }
        return 0;
    }
    if (row && row->count_max && count > row->count_max)
        return patch_report_count(check, BASE_ARRAY_SIZE_TOO_LONG, place->name, row->count_max);
    if (row && count < row->count_min)
        return patch_report_count(check, BASE_ARRAY_SIZE_TOO_SHORT, place->name, row->count_min);
    return 0;
}

static int merge_array(struct patch_check *check, const struct patch_place *place,
                       const json_t *array, json_t **ret_value)
{
    json_t *merged CLEANUP(json_decrefp) = json_array();
    int error = merged ? merge_elements(check, place, array, merged) : -ENOMEM;

    if (!error)
        error = check_count(check, place, merged);
    if (!error)
        *ret_value = TAKE(merged);
    return error;
}

int patch_whole(struct patch_check *check, const struct patch_place *place, const json_t *value,
                json_t **ret_value)
{
    if ((place->fact.flags & SCHEMA_ARRAY) && !place->is_element) {
        if (json_is_array(value))
            return merge_array(check, place, value, ret_value);
        return patch_report_value(check, BASE_PROPERTY_VALUE_TYPE_ERROR, value, place);
    }
    if (patch_fact_is_object(&place->fact))
        return check_object(check, place, value, ret_value);
    return patch_scalar(check, place, value, ret_value);
}

/** Whether two values are the same but for their annotations; what links lead to counts. */
static bool is_same(const json_t *now, const json_t *value)
{
    json_t *member;
    const char *name;
    size_t index;

    if (json_is_array(value)) {
        if (json_array_size(now) != json_array_size(value))
            return false;
        json_array_foreach ((json_t *)value, index, member) {
            if (!is_same(json_array_get(now, index), member))
                return false;
        }
        return true;
    }
    if (!json_is_object(value) || is_link(value))
        return json_equal(now, value);
    json_object_foreach ((json_t *)value, name, member) {
        if (!strchr(name, '@') && !is_same(json_object_get(now, name), member))
            return false;
    }
    json_object_foreach ((json_t *)now, name, member) {
        if (!strchr(name, '@') && !json_object_get(value, name))
            return false;
    }
    return true;
}

bool patch_is_unchanged(const struct patch_place *place, const json_t *value)
{
    return is_same(place->current, value);
}
