/*
 * The two small languages of behaviours (docs/emulator-behaviors.md): conditions on a JSON object,
 * and values that are partly taken from the request or a resource. Both are JSON, checked once when
 * rules are read; what is evaluated later has been checked. Room-private.
 */
#pragma once

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

/** What values are taken from. */
struct scope {
    const json_t *request;  /* body of the request; NULL: it had none */
    const json_t *resource; /* that the request was about; NULL: it is gone */
    const json_t *current;  /* that is being changed; NULL: none */
    const char *path;       /* of the resource that the request was about */
    uint64_t now_usec;      /* realtime */
};

/** What is wrong with a value, "unknown operator $x" and the like; NULL: nothing. */
const char *value_check(const json_t *value);

/** Makes it. *ret_value: a new reference, NULL: what it refers to is not there. Returns 0 or
 * -ENOMEM. */
int value_make(const json_t *value, const struct scope *scope, json_t **ret_value);

/** What is wrong with a condition; NULL: nothing. */
const char *condition_check(const json_t *condition);

/** condition: NULL holds. object: NULL is an empty one. */
bool condition_holds(const json_t *condition, const json_t *object);

/** Whether a pointer is one: "" is not, since what is set has a name. */
bool value_is_pointer(const char *pointer);

/** A version in the name of a file: "2.14.0-rc1" of "http://h/bmc-2.14.0-rc1.tar.gz". Returns its
 * start, NULL: none. */
const char *value_find_version(const char *uri, size_t *ret_size);
