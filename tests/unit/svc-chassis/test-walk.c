/* What a client meets that goes from link to link, or to URIs that do not exist, or comes too
 * early. */
#include <string.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "tests/unit/hardware/hardware-fixture.h"

#define CHASSIS "/redfish/v1/Chassis"

/* -- every link leads to a resource -- */

struct walk {
    struct hardware_fixture *fixture;
    json_t *seen; /* object: URI -> true */
    size_t broken;
};

static void visit(struct walk *walk, const char *uri);

static void follow(struct walk *walk, json_t *value)
{
    const char *name;
    json_t *member;
    size_t index;

    json_array_foreach (value, index, member)
        follow(walk, member);
    json_object_foreach (value, name, member) {
        if (strcmp(name, "@odata.id") == 0 || strcmp(name, "DataSourceUri") == 0 ||
            strcmp(name, "@Redfish.ActionInfo") == 0) {
            if (json_is_string(member))
                visit(walk, json_string_value(member));
        } else {
            follow(walk, member);
        }
    }
}

/* SHOAL_WALK_DUMP=folder keeps what was met, for check-schema.py. */
static void dump(const struct walk *walk, json_t *resource)
{
    const char *folder = getenv("SHOAL_WALK_DUMP");
    char path[512];

    if (!folder)
        return;
    snprintf(path, sizeof(path), "%s/%zu.json", folder, json_object_size(walk->seen));
    CU_ASSERT_EQUAL(json_dump_file(resource, path, JSON_INDENT(2)), 0);
}

static void visit(struct walk *walk, const char *uri)
{
    char path[512];
    struct answer answer;

    snprintf(path, sizeof(path), "%.*s", (int)strcspn(uri, "#"), uri);
    if (json_object_get(walk->seen, path))
        return;
    json_object_set_new(walk->seen, path, json_true());
    fixture_ask(&walk->fixture->service, IPC_GET, path, (struct ask){0}, &answer);
    if (answer.status != 200 || strcmp(answer_text(&answer, "@odata.id"), path) != 0) {
        fprintf(stderr, "%s: %u @odata.id=%s\n", path, answer.status,
                answer_text(&answer, "@odata.id"));
        walk->broken++;
    } else {
        dump(walk, answer.body);
        follow(walk, answer.body);
    }
    answer_deinit(&answer);
}

static size_t walk_board(const char *board)
{
    struct hardware_fixture fixture;
    struct walk walk = {.fixture = &fixture, .seen = json_object()};
    size_t count;

    hardware_fixture_open(&fixture, &(struct hardware_start){.board = board});
    visit(&walk, CHASSIS);
    CU_ASSERT_EQUAL(walk.broken, 0);
    count = json_object_size(walk.seen);
    json_decref(walk.seen);
    hardware_fixture_close(&fixture);
    return count;
}

static void walk_of_each_board_finds_no_broken_link(void)
{
    CU_ASSERT(walk_board(NULL) > 60);
    CU_ASSERT(walk_board("tiny") > 10);
    CU_ASSERT(walk_board("rack-1u") > 80);
    CU_ASSERT(walk_board("multi-host") > 40);
}

/* With several hosts the URI of the command line is nobody's: each part is below its host. */
static void chassis_of_several_hosts_link_their_own_systems(void)
{
    const struct hardware_start start = {.board = "multi-host",
                                         .options = {NULL, "/redfish/v1/Systems/system"}};
    struct hardware_fixture fixture;
    json_t *enclosure;

    hardware_fixture_open(&fixture, &start);
    hardware_fixture_wait_value(&fixture, CHASSIS "/blade1", "Links/ComputerSystems",
                                "[{\"@odata.id\":\"/redfish/v1/Systems/node1\"}]");
    hardware_fixture_wait_value(
        &fixture, CHASSIS "/blade1", "Links/Processors",
        "[{\"@odata.id\":\"/redfish/v1/Systems/node1/Processors/node1_cpu0\"}]");
    enclosure = hardware_fixture_get(&fixture, CHASSIS "/enclosure");
    CU_ASSERT_PTR_NULL(hardware_value_at(enclosure, "Links/ComputerSystems"));
    json_decref(enclosure);
    hardware_fixture_close(&fixture);
}

/* -- places -- */

static const struct {
    const char *name, *place; /* of a row of Thermal.Temperatures; NULL: it has none */
} place_rows[] = {
    {"CPU0", "CPU"},
    {"Inlet", "Intake"},
    {"Exhaust", "Exhaust"},
    {"PCH", "SystemBoard"},
    {"DIMM0", "Memory"},
    {"CPU0 VR", "SystemBoard"},
    {"PSU0 Temp", "PowerSupply"},
    {"Drive0", "StorageDevice"},
};

/* OCP Server Hardware Management 1.1.0: at least three, with CPU, Intake and SystemBoard. */
static void temperatures_of_a_server_tell_their_place(void)
{
    struct hardware_fixture fixture;
    size_t found = 0, index;
    json_t *thermal, *row;

    hardware_fixture_open(&fixture, &(struct hardware_start){.board = "rack-1u"});
    thermal = hardware_fixture_get(&fixture, CHASSIS "/rack/Thermal");
    json_array_foreach (json_object_get(thermal, "Temperatures"), index, row) {
        const char *name = json_string_value(json_object_get(row, "Name"));
        const char *place = json_string_value(json_object_get(row, "PhysicalContext"));

        for (size_t i = 0; i < ARRAY_SIZE(place_rows); i++) {
            if (!name || strcmp(name, place_rows[i].name) != 0)
                continue;
            found++;
            CU_ASSERT_PTR_NOT_NULL_FATAL(place);
            CU_ASSERT_STRING_EQUAL(place, place_rows[i].place);
        }
    }
    CU_ASSERT_EQUAL(found, ARRAY_SIZE(place_rows));
    json_decref(thermal);
    hardware_fixture_wait_value(&fixture, CHASSIS "/rack/Sensors/humidity_Inlet_Humidity",
                                "PhysicalContext", "\"Intake\"");
    /* Of a power supply the inlet is a part. */
    hardware_fixture_control(
        &fixture, "AddObject", "ssa{sa{sv}}", "PSUSensor",
        "/xyz/openbmc_project/sensors/temperature/PSU0_Inlet", 2,
        "xyz.openbmc_project.Sensor.Value", 1, "Value", "d", 25.0,
        "xyz.openbmc_project.Association.Definitions", 1, "Associations", "a(sss)", 2, "chassis",
        "all_sensors", "/xyz/openbmc_project/inventory/system/chassis/rack", "inventory", "sensors",
        "/xyz/openbmc_project/inventory/system/chassis/rack/powersupply0");
    while (hardware_fixture_status(&fixture, IPC_GET,
                                   CHASSIS "/rack/Sensors/temperature_PSU0_Inlet", NULL,
                                   NULL) == 404)
        CU_ASSERT_FALSE_FATAL(fixture.service.timed_out);
    hardware_fixture_wait_value(&fixture, CHASSIS "/rack/Sensors/temperature_PSU0_Inlet",
                                "PhysicalContext", "\"PowerSupply\"");
    hardware_fixture_close(&fixture);
}

/* -- what does not exist -- */

static const char *const missing_uris[] = {
    CHASSIS "/2U",
    CHASSIS "/2U/Sensors",
    CHASSIS "/2U/Sensors/temperature_CPU0",
    CHASSIS "/1U/Sensors/temperature_CPU9",
    CHASSIS "/1U/Sensors/CPU0",
    CHASSIS "/1U/Sensors/temp_CPU0",
    CHASSIS "/Mainboard/Sensors/temperature_CPU0", /* exists, but not in this chassis */
    CHASSIS "/1U/ThermalSubsystem/Fans/fan9",
    CHASSIS "/Mainboard/ThermalSubsystem/Fans/fan0",
    CHASSIS "/1U/ThermalSubsystem/Fans/psu0",
    CHASSIS "/1U/PowerSubsystem/PowerSupplies/psu9",
    CHASSIS "/1U/PowerSubsystem/PowerSupplies/psu9/Metrics",
    CHASSIS "/1U/PowerSubsystem/PowerSupplies/psu1/Metrics", /* has no sensors */
    CHASSIS "/1U/Controls/power_cap",
    CHASSIS "/1U/Nothing",
};

static void get_of_unknown_ids_is_404(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(missing_uris); i++)
        CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET, missing_uris[i], NULL, NULL),
                        404);
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_PATCH, CHASSIS "/2U", "{\"AssetTag\":\"x\"}", NULL),
        404);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, CHASSIS "/2U/Actions/Chassis.Reset",
                                            "{\"ResetType\":\"PowerCycle\"}", NULL),
                    404);
    hardware_fixture_close(&fixture);
}

static void get_before_first_snapshot_is_503_with_retry_after(void)
{
    struct hardware_fixture fixture;
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){.without_sim = true});
    fixture_ask(&fixture.service, IPC_GET, CHASSIS, (struct ask){0}, &answer);
    CU_ASSERT_EQUAL(answer.status, 503);
    CU_ASSERT(strlen(answer_header(&answer, "Retry-After")) > 0);
    answer_deinit(&answer);
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_PATCH, CHASSIS "/1U", "{\"AssetTag\":\"x\"}", NULL),
        503);
    hardware_fixture_start_sim(&fixture, NULL);
    hardware_fixture_wait_synchronised(&fixture);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET, CHASSIS "/1U", NULL, NULL), 200);
    hardware_fixture_close(&fixture);
}

/* Well below the time after which a service without a snapshot answers 503. */
#define FIRST_ANSWER_MS_MAX 2000

static void get_after_start_is_answered_when_the_snapshot_is_there(void)
{
    struct hardware_fixture fixture;
    uint64_t before = clock_monotonic_usec(&clock_system);

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT(clock_monotonic_usec(&clock_system) - before < FIRST_ANSWER_MS_MAX * 1000);
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(get_after_start_is_answered_when_the_snapshot_is_there),
    UNIT_CASE(walk_of_each_board_finds_no_broken_link),
    UNIT_CASE(chassis_of_several_hosts_link_their_own_systems),
    UNIT_CASE(temperatures_of_a_server_tell_their_place),
    UNIT_CASE(get_of_unknown_ids_is_404),
    UNIT_CASE(get_before_first_snapshot_is_503_with_retry_after),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-chassis/walk", cases)
