/*
 * Reading a board's JSON with errors that name file, line and place, and with the placeholders of
 * "repeat". jansson knows no lines once a text is parsed, so the reader keeps the way to where it
 * is and finds that place in the text again when something is wrong. For board.c only. The strings
 * of the JSON stay jansson's; what the reader returns is the caller's.
 */
#pragma once

#include "sim/board.h"

#include <jansson.h>

#define BOARD_READER_DEPTH_MAX 32
#define BOARD_READER_VARIABLES_MAX 4

struct board_reader {
    const char *file;
    const char *text; /* of the whole file */
    struct {
        const char *key; /* NULL: an element of an array */
        size_t index;
    } way[BOARD_READER_DEPTH_MAX];
    size_t depth;
    struct {
        const char *name;
        json_int_t value;
    } variables[BOARD_READER_VARIABLES_MAX];
    size_t variable_count;
    char *error; /* BOARD_ERROR_MAX bytes of the caller's */
};

/** Reads one element of an array; returns 0, BOARD_E_INVALID after board_reader_fail(), or negative
 * errno. */
typedef int (*board_reader_fn)(void *context, struct board_reader *reader, json_t *element);

/** Goes into a member (or, key NULL, an element); board_reader_leave() goes back. */
void board_reader_enter(struct board_reader *reader, const char *key, size_t index);
void board_reader_leave(struct board_reader *reader);

/** Line of where the reader is, from 1. */
unsigned int board_reader_line(const struct board_reader *reader);

/** Writes "file:line: way: cause" for where the reader is. Returns BOARD_E_INVALID. */
int board_reader_fail(struct board_reader *reader, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/** Fails at the first member whose key is not in the list (ended by NULL). */
int board_reader_check_keys(struct board_reader *reader, json_t *object, const char *const *keys);

/** Reads a string with its placeholders replaced; when missing, fails if required, else yields
 * NULL. */
int board_reader_text(struct board_reader *reader, json_t *object, const char *key, bool required,
                      char **ret_text);

/** Reads a number; when missing, *ret_number stays. */
int board_reader_number(struct board_reader *reader, json_t *object, const char *key,
                        double *ret_number);

/** Reads a whole number between limits; when missing, *ret_integer stays. */
int board_reader_integer(struct board_reader *reader, json_t *object, const char *key,
                         json_int_t min, json_int_t max, json_int_t *ret_integer);

/** Copies JSON with the placeholders in its strings replaced. NULL when out of memory. */
json_t *board_reader_replace(struct board_reader *reader, json_t *json);

/** Calls `read` for each object in the array at `key` (may be missing), as often as its "repeat"
 * says. */
int board_reader_each(struct board_reader *reader, json_t *object, const char *key,
                      board_reader_fn read, void *context);
