/*
 * ServiceRoot: written by tools/generate-facts.py, do not edit. Source: ServiceRoot_v1.xml, 114
 * versions, the newest is 1.20.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "ServiceRoot\0" "DeepPATCH\0" "DeepPOST\0" "MaxLevels\0" "DeepOperations\0" "ExpandAll\0"
    "Levels\0" "Links\0" "NoLinks\0" "Expand\0" "Manager\0" "ManagerProvidingService\0" "Oem\0"
    "SessionCollection\0" "Sessions\0" "ExcerptQuery\0" "ExpandQuery\0" "FilterQuery\0"
    "FilterQueryComparisonOperations\0" "FilterQueryCompoundOperations\0"
    "IncludeOriginOfConditionQuery\0" "MultipleHTTPRequests\0" "OnlyMemberQuery\0"
    "SelectQuery\0" "TopSkipQuery\0" "ProtocolFeaturesSupported\0" "AccountService\0"
    "AggregationService\0" "AutomationNodeCollection\0" "AutomationNodes\0" "CableCollection\0"
    "Cables\0" "CertificateService\0" "ChassisCollection\0" "Chassis\0"
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
    {41, 0, 3, 0, 1, 1, 0, 0}, /* DeepOperations */
    {87, 3, 5, 0, 1, 2, 0, 0}, /* Expand */
    {73, 8, 3, 0, 1, 4, 0, 0}, /* Links */
    {348, 11, 11, 0, 1, 2, 0, 0}, /* ProtocolFeaturesSupported */
    {0, 22, 43, 0, 0, 4, 0, 0}, /* ServiceRoot */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 0, 0, 1, 0, 1, 0}, /* DeepPATCH */
    {22, 0, 0, 0, 1, 0, 1, 0}, /* DeepPOST */
    {31, 0, 0, 1, 2, 0, 1, 0}, /* MaxLevels */
    {56, 0, 0, 0, 1, 0, 2, 0}, /* ExpandAll */
    {66, 0, 0, 0, 1, 0, 2, 0}, /* Levels */
    {73, 0, 0, 0, 1, 0, 2, 0}, /* Links */
    {31, 0, 0, 1, 2, 0, 2, 0}, /* MaxLevels */
    {79, 0, 0, 0, 1, 0, 2, 0}, /* NoLinks */
    {102, 0, 94, 0, 9, 255, 3, 0}, /* ManagerProvidingService */
    {126, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {148, 16, 130, 0, 9, 255, 4, 0}, /* Sessions */
    {41, 0, 0, 0, 8, 0, 1, 0}, /* DeepOperations */
    {157, 0, 0, 0, 1, 0, 5, 0}, /* ExcerptQuery */
    {170, 0, 1, 0, 8, 0, 2, 0}, /* ExpandQuery */
    {182, 0, 0, 0, 1, 0, 2, 0}, /* FilterQuery */
    {194, 0, 0, 0, 1, 0, 6, 0}, /* FilterQueryComparisonOperations */
    {226, 0, 0, 0, 1, 0, 6, 0}, /* FilterQueryCompoundOperations */
    {256, 0, 0, 0, 1, 0, 7, 0}, /* IncludeOriginOfConditionQuery */
    {286, 0, 0, 0, 1, 0, 8, 0}, /* MultipleHTTPRequests */
    {307, 0, 0, 0, 1, 0, 5, 0}, /* OnlyMemberQuery */
    {323, 0, 0, 0, 1, 0, 2, 0}, /* SelectQuery */
    {335, 0, 0, 0, 1, 0, 6, 0}, /* TopSkipQuery */
    {374, 0, 374, 0, 9, 255, 4, 0}, /* AccountService */
    {389, 0, 389, 0, 9, 255, 9, 0}, /* AggregationService */
    {433, 0, 408, 0, 9, 255, 10, 0}, /* AutomationNodes */
    {465, 0, 449, 0, 9, 255, 11, 0}, /* Cables */
    {472, 0, 472, 0, 9, 255, 12, 0}, /* CertificateService */
    {509, 0, 491, 0, 9, 255, 4, 0}, /* Chassis */
    {546, 0, 517, 0, 9, 255, 13, 0}, /* ComponentIntegrity */
    {565, 0, 565, 0, 9, 255, 14, 0}, /* CompositionService */
    {584, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {596, 0, 596, 0, 9, 255, 4, 0}, /* EventService */
    {626, 0, 609, 0, 9, 255, 15, 0}, /* Fabrics */
    {653, 0, 634, 0, 9, 255, 16, 0}, /* Facilities */
    {664, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {667, 0, 667, 0, 9, 255, 5, 0}, /* JobService */
    {703, 0, 678, 0, 9, 255, 4, 0}, /* JsonSchemas */
    {715, 0, 715, 0, 9, 255, 11, 0}, /* KeyService */
    {726, 0, 726, 0, 9, 255, 17, 0}, /* LicenseService */
    {73, 16, 2, 0, 8, 0, 4, 0}, /* Links */
    {759, 0, 741, 0, 9, 255, 4, 0}, /* Managers */
    {789, 0, 768, 0, 9, 255, 18, 0}, /* NVMeDomains */
    {801, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {126, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {806, 0, 806, 0, 9, 255, 16, 0}, /* PowerEquipment */
    {821, 2, 0, 0, 0, 0, 2, 0}, /* Product */
    {348, 0, 3, 0, 8, 0, 2, 0}, /* ProtocolFeaturesSupported */
    {829, 0, 0, 2, 0, 0, 4, 0}, /* RedfishVersion */
    {887, 0, 860, 0, 9, 255, 13, 0}, /* RegisteredClients */
    {935, 0, 905, 0, 9, 255, 4, 0}, /* Registries */
    {970, 0, 946, 0, 9, 255, 12, 0}, /* ResourceBlocks */
    {985, 0, 985, 0, 9, 255, 13, 0}, /* ServiceConditions */
    {1003, 0, 0, 0, 0, 0, 8, 0}, /* ServiceIdentification */
    {1025, 0, 0, 0, 0, 0, 19, 0}, /* ServiceUseNotification */
    {1048, 0, 1048, 0, 9, 255, 4, 0}, /* SessionService */
    {1081, 0, 1063, 0, 9, 255, 20, 0}, /* Storage */
    {1114, 0, 1089, 0, 9, 255, 15, 0}, /* StorageServices */
    {1154, 0, 1130, 0, 9, 255, 15, 0}, /* StorageSystems */
    {1194, 0, 1169, 0, 9, 255, 4, 0}, /* Systems */
    {1214, 0, 1202, 0, 9, 255, 4, 0}, /* Tasks */
    {1220, 0, 1220, 0, 9, 255, 5, 0}, /* TelemetryService */
    {1237, 0, 1237, 0, 9, 255, 21, 0}, /* ThermalEquipment */
    {1254, 2, 0, 0, 6, 0, 4, 0}, /* UUID */
    {1259, 0, 1259, 0, 9, 255, 15, 0}, /* UpdateService */
    {1273, 2, 0, 0, 0, 0, 12, 0}, /* Vendor */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {1, NAN, 0, 0, 0}, {NAN, NAN, 844, 0, 0},
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
