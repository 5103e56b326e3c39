/*
 * Fuzz target of redfish/schema: a line is the name of a type, the next one a way into it, by
 * property names with '/' between. What is found has to be in the list of what there is.
 */
#include <stdlib.h>

#include "redfish/facts/facts.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition)
        abort();
}

/** Takes what is before a separator off the text. */
static struct ipc_text take_until(struct ipc_text *text, char separator)
{
    const char *end = text->size ? memchr(text->data, separator, text->size) : NULL;
    struct ipc_text part = {text->data, end ? (size_t)(end - text->data) : text->size};
    size_t taken = part.size + (end ? 1 : 0);

    text->data += taken;
    text->size -= taken;
    return part;
}

static void check_property(struct schema_type type, const struct schema_property *found)
{
    struct schema_property each;
    bool listed = strchr(found->name, '@') != NULL; /* OData's own are not */
    const char *value;

    for (size_t i = 0; !listed && schema_property_at(type, i, &each) == 0; i++)
        listed = strcmp(each.name, found->name) == 0;
    require(listed);
    for (size_t i = 0; (value = schema_property_value_at(found, i, NULL)) != NULL; i++)
        require(schema_property_allows(found, ipc_text(value)));
}

static void walk(struct schema_type type, struct ipc_text path)
{
    struct schema_property property;
    struct schema_action action;

    while (path.size > 0 && type.schema) {
        struct ipc_text name = take_until(&path, '/');

        require(schema_type_name(type) != NULL);
        if (schema_action_find(type, name, &action) == 0)
            require(ipc_text_equal(name, action.name));
        if (schema_property_find(type, name, &property) != 0)
            return;
        check_property(type, &property);
        (void)schema_property_allows(&property, path);
        type = schema_property_type(&property);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct schema *const schemas[] = {&schema_Chassis, &schema_Role,
                                                   &schema_RoleCollection, &schema_Power};
    struct ipc_text text = {(const char *)data, size};
    struct ipc_text name = take_until(&text, '\n');

    for (size_t i = 0; i < sizeof(schemas) / sizeof(schemas[0]); i++) {
        struct schema_type type;

        if (schema_type_parse(schemas[i], name, &type) == 0)
            walk(type, text);
    }
    return 0;
}
