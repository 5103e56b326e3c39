/*
 * Messages of a check. What a client sent is repeated in them, but cut, and never a secret; and a
 * hostile body is not answered by a much bigger one. Ids and arguments: the Base registry, 1.22.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/patch-internal.h"
#include "base/utf8.h"

/* Messages of one check; then MaximumErrorsExceeded. */
#define MESSAGES_MAX 32

/** Copies text for a message; what is too long ends in "...". */
static void quote(const char *text, size_t size, char out[static PATCH_QUOTE_BYTES])
{
    size_t kept = size, character;

    if (size >= PATCH_QUOTE_BYTES) {
        for (kept = 0; kept < PATCH_QUOTE_BYTES - 4; kept += character) {
            character = utf8_character_size(text + kept, size - kept);
            if (character == 0 || kept + character > PATCH_QUOTE_BYTES - 4)
                break;
        }
    }
    memcpy(out, text, kept);
    memcpy(out + kept, kept < size ? "..." : "", kept < size ? 4 : 1);
}

/** A value as a message shows it: strings without quotes, everything else as JSON. */
static int quote_value(const json_t *value, bool is_secret, char out[static PATCH_QUOTE_BYTES])
{
    struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    int error;

    if (is_secret && !json_is_null(value)) {
        quote("******", 6, out);
        return 0;
    }
    if (json_is_string(value)) {
        quote(json_string_value(value), json_string_length(value), out);
        return 0;
    }
    error = json_text_append(&text, value);
    if (!error)
        quote(text.data, text.size, out);
    return error;
}

/* -- which message -- */

/** Messages that have a sister for the parameters of actions, with the action as one more argument.
 */
static const struct {
    enum base_message property, parameter;
    bool is_action_first; /* of its arguments; else it is the last */
} sisters[] = {
    {BASE_PROPERTY_UNKNOWN, BASE_ACTION_PARAMETER_UNKNOWN, true},
    {BASE_PROPERTY_NOT_WRITABLE, BASE_ACTION_PARAMETER_NOT_SUPPORTED, false},
    {BASE_PROPERTY_MISSING, BASE_ACTION_PARAMETER_MISSING, true},
    {BASE_CREATE_FAILED_MISSING_REQ_PROPERTIES, BASE_ACTION_PARAMETER_MISSING, true},
    {BASE_PROPERTY_VALUE_TYPE_ERROR, BASE_ACTION_PARAMETER_VALUE_TYPE_ERROR, false},
    {BASE_PROPERTY_VALUE_FORMAT_ERROR, BASE_ACTION_PARAMETER_VALUE_FORMAT_ERROR, false},
    {BASE_PROPERTY_VALUE_NOT_IN_LIST, BASE_ACTION_PARAMETER_VALUE_NOT_IN_LIST, false},
    {BASE_PROPERTY_VALUE_OUT_OF_RANGE, BASE_ACTION_PARAMETER_VALUE_OUT_OF_RANGE, false},
};

static json_t *entry_new(const struct patch_check *check, const char *related,
                         enum base_message message, const char *first, const char *second)
{
    if (check->mode != PATCH_ACTION)
        return message_new(related, message, first, second, NULL);
    for (size_t i = 0; i < ARRAY_SIZE(sisters); i++) {
        if (sisters[i].property != message)
            continue;
        if (sisters[i].is_action_first)
            return message_new(related, sisters[i].parameter, check->action, first, NULL);
        if (!second)
            return message_new(related, sisters[i].parameter, first, check->action, NULL);
        return message_new(related, sisters[i].parameter, first, second, check->action, NULL);
    }
    return message_new(related, message, first, second, NULL);
}

/** In a PATCH, what can never be written does not stop the rest (DSP0266 1.21 §7.7). */
static bool stops(const struct patch_check *check, enum base_message message)
{
    return check->mode != PATCH_UPDATE ||
           (message != BASE_PROPERTY_UNKNOWN && message != BASE_PROPERTY_NOT_WRITABLE);
}

/** second: NULL for messages with one argument; those that take fewer ignore the rest. */
static int report(struct patch_check *check, enum base_message message, const char *first,
                  const char *second)
{
    const char *related = check->pointer.size ? check->pointer.data : NULL;
    json_t *entry;

    check->error_count += stops(check, message);
    if (check->message_count > MESSAGES_MAX)
        return 0;
    if (check->message_count++ == MESSAGES_MAX)
        entry = message_new(NULL, BASE_MAXIMUM_ERRORS_EXCEEDED, NULL);
    else
        entry = entry_new(check, related, message, first, second);
    return json_array_append_new(check->result->messages, entry) ? -ENOMEM : 0;
}

int patch_report_name(struct patch_check *check, enum base_message message, const char *name)
{
    char quoted[PATCH_QUOTE_BYTES];

    quote(name, strlen(name), quoted);
    return report(check, message, quoted, NULL);
}

static int report_value(struct patch_check *check, enum base_message message, const json_t *value,
                        bool is_secret, const char *second)
{
    char quoted[PATCH_QUOTE_BYTES], quoted_second[PATCH_QUOTE_BYTES];
    int error = quote_value(value, is_secret, quoted);

    if (error)
        return error;
    quote(second, strlen(second), quoted_second);
    return report(check, message, quoted, quoted_second);
}

int patch_report_value(struct patch_check *check, enum base_message message, const json_t *value,
                       const struct patch_place *place)
{
    return report_value(check, message, value, place->is_secret, place->name);
}

int patch_report_length(struct patch_check *check, enum base_message message, const json_t *value,
                        const struct patch_place *place, unsigned int limit)
{
    char number[16];

    snprintf(number, sizeof(number), "%u", limit);
    return report_value(check, message, value, place->is_secret, number);
}

int patch_report_count(struct patch_check *check, enum base_message message, const char *name,
                       size_t limit)
{
    char quoted[PATCH_QUOTE_BYTES], number[24];

    quote(name, strlen(name), quoted);
    snprintf(number, sizeof(number), "%zu", limit);
    return report(check, message, quoted, number);
}
