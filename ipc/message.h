/*
 * The shapes that travel in frames, as C sees them. docs/ipc.md gives the wire form of each.
 * Texts are views (`struct ipc_text`): in a received message they point into the connection's
 * buffer and are valid until the callback returns; in a message to be sent they need to live until
 * the call returns. Copy what you keep.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "ipc/limits.h"

/** Bytes that somebody else owns; not NUL-terminated. data may be NULL when size is 0. */
struct ipc_text {
    const char *data;
    size_t size;
};

/** A view of a C string (NULL gives an empty view). */
static inline struct ipc_text ipc_text(const char *text)
{
    return (struct ipc_text){text, text ? strlen(text) : 0};
}

static inline bool ipc_text_equal(struct ipc_text text, const char *other)
{
    size_t size = strlen(other);

    return text.size == size && (size == 0 || memcmp(text.data, other, size) == 0);
}

/** Kinds of frames. Numbers are the wire's; unknown ones are ignored. */
enum ipc_kind {
    IPC_HELLO = 0,
    IPC_REQUEST = 1,
    IPC_RESPONSE = 2,
    IPC_CANCEL = 3,
    IPC_INVALIDATE = 4,
    IPC_PUBLISH = 5,
    IPC_PING = 6,
    IPC_PONG = 7,
};

/** Methods of requests; 1 << method is the bit in a route's `methods`. HEAD travels as GET. */
enum ipc_method {
    IPC_GET = 0,
    IPC_POST = 1,
    IPC_PATCH = 2,
    IPC_PUT = 3,
    IPC_DELETE = 4,
    IPC_CALL = 5, /* a typed call between processes (ipc/proto/): uri is the call's name, body is
                     msgpack */
    IPC_METHOD_COUNT,
};

#define IPC_METHOD_BIT(method) (1u << (method))

/** The HTTP name of a method ("CALL" for IPC_CALL). */
const char *ipc_method_name(enum ipc_method method);

/** Named outcomes of ipc/. */
enum {
    IPC_E_BUSY = 1, /* too many requests in flight for this peer: try again later */
    IPC_E_LOST =
        2, /* the connection went before the answer came, and the request may not be repeated */
    IPC_E_TIMEOUT = 3,     /* no answer within the deadline, though connected */
    IPC_E_UNAVAILABLE = 4, /* no connection within the deadline */
    IPC_E_UNRESPONSIVE =
        5,               /* circuit open: the peer missed a deadline and has not answered since */
    IPC_E_TOO_LARGE = 6, /* the message would pass a limit of ipc/limits.h */
    IPC_E_MALFORMED = 7, /* the peer's bytes are not a message of this protocol */
    IPC_E_CANCELLED = 8, /* cancelled by the caller, or the client is being closed */
};

/** Privileges of DSP0266 §13.2.8 as bits; 16 to 31 are for OEM privileges. */
enum ipc_privilege {
    IPC_PRIVILEGE_LOGIN = 1u << 0,
    IPC_PRIVILEGE_CONFIGURE_MANAGER = 1u << 1,
    IPC_PRIVILEGE_CONFIGURE_USERS = 1u << 2,
    IPC_PRIVILEGE_CONFIGURE_SELF = 1u << 3,
    IPC_PRIVILEGE_CONFIGURE_COMPONENTS = 1u << 4,
    IPC_PRIVILEGE_NO_AUTH = 1u << 5, /* in route tables only: nobody needs to be logged in */
};

/** Who asks. Filled by the gateway only; services trust it because they check who the peer is. */
struct ipc_identity {
    struct ipc_text user;           /* user name; empty: nobody is logged in */
    struct ipc_text role;           /* RoleId */
    uint32_t privileges;            /* bits of enum ipc_privilege */
    struct ipc_text session_id;     /* Id of the Session resource; empty with Basic */
    struct ipc_text client_address; /* IP address, textual */
    bool password_change_required;
};

struct ipc_request {
    enum ipc_method method;
    struct ipc_text instance; /* which of several emulated BMCs; empty: the only one */
    struct ipc_text
        uri; /* decoded path, absolute, no query, no trailing slash; or the name of a call */
    struct ipc_text query;      /* what the service is to evaluate itself; usually empty */
    struct ipc_text request_id; /* repeated in every log line about it */
    struct ipc_identity identity;
    struct ipc_text if_match, if_none_match; /* headers as received, empty when absent */
    struct ipc_text body;                    /* JSON (msgpack in calls), may be empty */
    uint32_t deadline_ms;                    /* time left, 1 … IPC_DEADLINE_MS_MAX */
};

/** One header of a response beyond those that the gateway makes itself. */
struct ipc_header {
    struct ipc_text name, value;
};

enum ipc_response_flags {
    IPC_RESPONSE_CACHEABLE =
        1u << 0, /* the service will send `invalidate` when this answer to a GET changes */
    IPC_RESPONSE_STREAM = 1u << 1, /* the body is read from a descriptor that comes with the frame;
                                      set by ipc/ where there is one */
};

struct ipc_response {
    unsigned int status;  /* HTTP status 100 … 599 */
    uint32_t flags;       /* enum ipc_response_flags */
    struct ipc_text etag; /* with its quotes; empty: none */
    struct ipc_text body; /* finished JSON text (msgpack in calls); may be empty */
    size_t header_count;
    struct ipc_header headers[IPC_HEADERS_MAX];
    /**
     * An open descriptor in place of the body; NULL: none. Who takes it sets *stream to -1. To
     * send: always taken. Received: closed after the reply, unless that took it; -1 when this
     * process had no room for it.
     */
    int *stream;
    int64_t stream_size; /* with stream: bytes that it gives; -1: until its end */
    /* Of a route with IPC_ROUTE_JUDGED: who may be given a kept copy of this answer to a GET, as
     * alternatives (OR) of sets (AND). All zero: nobody. Not with a stream. */
    uint32_t privileges[IPC_PRIVILEGE_SETS_MAX];
};

/** One row of a route table as announced in hello. */
struct ipc_route {
    struct ipc_text uri_template; /* "/redfish/v1/Chassis/{ChassisId}"; see redfish/router.h */
    struct ipc_text type; /* "Chassis.v1_25_0.Chassis" or "ChassisCollection.ChassisCollection";
                             empty for actions */
    uint32_t methods;     /* bits IPC_METHOD_BIT() */
    uint32_t flags;       /* enum ipc_route_flags */
    /* Privileges for each method where they differ from the standard registry: alternatives (OR) of
     * sets (AND). All zero: as the registry says. */
    uint32_t privileges[5][IPC_PRIVILEGE_SETS_MAX];
};

enum ipc_route_flags {
    IPC_ROUTE_ACTION =
        1u << 0, /* an action target (POST only); its privileges are those of POST on `type` */
    IPC_ROUTE_ACTION_INFO = 1u << 1, /* an ActionInfo resource */
    IPC_ROUTE_MATCH_REQUIRED =
        1u << 2, /* PATCH, PUT and DELETE need If-Match or If-None-Match: 428 without */
    IPC_ROUTE_SETTINGS = 1u << 3, /* may have @Redfish.Settings: its Link headers are made */
    IPC_ROUTE_PAGED = 1u << 4,    /* a collection that evaluates $filter, $skip and $top itself: GET
                                     has the    query */
    IPC_ROUTE_STREAM = 1u << 5,   /* GET may be answered by a descriptor */
    IPC_ROUTE_JUDGED = 1u << 6,   /* the service itself says which methods there are, and who may:
                                     rules and methods of the route are not looked at */
};

struct ipc_hello {
    uint32_t version;     /* IPC_PROTOCOL_VERSION of the sender */
    struct ipc_text name; /* "chassis", "gateway" */
    size_t route_count;
    const struct ipc_route *routes; /* NULL when route_count is 0 */
    struct ipc_text root_uuid;      /* of the service root, said by the gateway; empty: not known */
};
