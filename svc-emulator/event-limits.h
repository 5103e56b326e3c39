/* Every limit of the delivery of events; docs/emulator-events.md quotes these numbers. */
#pragma once

#define EVENT_DESTINATIONS_MAX 64u /* of one BMC; further subscriptions get nothing */
#define EVENT_RECORDS_MAX 1000u    /* in one payload; more become several */
#define EVENT_POSTS_MAX 32u        /* in flight, of all BMCs together */
#define EVENT_QUEUE_MAX 64u        /* payloads that wait for one destination; more: the oldest go */
#define EVENT_QUEUE_BYTES_MAX (4u * 1024 * 1024) /* likewise */
#define EVENT_BYTES_MAX (64u * 1024 * 1024)      /* that wait for all of them */
#define EVENT_CONNECT_MS_MAX 10000u
#define EVENT_POST_MS_MAX 30000u            /* from the start of a POST to the end of its answer */
#define EVENT_ANSWER_BYTES_MAX (64u * 1024) /* of an answer, which nobody reads */
#define EVENT_ATTEMPTS_DEFAULT 3u           /* where the EventService does not say */
#define EVENT_INTERVAL_S_DEFAULT 30u
#define EVENT_ATTEMPTS_MAX 1000u
#define EVENT_INTERVAL_S_MAX 86400u
#define EVENT_BACKOFF_S_MAX 3600u /* RetryForeverWithBackoff doubles the interval up to this */
#define EVENT_LOG_S 60u           /* between two log lines about one destination */
#define EVENT_HEADERS_MAX 32u     /* of one subscription */
#define EVENT_HEADER_BYTES_MAX 8192u
