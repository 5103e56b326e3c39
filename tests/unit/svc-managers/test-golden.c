/*
 * Every kind of resource as it goes out, beside readable files: golden/<name>.json is the answer
 * for board.json. What depends on the machine or the time is checked for its form, and replaced.
 */
#include <regex.h>
#include <string.h>

#include "base/cleanup.h"
#include "tests/unit/hardware/golden.h"

#define MANAGER "/redfish/v1/Managers/bmc"
#define LDAP "/redfish/v1/AccountService/LDAP/Certificates"
#define TIME_PATTERN "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+]00:00$"

static const struct golden_row rows[] = {
    {"manager-collection", "/redfish/v1/Managers"},
    {"manager", MANAGER},
    {"reset-action-info", MANAGER "/ResetActionInfo"},
    {"ethernet-collection", MANAGER "/EthernetInterfaces"},
    {"ethernet", MANAGER "/EthernetInterfaces/eth0"},
    {"ethernet-static", MANAGER "/EthernetInterfaces/eth1"},
    {"ethernet-vlan", MANAGER "/EthernetInterfaces/eth0_40"},
    {"ethernet-wrong-types", MANAGER "/EthernetInterfaces/eth9"},
    {"diagnostic-data", MANAGER "/ManagerDiagnosticData"},
    {"network-protocol", MANAGER "/NetworkProtocol"},
    {"virtual-media-collection", MANAGER "/VirtualMedia"},
    {"virtual-media-empty", MANAGER "/VirtualMedia/Slot_0"},
    {"virtual-media-inserted", MANAGER "/VirtualMedia/Slot_1"},
    {"virtual-media-proxy", MANAGER "/VirtualMedia/Slot_2"},
    {"certificate-service", "/redfish/v1/CertificateService"},
    {"certificate-locations", "/redfish/v1/CertificateService/CertificateLocations"},
    {"https-certificate-collection", MANAGER "/NetworkProtocol/HTTPS/Certificates"},
    {"https-certificate", MANAGER "/NetworkProtocol/HTTPS/Certificates/1"},
    {"ldap-certificate-collection", LDAP},
    {"ldap-certificate", LDAP "/1"},
    {"trusted-certificate-collection", MANAGER "/SecurityPolicy/TLS/Server/TrustedCertificates"},
    {"trusted-certificate", MANAGER "/SecurityPolicy/TLS/Server/TrustedCertificates/1"},
    {"trusted-certificate-odd", MANAGER "/SecurityPolicy/TLS/Server/TrustedCertificates/9"},
    {"truststore-certificate", MANAGER "/Truststore/Certificates/1"},
    {"truststore-certificate-collection", MANAGER "/Truststore/Certificates"},
    {"security-policy", MANAGER "/SecurityPolicy"},
    {"host-interface-collection", MANAGER "/HostInterfaces"},
    {"host-interface", MANAGER "/HostInterfaces/usb0"},
    {"serial-collection", MANAGER "/SerialInterfaces"},
    {"serial", MANAGER "/SerialInterfaces/default"},
    {"serial-odd", MANAGER "/SerialInterfaces/odd"},
};

/* What differs from run to run: its form, and what stands for it. */
static const struct {
    const char *property, *pattern, *instead;
} variable_rows[] = {
    {"UUID", "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
     "00000000-0000-0000-0000-000000000000"},
    {"DateTime", TIME_PATTERN, "2000-01-01T00:00:00+00:00"},
    {"LastResetTime", TIME_PATTERN, "2000-01-01T00:00:00+00:00"},
};

static void check_variables(json_t *resource)
{
    json_t *uptime = json_object_get(resource, "ServiceRootUptimeSeconds");

    if (uptime) {
        CU_ASSERT(json_integer_value(uptime) < 60);
        json_integer_set(uptime, 0);
    }
    for (size_t i = 0; i < ARRAY_SIZE(variable_rows); i++) {
        json_t *value = json_object_get(resource, variable_rows[i].property);
        regex_t regex;

        if (!value)
            continue;
        CU_ASSERT_EQUAL_FATAL(regcomp(&regex, variable_rows[i].pattern, REG_EXTENDED | REG_NOSUB),
                              0);
        CU_ASSERT_EQUAL(regexec(&regex, json_string_value(value), 0, NULL, 0), 0);
        regfree(&regex);
        json_string_set(value, variable_rows[i].instead);
    }
    json_object_del(resource, "@odata.etag");
}

static void get_each_kind_as_golden_file(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        json_t *resource = hardware_fixture_get(&fixture, rows[i].uri);

        check_variables(resource);
        golden_compare(rows[i].name, resource);
        json_decref(resource);
    }
    hardware_fixture_close(&fixture);
}

/* A machine with nothing on D-Bus but the BMC's state. */
static void get_on_bare_machine_as_golden_file(void)
{
    const struct hardware_start start = {.board = getenv("MANAGERS_BARE_BOARD")};
    struct hardware_fixture fixture;
    json_t *resource;

    hardware_fixture_open(&fixture, &start);
    resource = hardware_fixture_get(&fixture, MANAGER);
    check_variables(resource);
    golden_compare("manager-bare", resource);
    json_decref(resource);
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_GET, MANAGER "/ResetActionInfo", NULL, NULL), 404);
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_GET, "/redfish/v1/Managers/other", NULL, NULL), 404);
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(get_each_kind_as_golden_file),
    UNIT_CASE(get_on_bare_machine_as_golden_file),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-managers/golden", cases)
