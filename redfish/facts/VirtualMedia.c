/*
 * VirtualMedia: written by tools/generate-facts.py, do not edit. Source: VirtualMedia_v1.xml, 56
 * versions, the newest is 1.6.5.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "VirtualMedia\0" "Oem\0" "Actions\0" "Applet\0" "NotConnected\0" "URI\0"
    "ConnectedVia\0" "AfterUse\0" "OnPowerOff\0" "Persistent\0" "Session\0" "Timed\0"
    "EjectPolicy\0" "CD\0" "DVD\0" "Floppy\0" "USBStick\0" "MediaType\0" "OemActions\0"
    "Stream\0" "Upload\0" "TransferMethod\0" "CIFS\0" "FTP\0" "HTTP\0" "HTTPS\0" "NFS\0" "OEM\0"
    "SCP\0" "SFTP\0" "TFTP\0" "TransferProtocolType\0" "CertificateCollection\0" "Certificates\0"
    "ClientCertificates\0" "Description\0" "EjectTimeout\0" "Id\0" "Image\0" "ImageName\0"
    "Inserted\0" "MediaTypes\0" "Name\0" "Password\0" "Status\0" "UserName\0"
    "VerifyCertificate\0" "WriteProtected\0" "EjectMedia\0" "InsertMedia";
static const char uri_texts[] =
    "/redfish/v1/Managers/{ManagerId}/VirtualMedia/{VirtualMediaId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/VirtualMedia/{VirtualMediaId}";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED, 63, 132, 253,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 11}, {1, 1, 0, 9}, {1, 2, 0, 8}, {1, 3, 0, 6}, {1, 4, 0, 6}, {1, 5,
    0, 5}, {1, 6, 0, 5},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10600, 0x10300, 0x10400, 0x10500, 0x10200,
};
static const struct schema_fact_type types[] = {
    {18, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {50, 0, 4, 0, 2, 2, 0, 0}, /* ConnectedVia */
    {108, 4, 5, 0, 2, 3, 0, 0}, /* EjectPolicy */
    {143, 9, 4, 0, 2, 2, 0, 0}, /* MediaType */
    {153, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {178, 13, 2, 0, 2, 4, 0, 0}, /* TransferMethod */
    {235, 15, 9, 0, 2, 4, 0, 0}, /* TransferProtocolType */
    {1, 1, 21, 0, 0, 2, 0, 0}, /* VirtualMedia */
    {437, 22, 0, 0, 3, 7, 0, 0}, /* EjectMedia */
    {448, 22, 7, 0, 3, 7, 0, 0}, /* InsertMedia */
};
static const struct schema_fact_property properties[] = {
    {14, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {18, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {278, 0, 256, 0, 9, 255, 5, 0}, /* Certificates */
    {291, 0, 256, 0, 9, 255, 6, 0}, /* ClientCertificates */
    {50, 2, 1, 0, 7, 0, 2, 0}, /* ConnectedVia */
    {310, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {108, 6, 2, 0, 7, 0, 3, 0}, /* EjectPolicy */
    {322, 6, 0, 0, 5, 0, 3, 0}, /* EjectTimeout */
    {335, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {338, 1030, 0, 0, 0, 0, 2, 0}, /* Image */
    {344, 2, 0, 0, 0, 0, 2, 0}, /* ImageName */
    {354, 6, 0, 0, 1, 0, 2, 0}, /* Inserted */
    {363, 1, 3, 0, 7, 0, 2, 0}, /* MediaTypes */
    {374, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {379, 6, 0, 0, 0, 0, 4, 0}, /* Password */
    {388, 0, 28, 0, 8, 1, 5, 0}, /* Status */
    {178, 6, 5, 0, 7, 0, 4, 0}, /* TransferMethod */
    {235, 6, 6, 0, 7, 0, 4, 0}, /* TransferProtocolType */
    {395, 6, 0, 0, 0, 0, 4, 0}, /* UserName */
    {404, 6, 0, 0, 1, 0, 5, 0}, /* VerifyCertificate */
    {422, 6, 0, 0, 1, 0, 2, 0}, /* WriteProtected */
    {338, 20, 0, 0, 0, 0, 7, 0}, /* Image */
    {354, 4, 0, 0, 1, 0, 7, 0}, /* Inserted */
    {379, 4, 0, 0, 0, 0, 4, 0}, /* Password */
    {178, 4, 5, 0, 7, 0, 4, 0}, /* TransferMethod */
    {235, 4, 6, 0, 7, 0, 4, 0}, /* TransferProtocolType */
    {395, 4, 0, 0, 0, 0, 4, 0}, /* UserName */
    {422, 4, 0, 0, 1, 0, 7, 0}, /* WriteProtected */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {26, 2, 0}, /* Applet */
    {33, 2, 0}, /* NotConnected */
    {14, 2, 0}, /* Oem */
    {46, 2, 0}, /* URI */
    {63, 3, 0}, /* AfterUse */
    {72, 3, 0}, /* OnPowerOff */
    {83, 3, 0}, /* Persistent */
    {94, 3, 0}, /* Session */
    {102, 3, 0}, /* Timed */
    {120, 2, 0}, /* CD */
    {123, 2, 0}, /* DVD */
    {127, 2, 0}, /* Floppy */
    {134, 2, 0}, /* USBStick */
    {164, 4, 0}, /* Stream */
    {171, 4, 0}, /* Upload */
    {193, 4, 0}, /* CIFS */
    {198, 4, 0}, /* FTP */
    {202, 4, 0}, /* HTTP */
    {207, 4, 0}, /* HTTPS */
    {213, 4, 0}, /* NFS */
    {217, 4, 0}, /* OEM */
    {221, 4, 0}, /* SCP */
    {225, 4, 0}, /* SFTP */
    {230, 4, 0}, /* TFTP */
};
static const struct schema_fact_action actions[] = {
    {437, 7, 8, 65535, 7, 0}, /* EjectMedia */
    {448, 7, 9, 65535, 7, 0}, /* InsertMedia */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_VirtualMedia = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .actions = actions,
    .uses = uses,
    .uri_count = 4,
    .run_count = 8,
    .type_count = 8,
    .action_count = 2,
    .main = 7,
    .capabilities = 2,
};
// clang-format on
