/* Reading the command line of `shoal demo`, see demo-options.h. */
#include "cli/demo-options.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"

static void print_help(void)
{
    fputs("Usage: shoal demo [OPTION]... [-- GATEWAY-OPTION...]\n"
          "Starts a simulated BMC on a private D-Bus, all services and the gateway; Ctrl-C stops "
          "them and leaves nothing behind.\n"
          "What follows \"--\" goes to shoal-gateway as it stands: limits, time-outs, a "
          "certificate (see shoal-gateway --help).\n\n"
          "  --port PORT         HTTPS port (8443)\n"
          "  --http-port PORT    HTTP port that redirects to it, 0: none (8080)\n"
          "  --address ADDRESS   IP address to listen on (127.0.0.1; 0.0.0.0 is every one: mind "
          "the well-known password)\n"
          "  --board NAME|FILE   the machine: rack-1u (default), tiny, big, or a board file (see "
          "docs/sim.md)\n"
          "  --state DIR         keep accounts, sessions and certificate there (else they are "
          "forgotten at the end)\n"
          "  --config DIR        gateway.json, the policy (and routes.d) of the gateway (the state "
          "folder)\n"
          "  --http MODE         plain HTTP: \"redirect\" (default), \"serve\" for measuring and "
          "proxies, or \"off\"\n"
          "  --hide-deprecated   services leave out properties that the schemas call deprecated\n"
          "  --log-level LEVEL   error, warning (default), info or debug\n"
          "  --help              show this\n",
          stdout);
}

static int parse_port(const char *name, const char *text, unsigned int *ret_port)
{
    char *end;
    unsigned long port = strtoul(text, &end, 10);

    if (*text < '0' || *text > '9' || *end || port > 65535) {
        fprintf(stderr, "shoal demo: --%s wants a port number, not \"%s\"\n", name, text);
        return -EINVAL;
    }
    *ret_port = (unsigned int)port;
    return 0;
}

int demo_options_parse(int argc, char **argv, struct demo_options *options)
{
    static const struct option rows[] = {
        {"port", required_argument, NULL, 'p'},
        {"http-port", required_argument, NULL, 'q'},
        {"address", required_argument, NULL, 'a'},
        {"board", required_argument, NULL, 'b'},
        {"state", required_argument, NULL, 's'},
        {"config", required_argument, NULL, 'c'},
        {"http", required_argument, NULL, 'm'},
        {"log-level", required_argument, NULL, 'l'},
        {"help", no_argument, NULL, 'h'},
        {"hide-deprecated", no_argument, NULL, 'd'},
        {NULL, 0, NULL, 0},
    };
    enum log_level level;
    int c, r = 0;

    *options = (struct demo_options){.port = 8443,
                                     .http_port = 8080,
                                     .address = "127.0.0.1",
                                     .board = "rack-1u",
                                     .http_mode = "redirect",
                                     .log_level = "warning"};
    while (r == 0 && (c = getopt_long(argc, argv, "+", rows, NULL)) != -1) {
        switch (c) {
        case 'p':
            r = parse_port("port", optarg, &options->port);
            break;
        case 'q':
            r = parse_port("http-port", optarg, &options->http_port);
            break;
        case 'a':
            options->address = optarg;
            break;
        case 'b':
            options->board = optarg;
            break;
        case 's':
            options->state = optarg;
            break;
        case 'c':
            options->config = optarg;
            break;
        case 'm':
            options->http_mode = optarg;
            break;
        case 'l':
            options->log_level = optarg;
            break;
        case 'd':
            options->hide_deprecated = true;
            break;
        case 'h':
            print_help();
            return 1;
        default:
            r = -EINVAL;
        }
    }
    options->gateway_arguments = argv + optind;
    if (r == 0 && optind < argc && strcmp(argv[optind - 1], "--") != 0) {
        fprintf(stderr, "shoal demo: unexpected argument \"%s\" (see shoal demo --help)\n",
                argv[optind]);
        r = -EINVAL;
    }
    if (r == 0 && strcmp(options->http_mode, "redirect") != 0 &&
        strcmp(options->http_mode, "serve") != 0 && strcmp(options->http_mode, "off") != 0) {
        fprintf(stderr, "shoal demo: --http wants \"redirect\", \"serve\" or \"off\", not \"%s\"\n",
                options->http_mode);
        r = -EINVAL;
    }
    if (r == 0 && log_level_parse(options->log_level, &level) < 0) {
        fprintf(stderr, "shoal demo: --log-level wants error, warning, info or debug, not \"%s\"\n",
                options->log_level);
        r = -EINVAL;
    }
    return r < 0 ? 3 : 0;
}
