/* The kinds of resources of this service, by file; what they have in common is hardware/resource.h.
 */
#pragma once

#include "hardware/resource.h"

/* Types of the resources that can be written. */
#define BIOS_TYPE "Bios.v1_2_3.Bios"
#define COMPUTER_SYSTEM_TYPE "ComputerSystem.v1_27_0.ComputerSystem"
#define ENVIRONMENT_METRICS_TYPE "EnvironmentMetrics.v1_5_0.EnvironmentMetrics"
#define ETHERNET_INTERFACE_TYPE "EthernetInterface.v1_12_4.EthernetInterface"
#define FABRIC_ADAPTER_TYPE "FabricAdapter.v1_5_3.FabricAdapter"
#define MEMORY_TYPE "Memory.v1_23_0.Memory"
#define PCIE_DEVICE_TYPE "PCIeDevice.v1_21_0.PCIeDevice"
#define PROCESSOR_TYPE "Processor.v1_22_0.Processor"
#define SECURE_BOOT_TYPE "SecureBoot.v1_1_2.SecureBoot"
#define SWITCH_TYPE "Switch.v1_11_0.Switch"

extern const struct resource_kind system_collection_kind, system_kind; /* system.c */
extern const struct resource_kind system_reset_info_kind;              /* system-reset.c */
extern const struct resource_action system_reset_action;               /* system-reset.c */

/* devices */
extern const struct resource_kind storage_collection_kind, storage_kind; /* storage.c */
extern const struct resource_kind all_storage_collection_kind, all_storage_kind;
extern const struct resource_kind drive_kind, drive_reset_info_kind; /* storage-parts.c */
extern const struct resource_action drive_reset_action;
extern const struct resource_kind storage_controller_collection_kind, storage_controller_kind;
extern const struct resource_kind volume_collection_kind, volume_kind;
extern const struct resource_kind pcie_device_collection_kind,
    pcie_device_kind; /* pcie-devices.c */
extern const struct resource_kind pcie_function_collection_kind, pcie_function_kind;
extern const struct resource_kind fabric_adapter_collection_kind, fabric_adapter_kind;
extern const struct resource_kind fabric_adapter_port_collection_kind, fabric_adapter_port_kind;
extern const struct resource_kind fabric_adapter_port_metrics_kind;
extern const struct resource_kind fabric_collection_kind, fabric_kind; /* fabrics.c */
extern const struct resource_kind switch_collection_kind, switch_kind;
extern const struct resource_kind switch_port_collection_kind, switch_port_kind;
extern const struct resource_kind switch_port_metrics_kind;
extern const struct resource_kind cable_collection_kind, cable_kind; /* cables.c */

/* hosts */
extern const struct resource_kind processor_collection_kind, processor_kind; /* processor.c */
extern const struct resource_kind processor_environment_kind, core_collection_kind, core_kind;
extern const struct resource_kind operating_config_collection_kind; /* operating-config.c */
extern const struct resource_kind operating_config_kind;
extern const struct resource_kind memory_collection_kind, memory_kind;              /* memory.c */
extern const struct resource_kind bios_kind, bios_settings_kind;                    /* bios.c */
extern const struct resource_action bios_reset_action, bios_change_password_action; /* bios.c */
extern const struct resource_kind registry_collection_kind; /* bios-registry.c */
extern const struct resource_kind bios_registry_file_kind, bios_registry_kind;
extern const struct resource_kind secure_boot_kind;              /* secure-boot.c */
extern const struct resource_kind host_ethernet_collection_kind; /* host-ethernet.c */
extern const struct resource_kind host_ethernet_kind;
extern const struct resource_kind hypervisor_kind, hypervisor_reset_info_kind; /* hypervisor.c */
extern const struct resource_action hypervisor_reset_action;
extern const struct resource_kind hypervisor_ethernet_collection_kind; /* hypervisor-ethernet.c */
extern const struct resource_kind hypervisor_ethernet_kind;
