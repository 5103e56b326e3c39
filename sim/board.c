/*
 * Board files: the text, groups and LEDs; see board.h. Objects are in board-object.c, sensors in
 * board-sensor.c.
 */
#include "sim/board.h"

#include "base/cleanup.h"
#include "sim/board-internal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void sensor_list_deinit(struct sensor_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        free(list->paths[i]);
    free(list->paths);
    free(list->sensors);
}

static void sensor_free(struct sensor *sensor)
{
    if (!sensor)
        return;
    sensor_list_deinit(&sensor->inputs);
    sensor_list_deinit(&sensor->shared);
    free(sensor->path);
    free(sensor);
}

static void led_group_deinit(struct board_led_group *group)
{
    for (size_t i = 0; i < group->led_count; i++) {
        free(group->leds[i].path);
        free(group->leds[i].action);
    }
    free(group->leds);
    free(group->path);
}

void board_deinit(struct board *board)
{
    for (size_t i = 0; i < board->sensor_count; i++)
        sensor_free(board->sensors[i]);
    free(board->sensors);
    for (size_t i = 0; i < board->led_group_count; i++)
        led_group_deinit(&board->led_groups[i]);
    free(board->led_groups);
    tree_deinit(&board->tree);
    free(board->name);
    free(board->description);
    *board = (struct board){0};
}

/* -- LEDs ------------------------------------------------------------------------------ */

/* The physical LED comes to be when a group names it first. */
static int ensure_led(struct board_loader *loader, struct board_reader *reader, const char *path)
{
    struct object *object = tree_find_object(&loader->board->tree, path);
    int error;

    if (object)
        return 0;
    error = board_new_object(loader, reader, SIM_PREFIX "LED.Controller", path, &object);
    if (error != 0)
        return error;
    return object_add_interface(object, SIM_PREFIX "Led.Physical", false);
}

struct led_context {
    struct board_loader *loader;
    size_t group; /* index: the array may move */
};

static int read_led(void *context, struct board_reader *reader, json_t *json)
{
    static const char *const keys[] = {"action", "led", "repeat", NULL};
    struct led_context *led_context = context;
    struct board_led_group *group = &led_context->loader->board->led_groups[led_context->group];
    CLEANUP(free_cleanup) char *name = NULL;
    CLEANUP(free_cleanup) char *action = NULL;
    struct board_led *leds;
    int error;

    error = board_reader_check_keys(reader, json, keys);
    if (error == 0)
        error = board_reader_text(reader, json, "led", true, &name);
    if (error == 0)
        error = board_reader_text(reader, json, "action", false, &action);
    if (error != 0)
        return error;
    if (!action)
        action = strdup("On");
    leds = reallocarray(group->leds, group->led_count + 1, sizeof(*leds));
    if (!action || !leds)
        return -ENOMEM;
    group->leds = leds;
    if (strcmp(action, "On") != 0 && strcmp(action, "Blink") != 0)
        return board_reader_fail(reader, "\"action\" must be \"On\" or \"Blink\"");
    leds[group->led_count] = (struct board_led){0};
    if (asprintf(&leds[group->led_count].path, "%sled/physical/%s", SIM_PATH_PREFIX, name) < 0)
        return -ENOMEM;
    leds[group->led_count].action = TAKE(action);
    group->led_count++;
    if (!sd_bus_object_path_is_valid(leds[group->led_count - 1].path))
        return board_reader_fail(reader, "\"%s\" is not an object's name", name);
    return ensure_led(led_context->loader, reader, leds[group->led_count - 1].path);
}

static int read_led_group(void *context, struct board_reader *reader, json_t *json)
{
    static const char *const keys[] = {"asserted", "group", "leds", "repeat", NULL};
    struct board_loader *loader = context;
    struct board *board = loader->board;
    CLEANUP(free_cleanup) char *name = NULL;
    struct led_context led_context = {loader, board->led_group_count};
    struct board_led_group *groups;
    json_t *asserted = json_object_get(json, "asserted");
    struct object *object;
    char *path;
    int error;

    error = board_reader_check_keys(reader, json, keys);
    if (error == 0)
        error = board_reader_text(reader, json, "group", true, &name);
    if (error != 0)
        return error;
    if (asserted && !json_is_boolean(asserted))
        return board_reader_fail(reader, "\"asserted\" must be true or false");
    groups = reallocarray(board->led_groups, board->led_group_count + 1, sizeof(*groups));
    if (!groups || asprintf(&path, "%sled/groups/%s", SIM_PATH_PREFIX, name) < 0) {
        board->led_groups = groups ? groups : board->led_groups;
        return -ENOMEM;
    }
    board->led_groups = groups;
    groups[board->led_group_count++] = (struct board_led_group){.path = path};
    if (!sd_bus_object_path_is_valid(path))
        return board_reader_fail(reader, "\"%s\" is not an object's name", name);
    error = board_new_object(loader, reader, SIM_PREFIX "LED.GroupManager", path, &object);
    if (error == 0)
        error = object_add_interface(object, SIM_PREFIX "Led.Group", false);
    if (error == 0)
        error = object_preset(object, SIM_PREFIX "Led.Group", "Asserted",
                              value_boolean(json_is_true(asserted)));
    if (error == 0)
        error = board_reader_each(reader, json, "leds", read_led, &led_context);
    return error;
}

/* -- groups ------------------------------------------------------------------------------ */

/* What a group and the board itself have in common. */
static int read_contents(struct board_loader *loader, struct board_reader *reader, json_t *json);

static int read_group(void *context, struct board_reader *reader, json_t *json)
{
    static const char *const keys[] = {"chassis", "comment", "groups",  "host", "leds",
                                       "objects", "repeat",  "sensors", NULL};
    int error = board_reader_check_keys(reader, json, keys);

    return error != 0 ? error : read_contents(context, reader, json);
}

static int read_contents(struct board_loader *loader, struct board_reader *reader, json_t *json)
{
    char *outer_chassis = loader->chassis, *chassis = NULL;
    json_int_t outer_host = loader->host;
    int error;

    error = board_reader_integer(reader, json, "host", 0, BOARD_HOSTS_MAX - 1, &loader->host);
    if (error == 0)
        error = board_read_path(reader, json, "chassis", false, &chassis);
    if (chassis)
        loader->chassis = chassis;
    if (error == 0)
        error = board_reader_each(reader, json, "objects", board_read_object, loader);
    if (error == 0)
        error = board_reader_each(reader, json, "sensors", board_read_sensor, loader);
    if (error == 0)
        error = board_reader_each(reader, json, "leds", read_led_group, loader);
    if (error == 0)
        error = board_reader_each(reader, json, "groups", read_group, loader);
    free(chassis);
    loader->chassis = outer_chassis;
    loader->host = outer_host;
    return error;
}

/* -- the board's own members ---------------------------------------------------------------- */

static int read_power(struct board_reader *reader, json_t *json, struct board *board)
{
    static const char *const keys[] = {"chassis_ms", "host_ms", "initial", NULL};
    CLEANUP(free_cleanup) char *initial = NULL;
    json_int_t chassis_ms = 2000, host_ms = 4000;
    json_t *power = json_object_get(json, "power");
    int error = 0;

    if (power) {
        board_reader_enter(reader, "power", 0);
        if (!json_is_object(power))
            return board_reader_fail(reader, "must be an object");
        error = board_reader_check_keys(reader, power, keys);
        if (error == 0)
            error = board_reader_integer(reader, power, "chassis_ms", 0, 3600000, &chassis_ms);
        if (error == 0)
            error = board_reader_integer(reader, power, "host_ms", 0, 3600000, &host_ms);
        if (error == 0)
            error = board_reader_text(reader, power, "initial", false, &initial);
        if (error == 0 && initial && strcmp(initial, "On") != 0 && strcmp(initial, "Off") != 0)
            error = board_reader_fail(reader, "\"initial\" must be \"On\" or \"Off\"");
        if (error != 0)
            return error;
        board_reader_leave(reader);
    }
    board->powered = !initial || strcmp(initial, "On") == 0;
    board->chassis_transition_ms = (uint32_t)chassis_ms;
    board->host_transition_ms = (uint32_t)host_ms;
    return 0;
}

/* "owners": where an owner's ObjectManager is, if not where its real counterpart has it; null:
 * nowhere. */
static int read_owners(struct board_reader *reader, json_t *json, struct board *board)
{
    json_t *owners = json_object_get(json, "owners"), *member;
    const char *key;

    if (!owners)
        return 0;
    board_reader_enter(reader, "owners", 0);
    if (!json_is_object(owners))
        return board_reader_fail(reader, "must be an object");
    json_object_foreach (owners, key, member) {
        static const char *const keys[] = {"object_manager", NULL};
        CLEANUP(free_cleanup) char *name = tree_full_name(key);
        CLEANUP(free_cleanup) char *path = NULL;
        struct owner *owner;
        int error;

        board_reader_enter(reader, key, 0);
        if (!json_is_object(member))
            return board_reader_fail(reader, "must be an object");
        error = board_reader_check_keys(reader, member, keys);
        if (error == 0 && !json_is_null(json_object_get(member, "object_manager")))
            error = board_read_path(reader, member, "object_manager", true, &path);
        if (error == 0)
            error = name ? tree_ensure_owner(&board->tree, name, &owner) : -ENOMEM;
        if (error == 0)
            error = owner_set_object_manager(owner, path);
        if (error != 0)
            return error;
        board_reader_leave(reader);
    }
    board_reader_leave(reader);
    return 0;
}

static int read_load(struct board_reader *reader, json_t *json, struct board *board)
{
    json_t *load = json_object_get(json, "load");
    int error;

    board->load = (struct model){.kind = MODEL_CONSTANT, .mean = 0.3};
    if (!load)
        return 0;
    board_reader_enter(reader, "load", 0);
    error = board_read_model(reader, load, &board->load, NULL);
    if (error != 0)
        return error;
    board_reader_leave(reader);
    return 0;
}

static int resolve(struct board *board, const struct sensor *sensor, struct sensor_list *list,
                   const char *file, char *error_line)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct object *object = tree_find_object(&board->tree, list->paths[i]);

        if (!object || !object->sensor) {
            snprintf(error_line, BOARD_ERROR_MAX, "%s:%u: %s: there is no sensor %s", file,
                     sensor->line, sensor->path, list->paths[i]);
            return BOARD_E_INVALID;
        }
        list->sensors[i] = object->sensor;
    }
    return 0;
}

static int resolve_inputs(struct board *board, const char *file, char *error_line)
{
    int error = 0;

    for (size_t i = 0; error == 0 && i < board->sensor_count; i++) {
        struct sensor *sensor = board->sensors[i];

        error = resolve(board, sensor, &sensor->inputs, file, error_line);
        if (error == 0)
            error = resolve(board, sensor, &sensor->shared, file, error_line);
    }
    return error;
}

static int read_board(struct board_reader *reader, json_t *json, struct board *board)
{
    static const char *const keys[] = {"chassis",   "comment", "description", "groups",  "leds",
                                       "load",      "log",     "name",        "objects", "owners",
                                       "period_ms", "power",   "seed",        "sensors", NULL};
    struct board_loader loader = {.board = board, .host = SENSOR_OF_ALL_HOSTS};
    json_int_t period_ms = 1000, seed = 1;
    int error;

    if (!json_is_object(json))
        return board_reader_fail(reader, "must be an object");
    error = board_reader_check_keys(reader, json, keys);
    if (error == 0)
        error = board_reader_text(reader, json, "name", true, &board->name);
    if (error == 0)
        error = board_reader_text(reader, json, "description", false, &board->description);
    if (error == 0)
        error = board_reader_integer(reader, json, "period_ms", 10, 3600000, &period_ms);
    if (error == 0)
        error = board_reader_integer(reader, json, "seed", 0, INT64_MAX, &seed);
    if (error == 0)
        error = read_power(reader, json, board);
    if (error == 0)
        error = read_load(reader, json, board);
    if (error == 0)
        error = board_read_log(reader, json, board);
    if (error == 0)
        error = read_owners(reader, json, board);
    if (error == 0)
        error = read_contents(&loader, reader, json);
    if (error == 0)
        error = resolve_inputs(board, reader->file, reader->error);
    board->period_ms = (uint32_t)period_ms;
    board->seed = (uint64_t)seed;
    return error;
}

/* -- text and file --------------------------------------------------------------------------- */

static int parse_json(const char *text, size_t size, const char *file, json_t **ret_json,
                      char *error_line)
{
    json_error_t error;

    *ret_json = json_loadb(text, size, JSON_REJECT_DUPLICATES, &error);
    if (*ret_json)
        return 0;
    snprintf(error_line, BOARD_ERROR_MAX, "%s:%d: %s", file, error.line, error.text);
    return BOARD_E_INVALID;
}

/* A whole file with a NUL behind it. */
static int read_file(const char *file, char **ret_text, size_t *ret_size, char *error_line)
{
    CLEANUP(fclose_cleanup) FILE *stream = fopen(file, "re");
    CLEANUP(free_cleanup) char *text = malloc(BOARD_FILE_BYTES_MAX + 1);
    const char *cause = NULL;
    size_t size = 0;

    if (!text)
        return -ENOMEM;
    if (stream)
        size = fread(text, 1, BOARD_FILE_BYTES_MAX + 1, stream);
    if (!stream || ferror(stream))
        cause = strerror(errno);
    else if (size > BOARD_FILE_BYTES_MAX)
        cause = "too big for a board";
    if (cause) {
        snprintf(error_line, BOARD_ERROR_MAX, "%s: %s", file, cause);
        return BOARD_E_INVALID;
    }
    text[size] = '\0';
    *ret_text = TAKE(text);
    *ret_size = size;
    return 0;
}

int board_parse(const char *text, size_t size, const char *file, struct board *ret_board,
                char ret_error[static BOARD_ERROR_MAX])
{
    struct board_reader reader = {.file = file, .text = text, .error = ret_error};
    struct board board = {0};
    json_t *json;
    int error;

    error = parse_json(text, size, file, &json, ret_error);
    if (error != 0)
        return error;
    error = read_board(&reader, json, &board);
    json_decref(json);
    if (error != 0) {
        board_deinit(&board);
        return error;
    }
    /* The owners point at their tree, which moves now. */
    for (struct owner *owner = board.tree.owners; owner; owner = owner->hh.next)
        owner->tree = &ret_board->tree;
    *ret_board = board;
    return 0;
}

int board_load(const char *file, struct board *ret_board, char ret_error[static BOARD_ERROR_MAX])
{
    CLEANUP(free_cleanup) char *text = NULL;
    size_t size;
    int error = read_file(file, &text, &size, ret_error);

    return error != 0 ? error : board_parse(text, size, file, ret_board, ret_error);
}

int board_describe(const char *file, char **ret_description, char ret_error[static BOARD_ERROR_MAX])
{
    CLEANUP(free_cleanup) char *text = NULL;
    const char *description;
    json_t *json;
    size_t size;
    int error;

    error = read_file(file, &text, &size, ret_error);
    if (error == 0)
        error = parse_json(text, size, file, &json, ret_error);
    if (error != 0)
        return error;
    description = json_string_value(json_object_get(json, "description"));
    *ret_description = description ? strdup(description) : NULL;
    json_decref(json);
    return description && !*ret_description ? -ENOMEM : 0;
}
