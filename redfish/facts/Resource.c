/*
 * Resource: written by tools/generate-facts.py, do not edit. Source: Resource_v1.xml, 242
 * versions, the newest is 1.23.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Resource\0" "ConditionType\0" "LogEntry\0" "Message\0" "MessageArgs\0" "MessageId\0" "Oem\0"
    "OriginOfCondition\0" "Resolution\0" "ResolutionSteps\0" "Severity\0" "Timestamp\0"
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
    {164, 0, 13, 0, 1, 2, 0, 0}, /* Condition */
    {9, 0, 3, 0, 2, 1, 0, 0}, /* ConditionType */
    {241, 13, 3, 0, 1, 7, 0, 0}, /* ContactInfo */
    {310, 3, 10, 0, 2, 8, 0, 0}, /* DurableNameFormat */
    {348, 13, 3, 0, 2, 2, 0, 0}, /* Health */
    {367, 16, 2, 0, 1, 2, 0, 0}, /* Identifier */
    {399, 18, 1, 0, 1, 2, 0, 0}, /* ImportParameters */
    {433, 16, 3, 0, 2, 2, 0, 0}, /* IndicatorLED */
    {446, 19, 1, 0, 0, 2, 0, 0}, /* Item */
    {451, 20, 0, 0, 0, 2, 0, 0}, /* ItemOrCollection */
    {468, 20, 1, 0, 1, 2, 0, 0}, /* Links */
    {612, 21, 12, 0, 1, 2, 0, 0}, /* Location */
    {666, 19, 6, 0, 2, 14, 0, 0}, /* LocationType */
    {62, 33, 0, 1, 1, 2, 0, 1}, /* Oem */
    {695, 34, 0, 0, 1, 2, 0, 1}, /* OemObject */
    {777, 25, 6, 0, 2, 14, 0, 0}, /* Orientation */
    {539, 34, 5, 0, 1, 14, 0, 0}, /* PartLocation */
    {572, 39, 7, 0, 1, 16, 0, 0}, /* PhysicalAddress */
    {588, 46, 7, 0, 1, 17, 0, 0}, /* Placement */
    {598, 53, 33, 0, 1, 17, 16, 0}, /* PostalAddress */
    {1361, 31, 5, 0, 2, 2, 0, 0}, /* PowerState */
    {1386, 36, 2, 0, 2, 17, 0, 0}, /* RackUnits */
    {810, 38, 7, 0, 2, 14, 0, 0}, /* Reference */
    {1445, 86, 2, 0, 0, 2, 0, 0}, /* ReferenceableMember */
    {1595, 45, 13, 0, 2, 2, 0, 0}, /* ResetType */
    {0, 88, 4, 0, 0, 2, 0, 0}, /* Resource */
    {1620, 92, 3, 0, 0, 2, 0, 0}, /* ResourceCollection */
    {1773, 58, 13, 0, 2, 2, 0, 0}, /* State */
    {1803, 95, 5, 0, 1, 2, 0, 0}, /* Status */
};
static const struct schema_fact_property properties[] = {
    {9, 2, 1, 0, 7, 0, 1, 0}, /* ConditionType */
    {23, 0, 23, 0, 9, 255, 2, 0}, /* LogEntry */
    {32, 0, 0, 0, 0, 0, 2, 0}, /* Message */
    {40, 1, 0, 0, 0, 0, 2, 0}, /* MessageArgs */
    {52, 16, 0, 0, 0, 0, 2, 0}, /* MessageId */
    {62, 0, 13, 0, 8, 0, 3, 0}, /* Oem */
    {66, 0, 8, 0, 9, 0, 2, 0}, /* OriginOfCondition */
    {84, 0, 0, 0, 0, 0, 4, 0}, /* Resolution */
    {95, 1, 0, 0, 8, 1, 5, 0}, /* ResolutionSteps */
    {111, 0, 4, 0, 7, 0, 2, 0}, /* Severity */
    {120, 0, 0, 0, 4, 0, 2, 0}, /* Timestamp */
    {130, 2, 0, 0, 0, 0, 6, 0}, /* UserAuthenticationSource */
    {155, 2, 0, 0, 0, 0, 6, 0}, /* Username */
    {204, 6, 0, 0, 0, 0, 7, 0}, /* ContactName */
    {216, 6, 0, 0, 0, 0, 7, 0}, /* EmailAddress */
    {229, 6, 0, 0, 0, 0, 7, 0}, /* PhoneNumber */
    {355, 2, 0, 0, 0, 0, 8, 0}, /* DurableName */
    {310, 2, 3, 0, 7, 0, 8, 0}, /* DurableNameFormat */
    {378, 6, 0, 0, 0, 0, 13, 0}, /* EncryptionPassphrase */
    {62, 0, 13, 0, 8, 0, 2, 0}, /* Oem */
    {62, 0, 13, 0, 8, 0, 2, 0}, /* Oem */
    {474, 6, 0, 1, 3, 0, 11, 0}, /* AltitudeMeters */
    {491, 7, 2, 0, 8, 0, 7, 0}, /* Contacts */
    {500, 2, 0, 0, 0, 0, 8, 14}, /* Info */
    {505, 2, 0, 0, 0, 0, 8, 14}, /* InfoFormat */
    {516, 6, 0, 2, 3, 0, 11, 0}, /* Latitude */
    {529, 6, 0, 2, 3, 0, 11, 0}, /* Longitude */
    {62, 0, 13, 0, 8, 0, 8, 0}, /* Oem */
    {539, 0, 16, 0, 8, 0, 14, 0}, /* PartLocation */
    {552, 2, 0, 0, 0, 0, 15, 0}, /* PartLocationContext */
    {572, 4, 17, 0, 8, 0, 16, 0}, /* PhysicalAddress */
    {588, 4, 18, 0, 8, 0, 17, 0}, /* Placement */
    {598, 4, 19, 0, 8, 0, 17, 0}, /* PostalAddress */
    {679, 2, 14, 0, 8, 0, 2, 0}, /* ^[A-Za-z0-9_]+$ */
    {789, 2, 0, 0, 2, 0, 14, 0}, /* LocationOrdinalValue */
    {666, 2, 12, 0, 7, 0, 14, 0}, /* LocationType */
    {777, 2, 15, 0, 7, 0, 14, 0}, /* Orientation */
    {810, 2, 22, 0, 7, 0, 14, 0}, /* Reference */
    {820, 2, 0, 0, 0, 0, 14, 0}, /* ServiceLabel */
    {833, 6, 0, 0, 0, 0, 16, 0}, /* City */
    {838, 6, 0, 0, 0, 0, 16, 0}, /* Country */
    {846, 6, 0, 3, 0, 0, 16, 0}, /* ISOCountryCode */
    {883, 6, 0, 4, 0, 0, 16, 0}, /* ISOSubdivisionCode */
    {918, 6, 0, 0, 0, 0, 16, 0}, /* PostalCode */
    {929, 6, 0, 0, 0, 0, 16, 0}, /* StateOrProvince */
    {945, 6, 0, 0, 0, 0, 16, 0}, /* StreetAddress */
    {959, 6, 0, 0, 0, 0, 7, 0}, /* AdditionalInfo */
    {974, 6, 0, 0, 0, 0, 13, 0}, /* FacilityName */
    {987, 6, 0, 0, 0, 0, 17, 0}, /* Rack */
    {992, 6, 0, 0, 2, 0, 17, 0}, /* RackOffset */
    {1003, 6, 21, 0, 7, 0, 17, 0}, /* RackOffsetUnits */
    {1019, 6, 0, 0, 0, 0, 13, 0}, /* Room */
    {1024, 6, 0, 0, 0, 0, 17, 0}, /* Row */
    {1028, 6, 0, 0, 0, 0, 17, 0}, /* AdditionalCode */
    {959, 6, 0, 0, 0, 0, 7, 0}, /* AdditionalInfo */
    {1043, 6, 0, 0, 0, 0, 17, 0}, /* Building */
    {833, 6, 0, 0, 0, 0, 17, 0}, /* City */
    {1052, 6, 0, 0, 0, 0, 17, 0}, /* Community */
    {838, 6, 0, 0, 0, 0, 17, 0}, /* Country */
    {1062, 6, 0, 0, 0, 0, 17, 0}, /* District */
    {1071, 6, 0, 0, 0, 0, 17, 0}, /* Division */
    {1080, 6, 0, 0, 0, 0, 17, 0}, /* Floor */
    {1086, 6, 0, 0, 0, 0, 17, 11}, /* GPSCoords */
    {1096, 6, 0, 0, 2, 0, 17, 0}, /* HouseNumber */
    {1108, 6, 0, 0, 0, 0, 17, 0}, /* HouseNumberSuffix */
    {1126, 6, 0, 0, 0, 0, 17, 0}, /* Landmark */
    {1135, 6, 0, 0, 0, 0, 17, 0}, /* LeadingStreetDirection */
    {612, 6, 0, 0, 0, 0, 17, 7}, /* Location */
    {1158, 6, 0, 0, 0, 0, 17, 0}, /* Name */
    {1163, 6, 0, 0, 0, 0, 17, 0}, /* Neighborhood */
    {1176, 6, 0, 0, 0, 0, 17, 0}, /* POBox */
    {1182, 6, 0, 0, 0, 0, 17, 0}, /* PlaceType */
    {918, 6, 0, 0, 0, 0, 17, 0}, /* PostalCode */
    {1192, 6, 0, 0, 0, 0, 17, 0}, /* Road */
    {1197, 6, 0, 0, 0, 0, 17, 0}, /* RoadBranch */
    {1208, 6, 0, 0, 0, 0, 17, 0}, /* RoadPostModifier */
    {1225, 6, 0, 0, 0, 0, 17, 0}, /* RoadPreModifier */
    {1241, 6, 0, 0, 0, 0, 17, 0}, /* RoadSection */
    {1253, 6, 0, 0, 0, 0, 17, 0}, /* RoadSubBranch */
    {1019, 6, 0, 0, 0, 0, 17, 0}, /* Room */
    {1267, 6, 0, 0, 0, 0, 17, 0}, /* Seat */
    {1272, 6, 0, 0, 0, 0, 17, 0}, /* Street */
    {1279, 6, 0, 0, 0, 0, 17, 0}, /* StreetSuffix */
    {1292, 6, 0, 0, 0, 0, 17, 0}, /* Territory */
    {1302, 6, 0, 0, 0, 0, 17, 0}, /* TrailingStreetSuffix */
    {1323, 6, 0, 0, 0, 0, 17, 0}, /* Unit */
    {1436, 16, 0, 0, 0, 0, 2, 0}, /* MemberId */
    {62, 0, 13, 0, 8, 0, 2, 0}, /* Oem */
    {1605, 2, 0, 0, 0, 0, 2, 0}, /* Description */
    {1617, 16, 0, 0, 0, 0, 2, 0}, /* Id */
    {1158, 16, 0, 0, 0, 0, 2, 0}, /* Name */
    {62, 0, 13, 0, 8, 0, 2, 0}, /* Oem */
    {1605, 2, 0, 0, 0, 0, 2, 0}, /* Description */
    {1158, 16, 0, 0, 0, 0, 2, 0}, /* Name */
    {62, 0, 13, 0, 8, 0, 2, 0}, /* Oem */
    {1779, 3, 0, 0, 8, 0, 23, 0}, /* Conditions */
    {348, 2, 4, 0, 7, 0, 2, 0}, /* Health */
    {1790, 2, 4, 0, 7, 0, 2, 0}, /* HealthRollup */
    {62, 0, 13, 0, 8, 0, 2, 0}, /* Oem */
    {1773, 2, 27, 0, 7, 0, 2, 0}, /* State */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 489, 0}, {NAN, NAN, 0, 525, 0}, {NAN, NAN, 861, 0, 0},
    {NAN, NAN, 902, 0, 0},
};
static const struct schema_fact_value values[] = {
    {174, 1, 0}, /* Alert */
    {180, 1, 0}, /* Informational */
    {194, 1, 0}, /* Subsystem */
    {253, 8, 0}, /* EUI */
    {257, 8, 0}, /* FC_WWN */
    {264, 9, 0}, /* GCXLID */
    {271, 4, 0}, /* MACAddress */
    {282, 8, 0}, /* NAA */
    {286, 10, 0}, /* NGUID */
    {292, 11, 0}, /* NQN */
    {296, 11, 12}, /* NSID */
    {301, 8, 0}, /* UUID */
    {306, 8, 0}, /* iQN */
    {328, 2, 0}, /* Critical */
    {337, 2, 0}, /* OK */
    {340, 2, 0}, /* Warning */
    {416, 2, 0}, /* Blinking */
    {425, 2, 0}, /* Lit */
    {429, 2, 0}, /* Off */
    {621, 12, 0}, /* Backplane */
    {631, 14, 0}, /* Bay */
    {635, 14, 0}, /* Connector */
    {645, 18, 0}, /* Embedded */
    {654, 14, 0}, /* Slot */
    {659, 14, 0}, /* Socket */
    {705, 14, 0}, /* BackToFront */
    {717, 14, 0}, /* BottomToTop */
    {729, 14, 0}, /* FrontToBack */
    {741, 14, 0}, /* LeftToRight */
    {753, 14, 0}, /* RightToLeft */
    {765, 14, 0}, /* TopToBottom */
    {429, 2, 0}, /* Off */
    {1328, 2, 0}, /* On */
    {1331, 18, 0}, /* Paused */
    {1338, 2, 0}, /* PoweringOff */
    {1350, 2, 0}, /* PoweringOn */
    {1372, 17, 0}, /* EIA_310 */
    {1380, 17, 0}, /* OpenU */
    {1396, 14, 0}, /* Bottom */
    {1403, 14, 0}, /* Front */
    {1409, 14, 0}, /* Left */
    {1414, 14, 0}, /* Middle */
    {1421, 14, 0}, /* Rear */
    {1426, 14, 0}, /* Right */
    {1432, 14, 0}, /* Top */
    {1465, 2, 0}, /* ForceOff */
    {1474, 2, 0}, /* ForceOn */
    {1482, 2, 0}, /* ForceRestart */
    {1495, 3, 0}, /* FullPowerCycle */
    {1510, 2, 0}, /* GracefulRestart */
    {1526, 2, 0}, /* GracefulShutdown */
    {1543, 2, 0}, /* Nmi */
    {1328, 2, 0}, /* On */
    {1547, 18, 0}, /* Pause */
    {1553, 19, 0}, /* PowerCycle */
    {1564, 2, 0}, /* PushPowerButton */
    {1580, 18, 0}, /* Resume */
    {1587, 18, 0}, /* Suspend */
    {1639, 2, 0}, /* Absent */
    {1646, 20, 0}, /* Deferring */
    {1656, 21, 0}, /* Degraded */
    {1665, 2, 0}, /* Disabled */
    {1674, 2, 0}, /* Enabled */
    {1682, 2, 0}, /* InTest */
    {1689, 22, 21}, /* Qualified */
    {1699, 20, 0}, /* Quiesced */
    {1708, 2, 0}, /* StandbyOffline */
    {1723, 2, 0}, /* StandbySpare */
    {1736, 2, 0}, /* Starting */
    {1745, 8, 0}, /* UnavailableOffline */
    {1764, 20, 0}, /* Updating */
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
