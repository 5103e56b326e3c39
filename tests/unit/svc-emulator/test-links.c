/* Unit tests of svc-emulator/links.c: which path a link leads to, and which links go. */
#include <string.h>

#include "base/cleanup.h"
#include "emulated.h"

#define V "/redfish/v1"
#define ENTRIES V "/Managers/1/LogServices/1/Entries"

static void links_path_is_that_of_the_store(void)
{
    static const struct {
        const char *uri, *path;
    } table[] = {
        {V "/Systems/1", V "/Systems/1"},
        {V "/Systems/1/", V "/Systems/1"},
        {V "/Systems/1#/Boot", V "/Systems/1"},
        {V "/Systems/1/#/Boot", V "/Systems/1"},
        {V "/Systems/1?$select=Id", V "/Systems/1"},
        {V "/%53ystems/1", V "/Systems/1"},
        {V "/Systems/a%20b/", V "/Systems/a b"},
        {V, V},
        {V "/", V},
        {NULL, NULL},
        {"", NULL},
        {"#/Boot", NULL},
        {"Systems/1", NULL},
        {"http://host" V, NULL},
        {V "/Systems/%2", NULL},
        {V "/Systems/a%2Fb", NULL},
        {V "//Systems", NULL},
        {V "/../etc", NULL},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        char path[IPC_URI_BYTES_MAX + 1] = "";
        bool is_one = links_path(table[i].uri, path);

        CU_ASSERT_EQUAL(is_one, table[i].path != NULL);
        if (is_one && table[i].path)
            CU_ASSERT_STRING_EQUAL(path, table[i].path);
    }
}

static void links_remove_takes_those_that_are_meant(void)
{
    static const struct {
        const char *uri;
        bool goes_below, goes_with_itself; /* links_remove() of the Entries */
    } table[] = {
        {ENTRIES "/1", true, true},
        {ENTRIES "/1/", true, true},
        {ENTRIES "/%31", true, true},
        {V "/%4danagers/1/LogServices/1/Entries/1#/x", true, true},
        {ENTRIES "/1/Attachment", true, true},
        {ENTRIES, false, true},
        {ENTRIES "/", false, true},
        {ENTRIES "#/Members/0", false, true},
        {ENTRIES "/#/Members/0", false, true},
        {ENTRIES "2/1", false, false},
        {V "/Managers/1/LogServices/1", false, false},
        {"no link", false, false},
    };
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    for (size_t i = 0; i < 2 * ARRAY_SIZE(table); i++) {
        bool with_itself = i % 2;
        char link[256];
        bool goes = with_itself ? table[i / 2].goes_with_itself : table[i / 2].goes_below;

        snprintf(link, sizeof(link), "[{\"@odata.id\":\"%s\"}]", table[i / 2].uri);
        emulated_set(&emulated, V "/Chassis/1", "/Links/Some", link);
        CU_ASSERT_EQUAL(links_remove(emulated.bmc, ENTRIES, with_itself), 0);
        CU_ASSERT_TRUE(emulated_has(&emulated, V "/Chassis/1", "/Links/Some", goes ? "[]" : link));
    }
    emulated_close(&emulated);
}

static const struct unit_case cases[] = {
    UNIT_CASE(links_path_is_that_of_the_store),
    UNIT_CASE(links_remove_takes_those_that_are_meant),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-emulator/links", cases)
