/* Which events a subscription is for, see event-filter.h. */
#include "svc-emulator/event-filter.h"

#include <strings.h>

#include "base/cleanup.h"
#include "redfish/registry.h"

/* -- what it is -- */

static const char *text_of(const json_t *subscription, const char *name, const char *missing)
{
    const char *text = json_string_value(json_object_get(subscription, name));

    return text ? text : missing;
}

bool event_filter_is_open(const json_t *subscription)
{
    const char *destination = text_of(subscription, "Destination", "");
    const json_t *status = json_object_get(subscription, "Status");

    return strcmp(text_of(subscription, "Protocol", "Redfish"), "Redfish") == 0 &&
           strcmp(text_of(subscription, "SubscriptionType", "RedfishEvent"), "RedfishEvent") == 0 &&
           strcmp(text_of(status, "State", "Enabled"), "Enabled") == 0 &&
           (strncasecmp(destination, "http://", strlen("http://")) == 0 ||
            strncasecmp(destination, "https://", strlen("https://")) == 0);
}

/* -- lists -- */

static bool has_list(const json_t *subscription, const char *name)
{
    return json_array_size(json_object_get(subscription, name)) > 0;
}

typedef bool (*matches_fn)(const char *element, const struct event_facts *facts);

static bool is_in(const json_t *subscription, const char *name, const struct event_facts *facts,
                  matches_fn matches)
{
    const json_t *element;
    size_t index;

    json_array_foreach (json_object_get(subscription, name), index, element) {
        const char *text = json_is_object(element) ? text_of(element, "@odata.id", NULL)
                                                   : json_string_value(element);

        if (text && matches(text, facts))
            return true;
    }
    return false;
}

static bool is_prefix(const char *element, const struct event_facts *facts)
{
    struct ipc_text prefix, key;

    return facts->message_id &&
           registry_split_message_id(ipc_text(facts->message_id), &prefix, &key) &&
           ipc_text_equal(prefix, element);
}

/* Versions don't count; clients also write "Prefix.Key", and the key alone. */
static bool is_message(const char *element, const struct event_facts *facts)
{
    const char *dot = strrchr(element, '.');
    struct ipc_text prefix, key, prefix_wanted, key_wanted;

    if (!facts->message_id ||
        !registry_split_message_id(ipc_text(facts->message_id), &prefix, &key))
        return false;
    if (!registry_split_message_id(ipc_text(element), &prefix_wanted, &key_wanted)) {
        key_wanted = ipc_text(dot ? dot + 1 : element);
        prefix_wanted = dot ? (struct ipc_text){element, (size_t)(dot - element)} : prefix;
    }
    return key.size == key_wanted.size && prefix.size == prefix_wanted.size &&
           memcmp(key.data, key_wanted.data, key.size) == 0 &&
           memcmp(prefix.data, prefix_wanted.data, prefix.size) == 0;
}

static bool is_severity(const char *element, const struct event_facts *facts)
{
    return facts->severity && strcmp(element, facts->severity) == 0;
}

/* "Other" stands for all that goes by registries, which every event of today does. */
static bool is_event_type(const char *element, const struct event_facts *facts)
{
    return strcmp(element, "Other") == 0 ||
           (facts->event_type && strcmp(element, facts->event_type) == 0);
}

static bool is_resource_type(const char *element, const struct event_facts *facts)
{
    return facts->origin_type.size > 0 && ipc_text_equal(facts->origin_type, element);
}

static size_t size_without_slash(const char *uri)
{
    size_t size = strlen(uri);

    return size > 1 && uri[size - 1] == '/' ? size - 1 : size;
}

static bool is_origin(const char *element, const struct event_facts *facts)
{
    size_t size = size_without_slash(element);

    return facts->origin && size == size_without_slash(facts->origin) &&
           memcmp(element, facts->origin, size) == 0;
}

static bool is_at_or_below_origin(const char *element, const struct event_facts *facts)
{
    size_t size = size_without_slash(element);

    return facts->origin && strncmp(element, facts->origin, size) == 0 &&
           memchr("/#", facts->origin[size], 3); /* with the NUL */
}

/* -- filters -- */

/* A list that is empty asks for nothing. */
static bool passes(const json_t *subscription, const char *name, const struct event_facts *facts,
                   matches_fn matches)
{
    return !has_list(subscription, name) || is_in(subscription, name, facts, matches);
}

/* The two are one filter: what either has passes. */
static bool passes_messages(const json_t *subscription, const struct event_facts *facts)
{
    if (!has_list(subscription, "RegistryPrefixes") && !has_list(subscription, "MessageIds"))
        return true;
    return is_in(subscription, "RegistryPrefixes", facts, is_prefix) ||
           is_in(subscription, "MessageIds", facts, is_message);
}

bool event_filter_passes(const json_t *subscription, const struct event_facts *facts)
{
    bool with_subordinates = json_is_true(json_object_get(subscription, "SubordinateResources"));

    return passes_messages(subscription, facts) &&
           !is_in(subscription, "ExcludeRegistryPrefixes", facts, is_prefix) &&
           !is_in(subscription, "ExcludeMessageIds", facts, is_message) &&
           passes(subscription, "Severities", facts, is_severity) &&
           passes(subscription, "EventTypes", facts, is_event_type) &&
           passes(subscription, "ResourceTypes", facts, is_resource_type) &&
           passes(subscription, "OriginResources", facts,
                  with_subordinates ? is_at_or_below_origin : is_origin);
}

static bool is_report(const char *element, const struct event_facts *facts)
{
    return strcmp(element, "MetricReport") == 0;
}

bool event_filter_wants_events(const json_t *subscription)
{
    return strcmp(text_of(subscription, "EventFormatType", "Event"), "MetricReport") != 0 &&
           !is_in(subscription, "EventTypes", NULL, is_report);
}

bool event_filter_passes_report(const json_t *subscription, const json_t *report)
{
    const json_t *definition = json_object_get(report, "MetricReportDefinition");
    const struct event_facts facts = {.origin = text_of(definition, "@odata.id", NULL)};

    return !event_filter_wants_events(subscription) &&
           passes(subscription, "MetricReportDefinitions", &facts, is_origin);
}
