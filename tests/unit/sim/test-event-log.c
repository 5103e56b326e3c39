/* The event log: what it begins with, what clients and the machine write, and its capacity. */
#include "sim-client.h"
#include "tests/unit/cunit-main.h"

#include <string.h>
#include <time.h>
#include <unistd.h>

#define LOGGING X "Logging"
#define ROOT P "logging"
#define ENTRY X "Logging.Entry"
#define LEVEL ENTRY ".Level."
#define TEMPERATURE P "sensors/temperature/T"

/* A machine with a log of 3 errors and 2 others, and a sensor with one limit. */
static const char small_board[] =
    "{\"name\": \"b\", \"chassis\": \"inventory/c\", \"power\": {\"chassis_ms\": 0, \"host_ms\": "
    "0},"
    " \"log\": {\"entries\": 0, \"capacity\": 3, \"information_capacity\": 2}, \"objects\": ["
    "{\"owner\": \"Logging\", \"path\": \"logging\", \"interfaces\": {\"Logging.Create\": {},"
    " \"Collection.DeleteAll\": {}}},"
    "{\"owner\": \"State.Chassis\", \"path\": \"state/chassis0\", \"interfaces\":"
    " {\"State.Chassis\": {}}}],"
    "\"sensors\": [{\"type\": \"temperature\", \"name\": \"T\", \"min\": 0, \"max\": 100,"
    " \"critical\": {\"high\": 80}, \"model\": {\"type\": \"constant\", \"mean\": 20}}]}";

static size_t count_entries(void)
{
    return count_objects(LOGGING, ROOT, ROOT "/entry");
}

static bool count_is(const void *context)
{
    return count_entries() == *(const size_t *)context;
}

static bool wait_for_entries(size_t count)
{
    return wait_until(count_is, &count);
}

static int create(const char *message, const char *level, sd_bus_error *error,
                  char path[static 128])
{
    sd_bus_message *reply = NULL;
    const char *text;
    int result = sd_bus_call_method(sim_client_bus(), LOGGING, ROOT, X "Logging.Create", "Create",
                                    error, &reply, "ssa{ss}", message, level, 1, "KEY", "value");

    path[0] = '\0';
    if (result >= 0 && sd_bus_message_read(reply, "o", &text) > 0)
        snprintf(path, 128, "%s", text);
    sd_bus_message_unref(reply);
    return result;
}

static void create_makes_an_entry_with_times_and_data(void)
{
    char path[128];
    struct place message = {LOGGING, path, ENTRY, "Message"},
                 level = {LOGGING, path, ENTRY, "Severity"},
                 created = {LOGGING, path, ENTRY, "Timestamp"},
                 updated = {LOGGING, path, ENTRY, "UpdateTimestamp"},
                 resolved = {LOGGING, path, ENTRY, "Resolved"},
                 file = {LOGGING, path, X "Common.FilePath", "Path"};
    uint64_t before_ms = (uint64_t)time(NULL) * 1000;
    sd_bus_error error = SD_BUS_ERROR_NULL;
    sd_bus_message *reply = NULL;
    const char *key = "", *value = "";

    sim_client_start_text(small_board);
    CU_ASSERT_FATAL(create("Fan is gone", LEVEL "Error", NULL, path) >= 0);
    CU_ASSERT_STRING_EQUAL(path, ROOT "/entry/1");
    CU_ASSERT_STRING_EQUAL(read_text(&message), "Fan is gone");
    CU_ASSERT_STRING_EQUAL(read_text(&level), LEVEL "Error");
    CU_ASSERT_STRING_EQUAL(read_text(&file), "/var/lib/phosphor-logging/errors/1");
    CU_ASSERT(read_unsigned(&created, 't') >= before_ms);
    CU_ASSERT_EQUAL(read_unsigned(&created, 't'), read_unsigned(&updated, 't'));
    CU_ASSERT_FATAL(sd_bus_get_property(sim_client_bus(), LOGGING, path, ENTRY, "AdditionalData",
                                        NULL, &reply, "a{ss}") >= 0);
    CU_ASSERT(sd_bus_message_enter_container(reply, 'a', "{ss}") > 0 &&
              sd_bus_message_read(reply, "{ss}", &key, &value) > 0);
    CU_ASSERT(strcmp(key, "KEY") == 0 && strcmp(value, "value") == 0);
    sd_bus_message_unref(reply);
    usleep(2000); /* the time of the change must be another millisecond */
    CU_ASSERT(write_boolean(&resolved, true) >= 0);
    CU_ASSERT(read_unsigned(&updated, 't') > read_unsigned(&created, 't'));
    assert_refused(create("x", "Error", &error, path), &error,
                   "xyz.openbmc_project.sdbusplus.Error.InvalidEnumString");
    sim_client_stop();
}

static void get_entry_hands_over_a_file(void)
{
    sd_bus_message *reply = NULL;
    char path[128], text[128] = "";
    int fd = -1;

    sim_client_start_text(small_board);
    CU_ASSERT_FATAL(create("Fan is gone", LEVEL "Error", NULL, path) >= 0);
    CU_ASSERT_FATAL(sd_bus_call_method(sim_client_bus(), LOGGING, path, ENTRY, "GetEntry", NULL,
                                       &reply, "") >= 0);
    CU_ASSERT_FATAL(sd_bus_message_read(reply, "h", &fd) > 0);
    CU_ASSERT(read(fd, text, sizeof(text) - 1) > 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(text, "Error Fan is gone\n"));
    sd_bus_message_unref(reply);
    sim_client_stop();
}

static void oldest_of_the_kind_goes_beyond_the_capacity(void)
{
    char path[128];

    sim_client_start_text(small_board);
    for (int i = 0; i < 5; i++)
        CU_ASSERT(create("error", LEVEL "Error", NULL, path) >= 0);
    CU_ASSERT_EQUAL(count_entries(), 3);
    CU_ASSERT(!has_object(LOGGING, ROOT "/entry/2") && has_object(LOGGING, ROOT "/entry/3"));
    for (int i = 0; i < 3; i++)
        CU_ASSERT(create("news", LEVEL "Informational", NULL, path) >= 0);
    CU_ASSERT_EQUAL(count_entries(), 5);
    CU_ASSERT(has_object(LOGGING, ROOT "/entry/3") && !has_object(LOGGING, ROOT "/entry/6"));
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), LOGGING, ROOT "/entry/3", X "Object.Delete",
                                 "Delete", NULL, NULL, "") >= 0);
    CU_ASSERT_EQUAL(count_entries(), 4);
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), LOGGING, ROOT, X "Collection.DeleteAll",
                                 "DeleteAll", NULL, NULL, "") >= 0);
    CU_ASSERT_EQUAL(count_entries(), 0);
    CU_ASSERT(create("again", LEVEL "Error", NULL, path) >= 0);
    CU_ASSERT_STRING_EQUAL(path, ROOT "/entry/1");
    sim_client_stop();
}

static int set_temperature(double value)
{
    return sd_bus_set_property(sim_client_bus(), X "HwmonTempSensor", TEMPERATURE, X "Sensor.Value",
                               "Value", NULL, "d", value);
}

static void machine_logs_alarms_and_power_at_a_bounded_rate(void)
{
    struct place message = {LOGGING, ROOT "/entry/1", ENTRY, "Message"},
                 level = {LOGGING, ROOT "/entry/1", ENTRY, "Severity"},
                 power = {X "State.Chassis", P "state/chassis0", X "State.Chassis",
                          "RequestedPowerTransition"};
    char path[128];

    sim_client_start_text(small_board);
    CU_ASSERT(set_temperature(90) >= 0);
    CU_ASSERT(wait_for_entries(1));
    CU_ASSERT_STRING_EQUAL(read_text(&message),
                           X "Sensor.Threshold.ReadingAboveUpperCriticalThreshold");
    CU_ASSERT_STRING_EQUAL(read_text(&level), LEVEL "Critical");
    CU_ASSERT(write_text(&power, X "State.Chassis.Transition.Off", NULL) >= 0);
    CU_ASSERT(wait_for_entries(2));
    message.path = ROOT "/entry/2";
    CU_ASSERT_STRING_EQUAL(read_text(&message), "Chassis is now Off");
    for (int i = 0; i < 40; i++)
        CU_ASSERT(set_temperature(i % 2 ? 90 : 10) >= 0);
    CU_ASSERT(create("last", LEVEL "Error", NULL, path) >= 0);
    /* 10 at once, and what has come since; 20 alarms more there were. */
    CU_ASSERT(strtoul(strrchr(path, '/') + 1, NULL, 10) <= 18);
    sim_client_stop();
}

static double seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void big_has_ten_thousand_entries_and_answers_quickly(void)
{
    struct place old = {LOGGING, ROOT "/entry/1", ENTRY, "Timestamp"},
                 last = {LOGGING, ROOT "/entry/10000", ENTRY, "Timestamp"};
    double before;

    sim_client_start("big");
    before = seconds();
    CU_ASSERT_EQUAL(count_entries(), 10000);
    printf("GetManagedObjects of 10000 entries, read: %.3f s ", seconds() - before);
    CU_ASSERT(read_unsigned(&last, 't') > read_unsigned(&old, 't'));
    sim_client_stop();
}

static const struct unit_case cases[] = {
    UNIT_CASE(create_makes_an_entry_with_times_and_data),
    UNIT_CASE(get_entry_hands_over_a_file),
    UNIT_CASE(oldest_of_the_kind_goes_beyond_the_capacity),
    UNIT_CASE(machine_logs_alarms_and_power_at_a_bounded_rate),
    UNIT_CASE(big_has_ten_thousand_entries_and_answers_quickly),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/event-log", cases)
