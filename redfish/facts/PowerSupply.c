/*
 * PowerSupply: written by tools/generate-facts.py, do not edit. Source: PowerSupply_v1.xml, 32
 * versions, the newest is 1.6.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PowerSupply\0" "Oem\0" "Actions\0" "EfficiencyPercent\0" "%\0" "LoadPercent\0"
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
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {57, 1, 2, 0, 1, 1, 0, 0}, /* EfficiencyRating */
    {109, 3, 2, 0, 1, 1, 0, 0}, /* InputRange */
    {150, 0, 3, 0, 2, 2, 0, 0}, /* LineStatus */
    {205, 5, 4, 0, 1, 1, 0, 0}, /* Links */
    {211, 9, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {253, 9, 2, 0, 1, 1, 0, 0}, /* OutputRail */
    {1, 11, 34, 0, 0, 1, 0, 0}, /* PowerSupply */
    {648, 3, 4, 0, 2, 1, 0, 0}, /* PowerSupplyType */
    {770, 45, 1, 0, 3, 1, 0, 0}, /* Reset */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {25, 2, 0, 1, 3, 0, 1, 0}, /* EfficiencyPercent */
    {45, 2, 0, 1, 3, 0, 1, 0}, /* LoadPercent */
    {74, 2, 0, 2, 3, 0, 1, 0}, /* CapacityWatts */
    {90, 2, 7, 0, 7, 1, 1, 0}, /* NominalVoltageType */
    {13, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {161, 4, 161, 0, 9, 255, 1, 3}, /* Outlet */
    {168, 5, 161, 0, 9, 255, 4, 0}, /* PowerOutlets */
    {189, 1, 181, 0, 9, 255, 3, 0}, /* PoweringChassis */
    {222, 2, 0, 0, 3, 0, 1, 0}, /* NominalVoltage */
    {237, 0, 1, 0, 7, 3, 1, 0}, /* PhysicalContext */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {264, 0, 264, 0, 9, 255, 1, 0}, /* Assembly */
    {295, 0, 273, 0, 9, 255, 5, 0}, /* Certificates */
    {308, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {320, 3, 1, 0, 8, 0, 1, 0}, /* EfficiencyRatings */
    {338, 1031, 0, 0, 0, 0, 4, 0}, /* ElectricalSourceManagerURIs */
    {366, 7, 0, 0, 0, 0, 4, 0}, /* ElectricalSourceNames */
    {388, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {404, 2, 0, 0, 1, 0, 1, 0}, /* HotPluggable */
    {417, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {420, 2, 7, 0, 7, 1, 1, 0}, /* InputNominalVoltageType */
    {444, 1, 2, 0, 8, 0, 1, 0}, /* InputRanges */
    {456, 2, 3, 0, 7, 0, 2, 0}, /* LineInputStatus */
    {205, 4, 4, 0, 8, 0, 1, 0}, /* Links */
    {472, 4, 11, 0, 8, 2, 1, 0}, /* Location */
    {481, 6, 0, 0, 1, 0, 1, 0}, /* LocationIndicatorActive */
    {505, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {537, 0, 518, 0, 9, 255, 1, 0}, /* Metrics */
    {545, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {551, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {13, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {556, 2, 7, 0, 7, 1, 6, 0}, /* OutputNominalVoltageType */
    {581, 1, 6, 0, 8, 0, 1, 0}, /* OutputRails */
    {593, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {604, 2, 9, 0, 7, 1, 1, 0}, /* PhaseWiringType */
    {620, 2, 10, 0, 7, 1, 1, 0}, /* PlugType */
    {629, 2, 0, 2, 3, 0, 1, 0}, /* PowerCapacityWatts */
    {648, 2, 8, 0, 7, 0, 1, 0}, /* PowerSupplyType */
    {664, 2, 0, 0, 4, 0, 7, 0}, /* ProductionDate */
    {679, 2, 0, 0, 1, 0, 6, 0}, /* Replaceable */
    {691, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {704, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {720, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {727, 2, 0, 0, 0, 0, 7, 0}, /* Version */
    {760, 4, 24, 0, 7, 2, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, 100, 0, 43, 0}, {0, NAN, 0, 88, 0},
};
static const struct schema_fact_value values[] = {
    {120, 2, 0}, /* LossOfInput */
    {132, 2, 0}, /* Normal */
    {139, 2, 0}, /* OutOfRange */
    {735, 1, 0}, /* AC */
    {738, 1, 0}, /* ACorDC */
    {745, 1, 0}, /* DC */
    {748, 6, 0}, /* DCRegulator */
};
static const struct schema_fact_action actions[] = {
    {770, 7, 9, 65535, 1, 0}, /* Reset */
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
