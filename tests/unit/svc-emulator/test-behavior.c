/* Unit tests of svc-emulator/behavior.c, step.c and task.c: rules of a user's, and what runs do. */
#include "svc-emulator/behavior.h"

#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "emulated.h"

#define V "/redfish/v1"
#define SYSTEM V "/Systems/1"
#define RESET SYSTEM "/Actions/ComputerSystem.Reset"
#define BLINK SYSTEM "/Actions/Oem/Contoso.Blink"
#define UPDATE V "/UpdateService/Actions/UpdateService.SimpleUpdate"
#define IMAGE "{\"ImageURI\":\"http://h/bmc-2.0.tar\"}"
#define TASKS V "/TaskService/Tasks"
#define VOLUME SYSTEM "/Storage/1/Volumes/1"
#define ENTRIES V "/Managers/1/LogServices/1/Entries"

static char file[64];

/* A file of rules. */
static const char *rules(const char *text)
{
    int fd;

    snprintf(file, sizeof(file), "/tmp/shoal-test-rules-XXXXXX");
    fd = mkstemp(file);
    CU_ASSERT_TRUE_FATAL(fd >= 0);
    CU_ASSERT_EQUAL_FATAL(write(fd, text, strlen(text)), (ssize_t)strlen(text));
    close(fd);
    return file;
}

static void open_with(struct emulated *emulated, const char *text)
{
    const struct emulated_option options[] = {{"behaviors", rules(text)}, {NULL, NULL}};

    emulated_open(emulated, options);
    unlink(file);
}

static void behavior_open_refuses_wrong_rules(void)
{
    const struct emulated_option wrong[] = {
        {"behaviors", rules("{\"Rules\":[{\"Action\":\"A.B\",\"Steps\":[{\"St\":1}]}]}")},
        {NULL, NULL}};
    const struct emulated_option missing[] = {{"behaviors", "/nowhere/rules.json"}, {NULL, NULL}};
    const struct emulated_option folder[] = {{"behaviors", "/tmp"}, {NULL, NULL}};

    emulated_refuses(wrong);
    unlink(file);
    emulated_refuses(missing);
    emulated_refuses(folder);
}

static void own_rules_come_before_the_built_in_ones(void)
{
    struct emulated emulated;

    open_with(&emulated,
              "{\"Rules\":[{\"Action\":\"ComputerSystem.Reset\",\"With\":{\"/ResetType\":"
              "\"On\"},\"Steps\":[{\"Set\":{\"/AssetTag\":\"own\"}}]}]}");
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, RESET, "{\"ResetType\":\"On\"}", NULL), 204);
    CU_ASSERT_TRUE(emulated_has(&emulated, SYSTEM, "/AssetTag", "\"own\""));
    /* what it is not for is as ever */
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, RESET, "{\"ResetType\":\"ForceOff\"}", NULL),
                    204);
    emulated_pass(&emulated, 1);
    CU_ASSERT_TRUE(emulated_has(&emulated, SYSTEM, "/PowerState", "\"Off\""));
    emulated_close(&emulated);
}

static void own_rules_have_the_built_in_sequences(void)
{
    struct emulated emulated;

    open_with(&emulated, "{\"Rules\":[{\"Action\":\"Contoso.Blink\",\"Steps\":[{\"Sequence\":"
                         "\"off\"}]}]}");
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, BLINK, "{}", NULL), 204);
    CU_ASSERT_TRUE(emulated_has(&emulated, SYSTEM, "/PowerState", "\"PoweringOff\""));
    emulated_close(&emulated);
}

/* Every verb, and every way to say where. */
static void steps_do_what_they_say(void)
{
    static const struct {
        const char *step, *path, *pointer, *value;
    } table[] = {
        {"{\"Set\":{\"/New/Deep\":1}}", SYSTEM, "/New/Deep", "1"},
        {"{\"Set\":{\"/New?\":1}}", SYSTEM, "/New", "absent"},
        {"{\"Set\":{\"/AssetTag\":\"$request/None\"}}", SYSTEM, "/AssetTag", "absent"},
        {"{\"Set\":{\"/AssetTag\":\"$request/Times\"}}", SYSTEM, "/AssetTag", "3"},
        {"{\"In\":\"/Bios\",\"Set\":{\"/Attributes/Cores\":\"$this/Attributes/BootMode\"}}",
         SYSTEM "/Bios", "/Attributes/Cores", "\"Uefi\""},
        {"{\"In\":\"/Bios\",\"Set\":{\"/Attributes/Cores\":\"$resource/PowerState\"}}",
         SYSTEM "/Bios", "/Attributes/Cores", "\"On\""},
        {"{\"Set\":{\"/Boot/BootOrder/5/x\":1}}", SYSTEM, "/Boot/BootOrder",
         "[\"Boot1\",\"Boot2\"]"},
        {"{\"Remove\":[\"/Boot/BootOrder/0\",\"/None\"]}", SYSTEM, "/Boot/BootOrder",
         "[\"Boot2\"]"},
        {"{\"Remove\":[\"/PowerState\"]}", SYSTEM, "/PowerState", "absent"},
        {"{\"In\":\"/Links/Chassis\",\"Set\":{\"/AssetTag\":\"x\"}}", V "/Chassis/1", "/AssetTag",
         "\"x\""},
        {"{\"In\":[\"/Links/Chassis\",\"/Sensors\",\"/Members\"],\"Set\":{\"/Reading?\":7}}",
         V "/Chassis/1/Sensors/Fan", "/Reading", "7"},
        {"{\"In\":\"./Bios\",\"Set\":{\"/X\":1}}", SYSTEM "/Bios", "/X", "1"},
        {"{\"In\":\"/redfish/v1/AccountService\",\"Set\":{\"/X\":1}}", V "/AccountService", "/X",
         "1"},
        {"{\"In\":\"$request/Where\",\"Set\":{\"/X\":1}}", V "/Managers/1", "/X", "1"},
        {"{\"In\":[\"$request/Where\",\"/NetworkProtocol\"],\"Set\":{\"/X\":1}}", V "/Managers/1",
         "/X", "absent"},
        {"{\"In\":\"/NoLink\",\"Set\":{\"/X\":1}}", SYSTEM, "/X", "absent"},
        {"{\"In\":\"/redfish/v1/Nowhere\",\"Set\":{\"/X\":1}}", V "/Nowhere", "", "absent"},
        {"{\"In\":\"$request/Times\",\"Set\":{\"/X\":1}}", SYSTEM, "/X", "absent"},
        {"{\"If\":{\"/PowerState\":\"Off\"},\"Set\":{\"/X\":1}}", SYSTEM, "/X", "absent"},
        {"{\"In\":[\"/Links/Chassis\",\"/Sensors\",\"/Members\"],\"If\":{\"/Reading\":3000},"
         "\"Delete\":true}",
         V "/Chassis/1/Sensors", "/Members@odata.count", "2"},
        {"{\"In\":\"/redfish/v1/Managers/1/LogServices/1/Entries\",\"Clear\":true}", ENTRIES "/2",
         "", "absent"},
        {"{\"In\":\"/redfish/v1/Managers/1/LogServices/1/Entries\",\"Create\":{\"Name\":\"n\","
         "\"Message\":{\"$join\":[\"of \",\"$uri\"]}}}",
         ENTRIES "/3", "/Message", "\"of " SYSTEM "\""},
        {"{\"In\":\"/redfish/v1/Managers/1/LogServices/1/Entries\",\"Create\":{\"Id\":\"own\"}}",
         ENTRIES "/own", "/@odata.type", "\"#LogEntry.v1_15_0.LogEntry\""},
        {"{\"In\":\"/Bios\",\"Restore\":[\"/X\",\"/Attributes\"]}", SYSTEM "/Bios", "/X", "absent"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct emulated emulated;
        char text[512];
        bool is_good;

        snprintf(text, sizeof(text), "{\"Rules\":[{\"Action\":\"Contoso.Blink\",\"Steps\":[%s]}]}",
                 table[i].step);
        open_with(&emulated, text);
        CU_ASSERT_EQUAL(
            emulated_ask(&emulated, IPC_POST, BLINK,
                         "{\"Times\":3,\"Where\":[{\"@odata.id\":\"" V "/Managers/1#/X\"}]}", NULL),
            204);
        is_good = emulated_has(&emulated, table[i].path, table[i].pointer, table[i].value);
        if (!is_good)
            fprintf(stderr, "in %s\n", table[i].step);
        CU_ASSERT_TRUE(is_good);
        emulated_close(&emulated);
    }
}

static void rules_for_methods_are_followed(void)
{
    struct emulated emulated;

    open_with(
        &emulated,
        "{\"Rules\":["
        "{\"Method\":\"PATCH\",\"Type\":\"ComputerSystem\",\"With\":{\"/AssetTag\":\"x\"},"
        "\"If\":{\"/AssetTag\":{\"Exists\":false}},\"Steps\":[{\"Set\":{\"/SKU\":\"set\"}}]},"
        "{\"Method\":\"PATCH\",\"Type\":\"ComputerSystem\",\"With\":{\"/AssetTag\":\"no\"},"
        "\"Refuse\":{\"Message\":\"PropertyValueConflict\",\"Args\":[\"AssetTag\","
        "\"$resource/PowerState\"]}},"
        "{\"Method\":\"POST\",\"Type\":\"Volume\",\"With\":{\"/CapacityBytes\":5},\"Refuse\":"
        "{\"Message\":\"ResourceInUse\"}},"
        "{\"Method\":\"DELETE\",\"Type\":\"Volume\",\"If\":{\"/RAIDType\":\"RAID0\"},\"Steps\":"
        "[{\"In\":\"/redfish/v1/AccountService\",\"Set\":{\"/Was\":\"$resource/RAIDType\"}}]},"
        "{\"Method\":\"DELETE\",\"Type\":\"Volume\",\"Refuse\":"
        "{\"Message\":\"ResourceInUse\"}}]}");
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_PATCH, SYSTEM, "{\"AssetTag\":\"no\"}", NULL), 400);
    CU_ASSERT_TRUE(emulated_has(&emulated, SYSTEM, "/AssetTag", "absent"));
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_PATCH, SYSTEM, "{\"AssetTag\":\"x\"}", NULL), 200);
    CU_ASSERT_TRUE(emulated_has(&emulated, SYSTEM, "/SKU", "\"set\""));
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, SYSTEM "/Storage/1/Volumes",
                                 "{\"CapacityBytes\":5}", NULL),
                    409);
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_DELETE, SYSTEM "/Storage/1/Volumes/1", NULL, NULL),
                    204);
    CU_ASSERT_TRUE(emulated_has(&emulated, V "/AccountService", "/Was", "\"RAID0\""));
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, SYSTEM "/Storage/1/Volumes",
                                 "{\"CapacityBytes\":1}", NULL),
                    201);
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_DELETE, SYSTEM "/Storage/1/Volumes/1", NULL, NULL),
                    409);
    CU_ASSERT_TRUE(emulated_has(&emulated, SYSTEM "/Storage/1/Volumes/1", "", "present"));
    emulated_close(&emulated);
}

/* As some of DMTF's mockups have them. */
static void targets_of_any_form_are_found(void)
{
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    emulated_set(&emulated, SYSTEM, "/Actions",
                 "{\"#ComputerSystem.Reset\":{\"target\":\"" SYSTEM "/ComputerSystem.Reset\"},"
                 "\"Oem\":{\"#Contoso.Reset\":{\"target\":\"" SYSTEM
                 "/Oem/Contoso/Actions/Contoso.Reset\"}}}");
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, SYSTEM "/ComputerSystem.Reset",
                                 "{\"ResetType\":\"ForceOff\"}", NULL),
                    204);
    CU_ASSERT_TRUE(emulated_has(&emulated, SYSTEM, "/PowerState", "\"PoweringOff\""));
    CU_ASSERT_EQUAL(
        emulated_ask(&emulated, IPC_POST, SYSTEM "/Oem/Contoso/Actions/Contoso.Reset", "{}", NULL),
        204);
    CU_ASSERT_EQUAL(
        emulated_ask(&emulated, IPC_POST, SYSTEM "/Oem/Contoso/Actions/Contoso.Blink", "{}", NULL),
        404);
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, SYSTEM "/Nothing.Reset", "{}", NULL), 404);
    emulated_close(&emulated);
}

static void the_last_reset_wins(void)
{
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    emulated_ask(&emulated, IPC_POST, RESET, "{\"ResetType\":\"GracefulRestart\"}", NULL);
    emulated_pass(&emulated, 0.5);
    emulated_ask(&emulated, IPC_POST, RESET, "{\"ResetType\":\"ForceOff\"}", NULL);
    emulated_pass(&emulated, 0.6);
    CU_ASSERT_TRUE(emulated_has(&emulated, SYSTEM, "/PowerState", "\"PoweringOff\""));
    emulated_pass(&emulated, 10);
    CU_ASSERT_TRUE(emulated_has(&emulated, SYSTEM, "/PowerState", "\"Off\""));
    emulated_close(&emulated);
}

static void transition_is_the_unit_of_time(void)
{
    const struct emulated_option slow[] = {{"transition", "10"}, {NULL, NULL}};
    const struct emulated_option at_once[] = {{"transition", "0"}, {NULL, NULL}};
    const struct emulated_option wrong[] = {{"transition", "-1"}, {NULL, NULL}};
    struct emulated emulated;
    struct answer answer;

    emulated_open(&emulated, slow);
    emulated_ask(&emulated, IPC_POST, RESET, "{\"ResetType\":\"ForceOff\"}", NULL);
    emulated_pass(&emulated, 9);
    CU_ASSERT_TRUE(emulated_has(&emulated, SYSTEM, "/PowerState", "\"PoweringOff\""));
    emulated_pass(&emulated, 1);
    CU_ASSERT_TRUE(emulated_has(&emulated, SYSTEM, "/PowerState", "\"Off\""));
    emulated_close(&emulated);

    emulated_open(&emulated, at_once);
    emulated_ask(&emulated, IPC_POST, RESET, "{\"ResetType\":\"PowerCycle\"}", NULL);
    CU_ASSERT_TRUE(emulated_has(&emulated, SYSTEM, "/PowerState", "\"On\""));
    CU_ASSERT_TRUE(emulated_has(&emulated, SYSTEM, "/Boot/BootSourceOverrideTarget", "\"None\""));
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, UPDATE, IMAGE, &answer), 202);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "TaskState"), "Completed");
    answer_deinit(&answer);
    emulated_close(&emulated);
    emulated_refuses(wrong);
}

/* The timer of the loop does it, too. */
static void time_passes_by_itself(void)
{
    const struct emulated_option options[] = {{"transition", "0.001"}, {NULL, NULL}};
    struct emulated emulated;

    emulated_open(&emulated, options);
    emulated_ask(&emulated, IPC_POST, RESET, "{\"ResetType\":\"ForceOff\"}", NULL);
    emulated.fixture.now_usec += 2000;
    while (!emulated_has(&emulated, SYSTEM, "/PowerState", "\"Off\"") &&
           !emulated.fixture.timed_out)
        uv_run(&emulated.fixture.loop, UV_RUN_ONCE);
    CU_ASSERT_FALSE(emulated.fixture.timed_out);
    emulated_close(&emulated);
}

static void changes_are_told_to_the_gateway(void)
{
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    emulated_ask(&emulated, IPC_POST, RESET, "{\"ResetType\":\"ForceOff\"}", NULL);
    emulated_ask(&emulated, IPC_GET, SYSTEM, NULL, NULL);
    emulated_pass(&emulated, 1);
    while (!strstr(emulated.fixture.events, "I" SYSTEM) && !emulated.fixture.timed_out)
        uv_run(&emulated.fixture.loop, UV_RUN_ONCE);
    CU_ASSERT_FALSE(emulated.fixture.timed_out);
    emulated_close(&emulated);
}

/* -- tasks -- */

static void a_task_is_answered_and_progresses(void)
{
    struct emulated emulated;
    struct answer answer;

    emulated_open(&emulated, NULL);
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, UPDATE, IMAGE, &answer), 202);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "@odata.id"), TASKS "/1");
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "TaskState"), "New");
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "TaskMonitor"), TASKS "/1/Monitor");
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Location"), TASKS "/1/Monitor");
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Retry-After"), "1");
    answer_deinit(&answer);
    /* the service was made */
    CU_ASSERT_TRUE(emulated_has(&emulated, V, "/Tasks/@odata.id", "\"" V "/TaskService\""));
    CU_ASSERT_TRUE(emulated_has(&emulated, V "/TaskService", "/Tasks/@odata.id", "\"" TASKS "\""));
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS, "/Members@odata.count", "1"));

    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_GET, TASKS "/1/Monitor", NULL, &answer), 202);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Location"), TASKS "/1/Monitor");
    answer_deinit(&answer);
    emulated_pass(&emulated, 0.4);
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/1", "/TaskState", "\"Running\""));
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/1", "/PercentComplete", "10"));
    emulated_pass(&emulated, 2.6);
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/1", "/PercentComplete", "75"));
    emulated_pass(&emulated, 1);
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/1", "/TaskState", "\"Completed\""));
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/1", "/Messages/1/MessageId",
                                "\"TaskEvent.1.0.TaskCompletedOK\""));
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_GET, TASKS "/1/Monitor", NULL, NULL), 200);
    /* another one has another number */
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, UPDATE, IMAGE, &answer), 202);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "Id"), "2");
    answer_deinit(&answer);
    /* and those that are done can go at once */
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST,
                                 V "/TaskService/Actions/TaskService.DeleteAllCompletedTasks", "{}",
                                 NULL),
                    204);
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/1", "", "absent"));
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/2", "", "present"));
    emulated_close(&emulated);
}

/* The mockup's own service is used, whatever form its links have. */
static void the_task_service_that_is_there_stays(void)
{
    static const struct {
        const char *path, *text;
    } resources[] = {
        {V "/Work",
         "{\"@odata.id\":\"" V "/Work/\",\"@odata.type\":\"#TaskService.v1_2_0.TaskService\","
         "\"Id\":\"Work\",\"Name\":\"own\",\"Tasks\":{\"@odata.id\":\"" V "/Work/%54asks/\"}}"},
        {V "/Work/Tasks",
         "{\"@odata.id\":\"" V "/Work/Tasks/\",\"@odata.type\":\"#TaskCollection.TaskCollection\","
         "\"Name\":\"own\",\"Members\":[{\"@odata.id\":\"" V "/Work/Tasks/41/\"}],"
         "\"Members@odata.count\":1}"},
    };
    struct emulated emulated;
    struct answer answer;

    emulated_open(&emulated, NULL);
    for (size_t i = 0; i < ARRAY_SIZE(resources); i++) {
        json_t *resource CLEANUP(json_decrefp) = json_loads(resources[i].text, 0, NULL);

        CU_ASSERT_EQUAL_FATAL(bmc_write(emulated.bmc, resources[i].path, resource), 0);
    }
    emulated_set(&emulated, V, "/Tasks", "{\"@odata.id\":\"" V "/Work/\"}");
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, UPDATE, IMAGE, &answer), 202);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "@odata.id"), V "/Work/Tasks/42");
    answer_deinit(&answer);
    CU_ASSERT_TRUE(emulated_has(&emulated, V "/Work", "/Name", "\"own\""));
    CU_ASSERT_TRUE(emulated_has(&emulated, V "/Work/Tasks", "/Name", "\"own\""));
    CU_ASSERT_TRUE(emulated_has(&emulated, V "/Work/Tasks", "/Members@odata.count", "2"));
    CU_ASSERT_TRUE(emulated_has(&emulated, V "/TaskService", "", "absent"));
    emulated_close(&emulated);
}

static void a_task_that_is_deleted_takes_its_work_with_it(void)
{
    static const char *const uris[] = {TASKS "/1", TASKS "/1/Monitor"};

    for (size_t i = 0; i < ARRAY_SIZE(uris); i++) {
        struct emulated emulated;

        emulated_open(&emulated, NULL);
        emulated_ask(&emulated, IPC_POST, UPDATE, IMAGE, NULL);
        emulated_pass(&emulated, 2);
        CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_DELETE, uris[i], NULL, NULL), 204);
        emulated_pass(&emulated, 10);
        CU_ASSERT_TRUE(emulated_has(&emulated, V "/Managers/1", "/FirmwareVersion", "\"1.0.0\""));
        CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_GET, TASKS "/1", NULL, NULL), 404);
        CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_GET, TASKS "/1/Monitor", NULL, NULL), 404);
        CU_ASSERT_TRUE(emulated_has(&emulated, TASKS, "/Members", "[]"));
        emulated_close(&emulated);
    }
}

static void a_task_whose_work_fails_says_so(void)
{
    struct emulated emulated;

    open_with(&emulated,
              "{\"Rules\":[{\"Action\":\"Contoso.Blink\",\"Task\":{\"Name\":\"n\"},\"Steps\":["
              "{\"After\":1,\"In\":\"/redfish/v1/Managers/1/LogServices/1/Entries\",\"Create\":"
              "{\"Id\":\"1\"}}]}]}");
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, BLINK, "{}", NULL), 202);
    emulated_pass(&emulated, 1);
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/1", "/TaskState", "\"Exception\""));
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/1", "/TaskStatus", "\"Critical\""));
    emulated_close(&emulated);
}

/* The Id may be that of the one before: the old work has nothing to do with it. */
static void a_task_that_follows_a_deleted_one_has_its_own_work(void)
{
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    emulated_ask(&emulated, IPC_POST, UPDATE, IMAGE, NULL);
    emulated_pass(&emulated, 3);
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_DELETE, TASKS "/1", NULL, NULL), 204);
    CU_ASSERT_EQUAL(
        emulated_ask(&emulated, IPC_POST, UPDATE, "{\"ImageURI\":\"http://h/bmc-3.0.tar\"}", NULL),
        202);
    emulated_pass(&emulated, 1);
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/1", "/TaskState", "\"Running\""));
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/1", "/PercentComplete", "25"));
    CU_ASSERT_TRUE(emulated_has(&emulated, V "/Managers/1", "/FirmwareVersion", "\"1.0.0\""));
    emulated_pass(&emulated, 3);
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/1", "/TaskState", "\"Completed\""));
    CU_ASSERT_TRUE(emulated_has(&emulated, V "/Managers/1", "/FirmwareVersion", "\"3.0\""));
    emulated_close(&emulated);
}

static void a_task_that_is_deleted_leaves_no_operation(void)
{
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    emulated_ask(&emulated, IPC_POST, VOLUME "/Actions/Volume.Initialize", "{}", NULL);
    CU_ASSERT_TRUE(
        emulated_has(&emulated, VOLUME, "/Operations/0/OperationName", "\"In progress\""));
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_DELETE, TASKS "/1", NULL, NULL), 204);
    CU_ASSERT_TRUE(emulated_has(&emulated, VOLUME, "/Operations", "[]"));
    emulated_close(&emulated);
}

static void a_task_whose_work_fails_at_once_says_so(void)
{
    struct emulated emulated;

    open_with(&emulated,
              "{\"Rules\":[{\"Action\":\"Contoso.Blink\",\"Task\":{\"Name\":\"n\"},\"Steps\":["
              "{\"In\":\"/redfish/v1/Managers/1/LogServices/1/Entries\",\"Create\":"
              "{\"Id\":\"1\"}}]}]}");
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, BLINK, "{}", NULL), 500);
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/1", "/TaskState", "\"Exception\""));
    emulated_close(&emulated);
}

/* A chassis takes its systems along, whatever they are about to do. */
static void a_reset_of_the_chassis_ends_those_of_its_systems(void)
{
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    emulated_ask(&emulated, IPC_POST, RESET, "{\"ResetType\":\"GracefulRestart\"}", NULL);
    emulated_pass(&emulated, 0.5);
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, V "/Chassis/1/Actions/Chassis.Reset",
                                 "{\"ResetType\":\"ForceOff\"}", NULL),
                    204);
    for (int i = 0; i < 20; i++)
        emulated_pass(&emulated, 0.5);
    CU_ASSERT_TRUE(emulated_has(&emulated, V "/Chassis/1", "/PowerState", "\"Off\""));
    CU_ASSERT_TRUE(emulated_has(&emulated, SYSTEM, "/PowerState", "\"Off\""));
    emulated_close(&emulated);
}

static void a_task_of_the_same_track_is_cancelled(void)
{
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    emulated_ask(&emulated, IPC_POST, SYSTEM "/Storage/1/Volumes/1/Actions/Volume.Initialize", "{}",
                 NULL);
    emulated_ask(&emulated, IPC_POST, SYSTEM "/Storage/1/Volumes/1/Actions/Volume.Initialize", "{}",
                 NULL);
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/1", "/TaskState", "\"Cancelled\""));
    emulated_pass(&emulated, 2);
    CU_ASSERT_TRUE(emulated_has(&emulated, TASKS "/2", "/TaskState", "\"Completed\""));
    emulated_close(&emulated);
}

static void only_a_monitor_of_a_task_is_one(void)
{
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_GET, SYSTEM "/Monitor", NULL, NULL), 404);
    emulated_ask(&emulated, IPC_POST, UPDATE, IMAGE, NULL);
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_PATCH, TASKS "/1/Monitor", "{}", NULL), 405);
    emulated_close(&emulated);
}

static void stopping_ends_what_goes_on(void)
{
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    emulated_ask(&emulated, IPC_POST, UPDATE, IMAGE, NULL);
    emulated_ask(&emulated, IPC_POST, RESET, "{\"ResetType\":\"PowerCycle\"}", NULL);
    emulated_close(&emulated);
}

static const struct unit_case cases[] = {
    UNIT_CASE(behavior_open_refuses_wrong_rules),
    UNIT_CASE(own_rules_come_before_the_built_in_ones),
    UNIT_CASE(own_rules_have_the_built_in_sequences),
    UNIT_CASE(steps_do_what_they_say),
    UNIT_CASE(rules_for_methods_are_followed),
    UNIT_CASE(targets_of_any_form_are_found),
    UNIT_CASE(the_last_reset_wins),
    UNIT_CASE(transition_is_the_unit_of_time),
    UNIT_CASE(time_passes_by_itself),
    UNIT_CASE(changes_are_told_to_the_gateway),
    UNIT_CASE(a_task_is_answered_and_progresses),
    UNIT_CASE(the_task_service_that_is_there_stays),
    UNIT_CASE(a_task_that_is_deleted_takes_its_work_with_it),
    UNIT_CASE(a_task_whose_work_fails_says_so),
    UNIT_CASE(a_task_that_follows_a_deleted_one_has_its_own_work),
    UNIT_CASE(a_task_that_is_deleted_leaves_no_operation),
    UNIT_CASE(a_task_whose_work_fails_at_once_says_so),
    UNIT_CASE(a_reset_of_the_chassis_ends_those_of_its_systems),
    UNIT_CASE(a_task_of_the_same_track_is_cancelled),
    UNIT_CASE(only_a_monitor_of_a_task_is_one),
    UNIT_CASE(stopping_ends_what_goes_on),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-emulator/behavior", cases)
