/*
 * CompositionReservation: written by tools/generate-facts.py, do not edit. Source:
 * CompositionReservation_v1.xml, 3 versions, the newest is 1.0.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "CompositionReservation\0" "Oem\0" "Actions\0" "Client\0" "Description\0" "Id\0"
    "Manifest\0" "Name\0" "ReservationTime\0" "ResourceBlock\0" "ReservedResourceBlocks\0"
    "OemActions";
static const char uri_texts[] =
    "/redfish/v1/CompositionService/CompositionReservations/{CompositionReservationId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {28, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 9, 0, 0, 1, 0, 0}, /* CompositionReservation */
    {125, 10, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {24, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {28, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {36, 0, 0, 0, 0, 0, 1, 0}, /* Client */
    {43, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {55, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {58, 4, 1, 0, 8, 1, 1, 0}, /* Manifest */
    {67, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {24, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {72, 0, 0, 0, 4, 0, 1, 0}, /* ReservationTime */
    {102, 1, 88, 0, 9, 255, 1, 0}, /* ReservedResourceBlocks */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Manifest, &schema_Resource,
};
const struct schema schema_CompositionReservation = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 1,
    .run_count = 1,
    .type_count = 3,
    .action_count = 0,
    .main = 1,
    .capabilities = 4,
};
// clang-format on
