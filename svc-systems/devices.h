/*
 * What the files of devices (storage, PCIe, fabrics) have of each other. How the system of a URI is
 * found, and what belongs to it, is in host.h. D-Bus names that only these files read are here.
 */
#pragma once

#include "hardware/names.h"
#include "hardware/resource.h"

#define INTERFACE_FABRIC_ADAPTER INTERFACE_ITEM ".FabricAdapter"
#define INTERFACE_STORAGE_CONTROLLER INTERFACE_ITEM ".StorageController"
#define INTERFACE_VOLUME INTERFACE_ITEM ".Volume"

/** All chassis of the machine. */
extern const struct scope_set chassis_set;
/** All storage, drives and PCIe devices of the system. */
extern const struct scope_set storage_set, drive_set; /* storage.c */
extern const struct scope_set pcie_device_set;        /* pcie-devices.c */

/** What a ComputerSystem, whose URI is the scope's, shows of devices: links to their collections,
 * and PCIeDevices. */
int devices_put_system(const struct scope *scope, json_t *resource);

/** The storage of "…/Systems/{ComputerSystemId}/Storage/{StorageId}…": resource_find_fn. */
int storage_find(struct scope *scope);
/** Puts links to the drives of a set at a pointer, which all are below one storage (storage.c). */
int storage_put_drive_links(const struct scope *scope, json_t *resource, const char *pointer,
                            const struct scope_set *set, const struct mirror_object *parent);
/** True when the storage, which is scope->object, has volumes (volumes.c). */
bool storage_has_volumes(const struct scope *scope);

/** Puts Links.Chassis with the chassis that contains the object, where there is one. */
int devices_put_chassis(const struct scope *scope, json_t *resource,
                        const struct mirror_object *object);

/** The device of "…/Systems/{ComputerSystemId}/PCIeDevices/{PCIeDeviceId}…": resource_find_fn
 * (pcie-devices.c). */
int pcie_device_find(struct scope *scope);
