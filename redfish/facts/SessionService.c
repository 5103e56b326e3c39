/*
 * SessionService: written by tools/generate-facts.py, do not edit. Source: SessionService_v1.xml,
 * 21 versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "SessionService\0" "Oem\0" "Actions\0" "OemActions\0" "AbsoluteSessionTimeout\0" "s\0"
    "AbsoluteSessionTimeoutEnabled\0" "Description\0" "Id\0" "Name\0" "ServiceEnabled\0"
    "SessionTimeout\0" "SessionCollection\0" "Sessions\0" "Status";
static const char uri_texts[] =
    "/redfish/v1/SessionService";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 10}, {1, 1, 0, 9}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10200, 0x10000,
};
static const struct schema_fact_type types[] = {
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {28, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 11, 0, 0, 3, 0, 0}, /* SessionService */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {39, 4, 0, 1, 2, 0, 2, 0}, /* AbsoluteSessionTimeout */
    {64, 4, 0, 0, 1, 0, 2, 0}, /* AbsoluteSessionTimeoutEnabled */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {94, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {106, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {109, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {114, 6, 0, 0, 1, 0, 3, 0}, /* ServiceEnabled */
    {129, 4, 0, 1, 2, 0, 3, 0}, /* SessionTimeout */
    {162, 0, 144, 0, 9, 255, 3, 0}, /* Sessions */
    {171, 0, 28, 0, 8, 1, 3, 0}, /* Status */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {30, 86400, 0, 62, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_SessionService = {
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
    .run_count = 4,
    .type_count = 3,
    .action_count = 0,
    .main = 2,
    .capabilities = 2,
};
// clang-format on
