/* Beginning and end of svc-session, for its definition in routes.c. Room-private. */
#pragma once

#include "svc-session/session-internal.h"

int session_app_start(struct service *service);
void session_app_stop(struct service *service);
