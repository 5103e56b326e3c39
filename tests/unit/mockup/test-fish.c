/* Unit tests of mockup/fish and of XML as JSON: fishem's files, ours, and what is neither. */
#include "mockup/fish.h"

#include <fcntl.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "mockup/read.h"
#include "mockup/xml-internal.h"
#include "redfish/json.h"
#include "tests/unit/cunit-main.h"
#include "tests/unit/mockup/fixture.h"

/* As fishem 0.9.1 writes one: json.dump() without indent, $metadata by xmltodict. */
#define FISHEM_METADATA                                                                            \
    "{\"edmx:Edmx\": {\"@xmlns:edmx\": \"http://docs.oasis-open.org/odata/ns/edmx\", "             \
    "\"@Version\": \"4.0\", \"edmx:Reference\": [{\"@Uri\": \"a.xml\", \"edmx:Include\": "         \
    "[{\"@Namespace\": \"A\"}, {\"@Namespace\": \"A.v1_0_0\"}]}, {\"@Uri\": \"b.xml\", "           \
    "\"edmx:Include\": {\"@Namespace\": \"B\", \"@Alias\": \"b & <c> \\\"d\\\"\"}}], "             \
    "\"edmx:DataServices\": {\"Schema\": {\"@Namespace\": \"Service\", \"EntityContainer\": "      \
    "null, \"Text\": \"t\", \"Both\": {\"@x\": \"1\", \"#text\": \"\\u00e9 t\"}}}}}"
#define FISHEM                                                                                     \
    "{\"/redfish\": {\"v1\": \"/redfish/v1/\"}, "                                                  \
    "\"/redfish/v1\": {\"@odata.id\": \"/redfish/v1/\", \"Name\": \"\\u00e9\", \"n\": 0.1}, "      \
    "\"/redfish/v1/odata\": {\"@odata.context\": \"/redfish/v1/$metadata\", \"value\": []}, "      \
    "\"/redfish/v1/$metadata\": " FISHEM_METADATA "}"
#define FISHEM_XML                                                                                 \
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"                                                 \
    "<edmx:Edmx xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\" Version=\"4.0\">\n"        \
    "\t<edmx:Reference Uri=\"a.xml\">\n"                                                           \
    "\t\t<edmx:Include Namespace=\"A\"></edmx:Include>\n"                                          \
    "\t\t<edmx:Include Namespace=\"A.v1_0_0\"></edmx:Include>\n"                                   \
    "\t</edmx:Reference>\n"                                                                        \
    "\t<edmx:Reference Uri=\"b.xml\">\n"                                                           \
    "\t\t<edmx:Include Namespace=\"B\" Alias=\"b &amp; &lt;c&gt; "                                 \
    "&quot;d&quot;\"></edmx:Include>\n"                                                            \
    "\t</edmx:Reference>\n"                                                                        \
    "\t<edmx:DataServices>\n"                                                                      \
    "\t\t<Schema Namespace=\"Service\">\n"                                                         \
    "\t\t\t<EntityContainer></EntityContainer>\n"                                                  \
    "\t\t\t<Text>t</Text>\n"                                                                       \
    "\t\t\t<Both x=\"1\">\xc3\xa9 t</Both>\n"                                                      \
    "\t\t</Schema>\n"                                                                              \
    "\t</edmx:DataServices>\n"                                                                     \
    "</edmx:Edmx>"

static struct mockup *mockup;
static struct mockup_report report;

static int read_text(const char *text)
{
    mockup = mockup_new();
    report = (struct mockup_report){0};
    CU_ASSERT_FATAL(mockup != NULL);
    return fish_read_text(ipc_text(text), "a.fish", mockup, &report);
}

static void forget(void)
{
    mockup_free(mockup);
    mockup_report_deinit(&report);
}

/** The fish file of a set; free(). */
static char *text_of(const struct mockup *set)
{
    struct buffer text = BUFFER_INIT(0);
    size_t size;

    CU_ASSERT_FATAL(fish_append(set, &text) == 0 && buffer_append(&text, "", 1) == 0);
    return buffer_take(&text, &size);
}

static void fish_read_as_fishem_writes(void)
{
    CU_ASSERT(read_text(FISHEM) == 0);
    CU_ASSERT(report.count == 0 && mockup_count(mockup) == 4);
    fixture_expect(mockup, "/redfish", "{\"v1\":\"/redfish/v1/\"}");
    fixture_expect(mockup, "/redfish/v1",
                   "{\"@odata.id\":\"/redfish/v1/\",\"Name\":\"\xc3\xa9\",\"n\":0.1}");
    fixture_expect(mockup, "/redfish/v1/$metadata", FISHEM_XML);
    CU_ASSERT(mockup_find(mockup, ipc_text("/redfish/v1/$metadata"))->kind == MOCKUP_XML);
    forget();
}

/** Without our member, the bytes are those that fishem writes. */
static void fish_write_as_fishem_does(void)
{
    CLEANUP(free_cleanup) char *text = NULL;
    char *extras;

    CU_ASSERT(read_text(FISHEM) == 0);
    text = text_of(mockup);
    extras = strstr(text, ", \"/redfish/v1/$shoal\": {\"XML\": {\"/redfish/v1/$metadata\": \"PD94");
    CU_ASSERT_FATAL(extras != NULL);
    extras[0] = '}';
    extras[1] = '\0';
    CU_ASSERT_STRING_EQUAL(text, FISHEM);
    forget();
}

static const struct fixture_file all_kinds[] = {
    {"index.json", "{\"a\": 1}"},
    {"headers.json", "{\"GET\": {\"X\": \"y\"}}"},
    {"$metadata/index.xml", "<?xml version=\"1.0\"?><!-- c -->\n<a b='1'/>\n"},
    {"$metadata/time.json", "{\"GET_Time\": 2}"},
    {"A/index.json", "{\"x\": \"\\u00e9\"}"},
    {"A/time.json", "{\"GET_Time\": 1}"},
    {"A/100%2541/index.json", "{}"},
    {"B/data.bin", "\x01\xff"},
    {"B/index.xml", "<x>&#9;</x>"},
    {NULL, NULL},
};

static void fish_round_trip_keeps_everything(void)
{
    char *folder = fixture_folder(all_kinds);
    struct mockup *first = mockup_new();
    CLEANUP(free_cleanup) char *text = NULL, *again = NULL;

    CU_ASSERT_FATAL(first && mockup_read(folder, NULL, first, NULL) == 0);
    text = text_of(first);
    CU_ASSERT(read_text(text) == 0);
    CU_ASSERT(report.count == 0 && mockup_count(first) == 6);
    CU_ASSERT(mockup_count(mockup) == mockup_count(first));
    for (const struct mockup_entry *at = first->entries; at; at = at->hh.next)
        fixture_expect_item(mockup, at->item);
    again = text_of(mockup);
    CU_ASSERT_STRING_EQUAL(text, again);
    forget();
    mockup_free(first);
    fixture_remove(folder);
}

/** As deep as they are read, headers and times fit into a fish file, and a $shoal of a folder. */
static void fish_round_trip_of_the_deepest_headers(void)
{
    for (unsigned int depth = 30; depth <= 31; depth++) {
        char text[1024] = "{\"a\":1", *folder = fixture_folder(all_kinds);
        struct mockup *first = mockup_new();
        struct mockup_report reading = {0};
        CLEANUP(free_cleanup) char *fish = NULL;

        for (unsigned int i = 1; i < depth; i++)
            snprintf(text + strlen(text), sizeof text - strlen(text), ",\"b\":{\"a\":1");
        memset(text + strlen(text), '}', depth);
        fixture_write(folder, "headers.json", text, strlen(text));
        CU_ASSERT_FATAL(first && mockup_read(folder, NULL, first, &reading) == 0);
        CU_ASSERT(reading.count == (depth == 31));
        CU_ASSERT((mockup_find(first, ipc_text("/redfish/v1"))->headers != NULL) == (depth == 30));
        fish = text_of(first);
        CU_ASSERT(read_text(fish) == 0 && report.count == 0);
        fixture_expect_item(mockup, mockup_find(first, ipc_text("/redfish/v1")));
        forget();
        mockup_report_deinit(&reading);
        mockup_free(first);
        fixture_remove(folder);
    }
}

/** What fishem changed wins over the bytes that we kept. */
static void fish_metadata_changed_by_fishem(void)
{
    CU_ASSERT(
        read_text("{\"/redfish/v1\": {}, \"/redfish/v1/$metadata\": {\"a\": {\"@b\": \"2\"}}, "
                  "\"/redfish/v1/$shoal\": {\"XML\": {\"/redfish/v1/$metadata\": "
                  "\"PGEgYj0nMScvPgo=\"}}}") == 0);
    fixture_expect(mockup, "/redfish/v1/$metadata",
                   "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a b=\"2\"></a>");
    forget();
    CU_ASSERT(
        read_text("{\"/redfish/v1\": {}, \"/redfish/v1/$metadata\": {\"a\": {\"@b\": \"1\"}}, "
                  "\"/redfish/v1/$shoal\": {\"XML\": {\"/redfish/v1/$metadata\": "
                  "\"PGEgYj0nMScvPgo=\"}}}") == 0);
    fixture_expect(mockup, "/redfish/v1/$metadata", "<a b='1'/>\n");
    forget();
}

/** fishem writes our member as a folder into its mockups. */
static void fish_extras_in_a_folder(void)
{
    static const struct fixture_file files[] = {
        {"index.json", "{}"},
        {"A/index.json", "{}"},
        {"$shoal/index.json",
         "{\"Headers\": {\"/redfish/v1/A\": {\"GET\": {}}, \"/redfish/v1/Gone\": "
         "{}}, \"Files\": {\"/redfish/v1/f\": \"YQ==\"}}"},
        {NULL, NULL},
    };
    char *folder = fixture_folder(files);

    mockup = mockup_new();
    report = (struct mockup_report){0};
    CU_ASSERT(mockup_read(folder, NULL, mockup, &report) == 0);
    CU_ASSERT(report.count == 0 && mockup_count(mockup) == 3);
    CU_ASSERT_STRING_EQUAL(mockup_find(mockup, ipc_text("/redfish/v1/A"))->headers, "{\"GET\":{}}");
    fixture_expect(mockup, "/redfish/v1/f", "a");
    forget();
    fixture_remove(folder);
}

static void fish_bad_members_are_a_line_each(void)
{
    CU_ASSERT(
        read_text("{\"/redfish/v1/\": {\"a\": 1}, \"/redfish/v1\": {}, \"/etc\": {}, "
                  "\"redfish/v1/B\": {}, \"/redfish/v1//C\": {}, \"/redfish/v1/../D\": {}, "
                  "\"/redfish/v1/E\": [], \"/redfish/v1/F\\n\": {}, \"/redfishing\": {}, "
                  "\"/redfish/v1/$metadata\": {\"a b\": {}}, "
                  "\"/redfish/v1/$shoal\": {\"Files\": {\"/redfish/v1/x\": \"!\", \"/etc\": "
                  "\"YQ==\", \"/redfish/v1/../y\": \"YQ==\", \"/redfish/v1/z\": 1}, "
                  "\"XML\": {\"/redfish/v1/w\": \"PGE+\"}, \"Times\": {\"/redfish/v1\": 5}}}") ==
        0);
    CU_ASSERT(mockup_count(mockup) == 2);
    fixture_expect(mockup, "/redfish/v1", "{\"a\":1}");
    fixture_expect(mockup, "/redfish/v1/$metadata", "{\"a b\":{}}");
    CU_ASSERT(fixture_found(&report, "duplicate", "/redfish/v1", NULL));
    CU_ASSERT(fixture_found(&report, "name", "/etc", NULL));
    CU_ASSERT(fixture_found(&report, "name", "redfish/v1/B", NULL));
    CU_ASSERT(fixture_found(&report, "name", "/redfish/v1//C", NULL));
    CU_ASSERT(fixture_found(&report, "name", "/redfish/v1/../D", NULL));
    CU_ASSERT(fixture_found(&report, "json", "/redfish/v1/E", NULL));
    CU_ASSERT(fixture_found(&report, "name", "/redfish/v1/F\n", NULL));
    CU_ASSERT(fixture_found(&report, "name", "/redfishing", NULL));
    CU_ASSERT(fixture_found(&report, "extras", "/redfish/v1/x", NULL));
    CU_ASSERT(fixture_found(&report, "extras", "/etc", NULL));
    CU_ASSERT(fixture_found(&report, "extras", "/redfish/v1/../y", NULL));
    CU_ASSERT(fixture_found(&report, "extras", "/redfish/v1/z", NULL));
    CU_ASSERT(fixture_found(&report, "extras", "/redfish/v1/w", NULL));
    CU_ASSERT(fixture_found(&report, "extras", "/redfish/v1", NULL));
    CU_ASSERT(report.count == 14);
    forget();
}

static void fish_that_is_none(void)
{
    static const struct {
        const char *text;
        int expected;
    } cases[] = {
        {"", MOCKUP_E_UNREADABLE},
        {"[]", MOCKUP_E_UNREADABLE},
        {"{\"/redfish/v1\": {}", MOCKUP_E_UNREADABLE},
        {"{}", MOCKUP_E_EMPTY},
        {"{\"a\": 1}", MOCKUP_E_EMPTY},
        {"{\"/redfish/v1\": {\"a\": \"\\u0000\"}}", MOCKUP_E_UNREADABLE},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        CU_ASSERT(read_text(cases[i].text) == cases[i].expected);
        CU_ASSERT(report.count > 0 && mockup_count(mockup) == 0);
        forget();
    }
    CU_ASSERT(fish_read("/nowhere.fish", NULL, NULL) == MOCKUP_E_UNREADABLE);
    CU_ASSERT(fish_read("/", NULL, NULL) == MOCKUP_E_UNREADABLE);
}

static void fish_write_and_read_files(void)
{
    char *folder = fixture_folder(all_kinds);
    CLEANUP(free_cleanup) char *path = fixture_path(folder, "last.json");
    CLEANUP(close_cleanup) int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    struct mockup *first = mockup_new(), *second = mockup_new();

    CU_ASSERT_FATAL(first && second && fd >= 0);
    CU_ASSERT(mockup_read(folder, NULL, first, NULL) == 0);
    CU_ASSERT(fish_write(first, fd, "last.json") == 0 && fish_write(first, fd, "last.json") == 0);
    CU_ASSERT(fish_read(path, second, NULL) == 0);
    CU_ASSERT(mockup_count(first) == mockup_count(second));
    CU_ASSERT(fish_write(first, fd, "absent/last.json") < 0);
    mockup_free(first);
    mockup_free(second);
    fixture_remove(folder);
}

// -- XML ------------------------------------------------------------------------

static void xml_to_json_as_xmltodict(void)
{
    static const struct {
        const char *xml, *json;
    } cases[] = {
        {"<a/>", "{\"a\":null}"},
        {"<a> </a>", "{\"a\":null}"},
        {"<a> t <!-- c --> u </a>", "{\"a\":\"t  u\"}"},
        {"<a b=''/>", "{\"a\":{\"@b\":\"\"}}"},
        {"<a b='1'> t </a>", "{\"a\":{\"@b\":\"1\",\"#text\":\"t\"}}"},
        {"<a><b/><b>1</b><c/><b x='2'/></a>",
         "{\"a\":{\"b\":[null,\"1\",{\"@x\":\"2\"}],\"c\":null}}"},
        {"<a>t<b/>u</a>", "{\"a\":{\"b\":null,\"#text\":\"tu\"}}"},
        {"<n:a xmlns:n='u'><n:b/></n:a>", "{\"n:a\":{\"@xmlns:n\":\"u\",\"n:b\":null}}"},
        {"<a>&lt;&amp;&#233;<![CDATA[<x>]]></a>", "{\"a\":\"<&\xc3\xa9<x>\"}"},
        {"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9</a>", "{\"a\":\"\xc3\xa9\"}"},
        {"<?xml version='1.0' encoding='ISO-8859-1'?><\xe9/>", "{\"\xc3\xa9\":null}"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(0);
        json_t *object CLEANUP(json_decrefp) = NULL;

        CU_ASSERT_FATAL(mockup_xml_to_json(ipc_text(cases[i].xml), &object) == 0);
        CU_ASSERT(json_text_append(&text, object) == 0 && buffer_append(&text, "", 1) == 0);
        CU_ASSERT_STRING_EQUAL(text.data, cases[i].json);
    }
}

static void xml_that_means_harm_is_refused(void)
{
    static const struct {
        const char *xml;
        int expected;
    } cases[] = {
        {"", MOCKUP_XML_E_MALFORMED},
        {"<a>", MOCKUP_XML_E_MALFORMED},
        {"<a></b>", MOCKUP_XML_E_MALFORMED},
        {"<a>\x01</a>", MOCKUP_XML_E_MALFORMED},
        {"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", MOCKUP_XML_E_MALFORMED},
        {"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
         MOCKUP_XML_E_MALFORMED},
        {"<a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a/></a></a></a></a></a></a></a></a></a>"
         "</a></a></a></a></a></a></a>",
         MOCKUP_XML_E_UNSUITABLE},
        {"<?xml version='1.0' encoding='ISO-8859-1'?><\xb5/>", MOCKUP_XML_E_UNSUITABLE},
        {"<?xml version='1.0' encoding='ISO-8859-1'?><a \xb5='1'/>", MOCKUP_XML_E_UNSUITABLE},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        json_t *object = NULL;
        unsigned long line;
        const char *why;

        CU_ASSERT(mockup_xml_to_json(ipc_text(cases[i].xml), &object) == cases[i].expected);
        CU_ASSERT(!object);
        CU_ASSERT(mockup_xml_check(ipc_text(cases[i].xml), &line, &why) ==
                  (cases[i].expected == MOCKUP_XML_E_MALFORMED ? MOCKUP_XML_E_MALFORMED : 0));
    }
}

static void xml_from_json_of_anything(void)
{
    static const struct {
        const char *json, *xml; /* NULL: refused */
    } cases[] = {
        {"{\"a\":true}", "<a>true</a>"},
        {"{\"a\":1.5}", "<a>1.5</a>"},
        {"{\"a\":{\"b\":[]}}", "<a>\n</a>"},
        {"{\"a\":{\"#text\":\"]]><\"}}", "<a>]]&gt;&lt;</a>"},
        {"{\"a\":{\"@b\":\"\\n\"}}", "<a b=\"&#10;\"></a>"},
        {"{\"a\":{\"#text\":\"\\r\"}}", "<a>&#13;</a>"},
        {"{}", NULL},
        {"{\"a\":{},\"b\":{}}", NULL},
        {"{\"a\":[1,2]}", NULL},
        {"{\"a><b\":1}", NULL},
        {"{\"\":1}", NULL},
        {"{\"1a\":1}", NULL},
        {"{\"a\":{\"@b c\":\"\"}}", NULL},
        {"{\"a\":{\"@\":\"\"}}", NULL},
        {"{\"a\":{\"@b\":{}}}", NULL},
        {"{\"a\":{\"#text\":[]}}", NULL},
        {"{\"a\":\"\\u0001\"}", NULL},
        {"{\"a\":\"\\ufffe\"}", NULL},
        {"{\"\xc3\x97\":1}", NULL},
        {"{\"\xc3\xa9\":1}", "<\xc3\xa9>1</\xc3\xa9>"},
        {"{\"a\":{\"b\":[[1]]}}", NULL},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(0);
        json_t *object CLEANUP(json_decrefp) = json_loads(cases[i].json, 0, NULL);
        int r = mockup_xml_from_json(object, &text);

        CU_ASSERT(r == (cases[i].xml ? 0 : MOCKUP_XML_E_UNSUITABLE));
        CU_ASSERT(buffer_append(&text, "", 1) == 0);
        if (cases[i].xml && r == 0)
            CU_ASSERT_STRING_EQUAL(strchr(text.data, '\n') + 1, cases[i].xml);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(fish_read_as_fishem_writes),
    UNIT_CASE(fish_write_as_fishem_does),
    UNIT_CASE(fish_round_trip_keeps_everything),
    UNIT_CASE(fish_round_trip_of_the_deepest_headers),
    UNIT_CASE(fish_metadata_changed_by_fishem),
    UNIT_CASE(fish_extras_in_a_folder),
    UNIT_CASE(fish_bad_members_are_a_line_each),
    UNIT_CASE(fish_that_is_none),
    UNIT_CASE(fish_write_and_read_files),
    UNIT_CASE(xml_to_json_as_xmltodict),
    UNIT_CASE(xml_that_means_harm_is_refused),
    UNIT_CASE(xml_from_json_of_anything),
    UNIT_CASES_END,
};

UNIT_MAIN("mockup/fish", cases)
