/*
 * The Base messages as a table, and the JSON that is made of them. Texts go to clients only:
 * nothing here is meant for logs. MessageId has the form <prefix>.<major>.<minor>.<key>:
 * DSP0266 1.21 §9.6.3 "MessageId format".
 */
#include "redfish/message.h"

#include <assert.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/json.h"
#include "base/utf8.h"

/* The odata.type of an entry; the members that are used have not changed since version 1.1.1. */
#define MESSAGE_TYPE "#Message.v1_1_1.Message"

static const struct message_fact own_facts[BASE_MESSAGE_COUNT] = {
/* NOLINTNEXTLINE(bugprone-macro-parentheses): an array takes no string in parentheses */
#define BASE_MESSAGE(symbol, id, severity, status, parameters, text, resolution)                   \
    [BASE_##symbol] = {(id),       (severity), (status),    sizeof(parameters) - 1,                \
                       parameters, (text),     (resolution)},
#include "redfish/base-messages.inc"
#undef BASE_MESSAGE
};

/* own_facts, or a copy with the texts of an installed registry. */
static const struct message_fact *facts = own_facts;

const struct message_fact *message_fact(enum base_message message)
{
    assert((unsigned int)message < BASE_MESSAGE_COUNT);
    return &facts[message];
}

const char *message_registry_version(void)
{
    return BASE_MESSAGES_VERSION;
}

void message_registry_file(unsigned int erratum, char file[static MESSAGE_REGISTRY_FILE_BYTES])
{
    assert(erratum <= 9);
    snprintf(file, MESSAGE_REGISTRY_FILE_BYTES, BASE_MESSAGES_VERSION ".%u.json", erratum);
}

/* -- texts of an installed registry -- */

/** Every %N is an argument that the message has. */
static bool fits_arguments(const char *text, unsigned int arguments)
{
    for (const char *at = strchr(text, '%'); at; at = strchr(at + 1, '%')) {
        if (at[1] < '1' || at[1] > (char)('0' + arguments))
            return false;
    }
    return true;
}

static bool is_our_version(const json_t *registry)
{
    const char *prefix = json_string_value(json_object_get(registry, "RegistryPrefix"));
    const char *version = json_string_value(json_object_get(registry, "RegistryVersion"));
    size_t size = strlen(BASE_MESSAGES_VERSION) - strlen("Base.");

    return prefix && version && strcmp(prefix, "Base") == 0 &&
           strncmp(version, &BASE_MESSAGES_VERSION[strlen("Base.")], size) == 0 &&
           version[size] == '.';
}

/** The texts of one message, appended with their NULs; NULL where ours stay. */
static int append_texts(struct buffer *texts, const json_t *message, const struct message_fact *own)
{
    const char *text = json_string_value(json_object_get(message, "Message"));
    const char *resolution = json_string_value(json_object_get(message, "Resolution"));
    int error;

    if (!text || !resolution || !fits_arguments(text, own->arguments)) {
        text = own->text;
        resolution = own->resolution;
    }
    error = buffer_append(texts, text, strlen(text) + 1);
    return error ? error : buffer_append(texts, resolution, strlen(resolution) + 1);
}

static int append_all_texts(struct buffer *texts, const json_t *registry)
{
    const json_t *messages = json_object_get(registry, "Messages");
    int error = 0;

    for (size_t i = 0; i < BASE_MESSAGE_COUNT && !error; i++)
        error = append_texts(texts, json_object_get(messages, own_facts[i].id), &own_facts[i]);
    return error;
}

/** The facts, and after them in the same memory their texts. */
static struct message_fact *facts_new(const struct buffer *texts)
{
    struct message_fact *copy = malloc(sizeof own_facts + texts->size);
    const char *at;

    if (!copy)
        return NULL;
    memcpy(copy, own_facts, sizeof own_facts);
    at = memcpy(copy + BASE_MESSAGE_COUNT, texts->data, texts->size);
    for (size_t i = 0; i < BASE_MESSAGE_COUNT; i++) {
        copy[i].text = at;
        at += strlen(at) + 1;
        copy[i].resolution = at;
        at += strlen(at) + 1;
    }
    return copy;
}

static void use_facts(const struct message_fact *fresh)
{
    if (facts != own_facts)
        free((void *)facts);
    facts = fresh;
}

int message_load_texts(struct ipc_text registry)
{
    struct buffer texts CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    json_t *object CLEANUP(json_decrefp) = NULL;
    struct message_fact *fresh;
    int error;

    if (registry.size == 0) {
        use_facts(own_facts);
        return 0;
    }
    error = json_text_parse_object(registry, JSON_TEXT_DEPTH_MAX, &object);
    if (error)
        return error < 0 ? error : MESSAGE_E_REGISTRY;
    if (!is_our_version(object))
        return MESSAGE_E_REGISTRY;
    error = append_all_texts(&texts, object);
    fresh = error ? NULL : facts_new(&texts);
    if (!fresh)
        return -ENOMEM;
    use_facts(fresh);
    return 0;
}

/* -- entries -- */

/** A JSON string of text that may not be UTF-8: each byte that is not becomes U+FFFD. Arguments can
 * come from request lines. */
static json_t *string_of(const char *text, size_t size)
{
    struct buffer clean CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    json_t *string = json_stringn(text, size);

    if (string)
        return string;
    for (size_t i = 0; i < size;) {
        size_t character = utf8_character_size(text + i, size - i);
        int error = character ? buffer_append(&clean, text + i, character)
                              : buffer_append(&clean, "\xef\xbf\xbd", 3);

        if (error)
            return NULL;
        i += character ? character : 1;
    }
    return json_stringn(clean.data, clean.size);
}

/** Puts the arguments into the places %1 … %8 of a text. A new reference, or NULL. */
static json_t *message_text(const struct message_fact *fact, const char *const *arguments)
{
    struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    int error = 0;

    for (const char *at = fact->text; *at && !error;) {
        size_t run = strcspn(at, "%");

        error = buffer_append(&text, at, run);
        at += run;
        if (!error && *at) {
            size_t number = (size_t)(at[1] - '0');

            assert(number >= 1 && number <= fact->arguments);
            error = buffer_append(&text, arguments[number - 1], strlen(arguments[number - 1]));
            at += 2;
        }
    }
    return error ? NULL : string_of(text.data, text.size);
}

static json_t *string_array(const char *const *texts, size_t count)
{
    json_t *array CLEANUP(json_decrefp) = json_array();

    for (size_t i = 0; array && i < count; i++) {
        /* NOLINTNEXTLINE(clang-analyzer-core.*): each of `count` was set, by the same fact */
        if (json_array_append_new(array, string_of(texts[i], strlen(texts[i]))))
            return NULL;
    }
    return TAKE(array);
}

/** "#/Boot/BootSourceOverrideTarget": RelatedProperties holds URI fragments of JSON pointers (RFC
 * 6901 §6). */
static json_t *related_properties(const char *pointer)
{
    json_t *array CLEANUP(json_decrefp) = json_array();

    if (!array || json_array_append_new(array, json_sprintf("#%s", pointer)))
        return NULL;
    return TAKE(array);
}

static json_t *entry_new(const char *related_property, enum base_message message,
                         const char *const *arguments)
{
    const struct message_fact *fact = message_fact(message);
    json_t *entry CLEANUP(json_decrefp) = json_object();

    if (!entry || json_put(entry, "@odata.type", json_string(MESSAGE_TYPE)) ||
        json_put(entry, "MessageId", json_sprintf(BASE_MESSAGES_VERSION ".%s", fact->id)) ||
        json_put(entry, "Message", message_text(fact, arguments)) ||
        json_put(entry, "MessageArgs", string_array(arguments, fact->arguments)) ||
        json_put(entry, "MessageSeverity", json_string(fact->severity)) ||
        json_put(entry, "Resolution", json_string(fact->resolution)))
        return NULL;
    if (related_property &&
        json_put(entry, "RelatedProperties", related_properties(related_property)))
        return NULL;
    return TAKE(entry);
}

static json_t *entry_new_from_list(const char *related_property, enum base_message message,
                                   va_list list)
{
    const char *arguments[MESSAGE_ARGUMENTS_MAX];
    unsigned int count = message_fact(message)->arguments;

    for (unsigned int i = 0; i < count; i++) {
        arguments[i] = va_arg(list, const char *);
        assert(arguments[i]);
    }
    return entry_new(related_property, message, arguments);
}

json_t *message_new(const char *related_property, enum base_message message, ...)
{
    va_list list;
    json_t *entry;

    va_start(list, message);
    entry = entry_new_from_list(related_property, message, list);
    va_end(list);
    return entry;
}

static json_t *error_members(json_t *messages)
{
    json_t *error CLEANUP(json_decrefp) = json_object();
    const json_t *first = json_array_get(messages, 0);
    const struct message_fact *general = message_fact(BASE_GENERAL_ERROR);
    const char *code = json_string_value(json_object_get(first, "MessageId"));
    const char *text = json_string_value(json_object_get(first, "Message"));

    assert(code && text);
    if (json_array_size(messages) > 1) {
        code = BASE_MESSAGES_VERSION ".GeneralError";
        text = general->text;
    }
    if (!error || json_put(error, "code", json_string(code)) ||
        json_put(error, "message", json_string(text)) ||
        json_put(error, "@Message.ExtendedInfo", json_incref(messages)))
        return NULL;
    return TAKE(error);
}

json_t *message_error_new(json_t *messages)
{
    json_t *owned CLEANUP(json_decrefp) = messages;
    json_t *document CLEANUP(json_decrefp) = json_object();

    if (!owned || !document || json_put(document, "error", error_members(owned)))
        return NULL;
    return TAKE(document);
}

int message_error_text(char **ret_text, size_t *ret_size, const char *related_property,
                       enum base_message message, ...)
{
    json_t *messages CLEANUP(json_decrefp) = json_array();
    json_t *document CLEANUP(json_decrefp) = NULL;
    struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    va_list list;
    json_t *entry;
    int error;

    va_start(list, message);
    entry = entry_new_from_list(related_property, message, list);
    va_end(list);
    if (!messages) {
        json_decref(entry);
        return -ENOMEM;
    }
    if (json_array_append_new(messages, entry))
        return -ENOMEM;
    document = message_error_new(TAKE(messages));
    if (!document)
        return -ENOMEM;
    error = json_text_append(&text, document);
    if (error)
        return error;
    *ret_text = buffer_take(&text, ret_size);
    return 0;
}

unsigned int message_array_status(const json_t *messages)
{
    static const char prefix[] = BASE_MESSAGES_VERSION ".";
    size_t prefix_size = sizeof prefix - 1;
    unsigned int status = 200;
    const json_t *entry;
    size_t index;

    json_array_foreach (messages, index, entry) {
        const char *id = json_string_value(json_object_get(entry, "MessageId"));

        if (!id || strncmp(id, prefix, prefix_size) != 0)
            continue;
        for (size_t i = 0; i < BASE_MESSAGE_COUNT; i++) {
            if (strcmp(id + prefix_size, facts[i].id) == 0 && facts[i].status > status)
                status = facts[i].status;
        }
    }
    return status;
}
