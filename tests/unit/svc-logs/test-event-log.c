/* Pages of the event log, and what happens to them while entries come and go; PATCH, DELETE and
 * ClearLog. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/hardware.h"
#include "svc-logs/kinds.h"
#include "tests/unit/hardware/hardware-fixture.h"

#define SYSTEM "/redfish/v1/Systems/system/LogServices/EventLog"
#define MANAGER "/redfish/v1/Managers/bmc/LogServices/EventLog"
#define ENTRIES SYSTEM "/Entries"
#define ENTRY_INTERFACE "xyz.openbmc_project.Logging.Entry"
#define ENTRY_PATH "/xyz/openbmc_project/logging/entry"

/* The Ids of a page, "1 2 9", the count, and whether a next link follows. */
static void read_page(struct hardware_fixture *fixture, const char *uri, const char *query,
                      char ids[static 256], json_int_t *ret_count, char next[static 256])
{
    struct answer answer;
    json_t *member;
    size_t index, size = 0;

    fixture_ask(&fixture->service, IPC_GET, uri, (struct ask){.query = query}, &answer);
    CU_ASSERT_EQUAL_FATAL(answer.status, 200);
    ids[0] = '\0';
    json_array_foreach (json_object_get(answer.body, "Members"), index, member)
        size += (size_t)snprintf(ids + size, 256 - size, index ? " %s" : "%s",
                                 json_string_value(json_object_get(member, "Id")));
    *ret_count = json_integer_value(json_object_get(answer.body, "Members@odata.count"));
    snprintf(next, 256, "%s", answer_text(&answer, "Members@odata.nextLink"));
    answer_deinit(&answer);
}

static const struct {
    const char *query, *ids;
    json_int_t count;
    const char *next; /* behind "?"; NULL: none */
} page_rows[] = {
    {"", "1 2 9 10", 4, NULL},
    {"$top=2", "1 2", 4, "$top=2&$skip=2"},
    {"$skip=1&$top=2", "2 9", 4, "$top=2&$skip=3"},
    {"$skip=2", "9 10", 4, NULL},
    {"$skip=4", "", 4, NULL},
    {"$top=0", "", 4, NULL},
    {"$top=100000", "1 2 9 10", 4, NULL},
    {"$filter=Severity%20eq%20'Critical'", "1", 1, NULL},
    {"$filter=Severity%20ne%20'Critical'&$skip=1&$top=1", "9", 3,
     "$filter=Severity%20ne%20'Critical'&$top=1&$skip=2"},
    {"$filter=Created%20ge%20'2025-11-24T16:00:01%2B00:00'", "2 10", 2, NULL},
    {"$filter=Created%20lt%20'2025-11-24T16:00:01%2B00:00'%20and%20Severity%20eq%20'Critical'", "1",
     1, NULL},
    {"$filter=Resolved%20eq%20true", "2", 1, NULL},
    {"$filter=Message%20eq%20'nothing'", "", 0, NULL},
};

static void page_has_the_entries_that_the_query_asks_for(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(page_rows); i++) {
        char ids[256], next[256], expected[256] = "";
        json_int_t count;

        read_page(&fixture, ENTRIES, page_rows[i].query, ids, &count, next);
        if (page_rows[i].next)
            snprintf(expected, sizeof(expected), ENTRIES "?%s", page_rows[i].next);
        if (strcmp(ids, page_rows[i].ids) != 0 || strcmp(next, expected) != 0)
            fprintf(stderr, "%s: %s, next %s\n", page_rows[i].query, ids, next);
        CU_ASSERT_STRING_EQUAL(ids, page_rows[i].ids);
        CU_ASSERT_EQUAL(count, page_rows[i].count);
        CU_ASSERT_STRING_EQUAL(next, expected);
    }
    hardware_fixture_close(&fixture);
}

static void member_is_what_a_get_of_it_says(void)
{
    struct hardware_fixture fixture;
    json_t *collection, *member, *entry;
    size_t index;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    collection = hardware_fixture_get(&fixture, MANAGER "/Entries");
    json_array_foreach (json_object_get(collection, "Members"), index, member) {
        entry = hardware_fixture_get(&fixture,
                                     json_string_value(json_object_get(member, "@odata.id")));
        CU_ASSERT(json_equal(entry, member));
        json_decref(entry);
    }
    CU_ASSERT_EQUAL(index, 4);
    json_decref(collection);
    hardware_fixture_close(&fixture);
}

static const struct {
    enum ipc_method method;
    const char *uri, *body;
    unsigned int status;
    const char *message;
} bad_rows[] = {
    {IPC_GET, ENTRIES "/3", NULL, 404, ""},
    {IPC_GET, ENTRIES "/settings", NULL, 404, ""},
    {IPC_GET, ENTRIES "/1/attachment2", NULL, 404, ""},
    {IPC_GET, "/redfish/v1/Systems/none/LogServices", NULL, 404, ""},
    {IPC_GET, "/redfish/v1/Systems/none/LogServices/EventLog/Entries", NULL, 404, ""},
    {IPC_GET, "/redfish/v1/Managers/none/LogServices/EventLog/Entries/1", NULL, 404, ""},
    {IPC_GET, "/redfish/v1/Systems/bmc/LogServices/EventLog", NULL, 404, ""},
    {IPC_PATCH, ENTRIES "/1", "{\"Resolved\":\"yes\"}", 400, "PropertyValueTypeError"},
    {IPC_PATCH, ENTRIES "/1", "{\"Message\":\"x\"}", 400, "PropertyNotWritable"},
    {IPC_PATCH, ENTRIES "/3", "{\"Resolved\":true}", 404, ""},
    {IPC_PATCH, ENTRIES "/9", "{\"Resolved\":true}", 400, "PropertyNotWritable"}, /* not shown */
    {IPC_DELETE, ENTRIES "/3", NULL, 404, ""},
    {IPC_DELETE, SYSTEM, NULL, 405, ""},
    {IPC_POST, ENTRIES, "{}", 405, ""},
    {IPC_POST, SYSTEM "/Actions/LogService.ClearLog", "{\"All\":true}", 400,
     "ActionParameterUnknown"},
    {IPC_POST, "/redfish/v1/Systems/none/LogServices/EventLog/Actions/LogService.ClearLog", "{}",
     404, ""},
};

static void request_with_fault_is_refused_with_message(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(bad_rows); i++) {
        char message[64];
        unsigned int status = hardware_fixture_status(&fixture, bad_rows[i].method, bad_rows[i].uri,
                                                      bad_rows[i].body, message);

        if (status != bad_rows[i].status)
            fprintf(stderr, "%s %s: %u %s\n", bad_rows[i].uri, bad_rows[i].body, status, message);
        CU_ASSERT_EQUAL(status, bad_rows[i].status);
        CU_ASSERT(!bad_rows[i].message[0] || strcmp(message, bad_rows[i].message) == 0);
    }
    hardware_fixture_close(&fixture);
}

static void patch_of_resolved_reaches_the_bus_and_both_places(void)
{
    struct hardware_fixture fixture;
    int resolved = 0;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    json_decref(hardware_fixture_get(&fixture, ENTRIES));
    json_decref(hardware_fixture_get(&fixture, MANAGER "/Entries"));
    json_decref(hardware_fixture_get(&fixture, MANAGER "/Entries/1"));
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_PATCH, ENTRIES "/1", "{\"Resolved\":true}", NULL),
        200);
    CU_ASSERT_FATAL(sd_bus_get_property_trivial(fixture.control, "xyz.openbmc_project.Logging",
                                                ENTRY_PATH "/1", ENTRY_INTERFACE, "Resolved", NULL,
                                                'b', &resolved) >= 0);
    CU_ASSERT(resolved);
    hardware_fixture_wait_invalidated(&fixture, ENTRIES);
    hardware_fixture_wait_invalidated(&fixture, MANAGER "/Entries");
    hardware_fixture_wait_invalidated(&fixture, MANAGER "/Entries/1");
    hardware_fixture_wait_value(&fixture, MANAGER "/Entries", "Members/0/Resolved", "true");
    hardware_fixture_close(&fixture);
}

static void delete_answers_when_the_entry_is_gone(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_DELETE, ENTRIES "/2", NULL, NULL), 204);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET, MANAGER "/Entries/2", NULL, NULL),
                    404);
    hardware_fixture_wait_value(&fixture, ENTRIES, "Members@odata.count", "3");
    hardware_fixture_control(&fixture, "FailMethod", "sss", "Logging", "Delete",
                             "xyz.openbmc_project.Common.Error.InternalFailure");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_DELETE, ENTRIES "/1", NULL, NULL), 500);
    hardware_fixture_wait_value(&fixture, ENTRIES, "Members@odata.count", "3");
    hardware_fixture_close(&fixture);
}

static void clear_log_answers_when_it_is_empty(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST,
                                            MANAGER "/Actions/LogService.ClearLog", "{}", NULL),
                    204);
    hardware_fixture_wait_value(&fixture, ENTRIES, "Members@odata.count", "0");
    hardware_fixture_wait_value(&fixture, SYSTEM, "Status/State", "\"Enabled\"");
    hardware_fixture_close(&fixture);
}

static void owner_that_leaves_keeps_its_entries(void)
{
    struct hardware_fixture fixture;
    json_t *before, *after;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    before = hardware_fixture_get(&fixture, ENTRIES);
    hardware_fixture_control(&fixture, "DropOwner", "s", "Logging");
    hardware_fixture_wait_value(&fixture, SYSTEM, "Status/State", "\"UnavailableOffline\"");
    after = hardware_fixture_get(&fixture, ENTRIES);
    CU_ASSERT(json_equal(before, after));
    json_decref(after);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_DELETE, ENTRIES "/1", NULL, NULL), 503);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST,
                                            SYSTEM "/Actions/LogService.ClearLog", "{}", NULL),
                    503);
    hardware_fixture_control(&fixture, "RestoreOwner", "s", "Logging");
    hardware_fixture_wait_value(&fixture, SYSTEM, "Status/State", "\"Enabled\"");
    after = hardware_fixture_get(&fixture, ENTRIES);
    CU_ASSERT(json_equal(before, after));
    json_decref(before);
    json_decref(after);
    hardware_fixture_close(&fixture);
}

static void add_entry(struct hardware_fixture *fixture, unsigned int number)
{
    char path[128];

    snprintf(path, sizeof(path), ENTRY_PATH "/%u", number);
    hardware_fixture_control(fixture, "AddObject", "ssa{sa{sv}}", "Logging", path, 1,
                             ENTRY_INTERFACE, 3, "Timestamp", "t", UINT64_C(1764000100000),
                             "Severity", "s", ENTRY_INTERFACE ".Level.Warning", "Message", "s",
                             "storm");
}

/* 200 new entries while pages are read: each page is right for some moment, and none is an error.
 */
static void pages_read_in_a_storm_of_entries_are_whole(void)
{
    struct hardware_fixture fixture;
    json_int_t count = 0, last = 4;
    char ids[256], next[256];

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (unsigned int i = 0; i < 200; i++) {
        add_entry(&fixture, 100 + i);
        read_page(&fixture, ENTRIES, "$skip=2&$top=3", ids, &count, next);
        CU_ASSERT(count >= last && count <= 4 + (json_int_t)i + 1);
        CU_ASSERT(strncmp(ids, "9 10", 4) == 0);
        CU_ASSERT(count < 5 || strcmp(ids, "9 10 100") == 0);
        last = count;
    }
    while (count != 204) {
        CU_ASSERT_FALSE_FATAL(fixture.service.timed_out);
        read_page(&fixture, ENTRIES, "$top=0", ids, &count, next);
    }
    read_page(&fixture, ENTRIES, "$skip=202", ids, &count, next);
    CU_ASSERT_STRING_EQUAL(ids, "298 299");
    read_page(&fixture, ENTRIES, "$filter=Message%20eq%20'storm'&$top=2", ids, &count, next);
    CU_ASSERT_EQUAL(count, 200);
    CU_ASSERT_STRING_EQUAL(ids, "100 101");
    hardware_fixture_close(&fixture);
}

/* 1,200 entries: all of them by next links, each once. */
static void many_entries_are_read_page_by_page(void)
{
    const struct hardware_start start = {.board = getenv("LOGS_BOARD_MANY")};
    struct hardware_fixture fixture;
    char query[64] = "";
    json_int_t seen = 0;
    size_t pages = 0;

    hardware_fixture_open(&fixture, &start);
    /* A slow owner comes in later (docs/dbus.md). */
    while (hardware_fixture_status(&fixture, IPC_GET, SYSTEM, NULL, NULL) == 404)
        CU_ASSERT_FALSE_FATAL(fixture.service.timed_out);
    for (bool more = true; more; pages++) {
        struct answer answer;
        const char *next;
        size_t size;

        fixture_ask(&fixture.service, IPC_GET, ENTRIES, (struct ask){.query = query}, &answer);
        CU_ASSERT_EQUAL_FATAL(answer.status, 200);
        size = json_array_size(json_object_get(answer.body, "Members"));
        CU_ASSERT(size > 0 && size <= 1000);
        seen += (json_int_t)size;
        next = answer_text(&answer, "Members@odata.nextLink");
        more = next[0] != '\0';
        if (more)
            snprintf(query, sizeof(query), "%s", next + strlen(ENTRIES "?"));
        CU_ASSERT_EQUAL(json_integer_value(json_object_get(answer.body, "Members@odata.count")),
                        1200);
        answer_deinit(&answer);
    }
    CU_ASSERT_EQUAL(seen, 1200);
    CU_ASSERT_EQUAL(pages, 2);
    hardware_fixture_close(&fixture);
}

static void forms_agree_with_the_schema(void)
{
    const struct patch_form *const forms[] = {event_entry_kind.form, clear_log_action.form,
                                              collect_manager_action.form,
                                              collect_system_action.form};

    for (size_t i = 0; i < ARRAY_SIZE(forms); i++)
        CU_ASSERT_PTR_NULL(patch_form_flaw(forms[i]));
}

static void add_host(struct hardware_fixture *fixture, const char *path, uint64_t index)
{
    hardware_fixture_control(fixture, "AddObject", "ssa{sa{sv}}", "EntityManager", path, 1,
                             "xyz.openbmc_project.Inventory.Decorator.ManagedHost", 1, "HostIndex",
                             "t", index);
}

/* With several hosts each is a system of its own; what the BMC logs is shown below all of them. */
static void each_of_several_hosts_has_its_logs(void)
{
    static const char inventory[] = "/xyz/openbmc_project/inventory/system/";
    struct hardware_fixture fixture;
    char path[128];

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (unsigned int i = 0; i < 2; i++) {
        snprintf(path, sizeof(path), "%snode%u", inventory, i);
        add_host(&fixture, path, i);
    }
    while (hardware_fixture_status(&fixture, IPC_GET, SYSTEM, NULL, NULL) != 404)
        CU_ASSERT_FALSE_FATAL(fixture.service.timed_out);
    json_decref(
        hardware_fixture_get(&fixture, "/redfish/v1/Systems/node1/LogServices/EventLog/Entries"));
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_PATCH,
                                            "/redfish/v1/Systems/node0/LogServices/EventLog"
                                            "/Entries/1",
                                            "{\"Resolved\":true}", NULL),
                    200);
    hardware_fixture_wait_invalidated(&fixture,
                                      "/redfish/v1/Systems/node1/LogServices/EventLog/Entries");
    /* POST codes are those of host 0. */
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET,
                                            "/redfish/v1/Systems/node0/LogServices/PostCodes", NULL,
                                            NULL),
                    200);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET,
                                            "/redfish/v1/Systems/node1/LogServices/PostCodes", NULL,
                                            NULL),
                    404);
    hardware_fixture_close(&fixture);
}

static size_t kept_keys(struct hardware_fixture *fixture, const char *path)
{
    struct hardware *hardware = service_data(fixture->service.service);
    const json_t *data = NULL;

    CU_ASSERT_FATAL(mirror_read_json(mirror_find(hardware->mirror, path), ENTRY_INTERFACE,
                                     "AdditionalData", "a{ss}", &data));
    return json_object_size(data);
}

/* What no resource shows takes no memory. */
static void additional_data_is_mirrored_as_far_as_it_is_shown(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(kept_keys(&fixture, ENTRY_PATH "/1"), 0);
    CU_ASSERT_EQUAL(kept_keys(&fixture, ENTRY_PATH "/2"), 2);
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(page_has_the_entries_that_the_query_asks_for),
    UNIT_CASE(member_is_what_a_get_of_it_says),
    UNIT_CASE(request_with_fault_is_refused_with_message),
    UNIT_CASE(patch_of_resolved_reaches_the_bus_and_both_places),
    UNIT_CASE(delete_answers_when_the_entry_is_gone),
    UNIT_CASE(clear_log_answers_when_it_is_empty),
    UNIT_CASE(owner_that_leaves_keeps_its_entries),
    UNIT_CASE(pages_read_in_a_storm_of_entries_are_whole),
    UNIT_CASE(forms_agree_with_the_schema),
    UNIT_CASE(each_of_several_hosts_has_its_logs),
    UNIT_CASE(additional_data_is_mirrored_as_far_as_it_is_shown),
    UNIT_CASE(many_entries_are_read_page_by_page),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-logs/event-log", cases)
