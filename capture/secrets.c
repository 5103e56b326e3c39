/* Secrets in answers, see secrets.h: tables of names, and one walk. What one JSON string holds is
 * in secrets-text.c. */
#include "capture/secrets.h"

#include <errno.h>
#include <string.h>
#include <strings.h>

#include "base/cleanup.h"
#include "capture/secrets-internal.h"

/* Ends of names, in any case: "Password" is also "AdminPassword", "bios_password" and "Passwords".
 */
static const char *const ends[] = {
    "password",      "passwd",          "passphrase",  "passcode",      "secret",     "token",
    "community",     "communitystring", "keytab",      "trapcommunity", "apikey",     "credential",
    "communityname", "chapuser",        "communities", "licensestring", "privatekey",
};

/* Members of an object that is a secret by its name, which tell what it is and not the secret. */
static const char *const plain_names[] = {"Id", "MemberId", "Name", "UserName", "AccessMode"};

/* What these objects hold are definitions by name: of JSON schemas and message registries. */
static const char *const definition_names[] = {"properties", "definitions", "parameters",
                                               "Messages"};

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

static bool is_in(const char *name, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(name, names[i]) == 0)
            return true;
    }
    return false;
}

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

/* One of `ends`, also in the plural. */
static bool has_secret_end(const char *name)
{
    size_t size = strlen(name);

    for (size_t i = 0; i < ARRAY_SIZE(ends); i++) {
        size_t end_size = strlen(ends[i]);

        if (ends_with(name, ends[i]))
            return true;
        if (size > end_size && strncasecmp(name + size - end_size - 1, ends[i], end_size) == 0 &&
            (name[size - 1] == 's' || name[size - 1] == 'S'))
            return true;
    }
    return false;
}

bool secrets_is_name(const char *name)
{
    if (*name == '#') /* an action: "#ManagerAccount.ChangePassword" */
        return false;
    return has_secret_end(name) || is_in(name, wholes, ARRAY_SIZE(wholes)) || is_key(name);
}

bool secrets_keeps_header(const char *name)
{
    for (size_t i = 0; i < ARRAY_SIZE(dropped_headers); i++) {
        if (strcasecmp(name, dropped_headers[i]) == 0)
            return false;
    }
    return !secrets_is_name(name);
}

/* What is known of a value by where it is. */
enum place {
    PLACE_OPEN,
    PLACE_SECRET,      /* within a value that is secret by its name */
    PLACE_DEFINITIONS, /* its members are named by what they define */
};

static int clean(json_t *value, enum place place, size_t *count);

static bool is_password_attribute(const json_t *object)
{
    const char *type = json_string_value(json_object_get(object, "Type"));

    return type && strcmp(type, "Password") == 0 && json_object_get(object, "AttributeName");
}

/* The string of a Redfish Key (schema Key): that of SSH is public, any other is not. */
static bool is_secret_key_string(const json_t *object, const char *name)
{
    const char *type = json_string_value(json_object_get(object, "KeyType"));

    return strcmp(name, "KeyString") == 0 && !(type && strcmp(type, "SSH") == 0);
}

static bool is_secret(const json_t *object, const char *name, enum place place)
{
    if (secrets_is_name(name) || is_secret_key_string(object, name))
        return true;
    if (is_password_attribute(object) &&
        (strcmp(name, "CurrentValue") == 0 || strcmp(name, "DefaultValue") == 0))
        return true;
    return place == PLACE_SECRET && !strchr(name, '@') &&
           !is_in(name, plain_names, ARRAY_SIZE(plain_names));
}

static bool has_object(const json_t *array)
{
    json_t *value;
    size_t i;

    json_array_foreach (array, i, value) {
        if (json_is_object(value))
            return true;
    }
    return false;
}

/* What stands for a secret value, NULL: it is none, or is looked into. */
static json_t *stand_in(const char *name, const json_t *value)
{
    if ((json_is_string(value) && json_string_length(value) > 0) || json_is_number(value))
        return json_null();
    if (json_array_size(value) > 0 && (!has_object(value) || strcmp(name, "HttpHeaders") == 0))
        return json_array();
    return NULL;
}

static enum place place_of_member(const char *name, bool is_member_secret, enum place place)
{
    if (is_in(name, definition_names, ARRAY_SIZE(definition_names)))
        return PLACE_DEFINITIONS;
    return is_member_secret && place != PLACE_DEFINITIONS ? PLACE_SECRET : PLACE_OPEN;
}

static int clean_object(json_t *object, enum place place, size_t *count)
{
    const char *name;
    json_t *value, *instead;
    void *next;

    json_object_foreach_safe(object, next, name, value)
    {
        bool is_member_secret = is_secret(object, name, place);
        int r;

        instead = is_member_secret ? stand_in(name, value) : NULL;
        if (instead) {
            (*count)++;
            r = json_object_set_new_nocheck(object, name, instead);
        } else {
            r = clean(value, place_of_member(name, is_member_secret, place), count);
        }
        if (r < 0)
            return -ENOMEM;
    }
    return 0;
}

static int clean_array(json_t *array, enum place place, size_t *count)
{
    json_t *value;
    size_t i;
    int r = 0;

    json_array_foreach (array, i, value) {
        json_t *instead = place == PLACE_SECRET ? stand_in("", value) : NULL;

        *count += instead != NULL;
        r = instead ? json_array_set_new(array, i, instead) : clean(value, place, count);
        if (r < 0)
            return -ENOMEM;
    }
    return 0;
}

static int clean(json_t *value, enum place place, size_t *count)
{
    if (json_is_object(value))
        return clean_object(value, place, count);
    if (json_is_array(value))
        return clean_array(value, place, count);
    return json_is_string(value) ? secrets_clean_string(value, count) : 0;
}

int secrets_remove(json_t *body, size_t *count)
{
    return clean(body, PLACE_OPEN, count);
}
