/*
 * Unit tests of redfish/query: what parameters do to finished JSON.
 */
#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "redfish/query.h"
#include "tests/unit/cunit-main.h"

/** JSON as the cases have it, with ' for ", and ` for '. */
static json_t *load(const char *text)
{
    char *copy CLEANUP(free_cleanup) = strdup(text);
    json_t *value;

    CU_ASSERT_FATAL(copy != NULL);
    for (char *at = copy; *at; at++)
        *at = *at == '\'' ? '"' : *at == '`' ? '\'' : *at;
    value = json_loads(copy, 0, NULL);
    CU_ASSERT_FATAL(value != NULL);
    return value;
}

static struct query *parse(const char *raw)
{
    struct query *query = NULL;
    struct query_error error;

    CU_ASSERT_FATAL(query_parse(ipc_text(raw), &query, &error) == 0);
    return query;
}

static void check_equal(const json_t *value, const char *wanted_text, const char *what)
{
    json_t *wanted = load(wanted_text);

    if (!json_equal(value, wanted)) {
        fprintf(stderr, "%s: ", what);
        json_dumpf(value, stderr, 0);
        fprintf(stderr, "\n");
    }
    CU_ASSERT(json_equal(value, wanted));
    json_decref(wanted);
}

#define FIVE "{'Members': [1, 2, 3, 4, 5], 'Members@odata.count': 5}"
#define PAGE(members, rest) "{'Members': [" members "], 'Members@odata.count': 5" rest "}"
#define NEXT(link) ", 'Members@odata.nextLink': '" link "'"

static void query_apply_page_cuts_and_links(void)
{
    static const struct {
        const char *raw, *path, *collection, *wanted;
    } cases[] = {
        {"$top=2", "/c", FIVE, PAGE("1, 2", NEXT("/c?$top=2&$skip=2"))},
        {"$top=2&$skip=2", "/c", FIVE, PAGE("3, 4", NEXT("/c?$top=2&$skip=4"))},
        {"$skip=1&$top=2", "/c", FIVE, PAGE("2, 3", NEXT("/c?$top=2&$skip=3"))},
        {"$top=2&$skip=4", "/c", FIVE, PAGE("5", "")},
        {"$top=2&$skip=3", "/c", FIVE, PAGE("4, 5", "")},
        {"$top=5", "/c", FIVE, FIVE},
        {"$top=6", "/c", FIVE, FIVE},
        {"$top=9223372036854775807", "/c", FIVE, FIVE},
        {"$top=9223372036854775807&$skip=1", "/c", FIVE, PAGE("2, 3, 4, 5", "")},
        {"$skip=3", "/c", FIVE, PAGE("4, 5", "")},
        {"$skip=0", "/c", FIVE, FIVE},
        {"$skip=5", "/c", FIVE, PAGE("", "")},
        {"$top=0", "/c", FIVE, PAGE("", "")},
        {"$top=0&$skip=5", "/c", FIVE, PAGE("", "")},
        {"excerpt", "/c", FIVE, FIVE},
        {"$top=1", "/c", "{'Members': [1, 2]}",
         "{'Members': [1], 'Members@odata.count': 2" NEXT("/c?$top=1&$skip=1") "}"},
        {"$top=1", "/c", "{'Members': [], 'Members@odata.count': 0}",
         "{'Members': [], 'Members@odata.count': 0}"},
        /* the rest of the query stays as it came, $skip however it was written goes */
        {"$filter=Id%20ne%20'%26'&%24skip=1&&foo=1&$top=1&$select=Id,Name", "/c", FIVE,
         PAGE("2", NEXT("/c?$filter=Id%20ne%20`%26`&foo=1&$top=1&$select=Id,Name&$skip=2"))},
        {"$top=1&%24%73%6B%69%70=2", "/c", FIVE, PAGE("3", NEXT("/c?$top=1&$skip=3"))},
        {"$top=1&skipper=%zz&%zz=1&skip=7", "/c", FIVE,
         PAGE("1", NEXT("/c?$top=1&skipper=%zz&%zz=1&skip=7&$skip=1"))},
        {"$top=1&a=b|c\"<\xc3\xbc>", "/c", FIVE,
         PAGE("1", NEXT("/c?$top=1&a=b%7Cc%22%3C%C3%BC%3E&$skip=1"))},
        {"$top=1", "/redfish/v1/A b/50%/\xc3\xbc", FIVE,
         PAGE("1", NEXT("/redfish/v1/A%20b/50%25/%C3%BC?$top=1&$skip=1"))},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        json_t *collection = load(cases[i].collection);
        struct query *query = parse(cases[i].raw);
        struct query_error error;

        CU_ASSERT(query_apply_page(query, ipc_text(cases[i].path), ipc_text(cases[i].raw),
                                   collection, &error) == 0);
        check_equal(collection, cases[i].wanted, cases[i].raw);
        query_free(query);
        json_decref(collection);
    }
}

static void query_apply_page_following_links_visits_every_member_once(void)
{
    struct query_error error;
    char raw[64] = "$top=2";
    int visited = 0;

    for (int page = 0; page < 4 && raw[0]; page++) {
        json_t *collection = load(FIVE);
        struct query *query = parse(raw);
        const char *next;

        CU_ASSERT(query_apply_page(query, ipc_text("/c"), ipc_text(raw), collection, &error) == 0);
        for (size_t i = 0; i < json_array_size(json_object_get(collection, "Members")); i++)
            CU_ASSERT_EQUAL(
                json_integer_value(json_array_get(json_object_get(collection, "Members"), i)),
                ++visited);
        next = json_string_value(json_object_get(collection, "Members@odata.nextLink"));
        snprintf(raw, sizeof raw, "%s", next ? next + strlen("/c?") : "");
        query_free(query);
        json_decref(collection);
    }
    CU_ASSERT_EQUAL(visited, 5);
    CU_ASSERT_STRING_EQUAL(raw, "");
}

/* Members are those of the page; the rest is as if query_apply_page() had cut it. */
static void query_finish_page_counts_and_links(void)
{
    static const struct {
        const char *raw; /* NULL: no query */
        uint64_t count;
        const char *members, *wanted;
    } cases[] = {
        {NULL, 2, "1, 2", "{'Members': [1, 2], 'Members@odata.count': 2}"},
        {NULL, 5, "1, 2", PAGE("1, 2", NEXT("/c?$skip=2"))},
        {"$top=2", 5, "1, 2", PAGE("1, 2", NEXT("/c?$top=2&$skip=2"))},
        {"$skip=3&$top=2", 5, "4, 5", PAGE("4, 5", )},
        {"$expand=.&$skip=1&$top=9", 5, "2, 3", PAGE("2, 3", NEXT("/c?$expand=.&$top=9&$skip=3"))},
        {"$skip=5", 5, "", PAGE("", )},
        {"$top=0", 5, "", PAGE("", )},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct query *query = cases[i].raw ? parse(cases[i].raw) : NULL;
        json_t *collection = json_object();
        char members[64];
        struct query_error error;

        snprintf(members, sizeof(members), "[%s]", cases[i].members);
        json_object_set_new(collection, "Members", json_loads(members, 0, NULL));
        CU_ASSERT_EQUAL(query_finish_page(query, ipc_text("/c"), ipc_text(cases[i].raw),
                                          cases[i].count, collection, &error),
                        0);
        check_equal(collection, cases[i].wanted, cases[i].raw ? cases[i].raw : "-");
        json_decref(collection);
        query_free(query);
    }
}

static void query_finish_page_beyond_the_end_is_refused(void)
{
    struct query *query = parse("$skip=6");
    json_t *collection = load("{'Members': []}");
    struct query_error error;

    CU_ASSERT_EQUAL(
        query_finish_page(query, ipc_text("/c"), ipc_text("$skip=6"), 5, collection, &error),
        QUERY_E_REFUSED);
    CU_ASSERT_EQUAL(error.message, BASE_QUERY_PARAMETER_OUT_OF_RANGE);
    CU_ASSERT_STRING_EQUAL(error.arguments[2], "0-5");
    query_free(query);
    json_decref(collection);
}

static void query_apply_page_beyond_the_end_is_refused(void)
{
    struct query *query = parse("$skip=6");
    json_t *collection = load(FIVE);
    struct query_error error;

    CU_ASSERT(query_apply_page(query, ipc_text("/c"), ipc_text("$skip=6"), collection, &error) ==
              QUERY_E_REFUSED);
    CU_ASSERT_EQUAL(error.message, BASE_QUERY_PARAMETER_OUT_OF_RANGE);
    CU_ASSERT_EQUAL(error.status, 0);
    CU_ASSERT_STRING_EQUAL(error.arguments[0], "6");
    CU_ASSERT_STRING_EQUAL(error.arguments[1], "$skip");
    CU_ASSERT_STRING_EQUAL(error.arguments[2], "0-5");
    check_equal(collection, FIVE, "refused");
    query_free(query);
    json_decref(collection);
}

static void query_apply_filter_keeps_members_and_counts_them(void)
{
    static const bool keep[][5] = {
        {true, true, true, true, true}, {0}, {false, true, false, true, false}};
    static const char *const wanted[] = {
        FIVE,
        "{'Members': [], 'Members@odata.count': 0}",
        "{'Members': [2, 4], 'Members@odata.count': 2}",
    };

    for (size_t i = 0; i < ARRAY_SIZE(wanted); i++) {
        json_t *collection = load(FIVE);

        CU_ASSERT(query_apply_filter(collection, keep[i], 5) == 0);
        check_equal(collection, wanted[i], "filter");
        json_decref(collection);
    }
}

static void query_check_filter_tells_wrong_types(void)
{
    static const struct {
        const char *raw;
        bool keep[2];
        const char *literal; /* NULL: not refused */
    } cases[] = {
        {"$filter=Name eq 'a'", {true, false}, NULL},
        {"$filter=Name ne 'a'", {false, true}, NULL},
        {"$filter=Name eq 'x' or Size ge 2", {false, true}, NULL},
        {"$filter=Missing eq 5", {false, false}, NULL},
        {"$filter=Mixed eq 1", {true, false}, NULL}, /* fits one of them */
        {"$filter=Name eq 5", {0}, "5"},
        {"$filter=Size gt 'big'", {0}, "big"},
        {"$filter=Name eq 'a' or Size eq true", {0}, "true"},
    };
    json_t *members[] = {load("{'Name': 'a', 'Size': 1, 'Mixed': 1}"),
                         load("{'Name': 'b', 'Size': 2, 'Mixed': 'x'}")};

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        bool keep[2];
        struct query *query = parse(cases[i].raw);
        struct filter_types types = {0};
        struct query_error error;
        int outcome;

        for (size_t j = 0; j < 2; j++)
            keep[j] = filter_matches_noting(query->filter, members[j], &types);
        outcome = query_check_filter(query, &types, &error);
        CU_ASSERT_EQUAL(outcome, cases[i].literal ? QUERY_E_REFUSED : 0);
        if (outcome && cases[i].literal) {
            CU_ASSERT(error.message == BASE_QUERY_PARAMETER_VALUE_TYPE_ERROR && !error.status);
            CU_ASSERT_STRING_EQUAL(error.arguments[0], cases[i].literal);
            CU_ASSERT_STRING_EQUAL(error.arguments[1], "$filter");
        } else {
            CU_ASSERT(memcmp(keep, cases[i].keep, sizeof keep) == 0);
        }
        query_free(query);
    }
    json_decref(members[0]);
    json_decref(members[1]);
}

static void query_apply_select_expanded_members_stay(void)
{
    static const struct {
        const char *raw, *resource, *wanted;
    } cases[] = {
        {"$select=Id&$expand=.", "{'Name': 1, 'Members': [{'Id': 1, 'Name': 2}]}",
         "{'Members': [{'Id': 1}]}"},
        {"$select=Id&$expand=*", "{'Name': 1, 'Members': []}", "{'Members': []}"},
        {"$select=Id&$expand=~", "{'Name': 1, 'Members': []}", "{}"},
        {"$select=Id", "{'Name': 1, 'Members': []}", "{}"},
        {"excerpt", "{'Name': 1, 'Members': []}", "{'Name': 1, 'Members': []}"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        json_t *resource = load(cases[i].resource);
        struct query *query = parse(cases[i].raw);

        CU_ASSERT(query_apply_select(query, resource) == 0);
        check_equal(resource, cases[i].wanted, cases[i].raw);
        query_free(query);
        json_decref(resource);
    }
}

#define SENSOR "'@odata.type': '#Sensor.v1_12_0.Sensor'"
#define CONTROL "'@odata.type': '#Control.v1_7_0.Control'"

static void query_apply_excerpt_leaves_what_the_schema_marks(void)
{
    static const struct {
        const char *resource, *wanted;
    } cases[] = {
        {"{'@odata.id': '/s', " SENSOR ", 'Id': '1', 'Name': 'n', 'Reading': 1, 'ReadingType': 'T'"
         ", 'Reading@Redfish.x': 2, 'ReadingType@Redfish.x': 3, 'Status': {'Health': 'OK'}, "
         "'PhysicalContext': 'CPU', '@Redfish.y': 4}",
         "{'@odata.id': '/s', " SENSOR ", 'Id': '1', 'Name': 'n', 'Reading': 1, "
         "'Reading@Redfish.x': 2, 'PhysicalContext': 'CPU', '@Redfish.y': 4}"},
        {"{" CONTROL ", 'ControlLoop': {'Proportional': 1, 'Other': 2, 'Id': 3}, 'SetPoint': 4, "
         "'Proportional': 5, 'Sensor': {'Reading': 6}}",
         "{" CONTROL ", 'ControlLoop': {'Proportional': 1}, 'SetPoint': 4}"},
        {"{" CONTROL ", 'SetPoint': {'X': 1}}", "{" CONTROL ", 'SetPoint': {'X': 1}}"},
        {"{'@odata.type': '#Chassis.v1_28_0.Chassis', 'Id': '1', 'Reading': 1, 'Model': 'x'}",
         "{'@odata.type': '#Chassis.v1_28_0.Chassis', 'Id': '1', 'Reading': 1, 'Model': 'x'}"},
        {"{'@odata.type': '#SensorCollection.SensorCollection', 'Name': 'n', 'Members': [{" SENSOR
         ", 'Reading': 1, 'ReadingType': 'T'}, {'@odata.id': '/s/2'}]}",
         "{'@odata.type': '#SensorCollection.SensorCollection', 'Name': 'n', 'Members': [{" SENSOR
         ", 'Reading': 1}, {'@odata.id': '/s/2'}]}"},
        {"{'A': {'B': [[{" SENSOR ", 'ReadingType': 'T'}]]}}", "{'A': {'B': [[{" SENSOR "}]]}}"},
        {"{'@odata.type': '#Sensor.v1_12_0.Thresholds', 'X': 1}",
         "{'@odata.type': '#Sensor.v1_12_0.Thresholds', 'X': 1}"},
        {"{'@odata.type': '#SensorX.v1_12_0.Sensor', 'X': 1}",
         "{'@odata.type': '#SensorX.v1_12_0.Sensor', 'X': 1}"},
        {"{'@odata.type': 'Sensor', 'X': 1}", "{'@odata.type': 'Sensor', 'X': 1}"},
        {"{'@odata.type': '#.', 'X': 1}", "{'@odata.type': '#.', 'X': 1}"},
        {"{'@odata.type': 7, 'X': 1}", "{'@odata.type': 7, 'X': 1}"},
        {"{}", "{}"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        json_t *resource = load(cases[i].resource);

        CU_ASSERT(query_apply_excerpt(resource) == 0);
        check_equal(resource, cases[i].wanted, "excerpt");
        json_decref(resource);
    }
}

static size_t allocations_left;

static void *failing_malloc(size_t size)
{
    if (allocations_left == 0)
        return NULL;
    allocations_left--;
    return malloc(size);
}

/** Lets the first, second, … allocation of jansson fail until the call gets through. */
static void query_apply_out_of_memory_is_an_error(void)
{
    static const bool keep[] = {true, false, true, true, true};
    struct query *query = parse("$top=1&$skip=1");
    struct query_error error;
    int filtered = -ENOMEM, paged = -ENOMEM;
    size_t failures = 0;

    for (size_t i = 0; filtered || paged; i++) {
        json_t *collection = load(FIVE);

        CU_ASSERT_FATAL(i < 100);
        json_set_alloc_funcs(failing_malloc, free);
        allocations_left = i;
        filtered = query_apply_filter(collection, keep, 5);
        paged = query_apply_page(query, ipc_text("/c"), ipc_text("$top=1&$skip=1"), collection,
                                 &error);
        json_set_alloc_funcs(malloc, free);
        CU_ASSERT(filtered == 0 || filtered == -ENOMEM);
        CU_ASSERT(paged == 0 || paged == -ENOMEM);
        failures += filtered || paged;
        if (!filtered && !paged)
            check_equal(collection,
                        "{'Members': [3], 'Members@odata.count': 4" NEXT("/c?$top=1&$skip=2") "}",
                        "enough memory");
        json_decref(collection);
    }
    CU_ASSERT(failures > 4);
    query_free(query);
}

static const struct unit_case cases[] = {
    UNIT_CASE(query_apply_page_cuts_and_links),
    UNIT_CASE(query_apply_page_following_links_visits_every_member_once),
    UNIT_CASE(query_apply_page_beyond_the_end_is_refused),
    UNIT_CASE(query_finish_page_counts_and_links),
    UNIT_CASE(query_finish_page_beyond_the_end_is_refused),
    UNIT_CASE(query_apply_filter_keeps_members_and_counts_them),
    UNIT_CASE(query_check_filter_tells_wrong_types),
    UNIT_CASE(query_apply_select_expanded_members_stay),
    UNIT_CASE(query_apply_excerpt_leaves_what_the_schema_marks),
    UNIT_CASE(query_apply_out_of_memory_is_an_error),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/query-apply", cases)
