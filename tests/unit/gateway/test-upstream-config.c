/* Unit tests of gateway/upstream-config.c: drop-ins, and each way in which one can be wrong. */
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "gateway/upstream.h"
#include "tests/unit/cunit-main.h"

struct folder {
    char path[40];
    struct buffer error;
    struct upstream_config configs[UPSTREAMS_MAX];
};

static void folder_init(struct folder *folder)
{
    *folder = (struct folder){.error = BUFFER_INIT(4096)};
    snprintf(folder->path, sizeof(folder->path), "/tmp/shoal-routes-XXXXXX");
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(folder->path));
}

static void file_path(const struct folder *folder, const char *name, char path[static 128])
{
    snprintf(path, 128, "%s/%s", folder->path, name);
}

static void file_write(struct folder *folder, const char *name, const char *text)
{
    char path[128];
    FILE *file;

    file_path(folder, name, path);
    file = fopen(path, "we");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    CU_ASSERT_TRUE(fputs(text, file) >= 0);
    CU_ASSERT_EQUAL(fclose(file), 0);
}

static void file_remove(struct folder *folder, const char *name)
{
    char path[128];

    file_path(folder, name, path);
    CU_ASSERT_EQUAL(remove(path), 0);
}

/* The folder has to be empty again. */
static void folder_deinit(struct folder *folder)
{
    CU_ASSERT_EQUAL(remove(folder->path), 0);
    buffer_deinit(&folder->error);
}

static void configs_deinit(struct folder *folder, int count)
{
    for (int i = 0; i < count; i++)
        upstream_config_deinit(&folder->configs[i]);
}

static void upstream_config_read_good_files_come_sorted(void)
{
    struct folder folder;
    int count;

    folder_init(&folder);
    file_write(&folder, "b.json",
               "{\"name\":\"beta\",\"socket\":\"/abs/b.sock\",\"prefixes\":[\"/redfish/v1/B\"]}");
    file_write(&folder, "a.json",
               "{\"name\":\"alpha\",\"socket\":\"a.sock\","
               "\"prefixes\":[\"/redfish/v1/A\",\"/redfish/v1/A/Sub\"],"
               "\"root\":{\"A\":{\"@odata.id\":\"/redfish/v1/A\"}}}");
    file_write(&folder, "ignored.json.bak", "{");
    file_write(&folder, ".hidden.json", "{");
    file_write(&folder, ".json", "{");
    count = upstream_config_read(folder.path, folder.configs, &folder.error);
    CU_ASSERT_EQUAL_FATAL(count, 2);
    CU_ASSERT_STRING_EQUAL(folder.configs[0].name, "alpha");
    CU_ASSERT_STRING_EQUAL(folder.configs[0].socket, "a.sock");
    CU_ASSERT_EQUAL_FATAL(folder.configs[0].prefix_count, 2);
    CU_ASSERT_STRING_EQUAL(folder.configs[0].prefixes[1].text, "/redfish/v1/A/Sub");
    CU_ASSERT_EQUAL(json_object_size(folder.configs[0].root), 1);
    CU_ASSERT_STRING_EQUAL(folder.configs[1].name, "beta");
    CU_ASSERT_EQUAL(json_object_size(folder.configs[1].root), 0);
    CU_ASSERT_EQUAL(folder.error.size, 0);
    configs_deinit(&folder, count);
    file_remove(&folder, "a.json");
    file_remove(&folder, "b.json");
    file_remove(&folder, "ignored.json.bak");
    file_remove(&folder, ".hidden.json");
    file_remove(&folder, ".json");
    folder_deinit(&folder);
}

static void upstream_config_read_who_is_asked_about_credentials(void)
{
    struct folder folder;
    int count;

    folder_init(&folder);
    file_write(&folder, "a.json",
               "{\"name\":\"emulator\",\"socket\":\"e.sock\",\"prefixes\":[\"/redfish\"],"
               "\"authenticates\":true}");
    count = upstream_config_read(folder.path, folder.configs, &folder.error);
    CU_ASSERT_EQUAL_FATAL(count, 1);
    CU_ASSERT_TRUE(folder.configs[0].authenticates);
    CU_ASSERT_STRING_EQUAL(folder.configs[0].prefixes[0].text, "/redfish");
    configs_deinit(&folder, count);
    file_write(&folder, "b.json",
               "{\"name\":\"session\",\"socket\":\"s.sock\",\"prefixes\":[\"/redfish/v1/S\"]}");
    CU_ASSERT_EQUAL(upstream_config_read(folder.path, folder.configs, &folder.error), -EINVAL);
    CU_ASSERT_PTR_NOT_NULL(
        memmem(folder.error.data, folder.error.size, "\"emulator\" does it", 18));
    file_remove(&folder, "a.json");
    file_remove(&folder, "b.json");
    folder_deinit(&folder);
}

#define START "{\"name\":\"bad\",\"socket\":\"bad.sock\","
#define GOOD START "\"prefixes\":[\"/redfish/v1/Bad\"]"

static const struct {
    const char *text;
    const char *cause; /* part of the error */
} bad_files[] = {
    {"", "bad.json:1: "},
    {"{\n\"name\": \"x\"\n\"socket\": \"y\"}", "bad.json:3: "},
    {GOOD "} trailing", "bad.json:1: "},
    {"{\"name\":\"a\",\"name\":\"b\"}", "duplicate object key"},
    {"[]", "\"name\""},
    {GOOD ",\"authenticates\":1}", "\"authenticates\""},
    {"\"text\"", "bad.json:1: "},
    {"{\"socket\":\"s\",\"prefixes\":[\"/redfish/v1/X\"]}", "\"name\""},
    {"{\"name\":7,\"socket\":\"s\",\"prefixes\":[\"/redfish/v1/X\"]}", "\"name\""},
    {"{\"name\":\"\",\"socket\":\"s\",\"prefixes\":[\"/redfish/v1/X\"]}", "\"name\""},
    {"{\"name\":\"n\",\"prefixes\":[\"/redfish/v1/X\"]}", "\"socket\""},
    {"{\"name\":\"n\",\"socket\":\"\",\"prefixes\":[\"/redfish/v1/X\"]}", "\"socket\""},
    {GOOD ",\"root\":[]}", "\"root\""},
    {GOOD ",\"root\":null}", "\"root\""},
    {START "\"root\":{}}", "\"prefixes\""},
    {START "\"prefixes\":\"/redfish/v1/X\"}", "\"prefixes\""},
    {START "\"prefixes\":[]}", "\"prefixes\""},
    {START "\"prefixes\":[7]}", "\"prefixes\""},
    {START "\"prefixes\":[\"/redfish/v1/X\",null]}", "\"prefixes\""},
    {START "\"prefixes\":[\"\"]}", "\"prefixes\""},
    {START "\"prefixes\":[\"/redfish/v1\"]}", "\"prefixes\""},
    {START "\"prefixes\":[\"/redfish/v1/\"]}", "\"prefixes\""},
    {START "\"prefixes\":[\"/redfish/v1/X/\"]}", "\"prefixes\""},
    {START "\"prefixes\":[\"/redfish/v1/X//Y\"]}", "\"prefixes\""},
    {START "\"prefixes\":[\"/redfish/v1/../X\"]}", "\"prefixes\""},
    {START "\"prefixes\":[\"/redfish/v1/X?a\"]}", "\"prefixes\""},
    {START "\"prefixes\":[\"/redfish/v1/X%41\"]}", "\"prefixes\""},
    {START "\"prefixes\":[\"redfish/v1/X\"]}", "\"prefixes\""},
    {START "\"prefixes\":[\"/redfish/v2/X\"]}", "\"prefixes\""},
    {START "\"prefixes\":[\"/redfish/v1/X/{}\"]}", "\"prefixes\""},
    {START "\"prefixes\":[\"/redfish/v1/X/a{Id}\"]}", "\"prefixes\""},
    /* what the file before it, good.json, has already */
    {"{\"name\":\"good\",\"socket\":\"x\",\"prefixes\":[\"/redfish/v1/X\"]}", "\"good\""},
    {START "\"prefixes\":[\"/redfish/v1/X\",\"/redfish/v1/Good\"]}", "/redfish/v1/Good"},
    {START "\"prefixes\":[\"/redfish/v1/X\",\"/redfish/v1/X\"]}", "/redfish/v1/X"},
    {START "\"prefixes\":[\"/redfish/v1/Good/{Other}/Part\"]}", "/redfish/v1/Good/{Other}/Part"},
    {START "\"prefixes\":[\"/redfish/v1/X/{A}\",\"/redfish/v1/X/{B}\"]}", "/redfish/v1/X/{B}"},
};

static void upstream_config_read_each_bad_file_gives_its_cause(void)
{
    struct folder folder;

    folder_init(&folder);
    file_write(&folder, "a-good.json",
               "{\"name\":\"good\",\"socket\":\"g\","
               "\"prefixes\":[\"/redfish/v1/Good\",\"/redfish/v1/Good/{Id}/Part\"]}");
    for (size_t i = 0; i < ARRAY_SIZE(bad_files); i++) {
        int r;

        file_write(&folder, "bad.json", bad_files[i].text);
        folder.error.size = 0;
        r = upstream_config_read(folder.path, folder.configs, &folder.error);
        CU_ASSERT_EQUAL(r, -EINVAL);
        configs_deinit(&folder, r);
        CU_ASSERT_EQUAL(buffer_append(&folder.error, "", 1), 0);
        if (!strstr(folder.error.data, bad_files[i].cause))
            fprintf(stderr, "%s\n  gave: %s\n", bad_files[i].text, folder.error.data);
        CU_ASSERT_PTR_NOT_NULL(strstr(folder.error.data, bad_files[i].cause));
        CU_ASSERT_PTR_NOT_NULL(strstr(folder.error.data, folder.path));
        CU_ASSERT_PTR_NOT_NULL(strstr(folder.error.data, "bad.json"));
    }
    file_remove(&folder, "a-good.json");
    file_remove(&folder, "bad.json");
    folder_deinit(&folder);
}

static void upstream_config_read_seventeen_prefixes_are_too_many(void)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    struct folder folder;
    int r;

    folder_init(&folder);
    for (int count = 16; count <= 17; count++) {
        text.size = 0;
        CU_ASSERT_EQUAL(buffer_printf(&text, START "\"prefixes\":["), 0);
        for (int i = 0; i < count; i++)
            CU_ASSERT_EQUAL(buffer_printf(&text, "%s\"/redfish/v1/P%d\"", i ? "," : "", i), 0);
        CU_ASSERT_EQUAL(buffer_append(&text, "]}", 3), 0);
        file_write(&folder, "many.json", text.data);
        r = upstream_config_read(folder.path, folder.configs, &folder.error);
        CU_ASSERT_EQUAL(r, count == 16 ? 1 : -EINVAL);
        configs_deinit(&folder, r);
    }
    file_remove(&folder, "many.json");
    folder_deinit(&folder);
}

static void upstream_config_read_too_many_files_are_refused(void)
{
    struct folder folder;
    char name[32];

    folder_init(&folder);
    for (int i = 0; i <= UPSTREAMS_MAX; i++) {
        snprintf(name, sizeof(name), "%02d.json", i);
        file_write(&folder, name, "{}");
    }
    CU_ASSERT_EQUAL(upstream_config_read(folder.path, folder.configs, &folder.error), -E2BIG);
    CU_ASSERT_TRUE(folder.error.size > 0);
    for (int i = 0; i <= UPSTREAMS_MAX; i++) {
        snprintf(name, sizeof(name), "%02d.json", i);
        file_remove(&folder, name);
    }
    folder_deinit(&folder);
}

static void upstream_config_read_empty_folder_gives_none(void)
{
    struct folder folder;

    folder_init(&folder);
    CU_ASSERT_EQUAL(upstream_config_read(folder.path, folder.configs, &folder.error), 0);
    folder_deinit(&folder);
}

static void upstream_config_read_missing_folder_is_named(void)
{
    struct folder folder;

    folder_init(&folder);
    CU_ASSERT_EQUAL(upstream_config_read("/nowhere/routes.d", folder.configs, &folder.error),
                    -ENOENT);
    CU_ASSERT_EQUAL(buffer_append(&folder.error, "", 1), 0);
    CU_ASSERT_STRING_EQUAL(folder.error.data, "/nowhere/routes.d: No such file or directory");
    folder_deinit(&folder);
}

/* A folder, or a link to nowhere, has no line that could be named. */
static void upstream_config_read_file_that_cannot_be_read_is_named(void)
{
    struct folder folder;
    char path[128];

    folder_init(&folder);
    file_path(&folder, "bad.json", path);
    CU_ASSERT_EQUAL(symlink("/nowhere/x", path), 0);
    CU_ASSERT_EQUAL(upstream_config_read(folder.path, folder.configs, &folder.error), -EINVAL);
    CU_ASSERT_EQUAL(buffer_append(&folder.error, "", 1), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(folder.error.data, "bad.json: "));
    file_remove(&folder, "bad.json");

    folder.error.size = 0;
    CU_ASSERT_EQUAL(mkdir(path, 0700), 0);
    CU_ASSERT_EQUAL(upstream_config_read(folder.path, folder.configs, &folder.error), -EINVAL);
    CU_ASSERT_TRUE(folder.error.size > 0);
    file_remove(&folder, "bad.json");
    folder_deinit(&folder);
}

static const struct unit_case cases[] = {
    UNIT_CASE(upstream_config_read_good_files_come_sorted),
    UNIT_CASE(upstream_config_read_who_is_asked_about_credentials),
    UNIT_CASE(upstream_config_read_each_bad_file_gives_its_cause),
    UNIT_CASE(upstream_config_read_seventeen_prefixes_are_too_many),
    UNIT_CASE(upstream_config_read_too_many_files_are_refused),
    UNIT_CASE(upstream_config_read_empty_folder_gives_none),
    UNIT_CASE(upstream_config_read_missing_folder_is_named),
    UNIT_CASE(upstream_config_read_file_that_cannot_be_read_is_named),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/upstream-config", cases)
