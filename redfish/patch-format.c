/*
 * Forms of strings: duration, GUID, URI reference, and the patterns of the schemas. DSP0266 1.21 §9
 * "Data model"; ISO 8601 durations as Edm.Duration has them; RFC 3986 §2, §4.1. Patterns are those
 * of a schema, never a client's.
 */
#include <errno.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/patch-internal.h"

/** Whether text has the form of a picture: '9' is a digit, 'x' a hexadecimal one, other characters
 * are themselves. Returns what follows it, NULL when it has not. */
static const char *skip_picture(const char *text, const char *picture)
{
    for (; *picture; picture++, text++) {
        if (*picture == '9'   ? !strchr("0123456789", *text)
            : *picture == 'x' ? !strchr("0123456789abcdefABCDEF", *text)
                              : *text != *picture)
            return NULL;
        if (*text == '\0')
            return NULL;
    }
    return text;
}

/** Digits and then one of the units, each at most once and in their order. Returns how many there
 * were; *text moves behind them. */
static unsigned int skip_amounts(const char **text, const char *units)
{
    unsigned int count = 0;

    for (;;) {
        size_t digits = strspn(*text, "0123456789");
        const char *unit = *text + digits, *known;

        if (digits == 0)
            return count;
        if (*unit == '.' && *units && units[strlen(units) - 1] == 'S') {
            size_t fraction = strspn(unit + 1, "0123456789");

            unit += 1 + fraction;
            if (fraction == 0 || *unit != 'S')
                return count;
        }
        known = *unit ? strchr(units, *unit) : NULL;
        if (!known)
            return count;
        units = known + 1;
        *text = unit + 1;
        count++;
    }
}

/* No years and months, which have no fixed length: Edm.Duration is a dayTimeDuration. */
bool patch_format_is_duration(const char *text)
{
    unsigned int count;

    text += *text == '-';
    if (*text++ != 'P')
        return false;
    count = skip_amounts(&text, "D");
    if (*text == 'T') {
        text++;
        if (skip_amounts(&text, "HMS") == 0)
            return false;
        count++;
    }
    return count > 0 && *text == '\0';
}

bool patch_format_is_guid(const char *text)
{
    const char *end = skip_picture(text, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");

    return end && *end == '\0';
}

bool patch_format_is_url(const char *text)
{
    for (; *text; text++) {
        if (*text == '%') {
            if (!skip_picture(text + 1, "xx"))
                return false;
        } else if (*text <= ' ' || *text > '~' || strchr("\"<>\\^`{|}", *text)) {
            return false;
        }
    }
    return true;
}

/* -- patterns -- */

/** One element of the schemas' regular expressions (ECMA 262) as POSIX has it. Returns its size. */
static size_t translate(const char *pattern, struct buffer *out, bool in_class, int *ret_error)
{
    static const struct {
        char letter;
        const char *outside, *inside;
    } classes[] = {
        {'d', "[0-9]", "0-9"},
        {'w', "[A-Za-z0-9_]", "A-Za-z0-9_"},
        {'s', "[ \t\n\v\f\r]", " \t\n\v\f\r"},
    };

    if (!in_class && strncmp(pattern, "(?:", 3) == 0) {
        *ret_error = buffer_append(out, "(", 1);
        return 3;
    }
    if (pattern[0] != '\\' || pattern[1] == '\0') {
        *ret_error = buffer_append(out, pattern, 1);
        return 1;
    }
    for (size_t i = 0; i < ARRAY_SIZE(classes); i++) {
        if (pattern[1] == classes[i].letter) {
            const char *text = in_class ? classes[i].inside : classes[i].outside;

            *ret_error = buffer_append(out, text, strlen(text));
            return 2;
        }
    }
    /* "\/" is "/", which POSIX does not know; in its brackets, nothing is escaped. */
    if (in_class || pattern[1] == '/')
        *ret_error = buffer_append(out, pattern + 1, 1);
    else
        *ret_error = buffer_append(out, pattern, 2);
    return 2;
}

static int compile(const char *pattern, regex_t *ret_regex)
{
    struct buffer posix CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    bool in_class = false;
    int error = 0;

    while (*pattern && !error) {
        if (*pattern == '[' && !in_class)
            in_class = true;
        else if (*pattern == ']')
            in_class = false;
        pattern += translate(pattern, &posix, in_class, &error);
    }
    if (!error)
        error = buffer_append(&posix, "", 1);
    if (error)
        return error;
    switch (regcomp(ret_regex, posix.data, REG_EXTENDED | REG_NOSUB)) {
    case 0:
        return 0;
    case REG_ESPACE:
        return -ENOMEM;
    default:
        return -EINVAL;
    }
}

int patch_format_matches(const char *text, const char *pattern)
{
    regex_t regex;
    int error = compile(pattern, &regex);

    if (error)
        return error;
    error = regexec(&regex, text, 0, NULL, 0);
    regfree(&regex);
    return error == 0 ? 1 : error == REG_ESPACE ? -ENOMEM : 0;
}
