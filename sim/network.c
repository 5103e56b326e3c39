/*
 * Network interfaces as phosphor-networkd keeps them: what follows when a client changes a setting,
 * and what it may not set. A board's addresses that are not static, its name servers beyond the
 * static ones and its NTPServers are what a DHCP server or router gives: they go when DHCP is off
 * and come back when it is on. Source: phosphor-networkd ethernet_interface.cpp.
 */
#include "sim/network.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* How long a server takes to answer. */
#define LEASE_DELAY_MS 300

static bool get(const struct object *object, const char *property)
{
    return object_get_boolean(object, NETWORK_ETHERNET, property, false);
}

/* -- what a server gives ---------------------------------------------------------------- */

/* The texts of `all` that are not in `known`. Takes both. */
static json_t *without(json_t *all, json_t *known)
{
    json_t *rest = json_array(), *text, *other;
    size_t i, k;

    json_array_foreach (all, i, text) {
        bool found = false;

        json_array_foreach (known, k, other)
            found = found || json_equal(text, other);
        if (!found)
            json_array_append(rest, text);
    }
    json_decref(all);
    json_decref(known);
    return rest;
}

/* The texts of both, each once. Takes both. */
static json_t *joined(json_t *first, json_t *second)
{
    json_t *rest = without(second, json_incref(first));

    json_array_extend(first, rest);
    json_decref(rest);
    return first;
}

static json_t *given_addresses(const struct object *ethernet)
{
    json_t *addresses = json_array();
    size_t length = strlen(ethernet->path);

    for (struct object *object = ethernet->owner->objects; object; object = object->hh.next) {
        const char *origin = object_get_word(object, NETWORK_IP, "Origin");

        if (!object_is_within(object, ethernet->path) || object->path[length] == '\0' ||
            !object_find_interface(object, NETWORK_IP) || strcmp(origin, "Static") == 0)
            continue;
        json_array_append_new(
            addresses,
            json_pack("{s:s,s:s,s:s,s:s,s:I}", "path", object->path, "Origin", origin, "Type",
                      object_get_word(object, NETWORK_IP, "Type"), "Address",
                      object_get_text(object, NETWORK_IP, "Address"), "PrefixLength",
                      (json_int_t)object_get_unsigned(object, NETWORK_IP, "PrefixLength", 0)));
    }
    return addresses;
}

static int take_lease(struct network *network, const struct object *ethernet)
{
    json_t *lease = json_pack(
        "{s:o,s:o,s:o,s:b}", "addresses", given_addresses(ethernet), "name_servers",
        without(object_get_texts(ethernet, NETWORK_ETHERNET, "Nameservers"),
                object_get_texts(ethernet, NETWORK_ETHERNET, "StaticNameServers")),
        "ntp_servers", object_get_texts(ethernet, NETWORK_ETHERNET, "NTPServers"), "cable",
        get(ethernet, "LinkUp"));

    return json_object_set_new(network->leases, ethernet->path, lease) < 0 ? -ENOMEM : 0;
}

static json_t *find_lease(const struct network *network, const struct object *ethernet)
{
    return json_object_get(network->leases, ethernet->path);
}

/* Whether an address that is not static is there as things are set. */
static bool is_given(const struct object *ethernet, const json_t *address)
{
    const char *origin = json_string_value(json_object_get(address, "Origin"));
    bool v4 = strcmp(json_string_value(json_object_get(address, "Type")), "IPv4") == 0;

    if (!get(ethernet, "NICEnabled") || !get(ethernet, "LinkUp"))
        return false;
    if (strcmp(origin, "DHCP") == 0)
        return get(ethernet, v4 ? "DHCP4" : "DHCP6");
    return strcmp(origin, "SLAAC") != 0 || get(ethernet, "IPv6AcceptRA");
}

static void apply_address(struct network *network, struct object *ethernet, const json_t *address)
{
    const char *path = json_string_value(json_object_get(address, "path"));
    struct object *object = owner_find_object(ethernet->owner, path);
    json_t *properties;

    if (is_given(ethernet, address)) {
        properties = json_deep_copy(address);
        json_object_del(properties, "path");
        if (object)
            json_decref(properties);
        else
            machine_report("lease", machine_make_object(ethernet->owner, path,
                                                        json_pack("{s:o,s:{}}", "Network.IP",
                                                                  properties, "Object.Delete"),
                                                        NULL));
    } else if (object && strcmp(object_get_word(object, NETWORK_IP, "Origin"), "Static") != 0) {
        object_remove(object);
    }
    (void)network;
}

static bool dhcp_takes(const struct object *ethernet, const char *property)
{
    static const char interface[] = SIM_PREFIX "Network.DHCPConfiguration";
    CLEANUP(free_cleanup) char *path = NULL;
    const struct object *dhcp;

    if (!get(ethernet, "NICEnabled") || (!get(ethernet, "DHCP4") && !get(ethernet, "DHCP6")))
        return false;
    if (asprintf(&path, "%s/dhcp%c", ethernet->path, get(ethernet, "DHCP4") ? '4' : '6') < 0) {
        path = NULL;
        return false;
    }
    dhcp = owner_find_object(ethernet->owner, path);
    return !dhcp || object_get_boolean(dhcp, interface, property, true);
}

/* What the server of names and time gives, after the static ones. */
static int apply_servers(struct object *ethernet, const json_t *lease)
{
    json_t *names = object_get_texts(ethernet, NETWORK_ETHERNET, "StaticNameServers");
    json_t *times = NULL;
    int error;

    if (names && dhcp_takes(ethernet, "DNSEnabled"))
        names = joined(names, json_incref(json_object_get(lease, "name_servers")));
    error = object_set_json(ethernet, NETWORK_ETHERNET, "Nameservers", names);
    if (dhcp_takes(ethernet, "NTPEnabled"))
        times = json_incref(json_object_get(lease, "ntp_servers"));
    if (error == 0)
        error = object_set_json(ethernet, NETWORK_ETHERNET, "NTPServers",
                                times ? times : json_array());
    else
        json_decref(times);
    return error;
}

/* The server answers, or the link has come up: `path` is the interface's. */
static void on_lease(void *context, const char *path)
{
    struct network *network = context;
    struct object *ethernet = machine_find(network->machine, NETWORK_OWNER, path);
    const json_t *lease = ethernet ? find_lease(network, ethernet) : NULL, *address;
    size_t index;

    if (!lease)
        return;
    json_array_foreach (json_object_get(lease, "addresses"), index, address)
        apply_address(network, ethernet, address);
    machine_report("name-servers", apply_servers(ethernet, lease));
}

/* -- what follows a setting -------------------------------------------------------------- */

static int set_flag(struct object *ethernet, const char *property, bool flag)
{
    return object_set(ethernet, NETWORK_ETHERNET, property, value_boolean(flag));
}

static int spread_dhcp(struct object *ethernet)
{
    const char *word = object_get_word(ethernet, NETWORK_ETHERNET, "DHCPEnabled");
    bool both = strcmp(word, "both") == 0, v4_stateless = strcmp(word, "v4v6stateless") == 0;
    bool v4 = both || v4_stateless || strcmp(word, "v4") == 0;
    bool v6 = both || strcmp(word, "v6") == 0;
    int error = set_flag(ethernet, "DHCP4", v4);

    if (error == 0)
        error = set_flag(ethernet, "DHCP6", v6);
    return error != 0 ? error
                      : set_flag(ethernet, "IPv6AcceptRA",
                                 v6 || v4_stateless || strcmp(word, "v6stateless") == 0);
}

static int gather_dhcp(struct object *ethernet)
{
    bool v4 = get(ethernet, "DHCP4"), advertised = get(ethernet, "IPv6AcceptRA");
    const char *word;

    if (get(ethernet, "DHCP6"))
        word = v4 ? "both" : "v6";
    else if (v4)
        word = advertised ? "v4v6stateless" : "v4";
    else
        word = advertised ? "v6stateless" : "none";
    return object_set_word(ethernet, NETWORK_ETHERNET, "DHCPEnabled", word);
}

static int set_link(const struct network *network, struct object *ethernet)
{
    const json_t *lease = find_lease(network, ethernet);

    return set_flag(ethernet, "LinkUp",
                    get(ethernet, "NICEnabled") && json_is_true(json_object_get(lease, "cable")));
}

/* Each once, in the order of their first mention. */
static int remove_duplicates(struct object *ethernet, const char *property)
{
    json_t *texts = object_get_texts(ethernet, NETWORK_ETHERNET, property), *once = json_array();
    json_t *text;
    size_t index;

    json_array_foreach (texts, index, text)
        once = joined(once, json_pack("[O]", text));
    json_decref(texts);
    return object_set_json(ethernet, NETWORK_ETHERNET, property, once);
}

static void written_ethernet(struct network *network, struct object *ethernet, const char *property)
{
    int error = 0;

    if (strcmp(property, "DHCPEnabled") == 0)
        error = spread_dhcp(ethernet);
    else if (strncmp(property, "DHCP", 4) == 0 || strcmp(property, "IPv6AcceptRA") == 0)
        error = gather_dhcp(ethernet);
    else if (strcmp(property, "NICEnabled") == 0)
        error = set_link(network, ethernet);
    else if (strncmp(property, "Static", 6) == 0)
        error = remove_duplicates(ethernet, property);
    if (error == 0)
        error = machine_later(network->machine, LEASE_DELAY_MS, on_lease, network, ethernet->path);
    machine_report("network", error);
}

static void written(void *device, struct object *object, const char *interface,
                    const char *property)
{
    struct network *network = device;
    CLEANUP(free_cleanup) char *parent = NULL;

    if (strcmp(object->owner->name, NETWORK_OWNER) != 0)
        return;
    if (strcmp(interface, NETWORK_ETHERNET) == 0)
        written_ethernet(network, object, property);
    if (strcmp(interface, SIM_PREFIX "Network.DHCPConfiguration") != 0)
        return;
    parent = strndup(object->path, (size_t)(strrchr(object->path, '/') - object->path));
    machine_report("network", parent ? machine_later(network->machine, LEASE_DELAY_MS, on_lease,
                                                     network, parent)
                                     : -ENOMEM);
}

/* -- what may not be set ------------------------------------------------------------------ */

static bool all_are(const struct value *value, bool (*is_good)(const char *text))
{
    for (size_t i = 0; i < value->container->count; i++) {
        if (!is_good(value->container->items[i].text))
            return false;
    }
    return true;
}

static bool is_address(const char *text)
{
    return network_address_family(text) != NETWORK_NONE;
}

static bool is_good_gateway(const char *text, enum network_family family)
{
    return text[0] == '\0' || network_address_is_gateway(text, family);
}

static bool is_good(const char *property, const struct value *value)
{
    if (strcmp(property, "StaticNameServers") == 0)
        return all_are(value, is_address);
    if (strcmp(property, "StaticNTPServers") == 0)
        return all_are(value, network_server_is_valid);
    if (strcmp(property, "DefaultGateway") == 0)
        return is_good_gateway(value->text, NETWORK_IPV4);
    if (strcmp(property, "DefaultGateway6") == 0)
        return is_good_gateway(value->text, NETWORK_IPV6);
    return true;
}

static const char *check(void *device, const struct object *object, const char *interface,
                         const char *property, const struct value *value)
{
    (void)device;
    if (strcmp(object->owner->name, NETWORK_OWNER) != 0)
        return NULL;
    if (strcmp(interface, NETWORK_IP) == 0 || strcmp(interface, NETWORK_GATEWAY) == 0 ||
        strcmp(property, "NTPServers") == 0)
        return ERROR_NOT_ALLOWED;
    if (strcmp(interface, NETWORK_MAC) == 0) {
        if (object_find_interface(object, NETWORK_VLAN))
            return ERROR_INTERNAL;
        return network_mac_is_unicast(value->text) ? NULL : ERROR_INVALID_ARGUMENT;
    }
    if (strcmp(interface, SIM_PREFIX "Network.SystemConfiguration") == 0)
        return network_server_is_valid(value->text) ? NULL : ERROR_INVALID_ARGUMENT;
    if (strcmp(interface, NETWORK_ETHERNET) == 0 && !is_good(property, value))
        return ERROR_INVALID_ARGUMENT;
    return NULL;
}

/* -- life ----------------------------------------------------------------------------------- */

static void stop(void *device)
{
    struct network *network = device;

    json_decref(network->leases);
    free(network);
}

static int start(struct machine *machine, void **ret_device)
{
    struct owner *owner = tree_find_owner(machine->tree, NETWORK_OWNER);
    struct network *network = calloc(1, sizeof(*network));
    int error;

    if (!network)
        return -ENOMEM;
    network->machine = machine;
    network->leases = json_object();
    error = network->leases ? network_methods_start(network) : -ENOMEM;
    for (struct object *object = owner ? owner->objects : NULL; error == 0 && object;
         object = object->hh.next) {
        if (!object_find_interface(object, NETWORK_ETHERNET))
            continue;
        error = take_lease(network, object);
        if (error == 0)
            error = spread_dhcp(object);
    }
    if (error != 0) {
        stop(network);
        return error;
    }
    *ret_device = network;
    return 0;
}

const struct device_class network_class = {
    .start = start,
    .stop = stop,
    .written = written,
    .check = check,
};
