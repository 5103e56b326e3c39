/* Power supplies of a chassis: objects with Item.PowerSupply at its `powered_by` association. */
#pragma once

#include "hardware/scope.h"

/** Visits the power supplies in the order of their Ids. */
int power_supplies_each(const struct scope *scope, scope_visit_fn visit, void *context);
/** Finds the one of the URI: resource_find_fn. */
int power_supply_find(struct scope *scope);
/** True when scope->object has sensors: only then there are PowerSupplyMetrics. */
bool power_supply_is_measured(const struct scope *scope);
/** Sets `*ret_percent` to the efficiency of the supplies (PowerSupplyAttributes.DeratingFactor, one
 * for all). False when unknown. */
bool power_supplies_efficiency(const struct scope *scope, uint64_t *ret_percent);
/** Adds FirmwareVersion. Returns 0 or -ENOMEM. */
int power_supply_put_firmware(json_t *resource, const struct mirror_object *supply);
/** The supply's sensor of a type whose name has a word in it ("input"); NULL when there is none. */
const struct mirror_object *power_supply_sensor(const struct scope *scope,
                                                const struct mirror_object *supply,
                                                const char *dbus_type, const char *word);
