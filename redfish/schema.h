/*
 * Schema facts: what every version of every Redfish and Swordfish schema says about properties,
 * enumerations, actions, capabilities and URIs. Generated from CSDL by tools/generate-facts.py into
 * redfish/facts/, one file and one `const struct schema` for each schema, so that a program links
 * only the schemas that it names. Names, types and numbers only: no descriptions. Rules of
 * reading: DSP0266 1.21 §9 "Data model"; docs/facts.md.
 */
#pragma once

#include "ipc/message.h"

/** All versions of one schema; `schema_Chassis`, see redfish/facts/facts.h. */
struct schema;

/** A version as 1.28.0 -> 0x011c00: major, minor, errata, a byte each. 0: unversioned. */
#define SCHEMA_VERSION(major, minor, errata)                                                       \
    ((uint32_t)(major) << 16 | (uint32_t)(minor) << 8 | (uint32_t)(errata))

enum {
    SCHEMA_E_UNKNOWN = 1, /* no such type, version, property or action */
};

/** The JSON and CSDL type of a value (of an element, where the property is an array). */
enum schema_kind {
    SCHEMA_STRING,
    SCHEMA_BOOLEAN,
    SCHEMA_INTEGER,   /* Edm.Int64 and its smaller kin */
    SCHEMA_NUMBER,    /* Edm.Decimal, Edm.Double */
    SCHEMA_DATE_TIME, /* Edm.DateTimeOffset, as a string */
    SCHEMA_DURATION,  /* Edm.Duration, as a string */
    SCHEMA_GUID,      /* Edm.Guid, as a string */
    SCHEMA_ENUM,      /* schema_property_allows() */
    SCHEMA_OBJECT,    /* a complex type: schema_property_type() */
    SCHEMA_LINK,      /* a navigation property: {"@odata.id"}, or with SCHEMA_EXPANDED the members
                         themselves, and with SCHEMA_EXCERPT_COPY an object of the excerpt */
    SCHEMA_ANY,       /* Edm.PrimitiveType: string, number, boolean or null */
};

enum schema_flags {
    SCHEMA_ARRAY = 1u << 0,
    SCHEMA_NULLABLE = 1u << 1, /* may be null; where it is an array: its elements may */
    SCHEMA_WRITABLE = 1u << 2, /* OData.Permission/ReadWrite or Write; of a SCHEMA_OBJECT whose
                                  permissions are not said: something in it is writable */
    SCHEMA_WRITE_ONLY = 1u << 3,
    SCHEMA_REQUIRED = 1u << 4,           /* always in the resource */
    SCHEMA_REQUIRED_ON_CREATE = 1u << 5, /* has to be in the POST */
    SCHEMA_EXPANDED = 1u << 6,     /* OData.AutoExpand: the resource shows the members inline */
    SCHEMA_EXCERPT = 1u << 7,      /* in excerpts of this resource, see excerpt_keys */
    SCHEMA_EXCERPT_COPY = 1u << 8, /* is itself an excerpt of another resource */
    SCHEMA_EXCERPT_ONLY = 1u << 9, /* appears in excerpts only */
    SCHEMA_URL = 1u << 10,         /* OData.IsURL */
};

/** An entity or complex type in a version; a small value, valid for ever. */
struct schema_type {
    const struct schema *schema; /* NULL: unknown */
    uint16_t index;              /* of the type within the schema */
    uint32_t version;            /* as SCHEMA_VERSION(); properties added later are not seen */
};

/** What is known of one property. Texts live for ever. Bounds and pattern are those of each element
 * where it is an array. */
struct schema_property {
    const char *name;
    enum schema_kind kind;
    unsigned int flags;
    double minimum, maximum;  /* NAN where there is none */
    const char *pattern;      /* a regular expression as the schema has it; NULL: none */
    const char *unit;         /* UCUM, "Cel"; NULL: none */
    const char *excerpt_keys; /* "Array,FanArray"; NULL: every excerpt. With SCHEMA_EXCERPT_COPY
                                 the one key that the copy is made with; NULL: none */
    const char *target;  /* of a SCHEMA_LINK: the entity that it leads to, "Sensor"; "Resource" and
                            "Item" stand for any. Else NULL */
    uint32_t added;      /* version; 0: inherited from Resource, or the schema is unversioned */
    uint32_t deprecated; /* version, which may be later than the one that was asked for; 0: never */
    const struct schema *schema; /* of its enumeration or type. NULL for others, and for links to
                                    other schemas' resources: they would link everything */
    uint16_t index;
    uint32_t version; /* of `schema`: as asked for, the newest where it is another schema */
};

struct schema_action {
    const char *name; /* "Reset" of "#Chassis.Reset" */
    uint32_t added, deprecated;
    struct schema_type parameters; /* its parameters, to be asked for like properties;
                                      SCHEMA_REQUIRED: has to be given */
    struct schema_type response;   /* of the answer's body; .schema NULL: as any success */
};

enum schema_capabilities {
    SCHEMA_INSERTABLE = 1u << 0,
    SCHEMA_UPDATABLE = 1u << 1,
    SCHEMA_DELETABLE = 1u << 2,
};

/** "Chassis". All functions of this file: schema is not NULL unless it says so. */
const char *schema_name(const struct schema *schema);
/** Bits of enum schema_capabilities of the entity; a service may allow less. */
unsigned int schema_capabilities(const struct schema *schema);
/** True for "ChassisCollection" and its like. */
bool schema_is_collection(const struct schema *schema);
/** URI templates where the entity may be, one by one; NULL at the end. deprecated: those. */
const char *schema_uri_at(const struct schema *schema, size_t index, bool *ret_deprecated);
/** Versions of the entity from old to new; 0 at the end. Unversioned ones have none. */
uint32_t schema_version_at(const struct schema *schema, size_t index);

/** The entity or complex type of an @odata.type: "#Chassis.v1_28_0.Chassis", with or without '#';
 * unversioned ones ("Resource.Status" of a versioned schema) are seen in the newest version.
 * Returns 0 or SCHEMA_E_UNKNOWN (another schema, no such version or type, not yet in it). */
int schema_type_parse(const struct schema *schema, struct ipc_text odata_type,
                      struct schema_type *ret_type);

/** The name without schema and version: "Chassis", "Links"; NULL: unknown type. */
const char *schema_type_name(struct schema_type type);

/** True when properties beyond the schema's are allowed here (Oem objects, dictionaries). */
bool schema_type_is_open(struct schema_type type);

/** What a dictionary's properties are: one by one, from 0; SCHEMA_E_UNKNOWN at the end, which for
 * open types without any means "anything". ret_property->name is a regular expression. */
int schema_pattern_at(struct schema_type type, size_t index, struct schema_property *ret_property);

/** Returns 0 or SCHEMA_E_UNKNOWN. Inherited properties (Id, Name, Oem …) are seen, those of later
 * versions are not. OData's own that a resource may have (@odata.id, .type, .context, .etag; the
 * @odata.count and @odata.nextLink of an array of links) are found, too; schema_property_at() does
 * not list them. DSP0266 1.21 §8.4 "OData annotations". */
int schema_property_find(struct schema_type type, struct ipc_text name,
                         struct schema_property *ret_property);
/** One by one, from 0, by name; SCHEMA_E_UNKNOWN at the end. */
int schema_property_at(struct schema_type type, size_t index, struct schema_property *ret_property);

/** Type of a SCHEMA_OBJECT or of a SCHEMA_LINK within the schema or expanded; .schema NULL for
 * others. */
struct schema_type schema_property_type(const struct schema_property *property);

/** Whether an enumeration has this value (in the version that the property was asked with). False
 * for what is no enumeration. */
bool schema_property_allows(const struct schema_property *property, struct ipc_text value);
/** The enumeration's values, one by one; NULL at the end. deprecated: those. */
const char *schema_property_value_at(const struct schema_property *property, size_t index,
                                     bool *ret_deprecated);

/** Actions of an entity, by name ("Reset") or one by one. Returns 0 or SCHEMA_E_UNKNOWN. */
int schema_action_find(struct schema_type type, struct ipc_text name,
                       struct schema_action *ret_action);
int schema_action_at(struct schema_type type, size_t index, struct schema_action *ret_action);
