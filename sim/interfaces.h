/*
 * What is known of D-Bus interfaces: tables of properties, methods, signals and enumerations, one
 * an area (interfaces-table.h), and the questions that one asks them. Boards may use interfaces
 * that are in no table, if they state the types. Constant data: nobody owns anything.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#define SIM_PREFIX "xyz.openbmc_project."
#define SIM_PATH_PREFIX "/xyz/openbmc_project/"

/** An enumeration: on the bus its values travel as "<name>.<value>". */
struct interface_enumeration {
    const char *name;
    const char *values; /* separated by spaces */
};

struct interface_property {
    const char *name; /* NULL ends the list */
    const char *signature;
    const struct interface_enumeration *enumeration; /* for "s" and "as"; NULL: free text */
    const char *fallback; /* the published default as JSON; NULL: the zero of the type */
    bool read_only;
};

struct interface_method {
    const char *name; /* NULL ends the list */
    const char *in;
    const char *out;
};

struct interface_signal {
    const char *name; /* NULL ends the list */
    const char *signature;
};

struct interface_type {
    const char *name;
    const struct interface_property *properties; /* NULL: none */
    const struct interface_method *methods;      /* NULL: none */
    const struct interface_signal *signals;      /* NULL: none */
};

/** The interfaces of one area, in the order of their names. */
struct interface_table {
    const struct interface_type *types;
    size_t count;
};

extern const struct interface_table *const interface_tables[];
extern const size_t interface_table_count;

/** Finds an interface by its full name; NULL when no table has it. */
const struct interface_type *interface_find(const char *name);

/** Finds a property; NULL when the interface (which may be NULL) has none of that name. */
const struct interface_property *interface_property_find(const struct interface_type *type,
                                                         const char *name);

/** True when `text` is one of the enumeration's values, written in full. */
bool interface_enumeration_has(const struct interface_enumeration *enumeration, const char *text);

/**
 * True when `word` is one of the enumeration's values without its prefix ("DegreesC"), as board
 * files write them. An empty word never is.
 */
bool interface_enumeration_has_word(const struct interface_enumeration *enumeration,
                                    const char *word);
