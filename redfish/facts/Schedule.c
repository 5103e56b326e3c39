/*
 * Schedule: written by tools/generate-facts.py, do not edit. Source: Schedule_v1.xml, 17 versions,
 * the newest is 1.2.5.
 */
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Schedule\0" "Every\0" "Friday\0" "Monday\0" "Saturday\0" "Sunday\0" "Thursday\0"
    "Tuesday\0" "Wednesday\0" "DayOfWeek\0" "April\0" "August\0" "December\0" "February\0"
    "January\0" "July\0" "June\0" "March\0" "May\0" "November\0" "October\0" "September\0"
    "MonthOfYear\0" "EnabledDaysOfMonth\0" "EnabledDaysOfWeek\0" "EnabledIntervals\0"
    "EnabledMonthsOfYear\0" "InitialStartTime\0" "Lifetime\0" "MaxOccurrences\0" "Name\0"
    "RecurrenceInterval";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4}, {1, 1, 0, 5}, {1, 2, 0, 5},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {73, 0, 8, 0, 2, 1, 0, 0}, /* DayOfWeek */
    {169, 8, 13, 0, 2, 1, 0, 0}, /* MonthOfYear */
    {1, 0, 9, 0, 1, 1, 0, 0}, /* Schedule */
};
static const struct schema_fact_property properties[] = {
    {181, 7, 0, 1, 2, 0, 1, 0}, /* EnabledDaysOfMonth */
    {200, 7, 0, 0, 7, 0, 1, 0}, /* EnabledDaysOfWeek */
    {218, 7, 0, 0, 0, 0, 2, 0}, /* EnabledIntervals */
    {235, 7, 1, 0, 7, 0, 1, 0}, /* EnabledMonthsOfYear */
    {255, 6, 0, 0, 4, 0, 1, 0}, /* InitialStartTime */
    {272, 6, 0, 0, 5, 0, 1, 0}, /* Lifetime */
    {281, 6, 0, 0, 2, 0, 1, 0}, /* MaxOccurrences */
    {296, 6, 0, 0, 0, 0, 1, 0}, /* Name */
    {301, 6, 0, 0, 5, 0, 1, 0}, /* RecurrenceInterval */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, 31, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {10, 1, 0}, /* Every */
    {16, 1, 0}, /* Friday */
    {23, 1, 0}, /* Monday */
    {30, 1, 0}, /* Saturday */
    {39, 1, 0}, /* Sunday */
    {46, 1, 0}, /* Thursday */
    {55, 1, 0}, /* Tuesday */
    {63, 1, 0}, /* Wednesday */
    {83, 1, 0}, /* April */
    {89, 1, 0}, /* August */
    {96, 1, 0}, /* December */
    {10, 1, 0}, /* Every */
    {105, 1, 0}, /* February */
    {114, 1, 0}, /* January */
    {122, 1, 0}, /* July */
    {127, 1, 0}, /* June */
    {132, 1, 0}, /* March */
    {138, 1, 0}, /* May */
    {142, 1, 0}, /* November */
    {151, 1, 0}, /* October */
    {159, 1, 0}, /* September */
};
const struct schema schema_Schedule = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uri_count = 0,
    .run_count = 3,
    .type_count = 3,
    .action_count = 0,
    .main = 65535,
    .capabilities = 0,
};
// clang-format on
