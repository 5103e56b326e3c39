/* A collection that pages by itself: what its handler is told, and what becomes of its answer. */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "fixture.h"

#define ENTRIES "/redfish/v1/Entries"
#define ENTRY_COUNT 7u
#define PAGE_SIZE 3u

static struct fixture fixture;
static struct answer answer;

/* Entry i has Severity OK, but every third is Critical. */
static json_t *entry_new(uint64_t i)
{
    char id[16];

    snprintf(id, sizeof(id), "%u", (unsigned int)i);
    return json_pack("{s:s, s:s, s:i}", "Id", id, "Severity", i % 3 ? "OK" : "Critical", "Number",
                     (int)i);
}

static void entries_get(struct service_request *request)
{
    json_t *members = json_array();
    struct service_page page;
    uint64_t count = 0;

    if (!service_request_page(request, PAGE_SIZE, &page)) {
        json_decref(members);
        return;
    }
    for (uint64_t i = 0; i < ENTRY_COUNT; i++) {
        json_t *entry = entry_new(i);

        if (!service_page_matches(&page, entry))
            json_decref(entry);
        else if (count++ < page.skip || count - page.skip > page.top)
            json_decref(entry);
        else
            json_array_append_new(members, entry);
    }
    service_reply_page(request, &page, count,
                       json_pack("{s:s, s:o}", "@odata.id", ENTRIES, "Members", members));
}

/* What a store without memory for the page does. */
static void poor_get(struct service_request *request)
{
    struct service_page page;

    if (service_request_page(request, PAGE_SIZE, &page))
        service_reply_page(request, &page, 0, NULL);
}

static const struct service_route routes[] = {
    {.uri_template = ENTRIES,
     .type = "LogEntryCollection.LogEntryCollection",
     .flags = SERVICE_PAGED | SERVICE_CACHEABLE,
     .get = entries_get},
    {.uri_template = "/redfish/v1/Poor",
     .type = "LogEntryCollection.LogEntryCollection",
     .flags = SERVICE_PAGED,
     .get = poor_get},
};

static const struct service_definition definition = {
    .name = "entries", .summary = "Entries.", .routes = routes, .route_count = ARRAY_SIZE(routes)};

static void ask(const char *query)
{
    answer_deinit(&answer);
    fixture_ask(&fixture, IPC_GET, ENTRIES, (struct ask){.query = query}, &answer);
}

static void service_reply_page_shows_what_was_asked_for(void)
{
    static const struct {
        const char *query, *ids, *next; /* next: after ENTRIES "?" */
        int count;
    } table[] = {
        {NULL, "012", "$skip=3", 7},
        {"$skip=3", "345", "$skip=6", 7},
        {"$skip=6", "6", "", 7},
        {"$skip=7", "", "", 7},
        {"$top=0", "", "", 7},
        {"$top=2", "01", "$top=2&$skip=2", 7},
        {"$top=9", "0123456", "", 7},
        {"$select=Id&$skip=1&$top=1&$expand=.", "1", "$select=Id&$top=1&$expand=.&$skip=2", 7},
        {"$filter=Severity%20eq%20'Critical'", "036", "", 3},
        {"$filter=Severity+eq+'Critical'&$top=1&%24skip=1", "3",
         "$filter=Severity+eq+'Critical'&$top=1&$skip=2", 3},
        {"$filter=Number%20ge%204%20and%20Id%20ne%20'5'", "46", "", 2},
        {"$filter=Absent%20eq%20'x'", "", "", 0},
    };

    fixture_open(&fixture, &definition);
    CU_ASSERT_EQUAL(fixture.hello_routes[0].flags, IPC_ROUTE_PAGED);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        char ids[16] = "", next[128] = "";
        const json_t *member;
        size_t index;

        ask(table[i].query);
        CU_ASSERT_EQUAL(answer.status, 200);
        CU_ASSERT_EQUAL(answer.flags, IPC_RESPONSE_CACHEABLE);
        json_array_foreach (json_object_get(answer.body, "Members"), index, member)
            strncat(ids, json_string_value(json_object_get(member, "Id")), 1);
        CU_ASSERT_STRING_EQUAL(ids, table[i].ids);
        CU_ASSERT_EQUAL(json_integer_value(json_object_get(answer.body, "Members@odata.count")),
                        table[i].count);
        if (*table[i].next)
            snprintf(next, sizeof(next), ENTRIES "?%s", table[i].next);
        CU_ASSERT_STRING_EQUAL(answer_text(&answer, "Members@odata.nextLink"), next);
    }
    /* One invalidation of the path is for all pages. */
    service_invalidate(fixture.service, ipc_text(ENTRIES));
    fixture_settle(&fixture);
    CU_ASSERT_PTR_NOT_NULL(strstr(fixture.events, "I" ENTRIES));
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static void service_request_page_refuses_as_the_gateway_does(void)
{
    static const struct {
        const char *query, *message, *argument;
        unsigned int status;
    } table[] = {
        {"$skip=8", "QueryParameterOutOfRange", "8", 400},
        {"$filter=Severity%20eq%20'Critical'&$skip=4", "QueryParameterOutOfRange", "4", 400},
        {"$filter=Severity%20eq%205", "QueryParameterValueTypeError", "5", 400},
        {"$filter=Severity%20eq", "QueryParameterValueFormatError", "Severity eq [byte 11]", 400},
        {"$top=x", "QueryParameterValueTypeError", "x", 400},
        {"$orderby=Id", "QueryParameterUnsupported", "$orderby", 501},
    };

    fixture_open(&fixture, &definition);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        ask(table[i].query);
        CU_ASSERT_EQUAL(answer.status, table[i].status);
        CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), table[i].message);
        CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 0), table[i].argument);
    }
    answer_deinit(&answer);
    fixture_ask(&fixture, IPC_GET, "/redfish/v1/Poor", (struct ask){0}, &answer);
    CU_ASSERT_EQUAL(answer.status, 500);
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static void service_open_paged_route_that_is_no_collection_is_refused(void)
{
    static const struct service_route bad[] = {{.uri_template = "/redfish/v1/One",
                                                .type = "LogEntry.v1_18_0.LogEntry",
                                                .flags = SERVICE_PAGED,
                                                .get = entries_get}};
    const struct service_definition refused = {
        .name = "bad", .summary = "Bad.", .routes = bad, .route_count = 1};
    struct service_settings settings = {.listen_fd = -1, .socket_path = "/nowhere/x"};
    struct service *service = NULL;

    fixture_open_alone(&fixture);
    CU_ASSERT_EQUAL(service_open(&fixture.loop, &refused, &settings, &service), -EINVAL);
    CU_ASSERT_PTR_NULL(service);
    uv_run(&fixture.loop, UV_RUN_ONCE);
    fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(service_reply_page_shows_what_was_asked_for),
    UNIT_CASE(service_request_page_refuses_as_the_gateway_does),
    UNIT_CASE(service_open_paged_route_that_is_no_collection_is_refused),
    UNIT_CASES_END,
};

UNIT_MAIN("service/page", cases)
