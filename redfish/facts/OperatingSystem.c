/*
 * OperatingSystem: written by tools/generate-facts.py, do not edit. Source:
 * OperatingSystem_v1.xml, 3 versions, the newest is 1.0.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "OperatingSystem\0" "Oem\0" "Actions\0" "ManagementURIs\0" "SupportedImageTypes\0"
    "Type\0" "Version\0" "ContainerEngine\0" "CRIO\0" "Docker\0" "containerd\0"
    "ContainerEngineTypes\0" "Machine\0" "Name\0" "Release\0" "Kernel\0" "SoftwareInventory\0"
    "SoftwareImage\0" "Links\0" "OemActions\0" "ApplicationCollection\0" "Applications\0"
    "ContainerEngines\0" "ContainerImageCollection\0" "ContainerImages\0" "ContainerCollection\0"
    "Containers\0" "Description\0" "Id\0" "Status\0" "UptimeSeconds\0" "VirtualMachineEngines\0"
    "AIX\0" "BSD\0" "HPUX\0" "Hypervisor\0" "IBMi\0" "Linux\0" "Solaris\0" "Windows\0" "macOS\0"
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
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {77, 1, 4, 0, 1, 1, 0, 0}, /* ContainerEngine */
    {116, 0, 3, 0, 2, 1, 0, 0}, /* ContainerEngineTypes */
    {158, 5, 4, 0, 1, 1, 0, 0}, /* Kernel */
    {197, 9, 2, 0, 1, 1, 0, 0}, /* Links */
    {203, 11, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 11, 15, 0, 0, 1, 0, 0}, /* OperatingSystem */
    {453, 3, 9, 0, 2, 1, 0, 0}, /* OperatingSystemTypes */
    {474, 26, 4, 0, 1, 1, 0, 0}, /* VirtualMachineEngine */
    {544, 12, 7, 0, 2, 1, 0, 0}, /* VirtualMachineEngineTypes */
    {606, 19, 8, 0, 2, 1, 0, 0}, /* VirtualMachineImageTypes */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {29, 1027, 0, 0, 0, 0, 1, 0}, /* ManagementURIs */
    {44, 3, 2, 0, 7, 1, 1, 0}, /* SupportedImageTypes */
    {64, 2, 2, 0, 7, 0, 1, 0}, /* Type */
    {69, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {137, 2, 0, 0, 0, 0, 1, 0}, /* Machine */
    {145, 2, 0, 0, 0, 0, 1, 0}, /* Name */
    {150, 2, 0, 0, 0, 0, 1, 0}, /* Release */
    {69, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {17, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {183, 0, 165, 0, 9, 255, 1, 0}, /* SoftwareImage */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {236, 0, 214, 0, 9, 255, 1, 0}, /* Applications */
    {249, 3, 1, 0, 8, 0, 1, 0}, /* ContainerEngines */
    {291, 0, 266, 0, 9, 255, 1, 0}, /* ContainerImages */
    {327, 0, 307, 0, 9, 255, 1, 0}, /* Containers */
    {338, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {350, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {158, 2, 3, 0, 8, 0, 1, 0}, /* Kernel */
    {197, 0, 4, 0, 8, 0, 1, 0}, /* Links */
    {145, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {17, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {353, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {64, 2, 7, 0, 7, 0, 1, 0}, /* Type */
    {360, 2, 0, 0, 2, 0, 1, 0}, /* UptimeSeconds */
    {374, 3, 8, 0, 8, 0, 1, 0}, /* VirtualMachineEngines */
    {29, 1027, 0, 0, 0, 0, 1, 0}, /* ManagementURIs */
    {44, 3, 10, 0, 7, 0, 1, 0}, /* SupportedImageTypes */
    {64, 2, 9, 0, 7, 0, 1, 0}, /* Type */
    {69, 2, 0, 0, 0, 0, 1, 0}, /* Version */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {93, 1, 0}, /* CRIO */
    {98, 1, 0}, /* Docker */
    {105, 1, 0}, /* containerd */
    {396, 1, 0}, /* AIX */
    {400, 1, 0}, /* BSD */
    {404, 1, 0}, /* HPUX */
    {409, 1, 0}, /* Hypervisor */
    {420, 1, 0}, /* IBMi */
    {425, 1, 0}, /* Linux */
    {431, 1, 0}, /* Solaris */
    {439, 1, 0}, /* Windows */
    {447, 1, 0}, /* macOS */
    {495, 1, 0}, /* HyperV */
    {502, 1, 0}, /* KVM */
    {506, 1, 0}, /* PowerVM */
    {514, 1, 0}, /* QEMU */
    {519, 1, 0}, /* VMwareESX */
    {529, 1, 0}, /* VirtualBox */
    {540, 1, 0}, /* Xen */
    {570, 1, 0}, /* OVA */
    {574, 1, 0}, /* OVF */
    {578, 1, 0}, /* QCOW */
    {583, 1, 0}, /* QCOW2 */
    {589, 1, 0}, /* Raw */
    {593, 1, 0}, /* VDI */
    {597, 1, 0}, /* VHD */
    {601, 1, 0}, /* VMDK */
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
