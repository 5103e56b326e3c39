/* The real shoal-sim on a real private dbus-daemon, seen by a client: mapper, objects, signals,
 * faults, owners that come and go. */
#include "sim-process.h"
#include "tests/unit/cunit-main.h"
#include "tests/unit/private-bus.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <systemd/sd-bus.h>
#include <time.h>

#define X "xyz.openbmc_project."
#define P "/xyz/openbmc_project/"
#define MAPPER X "ObjectMapper", P "object_mapper", X "ObjectMapper"
#define SIM X "Shoal.Sim", P "shoal/sim", X "Shoal.Sim"
#define CPU P "sensors/temperature/CPU"
#define ALL_SENSORS P "inventory/system/chassis/tiny/all_sensors"
#define NOT_FOUND X "Common.Error.ResourceNotFound"
#define DEADLINE_USEC 20000000

static struct private_bus private_bus;
static struct sim_process process;
static sd_bus *client;

static uint64_t monotonic_usec(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

static sd_bus *connect_client(void)
{
    sd_bus *bus = NULL;

    CU_ASSERT_FATAL(sd_bus_new(&bus) >= 0);
    CU_ASSERT_FATAL(sd_bus_set_address(bus, private_bus.address) >= 0);
    CU_ASSERT_FATAL(sd_bus_set_bus_client(bus, true) >= 0);
    CU_ASSERT_FATAL(sd_bus_start(bus) >= 0);
    return bus;
}

/* Every case has a bus and a machine of its own; the models rest unless a case wants them to move.
 */
static void set_up(void)
{
    CU_ASSERT_EQUAL_FATAL(private_bus_start(&private_bus), 0);
    CU_ASSERT_EQUAL_FATAL(
        sim_process_start(private_bus.address, BOARDS_FOLDER "/tiny.json", &process), 0);
    client = connect_client();
    CU_ASSERT(sd_bus_call_method(client, SIM, "Freeze", NULL, NULL, "b", 1) >= 0);
}

static void tear_down(void)
{
    client = sd_bus_close_unref(client);
    CU_ASSERT_EQUAL(sim_process_stop(&process), 0);
    private_bus_stop(&private_bus);
}

/* Expects an error of that name from the reply of sd_bus_call_method(). */
static void assert_error(int result, sd_bus_error *error, const char *name)
{
    CU_ASSERT(result < 0);
    if (!sd_bus_error_has_name(error, name))
        printf("got %s, wanted %s\n", error->name ? error->name : "no error", name);
    CU_ASSERT(sd_bus_error_has_name(error, name));
    sd_bus_error_free(error);
}

static int get_object(const char *path, sd_bus_error *error)
{
    return sd_bus_call_method(client, MAPPER, "GetObject", error, NULL, "sas", path, 0);
}

static size_t endpoint_count(const char *path)
{
    char **list = NULL;
    size_t count = 0;

    if (sd_bus_get_property_strv(client, X "ObjectMapper", path, X "Association", "endpoints", NULL,
                                 &list) < 0)
        return 0;
    for (; list && list[count]; count++)
        free(list[count]);
    free(list);
    return count;
}

static double cpu_value(void)
{
    double value = -1;

    CU_ASSERT(sd_bus_get_property_trivial(client, X "HwmonTempSensor", CPU, X "Sensor.Value",
                                          "Value", NULL, 'd', &value) >= 0);
    return value;
}

/* -- waiting for signals ----------------------------------------------------------------- */

struct watch {
    const char *member;
    unsigned int count;
    char last_type; /* of the variant, for PropertiesChanged */
    char word[64];
};

static int on_signal(sd_bus_message *signal, void *context, sd_bus_error *ret_error)
{
    struct watch *watch = context;
    const char *contents = NULL;

    (void)ret_error;
    watch->count++;
    if (strcmp(watch->member, "PropertiesChanged") != 0)
        return 0;
    if (sd_bus_message_skip(signal, "s") >= 0 &&
        sd_bus_message_enter_container(signal, 'a', "{sv}") >= 0 &&
        sd_bus_message_enter_container(signal, 'e', "sv") > 0 &&
        sd_bus_message_skip(signal, "s") >= 0 &&
        sd_bus_message_peek_type(signal, NULL, &contents) >= 0 && contents)
        watch->last_type = contents[0];
    return 0;
}

static sd_bus_slot *watch_signal(struct watch *watch, const char *interface, const char *path)
{
    sd_bus_slot *slot = NULL;

    CU_ASSERT_FATAL(sd_bus_match_signal(client, &slot, NULL, path, interface, watch->member,
                                        on_signal, watch) >= 0);
    return slot;
}

static bool wait_for_count(struct watch *watch, unsigned int count)
{
    uint64_t deadline_usec = monotonic_usec() + DEADLINE_USEC;

    while (watch->count < count && monotonic_usec() < deadline_usec) {
        int result = sd_bus_process(client, NULL);

        if (result < 0)
            return false;
        if (result == 0)
            sd_bus_wait(client, 100000);
    }
    return watch->count >= count;
}

/* -- mapper -------------------------------------------------------------------------------- */

static void mapper_get_sub_tree_finds_chassis_and_tells_unknown_tree(void)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;
    sd_bus_message *reply = NULL;
    const char *path, *service;
    char **interfaces = NULL;

    set_up();
    CU_ASSERT_FATAL(sd_bus_call_method(client, MAPPER, "GetSubTree", NULL, &reply, "sias",
                                       P "inventory", 0, 1, X "Inventory.Item.Chassis") >= 0);
    CU_ASSERT(sd_bus_message_enter_container(reply, 'a', "{sa{sas}}") > 0);
    CU_ASSERT(sd_bus_message_enter_container(reply, 'e', "sa{sas}") > 0);
    CU_ASSERT_FATAL(sd_bus_message_read(reply, "s", &path) > 0);
    CU_ASSERT_STRING_EQUAL(path, P "inventory/system/chassis/tiny");
    CU_ASSERT(sd_bus_message_enter_container(reply, 'a', "{sas}") > 0);
    CU_ASSERT(sd_bus_message_enter_container(reply, 'e', "sas") > 0);
    CU_ASSERT_FATAL(sd_bus_message_read(reply, "s", &service) > 0);
    CU_ASSERT_STRING_EQUAL(service, X "EntityManager");
    CU_ASSERT_FATAL(sd_bus_message_read_strv(reply, &interfaces) > 0);
    CU_ASSERT_STRING_EQUAL(interfaces[0], "org.freedesktop.DBus.Introspectable");
    for (size_t i = 0; interfaces[i]; i++)
        free(interfaces[i]);
    free(interfaces);
    sd_bus_message_unref(reply);
    assert_error(
        sd_bus_call_method(client, MAPPER, "GetSubTree", &error, NULL, "sias", P "none", 0, 0),
        &error, NOT_FOUND);
    tear_down();
}

static void mapper_associations_are_objects_of_its_own(void)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;

    set_up();
    CU_ASSERT_EQUAL(endpoint_count(ALL_SENSORS), 4);
    CU_ASSERT_EQUAL(endpoint_count(CPU "/chassis"), 1);
    CU_ASSERT(get_object(ALL_SENSORS, NULL) >= 0);
    assert_error(sd_bus_get_property_strv(client, X "ObjectMapper", P "none/all_sensors",
                                          X "Association", "endpoints", &error, &(char **){NULL}),
                 &error, SD_BUS_ERROR_UNKNOWN_OBJECT);
    tear_down();
}

static void mapper_foreign_owner_is_learned_by_signals_and_lost_with_its_name(void)
{
    struct watch added = {.member = "InterfacesAdded"}, removed = {.member = "InterfacesRemoved"};
    sd_bus_slot *slots[2];
    sd_bus *foreign;
    sd_bus_message *signal = NULL;
    sd_bus_error error = SD_BUS_ERROR_NULL;

    set_up();
    slots[0] = watch_signal(&added, "org.freedesktop.DBus.ObjectManager", "/");
    slots[1] = watch_signal(&removed, "org.freedesktop.DBus.ObjectManager", "/");
    foreign = connect_client();
    CU_ASSERT(sd_bus_request_name(foreign, X "Foreign", 0) >= 0);
    CU_ASSERT_FATAL(sd_bus_message_new_signal(foreign, &signal, "/",
                                              "org.freedesktop.DBus.ObjectManager",
                                              "InterfacesAdded") >= 0);
    CU_ASSERT(sd_bus_message_append(signal, "oa{sa{sv}}", P "foreign/thing", 2, X "Thing", 0,
                                    X "Association.Definitions", 1, "Associations", "a(sss)", 1,
                                    "thing_of", "things", P "inventory/system/chassis/tiny") >= 0);
    CU_ASSERT(sd_bus_send(foreign, signal, NULL) >= 0);
    sd_bus_message_unref(signal);
    CU_ASSERT(wait_for_count(&added, 3)); /* its own signal, and the two association objects */
    CU_ASSERT(get_object(P "foreign/thing", NULL) >= 0);
    CU_ASSERT_EQUAL(endpoint_count(P "inventory/system/chassis/tiny/things"), 1);
    sd_bus_close_unref(foreign);
    CU_ASSERT(wait_for_count(&removed, 2));
    assert_error(get_object(P "foreign/thing", &error), &error, NOT_FOUND);
    CU_ASSERT_EQUAL(endpoint_count(P "inventory/system/chassis/tiny/things"), 0);
    sd_bus_slot_unref(slots[0]);
    sd_bus_slot_unref(slots[1]);
    tear_down();
}

/* -- objects ---------------------------------------------------------------------------------- */

static void get_managed_objects_has_all_sensors_of_the_owner(void)
{
    sd_bus_message *reply = NULL;
    unsigned int objects = 0, interfaces = 0;
    const char *path;

    set_up();
    CU_ASSERT_FATAL(sd_bus_call_method(client, X "HwmonTempSensor", P "sensors",
                                       "org.freedesktop.DBus.ObjectManager", "GetManagedObjects",
                                       NULL, &reply, "") >= 0);
    CU_ASSERT(sd_bus_message_enter_container(reply, 'a', "{oa{sa{sv}}}") > 0);
    while (sd_bus_message_enter_container(reply, 'e', "oa{sa{sv}}") > 0) {
        CU_ASSERT(sd_bus_message_read(reply, "o", &path) > 0);
        CU_ASSERT_STRING_EQUAL(path, CPU);
        CU_ASSERT(sd_bus_message_enter_container(reply, 'a', "{sa{sv}}") > 0);
        while (sd_bus_message_enter_container(reply, 'e', "sa{sv}") > 0) {
            CU_ASSERT(sd_bus_message_skip(reply, "sa{sv}") > 0);
            sd_bus_message_exit_container(reply);
            interfaces++;
        }
        sd_bus_message_exit_container(reply);
        sd_bus_message_exit_container(reply);
        objects++;
    }
    CU_ASSERT_EQUAL(objects, 1);
    CU_ASSERT_EQUAL(interfaces, 3 + 6);
    sd_bus_message_unref(reply);
    tear_down();
}

static void properties_changed_arrives_as_models_move(void)
{
    struct watch watch = {.member = "PropertiesChanged"};
    sd_bus_slot *slot;

    set_up();
    slot = watch_signal(&watch, "org.freedesktop.DBus.Properties", CPU);
    CU_ASSERT(sd_bus_call_method(client, SIM, "Freeze", NULL, NULL, "b", 0) >= 0);
    CU_ASSERT(wait_for_count(&watch, 2));
    CU_ASSERT_EQUAL(watch.last_type, 'd');
    sd_bus_slot_unref(slot);
    tear_down();
}

static void properties_set_checks_access_type_and_enumeration(void)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;

    set_up();
    CU_ASSERT(sd_bus_set_property(client, X "HwmonTempSensor", CPU, X "Sensor.Value", "Value", NULL,
                                  "d", 51.5) >= 0);
    CU_ASSERT_EQUAL(cpu_value(), 51.5);
    assert_error(sd_bus_set_property(client, X "HwmonTempSensor", CPU, X "Sensor.Value", "Value",
                                     &error, "s", "hot"),
                 &error, SD_BUS_ERROR_INVALID_ARGS);
    assert_error(sd_bus_set_property(client, X "HwmonTempSensor", CPU, X "Sensor.Value", "None",
                                     &error, "d", 1.0),
                 &error, SD_BUS_ERROR_UNKNOWN_PROPERTY);
    assert_error(sd_bus_set_property(client, X "State.Host", P "state/host0", X "State.Host",
                                     "AllowedHostTransitions", &error, "as", 0),
                 &error, SD_BUS_ERROR_PROPERTY_READ_ONLY);
    assert_error(sd_bus_set_property(client, X "State.Host", P "state/host0", X "State.Host",
                                     "RequestedHostTransition", &error, "s", "Sideways"),
                 &error, X "sdbusplus.Error.InvalidEnumString");
    tear_down();
}

static void set_property_of_a_wrong_type_is_seen_as_such(void)
{
    struct watch watch = {.member = "PropertiesChanged"};
    sd_bus_slot *slot;
    char *text = NULL;

    set_up();
    slot = watch_signal(&watch, "org.freedesktop.DBus.Properties", CPU);
    CU_ASSERT(sd_bus_call_method(client, SIM, "SetProperty", NULL, NULL, "sssv", CPU,
                                 X "Sensor.Value", "Value", "s", "hot") >= 0);
    CU_ASSERT(wait_for_count(&watch, 1));
    CU_ASSERT_EQUAL(watch.last_type, 's');
    CU_ASSERT(sd_bus_get_property_string(client, X "HwmonTempSensor", CPU, X "Sensor.Value",
                                         "Value", NULL, &text) >= 0);
    CU_ASSERT_STRING_EQUAL(text, "hot");
    free(text);
    sd_bus_slot_unref(slot);
    tear_down();
}

static void remove_property_is_unknown_then(void)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;
    double value;

    set_up();
    CU_ASSERT(sd_bus_call_method(client, SIM, "RemoveProperty", NULL, NULL, "sss", CPU,
                                 X "Sensor.Value", "Value") >= 0);
    assert_error(sd_bus_get_property_trivial(client, X "HwmonTempSensor", CPU, X "Sensor.Value",
                                             "Value", &error, 'd', &value),
                 &error, SD_BUS_ERROR_UNKNOWN_PROPERTY);
    tear_down();
}

static void add_object_is_announced_mapped_and_removed_again(void)
{
    static const char path[] = P "sensors/temperature/Extra";
    struct watch added = {.member = "InterfacesAdded"}, removed = {.member = "InterfacesRemoved"};
    sd_bus_error error = SD_BUS_ERROR_NULL;
    sd_bus_slot *slots[2];

    set_up();
    slots[0] = watch_signal(&added, "org.freedesktop.DBus.ObjectManager", NULL);
    slots[1] = watch_signal(&removed, "org.freedesktop.DBus.ObjectManager", NULL);
    CU_ASSERT(sd_bus_call_method(client, SIM, "AddObject", NULL, NULL, "ssa{sa{sv}}",
                                 "HwmonTempSensor", path, 2, X "Sensor.Value", 1, "Value", "d",
                                 20.0, X "Association.Definitions", 1, "Associations", "a(sss)", 1,
                                 "chassis", "all_sensors", P "inventory/system/chassis/tiny") >= 0);
    CU_ASSERT(wait_for_count(&added, 2)); /* the object, and its side of the association */
    CU_ASSERT(get_object(path, NULL) >= 0);
    CU_ASSERT_EQUAL(endpoint_count(ALL_SENSORS), 5);
    CU_ASSERT(sd_bus_call_method(client, SIM, "RemoveObject", NULL, NULL, "s", path) >= 0);
    CU_ASSERT(wait_for_count(&removed, 2));
    assert_error(get_object(path, &error), &error, NOT_FOUND);
    CU_ASSERT_EQUAL(endpoint_count(ALL_SENSORS), 4);
    sd_bus_slot_unref(slots[0]);
    sd_bus_slot_unref(slots[1]);
    tear_down();
}

/* -- owners and faults ---------------------------------------------------------------------------
 */

static void drop_owner_takes_objects_and_associations_restore_brings_them(void)
{
    struct watch removed = {.member = "InterfacesRemoved"}, added = {.member = "InterfacesAdded"};
    sd_bus_error error = SD_BUS_ERROR_NULL;
    sd_bus_slot *slots[2];

    set_up();
    slots[0] = watch_signal(&removed, "org.freedesktop.DBus.ObjectManager", "/");
    slots[1] = watch_signal(&added, "org.freedesktop.DBus.ObjectManager", "/");
    CU_ASSERT(sd_bus_call_method(client, SIM, "DropOwner", NULL, NULL, "s", "HwmonTempSensor") >=
              0);
    assert_error(get_object(CPU, &error), &error, NOT_FOUND);
    CU_ASSERT(wait_for_count(&removed, 1));
    CU_ASSERT_EQUAL(endpoint_count(ALL_SENSORS), 3);
    assert_error(sd_bus_call_method(client, X "HwmonTempSensor", CPU,
                                    "org.freedesktop.DBus.Properties", "GetAll", &error, NULL, "s",
                                    ""),
                 &error, SD_BUS_ERROR_SERVICE_UNKNOWN);
    CU_ASSERT(
        sd_bus_call_method(client, SIM, "RestoreOwner", NULL, NULL, "s", X "HwmonTempSensor") >= 0);
    CU_ASSERT(get_object(CPU, NULL) >= 0);
    CU_ASSERT(wait_for_count(&added, 1));
    CU_ASSERT_EQUAL(endpoint_count(ALL_SENSORS), 4);
    CU_ASSERT(cpu_value() > 0);
    sd_bus_slot_unref(slots[0]);
    sd_bus_slot_unref(slots[1]);
    tear_down();
}

static void drop_mapper_and_restore_it_knows_everything_again(void)
{
    struct watch added = {.member = "InterfacesAdded"};
    sd_bus_error error = SD_BUS_ERROR_NULL;
    sd_bus_slot *slot;

    set_up();
    slot = watch_signal(&added, "org.freedesktop.DBus.ObjectManager", "/");
    CU_ASSERT(sd_bus_call_method(client, SIM, "DropOwner", NULL, NULL, "s", "ObjectMapper") >= 0);
    assert_error(get_object(CPU, &error), &error, SD_BUS_ERROR_SERVICE_UNKNOWN);
    CU_ASSERT(sd_bus_call_method(client, SIM, "RestoreOwner", NULL, NULL, "s", "ObjectMapper") >=
              0);
    CU_ASSERT(get_object(CPU, NULL) >= 0);
    CU_ASSERT(wait_for_count(&added, 10));
    CU_ASSERT_EQUAL(endpoint_count(ALL_SENSORS), 4);
    sd_bus_slot_unref(slot);
    tear_down();
}

static void drop_owner_unknown_or_control_is_refused(void)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;

    set_up();
    assert_error(sd_bus_call_method(client, SIM, "DropOwner", &error, NULL, "s", "Nobody"), &error,
                 SD_BUS_ERROR_INVALID_ARGS);
    assert_error(sd_bus_call_method(client, SIM, "DropOwner", &error, NULL, "s", "Shoal.Sim"),
                 &error, SD_BUS_ERROR_INVALID_ARGS);
    tear_down();
}

static void delay_and_fail_method_until_cleared(void)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;
    uint64_t before_usec;
    double value;

    set_up();
    CU_ASSERT(sd_bus_call_method(client, SIM, "DelayMethod", NULL, NULL, "ssu", "HwmonTempSensor",
                                 "Get", 200) >= 0);
    before_usec = monotonic_usec();
    CU_ASSERT(cpu_value() > 0);
    CU_ASSERT(monotonic_usec() - before_usec >= 190000);
    CU_ASSERT(sd_bus_call_method(client, SIM, "FailMethod", NULL, NULL, "sss", "HwmonTempSensor",
                                 "*", "com.example.Broken") >= 0);
    CU_ASSERT(sd_bus_call_method(client, SIM, "ClearFaults", NULL, NULL, "") >= 0);
    CU_ASSERT(sd_bus_call_method(client, SIM, "FailMethod", NULL, NULL, "sss", "HwmonTempSensor",
                                 "*", "com.example.Broken") >= 0);
    assert_error(sd_bus_get_property_trivial(client, X "HwmonTempSensor", CPU, X "Sensor.Value",
                                             "Value", &error, 'd', &value),
                 &error, "com.example.Broken");
    CU_ASSERT(sd_bus_call_method(client, SIM, "ClearFaults", NULL, NULL, "") >= 0);
    before_usec = monotonic_usec();
    CU_ASSERT(cpu_value() > 0);
    CU_ASSERT(monotonic_usec() - before_usec < 190000);
    tear_down();
}

static void storm_sends_as_many_signals_as_asked(void)
{
    struct watch watch = {.member = "PropertiesChanged"};
    sd_bus_slot *slot = NULL;

    set_up();
    CU_ASSERT(sd_bus_add_match(client, &slot,
                               "type='signal',member='PropertiesChanged',"
                               "path_namespace='/xyz/openbmc_project/sensors',arg0='" X
                               "Sensor.Value'",
                               on_signal, &watch) >= 0);
    CU_ASSERT(sd_bus_call_method(client, SIM, "Storm", NULL, NULL, "uu", 2000, 1) >= 0);
    CU_ASSERT(wait_for_count(&watch, 2000));
    CU_ASSERT_EQUAL(watch.count, 2000);
    sd_bus_slot_unref(slot);
    tear_down();
}

/* -- states --------------------------------------------------------------------------------------
 */

struct transition {
    char words[256];
    bool done;
};

static int on_power_state(sd_bus_message *signal, void *context, sd_bus_error *ret_error)
{
    struct transition *transition = context;
    const char *name, *word;

    (void)ret_error;
    if (sd_bus_message_skip(signal, "s") < 0 ||
        sd_bus_message_enter_container(signal, 'a', "{sv}") < 0 ||
        sd_bus_message_enter_container(signal, 'e', "sv") <= 0 ||
        sd_bus_message_read(signal, "s", &name) < 0 || strcmp(name, "CurrentPowerState") != 0 ||
        sd_bus_message_read(signal, "v", "s", &word) < 0)
        return 0;
    word = strrchr(word, '.') + 1;
    snprintf(transition->words + strlen(transition->words),
             sizeof(transition->words) - strlen(transition->words), "%s ", word);
    transition->done = strcmp(word, "On") == 0;
    return 0;
}

static void power_cycle_passes_all_states(void)
{
    struct transition transition = {0};
    uint64_t deadline_usec = monotonic_usec() + DEADLINE_USEC;
    sd_bus_slot *slot = NULL;

    set_up();
    CU_ASSERT(sd_bus_match_signal(client, &slot, NULL, P "state/chassis0",
                                  "org.freedesktop.DBus.Properties", "PropertiesChanged",
                                  on_power_state, &transition) >= 0);
    CU_ASSERT(sd_bus_set_property(client, X "State.Chassis", P "state/chassis0", X "State.Chassis",
                                  "RequestedPowerTransition", NULL, "s",
                                  X "State.Chassis.Transition.PowerCycle") >= 0);
    while (!transition.done && monotonic_usec() < deadline_usec) {
        if (sd_bus_process(client, NULL) == 0)
            sd_bus_wait(client, 100000);
    }
    CU_ASSERT_STRING_EQUAL(transition.words, "TransitioningToOff Off TransitioningToOn On ");
    sd_bus_slot_unref(slot);
    tear_down();
}

/* -- the process
 * ----------------------------------------------------------------------------------- */

static void process_wrong_board_ends_with_status_2_and_one_line(void)
{
    char errors[1024];

    CU_ASSERT_EQUAL_FATAL(private_bus_start(&private_bus), 0);
    CU_ASSERT_EQUAL(sim_process_start(private_bus.address, "/nonexistent.json", &process), -ECHILD);
    CU_ASSERT_EQUAL(sim_process_wait(&process, errors, sizeof(errors)), 2);
    CU_ASSERT_STRING_EQUAL(errors, "shoal-sim: /nonexistent.json: No such file or directory\n");
    private_bus_stop(&private_bus);
}

static void process_second_on_the_same_bus_ends_with_status_1(void)
{
    struct sim_process second;
    char errors[1024];

    set_up();
    CU_ASSERT_EQUAL(sim_process_start(private_bus.address, BOARDS_FOLDER "/tiny.json", &second),
                    -ECHILD);
    CU_ASSERT_EQUAL(sim_process_wait(&second, errors, sizeof(errors)), 1);
    CU_ASSERT_PTR_NOT_NULL(strstr(errors, "somebody else has it"));
    tear_down();
}

static void process_bus_lost_ends_with_status_1_and_says_so(void)
{
    char errors[1024];

    set_up();
    client = sd_bus_close_unref(client);
    private_bus_stop(&private_bus);
    CU_ASSERT_EQUAL(sim_process_wait(&process, errors, sizeof(errors)), 1);
    CU_ASSERT_PTR_NOT_NULL(strstr(errors, "event=bus-lost"));
}

static void process_without_bus_ends_with_status_1(void)
{
    char errors[1024];

    CU_ASSERT_EQUAL(
        sim_process_start("unix:path=/nonexistent/bus", BOARDS_FOLDER "/tiny.json", &process),
        -ECHILD);
    CU_ASSERT_EQUAL(sim_process_wait(&process, errors, sizeof(errors)), 1);
    CU_ASSERT_PTR_NOT_NULL(strstr(errors, "event=bus-unreachable"));
}

static const struct unit_case cases[] = {
    UNIT_CASE(mapper_get_sub_tree_finds_chassis_and_tells_unknown_tree),
    UNIT_CASE(mapper_associations_are_objects_of_its_own),
    UNIT_CASE(mapper_foreign_owner_is_learned_by_signals_and_lost_with_its_name),
    UNIT_CASE(get_managed_objects_has_all_sensors_of_the_owner),
    UNIT_CASE(properties_changed_arrives_as_models_move),
    UNIT_CASE(properties_set_checks_access_type_and_enumeration),
    UNIT_CASE(set_property_of_a_wrong_type_is_seen_as_such),
    UNIT_CASE(remove_property_is_unknown_then),
    UNIT_CASE(add_object_is_announced_mapped_and_removed_again),
    UNIT_CASE(drop_owner_takes_objects_and_associations_restore_brings_them),
    UNIT_CASE(drop_mapper_and_restore_it_knows_everything_again),
    UNIT_CASE(drop_owner_unknown_or_control_is_refused),
    UNIT_CASE(delay_and_fail_method_until_cleared),
    UNIT_CASE(storm_sends_as_many_signals_as_asked),
    UNIT_CASE(power_cycle_passes_all_states),
    UNIT_CASE(process_wrong_board_ends_with_status_2_and_one_line),
    UNIT_CASE(process_second_on_the_same_bus_ends_with_status_1),
    UNIT_CASE(process_bus_lost_ends_with_status_1_and_says_so),
    UNIT_CASE(process_without_bus_ends_with_status_1),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/bus", cases)
