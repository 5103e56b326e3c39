/*
 * Log lines to standard error, see log.h. One write(2) for each line, so that lines of several
 * processes do not mix. Owns two static variables: the process name (borrowed) and the level.
 */
#include "base/log.h"

#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define LINE_MAX_BYTES 2000

static const char *log_process_name = "shoal";
static enum log_level log_max_level = LOG_LEVEL_INFO;
static int log_to_journal;

void log_init(const char *process_name, enum log_level level)
{
    log_process_name = process_name;
    log_max_level = level;
    log_to_journal = getenv("JOURNAL_STREAM") != NULL;
}

int log_level_parse(const char *text, enum log_level *ret_level)
{
    static const struct {
        const char *name;
        enum log_level level;
    } names[] = {
        {"error", LOG_LEVEL_ERROR},
        {"warning", LOG_LEVEL_WARNING},
        {"info", LOG_LEVEL_INFO},
        {"debug", LOG_LEVEL_DEBUG},
    };

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (strcmp(text, names[i].name) == 0) {
            *ret_level = names[i].level;
            return 0;
        }
    }
    return -EINVAL;
}

int log_enabled(enum log_level level)
{
    return level <= log_max_level;
}

static size_t line_start(char *line, size_t size, enum log_level level)
{
    static const char *const names[] = {[LOG_LEVEL_ERROR] = "error",
                                        [LOG_LEVEL_WARNING] = "warning",
                                        [LOG_LEVEL_INFO] = "info",
                                        [LOG_LEVEL_DEBUG] = "debug"};
    struct timespec now;
    struct tm utc;
    char stamp[32];

    if (log_to_journal)
        return (size_t)snprintf(line, size, "<%d>", (int)level);
    clock_gettime(CLOCK_REALTIME, &now);
    gmtime_r(&now.tv_sec, &utc);
    strftime(stamp, sizeof(stamp), "%Y-%m-%dT%H:%M:%S", &utc);
    return (size_t)snprintf(line, size, "%s.%03ldZ %s %s: ", stamp, now.tv_nsec / 1000000,
                            names[level], log_process_name);
}

void log_write(enum log_level level, const char *format, ...)
{
    int saved_errno = errno;
    char line[LINE_MAX_BYTES + 1];
    size_t start, size;
    va_list arguments;
    int length;

    if (!log_enabled(level))
        return;
    start = line_start(line, sizeof(line), level);
    va_start(arguments, format);
    length = vsnprintf(line + start, sizeof(line) - start, format, arguments);
    va_end(arguments);
    if (length < 0)
        return;
    size = start + (size_t)length;
    if (size > LINE_MAX_BYTES - 1)
        size = LINE_MAX_BYTES - 1;
    for (size_t i = start; i < size; i++) {
        if ((unsigned char)line[i] < 0x20 || line[i] == 0x7f)
            line[i] = '?';
    }
    line[size++] = '\n';
    /* A lost log line has nowhere to be reported. */
    (void)!write(STDERR_FILENO, line, size);
    errno = saved_errno;
}

static const char *escape(const char *text, size_t size, bool is_quoted,
                          char buffer[static LOG_ESCAPED_MAX])
{
    static const char digits[] = "0123456789abcdef";
    size_t used = 0;

    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)text[i];
        bool is_plain = c > 0x20 && c < 0x7f && c != '"' && c != '\\' && c != '=';

        /* Room for one escape, the dots and the NUL. */
        if (used + 4 + 3 + 1 > LOG_ESCAPED_MAX) {
            memcpy(buffer + used, "...", 3);
            used += 3;
            break;
        }
        if (is_plain || (is_quoted && (c == ' ' || c == '='))) {
            buffer[used++] = (char)c;
        } else if (is_quoted && c == '"') {
            buffer[used++] = '\'';
        } else {
            buffer[used++] = '\\';
            buffer[used++] = 'x';
            buffer[used++] = digits[c >> 4];
            buffer[used++] = digits[c & 15];
        }
    }
    buffer[used] = '\0';
    return buffer;
}

const char *log_escape(const char *text, size_t size, char buffer[static LOG_ESCAPED_MAX])
{
    return escape(text, size, false, buffer);
}

const char *log_quote(const char *text, size_t size, char buffer[static LOG_ESCAPED_MAX])
{
    return escape(text, size, true, buffer);
}
