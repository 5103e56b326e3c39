/*
 * Schedule: written by tools/generate-facts.py, do not edit. Source: Schedule_v1.xml, 17 versions,
 * the newest is 1.2.5.
 */
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Schedule\0" "Every\0" "Friday\0" "Monday\0" "Saturday\0" "Sunday\0" "Thursday\0" "Tuesday\0"
    "Wednesday\0" "DayOfWeek\0" "April\0" "August\0" "December\0" "February\0" "January\0"
    "July\0" "June\0" "March\0" "May\0" "November\0" "October\0" "September\0" "MonthOfYear\0"
    "EnabledDaysOfMonth\0" "EnabledDaysOfWeek\0" "EnabledIntervals\0" "EnabledMonthsOfYear\0"
    "InitialStartTime\0" "Lifetime\0" "MaxOccurrences\0" "Name\0" "RecurrenceInterval";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4}, {1, 1, 0, 5}, {1, 2, 0, 5},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {72, 0, 8, 0, 2, 1, 0, 0}, /* DayOfWeek */
    {168, 8, 13, 0, 2, 1, 0, 0}, /* MonthOfYear */
    {0, 0, 9, 0, 1, 1, 0, 0}, /* Schedule */
};
static const struct schema_fact_property properties[] = {
    {180, 7, 0, 1, 2, 0, 1, 0}, /* EnabledDaysOfMonth */
    {199, 7, 0, 0, 7, 0, 1, 0}, /* EnabledDaysOfWeek */
    {217, 7, 0, 0, 0, 0, 2, 0}, /* EnabledIntervals */
    {234, 7, 1, 0, 7, 0, 1, 0}, /* EnabledMonthsOfYear */
    {254, 6, 0, 0, 4, 0, 1, 0}, /* InitialStartTime */
    {271, 6, 0, 0, 5, 0, 1, 0}, /* Lifetime */
    {280, 6, 0, 0, 2, 0, 1, 0}, /* MaxOccurrences */
    {295, 6, 0, 0, 0, 0, 1, 0}, /* Name */
    {300, 6, 0, 0, 5, 0, 1, 0}, /* RecurrenceInterval */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, 31, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {9, 1, 0}, /* Every */
    {15, 1, 0}, /* Friday */
    {22, 1, 0}, /* Monday */
    {29, 1, 0}, /* Saturday */
    {38, 1, 0}, /* Sunday */
    {45, 1, 0}, /* Thursday */
    {54, 1, 0}, /* Tuesday */
    {62, 1, 0}, /* Wednesday */
    {82, 1, 0}, /* April */
    {88, 1, 0}, /* August */
    {95, 1, 0}, /* December */
    {9, 1, 0}, /* Every */
    {104, 1, 0}, /* February */
    {113, 1, 0}, /* January */
    {121, 1, 0}, /* July */
    {126, 1, 0}, /* June */
    {131, 1, 0}, /* March */
    {137, 1, 0}, /* May */
    {141, 1, 0}, /* November */
    {150, 1, 0}, /* October */
    {158, 1, 0}, /* September */
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
