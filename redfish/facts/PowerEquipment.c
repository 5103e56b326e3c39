/*
 * PowerEquipment: written by tools/generate-facts.py, do not edit. Source: PowerEquipment_v1.xml,
 * 12 versions, the newest is 1.2.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PowerEquipment\0" "Oem\0" "Actions\0" "Manager\0" "ManagedBy\0" "Links\0"
    "OemActions\0" "Description\0" "PowerDistributionCollection\0" "ElectricalBuses\0"
    "FloorPDUs\0" "Id\0" "Name\0" "PowerShelves\0" "RackPDUs\0" "Status\0" "Switchgear\0"
    "TransferSwitches";
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
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {46, 1, 2, 0, 1, 1, 0, 0}, /* Links */
    {52, 3, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 3, 13, 0, 0, 1, 0, 0}, /* PowerEquipment */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {36, 1, 28, 0, 9, 255, 1, 0}, /* ManagedBy */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {63, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {103, 0, 75, 0, 9, 255, 2, 0}, /* ElectricalBuses */
    {119, 0, 75, 0, 9, 255, 1, 0}, /* FloorPDUs */
    {129, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {46, 0, 1, 0, 8, 0, 1, 0}, /* Links */
    {132, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {137, 0, 75, 0, 9, 255, 3, 0}, /* PowerShelves */
    {150, 0, 75, 0, 9, 255, 1, 0}, /* RackPDUs */
    {159, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {166, 0, 75, 0, 9, 255, 1, 0}, /* Switchgear */
    {177, 0, 75, 0, 9, 255, 1, 0}, /* TransferSwitches */
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
