/*
 * A registry as a document, message by message, so that no tree of all of them is in memory. What a
 * message is for (Description) is its text with the arguments left open.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/registry.h"

/* -- one message -- */

/* A quote next to an argument. */
static bool is_argument_quote(const char *text, const char *at)
{
    return *at == '\'' && (at[1] == '%' || (at - text >= 2 && at[-2] == '%'));
}

/* "Task '%1' began." -> "Task … began."; numbers become N. */
static json_t *description_of(const struct registry_message *message)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    int r = 0;

    for (const char *at = message->text; *at && r == 0;) {
        size_t run = strcspn(at, "%'");

        r = buffer_append(&text, at, run);
        at += run;
        if (r == 0 && *at == '%') {
            r = buffer_printf(&text, "%s", message->parameters[at[1] - '1'] == 'n' ? "N" : "…");
            at += 2;
        } else if (r == 0 && *at) {
            if (!is_argument_quote(message->text, at))
                r = buffer_append(&text, at, 1);
            at++;
        }
    }
    return r < 0 ? NULL : json_stringn(text.data, text.size);
}

static json_t *types_of(const char *parameters)
{
    json_t *types CLEANUP(json_decrefp) = json_array();

    for (; types && *parameters; parameters++) {
        if (json_array_append_new(types, json_string(*parameters == 'n' ? "number" : "string")) < 0)
            return NULL;
    }
    return TAKE(types);
}

static json_t *split(const char *ids)
{
    json_t *list CLEANUP(json_decrefp) = json_array();

    while (list && *ids) {
        size_t size = strcspn(ids, ",");

        if (json_array_append_new(list, json_stringn(ids, size)) < 0)
            return NULL;
        ids += size + (ids[size] == ',');
    }
    return TAKE(list);
}

static json_t *clearing_logic_of(const char *clears)
{
    json_t *logic CLEANUP(json_decrefp) = json_object();
    bool is_all = strcmp(clears, "*") == 0;

    if (json_put(logic, is_all ? "ClearsAll" : "ClearsMessage",
                 is_all ? json_true() : split(clears)) < 0 ||
        json_put(logic, "ClearsIf", json_string("SameOriginOfCondition")) < 0)
        return NULL;
    return TAKE(logic);
}

static json_t *message_of(const struct registry_message *message, bool hide_deprecated)
{
    json_t *object CLEANUP(json_decrefp) = json_object();

    if (json_put(object, "Description", description_of(message)) < 0 ||
        json_put(object, "Message", json_string(message->text)) < 0 ||
        json_put(object, "MessageSeverity", json_string(message->severity)) < 0 ||
        json_put(object, "NumberOfArgs", json_integer((json_int_t)strlen(message->parameters))) <
            0 ||
        json_put(object, "Resolution", json_string(message->resolution)) < 0)
        return NULL;
    if (!hide_deprecated && json_put(object, "Severity", json_string(message->severity)) < 0)
        return NULL;
    if (*message->parameters && json_put(object, "ParamTypes", types_of(message->parameters)) < 0)
        return NULL;
    if (*message->clears &&
        json_put(object, "ClearingLogic", clearing_logic_of(message->clears)) < 0)
        return NULL;
    return TAKE(object);
}

static int append_message(struct buffer *out, const struct registry_message *message,
                          bool hide_deprecated)
{
    json_t *object CLEANUP(json_decrefp) = message_of(message, hide_deprecated);
    int r;

    if (!object)
        return -ENOMEM;
    r = buffer_printf(out, "\"%s\":", message->id);
    return r < 0 ? r : json_text_append(out, object);
}

/* -- all -- */

/* None of these texts has a character that JSON would escape. */
static int append_head(struct buffer *out, const struct registry *registry)
{
    return buffer_printf(out,
                         "{\"@odata.type\":\"#" REGISTRY_TYPE "\",\"Id\":\"%s.%s\","
                         "\"Name\":\"%s messages\",\"Description\":\"%s Facts of the registry of "
                         "%s, in words of this service.\",\"Language\":\"en\","
                         "\"RegistryPrefix\":\"%s\",\"RegistryVersion\":\"%s\","
                         "\"OwningEntity\":\"%s\",\"Messages\":{",
                         registry->prefix, registry->version, registry->prefix, registry->summary,
                         registry->owner, registry->prefix, registry->version, registry->owner);
}

int registry_append(struct buffer *out, const struct registry *registry, bool hide_deprecated)
{
    struct registry_message message;
    size_t cursor = 0;
    int r = append_head(out, registry);

    for (bool is_first = true; r == 0 && registry_next(registry, &cursor, &message);
         is_first = false) {
        if (!is_first)
            r = buffer_append(out, ",", 1);
        if (r == 0)
            r = append_message(out, &message, hide_deprecated);
    }
    return r < 0 ? r : buffer_append(out, "}}", 2);
}
