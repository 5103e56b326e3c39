/*
 * See legacy-override.h. The bodies name members of arrays by MemberId, which no table of
 * patch.h can say.
 */
#include "svc-chassis/legacy-override.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/message.h"
#include "hardware/names.h"
#include "svc-chassis/sensors.h"

#define POINTER_BYTES 128

struct sensor_search {
    const char *member_id; /* NULL: by place */
    size_t place;
    const struct mirror_object *found;
};

static int match_sensor(const struct mirror_object *sensor, void *context)
{
    struct sensor_search *search = context;

    if (search->member_id ? strcmp(mirror_object_leaf(sensor), search->member_id) != 0
                          : search->place-- > 0)
        return 0;
    search->found = sensor;
    return 1;
}

static const struct mirror_object *find_sensor(const struct scope *scope,
                                               const struct legacy_override *override,
                                               const char *member_id, size_t place)
{
    struct sensor_search search = {.member_id = member_id, .place = place};
    char *end;

    /* MemberId is the index here, and the sensor's name where scripts were made for bmcweb. */
    if (member_id && *member_id >= '0' && *member_id <= '9') {
        unsigned long index = strtoul(member_id, &end, 10);

        if (*end == '\0')
            search = (struct sensor_search){.place = index};
    }

    for (size_t i = 0; i < ARRAY_SIZE(override->types) && override->types[i] && !search.found; i++)
        sensors_each_of_type(scope, override->types[i], match_sensor, &search);
    return search.found;
}

/* Appends a message (stolen, NULL for lack of memory). */
static int complain(json_t *messages, json_t *message)
{
    return json_array_append_new(messages, message) ? -ENOMEM : 0;
}

static int complain_type(json_t *messages, const char *pointer, const json_t *value)
{
    CLEANUP(free_cleanup) char *text = json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT);

    return text ? complain(messages, message_new(pointer, BASE_PROPERTY_VALUE_TYPE_ERROR, text,
                                                 strrchr(pointer, '/') + 1, NULL))
                : -ENOMEM;
}

/* Properties of a member beside its reading: nothing else can be written. */
static int check_names(const struct legacy_override *override, size_t place, json_t *member,
                       json_t *messages)
{
    const char *name;
    json_t *value;

    json_object_foreach (member, name, value) {
        char pointer[POINTER_BYTES];

        if (strcmp(name, override->array->reading) == 0 || strcmp(name, "MemberId") == 0 ||
            strchr(name, '@'))
            continue;
        snprintf(pointer, sizeof(pointer), "/%s/%zu", override->array->property, place);
        if (complain(messages, message_new(pointer, BASE_PROPERTY_NOT_WRITABLE, name, NULL)))
            return -ENOMEM;
    }
    return 0;
}

static int collect_member(const struct scope *scope, const struct legacy_override *override,
                          size_t place, json_t *member, struct write_batch *batch, json_t *messages)
{
    const json_t *reading = json_object_get(member, override->array->reading);
    const char *member_id = json_string_value(json_object_get(member, "MemberId"));
    const struct mirror_object *sensor;
    char pointer[POINTER_BYTES];
    int error;

    snprintf(pointer, sizeof(pointer), "/%s/%zu", override->array->property, place);
    if (!json_is_object(member))
        return complain_type(messages, pointer, member);
    error = check_names(override, place, member, messages);
    if (error || !reading)
        return error;
    sensor = find_sensor(scope, override, member_id, place);
    if (!sensor)
        return complain(messages,
                        message_new(pointer, BASE_RESOURCE_NOT_FOUND, override->array->property,
                                    member_id ? member_id : pointer, NULL));
    snprintf(pointer, sizeof(pointer), "/%s/%zu/%s", override->array->property, place,
             override->array->reading);
    if (!json_is_number(reading))
        return complain_type(messages, pointer, reading);
    return write_add_number(batch, pointer, mirror_object_path(sensor), INTERFACE_SENSOR_VALUE,
                            "Value", json_number_value(reading));
}

static int collect_array(const struct scope *scope, const struct legacy_override *override,
                         json_t *array, struct write_batch *batch, json_t *messages)
{
    json_t *member;
    size_t place;

    if (!json_is_array(array)) {
        char pointer[POINTER_BYTES];

        snprintf(pointer, sizeof(pointer), "/%s", override->array->property);
        return complain_type(messages, pointer, array);
    }
    json_array_foreach (array, place, member) {
        int error = collect_member(scope, override, place, member, batch, messages);

        if (error)
            return error;
    }
    return 0;
}

int legacy_override_collect(const struct scope *scope, const struct legacy_override *overrides,
                            size_t count, json_t *body, struct write_batch *batch, json_t *messages)
{
    for (size_t i = 0; i < count; i++) {
        json_t *array = json_object_get(body, overrides[i].array->property);
        int error = array ? collect_array(scope, &overrides[i], array, batch, messages) : 0;

        if (error)
            return error;
        json_object_del(body, overrides[i].array->property);
    }
    return 0;
}
