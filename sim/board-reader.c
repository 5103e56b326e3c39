/*
 * Reading JSON with places and placeholders; see board-reader.h.
 */
#include "sim/board-reader.h"

#include "base/buffer.h"
#include "base/cleanup.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* -- places -------------------------------------------------------------------- */

void board_reader_enter(struct board_reader *reader, const char *key, size_t index)
{
    /* Deeper places count, but are named by the deepest that is kept. */
    if (reader->depth < BOARD_READER_DEPTH_MAX) {
        reader->way[reader->depth].key = key;
        reader->way[reader->depth].index = index;
    }
    reader->depth++;
}

void board_reader_leave(struct board_reader *reader)
{
    reader->depth--;
}

static const char *skip_space(const char *at)
{
    while (isspace((unsigned char)*at))
        at++;
    return at;
}

static const char *skip_string(const char *at)
{
    for (at++; *at && *at != '"'; at++) {
        if (*at == '\\' && at[1])
            at++;
    }
    return *at ? at + 1 : at;
}

/* Skips one value. The text was parsed before, so brackets are known to match. */
static const char *skip_value(const char *at)
{
    size_t depth = 0;

    at = skip_space(at);
    do {
        if (*at == '"') {
            at = skip_string(at);
            continue;
        }
        if (*at == '{' || *at == '[')
            depth++;
        else if (*at == '}' || *at == ']')
            depth--;
        else if (depth == 0 && *at) /* number, true, false, null */
            return at + strcspn(at, ",]} \t\r\n");
        at += *at != '\0';
    } while (depth > 0 && *at);
    return at;
}

/* Finds a member's value (key), or an element (key NULL), in the container at `at`; else yields the
 * container. */
static const char *find_inside(const char *at, const char *key, size_t index)
{
    const char *start = skip_space(at);
    bool is_object = *start == '{';

    for (at = skip_space(start + 1); *at && *at != '}' && *at != ']'; at = skip_space(at)) {
        const char *name = at;

        if (is_object) {
            at = skip_string(at);
            if (key && strncmp(name + 1, key, strlen(key)) == 0 && name[1 + strlen(key)] == '"')
                return name;
            at = skip_space(skip_space(at) + 1);
        } else if (!key && index-- == 0) {
            return at;
        }
        at = skip_space(skip_value(at));
        if (*at == ',')
            at++;
    }
    return start;
}

unsigned int board_reader_line(const struct board_reader *reader)
{
    const char *at = reader->text;
    unsigned int line = 1;

    for (size_t i = 0; i < reader->depth && i < BOARD_READER_DEPTH_MAX; i++) {
        /* A member is found at its key: its value begins behind the colon. */
        if (*at == '"')
            at = skip_space(skip_space(skip_string(at)) + 1);
        at = find_inside(at, reader->way[i].key, reader->way[i].index);
    }
    for (const char *c = reader->text; c < at; c++)
        line += *c == '\n';
    return line;
}

int board_reader_fail(struct board_reader *reader, const char *format, ...)
{
    size_t used = 0;
    va_list arguments;

    used += (size_t)snprintf(reader->error, BOARD_ERROR_MAX, "%s:%u: ", reader->file,
                             board_reader_line(reader));
    for (size_t i = 0; i < reader->depth && i < BOARD_READER_DEPTH_MAX; i++) {
        if (used >= BOARD_ERROR_MAX)
            return BOARD_E_INVALID;
        if (reader->way[i].key)
            used += (size_t)snprintf(reader->error + used, BOARD_ERROR_MAX - used, "%s%s",
                                     i > 0 ? "." : "", reader->way[i].key);
        else
            used += (size_t)snprintf(reader->error + used, BOARD_ERROR_MAX - used, "[%zu]",
                                     reader->way[i].index);
    }
    if (used + 2 >= BOARD_ERROR_MAX)
        return BOARD_E_INVALID;
    if (reader->depth > 0)
        used += (size_t)snprintf(reader->error + used, BOARD_ERROR_MAX - used, ": ");
    va_start(arguments, format);
    vsnprintf(reader->error + used, BOARD_ERROR_MAX - used, format, arguments);
    va_end(arguments);
    return BOARD_E_INVALID;
}

/* -- members ----------------------------------------------------------------------- */

int board_reader_check_keys(struct board_reader *reader, json_t *object, const char *const *keys)
{
    const char *key;
    json_t *member;

    json_object_foreach (object, key, member) {
        const char *const *known = keys;

        while (*known && strcmp(*known, key) != 0)
            known++;
        if (!*known) {
            board_reader_enter(reader, key, 0);
            return board_reader_fail(reader, "not a member that belongs here");
        }
    }
    return 0;
}

/* Computes "+8", "/2%4" and the like behind a variable's name, from left to right. Returns false
 * for what is no operation. */
static bool compute(const char *text, size_t length, json_int_t *value)
{
    const char *end = text + length;

    while (text < end) {
        size_t digits = strspn(text + 1, "0123456789");
        json_int_t operand = strtoll(text + 1, NULL, 10);

        if (digits == 0 || digits > 6)
            return false;
        if (text[0] == '+')
            *value += operand;
        else if (text[0] == '-')
            *value -= operand;
        else if (text[0] == '*')
            *value *= operand;
        else if (text[0] == '/' && operand != 0)
            *value /= operand;
        else if (text[0] == '%' && operand != 0)
            *value %= operand;
        else
            return false;
        text += 1 + digits;
    }
    return text == end;
}

/* Reads "{name}", or "{name%8}", at `text`. Returns its length, 0 when it is no placeholder. */
static size_t read_placeholder(const struct board_reader *reader, const char *text,
                               json_int_t *ret_value)
{
    size_t length = strcspn(text, "}");

    if (text[length] != '}')
        return 0;
    for (size_t i = 0; i < reader->variable_count; i++) {
        size_t name_length = strlen(reader->variables[i].name);

        *ret_value = reader->variables[i].value;
        if (length > name_length &&
            strncmp(text + 1, reader->variables[i].name, name_length) == 0 &&
            compute(text + 1 + name_length, length - 1 - name_length, ret_value))
            return length + 1;
    }
    return 0;
}

/* Replaces placeholders by what they stand for; other braces stay. */
static int replace_text(const struct board_reader *reader, const char *text, char **ret_text)
{
    struct buffer buffer = BUFFER_INIT(0);
    size_t size;
    int error = 0;

    while (*text && error == 0) {
        size_t plain = strcspn(text, "{"), length;
        json_int_t value = 0;

        error = buffer_append(&buffer, text, plain);
        text += plain;
        if (error < 0 || !*text)
            break;
        length = read_placeholder(reader, text, &value);
        if (length > 0)
            error = buffer_printf(&buffer, "%lld", (long long)value);
        else
            error = buffer_append(&buffer, text, 1);
        text += length > 0 ? length : 1;
    }
    if (error == 0)
        error = buffer_append(&buffer, "", 1);
    if (error == 0)
        *ret_text = buffer_take(&buffer, &size);
    buffer_deinit(&buffer);
    return error;
}

int board_reader_text(struct board_reader *reader, json_t *object, const char *key, bool required,
                      char **ret_text)
{
    json_t *member = json_object_get(object, key);

    if (!member && !required) {
        *ret_text = NULL;
        return 0;
    }
    if (!member)
        return board_reader_fail(reader, "\"%s\" is missing", key);
    if (!json_is_string(member)) {
        board_reader_enter(reader, key, 0);
        return board_reader_fail(reader, "must be a string");
    }
    return replace_text(reader, json_string_value(member), ret_text);
}

int board_reader_number(struct board_reader *reader, json_t *object, const char *key,
                        double *ret_number)
{
    json_t *member = json_object_get(object, key);

    if (!member)
        return 0;
    if (!json_is_number(member)) {
        board_reader_enter(reader, key, 0);
        return board_reader_fail(reader, "must be a number");
    }
    *ret_number = json_number_value(member);
    return 0;
}

/* A number, or a placeholder that stands for one; -1: neither. */
static json_int_t whole_number(const struct board_reader *reader, const json_t *member)
{
    CLEANUP(free_cleanup) char *text = NULL;

    if (json_is_integer(member))
        return json_integer_value(member);
    if (!json_is_string(member) || json_string_value(member)[0] != '{' ||
        replace_text(reader, json_string_value(member), &text) < 0 ||
        !isdigit((unsigned char)*text))
        return -1;
    return strtoll(text, NULL, 10);
}

int board_reader_integer(struct board_reader *reader, json_t *object, const char *key,
                         json_int_t min, json_int_t max, json_int_t *ret_integer)
{
    json_t *member = json_object_get(object, key);
    json_int_t number = member ? whole_number(reader, member) : 0;

    if (!member)
        return 0;
    if (number < min || number > max) {
        board_reader_enter(reader, key, 0);
        return board_reader_fail(reader, "must be a whole number from %lld to %lld", (long long)min,
                                 (long long)max);
    }
    *ret_integer = number;
    return 0;
}

json_t *board_reader_replace(struct board_reader *reader, json_t *json)
{
    json_t *copy, *member;
    const char *key;
    size_t index;

    if (json_is_string(json)) {
        CLEANUP(free_cleanup) char *text = NULL;

        return replace_text(reader, json_string_value(json), &text) == 0 ? json_string(text) : NULL;
    }
    if (json_is_array(json)) {
        copy = json_array();
        json_array_foreach (json, index, member) {
            if (json_array_append_new(copy, board_reader_replace(reader, member)) < 0) {
                json_decref(copy);
                return NULL;
            }
        }
        return copy;
    }
    if (json_is_object(json)) {
        copy = json_object();
        json_object_foreach (json, key, member) {
            if (json_object_set_new(copy, key, board_reader_replace(reader, member)) < 0) {
                json_decref(copy);
                return NULL;
            }
        }
        return copy;
    }
    return json_incref(json);
}

/* -- arrays and "repeat" ---------------------------------------------------------------- */

static int read_repeat(struct board_reader *reader, json_t *repeat, json_int_t *ret_from,
                       json_int_t *ret_count)
{
    static const char *const keys[] = {"as", "count", "from", NULL};
    const char *name = "n";
    json_t *as;
    int error;

    board_reader_enter(reader, "repeat", 0);
    if (!json_is_object(repeat))
        return board_reader_fail(reader, "must be an object");
    error = board_reader_check_keys(reader, repeat, keys);
    if (error == 0 && !json_object_get(repeat, "count"))
        error = board_reader_fail(reader, "\"count\" is missing");
    if (error == 0)
        error = board_reader_integer(reader, repeat, "count", 1, BOARD_REPEAT_MAX, ret_count);
    if (error == 0)
        error = board_reader_integer(reader, repeat, "from", 0, INT32_MAX, ret_from);
    if (error != 0)
        return error;
    as = json_object_get(repeat, "as");
    if (as && !json_is_string(as))
        return board_reader_fail(reader, "\"as\" must be a string");
    if (as)
        name = json_string_value(as);
    if (reader->variable_count == BOARD_READER_VARIABLES_MAX)
        return board_reader_fail(reader, "nested more than %d deep", BOARD_READER_VARIABLES_MAX);
    for (size_t i = 0; i < reader->variable_count; i++) {
        if (strcmp(reader->variables[i].name, name) == 0)
            return board_reader_fail(reader, "{%s} is in use by an outer repeat", name);
    }
    reader->variables[reader->variable_count].name = name;
    board_reader_leave(reader);
    return 0;
}

static int read_element(struct board_reader *reader, json_t *element, board_reader_fn read,
                        void *context)
{
    json_t *repeat = json_object_get(element, "repeat");
    json_int_t from = 0, count = 1;
    int error;

    if (!json_is_object(element))
        return board_reader_fail(reader, "must be an object");
    if (!repeat)
        return read(context, reader, element);
    error = read_repeat(reader, repeat, &from, &count);
    if (error != 0)
        return error;
    reader->variable_count++;
    for (json_int_t i = from; error == 0 && i < from + count; i++) {
        reader->variables[reader->variable_count - 1].value = i;
        error = read(context, reader, element);
    }
    reader->variable_count--;
    return error;
}

int board_reader_each(struct board_reader *reader, json_t *object, const char *key,
                      board_reader_fn read, void *context)
{
    json_t *array = json_object_get(object, key);
    json_t *element;
    size_t index;

    if (!array)
        return 0;
    board_reader_enter(reader, key, 0);
    if (!json_is_array(array))
        return board_reader_fail(reader, "must be an array");
    json_array_foreach (array, index, element) {
        int error;

        board_reader_enter(reader, NULL, index);
        error = read_element(reader, element, read, context);
        if (error != 0)
            return error;
        board_reader_leave(reader);
    }
    board_reader_leave(reader);
    return 0;
}
