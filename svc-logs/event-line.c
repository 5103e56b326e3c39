/* See event-line.h. */
#include "svc-logs/event-line.h"

#include <errno.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/date-time.h"
#include "redfish/json.h"
#include "redfish/registry.h"
#include "svc-logs/file-log.h"

const char *event_line_flaw_word(enum event_line_flaw flaw)
{
    static const char *const words[EVENT_LINE_FLAW_COUNT] = {
        [EVENT_LINE_TOO_LONG] = "too-long",
        [EVENT_LINE_NO_TIME] = "no-time",
        [EVENT_LINE_NO_MESSAGE_ID] = "no-message-id",
    };

    return words[flaw];
}

/* The text up to the first `stop`; what is behind it stays in *rest, without data when there is no
 * `stop`. */
static struct ipc_text cut(struct ipc_text *rest, char stop)
{
    const char *end = memchr(rest->data, stop, rest->size);
    struct ipc_text first = {rest->data, end ? (size_t)(end - rest->data) : rest->size};

    *rest = end ? (struct ipc_text){end + 1, rest->size - first.size - 1} : (struct ipc_text){0};
    return first;
}

int event_line_parse(struct ipc_text text, struct event_line *ret_line)
{
    struct ipc_text rest = text, time, message_id, prefix, key;
    struct date_time created;

    if (text.size > EVENT_LINE_BYTES_MAX)
        return EVENT_LINE_TOO_LONG;
    if (rest.size > 0 && rest.data[rest.size - 1] == '\r')
        rest.size--;
    if (rest.size == 0)
        return EVENT_LINE_NO_TIME;
    time = cut(&rest, ' ');
    if (!date_time_parse(time, &created) || created.seconds < 0)
        return EVENT_LINE_NO_TIME;
    while (rest.size > 0 && *rest.data == ' ') {
        rest.data++;
        rest.size--;
    }
    if (rest.size == 0)
        return EVENT_LINE_NO_MESSAGE_ID;
    message_id = cut(&rest, ',');
    if (!registry_split_message_id(message_id, &prefix, &key))
        return EVENT_LINE_NO_MESSAGE_ID;
    *ret_line = (struct event_line){(uint64_t)created.seconds, message_id, rest};
    return 0;
}

const char *event_line_severity(const struct event_line *line)
{
    struct registry_message message;

    return registry_find_message(line->message_id, &message) ? message.severity : NULL;
}

/* -- the message -- */

/* count: as many as the message has, missing ones are empty. NULL when out of memory. */
static json_t *make_arguments(const struct event_line *line, size_t count)
{
    json_t *arguments CLEANUP(json_decrefp) = json_array();
    struct ipc_text rest = line->arguments;

    for (size_t i = 0; arguments && i < count; i++) {
        struct ipc_text argument = rest.data ? cut(&rest, ',') : (struct ipc_text){"", 0};

        if (json_array_append_new(arguments, file_log_text(argument.data, argument.size)))
            return NULL;
    }
    return TAKE(arguments);
}

static size_t count_arguments(const struct event_line *line)
{
    struct ipc_text rest = line->arguments;
    size_t count = 0;

    for (; rest.data && count < EVENT_LINE_ARGUMENTS_MAX; count++)
        cut(&rest, ',');
    return count;
}

/* The arguments in the places %1 … of the text. NULL when out of memory. */
static json_t *fill(const char *text, const json_t *arguments)
{
    CLEANUP(buffer_deinit) struct buffer filled = BUFFER_INIT(0);
    int error = 0;

    while (*text && !error) {
        size_t run = strcspn(text, "%");

        error = buffer_append(&filled, text, run);
        text += run;
        if (!error && *text) {
            const json_t *argument = json_array_get(arguments, (size_t)(text[1] - '1'));

            error = buffer_append(&filled, json_string_value(argument),
                                  json_string_length(argument));
            text += 2;
        }
    }
    return error ? NULL : json_stringn(filled.data ? filled.data : "", filled.size);
}

/* "OpenBMC.0.1.DIMMThrottled,DIMM 3" */
static json_t *text_of_line(const struct event_line *line)
{
    const struct ipc_text *arguments = &line->arguments;
    const char *end = arguments->data ? arguments->data + arguments->size
                                      : line->message_id.data + line->message_id.size;

    return file_log_text(line->message_id.data, (size_t)(end - line->message_id.data));
}

int event_line_put_message(const struct event_line *line, json_t *entry)
{
    struct registry_message message;
    bool known = registry_find_message(line->message_id, &message);
    json_t *arguments = make_arguments(line,
                                       known ? strlen(message.parameters) : count_arguments(line));
    int error = json_put(entry, "MessageArgs", arguments);

    if (!error)
        error = json_put(entry, "Message",
                         known ? fill(message.text, arguments) : text_of_line(line));
    return error ? error
                 : json_put(entry, "MessageId",
                            json_stringn(line->message_id.data, line->message_id.size));
}
