/*
 * Every limit of the wire in one place. A peer that passes a limit has its connection closed
 * (frames), its request refused (IPC_E_BUSY, IPC_E_TOO_LARGE), and nothing else. docs/ipc.md quotes
 * these numbers.
 */
#pragma once

#define IPC_PROTOCOL_VERSION 1

#define IPC_FRAME_BYTES_MAX (16u * 1024 * 1024) /* one frame without its length prefix */
#define IPC_DEPTH_MAX 16                        /* nested msgpack containers in a frame */
#define IPC_ITEMS_MAX 262144u                   /* msgpack values in a frame */
#define IPC_NAME_BYTES_MAX 64u                  /* service, call and topic names */
#define IPC_URI_BYTES_MAX 4096u                 /* URI or query of a request */
#define IPC_HEADER_BYTES_MAX 4096u    /* one header value, If-Match list, request id … */
#define IPC_HEADERS_MAX 16u           /* extra headers of a response */
#define IPC_PRIVILEGE_SETS_MAX 4u     /* alternative privilege sets of one method */
#define IPC_ROUTES_MAX 1024u          /* rows of a route table */
#define IPC_INVALIDATE_URIS_MAX 4096u /* URIs in one invalidate; more: "everything" */
#define IPC_BATCH_URIS_MAX 1024u      /* URIs in one "get-resources" */
#define IPC_BATCH_BYTES_MAX                                                                        \
    (4u * 1024 * 1024) /* bodies in its answer; more: "not included", but for the first */

#define IPC_CLIENT_REQUESTS_MAX                                                                    \
    256u /* in flight and waiting, for each connection: IPC_E_BUSY past it */
#define IPC_SERVER_PEERS_MAX 16u     /* connections that a service accepts */
#define IPC_SERVER_REQUESTS_MAX 512u /* in flight for each peer: answered 503 past it */
#define IPC_WRITE_QUEUE_BYTES_MAX                                                                  \
    (32u * 1024 * 1024)         /* unsent bytes for a peer that does not read: connection closed */
#define IPC_DESCRIPTORS_MAX 16u /* unsent, for one peer: answered 503 past it */
#define IPC_READ_CHUNK_BYTES (64u * 1024) /* read at once */
#define IPC_READ_FRAMES_MAX 256u /* handled in one turn of the loop, then others have theirs */

#define IPC_LINK_IDLE_MS                                                                           \
    1000u /* without traffic for so long, a connection gives its buffers back */
#define IPC_CLOSE_FLUSH_MS 500u    /* what is queued when a service closes may take so long */
#define IPC_RECONNECT_FIRST_MS 10u /* doubles at each failure */
#define IPC_RECONNECT_MAX_MS 500u
#define IPC_HELLO_TIMEOUT_MS 2000u  /* from connect to the peer's hello */
#define IPC_PING_INTERVAL_MS 1000u  /* while the circuit is open */
#define IPC_DEADLINE_MS_MAX 600000u /* longest deadline of a request */
