/*
 * PCIeFunction: written by tools/generate-facts.py, do not edit. Source: PCIeFunction_v1.xml, 38
 * versions, the newest is 1.7.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PCIeFunction\0" "Oem\0" "Actions\0" "Bridge\0" "CommunicationController\0"
    "Coprocessor\0" "DisplayController\0" "DockingStation\0" "EncryptionController\0"
    "GenericSystemPeripheral\0" "InputDeviceController\0" "IntelligentController\0"
    "MassStorageController\0" "MemoryController\0" "MultimediaController\0" "NetworkController\0"
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
    {18, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {471, 0, 23, 0, 2, 2, 0, 0}, /* DeviceClass */
    {492, 23, 2, 0, 2, 3, 0, 0}, /* FunctionProtocol */
    {526, 25, 2, 0, 2, 2, 0, 0}, /* FunctionType */
    {726, 1, 9, 0, 1, 2, 0, 0}, /* Links */
    {732, 10, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 10, 24, 0, 0, 2, 0, 0}, /* PCIeFunction */
};
static const struct schema_fact_property properties[] = {
    {14, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {539, 2, 539, 0, 9, 255, 3, 0}, /* CXLLogicalDevice */
    {562, 1, 556, 0, 9, 255, 2, 0}, /* Drives */
    {587, 1, 569, 0, 9, 255, 2, 0}, /* EthernetInterfaces */
    {619, 1, 606, 0, 9, 255, 3, 0}, /* MemoryDomains */
    {655, 1, 633, 0, 9, 255, 4, 0}, /* NetworkDeviceFunctions */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {678, 0, 678, 0, 9, 255, 2, 0}, /* PCIeDevice */
    {326, 2, 326, 0, 9, 255, 5, 0}, /* Processor */
    {707, 1, 689, 0, 9, 255, 2, 0}, /* StorageControllers */
    {743, 2, 0, 1, 0, 0, 6, 0}, /* ARIFunctionNumber */
    {783, 2, 0, 0, 1, 0, 6, 0}, /* ARIModeEnabled */
    {18, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {798, 2, 0, 1, 0, 0, 7, 0}, /* BusNumber */
    {808, 2, 0, 2, 0, 0, 2, 0}, /* ClassCode */
    {845, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {471, 0, 1, 0, 7, 0, 2, 0}, /* DeviceClass */
    {857, 2, 0, 3, 0, 0, 2, 0}, /* DeviceId */
    {893, 2, 0, 4, 0, 0, 7, 0}, /* DeviceNumber */
    {933, 4, 0, 0, 1, 0, 8, 0}, /* Enabled */
    {941, 2, 0, 0, 2, 0, 2, 0}, /* FunctionId */
    {952, 2, 0, 5, 0, 0, 7, 0}, /* FunctionNumber */
    {492, 2, 2, 0, 7, 0, 3, 0}, /* FunctionProtocol */
    {526, 0, 3, 0, 7, 0, 2, 0}, /* FunctionType */
    {980, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {726, 0, 4, 0, 8, 0, 2, 0}, /* Links */
    {983, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {988, 2, 0, 6, 0, 0, 2, 0}, /* RevisionId */
    {1026, 2, 0, 7, 0, 0, 7, 0}, /* SegmentNumber */
    {1062, 0, 28, 0, 8, 1, 2, 0}, /* Status */
    {1069, 2, 0, 3, 0, 0, 2, 0}, /* SubsystemId */
    {1081, 2, 0, 3, 0, 0, 2, 0}, /* SubsystemVendorId */
    {1099, 2, 0, 3, 0, 0, 2, 0}, /* VendorId */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 761, 0, 0}, {NAN, NAN, 818, 0, 0}, {NAN, NAN, 866, 0, 0},
    {NAN, NAN, 906, 0, 0}, {NAN, NAN, 967, 0, 0}, {NAN, NAN, 999, 0, 0}, {NAN, NAN, 1040, 0, 0},
};
static const struct schema_fact_value values[] = {
    {26, 2, 0}, /* Bridge */
    {33, 2, 0}, /* CommunicationController */
    {57, 2, 0}, /* Coprocessor */
    {69, 2, 0}, /* DisplayController */
    {87, 2, 0}, /* DockingStation */
    {102, 2, 0}, /* EncryptionController */
    {123, 2, 0}, /* GenericSystemPeripheral */
    {147, 2, 0}, /* InputDeviceController */
    {169, 2, 0}, /* IntelligentController */
    {191, 2, 0}, /* MassStorageController */
    {213, 2, 0}, /* MemoryController */
    {230, 2, 0}, /* MultimediaController */
    {251, 2, 0}, /* NetworkController */
    {269, 2, 0}, /* NonEssentialInstrumentation */
    {297, 2, 0}, /* Other */
    {303, 2, 0}, /* ProcessingAccelerators */
    {326, 2, 0}, /* Processor */
    {336, 2, 0}, /* SatelliteCommunicationsController */
    {370, 2, 0}, /* SerialBusController */
    {390, 2, 0}, /* SignalProcessingController */
    {417, 2, 0}, /* UnassignedClass */
    {433, 2, 0}, /* UnclassifiedDevice */
    {452, 2, 0}, /* WirelessController */
    {483, 3, 0}, /* CXL */
    {487, 3, 0}, /* PCIe */
    {509, 2, 0}, /* Physical */
    {518, 2, 0}, /* Virtual */
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
