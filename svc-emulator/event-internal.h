/* What the parts of event delivery share: event.c has what happens, event-source.c who is to know,
 * event-destination.c how it gets there, subscription.c the subscriptions' headers. Room-private.
 */
#pragma once

#include "base/hash.h"
#include "svc-emulator/event-limits.h"
#include "svc-emulator/event.h"
#include "svc-emulator/post.h"

#define EVENT_SERVICE "/redfish/v1/EventService"

struct payload {
    struct payload *prev, *next;
    size_t size;
    char text[];
};

/** A subscription that something can be delivered to. */
struct destination {
    struct event_source *source;
    json_t *subscription;                  /* its resource as it is */
    struct payload *payloads;              /* the first one is in flight, or is tried again */
    size_t payload_count, bytes;           /* of payloads */
    struct post *post;                     /* in flight; NULL: none */
    uv_timer_t timer;                      /* until the next attempt */
    unsigned int attempts;                 /* failed ones, since the last that succeeded */
    unsigned int failed_count, drop_count; /* since the last log line */
    uint64_t logged_usec;                  /* 0: never */
    bool is_ready;                         /* in events->ready */
    bool is_seen;                          /* while subscriptions are read */
    struct destination *prev, *next;       /* of the source */
    struct destination *ready_prev, *ready_next;
    char path[];
};

/** HttpHeaders of a subscription, which no GET shows. */
struct kept_headers {
    UT_hash_handle hh;
    size_t count;
    char *lines[EVENT_HEADERS_MAX]; /* "Name: value", wiped when they go */
    char path[];
};

/** A change that nobody was told yet. */
struct change_event {
    UT_hash_handle hh;
    enum bmc_change change;
    char path[];
};

/** What events know of one BMC. */
struct event_source {
    struct events *events;
    struct bmc *bmc;
    struct change_event *changes; /* in order, one for each path */
    struct kept_headers *headers; /* by path of the subscription */
    struct destination *destinations;
    bool is_pending;                       /* in events->pending */
    bool is_fresh;                         /* what follows is as the resources say */
    bool is_enabled;                       /* ServiceEnabled */
    unsigned int attempts_max, interval_s; /* DeliveryRetry… */
    struct event_source *prev, *next;      /* in events->pending */
};

struct events {
    struct emulator *emulator;
    struct poster *poster; /* NULL until something is to be sent */
    uv_timer_t turn;       /* ends the turn in which something changed */
    struct event_source *pending;
    struct destination *ready; /* with a payload that may go out */
    unsigned int post_count;   /* in flight */
    size_t bytes;              /* of all payloads */
    uint64_t last_id;
};

/* -- event.c -- */
/** Has the end of this turn look at the source, and at what is ready. */
void event_await_turn(struct events *events, struct event_source *source);

/* -- event-source.c -- */
/** That of a BMC, made at first use. NULL: out of memory, or events have stopped. */
struct event_source *event_source_of(struct emulator *emulator, struct bmc *bmc);
void event_source_close(struct event_source *source);
/** Reads the EventService and its subscriptions, if they may have changed. */
void event_source_refresh(struct event_source *source);

/* -- event-destination.c -- */
/** Returns NULL when out of memory. */
struct destination *destination_new(struct event_source *source, const char *path);
void destination_close(struct destination *destination);
/** Puts a payload into the queue, within the limits; it goes out after this turn. Returns 0,
 * -EMSGSIZE for one that no queue has room for, or -ENOMEM. */
int destination_add(struct destination *destination, const json_t *payload);
/** Counts and tells of a payload that is not even tried. */
void destination_lose(struct destination *destination);
/** Starts what is ready, as much as may be in flight. */
void destination_pump(struct events *events);

/* -- subscription.c -- */
/** headers: as the resource has them; what was kept before goes. Returns 0 or -ENOMEM. */
int subscription_keep_headers(struct event_source *source, const char *path, const json_t *headers);
const struct kept_headers *subscription_headers(const struct event_source *source,
                                                const char *path);
void subscription_forget_headers(struct event_source *source, const char *path);
void subscription_forget_all(struct event_source *source);
