/* From JSON to XML, see xml-internal.h: as xmltodict.unparse(pretty=True) does it. Everything that
 * is not a name or character of XML is refused, so that a fish file cannot smuggle in elements. */
#include <errno.h>

#include "mockup/xml-internal.h"
#include "redfish/json.h"

#define DECLARATION "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
#define TEXT_KEY "#text"

static int append_element(struct buffer *out, const char *name, const json_t *value,
                          unsigned int depth);

static int append(struct buffer *out, const char *text)
{
    return buffer_append(out, text, strlen(text));
}

static bool is_name_start(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || (c & 0x80);
}

/** Names of XML as far as they are ASCII; other characters are taken for letters. */
static bool is_name(const char *name)
{
    if (!is_name_start(*name))
        return false;
    while (is_name_start(*name) || (*name >= '0' && *name <= '9') || *name == '-' || *name == '.')
        name++;
    return *name == '\0';
}

static int append_escaped(struct buffer *out, const char *text, bool in_attribute)
{
    int r = 0;

    for (; *text && r == 0; text++) {
        unsigned char c = (unsigned char)*text;

        if (c < 0x20 && !strchr("\t\n\r", c))
            return MOCKUP_XML_E_UNSUITABLE;
        if (c == '&')
            r = append(out, "&amp;");
        else if (c == '<')
            r = append(out, "&lt;");
        else if (c == '>')
            r = append(out, "&gt;");
        else if (c == '"' && in_attribute)
            r = append(out, "&quot;");
        else if (c == '\r' || (c < 0x20 && in_attribute)) /* else a reader makes a blank of it */
            r = buffer_printf(out, "&#%u;", c);
        else
            r = buffer_append(out, text, 1);
    }
    return r;
}

/** Appends a scalar as text. */
static int append_text(struct buffer *out, const json_t *value, bool in_attribute)
{
    if (json_is_string(value))
        return append_escaped(out, json_string_value(value), in_attribute);
    if (json_is_object(value) || json_is_array(value))
        return MOCKUP_XML_E_UNSUITABLE;
    return json_is_null(value) ? 0 : json_text_append(out, value);
}

static int append_attributes(struct buffer *out, json_t *object)
{
    const char *name;
    json_t *value;
    int r = 0;

    json_object_foreach (object, name, value) {
        if (*name != '@' || r != 0)
            continue;
        if (!is_name(name + 1))
            return MOCKUP_XML_E_UNSUITABLE;
        r = buffer_printf(out, " %s=\"", name + 1);
        if (r == 0)
            r = append_text(out, value, true);
        if (r == 0)
            r = append(out, "\"");
    }
    return r;
}

/** The elements in an element; *ret_count: how many names they have. */
static int append_children(struct buffer *out, json_t *object, unsigned int depth,
                           size_t *ret_count)
{
    const char *name;
    json_t *value;
    int r = 0;

    *ret_count = 0;
    json_object_foreach (object, name, value) {
        if (*name == '@' || strcmp(name, TEXT_KEY) == 0 || r != 0)
            continue;
        if ((*ret_count)++ == 0)
            r = append(out, "\n");
        if (r == 0)
            r = append_element(out, name, value, depth + 1);
    }
    return r;
}

static int append_indent(struct buffer *out, unsigned int depth)
{
    int r = 0;

    for (unsigned int i = 0; i < depth && r == 0; i++)
        r = append(out, "\t");
    return r;
}

/** What is between the tags. */
static int append_content(struct buffer *out, json_t *value, unsigned int depth)
{
    const json_t *text = json_is_object(value) ? json_object_get(value, TEXT_KEY) : value;
    size_t children;
    int r = append_children(out, value, depth, &children);

    if (r == 0 && text)
        r = append_text(out, text, false);
    return r == 0 && children ? append_indent(out, depth) : r;
}

static int append_one(struct buffer *out, const char *name, json_t *value, unsigned int depth)
{
    int r = append_indent(out, depth);

    if (r == 0)
        r = buffer_printf(out, "<%s", name);
    if (r == 0)
        r = append_attributes(out, value);
    if (r == 0)
        r = append(out, ">");
    if (r == 0)
        r = append_content(out, value, depth);
    return r == 0 ? buffer_printf(out, "</%s>%s", name, depth ? "\n" : "") : r;
}

static int append_element(struct buffer *out, const char *name, const json_t *value,
                          unsigned int depth)
{
    json_t *one;
    size_t i;
    int r = is_name(name) && depth < MOCKUP_XML_DEPTH_MAX ? 0 : MOCKUP_XML_E_UNSUITABLE;

    if (!json_is_array(value))
        return r == 0 ? append_one(out, name, (json_t *)value, depth) : r;
    json_array_foreach (value, i, one) {
        if (r == 0)
            r = append_one(out, name, one, depth);
    }
    return r;
}

/** Names beyond ASCII are judged by the parser: what it would not read back is not written. */
static int check_written(const struct buffer *out, size_t before)
{
    const char *why;
    unsigned long line;
    int r = mockup_xml_check((struct ipc_text){out->data + before, out->size - before}, &line,
                             &why);

    return r > 0 ? MOCKUP_XML_E_UNSUITABLE : r;
}

int mockup_xml_from_json(const json_t *object, struct buffer *out)
{
    json_t *iterable = (json_t *)object; /* jansson iterates objects that are not const only */
    void *at = json_object_iter(iterable);
    size_t before = out->size;
    int r;

    if (json_object_size(object) != 1 || json_is_array(json_object_iter_value(at)))
        return MOCKUP_XML_E_UNSUITABLE;
    r = append(out, DECLARATION);
    if (r == 0)
        r = append_element(out, json_object_iter_key(at), json_object_iter_value(at), 0);
    if (r == 0)
        r = check_written(out, before);
    if (r != 0)
        out->size = before;
    return r;
}
