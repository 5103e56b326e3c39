/*
 * ServiceRoot: written by tools/generate-facts.py, do not edit. Source: ServiceRoot_v1.xml, 114
 * versions, the newest is 1.20.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ServiceRoot\0" "DeepPATCH\0" "DeepPOST\0" "MaxLevels\0" "DeepOperations\0"
    "ExpandAll\0" "Levels\0" "Links\0" "NoLinks\0" "Expand\0" "Manager\0"
    "ManagerProvidingService\0" "Oem\0" "SessionCollection\0" "Sessions\0" "ExcerptQuery\0"
    "ExpandQuery\0" "FilterQuery\0" "FilterQueryComparisonOperations\0"
    "FilterQueryCompoundOperations\0" "IncludeOriginOfConditionQuery\0" "MultipleHTTPRequests\0"
    "OnlyMemberQuery\0" "SelectQuery\0" "TopSkipQuery\0" "ProtocolFeaturesSupported\0"
    "AccountService\0" "AggregationService\0" "AutomationNodeCollection\0" "AutomationNodes\0"
    "CableCollection\0" "Cables\0" "CertificateService\0" "ChassisCollection\0" "Chassis\0"
    "ComponentIntegrityCollection\0" "ComponentIntegrity\0" "CompositionService\0"
    "Description\0" "EventService\0" "FabricCollection\0" "Fabrics\0" "FacilityCollection\0"
    "Facilities\0" "Id\0" "JobService\0" "JsonSchemaFileCollection\0" "JsonSchemas\0"
    "KeyService\0" "LicenseService\0" "ManagerCollection\0" "Managers\0" "NVMeDomainCollection\0"
    "NVMeDomains\0" "Name\0" "PowerEquipment\0" "Product\0" "RedfishVersion\0"
    "^\\d+\\.\\d+\\.\\d+$\0" "RegisteredClientCollection\0" "RegisteredClients\0"
    "MessageRegistryFileCollection\0" "Registries\0" "ResourceBlockCollection\0"
    "ResourceBlocks\0" "ServiceConditions\0" "ServiceIdentification\0" "ServiceUseNotification\0"
    "SessionService\0" "StorageCollection\0" "Storage\0" "StorageServiceCollection\0"
    "StorageServices\0" "StorageSystemCollection\0" "StorageSystems\0"
    "ComputerSystemCollection\0" "Systems\0" "TaskService\0" "Tasks\0" "TelemetryService\0"
    "ThermalEquipment\0" "UUID\0" "UpdateService\0" "Vendor";
static const char uri_texts[] =
    "/redfish/v1\0" "/redfish/v1/";
static const uint32_t uris[] = {
    0, 12,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 13}, {1, 1, 0, 10}, {1, 2, 0, 8}, {1, 3, 0, 9}, {1, 4, 0, 4}, {1, 4,
    6, 8}, {1, 5, 0, 6}, {1, 6, 0, 4}, {1, 7, 0, 4}, {1, 8, 0, 4}, {1, 9, 0, 4}, {1, 10, 0, 4},
    {1, 11, 0, 4}, {1, 12, 0, 4}, {1, 13, 0, 4}, {1, 14, 0, 4}, {1, 15, 0, 3}, {1, 16, 0, 2},
    {1, 17, 0, 0}, {1, 18, 0, 0}, {1, 19, 0, 0}, {1, 20, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10700, 0x10300, 0x10f00, 0x10000, 0x10400, 0x11100, 0x11200, 0x10e00, 0x10800,
    0x11300, 0x10b00, 0x10500, 0x10d00, 0x10200, 0x10100, 0x10600, 0x10c00, 0x10a00, 0x11400,
    0x10900, 0x11000,
};
static const struct schema_fact_type types[] = {
    {42, 0, 3, 0, 1, 1, 0, 0}, /* DeepOperations */
    {88, 3, 5, 0, 1, 2, 0, 0}, /* Expand */
    {74, 8, 3, 0, 1, 4, 0, 0}, /* Links */
    {349, 11, 11, 0, 1, 2, 0, 0}, /* ProtocolFeaturesSupported */
    {1, 22, 43, 0, 0, 4, 0, 0}, /* ServiceRoot */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 0, 0, 1, 0, 1, 0}, /* DeepPATCH */
    {23, 0, 0, 0, 1, 0, 1, 0}, /* DeepPOST */
    {32, 0, 0, 1, 2, 0, 1, 0}, /* MaxLevels */
    {57, 0, 0, 0, 1, 0, 2, 0}, /* ExpandAll */
    {67, 0, 0, 0, 1, 0, 2, 0}, /* Levels */
    {74, 0, 0, 0, 1, 0, 2, 0}, /* Links */
    {32, 0, 0, 1, 2, 0, 2, 0}, /* MaxLevels */
    {80, 0, 0, 0, 1, 0, 2, 0}, /* NoLinks */
    {103, 0, 95, 0, 9, 255, 3, 0}, /* ManagerProvidingService */
    {127, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {149, 16, 131, 0, 9, 255, 4, 0}, /* Sessions */
    {42, 0, 0, 0, 8, 0, 1, 0}, /* DeepOperations */
    {158, 0, 0, 0, 1, 0, 5, 0}, /* ExcerptQuery */
    {171, 0, 1, 0, 8, 0, 2, 0}, /* ExpandQuery */
    {183, 0, 0, 0, 1, 0, 2, 0}, /* FilterQuery */
    {195, 0, 0, 0, 1, 0, 6, 0}, /* FilterQueryComparisonOperations */
    {227, 0, 0, 0, 1, 0, 6, 0}, /* FilterQueryCompoundOperations */
    {257, 0, 0, 0, 1, 0, 7, 0}, /* IncludeOriginOfConditionQuery */
    {287, 0, 0, 0, 1, 0, 8, 0}, /* MultipleHTTPRequests */
    {308, 0, 0, 0, 1, 0, 5, 0}, /* OnlyMemberQuery */
    {324, 0, 0, 0, 1, 0, 2, 0}, /* SelectQuery */
    {336, 0, 0, 0, 1, 0, 6, 0}, /* TopSkipQuery */
    {375, 0, 375, 0, 9, 255, 4, 0}, /* AccountService */
    {390, 0, 390, 0, 9, 255, 9, 0}, /* AggregationService */
    {434, 0, 409, 0, 9, 255, 10, 0}, /* AutomationNodes */
    {466, 0, 450, 0, 9, 255, 11, 0}, /* Cables */
    {473, 0, 473, 0, 9, 255, 12, 0}, /* CertificateService */
    {510, 0, 492, 0, 9, 255, 4, 0}, /* Chassis */
    {547, 0, 518, 0, 9, 255, 13, 0}, /* ComponentIntegrity */
    {566, 0, 566, 0, 9, 255, 14, 0}, /* CompositionService */
    {585, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {597, 0, 597, 0, 9, 255, 4, 0}, /* EventService */
    {627, 0, 610, 0, 9, 255, 15, 0}, /* Fabrics */
    {654, 0, 635, 0, 9, 255, 16, 0}, /* Facilities */
    {665, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {668, 0, 668, 0, 9, 255, 5, 0}, /* JobService */
    {704, 0, 679, 0, 9, 255, 4, 0}, /* JsonSchemas */
    {716, 0, 716, 0, 9, 255, 11, 0}, /* KeyService */
    {727, 0, 727, 0, 9, 255, 17, 0}, /* LicenseService */
    {74, 16, 2, 0, 8, 0, 4, 0}, /* Links */
    {760, 0, 742, 0, 9, 255, 4, 0}, /* Managers */
    {790, 0, 769, 0, 9, 255, 18, 0}, /* NVMeDomains */
    {802, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {127, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {807, 0, 807, 0, 9, 255, 16, 0}, /* PowerEquipment */
    {822, 2, 0, 0, 0, 0, 2, 0}, /* Product */
    {349, 0, 3, 0, 8, 0, 2, 0}, /* ProtocolFeaturesSupported */
    {830, 0, 0, 2, 0, 0, 4, 0}, /* RedfishVersion */
    {888, 0, 861, 0, 9, 255, 13, 0}, /* RegisteredClients */
    {936, 0, 906, 0, 9, 255, 4, 0}, /* Registries */
    {971, 0, 947, 0, 9, 255, 12, 0}, /* ResourceBlocks */
    {986, 0, 986, 0, 9, 255, 13, 0}, /* ServiceConditions */
    {1004, 0, 0, 0, 0, 0, 8, 0}, /* ServiceIdentification */
    {1026, 0, 0, 0, 0, 0, 19, 0}, /* ServiceUseNotification */
    {1049, 0, 1049, 0, 9, 255, 4, 0}, /* SessionService */
    {1082, 0, 1064, 0, 9, 255, 20, 0}, /* Storage */
    {1115, 0, 1090, 0, 9, 255, 15, 0}, /* StorageServices */
    {1155, 0, 1131, 0, 9, 255, 15, 0}, /* StorageSystems */
    {1195, 0, 1170, 0, 9, 255, 4, 0}, /* Systems */
    {1215, 0, 1203, 0, 9, 255, 4, 0}, /* Tasks */
    {1221, 0, 1221, 0, 9, 255, 5, 0}, /* TelemetryService */
    {1238, 0, 1238, 0, 9, 255, 21, 0}, /* ThermalEquipment */
    {1255, 2, 0, 0, 6, 0, 4, 0}, /* UUID */
    {1260, 0, 1260, 0, 9, 255, 15, 0}, /* UpdateService */
    {1274, 2, 0, 0, 0, 0, 12, 0}, /* Vendor */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {1, NAN, 0, 0, 0}, {NAN, NAN, 845, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_ServiceRoot = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 2,
    .run_count = 23,
    .type_count = 5,
    .action_count = 0,
    .main = 4,
    .capabilities = 0,
};
// clang-format on
