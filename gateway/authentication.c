/*
 * Credentials to identities, see authentication.h. Owns the identity cache and the questions under
 * way (one for each set of credentials). A question that was under way while something was
 * forgotten is answered, but its answer is not kept and nobody joins it any more: it may be older
 * than what was forgotten.
 */
#include "gateway/authentication.h"

#include <errno.h>
#include <assert.h>
#include <openssl/evp.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/secret.h"
#include "gateway/gateway.h"
#include "gateway/transport.h"
#include "ipc/proto/account.h"
#include "ipc/proto/session.h"

#define CREDENTIALS_BYTES_MAX 1024
#define KIND_BASIC 'B'
#define KIND_TOKEN 'T'

/* A question to a service. */
struct lookup {
    unsigned char key[IDENTITY_KEY_BYTES];
    struct authentication *authentication;
    struct authentication_waiter *waiters;
    uint64_t generation; /* of the authentication when it was asked */
    UT_hash_handle hh;
};

struct authentication {
    struct gateway *gateway;
    struct identity_cache *cache;
    struct lookup *lookups;    /* by key: those that may be joined */
    unsigned int lookup_count; /* all that are under way */
    uint64_t generation;       /* counts what was forgotten */
};

int authentication_new(struct gateway *gateway, struct authentication **ret_authentication)
{
    struct authentication *authentication = calloc(1, sizeof(*authentication));
    int r;

    if (!authentication)
        return -ENOMEM;
    authentication->gateway = gateway;
    r = identity_cache_new(GATEWAY_IDENTITIES_MAX, gateway->clock, &authentication->cache);
    if (r < 0) {
        free(authentication);
        return r;
    }
    *ret_authentication = authentication;
    return 0;
}

/* From now on nobody finds it. */
static void lookup_hide(struct lookup *lookup)
{
    if (lookup->hh.tbl)
        HASH_DEL(lookup->authentication->lookups, lookup);
    lookup->hh.tbl = NULL;
}

static void lookup_finish(struct lookup *lookup, int outcome, const struct ipc_identity *view,
                          uint32_t cache_ms)
{
    struct authentication *authentication = lookup->authentication;
    struct authentication_waiter *waiters = lookup->waiters, *waiter, *next;
    struct identity *identity = NULL;

    lookup_hide(lookup);
    authentication->lookup_count--;
    if (outcome == 0) {
        identity = identity_new(view);
        outcome = identity ? 0 : -ENOMEM;
    }
    /* An entry that can't be kept costs a question next time, nothing else. */
    if (identity && lookup->generation == authentication->generation)
        (void)identity_cache_put(authentication->cache, lookup->key, identity, cache_ms);
    free(lookup);
    LL_FOREACH_SAFE (waiters, waiter, next)
        waiter->done(waiter, outcome, identity);
    identity_unref(identity);
}

void authentication_free(struct authentication *authentication)
{
    if (!authentication)
        return;
    /* The clients are closed before: their pending calls have completed every question. */
    assert(authentication->lookup_count == 0);
    identity_cache_free(authentication->cache);
    free(authentication);
}

static int outcome_of_ipc(int outcome)
{
    return outcome > 0 ? AUTHENTICATION_E_UNAVAILABLE : outcome;
}

static void on_account_identity(int outcome, const struct account_identity *answer, void *context)
{
    if (outcome == 0)
        lookup_finish(context, 0, &answer->identity, answer->cache_ms);
    else
        lookup_finish(context,
                      outcome == ACCOUNT_E_DENIED ? AUTHENTICATION_E_DENIED
                                                  : outcome_of_ipc(outcome),
                      NULL, 0);
}

static void on_session_identity(int outcome, const struct session_identity *answer, void *context)
{
    if (outcome == 0)
        lookup_finish(context, 0, &answer->identity, answer->cache_ms);
    else
        lookup_finish(context,
                      outcome == SESSION_E_UNKNOWN ? AUTHENTICATION_E_DENIED
                                                   : outcome_of_ipc(outcome),
                      NULL, 0);
}

/* RFC 7617 §2: base64 of "user:password"; the user has no colon. Text is decoded into `plain`,
 * which the caller wipes. */
static int decode_basic(struct ipc_text encoded, char plain[static CREDENTIALS_BYTES_MAX + 3],
                        struct ipc_text *ret_user, struct ipc_text *ret_password)
{
    const char *colon;
    int size;

    if (encoded.size == 0 || encoded.size > CREDENTIALS_BYTES_MAX || encoded.size % 4)
        return AUTHENTICATION_E_DENIED;
    size = EVP_DecodeBlock((unsigned char *)plain, (const unsigned char *)encoded.data,
                           (int)encoded.size);
    if (size < 0)
        return AUTHENTICATION_E_DENIED;
    /* EVP_DecodeBlock counts the padding as zero bytes. */
    for (size_t i = 0; i < 2 && encoded.data[encoded.size - 1 - i] == '='; i++)
        size--;
    colon = memchr(plain, ':', (size_t)size);
    if (!colon || colon == plain || memchr(plain, '\0', (size_t)size))
        return AUTHENTICATION_E_DENIED;
    *ret_user = (struct ipc_text){plain, (size_t)(colon - plain)};
    *ret_password = (struct ipc_text){colon + 1, (size_t)(plain + size - colon - 1)};
    return 0;
}

static int ask_account(struct lookup *lookup, struct ipc_text instance, struct ipc_text credentials,
                       struct ipc_text address, struct ipc_text request_id)
{
    struct gateway *gateway = lookup->authentication->gateway;
    struct upstream *upstream = upstream_to_ask(gateway->upstreams, gateway->upstream_count,
                                                "account");
    char plain[CREDENTIALS_BYTES_MAX + 3];
    struct ipc_text user, password;
    int r;

    r = decode_basic(credentials, plain, &user, &password);
    if (r == 0)
        r = upstream
                ? account_call_verify_password(upstream->client, instance, user, password, address,
                                               request_id, gateway->options.service_deadline_ms,
                                               on_account_identity, lookup)
                : IPC_E_UNAVAILABLE;
    else
        r = -EACCES;
    secret_wipe(plain, sizeof(plain));
    if (r == -EACCES)
        return AUTHENTICATION_E_DENIED;
    return outcome_of_ipc(r);
}

static int ask_session(struct lookup *lookup, struct ipc_text instance, struct ipc_text token,
                       struct ipc_text address, struct ipc_text request_id)
{
    struct gateway *gateway = lookup->authentication->gateway;
    struct upstream *upstream = upstream_to_ask(gateway->upstreams, gateway->upstream_count,
                                                "session");

    if (token.size == 0 || token.size > CREDENTIALS_BYTES_MAX)
        return AUTHENTICATION_E_DENIED;
    if (!upstream)
        return AUTHENTICATION_E_UNAVAILABLE;
    return outcome_of_ipc(session_call_identity(upstream->client, instance, token, address,
                                                request_id, gateway->options.service_deadline_ms,
                                                on_session_identity, lookup));
}

static int ask(struct authentication *authentication, char kind, struct ipc_text instance,
               struct ipc_text credentials, const unsigned char key[static IDENTITY_KEY_BYTES],
               const struct http_request *request, const char *request_id,
               struct authentication_waiter *waiter)
{
    struct ipc_text address;
    struct lookup *lookup;
    int r;

    HASH_FIND(hh, authentication->lookups, key, IDENTITY_KEY_BYTES, lookup);
    if (lookup && lookup->generation == authentication->generation) {
        LL_APPEND(lookup->waiters, waiter);
        return AUTHENTICATION_E_PENDING;
    }
    /* Its answer may be older than what was forgotten since: good for those who asked before. */
    if (lookup)
        lookup_hide(lookup);
    lookup = calloc(1, sizeof(*lookup));
    if (!lookup)
        return -ENOMEM;
    memcpy(lookup->key, key, IDENTITY_KEY_BYTES);
    lookup->authentication = authentication;
    lookup->generation = authentication->generation;
    address = transport_client_address(authentication->gateway, request);
    r = kind == KIND_BASIC
            ? ask_account(lookup, instance, credentials, address, ipc_text(request_id))
            : ask_session(lookup, instance, credentials, address, ipc_text(request_id));
    if (r != 0) {
        free(lookup);
        return r;
    }
    authentication->lookup_count++;
    LL_APPEND(lookup->waiters, waiter);
    /* Without memory it is not found, which costs a question. */
    HASH_ADD(hh, authentication->lookups, key, IDENTITY_KEY_BYTES, lookup);
    return AUTHENTICATION_E_PENDING;
}

/* Finds the credentials in the headers. A token wins over Basic, since whoever sends it has logged
 * in. What policy has switched off is as good as wrong. */
static int find_credentials(const struct policy *policy, const struct http_request *request,
                            char *ret_kind, struct ipc_text *ret_credentials)
{
    static const char basic[] = "Basic ";
    struct ipc_text token = request->headers[HTTP_HEADER_X_AUTH_TOKEN];
    struct ipc_text authorization = request->headers[HTTP_HEADER_AUTHORIZATION];

    if (token.data && policy->session_auth) {
        *ret_kind = KIND_TOKEN;
        *ret_credentials = token;
        return 0;
    }
    if (!authorization.data)
        return token.data ? AUTHENTICATION_E_DENIED : AUTHENTICATION_E_NONE;
    if (!policy->basic_auth || authorization.size < strlen(basic) ||
        strncasecmp(authorization.data, basic, strlen(basic)) != 0)
        return AUTHENTICATION_E_DENIED;
    *ret_kind = KIND_BASIC;
    authorization.data += strlen(basic);
    authorization.size -= strlen(basic);
    while (authorization.size && *authorization.data == ' ') {
        authorization.data++;
        authorization.size--;
    }
    *ret_credentials = authorization;
    return 0;
}

int authentication_check_log_in(const struct authentication *authentication,
                                const struct http_request *request, bool to_session)
{
    const struct gateway *gateway = authentication->gateway;

    if (to_session && !gateway->policy.session_auth)
        return AUTHENTICATION_E_NO_SESSIONS;
    return transport_may_carry_credentials(gateway, request) ? 0 : AUTHENTICATION_E_IN_CLEAR;
}

int authentication_check(struct authentication *authentication, const struct http_request *request,
                         struct ipc_text instance, const char *request_id,
                         struct authentication_waiter *waiter, struct identity **ret_identity)
{
    unsigned char key[IDENTITY_KEY_BYTES];
    struct ipc_text credentials;
    struct identity *identity;
    char kind;
    int r;

    if (authentication->gateway->options.ignore_credentials)
        return AUTHENTICATION_E_NONE;
    r = find_credentials(&authentication->gateway->policy, request, &kind, &credentials);
    if (r != 0)
        return r;
    if (!transport_may_carry_credentials(authentication->gateway, request))
        return AUTHENTICATION_E_IN_CLEAR;
    r = identity_cache_key(authentication->cache, kind, instance, credentials, key);
    if (r < 0)
        return r;
    identity = identity_cache_find(authentication->cache, key);
    if (identity) {
        *ret_identity = identity;
        return 0;
    }
    if (!waiter)
        return AUTHENTICATION_E_PENDING;
    return ask(authentication, kind, instance, credentials, key, request, request_id, waiter);
}

void authentication_reconnected(struct authentication *authentication, const char *service)
{
    if (strcmp(service, "account") == 0) {
        authentication->generation++;
        identity_cache_forget_user(authentication->cache, (struct ipc_text){0});
    } else if (strcmp(service, "session") == 0) {
        authentication->generation++;
        identity_cache_forget_session(authentication->cache, (struct ipc_text){0});
    }
}

void authentication_published(struct authentication *authentication, struct ipc_text topic,
                              struct ipc_text data)
{
    struct ipc_text name;

    if (ipc_text_equal(topic, ACCOUNT_TOPIC_CHANGED) && account_parse_changed(data, &name) == 0) {
        authentication->generation++;
        identity_cache_forget_user(authentication->cache, name);
    } else if (ipc_text_equal(topic, SESSION_TOPIC_ENDED) &&
               session_parse_ended(data, &name) == 0) {
        authentication->generation++;
        identity_cache_forget_session(authentication->cache, name);
    }
}
