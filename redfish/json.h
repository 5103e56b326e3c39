/*
 * JSON at the border, over jansson: parsing what clients send under limits, writing what they get.
 */
#pragma once

#include <jansson.h>

#include "base/buffer.h"
#include "ipc/message.h"

#define JSON_TEXT_DEPTH_MAX 32

enum {
    JSON_TEXT_E_MALFORMED = 1, /* not JSON, not UTF-8, or nested deeper than the limit */
    JSON_TEXT_E_NOT_OBJECT = 2,
    JSON_TEXT_E_DUPLICATE = 3, /* an object has a key twice: json_text_find_duplicate() */
};

/** Parses a request body that has to be an object. Depth is checked before jansson recurses.
 * Integers beyond 64 bits become reals. Returns 0, a named outcome or -ENOMEM. */
int json_text_parse_object(struct ipc_text text, unsigned int depth_max, json_t **ret_object);

/** Of a text that json_text_parse_object() refused with JSON_TEXT_E_DUPLICATE, at most
 * JSON_TEXT_DEPTH_MAX deep: the first key that came again, and its JSON pointer; both free().
 * Returns 0, JSON_TEXT_E_MALFORMED when there is none, or -ENOMEM. */
int json_text_find_duplicate(struct ipc_text text, char **ret_name, char **ret_pointer);

/** Appends "/name" to a JSON pointer, escaped (RFC 6901 §3). Returns as buffer_append(). */
int json_pointer_append(struct buffer *pointer, const char *name);

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
