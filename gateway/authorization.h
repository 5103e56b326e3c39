/*
 * May he? Decides with the rules of the route (route-table.h) before any service is asked: entity
 * and method, with the registry's property, subordinate and URI overrides, ConfigureSelf, and the
 * password that has to be changed. DSP0266 1.21 §13.2.8 "Redfish service operation-to-privilege
 * mapping". What only a service can know (whose session an Id is), the service checks itself.
 */
#pragma once

#include "gateway/request.h"

enum {
    AUTHORIZATION_E_REFUSED = 1,
};

/**
 * Whether the caller (request->identity, NULL: nobody) may do this. request->route is set and has
 * the method. Where properties of the entity have rules of their own, the body of a PATCH or PUT is
 * looked into: every property that it names has to be granted; a body that names none, or that is
 * no JSON object, is judged by the rule of the resource. Returns 0, AUTHORIZATION_E_REFUSED or
 * -ENOMEM.
 */
int authorization_check(const struct gateway_request *request);

/** True when nobody needs to be logged in for it. */
bool authorization_is_open(const struct upstream_route *route, enum ipc_method method);

/** For answers from the cache: whether this caller may read what was served under this route, and
 * whether that answer is the same for all who may. */
bool authorization_may_share(const struct upstream_route *route,
                             const struct ipc_identity *identity);
