/*
 * Arrays of addresses and static gateways as they are to be: what is new is made, what is no more
 * is deleted once the new ones are there, so that a refused address costs nothing. Only static ones
 * can be made and deleted; what a server gave stays. phosphor-networkd ethernet_interface.cpp
 * (IP.Create, StaticGateway.Create, Object.Delete).
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "svc-managers/ethernet.h"
#include "hardware/ip-address.h"
#include "svc-managers/kinds.h"
#include "svc-managers/names.h"
#include "svc-managers/refuse.h"

#define PROTOCOL INTERFACE_IP ".Protocol."
#define IPV6_BITS 128

/* One element of the array that is to be. */
struct wanted {
    const char *address;        /* borrowed from the value */
    unsigned int prefix_length; /* 0: of a gateway, which has none */
    bool is_there;
};

struct change {
    const struct ethernet_array *array;
    enum ip_family family;
    const char *pointer; /* "/IPv4StaticAddresses" */
    struct write_batch *batch;
    json_t *messages;
    struct wanted *wanted;
    size_t count;
};

/* -- checks: each adds a message and returns 1, or 0, or -ENOMEM -- */

enum {
    REFUSED = 1,
};

/* Pointer of an element's property; to be freed. */
static char *element_pointer(const struct change *change, size_t index, const char *name)
{
    char *pointer;

    return asprintf(&pointer, "%s/%zu/%s", change->pointer, index, name) < 0 ? NULL : pointer;
}

static int refuse(const struct change *change, size_t index, const char *name,
                  enum base_message message, const json_t *value)
{
    CLEANUP(free_cleanup) char *pointer = element_pointer(change, index, name);
    int error = -ENOMEM;

    if (pointer && message == BASE_PROPERTY_MISSING)
        error = refuse_property(change->messages, message, pointer);
    else if (pointer)
        error = refuse_value(change->messages, message, pointer, value);
    return error ? error : REFUSED;
}

static int check_address(struct change *change, size_t index, const json_t *element)
{
    const json_t *address = json_object_get(element, "Address");

    if (!address)
        return refuse(change, index, "Address", BASE_PROPERTY_MISSING, NULL);
    if (!json_is_string(address) || !ip_is_host(json_string_value(address), change->family))
        return refuse(change, index, "Address", BASE_PROPERTY_VALUE_FORMAT_ERROR, address);
    for (size_t i = 0; i < index; i++) {
        if (change->wanted[i].address &&
            ip_equal(change->wanted[i].address, json_string_value(address)))
            return refuse(change, index, "Address", BASE_PROPERTY_VALUE_FORMAT_ERROR, address);
    }
    change->wanted[index].address = json_string_value(address);
    return 0;
}

static int check_subnet_mask(struct change *change, size_t index, const json_t *element)
{
    const json_t *mask = json_object_get(element, "SubnetMask");

    if (!mask)
        return refuse(change, index, "SubnetMask", BASE_PROPERTY_MISSING, NULL);
    if (!json_is_string(mask) ||
        !ip_prefix_length(json_string_value(mask), &change->wanted[index].prefix_length))
        return refuse(change, index, "SubnetMask", BASE_PROPERTY_VALUE_FORMAT_ERROR, mask);
    return 0;
}

static int check_prefix_length(struct change *change, size_t index, const json_t *element)
{
    const json_t *length = json_object_get(element, "PrefixLength");
    json_int_t value = json_integer_value(length);

    if (!length)
        return refuse(change, index, "PrefixLength", BASE_PROPERTY_MISSING, NULL);
    if (value < 1 || value > IPV6_BITS)
        return refuse(change, index, "PrefixLength", BASE_PROPERTY_VALUE_OUT_OF_RANGE, length);
    change->wanted[index].prefix_length = (unsigned int)value;
    return 0;
}

/* The interface has one gateway: the first element says which, others may repeat it. */
static int check_gateway(const struct change *change, size_t index, const json_t *element,
                         const json_t *first)
{
    const json_t *gateway = json_object_get(element, "Gateway");
    const char *text = json_string_value(gateway);

    if (!gateway || json_is_null(gateway) || (text && text[0] == '\0'))
        return 0;
    if (!text || !ip_is_host(text, IP_V4))
        return refuse(change, index, "Gateway", BASE_PROPERTY_VALUE_FORMAT_ERROR, gateway);
    if (index > 0 && (!json_is_string(first) || !ip_equal(text, json_string_value(first)))) {
        CLEANUP(free_cleanup) char *pointer = element_pointer(change, index, "Gateway");
        int error = pointer ? refuse_conflict(change->messages, pointer, "Gateway") : -ENOMEM;

        return error ? error : REFUSED;
    }
    return 0;
}

static int check_element(struct change *change, size_t index, const json_t *elements)
{
    const json_t *element = json_array_get(elements, index);
    int outcome = check_address(change, index, element);

    if (outcome || change->array->gateways)
        return outcome;
    if (change->family == IP_V6)
        return check_prefix_length(change, index, element);
    outcome = check_subnet_mask(change, index, element);
    return outcome ? outcome
                   : check_gateway(change, index, element,
                                   json_object_get(json_array_get(elements, 0), "Gateway"));
}

/* -- writes -- */

static bool is_wanted(const struct wanted *wanted, const char *address, uint64_t prefix_length)
{
    return ip_equal(wanted->address, address) &&
           (wanted->prefix_length == 0 || wanted->prefix_length == prefix_length);
}

static bool is_static(const struct mirror_object *object)
{
    const char *word;

    return mirror_read_text(object, INTERFACE_IP, "Origin", &word) &&
           strcmp(property_last_word(word), "Static") == 0;
}

/* The element that an object on D-Bus is, NULL when it is not wanted. */
static struct wanted *find_wanted(const struct change *change, const struct mirror_object *object)
{
    bool gateway = change->array->gateways;
    const char *address = "";
    uint64_t length = 0;

    mirror_read_text(object, gateway ? INTERFACE_STATIC_GATEWAY : INTERFACE_IP,
                     gateway ? "Gateway" : "Address", &address);
    mirror_read_unsigned(object, INTERFACE_IP, "PrefixLength", &length);
    for (size_t i = 0; i < change->count; i++) {
        if (is_wanted(&change->wanted[i], address, length))
            return &change->wanted[i];
    }
    return NULL;
}

static int mark_present(const struct mirror_object *object, void *context)
{
    struct wanted *wanted = find_wanted(context, object);

    if (wanted)
        wanted->is_there = true;
    return 0;
}

static int delete_unwanted(const struct mirror_object *object, void *context)
{
    const struct change *change = context;
    const char *path = mirror_object_path(object);
    int error;

    if (find_wanted(change, object) || (!change->array->gateways && !is_static(object)) ||
        write_has(change->batch, path, INTERFACE_DELETE, "Delete", NULL))
        return 0;
    error = write_add_call(change->batch, change->pointer, NULL, path, INTERFACE_DELETE, "Delete",
                           NULL, NULL);
    if (error)
        return error;
    write_follows(change->batch);
    write_until(change->batch, write_path_is_gone, 0);
    return 0;
}

/* Two arrays of one body may want the same address: IPv4Addresses and IPv4StaticAddresses. */
static int create(const struct scope *scope, const struct change *change,
                  const struct wanted *wanted)
{
    const char *path = mirror_object_path(scope->object);
    const char *protocol = change->family == IP_V4 ? PROTOCOL "IPv4" : PROTOCOL "IPv6";
    bool gateway = change->array->gateways;
    const char *interface = gateway ? INTERFACE_STATIC_GATEWAY_CREATE : INTERFACE_IP_CREATE;
    const char *member = gateway ? "StaticGateway" : "IP";
    json_t *arguments = gateway ? json_pack("[s, s]", wanted->address, protocol)
                                : json_pack("[s, s, i, s]", protocol, wanted->address,
                                            (int)wanted->prefix_length, "");
    int error;

    if (arguments && write_has(change->batch, path, interface, member, arguments)) {
        json_decref(arguments);
        return 0;
    }
    error = write_add_call(change->batch, change->pointer, NULL, path, interface, member,
                           gateway ? "ss" : "ssys", arguments);
    if (error)
        return error;
    write_replies_path(change->batch);
    write_until(change->batch, write_path_exists, 0);
    return write_says(change->batch, wanted->address);
}

/* What the first element says; null or "" take the gateway away. */
static int set_gateway(const struct scope *scope, const struct change *change,
                       const json_t *elements)
{
    const json_t *gateway = json_object_get(json_array_get(elements, 0), "Gateway");
    const char *text = json_is_string(gateway) ? json_string_value(gateway) : "";
    const char *now = "";
    int error;

    mirror_read_text(scope->object, INTERFACE_ETHERNET, "DefaultGateway", &now);
    if (change->family != IP_V4 || !gateway || strcmp(text, now) == 0 || ip_equal(text, now))
        return 0;
    error = write_add_text(change->batch, change->pointer, mirror_object_path(scope->object),
                           INTERFACE_ETHERNET, "DefaultGateway", text);
    if (!error)
        write_follows(change->batch);
    return error;
}

static int write_elements(const struct scope *scope, struct change *change, const json_t *elements)
{
    int error = ethernet_each(scope, change->array, mark_present, change);

    for (size_t i = 0; !error && i < change->count; i++) {
        if (!change->wanted[i].is_there)
            error = create(scope, change, &change->wanted[i]);
    }
    if (!error)
        error = set_gateway(scope, change, elements);
    return error ? error : ethernet_each(scope, change->array, delete_unwanted, change);
}

int ethernet_apply_array(const struct scope *scope, const struct patch_value *value,
                         const struct ethernet_array *array, struct write_batch *batch,
                         json_t *messages)
{
    struct change change = {
        .array = array,
        .family = strcmp(array->protocol, "IPv4") == 0 ? IP_V4 : IP_V6,
        .pointer = value->pointer,
        .batch = batch,
        .messages = messages,
        .count = json_array_size(value->value),
    };
    CLEANUP(free_cleanup) struct wanted *wanted = calloc(change.count + 1, sizeof(*wanted));
    int outcome = wanted ? 0 : -ENOMEM;

    change.wanted = wanted;
    for (size_t i = 0; outcome == 0 && i < change.count; i++)
        outcome = check_element(&change, i, value->value);
    if (outcome == 0)
        outcome = write_elements(scope, &change, value->value);
    return outcome < 0 ? outcome : 0;
}
