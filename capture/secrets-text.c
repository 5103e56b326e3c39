/* Secrets within one string: private keys, passwords of URIs, and JSON. See secrets.h. */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "capture/secrets-internal.h"
#include "capture/secrets.h"
#include "mockup/json-file.h"
#include "redfish/json.h"

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

/* "scheme://user:password@host": the userinfo goes (RFC 3986 §3.2.1), from each URI of a text. */
static size_t cut_userinfo(char *text, size_t *size)
{
    size_t count = 0;
    char *start = text, *end, *at;

    while ((start = memmem(start, *size - (size_t)(start - text), "://", 3)) != NULL) {
        start += 3;
        for (end = start; end < text + *size && !strchr("/?# \t\r\n\"<>", *end); end++)
            ;
        at = memrchr(start, '@', (size_t)(end - start));
        if (!at || !memchr(start, ':', (size_t)(at - start)))
            continue;
        at++;
        memmove(start, at, (size_t)(text + *size - at));
        *size -= (size_t)(at - start);
        count++;
    }
    return count;
}

/* JSON in a string, as Task.Payload.JsonBody is: the body of somebody's request. */
static int clean_json(json_t *value, size_t *count)
{
    struct ipc_text text = {json_string_value(value), json_string_length(value)};
    struct buffer printed CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    json_t *body CLEANUP(json_decrefp) = NULL;
    size_t found = 0;
    int r = mockup_json_parse(text, JSON_TEXT_DEPTH_MAX, &body);

    if (r != 0)
        return r < 0 ? r : 0;
    r = secrets_remove(body, &found);
    if (r == 0 && found)
        r = json_text_append(&printed, body);
    if (r < 0 || !found)
        return r;
    *count += found;
    return json_string_setn_nocheck(value, printed.data, printed.size) < 0 ? -ENOMEM : 0;
}

int secrets_clean_string(json_t *value, size_t *count)
{
    const char *old = json_string_value(value);
    size_t size = json_string_length(value), found;
    CLEANUP(free_cleanup) char *text = NULL;

    if (strchr("{[", old[strspn(old, " \t\r\n")]) && size) {
        int r = clean_json(value, count);

        if (r < 0)
            return r;
        old = json_string_value(value);
        size = json_string_length(value);
    }
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
