/*
 * PATCH of the manager and of its network services, and the manager's actions: what arrives on
 * D-Bus, what is refused, and the tag that does not count the clock.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "svc-managers/kinds.h"
#include "svc-managers/network-protocol.h"
#include "tests/unit/svc-managers/managers-test.h"

#define PROTOCOL MANAGER "/NetworkProtocol"
#define ETH0 MANAGER "/EthernetInterfaces/eth0"
#define IMAGES "/redfish/v1/UpdateService/FirmwareInventory"
#define RESET MANAGER "/Actions/Manager.Reset"
#define RESET_TO_DEFAULTS MANAGER "/Actions/Manager.ResetToDefaults"
#define TIMEDATE "org.freedesktop.timedate1"
#define TIMEDATE_ROOT "/org/freedesktop/timedate1"
#define CHARACTERS_50 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghij"

static struct hardware_fixture fixture;

static const struct write_row good_rows[] = {
    {IPC_PATCH, MANAGER, "{\"LocationIndicatorActive\":false}", 200, "", "LocationIndicatorActive",
     "false"},
    {IPC_PATCH, MANAGER, "{\"TimeZoneName\":\"Asia/Tokyo\"}", 200, "", "TimeZoneName",
     "\"Asia/Tokyo\""},
    {IPC_PATCH, MANAGER, "{\"ServiceIdentification\":\"rack 7_A-1\"}", 200, "",
     "ServiceIdentification", "\"rack 7_A-1\""},
    {IPC_PATCH, MANAGER, "{\"ServiceIdentification\":\"\"}", 200, "", "ServiceIdentification",
     "\"\""},
    {IPC_PATCH, PROTOCOL, "{\"NTP\":{\"ProtocolEnabled\":false}}", 200, "", "NTP/ProtocolEnabled",
     "false"},
    {IPC_GET, MANAGER, NULL, 200, "", "DateTimeSource", "\"RTC\""},
    {IPC_PATCH, MANAGER, "{\"DateTime\":\"2026-05-31T09:00:00+02:00\"}", 200, "", NULL, NULL},
    {IPC_PATCH, PROTOCOL, "{\"NTP\":{\"ProtocolEnabled\":true}}", 200, "", "NTP/ProtocolEnabled",
     "true"},
    {IPC_PATCH, PROTOCOL,
     "{\"NTP\":{\"NTPServers\":[\"a.example.com\",\"2001:db8::1\",\"192.0.2.1\"]}}", 200, "",
     "NTP/NTPServers", "[\"a.example.com\",\"2001:db8::1\",\"192.0.2.1\"]"},
    {IPC_PATCH, PROTOCOL, "{\"NTP\":{\"NTPServers\":[null,{},\"b.example.com\"]}}", 200, "",
     "NTP/NTPServers", "[\"2001:db8::1\",\"b.example.com\"]"},
    {IPC_PATCH, PROTOCOL, "{\"NTP\":{\"NTPServers\":[{}]}}", 200, "", "NTP/NTPServers",
     "[\"2001:db8::1\"]"},
    {IPC_PATCH, PROTOCOL, "{\"SSH\":{\"ProtocolEnabled\":false}}", 200, "", "SSH/ProtocolEnabled",
     "false"},
    {IPC_PATCH, PROTOCOL, "{\"SSH\":{\"ProtocolEnabled\":true}}", 200, "", "SSH/ProtocolEnabled",
     "true"},
    {IPC_PATCH, PROTOCOL, "{\"IPMI\":{\"ProtocolEnabled\":false}}", 200, "", "IPMI/ProtocolEnabled",
     "false"},
    {IPC_PATCH, PROTOCOL, "{\"SNMP\":{\"ProtocolEnabled\":true}}", 200, "", "SNMP/ProtocolEnabled",
     "true"},
    {IPC_PATCH, PROTOCOL, "{\"SNMP\":{\"ProtocolEnabled\":false}}", 200, "", "SNMP/ProtocolEnabled",
     "false"},
};

static void write_of_good_value_answers_new_state(void)
{
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, good_rows, ARRAY_SIZE(good_rows));
    managers_check_bus(&fixture, TIMEDATE, TIMEDATE_ROOT, TIMEDATE, "Timezone", "\"Asia/Tokyo\"");
    managers_check_bus(&fixture, "LED.GroupManager", "led/groups/bmc_identify", "Led.Group",
                       "Asserted", "false");
    managers_check_bus(&fixture, "Network", "network/eth0", "Network.EthernetInterface",
                       "StaticNTPServers", "[\"2001:db8::1\"]");
    managers_check_bus(&fixture, "Network", "network/eth1", "Network.EthernetInterface",
                       "StaticNTPServers", "[\"2001:db8::1\"]");
    managers_check_bus(&fixture, "Control.Service.Manager",
                       "control/service/phosphor_2dipmi_2dnet_40eth0", "Control.Service.Attributes",
                       "Enabled", "false");
    managers_check_bus(&fixture, "Control.Service.Manager", "control/service/dropbear",
                       "Control.Service.Attributes", "Enabled", "true");
    hardware_fixture_close(&fixture);
}

/* timedated is asked for the very instant. */
static void patch_of_date_time_reaches_timedated(void)
{
    static const struct write_row rows[] = {
        {IPC_PATCH, PROTOCOL, "{\"NTP\":{\"ProtocolEnabled\":false}}", 200, "", NULL, NULL},
        {IPC_PATCH, MANAGER, "{\"DateTime\":\"2031-05-31T09:00:00.5+02:00\"}", 200, "", NULL, NULL},
    };
    CLEANUP(sd_bus_message_unrefp) sd_bus_message *reply = NULL;
    uint64_t usec;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, rows, ARRAY_SIZE(rows));
    CU_ASSERT_FATAL(sd_bus_get_property(fixture.control, TIMEDATE, TIMEDATE_ROOT, TIMEDATE,
                                        "TimeUSec", NULL, &reply, "t") >= 0);
    CU_ASSERT_FATAL(sd_bus_message_read(reply, "t", &usec) > 0);
    CU_ASSERT(usec >= 1937977200500000 && usec < 1937977230500000);
    hardware_fixture_close(&fixture);
}

static const struct write_row bad_rows[] = {
    {IPC_PATCH, MANAGER, "{\"DateTime\":\"2026-05-31T09:00:00Z\"}", 400, "PropertyValueConflict",
     NULL, NULL}, /* NTP sets it */
    {IPC_PATCH, MANAGER, "{\"DateTime\":\"yesterday\"}", 400, "PropertyValueFormatError", NULL,
     NULL},
    {IPC_PATCH, MANAGER, "{\"DateTime\":\"1969-05-31T09:00:00Z\"}", 400, "PropertyValueOutOfRange",
     NULL, NULL},
    {IPC_PATCH, MANAGER, "{\"DateTimeLocalOffset\":\"+02:00\"}", 400, "PropertyNotWritable", NULL,
     NULL},
    {IPC_PATCH, MANAGER, "{\"TimeZoneName\":\"Moon/Tycho\"}", 400, "PropertyValueIncorrect", NULL,
     NULL},
    {IPC_PATCH, MANAGER, "{\"ServiceIdentification\":\"a;b\"}", 400, "PropertyValueFormatError",
     NULL, NULL},
    {IPC_PATCH, MANAGER, "{\"ServiceIdentification\":\"" CHARACTERS_50 CHARACTERS_50 "\"}", 400,
     "StringValueTooLong", NULL, NULL},
    {IPC_PATCH, MANAGER,
     "{\"Links\":{\"ActiveSoftwareImage\":{\"@odata.id\":\"" IMAGES "/none\"}}}", 400,
     "PropertyValueNotInList", NULL, NULL},
    {IPC_PATCH, MANAGER,
     "{\"Links\":{\"ActiveSoftwareImage\":{\"@odata.id\":\"" IMAGES "/bios\"}}}", 400,
     "PropertyValueNotInList", NULL, NULL},
    {IPC_PATCH, MANAGER,
     "{\"Links\":{\"ActiveSoftwareImage\":{\"@odata.id\":\"" IMAGES "/bmc_c\"}}}", 400,
     "PropertyValueNotInList", NULL, NULL}, /* no priority */
    {IPC_PATCH, MANAGER, "{\"Links\":{\"ActiveSoftwareImage\":\"" IMAGES "/bmc_b\"}}", 400,
     "PropertyValueTypeError", NULL, NULL},
    {IPC_PATCH, PROTOCOL, "{\"HTTPS\":{\"ProtocolEnabled\":false}}", 400, "PropertyNotWritable",
     NULL, NULL},
    {IPC_PATCH, PROTOCOL, "{\"SSH\":{\"Port\":23}}", 400, "PropertyNotWritable", NULL, NULL},
    {IPC_PATCH, PROTOCOL, "{\"NTP\":{\"NTPServers\":[\"no such server\"]}}", 400,
     "PropertyValueFormatError", NULL, NULL},
    {IPC_PATCH, PROTOCOL, "{\"NTP\":{\"NTPServers\":\"a.example.com\"}}", 400,
     "PropertyValueTypeError", NULL, NULL},
    {IPC_POST, RESET, "{}", 400, "ActionParameterMissing", NULL, NULL},
    {IPC_POST, RESET, "{\"ResetType\":\"PowerCycle\"}", 400, "ActionParameterValueNotInList", NULL,
     NULL},
    {IPC_POST, RESET_TO_DEFAULTS, "{\"ResetType\":\"PreserveNetwork\"}", 400,
     "ActionParameterValueNotInList", NULL, NULL},
    {IPC_PATCH, "/redfish/v1/Managers/other", "{\"TimeZoneName\":\"Asia/Tokyo\"}", 404,
     "ResourceNotFound", NULL, NULL},
};

static void write_with_fault_is_refused_with_message(void)
{
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, bad_rows, ARRAY_SIZE(bad_rows));
    hardware_fixture_close(&fixture);
}

/* ssdpd has no object that switches it; a bare machine has neither. */
static void protocol_without_its_unit_is_left_out(void)
{
    static const struct write_row row = {
        IPC_PATCH, PROTOCOL, "{\"SSDP\":{\"ProtocolEnabled\":false}}", 400, "PropertyNotWritable",
        NULL,      NULL};

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, &row, 1);
    hardware_fixture_close(&fixture);
    hardware_fixture_open(&fixture,
                          &(struct hardware_start){.board = getenv("MANAGERS_BARE_BOARD")});
    hardware_fixture_wait_value(&fixture, PROTOCOL, "SNMP", "absent");
    hardware_fixture_wait_value(&fixture, PROTOCOL, "SSDP", "absent");
    hardware_fixture_close(&fixture);
}

static void patch_of_service_that_nobody_switches_is_refused(void)
{
    static const struct write_row row = {
        IPC_PATCH, PROTOCOL, "{\"SSH\":{\"ProtocolEnabled\":false}}", 400, "PropertyNotWritable",
        NULL,      NULL};

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "RemoveObject", "s",
                             OPENBMC_ROOT "control/service/dropbear");
    hardware_fixture_wait_invalidated(&fixture, "*");
    managers_run_rows(&fixture, &row, 1);
    hardware_fixture_close(&fixture);
}

/* -- what is kept -- */

/* The file is there when the answer is, and a start reads it. */
static void patch_of_service_identification_is_kept(void)
{
    static const struct write_row row = {IPC_PATCH, MANAGER, "{\"ServiceIdentification\":\"kept\"}",
                                         200,       "",      "ServiceIdentification",
                                         "\"kept\""};
    CLEANUP(free_cleanup) char *path = NULL;
    char text[16] = "";
    FILE *file;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, &row, 1);
    CU_ASSERT_FATAL(
        asprintf(&path, "%s/managers/service-identification", fixture.service.state_dir) > 0);
    file = fopen(path, "re");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    CU_ASSERT_PTR_NOT_NULL(fgets(text, sizeof(text), file));
    CU_ASSERT_STRING_EQUAL(text, "kept");
    fclose(file);
    hardware_fixture_close(&fixture);
}

static void etag_does_not_count_the_clock(void)
{
    struct answer first, second;
    char expected[64];

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    fixture_ask(&fixture.service, IPC_GET, MANAGER, (struct ask){0}, &first);
    fixture_ask(&fixture.service, IPC_GET, MANAGER, (struct ask){0}, &second);
    /* Until the next second begins; the fixture ends what lasts too long. */
    while (strcmp(answer_text(&first, "DateTime"), answer_text(&second, "DateTime")) == 0) {
        answer_deinit(&second);
        fixture_ask(&fixture.service, IPC_GET, MANAGER, (struct ask){0}, &second);
    }
    CU_ASSERT_STRING_EQUAL(answer_text(&first, "@odata.etag"), answer_text(&second, "@odata.etag"));
    snprintf(expected, sizeof(expected), "%s", answer_text(&first, "@odata.etag"));
    answer_deinit(&first);
    answer_deinit(&second);

    fixture_ask(&fixture.service, IPC_PATCH, MANAGER,
                (struct ask){.body = "{\"ServiceIdentification\":\"x\"}", .if_match = expected},
                &first);
    CU_ASSERT_EQUAL(first.status, 200);
    CU_ASSERT_STRING_NOT_EQUAL(answer_text(&first, "@odata.etag"), expected);
    answer_deinit(&first);
    fixture_ask(&fixture.service, IPC_PATCH, MANAGER,
                (struct ask){.body = "{\"ServiceIdentification\":\"y\"}", .if_match = expected},
                &first);
    CU_ASSERT_EQUAL(first.status, 412);
    answer_deinit(&first);
    hardware_fixture_close(&fixture);
}

/* -- status -- */

static void set_text(const char *path, const char *interface, const char *property,
                     const char *value)
{
    hardware_fixture_control(&fixture, "SetProperty", "sssv", path, interface, property, "s",
                             value);
}

static void status_follows_the_service_manager(void)
{
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "SetProperty", "sssv", "/org/freedesktop/systemd1",
                             "org.freedesktop.systemd1.Manager", "Progress", "d", 0.5);
    hardware_fixture_wait_value(&fixture, MANAGER, "Status/State", "\"Starting\"");
    set_text("/org/freedesktop/systemd1/unit/obmc_2dbmc_2dservice_2dquiesce_400_2etarget",
             "org.freedesktop.systemd1.Unit", "ActiveState", "active");
    hardware_fixture_wait_value(&fixture, MANAGER, "Status",
                                "{\"State\":\"Quiesced\",\"Health\":\"Critical\"}");
    hardware_fixture_close(&fixture);
}

/* -- actions -- */

static void reset_reaches_the_state_manager(void)
{
    static const struct {
        const char *body, *transition;
    } rows[] = {
        {"{\"ResetType\":\"GracefulRestart\"}",
         "\"" OPENBMC_PREFIX "State.BMC.Transition.Reboot\""},
        {"{\"ResetType\":\"ForceRestart\"}",
         "\"" OPENBMC_PREFIX "State.BMC.Transition.HardReboot\""},
    };

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        hardware_fixture_open(&fixture, &(struct hardware_start){0});
        CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, RESET, rows[i].body, NULL),
                        204);
        managers_check_bus(&fixture, "State.BMC", "state/bmc0", "State.BMC",
                           "RequestedBMCTransition", rows[i].transition);
        hardware_fixture_close(&fixture);
    }
}

static void reset_to_defaults_resets_then_restarts(void)
{
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, RESET_TO_DEFAULTS,
                                            "{\"ResetType\":\"ResetAll\"}", NULL),
                    204);
    managers_check_bus(&fixture, "Shoal.Sim", "shoal/sim", "Shoal.Sim", "FactoryResets",
                       "[\"" OPENBMC_PREFIX "Software.BMC.Updater " OPENBMC_ROOT "software\"]");
    managers_check_bus(&fixture, "State.BMC", "state/bmc0", "State.BMC", "RequestedBMCTransition",
                       "\"" OPENBMC_PREFIX "State.BMC.Transition.Reboot\"");
    hardware_fixture_close(&fixture);
}

/* The BMC is not restarted when its defaults were refused. */
static void reset_to_defaults_that_fails_does_not_restart(void)
{
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "FailMethod", "sss", "Software.BMC.Updater", "Reset",
                             "xyz.openbmc_project.Common.Error.InternalFailure");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, RESET_TO_DEFAULTS,
                                            "{\"ResetType\":\"ResetAll\"}", NULL),
                    500);
    managers_check_bus(&fixture, "State.BMC", "state/bmc0", "State.BMC", "RequestedBMCTransition",
                       "\"" OPENBMC_PREFIX "State.BMC.Transition.None\"");
    hardware_fixture_close(&fixture);
}

static void active_software_image_is_first_after_a_restart(void)
{
    static const struct write_row rows[] = {
        /* What runs already needs no restart. */
        {IPC_PATCH, MANAGER,
         "{\"Links\":{\"ActiveSoftwareImage\":{\"@odata.id\":\"" IMAGES "/bmc_a\"}}}", 200, "",
         NULL, NULL},
        {IPC_PATCH, MANAGER,
         "{\"Links\":{\"ActiveSoftwareImage\":{\"@odata.id\":\"" IMAGES "/bmc_b\"}}}", 200, "",
         NULL, NULL},
    };

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, &rows[0], 1);
    managers_check_bus(&fixture, "State.BMC", "state/bmc0", "State.BMC", "RequestedBMCTransition",
                       "\"" OPENBMC_PREFIX "State.BMC.Transition.None\"");
    managers_run_rows(&fixture, &rows[1], 1);
    managers_check_bus(&fixture, "Software.BMC.Updater", "software/bmc_b",
                       "Software.RedundancyPriority", "Priority", "0");
    managers_check_bus(&fixture, "State.BMC", "state/bmc0", "State.BMC", "RequestedBMCTransition",
                       "\"" OPENBMC_PREFIX "State.BMC.Transition.Reboot\"");
    hardware_fixture_wait_value(&fixture, MANAGER, "FirmwareVersion", "\"shoal-1.9\"");
    hardware_fixture_close(&fixture);
}

static void forms_agree_with_the_schema(void)
{
    CU_ASSERT_PTR_NULL(patch_form_flaw(manager_kind.form));
    CU_ASSERT_PTR_NULL(patch_form_flaw(&network_protocol_form));
    CU_ASSERT_PTR_NULL(patch_form_flaw(manager_reset_action.form));
    CU_ASSERT_PTR_NULL(patch_form_flaw(manager_reset_to_defaults_action.form));
}

static const struct unit_case cases[] = {
    UNIT_CASE(write_of_good_value_answers_new_state),
    UNIT_CASE(patch_of_date_time_reaches_timedated),
    UNIT_CASE(write_with_fault_is_refused_with_message),
    UNIT_CASE(protocol_without_its_unit_is_left_out),
    UNIT_CASE(patch_of_service_that_nobody_switches_is_refused),
    UNIT_CASE(patch_of_service_identification_is_kept),
    UNIT_CASE(etag_does_not_count_the_clock),
    UNIT_CASE(status_follows_the_service_manager),
    UNIT_CASE(reset_reaches_the_state_manager),
    UNIT_CASE(reset_to_defaults_resets_then_restarts),
    UNIT_CASE(reset_to_defaults_that_fails_does_not_restart),
    UNIT_CASE(active_software_image_is_first_after_a_restart),
    UNIT_CASE(forms_agree_with_the_schema),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-managers/manager", cases)
