/* Finding the line of a value, see json-place.h. Walks over valid JSON, so brackets and strings are
 * all that it has to know. Owns nothing. */
#include "gateway/json-place.h"

#include <jansson.h>
#include <stdbool.h>
#include <string.h>

/* A walk over the text. */
struct walk {
    const char *at;
    int line;
    unsigned int depth;
};

static void skip_space(struct walk *walk)
{
    for (; *walk->at == ' ' || *walk->at == '\t' || *walk->at == '\r' || *walk->at == '\n';
         walk->at++) {
        if (*walk->at == '\n')
            walk->line++;
    }
}

/* At a quote: goes behind the closing one. A string has no line feed in it. */
static void skip_string(struct walk *walk)
{
    for (walk->at++; *walk->at && *walk->at != '"'; walk->at++) {
        if (*walk->at == '\\' && walk->at[1])
            walk->at++;
    }
    if (*walk->at)
        walk->at++;
}

/* Goes over one token, or the gap before it. */
static void step(struct walk *walk)
{
    if (*walk->at == '"') {
        skip_string(walk);
        return;
    }
    if (*walk->at == '{' || *walk->at == '[')
        walk->depth++;
    if (*walk->at == '}' || *walk->at == ']')
        walk->depth--;
    walk->at++;
    skip_space(walk);
}

/* Compares as JSON does: a key may be written with escapes. */
static bool is_string(const char *start, const char *end, const char *key)
{
    json_t *value = json_loadb(start, (size_t)(end - start), JSON_DECODE_ANY | JSON_ALLOW_NUL,
                               NULL);
    bool is_equal = value && json_string_length(value) == strlen(key) &&
                    memcmp(json_string_value(value), key, strlen(key)) == 0;

    json_decref(value);
    return is_equal;
}

/* Goes to the colon behind the key; returns the line of the key, 0: not there. */
static int find_key(struct walk *walk, const char *key)
{
    while (*walk->at) {
        const char *start = walk->at;
        int line = walk->line;

        step(walk);
        if (*start != '"')
            continue;
        if (walk->depth == 1 && is_string(start, walk->at, key)) {
            skip_space(walk);
            if (*walk->at == ':')
                return line;
        }
        skip_space(walk);
    }
    return 0;
}

int json_place_line(const char *text, const char *key, long index)
{
    struct walk walk = {.at = text, .line = 1};
    int line;

    skip_space(&walk);
    line = find_key(&walk, key);
    if (line == 0 || index < 0)
        return line;
    step(&walk); /* the colon */
    if (*walk.at != '[')
        return line;
    step(&walk);
    while (*walk.at && index > 0) {
        if (walk.depth < 2)
            return 0;
        if (walk.depth == 2 && *walk.at == ',')
            index--;
        step(&walk);
        skip_space(&walk);
    }
    return *walk.at && walk.depth >= 2 && *walk.at != ']' ? walk.line : 0;
}
