/*
 * One line of an event log that rsyslog writes: "<time> <MessageId>,<argument>,<argument>…", as
 * OpenBMC's daemons and bmcweb agree on it. Text and severity of the message come from the
 * registries (redfish/registry.h); a message that none of them has is shown as the line says it.
 */
#pragma once

#include <jansson.h>

#include "ipc/message.h"

/* Longer lines are not shown. */
#define EVENT_LINE_BYTES_MAX 4096
/* Of one message; no registry has messages with more. What is beyond is dropped, as with bmcweb. */
#define EVENT_LINE_ARGUMENTS_MAX 9

/* What is wrong with a line. */
enum event_line_flaw {
    EVENT_LINE_TOO_LONG = 1,
    EVENT_LINE_NO_TIME,
    EVENT_LINE_NO_MESSAGE_ID,
    EVENT_LINE_FLAW_COUNT,
};

/** "no-time": for logs. */
const char *event_line_flaw_word(enum event_line_flaw flaw);

struct event_line {
    uint64_t seconds;           /* since 1970 */
    struct ipc_text message_id; /* "OpenBMC.0.1.DIMMThrottled" */
    struct ipc_text arguments;  /* with commas between them; data NULL: none */
};

/** text: without its line end. Returns 0 or an event_line_flaw; *ret_line refers to the text. */
int event_line_parse(struct ipc_text text, struct event_line *ret_line);

/** "OK", "Warning" or "Critical"; NULL when no registry has the message. Lives for ever. */
const char *event_line_severity(const struct event_line *line);

/** Adds Message, MessageId and MessageArgs to the entry. Returns 0 or -ENOMEM. */
int event_line_put_message(const struct event_line *line, json_t *entry);
