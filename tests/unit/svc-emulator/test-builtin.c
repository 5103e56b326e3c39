/*
 * Unit tests of svc-emulator/behaviors.json: each built-in rule on machine.json, from the request
 * to what the machine is after so many units of time.
 */
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "emulated.h"

#define V "/redfish/v1"
#define SYSTEM V "/Systems/1"
#define CHASSIS V "/Chassis/1"
#define MANAGER V "/Managers/1"
#define BIOS SYSTEM "/Bios"
#define CD MANAGER "/VirtualMedia/CD1"
#define USB MANAGER "/VirtualMedia/USB1"
#define LOG MANAGER "/LogServices/1"
#define VOLUMES SYSTEM "/Storage/1/Volumes"
#define RESET SYSTEM "/Actions/ComputerSystem.Reset"
#define TASK V "/TaskService/Tasks/1"
#define KEYS SYSTEM "/SecureBoot/SecureBootDatabases"

struct check {
    double after; /* since the check before */
    const char *path, *pointer, *value;
};

struct scene {
    const char *name;
    struct check before[3]; /* what the machine is made to be; `after` says nothing */
    enum ipc_method method;
    const char *uri, *body;
    unsigned int status;
    struct check checks[10];
};

#define TYPE(type) "{\"ResetType\":\"" type "\"}"
#define POWER(state) SYSTEM, "/PowerState", "\"" state "\""
#define AS_LOADED                                                                                  \
    {                                                                                              \
        {                                                                                          \
            .path = NULL                                                                           \
        }                                                                                          \
    }
#define WITH_POWER(state)                                                                          \
    {                                                                                              \
        {                                                                                          \
            0, POWER(state)                                                                        \
        }                                                                                          \
    }

static const struct scene scenes[] = {
    {"on",
     WITH_POWER("Off"),
     IPC_POST,
     RESET,
     TYPE("On"),
     204,
     {{0, POWER("PoweringOn")},
      {0.9, POWER("PoweringOn")},
      {0.2, POWER("On")},
      {0, SYSTEM, "/Boot/BootSourceOverrideEnabled", "\"Disabled\""},
      {0, SYSTEM, "/Boot/BootSourceOverrideTarget", "\"None\""},
      {0, SYSTEM, "/BootProgress/LastState", "\"SystemHardwareInitializationComplete\""},
      {0, SYSTEM, "/LastResetTime", "\"1970-01-01T00:00:02+00:00\""},
      {1, SYSTEM, "/BootProgress/LastState", "\"OSRunning\""}}},
    {"force on", WITH_POWER("Off"), IPC_POST, RESET, TYPE("ForceOn"), 204, {{1, POWER("On")}}},
    {"on, what is on",
     AS_LOADED,
     IPC_POST,
     RESET,
     TYPE("On"),
     204,
     {{0, POWER("On")}, {2, SYSTEM, "/Boot/BootSourceOverrideEnabled", "\"Once\""}}},
    {"force off",
     AS_LOADED,
     IPC_POST,
     RESET,
     TYPE("ForceOff"),
     204,
     {{0, POWER("PoweringOff")},
      {1, POWER("Off")},
      {0, CHASSIS, "/PowerState", "\"Off\""},
      {0, SYSTEM, "/BootProgress/LastState", "\"None\""},
      {2, SYSTEM, "/Boot/BootSourceOverrideEnabled", "\"Once\""}}},
    {"graceful shutdown",
     AS_LOADED,
     IPC_POST,
     RESET,
     TYPE("GracefulShutdown"),
     204,
     {{0, POWER("PoweringOff")}, {1, POWER("Off")}}},
    {"off, what is off",
     WITH_POWER("Off"),
     IPC_POST,
     RESET,
     TYPE("ForceOff"),
     204,
     {{0, POWER("Off")}}},
    {"off, and not the chassis of several",
     {{0, CHASSIS, "/Links/ComputerSystems/1", "{}"}},
     IPC_POST,
     RESET,
     TYPE("ForceOff"),
     204,
     {{1, POWER("Off")}, {0, CHASSIS, "/PowerState", "\"On\""}}},
    {"graceful restart",
     AS_LOADED,
     IPC_POST,
     RESET,
     TYPE("GracefulRestart"),
     204,
     {{0, POWER("PoweringOff")},
      {1, POWER("PoweringOn")},
      {1, POWER("On")},
      {0, SYSTEM, "/Boot/BootSourceOverrideTarget", "\"None\""}}},
    {"force restart",
     AS_LOADED,
     IPC_POST,
     RESET,
     TYPE("ForceRestart"),
     204,
     {{0, POWER("PoweringOn")},
      {1, POWER("On")},
      {0, SYSTEM, "/Boot/BootSourceOverrideEnabled", "\"Disabled\""}}},
    {"power cycle",
     AS_LOADED,
     IPC_POST,
     RESET,
     TYPE("PowerCycle"),
     204,
     {{0, POWER("PoweringOff")}, {1, POWER("PoweringOn")}, {1, POWER("On")}}},
    {"full power cycle",
     AS_LOADED,
     IPC_POST,
     RESET,
     TYPE("FullPowerCycle"),
     204,
     {{0, POWER("PoweringOff")}, {1, POWER("PoweringOn")}, {1, POWER("On")}}},
    {"power cycle of what is off",
     WITH_POWER("Off"),
     IPC_POST,
     RESET,
     TYPE("PowerCycle"),
     204,
     {{0, POWER("Off")}, {1, POWER("PoweringOn")}, {1, POWER("On")}}},
    {"interrupt",
     AS_LOADED,
     IPC_POST,
     RESET,
     TYPE("Nmi"),
     204,
     {{0, POWER("On")}, {2, POWER("On")}}},
    {"button, to off",
     AS_LOADED,
     IPC_POST,
     RESET,
     TYPE("PushPowerButton"),
     204,
     {{0, POWER("PoweringOff")}, {1, POWER("Off")}}},
    {"button, to on",
     WITH_POWER("Off"),
     IPC_POST,
     RESET,
     TYPE("PushPowerButton"),
     204,
     {{0, POWER("PoweringOn")}, {1, POWER("On")}}},
    {"pause", AS_LOADED, IPC_POST, RESET, TYPE("Pause"), 204, {{0, POWER("Paused")}}},
    {"pause of what is off",
     WITH_POWER("Off"),
     IPC_POST,
     RESET,
     TYPE("Pause"),
     204,
     {{0, POWER("Off")}}},
    {"resume", WITH_POWER("Paused"), IPC_POST, RESET, TYPE("Resume"), 204, {{0, POWER("On")}}},
    {"resume after suspend",
     WITH_POWER("Off"),
     IPC_POST,
     RESET,
     TYPE("Resume"),
     204,
     {{0, POWER("PoweringOn")}, {1, POWER("On")}}},
    {"resume of what is on", AS_LOADED, IPC_POST, RESET, TYPE("Resume"), 204, {{2, POWER("On")}}},
    {"suspend", AS_LOADED, IPC_POST, RESET, TYPE("Suspend"), 204, {{1, POWER("Off")}}},
    {"a continuous override stays",
     {{0, SYSTEM, "/Boot/BootSourceOverrideEnabled", "\"Continuous\""}},
     IPC_POST,
     RESET,
     TYPE("ForceRestart"),
     204,
     {{2, SYSTEM, "/Boot/BootSourceOverrideEnabled", "\"Continuous\""},
      {0, SYSTEM, "/Boot/BootSourceOverrideTarget", "\"Pxe\""}}},
    {"what has no progress gets none",
     {{0, SYSTEM, "/BootProgress", "1"}},
     IPC_POST,
     RESET,
     TYPE("ForceRestart"),
     204,
     {{2, SYSTEM, "/BootProgress", "1"}}},
    {"boot order",
     {{0, SYSTEM, "/Boot/BootOrder", "[\"Boot2\"]"}},
     IPC_POST,
     SYSTEM "/Actions/ComputerSystem.SetDefaultBootOrder",
     "{}",
     204,
     {{0, SYSTEM, "/Boot/BootOrder", "[\"Boot1\",\"Boot2\"]"}}},

    {"chassis off",
     AS_LOADED,
     IPC_POST,
     CHASSIS "/Actions/Chassis.Reset",
     TYPE("ForceOff"),
     204,
     {{0, POWER("PoweringOff")},
      {1, CHASSIS, "/PowerState", "\"PoweringOff\""},
      {0, POWER("Off")},
      {1, CHASSIS, "/PowerState", "\"Off\""}}},
    {"chassis on",
     {{0, CHASSIS, "/PowerState", "\"Off\""}, {0, POWER("Off")}},
     IPC_POST,
     CHASSIS "/Actions/Chassis.Reset",
     TYPE("On"),
     204,
     {{0, CHASSIS, "/PowerState", "\"PoweringOn\""},
      {1, CHASSIS, "/PowerState", "\"On\""},
      {0, POWER("PoweringOn")},
      {1, POWER("On")},
      {0, SYSTEM, "/Boot/BootSourceOverrideTarget", "\"None\""}}},
    {"chassis cycle",
     AS_LOADED,
     IPC_POST,
     CHASSIS "/Actions/Chassis.Reset",
     TYPE("PowerCycle"),
     204,
     {{2, CHASSIS, "/PowerState", "\"PoweringOn\""},
      {2, POWER("On")},
      {0, CHASSIS, "/PowerState", "\"On\""}}},
    {"manager restart",
     AS_LOADED,
     IPC_POST,
     MANAGER "/Actions/Manager.Reset",
     TYPE("GracefulRestart"),
     204,
     {{0, MANAGER, "/PowerState", "\"PoweringOn\""},
      {0, MANAGER, "/Status/State", "\"Starting\""},
      {1, MANAGER, "/PowerState", "\"On\""},
      {0, MANAGER, "/Status/State", "\"Enabled\""},
      {0, MANAGER, "/LastResetTime", "\"1970-01-01T00:00:02+00:00\""}}},
    {"manager takes its settings over",
     {{0, MANAGER "/EthernetInterfaces/eth0/SD", "/HostName", "\"b\""}},
     IPC_POST,
     MANAGER "/Actions/Manager.Reset",
     TYPE("ForceRestart"),
     204,
     {{0, MANAGER "/EthernetInterfaces/eth0", "/HostName", "\"a\""},
      {1, MANAGER "/EthernetInterfaces/eth0", "/HostName", "\"b\""}}},
    {"defaults, all",
     {{0, MANAGER "/EthernetInterfaces/eth0", "/HostName", "\"b\""},
      {0, V "/AccountService", "/MinPasswordLength", "9"},
      {0, POWER("Off")}},
     IPC_POST,
     MANAGER "/Actions/Manager.ResetToDefaults",
     TYPE("ResetAll"),
     204,
     {{0, MANAGER "/EthernetInterfaces/eth0", "/HostName", "\"a\""},
      {0, V "/AccountService", "/MinPasswordLength", "8"},
      {0, POWER("On")},
      {0, MANAGER, "/Status/State", "\"Starting\""},
      {1, MANAGER, "/Status/State", "\"Enabled\""}}},
    {"defaults, but the network",
     {{0, MANAGER "/EthernetInterfaces/eth0", "/HostName", "\"b\""},
      {0, V "/AccountService", "/MinPasswordLength", "9"}},
     IPC_POST,
     MANAGER "/Actions/Manager.ResetToDefaults",
     TYPE("PreserveNetwork"),
     204,
     {{0, MANAGER "/EthernetInterfaces/eth0", "/HostName", "\"b\""},
      {0, V "/AccountService", "/MinPasswordLength", "8"}}},
    {"defaults, but network and users",
     {{0, MANAGER "/EthernetInterfaces/eth0", "/HostName", "\"b\""},
      {0, V "/AccountService", "/MinPasswordLength", "9"}},
     IPC_POST,
     MANAGER "/Actions/Manager.ResetToDefaults",
     TYPE("PreserveNetworkAndUsers"),
     204,
     {{0, MANAGER "/EthernetInterfaces/eth0", "/HostName", "\"b\""},
      {0, V "/AccountService", "/MinPasswordLength", "9"}}},
    {"a drive without a power state has none after",
     AS_LOADED,
     IPC_POST,
     CHASSIS "/Drives/1/Actions/Drive.Reset",
     TYPE("ForceRestart"),
     204,
     {{0, CHASSIS "/Drives/1", "/PowerState", "absent"},
      {2, CHASSIS "/Drives/1", "/PowerState", "absent"}}},
    {"a drive with one",
     {{0, CHASSIS "/Drives/1", "/PowerState", "\"On\""}},
     IPC_POST,
     CHASSIS "/Drives/1/Actions/Drive.Reset",
     TYPE("PowerCycle"),
     204,
     {{0, CHASSIS "/Drives/1", "/PowerState", "\"PoweringOff\""},
      {1, CHASSIS "/Drives/1", "/PowerState", "\"PoweringOn\""},
      {1, CHASSIS "/Drives/1", "/PowerState", "\"On\""}}},

    {"BIOS settings at the next reset",
     {{0, BIOS "/Settings", "/Attributes/BootMode", "\"Legacy\""}},
     IPC_POST,
     RESET,
     TYPE("ForceRestart"),
     204,
     {{0, BIOS, "/Attributes/BootMode", "\"Uefi\""},
      {1, BIOS, "/Attributes/BootMode", "\"Legacy\""},
      {0, BIOS, "/@Redfish.Settings/Time", "\"1970-01-01T00:00:02+00:00\""},
      {0, BIOS, "/@Redfish.Settings/ETag", "present"},
      {0, BIOS, "/@Redfish.Settings/Messages/0/MessageId", "present"},
      {0, BIOS, "/Id", "\"Bios\""}}},
    {"BIOS settings at once",
     AS_LOADED,
     IPC_PATCH,
     BIOS "/Settings",
     "{\"Attributes\":{\"BootMode\":\"Legacy\"},\"@Redfish.SettingsApplyTime\":{\"@odata.type\":"
     "\"#Settings.v1_3_5.PreferredApplyTime\",\"ApplyTime\":\"Immediate\"}}",
     200,
     {{0, BIOS, "/Attributes/BootMode", "\"Legacy\""},
      {0, BIOS, "/@Redfish.Settings/Time", "present"}}},
    {"BIOS settings at the reset that they ask for",
     AS_LOADED,
     IPC_PATCH,
     BIOS "/Settings",
     "{\"Attributes\":{\"BootMode\":\"Legacy\"},\"@Redfish.SettingsApplyTime\":{\"@odata.type\":"
     "\"#Settings.v1_3_5.PreferredApplyTime\",\"ApplyTime\":\"OnReset\"}}",
     200,
     {{0, BIOS, "/Attributes/BootMode", "\"Uefi\""}}},
    {"no BIOS settings, no message",
     AS_LOADED,
     IPC_POST,
     RESET,
     TYPE("ForceRestart"),
     204,
     {{2, BIOS, "/@Redfish.Settings/Time", "absent"}}},
    {"BIOS as it came",
     {{0, BIOS, "/Attributes/Cores", "2"}, {0, BIOS "/Settings", "/Attributes/Cores", "2"}},
     IPC_POST,
     BIOS "/Actions/Bios.ResetBios",
     "{}",
     204,
     {{0, BIOS, "/ResetBiosToDefaultsPending", "true"},
      {0, BIOS, "/Attributes/Cores", "2"},
      {0, BIOS "/Settings", "/Attributes/Cores", "4"}}},
    {"BIOS as it came, without settings",
     {{0, BIOS, "/Attributes/Cores", "2"},
      {0, BIOS, "/ResetBiosToDefaultsPending", "true"},
      {0, BIOS, "/@Redfish.Settings", "null"}},
     IPC_POST,
     RESET,
     TYPE("ForceRestart"),
     204,
     {{2, BIOS, "/ResetBiosToDefaultsPending", "false"}}},
    {"BIOS password",
     AS_LOADED,
     IPC_POST,
     BIOS "/Actions/Bios.ChangePassword",
     "{\"PasswordName\":\"AdminPassword\",\"OldPassword\":\"a\",\"NewPassword\":\"b\"}",
     204,
     {{0, BIOS, "/Attributes/Cores", "4"}}},
    {"no platform key",
     AS_LOADED,
     IPC_POST,
     SYSTEM "/SecureBoot/Actions/SecureBoot.ResetKeys",
     "{\"ResetKeysType\":\"DeletePK\"}",
     204,
     {{0, KEYS "/PK/Certificates", "/Members", "[]"},
      {0, KEYS "/PK/Certificates/1", "", "absent"},
      {0, KEYS "/db/Certificates/1", "", "present"},
      {0, SYSTEM "/SecureBoot", "/SecureBootMode", "\"SetupMode\""}}},
    {"no keys",
     AS_LOADED,
     IPC_POST,
     SYSTEM "/SecureBoot/Actions/SecureBoot.ResetKeys",
     "{\"ResetKeysType\":\"DeleteAllKeys\"}",
     204,
     {{0, KEYS "/db/Certificates/1", "", "absent"}, {0, KEYS "/PK/Certificates/1", "", "absent"}}},
    {"keys as they came",
     {{0, KEYS "/db/Certificates/1", "/CertificateString", "\"y\""}},
     IPC_POST,
     SYSTEM "/SecureBoot/Actions/SecureBoot.ResetKeys",
     "{\"ResetKeysType\":\"ResetAllKeysToDefault\"}",
     204,
     {{0, KEYS "/db/Certificates/1", "/CertificateString", "\"x\""}}},
    {"a database without keys",
     AS_LOADED,
     IPC_POST,
     KEYS "/db/Actions/SecureBootDatabase.ResetKeys",
     "{\"ResetKeysType\":\"DeleteAllKeys\"}",
     204,
     {{0, KEYS "/db/Certificates/1", "", "absent"}}},
    {"a database as it came",
     {{0, KEYS "/db/Certificates/1", "/CertificateString", "\"y\""}},
     IPC_POST,
     KEYS "/db/Actions/SecureBootDatabase.ResetKeys",
     "{\"ResetKeysType\":\"ResetAllKeysToDefault\"}",
     204,
     {{0, KEYS "/db/Certificates/1", "/CertificateString", "\"x\""}}},

    {"clear a log",
     AS_LOADED,
     IPC_POST,
     LOG "/Actions/LogService.ClearLog",
     "{}",
     204,
     {{0, LOG "/Entries", "/Members", "[]"},
      {0, LOG "/Entries", "/Members@odata.count", "0"},
      {0, LOG "/Entries/1", "", "absent"},
      {0, LOG "/Entries", "", "present"},
      {0, LOG, "/Entries/@odata.id", "present"}}},
    {"collect",
     AS_LOADED,
     IPC_POST,
     LOG "/Actions/LogService.CollectDiagnosticData",
     "{\"DiagnosticDataType\":\"Manager\"}",
     202,
     {{0, TASK, "/TaskState", "\"New\""},
      {1, TASK, "/TaskState", "\"Running\""},
      {0, LOG "/Entries/3", "", "absent"},
      {2, LOG "/Entries/3", "/DiagnosticDataType", "\"Manager\""},
      {0, LOG "/Entries", "/Members@odata.count", "3"},
      {0, TASK, "/TaskState", "\"Completed\""}}},

    {"insert",
     AS_LOADED,
     IPC_POST,
     CD "/Actions/VirtualMedia.InsertMedia",
     "{\"Image\":\"http://h/os.iso\"}",
     204,
     {{0, CD, "/Image", "\"http://h/os.iso\""},
      {0, CD, "/ImageName", "\"os.iso\""},
      {0, CD, "/Inserted", "true"},
      {0, CD, "/ConnectedVia", "\"URI\""},
      {0, CD, "/WriteProtected", "true"}}},
    {"insert, not protected",
     AS_LOADED,
     IPC_POST,
     CD "/Actions/VirtualMedia.InsertMedia",
     "{\"Image\":\"http://h/os\",\"WriteProtected\":false,\"Inserted\":false}",
     204,
     {{0, CD, "/Inserted", "false"}, {0, CD, "/WriteProtected", "false"}}},
    {"insert twice",
     AS_LOADED,
     IPC_POST,
     USB "/Actions/VirtualMedia.InsertMedia",
     "{\"Image\":\"http://h/b.img\"}",
     409,
     {{0, USB, "/ImageName", "\"a.img\""}}},
    {"a stick in a drive",
     AS_LOADED,
     IPC_POST,
     CD "/Actions/VirtualMedia.InsertMedia",
     "{\"Image\":\"http://h/b.img\"}",
     400,
     {{0, CD, "/Inserted", "false"}}},
    {"a disc in a port",
     {{0, USB, "/Inserted", "false"}},
     IPC_POST,
     USB "/Actions/VirtualMedia.InsertMedia",
     "{\"Image\":\"http://h/b.iso\"}",
     400,
     {{0, USB, "/Inserted", "false"}}},
    {"eject",
     AS_LOADED,
     IPC_POST,
     USB "/Actions/VirtualMedia.EjectMedia",
     "{}",
     204,
     {{0, USB, "/Image", "null"},
      {0, USB, "/ImageName", "null"},
      {0, USB, "/Inserted", "false"},
      {0, USB, "/ConnectedVia", "\"NotConnected\""}}},
    {"insert by PATCH",
     AS_LOADED,
     IPC_PATCH,
     CD,
     "{\"Image\":\"http://h/os.iso\"}",
     200,
     {{0, CD, "/Image", "\"http://h/os.iso\""},
      {0, CD, "/ImageName", "\"os.iso\""},
      {0, CD, "/Inserted", "true"},
      {0, CD, "/ConnectedVia", "\"URI\""}}},
    {"eject by PATCH",
     AS_LOADED,
     IPC_PATCH,
     USB,
     "{\"Image\":null}",
     200,
     {{0, USB, "/ImageName", "null"}, {0, USB, "/Inserted", "false"}}},
    {"eject by PATCH of Inserted",
     AS_LOADED,
     IPC_PATCH,
     USB,
     "{\"Inserted\":false}",
     200,
     {{0, USB, "/Image", "null"}, {0, USB, "/Inserted", "false"}}},

    {"update",
     AS_LOADED,
     IPC_POST,
     V "/UpdateService/Actions/UpdateService.SimpleUpdate",
     "{\"ImageURI\":\"http://u:p@h/bmc-2.14.0.tar\"}",
     202,
     {{0, TASK, "/Name", "\"Update by bmc-2.14.0.tar\""},
      {0, TASK, "/Payload/JsonBody", "\"{\\\"ImageURI\\\":\\\"http://***@h/bmc-2.14.0.tar\\\"}\""},
      {2, TASK, "/PercentComplete", "50"},
      {0, MANAGER, "/FirmwareVersion", "\"1.0.0\""},
      {2, TASK, "/PercentComplete", "100"},
      {0, TASK, "/EndTime", "present"},
      {0, V "/UpdateService/FirmwareInventory/BMC", "/Version", "\"2.14.0\""},
      {0, MANAGER, "/FirmwareVersion", "\"2.14.0\""},
      {0, SYSTEM, "/BiosVersion", "\"1.0.0\""}}},
    {"update of a target",
     AS_LOADED,
     IPC_POST,
     V "/UpdateService/Actions/UpdateService.SimpleUpdate",
     "{\"ImageURI\":\"http://h/x-3.1.bin\",\"Targets\":[\"" V
     "/UpdateService/FirmwareInventory/BIOS\"]}",
     202,
     {{4, SYSTEM, "/BiosVersion", "\"3.1\""}, {0, MANAGER, "/FirmwareVersion", "\"1.0.0\""}}},
    {"start of updates",
     AS_LOADED,
     IPC_POST,
     V "/UpdateService/Actions/UpdateService.StartUpdate",
     "{}",
     202,
     {{4, TASK, "/TaskState", "\"Completed\""}}},

    {"a new volume",
     AS_LOADED,
     IPC_POST,
     VOLUMES,
     "{\"CapacityBytes\":1000}",
     201,
     {{0, VOLUMES "/2", "/Status/State", "\"Starting\""},
      {1, VOLUMES "/2", "/Status/State", "\"Starting\""},
      {1, VOLUMES "/2", "/Status/State", "\"Enabled\""}}},
    {"initialize",
     AS_LOADED,
     IPC_POST,
     VOLUMES "/1/Actions/Volume.Initialize",
     "{\"InitializeType\":\"Fast\"}",
     202,
     {{0, VOLUMES "/1", "/Operations/0/PercentageComplete", "0"},
      {1, VOLUMES "/1", "/Operations/0/PercentageComplete", "50"},
      {1, VOLUMES "/1", "/Operations", "[]"},
      {0, TASK, "/TaskState", "\"Completed\""}}},
    {"erase",
     AS_LOADED,
     IPC_POST,
     CHASSIS "/Drives/1/Actions/Drive.SecureErase",
     "{}",
     202,
     {{0, CHASSIS "/Drives/1", "/Operations/0/PercentageComplete", "0"},
      {2, CHASSIS "/Drives/1", "/Operations", "[]"}}},

    {"no reports",
     AS_LOADED,
     IPC_POST,
     V "/TelemetryService/Actions/TelemetryService.ClearMetricReports",
     "{}",
     204,
     {{0, V "/TelemetryService/MetricReports", "/Members@odata.count", "0"}}},
    {"definitions as they came",
     {{0, V "/TelemetryService/MetricReportDefinitions/1", "/MetricReportDefinitionEnabled",
       "false"}},
     IPC_POST,
     V "/TelemetryService/Actions/TelemetryService.ResetMetricReportDefinitionsToDefaults",
     "{}",
     204,
     {{0, V "/TelemetryService/MetricReportDefinitions/1", "/MetricReportDefinitionEnabled",
       "true"}}},
    {"a test report",
     AS_LOADED,
     IPC_POST,
     V "/TelemetryService/Actions/TelemetryService.SubmitTestMetricReport",
     "{\"MetricReportName\":\"Power\",\"GeneratedMetricReportValues\":[]}",
     204,
     {{0, V "/TelemetryService/MetricReports", "/Members@odata.count", "1"}}},
    {"a test event",
     AS_LOADED,
     IPC_POST,
     V "/EventService/Actions/EventService.SubmitTestEvent",
     "{\"MessageId\":\"Alert.1.0.LanDisconnect\"}",
     204,
     {{0, V "/EventService", "/ServiceEnabled", "true"}}},
    {"a sensor begins anew",
     AS_LOADED,
     IPC_POST,
     CHASSIS "/Sensors/Temp/Actions/Sensor.ResetMetrics",
     "{}",
     204,
     {{0, CHASSIS "/Sensors/Temp", "/PeakReading", "40.5"},
      {0, CHASSIS "/Sensors/Temp", "/LowestReading", "absent"}}},
    {"what no rule knows",
     AS_LOADED,
     IPC_POST,
     SYSTEM "/Actions/Oem/Contoso.Blink",
     "{\"Times\":3}",
     204,
     {{2, POWER("On")}}},
};

static void play(struct emulated *emulated, const struct scene *scene)
{
    struct answer answer;
    bool is_good;

    for (size_t i = 0; i < ARRAY_SIZE(scene->before) && scene->before[i].path; i++)
        emulated_set(emulated, scene->before[i].path, scene->before[i].pointer,
                     scene->before[i].value);
    emulated_ask(emulated, scene->method, scene->uri, scene->body, &answer);
    is_good = answer.status == scene->status;
    if (!is_good)
        fprintf(stderr, "status %u instead of %u: %s\n", answer.status, scene->status, answer.text);
    answer_deinit(&answer);
    for (size_t i = 0; i < ARRAY_SIZE(scene->checks) && scene->checks[i].path; i++) {
        const struct check *check = &scene->checks[i];

        if (check->after > 0)
            emulated_pass(emulated, check->after);
        is_good = emulated_has(emulated, check->path, check->pointer, check->value) && is_good;
    }
    if (!is_good)
        fprintf(stderr, "in the scene \"%s\"\n", scene->name);
    CU_ASSERT_TRUE(is_good);
}

static void play_all(const struct emulated_option *options)
{
    struct emulated emulated;

    emulated_open(&emulated, options);
    for (size_t i = 0; i < ARRAY_SIZE(scenes); i++) {
        emulated.fixture.now_usec = 1000000;
        play(&emulated, &scenes[i]);
        emulated_pass(&emulated, 100);
        bmc_restore(emulated.bmc, "/redfish", NULL, NULL);
    }
    emulated_close(&emulated);
}

static void each_rule_does_what_it_says(void)
{
    play_all(NULL);
}

/* Links of another form: "/redfish/v1/Systems/1/", "/redfish/v1/%53ystems/1". */
static json_t *rewritten(const char *uri, bool is_encoded)
{
    static const char stem[] = "/redfish/v1/";
    size_t size = strlen(stem);

    if (!uri || strncmp(uri, stem, size) != 0)
        return NULL;
    return is_encoded ? json_sprintf("%s%%%02X%s", stem, (unsigned char)uri[size], uri + size + 1)
                      : json_sprintf("%s/", uri);
}

static void rewrite_links(json_t *value, bool is_encoded)
{
    const char *name;
    json_t *member;
    size_t index;

    json_object_foreach (value, name, member) {
        json_t *link = strcmp(name, "@odata.id") == 0 || strcmp(name, "DataSourceUri") == 0
                           ? rewritten(json_string_value(member), is_encoded)
                           : NULL;

        if (link)
            json_object_set_new(value, name, link);
        else
            rewrite_links(member, is_encoded);
    }
    json_array_foreach (value, index, member)
        rewrite_links(member, is_encoded);
}

static void each_rule_follows_links_of_any_form(void)
{
    for (int i = 0; i < 2; i++) {
        char file[] = "/tmp/shoal-test-links-XXXXXX";
        const struct emulated_option options[] = {{"ifish", file}, {NULL, NULL}};
        json_t *machine CLEANUP(json_decrefp) = json_load_file(MACHINE, 0, NULL);
        int fd = mkstemp(file);

        CU_ASSERT_TRUE_FATAL(fd >= 0 && machine);
        rewrite_links(machine, i);
        CU_ASSERT_EQUAL_FATAL(json_dumpfd(machine, fd, 0), 0);
        close(fd);
        play_all(options);
        unlink(file);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(each_rule_does_what_it_says),
    UNIT_CASE(each_rule_follows_links_of_any_form),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-emulator/builtin", cases)
