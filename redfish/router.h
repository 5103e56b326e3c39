/*
 * URI router: a trie over templates such as "/redfish/v1/Chassis/{ChassisId}/Sensors/{SensorId}". A
 * literal segment wins over a parameter; matching backtracks, so "/A/{x}/B" and "/A/c/D" live
 * together. A template may end in "{Name*}", which stands for all segments that are left, one or
 * more; literals and parameters win over it. A trailing slash is accepted. Filled at start, then
 * only read.
 */
#pragma once

#include "ipc/message.h"

#define ROUTER_PARAMETERS_MAX 8
#define ROUTER_TEMPLATE_BYTES_MAX 1024
#define ROUTER_SEGMENTS_MAX 32

enum {
    ROUTER_E_NONE = 1,      /* no template matches */
    ROUTER_E_DUPLICATE = 2, /* the template (parameter names apart) is there already */
};

struct router;

struct router_match {
    void *target;
    size_t parameter_count;
    struct ipc_text parameters[ROUTER_PARAMETERS_MAX]; /* in template order; views into the URI */
};

int router_new(struct router **ret_router);
void router_free(struct router *router);

/** target: borrowed, not NULL. Returns 0, ROUTER_E_DUPLICATE, -EINVAL for a template that is none
 * (or passes a limit), -ENOMEM. */
int router_add(struct router *router, const char *uri_template, void *target);

/** uri: decoded path without query. Returns 0 or ROUTER_E_NONE. Takes no memory. */
int router_match(const struct router *router, struct ipc_text uri, struct router_match *ret_match);
