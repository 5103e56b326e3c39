/*
 * The rules of PATCH, POST and action bodies, once, for all services. The schema facts
 * (redfish/schema.h) say what a property is; a service's table only says which ones it can write,
 * and where it is narrower than the schema. Everything is checked before anything is applied; the
 * rules, and the message for each, are in docs/service.md "Bodies". DSP0266 1.21 §7.7 "PATCH
 * (update)", §7.9 "POST (create)", §7.11 "POST (action)".
 */
#pragma once

#include <jansson.h>

#include "redfish/message.h"
#include "redfish/schema.h"

enum {
    PATCH_E_REFUSED = 1, /* nothing is to be applied; the messages say why */
};

enum patch_flags {
    PATCH_SECRET = 1u << 0,      /* its value never appears in a message */
    PATCH_NULLABLE = 1u << 1,    /* the service knows what null means; counts where the schema
                                    allows it */
    PATCH_REQUIRED = 1u << 2,    /* must be in the body of a POST, whatever the schema says */
    PATCH_CREATE_ONLY = 1u << 3, /* can be set by POST, not by PATCH */
    PATCH_UNSERVED = 1u << 4,    /* can be written though the resource does not show it now */
    PATCH_FIXED_SIZE = 1u << 5,  /* of an array: has as many elements as now, null empties one */
};

/**
 * A property that the service can write. A row whose pointer leads to an array or object takes it
 * as a whole: its value is the array as it is to be, with null, {} and missing elements worked in.
 * Rows below it, if any, say which members of it can be written; without them all can that the
 * schema has as writable. Where only rows with an index or '#' are there, and none for the array
 * itself, its elements are fixed: each one's properties are values of their own.
 */
struct patch_property {
    const char *pointer; /* JSON pointer: "/AssetTag", "/PowerLimitWatts/SetPoint",
                            "/Assemblies/#/LocationIndicatorActive" ('#': every element),
                            "/PowerControl/0/PowerLimit/LimitInWatts" */
    int key;             /* the owner's name for it */
    unsigned int flags;  /* of enum patch_flags */
    /* What is narrower than in the schema. Of an array minimum … values are about each element. */
    double minimum, maximum;           /* of a number; both 0: as the schema has it */
    unsigned int length_min;           /* of a string, in characters */
    unsigned int length_max;           /* 0: any */
    unsigned int count_min, count_max; /* of an array; count_max 0: any */
    const char *const *values;         /* of a string or enumeration, NULL-terminated; NULL: any */
    const struct schema_property *oem; /* what it is, of properties that no schema has; else NULL */
};

/** Where a resource shows what its own schema does not link: an excerpt of another resource, or an
 * object in Oem with a schema of its own. */
struct patch_excerpt {
    const char *pointer;         /* "/PowerLimitWatts", "/Oem/OpenBmc" */
    const struct schema *schema; /* &schema_Control */
    const char *type;            /* "Control.v1_7_0.Control" */
};

/** What a body may hold. */
struct patch_form {
    const struct schema *schema; /* &schema_Chassis of redfish/facts/facts.h */
    const char *type;            /* "Chassis.v1_28_0.Chassis" */
    const char *action;          /* "Reset": the body holds its parameters; NULL: properties */
    const struct patch_property *properties;
    size_t property_count;
    const struct patch_excerpt *excerpts; /* those with rows below them */
    size_t excerpt_count;
};

/** A checked new value. */
struct patch_value {
    const struct patch_property *property;
    json_t *value; /* owned by the result; a scalar is the body's own */
    char *pointer; /* as the row's, with the index where that has '#' */
    size_t index;  /* of the (innermost) element that it belongs to; 0 when there is none */
};

/** Zero it before the first use; patch_result_deinit() frees what it holds. */
struct patch_result {
    struct patch_value *values; /* in the order of the body */
    size_t value_count;
    json_t *messages; /* array; never NULL after patch_check() returned 0 or PATCH_E_REFUSED */
};

/**
 * Checks a body. current: the resource as it is now, NULL for a POST; an action has none.
 * Annotations (names with '@') are ignored. ret_result is filled in any case.
 *
 * Returns 0 when the values are to be applied; the messages are then about properties of a PATCH
 * that can never be written (PropertyUnknown, PropertyNotWritable), and belong into its answer.
 * PATCH_E_REFUSED: a value is wrong, a required one is missing, nothing is left to do (NoOperation
 * for a PATCH without properties), or a POST has any message. Negative errno: out of memory, or
 * -EINVAL for a form that the schema contradicts.
 */
int patch_check(const struct patch_form *form, const json_t *body, const json_t *current,
                struct patch_result *ret_result);

/** Frees values and messages and zeroes the struct. */
void patch_result_deinit(struct patch_result *result);

/**
 * Adds "@Redfish.WriteableProperties" to each object of a resource that has properties which the
 * form can write (DSP0266 1.21 §9.6 "Payload annotations"). Returns 0 or -ENOMEM.
 */
int patch_annotate(const struct patch_form *form, json_t *resource);

/**
 * For tests of tables: the pointer of the first row that the schema does not have or does not let
 * clients write, "" when it is the type or action; NULL when all is well.
 */
const char *patch_form_flaw(const struct patch_form *form);
