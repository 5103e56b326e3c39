/*
 * What the files of a query share: query.c (its life), query-gather.c (getting resources),
 * query-apply.c (filter, page, select), query-write.c (the answer). A gathering belongs to its
 * request and is freed with it; it owns its resources and what was parsed. A resource is its
 * finished text; trees are made only of what has to be looked into.
 */
#pragma once

#include "gateway/query.h"

enum query_resource_state {
    QUERY_RESOURCE_WANTED, /* has to be asked for */
    QUERY_RESOURCE_HAD,    /* text is there */
    QUERY_RESOURCE_ABSENT, /* there is none: its links stay links */
};

/** A link in the text of a resource, and what it leads to. */
struct query_link {
    size_t start, size; /* in the text */
    struct query_resource *target;
    bool is_in_member; /* of a member that is there as a whole: it is a level further down */
};

struct query_resource {
    enum query_resource_state state;
    bool has_failed;                    /* with ABSENT: nobody knows whether there is one */
    struct upstream *upstream;          /* NULL: a document of the gateway */
    struct route_table *table;          /* counted */
    const struct upstream_route *route; /* in the table; NULL: a document */
    /* who may be given it: route, or what its judged answer grants, with HAD; NULL: all, or with
       is_personal nobody else */
    const struct upstream_route *grant;
    uint32_t allow;             /* methods of a judged base, for the answer's head */
    struct ipc_text text, etag; /* with HAD; in `memory` */
    char *memory;
    struct query_link *links; /* ascending */
    size_t link_count;
    bool is_personal; /* granted by ConfigureSelf only: what the service says is for this caller */
    bool is_found;    /* by $expand: was in the frontier */
    bool is_followed; /* its own links are known; then those of its members in line are looked at */
    bool is_open;     /* is being written: links to it stay links */
    struct query_resource *next_wanted, *next_frontier; /* in gathering's lists (utlist) */
    UT_hash_handle hh;
    struct ipc_text key, path; /* with the instance in front; and without */
    char key_text[];
};

enum query_step {
    QUERY_STEP_MEMBERS, /* for only and $filter: all members are had */
    QUERY_STEP_APPLY,   /* what is shown is known */
    QUERY_STEP_EXPAND,  /* one level after the other */
    QUERY_STEP_ANSWER,
};

/** Why there is no answer. */
struct query_failure {
    bool is_set;
    struct query_error error;
    int internal; /* negative errno: 500 */
};

struct query_gathering {
    struct gateway *gateway;
    struct gateway_request *request;
    struct query *query;
    bool is_document;  /* the base is one of the gateway's */
    bool is_under_way; /* in gateway->gatherings (utlist) */
    struct query_gathering *prev, *next;
    /* of those who ask the same while it is under way */
    bool is_joinable; /* in gateway->joinable_queries */
    bool is_alone;    /* joins nobody */
    struct query_gathering *followers, *next_follower;
    uint64_t generation; /* sum of the upstreams' when it began */
    UT_hash_handle hh;
    struct buffer key; /* path, QUERY_KEY_SEPARATOR, query */

    enum query_step step;
    unsigned int level; /* of $expand, that is reached */
    uint64_t deadline_usec;
    unsigned int open_calls;
    struct query_failure failure;

    struct query_resource *by_path;  /* all (uthash) */
    struct query_resource *wanted;   /* of these, those to be asked for */
    struct query_resource *frontier; /* those that were found at this level of $expand */
    struct query_resource *base, *shown;
    size_t bytes;      /* of texts */
    size_t kept_bytes; /* of these, put into the response cache */
    bool is_cacheable; /* all that was used, and nothing was missing */
    bool is_personal;  /* something was granted by ConfigureSelf only, or refused as not his */
    bool is_stale;     /* something of it was invalidated */

    /* between QUERY_STEP_MEMBERS and _APPLY */
    json_t *tree;                    /* of base; NULL when it need not be looked into */
    struct query_resource **members; /* by index in Members; NULL: can't be had, or is in line */
    size_t member_count;
};

/* -- query.c -- */
/** Goes on until it has to wait, or is answered and gone. */
void query_run(struct query_gathering *gathering);
/** The first failure counts. */
void query_fail(struct query_gathering *gathering, enum base_message message, unsigned int status);
void query_fail_internal(struct query_gathering *gathering, int error);

/** "ServiceRoot.v1_20_0.ServiceRoot" of a resource, from its text. */
struct ipc_text query_type_of(struct ipc_text text);

/* -- query-answer.c -- */
/** The end: answers all, and frees the gathering with its request. */
void query_answer(struct query_gathering *gathering);

/* -- query-gather.c -- */
/** Whether the caller may be given what was kept under this route (NULL: all may). */
bool query_may_share(const struct gateway_request *request, const struct upstream_route *route);
/** What a link leads to: looked up, authorized, and taken from the cache if it is there. NULL: it
 * stays a link. uri: as it stands in the text. Failures are noted in the gathering. */
struct query_resource *query_gather(struct query_gathering *gathering, struct ipc_text uri);
/** What a query is about, as it came. */
struct query_base {
    struct ipc_text text, etag;
    bool is_cacheable;
    const struct upstream_route *grant; /* as in struct query_resource */
    uint32_t allow;
};

/** Makes the base, with its text. Returns 0, -ENOMEM, or -EPROTO when that is no object. */
int query_gather_base(struct query_gathering *gathering, const struct query_base *from);
/** Another text for a resource. Returns 0 or -ENOMEM. */
int query_resource_set_text(struct query_gathering *gathering, struct query_resource *resource,
                            struct ipc_text text, struct ipc_text etag);
/** Asks for all that is wanted, one message to each service. True when there is something to wait
 * for: query_run() is called then. */
bool query_gather_ask(struct query_gathering *gathering);
void query_gather_free(struct query_gathering *gathering);

/* -- query-apply.c -- */
/** Has the members looked up if they are needed. */
void query_apply_members(struct query_gathering *gathering);
/** Decides what is shown. */
void query_apply(struct query_gathering *gathering);

/* -- query-write.c -- */
/** Has the links of this resource followed at the next level of $expand. */
void query_found(struct query_gathering *gathering, struct query_resource *resource);
/** Notes the links of a resource and looks their targets up; new ones are found by that. */
void query_follow(struct query_gathering *gathering, struct query_resource *resource);
/** Appends the resource with what its links lead to in their place. Returns 0, -EMSGSIZE or
 * -ENOMEM. */
int query_write(struct query_gathering *gathering, struct buffer *out);
