/*
 * PCIeFunction: written by tools/generate-facts.py, do not edit. Source: PCIeFunction_v1.xml, 38
 * versions, the newest is 1.7.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "PCIeFunction\0" "Oem\0" "Actions\0" "Bridge\0" "CommunicationController\0" "Coprocessor\0"
    "DisplayController\0" "DockingStation\0" "EncryptionController\0" "GenericSystemPeripheral\0"
    "InputDeviceController\0" "IntelligentController\0" "MassStorageController\0"
    "MemoryController\0" "MultimediaController\0" "NetworkController\0"
    "NonEssentialInstrumentation\0" "Other\0" "ProcessingAccelerators\0" "Processor\0"
    "SatelliteCommunicationsController\0" "SerialBusController\0" "SignalProcessingController\0"
    "UnassignedClass\0" "UnclassifiedDevice\0" "WirelessController\0" "DeviceClass\0" "CXL\0"
    "PCIe\0" "FunctionProtocol\0" "Physical\0" "Virtual\0" "FunctionType\0" "CXLLogicalDevice\0"
    "Drive\0" "Drives\0" "EthernetInterface\0" "EthernetInterfaces\0" "MemoryDomain\0"
    "MemoryDomains\0" "NetworkDeviceFunction\0" "NetworkDeviceFunctions\0" "PCIeDevice\0"
    "StorageController\0" "StorageControllers\0" "Links\0" "OemActions\0" "ARIFunctionNumber\0"
    "^0[xX][0-9a-fA-F]{2}$\0" "ARIModeEnabled\0" "BusNumber\0" "ClassCode\0"
    "^0[xX]([0-9A-Fa-f]{2}){3}$\0" "Description\0" "DeviceId\0" "^0[xX]([0-9A-Fa-f]{2}){2}$\0"
    "DeviceNumber\0" "^0[xX][0-1][0-9a-fA-F]{1}$\0" "Enabled\0" "FunctionId\0" "FunctionNumber\0"
    "^0[xX][0-7]$\0" "Id\0" "Name\0" "RevisionId\0" "^0[xX]([0-9A-Fa-f]{2}){1}$\0"
    "SegmentNumber\0" "^0[xX][0-9a-fA-F]{4}$\0" "Status\0" "SubsystemId\0" "SubsystemVendorId\0"
    "VendorId";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/PCIeDevices/{PCIeDeviceId}/PCIeFunctions/{PCIeFunctionId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/PCIeDevices/{PCIeDeviceId}/PCIeFunctions/{PCIeFunctionId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/PCIeDevices/{PCIeDeviceId}/PCIeFunctions/{PCIeFunctionId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/PCIeDevices/{PCIeDeviceId}/PCIeFunctions/{PCIeFunctionId}";
static const uint32_t uris[] = {
    0, 90, 187, 336,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 9}, {1, 1, 0, 7}, {1, 2, 0, 6}, {1, 3, 0, 3}, {1, 4, 0, 3}, {1, 5, 0, 2}, {1, 6,
    0, 0}, {1, 7, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10500, 0x10200, 0x10400, 0x10700, 0x10600, 0x10300,
};
static const struct schema_fact_type types[] = {
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {470, 0, 23, 0, 2, 2, 0, 0}, /* DeviceClass */
    {491, 23, 2, 0, 2, 3, 0, 0}, /* FunctionProtocol */
    {525, 25, 2, 0, 2, 2, 0, 0}, /* FunctionType */
    {725, 1, 9, 0, 1, 2, 0, 0}, /* Links */
    {731, 10, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 10, 24, 0, 0, 2, 0, 0}, /* PCIeFunction */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {538, 2, 538, 0, 9, 255, 3, 0}, /* CXLLogicalDevice */
    {561, 3, 555, 0, 9, 255, 2, 0}, /* Drives */
    {586, 3, 568, 0, 9, 255, 2, 0}, /* EthernetInterfaces */
    {618, 3, 605, 0, 9, 255, 3, 0}, /* MemoryDomains */
    {654, 3, 632, 0, 9, 255, 4, 0}, /* NetworkDeviceFunctions */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {677, 0, 677, 0, 9, 255, 2, 0}, /* PCIeDevice */
    {325, 2, 325, 0, 9, 255, 5, 0}, /* Processor */
    {706, 3, 688, 0, 9, 255, 2, 0}, /* StorageControllers */
    {742, 2, 0, 1, 0, 0, 6, 0}, /* ARIFunctionNumber */
    {782, 2, 0, 0, 1, 0, 6, 0}, /* ARIModeEnabled */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {797, 2, 0, 1, 0, 0, 7, 0}, /* BusNumber */
    {807, 2, 0, 2, 0, 0, 2, 0}, /* ClassCode */
    {844, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {470, 0, 1, 0, 7, 0, 2, 0}, /* DeviceClass */
    {856, 2, 0, 3, 0, 0, 2, 0}, /* DeviceId */
    {892, 2, 0, 4, 0, 0, 7, 0}, /* DeviceNumber */
    {932, 4, 0, 0, 1, 0, 8, 0}, /* Enabled */
    {940, 2, 0, 0, 2, 0, 2, 0}, /* FunctionId */
    {951, 2, 0, 5, 0, 0, 7, 0}, /* FunctionNumber */
    {491, 2, 2, 0, 7, 0, 3, 0}, /* FunctionProtocol */
    {525, 0, 3, 0, 7, 0, 2, 0}, /* FunctionType */
    {979, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {725, 0, 4, 0, 8, 0, 2, 0}, /* Links */
    {982, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {987, 2, 0, 6, 0, 0, 2, 0}, /* RevisionId */
    {1025, 2, 0, 7, 0, 0, 7, 0}, /* SegmentNumber */
    {1061, 0, 28, 0, 8, 1, 2, 0}, /* Status */
    {1068, 2, 0, 3, 0, 0, 2, 0}, /* SubsystemId */
    {1080, 2, 0, 3, 0, 0, 2, 0}, /* SubsystemVendorId */
    {1098, 2, 0, 3, 0, 0, 2, 0}, /* VendorId */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 760, 0, 0}, {NAN, NAN, 817, 0, 0}, {NAN, NAN, 865, 0, 0},
    {NAN, NAN, 905, 0, 0}, {NAN, NAN, 966, 0, 0}, {NAN, NAN, 998, 0, 0}, {NAN, NAN, 1039, 0, 0},
};
static const struct schema_fact_value values[] = {
    {25, 2, 0}, /* Bridge */
    {32, 2, 0}, /* CommunicationController */
    {56, 2, 0}, /* Coprocessor */
    {68, 2, 0}, /* DisplayController */
    {86, 2, 0}, /* DockingStation */
    {101, 2, 0}, /* EncryptionController */
    {122, 2, 0}, /* GenericSystemPeripheral */
    {146, 2, 0}, /* InputDeviceController */
    {168, 2, 0}, /* IntelligentController */
    {190, 2, 0}, /* MassStorageController */
    {212, 2, 0}, /* MemoryController */
    {229, 2, 0}, /* MultimediaController */
    {250, 2, 0}, /* NetworkController */
    {268, 2, 0}, /* NonEssentialInstrumentation */
    {296, 2, 0}, /* Other */
    {302, 2, 0}, /* ProcessingAccelerators */
    {325, 2, 0}, /* Processor */
    {335, 2, 0}, /* SatelliteCommunicationsController */
    {369, 2, 0}, /* SerialBusController */
    {389, 2, 0}, /* SignalProcessingController */
    {416, 2, 0}, /* UnassignedClass */
    {432, 2, 0}, /* UnclassifiedDevice */
    {451, 2, 0}, /* WirelessController */
    {482, 3, 0}, /* CXL */
    {486, 3, 0}, /* PCIe */
    {508, 2, 0}, /* Physical */
    {517, 2, 0}, /* Virtual */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_PCIeFunction = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 4,
    .run_count = 8,
    .type_count = 7,
    .action_count = 0,
    .main = 6,
    .capabilities = 2,
};
// clang-format on
