/*
 * CoolantConnectorCollection: written by tools/generate-facts.py, do not edit. Source:
 * CoolantConnectorCollection_v1.xml, unversioned.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "CoolantConnectorCollection\0" "Description\0" "CoolantConnector\0" "Members\0" "Name\0"
    "Oem";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/ThermalSubsystem/CoolantConnectors\0"
    "/redfish/v1/ThermalEquipment/CoolingLoops/{CoolingUnitId}/PrimaryCoolantConnectors\0"
    "/redfish/v1/ThermalEquipment/CoolingLoops/{CoolingUnitId}/SecondaryCoolantConnectors\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/PrimaryCoolantConnectors\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/SecondaryCoolantConnectors\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/PrimaryCoolantConnectors\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/SecondaryCoolantConnectors\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/PrimaryCoolantConnectors\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/SecondaryCoolantConnectors\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/PrimaryCoolantConnectors";
static const uint32_t uris[] = {
    0, 67, 150, 235, 310, 387, 472, 559, 644, 731,
};
static const uint32_t marks[] = {
    0x0,
};
static const struct schema_fact_type types[] = {
    {1, 0, 4, 0, 0, 0, 0, 0}, /* CoolantConnectorCollection */
};
static const struct schema_fact_property properties[] = {
    {28, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {57, 17, 40, 0, 9, 255, 0, 0}, /* Members */
    {65, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {70, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_CoolantConnectorCollection = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 10,
    .run_count = 0,
    .type_count = 1,
    .action_count = 0,
    .main = 0,
    .capabilities = 0,
};
// clang-format on
