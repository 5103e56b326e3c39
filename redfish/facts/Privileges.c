/*
 * Privileges: written by tools/generate-facts.py, do not edit. Source: Privileges_v1.xml, 6
 * versions, the newest is 1.0.6.
 */
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Privileges\0" "AdministrateStorage\0" "AdministrateSystems\0" "ConfigureComponents\0"
    "ConfigureCompositionInfrastructure\0" "ConfigureManager\0" "ConfigureSelf\0"
    "ConfigureUsers\0" "Login\0" "NoAuth\0" "OperateStorageBackup\0" "OperateSystems\0"
    "PrivilegeType";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 6},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {202, 0, 11, 0, 2, 1, 0, 0}, /* PrivilegeType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {12, 1, 0}, /* AdministrateStorage */
    {32, 1, 0}, /* AdministrateSystems */
    {52, 1, 0}, /* ConfigureComponents */
    {72, 1, 0}, /* ConfigureCompositionInfrastructure */
    {107, 1, 0}, /* ConfigureManager */
    {124, 1, 0}, /* ConfigureSelf */
    {138, 1, 0}, /* ConfigureUsers */
    {153, 1, 0}, /* Login */
    {159, 1, 0}, /* NoAuth */
    {166, 1, 0}, /* OperateStorageBackup */
    {187, 1, 0}, /* OperateSystems */
};
const struct schema schema_Privileges = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .limits = limits,
    .values = values,
    .uri_count = 0,
    .run_count = 2,
    .type_count = 1,
    .action_count = 0,
    .main = 65535,
    .capabilities = 0,
};
// clang-format on
