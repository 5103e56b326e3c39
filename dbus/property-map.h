/*
 * "D-Bus property to Redfish property" as tables with one reader. A row says where a value comes
 * from, where it goes, and, where clients may write it, how it goes back. The reader leaves out
 * what is missing, of the wrong type or not known, so that one bad property never fails a resource.
 * The tables are also what the pages in docs/mapping are made of.
 */
#pragma once

#include <jansson.h>

#include "dbus/mirror.h"

/** How a value is turned into JSON. */
enum property_conversion {
    PROPERTY_TEXT,            /* s -> string; empty text is left out */
    PROPERTY_ANY_TEXT,        /* s -> string, also when it is empty */
    PROPERTY_TEXTS,           /* as -> array of strings */
    PROPERTY_BOOLEAN,         /* b -> boolean */
    PROPERTY_BOOLEAN_WORD,    /* b -> string by `words`, whose D-Bus words are "true" and "false" */
    PROPERTY_NUMBER,          /* d (or integers) -> number, non-finite -> null */
    PROPERTY_FINITE_NUMBER,   /* the same, non-finite is left out */
    PROPERTY_WHOLE_NUMBER,    /* the same, without the fraction: an integer */
    PROPERTY_INTEGER,         /* any integer type -> integer; past INT64_MAX it is left out */
    PROPERTY_INTEGER_OR_MAX,  /* the same; the all-ones value of its D-Bus type means "no value" and
                                 is left out */
    PROPERTY_INTEGER_OR_NULL, /* the same; "no value" is null */
    PROPERTY_NONZERO,         /* PROPERTY_INTEGER_OR_MAX; 0 means "no value", too */
    PROPERTY_SCALED_INTEGER,  /* PROPERTY_INTEGER_OR_MAX, divided with its fraction -> number */
    PROPERTY_HEX,             /* integer -> "0x1F", `digits` wide; all ones is left out */
    PROPERTY_HEX_TEXT,    /* s of hexadecimal digits, with or without 0x -> "0x1F", `digits` wide;
                             what does not fit is left out */
    PROPERTY_NONZERO_HEX, /* PROPERTY_HEX; 0 means "no value", too */
    PROPERTY_INTEGERS,    /* array of any integer type -> array of integers */
    PROPERTY_ENUM,        /* last word of an enumeration by `words` */
    PROPERTY_WORD,   /* s by `words`: a bare word, or the last one of any enumeration's full name */
    PROPERTY_ENUMS,  /* as of full names of an enumeration -> array, each by `words`; words
                        that are not listed are left out of it */
    PROPERTY_TIME_S, /* time since 1970-01-01 UTC -> date-time; 0 and all ones are left out */
    PROPERTY_TIME_MS,
    PROPERTY_TIME_USEC,
    PROPERTY_CUSTOM, /* `put` does it */
};

/** D-Bus word to Redfish word; a word that is not listed leaves the property out. Where several
 * D-Bus words have one Redfish word, the first is what is written. */
struct property_word {
    const char *dbus, *redfish;
};

struct property_map;

/** Puts what one row is about into the resource. Returns 0 or -ENOMEM. */
typedef int (*property_put_fn)(const struct property_map *row, const struct mirror_object *object,
                               json_t *resource);

struct property_map {
    const char *interface; /* "xyz.openbmc_project.Inventory.Decorator.Asset" */
    const char *property;  /* "SerialNumber" */
    const char *pointer;   /* where it goes: "SerialNumber", "Location/PartLocation/ServiceLabel"
                              (objects are made as needed) */
    enum property_conversion conversion;
    const struct property_word *words; /* of BOOLEAN_WORD, ENUM, ENUMS; ends with {NULL, NULL} */
    unsigned int divisor; /* of integers and numbers: Redfish is D-Bus divided by it; 0: 1 */
    unsigned int digits;  /* HEX: at least so many; HEX_TEXT: so many, 1 to 16 */
    property_put_fn put;  /* CUSTOM */
    /* How clients' values go back: the D-Bus signature, NULL: they do not. */
    const char *write;
    const char *enumeration; /* with `write` of an ENUM: "Sources", between interface and word */
};

/** A row: PROPERTY_ROW(INTERFACE_CPU, "Socket", "Socket", PROPERTY_TEXT), with further members
 * behind: PROPERTY_ROW(…, PROPERTY_ENUM, .words = type_words). */
#define PROPERTY_ROW(from, name, to, ...)                                                          \
    {                                                                                              \
        .interface = (from), .property = (name), .pointer = (to), .conversion = __VA_ARGS__        \
    }

/** Adds to `resource` what the rows find in `object`. Returns 0 or -ENOMEM. */
int property_map_apply(const struct property_map *rows, size_t row_count,
                       const struct mirror_object *object, json_t *resource);

/** What a row makes of the object's property, a new reference; NULL with errno 0: nothing, with
 * errno ENOMEM: out of memory. Not for CUSTOM rows. */
json_t *property_map_read(const struct property_map *row, const struct mirror_object *object);

/**
 * A client's value as the D-Bus value of a row with `write`, as JSON for mirror_set_json(). Returns
 * 0, PROPERTY_E_VALUE (the row has no such word, or the number does not fit), or -ENOMEM.
 */
enum {
    PROPERTY_E_VALUE = 1,
};
int property_map_encode(const struct property_map *row, const json_t *value, json_t **ret_value);

/** Last word of an enumeration's full name ("….PowerState.On": "On"); the whole text without a dot.
 */
const char *property_last_word(const char *full_name);
/** The Redfish word of a D-Bus word, NULL when it is not listed. */
const char *property_word_redfish(const struct property_word *words, const char *dbus);
/** The D-Bus word of a Redfish word, NULL when it is not listed. */
const char *property_word_dbus(const struct property_word *words, const char *redfish);

/** Sets resource[a][b][c] for the pointer "a/b/c", making objects on the way. Steals `value`; NULL
 * value: -ENOMEM. */
int property_put(json_t *resource, const char *pointer, json_t *value);
