/*
 * "D-Bus property to Redfish property" as tables with one reader. A row says where a value comes
 * from and where it goes; the reader leaves out what is missing or of the wrong type, so that one
 * bad property never fails a resource.
 */
#pragma once

#include <jansson.h>

#include "dbus/mirror.h"

/** How a value is turned into JSON. */
enum property_conversion {
    PROPERTY_TEXT,           /* s -> string; empty text is left out */
    PROPERTY_BOOLEAN,        /* b -> boolean */
    PROPERTY_NUMBER,         /* d (or integers) -> number, non-finite -> null */
    PROPERTY_FINITE_NUMBER,  /* the same, non-finite is left out */
    PROPERTY_INTEGER,        /* any integer type -> integer; past INT64_MAX it is left out */
    PROPERTY_INTEGER_OR_MAX, /* the same; the all-ones value of its D-Bus type means "no value" and
                                is left out */
    PROPERTY_ENUM,           /* last word of an enumeration by `words` */
};

/** D-Bus word to Redfish word; a word that is not listed leaves the property out. */
struct property_word {
    const char *dbus, *redfish;
};

struct property_map {
    const char *interface; /* "xyz.openbmc_project.Inventory.Decorator.Asset" */
    const char *property;  /* "SerialNumber" */
    const char *pointer;   /* where it goes: "SerialNumber", "Location/PartLocation/ServiceLabel"
                              (objects are made as needed) */
    enum property_conversion conversion;
    const struct property_word *words; /* PROPERTY_ENUM only; ends with {NULL, NULL} */
};

/** Adds to `resource` what the rows find in `object`. Returns 0 or -ENOMEM. */
int property_map_apply(const struct property_map *rows, size_t row_count,
                       const struct mirror_object *object, json_t *resource);

/** Sets resource[a][b][c] for the pointer "a/b/c", making objects on the way. Steals `value`; NULL
 * value: -ENOMEM. */
int property_put(json_t *resource, const char *pointer, json_t *value);
