/*
 * Objects that the ObjectMapper does not know: owners that come, go, idle, are started by the bus
 * or are never there, and the loss of the bus.
 */
#include "dbus/mirror-internal.h"
#include "tests/unit/cunit-main.h"
#include "tests/unit/dbus/fake-bmc.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define SYSTEMD "org.freedesktop.systemd1"
#define TIMEDATE "org.freedesktop.timedate1"
#define UNIT "/org/freedesktop/systemd1/unit/ssh_2eservice"
#define TIME "/org/freedesktop/timedate1"

static struct fake_bmc bmc;
static struct fake_owner *sensors, *systemd, *timedate;
static const char *const assets[] = {ASSET, NULL};

static void start_without_mirror(void)
{
    fake_bmc_start(&bmc);
    sensors = fake_owner_new(&bmc, "xyz.openbmc_project.HwmonTempSensor", SENSORS);
    systemd = fake_owner_new(&bmc, SYSTEMD, NULL);
    timedate = fake_owner_new(&bmc, TIMEDATE, NULL);
    fake_put_sensor(sensors, CPU0, 40);
    fake_put(systemd, UNIT, ASSET, "Model", "s", "active");
    fake_put(systemd, UNIT, AVAILABILITY, "Available", "b", 1);
    fake_put(timedate, TIME, ASSET, "Model", "s", "UTC");
    fake_owner_connect(sensors);
}

static void start(void)
{
    start_without_mirror();
    fake_owner_connect(systemd);
    fake_bmc_mirror(&bmc);
    WAIT_FOR(&bmc, bmc.synchronised == 1);
}

static int watch(const char *owner, const char *path, unsigned int flags)
{
    return mirror_watch(bmc.mirror, owner, path, assets, flags);
}

static const struct mirror_object *find(const char *path)
{
    return mirror_find(bmc.mirror, path);
}

static bool model_is(const char *path, const char *expected)
{
    const char *text;

    return find(path) && mirror_read_text(find(path), ASSET, "Model", &text) &&
           strcmp(text, expected) == 0;
}

static bool is_available(const char *path)
{
    return find(path) && mirror_object_is_available(find(path));
}

static int count_objects(const struct mirror_object *object, void *context)
{
    (*(unsigned int *)context)++;
    return 0;
}

static void set_model(struct fake_owner *owner, const char *path, const char *text)
{
    fake_put(owner, path, ASSET, "Model", "s", text);
    fake_signal_changed(owner, path, ASSET, "Model");
}

static void watch_reads_and_follows_the_object(void)
{
    unsigned int count = 0;

    start();
    CU_ASSERT_PTR_NULL(find(UNIT));
    bmc.structure = 0;
    CU_ASSERT_EQUAL(watch(SYSTEMD, UNIT, 0), 0);
    CU_ASSERT_PTR_NULL(find(UNIT));
    WAIT_FOR(&bmc, model_is(UNIT, "active"));
    CU_ASSERT_EQUAL(bmc.structure, 1);
    CU_ASSERT(is_available(UNIT));
    CU_ASSERT(!mirror_object_has(find(UNIT), AVAILABILITY)); /* kept, but not watched */
    CU_ASSERT_STRING_EQUAL(mirror_object_owner(find(UNIT), ASSET), SYSTEMD);
    mirror_each(bmc.mirror, "/org/freedesktop", assets, count_objects, &count);
    CU_ASSERT_EQUAL(count, 1);
    CU_ASSERT_EQUAL(systemd->get_all_count, 1);
    bmc.changed = 0;
    set_model(systemd, UNIT, "failed");
    WAIT_FOR(&bmc, model_is(UNIT, "failed"));
    CU_ASSERT_EQUAL(bmc.changed, 1);
    CU_ASSERT_EQUAL(systemd->get_all_count, 1);
    /* Watching again adds an interface. */
    CU_ASSERT_EQUAL(mirror_watch(bmc.mirror, SYSTEMD, UNIT, fake_interfaces, 0), 0);
    WAIT_FOR(&bmc, mirror_object_has(find(UNIT), AVAILABILITY));
    CU_ASSERT(!mirror_object_has(find(UNIT), SENSOR_VALUE)); /* the owner has none */
    fake_bmc_stop(&bmc);
}

static void watch_before_the_bus_answers_is_part_of_the_first_snapshot(void)
{
    start_without_mirror();
    fake_owner_connect(systemd);
    fake_bmc_mirror(&bmc);
    CU_ASSERT_EQUAL(watch(SYSTEMD, UNIT, 0), 0);
    WAIT_FOR(&bmc, bmc.synchronised == 1);
    CU_ASSERT(model_is(UNIT, "active"));
    set_model(systemd, UNIT, "failed");
    WAIT_FOR(&bmc, model_is(UNIT, "failed"));
    fake_bmc_stop(&bmc);
}

static void watch_owner_that_is_not_there_delays_nothing(void)
{
    uint64_t begin_ms;

    start_without_mirror();
    fake_bmc_mirror(&bmc);
    begin_ms = fake_now_ms();
    CU_ASSERT_EQUAL(watch(SYSTEMD, UNIT, 0), 0);
    WAIT_FOR(&bmc, bmc.synchronised == 1);
    CU_ASSERT(fake_now_ms() - begin_ms < 1900);
    CU_ASSERT_PTR_NULL(find(UNIT));
    fake_owner_connect(systemd);
    WAIT_FOR(&bmc, model_is(UNIT, "active"));
    fake_bmc_stop(&bmc);
}

static void watch_object_that_is_not_there_comes_by_its_signal(void)
{
    start();
    fake_take_away(systemd, UNIT, ASSET);
    CU_ASSERT_EQUAL(watch(SYSTEMD, UNIT, 0), 0);
    WAIT_FOR(&bmc, systemd->get_all_count == 1);
    fake_bmc_settle(&bmc, sensors);
    CU_ASSERT_PTR_NULL(find(UNIT));
    set_model(systemd, UNIT, "active");
    WAIT_FOR(&bmc, model_is(UNIT, "active"));
    fake_bmc_stop(&bmc);
}

static void watched_owner_leaves_and_returns_object_follows(void)
{
    start();
    CU_ASSERT_EQUAL(watch(SYSTEMD, UNIT, 0), 0);
    WAIT_FOR(&bmc, is_available(UNIT));
    fake_owner_disconnect(systemd);
    WAIT_FOR(&bmc, !is_available(UNIT));
    CU_ASSERT(model_is(UNIT, "active"));
    CU_ASSERT_PTR_NULL(mirror_object_owner(find(UNIT), ASSET));
    fake_put(systemd, UNIT, ASSET, "Model", "s", "reloaded");
    fake_owner_connect(systemd);
    WAIT_FOR(&bmc, is_available(UNIT));
    CU_ASSERT(model_is(UNIT, "reloaded"));
    fake_bmc_stop(&bmc);
}

static void watched_object_survives_the_loss_of_the_bus(void)
{
    start();
    CU_ASSERT_EQUAL(watch(SYSTEMD, UNIT, 0), 0);
    WAIT_FOR(&bmc, is_available(UNIT));
    fake_bmc_kill_bus(&bmc);
    WAIT_FOR(&bmc, bmc.bus_lost == 1);
    CU_ASSERT(model_is(UNIT, "active"));
    CU_ASSERT(!is_available(UNIT));
    fake_bmc_restart_bus(&bmc);
    fake_owner_connect(sensors);
    fake_put(systemd, UNIT, ASSET, "Model", "s", "again");
    fake_owner_connect(systemd);
    WAIT_FOR(&bmc, is_available(UNIT) && bmc.synchronised == 2);
    CU_ASSERT(model_is(UNIT, "again"));
    set_model(systemd, UNIT, "failed"); /* subscribed again */
    WAIT_FOR(&bmc, model_is(UNIT, "failed"));
    fake_bmc_stop(&bmc);
}

static void watched_owner_with_two_names_is_read_once(void)
{
    start();
    CU_ASSERT(sd_bus_request_name(sensors->bus, TIMEDATE, 0) >= 0); /* follows under the other */
    fake_put(sensors, TIME, ASSET, "Model", "s", "two names");
    CU_ASSERT_EQUAL(watch(TIMEDATE, TIME, 0), 0);
    WAIT_FOR(&bmc, model_is(TIME, "two names"));
    set_model(sensors, TIME, "still");
    WAIT_FOR(&bmc, model_is(TIME, "still"));
    CU_ASSERT(is_available(TIME));
    fake_bmc_stop(&bmc);
}

static void unwatch_forgets_the_object(void)
{
    unsigned int get_all_count;

    start();
    CU_ASSERT_EQUAL(watch(SYSTEMD, UNIT, 0), 0);
    CU_ASSERT_EQUAL(watch("xyz.openbmc_project.HwmonTempSensor", CPU0, 0), 0);
    WAIT_FOR(&bmc, is_available(UNIT));
    bmc.structure = 0;
    mirror_unwatch(bmc.mirror, SYSTEMD, mirror_object_path(find(UNIT)));
    CU_ASSERT_PTR_NULL(find(UNIT));
    WAIT_FOR(&bmc, bmc.structure == 1);
    get_all_count = systemd->get_all_count;
    set_model(systemd, UNIT, "failed");
    fake_bmc_settle(&bmc, sensors);
    CU_ASSERT_PTR_NULL(find(UNIT));
    CU_ASSERT_EQUAL(systemd->get_all_count, get_all_count);
    mirror_unwatch(bmc.mirror, SYSTEMD, UNIT); /* is none */
    mirror_unwatch(bmc.mirror, "xyz.openbmc_project.HwmonTempSensor", CPU0);
    CU_ASSERT(fake_number(&bmc, CPU0) == 40); /* discovery knows it */
    CU_ASSERT_EQUAL(watch(SYSTEMD, UNIT, 0), 0);
    WAIT_FOR(&bmc, model_is(UNIT, "failed"));
    fake_bmc_stop(&bmc);
}

static void unwatch_while_it_is_read_forgets_it_too(void)
{
    start();
    systemd->hold_member = "GetAll";
    CU_ASSERT_EQUAL(watch(SYSTEMD, UNIT, 0), 0);
    WAIT_FOR(&bmc, systemd->held_count == 1);
    mirror_unwatch(bmc.mirror, SYSTEMD, UNIT);
    fake_owner_release(systemd);
    fake_bmc_settle(&bmc, sensors);
    CU_ASSERT_PTR_NULL(find(UNIT));
    fake_bmc_stop(&bmc);
}

static void watch_what_cannot_be_is_refused(void)
{
    static const char *const unkept[] = {ASSET, "not.kept", NULL};
    char path[64];
    int result = 0;
    unsigned int count;

    start();
    CU_ASSERT_EQUAL(mirror_watch(bmc.mirror, SYSTEMD, UNIT, unkept, 0), -EINVAL);
    CU_ASSERT_EQUAL(watch(SYSTEMD, "no/path", 0), -EINVAL);
    CU_ASSERT_EQUAL(watch(":1.5", UNIT, 0), -EINVAL);
    CU_ASSERT_EQUAL(watch("no name", UNIT, 0), -EINVAL);
    CU_ASSERT_EQUAL(watch("xyz.openbmc_project.ObjectMapper", UNIT, 0), -EINVAL);
    for (count = 0; count < 1000 && result == 0; count++) {
        snprintf(path, sizeof(path), "/unit/u%u", count);
        result = watch(SYSTEMD, path, 0);
    }
    CU_ASSERT_EQUAL(result, -ENOBUFS);
    CU_ASSERT_EQUAL(count, 257);
    fake_bmc_stop(&bmc);
}

/* -- activatable owners -- */

/* The bus starts a program that only tells that it ran; the test then connects the owner. */
static void make_service(void)
{
    char path[128];
    FILE *file;

    snprintf(path, sizeof(path), "%s/timedate.service", bmc.daemon.folder);
    file = fopen(path, "we");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fprintf(file, "[D-BUS Service]\nName=" TIMEDATE "\nExec=/usr/bin/touch %s/started\n",
            bmc.daemon.folder);
    fclose(file);
}

static bool was_started(void)
{
    char path[128];

    snprintf(path, sizeof(path), "%s/started", bmc.daemon.folder);
    return access(path, F_OK) == 0;
}

static void forget_started(void)
{
    char path[128];

    snprintf(path, sizeof(path), "%s/started", bmc.daemon.folder);
    unlink(path);
}

static void stop(void)
{
    char path[128];

    forget_started();
    snprintf(path, sizeof(path), "%s/timedate.service", bmc.daemon.folder);
    unlink(path);
    fake_bmc_stop(&bmc);
}

static void start_and_read_timedate(void)
{
    start();
    make_service();
    CU_ASSERT_EQUAL(watch(TIMEDATE, TIME, MIRROR_WATCH_ACTIVATABLE), 0);
    WAIT_FOR(&bmc, was_started());
    forget_started();
    fake_owner_connect(timedate);
    WAIT_FOR(&bmc, is_available(TIME));
    CU_ASSERT(model_is(TIME, "UTC"));
    fake_bmc_settle(&bmc, sensors);
    bmc.changed = 0;
}

static void on_done(int outcome, sd_bus_message *reply, const sd_bus_error *error, void *context)
{
    *(int *)context = outcome;
}

static void activatable_owner_idles_values_stay_current(void)
{
    int outcome = 99;

    start_and_read_timedate();
    fake_owner_disconnect(timedate);
    WAIT_FOR(&bmc, !owner_find_name(bmc.mirror, TIMEDATE)->unique);
    CU_ASSERT(is_available(TIME));
    CU_ASSERT(model_is(TIME, "UTC"));
    CU_ASSERT_EQUAL(bmc.changed, 0);
    CU_ASSERT(!was_started());
    CU_ASSERT_STRING_EQUAL(mirror_object_owner(find(TIME), ASSET), TIMEDATE);

    /* A write starts it, and what it then tells is read. */
    CU_ASSERT_EQUAL(
        mirror_set_property(bmc.mirror, TIME, ASSET, "Model", 5000, on_done, &outcome, "s", "CET"),
        0);
    WAIT_FOR(&bmc, was_started());
    forget_started();
    CU_ASSERT(is_available(TIME));
    fake_owner_connect(timedate);
    WAIT_FOR(&bmc, outcome == 0);
    CU_ASSERT(model_is(TIME, "CET"));
    CU_ASSERT(is_available(TIME));

    /* It comes with news. */
    fake_owner_disconnect(timedate);
    fake_put(timedate, TIME, ASSET, "Model", "s", "JST");
    fake_owner_connect(timedate);
    WAIT_FOR(&bmc, model_is(TIME, "JST"));
    stop();
}

static void activatable_owner_leaves_unread_is_started_again(void)
{
    start();
    make_service();
    CU_ASSERT_EQUAL(watch(TIMEDATE, TIME, MIRROR_WATCH_ACTIVATABLE), 0);
    WAIT_FOR(&bmc, was_started());
    forget_started();
    timedate->hold_member = "GetAll";
    fake_owner_connect(timedate);
    WAIT_FOR(&bmc, timedate->held_count == 1);
    fake_owner_disconnect(timedate);
    WAIT_FOR(&bmc, was_started());
    forget_started();
    CU_ASSERT_PTR_NULL(find(TIME));
    timedate->hold_member = NULL;
    fake_owner_connect(timedate);
    WAIT_FOR(&bmc, is_available(TIME));
    stop();
}

static void activatable_owner_that_cannot_start_is_tried_again(void)
{
    start();
    CU_ASSERT_EQUAL(watch(TIMEDATE, TIME, MIRROR_WATCH_ACTIVATABLE), 0); /* no such service */
    fake_bmc_settle(&bmc, sensors);
    make_service();
    WAIT_FOR(&bmc, was_started());
    forget_started();
    fake_owner_connect(timedate);
    WAIT_FOR(&bmc, is_available(TIME));
    stop();
}

static void activatable_owner_after_the_loss_of_the_bus_is_read_again(void)
{
    start_and_read_timedate();
    fake_owner_disconnect(timedate);
    WAIT_FOR(&bmc, !owner_find_name(bmc.mirror, TIMEDATE)->unique);
    fake_bmc_kill_bus(&bmc);
    WAIT_FOR(&bmc, bmc.bus_lost == 1);
    CU_ASSERT(!is_available(TIME));
    CU_ASSERT_PTR_NULL(mirror_object_owner(find(TIME), ASSET));
    fake_bmc_restart_bus(&bmc);
    fake_owner_connect(sensors);
    WAIT_FOR(&bmc, was_started());
    forget_started();
    fake_owner_connect(timedate);
    WAIT_FOR(&bmc, is_available(TIME));
    fake_owner_disconnect(timedate);
    mirror_unwatch(bmc.mirror, TIMEDATE, TIME);
    CU_ASSERT_PTR_NULL(find(TIME));
    stop();
}

static const struct unit_case cases[] = {
    UNIT_CASE(watch_reads_and_follows_the_object),
    UNIT_CASE(watch_before_the_bus_answers_is_part_of_the_first_snapshot),
    UNIT_CASE(watch_owner_that_is_not_there_delays_nothing),
    UNIT_CASE(watch_object_that_is_not_there_comes_by_its_signal),
    UNIT_CASE(watched_owner_leaves_and_returns_object_follows),
    UNIT_CASE(watched_object_survives_the_loss_of_the_bus),
    UNIT_CASE(watched_owner_with_two_names_is_read_once),
    UNIT_CASE(unwatch_forgets_the_object),
    UNIT_CASE(unwatch_while_it_is_read_forgets_it_too),
    UNIT_CASE(watch_what_cannot_be_is_refused),
    UNIT_CASE(activatable_owner_idles_values_stay_current),
    UNIT_CASE(activatable_owner_leaves_unread_is_started_again),
    UNIT_CASE(activatable_owner_that_cannot_start_is_tried_again),
    UNIT_CASE(activatable_owner_after_the_loss_of_the_bus_is_read_again),
    UNIT_CASES_END,
};

UNIT_MAIN("dbus/watches", cases)
