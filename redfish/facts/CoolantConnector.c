/*
 * CoolantConnector: written by tools/generate-facts.py, do not edit. Source:
 * CoolantConnector_v1.xml, 6 versions, the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "CoolantConnector\0" "Oem\0" "Actions\0" "Coolant\0" "CoolantConnectorType\0"
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
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 36, 0, 0, 1, 0, 0}, /* CoolantConnector */
    {37, 0, 5, 0, 2, 1, 0, 0}, /* CoolantConnectorType */
    {290, 37, 4, 0, 1, 1, 0, 0}, /* Links */
    {791, 41, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {807, 5, 2, 0, 2, 3, 0, 0}, /* ValveState */
    {847, 7, 3, 0, 2, 3, 0, 0}, /* ValveStateReason */
    {864, 41, 2, 0, 3, 3, 0, 0}, /* ValveControl */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {29, 4, 1, 0, 8, 1, 1, 0}, /* Coolant */
    {37, 2, 2, 0, 7, 0, 1, 0}, /* CoolantConnectorType */
    {58, 6, 0, 0, 0, 0, 1, 0}, /* CoolingLoopName */
    {74, 1030, 0, 0, 0, 0, 1, 0}, /* CoolingManagerURI */
    {100, 258, 92, 1, 9, 255, 2, 0}, /* DeltaPressureControlkPa */
    {142, 258, 135, 0, 9, 255, 1, 0}, /* DeltaPressurekPa */
    {159, 258, 135, 0, 9, 255, 1, 0}, /* DeltaTemperatureCelsius */
    {183, 258, 92, 1, 9, 255, 2, 0}, /* DeltaTemperatureControlCelsius */
    {214, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {226, 258, 92, 1, 9, 255, 2, 0}, /* FlowControlLitersPerMinute */
    {253, 258, 135, 0, 9, 255, 1, 0}, /* FlowLitersPerMinute */
    {273, 258, 135, 0, 9, 255, 1, 0}, /* HeatRemovedkW */
    {287, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {290, 4, 3, 0, 8, 0, 1, 0}, /* Links */
    {296, 6, 0, 0, 1, 0, 1, 0}, /* LocationIndicatorActive */
    {320, 2, 0, 0, 0, 0, 3, 0}, /* Manufacturer */
    {333, 2, 0, 0, 0, 0, 3, 0}, /* Model */
    {339, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {17, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {344, 2, 0, 0, 0, 0, 3, 0}, /* PartNumber */
    {355, 2, 0, 2, 3, 0, 1, 0}, /* RatedFlowLitersPerMinute */
    {386, 2, 0, 3, 3, 0, 1, 0}, /* RatedFlowPressurekPa */
    {411, 2, 0, 3, 3, 0, 1, 0}, /* RatedPressurekPa */
    {428, 258, 135, 0, 9, 255, 1, 0}, /* ReturnPressurekPa */
    {446, 258, 135, 0, 9, 255, 1, 0}, /* ReturnTemperatureCelsius */
    {471, 258, 92, 1, 9, 255, 2, 0}, /* ReturnTemperatureControlCelsius */
    {503, 2, 0, 0, 0, 0, 3, 0}, /* SKU */
    {507, 2, 0, 0, 0, 0, 3, 0}, /* SerialNumber */
    {520, 2, 0, 0, 0, 0, 3, 0}, /* SparePartNumber */
    {536, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {543, 258, 135, 0, 9, 255, 1, 0}, /* SupplyPressurekPa */
    {561, 258, 135, 0, 9, 255, 1, 0}, /* SupplyTemperatureCelsius */
    {586, 258, 92, 1, 9, 255, 2, 0}, /* SupplyTemperatureControlCelsius */
    {618, 258, 92, 1, 9, 255, 4, 0}, /* ValvePositionControlPercent */
    {646, 258, 135, 0, 9, 255, 4, 0}, /* ValvePositionPercent */
    {708, 7, 700, 0, 9, 255, 1, 0}, /* ConnectedChassis */
    {737, 6, 725, 0, 9, 255, 1, 0}, /* ConnectedCoolingLoop */
    {770, 6, 758, 0, 9, 255, 1, 0}, /* ConnectedCoolingUnit */
    {17, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {807, 4, 5, 0, 7, 0, 3, 0}, /* ValveState */
    {847, 4, 6, 0, 7, 0, 3, 0}, /* ValveStateReason */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 124}, {0, NAN, 0, 380, 0}, {0, NAN, 0, 407, 0},
};
static const struct schema_fact_value values[] = {
    {667, 1, 0}, /* Closed */
    {674, 1, 0}, /* Inline */
    {681, 1, 0}, /* Pair */
    {686, 1, 0}, /* Return */
    {693, 1, 0}, /* Supply */
    {667, 3, 0}, /* Closed */
    {802, 3, 0}, /* Open */
    {818, 3, 0}, /* LeakDetected */
    {831, 3, 0}, /* Normal */
    {838, 3, 0}, /* NotInUse */
};
static const struct schema_fact_action actions[] = {
    {864, 1, 7, 65535, 3, 0}, /* ValveControl */
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
