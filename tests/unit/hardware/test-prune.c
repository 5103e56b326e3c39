/* What a schema does not allow goes out of a resource, and nothing else. */
#include "tests/unit/cunit-main.h"

#include "base/cleanup.h"
#include "hardware/prune.h"
#include "redfish/facts/facts.h"

#define SYSTEM "ComputerSystem.v1_27_0.ComputerSystem"

static const struct {
    const char *before, *after;
} rows[] = {
    {"{\"Boot\":{\"AutomaticRetryAttempts\":-1,\"BootNext\":\"a\"}}",
     "{\"Boot\":{\"BootNext\":\"a\"}}"},
    {"{\"Boot\":{\"AutomaticRetryAttempts\":0}}", "{\"Boot\":{\"AutomaticRetryAttempts\":0}}"},
    {"{\"IdlePowerSaver\":{\"EnterUtilizationPercent\":-0.5}}", "{\"IdlePowerSaver\":{}}"},
    {"{\"UUID\":\"4c4c4544-0038-4A10-8053-b4c04f4d3233\"}",
     "{\"UUID\":\"4c4c4544-0038-4A10-8053-b4c04f4d3233\"}"},
    {"{\"UUID\":\"4c4c4544-0038-4a10-8053-b4c04f4d323\",\"Model\":\"m\"}", "{\"Model\":\"m\"}"},
    {"{\"UUID\":\"none\",\"Unknown\":-1}", "{\"Unknown\":-1}"},
    {"{\"UUID\":null}", "{\"UUID\":null}"},
    {"{\"Boot@x\":-1}", "{\"Boot@x\":-1}"},
};

static void prune_resource_of_each_row_leaves_what_is_allowed(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        json_t *resource CLEANUP(json_decrefp) = json_loads(rows[i].before, 0, NULL);
        json_t *expected CLEANUP(json_decrefp) = json_loads(rows[i].after, 0, NULL);

        CU_ASSERT_PTR_NOT_NULL_FATAL(resource);
        CU_ASSERT_EQUAL(prune_resource(&schema_ComputerSystem, SYSTEM, resource), 0);
        if (!json_equal(resource, expected))
            fprintf(stderr, "%s\n", rows[i].before);
        CU_ASSERT_TRUE(json_equal(resource, expected));
    }
}

static void prune_resource_of_array_drops_the_element(void)
{
    json_t *resource CLEANUP(json_decrefp) = json_loads("{\"AllowedSpeedsMHz\":[1,-2,3]}", 0, NULL);

    CU_ASSERT_EQUAL(prune_resource(&schema_Memory, "Memory.v1_23_0.Memory", resource), 0);
    CU_ASSERT(json_array_size(json_object_get(resource, "AllowedSpeedsMHz")) >= 2);
}

static void prune_resource_of_unknown_type_changes_nothing(void)
{
    json_t *resource CLEANUP(json_decrefp) = json_loads("{\"UUID\":\"x\"}", 0, NULL);

    CU_ASSERT_EQUAL(
        prune_resource(&schema_ComputerSystem, "ComputerSystem.v9_0_0.ComputerSystem", resource),
        0);
    CU_ASSERT_EQUAL(prune_resource(NULL, SYSTEM, resource), 0);
    CU_ASSERT_PTR_NOT_NULL(json_object_get(resource, "UUID"));
}

static const struct unit_case cases[] = {
    UNIT_CASE(prune_resource_of_each_row_leaves_what_is_allowed),
    UNIT_CASE(prune_resource_of_array_drops_the_element),
    UNIT_CASE(prune_resource_of_unknown_type_changes_nothing),
    UNIT_CASES_END,
};

UNIT_MAIN("hardware/prune", cases)
