/*
 * The rules of PATCH and POST bodies, once, for all services: a table says what may be written;
 * everything is checked before anything is applied. DSP0266 1.21 §7.7 "PATCH (update)", §7.9 "POST
 * (create)".
 */
#pragma once

#include <jansson.h>

#include "redfish/message.h"

enum patch_type {
    PATCH_STRING,
    PATCH_BOOLEAN,
    PATCH_INTEGER,
    PATCH_NUMBER,
    PATCH_ENUM,
};

enum patch_flags {
    PATCH_NULLABLE = 1u << 0,
    PATCH_REQUIRED = 1u << 1, /* must be in the body (POST) */
    PATCH_SECRET = 1u << 2,   /* its value never appears in a message */
};

/** One writable property. */
struct patch_property {
    const char *pointer; /* JSON pointer: "/AssetTag", "/PowerLimitWatts/SetPoint",
                            "/PowerControl/0/PowerLimit/LimitInWatts" */
    enum patch_type type;
    unsigned int flags;
    double minimum,
        maximum; /* of numbers; of strings: the length in characters. Both 0: no bounds */
    const char *const *values; /* of PATCH_ENUM, NULL-terminated */
    int key;                   /* the owner's name for it */
};

/** A checked new value. */
struct patch_value {
    const struct patch_property *property;
    const json_t *value; /* borrowed from the body */
};

#define PATCH_VALUES_MAX 32

/**
 * Checks a body against the table. `current` is the resource as it is now (to tell a read-only
 * property, PropertyNotWritable, from an unknown one, PropertyUnknown); NULL for POST. OData
 * annotations ("@odata.…", "…@…") are ignored. Good values go to ret_values (in body order), a
 * message for each bad one to `messages` (json array, appended). An empty body or one of
 * annotations only gives BASE_NO_OPERATION (PATCH) resp. the messages of missing properties (POST);
 * malformed arrays PropertyValueTypeError … Returns the number of good values, or negative errno.
 * The caller applies nothing if its rule is all-or-nothing and messages is not empty.
 */
int patch_check(const json_t *body, const struct patch_property *properties, size_t property_count,
                const json_t *current, struct patch_value ret_values[static PATCH_VALUES_MAX],
                json_t *messages);
