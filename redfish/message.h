/*
 * Redfish messages: the Base registry's ids, severities and argument counts as a table (facts from
 * DMTF release 2025.4, Base 1.22 or whatever the table says), texts and resolutions in our own
 * words, or those of an installed registry; and the error document made of them. DSP0266 1.21 §8.6
 * "Error responses".
 */
#pragma once

#include <jansson.h>

#include "ipc/message.h"

/** BASE_ and the MessageId in upper snake case, one for each message of the registry:
 * BASE_PROPERTY_UNKNOWN is "PropertyUnknown". */
enum base_message {
#define BASE_MESSAGE(symbol, id, severity, status, parameters, text, resolution) BASE_##symbol,
#include "redfish/base-messages.inc"
#undef BASE_MESSAGE
    BASE_MESSAGE_COUNT
};

#define MESSAGE_ARGUMENTS_MAX 4
#define MESSAGE_REGISTRY_FILE_BYTES 32

enum {
    MESSAGE_E_REGISTRY = 1,
};

struct message_fact {
    const char *id;       /* "PropertyUnknown" */
    const char *severity; /* "OK", "Warning", "Critical" */
    uint16_t status;    /* HTTP status that goes with it when it is the error of a request; 200 for
                           the good ones */
    uint8_t arguments;  /* number of MessageArgs */
    char parameters[5]; /* their types in order, a character each: s string, n number */
    const char *text;   /* with %1 … %4 */
    const char *resolution;
};

const struct message_fact *message_fact(enum base_message message);
/** "Base.1.22" (the version of the table). */
const char *message_registry_version(void);
/** "Base.1.22.1.json": the file that a registry bundle has for it. erratum: 0 … 9, the last number.
 */
void message_registry_file(unsigned int erratum, char file[static MESSAGE_REGISTRY_FILE_BYTES]);

/**
 * From now on this process says what an installed Base registry says, in the place of our own
 * texts. registry: its JSON text, of message_registry_version() and any erratum; empty: back to our
 * own. A message whose text there does not fit its arguments keeps ours. What message_fact() gave
 * before is not valid any more. Returns 0, MESSAGE_E_REGISTRY (something else than that registry;
 * nothing changed) or -ENOMEM.
 */
int message_load_texts(struct ipc_text registry);

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
