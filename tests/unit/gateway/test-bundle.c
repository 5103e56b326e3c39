/* Unit tests of gateway/bundle.c: which files of a folder are seen. */
#include "gateway/bundle.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

static char folder[64];

static void path_of(const char *name, char path[static 256])
{
    snprintf(path, 256, "%s/%s", folder, name);
}

static void add(const char *name)
{
    char path[256];
    int fd;

    path_of(name, path);
    fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
    CU_ASSERT_FATAL(fd >= 0);
    close(fd);
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *place)
{
    return remove(path);
}

static void begin(void)
{
    snprintf(folder, sizeof(folder), "/tmp/shoal-test-XXXXXX");
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(folder));
}

static void end(struct bundle *bundle)
{
    bundle_deinit(bundle);
    CU_ASSERT_FALSE(bundle->is_open);
    nftw(folder, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
}

static void bundle_open_lists_plain_names_in_order(void)
{
    static const char *const files[] = {
        "B.json", "A.v1_2_3.json", "A.json",      ".hidden.json",         "a b.json",
        "A.xml",  ".json",         "A.json.orig", "umlaut-\xc3\xa4.json", "<x>.json"};
    static const char *const want[] = {"A.json", "A.v1_2_3.json", "B.json"};
    struct bundle bundle = {0};
    char path[256], target[256];

    begin();
    for (size_t i = 0; i < ARRAY_SIZE(files); i++)
        add(files[i]);
    path_of("folder.json", path);
    CU_ASSERT_EQUAL(mkdir(path, 0755), 0);
    path_of("dangling.json", path);
    CU_ASSERT_EQUAL(symlink("/nonexistent", path), 0);
    CU_ASSERT_EQUAL_FATAL(bundle_open(folder, ".json", &bundle), 0);
    CU_ASSERT_EQUAL_FATAL(bundle.count, ARRAY_SIZE(want));
    for (size_t i = 0; i < ARRAY_SIZE(want); i++)
        CU_ASSERT_STRING_EQUAL(bundle_name(&bundle, i), want[i]);
    bundle_deinit(&bundle);
    /* A package may have made the files links. */
    path_of("C.json", path);
    path_of("A.json", target);
    CU_ASSERT_EQUAL(symlink(target, path), 0);
    CU_ASSERT_EQUAL_FATAL(bundle_open(folder, ".json", &bundle), 0);
    CU_ASSERT(bundle_has(&bundle, ipc_text("C.json")));
    end(&bundle);
}

static void bundle_open_too_long_name_is_not_seen(void)
{
    struct bundle bundle = {0};
    char name[BUNDLE_NAME_BYTES + 1];

    begin();
    memset(name, 'x', sizeof(name));
    memcpy(name + BUNDLE_NAME_BYTES - 6, ".json", 6);
    add(name); /* the longest */
    memset(name, 'x', sizeof(name));
    memcpy(name + BUNDLE_NAME_BYTES - 5, ".json", 6);
    add(name);
    CU_ASSERT_EQUAL_FATAL(bundle_open(folder, ".json", &bundle), 0);
    CU_ASSERT_EQUAL(bundle.count, 1);
    end(&bundle);
}

static void bundle_has_whole_names_only(void)
{
    static const char *const none[] = {"",        "A",      "A.jso",    "A.jsonx",
                                       "AA.json", "B.json", "../A.json"};
    struct bundle bundle = {0};

    CU_ASSERT_FALSE(bundle_has(&bundle, ipc_text("A.json")));
    begin();
    add("A.json");
    add("C.json");
    CU_ASSERT_EQUAL_FATAL(bundle_open(folder, ".json", &bundle), 0);
    CU_ASSERT(bundle_has(&bundle, ipc_text("A.json")));
    CU_ASSERT(bundle_has(&bundle, ipc_text("C.json")));
    for (size_t i = 0; i < ARRAY_SIZE(none); i++)
        CU_ASSERT_FALSE(bundle_has(&bundle, ipc_text(none[i])));
    end(&bundle);
}

static void bundle_open_empty_folder_has_nothing(void)
{
    struct bundle bundle = {0};

    begin();
    CU_ASSERT_EQUAL_FATAL(bundle_open(folder, ".json", &bundle), 0);
    CU_ASSERT_EQUAL(bundle.count, 0);
    CU_ASSERT_FALSE(bundle_has(&bundle, ipc_text("A.json")));
    end(&bundle);
}

static void bundle_open_fault_changes_nothing(void)
{
    struct bundle bundle = {0};

    CU_ASSERT_EQUAL(bundle_open("/nonexistent", ".json", &bundle), -ENOENT);
    CU_ASSERT_EQUAL(bundle_open("/dev/null", ".json", &bundle), -ENOTDIR);
    CU_ASSERT_FALSE(bundle.is_open);
    bundle_deinit(&bundle);
}

static const struct unit_case cases[] = {
    UNIT_CASE(bundle_open_lists_plain_names_in_order),
    UNIT_CASE(bundle_open_too_long_name_is_not_seen),
    UNIT_CASE(bundle_has_whole_names_only),
    UNIT_CASE(bundle_open_empty_folder_has_nothing),
    UNIT_CASE(bundle_open_fault_changes_nothing),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/bundle", cases)
