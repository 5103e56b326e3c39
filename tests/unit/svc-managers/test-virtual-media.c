/*
 * InsertMedia and EjectMedia with the simulated daemon: what it mounts, what it refuses, and a
 * server that is out of reach.
 */
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "svc-managers/kinds.h"
#include "svc-managers/virtual-media.h"
#include "tests/unit/svc-managers/managers-test.h"

#define MEDIA MANAGER "/VirtualMedia"
#define EMPTY MEDIA "/Slot_0"
#define INSERTED MEDIA "/Slot_1"
#define PROXY MEDIA "/Slot_2"
#define INSERT "/Actions/VirtualMedia.InsertMedia"
#define EJECT "/Actions/VirtualMedia.EjectMedia"
#define URL "https://files.example.com/a.iso"

static struct hardware_fixture fixture;

static void insert_and_eject_wait_for_the_image(void)
{
    static const struct write_row rows[] = {
        {IPC_POST, EMPTY INSERT, "{\"Image\":\"" URL "\"}", 204, "", NULL, NULL},
        {IPC_GET, EMPTY, NULL, 200, "", "Inserted", "true"},
        {IPC_GET, EMPTY, NULL, 200, "", "Image", "\"" URL "\""},
        {IPC_GET, EMPTY, NULL, 200, "", "WriteProtected", "true"},
        {IPC_POST, EMPTY INSERT, "{\"Image\":\"" URL "\"}", 409, "ResourceInUse", NULL, NULL},
        {IPC_POST, EMPTY EJECT, "{}", 204, "", NULL, NULL},
        {IPC_GET, EMPTY, NULL, 200, "", "Inserted", "false"},
        /* CIFS without a scheme, with a user, to be written to. */
        {IPC_POST, EMPTY INSERT,
         "{\"Image\":\"//files.example.com/share/"
         "a.iso\",\"TransferProtocolType\":\"CIFS\",\"UserName\":\"u\",\"Password\":\"p\","
         "\"WriteProtected\":false,\"Inserted\":true,\"TransferMethod\":\"Stream\"}",
         204, "", NULL, NULL},
        {IPC_GET, EMPTY, NULL, 200, "", "Image", "\"smb://files.example.com/share/a.iso\""},
        {IPC_GET, EMPTY, NULL, 200, "", "WriteProtected", "false"},
        {IPC_POST, INSERTED EJECT, "{}", 204, "", NULL, NULL},
        {IPC_POST, PROXY EJECT, "{}", 204, "", NULL, NULL},
        {IPC_GET, PROXY, NULL, 200, "", "ConnectedVia", "\"NotConnected\""},
    };

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, rows, ARRAY_SIZE(rows));
    managers_check_bus(&fixture, "VirtualMedia", "VirtualMedia/Legacy/Slot_0",
                       "VirtualMedia.MountPoint", "ImageURL",
                       "\"smb://files.example.com/share/a.iso\"");
    hardware_fixture_close(&fixture);
}

static void insert_with_fault_is_refused_with_message(void)
{
    static const struct write_row rows[] = {
        {IPC_POST, EMPTY INSERT, "{}", 400, "ActionParameterMissing", NULL, NULL},
        {IPC_POST, EMPTY INSERT, "{\"Image\":\"http://files.example.com/a.iso\"}", 400,
         "ActionParameterValueFormatError", NULL, NULL},
        {IPC_POST, EMPTY INSERT, "{\"Image\":\"https://u:secret@files.example.com/a.iso\"}", 400,
         "ActionParameterValueFormatError", NULL, NULL},
        {IPC_POST, EMPTY INSERT,
         "{\"Image\":\"//u:secret@files/a.iso\",\"TransferProtocolType\":\"CIFS\"}", 400,
         "ActionParameterValueFormatError", NULL, NULL},
        {IPC_POST, EMPTY INSERT, "{\"Image\":\"files.example.com/a.iso\"}", 400,
         "ActionParameterValueFormatError", NULL, NULL},
        {IPC_POST, EMPTY INSERT, "{\"Image\":\"" URL "\",\"TransferProtocolType\":\"CIFS\"}", 400,
         "ActionParameterValueFormatError", NULL, NULL},
        {IPC_POST, EMPTY INSERT, "{\"Image\":\"" URL "\",\"TransferProtocolType\":\"NFS\"}", 400,
         "ActionParameterValueNotInList", NULL, NULL},
        {IPC_POST, EMPTY INSERT, "{\"Image\":\"" URL "\",\"TransferMethod\":\"Upload\"}", 400,
         "ActionParameterValueNotInList", NULL, NULL},
        {IPC_POST, EMPTY INSERT, "{\"Image\":\"" URL "\",\"Inserted\":false}", 400,
         "ActionParameterValueNotInList", NULL, NULL},
        {IPC_POST, PROXY INSERT, "{\"Image\":\"" URL "\"}", 404, "ResourceNotFound", NULL, NULL},
        {IPC_POST, MEDIA "/Slot_7" INSERT, "{\"Image\":\"" URL "\"}", 404, "ResourceNotFound", NULL,
         NULL},
        {IPC_POST, EMPTY INSERT, "{\"Image\":\"https://files.invalid/a.iso\"}", 400,
         "CouldNotEstablishConnection", NULL, NULL},
    };

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, rows, ARRAY_SIZE(rows));
    hardware_fixture_wait_value(&fixture, EMPTY, "Inserted", "false");
    hardware_fixture_close(&fixture);
}

/* Nothing in the mirror changes: the answer to Mount is all that tells of it. */
static void insert_that_the_daemon_gave_up_is_not_waited_for(void)
{
    static const struct write_row row = {IPC_POST,
                                         EMPTY INSERT,
                                         "{\"Image\":\"https://refused.invalid/a.iso\"}",
                                         400,
                                         "CouldNotEstablishConnection",
                                         NULL,
                                         NULL};
    uint64_t begin_ns;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    begin_ns = uv_hrtime();
    managers_run_rows(&fixture, &row, 1);
    CU_ASSERT(uv_hrtime() - begin_ns < 8 * UINT64_C(1000000000)); /* of CONNECT_MS, which is 10 s */
    hardware_fixture_close(&fixture);
}

/* The slot keeps its last values, which tell nothing any more. */
static void insert_without_the_daemon_is_not_waited_for(void)
{
    struct answer answer;
    uint64_t begin_ns;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    begin_ns = uv_hrtime();
    fixture_send(&fixture.service, IPC_POST, EMPTY INSERT,
                 (struct ask){.body = "{\"Image\":\"https://files.invalid/a.iso\"}"}, &answer);
    for (;;) {
        CLEANUP(free_cleanup) char *url = NULL;

        CU_ASSERT_FALSE_FATAL(fixture.service.timed_out);
        if (sd_bus_get_property_string(fixture.control, OPENBMC_PREFIX "VirtualMedia",
                                       OPENBMC_ROOT "VirtualMedia/Legacy/Slot_0",
                                       OPENBMC_PREFIX "VirtualMedia.MountPoint", "ImageURL", NULL,
                                       &url) >= 0 &&
            url[0])
            break;
        uv_run(&fixture.service.loop, UV_RUN_NOWAIT);
    }
    hardware_fixture_control(&fixture, "DropOwner", "s", "VirtualMedia");
    fixture_run_until(&fixture.service, &answer.done);
    CU_ASSERT_EQUAL(answer.status, 503);
    CU_ASSERT_PTR_NOT_NULL(answer_header(&answer, "Retry-After"));
    CU_ASSERT(uv_hrtime() - begin_ns < 8 * UINT64_C(1000000000)); /* of CONNECT_MS, which is 10 s */
    answer_deinit(&answer);
    hardware_fixture_close(&fixture);
}

static void insert_refused_by_daemon_names_the_image(void)
{
    static const struct write_row row = {
        IPC_POST, EMPTY INSERT, "{\"Image\":\"" URL "\"}", 400, "ActionParameterValueError",
        NULL,     NULL};

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "FailMethod", "sss", "VirtualMedia", "Mount",
                             "xyz.openbmc_project.Common.Error.InvalidArgument");
    managers_run_rows(&fixture, &row, 1);
    hardware_fixture_close(&fixture);
}

/* The daemon reads them from a pipe; nothing follows. */
static void credentials_are_in_the_pipe_whole(void)
{
    char data[VIRTUAL_MEDIA_CREDENTIALS_MAX], got[64];
    size_t size = virtual_media_credentials("user", "pass word", data);
    int fd = virtual_media_make_pipe(data, size);

    CU_ASSERT_FATAL(fd >= 0);
    CU_ASSERT_EQUAL(read(fd, got, sizeof(got)), 15);
    CU_ASSERT(memcmp(got, "user\0pass word\0", 15) == 0);
    CU_ASSERT_EQUAL(read(fd, got, sizeof(got)), 0);
    close(fd);
    CU_ASSERT_EQUAL(virtual_media_credentials(NULL, NULL, data), 0);
    CU_ASSERT_EQUAL(virtual_media_credentials("u", NULL, data), 3);
}

static void forms_agree_with_the_schema(void)
{
    CU_ASSERT_PTR_NULL(patch_form_flaw(virtual_media_insert_action.form));
    CU_ASSERT_PTR_NULL(patch_form_flaw(virtual_media_eject_action.form));
}

static const struct unit_case cases[] = {
    UNIT_CASE(insert_and_eject_wait_for_the_image),
    UNIT_CASE(insert_with_fault_is_refused_with_message),
    UNIT_CASE(insert_that_the_daemon_gave_up_is_not_waited_for),
    UNIT_CASE(insert_without_the_daemon_is_not_waited_for),
    UNIT_CASE(insert_refused_by_daemon_names_the_image),
    UNIT_CASE(credentials_are_in_the_pipe_whole),
    UNIT_CASE(forms_agree_with_the_schema),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-managers/virtual-media", cases)
