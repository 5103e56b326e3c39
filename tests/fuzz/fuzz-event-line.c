/*
 * Fuzz target of svc-logs/event-line: whatever rsyslog's file holds, a line is refused, or becomes
 * an entry whose texts are UTF-8 and whose MessageArgs are as many as its message has.
 */
#include <stdlib.h>
#include <string.h>

#include "redfish/registry.h"
#include "svc-logs/event-line.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const struct ipc_text text = {(const char *)data, size};
    struct registry_message message;
    struct event_line line;
    json_t *entry;

    if (event_line_parse(text, &line) != 0)
        return 0;
    require(size <= EVENT_LINE_BYTES_MAX);
    entry = json_object();
    require(entry && event_line_put_message(&line, entry) == 0);
    require(json_object_size(entry) == 3);
    require((event_line_severity(&line) != NULL) ==
            registry_find_message(line.message_id, &message));
    if (registry_find_message(line.message_id, &message))
        require(json_array_size(json_object_get(entry, "MessageArgs")) ==
                strlen(message.parameters));
    json_decref(entry);
    return 0;
}
