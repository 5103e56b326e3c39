/*
 * Query parameters of a GET, parsed once, and applied to finished resources. This file knows the
 * rules (which parameters there are, what may be combined, what their errors are); who gets the
 * resources that they need is gateway/query.h. DSP0266 1.21 §7.3 "Query parameters".
 */
#pragma once

#include <jansson.h>

#include "base/buffer.h"
#include "redfish/filter.h"
#include "redfish/message.h"
#include "redfish/select.h"

#define QUERY_BYTES_MAX 4096u     /* of the raw text */
#define QUERY_EXPAND_LEVELS_MAX 6 /* ProtocolFeaturesSupported.ExpandQuery.MaxLevels */

enum query_expand {
    QUERY_EXPAND_NONE,
    QUERY_EXPAND_SUBORDINATE, /* "."  not those in Links */
    QUERY_EXPAND_LINKS,       /* "~"  only those in Links */
    QUERY_EXPAND_ALL,         /* "*"  both */
};

struct query {
    bool only, excerpt;
    bool has_top, has_skip;
    uint64_t top, skip;
    enum query_expand expand;
    unsigned int levels;         /* of $expand, 1 … QUERY_EXPAND_LEVELS_MAX */
    struct filter *filter;       /* NULL: none */
    struct query_select *select; /* NULL: none */
};

/** What is wrong with a query: the message, its arguments, and the status where it is not the
 * message's own (0: its own). */
struct query_error {
    enum base_message message;
    unsigned int status;
    char arguments[3][128]; /* cut, NUL-terminated; as many as message_fact() says, the rest "" */
};

enum {
    QUERY_E_NONE = 1,    /* nothing in it that changes an answer: unknown parameters without '$' */
    QUERY_E_REFUSED = 2, /* ret_error says why */
};

/**
 * Parses "only", "excerpt", "$select=…&$filter=…". raw: as in the request target, percent-encoded,
 * without '?'. Parameters that don't start with '$' and are none of ours are ignored; unknown ones
 * with '$' are refused with 501. Returns 0 and a query, a named outcome, or -ENOMEM.
 */
int query_parse(struct ipc_text raw, struct query **ret_query, struct query_error *ret_error);
void query_free(struct query *query);

/** Whether this query makes sense for a resource of this type ("SensorCollection.SensorCollection",
 * "Sensor.v1_12_0.Sensor"). Returns 0 or QUERY_E_REFUSED. */
int query_check_type(const struct query *query, struct ipc_text type,
                     struct query_error *ret_error);

/**
 * $top and $skip on a collection, after $filter: cuts Members, sets Members@odata.nextLink (path
 * and the raw query with $skip moved on) when more follow, keeps Members@odata.count as the number
 * before the cut. Returns 0, QUERY_E_REFUSED or -ENOMEM.
 */
int query_apply_page(const struct query *query, struct ipc_text path, struct ipc_text raw,
                     json_t *collection, struct query_error *ret_error);

/**
 * The same for a page that was cut by who has the members: `collection` has those after the query's
 * $skip, and as many as are shown; sets Members@odata.count to `count`, the number of all that
 * passed the filter, and Members@odata.nextLink when more follow. query: NULL for none. Returns as
 * query_apply_page().
 */
int query_finish_page(const struct query *query, struct ipc_text path, struct ipc_text raw,
                      uint64_t count, json_t *collection, struct query_error *ret_error);

/**
 * After filter_matches_noting() on each of the resources that Members refer to, one after the other
 * (as trees they are large). Returns 0, or QUERY_E_REFUSED with QueryParameterValueTypeError when a
 * literal is of another type than its property in every member that has it.
 */
int query_check_filter(const struct query *query, const struct filter_types *types,
                       struct query_error *ret_error);

/** $filter: keeps members[i] of the collection where keep[i]; sets Members@odata.count. count: the
 * length of Members. */
int query_apply_filter(json_t *collection, const bool *keep, size_t count);

/**
 * $select on one finished resource, after everything else. Where its Members are whole resources
 * (expanded, by $expand or by their schema) Members stay, and the properties are selected from each
 * of them, too: "$expand=.&$select=UUID" gives the UUIDs of all. May be called again on what it
 * made. Returns 0 or -ENOMEM.
 */
int query_apply_select(const struct query *query, json_t *resource);

/** excerpt: what the schema marks (Sensor, Control …), identification and annotations; a resource
 * whose schema marks nothing stays as it is, but expanded resources in it are reduced in the same
 * way. Returns 0. */
int query_apply_excerpt(json_t *resource);
