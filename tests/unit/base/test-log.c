/* Unit tests of base/log.c; standard error goes to a pipe while a line is written. */
#include "base/log.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "tests/unit/cunit-main.h"

#define LINE_BYTES 2000

/* Writes one line and returns what came out of standard error. */
static const char *capture(enum log_level level, const char *text)
{
    static char out[8192];
    int fds[2], saved = dup(STDERR_FILENO);
    ssize_t size;

    CU_ASSERT_EQUAL_FATAL(pipe(fds), 0);
    dup2(fds[1], STDERR_FILENO);
    close(fds[1]);
    log_write(level, "%s", text);
    dup2(saved, STDERR_FILENO);
    close(saved);
    size = read(fds[0], out, sizeof(out) - 1);
    close(fds[0]);
    out[size > 0 ? size : 0] = '\0';
    return out;
}

static void log_write_outside_systemd_has_time_level_and_name(void)
{
    const char *line;

    unsetenv("JOURNAL_STREAM");
    log_init("shoal-test", LOG_LEVEL_INFO);
    line = capture(LOG_LEVEL_WARNING, "event=x");
    CU_ASSERT_EQUAL(line[4], '-');
    CU_ASSERT_EQUAL(line[10], 'T');
    CU_ASSERT_EQUAL(line[23], 'Z');
    CU_ASSERT_STRING_EQUAL(line + 24, " warning shoal-test: event=x\n");
}

static void log_write_under_systemd_has_a_priority(void)
{
    setenv("JOURNAL_STREAM", "8:1", 1);
    log_init("shoal-test", LOG_LEVEL_DEBUG);
    CU_ASSERT_STRING_EQUAL(capture(LOG_LEVEL_ERROR, "event=x"), "<3>event=x\n");
    CU_ASSERT_STRING_EQUAL(capture(LOG_LEVEL_DEBUG, "event=x"), "<7>event=x\n");
    unsetenv("JOURNAL_STREAM");
    log_init("shoal-test", LOG_LEVEL_INFO);
}

static void log_write_above_the_level_writes_nothing(void)
{
    log_init("shoal-test", LOG_LEVEL_WARNING);
    CU_ASSERT_STRING_EQUAL(capture(LOG_LEVEL_INFO, "event=x"), "");
    CU_ASSERT_TRUE(log_enabled(LOG_LEVEL_ERROR));
    CU_ASSERT_FALSE(log_enabled(LOG_LEVEL_DEBUG));
    log_init("shoal-test", LOG_LEVEL_INFO);
}

static void log_write_control_characters_make_no_second_line(void)
{
    const char *line = capture(LOG_LEVEL_INFO, "a\nb\rc\x1b[31m\x7f");

    CU_ASSERT_PTR_NOT_NULL(strstr(line, "a?b?c?[31m?\n"));
    CU_ASSERT_PTR_EQUAL(strchr(line, '\n'), line + strlen(line) - 1);
}

static void log_write_long_text_is_cut(void)
{
    char text[4000];
    const char *line;

    memset(text, 'x', sizeof(text) - 1);
    text[sizeof(text) - 1] = '\0';
    line = capture(LOG_LEVEL_INFO, text);
    CU_ASSERT_EQUAL(strlen(line), LINE_BYTES);
    CU_ASSERT_EQUAL(line[LINE_BYTES - 1], '\n');
}

static void log_write_keeps_errno(void)
{
    errno = EXDEV;
    (void)capture(LOG_LEVEL_INFO, "event=x");
    errno = EXDEV;
    log_write(LOG_LEVEL_DEBUG, "not written");
    CU_ASSERT_EQUAL(errno, EXDEV);
}

static void log_level_parse_each_name_gives_its_level(void)
{
    enum log_level level = LOG_LEVEL_DEBUG;

    CU_ASSERT_EQUAL(log_level_parse("error", &level), 0);
    CU_ASSERT_EQUAL(level, LOG_LEVEL_ERROR);
    CU_ASSERT_EQUAL(log_level_parse("warning", &level), 0);
    CU_ASSERT_EQUAL(level, LOG_LEVEL_WARNING);
    CU_ASSERT_EQUAL(log_level_parse("info", &level), 0);
    CU_ASSERT_EQUAL(level, LOG_LEVEL_INFO);
    CU_ASSERT_EQUAL(log_level_parse("debug", &level), 0);
    CU_ASSERT_EQUAL(level, LOG_LEVEL_DEBUG);
    CU_ASSERT_EQUAL(log_level_parse("loud", &level), -EINVAL);
    CU_ASSERT_EQUAL(log_level_parse("", &level), -EINVAL);
    CU_ASSERT_EQUAL(level, LOG_LEVEL_DEBUG);
}

static void log_escape_each_text_gives_its_escape(void)
{
    static const struct {
        const char *text;
        size_t size;
        const char *escaped;
    } texts[] = {
        {"plain/1-2_3.~", 13, "plain/1-2_3.~"},
        {"a b", 3, "a\\x20b"},
        {"\"\\=", 3, "\\x22\\x5c\\x3d"},
        {"a\nb\0c", 5, "a\\x0ab\\x00c"},
        {"\xc3\xa4\x7f", 3, "\\xc3\\xa4\\x7f"},
        {"", 0, ""},
        {NULL, 0, ""},
    };
    char buffer[LOG_ESCAPED_MAX];

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        CU_ASSERT_PTR_EQUAL(log_escape(texts[i].text, texts[i].size, buffer), buffer);
        CU_ASSERT_STRING_EQUAL(buffer, texts[i].escaped);
    }
}

static void log_quote_keeps_sentences_readable(void)
{
    static const char text[] = "is \"a=b\",\n\\ \xc3\xa4";
    char buffer[LOG_ESCAPED_MAX];

    CU_ASSERT_PTR_EQUAL(log_quote(text, sizeof(text) - 1, buffer), buffer);
    CU_ASSERT_STRING_EQUAL(buffer, "is 'a=b',\\x0a\\x5c \\xc3\\xa4");
}

static void log_escape_long_text_is_cut_with_dots(void)
{
    char text[1000], buffer[LOG_ESCAPED_MAX];

    memset(text, 'x', sizeof(text));
    log_escape(text, sizeof(text), buffer);
    CU_ASSERT_TRUE(strlen(buffer) < LOG_ESCAPED_MAX);
    CU_ASSERT_STRING_EQUAL(buffer + strlen(buffer) - 4, "x...");
    memset(text, '\n', sizeof(text));
    log_escape(text, sizeof(text), buffer);
    CU_ASSERT_TRUE(strlen(buffer) < LOG_ESCAPED_MAX);
    CU_ASSERT_STRING_EQUAL(buffer + strlen(buffer) - 7, "\\x0a...");
}

static const struct unit_case cases[] = {
    UNIT_CASE(log_write_outside_systemd_has_time_level_and_name),
    UNIT_CASE(log_write_under_systemd_has_a_priority),
    UNIT_CASE(log_write_above_the_level_writes_nothing),
    UNIT_CASE(log_write_control_characters_make_no_second_line),
    UNIT_CASE(log_write_long_text_is_cut),
    UNIT_CASE(log_write_keeps_errno),
    UNIT_CASE(log_level_parse_each_name_gives_its_level),
    UNIT_CASE(log_escape_each_text_gives_its_escape),
    UNIT_CASE(log_quote_keeps_sentences_readable),
    UNIT_CASE(log_escape_long_text_is_cut_with_dots),
    UNIT_CASES_END,
};

UNIT_MAIN("base/log", cases)
