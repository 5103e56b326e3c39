/*
 * PhysicalContext: written by tools/generate-facts.py, do not edit. Source:
 * PhysicalContext_v1.xml, unversioned.
 */
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PhysicalContext\0" "Capacity\0" "Environment\0" "Network\0" "Performance\0"
    "Security\0" "Storage\0" "LogicalContext\0" "ACInput\0" "ACMaintenanceBypassInput\0"
    "ACOutput\0" "ACStaticBypassInput\0" "ACUtilityInput\0" "ASIC\0" "Accelerator\0" "Back\0"
    "Backplane\0" "Battery\0" "Board\0" "CPU\0" "CPUSubsystem\0" "Chassis\0" "ComputeBay\0"
    "CoolingSubsystem\0" "DCBus\0" "Exhaust\0" "ExpansionBay\0" "ExpansionSubsystem\0" "FPGA\0"
    "Fan\0" "Filter\0" "Front\0" "GPU\0" "GPUSubsystem\0" "Intake\0" "LiquidInlet\0"
    "LiquidOutlet\0" "Lower\0" "Manager\0" "Memory\0" "MemorySubsystem\0" "Motor\0"
    "NetworkBay\0" "NetworkingDevice\0" "PowerOutlet\0" "PowerSubsystem\0" "PowerSupply\0"
    "PowerSupplyBay\0" "Pump\0" "Rectifier\0" "Reservoir\0" "Room\0" "StorageBay\0"
    "StorageDevice\0" "StorageSubsystem\0" "Switch\0" "SystemBoard\0" "Transceiver\0"
    "Transformer\0" "TrustedModule\0" "Upper\0" "VoltageRegulator\0" "Input\0" "Output\0"
    "PhysicalSubContext";
static const uint32_t marks[] = {
    0x0,
};
static const struct schema_fact_type types[] = {
    {75, 0, 6, 0, 2, 0, 0, 0}, /* LogicalContext */
    {1, 6, 54, 0, 2, 0, 0, 0}, /* PhysicalContext */
    {673, 60, 2, 0, 2, 0, 0, 0}, /* PhysicalSubContext */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {17, 0, 0}, /* Capacity */
    {26, 0, 0}, /* Environment */
    {38, 0, 0}, /* Network */
    {46, 0, 0}, /* Performance */
    {58, 0, 0}, /* Security */
    {67, 0, 0}, /* Storage */
    {90, 0, 0}, /* ACInput */
    {98, 0, 0}, /* ACMaintenanceBypassInput */
    {123, 0, 0}, /* ACOutput */
    {132, 0, 0}, /* ACStaticBypassInput */
    {152, 0, 0}, /* ACUtilityInput */
    {167, 0, 0}, /* ASIC */
    {172, 0, 0}, /* Accelerator */
    {184, 0, 0}, /* Back */
    {189, 0, 0}, /* Backplane */
    {199, 0, 0}, /* Battery */
    {207, 0, 0}, /* Board */
    {213, 0, 0}, /* CPU */
    {217, 0, 0}, /* CPUSubsystem */
    {230, 0, 0}, /* Chassis */
    {238, 0, 0}, /* ComputeBay */
    {249, 0, 0}, /* CoolingSubsystem */
    {266, 0, 0}, /* DCBus */
    {272, 0, 0}, /* Exhaust */
    {280, 0, 0}, /* ExpansionBay */
    {293, 0, 0}, /* ExpansionSubsystem */
    {312, 0, 0}, /* FPGA */
    {317, 0, 0}, /* Fan */
    {321, 0, 0}, /* Filter */
    {328, 0, 0}, /* Front */
    {334, 0, 0}, /* GPU */
    {338, 0, 0}, /* GPUSubsystem */
    {351, 0, 0}, /* Intake */
    {358, 0, 0}, /* LiquidInlet */
    {370, 0, 0}, /* LiquidOutlet */
    {383, 0, 0}, /* Lower */
    {389, 0, 0}, /* Manager */
    {397, 0, 0}, /* Memory */
    {404, 0, 0}, /* MemorySubsystem */
    {420, 0, 0}, /* Motor */
    {426, 0, 0}, /* NetworkBay */
    {437, 0, 0}, /* NetworkingDevice */
    {454, 0, 0}, /* PowerOutlet */
    {466, 0, 0}, /* PowerSubsystem */
    {481, 0, 0}, /* PowerSupply */
    {493, 0, 0}, /* PowerSupplyBay */
    {508, 0, 0}, /* Pump */
    {513, 0, 0}, /* Rectifier */
    {523, 0, 0}, /* Reservoir */
    {533, 0, 0}, /* Room */
    {538, 0, 0}, /* StorageBay */
    {549, 0, 0}, /* StorageDevice */
    {563, 0, 0}, /* StorageSubsystem */
    {580, 0, 0}, /* Switch */
    {587, 0, 0}, /* SystemBoard */
    {599, 0, 0}, /* Transceiver */
    {611, 0, 0}, /* Transformer */
    {623, 0, 0}, /* TrustedModule */
    {637, 0, 0}, /* Upper */
    {643, 0, 0}, /* VoltageRegulator */
    {660, 0, 0}, /* Input */
    {666, 0, 0}, /* Output */
};
const struct schema schema_PhysicalContext = {
    .names = names,
    .marks = marks,
    .types = types,
    .limits = limits,
    .values = values,
    .uri_count = 0,
    .run_count = 0,
    .type_count = 3,
    .action_count = 0,
    .main = 65535,
    .capabilities = 0,
};
// clang-format on
