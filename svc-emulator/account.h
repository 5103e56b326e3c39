/*
 * Who may log in to an emulated BMC: the accounts of its mockup, with the roles that they name.
 * Mockups have no passwords: until a client sets one, every account has the emulator's
 * (--password-file). Passwords that clients set are kept in memory, hashed, and in no file. A
 * mockup without accounts has one user, who is Administrator (--user). Room-private.
 */
#pragma once

#include "svc-emulator/emulator.h"

#define ACCOUNT_USER_BYTES_MAX 256

struct account {
    char user[ACCOUNT_USER_BYTES_MAX], role[ACCOUNT_USER_BYTES_MAX];
    char path[IPC_URI_BYTES_MAX + 1]; /* "" of the one without a resource */
    uint32_t privileges;
    bool password_change_required;
};

enum {
    ACCOUNT_E_NO_USER = 1, /* there is none, or it is disabled or locked */
    ACCOUNT_E_WRONG = 2,   /* not the password */
};

/** Returns 0, ACCOUNT_E_NO_USER or -ENOMEM. */
int account_find(const struct emulator *emulator, const struct bmc *bmc, struct ipc_text user,
                 struct account *ret_account);

/** The same, and the password is right. Returns 0, a named outcome or negative errno. */
int account_verify(const struct emulator *emulator, const struct bmc *bmc, struct ipc_text user,
                   struct ipc_text password, struct account *ret_account);

/** Before a ManagerAccount is written at `path`: whether another one has its UserName, by which
 * they log in, or its name or Password is none that could be used. Then the request was answered.
 */
bool account_refuses(struct service_request *request, const struct bmc *bmc, const char *path,
                     const json_t *resource);

/**
 * Before a ManagerAccount is written, and its secrets become null (mask.h): keeps the hash of its
 * Password, and has the gateway forget who logged in with the old one. Returns 0 or negative errno.
 */
int account_take_password(struct emulator *emulator, struct bmc *bmc, const char *path,
                          json_t *resource);

/** The action ManagerAccount.ChangePassword, whose parameters are checked. Answers the request. */
void account_change_password(struct service_request *request, const struct target *target);

/** After a resource changed: tells the gateway to forget identities when it may be about them, and
 * forgets the password of an account that is gone. */
void account_changed(struct emulator *emulator, struct bmc *bmc, const char *path);

/** Whether a ManagerAccount or Session names this user. */
bool account_is_of(const struct mockup_item *item, struct ipc_text user);

/** The passwords of a BMC that goes. */
struct account_passwords;
void account_passwords_free(struct account_passwords *passwords);

/* Typed calls (ipc/proto/account.h). */
void account_handle_verify_password(struct service *service, struct ipc_call *call,
                                    const struct ipc_request *request);
void account_handle_identity(struct service *service, struct ipc_call *call,
                             const struct ipc_request *request);
