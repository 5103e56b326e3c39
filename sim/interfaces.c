/*
 * Questions to the tables of interfaces; see interfaces.h.
 */
#include "sim/interfaces.h"

#include "sim/interfaces-table.h"

#include <stdlib.h>
#include <string.h>

const struct interface_table *const interface_tables[] = {
    &interface_table_control,    &interface_table_freedesktop, &interface_table_inventory,
    &interface_table_management, &interface_table_sensor,      &interface_table_software,
};

const size_t interface_table_count = ARRAY_SIZE(interface_tables);

static int compare_name(const void *key, const void *member)
{
    return strcmp(key, ((const struct interface_type *)member)->name);
}

const struct interface_type *interface_find(const char *name)
{
    const struct interface_type *found = NULL;

    for (size_t i = 0; !found && i < interface_table_count; i++)
        found = bsearch(name, interface_tables[i]->types, interface_tables[i]->count,
                        sizeof(interface_tables[i]->types[0]), compare_name);
    return found;
}

const struct interface_property *interface_property_find(const struct interface_type *type,
                                                         const char *name)
{
    if (!type || !type->properties)
        return NULL;
    for (const struct interface_property *property = type->properties; property->name; property++) {
        if (strcmp(property->name, name) == 0)
            return property;
    }
    return NULL;
}

bool interface_enumeration_has_word(const struct interface_enumeration *enumeration,
                                    const char *word)
{
    size_t length = strlen(word);
    const char *at = enumeration->values;

    while (length > 0 && at) {
        if (strncmp(at, word, length) == 0 && (at[length] == ' ' || at[length] == '\0'))
            return true;
        at = strchr(at, ' ');
        if (at)
            at++;
    }
    return false;
}

bool interface_enumeration_has(const struct interface_enumeration *enumeration, const char *text)
{
    size_t length = strlen(enumeration->name);

    return strncmp(text, enumeration->name, length) == 0 && text[length] == '.' &&
           interface_enumeration_has_word(enumeration, text + length + 1);
}
