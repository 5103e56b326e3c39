/*
 * Which events a subscription is for, by its resource (EventDestination) alone. DSP0266 1.21 §12
 * "Eventing"; the long descriptions of EventDestination 1.16. Pure.
 */
#pragma once

#include <jansson.h>

#include "ipc/message.h"

/** What filters look at. */
struct event_facts {
    const char *message_id;      /* "ResourceEvent.1.4.ResourceChanged"; NULL: none */
    const char *severity;        /* MessageSeverity; NULL: none */
    const char *event_type;      /* EventType; NULL: none */
    const char *origin;          /* OriginOfCondition as a URI; NULL: none */
    struct ipc_text origin_type; /* "Chassis"; empty: unknown */
};

/** Whether something can be delivered to it: Protocol Redfish, not suspended, http or https. */
bool event_filter_is_open(const json_t *subscription);

/** Whether it is for events; else it is for metric reports. */
bool event_filter_wants_events(const json_t *subscription);

/** Whether an event passes all its filters. */
bool event_filter_passes(const json_t *subscription, const struct event_facts *facts);

/** Whether a metric report is wanted, by the definition that it names. */
bool event_filter_passes_report(const json_t *subscription, const json_t *report);
