/* Unit tests of mockup/read: folders and archives, good ones and those that mean harm. */
#include "mockup/read.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "mockup/limits.h"
#include "tests/unit/cunit-main.h"
#include "tests/unit/mockup/fixture.h"

#define ROOT "{\"@odata.id\": \"/redfish/v1/\", \"@odata.etag\": \"x\", \"Id\": \"RootService\"}\n"
#define ROOT_READ "{\"@odata.id\":\"/redfish/v1/\",\"Id\":\"RootService\"}"

static struct mockup *mockup;
static struct mockup_report report;

static int read_source(const char *source, const struct mockup_read_options *options)
{
    mockup = mockup_new();
    report = (struct mockup_report){0};
    CU_ASSERT_FATAL(mockup != NULL);
    return mockup_read(source, options, mockup, &report);
}

static void forget(void)
{
    mockup_free(mockup);
    mockup_report_deinit(&report);
}

// -- folders ------------------------------------------------------------------

static const struct fixture_file good_files[] = {
    {"index.json", ROOT},
    {"headers.json", "{\"GET\": {\"X-A\": \"b\"}}"},
    {"Chassis-1/index.json", "{}"},
    {"Chassis/index.json", "{\"Members@odata.count\": 1.0}"},
    {"Chassis/time.json", "{\"GET_Time\": 0.5}"},
    {"Chassis/1U/index.json", "\xef\xbb\xbf{\"Name\": \"\\u00e9\"}"},
    {"$metadata/index.xml", "<a/>"},
    {"schemas/Chassis.json", "not JSON"},
    {".git/config", "x"},
    {"__MACOSX/index.json", "x"},
    {NULL, NULL},
};

/** good_files, wherever they were. */
static void expect_good(int outcome)
{
    static const char *const order[] = {
        "/redfish/v1",           "/redfish/v1/$metadata",
        "/redfish/v1/Chassis",   "/redfish/v1/Chassis/1U",
        "/redfish/v1/Chassis-1", "/redfish/v1/schemas/Chassis.json",
    };
    size_t i = 0;

    CU_ASSERT_FATAL(outcome == 0);
    if (report.count)
        fixture_print(&report);
    CU_ASSERT(report.count == 0);
    CU_ASSERT_FATAL(mockup_count(mockup) == ARRAY_SIZE(order));
    for (const struct mockup_entry *at = mockup->entries; at; at = at->hh.next)
        CU_ASSERT_STRING_EQUAL(at->item->path, order[i++]);
    fixture_expect(mockup, order[0], ROOT_READ);
    fixture_expect(mockup, order[1], "<a/>");
    fixture_expect(mockup, order[2], "{\"Members@odata.count\":1}");
    fixture_expect(mockup, order[3], "{\"Name\":\"\xc3\xa9\"}");
    fixture_expect(mockup, order[5], "not JSON");
    CU_ASSERT(mockup_find(mockup, ipc_text(order[1]))->kind == MOCKUP_XML);
    CU_ASSERT(mockup_find(mockup, ipc_text(order[5]))->kind == MOCKUP_FILE);
    CU_ASSERT_STRING_EQUAL(mockup_find(mockup, ipc_text(order[0]))->headers,
                           "{\"GET\":{\"X-A\":\"b\"}}");
    CU_ASSERT_STRING_EQUAL(mockup_find(mockup, ipc_text(order[2]))->times, "{\"GET_Time\":0.5}");
    CU_ASSERT(!mockup_find(mockup, ipc_text(order[2]))->headers);
    forget();
}

static void mockup_read_short_form(void)
{
    char *folder = fixture_folder(good_files);
    CLEANUP(free_cleanup) char *with_slash = fixture_path(folder, "");

    expect_good(read_source(folder, NULL));
    expect_good(read_source(with_slash, NULL));
    fixture_remove(folder);
}

static void mockup_read_long_form(void)
{
    static const struct fixture_file files[] = {
        {"redfish/index.json", "{\"v1\": \"/redfish/v1/\"}"},
        {"redfish/v1/index.json", ROOT},
        {"redfish/v1/Systems/index.json", "{}"},
        {"README.md", "about"},
        {NULL, NULL},
    };
    char *folder = fixture_folder(files);

    CU_ASSERT(read_source(folder, NULL) == 0);
    CU_ASSERT(mockup_count(mockup) == 3);
    fixture_expect(mockup, "/redfish", "{\"v1\":\"/redfish/v1/\"}");
    fixture_expect(mockup, "/redfish/v1", ROOT_READ);
    fixture_expect(mockup, "/redfish/v1/Systems", "{}");
    CU_ASSERT(report.count == 1 && fixture_found(&report, "outside", "README.md", NULL));
    forget();
    fixture_remove(folder);
}

static void mockup_read_bad_files_are_a_line_each(void)
{
    static const struct fixture_file files[] = {
        {"index.json", ROOT},
        {"A/index.json", "{\"a\": 1,\n \"b\": }"},
        {"B/index.json", "[1]"},
        {"C/index.json", ""},
        {"D/index.json", "{\"a\": {\"b\": 1, \"b\": 2}}"},
        {"E/index.json", "{\"a\": \"\\u0000\"}"},
        {"F/headers.json", "{}"},
        {"G/index.json", "{}"},
        {"G/time.json", "5"},
        {"H/index.json", "{}"},
        {"H/index.xml", "<a/>"},
        {"I%2Fi/index.json", "{}"},
        {"%2e%2e/index.json", "{}"},
        {"J\x01/index.json", "{}"},
        {"K%20k #?%/index.json", "{}"},
        {"L\xff/index.json", "{}"},
        {"M%20m/index.json", "{}"},
        {"M m/index.json", "{\"a\":1}"},
        {NULL, NULL},
    };
    char *folder = fixture_folder(files);

    CU_ASSERT(read_source(folder, NULL) == 0);
    CU_ASSERT(fixture_found(&report, "json", "A/index.json", NULL));
    CU_ASSERT(strstr(report.findings[1].text, "line 2") != NULL);
    CU_ASSERT(fixture_found(&report, "json", "B/index.json", NULL));
    CU_ASSERT(fixture_found(&report, "json", "C/index.json", NULL));
    CU_ASSERT(fixture_found(&report, "duplicate-key", "D/index.json", "/a/b"));
    fixture_expect(mockup, "/redfish/v1/D", "{\"a\":{\"b\":2}}");
    CU_ASSERT(fixture_found(&report, "json", "E/index.json", NULL));
    CU_ASSERT(fixture_found(&report, "orphan", "F/headers.json", NULL));
    CU_ASSERT(fixture_found(&report, "json", "G/time.json", NULL));
    fixture_expect(mockup, "/redfish/v1/G", "{}");
    CU_ASSERT(fixture_found(&report, "duplicate", "H/index.xml", NULL));
    fixture_expect(mockup, "/redfish/v1/H", "{}");
    CU_ASSERT(fixture_found(&report, "name", "I%2Fi/index.json", NULL));
    CU_ASSERT(fixture_found(&report, "name", "%2e%2e/index.json", NULL));
    CU_ASSERT(fixture_found(&report, "name", "J\x01/index.json", NULL));
    fixture_expect(mockup, "/redfish/v1/K k #?%", "{}");
    CU_ASSERT(fixture_found(&report, "name", "L\xff/index.json", NULL));
    fixture_expect(mockup, "/redfish/v1/M m", "{\"a\":1}");
    CU_ASSERT(fixture_found(&report, "duplicate", "M%20m/index.json", NULL));
    CU_ASSERT(report.count == 13 && report.level_counts[MOCKUP_ERROR] == 12);
    forget();
    fixture_remove(folder);
}

/** {"a":{"a":…}}, `depth` objects in all; free(). */
static char *deep_json(unsigned int depth)
{
    struct buffer text = BUFFER_INIT(0);
    size_t size;

    for (unsigned int i = 1; i < depth; i++)
        CU_ASSERT(buffer_append(&text, "{\"a\":", 5) == 0);
    CU_ASSERT(buffer_append(&text, "{}", 2) == 0);
    for (unsigned int i = 1; i < depth; i++)
        CU_ASSERT(buffer_append(&text, "}", 1) == 0);
    CU_ASSERT(buffer_append(&text, "", 1) == 0);
    return buffer_take(&text, &size);
}

static void mockup_read_deep_json_is_refused(void)
{
    CLEANUP(free_cleanup) char *fits = deep_json(32);
    CLEANUP(free_cleanup) char *deeper = deep_json(33);
    CLEANUP(free_cleanup) char *absurd = deep_json(100000);
    const struct fixture_file files[] = {
        {"index.json", ROOT},     {"A/index.json", fits}, {"B/index.json", deeper},
        {"C/index.json", absurd}, {NULL, NULL},
    };
    char *folder = fixture_folder(files);

    CU_ASSERT(read_source(folder, NULL) == 0);
    fixture_expect(mockup, "/redfish/v1/A", fits);
    CU_ASSERT(fixture_found(&report, "json", "B/index.json", NULL));
    CU_ASSERT(fixture_found(&report, "json", "C/index.json", NULL));
    CU_ASSERT(report.count == 2 && mockup_count(mockup) == 2);
    forget();
    fixture_remove(folder);
}

static void mockup_read_links_within_are_followed_others_are_not(void)
{
    static const struct fixture_file files[] = {
        {"mockup/index.json", ROOT},
        {"mockup/A/index.json", "{\"a\":1}"},
        {"mockup/D/index.json", "{}"},
        {"outside/index.json", "{\"secret\":1}"},
        {"mockup-2/index.json", "{\"secret\":2}"},
        {NULL, NULL},
    };
    static const struct {
        const char *name, *target;
    } links[] = {
        {"mockup/B", "A"},
        {"mockup/C", "../outside"},
        {"mockup/D/headers.json", "../../outside/index.json"},
        {"mockup/D/up", ".."},
        {"mockup/E", "nowhere"},
        {"mockup/F", "F"},
        {"mockup/G", "../mockup-2"},
        {"mockup/H", "/dev/zero"},
        {"mockup/D/file.json", "../A/index.json"},
    };
    char *folder = fixture_folder(files);
    CLEANUP(free_cleanup) char *source = fixture_path(folder, "mockup");

    for (size_t i = 0; i < ARRAY_SIZE(links); i++) {
        CLEANUP(free_cleanup) char *name = fixture_path(folder, links[i].name);

        CU_ASSERT_FATAL(symlink(links[i].target, name) == 0);
    }
    CU_ASSERT(read_source(source, NULL) == 0);
    fixture_expect(mockup, "/redfish/v1/B", "{\"a\":1}");
    fixture_expect(mockup, "/redfish/v1/D/file.json", "{\"a\":1}");
    CU_ASSERT(mockup_count(mockup) == 5);
    CU_ASSERT(fixture_found(&report, "symbolic-link", "C", NULL));
    CU_ASSERT(fixture_found(&report, "symbolic-link", "D/headers.json", NULL));
    CU_ASSERT(fixture_found(&report, "symbolic-link", "D/up", NULL));
    CU_ASSERT(fixture_found(&report, "symbolic-link", "E", NULL));
    CU_ASSERT(fixture_found(&report, "symbolic-link", "F", NULL));
    CU_ASSERT(fixture_found(&report, "symbolic-link", "G", NULL));
    CU_ASSERT(fixture_found(&report, "symbolic-link", "H", NULL));
    CU_ASSERT(report.count == 7);
    forget();
    fixture_remove(folder);
}

static void mockup_read_pipes_and_deep_folders_are_left_out(void)
{
    struct buffer deep CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    static const struct fixture_file files[] = {{"index.json", ROOT}, {NULL, NULL}};
    char *folder = fixture_folder(files);
    CLEANUP(free_cleanup) char *pipe_name = fixture_path(folder, "headers.json");

    for (unsigned int i = 0; i <= MOCKUP_DEPTH_MAX; i++)
        CU_ASSERT(buffer_append(&deep, "d/", 2) == 0);
    CU_ASSERT(buffer_append(&deep, "index.json", sizeof "index.json") == 0);
    fixture_write(folder, deep.data, "{}", 2);
    CU_ASSERT_FATAL(mkfifo(pipe_name, 0600) == 0);
    CU_ASSERT(read_source(folder, NULL) == 0);
    CU_ASSERT(mockup_count(mockup) == 1 && report.count == 2);
    CU_ASSERT(fixture_found(&report, "no-file", "headers.json", NULL));
    deep.data[strlen(deep.data) - strlen("/index.json")] = '\0';
    CU_ASSERT(fixture_found(&report, "depth", deep.data, NULL));
    forget();
    fixture_remove(folder);
}

static void mockup_read_limits(void)
{
    static const struct {
        struct mockup_read_options options;
        int expected;
        const char *place;
    } cases[] = {
        {{.file_bytes_max = 20}, 0, "big/index.json"},
        {{.bytes_max = 20}, MOCKUP_E_TOO_LARGE, NULL},
        {{.files_max = 2}, MOCKUP_E_TOO_LARGE, NULL},
        {{.files_max = 3}, 0, NULL},
    };
    static const struct fixture_file files[] = {
        {"index.json", "{}"},
        {"big/index.json", "{\"abcdefghijklmnopqrstuvw\":1}"},
        {"small/index.json", "{}"},
        {NULL, NULL},
    };
    char *folder = fixture_folder(files);

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        CU_ASSERT(read_source(folder, &cases[i].options) == cases[i].expected);
        CU_ASSERT((mockup_count(mockup) == 0) == (cases[i].expected != 0));
        if (cases[i].place)
            CU_ASSERT(fixture_found(&report, "size", cases[i].place, NULL));
        forget();
    }
    fixture_remove(folder);
}

/** Folders, each with two links to the next one: 30 levels are 2^30 ways. */
static void mockup_read_links_that_multiply_end(void)
{
    static const struct fixture_file files[] = {{"index.json", ROOT}, {NULL, NULL}};
    char *folder = fixture_folder(files);

    for (int i = 0; i <= 30; i++) {
        char name[16], target[16];
        CLEANUP(free_cleanup) char *path = NULL, *left = NULL, *right = NULL;

        snprintf(name, sizeof name, "n%d", i);
        snprintf(target, sizeof target, "../n%d", i + 1);
        path = fixture_path(folder, name);
        left = fixture_path(path, "l");
        right = fixture_path(path, "r");
        CU_ASSERT_FATAL(mkdir(path, 0755) == 0);
        CU_ASSERT_FATAL(i == 30 || (symlink(target, left) == 0 && symlink(target, right) == 0));
    }
    alarm(30); /* it would take days */
    CU_ASSERT(read_source(folder, NULL) == MOCKUP_E_TOO_LARGE);
    alarm(0);
    CU_ASSERT(report.count == 1 && strcmp(report.findings[0].kind, "size") == 0);
    forget();
    fixture_remove(folder);
}

static void mockup_read_nothing_there(void)
{
    static const struct fixture_file files[] = {
        {"no-root/Chassis/index.json", "{}"}, {"a-file", "text"}, {NULL, NULL}};
    char *folder = fixture_folder(files);
    CLEANUP(free_cleanup) char *absent = fixture_path(folder, "absent");
    CLEANUP(free_cleanup) char *file = fixture_path(folder, "a-file");
    CLEANUP(free_cleanup) char *slash = fixture_path(folder, "a-file/");
    CLEANUP(free_cleanup) char *no_root = fixture_path(folder, "no-root");
    CLEANUP(free_cleanup) char *empty = fixture_path(folder, "empty");

    CU_ASSERT_FATAL(mkdir(empty, 0755) == 0);
    CU_ASSERT(read_source(absent, NULL) == MOCKUP_E_UNREADABLE);
    CU_ASSERT(fixture_found(&report, "unreadable", absent, NULL));
    forget();
    CU_ASSERT(read_source(file, NULL) == MOCKUP_E_UNREADABLE);
    CU_ASSERT(report.count == 1);
    forget();
    CU_ASSERT(read_source(slash, NULL) == MOCKUP_E_UNREADABLE);
    forget();
    CU_ASSERT(read_source(empty, NULL) == MOCKUP_E_EMPTY);
    CU_ASSERT(fixture_found(&report, "empty", empty, NULL));
    forget();
    CU_ASSERT(read_source(no_root, NULL) == 0);
    CU_ASSERT(fixture_found(&report, "no-root", no_root, NULL));
    forget();
    fixture_remove(folder);
}

static void mockup_read_into_a_set_replaces_by_path(void)
{
    static const struct fixture_file files[] = {{"index.json", ROOT}, {NULL, NULL}};
    char *folder = fixture_folder(files);
    struct mockup *into = mockup_new();
    struct mockup_item *old = mockup_item_new(ipc_text("/redfish/v1"), MOCKUP_RESOURCE,
                                              ipc_text("{}"), (struct ipc_text){0},
                                              (struct ipc_text){0});

    CU_ASSERT_FATAL(into && old && mockup_put(into, old) == 0);
    CU_ASSERT(mockup_read("/nowhere", NULL, into, NULL) == MOCKUP_E_UNREADABLE);
    fixture_expect(into, "/redfish/v1", "{}");
    CU_ASSERT(mockup_read(folder, NULL, into, NULL) == 0);
    fixture_expect(into, "/redfish/v1", ROOT_READ);
    mockup_item_unref(old);
    mockup_free(into);
    fixture_remove(folder);
}

// -- archives -----------------------------------------------------------------

static const struct {
    enum fixture_archive kind;
    const char *name;
} archives[] = {
    {FIXTURE_ZIP, "a.zip"},
    {FIXTURE_TAR, "a.tar"},
    {FIXTURE_TAR_GZ, "a.tar.gz"},
    {FIXTURE_TAR_GZ, "name-that-says-nothing"},
};

static int read_archive(const char *folder, size_t i, const struct fixture_file *members)
{
    CLEANUP(free_cleanup) char *path = fixture_path(folder, archives[i].name);

    fixture_archive(folder, archives[i].name, archives[i].kind, members);
    return read_source(path, NULL);
}

static void mockup_read_archives(void)
{
    char *folder = fixture_folder(NULL);

    for (size_t i = 0; i < ARRAY_SIZE(archives); i++)
        expect_good(read_archive(folder, i, good_files));
    fixture_remove(folder);
}

static void mockup_read_archives_around_a_folder(void)
{
    static const struct fixture_file forms[][4] = {
        {{"./bundle/rack/index.json", ROOT}, {"bundle//rack/A/index.json", "{}"}, {NULL, NULL}},
        {{"rack/redfish/v1/index.json", ROOT},
         {"rack/redfish/v1/A/index.json", "{}"},
         {NULL, NULL}},
    };
    char *folder = fixture_folder(NULL);

    for (size_t i = 0; i < ARRAY_SIZE(archives); i++) {
        for (size_t form = 0; form < ARRAY_SIZE(forms); form++) {
            CU_ASSERT(read_archive(folder, i, forms[form]) == 0);
            CU_ASSERT(mockup_count(mockup) == 2 && report.count == 0);
            fixture_expect(mockup, "/redfish/v1", ROOT_READ);
            fixture_expect(mockup, "/redfish/v1/A", "{}");
            forget();
        }
    }
    fixture_remove(folder);
}

static void mockup_read_archives_with_names_beyond_ascii(void)
{
    static const struct fixture_file members[] = {{"index.json", ROOT},
                                                  {"L\xc3\xbc"
                                                   "fter/\xe2\x82\xac/index.json",
                                                   "{}"},
                                                  {"\xf0\x9f\x90\x9f.txt", "fish"},
                                                  {NULL, NULL}};
    char *folder = fixture_folder(NULL);

    for (size_t i = 0; i < ARRAY_SIZE(archives); i++) {
        CU_ASSERT(read_archive(folder, i, members) == 0);
        if (report.count)
            fixture_print(&report);
        CU_ASSERT(mockup_count(mockup) == 3 && report.count == 0);
        fixture_expect(mockup,
                       "/redfish/v1/L\xc3\xbc"
                       "fter/\xe2\x82\xac",
                       "{}");
        fixture_expect(mockup, "/redfish/v1/\xf0\x9f\x90\x9f.txt", "fish");
        forget();
    }
    fixture_remove(folder);
}

static void mockup_read_archives_that_mean_harm(void)
{
    static const struct fixture_file members[] = {
        {"index.json", ROOT},
        {"../evil/index.json", "{}"},
        {"A/../../evil/index.json", "{}"},
        {"/etc/index.json", "{}"},
        {"B/index.json", "->/etc/passwd"},
        {"C/index.json", "{}"},
        {"C/index.json", "{\"last\":1}"},
        {"%2e%2e/index.json", "{}"},
        {NULL, NULL},
    };
    char *folder = fixture_folder(NULL);

    for (size_t i = 0; i < ARRAY_SIZE(archives); i++) {
        CU_ASSERT(read_archive(folder, i, members) == 0);
        CU_ASSERT(mockup_count(mockup) == 2);
        fixture_expect(mockup, "/redfish/v1/C", "{\"last\":1}");
        CU_ASSERT(fixture_found(&report, "name", "../evil/index.json", NULL));
        CU_ASSERT(fixture_found(&report, "name", "A/../../evil/index.json", NULL));
        CU_ASSERT(fixture_found(&report, "name", "/etc/index.json", NULL));
        CU_ASSERT(fixture_found(&report, "no-file", "B/index.json", NULL));
        CU_ASSERT(fixture_found(&report, "duplicate", "C/index.json", NULL));
        CU_ASSERT(fixture_found(&report, "name", "%2e%2e/index.json", NULL));
        CU_ASSERT(report.count == 6);
        forget();
    }
    fixture_remove(folder);
}

static void mockup_read_hard_links_are_left_out(void)
{
    static const struct fixture_file members[] = {
        {"index.json", ROOT}, {"A/index.json", "=>index.json"}, {NULL, NULL}};
    char *folder = fixture_folder(NULL);

    CU_ASSERT(read_archive(folder, 1, members) == 0);
    CU_ASSERT(mockup_count(mockup) == 1);
    CU_ASSERT(fixture_found(&report, "no-file", "A/index.json", NULL));
    forget();
    fixture_remove(folder);
}

static void mockup_read_archives_that_grow(void)
{
    size_t size = 8u * 1024 * 1024;
    CLEANUP(free_cleanup) char *zeros = calloc(1, size + 1);
    const struct fixture_file members[] = {
        {"index.json", ROOT}, {"A/index.json", zeros}, {"B/index.json", "{}"}, {NULL, NULL}};
    char *folder = fixture_folder(NULL);

    CU_ASSERT_FATAL(zeros != NULL);
    memset(zeros, ' ', size);
    for (size_t i = 0; i < ARRAY_SIZE(archives); i++) {
        CLEANUP(free_cleanup) char *path = fixture_path(folder, archives[i].name);

        fixture_archive(folder, archives[i].name, archives[i].kind, members);
        CU_ASSERT(read_source(path, &(struct mockup_read_options){.file_bytes_max = 1000}) == 0);
        CU_ASSERT(mockup_count(mockup) == 2 && report.count == 1);
        CU_ASSERT(fixture_found(&report, "size", "A/index.json", NULL));
        forget();
        CU_ASSERT(read_source(path, &(struct mockup_read_options){.bytes_max = 1000}) ==
                  MOCKUP_E_TOO_LARGE);
        CU_ASSERT(mockup_count(mockup) == 0 && report.count == 1);
        forget();
        CU_ASSERT(read_source(path, &(struct mockup_read_options){.files_max = 2}) ==
                  MOCKUP_E_TOO_LARGE);
        forget();
    }
    fixture_remove(folder);
}

/** Cut anywhere, an archive is refused or read without the rest; nothing worse. */
static void mockup_read_archives_cut_short(void)
{
    char *folder = fixture_folder(NULL);

    for (size_t i = 0; i < ARRAY_SIZE(archives); i++) {
        CLEANUP(free_cleanup) char *path = fixture_path(folder, archives[i].name);
        struct stat status;

        fixture_archive(folder, archives[i].name, archives[i].kind, good_files);
        CU_ASSERT_FATAL(stat(path, &status) == 0);
        for (off_t size = status.st_size - 1; size >= 0; size -= 1 + status.st_size / 97) {
            int outcome;

            CU_ASSERT_FATAL(truncate(path, size) == 0);
            outcome = read_source(path, NULL);
            CU_ASSERT(outcome >= 0);
            CU_ASSERT((outcome == 0) == (mockup_count(mockup) > 0));
            CU_ASSERT(outcome == 0 || report.level_counts[MOCKUP_ERROR] > 0);
            forget();
        }
    }
    fixture_remove(folder);
}

static const struct unit_case cases[] = {
    UNIT_CASE(mockup_read_short_form),
    UNIT_CASE(mockup_read_long_form),
    UNIT_CASE(mockup_read_bad_files_are_a_line_each),
    UNIT_CASE(mockup_read_deep_json_is_refused),
    UNIT_CASE(mockup_read_links_within_are_followed_others_are_not),
    UNIT_CASE(mockup_read_pipes_and_deep_folders_are_left_out),
    UNIT_CASE(mockup_read_limits),
    UNIT_CASE(mockup_read_links_that_multiply_end),
    UNIT_CASE(mockup_read_nothing_there),
    UNIT_CASE(mockup_read_into_a_set_replaces_by_path),
    UNIT_CASE(mockup_read_archives),
    UNIT_CASE(mockup_read_archives_around_a_folder),
    UNIT_CASE(mockup_read_archives_with_names_beyond_ascii),
    UNIT_CASE(mockup_read_archives_that_mean_harm),
    UNIT_CASE(mockup_read_hard_links_are_left_out),
    UNIT_CASE(mockup_read_archives_that_grow),
    UNIT_CASE(mockup_read_archives_cut_short),
    UNIT_CASES_END,
};

UNIT_MAIN("mockup/read", cases)
