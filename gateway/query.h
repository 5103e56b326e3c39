/*
 * GETs with query parameters: the resources that the query needs are taken from the response cache
 * or asked for, one batched message to each service and level (ipc/proto/resources.h); then the
 * parameters are applied in the order of DSP0266 1.21 §7.3 (redfish/query.h). The result is kept
 * under path and query until any resource that it was made of changes. Members that the caller may
 * not read stay links.
 */
#pragma once

#include "gateway/request.h"
#include "redfish/query.h"

/** Members and bytes of one answer: past it 400 with a clear message. */
#define GATEWAY_QUERY_RESOURCES_MAX 4096u
#define GATEWAY_QUERY_BYTES_MAX (16u * 1024 * 1024)

/** Answers a GET that is authenticated, authorized and has a query that changes its answer. Takes
 * `query` over. Ends the request. */
void query_start(struct gateway_request *request, struct query *query);
