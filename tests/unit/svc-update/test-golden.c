/* Every kind of resource as it goes out, beside readable files: golden/<name>.json is the answer
 * for board.json. What the values must be follows from the tables of docs/svc-update.md. */
#include "base/cleanup.h"
#include "tests/unit/hardware/golden.h"

#define SERVICE "/redfish/v1/UpdateService"
#define INVENTORY SERVICE "/FirmwareInventory"

static const struct golden_row rows[] = {
    {"update-service", SERVICE},
    {"firmware-collection", INVENTORY},
    {"firmware-bmc", INVENTORY "/2a1b3c4d"},
    {"firmware-activating", INVENTORY "/5e6f7a8b"},
    {"firmware-host", INVENTORY "/bios_active"},
    {"firmware-staged", INVENTORY "/bios_staged"},
    {"firmware-ready", INVENTORY "/cpld"},
    {"firmware-without-activation", INVENTORY "/nic0"},
    {"firmware-wrong-types", INVENTORY "/odd"},
    {"firmware-standby-spare", INVENTORY "/spare"},
};

static void get_each_kind_as_golden_file(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    golden_compare_rows(&fixture, rows, ARRAY_SIZE(rows));
    hardware_fixture_close(&fixture);
}

static void get_with_push_uri_as_golden_file(void)
{
    static const struct golden_row with_push_uri[] = {{"update-service-with-push-uri", SERVICE}};
    const struct hardware_start start = {.options = {"/upload"}};
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &start);
    golden_compare_rows(&fixture, with_push_uri, ARRAY_SIZE(with_push_uri));
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(get_each_kind_as_golden_file),
    UNIT_CASE(get_with_push_uri_as_golden_file),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-update/golden", cases)
