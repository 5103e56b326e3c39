/*
 * The command line of a svc-*: the common options and those of its definition, by getopt_long.
 * Room-private. Texts point into argv.
 */
#pragma once

#include "base/log.h"
#include "service/life.h"

#define SERVICE_ALLOWED_UIDS_MAX 16

struct service_options {
    struct service_settings settings; /* socket_path is NULL unless --socket was given */
    enum log_level log_level;
    unsigned int allowed_uids[SERVICE_ALLOWED_UIDS_MAX];
    const char *registry_dir; /* NULL: none */
    const char **values;      /* settings.option_values */
};

enum {
    SERVICE_OPTIONS_E_DONE = 1,  /* --help or --version was answered on stdout */
    SERVICE_OPTIONS_E_USAGE = 2, /* wrong usage, said on stderr */
};

/** Fills `ret_options` (deinit it always). Returns 0, a named outcome or -ENOMEM. */
int service_options_parse(struct service_options *ret_options, int argc, char **argv,
                          const struct service_definition *definition);
void service_options_deinit(struct service_options *options);
