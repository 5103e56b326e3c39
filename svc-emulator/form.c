/*
 * Forms from the facts, see form.h. A property that is an object becomes rows for its members, so
 * that each can have allowable values of its own; arrays and dictionaries are one value. Owns rows
 * and texts of a form.
 */
#include "svc-emulator/form.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "redfish/json.h"
#include "svc-emulator/merge.h"
#include "svc-emulator/place.h"

#define DEPTH_MAX 6 /* of objects in objects; Redfish has 4 */

/** Where rows are made. */
struct level {
    struct schema_type type;
    const char *pointer; /* "" or "/Boot" */
    const json_t *current;
    bool is_create, is_action;
    unsigned int depth;
};

static int add_rows(struct form *form, const struct level *level);

/* -- memory -- */

static int grow(void **array, size_t count, size_t *capacity, size_t size)
{
    size_t more = *capacity ? 2 * *capacity : 16;
    void *grown;

    if (count < *capacity)
        return 0;
    grown = reallocarray(*array, more, size);
    if (!grown)
        return -ENOMEM;
    *array = grown;
    *capacity = more;
    return 0;
}

/* The form frees it. Takes `text` over; NULL is out of memory. */
static int keep(struct form *form, void *text)
{
    if (!text || grow((void **)&form->texts, form->text_count, &form->text_capacity,
                      sizeof(form->texts[0])) < 0) {
        free(text);
        return -ENOMEM;
    }
    form->texts[form->text_count++] = text;
    return 0;
}

/* -- rows -- */

/* "NAME@Redfish.AllowableValues" beside the property. *ret_values NULL: it says nothing. */
static int allowable_values(struct form *form, const json_t *object, const char *name,
                            const char *const **ret_values)
{
    char annotation[192];
    const json_t *array, *value;
    const char **values;
    size_t index, count = 0;

    *ret_values = NULL;
    snprintf(annotation, sizeof(annotation), "%s@Redfish.AllowableValues", name);
    array = json_object_get(object, annotation);
    if (json_array_size(array) == 0)
        return 0;
    values = calloc(json_array_size(array) + 1, sizeof(values[0]));
    if (keep(form, values) < 0)
        return -ENOMEM;
    json_array_foreach (array, index, value) {
        if (json_is_string(value))
            values[count++] = json_string_value(value);
    }
    *ret_values = count ? values : NULL;
    return 0;
}

static int add_row(struct form *form, const struct level *level, const char *name,
                   const struct schema_property *property)
{
    struct patch_property row = {.flags = PATCH_UNSERVED};
    char *pointer;
    int r;

    if (asprintf(&pointer, "%s/%s", level->pointer, name) < 0)
        pointer = NULL;
    r = keep(form, pointer);
    if (r == 0 && property && (property->kind == SCHEMA_ENUM || property->kind == SCHEMA_STRING))
        r = allowable_values(form, level->current, name, &row.values);
    if (r == 0)
        r = grow((void **)&form->rows, form->row_count, &form->row_capacity, sizeof(row));
    if (r < 0)
        return r;
    if (property && (property->flags & SCHEMA_NULLABLE))
        row.flags |= PATCH_NULLABLE;
    if ((property && (property->flags & SCHEMA_WRITE_ONLY)) || strstr(name, "Password"))
        row.flags |= PATCH_SECRET;
    row.pointer = pointer;
    form->rows[form->row_count++] = row;
    return 0;
}

static int add_excerpt(struct form *form, const struct level *level,
                       const struct schema_property *property)
{
    struct schema_type type = place_newest_type(schema_find(ipc_text(property->target)));
    struct patch_excerpt *excerpts;
    char text[PLACE_TYPE_BYTES], *kept, *pointer;

    if (!type.schema)
        return 0;
    excerpts = reallocarray(form->excerpts, form->excerpt_count + 1, sizeof(excerpts[0]));
    if (!excerpts)
        return -ENOMEM;
    form->excerpts = excerpts;
    kept = strdup(place_odata_type(type, text) + 1);
    if (keep(form, kept) < 0)
        return -ENOMEM;
    if (asprintf(&pointer, "%s/%s", level->pointer, property->name) < 0)
        pointer = NULL;
    if (keep(form, pointer) < 0)
        return -ENOMEM;
    excerpts[form->excerpt_count++] = (struct patch_excerpt){pointer, type.schema, kept};
    return 0;
}

/* Names of a client's choosing, of which the facts say no permission: BIOS attributes, headers of
 * subscriptions. */
static bool is_dictionary(const struct schema_property *property)
{
    struct schema_property pattern;

    return property->kind == SCHEMA_OBJECT &&
           schema_pattern_at(schema_property_type(property), 0, &pattern) == 0 &&
           strcmp(property->name, "Oem") != 0;
}

/* What clients can't change later they may still choose when they make something: RAIDType and the
 * drives of a volume. */
static bool is_writable(const struct level *level, const struct schema_property *property)
{
    return level->is_action || level->is_create || (property->flags & SCHEMA_WRITABLE) ||
           is_dictionary(property);
}

/* An object whose members the schema knows one by one. */
static bool has_members(const struct schema_property *property)
{
    return property->kind == SCHEMA_OBJECT && !(property->flags & SCHEMA_ARRAY) &&
           !schema_type_is_open(schema_property_type(property));
}

static int add_members(struct form *form, const struct level *level,
                       const struct schema_property *property)
{
    CLEANUP(free_cleanup) char *pointer = NULL;
    struct level inner = *level;

    if (level->depth == DEPTH_MAX)
        return 0;
    if (asprintf(&pointer, "%s/%s", level->pointer, property->name) < 0) {
        pointer = NULL;
        return -ENOMEM;
    }
    inner.type = schema_property_type(property);
    inner.pointer = pointer;
    inner.current = json_object_get(level->current, property->name);
    inner.depth++;
    return add_rows(form, &inner);
}

static int add_rows(struct form *form, const struct level *level)
{
    struct schema_property property;
    int r = 0;

    for (size_t i = 0; r == 0 && schema_property_at(level->type, i, &property) == 0; i++) {
        /* Permissions of an object are those of its members, unless it says that it has none. */
        if (!level->is_action && has_members(&property))
            r = add_members(form, level, &property);
        else if (is_writable(level, &property))
            r = add_row(form, level, property.name, &property);
        if (r == 0 && is_writable(level, &property) && (property.flags & SCHEMA_EXCERPT_COPY) &&
            property.target)
            r = add_excerpt(form, level, &property);
    }
    return r;
}

/* -- forms -- */

static void finish(struct form *form, struct schema_type type)
{
    char text[PLACE_TYPE_BYTES];

    snprintf(form->type, sizeof(form->type), "%s", place_odata_type(type, text) + 1);
    form->form.schema = type.schema;
    form->form.type = form->type;
    form->form.properties = form->rows;
    form->form.property_count = form->row_count;
    form->form.excerpts = form->excerpts;
    form->form.excerpt_count = form->excerpt_count;
}

int form_init(struct form *form, struct schema_type type, const json_t *current)
{
    const struct level level = {
        .type = type, .pointer = "", .current = current, .is_create = !current};
    int r;

    *form = (struct form){0};
    r = add_rows(form, &level);
    /* A client may choose the Id, and always names what it makes (fishem; DSP0266 1.21 §7.9). */
    if (r == 0 && level.is_create)
        r = add_row(form, &level, "Id", NULL);
    if (r == 0 && level.is_create)
        r = add_row(form, &level, "Name", NULL);
    finish(form, type);
    return r;
}

int form_init_action(struct form *form, struct schema_type type, const struct schema_action *fact,
                     const json_t *allowed)
{
    const struct level level = {
        .type = fact->parameters, .pointer = "", .current = allowed, .is_action = true};
    int r;

    *form = (struct form){0};
    r = add_rows(form, &level);
    finish(form, type);
    form->form.action = fact->name;
    return r;
}

void form_deinit(struct form *form)
{
    for (size_t i = 0; i < form->text_count; i++)
        free(form->texts[i]);
    free(form->texts);
    free(form->rows);
    free(form->excerpts);
    *form = (struct form){0};
}

/* -- what was found good -- */

/* The array's count is beside it, in the object that holds it. */
static int count_at(json_t *resource, char *pointer)
{
    char *slash = strrchr(pointer, '/');
    json_t *object;

    *slash = '\0';
    object = merge_get(resource, pointer);
    *slash = '/';
    return json_is_object(object) ? merge_count(object, slash + 1) : 0;
}

int form_apply(const struct patch_result *result, json_t *resource)
{
    int r = 0;

    for (size_t i = 0; i < result->value_count && r == 0; i++) {
        const struct patch_value *value = &result->values[i];
        json_t *copy = json_deep_copy(value->value);

        r = copy ? merge_set(resource, value->pointer, copy) : -ENOMEM;
        if (r == 0 && json_is_array(value->value))
            r = count_at(resource, value->pointer);
    }
    return r;
}
