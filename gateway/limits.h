/*
 * Every limit of the HTTP edge in one place; all but the sizes of our own buffers can be set in the
 * gateway's options (see gateway.h). What a client sees when it passes one is said above it.
 */
#pragma once

/* In all. Past it an idle connection of the greediest address is closed, else the new one: 503. */
#define GATEWAY_CONNECTIONS_MAX 512u
/* Past it the longest idle one of that address is closed, else the new one: 503 + Retry-After. */
#define GATEWAY_CONNECTIONS_PER_ADDRESS_MAX 300u

/* Request target: 414. */
#define GATEWAY_URI_BYTES_MAX 4096u
/* All header lines, trailers and chunk extensions of a request together: 431. */
#define GATEWAY_HEADER_BYTES_MAX (16u * 1024)
/* Header lines and trailers: 431. */
#define GATEWAY_HEADER_COUNT_MAX 100u
/* Request body, by Content-Length or chunk by chunk: 413. */
#define GATEWAY_BODY_BYTES_MAX (1024u * 1024)
/* The same for a request without credentials: 413. */
#define GATEWAY_BODY_UNAUTHENTICATED_BYTES_MAX (16u * 1024)
/* Nesting of a request body: 400 MalformedJSON. */
#define GATEWAY_JSON_DEPTH_MAX 32u

/* TLS handshake: closed. */
#define GATEWAY_HANDSHAKE_TIMEOUT_MS 10000u
/* First byte of a request to the end of its headers: 408. */
#define GATEWAY_HEADER_TIMEOUT_MS 10000u
/* End of the headers to the end of the body: 408. */
#define GATEWAY_BODY_TIMEOUT_MS 30000u
/* Keep-alive connection without a request: closed. */
#define GATEWAY_IDLE_TIMEOUT_MS 60000u
/* A client that does not read its answer: closed. */
#define GATEWAY_WRITE_TIMEOUT_MS 30000u

/* In flight for one service: 503 + Retry-After. */
#define GATEWAY_SERVICE_REQUESTS_MAX 128u
/* An answer of a service: 504 (a connection to it: 503). */
#define GATEWAY_SERVICE_DEADLINE_MS 10000u

/* Resources that one query is made of, distinct ones: 507 InsufficientStorage. */
#define GATEWAY_QUERY_RESOURCES_MAX 4096u
/* Their texts, and its answer: 507. */
#define GATEWAY_QUERY_BYTES_MAX (8u * 1024 * 1024)
/* What excerpt and $select are applied to, as a tree of some ten times the size: 507. */
#define GATEWAY_QUERY_CUT_BYTES_MAX (2u * 1024 * 1024)
/* Queries that wait for services at the same time, equal ones counted once: 503 + Retry-After. */
#define GATEWAY_QUERIES_MAX 32u
/* The texts of all of them: 503 + Retry-After. */
#define GATEWAY_QUERIES_BYTES_MAX (16u * 1024 * 1024)

/* An installed schema or registry: 500. */
#define GATEWAY_FILE_BYTES_MAX (2u * 1024 * 1024)
/* Of these, read at the same time: 503 + Retry-After. */
#define GATEWAY_FILE_READS_MAX 8u

/* Finished responses that are kept. */
#define GATEWAY_CACHE_BYTES_MAX (1024u * 1024)
/* Credentials whose identity is remembered. */
#define GATEWAY_IDENTITIES_MAX 256u
/* Read at once (one shared buffer). */
#define GATEWAY_READ_CHUNK_BYTES (16u * 1024)
