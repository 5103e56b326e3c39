/*
 * Unit tests of redfish/select.
 */
#include "redfish/select.h"

#include <errno.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/json.h"
#include "tests/unit/cunit-main.h"

/** Parses from an exact-size heap block, so that the sanitizer sees every step beyond it. */
static int parse(const char *list, struct query_select **ret_select)
{
    size_t size = strlen(list);
    char *copy CLEANUP(free_cleanup) = malloc(size ? size : 1);

    CU_ASSERT_FATAL(copy != NULL);
    memcpy(copy, list, size);
    return select_parse((struct ipc_text){copy, size}, ret_select);
}

/** JSON as the cases have it, with ' for ". */
static json_t *load(const char *text)
{
    char *copy CLEANUP(free_cleanup) = strdup(text);
    json_t *value;

    CU_ASSERT_FATAL(copy != NULL);
    for (char *at = copy; *at; at++)
        *at = *at == '\'' ? '"' : *at;
    value = json_loads(copy, 0, NULL);
    CU_ASSERT_FATAL(value != NULL);
    return value;
}

struct apply_case {
    const char *list, *resource, *wanted;
    bool is_expanded;
};

static void check_apply(const struct apply_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        json_t *resource = load(cases[i].resource), *wanted = load(cases[i].wanted);
        struct query_select *select = NULL;

        CU_ASSERT_FATAL(parse(cases[i].list, &select) == 0);
        for (int again = 0; again < 2; again++) {
            select_apply(select, resource, cases[i].is_expanded);
            if (!json_equal(resource, wanted)) {
                fprintf(stderr, "%s: ", cases[i].list);
                json_dumpf(resource, stderr, 0);
            }
            CU_ASSERT(json_equal(resource, wanted));
        }
        select_free(select);
        json_decref(resource);
        json_decref(wanted);
    }
}

#define THING                                                                                      \
    "{'@odata.id': '/t', '@odata.type': '#T.v1_0_0.T', '@odata.context': '/c', "                   \
    "'@odata.etag': 'e', '@Message.ExtendedInfo': [], '@Redfish.WriteableProperties': ['Name'], "  \
    "'Id': '1', 'Name': 'n', 'Name@Redfish.AllowableValues': ['n'], 'Status': {'State': 's', "     \
    "'Health': 'h', 'Conditions': [{'Severity': 'x', 'Message': 'm'}]}, 'Sets': [{'A': 1, 'B': 2}" \
    ", {'B': 3}], 'Words': ['a', 'b'], 'Words@odata.count': 2, "                                   \
    "'Links': {'Owner': {'@odata.id': '/o'}}}"
#define KEPT                                                                                       \
    "'@odata.id': '/t', '@odata.type': '#T.v1_0_0.T', '@odata.context': '/c', "                    \
    "'@odata.etag': 'e', '@Message.ExtendedInfo': []"

static void select_apply_one_resource_is_cut(void)
{
    static const struct apply_case cases[] = {
        {"Id", THING, "{" KEPT ", 'Id': '1'}", false},
        {" Id , Words ", THING,
         "{" KEPT ", 'Id': '1', 'Words': ['a', 'b'], 'Words@odata.count': 2}", false},
        {"Name", THING, "{" KEPT ", 'Name': 'n', 'Name@Redfish.AllowableValues': ['n']}", false},
        {"Name@Redfish.AllowableValues", THING, "{" KEPT ", 'Name@Redfish.AllowableValues': ['n']}",
         false},
        {"@Redfish.WriteableProperties", THING,
         "{" KEPT ", '@Redfish.WriteableProperties': ['Name']}", false},
        {"@odata.id", THING, "{" KEPT "}", false},
        {"Nothing", THING, "{" KEPT "}", false},
        {"id", THING, "{" KEPT "}", false},
        {"Status", THING,
         "{" KEPT ", 'Status': {'State': 's', 'Health': 'h', 'Conditions': "
         "[{'Severity': 'x', 'Message': 'm'}]}}",
         false},
        {"Status/Health", THING, "{" KEPT ", 'Status': {'Health': 'h'}}", false},
        {"Status/Health,Status/State", THING, "{" KEPT ", 'Status': {'State': 's', 'Health': 'h'}}",
         false},
        {"Status/Conditions/Severity", THING,
         "{" KEPT ", 'Status': {'Conditions': [{'Severity': 'x'}]}}", false},
        {"Status/Health,Status", THING,
         "{" KEPT ", 'Status': {'State': 's', 'Health': 'h', 'Conditions': "
         "[{'Severity': 'x', 'Message': 'm'}]}}",
         false},
        {"Status/*", THING,
         "{" KEPT ", 'Status': {'State': 's', 'Health': 'h', 'Conditions': "
         "[{'Severity': 'x', 'Message': 'm'}]}}",
         false},
        {"Status/Nothing", THING, "{" KEPT "}", false},
        {"Name/Nothing", THING, "{" KEPT "}", false},
        {"Sets/A", THING, "{" KEPT ", 'Sets': [{'A': 1}, {}]}", false},
        {"Sets/Nothing", THING, "{" KEPT "}", false},
        {"Words/Nothing", THING, "{" KEPT "}", false},
        {"Links/Owner", THING, "{" KEPT ", 'Links': {'Owner': {'@odata.id': '/o'}}}", false},
        {"*", THING, THING, false},
        {"*,Status/Health", THING, THING, false},
        {"Name,Name,Name", "{'Name': 1, 'Id': 2}", "{'Name': 1}", false},
        {"Sets/A", "{'Sets@odata.count': 1, 'Sets': [{'A': 1, 'B': 2}], 'SetsX@y.z': 1}",
         "{'Sets@odata.count': 1, 'Sets': [{'A': 1}]}", false},
    };

    check_apply(cases, ARRAY_SIZE(cases));
}

#define LINKS                                                                                      \
    "{'@odata.id': '/c', 'Name': 'n', 'Members': [{'@odata.id': '/c/1'}, {'@odata.id': '/c/2'}]"   \
    ", 'Members@odata.count': 2, 'Members@odata.nextLink': '/x'}"
#define WHOLE                                                                                      \
    "{'@odata.id': '/c', 'Name': 'n', 'Members': [{'@odata.id': '/c/1', 'Id': '1', 'Name': 'x', "  \
    "'Status': {'Health': 'OK', 'State': 's'}}, {'@odata.id': '/c/2'}], 'Members@odata.count': 2}"

static void select_apply_members_are_cut_when_whole(void)
{
    static const struct apply_case cases[] = {
        {"Name", LINKS, "{'@odata.id': '/c', 'Name': 'n'}", false},
        {"Members", LINKS,
         "{'@odata.id': '/c', 'Members': [{'@odata.id': '/c/1'}, {'@odata.id': '/c/2'}], "
         "'Members@odata.count': 2, 'Members@odata.nextLink': '/x'}",
         false},
        {"Members@odata.count", LINKS, "{'@odata.id': '/c', 'Members@odata.count': 2}", false},
        {"Id", WHOLE,
         "{'@odata.id': '/c', 'Members': [{'@odata.id': '/c/1', 'Id': '1'}, {'@odata.id': "
         "'/c/2'}], 'Members@odata.count': 2}",
         true},
        {"Members/Id", WHOLE,
         "{'@odata.id': '/c', 'Members': [{'@odata.id': '/c/1', 'Id': '1'}, {'@odata.id': "
         "'/c/2'}], 'Members@odata.count': 2}",
         true},
        {"Name,Members/Status/Health", WHOLE,
         "{'@odata.id': '/c', 'Name': 'n', 'Members': [{'@odata.id': '/c/1', 'Name': 'x', "
         "'Status': {'Health': 'OK'}}, {'@odata.id': '/c/2'}], 'Members@odata.count': 2}",
         true},
        {"Id", WHOLE,
         "{'@odata.id': '/c', 'Members': [{'@odata.id': '/c/1', 'Id': '1'}, {'@odata.id': "
         "'/c/2'}], 'Members@odata.count': 2}",
         false}, /* expanded by its schema */
        {"Id", "{'Members': [], 'Members@odata.count': 0, 'Id': 3}",
         "{'Members': [], 'Members@odata.count': 0, 'Id': 3}", true},
        {"Id", "{'Members': [], 'Members@odata.count': 0, 'Id': 3}", "{'Id': 3}", false},
        {"Id", "{'Members': 'odd', 'Id': 3}", "{'Id': 3}", true},
        {"Members/Id", "{'Members': [1, null, 'x', {'Id': 1, 'Name': 2}]}",
         "{'Members': [1, null, 'x', {'Id': 1}]}", true},
    };

    check_apply(cases, ARRAY_SIZE(cases));
}

static void select_parse_broken_list_is_refused(void)
{
    static const char *const lists[] = {
        "",       " ",         ",",          "Name,",   ",Name",      "Name,,Id", "Name/",
        "/Name",  "Status//A", "Na me",      "Name;Id", "Name(Id)",   "Name eq",  "**",
        "*/Name", "Name*",     "Status/*/A", "'Name'",  "Gr\xc3\xbc", "$count",   "a,b/c, ,d",
        "Name,/", "Members/",  "Members//",  "a\\b",    "\"Name\"",
    };

    for (size_t i = 0; i < ARRAY_SIZE(lists); i++) {
        struct query_select *select = NULL;

        CU_ASSERT(parse(lists[i], &select) == SELECT_E_SYNTAX);
        CU_ASSERT_PTR_NULL(select);
    }
}

static void select_parse_limit_of_paths_is_exact(void)
{
    char list[2 * (QUERY_SELECT_PATHS_MAX + 1)];
    struct query_select *select = NULL;

    for (size_t i = 0; i < sizeof list; i++)
        list[i] = i % 2 ? ',' : 'a';
    list[sizeof list - 1] = '\0';
    CU_ASSERT(parse(list, &select) == SELECT_E_TOO_MANY);
    list[sizeof list - 3] = '\0';
    CU_ASSERT(parse(list, &select) == 0);
    select_free(select);
}

static const struct unit_case cases[] = {
    UNIT_CASE(select_apply_one_resource_is_cut),
    UNIT_CASE(select_apply_members_are_cut_when_whole),
    UNIT_CASE(select_parse_broken_list_is_refused),
    UNIT_CASE(select_parse_limit_of_paths_is_exact),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/select", cases)
