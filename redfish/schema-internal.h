/*
 * The shape of redfish/facts/, which tools/generate-facts.py writes: docs/facts.md. Rows refer to
 * each other by index and to texts by offset, so that tables are read-only pages that all processes
 * share; only `struct schema` itself holds pointers. Widths are checked by the generator.
 */
#pragma once

#include "redfish/schema.h"

#define SCHEMA_OWN 0         /* `uses` of a row: this schema; n: uses[n - 1] */
#define SCHEMA_UNLINKED 0xff /* `uses` of a link: its schema is named, not linked */
#define SCHEMA_NO_TYPE 0xffff
#define SCHEMA_URI_DEPRECATED 0x80000000u

/** Versions major.minor.first … major.minor.last. */
struct schema_fact_run {
    uint8_t major, minor, first, last;
};

enum schema_fact_kind {
    SCHEMA_FACT_ENTITY,
    SCHEMA_FACT_COMPLEX,
    SCHEMA_FACT_ENUM,
    SCHEMA_FACT_PARAMETERS, /* of an action; not found by name */
};

struct schema_fact_type {
    uint16_t name;
    uint16_t first, count;     /* rows of properties; of values, where it is an enumeration */
    uint8_t patterns;          /* rows after those: properties whose name is a pattern */
    uint8_t kind;              /* enum schema_fact_kind */
    uint8_t added, deprecated; /* index into marks; deprecated 0: it is not */
    uint8_t open;
};

struct schema_fact_property {
    uint16_t name;
    uint16_t flags;  /* enum schema_flags */
    uint16_t index;  /* of its type in the schema that `uses` names; SCHEMA_UNLINKED: name of the
                        entity that is linked to */
    uint16_t limits; /* index into limits; 0: none */
    uint8_t kind;    /* enum schema_kind */
    uint8_t uses;
    uint8_t added, deprecated; /* as in struct schema_fact_type */
};

struct schema_fact_limits {
    double minimum, maximum;      /* NAN: none */
    uint16_t pattern, unit, keys; /* 0: none */
};

struct schema_fact_value {
    uint16_t name;
    uint8_t added, deprecated;
};

struct schema_fact_action {
    uint16_t name;
    uint16_t owner, parameters; /* types */
    uint16_t response;          /* a type, or SCHEMA_NO_TYPE */
    uint8_t added, deprecated;
};

struct schema {
    const char *names; /* NUL-terminated texts: an empty one, the schema's own name, the others */
    const char *uri_texts;
    const uint32_t *uris; /* offsets, with SCHEMA_URI_DEPRECATED */
    const struct schema_fact_run *runs;
    const uint32_t *marks; /* versions in which something was added or deprecated; the first is 0 */
    const struct schema_fact_type *types;          /* sorted by name, those of parameters last */
    const struct schema_fact_property *properties; /* of a type: sorted by name */
    const struct schema_fact_limits *limits;
    const struct schema_fact_value *values;
    const struct schema_fact_action *actions; /* sorted by owner and name */
    const struct schema *const *uses;
    uint16_t uri_count, run_count;
    uint16_t type_count; /* without those of parameters */
    uint16_t action_count;
    uint16_t main; /* type of the resource, or SCHEMA_NO_TYPE */
    uint8_t capabilities;
};

/** The newest version; 0 where there are none. */
uint32_t schema_newest(const struct schema *schema);

/** Whether an array that is sorted by schema_name() has this schema; NULL: it has not. */
const struct schema *schema_find_in(const struct schema *const *schemas, size_t count,
                                    struct ipc_text name);

/** The row of a type; NULL for a type of no schema or an index out of range. */
const struct schema_fact_type *schema_type_row(struct schema_type type);

/** True when something that was added with this mark is seen in that version. */
bool schema_seen(const struct schema *schema, uint8_t added, uint32_t version);

/** Which schema a row means; NULL where it is not linked. */
const struct schema *schema_used(const struct schema *schema, uint8_t uses);

/** As strcmp(), text against a NUL-terminated name. */
int schema_compare(struct ipc_text text, const char *name);
