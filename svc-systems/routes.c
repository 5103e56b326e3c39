/*
 * The table of what this service answers, and the definition that holds it. The types name the
 * schema versions of DMTF release 2025.4.
 */
#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "svc-systems/bios.h"
#include "svc-systems/kinds.h"
#include "svc-systems/system.h"
#include "svc-systems/systems-service.h"

#define SYSTEM "/redfish/v1/Systems/{ComputerSystemId}"
#define HYPERVISOR "/redfish/v1/Systems/hypervisor"
#define PROCESSOR SYSTEM "/Processors/{ProcessorId}"
#define READ_ONLY(uri, name, version, kind)                                                        \
    {                                                                                              \
        .uri_template = uri, .type = #name version "." #name, .schema = &schema_##name,            \
        .flags = SERVICE_CACHEABLE, .get = resource_get, .data = &kind##_kind                      \
    }

#define WRITABLE(uri, name, version, kind)                                                         \
    {                                                                                              \
        .uri_template = uri, .type = #name version "." #name, .schema = &schema_##name,            \
        .flags = SERVICE_CACHEABLE, .get = resource_get, .patch = resource_patch,                  \
        .data = &kind##_kind                                                                       \
    }
#define ACTION(uri, name, version, action_)                                                        \
    {                                                                                              \
        .uri_template = uri, .type = #name version "." #name, .flags = SERVICE_ACTION,             \
        .post = resource_action_post, .data = &action_##_action                                    \
    }
#define ACTION_INFO(uri, kind)                                                                     \
    {                                                                                              \
        .uri_template = uri, .type = "ActionInfo.v1_5_0.ActionInfo", .schema = &schema_ActionInfo, \
        .flags = SERVICE_CACHEABLE | SERVICE_ACTION_INFO, .get = resource_get,                     \
        .data = &kind##_kind                                                                       \
    }

#define STORAGE SYSTEM "/Storage/{StorageId}"
#define DRIVE STORAGE "/Drives/{DriveId}"
#define PCIE_DEVICE SYSTEM "/PCIeDevices/{PCIeDeviceId}"
#define FABRIC_ADAPTER SYSTEM "/FabricAdapters/{FabricAdapterId}"
#define FABRIC "/redfish/v1/Fabrics/{FabricId}"
#define SWITCH FABRIC "/Switches/{SwitchId}"

static const struct service_route routes[] = {
    READ_ONLY("/redfish/v1/Systems", ComputerSystemCollection, "", system_collection),
    WRITABLE(SYSTEM, ComputerSystem, ".v1_27_0", system),
    ACTION(SYSTEM "/Actions/ComputerSystem.Reset", ComputerSystem, ".v1_27_0", system_reset),
    ACTION_INFO(SYSTEM "/ResetActionInfo", system_reset_info),
    /* devices */
    READ_ONLY(SYSTEM "/FabricAdapters", FabricAdapterCollection, "", fabric_adapter_collection),
    WRITABLE(FABRIC_ADAPTER, FabricAdapter, ".v1_5_3", fabric_adapter),
    READ_ONLY(FABRIC_ADAPTER "/Ports", PortCollection, "", fabric_adapter_port_collection),
    WRITABLE(FABRIC_ADAPTER "/Ports/{PortId}", Port, ".v1_18_0", fabric_adapter_port),
    READ_ONLY(FABRIC_ADAPTER "/Ports/{PortId}/Metrics", PortMetrics, ".v1_8_1",
              fabric_adapter_port_metrics),
    READ_ONLY(SYSTEM "/PCIeDevices", PCIeDeviceCollection, "", pcie_device_collection),
    WRITABLE(PCIE_DEVICE, PCIeDevice, ".v1_21_0", pcie_device),
    READ_ONLY(PCIE_DEVICE "/PCIeFunctions", PCIeFunctionCollection, "", pcie_function_collection),
    READ_ONLY(PCIE_DEVICE "/PCIeFunctions/{PCIeFunctionId}", PCIeFunction, ".v1_7_0",
              pcie_function),
    READ_ONLY(SYSTEM "/Storage", StorageCollection, "", storage_collection),
    READ_ONLY(STORAGE, Storage, ".v1_21_0", storage),
    READ_ONLY(STORAGE "/Controllers", StorageControllerCollection, "",
              storage_controller_collection),
    READ_ONLY(STORAGE "/Controllers/{ControllerId}", StorageController, ".v1_11_0",
              storage_controller),
    WRITABLE(DRIVE, Drive, ".v1_22_0", drive),
    ACTION(DRIVE "/Actions/Drive.Reset", Drive, ".v1_22_0", drive_reset),
    ACTION_INFO(DRIVE "/ResetActionInfo", drive_reset_info),
    READ_ONLY(STORAGE "/Volumes", VolumeCollection, "", volume_collection),
    READ_ONLY(STORAGE "/Volumes/{VolumeId}", Volume, ".v1_10_2", volume),
    READ_ONLY("/redfish/v1/Cables", CableCollection, "", cable_collection),
    READ_ONLY("/redfish/v1/Cables/{CableId}", Cable, ".v1_2_4", cable),
    READ_ONLY("/redfish/v1/Fabrics", FabricCollection, "", fabric_collection),
    READ_ONLY(FABRIC, Fabric, ".v1_4_0", fabric),
    READ_ONLY(FABRIC "/Switches", SwitchCollection, "", switch_collection),
    WRITABLE(SWITCH, Switch, ".v1_11_0", switch),
    READ_ONLY(SWITCH "/Ports", PortCollection, "", switch_port_collection),
    WRITABLE(SWITCH "/Ports/{PortId}", Port, ".v1_18_0", switch_port),
    READ_ONLY(SWITCH "/Ports/{PortId}/Metrics", PortMetrics, ".v1_8_1", switch_port_metrics),
    READ_ONLY("/redfish/v1/Storage", StorageCollection, "", all_storage_collection),
    READ_ONLY("/redfish/v1/Storage/{StorageId}", Storage, ".v1_21_0", all_storage),
    {.uri_template = SYSTEM "/Bios",
     .type = BIOS_TYPE,
     .schema = &schema_Bios,
     .flags = SERVICE_CACHEABLE | SERVICE_SETTINGS,
     .get = resource_get,
     .data = &bios_kind},
    ACTION(SYSTEM "/Bios/Actions/Bios.ChangePassword", Bios, ".v1_2_3", bios_change_password),
    ACTION(SYSTEM "/Bios/Actions/Bios.ResetBios", Bios, ".v1_2_3", bios_reset),
    WRITABLE(SYSTEM "/Bios/Settings", Bios, ".v1_2_3", bios_settings),
    /* The gateway's collection, which it asks about its members (docs/ipc.md "Registries"). */
    READ_ONLY(REGISTRIES_URI, MessageRegistryFileCollection, "", registry_collection),
    READ_ONLY(REGISTRIES_URI "/" BIOS_REGISTRY_ID, MessageRegistryFile, ".v1_1_5",
              bios_registry_file),
    READ_ONLY(BIOS_REGISTRY_URI, AttributeRegistry, ".v1_4_0", bios_registry),
    READ_ONLY(SYSTEM "/EthernetInterfaces", EthernetInterfaceCollection, "",
              host_ethernet_collection),
    READ_ONLY(SYSTEM "/EthernetInterfaces/{EthernetInterfaceId}", EthernetInterface, ".v1_12_4",
              host_ethernet),
    WRITABLE(SYSTEM "/SecureBoot", SecureBoot, ".v1_1_2", secure_boot),
    READ_ONLY(HYPERVISOR, ComputerSystem, ".v1_27_0", hypervisor),
    ACTION(HYPERVISOR "/Actions/ComputerSystem.Reset", ComputerSystem, ".v1_27_0",
           hypervisor_reset),
    ACTION_INFO(HYPERVISOR "/ResetActionInfo", hypervisor_reset_info),
    READ_ONLY(HYPERVISOR "/EthernetInterfaces", EthernetInterfaceCollection, "",
              hypervisor_ethernet_collection),
    WRITABLE(HYPERVISOR "/EthernetInterfaces/{EthernetInterfaceId}", EthernetInterface, ".v1_12_4",
             hypervisor_ethernet),
    READ_ONLY(SYSTEM "/Memory", MemoryCollection, "", memory_collection),
    WRITABLE(SYSTEM "/Memory/{MemoryId}", Memory, ".v1_23_0", memory),
    READ_ONLY(SYSTEM "/Processors", ProcessorCollection, "", processor_collection),
    WRITABLE(PROCESSOR, Processor, ".v1_22_0", processor),
    WRITABLE(PROCESSOR "/EnvironmentMetrics", EnvironmentMetrics, ".v1_5_0", processor_environment),
    READ_ONLY(PROCESSOR "/OperatingConfigs", OperatingConfigCollection, "",
              operating_config_collection),
    READ_ONLY(PROCESSOR "/OperatingConfigs/{OperatingConfigId}", OperatingConfig, ".v1_0_4",
              operating_config),
    READ_ONLY(PROCESSOR "/SubProcessors", ProcessorCollection, "", core_collection),
    WRITABLE(PROCESSOR "/SubProcessors/{ProcessorId2}", Processor, ".v1_22_0", core),
};

const struct hardware_definition systems_hardware_definition = {
    .routes = routes,
    .route_count = ARRAY_SIZE(routes),
    .interfaces = systems_interfaces,
    .namespaces = systems_namespaces,
    .associations = systems_associations,
    .systemd_units = system_console_units,
};

const struct service_definition systems_service_definition = {
    .name = "systems",
    .summary = "computer systems, their parts, fabrics and cables of OpenBMC as Redfish",
    .routes = routes,
    .route_count = ARRAY_SIZE(routes),
    .options = systems_options,
    .option_count = SYSTEMS_OPTION_COUNT,
    .start = systems_start,
    .serves_later = true,
    .stop = hardware_stop,
};
