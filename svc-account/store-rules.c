/* Rules for names, passwords and policies, see store-rules.h. */
#include "svc-account/store-rules.h"

#include <string.h>

static const char *const role_ids[ACCOUNT_ROLE_COUNT] = {
    [ACCOUNT_ROLE_ADMINISTRATOR] = "Administrator",
    [ACCOUNT_ROLE_OPERATOR] = "Operator",
    [ACCOUNT_ROLE_READ_ONLY] = "ReadOnly",
};

const char *account_role_id(enum account_role role)
{
    return role_ids[role];
}

bool account_role_parse(const char *role_id, enum account_role *ret_role)
{
    for (int role = 0; role < ACCOUNT_ROLE_COUNT; role++) {
        if (strcmp(role_ids[role], role_id) == 0) {
            *ret_role = (enum account_role)role;
            return true;
        }
    }
    return false;
}

/* Not isalpha(): what a locale calls a letter must not decide. */
static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool account_name_is_valid(const char *user_name)
{
    size_t length = strlen(user_name);

    if (length == 0 || length > ACCOUNT_NAME_BYTES_MAX || !is_letter(user_name[0]))
        return false;
    for (const char *at = user_name + 1; *at; at++) {
        if (!is_letter(*at) && !(*at >= '0' && *at <= '9') && *at != '-' && *at != '.')
            return false;
    }
    return true;
}

size_t account_password_length(const char *password)
{
    size_t length = 0;

    for (; *password; password++) {
        if (((unsigned char)*password & 0xc0) != 0x80)
            length++;
    }
    return length;
}

bool account_password_is_printable(const char *password)
{
    for (; *password; password++) {
        if ((unsigned char)*password < 0x20 || *password == 0x7f)
            return false;
    }
    return true;
}

bool account_policy_is_valid(const struct account_policy *policy)
{
    return policy->password_length_min <= policy->password_length_max &&
           policy->lockout_counter_reset_after_s <= policy->lockout_duration_s;
}
