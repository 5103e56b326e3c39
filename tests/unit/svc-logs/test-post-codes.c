/* POST codes: fetched at the start and at each boot, and read without a call on D-Bus. */
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "tests/unit/hardware/hardware-fixture.h"

#define SERVICE "/redfish/v1/Systems/system/LogServices/PostCodes"
#define ENTRIES SERVICE "/Entries"

static void each_code_of_a_boot_is_an_entry(void)
{
    struct hardware_fixture fixture;
    json_t *first, *last, *collection;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_wait_value(&fixture, ENTRIES, "Members@odata.count", "14");
    collection = hardware_fixture_get(&fixture, ENTRIES);
    first = hardware_fixture_get(&fixture, ENTRIES "/B1-1");
    last = hardware_fixture_get(&fixture, ENTRIES "/B1-14");
    CU_ASSERT(json_equal(hardware_value_at(collection, "Members/0"), first));
    CU_ASSERT(json_equal(hardware_value_at(collection, "Members/13"), last));
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(first, "MessageId")),
                           "OpenBMC.0.2.BIOSPOSTCode");
    CU_ASSERT_STRING_EQUAL(json_string_value(hardware_value_at(first, "MessageArgs/0")), "1");
    CU_ASSERT_STRING_EQUAL(json_string_value(hardware_value_at(first, "MessageArgs/1")), "0.0000");
    CU_ASSERT_STRING_EQUAL(json_string_value(hardware_value_at(first, "MessageArgs/2")), "0x01");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(first, "Message")),
                           "Boot 1: POST code 0x01, 0.0000 s after the first one");
    CU_ASSERT_PTR_NULL(json_object_get(first, "AdditionalDataURI"));
    CU_ASSERT_PTR_NULL(json_object_get(first, "AdditionalDataSizeBytes"));
    CU_ASSERT_STRING_EQUAL(json_string_value(hardware_value_at(last, "MessageArgs/2")), "0xaa");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(last, "AdditionalDataURI")),
                           ENTRIES "/B1-14/attachment");
    json_decref(collection);
    json_decref(first);
    json_decref(last);
    hardware_fixture_close(&fixture);
}

static void page_of_codes_is_cut_and_filtered(void)
{
    struct hardware_fixture fixture;
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_wait_value(&fixture, ENTRIES, "Members@odata.count", "14");
    fixture_ask(&fixture.service, IPC_GET, ENTRIES, (struct ask){.query = "$skip=12&$top=1"},
                &answer);
    CU_ASSERT_STRING_EQUAL(json_string_value(hardware_value_at(answer.body, "Members/0/Id")),
                           "B1-13");
    CU_ASSERT_EQUAL(json_array_size(json_object_get(answer.body, "Members")), 1);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "Members@odata.nextLink"),
                           ENTRIES "?$top=1&$skip=13");
    answer_deinit(&answer);
    fixture_ask(&fixture.service, IPC_GET, ENTRIES,
                (struct ask){.query = "$filter=Id%20eq%20'B1-2'"}, &answer);
    CU_ASSERT_EQUAL(json_integer_value(json_object_get(answer.body, "Members@odata.count")), 1);
    answer_deinit(&answer);
    hardware_fixture_close(&fixture);
}

static void data_of_a_code_is_its_attachment(void)
{
    struct hardware_fixture fixture;
    struct answer answer;
    char text[16] = "";

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_wait_value(&fixture, ENTRIES, "Members@odata.count", "14");
    fixture_ask(&fixture.service, IPC_GET, ENTRIES "/B1-14/attachment", (struct ask){0}, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_EQUAL(answer.stream_size, 4);
    CU_ASSERT_EQUAL(read(answer.stream, text, sizeof(text) - 1), 4);
    CU_ASSERT_STRING_EQUAL(text, "U0j/");
    answer_deinit(&answer);
    hardware_fixture_wait_value(&fixture, ENTRIES "/B1-14", "AdditionalDataSizeBytes", "4");
    hardware_fixture_close(&fixture);
}

static const char *const missing[] = {
    ENTRIES "/B0-1",  ENTRIES "/B1-0",  ENTRIES "/B1-15", ENTRIES "/B2-1",
    ENTRIES "/B1-01", ENTRIES "/B1-1x", ENTRIES "/B1",    ENTRIES "/B1-1/attachment",
    ENTRIES "/1-1",   ENTRIES "/B-1",
};

static void id_that_is_none_is_404(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_wait_value(&fixture, ENTRIES, "Members@odata.count", "14");
    for (size_t i = 0; i < ARRAY_SIZE(missing); i++)
        CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET, missing[i], NULL, NULL), 404);
    hardware_fixture_close(&fixture);
}

static void boot_of_the_host_becomes_boot_1(void)
{
    struct hardware_fixture fixture;
    json_t *before, *after;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_wait_value(&fixture, ENTRIES, "Members@odata.count", "14");
    before = hardware_fixture_get(&fixture, ENTRIES "/B1-1");
    hardware_fixture_control(&fixture, "SetProperty", "sssv", "/xyz/openbmc_project/state/host0",
                             "xyz.openbmc_project.State.Host", "RequestedHostTransition", "s",
                             "xyz.openbmc_project.State.Host.Transition.Reboot");
    hardware_fixture_wait_value(&fixture, ENTRIES, "Members@odata.count", "28");
    after = hardware_fixture_get(&fixture, ENTRIES "/B2-1");
    CU_ASSERT(json_equal(json_object_get(before, "Created"), json_object_get(after, "Created")));
    json_decref(before);
    json_decref(after);
    hardware_fixture_close(&fixture);
}

static void clear_log_empties_it_until_the_next_boot(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_wait_value(&fixture, ENTRIES, "Members@odata.count", "14");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST,
                                            SERVICE "/Actions/LogService.ClearLog", "{}", NULL),
                    204);
    hardware_fixture_wait_value(&fixture, ENTRIES, "Members@odata.count", "0");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET, ENTRIES "/B1-1", NULL, NULL), 404);
    hardware_fixture_close(&fixture);
}

static void codes_stay_while_their_owner_is_away_or_refuses(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_wait_value(&fixture, ENTRIES, "Members@odata.count", "14");
    hardware_fixture_control(&fixture, "DropOwner", "s", "State.Boot.PostCode0");
    hardware_fixture_wait_value(&fixture, SERVICE, "Status/State", "\"UnavailableOffline\"");
    hardware_fixture_wait_value(&fixture, ENTRIES, "Members@odata.count", "14");
    hardware_fixture_control(&fixture, "FailMethod", "sss", "State.Boot.PostCode0",
                             "GetPostCodesWithTimeStamp",
                             "xyz.openbmc_project.Common.Error.InternalFailure");
    hardware_fixture_control(&fixture, "RestoreOwner", "s", "State.Boot.PostCode0");
    hardware_fixture_wait_value(&fixture, SERVICE, "Status/State", "\"Enabled\"");
    hardware_fixture_wait_value(&fixture, ENTRIES, "Members@odata.count", "14");
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(each_code_of_a_boot_is_an_entry),
    UNIT_CASE(page_of_codes_is_cut_and_filtered),
    UNIT_CASE(data_of_a_code_is_its_attachment),
    UNIT_CASE(id_that_is_none_is_404),
    UNIT_CASE(boot_of_the_host_becomes_boot_1),
    UNIT_CASE(clear_log_empties_it_until_the_next_boot),
    UNIT_CASE(codes_stay_while_their_owner_is_away_or_refuses),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-logs/post-codes", cases)
