/*
 * Where a chassis links to: its parts in this service, and in that of systems. The latter are shown
 * where the command line says that somebody serves them (--computer-system).
 */
#pragma once

#include "hardware/resource.h"
#include "svc-chassis/chassis-service.h"

extern const struct scope_set chassis_drive_set;           /* drives.c */
extern const struct scope_set chassis_network_adapter_set; /* network-adapters.c */
extern const struct scope_set chassis_pcie_slot_set;       /* pcie-slots.c */

/** Interfaces of what Redfish calls a processor, NULL-terminated. */
extern const char *const chassis_processor_interfaces[];

/** Links to subordinate resources, for the kind of a chassis. */
#define CHASSIS_LINK_COUNT 11
extern const struct resource_link chassis_links[CHASSIS_LINK_COUNT];

/** Puts an array of links to the members of a set, each below its system; nothing when there is
 * none, or nobody serves systems. Returns 0 or -ENOMEM. */
int chassis_put_system_links(const struct scope *scope, json_t *resource, const char *pointer,
                             const struct scope_set *set, const struct mirror_object *parent,
                             const char *suffix);

/** Adds Links. Returns 0 or -ENOMEM. */
int chassis_put_links(const struct scope *scope, json_t *resource);
