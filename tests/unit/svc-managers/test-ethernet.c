/*
 * PATCH, POST and DELETE of network interfaces: what is accepted reaches phosphor-networkd (the
 * simulated one), what is not changes nothing. DSP0266 1.21 §7.7 "PATCH (update)".
 */
#include <string.h>

#include "base/cleanup.h"
#include "svc-managers/ethernet.h"
#include "tests/unit/svc-managers/managers-test.h"

#define COLLECTION MANAGER "/EthernetInterfaces"
#define ETH0 COLLECTION "/eth0"
#define ETH1 COLLECTION "/eth1"
#define OLD0 COLLECTION "/old0"
#define STATIC_V4 "IPv4StaticAddresses"
#define STATIC_V6 "IPv6StaticAddresses"
#define GATEWAYS_V6 "IPv6StaticDefaultGateways"
#define ELEMENT(address, mask) "{\"Address\":\"" address "\",\"SubnetMask\":\"" mask "\"}"
#define SHOWN(address, mask)                                                                       \
    "{\"Address\":\"" address "\",\"SubnetMask\":\"" mask "\",\"AddressOrigin\":\"Static\"}"
#define SHOWN_FIRST(address, mask, gateway)                                                        \
    "{\"Address\":\"" address "\",\"SubnetMask\":\"" mask                                          \
    "\",\"AddressOrigin\":\"Static\",\"Gateway\":" gateway "}"

static struct hardware_fixture fixture;

/* In this order: each starts where the one before it ended. */
static const struct write_row good_rows[] = {
    {IPC_PATCH, ETH1, "{\"InterfaceEnabled\":false}", 200, "", "LinkStatus", "\"NoLink\""},
    {IPC_PATCH, ETH1, "{\"InterfaceEnabled\":true}", 200, "", "InterfaceEnabled", "true"},
    {IPC_PATCH, ETH0, "{\"MTUSize\":9000}", 200, "", "MTUSize", "9000"},
    {IPC_PATCH, ETH0, "{\"MACAddress\":\"02:53:48:4f:00:99\"}", 200, "", "MACAddress",
     "\"02:53:48:4f:00:99\""},
    {IPC_PATCH, ETH0, "{\"HostName\":\"other\"}", 200, "", "FQDN", "\"other.lab.example.com\""},
    {IPC_PATCH, ETH0, "{\"FQDN\":\"bmc-2.dc.example.org\"}", 200, "", "HostName", "\"bmc-2\""},
    {IPC_PATCH, ETH0, "{\"DHCPv4\":{\"UseDNSServers\":false,\"UseDomainName\":true}}", 200, "",
     "DHCPv4/UseDomainName", "true"},
    {IPC_PATCH, ETH0, "{\"DHCPv6\":{\"UseNTPServers\":true}}", 200, "", "DHCPv6/UseNTPServers",
     "true"},
    {IPC_PATCH, ETH0, "{\"DHCPv6\":{\"OperatingMode\":\"Enabled\"}}", 200, "",
     "DHCPv6/OperatingMode", "\"Enabled\""},
    {IPC_PATCH, ETH0,
     "{\"DHCPv4\":{\"DHCPEnabled\":false},\"DHCPv6\":{\"OperatingMode\":\"Disabled\"}}", 200, "",
     "DHCPv4/DHCPEnabled", "false"},
    {IPC_PATCH, ETH0, "{\"DHCPv4\":{\"DHCPEnabled\":true}}", 200, "", "DHCPv6/OperatingMode",
     "\"Disabled\""},
    {IPC_PATCH, ETH0, "{\"StatelessAddressAutoConfig\":{\"IPv6AutoConfigEnabled\":false}}", 200, "",
     "StatelessAddressAutoConfig/IPv6AutoConfigEnabled", "false"},
    {IPC_PATCH, ETH0, "{\"StaticNameServers\":[\"192.0.2.1\",\"2001:db8::53\"]}", 200, "",
     "StaticNameServers", "[\"192.0.2.1\",\"2001:db8::53\"]"},
    {IPC_PATCH, ETH0, "{\"StaticNameServers\":[null,{}]}", 200, "", "StaticNameServers",
     "[\"2001:db8::53\"]"},
    {IPC_PATCH, ETH0, "{\"StaticNameServers\":[null]}", 200, "", "StaticNameServers", "[]"},
    {IPC_PATCH, ETH1, "{\"" STATIC_V4 "\":[{}," ELEMENT("203.0.113.18", "255.255.255.0") "]}", 200,
     "", STATIC_V4,
     "[" SHOWN_FIRST("203.0.113.17", "255.255.255.240", "null") "," SHOWN("203.0.113.18",
                                                                          "255.255.255.0") "]"},
    {IPC_PATCH, ETH1, "{\"" STATIC_V4 "\":[{\"Gateway\":\"203.0.113.1\"},{}]}", 200, "",
     STATIC_V4 "/0/Gateway", "\"203.0.113.1\""},
    {IPC_PATCH, ETH1, "{\"" STATIC_V4 "\":[null,{\"SubnetMask\":\"255.255.0.0\"}]}", 200, "",
     STATIC_V4, "[" SHOWN_FIRST("203.0.113.18", "255.255.0.0", "\"203.0.113.1\"") "]"},
    {IPC_PATCH, ETH1, "{\"" STATIC_V4 "\":[{\"Gateway\":null}]}", 200, "", STATIC_V4 "/0/Gateway",
     "null"},
    {IPC_PATCH, ETH1, "{\"IPv4Addresses\":[{}," ELEMENT("203.0.113.20", "255.255.0.0") "]}", 200,
     "", "IPv4Addresses/1/Address", "\"203.0.113.20\""},
    {IPC_PATCH, ETH1, "{\"" STATIC_V4 "\":[]}", 200, "", "IPv4Addresses", "[]"},
    /* What DHCP gave stays. */
    {IPC_PATCH, ETH0, "{\"IPv4Addresses\":[{}]}", 200, "", STATIC_V4, "[]"},
    {IPC_PATCH, ETH0,
     "{\"" STATIC_V6 "\":[{},{\"Address\":\"2001:DB8::0019\",\"PrefixLength\":96}]}", 200, "",
     STATIC_V6,
     "[{\"Address\":\"2001:db8::18\",\"PrefixLength\":64},{\"Address\":\"2001:db8::19\","
     "\"PrefixLength\":96}]"},
    {IPC_PATCH, ETH0, "{\"" STATIC_V6 "\":[null,{}]}", 200, "", STATIC_V6,
     "[{\"Address\":\"2001:db8::19\",\"PrefixLength\":96}]"},
    {IPC_PATCH, ETH0, "{\"" GATEWAYS_V6 "\":[{},{\"Address\":\"2001:db8::fd\"}]}", 200, "",
     GATEWAYS_V6,
     "[{\"Address\":\"2001:db8::fd\",\"PrefixLength\":null},{\"Address\":\"2001:db8::fe\","
     "\"PrefixLength\":null}]"},
    {IPC_PATCH, ETH0, "{\"" GATEWAYS_V6 "\":[]}", 200, "", GATEWAYS_V6, "[]"},
    {IPC_POST, COLLECTION,
     "{\"VLAN\":{\"VLANId\":100,\"VLANEnable\":true},\"Links\":{\"RelatedInterfaces\":[{\"@odata."
     "id\":"
     "\"" ETH1 "\"}]}}",
     201, "", "VLAN/VLANId", "100"},
    {IPC_GET, COLLECTION "/eth1_100", NULL, 200, "", "Links/RelatedInterfaces/0/@odata.id",
     "\"" ETH1 "\""},
    {IPC_DELETE, COLLECTION "/eth1_100", NULL, 204, "", NULL, NULL},
    {IPC_GET, COLLECTION "/eth1_100", NULL, 404, "ResourceNotFound", NULL, NULL},
};

static void write_of_good_value_answers_new_state(void)
{
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, good_rows, ARRAY_SIZE(good_rows));
    managers_check_bus(&fixture, "Network", "network/eth0", "Network.EthernetInterface", "MTU",
                       "9000");
    managers_check_bus(&fixture, "Network", "network/eth0", "Network.MACAddress", "MACAddress",
                       "\"02:53:48:4f:00:99\"");
    managers_check_bus(&fixture, "Network", "network/config", "Network.SystemConfiguration",
                       "HostName", "\"bmc-2\"");
    managers_check_bus(&fixture, "Network", "network/eth0", "Network.EthernetInterface",
                       "DomainName", "[\"dc.example.org\"]");
    managers_check_bus(&fixture, "Network", "network/eth0/dhcp4", "Network.DHCPConfiguration",
                       "DomainEnabled", "true");
    managers_check_bus(&fixture, "Network", "network/eth0", "Network.EthernetInterface",
                       "DHCPEnabled",
                       "\"" OPENBMC_PREFIX "Network.EthernetInterface.DHCPConf.v4\"");
    managers_check_bus(&fixture, "Network", "network/eth1", "Network.EthernetInterface",
                       "DefaultGateway", "\"\"");
    hardware_fixture_close(&fixture);
}

/* -- bad ones -- */

#define BOTH_PROTOCOLS(v4, v6)                                                                     \
    "{\"DHCPv4\":{\"DHCPEnabled\":" v4 "},\"DHCPv6\":{\"OperatingMode\":\"" v6 "\"}}"
#define LINK(uri) "\"Links\":{\"RelatedInterfaces\":[{\"@odata.id\":\"" uri "\"}]}"

static const struct write_row bad_rows[] = {
    {IPC_PATCH, ETH0, "{}", 400, "NoOperation", NULL, NULL},
    {IPC_PATCH, ETH0, "{\"SpeedMbps\":100}", 400, "PropertyNotWritable", NULL, NULL},
    {IPC_PATCH, ETH0, "{\"VLAN\":{\"VLANId\":7}}", 400, "PropertyNotWritable", NULL, NULL},
    {IPC_PATCH, ETH0, "{\"NameServers\":[]}", 400, "PropertyNotWritable", NULL, NULL},
    {IPC_PATCH, ETH0, "{\"MTUSize\":67}", 400, "PropertyValueOutOfRange", NULL, NULL},
    {IPC_PATCH, ETH0, "{\"MTUSize\":\"9000\"}", 400, "PropertyValueTypeError", NULL, NULL},
    {IPC_PATCH, ETH0, "{\"MACAddress\":\"01:00:5e:00:00:01\"}", 400, "PropertyValueFormatError",
     NULL, NULL},
    {IPC_PATCH, ETH0, "{\"MACAddress\":\"nonsense\"}", 400, "PropertyValueFormatError", NULL, NULL},
    {IPC_PATCH, ETH0, "{\"HostName\":\"two.labels\"}", 400, "PropertyValueFormatError", NULL, NULL},
    {IPC_PATCH, ETH0, "{\"HostName\":\"aaa\",\"FQDN\":\"bbb.lab\"}", 400, "PropertyValueConflict",
     NULL, NULL},
    {IPC_PATCH, ETH0, "{\"HostName\":\"\"}", 400, "PropertyValueFormatError", NULL, NULL},
    {IPC_PATCH, ETH0, "{\"FQDN\":\"bmc..example\"}", 400, "PropertyValueFormatError", NULL, NULL},
    {IPC_PATCH, ETH0, "{\"DHCPv6\":{\"OperatingMode\":\"Stateful\"}}", 400,
     "PropertyValueNotInList", NULL, NULL},
    {IPC_PATCH, ETH0, "{\"StaticNameServers\":[\"dns.example.com\"]}", 400,
     "PropertyValueFormatError", NULL, NULL},
    {IPC_PATCH, ETH0, "{\"" STATIC_V4 "\":[{\"Address\":\"192.0.2.5\"}]}", 200, NULL, NULL, NULL},
    {IPC_PATCH, ETH1, "{\"" STATIC_V4 "\":[{},{\"Address\":\"192.0.2.5\"}]}", 400,
     "PropertyMissing", NULL, NULL},
    {IPC_PATCH, ETH1, "{\"" STATIC_V4 "\":[{},{\"SubnetMask\":\"255.255.0.0\"}]}", 400,
     "PropertyMissing", NULL, NULL},
    {IPC_PATCH, ETH1, "{\"" STATIC_V4 "\":[" ELEMENT("0.0.0.0", "255.255.0.0") "]}", 400,
     "PropertyValueFormatError", NULL, NULL},
    {IPC_PATCH, ETH1, "{\"" STATIC_V4 "\":[" ELEMENT("192.0.2.256", "255.255.0.0") "]}", 400,
     "PropertyValueFormatError", NULL, NULL},
    {IPC_PATCH, ETH1, "{\"" STATIC_V4 "\":[" ELEMENT("192.0.2.5", "255.0.255.0") "]}", 400,
     "PropertyValueFormatError", NULL, NULL},
    {IPC_PATCH, ETH1, "{\"" STATIC_V4 "\":[{},{}," ELEMENT("203.0.113.17", "255.0.0.0") "]}", 400,
     NULL, NULL, NULL},
    {IPC_PATCH, ETH1, "{\"" STATIC_V4 "\":[{\"Gateway\":\"224.0.0.1\"}]}", 400,
     "PropertyValueFormatError", NULL, NULL},
    {IPC_PATCH, ETH1,
     "{\"" STATIC_V4 "\":[{},{\"Address\":\"192.0.2.5\",\"SubnetMask\":\"255.0.0.0\",\"Gateway\":"
     "\"192.0.2.1\"}]}",
     400, "PropertyValueConflict", NULL, NULL},
    {IPC_PATCH, ETH1, "{\"" STATIC_V6 "\":[{\"Address\":\"2001:db8::1\"}]}", 400, "PropertyMissing",
     NULL, NULL},
    {IPC_PATCH, ETH1, "{\"" STATIC_V6 "\":[{\"Address\":\"192.0.2.1\",\"PrefixLength\":64}]}", 400,
     "PropertyValueFormatError", NULL, NULL},
    {IPC_PATCH, ETH1, "{\"" STATIC_V6 "\":[{\"Address\":\"2001:db8::1\",\"PrefixLength\":129}]}",
     400, "PropertyValueOutOfRange", NULL, NULL},
    {IPC_PATCH, ETH1, "{\"" GATEWAYS_V6 "\":[{\"Address\":\"::\"}]}", 400,
     "PropertyValueFormatError", NULL, NULL},
    {IPC_POST, COLLECTION, "{\"VLAN\":{\"VLANId\":7}}", 400, "CreateFailedMissingReqProperties",
     NULL, NULL},
    {IPC_POST, COLLECTION, "{" LINK(ETH1) "}", 400, "CreateFailedMissingReqProperties", NULL, NULL},
    {IPC_POST, COLLECTION, "{\"VLAN\":{\"VLANId\":4095,\"VLANEnable\":true}," LINK(ETH1) "}", 400,
     "PropertyValueOutOfRange", NULL, NULL},
    {IPC_POST, COLLECTION,
     "{\"VLAN\":{\"VLANId\":7,\"VLANEnable\":true}," LINK(COLLECTION "/eth7") "}", 400,
     "PropertyValueNotInList", NULL, NULL},
    {IPC_POST, COLLECTION,
     "{\"VLAN\":{\"VLANId\":7,\"VLANEnable\":true}," LINK(COLLECTION "/eth0_40") "}", 400,
     "PropertyValueNotInList", NULL, NULL},
    {IPC_POST, COLLECTION, "{\"VLAN\":{\"VLANId\":40,\"VLANEnable\":true}," LINK(ETH0) "}", 409,
     "ResourceAlreadyExists", NULL, NULL},
    {IPC_POST, COLLECTION, "{\"VLAN\":{\"VLANId\":7,\"VLANEnable\":false}," LINK(ETH1) "}", 400,
     "PropertyValueIncorrect", NULL, NULL},
    {IPC_DELETE, ETH0, NULL, 405, "ResourceCannotBeDeleted", NULL, NULL},
    {IPC_PATCH, COLLECTION "/eth7", "{\"MTUSize\":1500}", 404, "ResourceNotFound", NULL, NULL},
};

static void write_with_fault_is_refused_with_message(void)
{
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, bad_rows, ARRAY_SIZE(bad_rows));
    hardware_fixture_wait_value(&fixture, ETH1, STATIC_V4 "/0/Address", "\"203.0.113.17\"");
    hardware_fixture_close(&fixture);
}

/* A client that writes back what it read has both arrays in its body. */
static void patch_of_both_arrays_makes_and_deletes_each_address_once(void)
{
    static const char created[] = "[" SHOWN_FIRST("198.51.100.7", "255.255.255.0", "null") "]";
    static const struct write_row row = {
        IPC_PATCH,
        ETH1,
        "{\"IPv4Addresses\":[" ELEMENT(
            "198.51.100.7", "255.255.255.0") "],\"" STATIC_V4
                                             "\":[" ELEMENT("198.51.100.7", "255.255.255.0") "]}",
        200,
        "",
        STATIC_V4,
        created};

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, &row, 1);
    hardware_fixture_wait_value(&fixture, ETH1, "IPv4Addresses", created);
    hardware_fixture_close(&fixture);
}

/* One wrong element, and nothing of the body is written. */
static void patch_with_one_wrong_address_applies_nothing(void)
{
    static const struct write_row row = {
        IPC_PATCH,
        ETH1,
        "{\"MTUSize\":9000,\"" STATIC_V4 "\":[null," ELEMENT(
            "198.51.100.1", "255.255.0.0") "," ELEMENT("198.51.100.2", "255.255.0.1") "]}",
        400,
        "PropertyValueFormatError",
        "error/@Message.ExtendedInfo/0/RelatedProperties",
        "[\"#/" STATIC_V4 "/1/SubnetMask\"]"};

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, &row, 1);
    hardware_fixture_wait_value(&fixture, ETH1, "MTUSize", "1500");
    hardware_fixture_wait_value(&fixture, ETH1, STATIC_V4 "/0/Address", "\"203.0.113.17\"");
    hardware_fixture_close(&fixture);
}

/* -- halfway -- */

static void patch_whose_new_address_is_refused_keeps_the_old_one(void)
{
    static const struct write_row row = {IPC_PATCH,
                                         ETH1,
                                         "{\"MTUSize\":9000,\"" STATIC_V4
                                         "\":[" ELEMENT("198.51.100.1", "255.255.0.0") "]}",
                                         200,
                                         "PropertyValueIncorrect",
                                         "MTUSize",
                                         "9000"};

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "FailMethod", "sss", "Network", "IP",
                             "xyz.openbmc_project.Common.Error.InvalidArgument");
    managers_run_rows(&fixture, &row, 1);
    hardware_fixture_wait_value(&fixture, ETH1, STATIC_V4,
                                "[" SHOWN_FIRST("203.0.113.17", "255.255.255.240", "null") "]");
    hardware_fixture_close(&fixture);
}

static void patch_whose_delete_is_refused_tells_the_array(void)
{
    static const struct write_row row = {IPC_PATCH,
                                         ETH1,
                                         "{\"" STATIC_V4
                                         "\":[" ELEMENT("198.51.100.1", "255.255.0.0") "]}",
                                         200,
                                         "PropertyNotWritable",
                                         "@Message.ExtendedInfo/0/RelatedProperties",
                                         "[\"#/" STATIC_V4 "\"]"};

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "FailMethod", "sss", "Network", "Delete",
                             "xyz.openbmc_project.Common.Error.NotAllowed");
    managers_run_rows(&fixture, &row, 1);
    hardware_fixture_close(&fixture);
}

static void patch_of_absent_daemon_is_503(void)
{
    static const struct write_row row = {
        IPC_PATCH, ETH1, "{\"MTUSize\":9000}", 503, "ServiceTemporarilyUnavailable", NULL, NULL};

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "DropOwner", "s", "Network");
    hardware_fixture_wait_value(&fixture, ETH1, "Status/State", "\"UnavailableOffline\"");
    managers_run_rows(&fixture, &row, 1);
    hardware_fixture_close(&fixture);
}

/* A daemon without DHCP4 and DHCP6 gets a word, which keeps what was not asked for. */
static void patch_of_dhcp_without_flags_writes_the_word(void)
{
    static const struct {
        const char *now;
        bool v4, v6;
        const char *body, *word;
    } rows[] = {
        {"none", false, false, BOTH_PROTOCOLS("true", "Enabled"), "both"},
        {"none", false, false, BOTH_PROTOCOLS("true", "Disabled"), "v4"},
        {"v4", true, false, BOTH_PROTOCOLS("false", "Enabled"), "v6"},
        {"both", true, true, BOTH_PROTOCOLS("false", "Disabled"), "none"},
        {"none", false, false, "{\"DHCPv4\":{\"DHCPEnabled\":true}}", "v4"},
        {"v6", false, true, "{\"DHCPv4\":{\"DHCPEnabled\":true}}", "both"},
        {"both", true, true, "{\"DHCPv4\":{\"DHCPEnabled\":false}}", "v6"},
        {"v6stateless", false, false, "{\"DHCPv4\":{\"DHCPEnabled\":true}}", "v4v6stateless"},
        {"v4v6stateless", true, false, "{\"DHCPv4\":{\"DHCPEnabled\":false}}", "v6stateless"},
        {"v4", true, false, "{\"DHCPv6\":{\"OperatingMode\":\"Enabled\"}}", "both"},
        {"both", true, true, "{\"DHCPv6\":{\"OperatingMode\":\"Disabled\"}}", "v4"},
        {"v6", false, true, "{\"DHCPv6\":{\"OperatingMode\":\"Disabled\"}}", "none"},
    };

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        char word[128], expected[128];

        snprintf(word, sizeof(word), OPENBMC_PREFIX "Network.EthernetInterface.DHCPConf.%s",
                 rows[i].now);
        hardware_fixture_control(&fixture, "SetProperty", "sssv", OPENBMC_ROOT "network/old0",
                                 OPENBMC_PREFIX "Network.EthernetInterface", "DHCPEnabled", "s",
                                 word);
        hardware_fixture_wait_value(&fixture, OLD0, "DHCPv4/DHCPEnabled",
                                    rows[i].v4 ? "true" : "false");
        hardware_fixture_wait_value(&fixture, OLD0, "DHCPv6/OperatingMode",
                                    rows[i].v6 ? "\"Enabled\"" : "\"Disabled\"");
        CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_PATCH, OLD0, rows[i].body, NULL),
                        200);
        snprintf(expected, sizeof(expected),
                 "\"" OPENBMC_PREFIX "Network.EthernetInterface.DHCPConf.%s\"", rows[i].word);
        managers_check_bus(&fixture, "Settings", "network/old0", "Network.EthernetInterface",
                           "DHCPEnabled", expected);
    }
    hardware_fixture_close(&fixture);
}

static void forms_agree_with_the_schema(void)
{
    CU_ASSERT_PTR_NULL(patch_form_flaw(&ethernet_form));
    CU_ASSERT_PTR_NULL(patch_form_flaw(ethernet_create.form));
}

static const struct unit_case cases[] = {
    UNIT_CASE(write_of_good_value_answers_new_state),
    UNIT_CASE(write_with_fault_is_refused_with_message),
    UNIT_CASE(patch_of_both_arrays_makes_and_deletes_each_address_once),
    UNIT_CASE(patch_with_one_wrong_address_applies_nothing),
    UNIT_CASE(patch_whose_new_address_is_refused_keeps_the_old_one),
    UNIT_CASE(patch_whose_delete_is_refused_tells_the_array),
    UNIT_CASE(patch_of_absent_daemon_is_503),
    UNIT_CASE(patch_of_dhcp_without_flags_writes_the_word),
    UNIT_CASE(forms_agree_with_the_schema),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-managers/ethernet", cases)
