/*
 * A session of our own at the service (DSP0266 1.21 §13.3.4 "Redfish session login
 * authentication"): opened before the capture and closed after it, however that ended.
 */
#pragma once

#include "capture/http.h"
#include "capture/link.h"

struct session {
    struct link link; /* of the session's resource; .path NULL: there is none open */
};

enum {
    SESSION_E_REFUSED = 1, /* user or password are wrong, or may not log in */
    SESSION_E_NONE = 2,    /* the service has no sessions, or says none that can be used */
    SESSION_E_FAILED = 3,  /* no answer */
};

/**
 * Logs in and gives the token to `http`. collection: that of the sessions. Is not
 * ended by a signal, since a session that was made has to be closed. Returns 0, a named outcome,
 * whose reason is in `reason`, or negative errno.
 */
int session_open(struct session *session, struct http *http, const struct link_base *base,
                 const struct link *collection, const char *user, const struct secret *password,
                 char reason[static 256]);

/** Logs out; nothing happens when none is open. Returns whether the service has ended it. */
bool session_close(struct session *session, struct http *http);
