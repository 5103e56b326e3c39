/* What a key was made of: noting, taking, forgetting, and objects that go. */
#include "tests/unit/cunit-main.h"
#include "tests/unit/dbus/fake-bmc.h"

#include <string.h>

#define CPU1 SENSORS "/temperature/CPU1"

static struct fake_bmc bmc;
static struct fake_owner *sensors;
static char taken[256];

static void start(void)
{
    fake_bmc_start(&bmc);
    sensors = fake_owner_new(&bmc, "xyz.openbmc_project.HwmonTempSensor", SENSORS);
    fake_owner_connect(sensors);
    fake_put_sensor(sensors, CPU0, 0);
    fake_put_sensor(sensors, CPU1, 1);
    fake_bmc_mirror(&bmc);
    WAIT_FOR(&bmc, bmc.synchronised == 1);
}

static void on_key(const char *key, void *context)
{
    strcat(taken, key);
    strcat(taken, " ");
}

static const char *take(const char *path)
{
    taken[0] = '\0';
    mirror_take_dependents(bmc.mirror, mirror_find(bmc.mirror, path), on_key, NULL);
    return taken;
}

static void note(const char *key, const char *path)
{
    double value;

    mirror_note_begin(bmc.mirror);
    mirror_read_number(mirror_find(bmc.mirror, path), SENSOR_VALUE, "Value", &value);
    CU_ASSERT_EQUAL(mirror_note_end(bmc.mirror, key), 0);
}

static int nothing(const struct mirror_object *object, void *context)
{
    return 0;
}

static void take_dependents_after_noting_gives_each_key_once(void)
{
    start();
    note("/a", CPU0);
    note("/b", CPU0);
    note("/c", CPU1);
    CU_ASSERT_STRING_EQUAL(take(CPU0), "/a /b ");
    CU_ASSERT_STRING_EQUAL(take(CPU0), "");
    CU_ASSERT_STRING_EQUAL(take(CPU1), "/c ");
    fake_bmc_stop(&bmc);
}

static void take_dependents_of_a_collection_forgets_its_key_everywhere(void)
{
    start();
    mirror_note_begin(bmc.mirror);
    mirror_each(bmc.mirror, SENSORS, NULL, nothing, NULL);
    CU_ASSERT_EQUAL(mirror_note_end(bmc.mirror, "/all"), 0);
    CU_ASSERT_STRING_EQUAL(take(CPU1), "/all ");
    CU_ASSERT_STRING_EQUAL(take(CPU0), "");
    fake_bmc_stop(&bmc);
}

static void note_end_same_key_replaces_what_was_noted(void)
{
    start();
    note("/a", CPU0);
    note("/a", CPU1);
    CU_ASSERT_STRING_EQUAL(take(CPU0), "");
    CU_ASSERT_STRING_EQUAL(take(CPU1), "/a ");
    fake_bmc_stop(&bmc);
}

static void note_begin_reads_outside_are_not_noted(void)
{
    start();
    mirror_note_begin(bmc.mirror);
    CU_ASSERT_EQUAL(mirror_note_end(bmc.mirror, "/empty"), 0);
    mirror_find(bmc.mirror, CPU0);
    CU_ASSERT_STRING_EQUAL(take(CPU0), "");
    fake_bmc_stop(&bmc);
}

static void forget_notes_then_take_gives_nothing(void)
{
    start();
    note("/a", CPU0);
    mirror_forget_notes(bmc.mirror);
    CU_ASSERT_STRING_EQUAL(take(CPU0), "");
    note("/b", CPU0);
    CU_ASSERT_STRING_EQUAL(take(CPU0), "/b ");
    fake_bmc_stop(&bmc);
}

static void note_end_many_times_does_not_grow_without_end(void)
{
    char key[32];

    start();
    for (int i = 0; i < 100000; i++) {
        snprintf(key, sizeof(key), "/%d", i % 7);
        note(key, CPU0);
    }
    CU_ASSERT_EQUAL(strlen(take(CPU0)), 7 * 3);
    fake_bmc_stop(&bmc);
}

static void note_end_too_many_keys_is_refused(void)
{
    char key[32];
    int result = 0, count = 0;

    start();
    while (result == 0 && count < 100000) {
        snprintf(key, sizeof(key), "/%d", count++);
        mirror_note_begin(bmc.mirror);
        result = mirror_note_end(bmc.mirror, key);
    }
    CU_ASSERT(result < 0);
    mirror_forget_notes(bmc.mirror);
    note("/again", CPU0);
    CU_ASSERT_STRING_EQUAL(take(CPU0), "/again ");
    fake_bmc_stop(&bmc);
}

static void noted_object_removed_leaves_the_others(void)
{
    start();
    mirror_note_begin(bmc.mirror);
    mirror_each(bmc.mirror, SENSORS, NULL, nothing, NULL);
    CU_ASSERT_EQUAL(mirror_note_end(bmc.mirror, "/all"), 0);
    fake_signal_removed(sensors, CPU0, SENSOR_VALUE);
    fake_signal_removed(sensors, CPU0, AVAILABILITY);
    WAIT_FOR(&bmc, !mirror_find(bmc.mirror, CPU0));
    CU_ASSERT_STRING_EQUAL(take(CPU1), "/all ");
    fake_bmc_stop(&bmc);
}

static const struct unit_case cases[] = {
    UNIT_CASE(take_dependents_after_noting_gives_each_key_once),
    UNIT_CASE(take_dependents_of_a_collection_forgets_its_key_everywhere),
    UNIT_CASE(note_end_same_key_replaces_what_was_noted),
    UNIT_CASE(note_begin_reads_outside_are_not_noted),
    UNIT_CASE(forget_notes_then_take_gives_nothing),
    UNIT_CASE(note_end_many_times_does_not_grow_without_end),
    UNIT_CASE(note_end_too_many_keys_is_refused),
    UNIT_CASE(noted_object_removed_leaves_the_others),
    UNIT_CASES_END,
};

UNIT_MAIN("dbus/notes", cases)
