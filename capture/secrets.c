/* Secrets in answers, see secrets.h: tables of names, and one walk. */
#include "capture/secrets.h"

#include <errno.h>
#include <string.h>
#include <strings.h>

#include "base/cleanup.h"

/* Ends of names, in any case: "Password" is also "AdminPassword" and "bios_password". */
static const char *const ends[] = {
    "password",      "passwd",          "passphrase",  "passcode",      "secret",     "token",
    "community",     "communitystring", "keytab",      "trapcommunity", "apikey",     "credential",
    "communityname", "chapuser",        "credentials", "licensestring", "privatekey",
};

/* "Key" ends too many words, as "monkey" does: with a capital, after '_' or alone, and not for
 * these, which are public or no keys. */
static const char *const public_keys[] = {"PublicKey",  "PublicHostKey", "PublicIdentityKey",
                                          "SSHKey",     "MessageKey",    "PrimaryKey",
                                          "RegistryKey"};

/* The whole name: lists whose elements may hold an Authorization. */
static const char *const wholes[] = {"HttpHeaders", "EABKeyId"};

/* Credentials; what is true of one answer only; what the connection makes. */
static const char *const dropped_headers[] = {
    "Authorization",
    "Authentication-Info",
    "Proxy-Authenticate",
    "Proxy-Authorization",
    "Set-Cookie",
    "Set-Cookie2",
    "Cookie",
    "X-Auth-Token",
    "X-XSRF-TOKEN",
    "X-CSRF-Token",
    "WWW-Authenticate",
    "Content-Length",
    "Content-Encoding",
    "Transfer-Encoding",
    "Connection",
    "Keep-Alive",
    "Trailer",
    "Upgrade",
    "ETag",
    "Date",
    "Last-Modified",
    "Age",
    "X-Request-Id",
};

static bool ends_with(const char *name, const char *end)
{
    size_t size = strlen(name), end_size = strlen(end);

    return size >= end_size && strcasecmp(name + size - end_size, end) == 0;
}

static bool is_key(const char *name)
{
    size_t size = strlen(name);

    if (size < 3 || strcasecmp(name + size - 3, "key") != 0)
        return false;
    for (size_t i = 0; i < ARRAY_SIZE(public_keys); i++) {
        if (ends_with(name, public_keys[i]))
            return false;
    }
    return size == 3 || name[size - 3] == 'K' || name[size - 4] == '_' || name[size - 4] == '-';
}

bool secrets_is_name(const char *name)
{
    for (size_t i = 0; i < ARRAY_SIZE(ends); i++) {
        if (ends_with(name, ends[i]))
            return true;
    }
    for (size_t i = 0; i < ARRAY_SIZE(wholes); i++) {
        if (strcmp(name, wholes[i]) == 0)
            return true;
    }
    return is_key(name);
}

bool secrets_keeps_header(const char *name)
{
    for (size_t i = 0; i < ARRAY_SIZE(dropped_headers); i++) {
        if (strcasecmp(name, dropped_headers[i]) == 0)
            return false;
    }
    return !secrets_is_name(name);
}

/* One block "-----BEGIN … PRIVATE KEY-----" to the end of its END line, or of the text. */
static char *find_key(char *text, char *end, char **ret_end)
{
    static const char begin[] = "-----BEGIN ", mark[] = "PRIVATE KEY-----", finish[] = "-----END ";

    for (char *at = text; (at = memmem(at, (size_t)(end - at), begin, strlen(begin))) != NULL;
         at++) {
        char *dashes = memmem(at + strlen(begin), (size_t)(end - at) - strlen(begin), "-----", 5);
        char *kind = dashes ? dashes + 5 - strlen(mark) : NULL;

        if (!kind || kind < at + strlen(begin) || memcmp(kind, mark, strlen(mark)) != 0)
            continue;
        *ret_end = end;
        dashes = memmem(dashes, (size_t)(end - dashes), finish, strlen(finish));
        dashes = dashes ? memmem(dashes + strlen(finish), (size_t)(end - dashes) - strlen(finish),
                                 "-----", 5)
                        : NULL;
        if (dashes)
            *ret_end = dashes + 5;
        return at;
    }
    return NULL;
}

size_t secrets_cut_keys(char *text, size_t *size)
{
    size_t count = 0;
    char *at, *end;

    while ((at = find_key(text, text + *size, &end)) != NULL) {
        memmove(at, end, (size_t)(text + *size - end));
        *size -= (size_t)(end - at);
        count++;
    }
    return count;
}

/* "scheme://user:password@host": the userinfo goes (RFC 3986 §3.2.1). */
static bool cut_userinfo(char *text, size_t *size)
{
    char *start = memmem(text, *size, "://", 3), *end, *at;

    if (!start || memchr(text, ' ', (size_t)(start - text)))
        return false;
    start += 3;
    for (end = start; end < text + *size && !strchr("/?# \t\n", *end); end++)
        ;
    at = memrchr(start, '@', (size_t)(end - start));
    if (!at || !memchr(start, ':', (size_t)(at - start)))
        return false;
    at++;
    memmove(start, at, (size_t)(text + *size - at));
    *size -= (size_t)(at - start);
    return true;
}

static int clean_string(json_t *value, size_t *count)
{
    const char *old = json_string_value(value);
    size_t size = json_string_length(value), found;
    CLEANUP(free_cleanup) char *text = NULL;

    if (!memmem(old, size, "-----BEGIN ", 11) && !memmem(old, size, "://", 3))
        return 0;
    text = malloc(size + 1);
    if (!text)
        return -ENOMEM;
    memcpy(text, old, size);
    found = secrets_cut_keys(text, &size);
    found += cut_userinfo(text, &size);
    *count += found;
    return found && json_string_setn_nocheck(value, text, size) < 0 ? -ENOMEM : 0;
}

static bool is_password_attribute(json_t *object)
{
    const char *type = json_string_value(json_object_get(object, "Type"));

    return type && strcmp(type, "Password") == 0 && json_object_get(object, "AttributeName");
}

/* A value whose name says that it is secret; objects are looked into as any other. Returns whether
 * nothing is left to be looked at. */
static int remove_value(json_t *object, const char *name, json_t *value, size_t *count,
                        bool *ret_done)
{
    json_t *instead = NULL;

    *ret_done = true;
    if ((json_is_string(value) && json_string_length(value) > 0) || json_is_number(value))
        instead = json_null();
    else if (json_is_array(value) && json_array_size(value) > 0 &&
             (!json_is_object(json_array_get(value, 0)) || strcmp(name, "HttpHeaders") == 0))
        instead = json_array();
    else
        *ret_done = !json_is_object(value) && !json_is_array(value);
    if (!instead)
        return 0;
    (*count)++;
    return json_object_set_new_nocheck(object, name, instead) < 0 ? -ENOMEM : 0;
}

static int clean_object(json_t *object, size_t *count)
{
    bool is_attribute = is_password_attribute(object);
    const char *name;
    json_t *value;
    void *next;

    json_object_foreach_safe(object, next, name, value)
    {
        bool is_done = false;
        int r = 0;

        if (secrets_is_name(name) || (is_attribute && (strcmp(name, "CurrentValue") == 0 ||
                                                       strcmp(name, "DefaultValue") == 0)))
            r = remove_value(object, name, value, count, &is_done);
        if (r == 0 && !is_done)
            r = secrets_remove(value, count);
        if (r < 0)
            return r;
    }
    return 0;
}

int secrets_remove(json_t *body, size_t *count)
{
    json_t *value;
    size_t i;
    int r = 0;

    if (json_is_object(body))
        return clean_object(body, count);
    if (json_is_string(body))
        return clean_string(body, count);
    json_array_foreach (body, i, value) {
        r = secrets_remove(value, count);
        if (r < 0)
            break;
    }
    return r;
}
