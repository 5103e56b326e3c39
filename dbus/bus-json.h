/*
 * D-Bus values as JSON, and back, for types that no scalar of the mirror holds.
 *
 *   y n q i u x t   integer; a t past INT64_MAX: the nearest real
 *   b d s o g       boolean, real (null when it is not finite), string
 *   h               null
 *   v               the value inside, without its type
 *   (...) a...      array
 *   a{...}          object; keys as text: integers in decimal, b as "true" and "false"
 *
 * The way back asks for a signature, since JSON does not tell the type. Nothing here knows the
 * mirror. Source: D-Bus Specification "Type System".
 */
#pragma once

#include <jansson.h>
#include <stddef.h>
#include <systemd/sd-bus.h>

/* -- limits of one value that is read: a BIOS attribute table of several hundred attributes fits --
 */
#define BUS_JSON_NODES_MAX 32768        /* JSON values, those inside containers included */
#define BUS_JSON_TEXT_MAX (256U * 1024) /* bytes of all texts and keys */
#define BUS_JSON_DEPTH_MAX 16           /* containers and variants inside each other; both ways */

enum {
    BUS_JSON_E_UNFIT = 1, /* passes a limit, or has keys of type h */
};

/**
 * Reads the element at the message's position, and moves past it, also when it is unfit. Of equal
 * keys the last one counts. Returns 0, BUS_JSON_E_UNFIT or negative errno (-ENOMEM; -EBADMSG:
 * malformed, or nothing there). `ret_value` is a new reference.
 */
int bus_json_read(sd_bus_message *message, json_t **ret_value);

/**
 * Appends a JSON value as one complete type. Integers may come as reals without a fraction; a null
 * becomes a d that is NaN; a v is an object {"signature": "<one complete type>", "value": ...} with
 * these two members; for a dictionary an object, for a structure an array with one item for each
 * field. Returns 0 or negative errno (-EINVAL: the value does not fit the signature, or its range,
 * or the signature is not one complete type that JSON can say, or they nest too deep); then the
 * message is of no use any more.
 */
int bus_json_append(sd_bus_message *message, const char *signature, const json_t *value);
/** Appends a sequence of complete types (a method's arguments, "sa{sv}b") from a JSON array with as
 * many items; signature "": an empty array. Returns as bus_json_append(). */
int bus_json_append_all(sd_bus_message *message, const char *signature, const json_t *values);
