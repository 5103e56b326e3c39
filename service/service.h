/*
 * The skeleton of every svc-*: options, listening socket, hello, router, readiness and watchdog,
 * signals, statistics, preconditions, error answers and invalidation. A service is a route table,
 * its handlers, and a ten-line main:
 *
 *     int main(int argc, char **argv)
 *     {
 *         return service_main(argc, argv, &chassis_service);
 *     }
 *
 * One thread. A handler must not block; it may answer at once or later, but exactly once. A GET
 * handler builds the resource as JSON; the skeleton makes text and ETag (the header and
 * "@odata.etag"), checks If-Match and If-None-Match before writes (by running the GET handler), and
 * remembers which URIs were served as cacheable.
 */
#pragma once

#include <jansson.h>
#include <uv.h>

#include "base/clock.h"
#include "ipc/server.h"
#include "redfish/filter.h"
#include "redfish/message.h"
#include "redfish/patch.h"
#include "redfish/privilege.h"
#include "redfish/router.h"
#include "redfish/schema.h"

struct service;         /* this process */
struct service_request; /* one request that waits for its answer */

typedef void (*service_handler_fn)(struct service_request *request);

enum service_route_flags {
    SERVICE_CACHEABLE =
        1u << 0, /* the service calls service_invalidate() whenever an answer to GET here changes */
    SERVICE_ACTION = 1u << 1, /* an action target */
    SERVICE_ACTION_INFO = 1u << 2,
    /* PATCH, PUT and DELETE need If-Match or If-None-Match: 428 without (RFC 6585 §3) */
    SERVICE_MATCH_REQUIRED = 1u << 3,
    SERVICE_SETTINGS = 1u << 4, /* its GET may show @Redfish.Settings */
    /* a collection whose GET pages by itself: service_request_page() … service_reply_page() */
    SERVICE_PAGED = 1u << 5,
    SERVICE_STREAM = 1u << 6, /* its GET may be answered by service_reply_stream() */
    /* Its handlers themselves say which methods there are, and who may: all that is asked comes to
       them, also from nobody. With SERVICE_CACHEABLE: service_request_set_privileges() says who may
       be given a kept answer. docs/decisions/judged-routes.md */
    SERVICE_JUDGED = 1u << 7,
};

struct service_route {
    const char *uri_template; /* "/redfish/v1/Chassis/{ChassisId}"; see redfish/router.h */
    const char *type; /* "Chassis.v1_25_0.Chassis"; of an action: the type of the resource that it
                         acts on; "" where each resource says it (SERVICE_JUDGED) */
    const struct schema *schema; /* facts of `type` (redfish/facts/facts.h): the type has to be in
                                    it, and it has to allow the methods, or the service does not
                                    start; for --hide-deprecated, too. NULL: nothing is known */
    unsigned int flags;
    service_handler_fn get, post, patch, put, delete_;
    const struct privilege_sets
        *privileges[5]; /* by enum ipc_method; NULL: the standard registry's rule for the type */
    /* A property at the top of the resource that is another one at each GET, a clock ("DateTime"):
       tags do not count it. Not together with SERVICE_CACHEABLE. */
    const char *untagged;
    const void *data; /* the handlers' own: service_request_route() */
};

/** A typed call (ipc/proto/) that this service answers: by ipc_call_respond() or the proto's
 * respond functions on `call`. Views in `request` die at return. */
struct service_call {
    const char *name;
    void (*handle)(struct service *service, struct ipc_call *call,
                   const struct ipc_request *request);
};

/** An option beyond the common ones. */
struct service_option {
    const char *name;     /* "bus": --bus VALUE */
    const char *argument; /* "ADDRESS" for --help; NULL: it has none */
    const char *help;
};

struct service_definition {
    const char *name;    /* "chassis": names the process, the socket and the state folder */
    const char *summary; /* one line for --help */
    const struct service_route *routes;
    size_t route_count;
    const struct service_call *calls;
    size_t call_count;
    const struct service_option *options;
    size_t option_count;
    /** After the options, before the first request: open stores, start mirrors. data: to be hung
     * with service_set_data(). Returns 0, or negative errno after logging the cause and undoing
     * what it did: -EINVAL for an option that it can't use, which ends in status 2. May be NULL. */
    int (*start)(struct service *service);
    /**
     * The service takes no request until service_serve() is called: connections wait in the socket,
     * and the gateway's GETs with them. For services whose first answers would be wrong or empty
     * right after start().
     */
    bool serves_later;
    /** Before each answer to a request of a route is sent: for services that keep a record. Not
     * called for a GET within a request or a batch. May be NULL. */
    void (*answering)(const struct service_request *request, unsigned int status);
    /** Before the loop ends: close what start() opened (handles by uv_close), and answer the
     * requests that are held, now or soon. No handler runs after it. May be NULL. */
    void (*stop)(struct service *service);
};

/**
 * Runs the process until SIGTERM or SIGINT. Common options: --socket PATH (else LISTEN_FDS, else
 * RUN/NAME.sock), --run DIR (default /run/shoal), --state DIR (default /var/lib/shoal; the
 * service's own folder is DIR/NAME), --config DIR (default /etc/shoal), --allow-uid UID
 * (repeatable), --hide-deprecated, --log-level LEVEL, --help, --version. Returns the exit status: 0
 * stopped, 1 failed (logged), 2 wrong usage (said on stderr).
 */
int service_main(int argc, char **argv, const struct service_definition *definition);

/* -- the process -- */
/** In stop(), of a service that has much to write: so often that the supervisor, which kills what
 * does not end in time, sees that it goes on. Costs nothing when called too often. */
void service_stop_goes_on(struct service *service);
/** With definition.serves_later: begins to take requests. Further calls do nothing. Returns 0, or
 * negative errno after logging the cause. */
int service_serve(struct service *service);
void service_set_data(struct service *service, void *data);
void *service_data(const struct service *service);
uv_loop_t *service_loop(const struct service *service);
struct ipc_server *service_server(const struct service *service);
const struct clock *service_clock(const struct service *service);
/** UUID of the service root, as the gateway said it last; "" before it has connected for the first
 * time. A new one invalidates everything. */
const char *service_root_uuid(const struct service *service);
/** "/var/lib/shoal/NAME", made at first use with mode 0700. Returns a descriptor that belongs to
 * the service, or negative errno. */
int service_state_dir(struct service *service);
/** RUN, where the sockets of the other services are. */
const char *service_run_dir(const struct service *service);
/** Where the configuration is: files of the operator, over the defaults that were installed. */
const char *service_config_dir(const struct service *service);
/** Whether what the schemas call deprecated is left out of resources, which the skeleton does; for
 * links, whose URIs no schema sees. */
bool service_hides_deprecated(const struct service *service);
/** Value of a definition's own option, "" of one without an argument; NULL when not given. */
const char *service_option_value(const struct service *service, const char *name);

/**
 * The answer to a GET of this URI changed. If it was served as cacheable since it was last
 * invalidated, the gateway is told once, in order with the responses; otherwise nothing happens, so
 * calling it often is cheap. uri: without trailing slash.
 */
void service_invalidate(struct service *service, struct ipc_text uri);
/** The same for one of several emulated systems: service_request_instance(). */
void service_invalidate_at(struct service *service, struct ipc_text instance, struct ipc_text uri);
/** Every URI that was served, of all instances: when the structure changed. */
void service_invalidate_all(struct service *service);
/** True when the URI was served as cacheable since it was last invalidated: ask before costly work.
 */
bool service_was_served(const struct service *service, struct ipc_text uri);

/* -- a request -- */
struct service *service_request_service(const struct service_request *request);
/** Template parameters in order ({ChassisId} is 0), decoded, NUL-terminated, valid until the
 * answer. */
const char *service_request_parameter(const struct service_request *request, size_t index);
/** All of them; as many as the route's template has. */
const char *const *service_request_parameters(const struct service_request *request);
const char *service_request_uri(const struct service_request *request);
/** The row of the route table that the request came by. */
const struct service_route *service_request_route(const struct service_request *request);
/** With SERVICE_PAGED: the query as it came, raw, without '?', after the gateway found that it is
 * one; else "". */
const char *service_request_query(const struct service_request *request);
/** Which of several emulated systems is meant; "" where there is only one. */
const char *service_request_instance(const struct service_request *request);
enum ipc_method service_request_method(const struct service_request *request);
/** Who asks. Its texts are NUL-terminated, too, and valid until the answer. */
const struct ipc_identity *service_request_identity(const struct service_request *request);
const char *service_request_id(const struct service_request *request);
/** The body as an object (borrowed). Bodies that are no JSON objects were answered before the
 * handler ran. NULL for GET and DELETE. */
const json_t *service_request_body(const struct service_request *request);
/**
 * Checks the body by patch_check(). Returns true and the result, which the caller deinits, when its
 * values are to be applied: then its messages go to service_reply_updated(). Else the request was
 * answered. current: the resource as it is now, NULL for a POST.
 */
bool service_request_check(struct service_request *request, const struct patch_form *form,
                           const json_t *current, struct patch_result *ret_result);
/** What a GET of a collection that pages by itself is to show. */
struct service_page {
    uint64_t skip; /* members to leave out, of those that pass the filter */
    uint64_t top; /* members to show at most; the service may lower it, the rest is the next page */
    const struct filter *filter; /* NULL: none; lives as long as the request */
    struct filter_types types;   /* of service_page_matches() */
};
/**
 * With SERVICE_PAGED: reads the request's query. top_default: of a request without $top. Returns
 * true and the page; else the request was answered. Then service_page_matches() is asked about
 * every member of the collection, when there is a filter, and service_reply_page() answers.
 */
bool service_request_page(struct service_request *request, uint64_t top_default,
                          struct service_page *ret_page);
/** Whether a member passes the filter. member: what a GET of it says; less is enough where
 * filter_reads_only() says so. Allocates nothing. */
bool service_page_matches(struct service_page *page, const json_t *member);
/** Milliseconds until the deadline. */
uint32_t service_request_deadline_ms(const struct service_request *request);
void service_request_set_data(struct service_request *request, void *data);
void *service_request_data(const struct service_request *request);
/** True when nobody waits for the answer any more; it must still be given. */
bool service_request_is_cancelled(const struct service_request *request);
/** With SERVICE_JUDGED, before the answer to a GET: who may be given a copy that was kept. Copied.
 * Without it nobody is: such an answer is made for its caller alone. */
void service_request_set_privileges(struct service_request *request,
                                    const struct privilege_sets *sets);
/** A header of the answer, whatever that will be, unless it is for no wire (a GET within a request
 * or a batch). Copied. Returns 0, -E2BIG past what an answer may have, or -ENOMEM. */
int service_request_add_header(struct service_request *request, const char *name,
                               const char *value);

/** "GET, HEAD, PATCH": bits IPC_METHOD_BIT() as Allow has them. Returns `text`. */
#define SERVICE_METHODS_BYTES 40
const char *service_method_names(uint32_t methods, char text[static SERVICE_METHODS_BYTES]);

/* -- the answer: exactly one of these; the request is gone after it -- */
/** 200 and a resource, an object without "@odata.etag", which is added. Steals `resource`; NULL
 * means out of memory (500). */
void service_reply_resource(struct service_request *request, json_t *resource);
/**
 * 200 and a finished text. content_type NULL: a resource, a compact JSON object without
 * "@odata.etag", which is added; no property is hidden from it. Else the text goes out as it is.
 */
void service_reply_text(struct service_request *request, struct ipc_text text,
                        const char *content_type);
/**
 * 200 and one page of the collection. count: of all members that pass the filter; it becomes
 * Members@odata.count. collection: stolen, its Members are those of the page, links or whole
 * resources. Members@odata.nextLink is added when more follow. A page beyond the last one, and a
 * filter whose literals fit no member, are answered by 400. collection NULL: out of memory.
 */
void service_reply_page(struct service_request *request, const struct service_page *page,
                        uint64_t count, json_t *collection);
/**
 * 200 to a GET, with what can be read from a descriptor as body: a file from where it stands, or
 * the reading end of a pipe. With SERVICE_STREAM. fd: taken whatever happens. size: bytes that it
 * gives; -1: a file's size, or until the end of a pipe. content_type: NULL for
 * application/octet-stream. file_name: what a browser saves it as (UTF-8, any characters); NULL:
 * none is said.
 */
void service_reply_stream(struct service_request *request, int fd, int64_t size,
                          const char *content_type, const char *file_name);
/** 201 with Location and the new resource, plus extra headers (NULL when none). */
void service_reply_created(struct service_request *request, const char *location, json_t *resource,
                           const struct ipc_header *headers, size_t header_count);
/** The same with the resource that a GET of `path` (decoded, one of this service's) gives now.
 * Where that fails it was created all the same: 201 with Location and no body. */
void service_reply_created_at(struct service_request *request, const char *path);
/** 202: an action goes on; what it makes will be at `location` (encoded), which the client may ask
 * for again in so many seconds. DSP0266 1.21 §6.5.2.3 "Status codes". */
void service_reply_accepted(struct service_request *request, const char *location,
                            unsigned int retry_after_s);
/** The same with a body: a resource that says how far it is, as service_reply_resource() takes it.
 */
void service_reply_accepted_with(struct service_request *request, const char *location,
                                 unsigned int retry_after_s, json_t *resource);
/** 204. */
void service_reply_no_content(struct service_request *request);
/** After a write: 200 with the resource as it is now (the GET handler of the same URI runs), with
 * these messages in @Message.ExtendedInfo when `messages` (stolen, may be NULL) is not empty. Where
 * that GET fails the write is still a success: 204, or 200 with the messages alone. */
void service_reply_updated(struct service_request *request, json_t *messages);
/** An error with one message; the status is the message's own (message_fact). arguments as for
 * message_new(), NULL-terminated. */
void service_reply_message(struct service_request *request, const char *related_property,
                           enum base_message message, ... /* const char *…, NULL */)
    __attribute__((sentinel));
/** An error with several messages. Steals `messages`. */
void service_reply_messages(struct service_request *request, json_t *messages);
/** 405 OperationNotAllowed: there are these methods, bits IPC_METHOD_BIT(), and not the one of the
 * request. */
void service_reply_not_allowed_but(struct service_request *request, uint32_t methods);
/** With SERVICE_JUDGED: 401 resp. 403. The gateway says it in its own words. */
void service_reply_unauthenticated(struct service_request *request);
void service_reply_forbidden(struct service_request *request);
/** 404 ResourceNotFound for this URI's last segment. */
void service_reply_not_found(struct service_request *request);
/** 500 InternalError; logs `cause` (key=value words) with the request id. */
void service_reply_failed(struct service_request *request, const char *cause);
/** 503 ServiceTemporarilyUnavailable with Retry-After. */
void service_reply_unavailable(struct service_request *request, unsigned int retry_after_s);
