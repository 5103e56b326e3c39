/*
 * Writes and calls: their outcomes, their order with the events, and what happens to them when the
 * owner, the bus or the mirror goes.
 */
#include "tests/unit/cunit-main.h"
#include "tests/unit/dbus/fake-bmc.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define SENSOR_OWNER "xyz.openbmc_project.HwmonTempSensor"

static struct fake_bmc bmc;
static struct fake_owner *sensors;

struct answer {
    unsigned int count;
    int outcome;
    char text[96];
    double value_when_done; /* what the mirror held */
};

static void start(void)
{
    fake_bmc_start(&bmc);
    sensors = fake_owner_new(&bmc, SENSOR_OWNER, SENSORS);
    fake_owner_connect(sensors);
    fake_put_sensor(sensors, CPU0, 40);
    fake_bmc_mirror(&bmc);
    WAIT_FOR(&bmc, bmc.synchronised == 1);
    memset(bmc.order, 0, sizeof(bmc.order));
    bmc.changed = 0;
}

static void on_done(int outcome, sd_bus_message *reply, const sd_bus_error *error, void *context)
{
    struct answer *answer = context;
    const char *text;

    answer->count++;
    answer->outcome = outcome;
    CU_ASSERT_EQUAL(reply != NULL, outcome == 0);
    CU_ASSERT_EQUAL(error != NULL, outcome == MIRROR_E_REJECTED);
    if (error)
        snprintf(answer->text, sizeof(answer->text), "%s", error->name);
    else if (reply && sd_bus_message_read(reply, "s", &text) > 0)
        snprintf(answer->text, sizeof(answer->text), "%s", text);
    answer->value_when_done = fake_number(&bmc, CPU0);
    bmc.order[strlen(bmc.order)] = 'd';
}

static void set_value(struct answer *answer, double value, uint32_t timeout_ms)
{
    CU_ASSERT_EQUAL(mirror_set_property(bmc.mirror, CPU0, SENSOR_VALUE, "Value", timeout_ms,
                                        on_done, answer, "d", value),
                    0);
    CU_ASSERT_EQUAL(answer->count, 0); /* never before the call returned */
}

static void set_property_signalled_is_done_after_changed(void)
{
    struct answer answer = {0};

    start();
    set_value(&answer, 55, 1000);
    WAIT_FOR(&bmc, answer.count == 1);
    CU_ASSERT_EQUAL(answer.outcome, 0);
    CU_ASSERT(answer.value_when_done == 55);
    CU_ASSERT_STRING_EQUAL(bmc.order, "cd");
    CU_ASSERT_EQUAL(sensors->get_count, 0);
    fake_bmc_stop(&bmc);
}

static void set_property_equal_value_is_done_at_once(void)
{
    struct answer answer = {0};

    start();
    sensors->set_without_signal = true;
    set_value(&answer, 40, 1000);
    WAIT_FOR(&bmc, answer.count == 1);
    CU_ASSERT_EQUAL(answer.outcome, 0);
    CU_ASSERT_EQUAL(sensors->get_count, 0);
    CU_ASSERT_EQUAL(bmc.changed, 0);
    fake_bmc_stop(&bmc);
}

static void set_property_without_signal_is_read_back(void)
{
    struct answer answer = {0};

    start();
    sensors->set_without_signal = true;
    set_value(&answer, 56, 1000);
    WAIT_FOR(&bmc, answer.count == 1);
    CU_ASSERT_EQUAL(answer.outcome, 0);
    CU_ASSERT(answer.value_when_done == 56);
    CU_ASSERT_STRING_EQUAL(bmc.order, "cd");
    CU_ASSERT_EQUAL(sensors->get_count, 1);
    fake_bmc_stop(&bmc);
}

static void set_property_signal_after_answer_is_awaited(void)
{
    struct answer answer = {0};

    start();
    sensors->set_without_signal = true;
    set_value(&answer, 57, 1000);
    WAIT_FOR(&bmc, sensors->set_count == 1);
    fake_signal_changed(sensors, CPU0, SENSOR_VALUE, "Value");
    WAIT_FOR(&bmc, answer.count == 1);
    CU_ASSERT(answer.value_when_done == 57);
    CU_ASSERT_EQUAL(sensors->get_count, 0);
    fake_bmc_stop(&bmc);
}

static void set_property_owner_keeps_its_value_is_done_with_it(void)
{
    struct answer answer = {0};

    start();
    sensors->keep_on_set = true;
    set_value(&answer, 58, 1000);
    WAIT_FOR(&bmc, answer.count == 1);
    CU_ASSERT_EQUAL(answer.outcome, 0);
    CU_ASSERT(answer.value_when_done == 40);
    fake_bmc_stop(&bmc);
}

static void set_property_twice_both_are_done(void)
{
    struct answer first = {0}, second = {0};

    start();
    set_value(&first, 60, 1000);
    set_value(&second, 61, 1000);
    WAIT_FOR(&bmc, first.count == 1 && second.count == 1);
    CU_ASSERT(second.value_when_done == 61);
    CU_ASSERT(fake_number(&bmc, CPU0) == 61);
    fake_bmc_stop(&bmc);
}

static void set_property_rejected_tells_the_error(void)
{
    struct answer answer = {0};

    start();
    sensors->fail_member = "Set";
    sensors->fail_error = "xyz.openbmc_project.Common.Error.NotAllowed";
    set_value(&answer, 1, 1000);
    WAIT_FOR(&bmc, answer.count == 1);
    CU_ASSERT_EQUAL(answer.outcome, MIRROR_E_REJECTED);
    CU_ASSERT_STRING_EQUAL(answer.text, "xyz.openbmc_project.Common.Error.NotAllowed");
    CU_ASSERT(fake_number(&bmc, CPU0) == 40);
    fake_bmc_stop(&bmc);
}

static void set_property_no_answer_times_out(void)
{
    struct answer answer = {0};

    start();
    sensors->hold_member = "Set";
    set_value(&answer, 1, 100);
    WAIT_FOR(&bmc, answer.count == 1);
    CU_ASSERT_EQUAL(answer.outcome, MIRROR_E_TIMEOUT);
    fake_owner_release(sensors);
    fake_bmc_settle(&bmc, sensors);
    CU_ASSERT_EQUAL(answer.count, 1);
    fake_bmc_stop(&bmc);
}

static void set_property_owner_away_has_no_owner(void)
{
    struct answer answer = {0};

    start();
    fake_owner_disconnect(sensors);
    WAIT_FOR(&bmc, !mirror_object_is_available(mirror_find(bmc.mirror, CPU0)));
    set_value(&answer, 1, 1000);
    WAIT_FOR(&bmc, answer.count == 1);
    CU_ASSERT_EQUAL(answer.outcome, MIRROR_E_NO_OWNER);
    fake_bmc_stop(&bmc);
}

static void set_property_owner_dies_has_no_owner(void)
{
    struct answer answer = {0};

    start();
    sensors->hold_member = "Set";
    set_value(&answer, 1, 5000);
    WAIT_FOR(&bmc, sensors->held_count == 1);
    fake_owner_disconnect(sensors);
    WAIT_FOR(&bmc, answer.count == 1);
    CU_ASSERT_EQUAL(answer.outcome, MIRROR_E_NO_OWNER);
    fake_bmc_stop(&bmc);
}

static void call_bus_dies_is_lost(void)
{
    struct answer pending = {0}, later = {0};

    start();
    sensors->hold_member = "Set";
    set_value(&pending, 1, 5000);
    WAIT_FOR(&bmc, sensors->held_count == 1);
    fake_bmc_kill_bus(&bmc);
    WAIT_FOR(&bmc, pending.count == 1);
    CU_ASSERT_EQUAL(pending.outcome, MIRROR_E_LOST);
    CU_ASSERT_STRING_EQUAL(bmc.order, "cld"); /* Set's signal, the loss, then the outcome */
    set_value(&later, 1, 5000);
    WAIT_FOR(&bmc, later.count == 1);
    CU_ASSERT_EQUAL(later.outcome, MIRROR_E_LOST);
    fake_bmc_stop(&bmc);
}

static void call_mirror_closes_is_cancelled(void)
{
    struct answer answer = {0};

    start();
    sensors->hold_member = "Set";
    set_value(&answer, 1, 5000);
    WAIT_FOR(&bmc, sensors->held_count == 1);
    mirror_close(bmc.mirror, NULL, NULL);
    CU_ASSERT_EQUAL(answer.count, 0);
    WAIT_FOR(&bmc, answer.count == 1);
    CU_ASSERT_EQUAL(answer.outcome, -ECANCELED);
    bmc.mirror = NULL;
    fake_bmc_stop(&bmc);
}

static void close_from_callback(int outcome, sd_bus_message *reply, const sd_bus_error *error,
                                void *context)
{
    unsigned int *count = context;

    if ((*count)++ == 0)
        mirror_close(bmc.mirror, NULL, NULL);
}

static void close_inside_a_callback_completes_the_rest(void)
{
    unsigned int count = 0;

    start();
    for (int i = 0; i < 3; i++)
        CU_ASSERT_EQUAL(mirror_call(bmc.mirror, SENSOR_OWNER, "/any", "test.Method", "Echo", 1000,
                                    close_from_callback, &count, "s", "x"),
                        0);
    WAIT_FOR(&bmc, count == 3);
    bmc.mirror = NULL;
    fake_bmc_stop(&bmc);
}

static void call_method_gives_the_reply(void)
{
    struct answer answer = {0}, owned = {0}, unowned = {0}, nobody = {0};

    start();
    CU_ASSERT_EQUAL(mirror_call(bmc.mirror, SENSOR_OWNER, "/any", "test.Method", "Echo", 1000,
                                on_done, &answer, "s", "hello"),
                    0);
    WAIT_FOR(&bmc, answer.count == 1);
    CU_ASSERT_EQUAL(answer.outcome, 0);
    CU_ASSERT_STRING_EQUAL(answer.text, "hello");
    CU_ASSERT_EQUAL(
        mirror_call(bmc.mirror, NULL, CPU0, SENSOR_VALUE, "Nothing", 1000, on_done, &owned, NULL),
        0);
    WAIT_FOR(&bmc, owned.count == 1);
    CU_ASSERT_EQUAL(owned.outcome, MIRROR_E_REJECTED);
    CU_ASSERT_EQUAL(
        mirror_call(bmc.mirror, NULL, CPU0, "not.Kept", "Nothing", 1000, on_done, &unowned, NULL),
        0);
    CU_ASSERT_EQUAL(unowned.count, 0);
    WAIT_FOR(&bmc, unowned.count == 1);
    CU_ASSERT_EQUAL(unowned.outcome, MIRROR_E_NO_OWNER);
    CU_ASSERT_EQUAL(mirror_call(bmc.mirror, "test.Nobody", "/any", "test.Method", "Echo", 1000,
                                on_done, &nobody, NULL),
                    0);
    WAIT_FOR(&bmc, nobody.count == 1);
    CU_ASSERT_EQUAL(nobody.outcome, MIRROR_E_NO_OWNER);
    fake_bmc_stop(&bmc);
}

static void set_table(struct answer *answer, const char *text, int expected)
{
    json_t *value = json_loads(text, JSON_DECODE_ANY, NULL);

    CU_ASSERT_PTR_NOT_NULL_FATAL(value);
    CU_ASSERT_EQUAL(mirror_set_json(bmc.mirror, CPU0, SENSOR_VALUE, "Table", 1000, on_done, answer,
                                    "a{sv}", value),
                    expected);
    CU_ASSERT_EQUAL(answer->count, 0);
    json_decref(value);
}

static bool table_is(const char *text)
{
    json_t *expected = json_loads(text, JSON_DECODE_ANY, NULL);
    const json_t *table;
    bool equal;

    equal = mirror_read_json(mirror_find(bmc.mirror, CPU0), SENSOR_VALUE, "Table", "a{sv}",
                             &table) &&
            json_equal(table, expected);
    json_decref(expected);
    return equal;
}

#define TABLE(number) "{\"a\": {\"signature\": \"u\", \"value\": " #number "}}"

static void set_json_behaves_as_set_property(void)
{
    struct answer signalled = {0}, read_back = {0}, equal = {0}, kept = {0};

    start();
    fake_put(sensors, CPU0, SENSOR_VALUE, "Table", "a{sv}", 1, "a", "u", 1);
    fake_signal_changed(sensors, CPU0, SENSOR_VALUE, "Table");
    WAIT_FOR(&bmc, table_is("{\"a\": 1}"));
    memset(bmc.order, 0, sizeof(bmc.order));
    set_table(&signalled, TABLE(2), 0);
    WAIT_FOR(&bmc, signalled.count == 1);
    CU_ASSERT_EQUAL(signalled.outcome, 0);
    CU_ASSERT(table_is("{\"a\": 2}"));
    CU_ASSERT_STRING_EQUAL(bmc.order, "cd");
    CU_ASSERT_EQUAL(sensors->get_count, 0);

    sensors->set_without_signal = true;
    set_table(&equal, TABLE(2), 0);
    WAIT_FOR(&bmc, equal.count == 1);
    CU_ASSERT_EQUAL(sensors->get_count, 0);
    set_table(&read_back, TABLE(3), 0);
    WAIT_FOR(&bmc, read_back.count == 1);
    CU_ASSERT_EQUAL(read_back.outcome, 0);
    CU_ASSERT(table_is("{\"a\": 3}"));
    CU_ASSERT_EQUAL(sensors->get_count, 1);

    sensors->keep_on_set = true;
    set_table(&kept, TABLE(4), 0);
    WAIT_FOR(&bmc, kept.count == 1);
    CU_ASSERT_EQUAL(kept.outcome, 0);
    CU_ASSERT(table_is("{\"a\": 3}"));
    fake_bmc_stop(&bmc);
}

static void set_json_unfit_value_sends_nothing(void)
{
    struct answer answer = {0};

    start();
    set_table(&answer, "{\"a\": 1}", -EINVAL);
    set_table(&answer, "[]", -EINVAL);
    fake_bmc_settle(&bmc, sensors);
    CU_ASSERT_EQUAL(sensors->set_count, 0);
    CU_ASSERT_EQUAL(answer.count, 0);
    fake_owner_disconnect(sensors);
    WAIT_FOR(&bmc, !mirror_object_is_available(mirror_find(bmc.mirror, CPU0)));
    set_table(&answer, TABLE(1), 0);
    WAIT_FOR(&bmc, answer.count == 1);
    CU_ASSERT_EQUAL(answer.outcome, MIRROR_E_NO_OWNER);
    fake_bmc_stop(&bmc);
}

static int call_echo(struct answer *answer, const char *signature, const char *text)
{
    json_t *arguments = text ? json_loads(text, 0, NULL) : NULL;
    int result = mirror_call_json(bmc.mirror, SENSOR_OWNER, "/any", "test.Method", "Echo", 1000,
                                  on_done, answer, signature, arguments);

    json_decref(arguments);
    return result;
}

static void call_json_sends_its_arguments(void)
{
    struct answer answer = {0}, none = {0};

    start();
    CU_ASSERT_EQUAL(call_echo(&answer, "sa{uab}i", "[\"hello\", {\"1\": [true]}, -2]"), 0);
    WAIT_FOR(&bmc, answer.count == 1);
    CU_ASSERT_EQUAL(answer.outcome, 0);
    CU_ASSERT_STRING_EQUAL(answer.text, "hello");
    CU_ASSERT_EQUAL(call_echo(&none, NULL, NULL), 0);
    WAIT_FOR(&bmc, none.count == 1);
    CU_ASSERT_EQUAL(none.outcome, 0);
    CU_ASSERT_EQUAL(call_echo(&answer, "s", "[1]"), -EINVAL);
    CU_ASSERT_EQUAL(call_echo(&answer, "s", "[]"), -EINVAL);
    CU_ASSERT_EQUAL(call_echo(&answer, "s", NULL), -EINVAL);
    CU_ASSERT_EQUAL(answer.count, 1);
    fake_bmc_stop(&bmc);
}

static void call_with_a_descriptor_passes_a_copy(void)
{
    struct answer answer = {0};
    char text[16] = "";
    int fds[2];

    start();
    CU_ASSERT_EQUAL_FATAL(pipe2(fds, O_CLOEXEC), 0);
    CU_ASSERT_EQUAL(mirror_call(bmc.mirror, SENSOR_OWNER, "/any", "test.Method", "WriteTo", 1000,
                                on_done, &answer, "hs", fds[1], "through"),
                    0);
    CU_ASSERT_EQUAL(close(fds[1]), 0); /* the caller's own, not the message's */
    WAIT_FOR(&bmc, answer.count == 1);
    CU_ASSERT_EQUAL(answer.outcome, 0);
    CU_ASSERT_EQUAL(read(fds[0], text, sizeof(text) - 1), 7);
    CU_ASSERT_STRING_EQUAL(text, "through");
    CU_ASSERT_EQUAL(read(fds[0], text, 1), 0); /* no other copy is open */
    close(fds[0]);
    fake_bmc_stop(&bmc);
}

static const struct unit_case cases[] = {
    UNIT_CASE(set_property_signalled_is_done_after_changed),
    UNIT_CASE(set_property_equal_value_is_done_at_once),
    UNIT_CASE(set_property_without_signal_is_read_back),
    UNIT_CASE(set_property_signal_after_answer_is_awaited),
    UNIT_CASE(set_property_owner_keeps_its_value_is_done_with_it),
    UNIT_CASE(set_property_twice_both_are_done),
    UNIT_CASE(set_property_rejected_tells_the_error),
    UNIT_CASE(set_property_no_answer_times_out),
    UNIT_CASE(set_property_owner_away_has_no_owner),
    UNIT_CASE(set_property_owner_dies_has_no_owner),
    UNIT_CASE(call_bus_dies_is_lost),
    UNIT_CASE(call_mirror_closes_is_cancelled),
    UNIT_CASE(close_inside_a_callback_completes_the_rest),
    UNIT_CASE(call_method_gives_the_reply),
    UNIT_CASE(set_json_behaves_as_set_property),
    UNIT_CASE(set_json_unfit_value_sends_nothing),
    UNIT_CASE(call_json_sends_its_arguments),
    UNIT_CASE(call_with_a_descriptor_passes_a_copy),
    UNIT_CASES_END,
};

UNIT_MAIN("dbus/calls", cases)
