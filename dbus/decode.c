/*
 * D-Bus variants to views, whose parts lie in the message and in the mirror's scratch, so that a
 * value can be compared with the stored one before anything is copied. What is too long, too large
 * or too deep is MIRROR_OTHER. Source: D-Bus Specification "Type System".
 */
#include "dbus/mirror-internal.h"

#include "dbus/bus-json.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

int scratch_reserve(struct mirror *mirror, size_t count)
{
    size_t capacity = mirror->scratch_capacity ? mirror->scratch_capacity : 64;
    const char **scratch;

    if (count <= mirror->scratch_capacity)
        return 0;
    while (capacity < count)
        capacity *= 2;
    scratch = reallocarray(mirror->scratch, capacity, sizeof(*scratch));
    if (!scratch)
        return -ENOMEM;
    mirror->scratch = scratch;
    mirror->scratch_capacity = capacity;
    return 0;
}

void scratch_json_drop(struct mirror *mirror)
{
    json_decref(mirror->scratch_json);
    mirror->scratch_json = NULL;
}

/* The texts stay inside the message; only their addresses are gathered. */
static int decode_texts(struct mirror *mirror, sd_bus_message *message, char element,
                        struct mirror_value *value)
{
    const char *text, contents[2] = {element, '\0'};
    size_t count = 0;
    int result;

    result = sd_bus_message_enter_container(message, SD_BUS_TYPE_ARRAY, contents);
    if (result < 0)
        return result;
    while ((result = sd_bus_message_read_basic(message, element, &text)) > 0) {
        if (count == MIRROR_TEXTS_MAX || strlen(text) > MIRROR_TEXT_MAX) {
            value->type = MIRROR_OTHER;
            continue;
        }
        result = scratch_reserve(mirror, count + 1);
        if (result < 0)
            return result;
        mirror->scratch[count++] = text;
    }
    if (result < 0)
        return result;
    value->texts.items = mirror->scratch;
    value->texts.count = count;
    return sd_bus_message_exit_container(message);
}

static int decode_basic(sd_bus_message *message, struct mirror_value *value)
{
    union {
        uint8_t y;
        int b;
        int16_t n;
        uint16_t q;
        int32_t i;
        uint32_t u;
    } narrow;
    int result;

    switch (value->signature) {
    case SD_BUS_TYPE_DOUBLE:
        value->type = MIRROR_DOUBLE;
        return sd_bus_message_read_basic(message, 'd', &value->number);
    case SD_BUS_TYPE_STRING:
    case SD_BUS_TYPE_OBJECT_PATH:
    case SD_BUS_TYPE_SIGNATURE:
        value->type = MIRROR_TEXT;
        result = sd_bus_message_read_basic(message, value->signature, &value->text);
        if (result >= 0 && strlen(value->text) > MIRROR_TEXT_MAX)
            value->type = MIRROR_OTHER;
        return result;
    case SD_BUS_TYPE_INT64:
        value->type = MIRROR_INTEGER;
        return sd_bus_message_read_basic(message, 'x', &value->integer);
    case SD_BUS_TYPE_UINT64:
        value->type = MIRROR_UNSIGNED;
        return sd_bus_message_read_basic(message, 't', &value->unsigned_integer);
    default:
        break;
    }
    result = sd_bus_message_read_basic(message, value->signature, &narrow);
    if (result < 0)
        return result;
    value->type = MIRROR_UNSIGNED;
    switch (value->signature) {
    case SD_BUS_TYPE_BOOLEAN:
        value->type = MIRROR_BOOLEAN;
        value->boolean = narrow.b != 0;
        break;
    case SD_BUS_TYPE_INT16:
        value->type = MIRROR_INTEGER;
        value->integer = narrow.n;
        break;
    case SD_BUS_TYPE_INT32:
        value->type = MIRROR_INTEGER;
        value->integer = narrow.i;
        break;
    case SD_BUS_TYPE_BYTE:
        value->unsigned_integer = narrow.y;
        break;
    case SD_BUS_TYPE_UINT16:
        value->unsigned_integer = narrow.q;
        break;
    default:
        value->unsigned_integer = narrow.u;
        break;
    }
    return result;
}

/* Leaves only the wanted keys of an a{ss}. */
static int cut_dictionary(struct mirror *mirror)
{
    json_t *cut = json_incref(mirror->empty_dictionary);

    for (char **key = mirror->dictionary_keys; *key; key++) {
        json_t *text = json_object_get(mirror->scratch_json, *key);

        if (!text)
            continue;
        if (cut == mirror->empty_dictionary) {
            json_decref(cut);
            cut = json_object();
        }
        if (json_object_set(cut, *key, text)) {
            json_decref(cut);
            return -ENOMEM;
        }
    }
    json_decref(mirror->scratch_json);
    mirror->scratch_json = cut;
    return 0;
}

/* contents: the full signature, which lies in the message. */
static int decode_structure(struct mirror *mirror, sd_bus_message *message, const char *contents,
                            struct mirror_value *value)
{
    int result = bus_json_read(message, &mirror->scratch_json);

    if (result == 0 && mirror->dictionary_keys && strcmp(contents, "a{ss}") == 0)
        result = cut_dictionary(mirror);
    value->type = result == 0 ? MIRROR_JSON : MIRROR_OTHER;
    value->json.value = mirror->scratch_json;
    value->json.signature = contents;
    return result;
}

int decode_variant(struct mirror *mirror, sd_bus_message *message, struct mirror_value *ret_value)
{
    struct mirror_value value = {.type = MIRROR_TEXTS};
    const char *contents;
    char type;
    int result;

    scratch_json_drop(mirror);
    result = sd_bus_message_peek_type(message, &type, &contents);
    if (result < 0)
        return result;
    if (result == 0 || type != SD_BUS_TYPE_VARIANT)
        return -EBADMSG;
    value.signature = contents[0];
    result = sd_bus_message_enter_container(message, SD_BUS_TYPE_VARIANT, contents);
    if (result < 0)
        return result;
    if (contents[1] == '\0' && strchr("bynqiuxtdsog", contents[0])) {
        result = decode_basic(message, &value);
    } else if (strcmp(contents, "as") == 0 || strcmp(contents, "ao") == 0) {
        result = decode_texts(mirror, message, contents[1], &value);
    } else if (telemetry_is_readings(contents)) {
        result = telemetry_decode_readings(mirror, message, contents, &value);
    } else if (telemetry_is_parameters(contents)) {
        result = telemetry_decode_parameters(mirror, message, contents, &value);
    } else {
        result = decode_structure(mirror, message, contents, &value);
    }
    if (result < 0)
        return result;
    result = sd_bus_message_exit_container(message);
    if (result < 0)
        return result;
    *ret_value = value;
    return 0;
}
