/*
 * What a table of kinds comes to: GET by rows, PATCH, POST and DELETE with their effect waited for,
 * and batches of writes with stages, failures and waits that never end. On a real bus with the
 * simulated network.
 */
#include <string.h>

#include "base/cleanup.h"
#include "tests/unit/hardware/hardware-fixture.h"
#include "tests/unit/hardware/shelf-service.h"

#define ETH0 SHELF "/eth0"
#define RESET "/redfish/v1/Managers/bmc/Actions/Manager.Reset"
#define ETH0_PATH "/xyz/openbmc_project/network/eth0"
#define ETHERNET "xyz.openbmc_project.Network.EthernetInterface"

static struct hardware_fixture fixture;

static void check_value(const char *uri, const char *pointer, const char *expected)
{
    json_t *resource = hardware_fixture_get(&fixture, uri);
    json_t *value = hardware_value_at(resource, pointer);
    CLEANUP(free_cleanup)
    char *text = value ? json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT) : strdup("absent");

    if (strcmp(text, expected) != 0)
        fprintf(stderr, "%s %s: %s instead of %s\n", uri, pointer, text, expected);
    CU_ASSERT_STRING_EQUAL(text, expected);
    json_decref(resource);
}

static void check_answer(enum ipc_method method, const char *uri, const char *body,
                         unsigned int status, const char *message)
{
    char key[64];

    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, method, uri, body, key), status);
    CU_ASSERT_STRING_EQUAL(key, message);
}

static void get_of_a_kind_follows_its_tables(void)
{
    static const struct {
        const char *pointer, *expected;
    } rows[] = {
        {"@odata.id", "\"" ETH0 "\""},
        {"@odata.type", "\"#EthernetInterface.v1_12_4.EthernetInterface\""},
        {"Id", "\"eth0\""},
        {"Name", "\"eth0\""},
        {"MTUSize", "1500"},
        {"LinkStatus", "\"LinkUp\""},
        {"InterfaceEnabled", "true"},
        {"FullDuplex", "true"}, /* the custom row turns it round */
        {"MACAddress", "\"02:53:48:4f:00:01\""},
        {"Description", "\"Network card\""}, /* of another object */
        {"Status/State", "\"Enabled\""},
        {"VLANs/@odata.id", "\"" ETH0 "/VLANs\""},
        {"Links/Ports/@odata.id", "\"" ETH0 "/Ports\""},
        {"@Redfish.WriteableProperties/0", "\"MTUSize\""},
    };

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
        check_value(ETH0, rows[i].pointer, rows[i].expected);
    check_value(SHELF, "Members@odata.count", "1");
    check_value(SHELF, "Members/0/@odata.id", "\"" ETH0 "\"");
    check_value(SHELF, "Name", "\"Ethernet Interface Collection\"");
    check_value(SHELF, "Id", "absent");
    check_answer(IPC_GET, SHELF "/eth1", NULL, 404, "ResourceNotFound");
    hardware_fixture_close(&fixture);
}

static void patch_by_rows_reaches_the_bus_and_is_shown(void)
{
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    check_answer(IPC_PATCH, ETH0, "{\"MTUSize\":9000,\"InterfaceEnabled\":false}", 200, "");
    check_value(ETH0, "MTUSize", "9000");
    check_value(ETH0, "InterfaceEnabled", "false");
    check_value(ETH0, "LinkStatus", "\"LinkDown\"");
    check_answer(IPC_PATCH, ETH0, "{\"StaticNameServers\":[\"192.0.2.1\",\"192.0.2.2\"]}", 200, "");
    check_value(ETH0, "StaticNameServers", "[\"192.0.2.1\",\"192.0.2.2\"]");
    hardware_fixture_close(&fixture);
}

static void patch_refused_by_the_owner_names_the_property(void)
{
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    check_answer(IPC_PATCH, ETH0, "{\"MACAddress\":\"01:00:00:00:00:01\"}", 400,
                 "PropertyValueIncorrect"); /* a group address */
    /* One of two fails: the other one is written, and the answer tells. */
    check_answer(IPC_PATCH, ETH0, "{\"MTUSize\":1400,\"MACAddress\":\"01:00:00:00:00:01\"}", 200,
                 "PropertyValueIncorrect");
    check_value(ETH0, "MTUSize", "1400");
    check_value(ETH0, "MACAddress", "\"02:53:48:4f:00:01\"");
    hardware_fixture_close(&fixture);
}

static void post_and_delete_wait_for_the_object(void)
{
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    fixture_ask(&fixture.service, IPC_POST, SHELF,
                (struct ask){.body = "{\"VLAN\":{\"VLANId\":7}}"}, &answer);
    CU_ASSERT_EQUAL(answer.status, 201);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Location"), ETH0 "_7");
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "Id"), "eth0_7");
    CU_ASSERT_STRING_EQUAL(answer.etag, answer_text(&answer, "@odata.etag"));
    answer_deinit(&answer);
    check_value(SHELF, "Members@odata.count", "2");

    check_answer(IPC_DELETE, ETH0 "_7", NULL, 204, "");
    check_answer(IPC_GET, ETH0 "_7", NULL, 404, "ResourceNotFound");
    check_value(SHELF, "Members@odata.count", "1");
    check_answer(IPC_POST, SHELF, "{\"VLAN\":{\"VLANId\":5000}}", 400, "PropertyValueOutOfRange");
    check_answer(IPC_POST, SHELF, "{}", 400, "CreateFailedMissingReqProperties");
    check_answer(IPC_DELETE, ETH0 "_7", NULL, 404, "ResourceNotFound");
    hardware_fixture_close(&fixture);
}

/* -- batches -- */

static int add_mtu(struct write_batch *batch, json_int_t mtu)
{
    return write_add(batch, NULL, ETH0_PATH, ETHERNET, "MTU", "t", json_integer(mtu));
}

static int run_stages(const struct scope *scope, const struct patch_result *values,
                      struct write_batch *batch, json_t *messages)
{
    CU_ASSERT_EQUAL(add_mtu(batch, 1300), 0);
    write_then(batch);
    CU_ASSERT_EQUAL(write_add_call(batch, NULL, NULL, "/xyz/openbmc_project/network",
                                   "xyz.openbmc_project.Network.VLAN.Create", "VLAN", "su",
                                   json_pack("[si]", "eth0", 9999)),
                    0); /* no such VLAN: InvalidArgument */
    write_then(batch);
    return add_mtu(batch, 1200);
}

static void a_stage_that_fails_is_the_last(void)
{
    char message[64];

    shelf_run = run_stages;
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT(hardware_fixture_status(&fixture, IPC_POST, RESET, "{}", message) >= 400);
    check_value(ETH0, "MTUSize", "1300");
    hardware_fixture_close(&fixture);
}

static int apply_in_stages(const struct scope *scope, const struct patch_value *value,
                           struct write_batch *batch, json_t *messages)
{
    CU_ASSERT_EQUAL(
        write_add(batch, "/MTUSize", ETH0_PATH, ETHERNET, "MTU", "t", json_integer(1301)), 0);
    CU_ASSERT_EQUAL(write_add_text(batch, "/MACAddress", ETH0_PATH,
                                   "xyz.openbmc_project.Network.MACAddress", "MACAddress", "no"),
                    0);
    write_then(batch);
    return write_add_boolean(batch, "/SpeedMbps", ETH0_PATH, ETHERNET, "NICEnabled", true);
}

static void what_a_failure_left_out_is_told(void)
{
    struct answer answer;

    shelf_apply = apply_in_stages;
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    fixture_ask(&fixture.service, IPC_PATCH, ETH0, (struct ask){.body = "{\"MTUSize\":1}"},
                &answer);
    shelf_apply = NULL;
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "PropertyValueIncorrect");
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 1), "PropertyNotUpdated");
    answer_deinit(&answer);
    check_value(ETH0, "MTUSize", "1301");
    hardware_fixture_close(&fixture);
}

static bool never(const struct mirror *mirror, const char *path)
{
    CU_ASSERT_STRING_EQUAL(path, ETH0_PATH);
    return false;
}

static int run_waiting(const struct scope *scope, const struct patch_result *values,
                       struct write_batch *batch, json_t *messages)
{
    int error = add_mtu(batch, 1234);

    write_until(batch, never, 50);
    return error;
}

static void a_wait_ends_after_its_time_as_a_success(void)
{
    shelf_run = run_waiting;
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    check_answer(IPC_POST, RESET, "{}", 204, "");
    check_value(ETH0, "MTUSize", "1234");
    hardware_fixture_close(&fixture);
}

static int run_waiting_long(const struct scope *scope, const struct patch_result *values,
                            struct write_batch *batch, json_t *messages)
{
    int error = add_mtu(batch, 1235);

    write_until(batch, never, 60000);
    return error;
}

static void stopping_ends_waits(void)
{
    struct answer answer;

    shelf_run = run_waiting_long;
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    fixture_send(&fixture.service, IPC_POST, RESET, (struct ask){.body = "{}"}, &answer);
    hardware_fixture_wait_value(&fixture, ETH0, "MTUSize", "1235");
    hardware_fixture_close(&fixture);
    CU_ASSERT_TRUE(answer.done);
    answer_deinit(&answer);
}

static void answer_teapot(struct service_request *request, struct hardware *hardware, void *context)
{
    service_reply_message(request, NULL, BASE_RESOURCE_IN_USE, NULL);
    *(bool *)context = true;
}

static bool answered, freed;

static void note_freed(void *context)
{
    freed = true;
}

static int run_own_answer(const struct scope *scope, const struct patch_result *values,
                          struct write_batch *batch, json_t *messages)
{
    write_answers(batch, answer_teapot, &answered, note_freed);
    return add_mtu(batch, 1236);
}

static void an_answer_of_its_own_is_given_once(void)
{
    answered = freed = false;
    shelf_run = run_own_answer;
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    check_answer(IPC_POST, RESET, "{}", 409, "ResourceInUse");
    CU_ASSERT_TRUE(answered && freed);
    hardware_fixture_close(&fixture);
}

/* -- writes of a service's own, and those that follow others -- */

static int start_own(struct hardware *hardware, uint32_t timeout_ms, mirror_call_fn done,
                     void *done_context, void *context)
{
    return mirror_set_property(hardware->mirror, ETH0_PATH, ETHERNET, "MTU", timeout_ms, done,
                               done_context, "t", (uint64_t)1111);
}

/* /Good: the service's own write, then what follows it. /Bad: a refused call, and what would. */
static int run_following(const struct scope *scope, const struct patch_result *values,
                         struct write_batch *batch, json_t *messages)
{
    CU_ASSERT_EQUAL(write_add_call(batch, "/Bad", NULL, "/xyz/openbmc_project/network",
                                   "xyz.openbmc_project.Network.VLAN.Create", "VLAN", "su",
                                   json_pack("[si]", "eth0", 9999)),
                    0);
    CU_ASSERT_EQUAL(write_add_own(batch, "/Good", "own", "1111", start_own, NULL, note_freed), 0);
    CU_ASSERT_EQUAL(write_add_boolean(batch, "/Bad", ETH0_PATH, ETHERNET, "NICEnabled", false), 0);
    write_follows(batch);
    CU_ASSERT_EQUAL(write_add(batch, "/Good", ETH0_PATH, ETHERNET, "MTU", "t", json_integer(1222)),
                    0);
    write_follows(batch);
    return 0;
}

static void what_follows_is_tried_after_a_success_only(void)
{
    char message[64];

    freed = false;
    shelf_run = run_following;
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, RESET, "{}", message), 400);
    CU_ASSERT_STRING_EQUAL(message, "ActionParameterValueError");
    check_value(ETH0, "MTUSize", "1222");
    check_value(ETH0, "InterfaceEnabled", "true");
    CU_ASSERT_TRUE(freed);
    hardware_fixture_close(&fixture);
}

static void owner_away_is_503(void)
{
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "DropOwner", "s", "Network");
    hardware_fixture_wait_value(&fixture, ETH0, "Status/State", "\"UnavailableOffline\"");
    check_answer(IPC_PATCH, ETH0, "{\"MTUSize\":9000}", 503, "ServiceTemporarilyUnavailable");
    check_answer(IPC_POST, SHELF, "{\"VLAN\":{\"VLANId\":7}}", 503,
                 "ServiceTemporarilyUnavailable");
    hardware_fixture_control(&fixture, "RestoreOwner", "s", "Network");
    hardware_fixture_wait_value(&fixture, ETH0, "Status/State", "\"Enabled\"");
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(get_of_a_kind_follows_its_tables),
    UNIT_CASE(patch_by_rows_reaches_the_bus_and_is_shown),
    UNIT_CASE(patch_refused_by_the_owner_names_the_property),
    UNIT_CASE(post_and_delete_wait_for_the_object),
    UNIT_CASE(a_stage_that_fails_is_the_last),
    UNIT_CASE(what_a_failure_left_out_is_told),
    UNIT_CASE(a_wait_ends_after_its_time_as_a_success),
    UNIT_CASE(stopping_ends_waits),
    UNIT_CASE(an_answer_of_its_own_is_given_once),
    UNIT_CASE(what_follows_is_tried_after_a_success_only),
    UNIT_CASE(owner_away_is_503),
    UNIT_CASES_END,
};

UNIT_MAIN("hardware/kinds", cases)
