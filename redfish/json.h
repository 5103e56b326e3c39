/*
 * JSON at the border, over jansson: parsing what clients send under limits, writing what they get.
 */
#pragma once

#include <jansson.h>

#include "base/buffer.h"
#include "ipc/message.h"

#define JSON_TEXT_DEPTH_MAX 32

enum {
    JSON_TEXT_E_MALFORMED =
        1, /* not JSON, not UTF-8, a duplicate key, or nested deeper than the limit */
    JSON_TEXT_E_NOT_OBJECT = 2,
};

/** Parses a request body that has to be an object. Depth is checked before jansson recurses.
 * Returns 0, a named outcome or -ENOMEM. */
int json_text_parse_object(struct ipc_text text, unsigned int depth_max, json_t **ret_object);

/** Writes compact JSON in insertion order; doubles in the shortest form that reads back equal.
 * Returns 0, -EMSGSIZE or -ENOMEM. */
int json_text_append(struct buffer *out, const json_t *value);

/** Sets object[name] for each non-NULL value; a NULL `value` argument of json_*() means out of
 * memory and is returned as -ENOMEM. Steals `value`. */
int json_put(json_t *object, const char *name, json_t *value);

/** A reference object {"@odata.id": uri}, uri printf-formatted. NULL when out of memory. */
json_t *json_link(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** json_real() of a finite value, else json_null(). */
json_t *json_number_or_null(double value);
