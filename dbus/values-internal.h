/*
 * Values of properties as the mirror stores them, and the way from a message to them; for the files
 * of the mirror, which get it by mirror-internal.h. A stored value owns what it points to; a view
 * (struct mirror_value) owns nothing.
 */
#pragma once

#include "dbus/mirror.h"

#include <jansson.h>

struct mirror_entry;

struct mirror_texts {
    size_t count;
    size_t retained;     /* of `count`: endpoints that the mapper does not name now */
    const char *items[]; /* each by text_ref(): `count`, then `retained` of them once more */
};

struct mirror_readings {
    size_t count;
    struct mirror_reading items[]; /* names by text_ref() */
};

struct mirror_json {
    json_t *value;
    char signature[];
};

enum {
    PROPERTY_FRESH = 1 << 0,     /* a signal brought it after the question under way was sent */
    PROPERTY_MENTIONED = 1 << 1, /* the message under way names it */
    PROPERTY_SIGNALLED = 1 << 2, /* a signal brought it after a write under way was sent */
};

struct mirror_property {
    uint8_t name; /* index into kept_interface.names */
    uint8_t type; /* enum mirror_type */
    char signature;
    uint8_t flags;
    union {
        bool boolean;
        int64_t integer;
        uint64_t unsigned_integer;
        double number;
        const char *text; /* by text_ref() */
        struct mirror_texts *texts;
        struct mirror_readings *readings;
        struct mirror_json *json;
    };
};

/* -- decode.c -- */
/** Makes room for so many texts in mirror->scratch. */
int scratch_reserve(struct mirror *mirror, size_t count);
void scratch_json_drop(struct mirror *mirror);
/** Reads a variant into a view, whose parts lie in the message and in the mirror's scratch: it
 * holds until the next element is read. Returns 0 or negative errno. */
int decode_variant(struct mirror *mirror, sd_bus_message *message, struct mirror_value *ret_value);

/* -- values.c -- */
/** Stores what the mapper names (sorted, in mirror->scratch) and what is retained. Returns as
 * values_read(). */
int values_set_endpoints(const struct mirror_object *object, struct mirror_property *property,
                         struct mirror_value *named);
enum value_source {
    VALUE_FROM_SIGNAL, /* newer than any answer under way */
    VALUE_FROM_ANSWER, /* leaves fresh values alone; what it does not mention is gone */
};
/** Reads an a{sv} into the entry. Returns 1 when something changed, 0 when not, or negative errno.
 */
int values_read(struct mirror_object *object, struct mirror_entry *entry, sd_bus_message *message,
                enum value_source source);
/** Reads one variant into `property` alone. Returns as values_read(). */
int values_read_variant(struct mirror *mirror, struct mirror_property *property,
                        sd_bus_message *message);
/** Returns 1 when the variant at the message's position equals the stored value. */
int values_equal(struct mirror *mirror, const struct mirror_property *property,
                 sd_bus_message *message);
struct mirror_property *entry_property(const struct mirror *mirror,
                                       const struct mirror_entry *entry, const char *name);
void entry_properties_free(struct mirror_entry *entry);
struct mirror_value property_view(const struct mirror_property *property);

/* -- texts.c -- */
void texts_init(struct mirror *mirror);
/** The one copy of this text, until text_unref(). NULL without memory. */
const char *text_ref(struct mirror *mirror, const char *text);
void text_unref(struct mirror *mirror, const char *text);
/** items: `count`, then `retained` more. */
struct mirror_texts *texts_new(struct mirror *mirror, const char *const *items, size_t count,
                               size_t retained);
/** In path order, by strverscmp(3). */
void texts_sort(const char **items, size_t count);
/** True when the sorted items have this text. */
bool texts_find(const char *const *items, size_t count, const char *text);
void texts_free(struct mirror *mirror, struct mirror_texts *texts);

/* -- telemetry.c -- */
bool telemetry_is_readings(const char *signature);
bool telemetry_is_parameters(const char *signature);
/** Read what the variant holds into a view, whose parts lie in the message and in the mirror's
 * scratch. Return 0 or more, or negative errno. */
int telemetry_decode_readings(struct mirror *mirror, sd_bus_message *message, const char *signature,
                              struct mirror_value *value);
int telemetry_decode_parameters(struct mirror *mirror, sd_bus_message *message,
                                const char *signature, struct mirror_value *value);
bool telemetry_equal(const struct mirror_readings *readings, const struct mirror_value *value);
/** A copy of the view. NULL without memory. */
struct mirror_readings *telemetry_new(struct mirror *mirror, const struct mirror_value *value);
void telemetry_free(struct mirror *mirror, struct mirror_readings *readings);
