/*
 * CertificateLocations: written by tools/generate-facts.py, do not edit. Source:
 * CertificateLocations_v1.xml, 5 versions, the newest is 1.0.4.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "CertificateLocations\0" "Oem\0" "Actions\0" "Description\0" "Id\0" "Links\0" "Name\0"
    "Certificate\0" "Certificates\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/CertificateService/CertificateLocations";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {26, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 6, 0, 0, 1, 0, 0}, /* CertificateLocations */
    {49, 7, 2, 0, 1, 1, 0, 0}, /* Links */
    {85, 9, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {22, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {26, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {34, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {46, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {49, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {55, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {22, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {72, 1, 60, 0, 9, 255, 1, 0}, /* Certificates */
    {22, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_CertificateLocations = {
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
    .type_count = 4,
    .action_count = 0,
    .main = 1,
    .capabilities = 0,
};
// clang-format on
