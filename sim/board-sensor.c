/*
 * Sensors of a board file: a short form that becomes an object as dbus-sensors makes them, and the
 * model that moves it. See board-internal.h and docs/sim.md.
 */
#include "sim/board-internal.h"

#include "base/cleanup.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* By the first element of the path below /xyz/openbmc_project/sensors: the unit, who has such
 * sensors, and their usual steps. */
static const struct sensor_kind {
    const char *type;
    const char *unit;
    const char *owner;
    double resolution;
} sensor_kinds[] = {
    {"airflow", "CFM", "ExternalSensor", 0.1},
    {"altitude", "Meters", "ExternalSensor", 1},
    {"charge", "AmpereHours", "ExternalSensor", 0.01},
    {"current", "Amperes", "PSUSensor", 0.01},
    {"energy", "Joules", "PSUSensor", 1},
    {"fan_pwm", "Percent", "FanSensor", 1},
    {"fan_tach", "RPMS", "FanSensor", 10},
    {"frequency", "Hertz", "ExternalSensor", 0.1},
    {"humidity", "PercentRH", "HwmonTempSensor", 0.1},
    {"liquidflow", "LPM", "ExternalSensor", 0.1},
    {"power", "Watts", "PSUSensor", 0.5},
    {"pressure", "Pascals", "HwmonTempSensor", 1},
    {"temperature", "DegreesC", "HwmonTempSensor", 0.125},
    {"utilization", "Percent", "ExternalSensor", 0.1},
    {"voltage", "Volts", "ADCSensor", 0.001},
};

static const struct {
    const char *key;
    const char *interface;
    const char *high;
    const char *low;
} threshold_kinds[] = {
    {"warning", SIM_PREFIX "Sensor.Threshold.Warning", "WarningHigh", "WarningLow"},
    {"critical", SIM_PREFIX "Sensor.Threshold.Critical", "CriticalHigh", "CriticalLow"},
    {"hard_shutdown", SIM_PREFIX "Sensor.Threshold.HardShutdown", "HardShutdownHigh",
     "HardShutdownLow"},
};

static const struct sensor_kind *find_kind(const char *type)
{
    for (size_t i = 0; i < ARRAY_SIZE(sensor_kinds); i++) {
        if (strcmp(sensor_kinds[i].type, type) == 0)
            return &sensor_kinds[i];
    }
    return NULL;
}

/* -- models ---------------------------------------------------------------------------- */

static int check_model(struct board_reader *reader, const struct model *model, size_t input_count)
{
    bool takes_inputs = model->kind == MODEL_LINEAR || model->kind == MODEL_SUM ||
                        model->kind == MODEL_ENERGY;

    if (takes_inputs != (input_count > 0))
        return board_reader_fail(reader, "a model \"%s\" %s \"inputs\"",
                                 model_kind_name(model->kind), takes_inputs ? "needs" : "takes no");
    if (model->kind == MODEL_SINE && !(model->period_seconds > 0))
        return board_reader_fail(reader, "\"period\" must be greater than 0");
    if (model->kind == MODEL_LINEAR && !(model->input_high > model->input_low))
        return board_reader_fail(reader, "\"input_high\" must be greater than \"input_low\"");
    if (model->period_seconds < 0 || model->noise < 0 || model->amplitude < 0)
        return board_reader_fail(reader, "\"period\", \"noise\", \"amplitude\" can't be negative");
    return 0;
}

/* The names of other sensors are kept as paths: they may come later in the file. */
static int read_list(struct board_reader *reader, json_t *json, const char *key,
                     struct sensor_list *list)
{
    json_t *names = json_object_get(json, key);
    size_t count = json_array_size(names);

    if (names && !json_is_array(names))
        return board_reader_fail(reader, "\"%s\" must be an array", key);
    if (count == 0)
        return 0;
    list->paths = calloc(count, sizeof(*list->paths));
    list->sensors = calloc(count, sizeof(struct sensor *));
    if (!list->paths || !list->sensors)
        return -ENOMEM;
    for (; list->count < count; list->count++) {
        json_t *name = board_reader_replace(reader, json_array_get(names, list->count));
        int length;

        if (!json_is_string(name)) {
            json_decref(name);
            return board_reader_fail(reader, "\"%s\" must be strings", key);
        }
        length = asprintf(&list->paths[list->count], "%ssensors/%s", SIM_PATH_PREFIX,
                          json_string_value(name));
        json_decref(name);
        if (length < 0) {
            list->paths[list->count] = NULL;
            return -ENOMEM;
        }
    }
    return 0;
}

static int read_kind(struct board_reader *reader, json_t *json, struct model *model)
{
    CLEANUP(free_cleanup) char *type = NULL;
    int error = board_reader_text(reader, json, "type", true, &type);

    if (error != 0)
        return error;
    model->kind = model_kind_find(type);
    if (model->kind == MODEL_KIND_COUNT)
        return board_reader_fail(reader, "there is no model \"%s\"", type);
    return 0;
}

int board_read_model(struct board_reader *reader, json_t *json, struct model *ret_model,
                     struct sensor *ret_sensor)
{
    static const char *const keys[] = {"amplitude", "factor", "high",   "input_high", "input_low",
                                       "inputs",    "low",    "mean",   "noise",      "offset",
                                       "period",    "phase",  "shared", "type",       NULL};
    struct model model = {.factor = 1};
    const struct {
        const char *key;
        double *number;
    } numbers[] = {
        {"amplitude", &model.amplitude}, {"factor", &model.factor},
        {"high", &model.high},           {"input_high", &model.input_high},
        {"input_low", &model.input_low}, {"low", &model.low},
        {"mean", &model.mean},           {"noise", &model.noise},
        {"offset", &model.offset},       {"period", &model.period_seconds},
        {"phase", &model.phase},
    };
    int error;

    if (!json_is_object(json))
        return board_reader_fail(reader, "must be an object");
    error = board_reader_check_keys(reader, json, keys);
    if (error == 0)
        error = read_kind(reader, json, &model);
    for (size_t i = 0; error == 0 && i < ARRAY_SIZE(numbers); i++)
        error = board_reader_number(reader, json, numbers[i].key, numbers[i].number);
    if (error == 0)
        error = check_model(reader, &model, json_array_size(json_object_get(json, "inputs")));
    if (error == 0 && !ret_sensor &&
        (json_object_get(json, "inputs") || json_object_get(json, "shared")))
        error = board_reader_fail(reader, "\"inputs\" are for sensors");
    if (error != 0)
        return error;
    *ret_model = model;
    if (!ret_sensor)
        return 0;
    error = read_list(reader, json, "inputs", &ret_sensor->inputs);
    return error != 0 ? error : read_list(reader, json, "shared", &ret_sensor->shared);
}

static int read_model(struct board_reader *reader, json_t *json, struct sensor *sensor)
{
    json_t *member = json_object_get(json, "model");
    int error;

    if (!member)
        return board_reader_fail(reader, "\"model\" is missing");
    board_reader_enter(reader, "model", 0);
    error = board_read_model(reader, member, &sensor->model, sensor);
    if (error != 0)
        return error;
    board_reader_leave(reader);
    return 0;
}

/* -- the object --------------------------------------------------------------------------- */

static int preset_number(struct object *object, const char *interface, const char *property,
                         double number)
{
    return object_preset(object, interface, property, value_number(number));
}

static int read_thresholds(struct board_reader *reader, json_t *json, struct object *object)
{
    static const char *const keys[] = {"high", "low", NULL};

    for (size_t i = 0; i < ARRAY_SIZE(threshold_kinds); i++) {
        json_t *member = json_object_get(json, threshold_kinds[i].key);
        const char *interface = threshold_kinds[i].interface;
        double high = NAN, low = NAN;
        int error;

        if (!member)
            continue;
        board_reader_enter(reader, threshold_kinds[i].key, 0);
        if (!json_is_object(member))
            return board_reader_fail(reader, "must be an object");
        error = board_reader_check_keys(reader, member, keys);
        if (error == 0)
            error = board_reader_number(reader, member, "high", &high);
        if (error == 0)
            error = board_reader_number(reader, member, "low", &low);
        if (error == 0 && low >= high)
            error = board_reader_fail(reader, "\"low\" must be less than \"high\"");
        if (error == 0)
            error = object_add_interface(object, interface, false);
        if (error == 0)
            error = preset_number(object, interface, threshold_kinds[i].high, high);
        if (error == 0)
            error = preset_number(object, interface, threshold_kinds[i].low, low);
        if (error != 0)
            return error;
        board_reader_leave(reader);
    }
    return 0;
}

/* "off" is a number or "NaN": the reading without power. */
static int read_off(struct board_reader *reader, json_t *json, struct sensor *sensor)
{
    json_t *off = json_object_get(json, "off");

    if (!off)
        return 0;
    sensor->has_off = true;
    if (json_is_number(off)) {
        sensor->off_value = json_number_value(off);
        return 0;
    }
    if (json_is_string(off) && strcmp(json_string_value(off), "NaN") == 0) {
        sensor->off_value = NAN;
        return 0;
    }
    board_reader_enter(reader, "off", 0);
    return board_reader_fail(reader, "must be a number or \"NaN\"");
}

static int read_range(struct board_reader *reader, json_t *json, struct sensor *sensor)
{
    static const char interface[] = SIM_PREFIX "Sensor.Value";
    double min = -INFINITY, max = INFINITY;
    int error;

    error = board_reader_number(reader, json, "min", &min);
    if (error == 0)
        error = board_reader_number(reader, json, "max", &max);
    if (error == 0 && min >= max)
        error = board_reader_fail(reader, "\"min\" must be less than \"max\"");
    if (error == 0)
        error = preset_number(sensor->object, interface, "MinValue", min);
    if (error == 0)
        error = preset_number(sensor->object, interface, "MaxValue", max);
    /* dbus-sensors: one percent of the range */
    sensor->hysteresis = isfinite(max - min) ? (max - min) / 100 : 0;
    if (error == 0)
        error = board_reader_number(reader, json, "hysteresis", &sensor->hysteresis);
    if (error == 0)
        error = board_reader_number(reader, json, "resolution", &sensor->resolution);
    if (error == 0 && (sensor->hysteresis < 0 || sensor->resolution < 0))
        error = board_reader_fail(reader, "\"hysteresis\" and \"resolution\" can't be negative");
    return error;
}

static int set_associations(struct board_loader *loader, struct board_reader *reader, json_t *json,
                            struct object *object)
{
    CLEANUP(free_cleanup) char *chassis = NULL;
    CLEANUP(free_cleanup) char *item = NULL;
    json_t *list;
    int error;

    error = board_read_path(reader, json, "chassis", false, &chassis);
    if (error == 0)
        error = board_read_path(reader, json, "item", false, &item);
    if (error != 0)
        return error;
    if (!chassis && loader->chassis) {
        chassis = strdup(loader->chassis);
        if (!chassis)
            return -ENOMEM;
    }
    list = json_array();
    if (!list)
        return -ENOMEM;
    if (chassis)
        error = board_add_association(list, "chassis", "all_sensors", chassis);
    if (error == 0 && item)
        error = board_add_association(list, "inventory", "sensors", item);
    if (error < 0) {
        json_decref(list);
        return error;
    }
    return board_read_associations(reader, json, object, list);
}

/* What dbus-sensors gives each sensor, before the board adds its own. */
static int make_interfaces(const struct sensor_kind *kind, struct object *object)
{
    static const char *const names[] = {SIM_PREFIX "Sensor.Value",
                                        SIM_PREFIX "State.Decorator.Availability",
                                        SIM_PREFIX "State.Decorator.OperationalStatus"};
    int error = 0;

    for (size_t i = 0; error == 0 && i < ARRAY_SIZE(names); i++)
        error = object_add_interface(object, names[i], false);
    if (error == 0)
        error = object_preset(object, names[2], "Functional", value_boolean(true));
    if (error == 0)
        error = preset_number(object, names[0], "Value", NAN);
    if (error == 0)
        error = object_set_word(object, names[0], "Unit", kind->unit);
    return error;
}

static int fill_sensor(struct board_loader *loader, struct board_reader *reader, json_t *json,
                       const struct sensor_kind *kind, struct sensor *sensor)
{
    int error = make_interfaces(kind, sensor->object);

    json_int_t host = loader->host;

    sensor->resolution = kind->resolution;
    if (error == 0)
        error = board_reader_integer(reader, json, "host", 0, BOARD_HOSTS_MAX - 1, &host);
    sensor->host = (int)host;
    if (error == 0)
        error = read_range(reader, json, sensor);
    if (error == 0)
        error = read_off(reader, json, sensor);
    if (error == 0)
        error = read_model(reader, json, sensor);
    if (error == 0)
        error = read_thresholds(reader, json, sensor->object);
    if (error == 0)
        error = board_read_interfaces(reader, json, sensor->object);
    if (error == 0)
        error = set_associations(loader, reader, json, sensor->object);
    return error;
}

static struct sensor *append_sensor(struct board *board)
{
    struct sensor **sensors = reallocarray(board->sensors, board->sensor_count + 1,
                                           sizeof(struct sensor *));

    if (!sensors)
        return NULL;
    board->sensors = sensors;
    sensors[board->sensor_count] = calloc(1, sizeof(struct sensor));
    return sensors[board->sensor_count] ? sensors[board->sensor_count++] : NULL;
}

int board_read_sensor(void *context, struct board_reader *reader, json_t *json)
{
    static const char *const keys[] = {"associations", "chassis",    "critical",   "hard_shutdown",
                                       "host",         "hysteresis", "interfaces", "item",
                                       "max",          "min",        "model",      "name",
                                       "off",          "owner",      "repeat",     "resolution",
                                       "type",         "warning",    NULL};
    struct board_loader *loader = context;
    CLEANUP(free_cleanup) char *type = NULL;
    CLEANUP(free_cleanup) char *name = NULL;
    CLEANUP(free_cleanup) char *short_owner = NULL;
    CLEANUP(free_cleanup) char *owner = NULL;
    const struct sensor_kind *kind;
    struct sensor *sensor;
    int error;

    error = board_reader_check_keys(reader, json, keys);
    if (error == 0)
        error = board_reader_text(reader, json, "type", true, &type);
    if (error == 0)
        error = board_reader_text(reader, json, "name", true, &name);
    if (error == 0)
        error = board_reader_text(reader, json, "owner", false, &short_owner);
    if (error != 0)
        return error;
    kind = find_kind(type);
    if (!kind)
        return board_reader_fail(reader, "there is no type of sensors \"%s\"", type);
    owner = tree_full_name(short_owner ? short_owner : kind->owner);
    sensor = append_sensor(loader->board);
    if (!owner || !sensor)
        return -ENOMEM;
    if (asprintf(&sensor->path, "%ssensors/%s/%s", SIM_PATH_PREFIX, type, name) < 0) {
        sensor->path = NULL;
        return -ENOMEM;
    }
    if (!sd_bus_object_path_is_valid(sensor->path))
        return board_reader_fail(reader, "\"%s\" is not a D-Bus object path", sensor->path);
    sensor->line = board_reader_line(reader);
    error = board_new_object(loader, reader, owner, sensor->path, &sensor->object);
    if (error != 0)
        return error;
    sensor->object->sensor = sensor;
    return fill_sensor(loader, reader, json, kind, sensor);
}
