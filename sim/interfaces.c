/*
 * Questions to the table of interfaces; see interfaces.h.
 */
#include "sim/interfaces.h"

#include <stdlib.h>
#include <string.h>

static int compare_name(const void *key, const void *member)
{
    return strcmp(key, ((const struct interface_type *)member)->name);
}

const struct interface_type *interface_find(const char *name)
{
    return bsearch(name, interface_types, interface_type_count, sizeof(interface_types[0]),
                   compare_name);
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
