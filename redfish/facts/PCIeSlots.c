/*
 * PCIeSlots: written by tools/generate-facts.py, do not edit. Source: PCIeSlots_v1.xml, 20
 * versions, the newest is 1.6.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "PCIeSlots\0" "Oem\0" "Actions\0" "OemActions\0" "PCIeDevice\0" "Processor\0" "Processors\0"
    "PCIeLinks\0" "HotPluggable\0" "Lanes\0" "Links\0" "Location\0" "LocationIndicatorActive\0"
    "PCIeType\0" "SlotType\0" "Status\0" "PCIeSlot\0" "Description\0" "Id\0" "Name\0" "Slots\0"
    "FullLength\0" "HalfLength\0" "LowProfile\0" "M2\0" "Mini\0" "OCP3Large\0" "OCP3Small\0"
    "OEM\0" "U2\0" "SlotTypes";
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
    {14, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {22, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {65, 1, 3, 0, 1, 1, 0, 0}, /* PCIeLinks */
    {158, 4, 9, 0, 1, 1, 0, 0}, /* PCIeSlot */
    {0, 13, 6, 0, 0, 1, 5, 0}, /* PCIeSlots */
    {261, 0, 9, 0, 2, 1, 0, 0}, /* SlotTypes */
};
static const struct schema_fact_property properties[] = {
    {10, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {33, 3, 33, 0, 9, 255, 1, 0}, /* PCIeDevice */
    {54, 3, 44, 0, 9, 255, 2, 0}, /* Processors */
    {75, 2, 0, 0, 1, 0, 3, 0}, /* HotPluggable */
    {88, 2, 0, 1, 2, 0, 1, 0}, /* Lanes */
    {94, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {100, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {109, 6, 0, 0, 1, 0, 4, 0}, /* LocationIndicatorActive */
    {10, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {133, 2, 16, 0, 7, 2, 1, 0}, /* PCIeType */
    {142, 2, 5, 0, 7, 0, 1, 0}, /* SlotType */
    {151, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {14, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {167, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {179, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {182, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {187, 5, 3, 0, 8, 0, 1, 0}, /* Slots */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, 32, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {193, 1, 0}, /* FullLength */
    {204, 1, 0}, /* HalfLength */
    {215, 1, 0}, /* LowProfile */
    {226, 1, 0}, /* M2 */
    {229, 1, 0}, /* Mini */
    {234, 6, 0}, /* OCP3Large */
    {244, 6, 0}, /* OCP3Small */
    {254, 1, 0}, /* OEM */
    {258, 7, 0}, /* U2 */
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
