/* Unit tests of gateway/negotiation.c: tables of what clients say. */
#include "gateway/negotiation.h"

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

static void negotiation_accepts_table_of_rfc_9110(void)
{
    static const struct {
        const char *accept;
        bool json, xml;
    } table[] = {
        {"", true, true},
        {"*/*", true, true},
        {"application/*", true, true},
        {"application/json", true, false},
        {"application/xml", false, true},
        {"APPLICATION/Json", true, false},
        {"text/html", false, false},
        {"text/*", false, false},
        {"application/jsonx", false, false},
        {"application", false, false},
        {"*", true, true},
        {",", false, false},
        /* lists */
        {"text/html, application/json", true, false},
        {" text/html ,\tapplication/xml ", false, true},
        {"text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8", true, true},
        {"text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", true, true},
        /* charset and other parameters: DSP0266 §7.1 names those with utf-8 */
        {"application/json;charset=utf-8", true, false},
        {"application/*;charset=utf-8", true, true},
        {"*/*;charset=utf-8", true, true},
        {"application/json; odata.metadata=full; odata.streaming=true", true, false},
        /* weights */
        {"application/json;q=0", false, false},
        {"application/json;q=0.0, */*", false, true},
        {"application/json ; q=0.000", false, false},
        {"application/json;Q=0", false, false},
        {"application/json;q=.0", false, false},
        {"application/json;q=0.001", true, false},
        {"application/json;q=1", true, false},
        {"application/json;q=x", true, false},
        {"application/json;q=", true, false},
        {"*/*;q=0", false, false},
        {"*/*;q=0, application/json", true, false},
        {"application/*;q=0, */*", false, false},
        {"application/json, application/*;q=0", true, false},
        /* the more specific range decides, wherever it stands */
        {"application/json;q=0, application/json;charset=utf-8", true, false},
        {"application/json;charset=utf-8;q=0, application/json", false, false},
        {"application/json;charset=utf-8, application/json;q=0", true, false},
        {"*/*;charset=utf-8;q=0, */*", false, false},
        {"application/*, */*;charset=utf-8;q=0", true, true},
        {"application/json;q=0, application/json", true, false},
        /* quoted strings hold separators */
        {"application/xml;a=\",application/json\"", false, true},
        {"application/xml;a=\"\\\",application/json\"", false, true},
        {"application/xml;a=\"x;q=0\"", false, true},
        {"application/xml;a=\"open, application/json", false, true},
        {"application/xml;a=\"\\", false, true},
        {"application/json;", true, false},
        {"application/json;;", true, false},
        {";q=0", false, false},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        bool json = negotiation_accepts(ipc_text(table[i].accept), NEGOTIATION_JSON);
        bool xml = negotiation_accepts(ipc_text(table[i].accept), NEGOTIATION_XML);

        if (json != table[i].json || xml != table[i].xml)
            fprintf(stderr, "Accept: %s gave json=%d xml=%d\n", table[i].accept, json, xml);
        CU_ASSERT_EQUAL(json, table[i].json);
        CU_ASSERT_EQUAL(xml, table[i].xml);
    }
    CU_ASSERT_TRUE(negotiation_accepts((struct ipc_text){0}, NEGOTIATION_XML));
}

static void negotiation_wrong_body_header_names_it(void)
{
    static const struct {
        const char *body, *type, *encoding, *wrong;
    } table[] = {
        {"", NULL, NULL, NULL},
        {"", "text/plain", "gzip", NULL},
        {"{}", "application/json", NULL, NULL},
        {"{}", "application/json", "identity", NULL},
        {"{}", "Application/JSON ; charset=UTF-8", "Identity", NULL},
        {"{}", "application/json;charset=\"utf-8\"", NULL, NULL},
        {"{}", "application/json;charset=us-ascii", NULL, NULL},
        {"{}", "application/json;charset=utf8", NULL, NULL},
        {"{}", "application/json;odata.metadata=minimal;charset=utf-8", NULL, NULL},
        {"{}", NULL, NULL, "Content-Type"},
        {"{}", "", NULL, "Content-Type"},
        {"{}", "text/json", NULL, "Content-Type"},
        {"{}", "application/jsonp", NULL, "Content-Type"},
        {"{}", "application/merge-patch+json", NULL, "Content-Type"},
        {"{}", "application/x-www-form-urlencoded", NULL, "Content-Type"},
        {"{}", "application/json;charset=iso-8859-1", NULL, "Content-Type"},
        {"{}", "application/json;a=b;charset=utf-16", NULL, "Content-Type"},
        {"{}", "application/json;charset", NULL, "Content-Type"},
        {"{}", "application/json", "gzip", "Content-Encoding"},
        {"{}", "application/json", "", "Content-Encoding"},
        {"{}", "text/plain", "gzip", "Content-Type"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct http_request request = {.body = ipc_text(table[i].body)};
        const char *wrong;

        request.headers[HTTP_HEADER_CONTENT_TYPE] = ipc_text(table[i].type);
        request.headers[HTTP_HEADER_CONTENT_ENCODING] = ipc_text(table[i].encoding);
        wrong = negotiation_wrong_body_header(&request);
        if (wrong ? !table[i].wrong || strcmp(wrong, table[i].wrong) != 0 : table[i].wrong != NULL)
            fprintf(stderr, "Content-Type: %s, Content-Encoding: %s gave %s\n", table[i].type,
                    table[i].encoding, wrong);
        CU_ASSERT_STRING_EQUAL(wrong ? wrong : "", table[i].wrong ? table[i].wrong : "");
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(negotiation_accepts_table_of_rfc_9110),
    UNIT_CASE(negotiation_wrong_body_header_names_it),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/negotiation", cases)
