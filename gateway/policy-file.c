/*
 * gateway.json: reading it, and telling what changed, see policy.h. One table has the keys. Every
 * fault has its line: jansson's for the syntax, json-place.h's for values. Owns nothing.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/cleanup.h"
#include "gateway/json-place.h"
#include "gateway/policy.h"

#define FILE_BYTES_MAX (64u * 1024)

enum key_kind {
    KEY_FLAG,
    KEY_HTTP,
    KEY_SECONDS,
    KEY_PROXIES,
    KEY_ORIGINS,
};

struct key_row {
    const char *name;
    enum key_kind kind;
    size_t offset; /* of the field of KEY_FLAG and KEY_SECONDS */
};

static const struct key_row keys[] = {
    {"basic", KEY_FLAG, offsetof(struct policy, basic_auth)},
    {"sessions", KEY_FLAG, offsetof(struct policy, session_auth)},
    {"http", KEY_HTTP, 0},
    {"http_login", KEY_FLAG, offsetof(struct policy, auth_over_plain_http)},
    {"hsts_max_age_s", KEY_SECONDS, offsetof(struct policy, hsts_max_age_s)},
    {"proxies", KEY_PROXIES, 0},
    {"origins", KEY_ORIGINS, 0},
    {"origin_credentials", KEY_FLAG, offsetof(struct policy, cors_credentials)},
};

DEFINE_CLEANUP(json_t *, json_decref)

/* -- reading -- */

/* A file while it is read. */
struct source {
    const char *path, *text;
    struct buffer *error;
};

__attribute__((format(printf, 4, 5))) static int
refuse(const struct source *source, const char *key, long index, const char *format, ...)
{
    char cause[256];
    va_list arguments;
    int line = json_place_line(source->text, key, index);

    va_start(arguments, format);
    vsnprintf(cause, sizeof(cause), format, arguments);
    va_end(arguments);
    (void)buffer_printf(source->error, "%s:%d: \"%s\": %s", source->path, line, key, cause);
    return -EINVAL;
}

static int read_flag(const struct source *source, const struct key_row *row, const json_t *value,
                     struct policy *policy)
{
    if (!json_is_boolean(value))
        return refuse(source, row->name, -1, "has to be true or false");
    *(bool *)((char *)policy + row->offset) = json_is_true(value);
    return 0;
}

static int read_http(const struct source *source, const struct key_row *row, const json_t *value,
                     struct policy *policy)
{
    const char *text = json_string_value(value);

    if (!text || policy_parse_http(text, &policy->http) < 0)
        return refuse(source, row->name, -1, "has to be \"redirect\", \"serve\" or \"off\"");
    return 0;
}

static int read_seconds(const struct source *source, const struct key_row *row, const json_t *value,
                        struct policy *policy)
{
    json_int_t seconds = json_integer_value(value);

    if (!json_is_integer(value) || seconds < 0 || seconds > UINT32_MAX)
        return refuse(source, row->name, -1, "has to be a whole number of seconds, 0 for none");
    *(uint32_t *)((char *)policy + row->offset) = (uint32_t)seconds;
    return 0;
}

/* Each element of a list of texts to `add`. */
static int read_list(const struct source *source, const struct key_row *row, const json_t *value,
                     struct policy *policy, int (*add)(struct policy *policy, const char *text),
                     const char *wanted)
{
    const json_t *element;
    size_t index;
    int r;

    if (!json_is_array(value))
        return refuse(source, row->name, -1, "has to be a list");
    json_array_foreach (value, index, element) {
        const char *text = json_string_value(element);

        r = text ? add(policy, text) : -EINVAL;
        if (r == -EINVAL)
            return refuse(source, row->name, (long)index, "%s%s%s is not %s", text ? "\"" : "",
                          text ? text : "an element", text ? "\"" : "", wanted);
        if (r == -E2BIG)
            return refuse(source, row->name, (long)index, "too many elements");
        if (r < 0)
            return r;
    }
    return 0;
}

static int read_proxies(const struct source *source, const struct key_row *row, const json_t *value,
                        struct policy *policy)
{
    policy->proxy_count = 0;
    policy->trust_unix = false;
    return read_list(source, row, value, policy, policy_add_proxy,
                     "an IP address, a network like 192.0.2.0/24 without bits behind its prefix, "
                     "or \"unix\"");
}

static int read_origins(const struct source *source, const struct key_row *row, const json_t *value,
                        struct policy *policy)
{
    while (policy->origin_count > 0)
        free(policy->origins[--policy->origin_count]);
    return read_list(source, row, value, policy, policy_add_origin,
                     "an origin like \"https://console.example:8443\" in lower case, or \"*\"");
}

static int read_key(const struct source *source, const char *name, const json_t *value,
                    struct policy *policy)
{
    static int (*const readers[])(const struct source *, const struct key_row *, const json_t *,
                                  struct policy *) = {
        [KEY_FLAG] = read_flag,       [KEY_HTTP] = read_http,       [KEY_SECONDS] = read_seconds,
        [KEY_PROXIES] = read_proxies, [KEY_ORIGINS] = read_origins,
    };

    for (size_t i = 0; i < ARRAY_SIZE(keys); i++) {
        if (strcmp(name, keys[i].name) == 0)
            return readers[keys[i].kind](source, &keys[i], value, policy);
    }
    return refuse(source, name, -1, "there is no such key");
}

static int read_text(const struct source *source, struct policy *policy)
{
    CLEANUP(json_decref_cleanup) json_t *root = NULL;
    json_error_t place;
    json_t *value;
    const char *name;
    int r = 0;

    root = json_loads(source->text, JSON_REJECT_DUPLICATES, &place);
    if (!root || !json_is_object(root)) {
        (void)buffer_printf(source->error, "%s:%d: %s", source->path, root ? 1 : place.line,
                            root ? "has to be an object" : place.text);
        return -EINVAL;
    }
    json_object_foreach (root, name, value) {
        if (r == 0)
            r = read_key(source, name, value, policy);
    }
    return r;
}

/* The whole file with a NUL behind it. */
static int load(const char *path, char **ret_text)
{
    CLEANUP(close_cleanup) int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    CLEANUP(free_cleanup) char *text = NULL;
    struct stat status;
    ssize_t size;

    if (fd < 0)
        return errno == ENOENT || errno == ENOTDIR ? POLICY_E_ABSENT : -errno;
    if (fstat(fd, &status) < 0)
        return -errno;
    if (!S_ISREG(status.st_mode))
        return -EINVAL;
    if (status.st_size > FILE_BYTES_MAX)
        return -EFBIG;
    text = malloc(FILE_BYTES_MAX + 1);
    if (!text)
        return -ENOMEM;
    size = read(fd, text, FILE_BYTES_MAX);
    if (size < 0)
        return -errno;
    if (memchr(text, '\0', (size_t)size))
        return -EINVAL;
    text[size] = '\0';
    *ret_text = TAKE(text);
    return 0;
}

int policy_read(struct policy *policy, const char *path, struct buffer *error)
{
    CLEANUP(free_cleanup) char *text = NULL;
    int r = load(path, &text);

    if (r == POLICY_E_ABSENT)
        return r;
    if (r < 0) {
        (void)buffer_printf(error, "%s: %s", path, strerror(-r));
        return r;
    }
    return read_text(&(struct source){path, text, error}, policy);
}

int policy_check(const struct policy *policy, struct buffer *error)
{
    if (!policy->basic_auth && !policy->session_auth) {
        (void)buffer_printf(error,
                            "\"basic\" and \"sessions\" are both false: nobody could log in");
        return -EINVAL;
    }
    for (size_t i = 0; i < policy->origin_count; i++) {
        /* Fetch standard, "CORS protocol and credentials": browsers refuse that, and rightly. */
        if (policy->cors_credentials && strcmp(policy->origins[i], "*") == 0) {
            (void)buffer_printf(error, "\"origin_credentials\" needs \"origins\" by name, not "
                                       "\"*\"");
            return -EINVAL;
        }
    }
    return 0;
}

/* -- what changed -- */

static int append_proxies(struct buffer *out, const struct policy *policy)
{
    int r = buffer_printf(out, " proxies=%s", policy->trust_unix ? "unix" : "");

    for (size_t i = 0; i < policy->proxy_count && r == 0; i++) {
        const struct policy_network *network = &policy->proxies[i];
        char text[INET6_ADDRSTRLEN] = "";

        (void)inet_ntop(AF_INET6, network->address, text, sizeof(text));
        r = buffer_printf(out, "%s%s/%u", i > 0 || policy->trust_unix ? "," : "", text,
                          network->prefix_bits);
    }
    return r;
}

static int append_origins(struct buffer *out, const struct policy *policy)
{
    int r = buffer_printf(out, " origins=");

    for (size_t i = 0; i < policy->origin_count && r == 0; i++)
        r = buffer_printf(out, "%s%s", i > 0 ? "," : "", policy->origins[i]);
    return r;
}

static int append_value(struct buffer *out, const struct key_row *row, const struct policy *policy)
{
    const void *field = (const char *)policy + row->offset;

    switch (row->kind) {
    case KEY_FLAG:
        return buffer_printf(out, " %s=%s", row->name, *(const bool *)field ? "true" : "false");
    case KEY_HTTP:
        return buffer_printf(out, " %s=%s", row->name, policy_http_name(policy->http));
    case KEY_SECONDS:
        return buffer_printf(out, " %s=%u", row->name, *(const uint32_t *)field);
    case KEY_PROXIES:
        return append_proxies(out, policy);
    case KEY_ORIGINS:
        break;
    }
    return append_origins(out, policy);
}

/* Values are compared as the log shows them. */
int policy_append_changes(struct buffer *out, const struct policy *before,
                          const struct policy *after)
{
    CLEANUP(buffer_deinit) struct buffer old = BUFFER_INIT(0), new = BUFFER_INIT(0);
    int r = 0;

    for (size_t i = 0; i < ARRAY_SIZE(keys) && r == 0; i++) {
        old.size = 0;
        new.size = 0;
        r = append_value(&old, &keys[i], before);
        if (r == 0)
            r = append_value(&new, &keys[i], after);
        if (r == 0 && (old.size != new.size || memcmp(old.data, new.data, new.size) != 0))
            r = buffer_append(out, new.data, new.size);
    }
    return r;
}
