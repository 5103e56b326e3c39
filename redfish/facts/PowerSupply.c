/*
 * PowerSupply: written by tools/generate-facts.py, do not edit. Source: PowerSupply_v1.xml, 32
 * versions, the newest is 1.6.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "PowerSupply\0" "Oem\0" "Actions\0" "EfficiencyPercent\0" "%\0" "LoadPercent\0"
    "EfficiencyRating\0" "CapacityWatts\0" "W\0" "NominalVoltageType\0" "InputRange\0"
    "LossOfInput\0" "Normal\0" "OutOfRange\0" "LineStatus\0" "Outlet\0" "PowerOutlets\0"
    "Chassis\0" "PoweringChassis\0" "Links\0" "OemActions\0" "NominalVoltage\0"
    "PhysicalContext\0" "OutputRail\0" "Assembly\0" "CertificateCollection\0" "Certificates\0"
    "Description\0" "EfficiencyRatings\0" "ElectricalSourceManagerURIs\0"
    "ElectricalSourceNames\0" "FirmwareVersion\0" "HotPluggable\0" "Id\0"
    "InputNominalVoltageType\0" "InputRanges\0" "LineInputStatus\0" "Location\0"
    "LocationIndicatorActive\0" "Manufacturer\0" "PowerSupplyMetrics\0" "Metrics\0" "Model\0"
    "Name\0" "OutputNominalVoltageType\0" "OutputRails\0" "PartNumber\0" "PhaseWiringType\0"
    "PlugType\0" "PowerCapacityWatts\0" "PowerSupplyType\0" "ProductionDate\0" "Replaceable\0"
    "SerialNumber\0" "SparePartNumber\0" "Status\0" "Version\0" "AC\0" "ACorDC\0" "DC\0"
    "DCRegulator\0" "ResetType\0" "Reset";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/PowerSubsystem/PowerSupplies/{PowerSupplyId}\0"
    "/redfish/v1/PowerEquipment/PowerShelves/{PowerDistributionId}/PowerSupplies/{PowerSupplyId}";
static const uint32_t uris[] = {
    0, 77 | SCHEMA_URI_DEPRECATED,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 5}, {1, 1, 0, 4}, {1, 2, 0, 4}, {1, 3, 0, 4}, {1, 4, 0, 4}, {1, 5, 0, 4}, {1, 6,
    0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10300, 0x10400, 0x10200, 0x10600, 0x10500, 0x10100,
};
static const struct schema_fact_type types[] = {
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {56, 1, 2, 0, 1, 1, 0, 0}, /* EfficiencyRating */
    {108, 3, 2, 0, 1, 1, 0, 0}, /* InputRange */
    {149, 0, 3, 0, 2, 2, 0, 0}, /* LineStatus */
    {204, 5, 4, 0, 1, 1, 0, 0}, /* Links */
    {210, 9, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {252, 9, 2, 0, 1, 1, 0, 0}, /* OutputRail */
    {0, 11, 34, 0, 0, 1, 0, 0}, /* PowerSupply */
    {647, 3, 4, 0, 2, 1, 0, 0}, /* PowerSupplyType */
    {769, 45, 1, 0, 3, 1, 0, 0}, /* Reset */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {24, 2, 0, 1, 3, 0, 1, 0}, /* EfficiencyPercent */
    {44, 2, 0, 1, 3, 0, 1, 0}, /* LoadPercent */
    {73, 2, 0, 2, 3, 0, 1, 0}, /* CapacityWatts */
    {89, 2, 7, 0, 7, 1, 1, 0}, /* NominalVoltageType */
    {12, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {160, 4, 160, 0, 9, 255, 1, 3}, /* Outlet */
    {167, 7, 160, 0, 9, 255, 4, 0}, /* PowerOutlets */
    {188, 3, 180, 0, 9, 255, 3, 0}, /* PoweringChassis */
    {221, 2, 0, 0, 3, 0, 1, 0}, /* NominalVoltage */
    {236, 0, 1, 0, 7, 3, 1, 0}, /* PhysicalContext */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {263, 0, 263, 0, 9, 255, 1, 0}, /* Assembly */
    {294, 0, 272, 0, 9, 255, 5, 0}, /* Certificates */
    {307, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {319, 3, 1, 0, 8, 0, 1, 0}, /* EfficiencyRatings */
    {337, 1031, 0, 0, 0, 0, 4, 0}, /* ElectricalSourceManagerURIs */
    {365, 7, 0, 0, 0, 0, 4, 0}, /* ElectricalSourceNames */
    {387, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {403, 2, 0, 0, 1, 0, 1, 0}, /* HotPluggable */
    {416, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {419, 2, 7, 0, 7, 1, 1, 0}, /* InputNominalVoltageType */
    {443, 1, 2, 0, 8, 0, 1, 0}, /* InputRanges */
    {455, 2, 3, 0, 7, 0, 2, 0}, /* LineInputStatus */
    {204, 4, 4, 0, 8, 0, 1, 0}, /* Links */
    {471, 4, 11, 0, 8, 2, 1, 0}, /* Location */
    {480, 6, 0, 0, 1, 0, 1, 0}, /* LocationIndicatorActive */
    {504, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {536, 0, 517, 0, 9, 255, 1, 0}, /* Metrics */
    {544, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {550, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {12, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {555, 2, 7, 0, 7, 1, 6, 0}, /* OutputNominalVoltageType */
    {580, 1, 6, 0, 8, 0, 1, 0}, /* OutputRails */
    {592, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {603, 2, 9, 0, 7, 1, 1, 0}, /* PhaseWiringType */
    {619, 2, 10, 0, 7, 1, 1, 0}, /* PlugType */
    {628, 2, 0, 2, 3, 0, 1, 0}, /* PowerCapacityWatts */
    {647, 2, 8, 0, 7, 0, 1, 0}, /* PowerSupplyType */
    {663, 2, 0, 0, 4, 0, 7, 0}, /* ProductionDate */
    {678, 2, 0, 0, 1, 0, 6, 0}, /* Replaceable */
    {690, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {703, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {719, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {726, 2, 0, 0, 0, 0, 7, 0}, /* Version */
    {759, 4, 24, 0, 7, 2, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, 100, 0, 42, 0}, {0, NAN, 0, 87, 0},
};
static const struct schema_fact_value values[] = {
    {119, 2, 0}, /* LossOfInput */
    {131, 2, 0}, /* Normal */
    {138, 2, 0}, /* OutOfRange */
    {734, 1, 0}, /* AC */
    {737, 1, 0}, /* ACorDC */
    {744, 1, 0}, /* DC */
    {747, 6, 0}, /* DCRegulator */
};
static const struct schema_fact_action actions[] = {
    {769, 7, 9, 65535, 1, 0}, /* Reset */
};
static const struct schema *const uses[] = {
    &schema_Circuit, &schema_Resource, &schema_PhysicalContext,
};
const struct schema schema_PowerSupply = {
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
    .uri_count = 2,
    .run_count = 7,
    .type_count = 9,
    .action_count = 1,
    .main = 7,
    .capabilities = 2,
};
// clang-format on
