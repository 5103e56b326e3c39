/*
 * Session: written by tools/generate-facts.py, do not edit. Source: Session_v1.xml, 49 versions,
 * the newest is 1.8.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Session\0" "Oem\0" "Actions\0" "OutboundConnection\0" "Links\0" "OemActions\0"
    "ClientOriginIPAddress\0" "Context\0" "CreatedTime\0" "Description\0" "ExpirationTime\0"
    "Id\0" "Name\0" "OemSessionType\0" "Password\0" "Roles\0" "SessionType\0" "Token\0"
    "UserName\0" "HostConsole\0" "IPMI\0" "KVMIP\0" "ManagerConsole\0" "OEM\0" "Redfish\0"
    "VirtualMedia\0" "WebUI\0" "SessionTypes";
static const char uri_texts[] =
    "/redfish/v1/SessionService/Sessions/{SessionId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 10}, {1, 1, 0, 7}, {1, 2, 0, 6}, {1, 3, 0, 5}, {1, 4, 0, 4}, {1, 5,
    0, 4}, {1, 6, 0, 3}, {1, 7, 0, 2}, {1, 8, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10700, 0x10300, 0x10500, 0x10400, 0x10800, 0x10200, 0x10000, 0x10600,
};
static const struct schema_fact_type types[] = {
    {13, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {40, 1, 2, 0, 1, 2, 0, 0}, /* Links */
    {46, 3, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 3, 16, 0, 0, 8, 0, 0}, /* Session */
    {260, 0, 9, 0, 2, 7, 0, 0}, /* SessionTypes */
};
static const struct schema_fact_property properties[] = {
    {9, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {21, 0, 21, 0, 9, 255, 2, 0}, /* OutboundConnection */
    {13, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {57, 2, 0, 0, 0, 0, 3, 0}, /* ClientOriginIPAddress */
    {79, 2, 0, 0, 0, 0, 4, 0}, /* Context */
    {87, 2, 0, 0, 4, 0, 5, 0}, /* CreatedTime */
    {99, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {111, 0, 0, 0, 4, 0, 6, 0}, /* ExpirationTime */
    {126, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {40, 0, 1, 0, 8, 0, 2, 0}, /* Links */
    {129, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {134, 2, 0, 0, 0, 0, 7, 0}, /* OemSessionType */
    {149, 34, 0, 0, 0, 0, 8, 0}, /* Password */
    {158, 3, 0, 0, 0, 0, 2, 0}, /* Roles */
    {164, 2, 4, 0, 7, 0, 7, 0}, /* SessionType */
    {176, 2, 0, 0, 0, 0, 9, 0}, /* Token */
    {182, 34, 0, 0, 0, 0, 8, 0}, /* UserName */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {191, 7, 0}, /* HostConsole */
    {203, 7, 0}, /* IPMI */
    {208, 7, 0}, /* KVMIP */
    {214, 7, 0}, /* ManagerConsole */
    {229, 7, 0}, /* OEM */
    {21, 2, 0}, /* OutboundConnection */
    {233, 7, 0}, /* Redfish */
    {241, 7, 0}, /* VirtualMedia */
    {254, 7, 0}, /* WebUI */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_Session = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 1,
    .run_count = 10,
    .type_count = 5,
    .action_count = 0,
    .main = 3,
    .capabilities = 4,
};
// clang-format on
