/* Unit tests of svc-emulator/bmc.c: two BMCs over one mockup. */
#include "svc-emulator/bmc.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

#define SYSTEM "/redfish/v1/Systems/1"
#define CHASSIS "/redfish/v1/Chassis/1"

static struct mockup *loaded;
static struct bmc *one, *two;
static struct {
    const struct bmc *bmc;
    enum bmc_change change;
    char path[64];
    unsigned int count;
} last;

static void on_changed(struct bmc *bmc, enum bmc_change change, const char *path, void *context)
{
    CU_ASSERT_PTR_EQUAL(context, &last);
    last.bmc = bmc;
    last.change = change;
    snprintf(last.path, sizeof(last.path), "%s", path);
    last.count++;
}

static void load(const char *path, const char *text)
{
    static const struct ipc_text none;
    struct mockup_item *item = mockup_item_new(ipc_text(path), MOCKUP_RESOURCE, ipc_text(text),
                                               none, none);

    CU_ASSERT_PTR_NOT_NULL_FATAL(item);
    CU_ASSERT_EQUAL_FATAL(mockup_put(loaded, item), 0);
    mockup_item_unref(item);
}

static void open_bmcs(void)
{
    loaded = mockup_new();
    CU_ASSERT_PTR_NOT_NULL_FATAL(loaded);
    load(SYSTEM, "{\"PowerState\":\"On\"}");
    load(CHASSIS, "{\"AssetTag\":\"x\"}");
    CU_ASSERT_EQUAL_FATAL(bmc_new("bmc1", loaded, on_changed, &last, &one), 0);
    CU_ASSERT_EQUAL_FATAL(bmc_new("bmc2", loaded, on_changed, &last, &two), 0);
    last.count = 0;
}

static void close_bmcs(void)
{
    bmc_free(one);
    bmc_free(two);
    mockup_free(loaded);
}

static void check_text(const struct bmc *bmc, const char *path, const char *expected)
{
    const struct mockup_item *item = bmc_find(bmc, ipc_text(path));

    CU_ASSERT_EQUAL(item != NULL, expected != NULL);
    if (item && expected)
        CU_ASSERT_STRING_EQUAL(item->text, expected);
}

static int write_text(struct bmc *bmc, const char *path, const char *text)
{
    json_t *resource CLEANUP(json_decrefp) = json_loads(text, 0, NULL);

    CU_ASSERT_PTR_NOT_NULL_FATAL(resource);
    return bmc_write(bmc, path, resource);
}

static void check_last(const struct bmc *bmc, enum bmc_change change, const char *path,
                       unsigned int count)
{
    CU_ASSERT_EQUAL(last.count, count);
    CU_ASSERT_PTR_EQUAL(last.bmc, bmc);
    CU_ASSERT_EQUAL(last.change, change);
    CU_ASSERT_STRING_EQUAL(last.path, path);
}

static void bmc_write_changes_one_bmc_only(void)
{
    open_bmcs();
    CU_ASSERT_EQUAL(write_text(one, SYSTEM, "{\"PowerState\":\"Off\"}"), 0);
    check_last(one, BMC_CHANGED, SYSTEM, 1);
    check_text(one, SYSTEM, "{\"PowerState\":\"Off\"}");
    check_text(two, SYSTEM, "{\"PowerState\":\"On\"}");
    CU_ASSERT_EQUAL(bmc_own_count(one), 1);
    CU_ASSERT_EQUAL(bmc_own_count(two), 0);
    close_bmcs();
}

static void bmc_write_of_the_same_is_no_change(void)
{
    open_bmcs();
    CU_ASSERT_EQUAL(write_text(one, SYSTEM, "{ \"PowerState\": \"On\" }"), 0);
    CU_ASSERT_EQUAL(last.count, 0);
    CU_ASSERT_EQUAL(bmc_own_count(one), 0);
    close_bmcs();
}

static void bmc_write_of_something_new_creates_it(void)
{
    open_bmcs();
    CU_ASSERT_EQUAL(write_text(two, "/redfish/v1/Systems/2", "{}"), 0);
    check_last(two, BMC_CREATED, "/redfish/v1/Systems/2", 1);
    check_text(one, "/redfish/v1/Systems/2", NULL);
    check_text(two, "/redfish/v1/Systems/2", "{}");
    close_bmcs();
}

static void bmc_remove_takes_it_from_one_bmc_only(void)
{
    open_bmcs();
    CU_ASSERT_EQUAL(bmc_remove(one, CHASSIS), 0);
    check_last(one, BMC_REMOVED, CHASSIS, 1);
    check_text(one, CHASSIS, NULL);
    check_text(two, CHASSIS, "{\"AssetTag\":\"x\"}");
    /* again, and what never was */
    CU_ASSERT_EQUAL(bmc_remove(one, CHASSIS), 0);
    CU_ASSERT_EQUAL(bmc_remove(one, "/redfish/v1/None"), 0);
    CU_ASSERT_EQUAL(last.count, 1);
    /* and back */
    CU_ASSERT_EQUAL(write_text(one, CHASSIS, "{\"AssetTag\":\"y\"}"), 0);
    check_last(one, BMC_CREATED, CHASSIS, 2);
    close_bmcs();
}

static void bmc_remove_of_what_was_new_leaves_nothing(void)
{
    open_bmcs();
    CU_ASSERT_EQUAL(write_text(one, "/redfish/v1/Systems/2", "{}"), 0);
    CU_ASSERT_EQUAL(bmc_remove(one, "/redfish/v1/Systems/2"), 0);
    check_text(one, "/redfish/v1/Systems/2", NULL);
    CU_ASSERT_EQUAL(bmc_own_count(one), 0);
    close_bmcs();
}

static void bmc_read_gives_json_or_tells_that_there_is_none(void)
{
    json_t *resource = NULL;

    open_bmcs();
    CU_ASSERT_EQUAL_FATAL(bmc_read(one, ipc_text(SYSTEM), &resource), 0);
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(resource, "PowerState")), "On");
    json_decref(resource);
    CU_ASSERT_EQUAL(bmc_read(one, ipc_text("/redfish/v1/None"), &resource), -ENOENT);
    close_bmcs();
}

static void bmc_snapshot_holds_what_is_there_now(void)
{
    struct mockup *snapshot;

    open_bmcs();
    CU_ASSERT_EQUAL(write_text(one, SYSTEM, "{\"PowerState\":\"Off\"}"), 0);
    CU_ASSERT_EQUAL(write_text(one, "/redfish/v1/Systems/2", "{}"), 0);
    CU_ASSERT_EQUAL(bmc_remove(one, CHASSIS), 0);
    snapshot = bmc_snapshot(one);
    CU_ASSERT_PTR_NOT_NULL_FATAL(snapshot);
    CU_ASSERT_EQUAL(mockup_count(snapshot), 2);
    CU_ASSERT_STRING_EQUAL(mockup_find(snapshot, ipc_text(SYSTEM))->text,
                           "{\"PowerState\":\"Off\"}");
    CU_ASSERT_PTR_NULL(mockup_find(snapshot, ipc_text(CHASSIS)));
    close_bmcs();
    /* the items are its own */
    CU_ASSERT_STRING_EQUAL(mockup_find(snapshot, ipc_text("/redfish/v1/Systems/2"))->text, "{}");
    mockup_free(snapshot);
}

static const struct unit_case cases[] = {
    UNIT_CASE(bmc_write_changes_one_bmc_only),
    UNIT_CASE(bmc_write_of_the_same_is_no_change),
    UNIT_CASE(bmc_write_of_something_new_creates_it),
    UNIT_CASE(bmc_remove_takes_it_from_one_bmc_only),
    UNIT_CASE(bmc_remove_of_what_was_new_leaves_nothing),
    UNIT_CASE(bmc_read_gives_json_or_tells_that_there_is_none),
    UNIT_CASE(bmc_snapshot_holds_what_is_there_now),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-emulator/bmc", cases)
