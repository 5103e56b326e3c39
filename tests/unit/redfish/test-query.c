/*
 * Unit tests of redfish/query: parsing, and what a query is allowed on.
 */
#include "redfish/query.h"

#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

/** Parses from an exact-size heap block, so that the sanitizer sees every step beyond it. */
static int parse(const char *raw, struct query **ret_query, struct query_error *ret_error)
{
    size_t size = strlen(raw);
    char *copy CLEANUP(free_cleanup) = malloc(size ? size : 1);

    CU_ASSERT_FATAL(copy != NULL);
    memcpy(copy, raw, size);
    return query_parse((struct ipc_text){copy, size}, ret_query, ret_error);
}

#define TOP 1u
#define SKIP 2u
#define FILTER 4u
#define SELECT 8u
#define ONLY 16u
#define EXCERPT 32u

static void query_parse_valid_query_is_understood(void)
{
    static const struct {
        const char *raw;
        unsigned int parts;
        uint64_t top, skip;
        enum query_expand expand;
        unsigned int levels;
    } cases[] = {
        {"only", ONLY, 0, 0, QUERY_EXPAND_NONE, 0},
        {"only=", ONLY, 0, 0, QUERY_EXPAND_NONE, 0},
        {"%6fnly", ONLY, 0, 0, QUERY_EXPAND_NONE, 0},
        {"only&foo=1", ONLY, 0, 0, QUERY_EXPAND_NONE, 0},
        {"&&excerpt&", EXCERPT, 0, 0, QUERY_EXPAND_NONE, 0},
        {"$top=5", TOP, 5, 0, QUERY_EXPAND_NONE, 0},
        {"$top=0", TOP, 0, 0, QUERY_EXPAND_NONE, 0},
        {"$top=007", TOP, 7, 0, QUERY_EXPAND_NONE, 0},
        {"%24top=%35", TOP, 5, 0, QUERY_EXPAND_NONE, 0},
        {"%24%74%6f%70=5", TOP, 5, 0, QUERY_EXPAND_NONE, 0},
        {"$top=9223372036854775807", TOP, INT64_MAX, 0, QUERY_EXPAND_NONE, 0},
        {"$skip=3&$top=2", TOP | SKIP, 2, 3, QUERY_EXPAND_NONE, 0},
        {"$expand=.", 0, 0, 0, QUERY_EXPAND_SUBORDINATE, 1},
        {"$expand=~", 0, 0, 0, QUERY_EXPAND_LINKS, 1},
        {"$expand=*", 0, 0, 0, QUERY_EXPAND_ALL, 1},
        {"$expand=.($levels=1)", 0, 0, 0, QUERY_EXPAND_SUBORDINATE, 1},
        {"$expand=*($levels=6)", 0, 0, 0, QUERY_EXPAND_ALL, 6},
        {"$expand=~($levels=2)", 0, 0, 0, QUERY_EXPAND_LINKS, 2},
        {"$expand=.%28%24levels%3D2%29", 0, 0, 0, QUERY_EXPAND_SUBORDINATE, 2},
        {"%24expand=%2E(%24levels=03)", 0, 0, 0, QUERY_EXPAND_SUBORDINATE, 3},
        {"%24expand=%2A", 0, 0, 0, QUERY_EXPAND_ALL, 1},
        {"$filter=Id%20eq%20'1'", FILTER, 0, 0, QUERY_EXPAND_NONE, 0},
        {"$filter=Id eq 'a=b%26c'", FILTER, 0, 0, QUERY_EXPAND_NONE, 0},
        {"$filter=Id+eq+%271%27", FILTER, 0, 0, QUERY_EXPAND_NONE, 0},
        {"$filter=not+(Id+ne+'a%2Bb+c')+and+Name+ge+'%C3%BC'", FILTER, 0, 0, QUERY_EXPAND_NONE, 0},
        {"$filter=Id%20eq%20%271%27", FILTER, 0, 0, QUERY_EXPAND_NONE, 0},
        {"$filter=Name%20eq%20'Gr%C3%BC%C3%9F'", FILTER, 0, 0, QUERY_EXPAND_NONE, 0},
        {"$filter=Created%20lt%20'2024-05-31T09:00:00+02:00'", FILTER, 0, 0, QUERY_EXPAND_NONE, 0},
        {"$select=Id,Status/Health", SELECT, 0, 0, QUERY_EXPAND_NONE, 0},
        {"$select=Id%2CName", SELECT, 0, 0, QUERY_EXPAND_NONE, 0},
        {"$select=Name&foo&$expand=.&excerpt&$filter=Enabled&$top=1&$skip=2&bar=%zz",
         TOP | SKIP | FILTER | SELECT | EXCERPT, 1, 2, QUERY_EXPAND_SUBORDINATE, 1},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct query_error error;
        struct query *query = NULL;

        CU_ASSERT_FATAL(parse(cases[i].raw, &query, &error) == 0);
        CU_ASSERT_EQUAL(query->has_top, (cases[i].parts & TOP) != 0);
        CU_ASSERT_EQUAL(query->has_skip, (cases[i].parts & SKIP) != 0);
        CU_ASSERT_EQUAL(query->filter != NULL, (cases[i].parts & FILTER) != 0);
        CU_ASSERT_EQUAL(query->select != NULL, (cases[i].parts & SELECT) != 0);
        CU_ASSERT_EQUAL(query->only, (cases[i].parts & ONLY) != 0);
        CU_ASSERT_EQUAL(query->excerpt, (cases[i].parts & EXCERPT) != 0);
        CU_ASSERT_EQUAL(query->top, cases[i].top);
        CU_ASSERT_EQUAL(query->skip, cases[i].skip);
        CU_ASSERT_EQUAL(query->expand, cases[i].expand);
        CU_ASSERT_EQUAL(query->levels, cases[i].levels);
        query_free(query);
    }
}

static void query_parse_unknown_names_are_ignored(void)
{
    static const char *const raws[] = {
        "",
        "&",
        "&&&",
        "foo",
        "foo=1",
        "foo=%zz&%00=1",
        "%=1",
        "=",
        "=only",
        "Only",
        "ONLY=1",
        "Excerpt",
        "top=5",
        "filter=x",
        "expand=.",
        "only%20",
        "only%00",
        "x$top=1",
        "onlyonly",
        "%C3%28=x",
        "a-very-long-name-that-is-none-of-ours-and-does-not-fit-into-the-room-for-names=1",
    };

    for (size_t i = 0; i < ARRAY_SIZE(raws); i++) {
        struct query_error error;
        struct query *query = NULL;

        CU_ASSERT(parse(raws[i], &query, &error) == QUERY_E_NONE);
        CU_ASSERT_PTR_NULL(query);
    }
}

#define FORMAT BASE_QUERY_PARAMETER_VALUE_FORMAT_ERROR
#define TYPE BASE_QUERY_PARAMETER_VALUE_TYPE_ERROR
#define RANGE BASE_QUERY_PARAMETER_OUT_OF_RANGE
#define UNSUPPORTED BASE_QUERY_PARAMETER_UNSUPPORTED
#define COMBINATION BASE_QUERY_COMBINATION_INVALID
#define PAGES "0-9223372036854775807"

static void query_parse_bad_query_has_its_message(void)
{
    static const struct {
        const char *raw;
        enum base_message message;
        const char *arguments[3];
    } cases[] = {
        {"$foo", UNSUPPORTED, {"$foo", "", ""}},
        {"$foo=1", UNSUPPORTED, {"$foo", "", ""}},
        {"%24foo", UNSUPPORTED, {"$foo", "", ""}},
        {"foo&$count=true", UNSUPPORTED, {"$count", "", ""}},
        {"$orderby=Name", UNSUPPORTED, {"$orderby", "", ""}},
        {"$Top=5", UNSUPPORTED, {"$Top", "", ""}},
        {"$", UNSUPPORTED, {"$", "", ""}},
        {"$levels=2", UNSUPPORTED, {"$levels", "", ""}},
        {"$top%20=5", UNSUPPORTED, {"$top ", "", ""}},
        {"$%zz=5", UNSUPPORTED, {"$%zz=5", "", ""}},
        {"only=foo", FORMAT, {"foo", "only", ""}},
        {"only=true", FORMAT, {"true", "only", ""}},
        {"excerpt=foo", FORMAT, {"foo", "excerpt", ""}},
        {"only=%zz", FORMAT, {"%zz", "only", ""}},
        {"only=%00", FORMAT, {"%00", "only", ""}},
        {"$top", TYPE, {"", "$top", ""}},
        {"$top=", TYPE, {"", "$top", ""}},
        {"$top=x", TYPE, {"x", "$top", ""}},
        {"$top=1.5", TYPE, {"1.5", "$top", ""}},
        {"$top=1e3", TYPE, {"1e3", "$top", ""}},
        {"$top=+5", TYPE, {"+5", "$top", ""}},
        {"$top=%205", TYPE, {" 5", "$top", ""}},
        {"$top=-", TYPE, {"-", "$top", ""}},
        {"$top=0x10", TYPE, {"0x10", "$top", ""}},
        {"$top=-1", RANGE, {"-1", "$top", PAGES}},
        {"$skip=-5", RANGE, {"-5", "$skip", PAGES}},
        {"$skip=", TYPE, {"", "$skip", ""}},
        {"$skip=9223372036854775808", RANGE, {"9223372036854775808", "$skip", PAGES}},
        {"$top=18446744073709551616", RANGE, {"18446744073709551616", "$top", PAGES}},
        {"$top=18446744073709551621", RANGE, {"18446744073709551621", "$top", PAGES}},
        {"$top=99999999999999999999999999", RANGE, {"99999999999999999999999999", "$top", PAGES}},
        {"$top=5%zz", FORMAT, {"5%zz", "$top", ""}},
        {"$expand", FORMAT, {"", "$expand", ""}},
        {"$expand=", FORMAT, {"", "$expand", ""}},
        {"$expand=Members", FORMAT, {"Members", "$expand", ""}},
        {"$expand=.,~", FORMAT, {".,~", "$expand", ""}},
        {"$expand=..", FORMAT, {"..", "$expand", ""}},
        {"$expand=./Oem", FORMAT, {"./Oem", "$expand", ""}},
        {"$expand=.()", FORMAT, {".()", "$expand", ""}},
        {"$expand=.(levels=2)", FORMAT, {".(levels=2)", "$expand", ""}},
        {"$expand=.($levels=2", FORMAT, {".($levels=2", "$expand", ""}},
        {"$expand=.($levels=", FORMAT, {".($levels=", "$expand", ""}},
        {"$expand=.($levels=2)x", FORMAT, {".($levels=2)x", "$expand", ""}},
        {"$expand=. ($levels=2)", FORMAT, {". ($levels=2)", "$expand", ""}},
        {"$expand=.($LEVELS=2)", FORMAT, {".($LEVELS=2)", "$expand", ""}},
        {"$expand=($levels=2)", FORMAT, {"($levels=2)", "$expand", ""}},
        {"$expand=.($levels=)", TYPE, {"", "$levels", ""}},
        {"$expand=.($levels=max)", TYPE, {"max", "$levels", ""}},
        {"$expand=.($levels=-1)", TYPE, {"-1", "$levels", ""}},
        {"$expand=.($levels=0)", RANGE, {"0", "$levels", "1-6"}},
        {"$expand=.($levels=7)", RANGE, {"7", "$levels", "1-6"}},
        {"$expand=*($levels=4294967297)", RANGE, {"4294967297", "$levels", "1-6"}},
        {"$filter", FORMAT, {" [byte 0]", "$filter", ""}},
        {"$filter=Id%20equals%20'1'", FORMAT, {"Id equals '1' [byte 3]", "$filter", ""}},
        {"$filter=Id+is+'1'", FORMAT, {"Id+is+'1' [byte 2]", "$filter", ""}},
        {"$filter=Id%20eq%20'%C3'", FORMAT, {"Id%20eq%20'%C3'", "$filter", ""}},
        {"$filter=Id%20eq%20'%0A'", FORMAT, {"Id%20eq%20'%0A'", "$filter", ""}},
        {"$filter=contains(Name,'x')", UNSUPPORTED, {"$filter", "", ""}},
        {"$select", FORMAT, {"", "$select", ""}},
        {"$select=Name,", FORMAT, {"Name,", "$select", ""}},
        {"$select=Name(x)", FORMAT, {"Name(x)", "$select", ""}},
        {"only&only", COMBINATION, {"", "", ""}},
        {"$top=1&$top=1", COMBINATION, {"", "", ""}},
        {"$top=1&%24top=2", COMBINATION, {"", "", ""}},
        {"only&$top=1", COMBINATION, {"", "", ""}},
        {"$select=Name&only", COMBINATION, {"", "", ""}},
        {"only&$expand=.", COMBINATION, {"", "", ""}},
        {"only&excerpt", COMBINATION, {"", "", ""}},
        {"$filter=Enabled&only", COMBINATION, {"", "", ""}},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct query_error error;
        struct query *query = NULL;

        memset(&error, 'x', sizeof error);
        CU_ASSERT_FATAL(parse(cases[i].raw, &query, &error) == QUERY_E_REFUSED);
        CU_ASSERT_PTR_NULL(query);
        if (error.message != cases[i].message)
            fprintf(stderr, "%s: message %d\n", cases[i].raw, (int)error.message);
        CU_ASSERT_EQUAL(error.message, cases[i].message);
        CU_ASSERT_EQUAL(error.status, 0);
        for (size_t j = 0; j < ARRAY_SIZE(error.arguments); j++)
            CU_ASSERT_STRING_EQUAL(error.arguments[j], cases[i].arguments[j]);
        /* as many arguments as the message takes, but for those that are empty */
        for (size_t j = message_fact(error.message)->arguments; j < ARRAY_SIZE(error.arguments);
             j++)
            CU_ASSERT_STRING_EQUAL(error.arguments[j], "");
    }
}

/** `start`, then `part` until `size` bytes are full, then `end`. */
static int parse_filled(const char *start, const char *part, size_t size, const char *end,
                        struct query_error *ret_error)
{
    static char raw[QUERY_BYTES_MAX + 64];
    size_t at = strlen(start);
    struct query *query = NULL;
    int outcome;

    CU_ASSERT_FATAL(size < sizeof raw);
    memcpy(raw, start, at);
    while (at + strlen(part) + strlen(end) <= size) {
        memcpy(raw + at, part, strlen(part));
        at += strlen(part);
    }
    memcpy(raw + at, end, strlen(end) + 1);
    outcome = parse(raw, &query, ret_error);
    query_free(query);
    return outcome;
}

static void query_parse_limits_hold(void)
{
    struct query_error error;

    CU_ASSERT(parse_filled("$filter=Id%20eq%20'", "x", QUERY_BYTES_MAX, "'", &error) == 0);
    CU_ASSERT(parse_filled("$filter=Id%20eq%20'", "x", QUERY_BYTES_MAX + 1, "'", &error) ==
              QUERY_E_REFUSED);
    CU_ASSERT(error.message == BASE_STRING_VALUE_TOO_LONG && error.status == 414);
    CU_ASSERT(parse_filled("foo", "&", QUERY_BYTES_MAX, "", &error) == QUERY_E_NONE);
    CU_ASSERT(parse_filled("$filter=", "(", QUERY_BYTES_MAX, "", &error) == QUERY_E_REFUSED);
    CU_ASSERT(error.message == RANGE && error.arguments[2][0] != '\0');
    CU_ASSERT(parse_filled("$filter=a", "%20or%20a", QUERY_BYTES_MAX, "", &error) ==
              QUERY_E_REFUSED);
    CU_ASSERT(error.message == RANGE);
    CU_ASSERT(parse_filled("$select=a", ",a", QUERY_BYTES_MAX, "", &error) == QUERY_E_REFUSED);
    CU_ASSERT(error.message == RANGE);
    CU_ASSERT(parse_filled("$top=", "9", QUERY_BYTES_MAX, "", &error) == QUERY_E_REFUSED);
    CU_ASSERT(error.message == RANGE && strlen(error.arguments[0]) == 127);
}

static void query_parse_long_arguments_are_cut_between_characters(void)
{
    struct query_error error;

    CU_ASSERT(parse_filled("only=x", "%C3%BC", 1000, "", &error) == QUERY_E_REFUSED);
    CU_ASSERT_EQUAL(strlen(error.arguments[0]), 127); /* x and 63 times two bytes */
    CU_ASSERT(parse_filled("only=", "%C3%BC", 1000, "", &error) == QUERY_E_REFUSED);
    CU_ASSERT_EQUAL(strlen(error.arguments[0]), 126);
    /* a long $filter is shown from the fault on */
    CU_ASSERT(parse_filled("$filter=Id%20eq%20'", "x", 1000, "'%20AND%20Enabled", &error) ==
              QUERY_E_REFUSED);
    CU_ASSERT(strncmp(error.arguments[0], "AND Enabled [byte ", 18) == 0);
    CU_ASSERT(parse_filled("$filter=Id%20equals%20'", "%C3%BC", 1000, "'", &error) ==
              QUERY_E_REFUSED);
    CU_ASSERT(strncmp(error.arguments[0], "equals '\xc3\xbc", 10) == 0);
    CU_ASSERT(strstr(error.arguments[0], "\xbc [byte 3]") != NULL);
}

static void query_check_type_collections_only_where_it_matters(void)
{
    static const struct {
        const char *raw, *type;
        bool allowed;
    } cases[] = {
        {"$filter=Enabled", "ChassisCollection.ChassisCollection", true},
        {"$filter=Enabled", "#ChassisCollection.ChassisCollection", true},
        {"$top=1", "SensorCollection.SensorCollection", true},
        {"$skip=1", "SensorCollection.SensorCollection", true},
        {"only", "SensorCollection.SensorCollection", true},
        {"only", "HostedStorageServices.HostedStorageServices", true},
        {"$filter=Enabled", "Chassis.v1_28_0.Chassis", false},
        {"$top=1", "#Chassis.v1_28_0.Chassis", false},
        {"$skip=0", "Chassis.v1_28_0.Chassis", false},
        {"only", "ServiceRoot.v1_20_0.ServiceRoot", false},
        {"only", "CollectionCapabilities.v1_4_0.CollectionCapabilities", false},
        {"only", "Collection.Collection", false},
        {"only", "FooCollection.v1_0_0.FooCollection", false},
        {"only", "FooCollection", false},
        {"only", "FooCollection.", false},
        {"only", ".", false},
        {"only", "", false},
        {"only", "#", false},
        {"$expand=.", "Chassis.v1_28_0.Chassis", true},
        {"$select=Name", "Chassis.v1_28_0.Chassis", true},
        {"excerpt", "Chassis.v1_28_0.Chassis", true},
        {"excerpt&$expand=*&$select=Name", "", true},
        {"$expand=.&$top=1", "Chassis.v1_28_0.Chassis", false},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct query_error error;
        struct query *query = NULL;
        int outcome;

        CU_ASSERT_FATAL(parse(cases[i].raw, &query, &error) == 0);
        outcome = query_check_type(query, ipc_text(cases[i].type), &error);
        CU_ASSERT_EQUAL(outcome, cases[i].allowed ? 0 : QUERY_E_REFUSED);
        if (outcome) {
            CU_ASSERT(error.message == BASE_QUERY_NOT_SUPPORTED_ON_RESOURCE && !error.status);
            CU_ASSERT_STRING_EQUAL(error.arguments[0], "");
        }
        query_free(query);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(query_parse_valid_query_is_understood),
    UNIT_CASE(query_parse_unknown_names_are_ignored),
    UNIT_CASE(query_parse_bad_query_has_its_message),
    UNIT_CASE(query_parse_limits_hold),
    UNIT_CASE(query_parse_long_arguments_are_cut_between_characters),
    UNIT_CASE(query_check_type_collections_only_where_it_matters),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/query", cases)
