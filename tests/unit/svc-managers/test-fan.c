/*
 * PATCH of Oem.OpenBmc.Fan: what arrives at entity-manager and at the thermal mode, what is made
 * and deleted, and what is refused before anything is written.
 */
#include <string.h>

#include "base/cleanup.h"
#include "tests/unit/svc-managers/managers-test.h"

#define FAN "Oem/OpenBmc/Fan/"
#define BODY(fan) "{\"Oem\":{\"OpenBmc\":{\"Fan\":{" fan "}}}}"
#define LINK(uri) "{\"@odata.id\":\"" uri "\"}"
#define ZONE(name) LINK(MANAGER "#/Oem/OpenBmc/Fan/FanZones/" name)
#define CHASSIS(id) "\"Chassis\":" LINK("/redfish/v1/Chassis/" id)
#define CONFIGURATION "inventory/system/chassis/1U/"
#define PID_NUMBERS                                                                                \
    "\"FFGainCoefficient\":1,\"FFOffCoefficient\":0,\"ICoefficient\":0.5,\"ILimitMax\":9,"         \
    "\"ILimitMin\":1,\"OutLimitMax\":100,\"OutLimitMin\":20,\"PCoefficient\":2,\"SlewNeg\":0,"     \
    "\"SlewPos\":0,\"Inputs\":[\"A 1\",\"B_2\"]"

static struct hardware_fixture fixture;

static void check(const char *object, const char *interface, const char *property,
                  const char *expected)
{
    char path[128];

    snprintf(path, sizeof(path), CONFIGURATION "%s", object);
    managers_check_bus(&fixture, "EntityManager", path, interface, property, expected);
}

static const struct write_row good_rows[] = {
    {IPC_PATCH, MANAGER, BODY("\"Profile\":\"Quiet\""), 200, "", FAN "Profile", "\"Quiet\""},
    {IPC_PATCH, MANAGER, BODY("\"FanZones\":{\"Zone_Left\":{\"MinThermalOutput\":33}}"), 200, "",
     FAN "FanZones/Zone_Left/MinThermalOutput", "33"},
    {IPC_PATCH, MANAGER,
     BODY("\"PidControllers\":{\"CPU_temp\":{\"SetPoint\":77.5,\"CheckHysteresisWithSetpoint\":"
          "\"Input\",\"SetPointOffset\":\"LowerThresholdNonCritical\",\"Inputs\":[{},\"CPU_9\"],"
          "\"Zones\":[{},null]}}"),
     200, "", FAN "PidControllers/CPU_temp/SetPoint", "77.5"},
    {IPC_PATCH, MANAGER,
     BODY("\"FanControllers\":{\"Fan_1\":{\"PCoefficient\":4,\"Outputs\":[\"Pwm 7\"]}}"), 200, "",
     FAN "FanControllers/Fan_1/Outputs", "[\"Pwm 7\"]"},
    {IPC_PATCH, MANAGER,
     BODY("\"StepwiseControllers\":{\"Inlet\":{\"Direction\":\"Ceiling\",\"Steps\":[{},{\"Output\":"
          "70},{\"Target\":40,\"Output\":90}]}}"),
     200, "", FAN "StepwiseControllers/Inlet/Direction", "\"Ceiling\""},
};

static void patch_of_members_reaches_their_objects(void)
{
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, good_rows, ARRAY_SIZE(good_rows));
    managers_check_bus(&fixture, "Control", "control/thermal_mode", "Control.ThermalMode",
                       "Current", "\"Quiet\"");
    check("Zone_Left", "Configuration.Pid.Zone", "MinThermalOutput", "33.0");
    check("Zone_Left", "Configuration.Pid.Zone", "FailSafePercent", "100.0");
    check("CPU_temp", "Configuration.Pid", "CheckHysteresisWithSetpoint", "false");
    check("CPU_temp", "Configuration.Pid", "SetPointOffset", "\"WarningLow\"");
    check("CPU_temp", "Configuration.Pid", "Inputs", "[\"CPU 0\",\"CPU_9\"]");
    check("CPU_temp", "Configuration.Pid", "Zones", "[\"Zone Left\"]");
    check("CPU_temp", "Configuration.Pid", "Profiles", "[\"Default\",\"Quiet\"]");
    check("Fan_1", "Configuration.Pid", "PCoefficient", "4.0");
    check("Fan_1", "Configuration.Pid", "Zones", "[\"Zone Left\",\"Gone\"]");
    check("Inlet", "Configuration.Stepwise", "Class", "\"Ceiling\"");
    check("Inlet", "Configuration.Stepwise", "Reading", "[20.0,30.0,40.0]");
    check("Inlet", "Configuration.Stepwise", "Output", "[25.0,70.0,90.0]");
    hardware_fixture_close(&fixture);
}

static const struct write_row life_rows[] = {
    {IPC_PATCH, MANAGER,
     BODY("\"FanZones\":{\"New_zone\":{" CHASSIS("1U") ",\"FailSafePercent\":80,"
                                                       "\"MinThermalOutput\":10}}"),
     200, "", FAN "FanZones/New_zone/FailSafePercent", "80"},
    {IPC_PATCH, MANAGER,
     BODY("\"Profile\":\"Quiet\",\"PidControllers\":{\"New_pid\":{" PID_NUMBERS
          ",\"Zones\":[" ZONE("New_zone") "," ZONE(
              "Odd_zone") "]}},"
                          "\"FanControllers\":{\"New_fan\":{" PID_NUMBERS ",\"Outputs\":[\"P 1\"],"
                          "\"Zones\":[" LINK(
                              MANAGER
                              "/Oem/OpenBmc/Fan/FanZones/New_zone") "]}},"
                                                                    "\"StepwiseControllers\":{"
                                                                    "\"New_steps\":{\"Direction\":"
                                                                    "\"Floor\",\"Inputs\":["
                                                                    "\"Inlet\"],"
                                                                    "\"NegativeHysteresis\":1,"
                                                                    "\"PositiveHysteresis\":2,"
                                                                    "\"Zones\":[" ZONE(
                                                                        "New_zone") "],"
                                                                                    "\"Steps\":[{"
                                                                                    "\"Target\":1,"
                                                                                    "\"Output\":2}]"
                                                                                    "}}"),
     200, "", FAN "PidControllers/New_pid/Zones", "[" ZONE("New_zone") "," ZONE("Odd_zone") "]"},
    {IPC_GET, MANAGER, NULL, 200, "", FAN "FanControllers/New_fan/Outputs", "[\"P 1\"]"},
    {IPC_GET, MANAGER, NULL, 200, "", FAN "StepwiseControllers/New_steps/Steps",
     "[{\"Target\":1,\"Output\":2}]"},
};

static const struct write_row delete_rows[] = {
    {IPC_PATCH, MANAGER,
     BODY("\"FanZones\":{\"New_zone\":null},\"PidControllers\":{\"New_pid\":null}"), 200, "",
     FAN "FanZones/New_zone", "absent"},
    {IPC_GET, MANAGER, NULL, 200, "", FAN "PidControllers/New_pid", "absent"},
    {IPC_GET, MANAGER, NULL, 200, "", FAN "FanControllers/New_fan/Zones", "[]"},
};

static void members_are_made_and_deleted(void)
{
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, life_rows, ARRAY_SIZE(life_rows));
    check("New_zone", "Configuration.Pid.Zone", "Name", "\"New zone\"");
    check("New_zone", "Configuration.Pid.Zone", "Type", "\"Pid.Zone\"");
    check("New_pid", "Configuration.Pid", "Class", "\"temp\"");
    check("New_pid", "Configuration.Pid", "Type", "\"Pid\"");
    check("New_pid", "Configuration.Pid", "Profiles", "[\"Quiet\"]");
    check("New_pid", "Configuration.Pid", "Inputs", "[\"A 1\",\"B_2\"]");
    check("New_pid", "Configuration.Pid", "Zones", "[\"New zone\",\"Odd_zone\"]");
    check("New_fan", "Configuration.Pid", "Class", "\"fan\"");
    check("New_steps", "Configuration.Stepwise", "Class", "\"Floor\"");
    managers_run_rows(&fixture, delete_rows, ARRAY_SIZE(delete_rows));
    hardware_fixture_close(&fixture);
}

static const struct write_row bad_rows[] = {
    {IPC_PATCH, MANAGER, BODY("\"Profile\":\"Loud\""), 400, "PropertyValueNotInList", NULL, NULL},
    {IPC_PATCH, MANAGER, BODY("\"Profile\":7"), 400, "PropertyValueTypeError", NULL, NULL},
    {IPC_PATCH, MANAGER, BODY("\"Speed\":7"), 400, "PropertyUnknown", NULL, NULL},
    {IPC_PATCH, MANAGER, "{\"Oem\":{\"OpenBmc\":7}}", 400, "PropertyValueTypeError", NULL, NULL},
    {IPC_PATCH, MANAGER, "{\"Oem\":{\"Other\":{}}}", 400, "PropertyUnknown", NULL, NULL},
    {IPC_PATCH, MANAGER, BODY("\"FanZones\":{\"Zone Left\":{}}"), 400, "PropertyUnknown", NULL,
     NULL},
    {IPC_PATCH, MANAGER, BODY("\"FanZones\":{\"Nobody\":null}"), 400, "PropertyUnknown", NULL,
     NULL},
    {IPC_PATCH, MANAGER, BODY("\"FanZones\":{\"Zone_Left\":{\"Color\":1}}"), 400, "PropertyUnknown",
     NULL, NULL},
    {IPC_PATCH, MANAGER, BODY("\"FanZones\":{\"Zone_Left\":{" CHASSIS("Mainboard") "}}"), 400,
     "PropertyNotWritable", NULL, NULL},
    {IPC_PATCH, MANAGER, BODY("\"FanZones\":{\"New\":{\"FailSafePercent\":1}}"), 400,
     "PropertyMissing", NULL, NULL},
    {IPC_PATCH, MANAGER, BODY("\"FanZones\":{\"New\":{" CHASSIS("Mainboard") "}}"), 400,
     "PropertyValueIncorrect", NULL, NULL}, /* has no AddObject */
    {IPC_PATCH, MANAGER, BODY("\"FanZones\":{\"New\":{" CHASSIS("1U") "}}"), 400,
     "PropertyValueIncorrect", NULL, NULL}, /* entity-manager wants the numbers */
    {IPC_PATCH, MANAGER, BODY("\"FanControllers\":{\"Fan_1\":{\"PCoefficient\":\"4\"}}"), 400,
     "PropertyValueTypeError", NULL, NULL},
    {IPC_PATCH, MANAGER, BODY("\"FanControllers\":{\"Fan_1\":{\"DCoefficient\":4}}"), 400,
     "PropertyNotWritable", NULL, NULL}, /* its object has none */
    {IPC_PATCH, MANAGER, BODY("\"FanControllers\":{\"Fan_1\":{\"Zones\":[]}}"), 400,
     "PropertyValueIncorrect", NULL, NULL},
    {IPC_PATCH, MANAGER, BODY("\"FanControllers\":{\"Fan_1\":{\"Zones\":[" ZONE("Gone") "]}}"), 400,
     "PropertyValueIncorrect", NULL, NULL},
    {IPC_PATCH, MANAGER, BODY("\"FanControllers\":{\"New\":{" PID_NUMBERS "}}"), 400,
     "PropertyMissing", NULL, NULL},
    {IPC_PATCH, MANAGER, BODY("\"PidControllers\":{\"CPU_temp\":{\"SetPointOffset\":\"High\"}}"),
     400, "PropertyValueNotInList", NULL, NULL},
    {IPC_PATCH, MANAGER, BODY("\"StepwiseControllers\":{\"Inlet\":{\"Direction\":\"Up\"}}"), 400,
     "PropertyValueNotInList", NULL, NULL},
    {IPC_PATCH, MANAGER,
     BODY("\"StepwiseControllers\":{\"Inlet\":{\"Steps\":[{},{},{\"Target\":1}]}}"), 400,
     "PropertyMissing", NULL, NULL},
    /* Nothing of a body with a wrong value is done. */
    {IPC_PATCH, MANAGER,
     BODY("\"FanZones\":{\"Zone_Left\":{\"MinThermalOutput\":1},\"Odd_zone\":null},"
          "\"Profile\":\"Loud\""),
     400, "PropertyValueNotInList", NULL, NULL},
    {IPC_GET, MANAGER, NULL, 200, "", FAN "FanZones/Zone_Left/MinThermalOutput", "25.5"},
};

static void patch_with_fault_is_refused_whole(void)
{
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, bad_rows, ARRAY_SIZE(bad_rows));
    check("Odd_zone", "Configuration.Pid.Zone", "FailSafePercent", "null");
    hardware_fixture_close(&fixture);
}

static void patch_that_changes_nothing_writes_nothing(void)
{
    static const struct write_row row = {
        IPC_PATCH, MANAGER, BODY("\"PidControllers\":{\"CPU_temp\":{\"SetPoint\":80}}"),
        200,       "",      FAN "PidControllers/CPU_temp/SetPoint",
        "80"};

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "FailMethod", "sss", "EntityManager", "Set",
                             "xyz.openbmc_project.Common.Error.InternalFailure");
    managers_run_rows(&fixture, &row, 1);
    hardware_fixture_close(&fixture);
}

/* Without thermal mode and configuration there is nothing to see or to choose, but the first zone
 * can be made. */
static void bare_machine_shows_nothing(void)
{
    static const struct write_row rows[] = {
        {IPC_GET, MANAGER, NULL, 200, "", "Oem", "absent"},
        {IPC_PATCH, MANAGER, BODY("\"Profile\":\"Quiet\""), 400, "PropertyNotWritable", NULL, NULL},
        {IPC_PATCH, MANAGER, BODY("\"FanZones\":{\"New\":{" CHASSIS("None") "}}"), 400,
         "PropertyValueIncorrect", NULL, NULL},
    };

    hardware_fixture_open(&fixture,
                          &(struct hardware_start){.board = getenv("MANAGERS_BARE_BOARD")});
    managers_run_rows(&fixture, rows, ARRAY_SIZE(rows));
    hardware_fixture_close(&fixture);
}

static void get_follows_the_bus(void)
{
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET, MANAGER, NULL, NULL), 200);
    hardware_fixture_control(
        &fixture, "SetProperty", "sssv", OPENBMC_ROOT CONFIGURATION "Zone_Left",
        OPENBMC_PREFIX "Configuration.Pid.Zone", "MinThermalOutput", "d", 12.5);
    hardware_fixture_wait_value(&fixture, MANAGER, FAN "FanZones/Zone_Left/MinThermalOutput",
                                "12.5");
    hardware_fixture_control(&fixture, "RemoveObject", "s", OPENBMC_ROOT CONFIGURATION "Zone_Left");
    hardware_fixture_wait_value(&fixture, MANAGER, FAN "FanControllers/Fan_1/Zones", "[]");
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(patch_of_members_reaches_their_objects),
    UNIT_CASE(members_are_made_and_deleted),
    UNIT_CASE(patch_with_fault_is_refused_whole),
    UNIT_CASE(patch_that_changes_nothing_writes_nothing),
    UNIT_CASE(bare_machine_shows_nothing),
    UNIT_CASE(get_follows_the_bus),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-managers/fan", cases)
