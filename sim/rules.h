/*
 * What the daemons of a real machine refuse to have written, beyond types and enumerations. Pure.
 */
#pragma once

#include "sim/tree.h"

/** The name of the D-Bus error for a client's Set; NULL: the value will do. */
const char *rules_refuse(struct tree *tree, const struct object *object, const char *interface,
                         const char *property, const struct value *value);
