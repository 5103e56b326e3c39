/*
 * PCIe slots: a chassis lists them, and a device shows the one that it is in. Source:
 * phosphor-dbus-interfaces xyz/openbmc_project/Inventory/Item/PCIeSlot.
 */
#pragma once

#include "dbus/property-map.h"
#include "hardware/scope.h"

#define PCIE_SLOT_ROW_COUNT 4

/** Rows of a slot object, for the place where it is shown: PCIeType, Lanes, SlotType,
 * HotPluggable. */
extern const struct property_map pcie_slot_rows[PCIE_SLOT_ROW_COUNT];
/** "Gen1" … "Gen6". */
extern const struct property_word pcie_generation_words[];

/** The chassis that the slot says it is in (association `chassis`); NULL when it says none. */
const struct mirror_object *pcie_slot_chassis(const struct scope *scope,
                                              const struct mirror_object *slot);
/** The slot that a PCIe device is in (association `contained_by`); NULL when it is in none. */
const struct mirror_object *pcie_device_slot(const struct scope *scope,
                                             const struct mirror_object *device);
/** The chassis of the device's slot, else the one that the device is contained by; NULL when there
 * is none. */
const struct mirror_object *pcie_device_chassis(const struct scope *scope,
                                                const struct mirror_object *device);
