/*
 * FeaturesRegistry: written by tools/generate-facts.py, do not edit. Source:
 * FeaturesRegistry_v1.xml, 6 versions, the newest is 1.2.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "FeaturesRegistry\0" "Oem\0" "Actions\0" "CorrespondingProfileDefinition\0"
    "Description\0" "FeatureName\0" "Resource\0" "Resources\0" "Version\0" "FeatureMap\0"
    "FeatureMappings\0" "Features\0" "FeaturesUsed\0" "Id\0" "Language\0" "Name\0"
    "OEMFeaturesUsed\0" "OwningEntity\0" "RegistryPrefix\0" "RegistryVersion\0" "[A-Za-z0-9]+\0"
    "FeaturesRegistryProperty\0" "OemActions\0" "SupportedFeature";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1}, {1, 1, 0, 1}, {1, 2, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200,
};
static const struct schema_fact_type types[] = {
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {112, 1, 5, 0, 1, 2, 0, 0}, /* FeatureMap */
    {1, 6, 13, 0, 0, 1, 0, 0}, /* FeaturesRegistry */
    {251, 19, 0, 1, 1, 1, 0, 1}, /* FeaturesRegistryProperty */
    {276, 20, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {287, 20, 4, 0, 1, 1, 0, 0}, /* SupportedFeature */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {30, 18, 0, 0, 0, 0, 2, 0}, /* CorrespondingProfileDefinition */
    {61, 18, 0, 0, 0, 0, 2, 0}, /* Description */
    {73, 18, 0, 0, 0, 0, 2, 0}, /* FeatureName */
    {94, 1, 85, 0, 9, 255, 2, 0}, /* Resources */
    {104, 18, 0, 0, 0, 0, 2, 0}, /* Version */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {61, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {123, 17, 1, 0, 8, 0, 2, 0}, /* FeatureMappings */
    {139, 1, 5, 0, 8, 0, 1, 2}, /* Features */
    {148, 19, 0, 0, 0, 0, 2, 0}, /* FeaturesUsed */
    {161, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {164, 16, 0, 0, 0, 0, 1, 0}, /* Language */
    {173, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {178, 3, 0, 0, 0, 0, 2, 0}, /* OEMFeaturesUsed */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {194, 16, 0, 0, 0, 0, 1, 0}, /* OwningEntity */
    {207, 16, 0, 0, 0, 0, 1, 0}, /* RegistryPrefix */
    {222, 16, 0, 0, 0, 0, 1, 0}, /* RegistryVersion */
    {238, 2, 5, 0, 8, 0, 1, 0}, /* [A-Za-z0-9]+ */
    {30, 18, 0, 0, 0, 0, 1, 0}, /* CorrespondingProfileDefinition */
    {61, 18, 0, 0, 0, 0, 1, 0}, /* Description */
    {73, 18, 0, 0, 0, 0, 1, 0}, /* FeatureName */
    {104, 18, 0, 0, 0, 0, 1, 0}, /* Version */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_FeaturesRegistry = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 0,
    .run_count = 3,
    .type_count = 6,
    .action_count = 0,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
