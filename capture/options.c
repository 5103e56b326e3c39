/* Reading the command line of `shoal capture`, see options.h. */
#include "capture/options.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "capture/limits.h"
#include "mockup/limits.h"

static void print_help(void)
{
    fputs(
        "Usage: shoal capture [OPTION]... URL DIR\n"
        "Makes a mockup of a live Redfish service: every resource that links lead to, as files in "
        "DIR. Secrets are left out.\n\n"
        "  --user NAME           log in as this user; the password is in SHOAL_PASSWORD or asked "
        "for\n"
        "  --password-file FILE  the password is the first line of this file (-: standard "
        "input)\n"
        "  --basic               send it with each request, instead of a session\n"
        "  --no-auth             send no credentials\n"
        "  --cacert FILE         trust the authorities, or the certificate itself, in this file\n"
        "  --insecure            do not check the certificate\n"
        "  --cert FILE           show this certificate (PEM) to the service\n"
        "  --key FILE            its key\n"
        "  --start PATH          only this resource and what is below it\n"
        "  --no-schemas          leave out the documents of schemas and registries\n"
        "  --headers             write headers.json files, too\n"
        "  --times               write time.json files, too\n"
        "  --short               short form: DIR/index.json is the service root\n"
        "  --partial             when it ends early, keep what was read\n"
        "  --parallel N          requests at once (4)\n"
        "  --timeout SECONDS     for each answer (60)\n"
        "  --max-time SECONDS    for all of it (14400)\n"
        "  --max-resources N     (100000)\n"
        "  --max-size MIB        of all answers (1024)\n"
        "  --max-depth N         segments of a path (32)\n"
        "  --quiet               only say what fails\n"
        "  --help, --version\n\n"
        "Exit status: 0 all captured, 1 something is missing, 2 wrong usage, 3 nothing captured.\n",
        stdout);
}

enum option_code {
    OPTION_HELP = 1,
    OPTION_VERSION,
    OPTION_TEXT, /* codes of a kind are told apart by their row */
    OPTION_FLAG,
    OPTION_NUMBER,
};

/* One option: what it is, and where in the struct it goes. */
static const struct row {
    const char *name;
    enum option_code code;
    size_t offset;
    unsigned int minimum, maximum; /* of a number */
} rows[] = {
#define TEXT(name, field)                                                                          \
    {                                                                                              \
        name, OPTION_TEXT, offsetof(struct capture_options, field), 0, 0                           \
    }
#define FLAG(name, field)                                                                          \
    {                                                                                              \
        name, OPTION_FLAG, offsetof(struct capture_options, field), 0, 0                           \
    }
#define NUMBER(name, field, maximum)                                                               \
    {                                                                                              \
        name, OPTION_NUMBER, offsetof(struct capture_options, field), 1, maximum                   \
    }
    TEXT("user", user),
    TEXT("password-file", password_file),
    TEXT("cacert", ca_file),
    TEXT("cert", certificate_file),
    TEXT("key", key_file),
    TEXT("start", start),
    FLAG("basic", is_basic),
    FLAG("no-auth", has_no_auth),
    FLAG("insecure", is_insecure),
    FLAG("short", is_short),
    FLAG("partial", is_partial),
    FLAG("quiet", is_quiet),
    FLAG("no-schemas", skips_schemas),
    FLAG("headers", keeps_headers),
    FLAG("times", keeps_times),
    NUMBER("parallel", parallel, CAPTURE_PARALLEL_MAX),
    NUMBER("timeout", timeout_seconds, CAPTURE_TIMEOUT_MAX),
    NUMBER("max-time", seconds_max, CAPTURE_SECONDS_MAX),
    NUMBER("max-depth", depth_max, MOCKUP_DEPTH_MAX - 1),
    NUMBER("max-resources", resources_max, MOCKUP_FILES_MAX),
    NUMBER("max-size", mib_max, CAPTURE_MIB_MAX),
    {"help", OPTION_HELP, 0, 0, 0},
    {"version", OPTION_VERSION, 0, 0, 0},
};

static int set_number(const struct row *row, const char *text, unsigned int *ret_number)
{
    unsigned long number;
    char *end;

    errno = 0;
    number = strtoul(text, &end, 10);
    if (*text < '0' || *text > '9' || *end != '\0' || errno != 0 || number < row->minimum ||
        number > row->maximum) {
        fprintf(stderr, "shoal capture: --%s wants a number from %u to %u, not \"%s\"\n", row->name,
                row->minimum, row->maximum, text);
        return -EINVAL;
    }
    *ret_number = (unsigned int)number;
    return 0;
}

static int set(const struct row *row, const char *text, struct capture_options *options)
{
    void *place = (char *)options + row->offset;

    switch (row->code) {
    case OPTION_HELP:
        print_help();
        return 1;
    case OPTION_VERSION:
        puts("shoal-capture " SHOAL_VERSION);
        return 1;
    case OPTION_TEXT:
        *(const char **)place = text;
        return 0;
    case OPTION_FLAG:
        *(bool *)place = true;
        return 0;
    case OPTION_NUMBER:
        return set_number(row, text, place);
    }
    return -EINVAL;
}

static int refuse(const char *text)
{
    fprintf(stderr, "shoal capture: %s (see shoal capture --help)\n", text);
    return -EINVAL;
}

/* What goes together, and what does not. */
static int check(const struct capture_options *options)
{
    if (!options->user && !options->has_no_auth)
        return refuse("who are you? Give --user NAME, or --no-auth");
    if (options->has_no_auth && (options->user || options->password_file || options->is_basic))
        return refuse("--no-auth goes without --user, --password-file and --basic");
    if (options->is_insecure && options->ca_file)
        return refuse("--insecure and --cacert contradict each other");
    if (options->key_file && !options->certificate_file)
        return refuse("--key wants a --cert");
    return 0;
}

int capture_options_parse(int argc, char **argv, struct capture_options *ret_options)
{
    struct capture_options options = {.parallel = CAPTURE_PARALLEL_DEFAULT,
                                      .timeout_seconds = CAPTURE_TIMEOUT_DEFAULT,
                                      .seconds_max = CAPTURE_SECONDS_DEFAULT,
                                      .depth_max = CAPTURE_DEPTH_DEFAULT,
                                      .resources_max = CAPTURE_RESOURCES_DEFAULT,
                                      .mib_max = CAPTURE_MIB_DEFAULT};
    struct option names[ARRAY_SIZE(rows) + 1] = {0};
    int index, c, r = 0;

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        names[i].name = rows[i].name;
        names[i].has_arg = rows[i].code == OPTION_TEXT || rows[i].code == OPTION_NUMBER;
    }
    /* getopt says which option is unknown under the name of argv[0]. */
    while (r == 0 && (c = getopt_long(argc, argv, "", names, &index)) != -1)
        r = c == 0 ? set(&rows[index], optarg, &options) : -EINVAL;
    if (r != 0)
        return r;
    if (argc - optind != 2)
        return refuse("it wants two arguments, URL and DIR");
    options.url = argv[optind];
    options.folder = argv[optind + 1];
    r = check(&options);
    if (r == 0)
        *ret_options = options;
    return r;
}
