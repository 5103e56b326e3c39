/*
 * OperatingSystem: written by tools/generate-facts.py, do not edit. Source:
 * OperatingSystem_v1.xml, 3 versions, the newest is 1.0.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "OperatingSystem\0" "Oem\0" "Actions\0" "ManagementURIs\0" "SupportedImageTypes\0" "Type\0"
    "Version\0" "ContainerEngine\0" "CRIO\0" "Docker\0" "containerd\0" "ContainerEngineTypes\0"
    "Machine\0" "Name\0" "Release\0" "Kernel\0" "SoftwareInventory\0" "SoftwareImage\0" "Links\0"
    "OemActions\0" "ApplicationCollection\0" "Applications\0" "ContainerEngines\0"
    "ContainerImageCollection\0" "ContainerImages\0" "ContainerCollection\0" "Containers\0"
    "Description\0" "Id\0" "Status\0" "UptimeSeconds\0" "VirtualMachineEngines\0" "AIX\0" "BSD\0"
    "HPUX\0" "Hypervisor\0" "IBMi\0" "Linux\0" "Solaris\0" "Windows\0" "macOS\0"
    "OperatingSystemTypes\0" "VirtualMachineEngine\0" "HyperV\0" "KVM\0" "PowerVM\0" "QEMU\0"
    "VMwareESX\0" "VirtualBox\0" "Xen\0" "VirtualMachineEngineTypes\0" "OVA\0" "OVF\0" "QCOW\0"
    "QCOW2\0" "Raw\0" "VDI\0" "VHD\0" "VMDK\0" "VirtualMachineImageTypes";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/OperatingSystem\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/OperatingSystem\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/OperatingSystem";
static const uint32_t uris[] = {
    0, 55, 162,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {76, 1, 4, 0, 1, 1, 0, 0}, /* ContainerEngine */
    {115, 0, 3, 0, 2, 1, 0, 0}, /* ContainerEngineTypes */
    {157, 5, 4, 0, 1, 1, 0, 0}, /* Kernel */
    {196, 9, 2, 0, 1, 1, 0, 0}, /* Links */
    {202, 11, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 11, 15, 0, 0, 1, 0, 0}, /* OperatingSystem */
    {452, 3, 9, 0, 2, 1, 0, 0}, /* OperatingSystemTypes */
    {473, 26, 4, 0, 1, 1, 0, 0}, /* VirtualMachineEngine */
    {543, 12, 7, 0, 2, 1, 0, 0}, /* VirtualMachineEngineTypes */
    {605, 19, 8, 0, 2, 1, 0, 0}, /* VirtualMachineImageTypes */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {28, 1027, 0, 0, 0, 0, 1, 0}, /* ManagementURIs */
    {43, 3, 2, 0, 7, 1, 1, 0}, /* SupportedImageTypes */
    {63, 2, 2, 0, 7, 0, 1, 0}, /* Type */
    {68, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {136, 2, 0, 0, 0, 0, 1, 0}, /* Machine */
    {144, 2, 0, 0, 0, 0, 1, 0}, /* Name */
    {149, 2, 0, 0, 0, 0, 1, 0}, /* Release */
    {68, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {16, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {182, 0, 164, 0, 9, 255, 1, 0}, /* SoftwareImage */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {235, 0, 213, 0, 9, 255, 1, 0}, /* Applications */
    {248, 3, 1, 0, 8, 0, 1, 0}, /* ContainerEngines */
    {290, 0, 265, 0, 9, 255, 1, 0}, /* ContainerImages */
    {326, 0, 306, 0, 9, 255, 1, 0}, /* Containers */
    {337, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {349, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {157, 2, 3, 0, 8, 0, 1, 0}, /* Kernel */
    {196, 0, 4, 0, 8, 0, 1, 0}, /* Links */
    {144, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {352, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {63, 2, 7, 0, 7, 0, 1, 0}, /* Type */
    {359, 2, 0, 0, 2, 0, 1, 0}, /* UptimeSeconds */
    {373, 3, 8, 0, 8, 0, 1, 0}, /* VirtualMachineEngines */
    {28, 1027, 0, 0, 0, 0, 1, 0}, /* ManagementURIs */
    {43, 3, 10, 0, 7, 0, 1, 0}, /* SupportedImageTypes */
    {63, 2, 9, 0, 7, 0, 1, 0}, /* Type */
    {68, 2, 0, 0, 0, 0, 1, 0}, /* Version */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {92, 1, 0}, /* CRIO */
    {97, 1, 0}, /* Docker */
    {104, 1, 0}, /* containerd */
    {395, 1, 0}, /* AIX */
    {399, 1, 0}, /* BSD */
    {403, 1, 0}, /* HPUX */
    {408, 1, 0}, /* Hypervisor */
    {419, 1, 0}, /* IBMi */
    {424, 1, 0}, /* Linux */
    {430, 1, 0}, /* Solaris */
    {438, 1, 0}, /* Windows */
    {446, 1, 0}, /* macOS */
    {494, 1, 0}, /* HyperV */
    {501, 1, 0}, /* KVM */
    {505, 1, 0}, /* PowerVM */
    {513, 1, 0}, /* QEMU */
    {518, 1, 0}, /* VMwareESX */
    {528, 1, 0}, /* VirtualBox */
    {539, 1, 0}, /* Xen */
    {569, 1, 0}, /* OVA */
    {573, 1, 0}, /* OVF */
    {577, 1, 0}, /* QCOW */
    {582, 1, 0}, /* QCOW2 */
    {588, 1, 0}, /* Raw */
    {592, 1, 0}, /* VDI */
    {596, 1, 0}, /* VHD */
    {600, 1, 0}, /* VMDK */
};
static const struct schema *const uses[] = {
    &schema_ContainerImage, &schema_Resource,
};
const struct schema schema_OperatingSystem = {
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
    .uri_count = 3,
    .run_count = 1,
    .type_count = 11,
    .action_count = 0,
    .main = 6,
    .capabilities = 0,
};
// clang-format on
