/* Dumps and POST codes of rack-1u. */
#include "sim-client.h"
#include "tests/unit/cunit-main.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define DUMP X "Dump.Manager"
#define BMC P "dump/bmc"
#define CREATE X "Dump.Create"
#define PROGRESS X "Common.Progress"
#define POST_CODE X "State.Boot.PostCode0", P "State/Boot/PostCode0"
#define HOST X "State.Host", P "state/host0", X "State.Host"

static int create(const char *type, sd_bus_error *error, char path[static 128])
{
    sd_bus_message *reply = NULL;
    const char *text;
    int result = sd_bus_call_method(sim_client_bus(), DUMP, BMC, CREATE, "CreateDump", error,
                                    &reply, "a{sv}", 2, CREATE ".CreateParameters.OriginatorId",
                                    "s", "192.0.2.7", CREATE ".CreateParameters.OriginatorType",
                                    "s", type);

    if (result >= 0 && sd_bus_message_read(reply, "o", &text) > 0)
        snprintf(path, 128, "%s", text);
    sd_bus_message_unref(reply);
    return result;
}

static void create_dump_is_in_progress_then_completed_with_a_file(void)
{
    char path[128] = "";
    struct place status = {DUMP, path, PROGRESS, "Status"},
                 size = {DUMP, path, X "Dump.Entry", "Size"},
                 completed = {DUMP, path, PROGRESS, "CompletedTime"},
                 started = {DUMP, path, PROGRESS, "StartTime"},
                 originator = {DUMP, path, X "Common.OriginatedBy", "OriginatorId"};
    sd_bus_error error = SD_BUS_ERROR_NULL;
    sd_bus_message *reply = NULL;
    struct stat file;
    int fd = -1;

    sim_client_start("rack-1u");
    CU_ASSERT_FATAL(create(X "Common.OriginatedBy.OriginatorTypes.Client", NULL, path) >= 0);
    CU_ASSERT_STRING_EQUAL(path, BMC "/entry/3");
    CU_ASSERT_STRING_EQUAL(read_text(&status), PROGRESS ".OperationStatus.InProgress");
    CU_ASSERT_STRING_EQUAL(read_text(&originator), "192.0.2.7");
    assert_refused(sd_bus_call_method(sim_client_bus(), DUMP, path, X "Dump.Entry", "GetFileHandle",
                                      &error, NULL, ""),
                   &error, X "Common.Error.Unavailable");
    CU_ASSERT(wait_for_text(&status, "Completed"));
    CU_ASSERT(read_unsigned(&completed, 't') > read_unsigned(&started, 't'));
    CU_ASSERT_FATAL(sd_bus_call_method(sim_client_bus(), DUMP, path, X "Dump.Entry",
                                       "GetFileHandle", NULL, &reply, "") >= 0);
    CU_ASSERT_FATAL(sd_bus_message_read(reply, "h", &fd) > 0);
    CU_ASSERT_EQUAL(fstat(fd, &file), 0);
    CU_ASSERT_EQUAL((uint64_t)file.st_size, read_unsigned(&size, 't'));
    CU_ASSERT(file.st_size > 0);
    sd_bus_message_unref(reply);
    assert_refused(create("Nobody", &error, path), &error, X "Common.Error.InvalidArgument");
    sim_client_stop();
}

static void dumps_are_deleted_and_creation_can_be_disabled(void)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;
    char path[128];

    sim_client_start("rack-1u");
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), DUMP, BMC "/entry/1", X "Object.Delete",
                                 "Delete", NULL, NULL, "") >= 0);
    CU_ASSERT_EQUAL(count_objects(DUMP, P "dump", BMC "/entry"), 1);
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), DUMP, BMC, X "Collection.DeleteAll", "DeleteAll",
                                 NULL, NULL, "") >= 0);
    CU_ASSERT_EQUAL(count_objects(DUMP, P "dump", BMC "/entry"), 0);
    CU_ASSERT_EQUAL(count_objects(DUMP, P "dump", P "dump/system/entry"), 1);
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), SIM, "FailMethod", NULL, NULL, "sss",
                                 "Dump.Manager", "CreateDump", CREATE ".Error.Disabled") >= 0);
    assert_refused(create(X "Common.OriginatedBy.OriginatorTypes.Client", &error, path), &error,
                   CREATE ".Error.Disabled");
    CU_ASSERT_EQUAL(count_objects(DUMP, P "dump", BMC "/entry"), 0);
    sim_client_stop();
}

/* Number of codes of a cycle, and the last of them. */
static size_t count_codes(unsigned int index, uint8_t *ret_last)
{
    sd_bus_message *reply = NULL;
    uint64_t time_usec, before_usec = 0;
    const void *bytes;
    size_t count = 0, size;

    CU_ASSERT_FATAL(sd_bus_call_method(sim_client_bus(), POST_CODE, X "State.Boot.PostCode",
                                       "GetPostCodesWithTimeStamp", NULL, &reply, "q", index) >= 0);
    CU_ASSERT_FATAL(sd_bus_message_enter_container(reply, 'a', "{t(ayay)}") >= 0);
    while (sd_bus_message_enter_container(reply, 'e', "t(ayay)") > 0) {
        CU_ASSERT_FATAL(sd_bus_message_read(reply, "t", &time_usec) > 0);
        CU_ASSERT(time_usec > before_usec);
        before_usec = time_usec;
        CU_ASSERT_FATAL(sd_bus_message_enter_container(reply, 'r', "ayay") > 0);
        CU_ASSERT_FATAL(sd_bus_message_read_array(reply, 'y', &bytes, &size) > 0);
        CU_ASSERT_EQUAL_FATAL(size, 1);
        *ret_last = *(const uint8_t *)bytes;
        CU_ASSERT_FATAL(sd_bus_message_skip(reply, "ay") >= 0);
        CU_ASSERT_FATAL(sd_bus_message_exit_container(reply) >= 0);
        CU_ASSERT_FATAL(sd_bus_message_exit_container(reply) >= 0);
        count++;
    }
    sd_bus_message_unref(reply);
    return count;
}

static bool two_cycles_are_complete(const void *context)
{
    struct place count = {POST_CODE, X "State.Boot.PostCode", "CurrentBootCycleCount"};
    uint8_t last = 0;

    (void)context;
    return read_unsigned(&count, 'q') == 2 && count_codes(1, &last) == 14 && last == 0xaa;
}

static void each_start_of_the_host_is_a_cycle(void)
{
    struct place count = {POST_CODE, X "State.Boot.PostCode", "CurrentBootCycleCount"},
                 request = {HOST, "RequestedHostTransition"};
    sd_bus_error error = SD_BUS_ERROR_NULL;
    uint8_t last = 0;

    sim_client_start("rack-1u");
    CU_ASSERT_EQUAL(read_unsigned(&count, 'q'), 1);
    CU_ASSERT_EQUAL(count_codes(1, &last), 14);
    CU_ASSERT_EQUAL(last, 0xaa);
    CU_ASSERT(write_text(&request, X "State.Host.Transition.ForceWarmReboot", NULL) >= 0);
    CU_ASSERT(wait_until(two_cycles_are_complete, NULL));
    CU_ASSERT_EQUAL(count_codes(2, &last), 14);
    assert_refused(sd_bus_call_method(sim_client_bus(), POST_CODE, X "State.Boot.PostCode",
                                      "GetPostCodes", &error, NULL, "q", 3),
                   &error, X "Common.Error.InvalidArgument");
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), POST_CODE, X "Collection.DeleteAll", "DeleteAll",
                                 NULL, NULL, "") >= 0);
    CU_ASSERT_EQUAL(read_unsigned(&count, 'q'), 0);
    sim_client_stop();
}

static const struct unit_case cases[] = {
    UNIT_CASE(create_dump_is_in_progress_then_completed_with_a_file),
    UNIT_CASE(dumps_are_deleted_and_creation_can_be_disabled),
    UNIT_CASE(each_start_of_the_host_is_a_cycle),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/dump", cases)
