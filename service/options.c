/*
 * Reading the command line, see options.h. The common options are a table, from which --help and
 * the long options are made.
 */
#include "service/options.h"

#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"

enum common_option {
    OPTION_SOCKET,
    OPTION_RUN,
    OPTION_STATE,
    OPTION_CONFIG,
    OPTION_ALLOW_UID,
    OPTION_HIDE_DEPRECATED,
    OPTION_REGISTRY,
    OPTION_LOG_LEVEL,
    OPTION_HELP,
    OPTION_VERSION,
    OPTION_COMMON_COUNT,
};

static const struct service_option common_options[OPTION_COMMON_COUNT] = {
    [OPTION_SOCKET] = {"socket", "PATH", "listen here (else LISTEN_FDS, else RUN/NAME.sock)"},
    [OPTION_RUN] = {"run", "DIR", "where the sockets are (/run/shoal)"},
    [OPTION_STATE] =
        {"state", "DIR",
         "where services keep their state, each in a folder of its name (/var/lib/shoal)"},
    [OPTION_CONFIG] = {"config", "DIR", "where the configuration is (/etc/shoal)"},
    [OPTION_ALLOW_UID] = {"allow-uid", "UID",
                          "a further user that may connect, besides root and our own; repeatable"},
    [OPTION_HIDE_DEPRECATED] = {"hide-deprecated", NULL,
                                "leave out properties that the schemas call deprecated"},
    [OPTION_REGISTRY] = {"registry-dir", "DIR", "registries whose texts errors have (our own)"},
    [OPTION_LOG_LEVEL] = {"log-level", "LEVEL", "error, warning, info or debug (info)"},
    [OPTION_HELP] = {"help", NULL, "show this text"},
    [OPTION_VERSION] = {"version", NULL, "show the version"},
};

static void print_option(const struct service_option *option)
{
    char left[64];

    snprintf(left, sizeof(left), "--%s%s%s", option->name, option->argument ? " " : "",
             option->argument ? option->argument : "");
    printf("  %-22s %s\n", left, option->help);
}

static void print_help(const struct service_definition *definition)
{
    printf("Usage: shoal-%s [OPTION]...\n%s\n\n", definition->name, definition->summary);
    for (size_t i = 0; i < definition->option_count; i++)
        print_option(&definition->options[i]);
    for (size_t i = 0; i < ARRAY_SIZE(common_options); i++)
        print_option(&common_options[i]);
}

static int wrong_usage(const struct service_definition *definition, const char *what,
                       const char *value)
{
    fprintf(stderr, "shoal-%s: %s: %s\nTry \"shoal-%s --help\".\n", definition->name, what, value,
            definition->name);
    return SERVICE_OPTIONS_E_USAGE;
}

static int parse_uid(const char *text, unsigned int *ret_uid)
{
    unsigned long value;
    char *end;

    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): getopt_long() gives each value */
    if (*text < '0' || *text > '9')
        return -EINVAL;
    errno = 0;
    value = strtoul(text, &end, 10);
    if (errno || *end || value > UINT_MAX - 1) /* the highest number means "no user" */
        return -EINVAL;
    *ret_uid = (unsigned int)value;
    return 0;
}

static int allow_uid(struct service_options *options, const char *text,
                     const struct service_definition *definition)
{
    size_t *count = &options->settings.peer_uid_count;

    if (*count == SERVICE_ALLOWED_UIDS_MAX)
        return wrong_usage(definition, "too many of --allow-uid", text);
    if (parse_uid(text, &options->allowed_uids[*count]) < 0)
        return wrong_usage(definition, "--allow-uid is not a user id", text);
    (*count)++;
    return 0;
}

static int take_common(struct service_options *options, enum common_option option,
                       const char *value, const struct service_definition *definition)
{
    switch (option) {
    case OPTION_SOCKET:
        options->settings.socket_path = value;
        return 0;
    case OPTION_RUN:
        options->settings.run_dir = value;
        return 0;
    case OPTION_STATE:
        options->settings.state_dir = value;
        return 0;
    case OPTION_CONFIG:
        options->settings.config_dir = value;
        return 0;
    case OPTION_ALLOW_UID:
        return allow_uid(options, value, definition);
    case OPTION_HIDE_DEPRECATED:
        options->settings.hide_deprecated = true;
        return 0;
    case OPTION_REGISTRY:
        options->registry_dir = value;
        return 0;
    case OPTION_LOG_LEVEL:
        if (log_level_parse(value, &options->log_level) < 0)
            return wrong_usage(definition, "--log-level is none of error, warning, info, debug",
                               value);
        return 0;
    case OPTION_HELP:
        print_help(definition);
        return SERVICE_OPTIONS_E_DONE;
    case OPTION_VERSION:
        printf("shoal-%s %s\n", definition->name, SHOAL_VERSION);
        return SERVICE_OPTIONS_E_DONE;
    case OPTION_COMMON_COUNT:
        break;
    }
    return 0;
}

static struct option long_option(const struct service_option *option)
{
    return (struct option){
        .name = option->name,
        .has_arg = option->argument ? required_argument : no_argument,
    };
}

/* The common options, then the definition's own, then the end: the index of a row tells which it
 * is. */
static struct option *long_options_new(const struct service_definition *definition)
{
    struct option *rows = calloc(OPTION_COMMON_COUNT + definition->option_count + 1,
                                 sizeof(rows[0]));

    if (!rows)
        return NULL;
    for (size_t i = 0; i < OPTION_COMMON_COUNT; i++)
        rows[i] = long_option(&common_options[i]);
    for (size_t i = 0; i < definition->option_count; i++)
        rows[OPTION_COMMON_COUNT + i] = long_option(&definition->options[i]);
    return rows;
}

int service_options_parse(struct service_options *ret_options, int argc, char **argv,
                          const struct service_definition *definition)
{
    CLEANUP(free_cleanup) struct option *rows = long_options_new(definition);
    struct service_options *options = ret_options;
    int found, row = 0, r = 0;

    *options = (struct service_options){.log_level = LOG_LEVEL_INFO};
    options->settings = (struct service_settings){
        .listen_fd = -1,
        .run_dir = "/run/shoal",
        .state_dir = "/var/lib/shoal",
        .config_dir = "/etc/shoal",
        .peer_uids = options->allowed_uids,
    };
    options->values = calloc(definition->option_count + 1, sizeof(options->values[0]));
    if (!rows || !options->values)
        return -ENOMEM;
    options->settings.option_values = options->values;
    optind = 0; /* glibc: start anew */
    while (r == 0 && (found = getopt_long(argc, argv, ":", rows, &row)) != -1) {
        if (found == ':')
            r = wrong_usage(definition, "a value is missing", argv[optind - 1]);
        else if (found != 0)
            r = wrong_usage(definition, "no such option, or an ambiguous one",
                            optopt ? (char[]){'-', (char)optopt, '\0'} : argv[optind - 1]);
        else if (row < OPTION_COMMON_COUNT)
            r = take_common(options, (enum common_option)row, optarg, definition);
        else
            options->values[row - OPTION_COMMON_COUNT] = optarg ? optarg : "";
    }
    if (r == 0 && optind < argc)
        r = wrong_usage(definition, "takes no arguments", argv[optind]);
    return r;
}

void service_options_deinit(struct service_options *options)
{
    free(options->values);
    options->values = NULL;
}
