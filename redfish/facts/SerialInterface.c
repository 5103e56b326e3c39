/*
 * SerialInterface: written by tools/generate-facts.py, do not edit. Source:
 * SerialInterface_v1.xml, 25 versions, the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "SerialInterface\0" "Oem\0" "Actions\0" "115200\0" "1200\0" "19200\0" "230400\0"
    "2400\0" "38400\0" "4800\0" "57600\0" "9600\0" "BitRate\0" "DB25 Female\0" "DB25 Male\0"
    "DB9 Female\0" "DB9 Male\0" "RJ11\0" "RJ45\0" "USB\0" "mUSB\0" "uUSB\0" "ConnectorType\0"
    "5\0" "6\0" "7\0" "8\0" "DataBits\0" "Hardware\0" "None\0" "Software\0" "FlowControl\0"
    "Links\0" "ReadOnly\0" "Role\0" "ServerId\0" "Modbus\0" "OemActions\0" "Even\0" "Mark\0"
    "Odd\0" "Space\0" "Parity\0" "Cisco\0" "Cyclades\0" "Digi\0" "Modbus2Wire\0" "Modbus4Wire\0"
    "ModbusRs232\0" "PinOut\0" "Client\0" "Server\0" "Description\0" "Id\0" "InterfaceEnabled\0"
    "Name\0" "SignalType\0" "StopBits\0" "Rs232\0" "Rs485\0" "1\0" "2";
static const char uri_texts[] =
    "/redfish/v1/Managers/{ManagerId}/SerialInterfaces/{SerialInterfaceId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 12}, {1, 1, 0, 9}, {1, 2, 0, 1}, {1, 3, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10200, 0x10300,
};
static const struct schema_fact_type types[] = {
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {81, 0, 9, 0, 2, 2, 0, 0}, /* BitRate */
    {155, 9, 9, 0, 2, 2, 0, 0}, /* ConnectorType */
    {177, 18, 4, 0, 2, 2, 0, 0}, /* DataBits */
    {209, 22, 3, 0, 2, 2, 0, 0}, /* FlowControl */
    {221, 1, 1, 0, 1, 3, 0, 0}, /* Links */
    {250, 2, 3, 0, 1, 4, 0, 0}, /* Modbus */
    {257, 5, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {288, 25, 5, 0, 2, 2, 0, 0}, /* Parity */
    {351, 30, 6, 0, 2, 2, 0, 0}, /* PinOut */
    {236, 36, 2, 0, 2, 4, 0, 0}, /* Role */
    {1, 5, 16, 0, 0, 2, 0, 0}, /* SerialInterface */
    {409, 38, 2, 0, 2, 2, 0, 0}, /* SignalType */
    {420, 40, 2, 0, 2, 2, 0, 0}, /* StopBits */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {227, 6, 0, 0, 1, 0, 4, 0}, /* ReadOnly */
    {236, 4, 10, 0, 7, 0, 4, 0}, /* Role */
    {241, 6, 0, 1, 2, 0, 4, 0}, /* ServerId */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {81, 4, 1, 0, 7, 0, 2, 0}, /* BitRate */
    {155, 0, 2, 0, 7, 0, 2, 0}, /* ConnectorType */
    {177, 4, 3, 0, 7, 0, 2, 0}, /* DataBits */
    {372, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {209, 4, 4, 0, 7, 0, 2, 0}, /* FlowControl */
    {384, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {387, 6, 0, 0, 1, 0, 2, 0}, /* InterfaceEnabled */
    {221, 0, 5, 0, 8, 0, 3, 0}, /* Links */
    {250, 4, 6, 0, 8, 0, 4, 0}, /* Modbus */
    {404, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {288, 4, 8, 0, 7, 0, 2, 0}, /* Parity */
    {351, 2, 9, 0, 7, 0, 2, 0}, /* PinOut */
    {409, 0, 12, 0, 7, 0, 2, 0}, /* SignalType */
    {420, 4, 13, 0, 7, 0, 2, 0}, /* StopBits */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {1, 247, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {29, 2, 0}, /* 115200 */
    {36, 2, 0}, /* 1200 */
    {41, 2, 0}, /* 19200 */
    {47, 2, 0}, /* 230400 */
    {54, 2, 0}, /* 2400 */
    {59, 2, 0}, /* 38400 */
    {65, 2, 0}, /* 4800 */
    {70, 2, 0}, /* 57600 */
    {76, 2, 0}, /* 9600 */
    {89, 2, 0}, /* DB25 Female */
    {101, 2, 0}, /* DB25 Male */
    {111, 2, 0}, /* DB9 Female */
    {122, 2, 0}, /* DB9 Male */
    {131, 2, 0}, /* RJ11 */
    {136, 2, 0}, /* RJ45 */
    {141, 2, 0}, /* USB */
    {145, 2, 0}, /* mUSB */
    {150, 2, 0}, /* uUSB */
    {169, 2, 0}, /* 5 */
    {171, 2, 0}, /* 6 */
    {173, 2, 0}, /* 7 */
    {175, 2, 0}, /* 8 */
    {186, 2, 0}, /* Hardware */
    {195, 2, 0}, /* None */
    {200, 2, 0}, /* Software */
    {268, 2, 0}, /* Even */
    {273, 2, 0}, /* Mark */
    {195, 2, 0}, /* None */
    {278, 2, 0}, /* Odd */
    {282, 2, 0}, /* Space */
    {295, 2, 0}, /* Cisco */
    {301, 2, 0}, /* Cyclades */
    {310, 2, 0}, /* Digi */
    {315, 4, 0}, /* Modbus2Wire */
    {327, 4, 0}, /* Modbus4Wire */
    {339, 4, 0}, /* ModbusRs232 */
    {358, 4, 0}, /* Client */
    {365, 4, 0}, /* Server */
    {429, 2, 0}, /* Rs232 */
    {435, 2, 0}, /* Rs485 */
    {441, 2, 0}, /* 1 */
    {443, 2, 0}, /* 2 */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_SerialInterface = {
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
    .run_count = 5,
    .type_count = 14,
    .action_count = 0,
    .main = 11,
    .capabilities = 2,
};
// clang-format on
