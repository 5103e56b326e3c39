/* Several hosts: each is a system of its own with its own state, settings and parts. Board
 * multi-host. */
#include <string.h>

#include "base/cleanup.h"
#include "svc-systems/devices.h"
#include "svc-systems/names.h"
#include "tests/unit/hardware/hardware-fixture.h"

#define SYSTEMS "/redfish/v1/Systems"
#define HOSTS 4

static void open_board(struct hardware_fixture *fixture)
{
    hardware_fixture_open(fixture, &(struct hardware_start){.board = "multi-host"});
}

/* In `expected`, '#' stands for the host's number. */
static void expect(struct hardware_fixture *fixture, unsigned int host, const char *suffix,
                   const char *pointer, const char *expected)
{
    char uri[128], text[256];

    snprintf(uri, sizeof(uri), SYSTEMS "/node%u%s", host, suffix);
    snprintf(text, sizeof(text), "%s", expected);
    for (char *at = text; (at = strchr(at, '#')) != NULL; at++)
        *at = (char)('0' + host);
    hardware_fixture_wait_value(fixture, uri, pointer, text);
}

static void each_host_is_a_system_with_its_own_parts(void)
{
    struct hardware_fixture fixture;

    open_board(&fixture);
    hardware_fixture_wait_value(&fixture, SYSTEMS, "Members@odata.count", "4");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET, SYSTEMS "/system", NULL, NULL), 404);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET, SYSTEMS "/node4", NULL, NULL), 404);
    for (unsigned int host = 0; host < HOSTS; host++) {
        expect(&fixture, host, "", "AssetTag", "\"node-#\"");
        expect(&fixture, host, "", "SerialNumber", "\"B1261100#\"");
        expect(&fixture, host, "", "ProcessorSummary/Count", "1");
        expect(&fixture, host, "", "ProcessorSummary/Model", "\"Q80-30\"");
        expect(&fixture, host, "", "MemorySummary/TotalSystemMemoryGiB", "128");
        expect(&fixture, host, "", "PowerState", "\"On\"");
        expect(&fixture, host, "", "Links/Chassis/0/@odata.id", "\"/redfish/v1/Chassis/blade#\"");
        expect(&fixture, host, "/Processors", "Members/0/@odata.id",
               "\"/redfish/v1/Systems/node#/Processors/node#_cpu0\"");
        expect(&fixture, host, "/Processors", "Members@odata.count", "1");
        expect(&fixture, host, "/Memory", "Members@odata.count", "4");
    }
    /* A part of another host is not there. */
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET,
                                            SYSTEMS "/node0/Processors/node1_cpu0", NULL, NULL),
                    404);
    hardware_fixture_close(&fixture);
}

static void settings_and_reset_of_one_host_leave_the_others(void)
{
    struct hardware_fixture fixture;

    open_board(&fixture);
    CU_ASSERT_EQUAL(hardware_fixture_status(
                        &fixture, IPC_PATCH, SYSTEMS "/node2",
                        "{\"AssetTag\":\"mine\",\"PowerRestorePolicy\":\"AlwaysOn\",\"Boot\":"
                        "{\"BootSourceOverrideTarget\":\"Pxe\",\"AutomaticRetryAttempts\":7},"
                        "\"PowerMode\":\"PowerSaving\","
                        "\"HostWatchdogTimer\":{\"TimeoutAction\":\"PowerCycle\"}}",
                        NULL),
                    200);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST,
                                            SYSTEMS "/node2/Actions/ComputerSystem.Reset",
                                            "{\"ResetType\":\"ForceOff\"}", NULL),
                    204);
    expect(&fixture, 2, "", "PowerState", "\"Off\"");
    expect(&fixture, 2, "", "AssetTag", "\"mine\"");
    expect(&fixture, 2, "", "PowerRestorePolicy", "\"AlwaysOn\"");
    expect(&fixture, 2, "", "Boot/BootSourceOverrideTarget", "\"Pxe\"");
    expect(&fixture, 2, "", "Boot/AutomaticRetryAttempts", "7");
    expect(&fixture, 2, "", "PowerMode", "\"PowerSaving\"");
    expect(&fixture, 2, "", "HostWatchdogTimer/TimeoutAction", "\"PowerCycle\"");
    for (unsigned int host = 0; host < HOSTS; host++) {
        if (host == 2)
            continue;
        expect(&fixture, host, "", "PowerState", "\"On\"");
        expect(&fixture, host, "", "PowerRestorePolicy", "\"LastState\"");
        expect(&fixture, host, "", "Boot/BootSourceOverrideTarget", "\"None\"");
        expect(&fixture, host, "", "Boot/AutomaticRetryAttempts", "3");
        expect(&fixture, host, "", "PowerMode", "\"Static\"");
        expect(&fixture, host, "", "HostWatchdogTimer/TimeoutAction", "\"ResetSystem\"");
    }
    hardware_fixture_close(&fixture);
}

static void nmi_of_one_host_reaches_it(void)
{
    struct hardware_fixture fixture;

    open_board(&fixture);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST,
                                            SYSTEMS "/node3/Actions/ComputerSystem.Reset",
                                            "{\"ResetType\":\"Nmi\"}", NULL),
                    204);
    expect(&fixture, 3, "", "Status/State", "\"InTest\"");
    expect(&fixture, 0, "", "Status/State", "\"Enabled\"");
    hardware_fixture_close(&fixture);
}

/* An index that nobody has, or no number: the system is there, without a state. */
static void host_without_index_has_no_state(void)
{
    struct hardware_fixture fixture;

    open_board(&fixture);
    hardware_fixture_control(&fixture, "SetProperty", "sssv", INVENTORY_PATH "/system/node1",
                             INTERFACE_MANAGED_HOST, "HostIndex", "s", "one");
    hardware_fixture_wait_value(&fixture, SYSTEMS "/node1", "PowerState", "absent");
    hardware_fixture_wait_value(&fixture, SYSTEMS "/node1", "AssetTag", "\"node-1\"");
    hardware_fixture_wait_value(&fixture, SYSTEMS, "Members@odata.count", "4");
    hardware_fixture_control(&fixture, "SetProperty", "sssv", INVENTORY_PATH "/system/node1",
                             INTERFACE_MANAGED_HOST, "HostIndex", "t", UINT64_MAX);
    hardware_fixture_wait_value(&fixture, SYSTEMS "/node1", "PowerState", "absent");
    hardware_fixture_close(&fixture);
}

static void add_item(struct hardware_fixture *fixture, const char *path, const char *interface)
{
    hardware_fixture_control(fixture, "AddObject", "ssa{sa{sv}}", "EntityManager", path, 1,
                             interface, 0);
}

/* No association tells of which storage it is: it is at those of its own host. */
static void volume_without_storage_is_at_its_host_only(void)
{
    struct hardware_fixture fixture;

    open_board(&fixture);
    add_item(&fixture, INVENTORY_PATH "/system/node0/storage0", INTERFACE_STORAGE);
    add_item(&fixture, INVENTORY_PATH "/system/node1/storage1", INTERFACE_STORAGE);
    add_item(&fixture, INVENTORY_PATH "/system/node1/volume0", INTERFACE_VOLUME);
    expect(&fixture, 1, "/Storage/storage1/Volumes", "Members/0/@odata.id",
           "\"/redfish/v1/Systems/node1/Storage/storage1/Volumes/volume0\"");
    expect(&fixture, 0, "/Storage/storage0", "Volumes", "absent");
    expect(&fixture, 0, "/Storage/storage0/Volumes", "Members@odata.count", "0");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET,
                                            SYSTEMS "/node0/Storage/storage0/Volumes/volume0", NULL,
                                            NULL),
                    404);
    hardware_fixture_close(&fixture);
}

/* Of several ManagedHost objects one remains: the machine has one system. */
static void single_managed_host_is_the_system(void)
{
    struct hardware_fixture fixture;

    open_board(&fixture);
    for (unsigned int host = 1; host < HOSTS; host++) {
        char path[96];

        snprintf(path, sizeof(path), INVENTORY_PATH "/system/node%u", host);
        hardware_fixture_control(&fixture, "RemoveObject", "s", path);
    }
    hardware_fixture_wait_value(&fixture, SYSTEMS, "Members/0/@odata.id",
                                "\"/redfish/v1/Systems/system\"");
    hardware_fixture_wait_value(&fixture, SYSTEMS "/system", "AssetTag", "\"node-0\"");
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(each_host_is_a_system_with_its_own_parts),
    UNIT_CASE(settings_and_reset_of_one_host_leave_the_others),
    UNIT_CASE(nmi_of_one_host_reaches_it),
    UNIT_CASE(host_without_index_has_no_state),
    UNIT_CASE(volume_without_storage_is_at_its_host_only),
    UNIT_CASE(single_managed_host_is_the_system),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-systems/hosts", cases)
