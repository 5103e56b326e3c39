/*
 * What can be said of a form without a body: which properties of a resource it can write, and
 * whether the schema agrees with it.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "redfish/json.h"
#include "redfish/patch-internal.h"

#define WRITABLE_NAMES "@Redfish.WriteableProperties"

/** Adds a name to the object's list, once. */
static int add_name(json_t *object, struct ipc_text name)
{
    json_t *names = json_object_get(object, WRITABLE_NAMES), *known;
    size_t index;

    if (!names) {
        names = json_array();
        if (json_put(object, WRITABLE_NAMES, names))
            return -ENOMEM;
    }
    json_array_foreach (names, index, known) {
        if (ipc_text_equal(name, json_string_value(known)))
            return 0;
    }
    return json_array_append_new(names, json_stringn(name.data, name.size)) ? -ENOMEM : 0;
}

static int annotate(json_t *value, const char *pointer, const struct patch_property *row);

static int annotate_elements(json_t *array, struct ipc_text name, const char *rest,
                             const struct patch_property *row)
{
    json_t *element;
    size_t index;
    int error = 0;

    json_array_foreach (array, index, element) {
        char digits[24];

        snprintf(digits, sizeof(digits), "%zu", index);
        if (!error && (ipc_text_equal(name, "#") || ipc_text_equal(name, digits)))
            error = annotate(element, rest, row);
    }
    return error;
}

/** Follows what is left of a row's pointer down from `value`. */
static int annotate(json_t *value, const char *pointer, const struct patch_property *row)
{
    struct ipc_text name;
    const char *rest;
    json_t *member;

    if (*pointer == '\0')
        return 0;
    name = (struct ipc_text){pointer + 1, strcspn(pointer + 1, "/")};
    rest = name.data + name.size;
    if (json_is_array(value))
        return annotate_elements(value, name, rest, row);
    member = patch_member_named(value, name);
    if (*rest)
        return member ? annotate(member, rest, row) : 0;
    if (member || (json_is_object(value) && (row->flags & PATCH_UNSERVED)))
        return add_name(value, name);
    return 0;
}

int patch_annotate(const struct patch_form *form, json_t *resource)
{
    int error = 0;

    for (size_t i = 0; i < form->property_count && !error; i++) {
        const struct patch_property *row = &form->properties[i];

        if (!(row->flags & PATCH_CREATE_ONLY))
            error = annotate(resource, row->pointer, row);
    }
    return error;
}

const char *patch_form_flaw(const struct patch_form *form)
{
    struct patch_level level;

    if (patch_form_level(form, &level) != 0)
        return "";
    for (size_t i = 0; i < form->property_count; i++) {
        const struct patch_property *row = &form->properties[i];
        struct schema_property fact;
        bool is_writable;

        if (patch_form_fact(form, row, &fact) != 0)
            return row->pointer;
        is_writable = form->action || row->oem || (row->flags & PATCH_CREATE_ONLY) ||
                      (fact.flags & SCHEMA_WRITABLE) || patch_fact_is_object(&fact);
        if (!is_writable || ((row->flags & PATCH_NULLABLE) && !(fact.flags & SCHEMA_NULLABLE)))
            return row->pointer;
    }
    return NULL;
}
