/*
 * GETs with query parameters: the resources that the query needs are taken from the response cache
 * or asked for, one batched message to each service and level (ipc/proto/resources.h); then the
 * parameters are applied in the order of DSP0266 1.21 §7.3 (redfish/query.h). The result is kept
 * under path and query until any resource that it was made of changes. Members that the caller may
 * not read stay links. docs/queries.md says what it costs.
 */
#pragma once

#include "gateway/request.h"
#include "redfish/query.h"

struct query_gathering;

/** Between path and query in the name of what is kept or under way: in neither of them, unlike '?',
 * which may be in a decoded path. */
#define QUERY_KEY_SEPARATOR '\n'

/** Reads request->query. True when the request was answered by that: a query that is none, or does
 * not fit the resource or the method. Else the request has a gathering, or none when its query
 * changes nothing. document: what the path stands for; NULL: request->route. */
bool query_judge(struct gateway_request *request, const struct document *document);

/** Answers a GET that has a gathering, when caller and route are judged. Ends the request. */
void query_start(struct gateway_request *request);

/** True when the caller's rights matter to the answer, also where the resource is open to all. */
bool query_needs_identity(const struct gateway_request *request);

/** True when the service gets the query of this GET: a collection that pages by itself. What it
 * answers is the page, to which the rest of the query is applied here. */
bool query_is_forwarded(const struct gateway_request *request);

/** For forward.c: the resource that the query is about, in place of an answer. */
void query_got_base(struct gateway_request *request, const struct ipc_response *response);

/** For forward.c: there is no such resource to go on with. Puts the requests of those who joined
 * this one in front of a list (by `next`); they hear the same, and do not ask one after the other.
 * Returns the list. */
struct gateway_request *query_take_followers(struct gateway_request *request,
                                             struct gateway_request *list);

/** Answers with an error document; the request goes on to exist. */
void query_respond_error(struct gateway_request *request, const struct query_error *error);

/** For request_free(). NULL is allowed. Who waited for the same query begins by himself. */
void query_gathering_free(struct query_gathering *gathering);

/** These changed (uri_count 0: everything of this upstream, with an empty instance of all): what is
 * being gathered with one of them in it is answered, but not kept. */
void query_invalidated(struct gateway *gateway, const struct upstream *upstream,
                       struct ipc_text instance, const struct ipc_text *uris, size_t uri_count);

/** Routes, their rules or the documents changed: nothing that is being gathered is kept. */
void query_routes_changed(struct gateway *gateway);
