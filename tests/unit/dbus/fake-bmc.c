/*
 * See fake-bmc.h. Owners are one filter each: they answer GetManagedObjects, Get, GetAll and Set
 * from their table; the mapper answers GetSubTree and GetObject from the tables of all owners on
 * the bus.
 */
#include "tests/unit/dbus/fake-bmc.h"

#include "base/cleanup.h"

#include <errno.h>
#include <math.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PROPERTIES "org.freedesktop.DBus.Properties"
#define MANAGER "org.freedesktop.DBus.ObjectManager"
#define MAPPER "xyz.openbmc_project.ObjectMapper"

extern char **environ;

const char *const fake_interfaces[] = {SENSOR_VALUE, AVAILABILITY, ITEM_CHASSIS, ASSET, NULL};
const char *const fake_namespaces[] = {SENSORS, INVENTORY, NULL};
const char *const fake_associations[] = {"all_sensors", "inventory", NULL};

uint64_t fake_now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

/* -- table -- */

static struct fake_value *find_value(struct fake_owner *owner, const char *path,
                                     const char *interface, const char *property)
{
    for (unsigned int i = 0; i < owner->value_count; i++) {
        struct fake_value *value = &owner->values[i];

        if (strcmp(value->path, path) == 0 && strcmp(value->interface, interface) == 0 &&
            strcmp(value->property, property ? property : "") == 0)
            return value;
    }
    return NULL;
}

static struct fake_value *get_value(struct fake_owner *owner, const char *path,
                                    const char *interface, const char *property)
{
    struct fake_value *value = find_value(owner, path, interface, property);

    if (value)
        return value;
    CU_ASSERT_FATAL(owner->value_count < FAKE_VALUES_MAX);
    if (!owner->values)
        owner->values = calloc(FAKE_VALUES_MAX, sizeof(*owner->values));
    CU_ASSERT_PTR_NOT_NULL_FATAL(owner->values);
    value = &owner->values[owner->value_count++];
    memset(value, 0, sizeof(*value));
    snprintf(value->path, sizeof(value->path), "%s", path);
    snprintf(value->interface, sizeof(value->interface), "%s", interface);
    snprintf(value->property, sizeof(value->property), "%s", property ? property : "");
    return value;
}

/* A value is a sealed message that holds one variant: it copies itself into any answer. */
static sd_bus_message *value_message(struct fake_owner *owner)
{
    sd_bus_message *message = NULL;

    CU_ASSERT_FATAL(sd_bus_message_new_signal(owner->bmc->mapper.bus, &message, "/value",
                                              "test.Value", "Value") >= 0);
    return message;
}

void fake_put(struct fake_owner *owner, const char *path, const char *interface,
              const char *property, const char *signature, ...)
{
    struct fake_value *value = get_value(owner, path, interface, property);
    va_list arguments;

    if (!property)
        return;
    sd_bus_message_unref(value->value);
    value->value = value_message(owner);
    CU_ASSERT(sd_bus_message_open_container(value->value, 'v', signature) >= 0);
    va_start(arguments, signature);
    CU_ASSERT(sd_bus_message_appendv(value->value, signature, arguments) >= 0);
    va_end(arguments);
    CU_ASSERT(sd_bus_message_close_container(value->value) >= 0);
    CU_ASSERT(sd_bus_message_seal(value->value, 1, 0) >= 0);
}

void fake_take_away(struct fake_owner *owner, const char *path, const char *interface)
{
    unsigned int kept = 0;

    for (unsigned int i = 0; i < owner->value_count; i++) {
        struct fake_value *value = &owner->values[i];

        if (strcmp(value->path, path) == 0 && strcmp(value->interface, interface) == 0)
            sd_bus_message_unref(value->value);
        else
            owner->values[kept++] = *value;
    }
    owner->value_count = kept;
}

void fake_put_sensor(struct fake_owner *owner, const char *path, double value)
{
    fake_put(owner, path, SENSOR_VALUE, "Value", "d", value);
    fake_put(owner, path, SENSOR_VALUE, "Unit", "s",
             "xyz.openbmc_project.Sensor.Value.Unit.DegreesC");
    fake_put(owner, path, AVAILABILITY, "Available", "b", 1);
}

static void append_value(sd_bus_message *message, struct fake_value *value)
{
    CU_ASSERT(sd_bus_message_rewind(value->value, 1) >= 0);
    CU_ASSERT(sd_bus_message_copy(message, value->value, 1) >= 0);
}

/* a{sv} */
static void append_properties(sd_bus_message *message, struct fake_owner *owner, const char *path,
                              const char *interface)
{
    CU_ASSERT(sd_bus_message_open_container(message, 'a', "{sv}") >= 0);
    for (unsigned int i = 0; i < owner->value_count; i++) {
        struct fake_value *value = &owner->values[i];

        if (strcmp(value->path, path) != 0 || strcmp(value->interface, interface) != 0 ||
            !value->value)
            continue;
        CU_ASSERT(sd_bus_message_open_container(message, 'e', "sv") >= 0);
        CU_ASSERT(sd_bus_message_append(message, "s", value->property) >= 0);
        append_value(message, value);
        CU_ASSERT(sd_bus_message_close_container(message) >= 0);
    }
    CU_ASSERT(sd_bus_message_close_container(message) >= 0);
}

static bool is_first(struct fake_owner *owner, unsigned int index, bool by_interface)
{
    const struct fake_value *value = &owner->values[index];

    for (unsigned int i = 0; i < index; i++) {
        if (strcmp(owner->values[i].path, value->path) == 0 &&
            (!by_interface || strcmp(owner->values[i].interface, value->interface) == 0))
            return false;
    }
    return true;
}

/* a{sa{sv}} */
static void append_interfaces(sd_bus_message *message, struct fake_owner *owner, const char *path)
{
    CU_ASSERT(sd_bus_message_open_container(message, 'a', "{sa{sv}}") >= 0);
    for (unsigned int i = 0; i < owner->value_count; i++) {
        const struct fake_value *value = &owner->values[i];

        if (strcmp(value->path, path) != 0 || !is_first(owner, i, true))
            continue;
        CU_ASSERT(sd_bus_message_open_container(message, 'e', "sa{sv}") >= 0);
        CU_ASSERT(sd_bus_message_append(message, "s", value->interface) >= 0);
        append_properties(message, owner, path, value->interface);
        CU_ASSERT(sd_bus_message_close_container(message) >= 0);
    }
    CU_ASSERT(sd_bus_message_close_container(message) >= 0);
}

static bool is_below(const char *path, const char *root)
{
    size_t length = strlen(root);

    if (length == 1)
        return path[1] != '\0';
    return strncmp(path, root, length) == 0 && path[length] == '/';
}

/* a{oa{sa{sv}}} */
static void append_objects(sd_bus_message *message, struct fake_owner *owner)
{
    CU_ASSERT(sd_bus_message_open_container(message, 'a', "{oa{sa{sv}}}") >= 0);
    for (unsigned int i = 0; i < owner->value_count; i++) {
        const struct fake_value *value = &owner->values[i];

        if (!is_below(value->path, owner->root) || !is_first(owner, i, false))
            continue;
        CU_ASSERT(sd_bus_message_open_container(message, 'e', "oa{sa{sv}}") >= 0);
        CU_ASSERT(sd_bus_message_append(message, "o", value->path) >= 0);
        append_interfaces(message, owner, value->path);
        CU_ASSERT(sd_bus_message_close_container(message) >= 0);
    }
    CU_ASSERT(sd_bus_message_close_container(message) >= 0);
}

/* -- mapper -- */

static void append_mapped(sd_bus_message *message, struct fake_owner *owner, const char *path,
                          bool manager)
{
    CU_ASSERT(sd_bus_message_open_container(message, 'e', "sas") >= 0);
    CU_ASSERT(sd_bus_message_append(message, "s", owner->name) >= 0);
    CU_ASSERT(sd_bus_message_open_container(message, 'a', "s") >= 0);
    if (manager)
        CU_ASSERT(sd_bus_message_append(message, "s", MANAGER) >= 0);
    for (unsigned int i = 0; i < owner->value_count; i++) {
        if (strcmp(owner->values[i].path, path) == 0 && is_first(owner, i, true))
            CU_ASSERT(sd_bus_message_append(message, "s", owner->values[i].interface) >= 0);
    }
    CU_ASSERT(sd_bus_message_close_container(message) >= 0);
    CU_ASSERT(sd_bus_message_close_container(message) >= 0);
}

/* a{sa{sas}} of all owners; each path once for each owner, which a reader must cope with. */
static void append_sub_tree(sd_bus_message *message, struct fake_bmc *bmc, const char *top,
                            bool managers)
{
    CU_ASSERT(sd_bus_message_open_container(message, 'a', "{sa{sas}}") >= 0);
    for (unsigned int o = 0; o < bmc->owner_count; o++) {
        struct fake_owner *owner = &bmc->owners[o];

        for (unsigned int i = 0; owner->bus && i < owner->value_count + 1; i++) {
            bool root = i == owner->value_count;
            const char *path = root ? owner->root : owner->values[i].path;

            if (root != managers || !path || !is_below(path, top) ||
                (!root && !is_first(owner, i, false)))
                continue;
            CU_ASSERT(sd_bus_message_open_container(message, 'e', "sa{sas}") >= 0);
            CU_ASSERT(sd_bus_message_append(message, "s", path) >= 0);
            CU_ASSERT(sd_bus_message_open_container(message, 'a', "{sas}") >= 0);
            append_mapped(message, owner, path, root);
            CU_ASSERT(sd_bus_message_close_container(message) >= 0);
            CU_ASSERT(sd_bus_message_close_container(message) >= 0);
        }
    }
    CU_ASSERT(sd_bus_message_close_container(message) >= 0);
}

/* -- answers -- */

static int answer_get(struct fake_owner *owner, sd_bus_message *call, sd_bus_message *reply)
{
    const char *interface, *property = NULL;
    struct fake_value *value;

    CU_ASSERT(sd_bus_message_read(call, "s", &interface) >= 0);
    if (sd_bus_message_is_method_call(call, PROPERTIES, "GetAll")) {
        owner->get_all_count++;
        for (unsigned int i = 0; i < owner->value_count; i++) {
            if (strcmp(owner->values[i].path, sd_bus_message_get_path(call)) == 0 &&
                strcmp(owner->values[i].interface, interface) == 0) {
                append_properties(reply, owner, owner->values[i].path, interface);
                return 0;
            }
        }
        return -ENOENT;
    }
    CU_ASSERT(sd_bus_message_read(call, "s", &property) >= 0);
    value = find_value(owner, sd_bus_message_get_path(call), interface, property);
    if (!value)
        return -ENOENT;
    if (sd_bus_message_is_method_call(call, PROPERTIES, "Get")) {
        owner->get_count++;
        append_value(reply, value);
        return 0;
    }
    owner->set_count++;
    if (!owner->keep_on_set) {
        sd_bus_message_unref(value->value);
        value->value = value_message(owner);
        CU_ASSERT(sd_bus_message_copy(value->value, call, 1) >= 0);
        CU_ASSERT(sd_bus_message_seal(value->value, 1, 0) >= 0);
    }
    if (!owner->set_without_signal)
        fake_signal_changed(owner, value->path, interface, property);
    return 0;
}

static int answer_mapper(struct fake_owner *owner, sd_bus_message *call, sd_bus_message *reply)
{
    CLEANUP(free_cleanup) char **interfaces = NULL;
    const char *path;
    int32_t depth;
    bool managers;

    CU_ASSERT(sd_bus_message_read(call, "s", &path) >= 0);
    if (!sd_bus_message_is_method_call(call, MAPPER, "GetSubTree"))
        return -ENOENT;
    CU_ASSERT(sd_bus_message_read(call, "i", &depth) >= 0);
    CU_ASSERT(sd_bus_message_read_strv(call, &interfaces) >= 0);
    managers = interfaces && strcmp(interfaces[0], MANAGER) == 0;
    append_sub_tree(reply, owner->bmc, path, managers);
    for (char **interface = interfaces; interface && *interface; interface++)
        free(*interface);
    return 0;
}

/* Writes a text into the descriptor that it was given. */
static int answer_write_to(sd_bus_message *call)
{
    const char *text;
    int fd;

    if (sd_bus_message_read(call, "hs", &fd, &text) < 0)
        return -EIO;
    return write(fd, text, strlen(text)) == (ssize_t)strlen(text) ? 0 : -EIO;
}

static int answer(struct fake_owner *owner, sd_bus_message *call, sd_bus_message *reply)
{
    if (sd_bus_message_is_method_call(call, MANAGER, "GetManagedObjects")) {
        owner->managed_count++;
        if (!owner->root || strcmp(owner->root, sd_bus_message_get_path(call)) != 0)
            return -ENOENT;
        append_objects(reply, owner);
        return 0;
    }
    if (sd_bus_message_is_method_call(call, PROPERTIES, NULL))
        return answer_get(owner, call, reply);
    if (sd_bus_message_is_method_call(call, MAPPER, NULL))
        return answer_mapper(owner, call, reply);
    if (sd_bus_message_is_method_call(call, "test.Method", "Echo"))
        return sd_bus_message_copy(reply, call, 1) < 0 ? -EIO : 0;
    if (sd_bus_message_is_method_call(call, "test.Method", "WriteTo"))
        return answer_write_to(call);
    return -ENOSYS;
}

static int on_message(sd_bus_message *call, void *context, sd_bus_error *ret_error)
{
    struct fake_owner *owner = context;
    const char *member = sd_bus_message_get_member(call);
    sd_bus_message *reply = NULL;
    int result;

    if (!sd_bus_message_is_method_call(call, NULL, NULL))
        return 0;
    owner->call_count++;
    if (owner->fail_member && strcmp(owner->fail_member, member) == 0)
        return sd_bus_reply_method_errorf(call, owner->fail_error, "told to fail");
    CU_ASSERT_FATAL(sd_bus_message_new_method_return(call, &reply) >= 0);
    result = answer(owner, call, reply);
    if (result < 0) {
        sd_bus_message_unref(reply);
        return sd_bus_reply_method_errorf(
            call,
            result == -ENOENT ? owner == &owner->bmc->mapper
                                    ? "xyz.openbmc_project.Common.Error.ResourceNotFound"
                                    : SD_BUS_ERROR_UNKNOWN_OBJECT
                              : SD_BUS_ERROR_UNKNOWN_METHOD,
            "not there");
    }
    if (owner->hold_member && strcmp(owner->hold_member, member) == 0) {
        CU_ASSERT_FATAL(owner->held_count < FAKE_HELD_MAX);
        owner->held[owner->held_count++] = reply;
        return 1;
    }
    CU_ASSERT(sd_bus_send(owner->bus, reply, NULL) >= 0);
    sd_bus_message_unref(reply);
    return 1;
}

void fake_owner_release(struct fake_owner *owner)
{
    for (unsigned int i = 0; i < owner->held_count; i++) {
        if (owner->bus)
            CU_ASSERT(sd_bus_send(owner->bus, owner->held[i], NULL) >= 0);
        sd_bus_message_unref(owner->held[i]);
    }
    owner->held_count = 0;
    owner->hold_member = NULL;
}

/* -- signals -- */

void fake_signal_changed(struct fake_owner *owner, const char *path, const char *interface,
                         const char *property)
{
    struct fake_value *value = find_value(owner, path, interface, property);
    sd_bus_message *signal = NULL;

    CU_ASSERT_PTR_NOT_NULL_FATAL(value);
    CU_ASSERT(
        sd_bus_message_new_signal(owner->bus, &signal, path, PROPERTIES, "PropertiesChanged") >= 0);
    CU_ASSERT(sd_bus_message_append(signal, "s", interface) >= 0);
    CU_ASSERT(sd_bus_message_open_container(signal, 'a', "{sv}") >= 0);
    CU_ASSERT(sd_bus_message_open_container(signal, 'e', "sv") >= 0);
    CU_ASSERT(sd_bus_message_append(signal, "s", property) >= 0);
    append_value(signal, value);
    CU_ASSERT(sd_bus_message_close_container(signal) >= 0);
    CU_ASSERT(sd_bus_message_close_container(signal) >= 0);
    CU_ASSERT(sd_bus_message_append(signal, "as", 0) >= 0);
    CU_ASSERT(sd_bus_send(owner->bus, signal, NULL) >= 0);
    sd_bus_message_unref(signal);
}

void fake_signal_invalidated(struct fake_owner *owner, const char *path, const char *interface,
                             const char *property)
{
    CU_ASSERT(sd_bus_emit_signal(owner->bus, path, PROPERTIES, "PropertiesChanged", "sa{sv}as",
                                 interface, 0, 1, property) >= 0);
}

void fake_signal_added(struct fake_owner *owner, const char *path)
{
    sd_bus_message *signal = NULL;

    CU_ASSERT(sd_bus_message_new_signal(owner->bus, &signal, owner->root ? owner->root : "/",
                                        MANAGER, "InterfacesAdded") >= 0);
    CU_ASSERT(sd_bus_message_append(signal, "o", path) >= 0);
    append_interfaces(signal, owner, path);
    CU_ASSERT(sd_bus_send(owner->bus, signal, NULL) >= 0);
    sd_bus_message_unref(signal);
}

void fake_signal_removed(struct fake_owner *owner, const char *path, const char *interface)
{
    CU_ASSERT(sd_bus_emit_signal(owner->bus, owner->root ? owner->root : "/", MANAGER,
                                 "InterfacesRemoved", "oas", path, 1, interface) >= 0);
}

/* -- life -- */

struct fake_owner *fake_owner_new(struct fake_bmc *bmc, const char *name, const char *root)
{
    struct fake_owner *owner = &bmc->owners[bmc->owner_count++];

    CU_ASSERT_FATAL(bmc->owner_count <= FAKE_OWNERS_MAX);
    *owner = (struct fake_owner){.bmc = bmc, .name = name, .root = root};
    return owner;
}

void fake_owner_connect(struct fake_owner *owner)
{
    CU_ASSERT_FATAL(sd_bus_new(&owner->bus) >= 0);
    CU_ASSERT_FATAL(sd_bus_set_address(owner->bus, owner->bmc->address) >= 0);
    CU_ASSERT_FATAL(sd_bus_set_bus_client(owner->bus, 1) >= 0);
    CU_ASSERT_FATAL(sd_bus_start(owner->bus) >= 0);
    CU_ASSERT_FATAL(sd_bus_add_filter(owner->bus, NULL, on_message, owner) >= 0);
    CU_ASSERT_FATAL(sd_bus_request_name(owner->bus, owner->name, 0) >= 0);
}

void fake_owner_disconnect(struct fake_owner *owner)
{
    for (unsigned int i = 0; i < owner->held_count; i++)
        sd_bus_message_unref(owner->held[i]);
    owner->held_count = 0;
    owner->bus = sd_bus_close_unref(owner->bus);
}

static void wait_for_socket(struct fake_bmc *bmc)
{
    uint64_t deadline_ms = fake_now_ms() + 10000;
    int result = -1;

    while (result < 0 && fake_now_ms() < deadline_ms) {
        sd_bus *probe = NULL;

        result = sd_bus_new(&probe);
        if (result >= 0)
            result = sd_bus_set_address(probe, bmc->address);
        if (result >= 0)
            result = sd_bus_start(probe);
        sd_bus_close_unref(probe);
    }
    CU_ASSERT_FATAL(result >= 0);
}

static void remember(struct fake_bmc *bmc, char event)
{
    size_t length = strlen(bmc->order);

    if (length + 1 < sizeof(bmc->order) && (length == 0 || bmc->order[length - 1] != event))
        bmc->order[length] = event;
}

static void on_changed(const struct mirror_object *object, void *context)
{
    struct fake_bmc *bmc = context;

    bmc->changed++;
    snprintf(bmc->last_changed, sizeof(bmc->last_changed), "%s", mirror_object_path(object));
    remember(bmc, 'c');
}

static void on_structure(void *context)
{
    struct fake_bmc *bmc = context;

    bmc->structure++;
    remember(bmc, 's');
}

static void on_synchronised(void *context)
{
    struct fake_bmc *bmc = context;

    CU_ASSERT(mirror_is_synchronised(bmc->mirror));
    bmc->synchronised++;
    remember(bmc, 'y');
}

static void on_bus_lost(void *context)
{
    struct fake_bmc *bmc = context;

    CU_ASSERT(!mirror_is_synchronised(bmc->mirror));
    bmc->bus_lost++;
    remember(bmc, 'l');
}

void fake_bmc_start(struct fake_bmc *bmc)
{
    memset(bmc, 0, sizeof(*bmc));
    CU_ASSERT_FATAL(private_bus_start(&bmc->daemon) == 0);
    snprintf(bmc->address, sizeof(bmc->address), "unix:path=%s/bus", bmc->daemon.folder);
    CU_ASSERT_FATAL(uv_loop_init(&bmc->loop) == 0);
    bmc->mapper = (struct fake_owner){.bmc = bmc, .name = MAPPER, .root = "/"};
    fake_owner_connect(&bmc->mapper);
}

void fake_bmc_mirror(struct fake_bmc *bmc)
{
    struct mirror_options options = {
        .loop = &bmc->loop,
        .address = bmc->address,
        .interfaces = fake_interfaces,
        .namespaces = fake_namespaces,
        .associations = fake_associations,
        .events = {on_changed, on_structure, on_synchronised, on_bus_lost},
        .context = bmc,
    };

    CU_ASSERT_FATAL(mirror_new(&options, &bmc->mirror) == 0);
}

static void owner_deinit(struct fake_owner *owner)
{
    fake_owner_disconnect(owner);
    for (unsigned int i = 0; i < owner->value_count; i++)
        sd_bus_message_unref(owner->values[i].value);
    free(owner->values);
}

static void on_mirror_closed(void *context)
{
    struct fake_bmc *bmc = context;

    bmc->mirror_closed = true;
    bmc->mirror = NULL;
}

void fake_bmc_stop(struct fake_bmc *bmc)
{
    if (bmc->mirror) {
        mirror_close(bmc->mirror, on_mirror_closed, bmc);
        WAIT_FOR(bmc, bmc->mirror_closed);
    }
    for (unsigned int i = 0; i < bmc->owner_count; i++)
        owner_deinit(&bmc->owners[i]);
    owner_deinit(&bmc->mapper);
    uv_run(&bmc->loop, UV_RUN_NOWAIT);
    CU_ASSERT(uv_loop_close(&bmc->loop) == 0);
    private_bus_stop(&bmc->daemon);
}

void fake_bmc_kill_bus(struct fake_bmc *bmc)
{
    char path[128];

    kill(bmc->daemon.pid, SIGKILL);
    waitpid(bmc->daemon.pid, NULL, 0);
    bmc->daemon.pid = 0;
    snprintf(path, sizeof(path), "%s/bus", bmc->daemon.folder);
    unlink(path);
    for (unsigned int i = 0; i < bmc->owner_count; i++)
        fake_owner_disconnect(&bmc->owners[i]);
    fake_owner_disconnect(&bmc->mapper);
}

void fake_bmc_restart_bus(struct fake_bmc *bmc)
{
    char option[128], program[] = "dbus-daemon", nofork[] = "--nofork", nopidfile[] = "--nopidfile";
    char *arguments[] = {program, nofork, nopidfile, option, NULL};

    snprintf(option, sizeof(option), "--config-file=%s/bus.conf", bmc->daemon.folder);
    CU_ASSERT_FATAL(posix_spawnp(&bmc->daemon.pid, "dbus-daemon", NULL, NULL, arguments, environ) ==
                    0);
    wait_for_socket(bmc);
    fake_owner_connect(&bmc->mapper);
}

static void pump_owner(struct fake_owner *owner, struct pollfd *poll_fds, nfds_t *count)
{
    while (owner->bus && sd_bus_process(owner->bus, NULL) > 0)
        ;
    if (owner->bus && sd_bus_is_open(owner->bus) > 0)
        poll_fds[(*count)++] = (struct pollfd){
            .fd = sd_bus_get_fd(owner->bus),
            .events = (short)sd_bus_get_events(owner->bus),
        };
}

void fake_bmc_pump(struct fake_bmc *bmc)
{
    struct pollfd poll_fds[FAKE_OWNERS_MAX + 2];
    int timeout_ms;
    nfds_t count = 0;

    uv_run(&bmc->loop, UV_RUN_NOWAIT);
    pump_owner(&bmc->mapper, poll_fds, &count);
    for (unsigned int i = 0; i < bmc->owner_count; i++)
        pump_owner(&bmc->owners[i], poll_fds, &count);
    poll_fds[count++] = (struct pollfd){.fd = uv_backend_fd(&bmc->loop), .events = POLLIN};
    timeout_ms = uv_backend_timeout(&bmc->loop);
    poll(poll_fds, count, timeout_ms < 0 || timeout_ms > 50 ? 50 : timeout_ms);
}

void fake_bmc_settle(struct fake_bmc *bmc, struct fake_owner *owner)
{
    static double marker = 1e6;

    marker++;
    fake_put(owner, SENSORS "/temperature/marker", SENSOR_VALUE, "Value", "d", marker);
    fake_signal_added(owner, SENSORS "/temperature/marker");
    WAIT_FOR(bmc, fake_number(bmc, SENSORS "/temperature/marker") == marker);
}

double fake_number(const struct fake_bmc *bmc, const char *path)
{
    const struct mirror_object *object = mirror_find(bmc->mirror, path);
    double number = -1;

    if (!object || !mirror_read_number(object, SENSOR_VALUE, "Value", &number))
        return -1;
    return number;
}
