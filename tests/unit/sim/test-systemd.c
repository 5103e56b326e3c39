/* systemd's units, its clock, and the service manager on rack-1u. */
#include "sim-client.h"
#include "tests/unit/cunit-main.h"

#include <string.h>
#include <time.h>

#define SYSTEMD "org.freedesktop.systemd1"
#define MANAGER SYSTEMD, "/org/freedesktop/systemd1", SYSTEMD ".Manager"
#define SSH_UNIT "/org/freedesktop/systemd1/unit/dropbear_2esocket"
#define SSH P "control/service/dropbear"
#define SERVICES X "Control.Service.Manager"
#define TIMEDATE "org.freedesktop.timedate1"
#define CLOCK TIMEDATE, "/org/freedesktop/timedate1", TIMEDATE

static struct place ssh_unit(const char *property)
{
    return (struct place){SYSTEMD, SSH_UNIT, SYSTEMD ".Unit", property};
}

static struct place ssh_service(const char *property)
{
    return (struct place){SERVICES, SSH, X "Control.Service.Attributes", property};
}

/* Counts the rows of a list of units, and writes down the state of `name`. */
static size_t count_units(sd_bus_message *reply, const char *name, char state[static 32])
{
    const char *id, *active;
    size_t count = 0;

    CU_ASSERT_FATAL(sd_bus_message_enter_container(reply, 'a', "(ssssssouso)") >= 0);
    while (sd_bus_message_enter_container(reply, 'r', "ssssssouso") > 0) {
        CU_ASSERT_FATAL(sd_bus_message_read(reply, "s", &id) > 0);
        CU_ASSERT_FATAL(sd_bus_message_skip(reply, "ss") >= 0);
        CU_ASSERT_FATAL(sd_bus_message_read(reply, "s", &active) > 0);
        if (strcmp(id, name) == 0)
            snprintf(state, 32, "%s", active);
        CU_ASSERT_FATAL(sd_bus_message_skip(reply, "ssouso") >= 0);
        CU_ASSERT_FATAL(sd_bus_message_exit_container(reply) >= 0);
        count++;
    }
    sd_bus_message_unref(reply);
    return count;
}

static void lists_have_the_units_that_are_asked_for(void)
{
    sd_bus_message *reply = NULL;
    char state[32] = "";

    sim_client_start("rack-1u");
    CU_ASSERT_FATAL(sd_bus_call_method(sim_client_bus(), MANAGER, "ListUnits", NULL, &reply, "") >=
                    0);
    CU_ASSERT_EQUAL(count_units(reply, "dropbear.socket", state), 11);
    CU_ASSERT_STRING_EQUAL(state, "active");
    CU_ASSERT_FATAL(sd_bus_call_method(sim_client_bus(), MANAGER, "ListUnitsByPatterns", NULL,
                                       &reply, "asas", 0, 1, "phosphor-ipmi-net@*.socket") >= 0);
    CU_ASSERT_EQUAL(count_units(reply, "phosphor-ipmi-net@eth1.socket", state), 2);
    CU_ASSERT_STRING_EQUAL(state, "inactive");
    CU_ASSERT_FATAL(sd_bus_call_method(sim_client_bus(), MANAGER, "ListUnitsByPatterns", NULL,
                                       &reply, "asas", 1, "active", 1,
                                       "phosphor-ipmi-net@*.socket") >= 0);
    CU_ASSERT_EQUAL(count_units(reply, "", state), 1);
    CU_ASSERT_FATAL(sd_bus_call_method(sim_client_bus(), MANAGER, "ListUnitsByNames", NULL, &reply,
                                       "as", 1, "dropbear.socket") >= 0);
    CU_ASSERT_EQUAL(count_units(reply, "", state), 1);
    sim_client_stop();
}

static void mapper_does_not_know_names_of_freedesktop(void)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    assert_refused(sd_bus_call_method(sim_client_bus(), X "ObjectMapper", P "object_mapper",
                                      X "ObjectMapper", "GetObject", &error, NULL, "sas", SSH_UNIT,
                                      0),
                   &error, X "Common.Error.ResourceNotFound");
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), SIM, "DropOwner", NULL, NULL, "s", SYSTEMD) >=
              0);
    CU_ASSERT(!has_object(SYSTEMD, SSH_UNIT));
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), SIM, "RestoreOwner", NULL, NULL, "s", SYSTEMD) >=
              0);
    CU_ASSERT(has_object(SYSTEMD, SSH_UNIT));
    sim_client_stop();
}

static int run_unit(const char *member, const char *name, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), MANAGER, member, error, NULL, "ss", name,
                              "replace");
}

static void jobs_change_units_and_services_follow(void)
{
    struct place active = ssh_unit("ActiveState"), sub = ssh_unit("SubState"),
                 since = ssh_unit("ActiveEnterTimestampMonotonic"),
                 running = ssh_service("Running");
    sd_bus_error error = SD_BUS_ERROR_NULL;
    uint64_t before;

    sim_client_start("rack-1u");
    before = read_unsigned(&since, 't');
    CU_ASSERT(before > 0);
    CU_ASSERT(run_unit("StopUnit", "dropbear.socket", NULL) >= 0);
    CU_ASSERT_STRING_EQUAL(read_text(&active), "inactive");
    CU_ASSERT_STRING_EQUAL(read_text(&sub), "dead");
    CU_ASSERT_FALSE(read_boolean(&running));
    CU_ASSERT(run_unit("StartUnit", "dropbear.socket", NULL) >= 0);
    CU_ASSERT_STRING_EQUAL(read_text(&sub), "listening");
    CU_ASSERT_TRUE(read_boolean(&running));
    CU_ASSERT(read_unsigned(&since, 't') > before);
    before = read_unsigned(&since, 't');
    CU_ASSERT(run_unit("RestartUnit", "dropbear.socket", NULL) >= 0);
    CU_ASSERT(read_unsigned(&since, 't') > before);
    assert_refused(run_unit("StartUnit", "none.service", &error), &error, SYSTEMD ".NoSuchUnit");
    sim_client_stop();
}

static void service_attributes_change_units(void)
{
    struct place running = ssh_service("Running"), enabled = ssh_service("Enabled"),
                 masked = ssh_service("Masked"), active = ssh_unit("ActiveState"),
                 file = ssh_unit("UnitFileState");
    sd_bus_error error = SD_BUS_ERROR_NULL;
    sd_bus_message *reply = NULL;
    const char *kind, *address = "";
    uint16_t port = 0;

    sim_client_start("rack-1u");
    CU_ASSERT(read_boolean(&running) && read_boolean(&enabled) && !read_boolean(&masked));
    CU_ASSERT(write_boolean(&running, false) >= 0 && write_boolean(&enabled, false) >= 0);
    CU_ASSERT_STRING_EQUAL(read_text(&active), "inactive");
    CU_ASSERT_STRING_EQUAL(read_text(&file), "disabled");
    CU_ASSERT(write_boolean(&masked, true) >= 0);
    CU_ASSERT_STRING_EQUAL(read_text(&file), "masked");
    CU_ASSERT(write_boolean(&running, true) < 0);
    assert_refused(run_unit("StartUnit", "dropbear.socket", &error), &error, SYSTEMD ".UnitMasked");

    CU_ASSERT(sd_bus_get_property_trivial(sim_client_bus(), SERVICES, SSH,
                                          X "Control.Service.SocketAttributes", "Port", NULL, 'q',
                                          &port) >= 0);
    CU_ASSERT_EQUAL(port, 22);
    CU_ASSERT(sd_bus_set_property(sim_client_bus(), SERVICES, SSH,
                                  X "Control.Service.SocketAttributes", "Port", NULL, "q",
                                  2022) >= 0);
    assert_refused(sd_bus_set_property(sim_client_bus(), SERVICES, SSH,
                                       X "Control.Service.SocketAttributes", "Port", &error, "q",
                                       0),
                   &error, X "Common.Error.InvalidArgument");
    CU_ASSERT_FATAL(sd_bus_get_property(sim_client_bus(), SYSTEMD, SSH_UNIT, SYSTEMD ".Socket",
                                        "Listen", NULL, &reply, "a(ss)") >= 0);
    CU_ASSERT(sd_bus_message_enter_container(reply, 'a', "(ss)") > 0 &&
              sd_bus_message_read(reply, "(ss)", &kind, &address) > 0);
    CU_ASSERT_STRING_EQUAL(address, "[::]:2022");
    sd_bus_message_unref(reply);
    sim_client_stop();
}

static int set_time(int64_t usec, bool relative, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), CLOCK, "SetTime", error, NULL, "xbb", usec,
                              (int)relative, 0);
}

static int set_ntp(bool on)
{
    return sd_bus_call_method(sim_client_bus(), CLOCK, "SetNTP", NULL, NULL, "bb", (int)on, 0);
}

static void clock_is_set_only_while_ntp_is_off(void)
{
    struct place now = {CLOCK, "TimeUSec"}, synchronized = {CLOCK, "NTPSynchronized"};
    uint64_t real = (uint64_t)time(NULL) * 1000000, first;
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    first = read_unsigned(&now, 't');
    CU_ASSERT(first >= real && first < real + 60000000);
    CU_ASSERT(read_unsigned(&now, 't') > first);
    assert_refused(set_time(1000000, false, &error), &error, TIMEDATE ".AutomaticTimeSyncEnabled");
    CU_ASSERT(set_ntp(false) >= 0);
    CU_ASSERT_FALSE(read_boolean(&synchronized));
    CU_ASSERT(set_time(1000000000000000, false, NULL) >= 0);
    first = read_unsigned(&now, 't');
    CU_ASSERT(first >= 1000000000000000 && first < 1000000060000000);
    CU_ASSERT(set_time(3600000000, true, NULL) >= 0);
    CU_ASSERT(read_unsigned(&now, 't') >= 1000003600000000);
    assert_refused(set_time(-1, false, &error), &error, "org.freedesktop.DBus.Error.InvalidArgs");
    CU_ASSERT(set_ntp(true) >= 0);
    CU_ASSERT(wait_for_boolean(&synchronized, true));
    CU_ASSERT(read_unsigned(&now, 't') >= real);
    sim_client_stop();
}

static int set_zone(const char *zone, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), CLOCK, "SetTimezone", error, NULL, "sb", zone, 0);
}

static void time_zone_must_be_installed(void)
{
    struct place zone = {CLOCK, "Timezone"};
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    CU_ASSERT(set_zone("Asia/Tokyo", NULL) >= 0);
    CU_ASSERT_STRING_EQUAL(read_text(&zone), "Asia/Tokyo");
    assert_refused(set_zone("Moon/Base", &error), &error, "org.freedesktop.DBus.Error.InvalidArgs");
    CU_ASSERT_STRING_EQUAL(read_text(&zone), "Asia/Tokyo");
    sim_client_stop();
}

static const struct unit_case cases[] = {
    UNIT_CASE(lists_have_the_units_that_are_asked_for),
    UNIT_CASE(mapper_does_not_know_names_of_freedesktop),
    UNIT_CASE(jobs_change_units_and_services_follow),
    UNIT_CASE(service_attributes_change_units),
    UNIT_CASE(clock_is_set_only_while_ntp_is_off),
    UNIT_CASE(time_zone_must_be_installed),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/systemd", cases)
