/*
 * JSON objects of files: strict enough that clients can read what is served, and with a word for
 * authors on where a mistake is. Rules of the parser: redfish/json.h.
 */
#include "mockup/json-file.h"

#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "mockup/read-internal.h"
#include "redfish/json.h"

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/** Parses a text that is not too deep. Returns as mockup_json_parse(). */
static int load(struct ipc_text text, json_t **ret_value)
{
    json_error_t error;

    *ret_value = json_loadb(text.data, text.size, 0, &error);
    if (!*ret_value && json_error_code(&error) == json_error_numeric_overflow)
        *ret_value = json_loadb(text.data, text.size, JSON_DECODE_INT_AS_REAL, &error);
    if (*ret_value)
        return 0;
    return json_error_code(&error) == json_error_out_of_memory ? -ENOMEM : JSON_TEXT_E_MALFORMED;
}

int mockup_json_parse(struct ipc_text text, unsigned int depth_max, json_t **ret_value)
{
    int r = json_text_parse_object(text, depth_max, ret_value);

    return r == JSON_TEXT_E_NOT_OBJECT || r == JSON_TEXT_E_DUPLICATE ? load(text, ret_value) : r;
}

/** Says where the text stops being JSON. */
static int report_malformed(struct ipc_text text, unsigned int depth_max, const char *place,
                            struct mockup_report *report)
{
    json_error_t error;
    json_t *value = json_loadb(text.data, text.size, JSON_DECODE_INT_AS_REAL, &error);

    if (value) {
        json_decref(value);
        return mockup_report_add(report, MOCKUP_ERROR, "json", place, NULL,
                                 "is nested deeper than %u", depth_max);
    }
    if (json_error_code(&error) == json_error_out_of_memory)
        return -ENOMEM;
    return mockup_report_add(report, MOCKUP_ERROR, "json", place, NULL,
                             "is not JSON: line %d, column %d: %s", error.line, error.column,
                             error.text);
}

/** Reports the first key that comes twice, and parses the text by its last ones. */
static int parse_with_duplicate(struct ipc_text text, unsigned int depth_max, const char *place,
                                struct mockup_report *report, json_t **ret_object)
{
    CLEANUP(free_cleanup) char *name = NULL, *pointer = NULL;
    json_t *value;
    int r = json_text_find_duplicate(text, &name, &pointer); /* no pointer: it lies too deep */

    if (r < 0)
        return r;
    r = mockup_report_add(report, MOCKUP_ERROR, "duplicate-key", place, pointer,
                          "the key comes twice in one object");
    if (r < 0)
        return r;
    r = load(text, &value);
    if (r < 0)
        return r;
    if (r > 0)
        return report_malformed(text, depth_max, place, report);
    if (json_is_object(value)) {
        *ret_object = value;
        return 0;
    }
    json_decref(value);
    return mockup_report_add(report, MOCKUP_ERROR, "json", place, NULL, "is not a JSON object");
}

int mockup_parse_object(struct ipc_text text, unsigned int depth_max, const char *place,
                        struct mockup_report *report, json_t **ret_object)
{
    size_t mark = strlen(BYTE_ORDER_MARK);
    int r;

    *ret_object = NULL;
    if (text.size >= mark && memcmp(text.data, BYTE_ORDER_MARK, mark) == 0) {
        text.data += mark;
        text.size -= mark;
    }
    r = json_text_parse_object(text, depth_max, ret_object);
    switch (r) {
    case JSON_TEXT_E_MALFORMED:
        return report_malformed(text, depth_max, place, report);
    case JSON_TEXT_E_NOT_OBJECT:
        return mockup_report_add(report, MOCKUP_ERROR, "json", place, NULL, "is not a JSON object");
    case JSON_TEXT_E_DUPLICATE:
        return parse_with_duplicate(text, depth_max, place, report, ret_object);
    default:
        return r;
    }
}

int mockup_print_object(json_t *object, struct buffer *out)
{
    json_object_del(object, "@odata.etag");
    return json_text_append(out, object);
}
