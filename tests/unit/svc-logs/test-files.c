/* Logs that are read from files: the journal, which systemd-journal-remote makes from text, and the
 * lines of the host's console. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

#include "base/cleanup.h"
#include "tests/unit/hardware/hardware-fixture.h"

#define JOURNAL "/redfish/v1/Managers/bmc/LogServices/Journal"
#define HOST_LOGGER "/redfish/v1/Systems/system/LogServices/HostLogger"
#define JOURNAL_REMOTE "/lib/systemd/systemd-journal-remote"
#define ENTRY_COUNT 600u /* more than one distance of the index */

static char folder[64], journal_folder[96], console_folder[96];

static void make_folders(void)
{
    snprintf(folder, sizeof(folder), "/tmp/shoal-files-XXXXXX");
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(folder));
    snprintf(journal_folder, sizeof(journal_folder), "%s/journal", folder);
    snprintf(console_folder, sizeof(console_folder), "%s/console", folder);
    CU_ASSERT_EQUAL_FATAL(mkdir(journal_folder, 0700), 0);
    CU_ASSERT_EQUAL_FATAL(mkdir(console_folder, 0700), 0);
}

static void run(const char *const *arguments)
{
    int status;
    pid_t pid = fork();

    if (pid == 0) {
        execv(arguments[0], (char *const *)arguments);
        _exit(127);
    }
    CU_ASSERT_EQUAL_FATAL(waitpid(pid, &status, 0), pid);
    CU_ASSERT_EQUAL_FATAL(status, 0);
}

static void remove_folders(void)
{
    const char *const arguments[] = {"/bin/rm", "-r", folder, NULL};

    run(arguments);
}

static void open_fixture(struct hardware_fixture *fixture)
{
    const struct hardware_start start = {.options = {journal_folder, console_folder}};

    hardware_fixture_open(fixture, &start);
}

/* -- journal -- */

/* One entry in the export format of systemd. */
static void export_entry(FILE *file, unsigned int number, const char *priority,
                         const char *identifier, const char *message, size_t size)
{
    static const char boot[] = "d8e6a1c0c5f24b6e9b3a5d1e2f304050";
    uint64_t usec = UINT64_C(1774000000000000) + number * UINT64_C(1000000);
    uint8_t length[8] = {(uint8_t)size, (uint8_t)(size >> 8)};

    fprintf(file, "__REALTIME_TIMESTAMP=%llu\n__MONOTONIC_TIMESTAMP=%u\n_BOOT_ID=%s\n",
            (unsigned long long)usec, number * 1000000 + 1, boot);
    if (priority)
        fprintf(file, "PRIORITY=%s\n", priority);
    if (identifier)
        fprintf(file, "SYSLOG_IDENTIFIER=%s\n", identifier);
    if (message) {
        fputs("MESSAGE\n", file);
        fwrite(length, 1, sizeof(length), file);
        fwrite(message, 1, size, file);
        fputc('\n', file);
    }
    fputc('\n', file);
}

static void export_numbered(FILE *file, unsigned int number)
{
    char message[32];

    snprintf(message, sizeof(message), "line %u", number);
    export_entry(file, number, number % 10 ? "6" : "3", "unit", message, strlen(message));
}

/* Makes <name>.journal of entries from first on. */
static void write_journal(const char *name, unsigned int first, unsigned int count)
{
    char text[128], output[160];
    const char *arguments[] = {JOURNAL_REMOTE, "--split-mode=none", "-o", output, text, NULL};
    FILE *file;

    snprintf(text, sizeof(text), "%s/%s.export", folder, name);
    snprintf(output, sizeof(output), "%s/%s.journal", journal_folder, name);
    file = fopen(text, "we");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    for (unsigned int i = 0; i < count; i++)
        export_numbered(file, first + i);
    fclose(file);
    run(arguments);
}

static void write_odd_journal(void)
{
    char text[128], output[160];
    const char *arguments[] = {JOURNAL_REMOTE, "--split-mode=none", "-o", output, text, NULL};
    FILE *file;

    snprintf(text, sizeof(text), "%s/odd.export", folder);
    snprintf(output, sizeof(output), "%s/odd.journal", journal_folder);
    file = fopen(text, "we");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    export_entry(file, 0, "0", "kernel", "panic", 5);
    export_entry(file, 1, "2", NULL, "no identifier", 13);
    export_entry(file, 2, "4", "unit", "a\xff\nb", 4); /* two lines, and no UTF-8 */
    export_entry(file, 3, NULL, "unit", "no priority", 11);
    export_entry(file, 4, "x", "unit", NULL, 0);
    fclose(file);
    run(arguments);
}

/* "x", then characters of two bytes: one of them is where fields are cut. */
#define LONG_BYTES 20001
#define FIELD_BYTES 16384

static void write_long_journal(bool compressed)
{
    char text[128], output[160], message[LONG_BYTES + 1];
    const char *arguments[] = {JOURNAL_REMOTE,
                               "--split-mode=none",
                               compressed ? "--compress=yes" : "--compress=no",
                               "-o",
                               output,
                               text,
                               NULL};
    FILE *file;

    message[0] = 'x';
    for (size_t i = 1; i < LONG_BYTES; i += 2)
        memcpy(message + i, "\xc3\xa4", 3);
    snprintf(text, sizeof(text), "%s/long.export", folder);
    snprintf(output, sizeof(output), "%s/long.journal", journal_folder);
    file = fopen(text, "we");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    export_entry(file, 0, NULL, NULL, message, LONG_BYTES);
    fclose(file);
    run(arguments);
}

static bool journal_can_be_made(void)
{
    if (access(JOURNAL_REMOTE, X_OK) == 0)
        return true;
    fprintf(stderr, "SKIPPED: %s is not installed (package systemd-journal-remote)\n",
            JOURNAL_REMOTE);
    return false;
}

static const struct {
    const char *severity, *message; /* NULL: none */
} odd_rows[] = {
    {"Critical", "kernel: panic"},
    {"Critical", "no identifier"},
    {"Warning", "unit: a\xef\xbf\xbd\nb"},
    {"OK", "unit: no priority"},
    {"OK", NULL},
};

static void journal_entry_has_severity_and_message(void)
{
    struct hardware_fixture fixture;
    json_t *collection, *member;
    size_t index;

    if (!journal_can_be_made())
        return;
    make_folders();
    write_odd_journal();
    open_fixture(&fixture);
    collection = hardware_fixture_get(&fixture, JOURNAL "/Entries");
    CU_ASSERT_EQUAL(json_array_size(json_object_get(collection, "Members")), ARRAY_SIZE(odd_rows));
    json_array_foreach (json_object_get(collection, "Members"), index, member) {
        json_t *message = json_object_get(member, "Message");
        json_t *entry = hardware_fixture_get(
            &fixture, json_string_value(json_object_get(member, "@odata.id")));

        CU_ASSERT(json_equal(entry, member));
        json_decref(entry);
        CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(member, "Severity")),
                               odd_rows[index].severity);
        CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(member, "EntryType")), "Oem");
        if (odd_rows[index].message)
            CU_ASSERT_STRING_EQUAL(json_string_value(message), odd_rows[index].message);
        CU_ASSERT_EQUAL(message == NULL, odd_rows[index].message == NULL);
    }
    CU_ASSERT_STRING_EQUAL(json_string_value(hardware_value_at(collection, "Members/1/Created")),
                           "2026-03-20T09:46:41+00:00");
    json_decref(collection);
    hardware_fixture_close(&fixture);
    remove_folders();
}

/* Messages "line N" of a page, first and last, and its count. */
static void check_page(struct hardware_fixture *fixture, const char *query, size_t size,
                       const char *first, const char *last, json_int_t count)
{
    struct answer answer;
    json_t *members;

    fixture_ask(&fixture->service, IPC_GET, JOURNAL "/Entries", (struct ask){.query = query},
                &answer);
    members = json_object_get(answer.body, "Members");
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_EQUAL(json_array_size(members), size);
    if (size > 0) {
        CU_ASSERT_STRING_EQUAL(
            json_string_value(json_object_get(json_array_get(members, 0), "Message")), first);
        CU_ASSERT_STRING_EQUAL(
            json_string_value(json_object_get(json_array_get(members, size - 1), "Message")), last);
    }
    CU_ASSERT_EQUAL(json_integer_value(json_object_get(answer.body, "Members@odata.count")), count);
    answer_deinit(&answer);
}

static void journal_is_read_in_pages_and_grows(void)
{
    struct hardware_fixture fixture;

    if (!journal_can_be_made())
        return;
    make_folders();
    write_journal("first", 0, ENTRY_COUNT);
    open_fixture(&fixture);
    check_page(&fixture, "", 600, "unit: line 0", "unit: line 599", 600);
    check_page(&fixture, "$skip=255&$top=3", 3, "unit: line 255", "unit: line 257", 600);
    check_page(&fixture, "$skip=512&$top=1", 1, "unit: line 512", "unit: line 512", 600);
    check_page(&fixture, "$skip=598", 2, "unit: line 598", "unit: line 599", 600);
    check_page(&fixture, "$skip=600", 0, NULL, NULL, 600);
    check_page(&fixture, "$filter=Severity%20eq%20'Warning'&$top=2", 2, "unit: line 0",
               "unit: line 10", 60);
    check_page(&fixture, "$filter=Message%20eq%20'unit:%20line%20333'", 1, "unit: line 333",
               "unit: line 333", 1);
    check_page(&fixture,
               "$filter=Created%20ge%20'2026-03-20T09:46:50%2B00:00'%20and%20Severity%20eq%20"
               "'Warning'&$top=1",
               1, "unit: line 10", "unit: line 10", 59);
    write_journal("second", ENTRY_COUNT, 50);
    check_page(&fixture, "$skip=599&$top=2", 2, "unit: line 599", "unit: line 600", 650);
    hardware_fixture_close(&fixture);
    remove_folders();
}

static void journal_field_is_cut_between_characters(void)
{
    struct hardware_fixture fixture;

    if (!journal_can_be_made())
        return;
    for (int compressed = 0; compressed < 2; compressed++) {
        json_t *collection;
        const char *message;

        make_folders();
        write_long_journal(compressed);
        open_fixture(&fixture);
        collection = hardware_fixture_get(&fixture, JOURNAL "/Entries");
        message = json_string_value(
            json_object_get(json_array_get(json_object_get(collection, "Members"), 0), "Message"));
        CU_ASSERT_PTR_NOT_NULL_FATAL(message);
        CU_ASSERT_EQUAL(strlen(message), FIELD_BYTES - 1);
        CU_ASSERT_STRING_EQUAL(message + FIELD_BYTES - 3, "\xc3\xa4");
        json_decref(collection);
        hardware_fixture_close(&fixture);
        remove_folders();
    }
}

static void id_of_no_journal_entry_is_404(void)
{
    static const char *const ids[] = {"x", "AAAA", "Zm9v", "cz1iYWQ7aT0x", "B1-1"};
    struct hardware_fixture fixture;

    if (!journal_can_be_made())
        return;
    make_folders();
    write_journal("first", 0, 3);
    open_fixture(&fixture);
    for (size_t i = 0; i < ARRAY_SIZE(ids); i++) {
        char uri[256];

        snprintf(uri, sizeof(uri), JOURNAL "/Entries/%s", ids[i]);
        CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET, uri, NULL, NULL), 404);
    }
    hardware_fixture_close(&fixture);
    remove_folders();
}

/* -- host's console -- */

static void write_console(const char *name, const char *text)
{
    char path[160];
    FILE *file;

    snprintf(path, sizeof(path), "%s/%s", console_folder, name);
    file = fopen(path, "we");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fputs(text, file);
    fclose(file);
}

static void write_compressed_console(const char *name, const char *text)
{
    char path[160];
    gzFile file;

    snprintf(path, sizeof(path), "%s/%s", console_folder, name);
    file = gzopen(path, "wbe");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    CU_ASSERT(gzputs(file, text) > 0);
    gzclose(file);
}

static void console_lines_are_entries_from_the_oldest_file_on(void)
{
    static const char *const lines[] = {"oldest", "", "middle", "newest \xef\xbf\xbd",
                                        "unfinished"};
    struct hardware_fixture fixture;
    json_t *collection;
    struct answer answer;

    make_folders();
    write_compressed_console("log.10", "oldest\r\n\n");
    write_console("log.9", "middle\n");
    write_console("log", "newest \xff\nunfinished");
    write_console("other", "not a log\n");
    open_fixture(&fixture);
    collection = hardware_fixture_get(&fixture, HOST_LOGGER "/Entries");
    CU_ASSERT_EQUAL(json_array_size(json_object_get(collection, "Members")), ARRAY_SIZE(lines));
    for (size_t i = 0; i < ARRAY_SIZE(lines); i++) {
        char uri[128];
        json_t *entry;

        snprintf(uri, sizeof(uri), HOST_LOGGER "/Entries/%zu", i);
        entry = hardware_fixture_get(&fixture, uri);
        CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(entry, "Message")), lines[i]);
        CU_ASSERT(json_equal(json_array_get(json_object_get(collection, "Members"), i), entry));
        json_decref(entry);
    }
    json_decref(collection);
    fixture_ask(&fixture.service, IPC_GET, HOST_LOGGER "/Entries",
                (struct ask){.query = "$skip=1&$top=2"}, &answer);
    CU_ASSERT_EQUAL(json_array_size(json_object_get(answer.body, "Members")), 2);
    CU_ASSERT_STRING_EQUAL(json_string_value(hardware_value_at(answer.body, "Members/1/Message")),
                           "middle");
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "Members@odata.nextLink"),
                           HOST_LOGGER "/Entries?$top=2&$skip=3");
    answer_deinit(&answer);
    fixture_ask(&fixture.service, IPC_GET, HOST_LOGGER "/Entries",
                (struct ask){.query = "$filter=Message%20eq%20'middle'"}, &answer);
    CU_ASSERT_EQUAL(json_integer_value(json_object_get(answer.body, "Members@odata.count")), 1);
    answer_deinit(&answer);
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_GET, HOST_LOGGER "/Entries/5", NULL, NULL), 404);
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_GET, HOST_LOGGER "/Entries/00", NULL, NULL), 404);
    write_console("log.8", "between\n");
    hardware_fixture_wait_value(&fixture, HOST_LOGGER "/Entries", "Members@odata.count", "6");
    hardware_fixture_close(&fixture);
    remove_folders();
}

static void log_without_files_is_not_there(void)
{
    const struct hardware_start start = {.options = {"/nonexistent", "/nonexistent"}};
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &start);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET, JOURNAL, NULL, NULL), 404);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET, JOURNAL "/Entries", NULL, NULL),
                    404);
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_GET, HOST_LOGGER "/Entries/0", NULL, NULL), 404);
    hardware_fixture_close(&fixture);
}

/* Requests that wait for the thread when the service ends are answered, and nothing leaks. */
static void close_while_files_are_read_is_clean(void)
{
    struct hardware_fixture fixture;
    struct answer answers[4];

    make_folders();
    write_console("log", "line\n");
    open_fixture(&fixture);
    for (size_t i = 0; i < ARRAY_SIZE(answers); i++)
        fixture_send(&fixture.service, IPC_GET, HOST_LOGGER "/Entries", (struct ask){0},
                     &answers[i]);
    fixture_run_until(&fixture.service, &answers[0].done);
    hardware_fixture_close(&fixture);
    for (size_t i = 0; i < ARRAY_SIZE(answers); i++)
        answer_deinit(&answers[i]);
    remove_folders();
}

static const struct unit_case cases[] = {
    UNIT_CASE(journal_entry_has_severity_and_message),
    UNIT_CASE(journal_is_read_in_pages_and_grows),
    UNIT_CASE(journal_field_is_cut_between_characters),
    UNIT_CASE(id_of_no_journal_entry_is_404),
    UNIT_CASE(console_lines_are_entries_from_the_oldest_file_on),
    UNIT_CASE(log_without_files_is_not_there),
    UNIT_CASE(close_while_files_are_read_is_clean),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-logs/files", cases)
