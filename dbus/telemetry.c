/*
 * The two properties of a telemetry report that are no basic types. Their shapes differ: those of
 * bmcweb and telemetry (a metric without or with an id) and those of phosphor-dbus-interfaces
 * (xyz/openbmc_project/Telemetry/Report); all are read. See mirror.h for what readers get.
 */
#include "dbus/mirror-internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

bool telemetry_is_readings(const char *signature)
{
    return strcmp(signature, "(ta(sdt))") == 0 || strcmp(signature, "(ta(ssdt))") == 0;
}

bool telemetry_is_parameters(const char *signature)
{
    return strcmp(signature, "a(a(os)sst)") == 0 || strcmp(signature, "a(a(os)ssst)") == 0;
}

static int decode_reading(sd_bus_message *message, bool has_metadata,
                          struct mirror_reading *ret_reading)
{
    const char *metadata;

    if (!has_metadata)
        return sd_bus_message_read(message, "sdt", &ret_reading->name, &ret_reading->number,
                                   &ret_reading->timestamp_ms);
    return sd_bus_message_read(message, "ssdt", &ret_reading->name, &metadata, &ret_reading->number,
                               &ret_reading->timestamp_ms);
}

int telemetry_decode_readings(struct mirror *mirror, sd_bus_message *message, const char *signature,
                              struct mirror_value *value)
{
    bool has_metadata = strcmp(signature, "(ta(ssdt))") == 0;
    const char *element = has_metadata ? "ssdt" : "sdt";
    struct mirror_reading reading;
    int result;

    value->type = MIRROR_READINGS;
    value->readings.items = mirror->scratch_readings;
    value->readings.count = 0;
    result = sd_bus_message_enter_container(message, 'r', has_metadata ? "ta(ssdt)" : "ta(sdt)");
    if (result >= 0)
        result = sd_bus_message_skip(message, "t");
    if (result >= 0)
        result = sd_bus_message_enter_container(message, 'a', has_metadata ? "(ssdt)" : "(sdt)");
    while (result >= 0 && (result = sd_bus_message_enter_container(message, 'r', element)) > 0) {
        result = decode_reading(message, has_metadata, &reading);
        if (result >= 0)
            result = sd_bus_message_exit_container(message);
        if (value->readings.count == MIRROR_READINGS_MAX || strlen(reading.name) > MIRROR_TEXT_MAX)
            value->type = MIRROR_OTHER;
        else if (result >= 0)
            mirror->scratch_readings[value->readings.count++] = reading;
    }
    for (int depth = 0; depth < 2 && result >= 0; depth++)
        result = sd_bus_message_exit_container(message);
    return result;
}

int telemetry_decode_parameters(struct mirror *mirror, sd_bus_message *message,
                                const char *signature, struct mirror_value *value)
{
    bool has_id = strcmp(signature, "a(a(os)ssst)") == 0;
    size_t count = 0;
    int result = sd_bus_message_enter_container(message, 'a',
                                                has_id ? "(a(os)ssst)" : "(a(os)sst)");

    while (result >= 0 && (result = sd_bus_message_enter_container(
                               message, 'r', has_id ? "a(os)ssst" : "a(os)sst")) > 0) {
        result = sd_bus_message_skip(message, "a(os)");
        if (result >= 0)
            result = scratch_reserve(mirror, count + 2);
        if (result >= 0)
            result = sd_bus_message_read(message, "ss", &mirror->scratch[count],
                                         &mirror->scratch[count + 1]);
        if (result >= 0)
            result = sd_bus_message_skip(message, has_id ? "st" : "t");
        if (result >= 0)
            result = sd_bus_message_exit_container(message);
        if (result < 0)
            return result;
        if (count + 2 > 2 * MIRROR_READINGS_MAX)
            value->type = MIRROR_OTHER;
        else
            count += 2;
    }
    value->texts.items = mirror->scratch;
    value->texts.count = count;
    return result < 0 ? result : sd_bus_message_exit_container(message);
}

bool telemetry_equal(const struct mirror_readings *readings, const struct mirror_value *value)
{
    if (readings->count != value->readings.count)
        return false;
    for (size_t i = 0; i < readings->count; i++) {
        const struct mirror_reading *a = &readings->items[i], *b = &value->readings.items[i];

        /* Bit for bit, so that NaN equals itself. */
        if (a->timestamp_ms != b->timestamp_ms || strcmp(a->name, b->name) != 0 ||
            memcmp(&a->number, &b->number, sizeof(a->number)) != 0)
            return false;
    }
    return true;
}

struct mirror_readings *telemetry_new(struct mirror *mirror, const struct mirror_value *value)
{
    size_t count = value->readings.count;
    struct mirror_readings *readings = malloc(sizeof(*readings) +
                                              count * sizeof(struct mirror_reading));

    if (!readings)
        return NULL;
    for (readings->count = 0; readings->count < count; readings->count++) {
        struct mirror_reading *reading = &readings->items[readings->count];

        *reading = value->readings.items[readings->count];
        reading->name = text_ref(mirror, reading->name);
        if (!reading->name) {
            telemetry_free(mirror, readings);
            return NULL;
        }
    }
    return readings;
}

void telemetry_free(struct mirror *mirror, struct mirror_readings *readings)
{
    for (size_t i = 0; i < readings->count; i++)
        text_unref(mirror, readings->items[i].name);
    free(readings);
}
