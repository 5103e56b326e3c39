/* accounts.json, see store-file.h. */
#include "svc-account/store-file.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/secret.h"
#include "svc-account/store-rules.h"

#define POLICY_SECONDS_MAX (366u * 24 * 3600)

static json_t *record_to_json(const struct account_record *record)
{
    const struct account *account = &record->account;

    return json_pack("{s:s, s:s, s:s, s:b, s:b, s:b, s:I}", "user_name", account->user_name, "role",
                     account_role_id(account->role), "password_hash", record->hash, "enabled",
                     account->enabled, "locked", account->locked, "password_change_required",
                     account->password_change_required, "generation",
                     (json_int_t)account->generation);
}

static json_t *policy_to_json(const struct account_policy *policy)
{
    return json_pack("{s:I, s:I, s:I, s:I, s:I, s:b}", "password_length_min",
                     (json_int_t)policy->password_length_min, "password_length_max",
                     (json_int_t)policy->password_length_max, "lockout_threshold",
                     (json_int_t)policy->lockout_threshold, "lockout_duration_s",
                     (json_int_t)policy->lockout_duration_s, "lockout_counter_reset_after_s",
                     (json_int_t)policy->lockout_counter_reset_after_s,
                     "lockout_counter_reset_enabled", policy->lockout_counter_reset_enabled);
}

int store_file_format(const struct account_records *records, char **ret_text, size_t *ret_size)
{
    json_t *accounts = json_array();
    json_t *root;
    char *text;
    int r = accounts ? 0 : -1;

    for (size_t i = 0; r == 0 && i < records->count; i++)
        r = json_array_append_new(accounts, record_to_json(&records->records[i]));
    if (r != 0) {
        json_decref(accounts);
        return -ENOMEM;
    }
    root = json_pack("{s:i, s:I, s:o, s:o}", "version", STORE_FILE_VERSION, "last_generation",
                     (json_int_t)records->last_generation, "policy",
                     policy_to_json(&records->policy), "accounts", accounts);
    text = root ? json_dumps(root, JSON_INDENT(1)) : NULL;
    json_decref(root);
    if (!text)
        return -ENOMEM;
    *ret_text = text;
    *ret_size = strlen(text);
    return 0;
}

static bool get_number(const json_t *object, const char *name, uint64_t maximum,
                       uint64_t *ret_number)
{
    const json_t *value = json_object_get(object, name);

    if (!json_is_integer(value) || json_integer_value(value) < 0 ||
        (uint64_t)json_integer_value(value) > maximum)
        return false;
    *ret_number = (uint64_t)json_integer_value(value);
    return true;
}

static bool get_bool(const json_t *object, const char *name, bool *ret_value)
{
    const json_t *value = json_object_get(object, name);

    *ret_value = json_is_true(value);
    return json_is_boolean(value);
}

static bool policy_from_json(const json_t *object, struct account_policy *ret_policy)
{
    uint64_t length_min, length_max, threshold, duration, reset_after;

    if (!get_number(object, "password_length_min", PASSWORD_HASH_BYTES_MAX, &length_min) ||
        !get_number(object, "password_length_max", PASSWORD_HASH_BYTES_MAX, &length_max) ||
        !get_number(object, "lockout_threshold", UINT32_MAX, &threshold) ||
        !get_number(object, "lockout_duration_s", POLICY_SECONDS_MAX, &duration) ||
        !get_number(object, "lockout_counter_reset_after_s", POLICY_SECONDS_MAX, &reset_after) ||
        !get_bool(object, "lockout_counter_reset_enabled",
                  &ret_policy->lockout_counter_reset_enabled))
        return false;
    ret_policy->password_length_min = (uint32_t)length_min;
    ret_policy->password_length_max = (uint32_t)length_max;
    ret_policy->lockout_threshold = (uint32_t)threshold;
    ret_policy->lockout_duration_s = (uint32_t)duration;
    ret_policy->lockout_counter_reset_after_s = (uint32_t)reset_after;
    return account_policy_is_valid(ret_policy);
}

static bool record_from_json(const json_t *object, uint64_t last_generation,
                             struct account_record *ret_record)
{
    const char *user_name = json_string_value(json_object_get(object, "user_name"));
    const char *role = json_string_value(json_object_get(object, "role"));
    const char *hash = json_string_value(json_object_get(object, "password_hash"));
    struct account *account = &ret_record->account;

    if (!user_name || !role || !hash || !account_name_is_valid(user_name) ||
        !account_role_parse(role, &account->role) || hash[0] == '\0' ||
        strlen(hash) > PASSWORD_HASH_BYTES_MAX)
        return false;
    if (!get_bool(object, "enabled", &account->enabled) ||
        !get_bool(object, "locked", &account->locked) ||
        !get_bool(object, "password_change_required", &account->password_change_required) ||
        !get_number(object, "generation", last_generation, &account->generation))
        return false;
    memcpy(account->user_name, user_name, strlen(user_name) + 1);
    memcpy(ret_record->hash, hash, strlen(hash) + 1);
    return true;
}

static int records_from_json(const json_t *root, struct account_records *ret_records,
                             const char **ret_problem)
{
    const json_t *accounts = json_object_get(root, "accounts");

    *ret_problem = "policy";
    if (!get_number(root, "last_generation", INT64_MAX, &ret_records->last_generation) ||
        !policy_from_json(json_object_get(root, "policy"), &ret_records->policy))
        return STORE_FILE_E_CORRUPT;
    *ret_problem = "accounts";
    if (!json_is_array(accounts) || json_array_size(accounts) > ACCOUNT_STORE_ACCOUNTS_MAX)
        return STORE_FILE_E_CORRUPT;
    for (size_t i = 0; i < json_array_size(accounts); i++) {
        struct account_record *record = &ret_records->records[i];

        if (!record_from_json(json_array_get(accounts, i), ret_records->last_generation, record) ||
            account_records_find(ret_records, record->account.user_name) >= 0)
            return STORE_FILE_E_CORRUPT;
        record->key = i;
        ret_records->count++;
    }
    *ret_problem = "no-enabled-administrator";
    return account_records_can_be_administered(ret_records) ? 0 : STORE_FILE_E_CORRUPT;
}

int store_file_parse(const char *text, size_t size, struct account_records *ret_records,
                     const char **ret_problem)
{
    struct account_records *records = calloc(1, sizeof(*records));
    json_t *root = json_loadb(text, size, JSON_REJECT_DUPLICATES, NULL);
    uint64_t version;
    int r;

    if (!records) {
        r = -ENOMEM;
        *ret_problem = "memory";
    } else if (!get_number(root, "version", INT64_MAX, &version)) {
        r = STORE_FILE_E_CORRUPT;
        *ret_problem = root ? "version" : "json";
    } else if (version > STORE_FILE_VERSION) {
        r = STORE_FILE_E_NEWER;
        *ret_problem = "newer-version";
    } else {
        r = records_from_json(root, records, ret_problem);
    }
    if (r == 0)
        *ret_records = *records;
    json_decref(root);
    free(records);
    return r;
}

int store_file_read(int dir_fd, struct account_records *ret_records)
{
    const char *problem;
    char *text;
    size_t size;
    int r = state_file_read(dir_fd, STORE_FILE_NAME, STORE_FILE_BYTES_MAX, &text, &size);

    if (r == STATE_FILE_E_ABSENT)
        return r;
    if (r < 0) {
        log_error("event=accounts-unreadable file=" STORE_FILE_NAME " cause=\"%s\"", strerror(-r));
        return r;
    }
    r = store_file_parse(text, size, ret_records, &problem);
    secret_wipe(text, size);
    free(text);
    if (r != 0)
        log_error("event=accounts-unreadable file=" STORE_FILE_NAME
                  " cause=%s advice=\"repair it, or remove it to begin with the factory's user\"",
                  problem);
    return r > 0 ? -EBADMSG : r;
}

int store_file_write(int dir_fd, const struct account_records *records,
                     const struct state_file_ops *ops)
{
    char *text;
    size_t size;
    int r = store_file_format(records, &text, &size);

    if (r < 0)
        return r;
    r = state_file_write(dir_fd, STORE_FILE_NAME, 0600, text, size, ops);
    secret_wipe(text, size);
    free(text);
    return r;
}
