/*
 * SerialInterface: written by tools/generate-facts.py, do not edit. Source:
 * SerialInterface_v1.xml, 25 versions, the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "SerialInterface\0" "Oem\0" "Actions\0" "115200\0" "1200\0" "19200\0" "230400\0" "2400\0"
    "38400\0" "4800\0" "57600\0" "9600\0" "BitRate\0" "DB25 Female\0" "DB25 Male\0"
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
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {80, 0, 9, 0, 2, 2, 0, 0}, /* BitRate */
    {154, 9, 9, 0, 2, 2, 0, 0}, /* ConnectorType */
    {176, 18, 4, 0, 2, 2, 0, 0}, /* DataBits */
    {208, 22, 3, 0, 2, 2, 0, 0}, /* FlowControl */
    {220, 1, 1, 0, 1, 3, 0, 0}, /* Links */
    {249, 2, 3, 0, 1, 4, 0, 0}, /* Modbus */
    {256, 5, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {287, 25, 5, 0, 2, 2, 0, 0}, /* Parity */
    {350, 30, 6, 0, 2, 2, 0, 0}, /* PinOut */
    {235, 36, 2, 0, 2, 4, 0, 0}, /* Role */
    {0, 5, 16, 0, 0, 2, 0, 0}, /* SerialInterface */
    {408, 38, 2, 0, 2, 2, 0, 0}, /* SignalType */
    {419, 40, 2, 0, 2, 2, 0, 0}, /* StopBits */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {226, 6, 0, 0, 1, 0, 4, 0}, /* ReadOnly */
    {235, 4, 10, 0, 7, 0, 4, 0}, /* Role */
    {240, 6, 0, 1, 2, 0, 4, 0}, /* ServerId */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {80, 4, 1, 0, 7, 0, 2, 0}, /* BitRate */
    {154, 0, 2, 0, 7, 0, 2, 0}, /* ConnectorType */
    {176, 4, 3, 0, 7, 0, 2, 0}, /* DataBits */
    {371, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {208, 4, 4, 0, 7, 0, 2, 0}, /* FlowControl */
    {383, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {386, 6, 0, 0, 1, 0, 2, 0}, /* InterfaceEnabled */
    {220, 0, 5, 0, 8, 0, 3, 0}, /* Links */
    {249, 4, 6, 0, 8, 0, 4, 0}, /* Modbus */
    {403, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {287, 4, 8, 0, 7, 0, 2, 0}, /* Parity */
    {350, 2, 9, 0, 7, 0, 2, 0}, /* PinOut */
    {408, 0, 12, 0, 7, 0, 2, 0}, /* SignalType */
    {419, 4, 13, 0, 7, 0, 2, 0}, /* StopBits */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {1, 247, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {28, 2, 0}, /* 115200 */
    {35, 2, 0}, /* 1200 */
    {40, 2, 0}, /* 19200 */
    {46, 2, 0}, /* 230400 */
    {53, 2, 0}, /* 2400 */
    {58, 2, 0}, /* 38400 */
    {64, 2, 0}, /* 4800 */
    {69, 2, 0}, /* 57600 */
    {75, 2, 0}, /* 9600 */
    {88, 2, 0}, /* DB25 Female */
    {100, 2, 0}, /* DB25 Male */
    {110, 2, 0}, /* DB9 Female */
    {121, 2, 0}, /* DB9 Male */
    {130, 2, 0}, /* RJ11 */
    {135, 2, 0}, /* RJ45 */
    {140, 2, 0}, /* USB */
    {144, 2, 0}, /* mUSB */
    {149, 2, 0}, /* uUSB */
    {168, 2, 0}, /* 5 */
    {170, 2, 0}, /* 6 */
    {172, 2, 0}, /* 7 */
    {174, 2, 0}, /* 8 */
    {185, 2, 0}, /* Hardware */
    {194, 2, 0}, /* None */
    {199, 2, 0}, /* Software */
    {267, 2, 0}, /* Even */
    {272, 2, 0}, /* Mark */
    {194, 2, 0}, /* None */
    {277, 2, 0}, /* Odd */
    {281, 2, 0}, /* Space */
    {294, 2, 0}, /* Cisco */
    {300, 2, 0}, /* Cyclades */
    {309, 2, 0}, /* Digi */
    {314, 4, 0}, /* Modbus2Wire */
    {326, 4, 0}, /* Modbus4Wire */
    {338, 4, 0}, /* ModbusRs232 */
    {357, 4, 0}, /* Client */
    {364, 4, 0}, /* Server */
    {428, 2, 0}, /* Rs232 */
    {434, 2, 0}, /* Rs485 */
    {440, 2, 0}, /* 1 */
    {442, 2, 0}, /* 2 */
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
