/*
 * excerpt-facts.c: written by tools/generate-facts.py, do not edit. Source: Control 1.7.0, Job
 * 1.3.0, LeakDetector 1.6.0, Sensor 1.12.0.
 */
#include "redfish/excerpt-facts-internal.h"

// clang-format off
static const struct excerpt_property excerpts_of_Control[] = {
    {"AllowableMax", NULL, NULL},
    {"AllowableMin", NULL, NULL},
    {"AllowableNumericValues", NULL, "Range"},
    {"ControlLoop", NULL, "SingleLoop"},
    {"Differential", "ControlLoop", "SingleLoop"},
    {"Integral", "ControlLoop", "SingleLoop"},
    {"Proportional", "ControlLoop", "SingleLoop"},
    {"ControlMode", NULL, NULL},
    {"DefaultSetPoint", NULL, "Single"},
    {"ReadingUnits", NULL, "Node"},
    {"SetPoint", NULL, "Single,SingleLoop,Node"},
    {"SetPointUnits", NULL, "Node"},
    {"SettingMax", NULL, "Range"},
    {"SettingMin", NULL, "Range"},
    {0},
};
static const struct excerpt_property excerpts_of_Job[] = {
    {"EstimatedCompletionTime", NULL, NULL},
    {"JobState", NULL, NULL},
    {"PercentComplete", NULL, NULL},
    {0},
};
static const struct excerpt_property excerpts_of_LeakDetector[] = {
    {"DetectorState", NULL, NULL},
    {"DeviceName", NULL, "Array"},
    {"PhysicalContext", NULL, "Array"},
    {"PhysicalSubContext", NULL, "Array"},
    {0},
};
static const struct excerpt_property excerpts_of_Sensor[] = {
    {"ApparentVA", NULL, "Power,PowerArray"},
    {"ApparentkVAh", NULL, "EnergykWh"},
    {"CrestFactor", NULL, "Current,Voltage"},
    {"DeviceName", NULL, "Array,FanArray"},
    {"LifetimeReading", NULL, "EnergykWh"},
    {"PhaseAngleDegrees", NULL, "Power,PowerArray"},
    {"PhysicalContext", NULL, "Array,FanArray,PowerArray"},
    {"PhysicalSubContext", NULL, "Array,FanArray,PowerArray"},
    {"PowerFactor", NULL, "Power,PowerArray"},
    {"ReactiveVAR", NULL, "Power,PowerArray"},
    {"ReactivekVARh", NULL, "EnergykWh"},
    {"Reading", NULL, NULL},
    {"SensorResetTime", NULL, "EnergykWh"},
    {"SpeedRPM", NULL, "Fan,FanArray,Pump"},
    {"THDPercent", NULL, "Current,Voltage"},
    {0},
};
const struct excerpt_fact excerpt_facts[] = {
    {"Control", excerpts_of_Control},
    {"Job", excerpts_of_Job},
    {"LeakDetector", excerpts_of_LeakDetector},
    {"Sensor", excerpts_of_Sensor},
};
const size_t excerpt_fact_count = 4;
// clang-format on
