/*
 * Network interfaces of the BMC as phosphor-networkd shows them: one object each, its addresses and
 * static gateways below it. What reading (ethernet.c), writing (ethernet-write.c,
 * ethernet-address.c) and VLANs (ethernet-vlan.c) share.
 */
#pragma once

#include "hardware/resource.h"

#define ETHERNET_URI MANAGER_URI "/EthernetInterfaces"
/* A VLAN's object is called after the interface that it is on: "eth0_40". */
#define ETHERNET_VLAN_SEPARATOR '_'

/** The interfaces that the collection lists. */
extern const struct scope_set ethernet_interfaces;

/** An array of addresses. */
struct ethernet_array {
    const char *property;
    const char *protocol; /* "IPv4", "IPv6" */
    bool static_only;     /* without what a server or router gave */
    bool gateways;        /* static default gateways, not addresses */
};

extern const struct ethernet_array ethernet_arrays[];
extern const size_t ethernet_array_count;

/** Calls `visit` for each D-Bus object of an array, in the order of its elements. */
int ethernet_each(const struct scope *scope, const struct ethernet_array *array,
                  scope_visit_fn visit, void *context);

/** resource_find_fn: the interface that the URI's second parameter names. */
int ethernet_find(struct scope *scope);
const struct mirror_object *ethernet_host_config(const struct scope *scope);

/* -- writing -- */
extern const struct patch_form ethernet_form;
extern const struct resource_action ethernet_create;
int ethernet_apply(const struct scope *scope, const struct patch_value *value,
                   struct write_batch *batch, json_t *messages);
int ethernet_apply_array(const struct scope *scope, const struct patch_value *value,
                         const struct ethernet_array *array, struct write_batch *batch,
                         json_t *messages);
int ethernet_remove(const struct scope *scope, const struct patch_result *values,
                    struct write_batch *batch, json_t *messages);
