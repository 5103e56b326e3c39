/*
 * IOStatistics: written by tools/generate-facts.py, do not edit. Source: IOStatistics_v1.xml, 5
 * versions, the newest is 1.0.4.
 */
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "IOStatistics\0" "NonIORequestTime\0" "NonIORequests\0" "{tot}\0" "ReadHitIORequests\0"
    "ReadIOKiBytes\0" "KiBy\0" "ReadIORequestTime\0" "ReadIORequests\0" "WriteHitIORequests\0"
    "WriteIOKiBytes\0" "WriteIORequestTime\0" "WriteIORequests";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {1, 0, 10, 0, 1, 1, 0, 0}, /* IOStatistics */
};
static const struct schema_fact_property properties[] = {
    {14, 6, 0, 0, 0, 0, 1, 0}, /* NonIORequestTime */
    {31, 6, 0, 1, 2, 0, 1, 0}, /* NonIORequests */
    {51, 6, 0, 1, 2, 0, 1, 0}, /* ReadHitIORequests */
    {69, 6, 0, 2, 2, 0, 1, 0}, /* ReadIOKiBytes */
    {88, 6, 0, 0, 0, 0, 1, 0}, /* ReadIORequestTime */
    {106, 6, 0, 1, 2, 0, 1, 0}, /* ReadIORequests */
    {121, 6, 0, 1, 2, 0, 1, 0}, /* WriteHitIORequests */
    {140, 6, 0, 2, 2, 0, 1, 0}, /* WriteIOKiBytes */
    {155, 6, 0, 0, 0, 0, 1, 0}, /* WriteIORequestTime */
    {174, 6, 0, 1, 2, 0, 1, 0}, /* WriteIORequests */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 45, 0}, {NAN, NAN, 0, 83, 0},
};
const struct schema schema_IOStatistics = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uri_count = 0,
    .run_count = 1,
    .type_count = 1,
    .action_count = 0,
    .main = 65535,
    .capabilities = 0,
};
// clang-format on
