/*
 * Unit tests of redfish/filter: what parses, what does not and where, and what matches. Most cases
 * are about one resource, below.
 */
#include "redfish/filter.h"

#include <errno.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

static const char resource_text[] =
    "{'@odata.id': '/redfish/v1/Things/1', 'Id': '1', 'Name': 'It''s one', 'Empty': '',"
    " 'Umlaut': 'Gr\xc3\xbc\xc3\x9f', 'Count': 4, 'Big': 9007199254740993, 'Reading': 21.5,"
    " 'Negative': -3, 'Small': 1e-7, 'Enabled': true, 'Locked': false, 'Nothing': null,"
    " 'Created': '2024-05-31T09:00:00+02:00', 'Later': '2024-05-31T08:00:00Z',"
    " 'Status': {'State': 'Enabled', 'Health': 'OK', 'Deep': {'er': {'still': 7}}},"
    " 'Names': ['a', 'b', 'c'], 'Numbers': [1, 2.5, -3], 'None': [], 'Mixed': [1, 'x', null],"
    " 'Sensors': [{'Reading': 10, 'Status': {'Health': 'OK'}},"
    "             {'Reading': 90, 'Status': {'Health': 'Critical'}}, {}],"
    " 'Names@odata.count': 3, 'Actions': {'#Thing.Reset': {'target': '/x'}}, 'Oem': {'A-b': 1}}";

/** JSON as the cases have it, with ' for " ('' is the apostrophe). */
static json_t *load(const char *text)
{
    struct buffer json = BUFFER_INIT(0);
    json_t *value;

    for (; *text; text++) {
        bool apostrophe = text[0] == '\'' && text[1] == '\'' && text[2] >= 'a' && text[2] <= 'z';

        CU_ASSERT_FATAL(buffer_append(&json, *text == '\'' && !apostrophe ? "\"" : text, 1) == 0);
        text += apostrophe;
    }
    value = json_loadb(json.data, json.size, 0, NULL);
    CU_ASSERT_FATAL(value != NULL);
    buffer_deinit(&json);
    return value;
}

/** The resource of all cases, loaded at its first use. */
static json_t *resource(void)
{
    static json_t *loaded;

    if (!loaded)
        loaded = load(resource_text);
    return loaded;
}

/** Parses from an exact-size heap block, so that the sanitizer sees every step beyond it. */
static int parse(const char *text, size_t size, struct filter **ret_filter, size_t *ret_position)
{
    char *copy CLEANUP(free_cleanup) = malloc(size ? size : 1);

    CU_ASSERT_FATAL(copy != NULL);
    memcpy(copy, text, size);
    return filter_parse((struct ipc_text){copy, size}, ret_filter, ret_position);
}

struct match_case {
    const char *expression;
    bool matches;
};

static void check_matches(const struct match_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct filter *filter = NULL;
        struct filter_types types = {0, 0};
        size_t position = 0;
        int outcome = parse(cases[i].expression, strlen(cases[i].expression), &filter, &position);

        if (outcome || filter_matches(filter, resource()) != cases[i].matches)
            fprintf(stderr, "%s: %d at %zu\n", cases[i].expression, outcome, position);
        CU_ASSERT_FATAL(outcome == 0);
        CU_ASSERT(filter_matches(filter, resource()) == cases[i].matches);
        CU_ASSERT(filter_matches_noting(filter, resource(), &types) == cases[i].matches);
        filter_free(filter);
    }
}

#define CHECK_MATCHES(cases) check_matches((cases), ARRAY_SIZE(cases))

static void filter_matches_strings_compare_bytewise(void)
{
    static const struct match_case cases[] = {
        {"Id eq '1'", true},
        {"Id eq '2'", false},
        {"Id ne '2'", true},
        {"Id ne '1'", false},
        {"Name eq 'It''s one'", true},
        {"Name eq 'it''s one'", false},
        {"Name gt 'It'", true},
        {"Name lt 'It'", false},
        {"Name ge 'It''s one'", true},
        {"Name le 'It''s one'", true},
        {"Name gt 'It''s one'", false},
        {"Name lt 'It''s one'", false},
        {"Empty eq ''", true},
        {"Id gt ''", true},
        {"Empty lt 'a'", true},
        {"Umlaut eq 'Gr\xc3\xbc\xc3\x9f'", true},
        {"Umlaut gt 'Gru'", true},
        {"Name eq 'and or not'", false},
        {"'1' eq Id", true},
        {"'a' eq 'a'", true},
        {"'a' lt 'b'", true},
    };

    CHECK_MATCHES(cases);
}

static void filter_matches_numbers_compare_exactly(void)
{
    static const struct match_case cases[] = {
        {"Count eq 4", true},
        {"Count eq 4.0", true},
        {"Count eq +4", true},
        {"Count eq 0004", true},
        {"Count eq 4e0", true},
        {"Count eq 40E-1", true},
        {"Count eq 4.5", false},
        {"Count ne 4.5", true},
        {"Count lt 4.5", true},
        {"Count gt 3.5", true},
        {"Count gt 3", true},
        {"Count ge 4", true},
        {"Count gt 4", false},
        {"Count le 4", true},
        {"Count lt 4", false},
        {"Reading eq 21.5", true},
        {"Reading eq 215e-1", true},
        {"Reading gt 21", true},
        {"Reading lt 22", true},
        {"Reading gt 22", false},
        {"Negative eq -3", true},
        {"Negative lt 0", true},
        {"Negative lt -2.5", true},
        {"Negative gt -3.5", true},
        {"Small gt 0", true},
        {"Small lt 0.000001", true},
        {"Big eq 9007199254740993", true},
        {"Big eq 9007199254740992", false},
        {"Big eq 9007199254740992.0", false},
        {"Big gt 9007199254740992.0", true},
        {"Count lt 99999999999999999999", true},
        {"Count gt -99999999999999999999", true},
        {"Count lt 1e999", true},
        {"Count gt -1e999", true},
        {"Count eq 1e999", false},
        {"4 eq Count", true},
        {"3 lt Count", true},
        {"5 lt Count", false},
        {"5 gt Count", true},
        {"4 ge Count", true},
        {"4 le Count", true},
        {"4 ne Count", false},
        {"1 lt 2", true},
    };

    CHECK_MATCHES(cases);
}

static void filter_matches_date_times_compare_as_instants(void)
{
    static const struct match_case cases[] = {
        {"Created eq '2024-05-31T09:00:00+02:00'", true},
        {"Created eq '2024-05-31T07:00:00Z'", true},
        {"Created eq '2024-05-31T07:00:00.000Z'", true},
        {"Created ne '2024-05-31T07:00:00Z'", false},
        {"Created gt '2024-05-31T08:30:00+02:00'", true},
        {"Created lt '2024-05-31T08:00:00Z'", true},
        {"Created ge '2024-05-31T07:00:00Z'", true},
        {"Created eq 2024-05-31T07:00:00Z", true},
        {"Created lt 2024-05-31T10:00:00.5+02:00", true},
        {"2024-05-31T07:00:00Z eq Created", true},
        {"Created lt Later", true},  /* though '0' < '9' says otherwise */
        {"Created gt '2024'", true}, /* not a date-time: bytes */
        {"Name lt 2024-05-31T07:00:00Z", false},
    };

    CHECK_MATCHES(cases);
}

static void filter_matches_null_is_what_is_absent(void)
{
    static const struct match_case cases[] = {
        {"Nothing eq null", true},    {"Nothing ne null", false},
        {"Missing eq null", true},    {"Missing/Deeper eq null", true},
        {"Id/Deeper eq null", true},  {"Id eq null", false},
        {"Id ne null", true},         {"null eq null", true},
        {"null ne Id", true},         {"Missing eq 'x'", false},
        {"Missing ne 'x'", true},     {"Missing gt 1", false},
        {"Missing le 1", false},      {"Nothing ge null", false},
        {"not (Missing gt 1)", true}, {"Missing eq Nothing", true},
        {"Missing eq false", false},  {"Missing ne true", true},
    };

    CHECK_MATCHES(cases);
}

static void filter_matches_types_that_differ_are_never_equal(void)
{
    static const struct match_case cases[] = {
        {"Id eq 1", false},
        {"Id ne 1", true},
        {"Id lt 2", false},
        {"Id gt 0", false},
        {"Count eq '4'", false},
        {"Count ne '4'", true},
        {"Count gt '3'", false},
        {"Enabled eq 'true'", false},
        {"Enabled eq 1", false},
        {"Status eq 'Enabled'", false},
        {"Status ne 'Enabled'", true},
        {"Status eq null", false},
        {"Status eq Status", false},
        {"Enabled gt Locked", false},
        {"true gt false", false},
        {"Enabled ge true", false},
    };

    CHECK_MATCHES(cases);
}

static void filter_matches_booleans_stand_alone_and_compare(void)
{
    static const struct match_case cases[] = {
        {"Enabled eq true", true},
        {"Locked eq true", false},
        {"Locked eq false", true},
        {"Locked ne false", false},
        {"true eq Enabled", true},
        {"Enabled", true},
        {"Locked", false},
        {"not Locked", true},
        {"not Enabled", false},
        {"not not Enabled", true},
        {"true", true},
        {"false", false},
        {"not false", true},
        {"Missing", false},
        {"not Missing", false}, /* neither true nor false */
        {"not Id", false},
        {"Missing or Enabled", true},
        {"Enabled or Missing", true},
        {"Missing and Locked", false},
        {"not (Missing and Locked)", true},
        {"not (Missing or Locked)", false},
        {"(Count eq 4) eq true", true},
        {"(Count eq 4) eq (Id eq '1')", true},
        {"(Count eq 4) ne Enabled", false},
        {"Count eq 4 eq true", true},
        {"not Enabled eq false", true}, /* not binds tighter than eq */
        {"(not Missing) eq null", true},
    };

    CHECK_MATCHES(cases);
}

static void filter_matches_precedence_is_the_specifications(void)
{
    static const struct match_case cases[] = {
        {"Id eq '1' and Count eq 4", true},
        {"Id eq '1' and Count eq 5", false},
        {"Id eq '2' or Count eq 4", true},
        {"Id eq '2' or Count eq 5", false},
        {"Enabled or Locked and Locked", true},
        {"(Enabled or Locked) and Locked", false},
        {"Locked and Locked or Enabled", true},
        {"Locked and (Locked or Enabled)", false},
        {"not Enabled or Enabled", true},
        {"not (Enabled or Enabled)", false},
        {"not Locked and Enabled", true},
        {"not (Id eq '1')", false},
        {"not(Id eq '2')", true},
        {"true eq Count gt 3", true}, /* gt binds tighter than eq */
        {"Locked eq Count lt 3", true},
        {"Enabled and not Locked and Count gt 3 or Locked", true},
        {"((Status/State eq 'Enabled' and Status/Health eq 'OK') or Id eq 'x')", true},
        {"(((((Id eq '1')))))", true},
        {"  Id   eq   '1'  ", true},
        {"( Id eq '1' )", true},
        {"(Id eq '1')and(Count eq 4)", true},
        {"Id eq'1'", true},
    };

    CHECK_MATCHES(cases);
}

static void filter_matches_paths_lead_into_objects(void)
{
    static const struct match_case cases[] = {
        {"Status/Health eq 'OK'", true},
        {"Status/health eq 'OK'", false},
        {"Status/Deep/er/still eq 7", true},
        {"Status/Deep/er/still/more eq null", true},
        {"@odata.id eq '/redfish/v1/Things/1'", true},
        {"Names@odata.count eq 3", true},
        {"Actions/#Thing.Reset/target eq '/x'", true},
        {"Actions/#Thing.Reset ne null", true},
        {"Oem/A-b eq 1", true},
        {"Status/Health eq Status/State", false},
        {"Status/Health ne Status/State", true},
        {"Count gt Negative", true},
        {"truely eq null", true},
        {"order eq null and android eq null and notes eq null", true},
    };

    CHECK_MATCHES(cases);
}

static void filter_matches_arrays_when_any_element_does(void)
{
    static const struct match_case cases[] = {
        {"Names eq 'b'", true},
        {"Names eq 'd'", false},
        {"Names ne 'b'", false}, /* the opposite of eq */
        {"Names ne 'd'", true},
        {"'c' eq Names", true},
        {"Numbers gt 2", true},
        {"Numbers gt 3", false},
        {"Numbers lt 0", true},
        {"3 lt Numbers", false},
        {"None eq 'a'", false},
        {"None ne 'a'", true},
        {"None eq null", false},
        {"Mixed eq null", true},
        {"Mixed eq 'x'", true},
        {"Sensors/Reading gt 50", true},
        {"Sensors/Reading gt 95", false},
        {"Sensors/Status/Health eq 'Critical'", true},
        {"Sensors/Status/Health eq 'Warning'", false},
        {"Sensors/Reading eq null", true},
        {"Names eq Names", false}, /* one side has to be one value */
        {"Names eq Id", false},
        {"Names", false},
    };

    CHECK_MATCHES(cases);
}

static void filter_parse_broken_expression_tells_where(void)
{
    static const struct {
        const char *expression;
        int outcome;
        size_t position;
    } cases[] = {
        {"", FILTER_E_SYNTAX, 0},
        {"   ", FILTER_E_SYNTAX, 3},
        {"Id eq", FILTER_E_SYNTAX, 5},
        {"Id eq ", FILTER_E_SYNTAX, 6},
        {"eq '1'", FILTER_E_SYNTAX, 0},
        {"Id '1'", FILTER_E_SYNTAX, 3},
        {"Id eq eq '1'", FILTER_E_SYNTAX, 6},
        {"Id equals '1'", FILTER_E_SYNTAX, 3},
        {"Id EQ '1'", FILTER_E_SYNTAX, 3},
        {"Id eq '1' AND Count eq 4", FILTER_E_SYNTAX, 10},
        {"Id eq '1' and", FILTER_E_SYNTAX, 13},
        {"Id eq '1' and and Enabled", FILTER_E_SYNTAX, 14},
        {"Id eq '1' Count eq 4", FILTER_E_SYNTAX, 10},
        {"Id eq '1", FILTER_E_SYNTAX, 8},
        {"Id eq '1''", FILTER_E_SYNTAX, 10},
        {"Id eq '", FILTER_E_SYNTAX, 7},
        {"Id eq ''1'", FILTER_E_SYNTAX, 8},
        {"Id eq \"1\"", FILTER_E_SYNTAX, 6},
        {"Id = '1'", FILTER_E_SYNTAX, 3},
        {"Id+eq+'1'", FILTER_E_SYNTAX, 2}, /* '+' is no blank */
        {"(Id eq '1'", FILTER_E_SYNTAX, 10},
        {"Id eq '1')", FILTER_E_SYNTAX, 9},
        {"()", FILTER_E_SYNTAX, 1},
        {"(", FILTER_E_SYNTAX, 1},
        {")", FILTER_E_SYNTAX, 0},
        {"not", FILTER_E_SYNTAX, 3},
        {"not eq 1", FILTER_E_SYNTAX, 4},
        {"Id not eq '1'", FILTER_E_SYNTAX, 3},
        {"Status/ eq 'x'", FILTER_E_SYNTAX, 7},
        {"/Status eq 'x'", FILTER_E_SYNTAX, 0},
        {"Status//Health eq 'x'", FILTER_E_SYNTAX, 7},
        {"Status/1 eq 'x'", FILTER_E_SYNTAX, 7},
        {"Gr\xc3\xbc\xc3\x9f eq 'x'", FILTER_E_SYNTAX, 2},
        {"Count eq 4x", FILTER_E_SYNTAX, 10},
        {"Count eq 4.", FILTER_E_SYNTAX, 10},
        {"Count eq .5", FILTER_E_SYNTAX, 9},
        {"Count eq 4e", FILTER_E_SYNTAX, 10},
        {"Count eq 4e+", FILTER_E_SYNTAX, 10},
        {"Count eq 0x10", FILTER_E_SYNTAX, 10},
        {"Count eq +", FILTER_E_SYNTAX, 9},
        {"Created gt 2024-05-31", FILTER_E_SYNTAX, 11},
        {"Created gt 2024-05-31T25:00:00Z", FILTER_E_SYNTAX, 11},
        {"'x'", FILTER_E_SYNTAX, 0},
        {"5", FILTER_E_SYNTAX, 0},
        {"null", FILTER_E_SYNTAX, 0},
        {"not 5", FILTER_E_SYNTAX, 4},
        {"Enabled and 'x'", FILTER_E_SYNTAX, 12},
        {"5 or Enabled", FILTER_E_SYNTAX, 0},
        {"Id eq '1' ; Id eq '2'", FILTER_E_SYNTAX, 10},
        {"*", FILTER_E_SYNTAX, 0},
        {"Id eq *", FILTER_E_SYNTAX, 6},
        {"contains(Name,'x')", FILTER_E_UNSUPPORTED, 8},
        {"startswith(Name,'x') eq true", FILTER_E_UNSUPPORTED, 10},
        {"length(Name) gt 3", FILTER_E_UNSUPPORTED, 6},
        {"Count gt length(Name)", FILTER_E_UNSUPPORTED, 15},
        {"Names/any(n:n eq 'a')", FILTER_E_UNSUPPORTED, 9},
        {"Names/$count gt 1", FILTER_E_UNSUPPORTED, 6},
        {"Count add 1 eq 5", FILTER_E_UNSUPPORTED, 6},
        {"Count sub 1 eq 5", FILTER_E_UNSUPPORTED, 6},
        {"Count eq 8 div 2", FILTER_E_UNSUPPORTED, 11},
        {"(Count mod 2) eq 0", FILTER_E_UNSUPPORTED, 7},
        {"Id in ('1','2')", FILTER_E_UNSUPPORTED, 3},
        {"Flags has Colour'Red'", FILTER_E_UNSUPPORTED, 6},
        {"-Count lt 0", FILTER_E_UNSUPPORTED, 0},
        {"$it eq 1", FILTER_E_UNSUPPORTED, 0},
        {"Up gt duration'PT1H'", FILTER_E_UNSUPPORTED, 14},
        {"true() eq true", FILTER_E_UNSUPPORTED, 4},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct filter *filter = NULL;
        size_t position = 777;
        int outcome = parse(cases[i].expression, strlen(cases[i].expression), &filter, &position);

        if (outcome != cases[i].outcome || position != cases[i].position)
            fprintf(stderr, "%s: %d at %zu\n", cases[i].expression, outcome, position);
        CU_ASSERT_EQUAL(outcome, cases[i].outcome);
        CU_ASSERT_EQUAL(position, cases[i].position);
        CU_ASSERT_PTR_NULL(filter);
        filter_free(filter);
    }
}

/** `count` times `part`, between `start` and `end`. */
static int parse_repeated(const char *start, const char *part, size_t count, const char *end)
{
    struct buffer text = BUFFER_INIT(0);
    struct filter *filter = NULL;
    size_t position;
    int outcome;

    CU_ASSERT_FATAL(buffer_append(&text, start, strlen(start)) == 0);
    for (size_t i = 0; i < count; i++)
        CU_ASSERT_FATAL(buffer_append(&text, part, strlen(part)) == 0);
    CU_ASSERT_FATAL(buffer_append(&text, end, strlen(end)) == 0);
    outcome = parse(text.data, text.size, &filter, &position);
    if (!outcome)
        CU_ASSERT(filter_matches(filter, resource()));
    filter_free(filter);
    buffer_deinit(&text);
    return outcome;
}

static void filter_parse_limits_are_exact(void)
{
    CU_ASSERT_EQUAL(parse_repeated("Id eq '1'", " or Id eq '1'", 63, ""), 0);
    CU_ASSERT_EQUAL(parse_repeated("Id eq '1'", " or Id eq '1'", 64, ""), FILTER_E_TOO_COMPLEX);
    CU_ASSERT_EQUAL(parse_repeated("Enabled", " and Enabled", 63, ""), 0);
    CU_ASSERT_EQUAL(parse_repeated("Enabled", " and Enabled", 64, ""), FILTER_E_TOO_COMPLEX);
    CU_ASSERT_EQUAL(parse_repeated("true eq true", " eq true", 63, ""), 0);
    CU_ASSERT_EQUAL(parse_repeated("true eq true", " eq true", 64, ""), FILTER_E_TOO_COMPLEX);
    CU_ASSERT_EQUAL(parse_repeated("", "not ", 16, "Enabled"), 0);
    CU_ASSERT_EQUAL(parse_repeated("", "not ", 17, "Enabled"), FILTER_E_TOO_COMPLEX);
    CU_ASSERT_EQUAL(parse_repeated("((((((((((((((((Enabled", ")", 16, ""), 0);
    CU_ASSERT_EQUAL(parse_repeated("(((((((((((((((((Enabled", ")", 17, ""), FILTER_E_TOO_COMPLEX);
    CU_ASSERT_EQUAL(parse_repeated("", "(", 4096, ""), FILTER_E_TOO_COMPLEX);
    CU_ASSERT_EQUAL(parse_repeated("", "not ", 1024, ""), FILTER_E_TOO_COMPLEX);
}

static void filter_parse_long_texts_are_kept(void)
{
    CU_ASSERT_EQUAL(parse_repeated("Id ne '", "''", 2040, "'"), 0);
    CU_ASSERT_EQUAL(parse_repeated("Id", "/a", 2040, " eq null"), 0);
    CU_ASSERT_EQUAL(parse_repeated("Count lt 1", "0", 4000, ""), 0);
    CU_ASSERT_EQUAL(parse_repeated("Count gt 0.", "1", 4000, ""), 0);
    CU_ASSERT_EQUAL(parse_repeated("Id ne '", " ", 70000, "'"), FILTER_E_TOO_COMPLEX);
}

static void filter_types_literals_of_another_type_are_told(void)
{
    static const struct {
        const char *expression;
        const char *literal; /* NULL: no conflict */
    } cases[] = {
        {"Id eq 1", "1"},
        {"Id eq '1'", NULL},
        {"Count eq 'many'", "many"},
        {"Count eq 4.5", NULL},
        {"Reading eq 4", NULL},
        {"Enabled eq 'true'", "true"},
        {"Enabled eq true", NULL},
        {"Id eq true", "true"},
        {"Id eq null", NULL},
        {"Missing eq 5", NULL},
        {"Nothing eq 5", NULL},
        {"Created gt 2024-05-31T07:00:00Z", NULL},
        {"Status eq 'OK'", "OK"},
        {"Names eq 5", "5"},
        {"Names eq 'x'", NULL},
        {"None eq 5", NULL},
        {"Mixed eq 'x'", NULL},
        {"Id eq '1' or Count eq 'x'", "x"}, /* though the left side decides */
        {"Id eq '2' and Count eq 'x'", "x"},
        {"Id eq Count", NULL},
        {"-5 gt Id", "-5"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct filter_types types = {0, 0};
        struct filter *filter = NULL;
        struct ipc_text literal;
        size_t position;
        bool conflict;

        CU_ASSERT_FATAL(
            parse(cases[i].expression, strlen(cases[i].expression), &filter, &position) == 0);
        filter_matches_noting(filter, resource(), &types);
        conflict = filter_types_conflict(filter, &types, &literal);
        CU_ASSERT_EQUAL(conflict, cases[i].literal != NULL);
        if (conflict && cases[i].literal)
            CU_ASSERT(ipc_text_equal(literal, cases[i].literal));
        filter_free(filter);
    }
}

static void filter_types_one_resource_that_fits_is_enough(void)
{
    json_t *other = load("{'Id': 7}");
    struct filter_types types = {0, 0};
    struct filter *filter = NULL;
    struct ipc_text literal;
    size_t position;

    CU_ASSERT_FATAL(filter_parse(ipc_text("Id eq 7"), &filter, &position) == 0);
    CU_ASSERT(!filter_matches_noting(filter, resource(), &types));
    CU_ASSERT(filter_types_conflict(filter, &types, &literal));
    CU_ASSERT(filter_matches_noting(filter, other, &types));
    CU_ASSERT(!filter_types_conflict(filter, &types, &literal));
    filter_free(filter);
    json_decref(other);
}

static void filter_reads_only_names_of_the_top_level_count(void)
{
    static const char *const names[] = {"Created", "Status", NULL};
    static const struct {
        const char *text;
        bool expected;
    } table[] = {
        {"Created gt '2024-05-31T09:00:00Z'", true},
        {"Created gt '2024' and not (Status/Health ne 'OK')", true},
        {"'2024' lt Created or true", true},
        {"Created eq Severity", false},
        {"Created gt '2024' or Health/Status eq 'OK'", false},
        {"Createdd eq 'x'", false},
        {"Enabled", false},
        {"true", true},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct filter *filter = NULL;
        size_t position;

        CU_ASSERT_EQUAL_FATAL(filter_parse(ipc_text(table[i].text), &filter, &position), 0);
        CU_ASSERT_EQUAL(filter_reads_only(filter, names), table[i].expected);
        filter_free(filter);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(filter_matches_strings_compare_bytewise),
    UNIT_CASE(filter_matches_numbers_compare_exactly),
    UNIT_CASE(filter_matches_date_times_compare_as_instants),
    UNIT_CASE(filter_matches_null_is_what_is_absent),
    UNIT_CASE(filter_matches_types_that_differ_are_never_equal),
    UNIT_CASE(filter_matches_booleans_stand_alone_and_compare),
    UNIT_CASE(filter_matches_precedence_is_the_specifications),
    UNIT_CASE(filter_matches_paths_lead_into_objects),
    UNIT_CASE(filter_matches_arrays_when_any_element_does),
    UNIT_CASE(filter_parse_broken_expression_tells_where),
    UNIT_CASE(filter_parse_limits_are_exact),
    UNIT_CASE(filter_parse_long_texts_are_kept),
    UNIT_CASE(filter_types_literals_of_another_type_are_told),
    UNIT_CASE(filter_types_one_resource_that_fits_is_enough),
    UNIT_CASE(filter_reads_only_names_of_the_top_level_count),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/filter", cases)
