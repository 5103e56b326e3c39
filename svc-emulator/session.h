/*
 * Sessions of an emulated BMC: tokens that stand for a user, each with a resource in the mockup's
 * session collection. They are in memory only: what is saved has the sessions that the mockup came
 * with. DSP0266 1.21 §13.2.4 "Redfish session login authentication". Room-private.
 */
#pragma once

#include "svc-emulator/emulator.h"

/** POST to a session collection: a log-in. Answers the request. */
void session_create(struct service_request *request, const struct target *target);

/** After a resource was removed: its token is no good any more. */
void session_removed(struct emulator *emulator, struct bmc *bmc, const char *path);

/** After a resource was removed or changed: where it is an account that is gone, or is another
 * user's now, the sessions of it are no good any more. Writes nothing: their resources go with the
 * next session_expire(). */
void session_account_changed(struct emulator *emulator, const struct bmc *bmc, const char *path);

/** The paths of the sessions that were opened here, one by one; false at the end. */
bool session_live_at(const struct bmc *bmc, size_t index,
                     char ret_path[static IPC_URI_BYTES_MAX + 1]);

/** Ends the sessions that were not used for as long as the SessionService says, and those without
 * their account. */
void session_expire(struct emulator *emulator);

struct session;
void session_free_all(struct session *sessions);

/* Typed call (ipc/proto/session.h). */
void session_handle_identity(struct service *service, struct ipc_call *call,
                             const struct ipc_request *request);
