/*
 * The stored values of an entry. A value that equals the stored one costs no copy and is no change.
 * What is too long, or of a type that is not kept, is stored as MIRROR_OTHER, so that it can be
 * told from "never seen". How a variant is read: decode.c.
 */
#include "dbus/mirror-internal.h"

#include "base/cleanup.h"
#include "base/log.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static bool texts_equal(const struct mirror_texts *texts, const struct mirror_value *value)
{
    if (texts->count != value->texts.count)
        return false;
    for (size_t i = 0; i < texts->count; i++) {
        if (strcmp(texts->items[i], value->texts.items[i]) != 0)
            return false;
    }
    return true;
}

static bool property_equal(const struct mirror_property *property, const struct mirror_value *value)
{
    if (property->type != value->type || property->signature != value->signature)
        return false;
    switch (value->type) {
    case MIRROR_BOOLEAN:
        return property->boolean == value->boolean;
    case MIRROR_INTEGER:
        return property->integer == value->integer;
    case MIRROR_UNSIGNED:
        return property->unsigned_integer == value->unsigned_integer;
    case MIRROR_DOUBLE:
        return property->number == value->number ||
               (isnan(property->number) && isnan(value->number));
    case MIRROR_TEXT:
        return strcmp(property->text, value->text) == 0;
    case MIRROR_TEXTS:
        return texts_equal(property->texts, value);
    case MIRROR_READINGS:
        return telemetry_equal(property->readings, value);
    case MIRROR_JSON:
        return strcmp(property->json->signature, value->json.signature) == 0 &&
               json_equal(property->json->value, (json_t *)value->json.value);
    default:
        return true;
    }
}

/* Shares the value that was decoded: nobody changes it. NULL without memory. */
static struct mirror_json *mirror_json_new(const struct mirror_value *value)
{
    size_t size = strlen(value->json.signature) + 1;
    struct mirror_json *json = malloc(sizeof(*json) + size);

    if (!json)
        return NULL;
    json->value = json_incref((json_t *)value->json.value);
    memcpy(json->signature, value->json.signature, size);
    return json;
}

static void mirror_json_free(struct mirror_json *json)
{
    json_decref(json->value);
    free(json);
}

static void property_clear(struct mirror *mirror, struct mirror_property *property)
{
    if (property->type == MIRROR_TEXT)
        text_unref(mirror, property->text);
    else if (property->type == MIRROR_TEXTS)
        texts_free(mirror, property->texts);
    else if (property->type == MIRROR_READINGS)
        telemetry_free(mirror, property->readings);
    else if (property->type == MIRROR_JSON)
        mirror_json_free(property->json);
    property->type = MIRROR_NONE;
}

static int property_assign(struct mirror *mirror, struct mirror_property *property,
                           const struct mirror_value *value, size_t retained)
{
    struct mirror_property assigned = *property;

    assigned.type = (uint8_t)value->type;
    assigned.signature = value->signature;
    if (value->type == MIRROR_TEXT) {
        assigned.text = text_ref(mirror, value->text);
        if (!assigned.text)
            return -ENOMEM;
    } else if (value->type == MIRROR_TEXTS) {
        assigned.texts = texts_new(mirror, value->texts.items, value->texts.count, retained);
        if (!assigned.texts)
            return -ENOMEM;
    } else if (value->type == MIRROR_READINGS) {
        assigned.readings = telemetry_new(mirror, value);
        if (!assigned.readings)
            return -ENOMEM;
    } else if (value->type == MIRROR_JSON) {
        assigned.json = mirror_json_new(value);
        if (!assigned.json)
            return -ENOMEM;
    } else if (value->type == MIRROR_DOUBLE) {
        assigned.number = value->number;
    } else if (value->type == MIRROR_INTEGER) {
        assigned.integer = value->integer;
    } else if (value->type == MIRROR_UNSIGNED) {
        assigned.unsigned_integer = value->unsigned_integer;
    } else if (value->type == MIRROR_BOOLEAN) {
        assigned.boolean = value->boolean;
    }
    property_clear(mirror, property);
    *property = assigned;
    return 1;
}

int values_set_endpoints(const struct mirror_object *object, struct mirror_property *property,
                         struct mirror_value *named)
{
    struct mirror *mirror = object->mirror;
    size_t retained = 0, retained_before = 0;
    int result = 0;
    bool equal;

    if (property->type == MIRROR_TEXTS) {
        retained_before = property->texts->retained;
        result = association_retain(object, property->texts, named, &retained);
    }
    if (result < 0)
        return result;
    equal = property_equal(property, named);
    if (equal && retained == 0 && retained_before == 0)
        return 0;
    result = property_assign(mirror, property, named, retained);
    return result < 0 ? result : !equal;
}

static int read_endpoints(const struct mirror_object *object, struct mirror_property *property,
                          sd_bus_message *message)
{
    struct mirror *mirror = object->mirror;
    struct mirror_value value;
    int result = decode_variant(mirror, message, &value);

    if (result < 0)
        return result;
    if (value.type == MIRROR_TEXTS) {
        texts_sort(mirror->scratch, value.texts.count);
        return values_set_endpoints(object, property, &value);
    }
    mirror->statistics.dropped_values++;
    return property_equal(property, &value) ? 0 : property_assign(mirror, property, &value, 0);
}

int values_read_variant(struct mirror *mirror, struct mirror_property *property,
                        sd_bus_message *message)
{
    struct mirror_value value;
    int result = decode_variant(mirror, message, &value);

    if (result < 0)
        return result;
    if (value.type == MIRROR_OTHER)
        mirror->statistics.dropped_values++;
    if (property_equal(property, &value))
        return 0;
    return property_assign(mirror, property, &value, 0);
}

int values_equal(struct mirror *mirror, const struct mirror_property *property,
                 sd_bus_message *message)
{
    struct mirror_value value;
    int result = decode_variant(mirror, message, &value);

    return result < 0 ? result : property_equal(property, &value);
}

/* The index of a property's name, which is learnt when it is new; -1 when there are too many. */
static int kept_property_index(struct kept_interface *kept, const char *name)
{
    struct kept_property *names;
    char escaped[LOG_ESCAPED_MAX];

    for (unsigned int i = 0; i < kept->name_count; i++) {
        if (strcmp(kept->names[i].name, name) == 0)
            return (int)i;
    }
    if (kept->name_count == MIRROR_PROPERTIES_MAX) {
        if (!kept->overflow_logged)
            log_warning("event=property-dropped interface=%s property=%s cause=\"too many names\"",
                        kept->name, log_escape(name, strlen(name), escaped));
        kept->overflow_logged = true;
        return -1;
    }
    names = reallocarray(kept->names, kept->name_count + 1U, sizeof(*names));
    if (!names)
        return -1;
    kept->names = names;
    names[kept->name_count] = (struct kept_property){.name = strdup(name)};
    if (!names[kept->name_count].name)
        return -1;
    return kept->name_count++;
}

struct mirror_property *entry_property(const struct mirror *mirror,
                                       const struct mirror_entry *entry, const char *name)
{
    const struct kept_interface *kept = mirror->kept[entry->kept];

    for (unsigned int i = 0; i < entry->property_count; i++) {
        if (strcmp(kept->names[entry->properties[i].name].name, name) == 0)
            return &entry->properties[i];
    }
    return NULL;
}

/* Finds or makes. NULL when there is no memory, or too many names. */
static struct mirror_property *entry_property_get(struct mirror *mirror, struct mirror_entry *entry,
                                                  const char *name)
{
    struct mirror_property *property = entry_property(mirror, entry, name);
    unsigned int count = entry->property_count;
    int index;

    if (property)
        return property;
    index = kept_property_index(mirror->kept[entry->kept], name);
    if (index < 0)
        return NULL;
    if (count < 2 || count % 2 == 0) { /* capacity 1, 2, 4, 6 …: it needs no field */
        property = reallocarray(entry->properties, count == 0 ? 1 : (count + 2) & ~1U,
                                sizeof(*property));
        if (!property)
            return NULL;
        entry->properties = property;
    }
    property = &entry->properties[count];
    *property = (struct mirror_property){.name = (uint8_t)index};
    entry->property_count++;
    mirror->statistics.properties++;
    return property;
}

void entry_properties_free(struct mirror_entry *entry)
{
    for (unsigned int i = 0; i < entry->property_count; i++)
        property_clear(entry->owner->mirror, &entry->properties[i]);
    free(entry->properties);
    entry->properties = NULL;
    entry->property_count = 0;
}

/* Removes what an answer did not mention. Returns 1 when there was such a property. */
static int drop_unmentioned(struct mirror *mirror, struct mirror_entry *entry)
{
    unsigned int kept = 0;
    int changed = 0;

    for (unsigned int i = 0; i < entry->property_count; i++) {
        struct mirror_property *property = &entry->properties[i];

        if (property->flags & (PROPERTY_MENTIONED | PROPERTY_FRESH)) {
            entry->properties[kept++] = *property;
            continue;
        }
        property_clear(mirror, property);
        mirror->statistics.properties--;
        changed = 1;
    }
    entry->property_count = (uint8_t)kept;
    return changed;
}

static int read_pair(const struct mirror_object *object, struct mirror_entry *entry,
                     sd_bus_message *message, enum value_source source)
{
    struct mirror *mirror = object->mirror;
    struct mirror_property *property;
    const char *name;
    int result;

    result = sd_bus_message_read_basic(message, SD_BUS_TYPE_STRING, &name);
    if (result < 0)
        return result;
    property = entry_property_get(mirror, entry, name);
    if (!property) {
        mirror->statistics.dropped_values++;
        result = sd_bus_message_skip(message, "v");
        return result < 0 ? result : 0;
    }
    property->flags |= PROPERTY_MENTIONED;
    if (source == VALUE_FROM_SIGNAL) {
        property->flags |= PROPERTY_FRESH | PROPERTY_SIGNALLED;
    } else if (property->flags & PROPERTY_FRESH) {
        result = sd_bus_message_skip(message, "v");
        return result < 0 ? result : 0;
    }
    return entry->kept == 0 ? read_endpoints(object, property, message)
                            : values_read_variant(mirror, property, message);
}

int values_read(struct mirror_object *object, struct mirror_entry *entry, sd_bus_message *message,
                enum value_source source)
{
    struct mirror *mirror = object->mirror;
    int changed = 0, result;

    if (source == VALUE_FROM_ANSWER) {
        for (unsigned int i = 0; i < entry->property_count; i++)
            entry->properties[i].flags &= (uint8_t)~PROPERTY_MENTIONED;
    }
    result = sd_bus_message_enter_container(message, SD_BUS_TYPE_ARRAY, "{sv}");
    if (result < 0)
        return result;
    while ((result = sd_bus_message_enter_container(message, SD_BUS_TYPE_DICT_ENTRY, "sv")) > 0) {
        result = read_pair(object, entry, message, source);
        if (result < 0)
            return result;
        changed |= result;
        result = sd_bus_message_exit_container(message);
        if (result < 0)
            return result;
    }
    if (result < 0)
        return result;
    result = sd_bus_message_exit_container(message);
    if (result < 0)
        return result;
    if (source == VALUE_FROM_ANSWER)
        changed |= drop_unmentioned(mirror, entry);
    return changed;
}

struct mirror_value property_view(const struct mirror_property *property)
{
    struct mirror_value value = {.type = (enum mirror_type)property->type,
                                 .signature = property->signature};

    switch (value.type) {
    case MIRROR_BOOLEAN:
        value.boolean = property->boolean;
        break;
    case MIRROR_INTEGER:
        value.integer = property->integer;
        break;
    case MIRROR_UNSIGNED:
        value.unsigned_integer = property->unsigned_integer;
        break;
    case MIRROR_DOUBLE:
        value.number = property->number;
        break;
    case MIRROR_TEXT:
        value.text = property->text;
        break;
    case MIRROR_TEXTS:
        value.texts.items = property->texts->items;
        value.texts.count = property->texts->count;
        break;
    case MIRROR_READINGS:
        value.readings.items = property->readings->items;
        value.readings.count = property->readings->count;
        break;
    case MIRROR_JSON:
        value.json.value = property->json->value;
        value.json.signature = property->json->signature;
        break;
    default:
        break;
    }
    return value;
}
