/*
 * PhysicalContext: written by tools/generate-facts.py, do not edit. Source:
 * PhysicalContext_v1.xml, unversioned.
 */
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "PhysicalContext\0" "Capacity\0" "Environment\0" "Network\0" "Performance\0" "Security\0"
    "Storage\0" "LogicalContext\0" "ACInput\0" "ACMaintenanceBypassInput\0" "ACOutput\0"
    "ACStaticBypassInput\0" "ACUtilityInput\0" "ASIC\0" "Accelerator\0" "Back\0" "Backplane\0"
    "Battery\0" "Board\0" "CPU\0" "CPUSubsystem\0" "Chassis\0" "ComputeBay\0"
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
    {74, 0, 6, 0, 2, 0, 0, 0}, /* LogicalContext */
    {0, 6, 54, 0, 2, 0, 0, 0}, /* PhysicalContext */
    {672, 60, 2, 0, 2, 0, 0, 0}, /* PhysicalSubContext */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {16, 0, 0}, /* Capacity */
    {25, 0, 0}, /* Environment */
    {37, 0, 0}, /* Network */
    {45, 0, 0}, /* Performance */
    {57, 0, 0}, /* Security */
    {66, 0, 0}, /* Storage */
    {89, 0, 0}, /* ACInput */
    {97, 0, 0}, /* ACMaintenanceBypassInput */
    {122, 0, 0}, /* ACOutput */
    {131, 0, 0}, /* ACStaticBypassInput */
    {151, 0, 0}, /* ACUtilityInput */
    {166, 0, 0}, /* ASIC */
    {171, 0, 0}, /* Accelerator */
    {183, 0, 0}, /* Back */
    {188, 0, 0}, /* Backplane */
    {198, 0, 0}, /* Battery */
    {206, 0, 0}, /* Board */
    {212, 0, 0}, /* CPU */
    {216, 0, 0}, /* CPUSubsystem */
    {229, 0, 0}, /* Chassis */
    {237, 0, 0}, /* ComputeBay */
    {248, 0, 0}, /* CoolingSubsystem */
    {265, 0, 0}, /* DCBus */
    {271, 0, 0}, /* Exhaust */
    {279, 0, 0}, /* ExpansionBay */
    {292, 0, 0}, /* ExpansionSubsystem */
    {311, 0, 0}, /* FPGA */
    {316, 0, 0}, /* Fan */
    {320, 0, 0}, /* Filter */
    {327, 0, 0}, /* Front */
    {333, 0, 0}, /* GPU */
    {337, 0, 0}, /* GPUSubsystem */
    {350, 0, 0}, /* Intake */
    {357, 0, 0}, /* LiquidInlet */
    {369, 0, 0}, /* LiquidOutlet */
    {382, 0, 0}, /* Lower */
    {388, 0, 0}, /* Manager */
    {396, 0, 0}, /* Memory */
    {403, 0, 0}, /* MemorySubsystem */
    {419, 0, 0}, /* Motor */
    {425, 0, 0}, /* NetworkBay */
    {436, 0, 0}, /* NetworkingDevice */
    {453, 0, 0}, /* PowerOutlet */
    {465, 0, 0}, /* PowerSubsystem */
    {480, 0, 0}, /* PowerSupply */
    {492, 0, 0}, /* PowerSupplyBay */
    {507, 0, 0}, /* Pump */
    {512, 0, 0}, /* Rectifier */
    {522, 0, 0}, /* Reservoir */
    {532, 0, 0}, /* Room */
    {537, 0, 0}, /* StorageBay */
    {548, 0, 0}, /* StorageDevice */
    {562, 0, 0}, /* StorageSubsystem */
    {579, 0, 0}, /* Switch */
    {586, 0, 0}, /* SystemBoard */
    {598, 0, 0}, /* Transceiver */
    {610, 0, 0}, /* Transformer */
    {622, 0, 0}, /* TrustedModule */
    {636, 0, 0}, /* Upper */
    {642, 0, 0}, /* VoltageRegulator */
    {659, 0, 0}, /* Input */
    {665, 0, 0}, /* Output */
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
