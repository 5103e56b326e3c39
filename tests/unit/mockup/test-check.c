/* Unit tests of mockup/check: each rule, by a mockup that keeps it and one that does not. */
#include "mockup/check.h"

#include <errno.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"
#include "tests/unit/mockup/fixture.h"

#define ROOT                                                                                       \
    "{\"@odata.id\":\"/redfish/v1/\",\"@odata.type\":\"#ServiceRoot.v1_17_0.ServiceRoot\","        \
    "\"Id\":\"RootService\",\"Name\":\"Root\",\"Links\":{\"Sessions\":{\"@odata.id\":"             \
    "\"/redfish/v1/SessionService/Sessions\"}},\"Systems\":{\"@odata.id\":\"/redfish/v1/"          \
    "Systems\"}}"
#define SESSIONS                                                                                   \
    "{\"@odata.id\":\"/redfish/v1/SessionService/Sessions\",\"@odata.type\":"                      \
    "\"#SessionCollection.SessionCollection\",\"Name\":\"Sessions\",\"Members\":[],"               \
    "\"Members@odata.count\":0}"
#define SYSTEMS                                                                                    \
    "{\"@odata.id\":\"/redfish/v1/Systems\",\"@odata.type\":"                                      \
    "\"#ComputerSystemCollection.ComputerSystemCollection\",\"Name\":\"Systems\","                 \
    "\"Members\":[{\"@odata.id\":\"/redfish/v1/Systems/1\"}],\"Members@odata.count\":1}"
#define SYSTEM_START                                                                               \
    "{\"@odata.id\":\"/redfish/v1/Systems/1\",\"@odata.type\":"                                    \
    "\"#ComputerSystem.v1_20_0.ComputerSystem\",\"Id\":\"1\",\"Name\":\"One\""
#define SYSTEM_PATH "/redfish/v1/Systems/1"

static struct mockup *mockup;
static struct mockup_report report;

static void put(const char *path, const char *text)
{
    struct mockup_item *item = mockup_item_new(ipc_text(path), MOCKUP_RESOURCE, ipc_text(text),
                                               (struct ipc_text){0}, (struct ipc_text){0});

    CU_ASSERT_FATAL(item && mockup_put(mockup, item) == 0);
    mockup_item_unref(item);
}

/** A mockup without a flaw; `members` are added to its system, whose text they end. */
static void begin(const char *members)
{
    char text[4096];

    mockup = mockup_new();
    report = (struct mockup_report){0};
    CU_ASSERT_FATAL(mockup != NULL);
    CU_ASSERT_FATAL(snprintf(text, sizeof text, SYSTEM_START "%s%s}", *members ? "," : "",
                             members) < (int)sizeof text);
    put(SYSTEM_PATH, text);
    put("/redfish/v1", ROOT);
    put("/redfish", "{\"v1\":\"/redfish/v1/\"}");
    put("/redfish/v1/odata", "{\"@odata.context\":\"/redfish/v1/$metadata\",\"value\":[]}");
    put("/redfish/v1/SessionService/Sessions", SESSIONS);
    put("/redfish/v1/Systems", SYSTEMS);
}

static void end(void)
{
    mockup_free(mockup);
    mockup_report_deinit(&report);
}

static void mockup_check_finds_nothing_where_nothing_is_wrong(void)
{
    begin("\"Status\":{\"State\":\"Enabled\",\"Health\":null},\"UUID\":"
          "\"6d1a0c4e-52b7-4c0c-9d62-0a4f5a7c1e10\",\"IndicatorLED@Redfish.AllowableValues\":[],"
          "\"Oem\":{\"Any\":{\"Thing\":[1]}},\"Links\":{\"Chassis\":[],\"Oem\":{}},"
          "\"Actions\":{\"#ComputerSystem.Reset\":{\"target\":\"/redfish/v1/Systems/1/Actions/"
          "ComputerSystem.Reset\"},\"Oem\":{\"#Any.Thing\":{\"target\":\"/x\"}}},"
          "\"@Redfish.Copyright\":\"x\",\"MemorySummary\":{\"TotalSystemMemoryGiB\":1.5}");
    CU_ASSERT(mockup_check(mockup, NULL, &report) == 0);
    if (report.count)
        fixture_print(&report);
    CU_ASSERT(report.count == 0);
    end();
}

/** One thing wrong with the system each. */
static void mockup_check_finds_each_flaw(void)
{
    static const struct {
        const char *members, *kind, *pointer;
        enum mockup_level level;
    } cases[] = {
        {"\"Links\":{\"Chassis\":[{\"@odata.id\":\"/redfish/v1/Chassis/1\"}]}", "dangling-link",
         "/Links/Chassis/0/@odata.id", MOCKUP_ERROR},
        {"\"Bios\":{\"@odata.id\":\"a b\"}", "link", "/Bios/@odata.id", MOCKUP_ERROR},
        {"\"Bios\":{\"@odata.id\":\"/redfish/v1#/Name/x\"}", "dangling-link", "/Bios/@odata.id",
         MOCKUP_ERROR},
        {"\"Oem\":{\"X\":{\"@odata.id\":\"/redfish/v1/Systems/1#/Boot\"}}", "dangling-link",
         "/Oem/X/@odata.id", MOCKUP_ERROR},
        {"\"Actions\":{\"#ComputerSystem.Reset\":{\"target\":\"/x\",\"@Redfish.ActionInfo\":"
         "\"/redfish/v1/None\"}}",
         "dangling-link", "/Actions/#ComputerSystem.Reset/@Redfish.ActionInfo", MOCKUP_ERROR},
        {"\"Processor\":1", "unknown-property", "/Processor", MOCKUP_ERROR},
        {"\"Status\":{\"Stat\":1}", "unknown-property", "/Status/Stat", MOCKUP_ERROR},
        {"\"Manufacturer\":5", "type", "/Manufacturer", MOCKUP_ERROR},
        {"\"Status\":\"OK\"", "type", "/Status", MOCKUP_ERROR},
        {"\"HostingRoles\":\"BareMetalServer\"", "type", "/HostingRoles", MOCKUP_ERROR},
        {"\"Bios\":\"/redfish/v1\"", "type", "/Bios", MOCKUP_ERROR},
        {"\"Status\":{\"State\":\"Broken\"}", "value", "/Status/State", MOCKUP_ERROR},
        {"\"HostingRoles\":[\"BareMetalServer\",\"Baker\"]", "value", "/HostingRoles/1",
         MOCKUP_ERROR},
        {"\"UUID\":\"1\"", "format", "/UUID", MOCKUP_ERROR},
        {"\"LastResetTime\":\"yesterday\"", "format", "/LastResetTime", MOCKUP_ERROR},
        {"\"MemorySummary\":{\"TotalSystemMemoryGiB\":-1}", "range",
         "/MemorySummary/TotalSystemMemoryGiB", MOCKUP_ERROR},
        {"\"Boot\":{\"BootOrder\":null}", "type", "/Boot/BootOrder", MOCKUP_ERROR},
        {"\"SystemType\":null", "null", "/SystemType", MOCKUP_ERROR},
        {"\"Bios\":{\"Id\":\"1\"}", "missing-property", "/Bios/@odata.id", MOCKUP_ERROR},
        {"\"Memory\":{\"@odata.id\":\"/redfish/v1\",\"Name\":\"x\"}", "link", "/Memory",
         MOCKUP_WARNING},
        {"\"Actions\":{\"#ComputerSystem.Explode\":{\"target\":\"/x\"}}", "unknown-action",
         "/Actions/#ComputerSystem.Explode", MOCKUP_ERROR},
        {"\"Actions\":{\"#ComputerSystem.Reset\":{}}", "missing-property",
         "/Actions/#ComputerSystem.Reset", MOCKUP_ERROR},
        {"\"X@odata.count\":1", "count", "/X@odata.count", MOCKUP_ERROR},
        {"\"Links\":{\"Chassis\":[],\"Chassis@odata.count\":2}", "count",
         "/Links/Chassis@odata.count", MOCKUP_ERROR},
        {"\"Oem\":{\"X\":{\"Z\":[{\"Y@odata.count\":1}]}}", "count", "/Oem/X/Z/0/Y@odata.count",
         MOCKUP_ERROR},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        begin(cases[i].members);
        CU_ASSERT(mockup_check(mockup, NULL, &report) == 0);
        CU_ASSERT(fixture_found(&report, cases[i].kind, SYSTEM_PATH, cases[i].pointer));
        CU_ASSERT(report.count == 1 && report.level_counts[cases[i].level] == 1);
        if (report.count != 1)
            fprintf(stderr, "\n  %s: %zu findings\n", cases[i].members, report.count);
        end();
    }
}

/** Other resources, in place of or beside those of begin(). */
static void mockup_check_finds_flaws_of_resources(void)
{
    static const struct {
        const char *path, *text, *kind, *pointer;
        enum mockup_level level;
    } cases[] = {
        {"/redfish/v1/Systems/2", SYSTEM_START "}", "odata-id", "/@odata.id", MOCKUP_ERROR},
        {"/redfish/v1/Systems/2",
         "{\"@odata.id\":\"/redfish/v1/Systems/2\",\"@odata.type\":"
         "\"#ComputerSystem.v1_20_0.ComputerSystem\",\"Id\":\"3\",\"Name\":\"x\"}",
         "id", "/Id", MOCKUP_ERROR},
        {"/redfish/v1/Systems/1/Bios",
         "{\"@odata.id\":\"/redfish/v1/Systems/1/Bios\",\"@odata.type\":\"#Bios.v1_2_0.Bios\","
         "\"Id\":\"BIOS\",\"Name\":\"x\"}",
         "id", "/Id", MOCKUP_WARNING},
        {"/redfish/v1/Systems/1/Bios",
         "{\"@odata.id\":\"/redfish/v1/Systems/1/Bios\",\"@odata.type\":\"#Bios.v1_2_0.Bios\","
         "\"Id\":\"Bios\"}",
         "missing-property", "/Name", MOCKUP_ERROR},
        {"/redfish/v1/Systems/1/Bios",
         "{\"@odata.id\":\"/redfish/v1/Systems/1/Bios\",\"@odata.type\":\"#Bios.v9_2_0.Bios\"}",
         "unknown-type", "/@odata.type", MOCKUP_ERROR},
        {"/redfish/v1/Systems/1/Bios", "{\"@odata.id\":\"/redfish/v1/Systems/1/Bios\"}",
         "missing-property", "/@odata.type", MOCKUP_ERROR},
        {"/redfish/v1/Systems/1/Bios",
         "{\"@odata.type\":\"#Bios.v1_2_0.Bios\",\"Id\":\"Bios\","
         "\"Name\":\"x\"}",
         "missing-property", "/@odata.id", MOCKUP_ERROR},
        {"/redfish/v1/Systems/1/Own",
         "{\"@odata.id\":\"/redfish/v1/Systems/1/Own\",\"@odata.type\":\"#Own.v1_0_0.Own\"}",
         "unknown-schema", "/@odata.type", MOCKUP_NOTE},
        {"/redfish/v1/JsonSchemas/X", "{\"definitions\":{}}", "document", NULL, MOCKUP_NOTE},
        {"/redfish/v1/BIOS",
         "{\"@odata.id\":\"/redfish/v1/BIOS\",\"@odata.type\":\"#Bios.v1_2_0.Bios\","
         "\"Id\":\"BIOS\",\"Name\":\"x\"}",
         "uri", NULL, MOCKUP_WARNING},
        {"/redfish/v1/Chassis/1/Power",
         "{\"@odata.id\":\"/redfish/v1/Chassis/1/Power\",\"@odata.type\":\"#Power.v1_7_3.Power\","
         "\"Id\":\"Power\",\"Name\":\"x\"}",
         "deprecated-uri", NULL, MOCKUP_NOTE},
        {"/redfish/v1/SessionService/Sessions",
         "{\"@odata.id\":\"/redfish/v1/SessionService/Sessions\",\"@odata.type\":"
         "\"#SessionCollection.SessionCollection\",\"Name\":\"Sessions\",\"Members\":[],"
         "\"Members@odata.count\":2}",
         "count", "/Members@odata.count", MOCKUP_ERROR},
        {"/redfish/v1/SessionService/Sessions",
         "{\"@odata.id\":\"/redfish/v1/SessionService/Sessions\",\"@odata.type\":"
         "\"#SessionCollection.SessionCollection\",\"Name\":\"Sessions\",\"Members\":[],"
         "\"Members@odata.count\":\"0\"}",
         "type", "/Members@odata.count", MOCKUP_ERROR},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        begin("");
        put(cases[i].path, cases[i].text);
        CU_ASSERT(mockup_check(mockup, NULL, &report) == 0);
        CU_ASSERT(fixture_found(&report, cases[i].kind, cases[i].path, cases[i].pointer));
        CU_ASSERT(report.level_counts[cases[i].level] == (i == 0 ? 2 : 1));
        if (report.count != (i == 0 ? 2 : 1))
            fixture_print(&report);
        end();
    }
}

static void mockup_check_accepts_what_looks_odd(void)
{
    static const struct {
        const char *path, *text;
    } cases[] = {
        {"/redfish/v1/Systems/a b",
         "{\"@odata.id\":\"/redfish/v1/Systems/a%20b\",\"@odata.type\":"
         "\"#ComputerSystem.v1_20_0.ComputerSystem\",\"Id\":\"a b\",\"Name\":\"x\",\"Links\":{"
         "\"PoweredBy\":[{\"@odata.id\":\"/redfish/v1/Systems/a%20b#/Links/Oem~0x~1y/0\"}],"
         "\"Oem~x/y\":[{}]}}"},
        {"/redfish/v1/Systems/1/Bios/Settings",
         "{\"@odata.id\":\"/redfish/v1/Systems/1/Bios/Settings\",\"@odata.type\":"
         "\"#Bios.v1_2_0.Bios\",\"Id\":\"Settings\",\"Name\":\"x\",\"Attributes\":{\"Any\":1}}"},
        {"/redfish/v1/SessionService/Sessions",
         "{\"@odata.id\":\"/redfish/v1/SessionService/Sessions\",\"@odata.type\":"
         "\"#SessionCollection.SessionCollection\",\"Name\":\"Sessions\",\"Members\":[],"
         "\"Members@odata.count\":2,\"Members@odata.nextLink\":"
         "\"/redfish/v1/SessionService/Sessions?$skip=0\"}"},
        {"/redfish/v1/Oem/X",
         "{\"@odata.id\":\"/redfish/v1/Oem/X\",\"a\":{\"@odata.id\":\"http://elsewhere/x\"}}"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        begin("");
        put(cases[i].path, cases[i].text);
        CU_ASSERT(mockup_check(mockup, &(struct mockup_check_options){.without_schema = true},
                               &report) == 0);
        if (report.count)
            fixture_print(&report);
        CU_ASSERT(report.count == 0);
        end();
    }
}

/** Members that are shown inline, and excerpts, are judged by their own schemas. */
static void mockup_check_looks_into_expanded_links_and_excerpts(void)
{
    begin("");
    put("/redfish/v1/Chassis/1/Thermal",
        "{\"@odata.id\":\"/redfish/v1/Chassis/1/Thermal\",\"@odata.type\":"
        "\"#Thermal.v1_7_0.Thermal\",\"Id\":\"Thermal\",\"Name\":\"x\",\"Fans\":[{\"@odata.id\":"
        "\"/redfish/v1/Chassis/1/Thermal#/Fans/0\",\"MemberId\":\"0\",\"Reading\":\"fast\"}]}");
    put("/redfish/v1/Chassis/1/EnvironmentMetrics",
        "{\"@odata.id\":\"/redfish/v1/Chassis/1/EnvironmentMetrics\",\"@odata.type\":"
        "\"#EnvironmentMetrics.v1_3_0.EnvironmentMetrics\",\"Id\":\"EnvironmentMetrics\","
        "\"Name\":\"x\",\"TemperatureCelsius\":{\"Reading\":\"hot\",\"Thresholds\":{}},"
        "\"FanSpeedsPercent\":[{\"Reading\":20,\"SpeedRPM\":900}]}");
    CU_ASSERT(mockup_check(mockup, NULL, &report) == 0);
    CU_ASSERT(fixture_found(&report, "type", "/redfish/v1/Chassis/1/Thermal", "/Fans/0/Reading"));
    CU_ASSERT(fixture_found(&report, "type", "/redfish/v1/Chassis/1/EnvironmentMetrics",
                            "/TemperatureCelsius/Reading"));
    CU_ASSERT(fixture_found(&report, "unknown-property", "/redfish/v1/Chassis/1/EnvironmentMetrics",
                            "/TemperatureCelsius/Thresholds"));
    CU_ASSERT(report.level_counts[MOCKUP_ERROR] == 3);
    end();
}

/** Many links into one large resource cost its size once, not each. */
static void mockup_check_follows_many_fragments_in_time(void)
{
    struct buffer large CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    struct buffer links CLEANUP(buffer_deinit) = BUFFER_INIT(0);

    CU_ASSERT_FATAL(buffer_printf(&large, "{\"a\":[0") == 0);
    for (int i = 1; i < 200000; i++)
        CU_ASSERT_FATAL(buffer_append(&large, ",1", 2) == 0);
    CU_ASSERT_FATAL(buffer_append(&large, "]}", 3) == 0);
    CU_ASSERT_FATAL(buffer_printf(&links, "{\"a\":[{}") == 0);
    for (int i = 0; i <= 20000; i++)
        CU_ASSERT_FATAL(
            buffer_printf(&links, ",{\"@odata.id\":\"/redfish/v1/Large#/a/%d\"}", i * 10) == 0);
    CU_ASSERT_FATAL(buffer_append(&links, "]}", 3) == 0);
    begin("");
    put("/redfish/v1/Large", large.data);
    put("/redfish/v1/Many", links.data);
    alarm(60); /* each time anew, it takes an hour */
    CU_ASSERT(
        mockup_check(mockup, &(struct mockup_check_options){.without_schema = true}, &report) == 0);
    alarm(0);
    CU_ASSERT(report.count == 1);
    CU_ASSERT(fixture_found(&report, "dangling-link", "/redfish/v1/Many", "/a/20001/@odata.id"));
    end();
}

static void mockup_check_that_is_cancelled_ends(void)
{
    static const atomic_bool yes = true;

    begin("");
    put("/redfish/v1/A", "{}");
    put("/redfish/v1/B", "{}");
    CU_ASSERT(mockup_check(mockup, &(struct mockup_check_options){.is_cancelled = &yes}, &report) ==
              -ECANCELED);
    for (size_t i = 0; i < report.count; i++)
        CU_ASSERT_STRING_EQUAL(report.findings[i].place, "/redfish/v1/A");
    end();
}

static void mockup_check_reports_in_the_order_of_paths(void)
{
    static const char *const paths[] = {"/redfish/v1/B", "/redfish/v1/A-1", "/redfish/v1/A/1",
                                        "/redfish/v1/A"};
    static const size_t order[] = {3, 2, 1, 0};

    begin("");
    for (size_t i = 0; i < ARRAY_SIZE(paths); i++)
        put(paths[i], "{}");
    CU_ASSERT(mockup_check(mockup, NULL, &report) == 0);
    CU_ASSERT_FATAL(report.count == ARRAY_SIZE(paths));
    for (size_t i = 0; i < ARRAY_SIZE(paths); i++)
        CU_ASSERT_STRING_EQUAL(report.findings[i].place, paths[order[i]]);
    end();
}

static const struct unit_case cases[] = {
    UNIT_CASE(mockup_check_finds_nothing_where_nothing_is_wrong),
    UNIT_CASE(mockup_check_finds_each_flaw),
    UNIT_CASE(mockup_check_finds_flaws_of_resources),
    UNIT_CASE(mockup_check_accepts_what_looks_odd),
    UNIT_CASE(mockup_check_looks_into_expanded_links_and_excerpts),
    UNIT_CASE(mockup_check_follows_many_fragments_in_time),
    UNIT_CASE(mockup_check_that_is_cancelled_ends),
    UNIT_CASE(mockup_check_reports_in_the_order_of_paths),
    UNIT_CASES_END,
};

UNIT_MAIN("mockup/check", cases)
