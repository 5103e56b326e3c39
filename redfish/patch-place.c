/*
 * Where a check is, and what table and schema say about that place. Rows are few, so they are
 * searched one by one; the schema is asked by name, level by level.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "redfish/json.h"
#include "redfish/patch-internal.h"

/* Of a name in a row. */
#define NAME_BYTES 128

/* -- the pointer -- */

int patch_enter(struct patch_check *check, const char *name, size_t *ret_size)
{
    size_t size = check->pointer.size;
    int error = json_pointer_append(&check->pointer, name);

    if (!error)
        error = buffer_reserve(&check->pointer, 1);
    if (error)
        return error;
    check->pointer.data[check->pointer.size] = '\0';
    *ret_size = size;
    return 0;
}

int patch_enter_index(struct patch_check *check, size_t index, size_t *ret_size)
{
    char name[24];

    snprintf(name, sizeof(name), "%zu", index);
    return patch_enter(check, name, ret_size);
}

void patch_leave(struct patch_check *check, size_t size)
{
    check->pointer.size = size;
    check->pointer.data[size] = '\0';
}

static struct ipc_text pointer_text(const struct patch_check *check)
{
    return (struct ipc_text){check->pointer.data, check->pointer.size};
}

/* -- rows -- */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/** What is left of a row's pointer behind `pointer`, NULL when it leads elsewhere. */
static const char *row_rest(const char *row, const char *pointer)
{
    while (*pointer) {
        if (row[0] == '/' && row[1] == '#' && pointer[0] == '/' && is_digit(pointer[1])) {
            row += 2;
            pointer += 1 + strspn(pointer + 1, "0123456789");
        } else if (*row++ != *pointer++) {
            return NULL;
        }
    }
    return *row == '\0' || *row == '/' ? row : NULL;
}

/** Whether a row counts now: a resource that does not show a property has none to write. */
static bool row_counts(const struct patch_check *check, const struct patch_property *row,
                       const json_t *current)
{
    if (check->mode != PATCH_UPDATE)
        return true;
    return !(row->flags & PATCH_CREATE_ONLY) && (current || (row->flags & PATCH_UNSERVED));
}

/** Within an array or object that is one value nothing needs to be there yet. */
static void find_rows(const struct patch_check *check, struct patch_place *place)
{
    const struct patch_form *form = check->form;

    for (size_t i = 0; i < form->property_count; i++) {
        const struct patch_property *row = &form->properties[i];
        const char *rest = row_rest(row->pointer, check->pointer.data);

        if (!rest || (!place->is_inside && !row_counts(check, row, place->current)))
            continue;
        if (*rest == '\0') {
            place->row = row;
        } else {
            place->has_rows = true;
            place->is_by_index = rest[1] == '#' || is_digit(rest[1]);
        }
        if (row->flags & PATCH_SECRET)
            place->is_secret = true;
    }
    if (place->row) {
        place->is_inside = true;
        place->is_all_secret |= (place->row->flags & PATCH_SECRET) != 0;
    }
    place->is_secret |= place->is_all_secret;
}

/* -- places -- */

bool patch_fact_is_object(const struct schema_property *fact)
{
    return fact->kind == SCHEMA_OBJECT ||
           (fact->kind == SCHEMA_LINK && (fact->flags & (SCHEMA_EXPANDED | SCHEMA_EXCERPT_COPY)));
}

const json_t *patch_member(const json_t *object, const char *name)
{
    return json_is_null(object) ? object : json_object_get(object, name);
}

json_t *patch_member_named(const json_t *object, struct ipc_text name)
{
    char text[NAME_BYTES];

    if (name.size >= sizeof(text))
        return NULL;
    memcpy(text, name.data, name.size);
    text[name.size] = '\0';
    return json_object_get(object, text);
}

static bool find_fact(struct patch_level level, struct ipc_text name,
                      struct schema_property *ret_fact)
{
    if (!level.type.schema || schema_property_find(level.type, name, ret_fact) != 0)
        return false;
    return !level.is_excerpt || (ret_fact->flags & (SCHEMA_EXCERPT | SCHEMA_EXCERPT_ONLY));
}

static const struct patch_excerpt *find_excerpt(const struct patch_form *form,
                                                struct ipc_text pointer)
{
    for (size_t i = 0; i < form->excerpt_count; i++) {
        if (ipc_text_equal(pointer, form->excerpts[i].pointer))
            return &form->excerpts[i];
    }
    return NULL;
}

/** What the form knows of a place that the schema does not: an object in Oem. */
static bool find_oem(const struct patch_form *form, struct ipc_text pointer,
                     struct schema_property *ret_fact)
{
    const struct patch_excerpt *excerpt = find_excerpt(form, pointer);

    if (!excerpt)
        return false;
    *ret_fact = (struct schema_property){.name = strrchr(excerpt->pointer, '/') + 1,
                                         .kind = SCHEMA_OBJECT};
    return true;
}

struct patch_place patch_place_find(const struct patch_check *check, struct patch_level level,
                                    const char *name, const json_t *current)
{
    struct patch_place place = {
        .name = name,
        .current = patch_member(current, name),
        .is_inside = level.is_inside,
        .is_all_secret = level.is_secret,
    };

    find_rows(check, &place);
    place.is_known = find_fact(level, ipc_text(name), &place.fact) ||
                     find_oem(check->form, pointer_text(check), &place.fact);
    if (place.row && place.row->oem) {
        place.fact = *place.row->oem;
        place.is_known = true;
    }
    return place;
}

struct patch_place patch_place_element(const struct patch_check *check,
                                       const struct patch_place *array, size_t index)
{
    struct patch_place place = {
        .name = array->name,
        .is_inside = array->is_inside,
        .is_all_secret = array->is_all_secret,
        .is_known = array->is_known,
        .is_element = true,
        .fact = array->fact,
        .current = json_array_get(array->current, index),
    };

    find_rows(check, &place);
    if (!place.row)
        place.row = array->row;
    return place;
}

/** The type of what is inline at a pointer. */
static struct schema_type type_at(const struct patch_form *form, struct ipc_text pointer,
                                  const struct schema_property *fact)
{
    struct schema_type type = schema_property_type(fact);
    const struct patch_excerpt *excerpt;

    if (!type.schema && (excerpt = find_excerpt(form, pointer)) != NULL)
        (void)schema_type_parse(excerpt->schema, ipc_text(excerpt->type), &type);
    return type;
}

struct patch_level patch_place_level(const struct patch_check *check,
                                     const struct patch_place *place)
{
    struct patch_level level = {
        .is_inside = place->is_inside,
        .is_listed = place->has_rows,
        .is_secret = place->is_all_secret,
    };

    if (place->is_known && patch_fact_is_object(&place->fact)) {
        level.type = type_at(check->form, pointer_text(check), &place->fact);
        level.is_excerpt = place->fact.flags & SCHEMA_EXCERPT_COPY;
    }
    return level;
}

/* -- forms -- */

int patch_form_level(const struct patch_form *form, struct patch_level *ret_level)
{
    struct patch_level level = {0};
    struct schema_action action;

    if (schema_type_parse(form->schema, ipc_text(form->type), &level.type) != 0)
        return -EINVAL;
    if (form->action) {
        if (schema_action_find(level.type, ipc_text(form->action), &action) != 0)
            return -EINVAL;
        level.type = action.parameters;
    }
    *ret_level = level;
    return 0;
}

int patch_form_fact(const struct patch_form *form, const struct patch_property *row,
                    struct schema_property *ret_fact)
{
    const char *at = row->pointer;
    struct schema_property fact = {0};
    struct patch_level level;
    struct ipc_text pointer;

    if (row->oem) {
        *ret_fact = *row->oem;
        return 0;
    }
    if (patch_form_level(form, &level) != 0)
        return -EINVAL;
    while (*at == '/') {
        struct ipc_text name = {at + 1, strcspn(at + 1, "/")};

        at += 1 + name.size;
        if (*name.data == '#' || is_digit(*name.data)) {
            if (!(fact.flags & SCHEMA_ARRAY))
                return -EINVAL;
            continue;
        }
        pointer = (struct ipc_text){row->pointer, (size_t)(at - row->pointer)};
        if (!find_fact(level, name, &fact) && !find_oem(form, pointer, &fact))
            return -EINVAL;
        level = (struct patch_level){0};
        if (patch_fact_is_object(&fact))
            level.type = type_at(form, pointer, &fact);
        level.is_excerpt = fact.flags & SCHEMA_EXCERPT_COPY;
    }
    if (!fact.name)
        return -EINVAL;
    *ret_fact = fact;
    return 0;
}
