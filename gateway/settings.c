/*
 * What an operator may change while the gateway runs: gateway.json and the certificate. Read at
 * start, and again when he says so (SIGHUP): a few small files, so it is done on the loop. Each of
 * the two stands alone: when one is bad, the other is still taken.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/state-file.h"
#include "gateway/answer.h"
#include "gateway/gateway.h"

/* -- policy -- */

static int read_policy(const struct gateway *gateway, struct policy *policy, struct buffer *error)
{
    const char *const folders[] = {gateway->options.data_dir, gateway->options.config_dir};
    int r;

    policy_init(policy);
    policy->http = gateway->options.http_mode;
    for (size_t i = 0; i < ARRAY_SIZE(folders); i++) {
        CLEANUP(free_cleanup) char *path = NULL;

        if (asprintf(&path, "%s/" POLICY_FILE, folders[i]) < 0) {
            path = NULL;
            return -ENOMEM;
        }
        r = policy_read(policy, path, error);
        if (r < 0)
            return r;
    }
    return policy_check(policy, error);
}

static int start_policy(struct gateway *gateway)
{
    CLEANUP(buffer_deinit) struct buffer error = BUFFER_INIT(4096);
    int r = read_policy(gateway, &gateway->policy, &error);

    if (r < 0)
        log_error("%.*s", (int)error.size, error.data ? error.data : "");
    return r < 0 ? r : answer_prepare(gateway);
}

static void log_changes(const struct policy *before, const struct policy *after)
{
    CLEANUP(buffer_deinit) struct buffer changes = BUFFER_INIT(0);

    if (policy_append_changes(&changes, before, after) < 0)
        log_info("policy=reloaded");
    else if (changes.size == 0)
        log_info("policy=unchanged");
    else
        log_info("policy=reloaded%.*s", (int)changes.size, changes.data);
}

static void reload_policy(struct gateway *gateway)
{
    CLEANUP(buffer_deinit) struct buffer error = BUFFER_INIT(4096);
    struct policy fresh;
    int r = read_policy(gateway, &fresh, &error);

    if (r < 0) {
        log_error("%.*s: refused, the old policy stays",
                  error.size ? (int)error.size : (int)strlen(strerror(-r)),
                  error.size ? error.data : strerror(-r));
        policy_deinit(&fresh);
        return;
    }
    log_changes(&gateway->policy, &fresh);
    policy_deinit(&gateway->policy);
    gateway->policy = fresh;
    if (answer_prepare(gateway) < 0)
        log_error("error=ENOMEM: answers keep the headers of the old policy");
}

/* -- certificate -- */

static int find_certificate(const struct gateway *gateway, char **ret_cert_path,
                            char **ret_key_path, struct buffer *error)
{
    CLEANUP(free_cleanup) char *path = NULL;
    CLEANUP(close_cleanup) int fd = -1;
    int r;

    if (asprintf(&path, "%s/gateway", gateway->options.state_dir) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    fd = state_dir_open(path, 0700);
    r = fd < 0 ? fd : tls_self_signed_ensure(fd, path, ret_cert_path, ret_key_path);
    if (r < 0)
        (void)buffer_printf(error, "folder=%s error=%s: a certificate can't be made", path,
                            strerror(-r));
    return r;
}

static int load_certificate(const struct gateway *gateway, struct buffer *error,
                            struct tls_context **ret_tls)
{
    CLEANUP(free_cleanup) char *cert_path = NULL, *key_path = NULL;
    int r;

    if (gateway->options.cert_path)
        return tls_context_new(gateway->options.cert_path, gateway->options.key_path, error,
                               ret_tls);
    r = find_certificate(gateway, &cert_path, &key_path, error);
    return r < 0 ? r : tls_context_new(cert_path, key_path, error, ret_tls);
}

static int start_certificate(struct gateway *gateway)
{
    CLEANUP(buffer_deinit) struct buffer error = BUFFER_INIT(4096);
    int r = load_certificate(gateway, &error, &gateway->tls);

    if (r < 0)
        log_error("%.*s", (int)error.size, error.data ? error.data : "");
    return r;
}

static void reload_certificate(struct gateway *gateway)
{
    CLEANUP(buffer_deinit) struct buffer error = BUFFER_INIT(4096);
    struct tls_context *fresh = NULL, *old = gateway->tls;
    int r = load_certificate(gateway, &error, &fresh);

    if (r < 0) {
        log_error("%.*s: refused, the old certificate stays",
                  error.size ? (int)error.size : (int)strlen(strerror(-r)),
                  error.size ? error.data : strerror(-r));
        return;
    }
    if (tls_context_is_same(old, fresh)) {
        /* The old one has the keys of the tickets that clients hold. */
        log_info("certificate=unchanged");
        tls_context_free(fresh);
        return;
    }
    log_info("certificate=reloaded");
    gateway->tls = fresh;
    http_server_replace_tls(gateway->http, old, fresh);
    tls_context_free(old);
}

/* -- both -- */

int settings_start(struct gateway *gateway)
{
    int r = start_policy(gateway);

    return r < 0 ? r : start_certificate(gateway);
}

void settings_reload(struct gateway *gateway)
{
    reload_policy(gateway);
    reload_certificate(gateway);
}
