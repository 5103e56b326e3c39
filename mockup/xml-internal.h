/*
 * XML as JSON and back, in the form of the Python package xmltodict, which fish files hold
 * $metadata in: attributes are "@name", text is "#text", an element that comes again is an array,
 * one with nothing in it null, one with text only a string. Comments, and blanks around texts, are
 * lost. Prefixes stay parts of names. Room-private; over expat.
 */
#pragma once

#include <jansson.h>

#include "base/buffer.h"
#include "ipc/message.h"

/* Elements in elements: with an array at each level, JSON_TEXT_DEPTH_MAX in a fish file. */
#define MOCKUP_XML_DEPTH_MAX 16

enum {
    MOCKUP_XML_E_MALFORMED = 1,  /* not well-formed, or declares entities */
    MOCKUP_XML_E_UNSUITABLE = 2, /* it has no counterpart in the other form */
};

/** Whether it is well-formed. Returns 0, MOCKUP_XML_E_MALFORMED with the line and what is wrong (a
 * text that lives for ever), or -ENOMEM. */
int mockup_xml_check(struct ipc_text xml, unsigned long *ret_line, const char **ret_why);

/** Returns 0, a named outcome (unsuitable: too deep, or a name
 * that can't be written), or -ENOMEM. */
int mockup_xml_to_json(struct ipc_text xml, json_t **ret_object);

/** Appends XML with a line for each element. Returns 0, MOCKUP_XML_E_UNSUITABLE (not one element,
 * a name or character that XML does not have), or -ENOMEM. */
int mockup_xml_from_json(const json_t *object, struct buffer *out);
