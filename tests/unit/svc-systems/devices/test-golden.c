/*
 * Every kind of device as it goes out, beside readable files: golden/<name>.json is the answer for
 * board.json. What the values must be follows from docs/mapping/svc-systems.md and the rules of
 * docs/svc-systems.md.
 */
#include "base/cleanup.h"
#include "tests/unit/hardware/golden.h"

#define SYSTEM "/redfish/v1/Systems/system"
#define ADAPTER SYSTEM "/FabricAdapters/fabricadapter0"
#define SWITCHES "/redfish/v1/Fabrics/fabric/Switches"

static const struct golden_row rows[] = {
    {"storage-collection", SYSTEM "/Storage"},
    {"storage", SYSTEM "/Storage/storage0"},
    {"storage-without-anything", SYSTEM "/Storage/storage1"},
    {"all-storage-collection", "/redfish/v1/Storage"},
    {"all-storage", "/redfish/v1/Storage/storage0"},
    {"drive", SYSTEM "/Storage/1/Drives/drive0"},
    {"drive-rebuilding-locked", SYSTEM "/Storage/1/Drives/drive1"},
    {"drive-offline-unlocked", SYSTEM "/Storage/1/Drives/drive2"},
    {"drive-absent-wrong-types", SYSTEM "/Storage/1/Drives/drive3"},
    {"drive-reset-action-info", SYSTEM "/Storage/1/Drives/drive0/ResetActionInfo"},
    {"controller-collection", SYSTEM "/Storage/1/Controllers"},
    {"controller", SYSTEM "/Storage/1/Controllers/controller0"},
    {"volume-collection", SYSTEM "/Storage/storage0/Volumes"},
    {"volume-collection-of-other", SYSTEM "/Storage/storage1/Volumes"},
    {"volume", SYSTEM "/Storage/storage0/Volumes/volume0"},
    {"volume-locked", SYSTEM "/Storage/storage0/Volumes/volume1"},
    {"pcie-device-collection", SYSTEM "/PCIeDevices"},
    {"pcie-device", SYSTEM "/PCIeDevices/pcie0"},
    {"pcie-device-unknown", SYSTEM "/PCIeDevices/pcie1"},
    {"pcie-function-collection", SYSTEM "/PCIeDevices/pcie0/PCIeFunctions"},
    {"pcie-function-collection-empty", SYSTEM "/PCIeDevices/pcie1/PCIeFunctions"},
    {"pcie-function", SYSTEM "/PCIeDevices/pcie0/PCIeFunctions/0"},
    {"pcie-function-odd", SYSTEM "/PCIeDevices/pcie0/PCIeFunctions/7"},
    {"fabric-adapter-collection", SYSTEM "/FabricAdapters"},
    {"fabric-adapter", ADAPTER},
    {"fabric-adapter-port-collection", ADAPTER "/Ports"},
    {"fabric-adapter-port", ADAPTER "/Ports/fa_port0"},
    {"fabric-adapter-port-metrics", ADAPTER "/Ports/fa_port0/Metrics"},
    {"fabric-collection", "/redfish/v1/Fabrics"},
    {"fabric", "/redfish/v1/Fabrics/fabric"},
    {"switch-collection", SWITCHES},
    {"switch", SWITCHES "/switch0"},
    {"switch-port-collection", SWITCHES "/switch0/Ports"},
    {"switch-port", SWITCHES "/switch0/Ports/port0"},
    {"switch-port-unknown", SWITCHES "/switch0/Ports/port1"},
    {"switch-port-metrics", SWITCHES "/switch0/Ports/port0/Metrics"},
    {"cable-collection", "/redfish/v1/Cables"},
    {"cable", "/redfish/v1/Cables/cable0"},
    {"cable-absent", "/redfish/v1/Cables/cable1"},
};

static void get_each_kind_as_golden_file(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    golden_compare_rows(&fixture, rows, ARRAY_SIZE(rows));
    hardware_fixture_close(&fixture);
}

/* Redfish calls drives below a system deprecated; drive2 is in no chassis. */
static void links_to_drives_lead_to_chassis_where_deprecated_is_hidden(void)
{
    static const struct {
        const char *uri, *pointer, *link;
    } links[] = {
        {SYSTEM "/Storage/storage0", "Drives/0", "/redfish/v1/Chassis/1U/Drives/drive0"},
        {SYSTEM "/Storage/storage0", "Drives/1", "/redfish/v1/Chassis/1U/Drives/drive1"},
        {SYSTEM "/Storage/storage0", "Drives/2", SYSTEM "/Storage/1/Drives/drive2"},
        {"/redfish/v1/Storage/storage0", "Drives/0", "/redfish/v1/Chassis/1U/Drives/drive0"},
        {SYSTEM "/Storage/storage0/Volumes/volume0", "Links/Drives/1",
         "/redfish/v1/Chassis/1U/Drives/drive1"},
    };
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){.hide_deprecated = true});
    for (size_t i = 0; i < ARRAY_SIZE(links); i++) {
        json_t *resource = hardware_fixture_get(&fixture, links[i].uri);
        json_t *link = hardware_value_at(resource, links[i].pointer);

        CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(link, "@odata.id")),
                               links[i].link);
        json_decref(resource);
    }
    hardware_fixture_close(&fixture);
}

static const char *const nowhere[] = {
    SYSTEM "/Storage/2",
    SYSTEM "/Storage/2/Drives/drive0",
    SYSTEM "/Storage/1/Drives/cable0",
    SYSTEM "/Storage/1/Drives/drive1/ResetActionInfo", /* which can not be reset */
    SYSTEM "/Storage/1/Controllers/drive0",
    SYSTEM "/Storage/1/Volumes",
    SYSTEM "/Storage/storage1/Volumes/volume0", /* another one's */
    SYSTEM "/PCIeDevices/pcie0/PCIeFunctions/1",
    SYSTEM "/PCIeDevices/pcie0/PCIeFunctions/8",
    SYSTEM "/PCIeDevices/pcie0/PCIeFunctions/00",
    SYSTEM "/FabricAdapters/switch0",
    ADAPTER "/Ports/port0",
    SWITCHES "/switch0/Ports/fa_port0",
    SWITCHES "/switch0/Ports/port1/Metrics", /* which nobody measures */
    "/redfish/v1/Systems/other/Storage",
    "/redfish/v1/Fabrics/other",
    "/redfish/v1/Fabrics/other/Switches/switch0",
    "/redfish/v1/Storage/storage9",
    "/redfish/v1/Cables/drive0",
};

static void get_of_what_is_not_there_is_404(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(nowhere); i++) {
        unsigned int status = hardware_fixture_status(&fixture, IPC_GET, nowhere[i], NULL, NULL);

        if (status != 404)
            fprintf(stderr, "%s: %u\n", nowhere[i], status);
        CU_ASSERT_EQUAL(status, 404);
    }
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(get_each_kind_as_golden_file),
    UNIT_CASE(links_to_drives_lead_to_chassis_where_deprecated_is_hidden),
    UNIT_CASE(get_of_what_is_not_there_is_404),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-systems/devices-golden", cases)
