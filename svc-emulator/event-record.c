/* Records and payloads of events, see event-record.h. */
#include "svc-emulator/event-record.h"

#include <errno.h>
#include <stdio.h>

#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "redfish/json.h"
#include "redfish/registry.h"
#include "redfish/uri.h"
#include "svc-emulator/place.h"

#define REPORTS "/redfish/v1/TelemetryService/MetricReports"

/* What happened, in the words of the registry and in those of the older EventType. */
static const struct {
    const char *key, *event_type;
} words[] = {
    [BMC_CREATED] = {"ResourceCreated", "ResourceAdded"},
    [BMC_CHANGED] = {"ResourceChanged", "ResourceUpdated"},
    [BMC_REMOVED] = {"ResourceRemoved", "ResourceRemoved"},
};

static int put_text(json_t *object, const char *name, const char *text)
{
    return text ? json_put(object, name, json_string(text)) : 0;
}

/* "ResourceEvent.1.4.ResourceChanged": registries are named without their errata. */
static int put_message(json_t *record, const char *prefix, const char *key)
{
    struct registry_message message;
    struct registry registry;
    char id[128];
    int r;

    if (!registry_find(ipc_text(prefix), &registry))
        return -EINVAL;
    snprintf(id, sizeof(id), "%s.%.*s.%s", prefix,
             (int)(strrchr(registry.version, '.') - registry.version), registry.version, key);
    if (!registry_find_message(ipc_text(id), &message))
        return -EINVAL;
    r = put_text(record, "MessageId", id);
    if (r == 0)
        r = put_text(record, "Message", message.text);
    if (r == 0)
        r = json_put(record, "MessageArgs", json_array());
    return r == 0 ? put_text(record, "MessageSeverity", message.severity) : r;
}

static int put_origin(json_t *record, const char *path)
{
    CLEANUP(buffer_deinit) struct buffer uri = BUFFER_INIT(0);
    int r = uri_append_path(&uri, ipc_text(path));

    if (r == 0)
        r = json_put(record, "OriginOfCondition", json_link("%.*s", (int)uri.size, uri.data));
    return r;
}

json_t *event_record_of_change(enum bmc_change change, const char *path, const char *event_id,
                               const char *timestamp)
{
    json_t *record CLEANUP(json_decrefp) = json_object();
    int r = record ? put_text(record, "EventType", words[change].event_type) : -ENOMEM;

    if (r == 0)
        r = put_text(record, "EventId", event_id);
    if (r == 0)
        r = put_text(record, "EventTimestamp", timestamp);
    if (r == 0)
        r = put_message(record, "ResourceEvent", words[change].key);
    if (r == 0)
        r = put_origin(record, path);
    if (r == 0 && change == BMC_REMOVED)
        r = json_put(record, "OriginOfConditionUnavailable", json_true());
    return r == 0 ? TAKE(record) : NULL;
}

/* EventType and MessageId are in every record (schema Event), whether the client said them or not.
 */
json_t *event_record_of_test(const json_t *parameters, const char *event_id)
{
    static const char *const same[] = {
        "EventType", "EventId",     "EventTimestamp", "Severity", "MessageSeverity",
        "Message",   "MessageArgs", "EventGroupId",   "Username", "UserAuthenticationSource"};
    const char *origin = json_string_value(json_object_get(parameters, "OriginOfCondition"));
    const char *message_id = json_string_value(json_object_get(parameters, "MessageId"));
    json_t *record CLEANUP(json_decrefp) = json_object();
    int r = record ? put_text(record, "EventType", "Other") : -ENOMEM;

    if (r == 0)
        r = put_text(record, "EventId", event_id);
    for (size_t i = 0; i < ARRAY_SIZE(same) && r == 0; i++) {
        json_t *value = json_object_get(parameters, same[i]);

        if (value && !json_is_null(value))
            r = json_put(record, same[i], json_deep_copy(value));
    }
    if (r == 0 && message_id)
        r = put_text(record, "MessageId", message_id);
    else if (r == 0)
        r = put_message(record, "ResourceEvent", "TestMessage");
    if (r == 0 && origin)
        r = json_put(record, "OriginOfCondition", json_link("%s", origin));
    return r == 0 ? TAKE(record) : NULL;
}

static const char *text_of(const json_t *object, const char *name)
{
    return json_string_value(json_object_get(object, name));
}

struct event_facts event_record_facts(const json_t *record, struct ipc_text origin_type)
{
    struct event_facts facts = {
        .message_id = text_of(record, "MessageId"),
        .severity = text_of(record, "MessageSeverity"),
        .event_type = text_of(record, "EventType"),
        .origin = text_of(json_object_get(record, "OriginOfCondition"), "@odata.id"),
        .origin_type = origin_type,
    };
    struct registry_message message;

    if (!facts.severity && facts.message_id &&
        registry_find_message(ipc_text(facts.message_id), &message))
        facts.severity = message.severity;
    return facts;
}

/* -- payloads -- */

static const char *newest_type(const struct schema *schema, char text[static PLACE_TYPE_BYTES])
{
    return place_odata_type(place_newest_type(schema), text);
}

static int put_records(json_t *payload, const json_t *records)
{
    json_t *events = json_array(), *record;
    char member_id[24];
    size_t index;
    int r = json_put(payload, "Events", events);

    json_array_foreach ((json_t *)records, index, record) {
        json_t *member = r == 0 ? json_copy(record) : NULL;

        snprintf(member_id, sizeof(member_id), "%zu", index);
        if (r == 0 && (!member || json_array_append_new(events, member) != 0))
            r = -ENOMEM;
        if (r == 0)
            r = put_text(member, "MemberId", member_id);
    }
    return r;
}

json_t *event_payload(const char *id, const char *context, const json_t *records)
{
    json_t *payload CLEANUP(json_decrefp) = json_object();
    char type[PLACE_TYPE_BYTES];
    int r = payload ? put_text(payload, "@odata.type", newest_type(&schema_Event, type)) : -ENOMEM;

    if (r == 0)
        r = put_text(payload, "Id", id);
    if (r == 0)
        r = put_text(payload, "Name", "Events");
    if (r == 0)
        r = put_text(payload, "Context", context);
    if (r == 0)
        r = put_records(payload, records);
    return r == 0 ? TAKE(payload) : NULL;
}

/* MetricReportValues, of old, is a text; where it is no JSON array it is the one value. */
static json_t *values_of(const json_t *parameters)
{
    json_t *values = json_object_get(parameters, "GeneratedMetricReportValues");
    const char *text = text_of(parameters, "MetricReportValues");
    json_t *parsed;

    if (json_is_array(values))
        return json_deep_copy(values);
    parsed = text ? json_loads(text, 0, NULL) : NULL;
    if (json_is_array(parsed))
        return parsed;
    json_decref(parsed);
    return text ? json_pack("[{s:s}]", "MetricValue", text) : json_array();
}

json_t *event_report_of_test(const json_t *parameters, const char *timestamp)
{
    const char *name = text_of(parameters, "MetricReportName");
    json_t *report CLEANUP(json_decrefp) = json_object();
    CLEANUP(buffer_deinit) struct buffer uri = BUFFER_INIT(0);
    char type[PLACE_TYPE_BYTES];
    int r = report ? buffer_printf(&uri, "%s/", REPORTS) : -ENOMEM;

    if (!name)
        name = "Test";
    if (r == 0)
        r = uri_append_segment(&uri, ipc_text(name));
    if (r == 0)
        r = json_put(report, "@odata.id", json_stringn(uri.data, uri.size));
    if (r == 0)
        r = put_text(report, "@odata.type", newest_type(&schema_MetricReport, type));
    if (r == 0)
        r = put_text(report, "Id", name);
    if (r == 0)
        r = put_text(report, "Name", name);
    if (r == 0)
        r = put_text(report, "Timestamp", timestamp);
    if (r == 0)
        r = json_put(report, "MetricValues", values_of(parameters));
    return r == 0 ? TAKE(report) : NULL;
}
