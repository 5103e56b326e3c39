/*
 * Redfish messages: the Base registry's ids, severities and argument counts as a table (facts from
 * DMTF release 2025.4, Base 1.22 or whatever the table says), texts and resolutions in our own
 * words; and the error document made of them. DSP0266 1.21 §8.6 "Error responses".
 */
#pragma once

#include <jansson.h>

#include "ipc/message.h"

/** BASE_ and the MessageId in upper snake case, one for each message of the registry:
 * BASE_PROPERTY_UNKNOWN is "PropertyUnknown". */
enum base_message {
#define BASE_MESSAGE(symbol, id, severity, status, arguments, text, resolution) BASE_##symbol,
#include "redfish/base-messages.inc"
#undef BASE_MESSAGE
    BASE_MESSAGE_COUNT
};

#define MESSAGE_ARGUMENTS_MAX 8

struct message_fact {
    const char *id;       /* "PropertyUnknown" */
    const char *severity; /* "OK", "Warning", "Critical" */
    unsigned int status; /* HTTP status that goes with it when it is the error of a request; 200 for
                            the good ones */
    unsigned int arguments; /* number of MessageArgs */
    const char *text;       /* with %1 … %8 */
    const char *resolution;
};

const struct message_fact *message_fact(enum base_message message);
/** "Base.1.22" (the version of the table). */
const char *message_registry_version(void);

/**
 * One entry of @Message.ExtendedInfo. related_property: JSON pointer
 * ("/Boot/BootSourceOverrideTarget") or NULL. arguments: exactly as many strings as the fact says,
 * then NULL (the variadic end). Returns a new reference, NULL when out of memory.
 */
json_t *message_new(const char *related_property, enum base_message message,
                    ... /* const char *…, NULL */) __attribute__((sentinel));

/** {"error": {"code", "message", "@Message.ExtendedInfo": messages}}. Steals `messages` (a
 * non-empty array). With several messages the code is GeneralError. */
json_t *message_error_new(json_t *messages);

/** An error document with one message, as finished text (free()). Returns 0 or -ENOMEM. */
int message_error_text(char **ret_text, size_t *ret_size, const char *related_property,
                       enum base_message message, ... /* const char *…, NULL */)
    __attribute__((sentinel));

/** The highest HTTP status that the messages of an array ask for. */
unsigned int message_array_status(const json_t *messages);
