/*
 * Signature: written by tools/generate-facts.py, do not edit. Source: Signature_v1.xml, 4
 * versions, the newest is 1.0.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Signature\0" "Oem\0" "Actions\0" "OemActions\0" "Description\0" "Id\0" "Name\0"
    "SignatureString\0" "SignatureType\0" "SignatureTypeRegistry\0" "UefiSignatureOwner\0" "UEFI";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/SecureBoot/SecureBootDatabases/{DatabaseId}/Signatures/{SignatureId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/SecureBoot/SecureBootDatabases/{DatabaseId}/Signatures/{SignatureId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/SecureBoot/SecureBootDatabases/{DatabaseId}/Signatures/{SignatureId}";
static const uint32_t uris[] = {
    0, 108, 268,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {23, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 9, 0, 0, 1, 0, 0}, /* Signature */
    {84, 0, 1, 0, 2, 1, 0, 0}, /* SignatureTypeRegistry */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {34, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {46, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {49, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {54, 34, 0, 0, 0, 0, 1, 0}, /* SignatureString */
    {70, 34, 0, 0, 0, 0, 1, 0}, /* SignatureType */
    {84, 34, 3, 0, 7, 0, 1, 0}, /* SignatureTypeRegistry */
    {106, 2, 0, 0, 6, 0, 1, 0}, /* UefiSignatureOwner */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {125, 1, 0}, /* UEFI */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_Signature = {
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
    .uri_count = 3,
    .run_count = 1,
    .type_count = 4,
    .action_count = 0,
    .main = 2,
    .capabilities = 4,
};
// clang-format on
