/*
 * Protocol: written by tools/generate-facts.py, do not edit. Source: Protocol_v1.xml, unversioned.
 */
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Protocol\0" "AHCI\0" "CXL\0" "DVI\0" "DisplayPort\0" "Ethernet\0" "FC\0" "FCP\0"
    "FCoE\0" "FICON\0" "FTP\0" "GenZ\0" "HDMI\0" "HTTP\0" "HTTPS\0" "I2C\0" "InfiniBand\0"
    "MultiProtocol\0" "NFSv3\0" "NFSv4\0" "NVLink\0" "NVMe\0" "NVMeOverFabrics\0" "OEM\0"
    "PCIe\0" "QPI\0" "RoCE\0" "RoCEv2\0" "SAS\0" "SATA\0" "SFTP\0" "SMB\0" "TCP\0" "TFTP\0"
    "UALink\0" "UDP\0" "UET\0" "UHCI\0" "UPI\0" "USB\0" "VGA\0" "eMMC\0" "iSCSI\0" "iWARP";
static const uint32_t marks[] = {
    0x0,
};
static const struct schema_fact_type types[] = {
    {1, 0, 43, 0, 2, 0, 0, 0}, /* Protocol */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {10, 0, 0}, /* AHCI */
    {15, 0, 0}, /* CXL */
    {19, 0, 0}, /* DVI */
    {23, 0, 0}, /* DisplayPort */
    {35, 0, 0}, /* Ethernet */
    {44, 0, 0}, /* FC */
    {47, 0, 0}, /* FCP */
    {51, 0, 0}, /* FCoE */
    {56, 0, 0}, /* FICON */
    {62, 0, 0}, /* FTP */
    {66, 0, 0}, /* GenZ */
    {71, 0, 0}, /* HDMI */
    {76, 0, 0}, /* HTTP */
    {81, 0, 0}, /* HTTPS */
    {87, 0, 0}, /* I2C */
    {91, 0, 0}, /* InfiniBand */
    {102, 0, 0}, /* MultiProtocol */
    {116, 0, 0}, /* NFSv3 */
    {122, 0, 0}, /* NFSv4 */
    {128, 0, 0}, /* NVLink */
    {135, 0, 0}, /* NVMe */
    {140, 0, 0}, /* NVMeOverFabrics */
    {156, 0, 0}, /* OEM */
    {160, 0, 0}, /* PCIe */
    {165, 0, 0}, /* QPI */
    {169, 0, 0}, /* RoCE */
    {174, 0, 0}, /* RoCEv2 */
    {181, 0, 0}, /* SAS */
    {185, 0, 0}, /* SATA */
    {190, 0, 0}, /* SFTP */
    {195, 0, 0}, /* SMB */
    {199, 0, 0}, /* TCP */
    {203, 0, 0}, /* TFTP */
    {208, 0, 0}, /* UALink */
    {215, 0, 0}, /* UDP */
    {219, 0, 0}, /* UET */
    {223, 0, 0}, /* UHCI */
    {228, 0, 0}, /* UPI */
    {232, 0, 0}, /* USB */
    {236, 0, 0}, /* VGA */
    {240, 0, 0}, /* eMMC */
    {245, 0, 0}, /* iSCSI */
    {251, 0, 0}, /* iWARP */
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
