/*
 * Message: written by tools/generate-facts.py, do not edit. Source: Message_v1.xml, 20 versions,
 * the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Message\0" "MessageArgs\0" "MessageId\0" "MessageSeverity\0" "Oem\0"
    "RelatedProperties\0" "Resolution\0" "ResolutionSteps\0" "Severity\0"
    "UserAuthenticationSource\0" "Username";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 12}, {1, 1, 0, 4}, {1, 2, 0, 1}, {1, 3, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10200, 0x10300,
};
static const struct schema_fact_type types[] = {
    {1, 0, 11, 0, 1, 1, 0, 0}, /* Message */
};
static const struct schema_fact_property properties[] = {
    {1, 0, 0, 0, 0, 0, 1, 0}, /* Message */
    {9, 1, 0, 0, 0, 0, 1, 0}, /* MessageArgs */
    {21, 16, 0, 0, 0, 0, 1, 0}, /* MessageId */
    {31, 0, 4, 0, 7, 1, 2, 0}, /* MessageSeverity */
    {47, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {51, 1, 0, 0, 0, 0, 1, 0}, /* RelatedProperties */
    {69, 0, 0, 0, 0, 0, 1, 0}, /* Resolution */
    {80, 1, 0, 0, 8, 2, 3, 0}, /* ResolutionSteps */
    {96, 0, 0, 0, 0, 0, 1, 2}, /* Severity */
    {105, 2, 0, 0, 0, 0, 4, 0}, /* UserAuthenticationSource */
    {130, 2, 0, 0, 0, 0, 4, 0}, /* Username */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_ResolutionStep,
};
const struct schema schema_Message = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 0,
    .run_count = 5,
    .type_count = 1,
    .action_count = 0,
    .main = 65535,
    .capabilities = 0,
};
// clang-format on
