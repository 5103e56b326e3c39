/* The users as a value, see account-records.h. */
#include "svc-account/account-records.h"

#include <string.h>

#include "base/secret.h"
#include "svc-account/store-rules.h"

int account_records_find(const struct account_records *records, const char *user_name)
{
    for (size_t i = 0; i < records->count; i++) {
        if (strcmp(records->records[i].account.user_name, user_name) == 0)
            return (int)i;
    }
    return -1;
}

int account_records_update(struct account_records *records, int index,
                           const struct account_change *what)
{
    struct account_record *record = &records->records[index];
    struct account *account = &record->account;

    if (what->fields & ACCOUNT_CHANGE_USER_NAME &&
        strcmp(account->user_name, what->user_name) != 0) {
        if (account_records_find(records, what->user_name) >= 0)
            return ACCOUNT_STORE_E_EXISTS;
        memcpy(account->user_name, what->user_name, strlen(what->user_name) + 1);
        account->generation = ++records->last_generation;
    }
    if (what->fields & ACCOUNT_CHANGE_ROLE)
        account->role = what->role;
    if (what->fields & ACCOUNT_CHANGE_ENABLED)
        account->enabled = what->enabled;
    if (what->fields & ACCOUNT_CHANGE_UNLOCK)
        lockout_clear(&record->lockout);
    if (what->fields & ACCOUNT_CHANGE_PASSWORD) {
        account->generation = ++records->last_generation;
        account->password_change_required = false;
    }
    if (what->fields & ACCOUNT_CHANGE_PASSWORD_CHANGE_REQUIRED)
        account->password_change_required = what->password_change_required;
    return 0;
}

int account_records_create(struct account_records *records, const struct account_change *what,
                           uint64_t key, int *ret_index)
{
    int index = (int)records->count;

    if (account_records_find(records, what->user_name) >= 0)
        return ACCOUNT_STORE_E_EXISTS;
    if (records->count == ACCOUNT_STORE_ACCOUNTS_MAX)
        return ACCOUNT_STORE_E_FULL;
    records->records[index] = (struct account_record){.account.enabled = true, .key = key};
    records->count++;
    *ret_index = index;
    return account_records_update(records, index, what);
}

void account_records_remove(struct account_records *records, int index)
{
    size_t behind = records->count - (size_t)index - 1;

    memmove(&records->records[index], &records->records[index + 1],
            behind * sizeof(records->records[0]));
    records->count--;
    secret_wipe(&records->records[records->count], sizeof(records->records[0]));
}

bool account_records_can_be_administered(const struct account_records *records)
{
    for (size_t i = 0; i < records->count; i++) {
        if (account_can_administer(&records->records[i].account))
            return true;
    }
    return false;
}
