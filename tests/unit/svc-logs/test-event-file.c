/* The event log from files of rsyslog: entries, pages, files that grow, are rotated, truncated and
 * deleted, and ClearLog. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/cleanup.h"
#include "tests/unit/hardware/hardware-fixture.h"

#define SYSTEM "/redfish/v1/Systems/system/LogServices/EventLog"
#define MANAGER "/redfish/v1/Managers/bmc/LogServices/EventLog"
#define ENTRIES SYSTEM "/Entries"
#define CLEAR SYSTEM "/Actions/LogService.ClearLog"
#define SECOND 1774000000u /* 2026-03-20T09:46:40Z */
#define MANY 10000u

static char folder[64], file_path[96];

static void make_folder(void)
{
    snprintf(folder, sizeof(folder), "/tmp/shoal-event-file-XXXXXX");
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(folder));
    snprintf(file_path, sizeof(file_path), "%s/redfish", folder);
}

/* suffix: ".1" */
static void path_of(const char *suffix, char path[static 128])
{
    snprintf(path, 128, "%s%s", file_path, suffix);
}

static void remove_folder(void)
{
    char path[128];

    for (unsigned int i = 0; i < 20; i++) {
        char suffix[8];

        snprintf(suffix, sizeof(suffix), i ? ".%u" : "%.0u", i);
        path_of(suffix, path);
        unlink(path);
    }
    CU_ASSERT_EQUAL(rmdir(folder), 0);
}

static void write_text(const char *suffix, const char *mode, const char *text)
{
    char path[128];
    FILE *file;

    path_of(suffix, path);
    file = fopen(path, mode);
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fputs(text, file);
    fclose(file);
}

static void rename_file(const char *from, const char *to)
{
    char old[128], new[128];

    path_of(from, old);
    path_of(to, new);
    CU_ASSERT_EQUAL_FATAL(rename(old, new), 0);
}

static void open_fixture(struct hardware_fixture *fixture)
{
    const struct hardware_start start = {.options = {"/nonexistent", "/nonexistent", file_path}};

    hardware_fixture_open(fixture, &start);
}

/* -- entries -- */

static const struct {
    const char *line;
    const char *id; /* NULL: it is not shown */
    const char *severity, *message, *message_id, *arguments, *created;
} line_rows[] = {
    {"2026-03-20T09:46:40.123456+00:00 ResourceEvent.1.4.ResourceErrorsDetected,PSU 0,overheated",
     "1774000000", "Warning", NULL, "ResourceEvent.1.4.ResourceErrorsDetected",
     "[\"PSU 0\",\"overheated\"]", "2026-03-20T09:46:40+00:00"},
    {"no time at all", NULL, NULL, NULL, NULL, NULL, NULL},
    {"2026-03-20T11:46:40+02:00 OpenBMC.0.1.DIMMThrottled,A1,,x\r", "1774000000_1", NULL,
     "OpenBMC.0.1.DIMMThrottled,A1,,x", "OpenBMC.0.1.DIMMThrottled", "[\"A1\",\"\",\"x\"]",
     "2026-03-20T09:46:40+00:00"},
    {"2026-03-20T09:46:41Z", NULL, NULL, NULL, NULL, NULL, NULL},
    {"2026-03-20T09:46:41Z not an id", NULL, NULL, NULL, NULL, NULL, NULL},
    {"", NULL, NULL, NULL, NULL, NULL, NULL},
    {"2026-13-20T09:46:41Z OpenBMC.0.1.X", NULL, NULL, NULL, NULL, NULL, NULL},
    {"1969-12-31T23:59:59Z OpenBMC.0.1.X", NULL, NULL, NULL, NULL, NULL, NULL},
    /* The clock was set back, and forth again. */
    {"2026-03-20T09:46:30Z OpenBMC.0.1.\xff", NULL, NULL, NULL, NULL, NULL, NULL},
    {"2026-03-20T09:46:30Z  OpenBMC.0.1.None", "1773999990", NULL, "OpenBMC.0.1.None",
     "OpenBMC.0.1.None", "[]", "2026-03-20T09:46:30+00:00"},
    {"2026-03-20T09:46:40Z OpenBMC.0.1.Odd,\xff", "1774000000_2", NULL,
     "OpenBMC.0.1.Odd,\xef\xbf\xbd", "OpenBMC.0.1.Odd", "[\"\xef\xbf\xbd\"]",
     "2026-03-20T09:46:40+00:00"},
    {"2026-03-20T09:46:50Z ResourceEvent.1.0.3.ResourceErrorsDetected,one", "1774000010", "Warning",
     NULL, "ResourceEvent.1.0.3.ResourceErrorsDetected", "[\"one\",\"\"]",
     "2026-03-20T09:46:50+00:00"},
    {"2026-03-20T09:46:51Z TaskEvent.1.0.TaskStarted,7,8,9", "1774000011", "OK", NULL,
     "TaskEvent.1.0.TaskStarted", "[\"7\"]", "2026-03-20T09:46:51+00:00"},
};

static void check_text(json_t *entry, const char *name, const char *expected)
{
    const char *text = json_string_value(json_object_get(entry, name));

    if (expected)
        CU_ASSERT(text && strcmp(text, expected) == 0);
    if (expected && (!text || strcmp(text, expected) != 0))
        fprintf(stderr, "%s: %s, not %s\n", name, text ? text : "-", expected);
}

static void check_entry(json_t *entry, size_t row)
{
    char *arguments = json_dumps(json_object_get(entry, "MessageArgs"), JSON_COMPACT);
    const char *message = json_string_value(json_object_get(entry, "Message"));

    CU_ASSERT_STRING_EQUAL(arguments, line_rows[row].arguments);
    free(arguments);
    check_text(entry, "Id", line_rows[row].id);
    check_text(entry, "Message", line_rows[row].message);
    check_text(entry, "MessageId", line_rows[row].message_id);
    check_text(entry, "Severity", line_rows[row].severity);
    check_text(entry, "Created", line_rows[row].created);
    check_text(entry, "EntryType", "Event");
    CU_ASSERT_EQUAL(json_object_get(entry, "Severity") == NULL, !line_rows[row].severity);
    /* A message of a registry has its arguments in it. */
    CU_ASSERT(line_rows[row].message || (message && !strchr(message, '%')));
}

static void line_is_entry_with_the_registry_message(void)
{
    struct hardware_fixture fixture;
    json_t *collection, *entry;
    size_t shown = 0;

    make_folder();
    for (size_t i = 0; i < ARRAY_SIZE(line_rows); i++) {
        write_text("", "ae", line_rows[i].line);
        write_text("", "ae", "\n");
    }
    open_fixture(&fixture);
    collection = hardware_fixture_get(&fixture, ENTRIES);
    for (size_t i = 0; i < ARRAY_SIZE(line_rows); i++) {
        char uri[128];

        if (!line_rows[i].id)
            continue;
        snprintf(uri, sizeof(uri), ENTRIES "/%s", line_rows[i].id);
        entry = hardware_fixture_get(&fixture, uri);
        check_entry(entry, i);
        CU_ASSERT(
            json_equal(json_array_get(json_object_get(collection, "Members"), shown++), entry));
        json_decref(entry);
    }
    CU_ASSERT_EQUAL(json_array_size(json_object_get(collection, "Members")), shown);
    CU_ASSERT(strstr(json_string_value(hardware_value_at(collection, "Members/0/Message")),
                     "PSU 0") != NULL);
    json_decref(collection);
    hardware_fixture_close(&fixture);
    remove_folder();
}

static const struct {
    enum ipc_method method;
    const char *uri, *body;
    unsigned int status;
} request_rows[] = {
    {IPC_GET, ENTRIES "/1774000000", NULL, 200},
    {IPC_GET, MANAGER "/Entries/1774000000", NULL, 200},
    {IPC_GET, ENTRIES "/1774000000_0", NULL, 404},
    {IPC_GET, ENTRIES "/1774000000_1", NULL, 404},
    {IPC_GET, ENTRIES "/01774000000", NULL, 404},
    {IPC_GET, ENTRIES "/+1774000000", NULL, 404},
    {IPC_GET, ENTRIES "/1", NULL, 404}, /* of phosphor-logging */
    {IPC_GET, ENTRIES "/1774000000/attachment", NULL, 404},
    {IPC_GET, "/redfish/v1/Systems/none/LogServices/EventLog/Entries", NULL, 404},
    {IPC_PATCH, ENTRIES "/1774000000", "{\"Resolved\":true}", 405},
    {IPC_DELETE, ENTRIES "/1774000000", NULL, 405},
    {IPC_POST, CLEAR, "{\"All\":true}", 400},
};

static void entries_of_files_can_only_be_read(void)
{
    struct hardware_fixture fixture;
    struct answer answer;

    make_folder();
    write_text("", "we", "2026-03-20T09:46:40Z OpenBMC.0.1.X\n");
    open_fixture(&fixture);
    for (size_t i = 0; i < ARRAY_SIZE(request_rows); i++) {
        unsigned int status = hardware_fixture_status(
            &fixture, request_rows[i].method, request_rows[i].uri, request_rows[i].body, NULL);

        if (status != request_rows[i].status)
            fprintf(stderr, "%s: %u\n", request_rows[i].uri, status);
        CU_ASSERT_EQUAL(status, request_rows[i].status);
    }
    fixture_ask(&fixture.service, IPC_DELETE, ENTRIES "/1774000000", (struct ask){0}, &answer);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Allow"), "GET, HEAD");
    answer_deinit(&answer);
    hardware_fixture_close(&fixture);
    remove_folder();
}

/* -- files -- */

static void write_line(const char *suffix, unsigned int number)
{
    char text[96];

    snprintf(text, sizeof(text), "2026-03-20T09:46:%02uZ OpenBMC.0.1.Line,%u\n", number % 60,
             number);
    write_text(suffix, "ae", text);
}

/* The arguments of all lines: "1 2 3". */
static void read_lines(json_t *collection, char lines[static 256])
{
    json_t *member;
    size_t index, size = 0;

    lines[0] = '\0';
    json_array_foreach (json_object_get(collection, "Members"), index, member)
        size += (size_t)snprintf(lines + size, 256 - size, index ? " %s" : "%s",
                                 json_string_value(hardware_value_at(member, "MessageArgs/0")));
}

/* Asks until the answer may be kept: one change is told several times, perhaps while it is made. */
static void check_lines(struct hardware_fixture *fixture, const char *expected)
{
    bool is_kept = false;
    char lines[256];

    while (!is_kept) {
        struct answer answer;

        fixture->service.events[0] = '\0';
        fixture_ask(&fixture->service, IPC_GET, ENTRIES, (struct ask){0}, &answer);
        CU_ASSERT_EQUAL_FATAL(answer.status, 200);
        is_kept = answer.flags & IPC_RESPONSE_CACHEABLE;
        read_lines(answer.body, lines);
        answer_deinit(&answer);
    }
    CU_ASSERT_STRING_EQUAL(lines, expected);
}

/* What may be kept is kept until it is told that it changed: each change has to be. */
static void check_change(struct hardware_fixture *fixture, const char *expected)
{
    hardware_fixture_wait_invalidated(fixture, "*");
    check_lines(fixture, expected);
}

static void files_are_followed_from_absence_on(void)
{
    struct hardware_fixture fixture;

    make_folder();
    open_fixture(&fixture);
    check_lines(&fixture, "");
    write_line("", 1);
    check_change(&fixture, "1");
    write_line("", 2);
    check_change(&fixture, "1 2");
    write_text("", "ae", "2026-03-20T09:46:03Z OpenBMC.0.1.Line,");
    check_change(&fixture, "1 2");
    write_text("", "ae", "3\n");
    check_change(&fixture, "1 2 3");
    rename_file("", ".1");
    check_change(&fixture, "1 2 3");
    write_line("", 4);
    check_change(&fixture, "1 2 3 4");
    rename_file(".1", ".2");
    rename_file("", ".1");
    write_line("", 5);
    check_change(&fixture, "1 2 3 4 5");
    rename_file(".1", ".2"); /* the oldest one is lost */
    check_change(&fixture, "4 5");
    write_line(".2", 6); /* after its rotation */
    check_change(&fixture, "4 6 5");
    write_text("", "we", "2026-03-20T09:46:07Z OpenBMC.0.1.Line,7\n"); /* of the same size */
    check_change(&fixture, "4 6 7");
    write_text("", "we", "");
    check_change(&fixture, "4 6");
    write_line("", 8);
    check_change(&fixture, "4 6 8");
    hardware_fixture_close(&fixture);
    remove_folder();
}

static void rotated_files_are_read_in_their_order_at_start(void)
{
    struct hardware_fixture fixture;
    char path[128];

    make_folder();
    write_line("", 5);
    write_line(".1", 4);
    write_line(".2", 3);
    write_line(".10", 2);
    write_line(".16", 1); /* beyond the limit */
    write_line(".old", 9);
    open_fixture(&fixture);
    check_lines(&fixture, "2 3 4 5");
    hardware_fixture_close(&fixture);
    path_of(".old", path);
    CU_ASSERT_EQUAL(unlink(path), 0);
    remove_folder();
}

/* 5,000 bytes are no line; 70,000 do not fit a chunk. */
static void line_that_is_too_long_is_skipped(void)
{
    struct hardware_fixture fixture;
    CLEANUP(free_cleanup) char *text = malloc(70001);

    CU_ASSERT_PTR_NOT_NULL_FATAL(text);
    memset(text, 'x', 70000);
    text[70000] = '\0';
    make_folder();
    write_line("", 1);
    write_text("", "ae", "2026-03-20T09:46:02Z OpenBMC.0.1.Line,");
    write_text("", "ae", text + 65000);
    write_text("", "ae", "\n");
    write_line("", 3);
    write_text("", "ae", "2026-03-20T09:46:04Z OpenBMC.0.1.Line,");
    write_text("", "ae", text);
    open_fixture(&fixture);
    check_lines(&fixture, "1 3");
    write_text("", "ae", text);
    check_change(&fixture, "1 3");
    write_text("", "ae", "\n");
    write_line("", 5);
    check_change(&fixture, "1 3 5");
    hardware_fixture_close(&fixture);
    remove_folder();
}

static void what_is_no_file_is_not_read(void)
{
    struct hardware_fixture fixture;
    char path[128];

    make_folder();
    write_line(".1", 1);
    CU_ASSERT_EQUAL_FATAL(mkfifo(file_path, 0600), 0);
    path_of(".2", path);
    CU_ASSERT_EQUAL_FATAL(mkdir(path, 0700), 0);
    open_fixture(&fixture);
    check_lines(&fixture, "1");
    hardware_fixture_close(&fixture);
    CU_ASSERT_EQUAL(rmdir(path), 0);
    remove_folder();
}

/* -- at size -- */

static void write_many(void)
{
    char path[128];
    FILE *file;

    path_of(".1", path);
    file = fopen(path, "we");
    for (unsigned int i = 0; i < MANY; i++) {
        unsigned int second = i / 2; /* two of each second */

        if (i == MANY / 2) {
            fclose(file);
            path_of("", path);
            file = fopen(path, "we");
        }
        CU_ASSERT_PTR_NOT_NULL_FATAL(file);
        fprintf(file, "2026-03-20T%02u:%02u:%02uZ %s,%u\n", second / 3600, second / 60 % 60,
                second % 60, i % 100 ? "TaskEvent.1.0.TaskStarted" : "TaskEvent.1.0.TaskAborted",
                i);
    }
    fclose(file);
}

static const struct {
    const char *query, *first, *last; /* MessageArgs/0 */
    size_t size;
    json_int_t count;
} page_rows[] = {
    {"$top=100", "0", "99", 100, MANY},
    {"$skip=4999&$top=2", "4999", "5000", 2, MANY}, /* over both files */
    {"$skip=9998", "9998", "9999", 2, MANY},
    {"$top=0", "", "", 0, MANY},
    {"$filter=Severity%20eq%20'Critical'&$top=2", "0", "100", 2, 100},
    {"$filter=Severity%20eq%20'Critical'&$skip=99", "9900", "9900", 1, 100},
    {"$filter=Created%20ge%20'2026-03-20T01:23:19%2B00:00'", "9998", "9999", 2, 2},
    {"$filter=Created%20lt%20'2026-03-20T00:00:51%2B00:00'%20and%20Severity%20eq%20'Critical'", "0",
     "100", 2, 2},
    {"$filter=MessageId%20eq%20'TaskEvent.1.0.TaskAborted'&$skip=98", "9800", "9900", 2, 100},
};

static void page_costs_what_it_shows_at_ten_thousand_lines(void)
{
    struct hardware_fixture fixture;
    struct answer answer;

    make_folder();
    write_many();
    open_fixture(&fixture);
    for (size_t i = 0; i < ARRAY_SIZE(page_rows); i++) {
        json_t *members;
        const char *first, *last;

        fixture_ask(&fixture.service, IPC_GET, ENTRIES, (struct ask){.query = page_rows[i].query},
                    &answer);
        CU_ASSERT_EQUAL_FATAL(answer.status, 200);
        members = json_object_get(answer.body, "Members");
        CU_ASSERT_EQUAL(json_array_size(members), page_rows[i].size);
        CU_ASSERT_EQUAL(json_integer_value(json_object_get(answer.body, "Members@odata.count")),
                        page_rows[i].count);
        first = json_string_value(hardware_value_at(json_array_get(members, 0), "MessageArgs/0"));
        last = json_string_value(hardware_value_at(
            json_array_get(members, json_array_size(members) - 1), "MessageArgs/0"));
        CU_ASSERT_STRING_EQUAL(first ? first : "", page_rows[i].first);
        CU_ASSERT_STRING_EQUAL(last ? last : "", page_rows[i].last);
        answer_deinit(&answer);
    }
    write_line("", 42);
    fixture_ask(&fixture.service, IPC_GET, ENTRIES, (struct ask){.query = "$skip=10000"}, &answer);
    CU_ASSERT_STRING_EQUAL(
        json_string_value(hardware_value_at(answer.body, "Members/0/MessageArgs/0")), "42");
    answer_deinit(&answer);
    hardware_fixture_close(&fixture);
    remove_folder();
}

/* -- ClearLog -- */

static int note_job(sd_bus_message *message, void *context, sd_bus_error *error)
{
    const char *job, *unit;
    uint32_t number;

    if (sd_bus_message_read(message, "uos", &number, &job, &unit) > 0 &&
        strcmp(unit, "rsyslog.service") == 0)
        ++*(unsigned int *)context;
    return 0;
}

static void clear_log_deletes_files_and_reloads_rsyslog(void)
{
    struct hardware_fixture fixture;
    unsigned int jobs = 0;
    char path[128];

    make_folder();
    write_line(".1", 1);
    write_line("", 2);
    open_fixture(&fixture);
    CU_ASSERT(sd_bus_match_signal(fixture.control, NULL, NULL, NULL,
                                  "org.freedesktop.systemd1.Manager", "JobNew", note_job,
                                  &jobs) >= 0);
    check_lines(&fixture, "1 2");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, CLEAR, "{}", NULL), 204);
    check_lines(&fixture, "");
    path_of(".1", path);
    CU_ASSERT(access(path, F_OK) < 0 && access(file_path, F_OK) < 0);
    while (jobs == 0) {
        int r = sd_bus_process(fixture.control, NULL);

        CU_ASSERT_FATAL(r > 0 || sd_bus_wait(fixture.control, 5000000) > 0);
    }
    CU_ASSERT_EQUAL(jobs, 1);
    write_line("", 3);
    check_change(&fixture, "3");
    hardware_fixture_close(&fixture);
    remove_folder();
}

static void clear_log_that_fails_says_so(void)
{
    struct hardware_fixture fixture;

    make_folder();
    CU_ASSERT_EQUAL_FATAL(mkdir(file_path, 0700), 0); /* unlink() fails */
    open_fixture(&fixture);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, CLEAR, "{}", NULL), 500);
    CU_ASSERT_EQUAL(rmdir(file_path), 0);
    hardware_fixture_close(&fixture);
    remove_folder();
}

static void service_is_there_with_its_action(void)
{
    static const char *const uris[] = {SYSTEM, MANAGER};
    struct hardware_fixture fixture;

    make_folder();
    open_fixture(&fixture);
    for (size_t i = 0; i < ARRAY_SIZE(uris); i++) {
        json_t *service = hardware_fixture_get(&fixture, uris[i]);

        CU_ASSERT_PTR_NOT_NULL(hardware_value_at(service, "Actions/#LogService.ClearLog/target"));
        json_decref(service);
    }
    hardware_fixture_close(&fixture);
    remove_folder();
}

static const struct unit_case cases[] = {
    UNIT_CASE(line_is_entry_with_the_registry_message),
    UNIT_CASE(entries_of_files_can_only_be_read),
    UNIT_CASE(files_are_followed_from_absence_on),
    UNIT_CASE(rotated_files_are_read_in_their_order_at_start),
    UNIT_CASE(line_that_is_too_long_is_skipped),
    UNIT_CASE(what_is_no_file_is_not_read),
    UNIT_CASE(page_costs_what_it_shows_at_ten_thousand_lines),
    UNIT_CASE(clear_log_deletes_files_and_reloads_rsyslog),
    UNIT_CASE(clear_log_that_fails_says_so),
    UNIT_CASE(service_is_there_with_its_action),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-logs/event-file", cases)
