/*
 * What the handlers of svc-account share. Room-private.
 */
#pragma once

#include "service/service.h"
#include "svc-account/store.h"

#define ACCOUNT_SERVICE_URI "/redfish/v1/AccountService"
#define ACCOUNTS_URI ACCOUNT_SERVICE_URI "/Accounts"
#define CHANGE_PASSWORD "ManagerAccount.ChangePassword"
#define ROLES_URI ACCOUNT_SERVICE_URI "/Roles"

#define ACCOUNT_SERVICE_TYPE "AccountService.v1_18_1.AccountService"
#define ACCOUNT_COLLECTION_TYPE "ManagerAccountCollection.ManagerAccountCollection"
#define ACCOUNT_TYPE "ManagerAccount.v1_14_1.ManagerAccount"
#define ROLE_COLLECTION_TYPE "RoleCollection.RoleCollection"
#define ROLE_TYPE "Role.v1_3_3.Role"

/** How long others may keep an identity: changes are published, this only bounds what a lost
 * publication can do. */
#define ACCOUNT_IDENTITY_CACHE_MS 60000u
/** Retry-After when too much waits for the store. */
#define ACCOUNT_RETRY_AFTER_S 1u

extern const struct service_definition account_service;

/** The store of this process, made by account_service's start(). */
struct account_store *account_store_of(const struct service *service);

/** Answers for a change that the store did not make (outcome is not 0). property: JSON pointer of
 * what is to blame if it is about the administrators or the name, may be NULL. */
void account_reply_refused(struct service_request *request, int outcome, const char *property,
                           const char *user_name);

/* What can be written, by resource. */
extern const struct patch_form account_service_form, account_form, change_password_form;

/** True when the caller has one of these privileges. */
bool account_may(const struct service_request *request, uint32_t privileges);
/** True when the account of the URI is the caller's own. */
bool account_is_own(const struct service_request *request);
/** Adds the message that a new password deserves, if any. name: of the property or parameter.
 * Returns 0 or -ENOMEM. */
int account_check_password(const struct account_policy *policy, const char *password,
                           const char *name, json_t *messages);
/** Logs a change that was made. user_name: whose. */
void account_log_change(const struct service_request *request, const char *event,
                        const char *user_name);
/** Sessions end with a new password, but the one that set it goes on. */
void account_keep_session(const struct service_request *request);
/** Overwrites a text of the body, which is ours until the answer. */
void account_wipe_text(const struct service_request *request, const char *name);

/* Handlers, by resource. */
void account_service_get(struct service_request *request);
void account_service_patch(struct service_request *request);
void account_collection_get(struct service_request *request);
void account_collection_post(struct service_request *request);
void account_get(struct service_request *request);
void account_patch(struct service_request *request);
void account_delete(struct service_request *request);
void account_change_password_post(struct service_request *request);
void role_collection_get(struct service_request *request);
void role_get(struct service_request *request);

/* Typed calls (ipc/proto/account.h). */
void account_call_handle_verify_password(struct service *service, struct ipc_call *call,
                                         const struct ipc_request *request);
void account_call_handle_identity(struct service *service, struct ipc_call *call,
                                  const struct ipc_request *request);
