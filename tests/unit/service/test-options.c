/* The command line, without a process around it. */
#include "service/options.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "../cunit-main.h"
#include "shelf-service.h"

#define ARGUMENTS_MAX 48

static struct service_options parsed;
static char out[8192], err[1024];

static int redirect(int fd, FILE *to)
{
    int kept = dup(fd);

    fflush(stdout);
    fflush(stderr);
    dup2(fileno(to), fd);
    return kept;
}

static void restore(int fd, int kept, FILE *from, char *text, size_t size)
{
    size_t got;

    fflush(stdout);
    fflush(stderr);
    dup2(kept, fd);
    close(kept);
    rewind(from);
    got = fread(text, 1, size - 1, from);
    text[got] = '\0';
    fclose(from);
}

/* Parses "shoal-shelf" and the words of `line`; what was said is in out and err. */
static int parse(const char *line)
{
    static char program[] = "shoal-shelf", words[1024];
    char *argv[ARGUMENTS_MAX + 1] = {program}, *at = words, *word;
    FILE *out_file = tmpfile(), *err_file = tmpfile();
    int argc = 1, kept_out, kept_err, r;

    snprintf(words, sizeof(words), "%s", line);
    while ((word = strsep(&at, " ")) != NULL && argc < ARGUMENTS_MAX) {
        if (*word)
            argv[argc++] = word;
    }
    kept_out = redirect(STDOUT_FILENO, out_file);
    kept_err = redirect(STDERR_FILENO, err_file);
    r = service_options_parse(&parsed, argc, argv, &shelf_service);
    restore(STDERR_FILENO, kept_err, err_file, err, sizeof(err));
    restore(STDOUT_FILENO, kept_out, out_file, out, sizeof(out));
    return r;
}

static void service_options_parse_nothing_gives_defaults(void)
{
    CU_ASSERT_EQUAL(parse(""), 0);
    CU_ASSERT_PTR_NULL(parsed.settings.socket_path);
    CU_ASSERT_EQUAL(parsed.settings.listen_fd, -1);
    CU_ASSERT_STRING_EQUAL(parsed.settings.run_dir, "/run/shoal");
    CU_ASSERT_STRING_EQUAL(parsed.settings.state_dir, "/var/lib/shoal");
    CU_ASSERT_STRING_EQUAL(parsed.settings.config_dir, "/etc/shoal");
    CU_ASSERT_EQUAL(parsed.settings.peer_uid_count, 0);
    CU_ASSERT_FALSE(parsed.settings.hide_deprecated);
    CU_ASSERT_PTR_NULL(parsed.registry_dir);
    CU_ASSERT_EQUAL(parsed.log_level, LOG_LEVEL_INFO);
    CU_ASSERT_PTR_NULL(parsed.settings.option_values[0]);
    CU_ASSERT_PTR_NULL(parsed.settings.option_values[2]);
    CU_ASSERT_STRING_EQUAL(out, "");
    CU_ASSERT_STRING_EQUAL(err, "");
    service_options_deinit(&parsed);
}

static void service_options_parse_everything_is_taken(void)
{
    CU_ASSERT_EQUAL(parse("--socket /s --run /r --state /st --config=/c --allow-uid 7 --allow-uid "
                          "8 --hide-deprecated --registry-dir /d --log-level debug "
                          "--depth 40 --empty"),
                    0);
    CU_ASSERT_STRING_EQUAL(parsed.settings.socket_path, "/s");
    CU_ASSERT_STRING_EQUAL(parsed.settings.run_dir, "/r");
    CU_ASSERT_STRING_EQUAL(parsed.settings.state_dir, "/st");
    CU_ASSERT_STRING_EQUAL(parsed.settings.config_dir, "/c");
    CU_ASSERT_EQUAL(parsed.settings.peer_uid_count, 2);
    CU_ASSERT_EQUAL(parsed.settings.peer_uids[0], 7);
    CU_ASSERT_EQUAL(parsed.settings.peer_uids[1], 8);
    CU_ASSERT_TRUE(parsed.settings.hide_deprecated);
    CU_ASSERT_STRING_EQUAL(parsed.registry_dir, "/d");
    CU_ASSERT_EQUAL(parsed.log_level, LOG_LEVEL_DEBUG);
    CU_ASSERT_PTR_NULL(parsed.settings.option_values[0]);
    CU_ASSERT_STRING_EQUAL(parsed.settings.option_values[1], "40");
    CU_ASSERT_STRING_EQUAL(parsed.settings.option_values[2], "");
    service_options_deinit(&parsed);
}

static void service_options_parse_wrong_usage_is_said(void)
{
    static const struct {
        const char *line, *said;
    } wrong[] = {
        {"--nonsense", "--nonsense"},
        {"-xy", ": -x\n"},
        {"file", "file"},
        {"--socket", "--socket"},
        {"--allow-uid root", "root"},
        {"--allow-uid -1", "-1"},
        {"--allow-uid 4294967295", "4294967295"},
        {"--allow-uid 12x", "12x"},
        {"--log-level loud", "loud"},
        {"--help=yes", "--help=yes"},
        {"--allow-uid 1 --allow-uid 1 --allow-uid 1 --allow-uid 1 --allow-uid 1 --allow-uid 1 "
         "--allow-uid 1 "
         "--allow-uid 1 --allow-uid 1 --allow-uid 1 --allow-uid 1 --allow-uid 1 --allow-uid 1 "
         "--allow-uid 1 "
         "--allow-uid 1 --allow-uid 1 --allow-uid 17",
         "17"},
    };

    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        CU_ASSERT_EQUAL(parse(wrong[i].line), SERVICE_OPTIONS_E_USAGE);
        CU_ASSERT_PTR_NOT_NULL(strstr(err, wrong[i].said));
        CU_ASSERT_PTR_NOT_NULL(strstr(err, "shoal-shelf --help"));
        CU_ASSERT_STRING_EQUAL(out, "");
        service_options_deinit(&parsed);
    }
}

static void service_options_parse_help_lists_all_options(void)
{
    CU_ASSERT_EQUAL(parse("--help"), SERVICE_OPTIONS_E_DONE);
    CU_ASSERT_PTR_NOT_NULL(strstr(out, "Usage: shoal-shelf "));
    CU_ASSERT_PTR_NOT_NULL(strstr(out, "Shelves for tests."));
    CU_ASSERT_PTR_NOT_NULL(strstr(out, "--socket PATH"));
    CU_ASSERT_PTR_NOT_NULL(strstr(out, "--colour NAME"));
    CU_ASSERT_PTR_NOT_NULL(strstr(out, "--version "));
    CU_ASSERT_STRING_EQUAL(err, "");
    service_options_deinit(&parsed);
}

static void service_options_parse_version_is_said(void)
{
    CU_ASSERT_EQUAL(parse("--version"), SERVICE_OPTIONS_E_DONE);
    CU_ASSERT_STRING_EQUAL(out, "shoal-shelf " SHOAL_VERSION "\n");
    service_options_deinit(&parsed);
}

static const struct unit_case cases[] = {
    UNIT_CASE(service_options_parse_nothing_gives_defaults),
    UNIT_CASE(service_options_parse_everything_is_taken),
    UNIT_CASE(service_options_parse_wrong_usage_is_said),
    UNIT_CASE(service_options_parse_help_lists_all_options),
    UNIT_CASE(service_options_parse_version_is_said),
    UNIT_CASES_END,
};

UNIT_MAIN("service/options", cases)
