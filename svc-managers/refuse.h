/* Messages for checked values that can not be applied after all: one line for each case. */
#pragma once

#include <jansson.h>

#include "redfish/message.h"

/** Adds a message about the value of the property (or element) at a JSON pointer: one whose first
 * argument is the value and the second the name, as of PropertyValueFormatError,
 * PropertyValueOutOfRange, PropertyValueNotInList. value: any JSON, borrowed. Returns 0 or -ENOMEM,
 * like all here. */
int refuse_value(json_t *messages, enum base_message message, const char *pointer,
                 const json_t *value);
/** Adds a message with the property's name alone. */
int refuse_property(json_t *messages, enum base_message message, const char *pointer);
/** PropertyValueConflict: with the value of another property, by its name. */
int refuse_conflict(json_t *messages, const char *pointer, const char *other);
