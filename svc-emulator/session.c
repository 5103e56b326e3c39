/* Sessions of an emulated BMC, see session.h. Owns the tokens, by value. */
#include "svc-emulator/session.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/cleanup.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/random.h"
#include "base/secret.h"
#include "ipc/proto/session.h"
#include "redfish/json.h"
#include "svc-emulator/account.h"

#define SERVICE "/redfish/v1/SessionService"
#define TOKEN_BYTES 16
#define CACHE_MS_MAX 5000u
#define TIMEOUT_S_DEFAULT 1800u
#define TIMEOUT_S_MAX 86400u /* the schema's own */
#define SESSIONS_MAX 1024u

struct session {
    char token[2 * TOKEN_BYTES + 1];
    char id[2 * 8 + 1];
    char path[IPC_URI_BYTES_MAX + 1];
    char user[ACCOUNT_USER_BYTES_MAX];
    char account[IPC_URI_BYTES_MAX + 1]; /* "": of a user without one */
    uint64_t used_usec;
    bool is_over; /* its account is gone */
    UT_hash_handle hh;
};

void session_free_all(struct session *sessions)
{
    struct session *session, *next;

    HASH_ITER (hh, sessions, session, next) {
        HASH_DEL(sessions, session);
        secret_wipe(session, sizeof(*session));
        free(session);
    }
}

static struct session *find_path(const struct bmc *bmc, const char *path)
{
    struct session *session;

    for (session = bmc_sessions(bmc); session; session = session->hh.next) {
        if (strcmp(session->path, path) == 0)
            return session;
    }
    return NULL;
}

bool session_live_at(const struct bmc *bmc, size_t index,
                     char ret_path[static IPC_URI_BYTES_MAX + 1])
{
    const struct session *session = bmc_sessions(bmc);

    while (session && index-- > 0)
        session = session->hh.next;
    if (session)
        snprintf(ret_path, IPC_URI_BYTES_MAX + 1, "%s", session->path);
    return session;
}

static uint64_t timeout_s(const struct bmc *bmc)
{
    json_t *service CLEANUP(json_decrefp) = NULL;
    json_int_t seconds = 0;

    if (bmc_read(bmc, ipc_text(SERVICE), &service) == 0)
        seconds = json_integer_value(json_object_get(service, "SessionTimeout"));
    if (seconds <= 0)
        return TIMEOUT_S_DEFAULT;
    return seconds < TIMEOUT_S_MAX ? (uint64_t)seconds : TIMEOUT_S_MAX;
}

/* -- ending -- */

void session_removed(struct emulator *emulator, struct bmc *bmc, const char *path)
{
    struct session *session = find_path(bmc, path), *sessions = bmc_sessions(bmc);

    if (!session)
        return;
    HASH_DEL(sessions, session);
    bmc_set_sessions(bmc, sessions);
    log_info("bmc=%s event=session-ended session=%s", bmc_name(bmc), session->id);
    if (session_publish_ended(service_server(emulator->service), ipc_text(session->id)) < 0)
        log_warning("bmc=%s step=session-ended cause=memory", bmc_name(bmc));
    secret_wipe(session, sizeof(*session));
    free(session);
}

void session_account_changed(struct emulator *emulator, const struct bmc *bmc, const char *path)
{
    const struct mockup_item *account = bmc_find(bmc, ipc_text(path));

    for (struct session *session = bmc_sessions(bmc); session; session = session->hh.next) {
        if (strcmp(session->account, path) != 0 ||
            (account && account_is_of(account, ipc_text(session->user))))
            continue;
        session->is_over = true;
        if (session_publish_ended(service_server(emulator->service), ipc_text(session->id)) < 0)
            log_warning("bmc=%s step=session-ended cause=memory", bmc_name(bmc));
    }
}

static void expire(struct bmc *bmc, uint64_t now_usec)
{
    uint64_t limit_usec = bmc_sessions(bmc) ? timeout_s(bmc) * 1000000u : 0;
    struct session *session = bmc_sessions(bmc), *next;

    for (; session; session = next) {
        char path[IPC_URI_BYTES_MAX + 1];

        next = session->hh.next;
        if (!session->is_over && now_usec - session->used_usec < limit_usec)
            continue;
        snprintf(path, sizeof(path), "%s", session->path);
        /* Its resource goes, and the token with it. */
        if (remove_tree(bmc, path) < 0)
            log_warning("bmc=%s step=session-expire cause=memory", bmc_name(bmc));
    }
}

void session_expire(struct emulator *emulator)
{
    uint64_t now_usec = clock_monotonic_usec(service_clock(emulator->service));

    for (size_t i = 0; i < emulator->bmc_count; i++)
        expire(emulator->bmcs[i], now_usec);
}

/* -- beginning -- */

static int new_hex(char *text, size_t size)
{
    unsigned char bytes[TOKEN_BYTES];
    int r = random_bytes(bytes, size);

    if (r == 0)
        hex_encode(bytes, size, text);
    secret_wipe(bytes, sizeof(bytes));
    return r;
}

static json_t *resource_new(const struct target *target, const struct session *session,
                            struct ipc_text client_address)
{
    char type[PLACE_TYPE_BYTES], created[32];
    const time_t now = time(NULL);
    struct tm utc;
    struct schema_type newest = place_newest_type(place_member_schema(&target->place));
    json_t *resource;

    strftime(created, sizeof(created), "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&now, &utc));
    resource = json_pack(
        "{s:s, s:s, s:s, s:s, s:s, s:s, s:n}", "@odata.id", session->path, "@odata.type",
        newest.schema ? place_odata_type(newest, type) : "#Session.Session", "Id", session->id,
        "Name", "User Session", "UserName", session->user, "CreatedTime", created, "Password");
    if (client_address.size > 0 &&
        json_put(resource, "ClientOriginIPAddress",
                 json_stringn(client_address.data, client_address.size)) < 0) {
        json_decref(resource);
        return NULL;
    }
    return resource;
}

/* A session whose resource can't be written is none. Returns it, or NULL. */
static int open_session(const struct target *target, const struct account *account,
                        struct ipc_text client_address, struct session **ret_session,
                        json_t **ret_resource)
{
    struct session *sessions = bmc_sessions(target->bmc), *session = calloc(1, sizeof(*session));
    json_t *collection CLEANUP(json_decrefp) = NULL;
    json_t *resource CLEANUP(json_decrefp) = NULL;
    int r = session ? new_hex(session->token, TOKEN_BYTES) : -ENOMEM;

    if (r == 0)
        r = new_hex(session->id, 8);
    if (r == 0) {
        snprintf(session->path, sizeof(session->path), "%s/%s", target->path, session->id);
        snprintf(session->user, sizeof(session->user), "%s", account->user);
        snprintf(session->account, sizeof(session->account), "%s", account->path);
        session->used_usec = clock_monotonic_usec(service_clock(target->emulator->service));
        resource = resource_new(target, session, client_address);
        r = resource ? collection_read(target, &collection) : -ENOMEM;
    }
    if (r == 0)
        r = links_add(collection, "Members", session->path);
    if (r == 0) {
        HASH_ADD_STR(sessions, token, session);
        r = session->hh.tbl ? 0 : -ENOMEM;
    }
    if (r < 0) {
        free(session);
        return r;
    }
    bmc_set_sessions(target->bmc, sessions);
    r = bmc_write(target->bmc, session->path, resource);
    if (r == 0)
        r = collection_write(target, collection);
    if (r < 0) {
        session_removed(target->emulator, target->bmc, session->path);
        return r;
    }
    *ret_session = session;
    *ret_resource = TAKE(resource);
    return 0;
}

static void reply_created(struct service_request *request, const struct session *session,
                          const struct account *account, json_t *resource)
{
    const struct ipc_header token = {ipc_text("X-Auth-Token"), ipc_text(session->token)};
    json_t *message = NULL, *messages = NULL;

    if (account->password_change_required) {
        message = message_new(NULL, BASE_PASSWORD_CHANGE_REQUIRED, account->path, NULL);
        messages = message ? json_pack("[o]", message) : NULL;
        if (json_put(resource, "@Message.ExtendedInfo", messages) < 0) {
            json_decref(resource);
            resource = NULL;
        }
    }
    service_reply_created(request, session->path, resource, &token, 1);
}

/* Without --auth anybody may be anybody. */
static int verify(const struct target *target, const char *user, const char *password,
                  struct account *ret_account)
{
    if (target->emulator->has_auth)
        return account_verify(target->emulator, target->bmc, ipc_text(user), ipc_text(password),
                              ret_account);
    snprintf(ret_account->user, sizeof(ret_account->user), "%s", user);
    return 0;
}

void session_create(struct service_request *request, const struct target *target)
{
    const json_t *body = service_request_body(request);
    const char *user = json_string_value(json_object_get(body, "UserName"));
    const char *password = json_string_value(json_object_get(body, "Password"));
    struct session *session = NULL;
    struct account account = {0};
    json_t *resource = NULL;
    int r;

    if (!user || !password) {
        service_reply_message(request, NULL, BASE_CREATE_FAILED_MISSING_REQ_PROPERTIES,
                              user ? "Password" : "UserName", NULL);
        return;
    }
    if (strlen(user) >= sizeof(account.user)) {
        service_reply_message(request, "/UserName", BASE_PROPERTY_VALUE_ERROR, "UserName", NULL);
        return;
    }
    if (target->emulator->has_auth && !target->emulator->has_sessions) {
        service_reply_forbidden(request);
        return;
    }
    if (HASH_COUNT(bmc_sessions(target->bmc)) >= SESSIONS_MAX) {
        service_reply_message(request, NULL, BASE_SESSION_LIMIT_EXCEEDED, NULL);
        return;
    }
    r = verify(target, user, password, &account);
    if (r > 0) {
        service_reply_unauthenticated(request);
        return;
    }
    if (r == 0)
        r = open_session(target, &account, service_request_identity(request)->client_address,
                         &session, &resource);
    if (r < 0) {
        emulator_fail(request, "session", r);
        return;
    }
    log_info("request=%s bmc=%s event=session-started session=%s", service_request_id(request),
             bmc_name(target->bmc), session->id);
    reply_created(request, session, &account, resource);
}

/* -- typed call -- */

/* Short against the timeout, so that the use of a session is seen in time. */
static uint32_t cache_ms(const struct bmc *bmc)
{
    uint64_t quarter_ms = timeout_s(bmc) * 250u;

    return quarter_ms < CACHE_MS_MAX ? (uint32_t)quarter_ms : CACHE_MS_MAX;
}

static int find_identity(struct emulator *emulator, const struct ipc_request *request,
                         const struct session **ret_session, struct account *ret_account,
                         uint32_t *ret_cache_ms)
{
    char name[BMC_NAME_BYTES_MAX];
    struct ipc_text token, address;
    struct session *session = NULL;
    struct bmc *bmc;
    int r = session_parse_identity(request->body, &token, &address);

    if (r != 0)
        return r;
    snprintf(name, sizeof(name), "%.*s", (int)request->instance.size, request->instance.data);
    bmc = emulator_bmc(emulator, name);
    if (bmc && token.size == 2 * TOKEN_BYTES) {
        struct session *sessions = bmc_sessions(bmc);

        HASH_FIND(hh, sessions, token.data, token.size, session);
    }
    if (!session || session->is_over)
        return SESSION_E_UNKNOWN;
    r = account_find(emulator, bmc, ipc_text(session->user), ret_account);
    if (r != 0)
        return r > 0 ? SESSION_E_UNKNOWN : r; /* the account is gone, or disabled */
    session->used_usec = clock_monotonic_usec(service_clock(emulator->service));
    *ret_session = session;
    *ret_cache_ms = cache_ms(bmc);
    return 0;
}

void session_handle_identity(struct service *service, struct ipc_call *call,
                             const struct ipc_request *request)
{
    const struct session *session;
    struct session_identity identity = {0};
    struct account account;
    int r = find_identity(service_data(service), request, &session, &account, &identity.cache_ms);

    if (r == 0) {
        identity.identity = (struct ipc_identity){
            .user = ipc_text(account.user),
            .role = ipc_text(account.role),
            .privileges = account.privileges,
            .session_id = ipc_text(session->id),
            .password_change_required = account.password_change_required,
        };
        r = session_respond_identity(call, &identity);
    } else {
        r = r > 0 ? session_respond_unknown(call) : session_respond_failed(call);
    }
    if (r != 0)
        log_warning("event=answer-not-sent outcome=%d", r);
}
