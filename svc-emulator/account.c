/* Accounts of an emulated BMC, see account.h. Owns the hashes of passwords, by account. */
#include "svc-emulator/account.h"

#include <crypt.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/random.h"
#include "base/secret.h"
#include "ipc/proto/account.h"
#include "redfish/json-scan.h"
#include "redfish/privilege.h"

#define ACCOUNTS "/redfish/v1/AccountService/Accounts"
#define ROLES "/redfish/v1/AccountService/Roles"
#define CACHE_MS 60000u

struct account_passwords {
    char *hash; /* as crypt(3) writes it */
    UT_hash_handle hh;
    char path[];
};

/* -- passwords -- */

/* What crypt(3) takes. */
static bool is_password(const char *password)
{
    return strlen(password) < CRYPT_MAX_PASSPHRASE_SIZE;
}

static int hash_password(const char *password, const char *setting, char **ret_hash)
{
    CLEANUP(free_cleanup) struct crypt_data *data = calloc(1, sizeof(*data));
    const char *hash = data ? crypt_r(password, setting, data) : NULL;

    if (!hash || hash[0] == '*')
        return data ? -EINVAL : -ENOMEM;
    *ret_hash = strdup(hash);
    secret_wipe(data, sizeof(*data));
    return *ret_hash ? 0 : -ENOMEM;
}

static int new_setting(char setting[static CRYPT_GENSALT_OUTPUT_SIZE])
{
    char bytes[16];
    int r = random_bytes(bytes, sizeof(bytes));

    if (r < 0)
        return r;
    return crypt_gensalt_rn("$5$", 1000, bytes, sizeof(bytes), setting, CRYPT_GENSALT_OUTPUT_SIZE)
               ? 0
               : -EINVAL;
}

static int keep_password(struct bmc *bmc, const char *path, const char *password)
{
    struct account_passwords *passwords = bmc_passwords(bmc), *entry;
    char setting[CRYPT_GENSALT_OUTPUT_SIZE];
    char *hash = NULL;
    int r = new_setting(setting);

    if (r == 0)
        r = hash_password(password, setting, &hash);
    if (r < 0)
        return r;
    HASH_FIND_STR(passwords, path, entry);
    if (!entry) {
        entry = calloc(1, sizeof(*entry) + strlen(path) + 1);
        if (entry) {
            memcpy(entry->path, path, strlen(path));
            HASH_ADD_STR(passwords, path, entry);
        }
        if (!entry || !entry->hh.tbl) {
            free(entry);
            free(hash);
            return -ENOMEM;
        }
        bmc_set_passwords(bmc, passwords);
    }
    free(entry->hash);
    entry->hash = hash;
    return 0;
}

static int check_password(const struct emulator *emulator, const struct bmc *bmc, const char *path,
                          const char *password)
{
    struct account_passwords *passwords = bmc_passwords(bmc), *entry = NULL;
    CLEANUP(free_cleanup) char *hash = NULL;
    int r;

    HASH_FIND_STR(passwords, path, entry);
    if (!entry) {
        size_t size = strlen(emulator->password);

        return strlen(password) == size && secret_equal(password, emulator->password, size)
                   ? 0
                   : ACCOUNT_E_WRONG;
    }
    if (!is_password(password))
        return ACCOUNT_E_WRONG;
    r = hash_password(password, entry->hash, &hash);
    if (r < 0)
        return r;
    return strcmp(hash, entry->hash) == 0 ? 0 : ACCOUNT_E_WRONG;
}

static void forget_password(struct bmc *bmc, const char *path)
{
    struct account_passwords *passwords = bmc_passwords(bmc), *entry;

    HASH_FIND_STR(passwords, path, entry);
    if (!entry)
        return;
    HASH_DEL(passwords, entry);
    bmc_set_passwords(bmc, passwords);
    free(entry->hash);
    free(entry);
}

void account_passwords_free(struct account_passwords *passwords)
{
    struct account_passwords *entry, *next;

    HASH_ITER (hh, passwords, entry, next) {
        HASH_DEL(passwords, entry);
        free(entry->hash);
        free(entry);
    }
}

static void tell_gateway(const struct emulator *emulator, const struct bmc *bmc)
{
    if (account_publish_changed(service_server(emulator->service), (struct ipc_text){0}) < 0)
        log_warning("bmc=%s step=account-changed cause=memory", bmc_name(bmc));
}

/* A new password is what was required of an account that is there (DSP0266 1.21 §13.2.7). */
static int clear_required(const struct bmc *bmc, const char *path, json_t *resource)
{
    json_t *before CLEANUP(json_decrefp) = NULL;
    int r = bmc_read(bmc, ipc_text(path), &before);

    if (r < 0)
        return r == -ENOENT ? 0 : r;
    if (!json_is_true(json_object_get(before, "PasswordChangeRequired")))
        return 0;
    return json_object_set_new(resource, "PasswordChangeRequired", json_false()) == 0 ? 0 : -ENOMEM;
}

int account_take_password(struct emulator *emulator, struct bmc *bmc, const char *path,
                          json_t *resource)
{
    const json_t *password = json_object_get(resource, "Password");
    int r;

    if (!json_is_string(password))
        return 0;
    r = keep_password(bmc, path, json_string_value(password));
    if (r == 0)
        r = clear_required(bmc, path, resource);
    if (r < 0)
        return r;
    tell_gateway(emulator, bmc);
    return 0;
}

/* -- accounts -- */

struct search {
    struct ipc_text user;
    struct ipc_text entity;
    const struct mockup_item *found;
    bool has_accounts;
};

static bool is_entity(const struct mockup_item *item, const char *entity)
{
    struct ipc_text type = json_scan_string((struct ipc_text){item->text, item->size},
                                            "@odata.type");
    size_t size = strlen(entity);

    return type.size > size && type.data[type.size - size - 1] == '.' &&
           memcmp(type.data + type.size - size, entity, size) == 0;
}

/* A name with escapes is seen only by parsing. */
bool account_is_of(const struct mockup_item *item, struct ipc_text user)
{
    struct ipc_text text = {item->text, item->size};
    struct ipc_text value = json_scan_member(text, "UserName");
    json_t *parsed CLEANUP(json_decrefp) = NULL;
    const char *name;

    if (value.size == 0 || user.size == 0)
        return false;
    parsed = json_loadb(value.data, value.size, JSON_DECODE_ANY, NULL);
    name = json_string_value(parsed);
    return name && json_string_length(parsed) == user.size &&
           memcmp(name, user.data, user.size) == 0;
}

/* Accounts of the account service; those of others (external ones) log in elsewhere. */
static int look_at(const struct mockup_item *item, void *context)
{
    struct search *search = context;

    if (item->kind != MOCKUP_RESOURCE || strncmp(item->path, ACCOUNTS "/", strlen(ACCOUNTS "/")) ||
        !is_entity(item, "ManagerAccount"))
        return 0;
    search->has_accounts = true;
    if (!account_is_of(item, search->user))
        return 0;
    search->found = item;
    return 1;
}

/* Whether what was loaded has some; that they were deleted since lets nobody else in. */
static bool has_accounts(const struct emulator *emulator)
{
    struct search search = {0};

    for (const struct mockup_entry *at = emulator->loaded->entries; at && !search.has_accounts;
         at = at->hh.next)
        (void)look_at(at->item, &search);
    return search.has_accounts;
}

static bool refuse_value(struct service_request *request, const char *pointer)
{
    service_reply_message(request, pointer, BASE_PROPERTY_VALUE_ERROR, pointer + 1, NULL);
    return true;
}

bool account_refuses(struct service_request *request, const struct bmc *bmc, const char *path,
                     const json_t *resource)
{
    const char *name = json_string_value(json_object_get(resource, "UserName"));
    const char *password = json_string_value(json_object_get(resource, "Password"));
    struct search search = {.user = ipc_text(name)};

    if (password && !is_password(password))
        return refuse_value(request, "/Password");
    if (!name)
        return false;
    if (strlen(name) >= ACCOUNT_USER_BYTES_MAX)
        return refuse_value(request, "/UserName");
    (void)bmc_each(bmc, look_at, &search); /* it ends with the one that was found */
    if (!search.found || strcmp(search.found->path, path) == 0)
        return false;
    service_reply_message(request, "/UserName", BASE_RESOURCE_ALREADY_EXISTS, "ManagerAccount",
                          "UserName", name, NULL);
    return true;
}

/* The predefined ones have their privileges whatever the mockup forgot to say. */
static uint32_t privileges_of(const struct bmc *bmc, const char *role)
{
    static const char *const names[] = {"Login", "ConfigureManager", "ConfigureUsers",
                                        "ConfigureSelf", "ConfigureComponents"};
    json_t *resource CLEANUP(json_decrefp) = NULL;
    uint32_t privileges = privilege_of_role(ipc_text(role));
    char path[IPC_URI_BYTES_MAX + 1];
    const json_t *assigned;
    size_t index;

    snprintf(path, sizeof(path), ROLES "/%s", role);
    if (privileges || bmc_read(bmc, ipc_text(path), &resource) < 0)
        return privileges;
    json_array_foreach (json_object_get(resource, "AssignedPrivileges"), index, assigned) {
        for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
            if (json_is_string(assigned) && strcmp(json_string_value(assigned), names[i]) == 0)
                privileges |= 1u << i;
        }
    }
    return privileges;
}

static int read_account(const struct bmc *bmc, const struct mockup_item *item,
                        struct account *account)
{
    json_t *resource CLEANUP(json_decrefp) = json_loadb(item->text, item->size, 0, NULL);
    const char *role = json_string_value(json_object_get(resource, "RoleId"));

    if (!resource)
        return -ENOMEM;
    if (json_is_false(json_object_get(resource, "Enabled")) ||
        json_is_true(json_object_get(resource, "Locked")))
        return ACCOUNT_E_NO_USER;
    snprintf(account->role, sizeof(account->role), "%s", role ? role : "");
    snprintf(account->path, sizeof(account->path), "%s", item->path);
    account->privileges = privileges_of(bmc, account->role);
    account->password_change_required = json_is_true(
        json_object_get(resource, "PasswordChangeRequired"));
    return 0;
}

int account_find(const struct emulator *emulator, const struct bmc *bmc, struct ipc_text user,
                 struct account *ret_account)
{
    struct search search = {.user = user};
    struct account account = {0};
    int r;

    if (user.size == 0 || user.size >= sizeof(account.user))
        return ACCOUNT_E_NO_USER;
    memcpy(account.user, user.data, user.size);
    (void)bmc_each(bmc, look_at, &search);
    if (search.found) {
        r = read_account(bmc, search.found, &account);
        if (r != 0)
            return r;
    } else if (ipc_text_equal(user, emulator->user) && !has_accounts(emulator)) {
        snprintf(account.role, sizeof(account.role), "Administrator");
        account.privileges = privilege_of_role(ipc_text(account.role));
    } else {
        return ACCOUNT_E_NO_USER;
    }
    *ret_account = account;
    return 0;
}

int account_verify(const struct emulator *emulator, const struct bmc *bmc, struct ipc_text user,
                   struct ipc_text password, struct account *ret_account)
{
    struct account account;
    char *text;
    int r = account_find(emulator, bmc, user, &account);

    if (r != 0)
        return r;
    text = strndup(password.size ? password.data : "", password.size);
    if (!text)
        return -ENOMEM;
    r = check_password(emulator, bmc, account.path, text);
    secret_wipe(text, password.size);
    free(text);
    if (r == 0)
        *ret_account = account;
    return r;
}

void account_change_password(struct service_request *request, const struct target *target)
{
    const json_t *body = service_request_body(request);
    const char *own = json_string_value(json_object_get(body, "SessionAccountPassword"));
    const char *password = json_string_value(json_object_get(body, "NewPassword"));
    json_t *resource CLEANUP(json_decrefp) = NULL;
    struct account caller;
    int r = 0;

    if (!password) {
        service_reply_message(request, NULL, BASE_ACTION_PARAMETER_MISSING,
                              "ManagerAccount.ChangePassword", "NewPassword", NULL);
        return;
    }
    if (!is_password(password)) {
        service_reply_message(request, "/NewPassword", BASE_ACTION_PARAMETER_VALUE_ERROR,
                              "NewPassword", "ManagerAccount.ChangePassword", NULL);
        return;
    }
    if (target->emulator->has_auth)
        r = account_verify(target->emulator, target->bmc, service_request_identity(request)->user,
                           ipc_text(own), &caller);
    if (r > 0) {
        service_reply_message(request, "/SessionAccountPassword", BASE_ACTION_PARAMETER_VALUE_ERROR,
                              "SessionAccountPassword", "ManagerAccount.ChangePassword", NULL);
        return;
    }
    if (r == 0)
        r = keep_password(target->bmc, target->path, password);
    if (r == 0)
        r = bmc_read(target->bmc, ipc_text(target->path), &resource);
    if (r == 0 && json_object_get(resource, "PasswordChangeRequired"))
        r = json_object_set_new(resource, "PasswordChangeRequired", json_false()) == 0 ? 0
                                                                                       : -ENOMEM;
    if (r == 0)
        r = bmc_write(target->bmc, target->path, resource);
    account_changed(target->emulator, target->bmc, target->path);
    if (r < 0)
        emulator_fail(request, "password", r);
    else
        service_reply_no_content(request);
}

/* A role may be what an account is allowed by. */
void account_changed(struct emulator *emulator, struct bmc *bmc, const char *path)
{
    bool is_account = strncmp(path, ACCOUNTS "/", strlen(ACCOUNTS "/")) == 0;
    bool is_role = strncmp(path, ROLES "/", strlen(ROLES "/")) == 0;

    if (is_account && !bmc_find(bmc, ipc_text(path)))
        forget_password(bmc, path);
    if (is_account || is_role)
        tell_gateway(emulator, bmc);
}

/* -- typed calls -- */

static void respond(struct ipc_call *call, int outcome, const struct account *account)
{
    struct account_identity identity = {
        .identity = {.user = ipc_text(account->user),
                     .role = ipc_text(account->role),
                     .privileges = account->privileges,
                     .password_change_required = account->password_change_required},
        .cache_ms = CACHE_MS,
    };
    int r;

    if (outcome == 0)
        r = account_respond_identity(call, &identity);
    else
        r = outcome > 0 ? account_respond_denied(call) : account_respond_failed(call);
    if (r != 0)
        log_warning("event=answer-not-sent outcome=%d", r);
}

/* The instance is NUL-terminated nowhere. */
static struct bmc *bmc_of(const struct emulator *emulator, const struct ipc_request *request)
{
    char name[BMC_NAME_BYTES_MAX];

    snprintf(name, sizeof(name), "%.*s", (int)request->instance.size, request->instance.data);
    return emulator_bmc(emulator, name);
}

void account_handle_verify_password(struct service *service, struct ipc_call *call,
                                    const struct ipc_request *request)
{
    const struct emulator *emulator = service_data(service);
    const struct bmc *bmc = bmc_of(emulator, request);
    struct account_credentials credentials;
    struct account account = {0};
    int r = account_parse_verify_password(request->body, &credentials);

    if (r == 0)
        r = bmc ? account_verify(emulator, bmc, credentials.user, credentials.password, &account)
                : ACCOUNT_E_NO_USER;
    respond(call, r, &account);
}

void account_handle_identity(struct service *service, struct ipc_call *call,
                             const struct ipc_request *request)
{
    const struct emulator *emulator = service_data(service);
    const struct bmc *bmc = bmc_of(emulator, request);
    struct account account = {0};
    struct ipc_text user;
    int r = account_parse_identity(request->body, &user);

    if (r == 0)
        r = bmc ? account_find(emulator, bmc, user, &account) : ACCOUNT_E_NO_USER;
    respond(call, r, &account);
}
