/*
 * Resource: written by tools/generate-facts.py, do not edit. Source: Resource_v1.xml, 242
 * versions, the newest is 1.23.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Resource\0" "ConditionType\0" "LogEntry\0" "Message\0" "MessageArgs\0" "MessageId\0"
    "Oem\0" "OriginOfCondition\0" "Resolution\0" "ResolutionSteps\0" "Severity\0" "Timestamp\0"
    "UserAuthenticationSource\0" "Username\0" "Condition\0" "Alert\0" "Informational\0"
    "Subsystem\0" "ContactName\0" "EmailAddress\0" "PhoneNumber\0" "ContactInfo\0" "EUI\0"
    "FC_WWN\0" "GCXLID\0" "MACAddress\0" "NAA\0" "NGUID\0" "NQN\0" "NSID\0" "UUID\0" "iQN\0"
    "DurableNameFormat\0" "Critical\0" "OK\0" "Warning\0" "Health\0" "DurableName\0"
    "Identifier\0" "EncryptionPassphrase\0" "ImportParameters\0" "Blinking\0" "Lit\0" "Off\0"
    "IndicatorLED\0" "Item\0" "ItemOrCollection\0" "Links\0" "AltitudeMeters\0" "m\0"
    "Contacts\0" "Info\0" "InfoFormat\0" "Latitude\0" "deg\0" "Longitude\0" "PartLocation\0"
    "PartLocationContext\0" "PhysicalAddress\0" "Placement\0" "PostalAddress\0" "Location\0"
    "Backplane\0" "Bay\0" "Connector\0" "Embedded\0" "Slot\0" "Socket\0" "LocationType\0"
    "^[A-Za-z0-9_]+$\0" "OemObject\0" "BackToFront\0" "BottomToTop\0" "FrontToBack\0"
    "LeftToRight\0" "RightToLeft\0" "TopToBottom\0" "Orientation\0" "LocationOrdinalValue\0"
    "Reference\0" "ServiceLabel\0" "City\0" "Country\0" "ISOCountryCode\0"
    "^([A-Z]{2}|[A-Z]{3})$\0" "ISOSubdivisionCode\0" "^[A-Z0-9]{1,3}$\0" "PostalCode\0"
    "StateOrProvince\0" "StreetAddress\0" "AdditionalInfo\0" "FacilityName\0" "Rack\0"
    "RackOffset\0" "RackOffsetUnits\0" "Room\0" "Row\0" "AdditionalCode\0" "Building\0"
    "Community\0" "District\0" "Division\0" "Floor\0" "GPSCoords\0" "HouseNumber\0"
    "HouseNumberSuffix\0" "Landmark\0" "LeadingStreetDirection\0" "Name\0" "Neighborhood\0"
    "POBox\0" "PlaceType\0" "Road\0" "RoadBranch\0" "RoadPostModifier\0" "RoadPreModifier\0"
    "RoadSection\0" "RoadSubBranch\0" "Seat\0" "Street\0" "StreetSuffix\0" "Territory\0"
    "TrailingStreetSuffix\0" "Unit\0" "On\0" "Paused\0" "PoweringOff\0" "PoweringOn\0"
    "PowerState\0" "EIA_310\0" "OpenU\0" "RackUnits\0" "Bottom\0" "Front\0" "Left\0" "Middle\0"
    "Rear\0" "Right\0" "Top\0" "MemberId\0" "ReferenceableMember\0" "ForceOff\0" "ForceOn\0"
    "ForceRestart\0" "FullPowerCycle\0" "GracefulRestart\0" "GracefulShutdown\0" "Nmi\0"
    "Pause\0" "PowerCycle\0" "PushPowerButton\0" "Resume\0" "Suspend\0" "ResetType\0"
    "Description\0" "Id\0" "ResourceCollection\0" "Absent\0" "Deferring\0" "Degraded\0"
    "Disabled\0" "Enabled\0" "InTest\0" "Qualified\0" "Quiesced\0" "StandbyOffline\0"
    "StandbySpare\0" "Starting\0" "UnavailableOffline\0" "Updating\0" "State\0" "Conditions\0"
    "HealthRollup\0" "Status";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 16}, {1, 1, 0, 18}, {1, 2, 0, 17}, {1, 3, 0, 17}, {1, 4, 0, 16}, {1,
    5, 0, 15}, {1, 6, 0, 15}, {1, 7, 0, 14}, {1, 8, 0, 14}, {1, 9, 0, 12}, {1, 10, 0, 9}, {1,
    11, 0, 9}, {1, 12, 0, 8}, {1, 13, 0, 7}, {1, 14, 0, 6}, {1, 15, 0, 5}, {1, 16, 0, 5}, {1,
    17, 0, 5}, {1, 18, 0, 4}, {1, 19, 0, 3}, {1, 20, 0, 2}, {1, 21, 0, 1}, {1, 22, 0, 1}, {1,
    23, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x11600, 0x10000, 0x11500, 0x10e00, 0x11200, 0x11400, 0x10700, 0x10100, 0x10f00,
    0x10a00, 0x10600, 0x10c00, 0x11700, 0x10500, 0x11000, 0x11100, 0x10300, 0x10d00, 0x10400,
    0x10200, 0x11300, 0x10900, 0x10b00,
};
static const struct schema_fact_type types[] = {
    {165, 0, 13, 0, 1, 2, 0, 0}, /* Condition */
    {10, 0, 3, 0, 2, 1, 0, 0}, /* ConditionType */
    {242, 13, 3, 0, 1, 7, 0, 0}, /* ContactInfo */
    {311, 3, 10, 0, 2, 8, 0, 0}, /* DurableNameFormat */
    {349, 13, 3, 0, 2, 2, 0, 0}, /* Health */
    {368, 16, 2, 0, 1, 2, 0, 0}, /* Identifier */
    {400, 18, 1, 0, 1, 2, 0, 0}, /* ImportParameters */
    {434, 16, 3, 0, 2, 2, 0, 0}, /* IndicatorLED */
    {447, 19, 1, 0, 0, 2, 0, 0}, /* Item */
    {452, 20, 0, 0, 0, 2, 0, 0}, /* ItemOrCollection */
    {469, 20, 1, 0, 1, 2, 0, 0}, /* Links */
    {613, 21, 12, 0, 1, 2, 0, 0}, /* Location */
    {667, 19, 6, 0, 2, 14, 0, 0}, /* LocationType */
    {63, 33, 0, 1, 1, 2, 0, 1}, /* Oem */
    {696, 34, 0, 0, 1, 2, 0, 1}, /* OemObject */
    {778, 25, 6, 0, 2, 14, 0, 0}, /* Orientation */
    {540, 34, 5, 0, 1, 14, 0, 0}, /* PartLocation */
    {573, 39, 7, 0, 1, 16, 0, 0}, /* PhysicalAddress */
    {589, 46, 7, 0, 1, 17, 0, 0}, /* Placement */
    {599, 53, 33, 0, 1, 17, 16, 0}, /* PostalAddress */
    {1362, 31, 5, 0, 2, 2, 0, 0}, /* PowerState */
    {1387, 36, 2, 0, 2, 17, 0, 0}, /* RackUnits */
    {811, 38, 7, 0, 2, 14, 0, 0}, /* Reference */
    {1446, 86, 2, 0, 0, 2, 0, 0}, /* ReferenceableMember */
    {1596, 45, 13, 0, 2, 2, 0, 0}, /* ResetType */
    {1, 88, 4, 0, 0, 2, 0, 0}, /* Resource */
    {1621, 92, 3, 0, 0, 2, 0, 0}, /* ResourceCollection */
    {1774, 58, 13, 0, 2, 2, 0, 0}, /* State */
    {1804, 95, 5, 0, 1, 2, 0, 0}, /* Status */
};
static const struct schema_fact_property properties[] = {
    {10, 2, 1, 0, 7, 0, 1, 0}, /* ConditionType */
    {24, 0, 24, 0, 9, 255, 2, 0}, /* LogEntry */
    {33, 0, 0, 0, 0, 0, 2, 0}, /* Message */
    {41, 1, 0, 0, 0, 0, 2, 0}, /* MessageArgs */
    {53, 16, 0, 0, 0, 0, 2, 0}, /* MessageId */
    {63, 0, 13, 0, 8, 0, 3, 0}, /* Oem */
    {67, 0, 8, 0, 9, 0, 2, 0}, /* OriginOfCondition */
    {85, 0, 0, 0, 0, 0, 4, 0}, /* Resolution */
    {96, 1, 0, 0, 8, 1, 5, 0}, /* ResolutionSteps */
    {112, 0, 4, 0, 7, 0, 2, 0}, /* Severity */
    {121, 0, 0, 0, 4, 0, 2, 0}, /* Timestamp */
    {131, 2, 0, 0, 0, 0, 6, 0}, /* UserAuthenticationSource */
    {156, 2, 0, 0, 0, 0, 6, 0}, /* Username */
    {205, 6, 0, 0, 0, 0, 7, 0}, /* ContactName */
    {217, 6, 0, 0, 0, 0, 7, 0}, /* EmailAddress */
    {230, 6, 0, 0, 0, 0, 7, 0}, /* PhoneNumber */
    {356, 2, 0, 0, 0, 0, 8, 0}, /* DurableName */
    {311, 2, 3, 0, 7, 0, 8, 0}, /* DurableNameFormat */
    {379, 6, 0, 0, 0, 0, 13, 0}, /* EncryptionPassphrase */
    {63, 0, 13, 0, 8, 0, 2, 0}, /* Oem */
    {63, 0, 13, 0, 8, 0, 2, 0}, /* Oem */
    {475, 6, 0, 1, 3, 0, 11, 0}, /* AltitudeMeters */
    {492, 7, 2, 0, 8, 0, 7, 0}, /* Contacts */
    {501, 2, 0, 0, 0, 0, 8, 14}, /* Info */
    {506, 2, 0, 0, 0, 0, 8, 14}, /* InfoFormat */
    {517, 6, 0, 2, 3, 0, 11, 0}, /* Latitude */
    {530, 6, 0, 2, 3, 0, 11, 0}, /* Longitude */
    {63, 0, 13, 0, 8, 0, 8, 0}, /* Oem */
    {540, 0, 16, 0, 8, 0, 14, 0}, /* PartLocation */
    {553, 2, 0, 0, 0, 0, 15, 0}, /* PartLocationContext */
    {573, 4, 17, 0, 8, 0, 16, 0}, /* PhysicalAddress */
    {589, 4, 18, 0, 8, 0, 17, 0}, /* Placement */
    {599, 4, 19, 0, 8, 0, 17, 0}, /* PostalAddress */
    {680, 2, 14, 0, 8, 0, 2, 0}, /* ^[A-Za-z0-9_]+$ */
    {790, 2, 0, 0, 2, 0, 14, 0}, /* LocationOrdinalValue */
    {667, 2, 12, 0, 7, 0, 14, 0}, /* LocationType */
    {778, 2, 15, 0, 7, 0, 14, 0}, /* Orientation */
    {811, 2, 22, 0, 7, 0, 14, 0}, /* Reference */
    {821, 2, 0, 0, 0, 0, 14, 0}, /* ServiceLabel */
    {834, 6, 0, 0, 0, 0, 16, 0}, /* City */
    {839, 6, 0, 0, 0, 0, 16, 0}, /* Country */
    {847, 6, 0, 3, 0, 0, 16, 0}, /* ISOCountryCode */
    {884, 6, 0, 4, 0, 0, 16, 0}, /* ISOSubdivisionCode */
    {919, 6, 0, 0, 0, 0, 16, 0}, /* PostalCode */
    {930, 6, 0, 0, 0, 0, 16, 0}, /* StateOrProvince */
    {946, 6, 0, 0, 0, 0, 16, 0}, /* StreetAddress */
    {960, 6, 0, 0, 0, 0, 7, 0}, /* AdditionalInfo */
    {975, 6, 0, 0, 0, 0, 13, 0}, /* FacilityName */
    {988, 6, 0, 0, 0, 0, 17, 0}, /* Rack */
    {993, 6, 0, 0, 2, 0, 17, 0}, /* RackOffset */
    {1004, 6, 21, 0, 7, 0, 17, 0}, /* RackOffsetUnits */
    {1020, 6, 0, 0, 0, 0, 13, 0}, /* Room */
    {1025, 6, 0, 0, 0, 0, 17, 0}, /* Row */
    {1029, 6, 0, 0, 0, 0, 17, 0}, /* AdditionalCode */
    {960, 6, 0, 0, 0, 0, 7, 0}, /* AdditionalInfo */
    {1044, 6, 0, 0, 0, 0, 17, 0}, /* Building */
    {834, 6, 0, 0, 0, 0, 17, 0}, /* City */
    {1053, 6, 0, 0, 0, 0, 17, 0}, /* Community */
    {839, 6, 0, 0, 0, 0, 17, 0}, /* Country */
    {1063, 6, 0, 0, 0, 0, 17, 0}, /* District */
    {1072, 6, 0, 0, 0, 0, 17, 0}, /* Division */
    {1081, 6, 0, 0, 0, 0, 17, 0}, /* Floor */
    {1087, 6, 0, 0, 0, 0, 17, 11}, /* GPSCoords */
    {1097, 6, 0, 0, 2, 0, 17, 0}, /* HouseNumber */
    {1109, 6, 0, 0, 0, 0, 17, 0}, /* HouseNumberSuffix */
    {1127, 6, 0, 0, 0, 0, 17, 0}, /* Landmark */
    {1136, 6, 0, 0, 0, 0, 17, 0}, /* LeadingStreetDirection */
    {613, 6, 0, 0, 0, 0, 17, 7}, /* Location */
    {1159, 6, 0, 0, 0, 0, 17, 0}, /* Name */
    {1164, 6, 0, 0, 0, 0, 17, 0}, /* Neighborhood */
    {1177, 6, 0, 0, 0, 0, 17, 0}, /* POBox */
    {1183, 6, 0, 0, 0, 0, 17, 0}, /* PlaceType */
    {919, 6, 0, 0, 0, 0, 17, 0}, /* PostalCode */
    {1193, 6, 0, 0, 0, 0, 17, 0}, /* Road */
    {1198, 6, 0, 0, 0, 0, 17, 0}, /* RoadBranch */
    {1209, 6, 0, 0, 0, 0, 17, 0}, /* RoadPostModifier */
    {1226, 6, 0, 0, 0, 0, 17, 0}, /* RoadPreModifier */
    {1242, 6, 0, 0, 0, 0, 17, 0}, /* RoadSection */
    {1254, 6, 0, 0, 0, 0, 17, 0}, /* RoadSubBranch */
    {1020, 6, 0, 0, 0, 0, 17, 0}, /* Room */
    {1268, 6, 0, 0, 0, 0, 17, 0}, /* Seat */
    {1273, 6, 0, 0, 0, 0, 17, 0}, /* Street */
    {1280, 6, 0, 0, 0, 0, 17, 0}, /* StreetSuffix */
    {1293, 6, 0, 0, 0, 0, 17, 0}, /* Territory */
    {1303, 6, 0, 0, 0, 0, 17, 0}, /* TrailingStreetSuffix */
    {1324, 6, 0, 0, 0, 0, 17, 0}, /* Unit */
    {1437, 16, 0, 0, 0, 0, 2, 0}, /* MemberId */
    {63, 0, 13, 0, 8, 0, 2, 0}, /* Oem */
    {1606, 2, 0, 0, 0, 0, 2, 0}, /* Description */
    {1618, 16, 0, 0, 0, 0, 2, 0}, /* Id */
    {1159, 16, 0, 0, 0, 0, 2, 0}, /* Name */
    {63, 0, 13, 0, 8, 0, 2, 0}, /* Oem */
    {1606, 2, 0, 0, 0, 0, 2, 0}, /* Description */
    {1159, 16, 0, 0, 0, 0, 2, 0}, /* Name */
    {63, 0, 13, 0, 8, 0, 2, 0}, /* Oem */
    {1780, 3, 0, 0, 8, 0, 23, 0}, /* Conditions */
    {349, 2, 4, 0, 7, 0, 2, 0}, /* Health */
    {1791, 2, 4, 0, 7, 0, 2, 0}, /* HealthRollup */
    {63, 0, 13, 0, 8, 0, 2, 0}, /* Oem */
    {1774, 2, 27, 0, 7, 0, 2, 0}, /* State */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 490, 0}, {NAN, NAN, 0, 526, 0}, {NAN, NAN, 862, 0, 0},
    {NAN, NAN, 903, 0, 0},
};
static const struct schema_fact_value values[] = {
    {175, 1, 0}, /* Alert */
    {181, 1, 0}, /* Informational */
    {195, 1, 0}, /* Subsystem */
    {254, 8, 0}, /* EUI */
    {258, 8, 0}, /* FC_WWN */
    {265, 9, 0}, /* GCXLID */
    {272, 4, 0}, /* MACAddress */
    {283, 8, 0}, /* NAA */
    {287, 10, 0}, /* NGUID */
    {293, 11, 0}, /* NQN */
    {297, 11, 12}, /* NSID */
    {302, 8, 0}, /* UUID */
    {307, 8, 0}, /* iQN */
    {329, 2, 0}, /* Critical */
    {338, 2, 0}, /* OK */
    {341, 2, 0}, /* Warning */
    {417, 2, 0}, /* Blinking */
    {426, 2, 0}, /* Lit */
    {430, 2, 0}, /* Off */
    {622, 12, 0}, /* Backplane */
    {632, 14, 0}, /* Bay */
    {636, 14, 0}, /* Connector */
    {646, 18, 0}, /* Embedded */
    {655, 14, 0}, /* Slot */
    {660, 14, 0}, /* Socket */
    {706, 14, 0}, /* BackToFront */
    {718, 14, 0}, /* BottomToTop */
    {730, 14, 0}, /* FrontToBack */
    {742, 14, 0}, /* LeftToRight */
    {754, 14, 0}, /* RightToLeft */
    {766, 14, 0}, /* TopToBottom */
    {430, 2, 0}, /* Off */
    {1329, 2, 0}, /* On */
    {1332, 18, 0}, /* Paused */
    {1339, 2, 0}, /* PoweringOff */
    {1351, 2, 0}, /* PoweringOn */
    {1373, 17, 0}, /* EIA_310 */
    {1381, 17, 0}, /* OpenU */
    {1397, 14, 0}, /* Bottom */
    {1404, 14, 0}, /* Front */
    {1410, 14, 0}, /* Left */
    {1415, 14, 0}, /* Middle */
    {1422, 14, 0}, /* Rear */
    {1427, 14, 0}, /* Right */
    {1433, 14, 0}, /* Top */
    {1466, 2, 0}, /* ForceOff */
    {1475, 2, 0}, /* ForceOn */
    {1483, 2, 0}, /* ForceRestart */
    {1496, 3, 0}, /* FullPowerCycle */
    {1511, 2, 0}, /* GracefulRestart */
    {1527, 2, 0}, /* GracefulShutdown */
    {1544, 2, 0}, /* Nmi */
    {1329, 2, 0}, /* On */
    {1548, 18, 0}, /* Pause */
    {1554, 19, 0}, /* PowerCycle */
    {1565, 2, 0}, /* PushPowerButton */
    {1581, 18, 0}, /* Resume */
    {1588, 18, 0}, /* Suspend */
    {1640, 2, 0}, /* Absent */
    {1647, 20, 0}, /* Deferring */
    {1657, 21, 0}, /* Degraded */
    {1666, 2, 0}, /* Disabled */
    {1675, 2, 0}, /* Enabled */
    {1683, 2, 0}, /* InTest */
    {1690, 22, 21}, /* Qualified */
    {1700, 20, 0}, /* Quiesced */
    {1709, 2, 0}, /* StandbyOffline */
    {1724, 2, 0}, /* StandbySpare */
    {1737, 2, 0}, /* Starting */
    {1746, 8, 0}, /* UnavailableOffline */
    {1765, 20, 0}, /* Updating */
};
static const struct schema *const uses[] = {
    &schema_ResolutionStep,
};
const struct schema schema_Resource = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 0,
    .run_count = 25,
    .type_count = 29,
    .action_count = 0,
    .main = 25,
    .capabilities = 0,
};
// clang-format on
