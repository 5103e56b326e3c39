/*
 * The walk over a body, in its own order and beside the resource as it is now. Properties with a
 * row become values (patch-whole.c, patch-value.c check them), all others get a message; nothing is
 * applied here. Elements of arrays whose rows have an index are the hardware's: {} keeps one, a
 * shorter array leaves the others alone, and null, which would remove one, is refused. Rules:
 * DSP0266 1.21 §7.7 "PATCH (update)", §7.9 "POST (create)", §7.11 "POST (action)"; RFC 6901 for the
 * pointers.
 */
#include "redfish/patch.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/patch-internal.h"

static int walk_object(struct patch_check *check, struct patch_level level, const json_t *object,
                       const json_t *current);

/* -- values -- */

static int reserve_value(struct patch_check *check)
{
    size_t capacity = check->value_capacity ? 2 * check->value_capacity : 4;
    struct patch_value *values;

    if (check->result->value_count < check->value_capacity)
        return 0;
    values = reallocarray(check->result->values, capacity, sizeof(*values));
    if (!values)
        return -ENOMEM;
    check->result->values = values;
    check->value_capacity = capacity;
    return 0;
}

/** Steals `value`. */
static int add_value(struct patch_check *check, const struct patch_property *row, json_t *value)
{
    struct patch_value added = {
        .property = row,
        .value = value,
        .pointer = strdup(check->pointer.data),
        .index = check->index,
    };

    if (!added.pointer || reserve_value(check) != 0) {
        json_decref(value);
        free(added.pointer);
        return -ENOMEM;
    }
    check->result->values[check->result->value_count++] = added;
    return 0;
}

/** A property that the table has. */
static int walk_row(struct patch_check *check, const struct patch_place *place, const json_t *value)
{
    size_t message_count = check->message_count, error_count = check->error_count;
    json_t *checked = NULL;
    int error = place->is_known ? patch_whole(check, place, value, &checked) : -EINVAL;

    if (error || !checked)
        return error;
    /* Something in it is wrong, or nothing in it could be written. */
    if (check->error_count > error_count ||
        (check->message_count > message_count && patch_is_unchanged(place, checked))) {
        json_decref(checked);
        return 0;
    }
    return add_value(check, place->row, checked);
}

/* -- the walk -- */

/** A value for which the table has no row, neither here nor below. */
static int walk_unlisted(struct patch_check *check, const struct patch_place *place,
                         const json_t *value)
{
    bool is_object = place->is_known && patch_fact_is_object(&place->fact) &&
                     !(place->fact.flags & SCHEMA_ARRAY);

    if (json_is_object(value) && (is_object || json_is_object(place->current)))
        return walk_object(check, patch_place_level(check, place), value, place->current);
    return patch_report_name(check,
                             place->is_known || place->current ? BASE_PROPERTY_NOT_WRITABLE
                                                               : BASE_PROPERTY_UNKNOWN,
                             place->name);
}

/** Returns 1 when there is such an element, 0 when not, or negative errno. */
static int walk_element(struct patch_check *check, const struct patch_place *array, size_t index,
                        const json_t *value)
{
    struct patch_place place = patch_place_element(check, array, index);
    bool exists = check->mode == PATCH_UPDATE ? place.current != NULL : place.has_rows;
    int error;

    if (!exists)
        return 0;
    if (json_is_object(value))
        error = walk_object(check, patch_place_level(check, &place), value, place.current);
    else
        error = patch_report_value(check, BASE_PROPERTY_VALUE_TYPE_ERROR, value, &place);
    return error ? error : 1;
}

/** Elements of a container whose rows have indices. */
static int walk_elements(struct patch_check *check, const struct patch_place *place,
                         const json_t *array)
{
    size_t outer = check->index, index, size;
    json_t *element;
    int outcome = 1;

    json_array_foreach (array, index, element) {
        outcome = patch_enter_index(check, index, &size);
        if (outcome)
            break;
        check->index = index;
        outcome = walk_element(check, place, index, element);
        patch_leave(check, size);
        if (outcome <= 0)
            break;
    }
    check->index = outer;
    if (outcome == 0)
        return patch_report_count(check, BASE_ARRAY_SIZE_TOO_LONG, place->name, index);
    return outcome < 0 ? outcome : 0;
}

static int walk_place(struct patch_check *check, const struct patch_place *place,
                      const json_t *value)
{
    if (place->row)
        return walk_row(check, place, value);
    if (!place->has_rows)
        return walk_unlisted(check, place, value);
    if (place->is_by_index && json_is_array(value))
        return walk_elements(check, place, value);
    if (!place->is_by_index && json_is_object(value))
        return walk_object(check, patch_place_level(check, place), value, place->current);
    return patch_report_value(check, BASE_PROPERTY_VALUE_TYPE_ERROR, value, place);
}

static int walk_object(struct patch_check *check, struct patch_level level, const json_t *object,
                       const json_t *current)
{
    const char *name;
    json_t *value;

    json_object_foreach ((json_t *)object, name, value) {
        struct patch_place place;
        size_t size;
        int error;

        if (strchr(name, '@'))
            continue;
        error = patch_enter(check, name, &size);
        if (error)
            return error;
        place = patch_place_find(check, level, name, current);
        error = walk_place(check, &place, value);
        patch_leave(check, size);
        if (error)
            return error;
    }
    return 0;
}

/* -- what has to be there -- */

/** Follows the pointer of a row, which is never escaped, through the body. size: of the part that
 * counts. */
static bool is_present(const json_t *body, const char *pointer, size_t size)
{
    const char *end = pointer + size;

    while (body && pointer < end) {
        struct ipc_text name = {pointer + 1, strcspn(pointer + 1, "/")};

        body = patch_member_named(body, name);
        pointer = name.data + name.size;
    }
    return body != NULL;
}

static int is_required(const struct patch_check *check, const struct patch_property *row,
                       const json_t *body)
{
    size_t parent_size = (size_t)(strrchr(row->pointer, '/') - row->pointer);
    struct schema_property fact;

    if (strchr(row->pointer, '#'))
        return 0; /* elements are checked one by one */
    if (row->flags & PATCH_REQUIRED)
        return 1;
    if (patch_form_fact(check->form, row, &fact) != 0)
        return -EINVAL;
    /* The schema's word is about the object that it is in. */
    return (fact.flags &
            (check->mode == PATCH_ACTION ? SCHEMA_REQUIRED : SCHEMA_REQUIRED_ON_CREATE)) &&
           is_present(body, row->pointer, parent_size);
}

/** A message for each required row that the body has no value for, good or bad. */
static int check_required(struct patch_check *check, const json_t *body)
{
    for (size_t i = 0; i < check->form->property_count; i++) {
        const struct patch_property *row = &check->form->properties[i];
        int required = is_required(check, row, body);
        int error = required < 0 ? required : 0;

        if (error)
            return error;
        if (!required || is_present(body, row->pointer, strlen(row->pointer)))
            continue;
        error = buffer_append(&check->pointer, row->pointer, strlen(row->pointer) + 1);
        if (!error)
            error = patch_report_name(check, BASE_CREATE_FAILED_MISSING_REQ_PROPERTIES,
                                      strrchr(row->pointer, '/') + 1);
        if (error)
            return error;
        patch_leave(check, 0);
    }
    return 0;
}

/* -- the check -- */

static int run(struct patch_check *check, const json_t *body, const json_t *current)
{
    struct patch_level level;
    int error = patch_form_level(check->form, &level);

    if (!error)
        error = buffer_reserve(&check->pointer, 1);
    if (error)
        return error;
    patch_leave(check, 0);
    error = walk_object(check, level, body, current);
    if (error)
        return error;
    if (check->mode != PATCH_UPDATE)
        return check_required(check, body);
    if (check->result->value_count == 0 && check->message_count == 0)
        return patch_report_name(check, BASE_NO_OPERATION, "");
    return 0;
}

int patch_check(const struct patch_form *form, const json_t *body, const json_t *current,
                struct patch_result *ret_result)
{
    struct patch_check check = {
        .form = form,
        .mode = form->action ? PATCH_ACTION
                : current    ? PATCH_UPDATE
                             : PATCH_CREATE,
        .result = ret_result,
    };
    int error;

    *ret_result = (struct patch_result){.messages = json_array()};
    if (form->action)
        snprintf(check.action, sizeof(check.action), "%s.%s", schema_name(form->schema),
                 form->action);
    error = ret_result->messages ? run(&check, body, current) : -ENOMEM;
    buffer_deinit(&check.pointer);
    if (error)
        return error;
    if (check.error_count > 0 || (check.mode == PATCH_UPDATE && ret_result->value_count == 0))
        return PATCH_E_REFUSED;
    return 0;
}

void patch_result_deinit(struct patch_result *result)
{
    for (size_t i = 0; i < result->value_count; i++) {
        json_decref(result->values[i].value);
        free(result->values[i].pointer);
    }
    free(result->values);
    json_decref(result->messages);
    *result = (struct patch_result){0};
}
