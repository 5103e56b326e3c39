/*
 * For handlers that let time pass before they act, and for the GETs that a write runs: its
 * precondition (RFC 9110 §13.1) is about the resource as it is when it is written.
 */
#pragma once

#include "service/service.h"

/** Judges If-Match and If-None-Match again, by what a GET says now; then calls `then`, unless the
 * request was answered. It may do so before return. */
void service_request_judge_again(struct service_request *request, service_handler_fn then);

/** Whether this is the GET of a write, for its precondition or for its answer: no client waits for
 * it alone. */
bool service_request_is_of_write(const struct service_request *request);
