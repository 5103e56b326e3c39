/* See golden.h. */
#include "tests/unit/hardware/golden.h"

#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"

static void report(const char *name, json_t *expected, json_t *actual)
{
    CLEANUP(free_cleanup)
    char *expected_text = expected ? json_dumps(expected, JSON_INDENT(2)) : strdup("(no file)");
    CLEANUP(free_cleanup) char *actual_text = json_dumps(actual, JSON_INDENT(2));

    fprintf(stderr, "\n%s: expected\n%s\nbut got\n%s\n", name, expected_text, actual_text);
}

static void write_file(const char *path, json_t *actual)
{
    CLEANUP(fclose_cleanup) FILE *file = fopen(path, "we");

    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    CU_ASSERT_EQUAL(json_dumpf(actual, file, JSON_INDENT(2)), 0);
    fputc('\n', file);
}

void golden_compare(const char *name, json_t *actual)
{
    char path[512];
    json_t *expected;

    snprintf(path, sizeof(path), "%s/%s.json", getenv("HARDWARE_GOLDEN"), name);
    if (getenv("SHOAL_GOLDEN_UPDATE")) {
        write_file(path, actual);
        return;
    }
    expected = json_load_file(path, 0, NULL);
    if (!expected || !json_equal(expected, actual)) {
        report(name, expected, actual);
        CU_FAIL("differs from the golden file");
    }
    json_decref(expected);
}

void golden_compare_rows(struct hardware_fixture *fixture, const struct golden_row *rows,
                         size_t count)
{
    for (size_t i = 0; i < count; i++) {
        json_t *resource = hardware_fixture_get(fixture, rows[i].uri);

        golden_compare(rows[i].name, resource);
        json_decref(resource);
    }
}
