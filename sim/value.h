/*
 * A D-Bus value of any type but a file descriptor, owned by whoever holds the struct. The simulated
 * hardware keeps its properties in these, so that a test can also give a property a type that it
 * should not have. Types are those of the D-Bus Specification 0.38 "Type System". Nothing here
 * knows objects or boards.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <jansson.h>
#include <systemd/sd-bus.h>

/** Containers nested deeper than this are refused (the D-Bus limit is 32 arrays and 32 structs). */
#define VALUE_DEPTH_MAX 16

/** Named outcomes. */
enum value_outcome {
    VALUE_E_MISMATCH = 1, /* the JSON does not fit the D-Bus type */
};

struct value_container;

struct value {
    char type; /* code of a basic type, or 'a', 'r' (struct), 'e' (dict entry), 'v'; 0: no value */
    union {
        uint64_t unsigned_integer; /* y b q u t */
        int64_t integer;           /* n i x */
        double number;             /* d */
        char *text;                /* s o g */
        struct value_container *container;
    };
};

struct value_container {
    char *signature; /* the whole type, such as "a(sss)"; for a variant that of what it holds */
    size_t count;
    struct value *items;
};

#define VALUE_NONE ((struct value){0})

/** Frees what the value holds and makes it VALUE_NONE. */
void value_deinit(struct value *value);

/** Copies deeply. Returns 0 or -ENOMEM. */
int value_copy(const struct value *value, struct value *ret_copy);

/** True when type and contents are the same; two NaNs are the same. */
bool value_equal(const struct value *a, const struct value *b);

/** The type as a D-Bus signature; lives as long as the value. */
const char *value_signature(const struct value *value);

/** Makes a value of a basic string type ('s', 'o' or 'g'). Returns 0 or -ENOMEM. */
int value_text(char type, const char *text, struct value *ret_value);

/** Makes an array of strings ("as"). Returns 0 or -ENOMEM. */
int value_text_array(const char *const *texts, size_t count, struct value *ret_value);

static inline struct value value_number(double number)
{
    return (struct value){.type = 'd', .number = number};
}

static inline struct value value_boolean(bool boolean)
{
    return (struct value){.type = 'b', .unsigned_integer = boolean};
}

static inline struct value value_unsigned(char type, uint64_t integer)
{
    return (struct value){.type = type, .unsigned_integer = integer};
}

/** Reads the next complete type of a message. Returns 0 or negative errno (-ENXIO: nothing left,
 * -EOPNOTSUPP: a descriptor). */
int value_read(sd_bus_message *message, struct value *ret_value);

/** Reads a variant and yields what it holds. Returns as value_read(). */
int value_read_variant(sd_bus_message *message, struct value *ret_value);

/** Appends the value to a message. Returns 0 or negative errno. */
int value_append(sd_bus_message *message, const struct value *value);

/** Appends the value inside of a variant. Returns 0 or negative errno. */
int value_append_variant(sd_bus_message *message, const struct value *value);

/**
 * Makes a value of a D-Bus type from JSON: numbers, strings and booleans as they are; "NaN",
 * "Infinity" and "-Infinity" for a double; "max" for the greatest integer of the type; arrays for
 * arrays and structs; an object or an array of pairs for a{..};
 * {"signature": …, "value": …} for a variant. json NULL yields the zero of the type.
 * Returns 0, VALUE_E_MISMATCH, -ENOMEM, or -EINVAL for a signature that is none.
 */
int value_from_json(const json_t *json, const char *signature, struct value *ret_value);
