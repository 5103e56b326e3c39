/* Unit tests of mockup/write: both forms, what is replaced and what never is. */
#include "mockup/write.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "mockup/read.h"
#include "tests/unit/cunit-main.h"
#include "tests/unit/mockup/fixture.h"

#define EACCENT "\xc3\xa9"

static const struct {
    const char *path;
    enum mockup_kind kind;
    const char *text, *headers, *times;
} rows[] = {
    {"/redfish/v1", MOCKUP_RESOURCE,
     "{\"@odata.id\":\"/redfish/v1\",\"a\":[],\"b\":{},\"c\":[1,{\"d\":\"\\\"{\"}]}",
     "{\"GET\":{}}", "{\"GET_Time\":1}"},
    {"/redfish/v1/$metadata", MOCKUP_XML, "<?xml version=\"1.0\"?>\n<!-- kept --><a  b='1'/>\n",
     NULL, NULL},
    {"/redfish/v1/A", MOCKUP_RESOURCE, "{\"@odata.id\":\"/redfish/v1/A\"}", NULL, "{}"},
    {"/redfish/v1/A/.hidden", MOCKUP_RESOURCE, "{}", NULL, NULL},
    {"/redfish/v1/A/100%41", MOCKUP_RESOURCE, "{}", NULL, NULL},
    {"/redfish/v1/A/F " EACCENT " #?", MOCKUP_RESOURCE, "{\"x\":\"" EACCENT " \xf0\x9f\x90\x9f\"}",
     NULL, NULL},
    {"/redfish/v1/A/__MACOSX", MOCKUP_RESOURCE, "{}", NULL, NULL},
    {"/redfish/v1/A/index.json", MOCKUP_RESOURCE, "{}", NULL, NULL},
    {"/redfish/v1/B/C/deep", MOCKUP_RESOURCE, "{\"n\":-1.5e+300}", NULL, NULL},
    {"/redfish/v1/B/C/file.bin", MOCKUP_FILE, "\x01\x02\xff", NULL, NULL},
    {"/redfish/v1/B/C/time.json", MOCKUP_FILE, "a file of that name", NULL, NULL},
};

static void put(struct mockup *mockup, const char *path, enum mockup_kind kind, const char *text,
                const char *headers, const char *times)
{
    struct mockup_item *item = mockup_item_new(ipc_text(path), kind, ipc_text(text),
                                               ipc_text(headers), ipc_text(times));

    CU_ASSERT_FATAL(item && mockup_put(mockup, item) == 0);
    mockup_item_unref(item);
}

static struct mockup *all_kinds(void)
{
    struct mockup *mockup = mockup_new();

    CU_ASSERT_FATAL(mockup != NULL);
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
        put(mockup, rows[i].path, rows[i].kind, rows[i].text, rows[i].headers, rows[i].times);
    return mockup;
}

static struct mockup *read_back(const char *folder)
{
    struct mockup *mockup = mockup_new();
    struct mockup_report report = {0};

    CU_ASSERT_FATAL(mockup != NULL);
    CU_ASSERT(mockup_read(folder, NULL, mockup, &report) == 0);
    if (report.count)
        fixture_print(&report);
    CU_ASSERT(report.count == 0);
    mockup_report_deinit(&report);
    return mockup;
}

static void expect_text(const char *folder, const char *name, const char *expected)
{
    CLEANUP(free_cleanup) char *text = fixture_text(folder, name);

    CU_ASSERT(text && strcmp(text, expected) == 0);
    if (!text || strcmp(text, expected) != 0)
        fprintf(stderr, "\n  %s: %s\n", name, text ? text : "absent");
}

static void mockup_write_and_read_are_identical(void)
{
    static const struct mockup_write_options forms[] = {{0},
                                                        {.long_form = true},
                                                        {.in_two_steps = true},
                                                        {.long_form = true, .in_two_steps = true}};
    struct mockup *mockup = all_kinds();

    for (size_t i = 0; i < ARRAY_SIZE(forms); i++) {
        char *folder = fixture_folder(NULL);
        CLEANUP(free_cleanup) char *target = fixture_path(folder, "out");

        for (int again = 0; again < 3; again++) { /* new, and in place of itself */
            struct mockup *back;

            CU_ASSERT(mockup_write(mockup, target, &forms[i], NULL) == 0);
            back = read_back(target);
            fixture_expect_equal(mockup, back);
            mockup_free(back);
        }
        CU_ASSERT(rmdir(folder) < 0 && fixture_entry_count(folder) == 1); /* nothing beside it */
        fixture_remove(folder);
    }
    mockup_free(mockup);
}

static void mockup_write_texts_as_fishem_has_them(void)
{
    char *folder = fixture_folder(NULL);
    CLEANUP(free_cleanup) char *target = fixture_path(folder, "out/");
    struct mockup *mockup = all_kinds();

    CU_ASSERT(mockup_write(mockup, target, NULL, NULL) == 0);
    expect_text(target, "index.json",
                "{\n    \"@odata.id\": \"/redfish/v1\",\n    \"a\": [],\n    \"b\": {},\n    "
                "\"c\": [\n        1,\n        {\n"
                "            \"d\": \"\\\"{\"\n        }\n    ]\n}\n");
    expect_text(target, "A/F " EACCENT " #?/index.json",
                "{\n    \"x\": \"\\u00e9 \\ud83d\\udc1f\"\n}\n");
    expect_text(target, "$metadata/index.xml", rows[1].text);
    expect_text(target, "headers.json", "{\n    \"GET\": {}\n}\n");
    mockup_free(mockup);
    fixture_remove(folder);
}

static void mockup_write_removes_what_is_gone(void)
{
    char *folder = fixture_folder(NULL);
    CLEANUP(free_cleanup) char *target = fixture_path(folder, "out");
    CLEANUP(free_cleanup) char *text = NULL;
    struct mockup *mockup = all_kinds();

    CU_ASSERT(mockup_write(mockup, target, NULL, NULL) == 0);
    mockup_remove(mockup, ipc_text("/redfish/v1/B/C/deep"));
    CU_ASSERT(mockup_write(mockup, target, NULL, NULL) == 0);
    text = fixture_text(target, "B/C/deep/index.json");
    CU_ASSERT(!text);
    mockup_free(mockup);
    fixture_remove(folder);
}

/** What is not the mockup's moves to the new folder, from either form to either. */
static void mockup_write_keeps_what_is_not_its_own(void)
{
    static const struct {
        const char *old[5]; /* names of files; "index.json" is a service root */
        const char *kept[3], *gone[2];
        bool long_form;
    } cases[] = {
        {{"redfish/v1/index.json", "README.md", ".git/config"},
         {"README.md", ".git/config"},
         {NULL},
         .long_form = true},
        {{"redfish/v1/index.json", "README.md", ".git/config", "Systems/notes.txt", "Systems/a/b"},
         {"README.md", ".git/config", "Systems/a/b"},
         {"redfish/v1/index.json"},
         .long_form = false},
        {{"redfish/v1/Gone/index.json", "index.json", "notes.txt"},
         {"index.json", "notes.txt"},
         {"redfish/v1/Gone/index.json"},
         .long_form = true},
        {{"index.json", ".git/config", "Gone/index.json"},
         {".git/config"},
         {"Gone/index.json"},
         .long_form = false},
        {{"index.json", ".git/config", "Gone/index.json"},
         {".git/config"},
         {"Gone/index.json", "index.json"},
         .long_form = true},
    };
    struct mockup *mockup = all_kinds();

    for (size_t i = 0; i < ARRAY_SIZE(cases) * 2; i++) {
        const struct mockup_write_options options = {.long_form = cases[i / 2].long_form,
                                                     .in_two_steps = i % 2};
        char *folder = fixture_folder(NULL);
        CLEANUP(free_cleanup) char *target = fixture_path(folder, "out");
        struct mockup_report report = {0};

        for (size_t k = 0; k < ARRAY_SIZE(cases[0].old) && cases[i / 2].old[k]; k++)
            fixture_write(target, cases[i / 2].old[k], "{\"@odata.id\": 1}", 16);
        CU_ASSERT(mockup_write(mockup, target, &options, &report) == 0);
        CU_ASSERT(report.count == 0);
        for (size_t k = 0; k < ARRAY_SIZE(cases[0].kept) && cases[i / 2].kept[k]; k++)
            expect_text(target, cases[i / 2].kept[k], "{\"@odata.id\": 1}");
        for (size_t k = 0; k < ARRAY_SIZE(cases[0].gone) && cases[i / 2].gone[k]; k++) {
            CLEANUP(free_cleanup) char *gone = fixture_text(target, cases[i / 2].gone[k]);

            CU_ASSERT(!gone);
        }
        CU_ASSERT(fixture_entry_count(folder) == 1);
        mockup_report_deinit(&report);
        fixture_remove(folder);
    }
    mockup_free(mockup);
}

/** What has the name of something new is neither lost nor replaced: nothing happens then. */
static void mockup_write_never_moves_onto_what_is_new(void)
{
    static const struct fixture_file files[] = {
        {"out/redfish/v1/index.json", "{}"}, {"out/.git/config", "git"}, {"out/A/mine.txt", "mine"},
        {"out/index.json", "own"},           {"out/Z/z", "z"},           {NULL, NULL},
    };
    char *folder = fixture_folder(files);
    CLEANUP(free_cleanup) char *target = fixture_path(folder, "out");
    CLEANUP(free_cleanup) char *place = fixture_path(target, "A");
    struct mockup *mockup = all_kinds();

    for (int in_two_steps = 0; in_two_steps < 2; in_two_steps++) {
        const struct mockup_write_options options = {.in_two_steps = in_two_steps};
        struct mockup_report report = {0};

        CU_ASSERT(mockup_write(mockup, target, &options, &report) == MOCKUP_E_FOREIGN);
        CU_ASSERT(report.count == 1 && fixture_found(&report, "foreign", place, NULL));
        mockup_report_deinit(&report);
        for (size_t i = 0; files[i].name; i++)
            expect_text(folder, files[i].name, files[i].text);
        CU_ASSERT(fixture_entry_count(folder) == 1 && fixture_entry_count(target) == 5);
    }
    mockup_free(mockup);
    fixture_remove(folder);
}

static void mockup_write_check_says_it_before(void)
{
    static const struct fixture_file files[] = {
        {"mine/letter.txt", "dear"},
        {"long/redfish/v1/index.json", "{}"},
        {"short/index.json", "{\"RedfishVersion\": \"1.0.0\"}"},
        {"closed/out/index.json", "{\"RedfishVersion\": \"1.0.0\"}"},
        {NULL, NULL},
    };
    static const struct {
        const char *name;
        int expected;
    } cases[] = {
        {"mine", MOCKUP_E_FOREIGN},
        {"long", 0},
        {"short", 0},
        {"new", 0},
        {"new/one", -ENOENT},
        {"mine/letter.txt/x", -ENOTDIR},
        {"closed/out", -EACCES},
        {"closed/new", -EACCES},
        {"../../proc", -EBUSY},
    };
    char *folder = fixture_folder(files);
    CLEANUP(free_cleanup) char *closed = fixture_path(folder, "closed");

    CU_ASSERT_FATAL(chmod(closed, 0555) == 0);
    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        CLEANUP(free_cleanup) char *target = fixture_path(folder, cases[i].name);
        struct mockup_report report = {0};
        int r = mockup_write_check(target, &report);

        if (r != cases[i].expected &&
            !(cases[i].expected == -EACCES && geteuid() == 0 && r == 0) && /* root may */
            !(cases[i].expected == -EBUSY && r == MOCKUP_E_FOREIGN)) {
            fprintf(stderr, "\n  %s: %d\n", cases[i].name, r);
            CU_FAIL("another outcome");
        }
        CU_ASSERT(report.count == (r == MOCKUP_E_FOREIGN));
        mockup_report_deinit(&report);
    }
    CU_ASSERT(fixture_entry_count(folder) == 4);
    CU_ASSERT(chmod(closed, 0755) == 0);
    fixture_remove(folder);
}

static void mockup_write_does_not_replace_other_folders(void)
{
    static const struct fixture_file files[] = {
        {"home/letter.txt", "dear"},
        {"web/index.json", "{\"name\": \"a package\"}"},
        {"file", "text"},
        {"other/redfish/notes", "x"},
        {NULL, NULL},
    };
    static const struct {
        const char *name;
        int expected;
    } cases[] = {
        {"home", MOCKUP_E_FOREIGN},  {"web", MOCKUP_E_FOREIGN}, {"file", MOCKUP_E_FOREIGN},
        {"other", MOCKUP_E_FOREIGN}, {"absent/out", -ENOENT},
    };
    char *folder = fixture_folder(files);
    struct mockup *mockup = all_kinds();

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        CLEANUP(free_cleanup) char *target = fixture_path(folder, cases[i].name);
        struct mockup_report report = {0};

        CU_ASSERT(mockup_write(mockup, target, NULL, &report) == cases[i].expected);
        CU_ASSERT(report.count == (cases[i].expected == MOCKUP_E_FOREIGN));
        mockup_report_deinit(&report);
    }
    CU_ASSERT(mockup_write(mockup, "/", NULL, NULL) != 0);
    expect_text(folder, "home/letter.txt", "dear");
    expect_text(folder, "file", "text");
    CU_ASSERT(fixture_entry_count(folder) == 4);
    mockup_free(mockup);
    fixture_remove(folder);
}

static void mockup_write_follows_a_link_to_its_folder(void)
{
    static const struct fixture_file files[] = {{"real/redfish/v1/index.json", "{}"}, {NULL, NULL}};
    char *folder = fixture_folder(files);
    CLEANUP(free_cleanup) char *link_name = fixture_path(folder, "link");
    CLEANUP(free_cleanup) char *real = fixture_path(folder, "real");
    struct mockup *mockup = all_kinds(), *back;
    struct stat status;

    CU_ASSERT_FATAL(symlink("real", link_name) == 0);
    CU_ASSERT(mockup_write(mockup, link_name, NULL, NULL) == 0);
    CU_ASSERT(lstat(link_name, &status) == 0 && S_ISLNK(status.st_mode));
    back = read_back(real);
    fixture_expect_equal(mockup, back);
    mockup_free(back);
    mockup_free(mockup);
    fixture_remove(folder);
}

/** Items that no file can be made of are left out, and all others are there. */
static void mockup_write_leaves_out_what_no_file_can_be(void)
{
    char *folder = fixture_folder(NULL);
    CLEANUP(free_cleanup) char *target = fixture_path(folder, "out");
    char long_path[320] = "/redfish/v1/";
    struct mockup *mockup = all_kinds(), *back;
    struct mockup_report report = {0};

    memset(long_path + strlen(long_path), 'x', 300);
    put(mockup, long_path, MOCKUP_RESOURCE, "{}", NULL, NULL);
    put(mockup, "/redfish/v1/B/C/file.bin/below", MOCKUP_RESOURCE, "{}", NULL, NULL);
    put(mockup, "/redfish/v1/B/C", MOCKUP_FILE, "a folder is here", NULL, NULL);
    put(mockup, "/redfish/v2/A", MOCKUP_RESOURCE, "{}", NULL, NULL);
    CU_ASSERT(mockup_write(mockup, target, NULL, &report) == MOCKUP_E_INCOMPLETE);
    CU_ASSERT(report.count == 4 && fixture_found(&report, "unwritable", long_path, NULL));
    CU_ASSERT(fixture_found(&report, "unwritable", "/redfish/v1/B/C/file.bin/below", NULL));
    CU_ASSERT(fixture_found(&report, "unwritable", "/redfish/v1/B/C", NULL));
    CU_ASSERT(fixture_found(&report, "unwritable", "/redfish/v2/A", NULL));
    mockup_report_deinit(&report);
    mockup_free(mockup);
    mockup = all_kinds();
    back = read_back(target);
    fixture_expect_equal(mockup, back);
    CU_ASSERT(fixture_entry_count(folder) == 1);
    mockup_free(back);
    mockup_free(mockup);
    fixture_remove(folder);
}

/** A disk that is full, for the files of this process. */
static void mockup_write_that_fails_leaves_the_old_one(void)
{
    char *folder = fixture_folder(NULL);
    CLEANUP(free_cleanup) char *target = fixture_path(folder, "out");
    struct mockup *mockup = all_kinds(), *back;
    struct rlimit limit, none;

    CU_ASSERT(mockup_write(mockup, target, NULL, NULL) == 0);
    fixture_write(target, ".git/config", "git", 3);
    CU_ASSERT_FATAL(getrlimit(RLIMIT_FSIZE, &limit) == 0 && signal(SIGXFSZ, SIG_IGN) != SIG_ERR);
    none = (struct rlimit){0, limit.rlim_max};
    CU_ASSERT_FATAL(setrlimit(RLIMIT_FSIZE, &none) == 0);
    CU_ASSERT(mockup_write(mockup, target, NULL, NULL) == -EFBIG);
    CU_ASSERT_FATAL(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    back = read_back(target);
    fixture_expect_equal(mockup, back);
    expect_text(target, ".git/config", "git");
    CU_ASSERT(fixture_entry_count(folder) == 1);
    mockup_free(back);
    mockup_free(mockup);
    fixture_remove(folder);
}

/** Of arrays in arrays that the indent would make larger than may be read. */
static void mockup_write_no_file_that_cannot_be_read(void)
{
    struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    char *folder = fixture_folder(NULL);
    CLEANUP(free_cleanup) char *target = fixture_path(folder, "out");
    struct mockup *mockup = mockup_new(), *back;

    CU_ASSERT_FATAL(mockup && buffer_append(&text, "{\"a\":[[[[[[0", 12) == 0);
    while (text.size < 3u * 1024 * 1024)
        CU_ASSERT_FATAL(buffer_append(&text, ",0", 2) == 0);
    CU_ASSERT_FATAL(buffer_append(&text, "]]]]]]}", 8) == 0);
    put(mockup, "/redfish/v1", MOCKUP_RESOURCE, text.data, NULL, NULL);
    CU_ASSERT(mockup_write(mockup, target, NULL, NULL) == 0);
    back = read_back(target);
    fixture_expect_equal(mockup, back);
    mockup_free(back);
    mockup_free(mockup);
    fixture_remove(folder);
}

static const struct unit_case cases[] = {
    UNIT_CASE(mockup_write_and_read_are_identical),
    UNIT_CASE(mockup_write_texts_as_fishem_has_them),
    UNIT_CASE(mockup_write_removes_what_is_gone),
    UNIT_CASE(mockup_write_keeps_what_is_not_its_own),
    UNIT_CASE(mockup_write_never_moves_onto_what_is_new),
    UNIT_CASE(mockup_write_check_says_it_before),
    UNIT_CASE(mockup_write_does_not_replace_other_folders),
    UNIT_CASE(mockup_write_follows_a_link_to_its_folder),
    UNIT_CASE(mockup_write_leaves_out_what_no_file_can_be),
    UNIT_CASE(mockup_write_that_fails_leaves_the_old_one),
    UNIT_CASE(mockup_write_no_file_that_cannot_be_read),
    UNIT_CASES_END,
};

UNIT_MAIN("mockup/write", cases)
