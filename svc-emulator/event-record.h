/*
 * What is sent: records of events, the payload that has them, and metric reports, as the schemas
 * Event, MetricReport and the registry ResourceEvent have them. Pure; all texts are the caller's.
 */
#pragma once

#include "svc-emulator/bmc.h"
#include "svc-emulator/event-filter.h"

/** One of Events[], but for its MemberId: a resource came, changed or went. path: decoded. NULL:
 * out of memory. */
json_t *event_record_of_change(enum bmc_change change, const char *path, const char *event_id,
                               const char *timestamp);

/** The same for the parameters of EventService.SubmitTestEvent: what the client did not say is not
 * said, but for what every record has. */
json_t *event_record_of_test(const json_t *parameters, const char *event_id);

/** What filters look at, borrowed from the record. The severity is the registry's where the record
 * has none. origin_type: of its OriginOfCondition. */
struct event_facts event_record_facts(const json_t *record, struct ipc_text origin_type);

/** The resource Event with these records (an array, which is not changed). NULL: out of memory. */
json_t *event_payload(const char *id, const char *context, const json_t *records);

/** The MetricReport of TelemetryService.SubmitTestMetricReport. NULL: out of memory. */
json_t *event_report_of_test(const json_t *parameters, const char *timestamp);
