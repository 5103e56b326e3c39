/*
 * Browsers: which pages may read answers, and which may write with credentials that the browser
 * adds by itself. The Fetch standard §3.2 "CORS protocol"; DSP0266 1.21 §7.1, "Origin". Origins
 * that are allowed are in the policy (gateway.json).
 */
#pragma once

#include "gateway/gateway.h"

/** Appends the lines by which a browser lets the page of this Origin read the answer; nothing
 * unless the policy allows it. Returns 0 or -ENOMEM. */
int cors_append_lines(struct buffer *out, const struct policy *policy, struct ipc_text origin);

/** Answers a preflight (OPTIONS from an allowed origin): it comes without credentials, and its
 * answer is the same for every resource. Returns whether it did. */
bool cors_answer_preflight(struct gateway *gateway, struct http_exchange *exchange,
                           const struct http_request *http, uint64_t started_usec);

/** True for a write that the page of a foreign origin made with a password that the browser
 * remembers (Basic): browsers send such a form without asking first. */
bool cors_is_forged(const struct gateway *gateway, const struct http_request *http);
