/*
 * Where in a JSON file something stands: jansson tells the line of a fault in the syntax, this one
 * the line of a value that is well-formed but wrong. For configuration files that are read by hand.
 */
#pragma once

#include <stddef.h>

/**
 * The line (from 1) of the member `key` of the object that the text is, or of the element `index`
 * of the array that this member has; index -1: the key itself. text: JSON that jansson has
 * accepted, an object without duplicate keys, NUL-terminated. Returns 0 when it is not there.
 */
int json_place_line(const char *text, const char *key, long index);
