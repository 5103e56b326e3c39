/*
 * CompositionService: written by tools/generate-facts.py, do not edit. Source:
 * CompositionService_v1.xml, 16 versions, the newest is 1.2.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "CompositionService\0" "Oem\0" "Actions\0" "Manifest\0" "ComposeRequestFormat\0"
    "Apply\0" "Preview\0" "PreviewReserve\0" "ComposeRequestType\0" "RequestFormat\0"
    "RequestType\0" "ReservationId\0" "ComposeResponse\0" "ResourceBlockCollection\0"
    "ActivePool\0" "AllowOverprovisioning\0" "AllowZoneAffinity\0"
    "CompositionReservationCollection\0" "CompositionReservations\0" "Description\0" "FreePool\0"
    "Id\0" "Name\0" "ReservationDuration\0" "ResourceBlocks\0" "ZoneCollection\0"
    "ResourceZones\0" "ServiceEnabled\0" "Status\0" "OemActions\0" "Compose";
static const char uri_texts[] =
    "/redfish/v1/CompositionService";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 6}, {1, 1, 0, 4}, {1, 2, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10100,
};
static const struct schema_fact_type types[] = {
    {24, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {41, 0, 1, 0, 2, 2, 0, 0}, /* ComposeRequestFormat */
    {91, 1, 3, 0, 2, 2, 0, 0}, /* ComposeRequestType */
    {150, 1, 4, 0, 1, 2, 0, 0}, /* ComposeResponse */
    {1, 5, 15, 0, 0, 1, 0, 0}, /* CompositionService */
    {413, 20, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {424, 20, 4, 0, 3, 2, 0, 0}, /* Compose */
};
static const struct schema_fact_property properties[] = {
    {20, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {32, 4, 1, 0, 8, 1, 2, 0}, /* Manifest */
    {110, 16, 1, 0, 7, 0, 2, 0}, /* RequestFormat */
    {124, 16, 2, 0, 7, 0, 2, 0}, /* RequestType */
    {136, 0, 0, 0, 0, 0, 2, 0}, /* ReservationId */
    {24, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {190, 0, 166, 0, 9, 255, 2, 0}, /* ActivePool */
    {201, 6, 0, 0, 1, 0, 3, 0}, /* AllowOverprovisioning */
    {223, 2, 0, 0, 1, 0, 3, 0}, /* AllowZoneAffinity */
    {274, 0, 241, 0, 9, 255, 2, 0}, /* CompositionReservations */
    {298, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {310, 0, 166, 0, 9, 255, 2, 0}, /* FreePool */
    {319, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {322, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {20, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {327, 6, 0, 0, 5, 0, 2, 0}, /* ReservationDuration */
    {347, 0, 166, 0, 9, 255, 1, 0}, /* ResourceBlocks */
    {377, 0, 362, 0, 9, 255, 1, 0}, /* ResourceZones */
    {391, 6, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {406, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {32, 4, 1, 0, 8, 1, 2, 0}, /* Manifest */
    {110, 20, 1, 0, 7, 0, 2, 0}, /* RequestFormat */
    {124, 20, 2, 0, 7, 0, 2, 0}, /* RequestType */
    {136, 4, 0, 0, 0, 0, 2, 0}, /* ReservationId */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {32, 2, 0}, /* Manifest */
    {62, 2, 0}, /* Apply */
    {68, 2, 0}, /* Preview */
    {76, 2, 0}, /* PreviewReserve */
};
static const struct schema_fact_action actions[] = {
    {424, 4, 6, 3, 2, 0}, /* Compose */
};
static const struct schema *const uses[] = {
    &schema_Manifest, &schema_Resource,
};
const struct schema schema_CompositionService = {
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
    .uri_count = 1,
    .run_count = 3,
    .type_count = 6,
    .action_count = 1,
    .main = 4,
    .capabilities = 2,
};
// clang-format on
