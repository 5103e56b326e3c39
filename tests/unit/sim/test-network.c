/* The network of rack-1u: what follows a setting, what a client may make and delete, and what it
 * may not. */
#include "sim-client.h"
#include "tests/unit/cunit-main.h"

#include <string.h>

#define NETWORK X "Network"
#define ROOT P "network"
#define ETH0 P "network/eth0"
#define LEASED ETH0 "/192_2e0_2e2_2e17_2f24"
#define STATIC ETH0 "/198_2e51_2e100_2e17_2f24"
#define IPV4 X "Network.IP.Protocol.IPv4"
#define IPV6 X "Network.IP.Protocol.IPv6"
#define INVALID X "Common.Error.InvalidArgument"
#define NOT_ALLOWED X "Common.Error.NotAllowed"
#define DHCP X "Network.EthernetInterface.DHCPConf."

static struct place ethernet(const char *path, const char *property)
{
    return (struct place){NETWORK, path, X "Network.EthernetInterface", property};
}

static int create_ip(const char *protocol, const char *address, unsigned int prefix,
                     const char **ret_path, sd_bus_error *error)
{
    static char path[256];
    sd_bus_message *reply = NULL;
    const char *text = "";
    int result = sd_bus_call_method(sim_client_bus(), NETWORK, ETH0, X "Network.IP.Create", "IP",
                                    error, &reply, "ssys", protocol, address, prefix, "");

    if (result >= 0 && sd_bus_message_read(reply, "o", &text) >= 0 && ret_path) {
        snprintf(path, sizeof(path), "%s", text);
        *ret_path = path;
    }
    sd_bus_message_unref(reply);
    return result;
}

static int delete_object(const char *path, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), NETWORK, path, X "Object.Delete", "Delete", error,
                              NULL, "");
}

/* rack-1u, with a static address beside the leased one. */
static void start_with_static_address(void)
{
    const char *path = "";

    sim_client_start("rack-1u");
    CU_ASSERT(create_ip(IPV4, "198.51.100.17", 24, &path, NULL) >= 0);
    CU_ASSERT_STRING_EQUAL(path, STATIC);
}

static void dhcp_enabled_brings_and_takes_what_the_server_gives(void)
{
    struct place dhcp = ethernet(ETH0, "DHCPEnabled"), dhcp4 = ethernet(ETH0, "DHCP4"),
                 advertised = ethernet(ETH0, "IPv6AcceptRA"), names = ethernet(ETH0, "Nameservers"),
                 times = ethernet(ETH0, "NTPServers");
    struct place use_names = {NETWORK, ETH0 "/dhcp4", X "Network.DHCPConfiguration", "DNSEnabled"};

    start_with_static_address();
    CU_ASSERT(has_object(NETWORK, LEASED));
    CU_ASSERT(read_boolean(&dhcp4) && read_boolean(&advertised));
    CU_ASSERT_STRING_EQUAL(read_texts(&names), "192.0.2.53 198.51.100.53");

    CU_ASSERT(write_text(&dhcp, DHCP "none", NULL) >= 0);
    CU_ASSERT(!read_boolean(&dhcp4) && !read_boolean(&advertised));
    CU_ASSERT(wait_for_object(NETWORK, LEASED, false));
    CU_ASSERT(wait_for_texts(&names, "198.51.100.53"));
    CU_ASSERT(wait_for_texts(&times, ""));
    CU_ASSERT(has_object(NETWORK, STATIC));
    CU_ASSERT(has_object(NETWORK, ETH0 "/fe80_3a_3a53ff_3afe48_3a10_2f64"));

    CU_ASSERT(write_boolean(&dhcp4, true) >= 0);
    CU_ASSERT_STRING_EQUAL(read_text(&dhcp), DHCP "v4");
    CU_ASSERT(wait_for_object(NETWORK, LEASED, true));
    CU_ASSERT(wait_for_texts(&times, "ntp.example.net"));
    CU_ASSERT(wait_for_texts(&names, "198.51.100.53 192.0.2.53"));

    CU_ASSERT(write_boolean(&use_names, false) >= 0);
    CU_ASSERT(wait_for_texts(&names, "198.51.100.53"));
    sim_client_stop();
}

static void nic_enabled_takes_the_link_and_keeps_static_addresses(void)
{
    struct place enabled = ethernet(ETH0, "NICEnabled"), link = ethernet(ETH0, "LinkUp"),
                 no_cable = ethernet(P "network/eth1", "LinkUp"),
                 other = ethernet(P "network/eth1", "NICEnabled");

    start_with_static_address();
    CU_ASSERT(write_boolean(&enabled, false) >= 0);
    CU_ASSERT_FALSE(read_boolean(&link));
    CU_ASSERT(wait_for_object(NETWORK, LEASED, false));
    CU_ASSERT(has_object(NETWORK, STATIC));
    CU_ASSERT(write_boolean(&enabled, true) >= 0);
    CU_ASSERT_TRUE(read_boolean(&link));
    CU_ASSERT(wait_for_object(NETWORK, LEASED, true));
    CU_ASSERT(write_boolean(&other, true) >= 0);
    CU_ASSERT_FALSE(read_boolean(&no_cable));
    sim_client_stop();
}

static void settings_that_are_wrong_are_refused(void)
{
    static const struct {
        const char *interface;
        const char *property;
        const char *text;
        const char *error;
        bool array;
    } bad[] = {
        {X "Network.EthernetInterface", "StaticNameServers", "dns.example.com", INVALID, true},
        {X "Network.EthernetInterface", "StaticNTPServers", "a b", INVALID, true},
        {X "Network.EthernetInterface", "NTPServers", "192.0.2.1", NOT_ALLOWED, true},
        {X "Network.EthernetInterface", "DefaultGateway", "224.0.0.1", INVALID, false},
        {X "Network.EthernetInterface", "DefaultGateway6", "fe80::1", INVALID, false},
        {X "Network.MACAddress", "MACAddress", "03:00:00:00:00:01", INVALID, false},
        {X "Network.MACAddress", "MACAddress", "02:00:00:00:01", INVALID, false},
    };
    struct place names = ethernet(ETH0, "StaticNameServers"), all = ethernet(ETH0, "Nameservers");
    struct place mac = {NETWORK, ETH0, X "Network.MACAddress", "MACAddress"};
    struct place address = {NETWORK, STATIC, X "Network.IP", "Address"};
    sd_bus_error error = SD_BUS_ERROR_NULL;

    start_with_static_address();
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        struct place place = {NETWORK, ETH0, bad[i].interface, bad[i].property};

        assert_refused(bad[i].array ? write_texts(&place, bad[i].text, &error)
                                    : write_text(&place, bad[i].text, &error),
                       &error, bad[i].error);
    }
    assert_refused(write_text(&address, "192.0.2.99", &error), &error, NOT_ALLOWED);
    CU_ASSERT_STRING_EQUAL(read_text(&mac), "02:53:48:4f:00:10");
    CU_ASSERT(write_text(&mac, "02:00:00:00:00:77", NULL) >= 0);
    CU_ASSERT_STRING_EQUAL(read_text(&mac), "02:00:00:00:00:77");
    CU_ASSERT(sd_bus_set_property(sim_client_bus(), NETWORK, ETH0, X "Network.EthernetInterface",
                                  "StaticNameServers", NULL, "as", 3, "2001:db8::1", "192.0.2.9",
                                  "2001:db8::1") >= 0);
    CU_ASSERT_STRING_EQUAL(read_texts(&names), "2001:db8::1 192.0.2.9");
    CU_ASSERT(wait_for_texts(&all, "2001:db8::1 192.0.2.9 192.0.2.53"));
    sim_client_stop();
}

static void ip_creates_static_addresses_and_delete_removes_only_those(void)
{
    struct place origin = {NETWORK, LEASED, X "Network.IP", "Origin"};
    sd_bus_error error = SD_BUS_ERROR_NULL;
    const char *path = "";

    sim_client_start("rack-1u");
    CU_ASSERT_FATAL(create_ip(IPV4, "203.0.113.9", 25, &path, NULL) >= 0);
    CU_ASSERT_STRING_EQUAL(path, ETH0 "/203_2e0_2e113_2e9_2f25");
    CU_ASSERT(has_object(NETWORK, path));
    CU_ASSERT(delete_object(path, NULL) >= 0);
    CU_ASSERT(!has_object(NETWORK, path));
    CU_ASSERT_FATAL(create_ip(IPV6, "2001:DB8:0::9", 64, &path, NULL) >= 0);
    CU_ASSERT_STRING_EQUAL(path, ETH0 "/2001_3adb8_3a_3a9_2f64");
    assert_refused(create_ip(IPV4, "203.0.113.300", 24, NULL, &error), &error, INVALID);
    assert_refused(create_ip(IPV4, "127.0.0.1", 8, NULL, &error), &error, INVALID);
    assert_refused(create_ip(IPV4, "203.0.113.9", 33, NULL, &error), &error, INVALID);
    assert_refused(create_ip(IPV6, "203.0.113.9", 24, NULL, &error), &error, INVALID);
    assert_refused(create_ip("None", "203.0.113.9", 24, NULL, &error), &error, INVALID);

    assert_refused(delete_object(LEASED, &error), &error, NOT_ALLOWED);
    CU_ASSERT(create_ip(IPV4, "192.0.2.17", 24, &path, NULL) >= 0);
    CU_ASSERT_STRING_EQUAL(path, LEASED);
    CU_ASSERT_STRING_EQUAL(read_text(&origin), X "Network.IP.AddressOrigin.Static");
    CU_ASSERT(delete_object(LEASED, NULL) >= 0);
    CU_ASSERT(!has_object(NETWORK, LEASED));
    sim_client_stop();
}

static int create_gateway(const char *gateway, const char *protocol, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), NETWORK, ETH0, X "Network.StaticGateway.Create",
                              "StaticGateway", error, NULL, "ss", gateway, protocol);
}

static void static_gateway_comes_and_goes(void)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    CU_ASSERT(create_gateway("2001:db8::fe", IPV6, NULL) >= 0);
    CU_ASSERT(has_object(NETWORK, ETH0 "/2001_3adb8_3a_3afe"));
    assert_refused(create_gateway("2001:db8::fe", IPV4, &error), &error, INVALID);
    assert_refused(create_gateway("192.0.2.17", IPV4, &error), &error, INVALID);
    CU_ASSERT(delete_object(ETH0 "/2001_3adb8_3a_3afe", NULL) >= 0);
    CU_ASSERT(!has_object(NETWORK, ETH0 "/2001_3adb8_3a_3afe"));
    sim_client_stop();
}

static int create_vlan(const char *parent, unsigned int id, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), NETWORK, ROOT, X "Network.VLAN.Create", "VLAN",
                              error, NULL, "su", parent, id);
}

static void vlan_appears_later_and_goes_with_all_it_has(void)
{
    struct place id = {NETWORK, ETH0 "_100", X "Network.VLAN", "Id"},
                 name = ethernet(ETH0 "_100", "InterfaceName"),
                 mac = {NETWORK, ETH0 "_100", X "Network.MACAddress", "MACAddress"};
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    CU_ASSERT(create_vlan("eth0", 100, NULL) >= 0);
    CU_ASSERT(!has_object(NETWORK, ETH0 "_100"));
    CU_ASSERT(wait_for_object(NETWORK, ETH0 "_100/dhcp6", true));
    CU_ASSERT_EQUAL(read_unsigned(&id, 'u'), 100);
    CU_ASSERT_STRING_EQUAL(read_text(&name), "eth0.100");
    CU_ASSERT_STRING_EQUAL(read_text(&mac), "02:53:48:4f:00:10");
    assert_refused(write_text(&mac, "02:00:00:00:00:01", &error), &error,
                   X "Common.Error.InternalFailure");
    assert_refused(create_vlan("eth0", 100, &error), &error, INVALID);
    assert_refused(create_vlan("eth0", 0, &error), &error, INVALID);
    assert_refused(create_vlan("eth0", 4095, &error), &error, INVALID);
    assert_refused(create_vlan("eth7", 5, &error), &error, X "Common.Error.ResourceNotFound");
    CU_ASSERT(delete_object(ETH0 "_100", NULL) >= 0);
    CU_ASSERT(!has_object(NETWORK, ETH0 "_100") && !has_object(NETWORK, ETH0 "_100/dhcp4"));
    CU_ASSERT(has_object(NETWORK, ETH0));
    sim_client_stop();
}

static const struct unit_case cases[] = {
    UNIT_CASE(dhcp_enabled_brings_and_takes_what_the_server_gives),
    UNIT_CASE(nic_enabled_takes_the_link_and_keeps_static_addresses),
    UNIT_CASE(settings_that_are_wrong_are_refused),
    UNIT_CASE(ip_creates_static_addresses_and_delete_removes_only_those),
    UNIT_CASE(static_gateway_comes_and_goes),
    UNIT_CASE(vlan_appears_later_and_goes_with_all_it_has),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/network", cases)
