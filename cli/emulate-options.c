/*
 * Reading the command line of `shoal emulate` and fishem_config.json, see emulate-options.h. One
 * table has every option: names, fishem's short forms, and where it goes.
 */
#include "cli/emulate-options.h"

#include <errno.h>
#include <getopt.h>
#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"

#define CONFIG_DEFAULT "fishem_config.json"

struct row {
    const char *name, *alias; /* "imockup", "im" */
    const char *argument;     /* NULL: a flag */
    bool passes;              /* goes to shoal-emulator as it is */
    const char *help;
    bool may_be_empty; /* which says something; else it is as not said */
};

static const struct row rows[EMULATE_OPTION_COUNT] = {
    [EMULATE_IMOCKUP] = {"imockup", "im", "SOURCE", true,
                         "mockup to load: a folder, .zip or .tar.gz; \"\": none", true},
    [EMULATE_IFISH] = {"ifish", "if", "FILE", true, "fish file to load first (see --ofish)"},
    [EMULATE_OMOCKUP] = {"omockup", "om", "DIR", true, "write the state as a mockup at the end"},
    [EMULATE_OFISH] = {"ofish", "of", "FILE", true, "write the state as a fish file at the end"},
    [EMULATE_LONG] = {"long", NULL, NULL, true,
                      "--omockup in the long form, with redfish/v1 in it"},
    [EMULATE_LASTFISH] = {"lastfish", NULL, "FILE", true,
                          "the fish file that is always written (lastfish.json)", true},
    [EMULATE_AUTOSAVE] = {"autosave", NULL, "SECONDS", true,
                          "write --lastfish so often while things change; 0: after each change"},
    [EMULATE_PORT] = {"port", "p", "PORT", false, "port to listen on (5000)"},
    [EMULATE_ADDRESS] = {"address", NULL, "ADDRESS", false, "IP address to listen on (0.0.0.0)"},
    [EMULATE_HTTPS] = {"https", NULL, NULL, false,
                       "serve HTTPS, with a certificate that is made unless --cert names one"},
    [EMULATE_HTTP_PORT] = {"http-port", NULL, "PORT", false,
                           "with --https: a port that redirects to it (none)"},
    [EMULATE_CERT] = {"cert", NULL, "FILE", false, "certificate chain, PEM"},
    [EMULATE_KEY] = {"key", NULL, "FILE", false, "its private key, PEM"},
    [EMULATE_AUTH] = {"auth", NULL, "WHO", true, "none (default), basic, session or all"},
    [EMULATE_USER] = {"user", NULL, "NAME", true,
                      "who may log in where the mockup has no accounts (root)"},
    [EMULATE_PASSWORD_FILE] = {"password-file", NULL, "FILE", true,
                               "password of all accounts until a client sets another (0penBmc)"},
    [EMULATE_ENFORCE] = {"enforce", NULL, "WHAT", true,
                         "none, capabilities (as fishem), or schema (default): what is refused"},
    [EMULATE_STRICT] = {"strict", NULL, NULL, true,
                        "do not start when something is wrong with the mockup"},
    [EMULATE_DELAY] = {"delay", NULL, "SECONDS", true,
                       "of every answer, besides the mockup's time.json (0)"},
    [EMULATE_BEHAVIORS] = {"behaviors", NULL, "FILE", true,
                           "rules of your own for what actions do"},
    [EMULATE_TRANSITION] = {"transition", NULL, "SECONDS", true,
                            "how long a step of an action takes (1)"},
    [EMULATE_RECORD] = {"record", NULL, "FILE", true,
                        "append each change that a client makes, a line each"},
    [EMULATE_LIVE] = {"live", NULL, "SECONDS", true, "readings of sensors move so often"},
    [EMULATE_SEED] = {"seed", NULL, "N", true, "with --live: the same readings each time"},
    [EMULATE_EVENTS] = {"events", NULL, "WHICH", true,
                        "all (default) or none: what the mockup's subscriptions are sent"},
    [EMULATE_INSTANCES] = {"instances", NULL, "N", true,
                           "as many BMCs of the mockup, on ports PORT, PORT+1 … (1)"},
    [EMULATE_BY_HOST] = {"by-host", NULL, NULL, false,
                         "with --instances: all on one port, by Host: bmc1.…, bmc2.…"},
    [EMULATE_FISHDOCTOR] = {"fishdoctorEnabled", NULL, NULL, true,
                            "/fishdoctor/redfish/… changes anything, as in fishem"},
    [EMULATE_CONFIG] = {"config", NULL, "FILE", false,
                        "configuration, JSON (" CONFIG_DEFAULT " if it is there)"},
    [EMULATE_STATE] = {"state", NULL, "DIR", false, "keep the made certificate there"},
    [EMULATE_LOG_LEVEL] = {"log-level", NULL, "LEVEL", true,
                           "error, warning (default), info or debug"},
};

static const struct emulate_options defaults = {.values = {
                                                    [EMULATE_LASTFISH] = "lastfish.json",
                                                    [EMULATE_ADDRESS] = "0.0.0.0",
                                                    [EMULATE_PORT] = "5000",
                                                    [EMULATE_AUTH] = "none",
                                                    [EMULATE_LOG_LEVEL] = "warning",
                                                }};

/* An option with an argument. */
static void take_value(struct emulate_options *options, int option, const char *value)
{
    bool is_said = *value || rows[option].may_be_empty;

    options->values[option] = is_said ? value : defaults.values[option];
}

static void print_help(void)
{
    fputs(
        "Usage: shoal emulate [OPTION]... [-- GATEWAY-OPTION...]\n"
        "Brings a Redfish or Swordfish mockup to life. Without --imockup and --ifish it is one of "
        "Shoal's own; Ctrl-C saves the state and ends.\n"
        "Options can also stand in " CONFIG_DEFAULT " ({\"port\": 5000, \"https\": true}).\n\n",
        stdout);
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        char left[64];

        snprintf(left, sizeof(left), "--%s%s%s%s%s", rows[i].name, rows[i].alias ? ", -" : "",
                 rows[i].alias ? rows[i].alias : "", rows[i].argument ? " " : "",
                 rows[i].argument ? rows[i].argument : "");
        printf("  %-26s %s\n", left, rows[i].help);
    }
    printf("  %-26s %s\n  %-26s %s\n", "--version, -v, -V", "show the version", "--help, -h",
           "show this");
}

/* -- the configuration file -- */

static int find_row(const char *name)
{
    for (int i = 0; i < EMULATE_OPTION_COUNT; i++) {
        if (strcmp(rows[i].name, name) == 0)
            return i;
    }
    return -1;
}

/* fishem's own file has "true" and "false" as strings. */
static int take_flag(const char **ret_value, const json_t *value)
{
    const char *text = json_string_value(value);

    if (json_is_true(value) || (text && strcasecmp(text, "true") == 0))
        *ret_value = "";
    else if (json_is_false(value) || json_is_null(value) ||
             (text && strcasecmp(text, "false") == 0))
        *ret_value = NULL;
    else
        return -EINVAL;
    return 0;
}

/* A number becomes the text that the command line would have, kept in the file. */
static int take_text(struct emulate_options *options, int option, json_t *file, const json_t *value)
{
    CLEANUP(free_cleanup) char *number = NULL;
    json_t *kept;

    if (json_is_string(value)) {
        take_value(options, option, json_string_value(value));
        return 0;
    }
    if (json_is_null(value))
        return 0;
    if (!json_is_number(value))
        return -EINVAL;
    number = json_dumps(value, JSON_ENCODE_ANY);
    kept = number ? json_string(number) : NULL;
    if (!kept || json_object_set_new(file, rows[option].name, kept) != 0)
        return -ENOMEM;
    take_value(options, option, json_string_value(kept));
    return 0;
}

static int take_member(struct emulate_options *options, json_t *file, const char *name,
                       const json_t *value)
{
    int i = find_row(name);

    if (i < 0) /* fishem keeps what it does not know */
        return 0;
    return rows[i].argument ? take_text(options, i, file, value)
                            : take_flag(&options->values[i], value);
}

static int read_file(struct emulate_options *options, const char *path, bool must_be_there)
{
    json_t *file, *copy CLEANUP(json_decrefp) = NULL;
    json_error_t error;
    const char *name;
    json_t *value;

    if (!must_be_there && access(path, F_OK) < 0)
        return 0;
    file = json_load_file(path, JSON_REJECT_DUPLICATES, &error);
    if (!file || !json_is_object(file)) {
        fprintf(stderr, "shoal emulate: %s: %s\n", path, file ? "is no JSON object" : error.text);
        json_decref(file);
        return -EINVAL;
    }
    options->file = file;
    copy = json_copy(file); /* numbers become texts in `file` meanwhile */
    json_object_foreach (copy, name, value) {
        int r = take_member(options, file, name, value);

        if (r < 0) {
            fprintf(stderr, "shoal emulate: %s: \"%s\" has a value that it can't have\n", path,
                    name);
            return r;
        }
    }
    return 0;
}

void emulate_options_deinit(struct emulate_options *options)
{
    json_decref(options->file);
}

/* -- the command line -- */

enum { OPTION_HELP = EMULATE_OPTION_COUNT, OPTION_VERSION };
#define LONG_OPTIONS_MAX (2 * EMULATE_OPTION_COUNT + 6)

/* Both names of each row, with its index. */
static void make_long_options(struct option ret_options[static LONG_OPTIONS_MAX])
{
    size_t count = 0;

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        int has = rows[i].argument ? required_argument : no_argument;

        ret_options[count++] = (struct option){rows[i].name, has, NULL, (int)i};
        if (rows[i].alias)
            ret_options[count++] = (struct option){rows[i].alias, has, NULL, (int)i};
    }
    ret_options[count++] = (struct option){"help", no_argument, NULL, OPTION_HELP};
    ret_options[count++] = (struct option){"h", no_argument, NULL, OPTION_HELP};
    ret_options[count++] = (struct option){"version", no_argument, NULL, OPTION_VERSION};
    ret_options[count++] = (struct option){"v", no_argument, NULL, OPTION_VERSION};
    ret_options[count++] = (struct option){"V", no_argument, NULL, OPTION_VERSION};
    ret_options[count] = (struct option){0};
}

/* Once for what ends the process and for --config, and once more over what that file said. */
static int read_arguments(int argc, char **argv, struct emulate_options *options)
{
    struct option long_options[LONG_OPTIONS_MAX];
    int c;

    make_long_options(long_options);
    optind = 0; /* anew: GNU's getopt */
    while ((c = getopt_long_only(argc, argv, "+p:", long_options, NULL)) != -1) {
        if (c == 'p') /* "-p5000" */
            c = EMULATE_PORT;
        if (c == OPTION_HELP) {
            print_help();
            return 1;
        }
        if (c == OPTION_VERSION) {
            puts("shoal " SHOAL_VERSION);
            return 1;
        }
        if (c < 0 || c >= EMULATE_OPTION_COUNT)
            return 3;
        if (rows[c].argument)
            take_value(options, c, optarg);
        else
            options->values[c] = "";
    }
    options->gateway_arguments = argv + optind;
    if (optind < argc && strcmp(argv[optind - 1], "--") != 0) {
        fprintf(stderr, "shoal emulate: unexpected argument \"%s\" (see shoal emulate --help)\n",
                argv[optind]);
        return 3;
    }
    return 0;
}

int emulate_options_parse(int argc, char **argv, struct emulate_options *options)
{
    struct emulate_options first = defaults;
    const char *config;
    int r = read_arguments(argc, argv, &first);

    config = first.values[EMULATE_CONFIG];
    *options = defaults;
    if (r != 0)
        return r;
    if (read_file(options, config ? config : CONFIG_DEFAULT, config != NULL) < 0) {
        emulate_options_deinit(options);
        return 3;
    }
    return read_arguments(argc, argv, options);
}

void emulate_options_pass(const struct emulate_options *options, const char **arguments)
{
    static char names[EMULATE_OPTION_COUNT][24];

    while (*arguments)
        arguments++;
    for (size_t i = 0; i < EMULATE_OPTION_COUNT; i++) {
        bool is_said = options->values[i] && (!rows[i].argument || *options->values[i]);

        if (!rows[i].passes || !is_said)
            continue;
        snprintf(names[i], sizeof(names[i]), "--%s", rows[i].name);
        *arguments++ = names[i];
        if (rows[i].argument)
            *arguments++ = options->values[i];
    }
    *arguments = NULL;
}
