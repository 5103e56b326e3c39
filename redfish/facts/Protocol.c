/*
 * Protocol: written by tools/generate-facts.py, do not edit. Source: Protocol_v1.xml, unversioned.
 */
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Protocol\0" "AHCI\0" "CXL\0" "DVI\0" "DisplayPort\0" "Ethernet\0" "FC\0" "FCP\0" "FCoE\0"
    "FICON\0" "FTP\0" "GenZ\0" "HDMI\0" "HTTP\0" "HTTPS\0" "I2C\0" "InfiniBand\0"
    "MultiProtocol\0" "NFSv3\0" "NFSv4\0" "NVLink\0" "NVMe\0" "NVMeOverFabrics\0" "OEM\0"
    "PCIe\0" "QPI\0" "RoCE\0" "RoCEv2\0" "SAS\0" "SATA\0" "SFTP\0" "SMB\0" "TCP\0" "TFTP\0"
    "UALink\0" "UDP\0" "UET\0" "UHCI\0" "UPI\0" "USB\0" "VGA\0" "eMMC\0" "iSCSI\0" "iWARP";
static const uint32_t marks[] = {
    0x0,
};
static const struct schema_fact_type types[] = {
    {0, 0, 43, 0, 2, 0, 0, 0}, /* Protocol */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {9, 0, 0}, /* AHCI */
    {14, 0, 0}, /* CXL */
    {18, 0, 0}, /* DVI */
    {22, 0, 0}, /* DisplayPort */
    {34, 0, 0}, /* Ethernet */
    {43, 0, 0}, /* FC */
    {46, 0, 0}, /* FCP */
    {50, 0, 0}, /* FCoE */
    {55, 0, 0}, /* FICON */
    {61, 0, 0}, /* FTP */
    {65, 0, 0}, /* GenZ */
    {70, 0, 0}, /* HDMI */
    {75, 0, 0}, /* HTTP */
    {80, 0, 0}, /* HTTPS */
    {86, 0, 0}, /* I2C */
    {90, 0, 0}, /* InfiniBand */
    {101, 0, 0}, /* MultiProtocol */
    {115, 0, 0}, /* NFSv3 */
    {121, 0, 0}, /* NFSv4 */
    {127, 0, 0}, /* NVLink */
    {134, 0, 0}, /* NVMe */
    {139, 0, 0}, /* NVMeOverFabrics */
    {155, 0, 0}, /* OEM */
    {159, 0, 0}, /* PCIe */
    {164, 0, 0}, /* QPI */
    {168, 0, 0}, /* RoCE */
    {173, 0, 0}, /* RoCEv2 */
    {180, 0, 0}, /* SAS */
    {184, 0, 0}, /* SATA */
    {189, 0, 0}, /* SFTP */
    {194, 0, 0}, /* SMB */
    {198, 0, 0}, /* TCP */
    {202, 0, 0}, /* TFTP */
    {207, 0, 0}, /* UALink */
    {214, 0, 0}, /* UDP */
    {218, 0, 0}, /* UET */
    {222, 0, 0}, /* UHCI */
    {227, 0, 0}, /* UPI */
    {231, 0, 0}, /* USB */
    {235, 0, 0}, /* VGA */
    {239, 0, 0}, /* eMMC */
    {244, 0, 0}, /* iSCSI */
    {250, 0, 0}, /* iWARP */
};
const struct schema schema_Protocol = {
    .names = names,
    .marks = marks,
    .types = types,
    .limits = limits,
    .values = values,
    .uri_count = 0,
    .run_count = 0,
    .type_count = 1,
    .action_count = 0,
    .main = 65535,
    .capabilities = 0,
};
// clang-format on
