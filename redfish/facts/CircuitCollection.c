/*
 * CircuitCollection: written by tools/generate-facts.py, do not edit. Source:
 * CircuitCollection_v1.xml, unversioned.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "CircuitCollection\0" "Description\0" "Circuit\0" "Members\0" "Name\0" "Oem";
static const char uri_texts[] =
    "/redfish/v1/PowerEquipment/RackPDUs/{PowerDistributionId}/Mains\0"
    "/redfish/v1/PowerEquipment/RackPDUs/{PowerDistributionId}/Branches\0"
    "/redfish/v1/PowerEquipment/FloorPDUs/{PowerDistributionId}/Mains\0"
    "/redfish/v1/PowerEquipment/FloorPDUs/{PowerDistributionId}/Branches\0"
    "/redfish/v1/PowerEquipment/FloorPDUs/{PowerDistributionId}/Subfeeds\0"
    "/redfish/v1/PowerEquipment/TransferSwitches/{PowerDistributionId}/Mains\0"
    "/redfish/v1/PowerEquipment/TransferSwitches/{PowerDistributionId}/Branches\0"
    "/redfish/v1/PowerEquipment/TransferSwitches/{PowerDistributionId}/Feeders\0"
    "/redfish/v1/PowerEquipment/PowerShelves/{PowerDistributionId}/Mains\0"
    "/redfish/v1/PowerEquipment/PowerShelves/{PowerDistributionId}/Branches\0"
    "/redfish/v1/PowerEquipment/Switchgear/{PowerDistributionId}/Mains\0"
    "/redfish/v1/PowerEquipment/Switchgear/{PowerDistributionId}/Subfeeds\0"
    "/redfish/v1/PowerEquipment/Switchgear/{PowerDistributionId}/Feeders\0"
    "/redfish/v1/PowerEquipment/Switchgear/{PowerDistributionId}/Branches\0"
    "/redfish/v1/PowerEquipment/ElectricalBuses/{PowerDistributionId}/Mains\0"
    "/redfish/v1/PowerEquipment/ElectricalBuses/{PowerDistributionId}/Branches";
static const uint32_t uris[] = {
    0, 64, 131, 196, 264, 332, 404, 479, 553, 621, 692, 758, 827, 895, 964, 1035,
};
static const uint32_t marks[] = {
    0x0,
};
static const struct schema_fact_type types[] = {
    {1, 0, 4, 0, 0, 0, 0, 0}, /* CircuitCollection */
};
static const struct schema_fact_property properties[] = {
    {19, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {39, 17, 31, 0, 9, 255, 0, 0}, /* Members */
    {47, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {52, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_CircuitCollection = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 16,
    .run_count = 0,
    .type_count = 1,
    .action_count = 0,
    .main = 0,
    .capabilities = 0,
};
// clang-format on
