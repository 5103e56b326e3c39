/*
 * MessageRegistryFile: written by tools/generate-facts.py, do not edit. Source:
 * MessageRegistryFile_v1.xml, 15 versions, the newest is 1.1.5.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "MessageRegistryFile\0" "Oem\0" "Actions\0" "ArchiveFile\0" "ArchiveUri\0" "Language\0"
    "PublicationUri\0" "Uri\0" "Location\0" "Description\0" "Id\0" "Languages\0" "Name\0"
    "Registry\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Registries/{MessageRegistryFileId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 9}, {1, 1, 0, 5},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000,
};
static const struct schema_fact_type types[] = {
    {25, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {84, 1, 5, 0, 1, 2, 0, 0}, /* Location */
    {1, 6, 8, 0, 0, 2, 0, 0}, /* MessageRegistryFile */
    {132, 14, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {21, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {33, 0, 0, 0, 0, 0, 2, 0}, /* ArchiveFile */
    {45, 1024, 0, 0, 0, 0, 2, 0}, /* ArchiveUri */
    {56, 0, 0, 0, 0, 0, 2, 0}, /* Language */
    {65, 1024, 0, 0, 0, 0, 2, 0}, /* PublicationUri */
    {80, 1024, 0, 0, 0, 0, 2, 0}, /* Uri */
    {25, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {93, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {105, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {108, 17, 0, 0, 0, 0, 2, 0}, /* Languages */
    {84, 17, 1, 0, 8, 0, 2, 0}, /* Location */
    {118, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {21, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {123, 16, 0, 0, 0, 0, 2, 0}, /* Registry */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_MessageRegistryFile = {
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
    .run_count = 3,
    .type_count = 4,
    .action_count = 0,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
