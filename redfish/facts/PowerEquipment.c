/*
 * PowerEquipment: written by tools/generate-facts.py, do not edit. Source: PowerEquipment_v1.xml,
 * 12 versions, the newest is 1.2.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "PowerEquipment\0" "Oem\0" "Actions\0" "Manager\0" "ManagedBy\0" "Links\0" "OemActions\0"
    "Description\0" "PowerDistributionCollection\0" "ElectricalBuses\0" "FloorPDUs\0" "Id\0"
    "Name\0" "PowerShelves\0" "RackPDUs\0" "Status\0" "Switchgear\0" "TransferSwitches";
static const char uri_texts[] =
    "/redfish/v1/PowerEquipment";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 3}, {1, 2, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10100,
};
static const struct schema_fact_type types[] = {
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {45, 1, 2, 0, 1, 1, 0, 0}, /* Links */
    {51, 3, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 3, 13, 0, 0, 1, 0, 0}, /* PowerEquipment */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {35, 3, 27, 0, 9, 255, 1, 0}, /* ManagedBy */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {62, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {102, 0, 74, 0, 9, 255, 2, 0}, /* ElectricalBuses */
    {118, 0, 74, 0, 9, 255, 1, 0}, /* FloorPDUs */
    {128, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {45, 0, 1, 0, 8, 0, 1, 0}, /* Links */
    {131, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {136, 0, 74, 0, 9, 255, 3, 0}, /* PowerShelves */
    {149, 0, 74, 0, 9, 255, 1, 0}, /* RackPDUs */
    {158, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {165, 0, 74, 0, 9, 255, 1, 0}, /* Switchgear */
    {176, 0, 74, 0, 9, 255, 1, 0}, /* TransferSwitches */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_PowerEquipment = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 1,
    .run_count = 3,
    .type_count = 4,
    .action_count = 0,
    .main = 3,
    .capabilities = 0,
};
// clang-format on
