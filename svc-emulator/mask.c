/* Secrets in JSON are known by the names of their properties, see mask.h. */
#include "svc-emulator/mask.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/cleanup.h"
#include "redfish/json.h"

#define MASK "***"

/* Whatever has one of these in its name: AuthenticationKey, SNMPTrapCommunity … */
static const char *const words[] = {
    "password",      "passphrase",      "passcode",       "secret",
    "token",         "privatekey",      "encryptionkey",  "authenticationkey",
    "cipher",        "httpheaders",     "cookie",         "securitykey",
    "trapcommunity", "communitystring", "personalitykey", "authorization",
};

/* What has such a word in its name and is none: what is said of secrets is true, false or a number,
 * and is kept by itself; these are texts. */
static const char *const open_names[] = {
    "PasswordName",
    "PasswordExpiration",
    "PasswordExchangeProtocols",
    "PassphraseType",
    "CipherSuites",
    "CipherSuiteAllowList",
    "AuthorizationService",
    "AuthorizationScope",
    "LocalEncryptionKeyIdentifier",
    "OneTimePasscodeDeliveryAddress",
};

static bool is_secret(const char *name)
{
    if (strchr(name, '@'))
        return false;
    for (size_t i = 0; i < ARRAY_SIZE(open_names); i++) {
        if (strcmp(open_names[i], name) == 0)
            return false;
    }
    for (size_t i = 0; i < ARRAY_SIZE(words); i++) {
        if (strcasestr(name, words[i]))
            return true;
    }
    return false;
}

/* What of a text is secret: from, to; false: nothing. */
static bool find_user(const char *text, size_t *ret_start, size_t *ret_end)
{
    const char *start = strstr(text, "://"), *end; /* "https://user:password@host/…" */

    if (!start)
        return false;
    start += strlen("://");
    end = start + strcspn(start, "/?#");
    end = memrchr(start, '@', (size_t)(end - start));
    *ret_start = (size_t)(start - text);
    *ret_end = end ? (size_t)(end - text) : 0;
    return end != NULL;
}

/* A private key in PEM form, of whatever kind; one without an end is all that follows. RFC 7468. */
static bool find_key(const char *text, size_t *ret_start, size_t *ret_end)
{
    static const char begin[] = "-----BEGIN ", end[] = "-----END ", key[] = "PRIVATE KEY-----";
    const char *start, *label, *stop;

    for (start = strstr(text, begin); start; start = strstr(start + 1, begin)) {
        label = start + strlen(begin);
        stop = strchr(label, '-');
        label = stop && stop - label >= (long)strlen("PRIVATE KEY") ? stop - strlen("PRIVATE KEY")
                                                                    : label;
        if (strncmp(label, key, strlen(key)) == 0)
            break;
    }
    if (!start)
        return false;
    stop = strstr(start, end);
    stop = stop ? strstr(stop, key) : NULL;
    *ret_start = (size_t)(start - text);
    *ret_end = stop ? (size_t)(stop - text) + strlen(key) : strlen(text);
    return true;
}

/* Replaces what `find` finds in *text, which is freed then, until it finds no more. */
static int mask_each(char **text,
                     bool (*find)(const char *text, size_t *ret_start, size_t *ret_end))
{
    size_t start, end, done = 0;
    char *masked;

    while (find(*text + done, &start, &end)) {
        if (asprintf(&masked, "%.*s" MASK "%s", (int)(done + start), *text, *text + done + end) < 0)
            return -ENOMEM;
        free(*text);
        *text = masked;
        done += start + strlen(MASK);
    }
    return 0;
}

/* *ret_masked NULL: nothing to hide. */
static int mask_text(const char *text, json_t **ret_masked)
{
    CLEANUP(free_cleanup) char *masked = strdup(text);
    int r = masked ? mask_each(&masked, find_user) : -ENOMEM;

    *ret_masked = NULL;
    if (r == 0)
        r = mask_each(&masked, find_key);
    if (r < 0 || strcmp(masked, text) == 0)
        return r;
    *ret_masked = json_string(masked);
    return *ret_masked ? 0 : -ENOMEM;
}

static int mask_member(json_t *object, const char *name, json_t *value)
{
    json_t *masked = NULL;
    int r;

    if (is_secret(name) && !json_is_null(value) && !json_is_boolean(value))
        return json_put(object, name, json_string(MASK));
    if (!json_is_string(value))
        return mask_secrets(value);
    r = mask_text(json_string_value(value), &masked);
    return r == 0 && masked ? json_put(object, name, masked) : r;
}

static int mask_element(json_t *array, size_t index, json_t *value)
{
    json_t *masked = NULL;
    int r;

    if (!json_is_string(value))
        return mask_secrets(value);
    r = mask_text(json_string_value(value), &masked);
    if (r < 0 || !masked)
        return r;
    return json_array_set_new(array, index, masked) == 0 ? 0 : -ENOMEM;
}

int mask_secrets(json_t *value)
{
    const char *name;
    json_t *member;
    size_t index;
    void *next;
    int r = 0;

    json_object_foreach_safe(value, next, name, member)
    {
        if (r == 0)
            r = mask_member(value, name, member);
    }
    json_array_foreach (value, index, member) {
        if (r == 0)
            r = mask_element(value, index, member);
    }
    return r;
}

/* -- in resources -- */

static bool is_blanked(const char *name, const json_t *value,
                       const struct schema_property *property)
{
    if (json_is_null(value))
        return false;
    return (property && (property->flags & SCHEMA_WRITE_ONLY)) ||
           (json_is_string(value) && is_secret(name));
}

/* Elements have no names: of an array that was sent it is all of them. */
static int blank_elements(json_t *array, struct schema_type type)
{
    json_t *element;
    size_t index;
    int r = 0;

    json_array_foreach (array, index, element) {
        if (r < 0)
            break;
        r = json_is_array(element) ? blank_elements(element, type)
                                   : mask_blank(element, NULL, type);
    }
    return r;
}

static int blank_member(json_t *object, const char *name, const json_t *sent,
                        struct schema_type type)
{
    json_t *value = json_object_get(object, name);
    struct schema_property property;
    bool is_known = type.schema && schema_property_find(type, ipc_text(name), &property) == 0;
    struct schema_type its = is_known ? schema_property_type(&property) : (struct schema_type){0};

    if (is_blanked(name, value, is_known ? &property : NULL)) {
        if (!is_known || (property.flags & SCHEMA_NULLABLE))
            return json_put(object, name, json_null());
        json_object_del(object, name);
        return 0;
    }
    return json_is_array(value) ? blank_elements(value, its) : mask_blank(value, sent, its);
}

int mask_blank(json_t *resource, const json_t *sent, struct schema_type type)
{
    const json_t *names = sent ? sent : resource;
    const char *name;
    json_t *value;
    void *next;
    int r = 0;

    json_object_foreach_safe((json_t *)names, next, name, value)
    {
        if (r == 0 && json_object_get(resource, name))
            r = blank_member(resource, name, sent ? value : NULL, type);
    }
    return r;
}
