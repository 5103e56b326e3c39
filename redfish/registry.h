/*
 * The message registries of release 2025.4 as tables: facts of DMTF's and PICMG's files (ids,
 * severities, arguments, what a message clears), texts and resolutions in our own words; and the
 * registry documents made of them. DSP0266 1.21 §9.5.11 "Message", §9.6 "Registries"; schema
 * MessageRegistry 1.7. The rows hold no pointers: who never asks pays no memory for them. Not for
 * error bodies: redfish/message.h.
 */
#pragma once

#include "base/buffer.h"
#include "ipc/message.h"

#define REGISTRY_TYPE "MessageRegistry.v1_7_0.MessageRegistry"

/** One registry. Texts live for ever. */
struct registry {
    const char *prefix;  /* "TaskEvent" */
    const char *version; /* "1.0.5" */
    const char *owner;   /* "DMTF" */
    const char *summary; /* what its messages are about, a sentence */
    size_t index;
};

/** One message. Texts live for ever, those of Base until message_load_texts(). */
struct registry_message {
    const char *id;         /* "TaskStarted" */
    const char *severity;   /* "OK", "Warning", "Critical" */
    const char *parameters; /* types of the arguments in their order: s string, n number */
    const char *text;       /* with %1 … %5, each once */
    const char *resolution;
    const char *clears; /* ids of the same registry with commas between them: a message of the same
                           OriginOfCondition makes them past; "*": all; "": none */
};

/** False past the last; sorted by prefix. */
bool registry_at(size_t index, struct registry *ret_registry);
/** False for an unknown prefix. */
bool registry_find(struct ipc_text prefix, struct registry *ret_registry);

/** One after the other in the registry's order; *cursor is 0 before the first. False at the end. */
bool registry_next(const struct registry *registry, size_t *cursor,
                   struct registry_message *ret_message);

/** True for a MessageId, "Power.1.2.Key" or with an erratum "Power.1.2.0.Key", whoever's the
 * registry is: its first and its last part. DSP0266 1.21 §9.5.11.2 "MessageId format". */
bool registry_split_message_id(struct ipc_text message_id, struct ipc_text *ret_prefix,
                               struct ipc_text *ret_key);
/** The message that a MessageId names, of whatever version. False when it is none, or of a registry
 * that is not here. */
bool registry_find_message(struct ipc_text message_id, struct registry_message *ret_message);

/** Appends the registry as a document of type REGISTRY_TYPE. hide_deprecated: without Severity,
 * which MessageSeverity replaced in version 1.4 of the schema. Returns as buffer_append(). */
int registry_append(struct buffer *out, const struct registry *registry, bool hide_deprecated);
