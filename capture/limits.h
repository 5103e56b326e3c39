/*
 * How much a capture takes, from whom it does not trust: everything is checked before memory is
 * taken. docs/capture.md quotes these numbers. What one file and one path may be is the mockup's
 * (mockup/limits.h).
 */
#pragma once

#define CAPTURE_PARALLEL_DEFAULT 4u
#define CAPTURE_PARALLEL_MAX 32u
#define CAPTURE_RESOURCES_DEFAULT                                                                  \
    100000u /* --max-resources; the mockup's own limit is the most                                 \
             */
/* links that are noted, those that fail too; resources_max: of --max-resources */
#define CAPTURE_SEEN_MAX(resources_max) (2 * (resources_max) + 1000)
#define CAPTURE_MIB_DEFAULT 1024u /* --max-size: all answers together */
#define CAPTURE_MIB_MAX 16384u
#define CAPTURE_DEPTH_DEFAULT 32u      /* --max-depth: segments of a path */
#define CAPTURE_SECONDS_DEFAULT 14400u /* --max-time: the whole */
#define CAPTURE_SECONDS_MAX 604800u
#define CAPTURE_TIMEOUT_DEFAULT 60u /* --timeout: one answer */
#define CAPTURE_TIMEOUT_MAX 3600u
#define CAPTURE_CONNECT_SECONDS_MAX 20u       /* until a connection stands */
#define CAPTURE_LOGOUT_SECONDS_MAX 10u        /* the end of the session, also after a signal */
#define CAPTURE_HEADERS_MAX 64u               /* headers of an answer */
#define CAPTURE_HEADER_BYTES_MAX (32u * 1024) /* of all headers of an answer */
#define CAPTURE_PAGES_MAX 20000u              /* pages of one collection */
#define CAPTURE_MEMBERS_MAX 500000u           /* members of one collection */
#define CAPTURE_REDIRECTS_MAX 5u
#define CAPTURE_ATTEMPTS_MAX 3u         /* for one answer: 429, 503, a broken connection */
#define CAPTURE_RETRY_SECONDS_MAX 30u   /* Retry-After beyond this is not waited for */
#define CAPTURE_DEAD_MAX 20u            /* failed connections in a row: the service is gone */
#define CAPTURE_FAILURES_SHOWN_MAX 200u /* lines; those beyond are only counted */
#define CAPTURE_PASSWORD_BYTES_MAX 1024u
