/* From XML to JSON, see xml-internal.h. Documents that declare entities are refused: they can grow
 * without bound, and nobody needs them here. */
#include "mockup/xml-internal.h"

#include <errno.h>
#include <expat.h>
#include <limits.h>
#include <stdlib.h>

#include "base/cleanup.h"

#define ATTRIBUTE_PREFIX "@"
#define TEXT_KEY "#text"

/** An element that is open; [0] stands for the document. */
struct element {
    json_t *members;    /* object; NULL while there are none */
    struct buffer text; /* blanks around it too */
};

struct reading {
    XML_Parser parser;
    struct element elements[MOCKUP_XML_DEPTH_MAX + 1];
    unsigned int depth;
    bool has_foreign_names; /* beyond ASCII */
    int error;              /* why the parser was stopped; 0: it was not */
};

static void parser_free_cleanup(XML_Parser *parser)
{
    if (*parser)
        XML_ParserFree(*parser);
}

static void reading_deinit(struct reading *reading)
{
    for (size_t i = 0; i < ARRAY_SIZE(reading->elements); i++) {
        json_decref(reading->elements[i].members);
        buffer_deinit(&reading->elements[i].text);
    }
}

static void stop(struct reading *reading, int error)
{
    reading->error = error;
    XML_StopParser(reading->parser, XML_FALSE);
}

static bool is_ascii(const char *text)
{
    while (*text && !(*text & 0x80))
        text++;
    return *text == '\0';
}

/** Adds a member, or makes an array of those with one name. Takes `value`. */
static int push(struct element *element, const char *name, json_t *value)
{
    json_t *there = json_object_get(element->members, name), *array;

    if (!value || (!element->members && !(element->members = json_object()))) {
        json_decref(value);
        return -ENOMEM;
    }
    if (!there)
        return json_object_set_new(element->members, name, value) < 0 ? -ENOMEM : 0;
    if (json_is_array(there)) /* of elements; no element is an array by itself */
        return json_array_append_new(there, value) < 0 ? -ENOMEM : 0;
    array = json_array();
    if (!array || json_array_append(array, there) < 0 || json_array_append_new(array, value) < 0 ||
        json_object_set(element->members, name, array) < 0) {
        json_decref(array);
        return -ENOMEM;
    }
    json_decref(array);
    return 0;
}

static int push_attribute(struct element *element, const char *name, const char *value)
{
    CLEANUP(free_cleanup) char *key = NULL;

    if (asprintf(&key, ATTRIBUTE_PREFIX "%s", name) < 0) {
        key = NULL;
        return -ENOMEM;
    }
    return push(element, key, json_string(value));
}

static void XMLCALL on_start(void *data, const XML_Char *name, const XML_Char **attributes)
{
    struct reading *reading = data;
    struct element *element;
    int r = 0;

    if (reading->error)
        return;
    if (reading->depth == MOCKUP_XML_DEPTH_MAX) {
        stop(reading, MOCKUP_XML_E_UNSUITABLE);
        return;
    }
    element = &reading->elements[++reading->depth];
    reading->has_foreign_names |= !is_ascii(name);
    for (; *attributes && r == 0; attributes += 2) {
        reading->has_foreign_names |= !is_ascii(attributes[0]);
        r = push_attribute(element, attributes[0], attributes[1]);
    }
    if (r < 0)
        stop(reading, r);
}

static void XMLCALL on_text(void *data, const XML_Char *text, int size)
{
    struct reading *reading = data;

    if (!reading->error &&
        buffer_append(&reading->elements[reading->depth].text, text, (size_t)size) < 0)
        stop(reading, -ENOMEM);
}

/** Without blanks around it. */
static struct ipc_text stripped(const struct buffer *buffer)
{
    static const char blanks[] = " \t\n\r";
    struct ipc_text text = {buffer->data, buffer->size};

    while (text.size && memchr(blanks, text.data[0], sizeof blanks - 1)) {
        text.data++;
        text.size--;
    }
    while (text.size && memchr(blanks, text.data[text.size - 1], sizeof blanks - 1))
        text.size--;
    return text;
}

/** What the element is as JSON; NULL when out of memory. Empties it. */
static json_t *close_element(struct element *element)
{
    struct ipc_text text = stripped(&element->text);
    json_t *value = TAKE(element->members);

    if (!value)
        value = text.size ? json_stringn(text.data, text.size) : json_null();
    else if (text.size &&
             json_object_set_new(value, TEXT_KEY, json_stringn(text.data, text.size)) < 0) {
        json_decref(value);
        value = NULL;
    }
    element->text.size = 0;
    return value;
}

static void XMLCALL on_end(void *data, const XML_Char *name)
{
    struct reading *reading = data;
    json_t *value;

    if (reading->error)
        return;
    value = close_element(&reading->elements[reading->depth--]);
    if (push(&reading->elements[reading->depth], name, value) < 0)
        stop(reading, -ENOMEM);
}

static void XMLCALL on_entity(void *data, const XML_Char *name, int is_parameter,
                              const XML_Char *value, int size, const XML_Char *base,
                              const XML_Char *system_id, const XML_Char *public_id,
                              const XML_Char *notation)
{
    stop(data, MOCKUP_XML_E_MALFORMED);
}

/** Returns 0, what stopped the parser, MOCKUP_XML_E_MALFORMED or -ENOMEM. */
static int parse(struct reading *reading, struct ipc_text xml)
{
    if (!reading->parser)
        return -ENOMEM;
    if (xml.size > INT_MAX)
        return MOCKUP_XML_E_UNSUITABLE;
    XML_SetUserData(reading->parser, reading);
    XML_SetEntityDeclHandler(reading->parser, on_entity);
    if (XML_Parse(reading->parser, xml.data ? xml.data : "", (int)xml.size, XML_TRUE) ==
        XML_STATUS_OK)
        return 0;
    if (reading->error)
        return reading->error;
    return XML_GetErrorCode(reading->parser) == XML_ERROR_NO_MEMORY ? -ENOMEM
                                                                    : MOCKUP_XML_E_MALFORMED;
}

int mockup_xml_check(struct ipc_text xml, unsigned long *ret_line, const char **ret_why)
{
    CLEANUP(parser_free_cleanup) XML_Parser parser = XML_ParserCreate(NULL);
    struct reading reading = {.parser = parser};
    int r = parse(&reading, xml);

    if (r > 0) {
        *ret_line = XML_GetCurrentLineNumber(parser);
        *ret_why = reading.error ? "declares entities" : XML_ErrorString(XML_GetErrorCode(parser));
        r = MOCKUP_XML_E_MALFORMED;
    }
    return r;
}

/** The parser takes a few names in other encodings (a micro sign) that it does not take in UTF-8,
 * which is what is written. */
static int check_foreign_names(const json_t *object)
{
    struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(0);

    return mockup_xml_from_json(object, &text);
}

int mockup_xml_to_json(struct ipc_text xml, json_t **ret_object)
{
    CLEANUP(parser_free_cleanup) XML_Parser parser = XML_ParserCreate(NULL);
    struct reading reading CLEANUP(reading_deinit) = {.parser = parser};
    int r;

    if (!parser)
        return -ENOMEM;
    XML_SetElementHandler(parser, on_start, on_end);
    XML_SetCharacterDataHandler(parser, on_text);
    r = parse(&reading, xml);
    if (r == 0 && reading.has_foreign_names)
        r = check_foreign_names(reading.elements[0].members);
    if (r == 0)
        *ret_object = TAKE(reading.elements[0].members);
    return r;
}
