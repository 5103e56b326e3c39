/* Links: where they lead, and what is never followed. */
#include "capture/link.h"
#include "tests/unit/cunit-main.h"

static void base_init_gives_one_text_for_one_origin(void)
{
    static const struct {
        const char *url, *origin;
        int outcome;
    } rows[] = {
        {"bmc", "https://bmc", 0},
        {"BMC.Example:443", "https://bmc.example", 0},
        {"https://bmc:8443/", "https://bmc:8443", 0},
        {"http://bmc:80/redfish/v1/", "http://bmc", 0},
        {"https://[::1]:8443/redfish", "https://[::1]:8443", 0},
        {"https://bmc/redfish/v1/Systems", NULL, LINK_E_PATH},
        {"https://bmc/?a=1", NULL, LINK_E_PATH},
        {"https://root:secret@bmc", NULL, LINK_E_CREDENTIALS},
        {"https://root@bmc", NULL, LINK_E_CREDENTIALS},
        {"ftp://bmc", NULL, LINK_E_INVALID},
        {"file:///etc/passwd", NULL, LINK_E_INVALID},
        {"https://", NULL, LINK_E_INVALID},
        {"", NULL, LINK_E_INVALID},
        {"https://bmc:99999", NULL, LINK_E_INVALID},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct link_base base = {0};

        CU_ASSERT_EQUAL(link_base_init(&base, rows[i].url), rows[i].outcome);
        if (rows[i].origin) {
            CU_ASSERT_PTR_NOT_NULL_FATAL(base.origin);
            CU_ASSERT_STRING_EQUAL(base.origin, rows[i].origin);
        }
        link_base_deinit(&base);
    }
}

static void resolve_joins_normalises_and_refuses(void)
{
    static const struct {
        const char *text, *path, *target;
        int outcome;
    } rows[] = {
        {"/redfish/v1/Chassis/1", "/redfish/v1/Chassis/1", "/redfish/v1/Chassis/1", 0},
        {"/redfish/v1/Chassis/1/", "/redfish/v1/Chassis/1", "/redfish/v1/Chassis/1/", 0},
        {"/redfish/v1/Chassis/1#/Fans/0", "/redfish/v1/Chassis/1", "/redfish/v1/Chassis/1", 0},
        {"/redfish/v1/C?$skip=50", "/redfish/v1/C", "/redfish/v1/C?$skip=50", 0},
        {"?$skip=50", "/redfish/v1/Chassis", "/redfish/v1/Chassis?$skip=50", 0},
        {"/redfish/v1/a%20b", "/redfish/v1/a b", "/redfish/v1/a%20b", 0},
        {"/redfish/v1/a b", "/redfish/v1/a b", "/redfish/v1/a%20b", 0},
        {"/redfish/v1/%41", "/redfish/v1/A", "/redfish/v1/A", 0},
        {"/redfish/v1/$metadata#Chassis", "/redfish/v1/$metadata", "/redfish/v1/$metadata", 0},
        {"https://BMC/redfish/v1/X", "/redfish/v1/X", "/redfish/v1/X", 0},
        {"https://bmc:443/redfish", "/redfish", "/redfish", 0},
        {"//bmc/redfish/v1/X", "/redfish/v1/X", "/redfish/v1/X", 0},
        {"http://bmc/redfish/v1/X", NULL, NULL, LINK_E_FOREIGN},
        {"https://bmc:8443/redfish/v1/X", NULL, NULL, LINK_E_FOREIGN},
        {"https://bmc.example/redfish/v1/X", NULL, NULL, LINK_E_FOREIGN},
        {"https://bmc@example/redfish/v1/X", NULL, NULL, LINK_E_FOREIGN},
        {"https://me@bmc/redfish/v1/X", NULL, NULL, LINK_E_FOREIGN},
        {"//example/redfish/v1/X", NULL, NULL, LINK_E_FOREIGN},
        {"urn:redfish:x", NULL, NULL, -1},
        {"/schemas/X.json", NULL, NULL, LINK_E_OUTSIDE},
        {"/redfishx", NULL, NULL, LINK_E_OUTSIDE},
        {"/redfish/v1/../../etc", NULL, NULL, LINK_E_INVALID},
        {"/redfish/v1/a%2fb", NULL, NULL, LINK_E_INVALID},
        {"/redfish//v1", NULL, NULL, LINK_E_INVALID},
        {"/redfish/v1/%zz", NULL, NULL, LINK_E_INVALID},
        {"/redfish/v1/a\r\nX: y", NULL, NULL, LINK_E_INVALID},
        {"", NULL, NULL, LINK_E_INVALID},
    };
    struct link_base base = {0};

    CU_ASSERT_EQUAL_FATAL(link_base_init(&base, "bmc"), 0);
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct link link = {0};
        int r = link_resolve(&base, "/redfish/v1/Chassis", rows[i].text, &link);

        /* -1: refused, one way or the other */
        CU_ASSERT_TRUE(rows[i].outcome < 0 ? r > 0 : r == rows[i].outcome);
        if (r != rows[i].outcome && rows[i].outcome >= 0)
            fprintf(stderr, "%s: %d\n", rows[i].text, r);
        if (r == 0 && rows[i].path) {
            CU_ASSERT_STRING_EQUAL(link.path, rows[i].path);
            CU_ASSERT_STRING_EQUAL(link.target, rows[i].target);
        }
        link_deinit(&link);
    }
    link_base_deinit(&base);
}

static void drop_query_keeps_the_path(void)
{
    struct link_base base = {0};
    struct link link = {0};

    CU_ASSERT_EQUAL_FATAL(link_base_init(&base, "bmc"), 0);
    CU_ASSERT_EQUAL_FATAL(link_resolve(&base, "/redfish", "/redfish/v1/X/?a=b", &link), 0);
    link_drop_query(&link);
    CU_ASSERT_STRING_EQUAL(link.target, "/redfish/v1/X/");
    link_deinit(&link);
    link_base_deinit(&base);
}

static void is_below_takes_whole_segments(void)
{
    CU_ASSERT_TRUE(link_is_below("/redfish/v1/A", "/redfish/v1/A"));
    CU_ASSERT_TRUE(link_is_below("/redfish/v1/A/1", "/redfish/v1/A"));
    CU_ASSERT_FALSE(link_is_below("/redfish/v1/A1", "/redfish/v1/A"));
    CU_ASSERT_FALSE(link_is_below("/redfish/v1", "/redfish/v1/A"));
    CU_ASSERT_EQUAL(link_depth("/redfish/v1/A"), 3);
}

static const struct unit_case cases[] = {
    UNIT_CASE(base_init_gives_one_text_for_one_origin),
    UNIT_CASE(resolve_joins_normalises_and_refuses),
    UNIT_CASE(drop_query_keeps_the_path),
    UNIT_CASE(is_below_takes_whole_segments),
    UNIT_CASES_END,
};

UNIT_MAIN("capture/link", cases)
