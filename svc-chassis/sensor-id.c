/* See sensor-id.h. */
#include "svc-chassis/sensor-id.h"

#include <ctype.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/names.h"

/* docs/svc-chassis.md, table "Sensor types". */
static const struct sensor_type types[] = {
    {"temperature", "Temperature", "Cel"},
    {"fan_tach", "Rotational", "RPM"},
    {"voltage", "Voltage", "V"},
    {"current", "Current", "A"},
    {"power", "Power", "W"},
    {"fan_pwm", "Percent", "%"},
    {"energy", "EnergyJoules", "J"},
    {"utilization", "Percent", "%"},
    {"humidity", "Humidity", "%"},
    {"altitude", "Altitude", "m"},
    {"airflow", "AirFlow", "cft_i/min"},
    {"liquidflow", "LiquidFlowLPM", "L/min"},
    {"pressure", "PressurePa", "Pa"},
    {"frequency", "Frequency", "Hz"},
    {"charge", "ChargeAh", "Ah"},
};

/* The type's segment of a sensor's path, NULL when it is none. */
static const char *type_segment(const char *path, size_t *ret_size)
{
    static const char prefix[] = SENSORS_PATH "/";
    const char *segment = path + sizeof(prefix) - 1;
    const char *end;

    if (strncmp(path, prefix, sizeof(prefix) - 1) != 0)
        return NULL;
    end = strchr(segment, '/');
    if (!end || end == segment || end[1] == '\0' || strchr(end + 1, '/'))
        return NULL;
    *ret_size = (size_t)(end - segment);
    return segment;
}

const struct sensor_type *sensor_type_of_path(const char *path)
{
    size_t size;
    const char *segment = type_segment(path, &size);

    for (size_t i = 0; segment && i < ARRAY_SIZE(types); i++) {
        if (strlen(types[i].dbus) == size && memcmp(types[i].dbus, segment, size) == 0)
            return &types[i];
    }
    return NULL;
}

bool sensor_path_has_type(const char *path, const char *dbus_type)
{
    size_t size;
    const char *segment = type_segment(path, &size);

    return segment && strlen(dbus_type) == size && memcmp(dbus_type, segment, size) == 0;
}

static int hex_digit(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    if (isxdigit((unsigned char)character))
        return tolower((unsigned char)character) - 'a' + 10;
    return -1;
}

bool sensor_path_leaf(const char *path, char *ret_leaf, size_t size)
{
    const char *leaf = strrchr(path, '/');
    size_t out = 0;

    if (!leaf || leaf[1] == '\0' || size == 0)
        return false;
    leaf++;
    if (leaf[0] != '_') {
        if (strlen(leaf) >= size)
            return false;
        memcpy(ret_leaf, leaf, strlen(leaf) + 1);
        return true;
    }
    for (; *leaf; leaf++) {
        if (out + 1 >= size)
            return false;
        if (*leaf == '_') {
            int high = hex_digit(leaf[1]);
            int low = high < 0 ? -1 : hex_digit(leaf[2]);

            if (low < 0 || (high == 0 && low == 0))
                return false;
            ret_leaf[out++] = (char)(high << 4 | low);
            leaf += 2;
        } else {
            ret_leaf[out++] = *leaf;
        }
    }
    ret_leaf[out] = '\0';
    return true;
}

bool sensor_id_of_path(const char *path, char ret_id[static SENSOR_ID_BYTES])
{
    size_t size, out = 0;
    const char *segment = type_segment(path, &size);

    if (!segment || size + 2 >= SENSOR_ID_BYTES)
        return false;
    for (size_t i = 0; i < size; i++) {
        if (segment[i] != '_')
            ret_id[out++] = segment[i];
    }
    ret_id[out++] = '_';
    return sensor_path_leaf(path, ret_id + out, SENSOR_ID_BYTES - out);
}

bool sensor_id_matches_path(const char *id, const char *path)
{
    char leaf[SENSOR_ID_BYTES];
    size_t size;
    const char *segment = type_segment(path, &size);

    if (!segment)
        return false;
    for (size_t i = 0; i < size; i++) {
        if (segment[i] == '_')
            continue;
        if (*id++ != segment[i])
            return false;
    }
    return *id == '_' && sensor_path_leaf(path, leaf, sizeof(leaf)) && strcmp(id + 1, leaf) == 0;
}
