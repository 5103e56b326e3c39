/*
 * PortCollection: written by tools/generate-facts.py, do not edit. Source: PortCollection_v1.xml,
 * unversioned.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PortCollection\0" "Description\0" "Port\0" "Members\0" "Name\0" "Oem";
static const char uri_texts[] =
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/Ports\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports\0"
    "/redfish/v1/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports\0"
    "/redfish/v1/Systems/{ComputerSystemId}/NetworkInterfaces/{NetworkInterfaceId}/Ports\0"
    "/redfish/v1/Systems/{ComputerSystemId}/GraphicsControllers/{GraphicsControllerId}/Ports\0"
    "/redfish/v1/Systems/{ComputerSystemId}/USBControllers/{USBControllerId}/Ports\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Ports\0"
    "/redfish/v1/Chassis/{ChassisId}/MediaControllers/{MediaControllerId}/Ports\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/Ports\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Ports\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/NetworkInterfaces/{NetworkInterfaceId}/Ports\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/Ports\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/NetworkInterfaces/{NetworkInterfaceId}/Ports\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/GraphicsControllers/{GraphicsControllerId}/Ports\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/USBControllers/{USBControllerId}/Ports\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Ports\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/NetworkInterfaces/{NetworkInterfaceId}/Ports\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/Ports\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/NetworkInterfaces/{NetworkInterfaceId}/Ports\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/GraphicsControllers/{GraphicsControllerId}/Ports\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/USBControllers/{USBControllerId}/Ports\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Ports\0"
    "/redfish/v1/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports\0"
    "/redfish/v1/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports\0"
    "/redfish/v1/Managers/{ManagerId}/USBPorts\0"
    "/redfish/v1/Managers/{ManagerId}/DedicatedNetworkPorts\0"
    "/redfish/v1/Managers/{ManagerId}/SharedNetworkPorts";
static const uint32_t uris[] = {
    0, 57, 163, 262, 340, 424, 512, 590, 660, 735, 806, 879, 1010, 1134, 1243, 1338, 1496, 1647,
    1777, 1913, 2053, 2183, 2305, 2417, 2522, 2612, 2688, 2827, 2959, 3070, 3187, 3308, 3419,
    3522, 3601, 3673, 3715, 3770,
};
static const uint32_t marks[] = {
    0x0,
};
static const struct schema_fact_type types[] = {
    {1, 0, 4, 0, 0, 0, 0, 0}, /* PortCollection */
};
static const struct schema_fact_property properties[] = {
    {16, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {33, 17, 28, 0, 9, 255, 0, 0}, /* Members */
    {41, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {46, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_PortCollection = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 38,
    .run_count = 0,
    .type_count = 1,
    .action_count = 0,
    .main = 0,
    .capabilities = 0,
};
// clang-format on
