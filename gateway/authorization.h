/*
 * May he? Decides with the privilege facts alone, before any service is asked: the rule of entity
 * and method, with the registry's property, subordinate and URI overrides, and ConfigureSelf.
 * DSP0266 1.21 §13.2.8 "Redfish service operation-to-privilege mapping".
 */
#pragma once

#include "gateway/request.h"

/** True when the caller (request->identity, NULL: nobody) may do this. request->route is set and
 * has the method. A PATCH whose entity has property overrides is judged by what its body names. */
bool authorization_granted(const struct gateway_request *request);

/** True when nobody needs to be logged in for it. */
bool authorization_is_open(const struct upstream_route *route, enum ipc_method method);

/** For answers from the cache: whether this caller may read what was served under this route, and
 * whether that answer is the same for all who may. */
bool authorization_may_share(const struct upstream_route *route,
                             const struct ipc_identity *identity);
