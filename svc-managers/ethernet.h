/*
 * Network interfaces of the BMC as phosphor-networkd shows them: one object each, its addresses and
 * static gateways below it. What ethernet.c (reading) and ethernet-write.c (writing) share.
 */
#pragma once

#include "hardware/resource.h"

#define ETHERNET_LEAF "EthernetInterfaces"

/** The interfaces that the collection lists. */
extern const struct scope_set ethernet_interfaces;

/** Arrays of addresses, by the name of the property; static_only: without what a server or router
 * gave. */
struct ethernet_array {
    const char *property;
    const char *protocol; /* "IPv4", "IPv6" */
    bool static_only;
    bool gateways; /* of static default gateways, not of addresses */
};

extern const struct ethernet_array ethernet_arrays[];
extern const size_t ethernet_array_count;

/** Calls `visit` for each D-Bus object of an array, in the order of its elements. */
int ethernet_each(const struct scope *scope, const struct ethernet_array *array,
                  scope_visit_fn visit, void *context);
/** One element of an array; gateway: that of an IPv4 address, NULL without one. NULL when out of
 * memory. */
json_t *ethernet_element(const struct ethernet_array *array, const struct mirror_object *object);

int ethernet_find(struct scope *scope);
/** Objects beside the interface's own; NULL where they are missing. */
const struct mirror_object *ethernet_host_config(const struct scope *scope);
const struct mirror_object *ethernet_dhcp(const struct scope *scope, unsigned int version);

/* -- writing: ethernet-write.c -- */
extern const struct patch_form ethernet_form;
extern const struct resource_action ethernet_create;
int ethernet_apply(const struct scope *scope, const struct patch_value *value,
                   struct write_batch *batch, json_t *messages);
int ethernet_remove(const struct scope *scope, const struct patch_result *values,
                    struct write_batch *batch, json_t *messages);
