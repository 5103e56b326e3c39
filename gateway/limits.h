/*
 * Every limit of the HTTP edge in one place; all but the sizes of our own buffers can be set in the gateway's options (see gateway.h).
 * What a client sees when it passes one is said beside it.
 */
#pragma once

#define GATEWAY_CONNECTIONS_MAX 512u              /* in all; past it the idle connections of the greediest address are closed first, else the new one */
#define GATEWAY_CONNECTIONS_PER_ADDRESS_MAX 300u  /* past it the longest idle one of that address is closed, else the new one: 503 + Retry-After */
#define GATEWAY_URI_BYTES_MAX 4096u               /* request target: 414 */
#define GATEWAY_HEADER_BYTES_MAX (16u * 1024)     /* all header lines together: 431 */
#define GATEWAY_HEADER_COUNT_MAX 100u             /* header lines: 431 */
#define GATEWAY_BODY_BYTES_MAX (1024u * 1024)     /* request body, by Content-Length or chunk by chunk: 413 */
#define GATEWAY_BODY_UNAUTHENTICATED_BYTES_MAX (16u * 1024) /* the same for a request without credentials: 413 */
#define GATEWAY_JSON_DEPTH_MAX 32u                /* nesting of a request body: 400 MalformedJSON */
#define GATEWAY_HANDSHAKE_TIMEOUT_MS 10000u       /* TLS handshake: closed */
#define GATEWAY_HEADER_TIMEOUT_MS 10000u          /* first byte of a request to the end of its headers: 408 */
#define GATEWAY_BODY_TIMEOUT_MS 30000u            /* end of the headers to the end of the body: 408 */
#define GATEWAY_IDLE_TIMEOUT_MS 60000u            /* keep-alive connection without a request: closed */
#define GATEWAY_WRITE_TIMEOUT_MS 30000u           /* a client that does not read its answer: closed */
#define GATEWAY_SERVICE_REQUESTS_MAX 128u         /* in flight for one service: 503 + Retry-After */
#define GATEWAY_SERVICE_DEADLINE_MS 10000u        /* an answer of a service: 504 (a connection to it: 503) */
#define GATEWAY_CACHE_BYTES_MAX (1024u * 1024)    /* finished responses */
#define GATEWAY_IDENTITIES_MAX 256u               /* cached credentials */
#define GATEWAY_READ_CHUNK_BYTES (16u * 1024)     /* read at once (one shared buffer) */
