/* Board files: what they make, and the line that a wrong one gets; the boards of the repository
 * load. */
#include "sim/board.h"
#include "tests/unit/cunit-main.h"

#include <dirent.h>
#include <limits.h>
#include <math.h>
#include <string.h>

static struct board board;
static char error_line[BOARD_ERROR_MAX];

static int parse(const char *text)
{
    error_line[0] = '\0';
    return board_parse(text, strlen(text), "b.json", &board, error_line);
}

static void board_parse_object_gets_defaults_enumerations_and_paths(void)
{
    struct object *object;

    CU_ASSERT_EQUAL_FATAL(
        parse("{\"name\": \"b\", \"objects\": [{\"owner\": \"EntityManager\", \"path\": "
              "\"inventory/c\","
              " \"interfaces\": {\"Inventory.Item.Chassis\": {\"Type\": \"Blade\"},"
              " \"Inventory.Decorator.Asset\": {\"Model\": \"M\", \"BuildDate\": null},"
              " \"com.example.Own\": {\"Count\": {\"signature\": \"ai\", \"value\": [1, -2]}}},"
              " \"associations\": [[\"a\", \"b\", \"inventory/d\"]]}]}"),
        0);
    object = tree_find_object(&board.tree, "/xyz/openbmc_project/inventory/c");
    CU_ASSERT_FATAL(object != NULL);
    CU_ASSERT_STRING_EQUAL(object->owner->name, "xyz.openbmc_project.EntityManager");
    CU_ASSERT_STRING_EQUAL(object->owner->object_manager, "/xyz/openbmc_project/inventory");
    CU_ASSERT_STRING_EQUAL(
        object_find_property(object, SIM_PREFIX "Inventory.Item.Chassis", "Type")->value.text,
        "xyz.openbmc_project.Inventory.Item.Chassis.ChassisType.Blade");
    CU_ASSERT_STRING_EQUAL(
        object_find_property(object, SIM_PREFIX "Inventory.Decorator.Asset", "PartNumber")
            ->value.text,
        "");
    CU_ASSERT_PTR_NULL(
        object_find_property(object, SIM_PREFIX "Inventory.Decorator.Asset", "BuildDate"));
    CU_ASSERT_STRING_EQUAL(
        value_signature(&object_find_property(object, "com.example.Own", "Count")->value), "ai");
    CU_ASSERT_STRING_EQUAL(
        object_find_property(object, SIM_PREFIX "Association.Definitions", "Associations")
            ->value.container->items[0]
            .container->items[2]
            .text,
        "/xyz/openbmc_project/inventory/d");
    board_deinit(&board);
}

static void board_parse_sensor_becomes_object_with_thresholds(void)
{
    struct object *object;

    CU_ASSERT_EQUAL_FATAL(parse("{\"name\": \"b\", \"chassis\": \"inventory/c\", \"sensors\": "
                                "[{\"type\": \"temperature\","
                                " \"name\": \"T\", \"min\": 0, \"max\": 200, \"warning\": "
                                "{\"high\": 80}, \"off\": \"NaN\","
                                " \"model\": {\"type\": \"constant\", \"mean\": 40}}]}"),
                          0);
    object = tree_find_object(&board.tree, "/xyz/openbmc_project/sensors/temperature/T");
    CU_ASSERT_FATAL(object != NULL);
    CU_ASSERT_PTR_EQUAL(object->sensor, board.sensors[0]);
    CU_ASSERT_STRING_EQUAL(object_get_word(object, SIM_PREFIX "Sensor.Value", "Unit"), "DegreesC");
    CU_ASSERT_EQUAL(
        object_get_number(object, SIM_PREFIX "Sensor.Threshold.Warning", "WarningHigh", 0), 80);
    CU_ASSERT(
        isnan(object_get_number(object, SIM_PREFIX "Sensor.Threshold.Warning", "WarningLow", 0)));
    CU_ASSERT_PTR_NULL(object_find_interface(object, SIM_PREFIX "Sensor.Threshold.Critical"));
    CU_ASSERT_EQUAL(board.sensors[0]->hysteresis, 2);
    CU_ASSERT(board.sensors[0]->has_off && isnan(board.sensors[0]->off_value));
    CU_ASSERT_STRING_EQUAL(
        object_find_property(object, SIM_PREFIX "Association.Definitions", "Associations")
            ->value.container->items[0]
            .container->items[1]
            .text,
        "all_sensors");
    board_deinit(&board);
}

static void board_parse_repeat_nests_and_replaces_placeholders(void)
{
    CU_ASSERT_EQUAL_FATAL(parse("{\"name\": \"b\", \"groups\": [{\"repeat\": {\"count\": 2, "
                                "\"as\": \"c\"}, \"sensors\": ["
                                "{\"repeat\": {\"count\": 3, \"from\": 5}, \"type\": \"voltage\", "
                                "\"name\": \"C{c}_{n}_{x}x\","
                                " \"model\": {\"type\": \"constant\"}}]}]}"),
                          BOARD_E_INVALID); /* {x} is no variable: stays, and is no path */
    CU_ASSERT_EQUAL_FATAL(parse("{\"name\": \"b\", \"groups\": [{\"repeat\": {\"count\": 2, "
                                "\"as\": \"c\"}, \"sensors\": ["
                                "{\"repeat\": {\"count\": 3, \"from\": 5}, \"type\": \"voltage\", "
                                "\"name\": \"C{c}_{n}\","
                                " \"model\": {\"type\": \"constant\"}}]}]}"),
                          0);
    CU_ASSERT_EQUAL(board.sensor_count, 6);
    CU_ASSERT_PTR_NOT_NULL(
        tree_find_object(&board.tree, "/xyz/openbmc_project/sensors/voltage/C0_5"));
    CU_ASSERT_PTR_NOT_NULL(
        tree_find_object(&board.tree, "/xyz/openbmc_project/sensors/voltage/C1_7"));
    board_deinit(&board);
}

static void board_parse_led_group_makes_physical_leds_once(void)
{
    CU_ASSERT_EQUAL_FATAL(
        parse("{\"name\": \"b\", \"leds\": [{\"group\": \"g\", \"leds\": [{\"led\": \"l\"}]},"
              " {\"group\": \"h\", \"asserted\": true, \"leds\": [{\"led\": \"l\", \"action\": "
              "\"Blink\"}]}]}"),
        0);
    CU_ASSERT_EQUAL(board.led_group_count, 2);
    CU_ASSERT_PTR_NOT_NULL(tree_find_object(&board.tree, "/xyz/openbmc_project/led/physical/l"));
    board_deinit(&board);
}

static const struct {
    const char *text;
    const char *line;
} wrong[] = {
    {"{\"name\": \"b\",\n \"x\": }", "b.json:2: unexpected token near '}'"},
    {"[]", "b.json:1: must be an object"},
    {"{\n\"nmae\": \"b\"}", "b.json:2: nmae: not a member that belongs here"},
    {"{}", "b.json:1: \"name\" is missing"},
    {"{\"name\": \"b\",\n\"sensors\": [\n {\"type\": \"heat\", \"name\": \"x\"}]}",
     "b.json:3: sensors[0]: there is no type of sensors \"heat\""},
    {"{\"name\": \"b\",\n\"sensors\": [\n {\"type\": \"power\", \"name\": \"x\",\n \"model\": "
     "{\"type\": "
     "\"sinus\"}}]}",
     "b.json:4: sensors[0].model: there is no model \"sinus\""},
    {"{\"name\": \"b\",\n\"sensors\": [\n {\"type\": \"power\", \"name\": \"x\",\n \"model\": "
     "{\"type\": "
     "\"sum\"}}]}",
     "b.json:4: sensors[0].model: a model \"sum\" needs \"inputs\""},
    {"{\"name\": \"b\",\n\"sensors\": [\n\n {\"type\": \"power\", \"name\": \"x\", \"model\": "
     "{\"type\": "
     "\"sum\", \"inputs\": [\"power/y\"]}}]}",
     "b.json:4: /xyz/openbmc_project/sensors/power/x: there is no sensor "
     "/xyz/openbmc_project/sensors/power/y"},
    {"{\"name\": \"b\", \"objects\": [\n{\"owner\": \"O\", \"path\": \"p\"},\n{\"owner\": \"O\", "
     "\"path\": \"p\"}]}",
     "b.json:3: objects[1]: /xyz/openbmc_project/p of xyz.openbmc_project.O is there already"},
    {"{\"name\": \"b\", \"objects\": [{\"owner\": \"O\", \"path\": \"p\", \"interfaces\": {\n"
     "\"Sensor.Value\": {\n\"Unit\": \"Furlongs\"}}}]}",
     "b.json:3: objects[0].interfaces.Sensor.Value.Unit: not a value of "
     "xyz.openbmc_project.Sensor.Value.Unit"},
    {"{\"name\": \"b\", \"objects\": [{\"owner\": \"O\", \"path\": \"p\", \"interfaces\": {\n"
     "\"Sensor.Value\": {\n\"Value\": true}}}]}",
     "b.json:3: objects[0].interfaces.Sensor.Value.Value: does not fit the D-Bus type \"d\""},
    {"{\"name\": \"b\", \"objects\": [{\"owner\": \"O\", \"path\": \"a b\"}]}",
     "b.json:1: objects[0].path: \"/xyz/openbmc_project/a b\" is not a D-Bus object path"},
    {"{\"name\": \"b\", \"groups\": [{\"repeat\": {\"count\": 0}}]}",
     "b.json:1: groups[0].repeat.count: must be a whole number from 1 to 100000"},
    {"{\"name\": \"b\", \"log\": {\"entries\": -1}}",
     "b.json:1: log.entries: must be a whole number from 0 to 100000"},
    {"{\"name\": \"b\", \"log\": {\"size\": 1}}",
     "b.json:1: log.size: not a member that belongs here"},
    {"{\"name\": \"b\", \"leds\": [{\"group\": \"g\", \"leds\": [{\"led\": \"l\",\n\"action\": "
     "\"Glow\"}]}]}",
     "b.json:1: leds[0].leds[0]: \"action\" must be \"On\" or \"Blink\""},
    {"{\"name\": \"b\", \"sensors\": [{\"type\": \"power\", \"name\": \"x\",\n \"warning\": "
     "{\"low\": 5, "
     "\"high\": 4}, \"model\": {\"type\": \"constant\"}}]}",
     "b.json:2: sensors[0].warning: \"low\" must be less than \"high\""},
};

static void board_parse_wrong_text_names_line_and_cause(void)
{
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        CU_ASSERT_EQUAL(parse(wrong[i].text), BOARD_E_INVALID);
        if (strcmp(error_line, wrong[i].line) != 0)
            puts(error_line);
        CU_ASSERT_STRING_EQUAL(error_line, wrong[i].line);
    }
}

static void board_load_missing_file_is_named(void)
{
    CU_ASSERT_EQUAL(board_load("/nonexistent/b.json", &board, error_line), BOARD_E_INVALID);
    CU_ASSERT_STRING_EQUAL(error_line, "/nonexistent/b.json: No such file or directory");
}

static void board_load_boards_of_the_repository(void)
{
    static const struct {
        const char *file;
        size_t sensors_min, sensors_max;
    } boards[] = {
        {BOARDS_FOLDER "/tiny.json", 4, 4},
        {BOARDS_FOLDER "/rack-1u.json", 55, 65},
        {BOARDS_FOLDER "/big.json", 1000, 1000},
    };

    for (size_t i = 0; i < sizeof(boards) / sizeof(boards[0]); i++) {
        char *description = NULL;
        int outcome = board_load(boards[i].file, &board, error_line);

        if (outcome != 0)
            fprintf(stderr, "%s\n", error_line);
        CU_ASSERT_EQUAL_FATAL(outcome, 0);
        CU_ASSERT(board.sensor_count >= boards[i].sensors_min &&
                  board.sensor_count <= boards[i].sensors_max);
        board_deinit(&board);
        CU_ASSERT_EQUAL(board_describe(boards[i].file, &description, error_line), 0);
        CU_ASSERT_PTR_NOT_NULL(description);
        free(description);
    }
}

static void board_parse_placeholders_compute_and_become_numbers(void)
{
    const struct object *object;

    CU_ASSERT_EQUAL_FATAL(
        parse("{\"name\": \"b\", \"objects\": [{\"repeat\": {\"count\": 16}, \"owner\": \"O\","
              " \"path\": \"dimm{n+1}\", \"interfaces\": {\"Inventory.Item.Dimm.MemoryLocation\":"
              " {\"Socket\": \"{n/8}\", \"MemoryController\": \"{n/2%4}\", \"Channel\": \"{n%2}\"},"
              " \"Inventory.Item\": {\"PrettyName\": \"{n-1} {n*2} {n/0} {n+} {m}\"}}}]}"),
        0);
    object = tree_find_object(&board.tree, "/xyz/openbmc_project/dimm15"); /* n: 14 */
    CU_ASSERT_FATAL(object != NULL);
    for (size_t i = 0; i < 3; i++) {
        static const char *const names[] = {"Socket", "MemoryController", "Channel"};
        static const uint64_t numbers[] = {1, 3, 0};

        CU_ASSERT_EQUAL(
            object_find_property(object, SIM_PREFIX "Inventory.Item.Dimm.MemoryLocation", names[i])
                ->value.unsigned_integer,
            numbers[i]);
    }
    CU_ASSERT_STRING_EQUAL(
        object_find_property(object, SIM_PREFIX "Inventory.Item", "PrettyName")->value.text,
        "13 28 {n/0} {n+} {m}");
    board_deinit(&board);
}

/* Counts associations that lead nowhere: the mapper publishes the others at both ends. */
static size_t dangling(void)
{
    size_t count = 0;

    for (struct owner *owner = board.tree.owners; owner; owner = owner->hh.next) {
        for (struct object *object = owner->objects; object; object = object->hh.next) {
            const struct property *list = object_find_property(
                object, SIM_PREFIX "Association.Definitions", "Associations");

            for (size_t i = 0; list && i < list->value.container->count; i++) {
                const struct value *triple = list->value.container->items[i].container->items;

                if (tree_find_object(&board.tree, triple[2].text))
                    continue;
                fprintf(stderr, "%s: %s of %s: %s is not there\n", board.name, triple[0].text,
                        object->path, triple[2].text);
                count++;
            }
        }
    }
    return count;
}

/* Counts fans that would go on turning without power. */
static size_t tireless(void)
{
    size_t count = 0;

    for (size_t i = 0; i < board.sensor_count; i++) {
        const struct sensor *sensor = board.sensors[i];

        if (strstr(sensor->path, "/fan_tach/") && !(sensor->has_off && sensor->off_value == 0)) {
            fprintf(stderr, "%s: %s turns without power\n", board.name, sensor->path);
            count++;
        }
    }
    return count;
}

static void board_load_every_board_holds_together(void)
{
    struct dirent **entries;
    int count = scandir(BOARDS_FOLDER, &entries, NULL, alphasort), boards = 0;

    CU_ASSERT_FATAL(count > 0);
    for (int i = 0; i < count; i++) {
        char path[PATH_MAX];

        snprintf(path, sizeof(path), BOARDS_FOLDER "/%s", entries[i]->d_name);
        if (strstr(entries[i]->d_name, ".json")) {
            CU_ASSERT_EQUAL_FATAL(board_load(path, &board, error_line), 0);
            CU_ASSERT_EQUAL(dangling(), 0);
            CU_ASSERT_EQUAL(tireless(), 0);
            board_deinit(&board);
            boards++;
        }
        free(entries[i]);
    }
    free(entries);
    CU_ASSERT(boards >= 3);
}

static const struct unit_case cases[] = {
    UNIT_CASE(board_parse_object_gets_defaults_enumerations_and_paths),
    UNIT_CASE(board_parse_sensor_becomes_object_with_thresholds),
    UNIT_CASE(board_parse_repeat_nests_and_replaces_placeholders),
    UNIT_CASE(board_parse_led_group_makes_physical_leds_once),
    UNIT_CASE(board_parse_wrong_text_names_line_and_cause),
    UNIT_CASE(board_load_missing_file_is_named),
    UNIT_CASE(board_load_boards_of_the_repository),
    UNIT_CASE(board_parse_placeholders_compute_and_become_numbers),
    UNIT_CASE(board_load_every_board_holds_together),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/board", cases)
