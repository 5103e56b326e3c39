/*
 * shoal-check: judges a mockup and prints what it found; `shoal check` executes it. Reads: the
 * mockup that it is told, and nothing outside of it. Writes: its report. Trusts: the user who calls
 * it; not the mockup, which may come from anywhere.
 */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "mockup/check-print.h"
#include "mockup/check.h"
#include "mockup/fish.h"
#include "mockup/read.h"

#define EXIT_FINDINGS 1
#define EXIT_USAGE 2

DEFINE_CLEANUP(struct mockup *, mockup_free)

struct options {
    const char *source;
    bool strict, json;
    struct mockup_check_options check;
};

static void print_help(FILE *file)
{
    fputs("Usage: shoal check [OPTION]... MOCKUP\n"
          "Checks a mockup: a folder, a zip, tar or tar.gz archive, or a fish file.\n\n"
          "  --strict      warnings count as well\n"
          "  --links-only  nothing but files, links and identities\n"
          "  --json        the report as JSON\n"
          "  --help        this text\n"
          "  --version     the version\n\n"
          "Exit status: 0 no errors, 1 errors (with --strict: or warnings), 2 wrong usage.\n",
          file);
}

/** Returns the exit status, or -1 to go on. */
static int parse_options(int argc, char **argv, struct options *options)
{
    static const struct option known[] = {
        {"strict", no_argument, NULL, 's'},  {"links-only", no_argument, NULL, 'l'},
        {"json", no_argument, NULL, 'j'},    {"help", no_argument, NULL, 'h'},
        {"version", no_argument, NULL, 'v'}, {NULL, 0, NULL, 0},
    };
    int option;

    while ((option = getopt_long(argc, argv, "", known, NULL)) != -1) {
        switch (option) {
        case 's':
            options->strict = true;
            break;
        case 'l':
            options->check.without_schema = true;
            break;
        case 'j':
            options->json = true;
            break;
        case 'h':
            print_help(stdout);
            return 0;
        case 'v':
            puts("shoal-check " SHOAL_VERSION);
            return 0;
        default:
            return EXIT_USAGE;
        }
    }
    if (argc - optind != 1) {
        print_help(stderr);
        return EXIT_USAGE;
    }
    options->source = argv[optind];
    return -1;
}

/** A fish file is a file that begins like a JSON object; no archive does. */
static bool is_fish(const char *source)
{
    CLEANUP(fclose_cleanup) FILE *file = NULL;
    struct stat status;
    char start[16] = "";

    if (stat(source, &status) < 0 || !S_ISREG(status.st_mode))
        return false;
    file = fopen(source, "re");
    if (!file || fread(start, 1, sizeof start - 1, file) == 0)
        return false;
    return start[strspn(start, "\xef\xbb\xbf \t\r\n")] == '{';
}

/** Reads and checks. Returns 0, or -ENOMEM; what else goes wrong is in the report. */
static int examine(const struct options *options, struct mockup *mockup,
                   struct mockup_report *report)
{
    int r = is_fish(options->source) ? fish_read(options->source, mockup, report)
                                     : mockup_read(options->source, NULL, mockup, report);

    if (r != 0)
        return r < 0 ? r : 0;
    return mockup_check(mockup, &options->check, report);
}

static int run(const struct options *options)
{
    CLEANUP(mockup_free_cleanup) struct mockup *mockup = mockup_new();
    struct mockup_report report CLEANUP(mockup_report_deinit) = {0};
    int r = mockup ? examine(options, mockup, &report) : -ENOMEM;

    if (r == 0)
        r = options->json ? check_print_json(stdout, options->source, mockup, &report)
                          : check_print_text(stdout, options->source, mockup, &report,
                                             isatty(STDOUT_FILENO) == 1);
    if (r == 0 && fflush(stdout) != 0)
        r = -errno;
    if (r < 0) {
        fprintf(stderr, "shoal-check: %s\n", strerror(-r));
        return EXIT_FINDINGS;
    }
    if (report.level_counts[MOCKUP_ERROR] ||
        (options->strict && report.level_counts[MOCKUP_WARNING]))
        return EXIT_FINDINGS;
    return 0;
}

int main(int argc, char **argv)
{
    struct options options = {0};
    int status;

    log_init("shoal-check", LOG_LEVEL_WARNING);
    status = parse_options(argc, argv, &options);
    return status >= 0 ? status : run(&options);
}
