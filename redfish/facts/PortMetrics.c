/*
 * PortMetrics: written by tools/generate-facts.py, do not edit. Source: PortMetrics_v1.xml, 34
 * versions, the newest is 1.8.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PortMetrics\0" "Oem\0" "Actions\0" "BackpressureAveragePercentage\0" "%\0" "CXL\0"
    "CorrectableFECErrors\0" "InvalidCRCs\0" "InvalidTXWords\0" "LinkFailures\0"
    "LossesOfSignal\0" "LossesOfSync\0" "RXBBCreditZero\0" "RXExchanges\0" "RXSequences\0"
    "TXBBCreditZero\0" "TXBBCreditZeroDurationMilliseconds\0" "ms\0" "TXBBCredits\0"
    "TXExchanges\0" "TXSequences\0" "UncorrectableFECErrors\0" "FibreChannel\0"
    "AccessKeyViolations\0" "EndToEndCRCErrors\0" "LLRRecovery\0" "LinkNTE\0" "MarkedECN\0"
    "NonCRCTransientErrors\0" "PacketCRCErrors\0" "PacketDeadlineDiscards\0" "RXStompedECRC\0"
    "ReceivedECN\0" "TXStompedECRC\0" "GenZ\0" "RDMAProtectionErrors\0" "RDMAProtocolErrors\0"
    "RDMARXBytes\0" "RDMARXRequests\0" "RDMATXBytes\0" "RDMATXReadRequests\0" "RDMATXRequests\0"
    "RDMATXSendRequests\0" "RDMATXWriteRequests\0" "RXBroadcastFrames\0" "RXDiscards\0"
    "RXFCSErrors\0" "RXFalseCarrierErrors\0" "RXFrameAlignmentErrors\0" "RXFrames\0"
    "RXMulticastFrames\0" "RXOversizeFrames\0" "RXPFCFrames\0" "RXPauseXOFFFrames\0"
    "RXPauseXONFrames\0" "RXUndersizeFrames\0" "RXUnicastFrames\0" "TXBroadcastFrames\0"
    "TXDiscards\0" "TXExcessiveCollisions\0" "TXFrames\0" "TXLateCollisions\0"
    "TXMulticastFrames\0" "TXMultipleCollisions\0" "TXPFCFrames\0" "TXPauseXOFFFrames\0"
    "TXPauseXONFrames\0" "TXSingleCollisions\0" "TXUnicastFrames\0" "Networking\0" "OemActions\0"
    "Description\0" "Id\0" "Name\0" "PCIeErrors\0" "PCIeMetrics\0" "RXBytes\0" "By\0"
    "RXErrors\0" "SAS\0" "TXBytes\0" "TXErrors\0" "Transceivers\0" "InvalidDwordCount\0"
    "LossOfDwordSynchronizationCount\0" "PhyResetProblemCount\0" "RunningDisparityErrorCount\0"
    "ByLane\0" "RXInputPowerMilliWatts\0" "mW\0" "SupplyVoltage\0" "V\0"
    "TXBiasCurrentMilliAmps\0" "mA\0" "TXOutputPowerMilliWatts\0" "WavelengthNanometers\0" "nm\0"
    "Transceiver\0" "LaneId\0" "TransceiverLaneMetrics\0" "ResetMetrics";
static const char uri_texts[] =
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/GraphicsControllers/{GraphicsControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/USBControllers/{USBControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/Chassis/{ChassisId}/MediaControllers/{MediaControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/GraphicsControllers/{GraphicsControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/USBControllers/{USBControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/GraphicsControllers/{GraphicsControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/USBControllers/{USBControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}/Metrics\0"
    "/redfish/v1/Managers/{ManagerId}/USBPorts/{PortId}/Metrics\0"
    "/redfish/v1/Managers/{ManagerId}/DedicatedNetworkPorts/{PortId}/Metrics";
static const uint32_t uris[] = {
    0, 74, 197, 313, 408, 513, 608, 695, 787, 875, 965, 1113, 1254, 1366, 1541, 1709, 1856,
    2013, 2160, 2299, 2428, 2550, 2643, 2799, 2948, 3076, 3214, 3342, 3462, 3558, 3647, 3706,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4}, {1, 1, 0, 4}, {1, 2, 0, 3}, {1, 3, 0, 3}, {1, 4, 0, 4}, {1, 5, 0, 3}, {1, 6,
    0, 2}, {1, 7, 0, 1}, {1, 8, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10400, 0x10200, 0x10100, 0x10300, 0x10800, 0x10500, 0x10700, 0x10600,
};
static const struct schema_fact_type types[] = {
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {57, 1, 1, 0, 1, 2, 0, 0}, /* CXL */
    {301, 2, 15, 0, 1, 3, 0, 0}, /* FibreChannel */
    {483, 17, 11, 0, 1, 1, 0, 0}, /* GenZ */
    {1048, 28, 34, 0, 1, 4, 0, 0}, /* Networking */
    {1059, 62, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 62, 17, 0, 0, 1, 0, 0}, /* PortMetrics */
    {1133, 79, 4, 0, 1, 4, 0, 0}, /* SAS */
    {1388, 83, 6, 0, 1, 4, 0, 0}, /* Transceiver */
    {1407, 89, 4, 0, 1, 6, 0, 0}, /* TransceiverLaneMetrics */
    {1430, 93, 0, 0, 3, 9, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {25, 0, 0, 1, 2, 0, 2, 0}, /* BackpressureAveragePercentage */
    {61, 2, 0, 0, 2, 0, 3, 0}, /* CorrectableFECErrors */
    {82, 2, 0, 0, 2, 0, 3, 0}, /* InvalidCRCs */
    {94, 2, 0, 0, 2, 0, 3, 0}, /* InvalidTXWords */
    {109, 2, 0, 0, 2, 0, 3, 0}, /* LinkFailures */
    {122, 2, 0, 0, 2, 0, 3, 0}, /* LossesOfSignal */
    {137, 2, 0, 0, 2, 0, 3, 0}, /* LossesOfSync */
    {150, 2, 0, 0, 2, 0, 3, 0}, /* RXBBCreditZero */
    {165, 2, 0, 0, 2, 0, 3, 0}, /* RXExchanges */
    {177, 2, 0, 0, 2, 0, 3, 0}, /* RXSequences */
    {189, 2, 0, 0, 2, 0, 3, 0}, /* TXBBCreditZero */
    {204, 2, 0, 2, 2, 0, 3, 0}, /* TXBBCreditZeroDurationMilliseconds */
    {242, 2, 0, 0, 2, 0, 3, 0}, /* TXBBCredits */
    {254, 2, 0, 0, 2, 0, 3, 0}, /* TXExchanges */
    {266, 2, 0, 0, 2, 0, 3, 0}, /* TXSequences */
    {278, 2, 0, 0, 2, 0, 3, 0}, /* UncorrectableFECErrors */
    {314, 2, 0, 0, 2, 0, 1, 0}, /* AccessKeyViolations */
    {334, 2, 0, 0, 2, 0, 1, 0}, /* EndToEndCRCErrors */
    {352, 2, 0, 0, 2, 0, 1, 0}, /* LLRRecovery */
    {364, 2, 0, 0, 2, 0, 1, 0}, /* LinkNTE */
    {372, 2, 0, 0, 2, 0, 1, 0}, /* MarkedECN */
    {382, 2, 0, 0, 2, 0, 1, 0}, /* NonCRCTransientErrors */
    {404, 2, 0, 0, 2, 0, 1, 0}, /* PacketCRCErrors */
    {420, 2, 0, 0, 2, 0, 1, 0}, /* PacketDeadlineDiscards */
    {443, 2, 0, 0, 2, 0, 1, 0}, /* RXStompedECRC */
    {457, 2, 0, 0, 2, 0, 1, 0}, /* ReceivedECN */
    {469, 2, 0, 0, 2, 0, 1, 0}, /* TXStompedECRC */
    {488, 2, 0, 0, 2, 0, 4, 0}, /* RDMAProtectionErrors */
    {509, 2, 0, 0, 2, 0, 4, 0}, /* RDMAProtocolErrors */
    {528, 2, 0, 0, 2, 0, 4, 0}, /* RDMARXBytes */
    {540, 2, 0, 0, 2, 0, 4, 0}, /* RDMARXRequests */
    {555, 2, 0, 0, 2, 0, 4, 0}, /* RDMATXBytes */
    {567, 2, 0, 0, 2, 0, 4, 0}, /* RDMATXReadRequests */
    {586, 2, 0, 0, 2, 0, 4, 0}, /* RDMATXRequests */
    {601, 2, 0, 0, 2, 0, 4, 0}, /* RDMATXSendRequests */
    {620, 2, 0, 0, 2, 0, 4, 0}, /* RDMATXWriteRequests */
    {640, 2, 0, 0, 2, 0, 4, 0}, /* RXBroadcastFrames */
    {658, 2, 0, 0, 2, 0, 4, 0}, /* RXDiscards */
    {669, 2, 0, 0, 2, 0, 4, 0}, /* RXFCSErrors */
    {681, 2, 0, 0, 2, 0, 4, 0}, /* RXFalseCarrierErrors */
    {702, 2, 0, 0, 2, 0, 4, 0}, /* RXFrameAlignmentErrors */
    {725, 2, 0, 0, 2, 0, 4, 0}, /* RXFrames */
    {734, 2, 0, 0, 2, 0, 4, 0}, /* RXMulticastFrames */
    {752, 2, 0, 0, 2, 0, 4, 0}, /* RXOversizeFrames */
    {769, 2, 0, 0, 2, 0, 4, 0}, /* RXPFCFrames */
    {781, 2, 0, 0, 2, 0, 4, 0}, /* RXPauseXOFFFrames */
    {799, 2, 0, 0, 2, 0, 4, 0}, /* RXPauseXONFrames */
    {816, 2, 0, 0, 2, 0, 4, 0}, /* RXUndersizeFrames */
    {834, 2, 0, 0, 2, 0, 4, 0}, /* RXUnicastFrames */
    {850, 2, 0, 0, 2, 0, 4, 0}, /* TXBroadcastFrames */
    {868, 2, 0, 0, 2, 0, 4, 0}, /* TXDiscards */
    {879, 2, 0, 0, 2, 0, 4, 0}, /* TXExcessiveCollisions */
    {901, 2, 0, 0, 2, 0, 4, 0}, /* TXFrames */
    {910, 2, 0, 0, 2, 0, 4, 0}, /* TXLateCollisions */
    {927, 2, 0, 0, 2, 0, 4, 0}, /* TXMulticastFrames */
    {945, 2, 0, 0, 2, 0, 4, 0}, /* TXMultipleCollisions */
    {966, 2, 0, 0, 2, 0, 4, 0}, /* TXPFCFrames */
    {978, 2, 0, 0, 2, 0, 4, 0}, /* TXPauseXOFFFrames */
    {996, 2, 0, 0, 2, 0, 4, 0}, /* TXPauseXONFrames */
    {1013, 2, 0, 0, 2, 0, 4, 0}, /* TXSingleCollisions */
    {1032, 2, 0, 0, 2, 0, 4, 0}, /* TXUnicastFrames */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {57, 0, 1, 0, 8, 0, 2, 0}, /* CXL */
    {1070, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {301, 0, 2, 0, 8, 0, 3, 0}, /* FibreChannel */
    {483, 0, 3, 0, 8, 0, 1, 0}, /* GenZ */
    {1082, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {1085, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {1048, 0, 4, 0, 8, 0, 4, 0}, /* Networking */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1090, 0, 13, 0, 8, 2, 5, 0}, /* PCIeErrors */
    {1101, 0, 15, 0, 8, 2, 6, 0}, /* PCIeMetrics */
    {1113, 2, 0, 3, 2, 0, 4, 0}, /* RXBytes */
    {1124, 2, 0, 0, 2, 0, 4, 0}, /* RXErrors */
    {1133, 1, 7, 0, 8, 0, 4, 0}, /* SAS */
    {1137, 2, 0, 3, 2, 0, 4, 0}, /* TXBytes */
    {1145, 2, 0, 0, 2, 0, 4, 0}, /* TXErrors */
    {1154, 1, 8, 0, 8, 0, 4, 0}, /* Transceivers */
    {1167, 2, 0, 0, 2, 0, 4, 0}, /* InvalidDwordCount */
    {1185, 2, 0, 0, 2, 0, 4, 0}, /* LossOfDwordSynchronizationCount */
    {1217, 2, 0, 0, 2, 0, 7, 0}, /* PhyResetProblemCount */
    {1238, 2, 0, 0, 2, 0, 4, 0}, /* RunningDisparityErrorCount */
    {1265, 1, 9, 0, 8, 0, 6, 0}, /* ByLane */
    {1272, 2, 0, 4, 3, 0, 4, 0}, /* RXInputPowerMilliWatts */
    {1298, 2, 0, 5, 3, 0, 4, 0}, /* SupplyVoltage */
    {1314, 2, 0, 6, 3, 0, 4, 0}, /* TXBiasCurrentMilliAmps */
    {1340, 2, 0, 4, 3, 0, 4, 0}, /* TXOutputPowerMilliWatts */
    {1364, 2, 0, 7, 0, 0, 8, 0}, /* WavelengthNanometers */
    {1400, 2, 0, 8, 2, 0, 6, 0}, /* LaneId */
    {1272, 2, 0, 4, 3, 0, 6, 0}, /* RXInputPowerMilliWatts */
    {1314, 2, 0, 6, 3, 0, 6, 0}, /* TXBiasCurrentMilliAmps */
    {1340, 2, 0, 4, 3, 0, 6, 0}, /* TXOutputPowerMilliWatts */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 55, 0}, {NAN, NAN, 0, 239, 0}, {NAN, NAN, 0, 1121, 0},
    {0, NAN, 0, 1295, 0}, {NAN, NAN, 0, 1312, 0}, {0, NAN, 0, 1337, 0}, {NAN, NAN, 0, 1385, 0},
    {0, NAN, 0, 0, 0},
};
static const struct schema_fact_action actions[] = {
    {1430, 6, 10, 65535, 9, 0}, /* ResetMetrics */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PCIeDevice,
};
const struct schema schema_PortMetrics = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .actions = actions,
    .uses = uses,
    .uri_count = 32,
    .run_count = 9,
    .type_count = 10,
    .action_count = 1,
    .main = 6,
    .capabilities = 0,
};
// clang-format on
