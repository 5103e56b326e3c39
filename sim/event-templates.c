/*
 * What the entries say that a board's log begins with; see event-log.h. The messages are names of
 * errors and events as phosphor-dbus-interfaces has them, or plain sentences.
 */
#include "sim/event-log.h"

#include "base/cleanup.h"

const struct event_template event_templates[] = {
    {"Informational", "Host power is on", "", "", "HOST=%u"},
    {"Warning", "xyz.openbmc_project.Sensor.Threshold.ReadingAboveUpperWarningThreshold",
     "TEMP0101", "Look at the fans and at the inlet's temperature.", "SENSOR_NAME=Temp_%u"},
    {"Error", "xyz.openbmc_project.Power.PowerSupply.Error.InputFault", "PSU00110",
     "Check the mains of the power supply.", "CALLOUT_INVENTORY_PATH=powersupply%u"},
    {"Notice", "Firmware of a power supply was updated", "", "", "PSU=%u"},
    {"Informational", "Session was opened", "", "", "SESSION=%u"},
    {"Critical", "xyz.openbmc_project.Sensor.Threshold.ReadingAboveUpperCriticalThreshold",
     "TEMP0102", "The part may throttle or shut down: improve the cooling.", "SENSOR_NAME=CPU%u"},
    {"Warning", "Correctable memory errors are above the limit", "MEM00020",
     "Replace the module at the next service.", "DIMM=%u"},
    {"Error", "xyz.openbmc_project.State.Error.HostNotRunning", "HOST0001",
     "Look at the host's console.", "HOST=%u"},
    {"Debug", "Inventory was read again", "", "", "ROUND=%u"},
    {"Alert", "Fan does not turn", "FAN00010", "Replace the fan.", "FAN=%u"},
    {"Emergency", "xyz.openbmc_project.Sensor.Threshold.ReadingAboveUpperHardShutdownThreshold",
     "TEMP0103", "The chassis was switched off: find the cause before power on.",
     "SENSOR_NAME=VR_%u"},
    {"Informational", "Link is up", "", "", "PORT=eth%u"},
    {"Warning", "Predicted media life of a drive is low", "DRV00030", "Order a replacement.",
     "DRIVE=%u"},
};

const size_t event_template_count = ARRAY_SIZE(event_templates);
