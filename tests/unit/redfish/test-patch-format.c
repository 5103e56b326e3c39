/*
 * Unit tests of redfish/patch-format: forms of strings, and that every pattern of every schema can
 * be read. The argument is the folder of the facts, for the names of the schemas.
 */
#include <dirent.h>
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "redfish/patch-internal.h"
#include "redfish/schema-internal.h"
#include "tests/unit/cunit-main.h"

static const char *facts_dir;

static void patch_format_matches_patterns_of_the_schemas(void)
{
    static const struct {
        const char *pattern, *text;
        int expected;
    } cases[] = {
        {"^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}$", "10.0.0.1", 1},
        {"^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}$", "10.0.0", 0},
        {"^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}$", "10x0x0x1", 0},
        {"^\\d+\\.\\d+$|^NONE$", "1.25", 1},
        {"^\\d+\\.\\d+$|^NONE$", "NONE", 1},
        {"^\\d+\\.\\d+$|^NONE$", "d.d", 0},
        {"^[A-Z]\\w+\\.[A-Z]\\w+$", "Ab_1.Cd", 1},
        {"^[A-Z]\\w+\\.[A-Z]\\w+$", "Ab-1.Cd", 0},
        {"^\\.\\/([^/]+(\\/[^/]+)*)?$", "./a/b", 1},
        {"^\\.\\/([^/]+(\\/[^/]+)*)?$", "./a//b", 0},
        {"^\\.\\/([^/]+(\\/[^/]+)*)?$", "\\/a", 0},
        {"^[^:\\s]+$", "X-Header", 1},
        {"^[^:\\s]+$", "sss", 1},
        {"^[^:\\s]+$", "a b", 0},
        {"^[^:\\s]+$", "a:b", 0},
        {"^\\s$", "\t", 1},
        {"(^[ -~]+$)|(^\\*+$)", "a*b", 1},
        {"(^[0-9]$)|(^$)", "", 1},
        {"^[A-Za-z0-9+/]+={0,2}$", "YQ==", 1},
        {"^([0-9A-F]{2})([:]([0-9A-F]){2}){0,63}$", "0A:0B", 1},
        {"[", "x", -EINVAL},
        {"a(", "x", -EINVAL},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        int matches = patch_format_matches(cases[i].text, cases[i].pattern);

        if (matches != cases[i].expected)
            fprintf(stderr, "\n  %s %s: %d\n", cases[i].pattern, cases[i].text, matches);
        CU_ASSERT(matches == cases[i].expected);
    }
}

static void patch_format_guid_and_url(void)
{
    static const struct {
        bool (*is)(const char *text);
        const char *text;
        bool expected;
    } cases[] = {
        {patch_format_is_guid, "6d1a0c4e-52b7-4C0C-9d62-0a4f5a7c1e10", true},
        {patch_format_is_guid, "6d1a0c4e-52b7-4c0c-9d62-0a4f5a7c1e1", false},
        {patch_format_is_guid, "6d1a0c4e-52b7-4c0c-9d62-0a4f5a7c1e100", false},
        {patch_format_is_guid, "6d1a0c4e52b74c0c9d620a4f5a7c1e10", false},
        {patch_format_is_guid, "gd1a0c4e-52b7-4c0c-9d62-0a4f5a7c1e10", false},
        {patch_format_is_guid, "", false},
        {patch_format_is_url, "https://host:443/a%20b?c=d&e#f", true},
        {patch_format_is_url, "/redfish/v1/", true},
        {patch_format_is_url, "", true},
        {patch_format_is_url, "a b", false},
        {patch_format_is_url, "a\tb", false},
        {patch_format_is_url, "100%", false},
        {patch_format_is_url, "%zz", false},
        {patch_format_is_url, "<a>", false},
        {patch_format_is_url, "\xc3\xa9", false},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
        CU_ASSERT(cases[i].is(cases[i].text) == cases[i].expected);
}

/** Returns how many patterns there were. */
static size_t check_patterns(const struct schema *schema)
{
    size_t count = 0;

    for (size_t i = 0; i < schema->type_count; i++) {
        const struct schema_fact_type *type = &schema->types[i];

        for (size_t n = 0; type->kind != SCHEMA_FACT_ENUM && n < type->count; n++) {
            uint16_t limits = schema->properties[type->first + n].limits;
            uint16_t pattern = limits ? schema->limits[limits].pattern : 0;

            if (!pattern)
                continue;
            count++;
            CU_ASSERT(patch_format_matches("", schema->names + pattern) >= 0);
        }
    }
    return count;
}

static void patch_format_every_pattern_can_be_read(void)
{
    DIR *folder = opendir(facts_dir);
    size_t schemas = 0, patterns = 0;

    CU_ASSERT_FATAL(folder != NULL);
    for (const struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        const char *end = strstr(entry->d_name, ".c");
        const struct schema *schema;

        if (!end || end[2] != '\0' || strcmp(entry->d_name, "index.c") == 0)
            continue;
        schema = schema_find((struct ipc_text){entry->d_name, (size_t)(end - entry->d_name)});
        CU_ASSERT_FATAL(schema != NULL);
        schemas++;
        patterns += check_patterns(schema);
    }
    closedir(folder);
    CU_ASSERT(schemas > 300 && patterns > 80);
}

static const struct unit_case cases[] = {
    UNIT_CASE(patch_format_matches_patterns_of_the_schemas),
    UNIT_CASE(patch_format_guid_and_url),
    UNIT_CASE(patch_format_every_pattern_can_be_read),
    UNIT_CASES_END,
};

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: %s FACTS\n", argv[0]);
        return EXIT_FAILURE;
    }
    facts_dir = argv[1];
    return unit_run("redfish/patch-format", cases);
}
