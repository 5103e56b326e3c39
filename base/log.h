/*
 * Log lines for people and for the journal: one line an event, `key=value` words, to standard
 * error. Under systemd (JOURNAL_STREAM is set) a line starts with the `<N>` priority of
 * sd-daemon(3); elsewhere with time, level and process name. Text that came from outside goes
 * through log_escape() or log_quote(). base/ and ipc/ never log above debug.
 */
#pragma once

#include <stddef.h>

enum log_level {
    LOG_LEVEL_ERROR = 3,   /* an operator must act */
    LOG_LEVEL_WARNING = 4, /* went on, but something is odd */
    LOG_LEVEL_INFO = 6,    /* start, stop, session and account changes */
    LOG_LEVEL_DEBUG = 7,
};

/** Names this process in its lines (a string that lives for ever) and sets the highest level that
 * is written. */
void log_init(const char *process_name, enum log_level level);

/** Parses "error", "warning", "info" or "debug". Returns 0, or -EINVAL. */
int log_level_parse(const char *text, enum log_level *ret_level);

/** Writes one line. Cut at 2,000 bytes; control characters are replaced by '?'. Keeps errno. */
void log_write(enum log_level level, const char *format, ...) __attribute__((format(printf, 2, 3)));

/** True when lines of `level` are written: ask before costly preparations. */
int log_enabled(enum log_level level);

#define log_error(...) log_write(LOG_LEVEL_ERROR, __VA_ARGS__)
#define log_warning(...) log_write(LOG_LEVEL_WARNING, __VA_ARGS__)
#define log_info(...) log_write(LOG_LEVEL_INFO, __VA_ARGS__)
#define log_debug(...)                                                                             \
    do {                                                                                           \
        if (log_enabled(LOG_LEVEL_DEBUG))                                                          \
            log_write(LOG_LEVEL_DEBUG, __VA_ARGS__);                                               \
    } while (0)

/** Space that log_escape() needs at the most, with the final NUL. */
#define LOG_ESCAPED_MAX 256

/**
 * Makes text from outside fit for a log line: printable ASCII stays, the rest, quotes, backslashes
 * and '=' become \xNN, and what is longer than the buffer is cut with "...". text: may be NULL when
 * size is 0. Returns `buffer`.
 */
const char *log_escape(const char *text, size_t size, char buffer[static LOG_ESCAPED_MAX]);

/** The same for a sentence, which the line has in quotes (cause="…"): blanks and '=' stay, and
 * quotes become single ones. */
const char *log_quote(const char *text, size_t size, char buffer[static LOG_ESCAPED_MAX]);
