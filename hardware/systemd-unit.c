/* See systemd-unit.h. */
#include "hardware/systemd-unit.h"

#include <ctype.h>
#include <errno.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "hardware/hardware.h"

#define UNIT_PATH SYSTEMD_PATH "/unit"
#define SOCKET_SUFFIX ".socket"
#define CALL_TIMEOUT_MS 5000

const char *const systemd_unit_interfaces[] = {
    INTERFACE_SYSTEMD_MANAGER,
    INTERFACE_SYSTEMD_UNIT,
    INTERFACE_SYSTEMD_SOCKET,
    NULL,
};

static const char *const manager_interfaces[] = {INTERFACE_SYSTEMD_MANAGER, NULL};
static const char *const unit_interfaces[] = {INTERFACE_SYSTEMD_UNIT, NULL};
static const char *const socket_interfaces[] = {INTERFACE_SYSTEMD_UNIT, INTERFACE_SYSTEMD_SOCKET,
                                                NULL};

/* -- pure rules -- */

bool systemd_unit_path(const char *name, char ret_path[static SYSTEMD_UNIT_PATH_BYTES])
{
    size_t size = strlen(UNIT_PATH "/");

    memcpy(ret_path, UNIT_PATH "/", size + 1);
    for (const char *at = name; *at; at++) {
        unsigned char byte = (unsigned char)*at;
        bool plain = byte < 0x80 && isalnum(byte) && !(at == name && isdigit(byte));

        if (size + 4 > SYSTEMD_UNIT_PATH_BYTES)
            return false;
        size += (size_t)snprintf(ret_path + size, SYSTEMD_UNIT_PATH_BYTES - size,
                                 plain ? "%c" : "_%02x", byte);
    }
    return true;
}

bool systemd_listen_port(const char *address, uint16_t *ret_port)
{
    const char *colon = strrchr(address, ':');
    unsigned long port;
    char *end;

    if (!colon || !isdigit((unsigned char)colon[1]))
        return false;
    port = strtoul(colon + 1, &end, 10);
    if (*end != '\0' || port == 0 || port > UINT16_MAX)
        return false;
    *ret_port = (uint16_t)port;
    return true;
}

/* -- reading -- */

const struct mirror_object *systemd_manager(const struct mirror *mirror)
{
    const struct mirror_object *manager = mirror_find(mirror, SYSTEMD_PATH);

    return manager && mirror_object_has(manager, INTERFACE_SYSTEMD_MANAGER) ? manager : NULL;
}

const struct mirror_object *systemd_unit_find(const struct mirror *mirror, const char *name)
{
    char path[SYSTEMD_UNIT_PATH_BYTES];
    const struct mirror_object *unit = systemd_unit_path(name, path) ? mirror_find(mirror, path)
                                                                     : NULL;

    return unit && mirror_object_has(unit, INTERFACE_SYSTEMD_UNIT) ? unit : NULL;
}

struct search {
    const char *pattern;
    const struct mirror_object *found;
};

static int match_pattern(const struct mirror_object *unit, void *context)
{
    struct search *search = context;
    const char *name;

    if (!mirror_read_text(unit, INTERFACE_SYSTEMD_UNIT, "Id", &name) ||
        fnmatch(search->pattern, name, 0) != 0)
        return 0;
    search->found = unit;
    return 1;
}

const struct mirror_object *systemd_unit_first(const struct mirror *mirror, const char *pattern)
{
    struct search search = {.pattern = pattern};

    mirror_each(mirror, UNIT_PATH, unit_interfaces, match_pattern, &search);
    return search.found;
}

bool systemd_unit_is_running(const struct mirror_object *unit)
{
    const char *state;

    return mirror_object_is_available(unit) &&
           mirror_read_text(unit, INTERFACE_SYSTEMD_UNIT, "SubState", &state) &&
           (strcmp(state, "running") == 0 || strcmp(state, "listening") == 0);
}

bool systemd_socket_port(const struct mirror_object *unit, uint16_t *ret_port)
{
    const json_t *addresses;
    size_t index;
    json_t *address;

    if (!mirror_read_json(unit, INTERFACE_SYSTEMD_SOCKET, "Listen", "a(ss)", &addresses))
        return false;
    json_array_foreach ((json_t *)addresses, index, address) {
        if (systemd_listen_port(json_string_value(json_array_get(address, 1)), ret_port))
            return true;
    }
    return false;
}

/* -- finding -- */

static void watch_unit(struct hardware *hardware, const char *name, const char *path)
{
    size_t size = strlen(name), suffix = strlen(SOCKET_SUFFIX);
    bool is_socket = size > suffix && strcmp(name + size - suffix, SOCKET_SUFFIX) == 0;
    int error = mirror_watch(hardware->mirror, SYSTEMD_OWNER, path,
                             is_socket ? socket_interfaces : unit_interfaces, 0);
    char escaped[LOG_ESCAPED_MAX];

    if (error)
        log_warning("event=unit-not-watched unit=%s error=\"%s\"", log_escape(name, size, escaped),
                    strerror(-error));
}

/* One unit of a(ssssssouso). Returns 1, 0 at the end, or negative errno. */
static int read_unit(struct hardware *hardware, sd_bus_message *reply)
{
    const char *name, *path;
    int result = sd_bus_message_enter_container(reply, 'r', "ssssssouso");

    if (result > 0)
        result = sd_bus_message_read(reply, "s", &name);
    if (result > 0)
        result = sd_bus_message_skip(reply, "sssss");
    if (result > 0)
        result = sd_bus_message_read(reply, "o", &path);
    if (result > 0)
        result = sd_bus_message_skip(reply, "uso");
    if (result > 0)
        result = sd_bus_message_exit_container(reply);
    if (result > 0)
        watch_unit(hardware, name, path);
    return result;
}

static void on_units(int outcome, sd_bus_message *reply, const sd_bus_error *error, void *context)
{
    struct hardware *hardware = context;
    char escaped[LOG_ESCAPED_MAX];
    int result = 0;

    if (outcome == -ECANCELED)
        return;
    if (outcome == 0)
        result = sd_bus_message_enter_container(reply, 'a', "(ssssssouso)");
    while (outcome == 0 && result > 0)
        result = read_unit(hardware, reply);
    if (outcome == 0 && result >= 0)
        return;
    if (outcome == MIRROR_E_TIMEOUT)
        hardware->has_units = false; /* the next change asks again; a refusal would stay one */
    log_warning("event=units-not-listed outcome=%d error=%s", outcome ? outcome : result,
                error && error->name ? log_escape(error->name, strlen(error->name), escaped) : "-");
}

/* That we are subscribed already is as good. */
static void on_subscribed(int outcome, sd_bus_message *reply, const sd_bus_error *error,
                          void *context)
{
}

static json_t *list_arguments(const char *const *patterns)
{
    json_t *names = json_array(), *states = json_array(), *arguments = json_array();
    int error = names && states && arguments ? 0 : -ENOMEM;

    for (; !error && *patterns; patterns++)
        error = json_array_append_new(names, json_string(*patterns));
    if (!error && json_array_append(arguments, states) == 0 &&
        json_array_append(arguments, names) == 0) {
        json_decref(states);
        json_decref(names);
        return arguments;
    }
    json_decref(states);
    json_decref(names);
    json_decref(arguments);
    return NULL;
}

/* systemd tells of changes only while somebody has subscribed, anew after each of its starts. */
static int find_units(struct hardware *hardware)
{
    json_t *arguments CLEANUP(json_decrefp) = list_arguments(hardware->definition->systemd_units);
    int error = arguments ? mirror_call(hardware->mirror, SYSTEMD_OWNER, SYSTEMD_PATH,
                                        INTERFACE_SYSTEMD_MANAGER, "Subscribe", CALL_TIMEOUT_MS,
                                        on_subscribed, hardware, NULL)
                          : -ENOMEM;

    if (!error)
        error = mirror_call_json(hardware->mirror, SYSTEMD_OWNER, SYSTEMD_PATH,
                                 INTERFACE_SYSTEMD_MANAGER, "ListUnitsByPatterns", CALL_TIMEOUT_MS,
                                 on_units, hardware, "asas", arguments);
    return error;
}

int systemd_units_start(struct hardware *hardware)
{
    if (!hardware->definition->systemd_units)
        return 0;
    return mirror_watch(hardware->mirror, SYSTEMD_OWNER, SYSTEMD_PATH, manager_interfaces, 0);
}

void systemd_units_check(struct hardware *hardware)
{
    const struct mirror_object *manager;
    bool is_there;
    int error = 0;

    if (!hardware->definition->systemd_units)
        return;
    manager = systemd_manager(hardware->mirror);
    is_there = manager && mirror_object_is_available(manager);
    if (is_there && !hardware->has_units)
        error = find_units(hardware);
    hardware->has_units = is_there && !error;
    if (error)
        log_warning("event=units-not-asked-for error=\"%s\"", strerror(-error));
}
