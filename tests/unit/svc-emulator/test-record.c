/* Unit tests of svc-emulator/record.c and mask.c: what is written of requests, and what is not. */
#include "svc-emulator/record.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/state-file.h"
#include "emulated.h"
#include "svc-emulator/mask.h"

#define V "/redfish/v1"
#define SYSTEM V "/Systems/1"

static void mask_secrets_hides_what_is_one(void)
{
    static const struct {
        const char *value, *expected;
    } table[] = {
        {"{}", "{}"},
        {"{\"UserName\":\"a\",\"Password\":\"b\"}", "{\"UserName\":\"a\",\"Password\":\"***\"}"},
        {"{\"NewPassword\":\"b\",\"Password\":null}",
         "{\"NewPassword\":\"***\",\"Password\":null}"},
        {"{\"PasswordName\":\"AdminPassword\"}", "{\"PasswordName\":\"AdminPassword\"}"},
        {"{\"PasswordChangeRequired\":true}", "{\"PasswordChangeRequired\":true}"},
        {"{\"HttpHeaders\":[{\"Authorization\":\"Basic x\"}]}", "{\"HttpHeaders\":\"***\"}"},
        {"{\"A\":{\"B\":[{\"AuthToken\":\"x\"}]}}", "{\"A\":{\"B\":[{\"AuthToken\":\"***\"}]}}"},
        {"{\"SNMP\":{\"TrapCommunity\":\"x\",\"EncryptionKey\":\"y\"}}",
         "{\"SNMP\":{\"TrapCommunity\":\"***\",\"EncryptionKey\":\"***\"}}"},
        {"{\"Image\":\"https://u:p@h/x\"}", "{\"Image\":\"https://***@h/x\"}"},
        {"{\"Image\":\"https://h/x@y\"}", "{\"Image\":\"https://h/x@y\"}"},
        {"{\"URIs\":[\"https://u:p%40@h\",\"a\"]}", "{\"URIs\":[\"https://***@h\",\"a\"]}"},
        {"{\"A\":\"-----BEGIN CERTIFICATE-----\\nx\\n-----END CERTIFICATE-----\\n-----BEGIN EC "
         "PRIVATE KEY-----\\ny\\n-----END EC PRIVATE KEY-----\\nz\"}",
         "{\"A\":\"-----BEGIN CERTIFICATE-----\\nx\\n-----END CERTIFICATE-----\\n***\\nz\"}"},
        {"{\"A\":[\"a-----BEGIN PRIVATE KEY-----\\ny\\n-----END PRIVATE KEY-----b"
         "-----BEGIN ENCRYPTED PRIVATE KEY-----\\ny\"]}",
         "{\"A\":[\"a***b***\"]}"},
        {"{\"A\":\"-----BEGIN CERTIFICATE-----\\nx\"}",
         "{\"A\":\"-----BEGIN CERTIFICATE-----\\nx\"}"},
        {"{\"A\":\"no PRIVATE KEY-----\"}", "{\"A\":\"no PRIVATE KEY-----\"}"},
        {"{\"Password@Redfish.AllowableValues\":[\"x\"]}",
         "{\"Password@Redfish.AllowableValues\":[\"x\"]}"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *value CLEANUP(json_decrefp) = json_loads(table[i].value, 0, NULL);
        json_t *expected CLEANUP(json_decrefp) = json_loads(table[i].expected, 0, NULL);

        CU_ASSERT_EQUAL(mask_secrets(value), 0);
        if (!json_equal(value, expected))
            fprintf(stderr, "%s\n", table[i].value);
        CU_ASSERT_TRUE(json_equal(value, expected));
    }
}

static void requests_that_change_something_are_recorded(void)
{
    static const char expected[] =
        "{\"Time\":\"1970-01-01T00:00:01+00:00\",\"BMC\":\"bmc2\",\"User\":\"alice\",\"Method\":"
        "\"PATCH\",\"URI\":\"" SYSTEM "\",\"Status\":200,\"Body\":{\"AssetTag\":\"x\"}}\n"
        "{\"Time\":\"1970-01-01T00:00:01+00:00\",\"BMC\":\"bmc1\",\"User\":\"alice\",\"Method\":"
        "\"POST\",\"URI\":\"" SYSTEM "/Bios/Actions/Bios.ChangePassword\",\"Status\":204,\"Body\":"
        "{\"PasswordName\":\"AdminPassword\",\"OldPassword\":\"***\",\"NewPassword\":\"***\"}}\n"
        "{\"Time\":\"1970-01-01T00:00:01+00:00\",\"BMC\":\"bmc1\",\"User\":\"\",\"Method\":"
        "\"DELETE\",\"URI\":\"" SYSTEM "/None\",\"Status\":404}\n";
    char path[] = "/tmp/shoal-test-record-XXXXXX";
    const struct emulated_option options[] = {
        {"record", path}, {"instances", "2"}, {"transition", "0"}, {NULL, NULL}};
    CLEANUP(free_cleanup) char *text = NULL;
    struct emulated emulated;
    struct answer answer;
    size_t size;

    close(mkstemp(path));
    emulated_open(&emulated, options);
    fixture_ask(&emulated.fixture, IPC_GET, SYSTEM, (struct ask){.instance = "bmc1"}, &answer);
    answer_deinit(&answer);
    fixture_ask(&emulated.fixture, IPC_PATCH, SYSTEM,
                (struct ask){.instance = "bmc2", .body = "{\"AssetTag\":\"x\"}"}, &answer);
    answer_deinit(&answer);
    fixture_ask(&emulated.fixture, IPC_POST, SYSTEM "/Bios/Actions/Bios.ChangePassword",
                (struct ask){.instance = "bmc1",
                             .body = "{\"PasswordName\":\"AdminPassword\",\"OldPassword\":\"a\","
                                     "\"NewPassword\":\"b\"}"},
                &answer);
    answer_deinit(&answer);
    fixture_ask(&emulated.fixture, IPC_DELETE, SYSTEM "/None",
                (struct ask){.instance = "bmc1", .is_nobody = true}, &answer);
    answer_deinit(&answer);
    /* it is there before the answer is */
    CU_ASSERT_EQUAL_FATAL(state_file_read(AT_FDCWD, path, 65536, &text, &size), 0);
    CU_ASSERT_STRING_EQUAL(text, expected);
    emulated_close(&emulated);
    unlink(path);
}

static void a_file_that_is_there_is_appended_to(void)
{
    char path[] = "/tmp/shoal-test-record-XXXXXX";
    const struct emulated_option options[] = {{"record", path}, {NULL, NULL}};
    CLEANUP(free_cleanup) char *text = NULL;
    struct emulated emulated;
    size_t size;
    int fd = mkstemp(path);

    CU_ASSERT_EQUAL(write(fd, "before\n", 7), 7);
    close(fd);
    emulated_open(&emulated, options);
    emulated_ask(&emulated, IPC_PATCH, SYSTEM, "{\"AssetTag\":\"x\"}", NULL);
    emulated_close(&emulated);
    CU_ASSERT_EQUAL_FATAL(state_file_read(AT_FDCWD, path, 65536, &text, &size), 0);
    CU_ASSERT_EQUAL(strncmp(text, "before\n{\"Time\"", 14), 0);
    unlink(path);
}

static void a_file_that_can_not_be_written_is_refused(void)
{
    const struct emulated_option options[] = {{"record", "/nowhere/file"}, {NULL, NULL}};

    emulated_refuses(options);
}

static const struct unit_case cases[] = {
    UNIT_CASE(mask_secrets_hides_what_is_one),
    UNIT_CASE(requests_that_change_something_are_recorded),
    UNIT_CASE(a_file_that_is_there_is_appended_to),
    UNIT_CASE(a_file_that_can_not_be_written_is_refused),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-emulator/record", cases)
