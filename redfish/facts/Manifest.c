/*
 * Manifest: written by tools/generate-facts.py, do not edit. Source: Manifest_v1.xml, 6 versions,
 * the newest is 1.1.2.
 */
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Manifest\0" "All\0" "None\0" "Relevant\0" "Expand\0" "Description\0" "Stanzas\0"
    "Timestamp\0" "Request\0" "Response\0" "OEMStanzaType\0" "StanzaId\0" "StanzaType\0"
    "Stanza\0" "ComposeResource\0" "ComposeSystem\0" "DecomposeResource\0" "DecomposeSystem\0"
    "OEM\0" "RegisterResourceBlock";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {28, 0, 3, 0, 2, 1, 0, 0}, /* Expand */
    {1, 0, 4, 0, 1, 1, 0, 0}, /* Manifest */
    {65, 4, 0, 0, 1, 1, 0, 1}, /* Request */
    {73, 4, 0, 0, 1, 1, 0, 1}, /* Response */
    {116, 4, 5, 0, 1, 1, 0, 0}, /* Stanza */
    {105, 3, 6, 0, 2, 1, 0, 0}, /* StanzaType */
};
static const struct schema_fact_property properties[] = {
    {35, 6, 0, 0, 0, 0, 1, 0}, /* Description */
    {28, 6, 0, 0, 7, 0, 1, 0}, /* Expand */
    {47, 7, 4, 0, 8, 0, 1, 0}, /* Stanzas */
    {55, 6, 0, 0, 4, 0, 1, 0}, /* Timestamp */
    {82, 6, 0, 0, 0, 0, 1, 0}, /* OEMStanzaType */
    {65, 2, 2, 0, 8, 0, 1, 0}, /* Request */
    {73, 2, 3, 0, 8, 0, 1, 0}, /* Response */
    {96, 6, 0, 0, 0, 0, 1, 0}, /* StanzaId */
    {105, 6, 5, 0, 7, 0, 1, 0}, /* StanzaType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {10, 1, 0}, /* All */
    {14, 1, 0}, /* None */
    {19, 1, 0}, /* Relevant */
    {123, 1, 0}, /* ComposeResource */
    {139, 1, 0}, /* ComposeSystem */
    {153, 1, 0}, /* DecomposeResource */
    {171, 1, 0}, /* DecomposeSystem */
    {187, 1, 0}, /* OEM */
    {191, 2, 0}, /* RegisterResourceBlock */
};
const struct schema schema_Manifest = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uri_count = 0,
    .run_count = 2,
    .type_count = 6,
    .action_count = 0,
    .main = 65535,
    .capabilities = 0,
};
// clang-format on
