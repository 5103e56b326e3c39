/*
 * What every account store has to keep to, as pure functions: user names, password lengths, and
 * that somebody can always administer the service. The names are those that useradd(8) and
 * OpenBMC's x.User.Manager take, so that a store can be exchanged.
 */
#pragma once

#include "svc-account/store.h"

/** A letter or '_', then letters, digits, '_', '-' and '.'; 1 … ACCOUNT_NAME_BYTES_MAX of them. */
bool account_name_is_valid(const char *user_name);

/** Characters (not bytes) of a UTF-8 text. */
size_t account_password_length(const char *password);

/** No control characters: HTTP Basic can't carry them (RFC 7617 §2). */
bool account_password_is_printable(const char *password);

/** Threshold, durations and lengths fit together. */
bool account_policy_is_valid(const struct account_policy *policy);

/** An enabled Administrator: one of these has to remain. */
static inline bool account_can_administer(const struct account *account)
{
    return account->enabled && account->role == ACCOUNT_ROLE_ADMINISTRATOR;
}
