/*
 * PCIeSlots: written by tools/generate-facts.py, do not edit. Source: PCIeSlots_v1.xml, 20
 * versions, the newest is 1.6.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PCIeSlots\0" "Oem\0" "Actions\0" "OemActions\0" "PCIeDevice\0" "Processor\0"
    "Processors\0" "PCIeLinks\0" "HotPluggable\0" "Lanes\0" "Links\0" "Location\0"
    "LocationIndicatorActive\0" "PCIeType\0" "SlotType\0" "Status\0" "PCIeSlot\0" "Description\0"
    "Id\0" "Name\0" "Slots\0" "FullLength\0" "HalfLength\0" "LowProfile\0" "M2\0" "Mini\0"
    "OCP3Large\0" "OCP3Small\0" "OEM\0" "U2\0" "SlotTypes";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/PCIeSlots";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4}, {1, 1, 0, 3}, {1, 2, 0, 1}, {1, 3, 0, 1}, {1, 4, 0, 2}, {1, 5, 0, 1}, {1, 6,
    0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10500, 0x10100, 0x10400, 0x10600, 0x10200, 0x10300,
};
static const struct schema_fact_type types[] = {
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {23, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {66, 1, 3, 0, 1, 1, 0, 0}, /* PCIeLinks */
    {159, 4, 9, 0, 1, 1, 0, 0}, /* PCIeSlot */
    {1, 13, 6, 0, 0, 1, 5, 0}, /* PCIeSlots */
    {262, 0, 9, 0, 2, 1, 0, 0}, /* SlotTypes */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {34, 1, 34, 0, 9, 255, 1, 0}, /* PCIeDevice */
    {55, 1, 45, 0, 9, 255, 2, 0}, /* Processors */
    {76, 2, 0, 0, 1, 0, 3, 0}, /* HotPluggable */
    {89, 2, 0, 1, 2, 0, 1, 0}, /* Lanes */
    {95, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {101, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {110, 6, 0, 0, 1, 0, 4, 0}, /* LocationIndicatorActive */
    {11, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {134, 2, 16, 0, 7, 2, 1, 0}, /* PCIeType */
    {143, 2, 5, 0, 7, 0, 1, 0}, /* SlotType */
    {152, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {168, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {180, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {183, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {188, 5, 3, 0, 8, 0, 1, 0}, /* Slots */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, 32, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {194, 1, 0}, /* FullLength */
    {205, 1, 0}, /* HalfLength */
    {216, 1, 0}, /* LowProfile */
    {227, 1, 0}, /* M2 */
    {230, 1, 0}, /* Mini */
    {235, 6, 0}, /* OCP3Large */
    {245, 6, 0}, /* OCP3Small */
    {255, 1, 0}, /* OEM */
    {259, 7, 0}, /* U2 */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PCIeDevice,
};
const struct schema schema_PCIeSlots = {
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
    .uri_count = 1,
    .run_count = 7,
    .type_count = 6,
    .action_count = 0,
    .main = 4,
    .capabilities = 2,
};
// clang-format on
