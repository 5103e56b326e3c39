/*
 * CoolantConnector: written by tools/generate-facts.py, do not edit. Source:
 * CoolantConnector_v1.xml, 6 versions, the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "CoolantConnector\0" "Oem\0" "Actions\0" "Coolant\0" "CoolantConnectorType\0"
    "CoolingLoopName\0" "CoolingManagerURI\0" "Control\0" "DeltaPressureControlkPa\0"
    "SingleLoop\0" "Sensor\0" "DeltaPressurekPa\0" "DeltaTemperatureCelsius\0"
    "DeltaTemperatureControlCelsius\0" "Description\0" "FlowControlLitersPerMinute\0"
    "FlowLitersPerMinute\0" "HeatRemovedkW\0" "Id\0" "Links\0" "LocationIndicatorActive\0"
    "Manufacturer\0" "Model\0" "Name\0" "PartNumber\0" "RatedFlowLitersPerMinute\0" "L/min\0"
    "RatedFlowPressurekPa\0" "kPa\0" "RatedPressurekPa\0" "ReturnPressurekPa\0"
    "ReturnTemperatureCelsius\0" "ReturnTemperatureControlCelsius\0" "SKU\0" "SerialNumber\0"
    "SparePartNumber\0" "Status\0" "SupplyPressurekPa\0" "SupplyTemperatureCelsius\0"
    "SupplyTemperatureControlCelsius\0" "ValvePositionControlPercent\0" "ValvePositionPercent\0"
    "Closed\0" "Inline\0" "Pair\0" "Return\0" "Supply\0" "Chassis\0" "ConnectedChassis\0"
    "CoolingLoop\0" "ConnectedCoolingLoop\0" "CoolingUnit\0" "ConnectedCoolingUnit\0"
    "OemActions\0" "Open\0" "ValveState\0" "LeakDetected\0" "Normal\0" "NotInUse\0"
    "ValveStateReason\0" "ValveControl";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/ThermalSubsystem/CoolantConnectors/{CoolantConnectorId}\0"
    "/redfish/v1/ThermalEquipment/CoolingLoops/{CoolingUnitId}/PrimaryCoolantConnectors/{CoolantConnectorId}\0"
    "/redfish/v1/ThermalEquipment/CoolingLoops/{CoolingUnitId}/SecondaryCoolantConnectors/{CoolantConnectorId}\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/PrimaryCoolantConnectors/{CoolantConnectorId}\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/SecondaryCoolantConnectors/{CoolantConnectorId}\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/PrimaryCoolantConnectors/{CoolantConnectorId}\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/SecondaryCoolantConnectors/{CoolantConnectorId}\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/PrimaryCoolantConnectors/{CoolantConnectorId}\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/SecondaryCoolantConnectors/{CoolantConnectorId}\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/PrimaryCoolantConnectors/{CoolantConnectorId}";
static const uint32_t uris[] = {
    0, 88, 192, 298, 394, 492, 598, 706, 812, 920,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 0}, {1, 2, 0, 0}, {1, 3, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10300, 0x10200,
};
static const struct schema_fact_type types[] = {
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 36, 0, 0, 1, 0, 0}, /* CoolantConnector */
    {38, 0, 5, 0, 2, 1, 0, 0}, /* CoolantConnectorType */
    {291, 37, 4, 0, 1, 1, 0, 0}, /* Links */
    {792, 41, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {808, 5, 2, 0, 2, 3, 0, 0}, /* ValveState */
    {848, 7, 3, 0, 2, 3, 0, 0}, /* ValveStateReason */
    {865, 41, 2, 0, 3, 3, 0, 0}, /* ValveControl */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {30, 4, 1, 0, 8, 1, 1, 0}, /* Coolant */
    {38, 2, 2, 0, 7, 0, 1, 0}, /* CoolantConnectorType */
    {59, 6, 0, 0, 0, 0, 1, 0}, /* CoolingLoopName */
    {75, 1030, 0, 0, 0, 0, 1, 0}, /* CoolingManagerURI */
    {101, 258, 93, 1, 9, 255, 2, 0}, /* DeltaPressureControlkPa */
    {143, 258, 136, 0, 9, 255, 1, 0}, /* DeltaPressurekPa */
    {160, 258, 136, 0, 9, 255, 1, 0}, /* DeltaTemperatureCelsius */
    {184, 258, 93, 1, 9, 255, 2, 0}, /* DeltaTemperatureControlCelsius */
    {215, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {227, 258, 93, 1, 9, 255, 2, 0}, /* FlowControlLitersPerMinute */
    {254, 258, 136, 0, 9, 255, 1, 0}, /* FlowLitersPerMinute */
    {274, 258, 136, 0, 9, 255, 1, 0}, /* HeatRemovedkW */
    {288, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {291, 4, 3, 0, 8, 0, 1, 0}, /* Links */
    {297, 6, 0, 0, 1, 0, 1, 0}, /* LocationIndicatorActive */
    {321, 2, 0, 0, 0, 0, 3, 0}, /* Manufacturer */
    {334, 2, 0, 0, 0, 0, 3, 0}, /* Model */
    {340, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {345, 2, 0, 0, 0, 0, 3, 0}, /* PartNumber */
    {356, 2, 0, 2, 3, 0, 1, 0}, /* RatedFlowLitersPerMinute */
    {387, 2, 0, 3, 3, 0, 1, 0}, /* RatedFlowPressurekPa */
    {412, 2, 0, 3, 3, 0, 1, 0}, /* RatedPressurekPa */
    {429, 258, 136, 0, 9, 255, 1, 0}, /* ReturnPressurekPa */
    {447, 258, 136, 0, 9, 255, 1, 0}, /* ReturnTemperatureCelsius */
    {472, 258, 93, 1, 9, 255, 2, 0}, /* ReturnTemperatureControlCelsius */
    {504, 2, 0, 0, 0, 0, 3, 0}, /* SKU */
    {508, 2, 0, 0, 0, 0, 3, 0}, /* SerialNumber */
    {521, 2, 0, 0, 0, 0, 3, 0}, /* SparePartNumber */
    {537, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {544, 258, 136, 0, 9, 255, 1, 0}, /* SupplyPressurekPa */
    {562, 258, 136, 0, 9, 255, 1, 0}, /* SupplyTemperatureCelsius */
    {587, 258, 93, 1, 9, 255, 2, 0}, /* SupplyTemperatureControlCelsius */
    {619, 258, 93, 1, 9, 255, 4, 0}, /* ValvePositionControlPercent */
    {647, 258, 136, 0, 9, 255, 4, 0}, /* ValvePositionPercent */
    {709, 5, 701, 0, 9, 255, 1, 0}, /* ConnectedChassis */
    {738, 6, 726, 0, 9, 255, 1, 0}, /* ConnectedCoolingLoop */
    {771, 6, 759, 0, 9, 255, 1, 0}, /* ConnectedCoolingUnit */
    {18, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {808, 4, 5, 0, 7, 0, 3, 0}, /* ValveState */
    {848, 4, 6, 0, 7, 0, 3, 0}, /* ValveStateReason */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 125}, {0, NAN, 0, 381, 0}, {0, NAN, 0, 408, 0},
};
static const struct schema_fact_value values[] = {
    {668, 1, 0}, /* Closed */
    {675, 1, 0}, /* Inline */
    {682, 1, 0}, /* Pair */
    {687, 1, 0}, /* Return */
    {694, 1, 0}, /* Supply */
    {668, 3, 0}, /* Closed */
    {803, 3, 0}, /* Open */
    {819, 3, 0}, /* LeakDetected */
    {832, 3, 0}, /* Normal */
    {839, 3, 0}, /* NotInUse */
};
static const struct schema_fact_action actions[] = {
    {865, 1, 7, 65535, 3, 0}, /* ValveControl */
};
static const struct schema *const uses[] = {
    &schema_CoolingLoop, &schema_Resource,
};
const struct schema schema_CoolantConnector = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .actions = actions,
    .uses = uses,
    .uri_count = 10,
    .run_count = 4,
    .type_count = 7,
    .action_count = 1,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
