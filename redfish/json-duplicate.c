/*
 * Which key came twice. jansson refuses such a body and tells the offset just behind the second
 * key, but not where in the document that is; a walk over the text up to there finds the way. Only
 * run for bodies that are refused, and only on text that jansson has accepted up to that offset.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"

/** An object or array that is open where the walk is. */
struct level {
    bool is_array;
    bool wants_key;       /* of an object: the next string is a key */
    size_t index;         /* of an array: the element that is next or open */
    size_t key, key_size; /* of an object: the last key, with its quotes */
};

struct walk {
    struct ipc_text text;
    size_t depth;
    struct level levels[JSON_TEXT_DEPTH_MAX];
};

/** The offset behind the string that begins at `at`. */
static size_t string_end(struct ipc_text text, size_t at)
{
    for (at++; at < text.size && text.data[at] != '"'; at++) {
        if (text.data[at] == '\\')
            at++;
    }
    return at < text.size ? at + 1 : text.size;
}

/** One token at `at`; returns the offset behind it, 0 when nesting is too deep. */
static size_t step(struct walk *walk, size_t at)
{
    struct level *top = walk->depth ? &walk->levels[walk->depth - 1] : NULL;
    char c = walk->text.data[at];
    size_t end = at + 1;

    if (c == '"') {
        end = string_end(walk->text, at);
        if (top && top->wants_key) {
            top->key = at;
            top->key_size = end - at;
            top->wants_key = false;
        }
    } else if (c == '{' || c == '[') {
        if (walk->depth == JSON_TEXT_DEPTH_MAX)
            return 0;
        walk->levels[walk->depth++] = (struct level){.is_array = c == '[', .wants_key = c == '{'};
    } else if ((c == '}' || c == ']') && top) {
        walk->depth--;
    } else if (c == ',' && top) {
        top->index++;
        top->wants_key = !top->is_array;
    }
    return end;
}

/** The key of a level, without quotes and escapes; NULL when out of memory. */
static json_t *level_key(const struct walk *walk, const struct level *level)
{
    return json_loadb(walk->text.data + level->key, level->key_size, JSON_DECODE_ANY, NULL);
}

static int append_level(const struct walk *walk, const struct level *level, struct buffer *pointer)
{
    json_t *key CLEANUP(json_decrefp) = NULL;

    if (level->is_array)
        return buffer_printf(pointer, "/%zu", level->index);
    key = level_key(walk, level);
    return key ? json_pointer_append(pointer, json_string_value(key)) : -ENOMEM;
}

/** The way to the last key of the top level, which is an object. */
static int describe(const struct walk *walk, char **ret_name, char **ret_pointer)
{
    struct buffer pointer CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    json_t *key CLEANUP(json_decrefp) = level_key(walk, &walk->levels[walk->depth - 1]);
    char *name;
    size_t size;
    int error = key ? 0 : -ENOMEM;

    for (size_t i = 0; i < walk->depth && !error; i++)
        error = append_level(walk, &walk->levels[i], &pointer);
    if (!error)
        error = buffer_append(&pointer, "", 1);
    if (error)
        return error;
    name = strdup(json_string_value(key));
    if (!name)
        return -ENOMEM;
    *ret_name = name;
    *ret_pointer = buffer_take(&pointer, &size);
    return 0;
}

int json_text_find_duplicate(struct ipc_text text, char **ret_name, char **ret_pointer)
{
    struct walk walk = {.text = text};
    json_error_t error;
    json_t *value = json_loadb(text.data, text.size,
                               JSON_REJECT_DUPLICATES | JSON_DECODE_INT_AS_REAL, &error);
    size_t end;

    json_decref(value);
    if (value || json_error_code(&error) != json_error_duplicate_key)
        return !value && json_error_code(&error) == json_error_out_of_memory
                   ? -ENOMEM
                   : JSON_TEXT_E_MALFORMED;
    end = (size_t)error.position < text.size ? (size_t)error.position : text.size;
    for (size_t at = 0; at < end;) {
        at = step(&walk, at);
        if (at == 0)
            return JSON_TEXT_E_MALFORMED;
    }
    if (walk.depth == 0 || walk.levels[walk.depth - 1].is_array ||
        walk.levels[walk.depth - 1].key_size == 0)
        return JSON_TEXT_E_MALFORMED;
    return describe(&walk, ret_name, ret_pointer);
}

int json_pointer_append(struct buffer *pointer, const char *name)
{
    int error = buffer_append(pointer, "/", 1);

    for (; *name && !error; name++) {
        if (*name == '~')
            error = buffer_append(pointer, "~0", 2);
        else if (*name == '/')
            error = buffer_append(pointer, "~1", 2);
        else
            error = buffer_append(pointer, name, 1);
    }
    return error;
}
