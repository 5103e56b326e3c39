/* The gateway's command line. One table says what there is; --help prints it. */
#include <errno.h>
#include <getopt.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "gateway/gateway.h"

enum option_kind {
    OPTION_TEXT,
    OPTION_FLAG,
    OPTION_NUMBER,
    OPTION_BYTES,
    OPTION_HTTP_MODE,
    OPTION_LOG_LEVEL,
    OPTION_UID,
    OPTION_HELP,
    OPTION_VERSION
};

struct option_row {
    const char *name, *argument, *help;
    enum option_kind kind;
    size_t offset;                  /* of the field in struct gateway_options */
    unsigned long minimum, maximum; /* of numbers */
};

#define FIELD(member) offsetof(struct gateway_options, member)
#define LIMIT(option, member, text, low, high)                                                     \
    {                                                                                              \
        option, "N", text, OPTION_NUMBER, FIELD(limits.member), low, high                          \
    }

static const struct option_row rows[] = {
    {"run", "DIR", "where the sockets of the services are (/run/shoal)", OPTION_TEXT,
     FIELD(run_dir), 0, 0},
    {"state", "DIR", "where certificate and UUID are kept, in DIR/gateway (/var/lib/shoal)",
     OPTION_TEXT, FIELD(state_dir), 0, 0},
    {"config", "DIR", "configuration: gateway.json, routes.d (/etc/shoal)", OPTION_TEXT,
     FIELD(config_dir), 0, 0},
    {"data", "DIR", "defaults under it (/usr/share/shoal)", OPTION_TEXT, FIELD(data_dir), 0, 0},
    {"address", "ADDRESS", "IP address to listen on (all)", OPTION_TEXT, FIELD(address), 0, 0},
    {"port", "PORT", "HTTPS port, 0: none (443)", OPTION_NUMBER, FIELD(https_port), 0, 65535},
    {"http-port", "PORT", "HTTP port, 0: none (80)", OPTION_NUMBER, FIELD(http_port), 0, 65535},
    {"redirect-port", "PORT", "port that redirects point to (that of --port)", OPTION_NUMBER,
     FIELD(redirect_port), 1, 65535},
    {"http", "MODE",
     "plain HTTP: \"redirect\" to https (default), \"serve\", or \"off\"; gateway.json wins",
     OPTION_HTTP_MODE, FIELD(http_mode), 0, 0},
    {"http-socket", "PATH", "Unix socket for a reverse proxy on this machine (none)", OPTION_TEXT,
     FIELD(http_socket), 0, 0},
    {"cert", "FILE", "certificate chain, PEM (a self-signed one is made)", OPTION_TEXT,
     FIELD(cert_path), 0, 0},
    {"key", "FILE", "its private key, PEM", OPTION_TEXT, FIELD(key_path), 0, 0},
    LIMIT("connections-max", connections_max, "connections in all", 2, 100000),
    LIMIT("connections-per-address-max", connections_per_address_max, "connections of one address",
          1, 100000),
    LIMIT("uri-bytes-max", uri_bytes_max, "length of a request target", 64, GATEWAY_URI_BYTES_MAX),
    LIMIT("header-bytes-max", header_bytes_max, "all header lines of a request", 256, 1048576),
    LIMIT("header-count-max", header_count_max, "number of header lines", 8, 10000),
    LIMIT("body-bytes-max", body_bytes_max, "request body", 1024, 8388608),
    LIMIT("body-unauthenticated-bytes-max", body_unauthenticated_bytes_max,
          "request body without credentials", 256, 8388608),
    LIMIT("handshake-timeout-ms", handshake_timeout_ms, "time for a TLS handshake", 100, 600000),
    LIMIT("header-timeout-ms", header_timeout_ms, "time for the headers of a request", 100, 600000),
    LIMIT("body-timeout-ms", body_timeout_ms, "time for the body of a request", 100, 3600000),
    LIMIT("idle-timeout-ms", idle_timeout_ms, "time that a connection may be idle", 100, 3600000),
    LIMIT("write-timeout-ms", write_timeout_ms, "time that a client may take to read an answer",
          100, 3600000),
    {"service-requests-max", "N", "requests in flight for one service", OPTION_NUMBER,
     FIELD(service_requests_max), 1, 128},
    {"service-deadline-ms", "N", "time for a service to answer", OPTION_NUMBER,
     FIELD(service_deadline_ms), 10, 600000},
    {"cache-bytes-max", "N", "memory for finished answers", OPTION_BYTES, FIELD(cache_bytes_max), 0,
     1ul << 30},
    {"allow-uid", "UID",
     "user that services may run as, besides root and our own (can be repeated)", OPTION_UID, 0, 0,
     0xfffffffe},
    {"schema-dir", "DIR", "schemas to serve: DIR/csdl, DIR/json-schema (none)", OPTION_TEXT,
     FIELD(schema_dir), 0, 0},
    {"registry-dir", "DIR", "registries to serve in the place of our own (none)", OPTION_TEXT,
     FIELD(registry_dir), 0, 0},
    {"hide-deprecated", NULL, "leave out properties that the schemas call deprecated", OPTION_FLAG,
     FIELD(hide_deprecated), 0, 0},
    {"ignore-credentials", NULL, "nobody is logged in, whatever a request says", OPTION_FLAG,
     FIELD(ignore_credentials), 0, 0},
    {"instance-by-host", NULL, "the first label of Host names one of several emulated systems",
     OPTION_FLAG, FIELD(instance_by_host), 0, 0},
    {"log-level", "LEVEL", "error, warning, info or debug (info)", OPTION_LOG_LEVEL,
     FIELD(log_level), 0, 0},
    {"help", NULL, "show this", OPTION_HELP, 0, 0, 0},
    {"version", NULL, "show the version", OPTION_VERSION, 0, 0, 0},
};

static void print_help(void)
{
    printf("Usage: shoal-gateway [OPTION]...\n"
           "Terminates HTTP and TLS, authenticates, and forwards Redfish requests to the services "
           "of routes.d.\n"
           "Listening sockets come from the supervisor (LISTEN_FDS, names \"https\", \"http\" and "
           "\"http-unix\"; \"http@NAME\" is that of one of several emulated systems), else from "
           "--port and --http-port.\n"
           "SIGHUP reads gateway.json and the certificate again.\n\n");
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        char left[64];

        snprintf(left, sizeof(left), "--%s%s%s", rows[i].name, rows[i].argument ? " " : "",
                 rows[i].argument ? rows[i].argument : "");
        printf("  %-38s %s\n", left, rows[i].help);
    }
}

static int parse_number(const struct option_row *row, const char *text, unsigned long *ret_value)
{
    char *end;

    errno = 0;
    *ret_value = strtoul(text, &end, 10);
    if (errno || *text < '0' || *text > '9' || *end || *ret_value < row->minimum ||
        *ret_value > row->maximum) {
        fprintf(stderr, "shoal-gateway: --%s wants a number from %lu to %lu, not \"%s\"\n",
                row->name, row->minimum, row->maximum, text);
        return -EINVAL;
    }
    return 0;
}

static int wrong_word(const struct option_row *row, const char *text)
{
    fprintf(stderr, "shoal-gateway: --%s: unknown value \"%s\" (see --help)\n", row->name, text);
    return -EINVAL;
}

static int add_uid(struct gateway_options *options, const struct option_row *row, unsigned long uid)
{
    if (options->allow_uid_count == GATEWAY_ALLOW_UIDS_MAX) {
        fprintf(stderr, "shoal-gateway: --%s: more than %d\n", row->name, GATEWAY_ALLOW_UIDS_MAX);
        return -EINVAL;
    }
    options->allow_uids[options->allow_uid_count++] = (unsigned int)uid;
    return 0;
}

static int apply(struct gateway_options *options, const struct option_row *row, const char *text)
{
    void *field = (char *)options + row->offset;
    enum log_level level;
    unsigned long number = 0;

    switch (row->kind) {
    case OPTION_TEXT:
        *(const char **)field = text;
        return 0;
    case OPTION_FLAG:
        *(bool *)field = true;
        return 0;
    case OPTION_NUMBER:
    case OPTION_BYTES:
    case OPTION_UID:
        if (parse_number(row, text, &number) < 0)
            return -EINVAL;
        if (row->kind == OPTION_UID)
            return add_uid(options, row, number);
        if (row->kind == OPTION_BYTES)
            *(size_t *)field = number;
        else
            *(unsigned int *)field = (unsigned int)number;
        return 0;
    case OPTION_HTTP_MODE:
        return policy_parse_http(text, &options->http_mode) < 0 ? wrong_word(row, text) : 0;
    case OPTION_LOG_LEVEL:
        if (log_level_parse(text, &level) < 0)
            return wrong_word(row, text);
        options->log_level = level;
        return 0;
    case OPTION_HELP:
    case OPTION_VERSION:
        break;
    }
    return 0;
}

static void set_defaults(struct gateway_options *options)
{
    *options = (struct gateway_options){
        .run_dir = "/run/shoal",
        .state_dir = "/var/lib/shoal",
        .config_dir = "/etc/shoal",
        .data_dir = "/usr/share/shoal",
        .https_port = 443,
        .http_port = 80,
        .limits = http_limits_default,
        .service_requests_max = GATEWAY_SERVICE_REQUESTS_MAX,
        .service_deadline_ms = GATEWAY_SERVICE_DEADLINE_MS,
        .cache_bytes_max = GATEWAY_CACHE_BYTES_MAX,
        .log_level = LOG_LEVEL_INFO,
    };
}

int gateway_options_parse(int argc, char **argv, struct gateway_options *ret_options)
{
    struct option long_options[ARRAY_SIZE(rows) + 1] = {0};
    struct gateway_options options;
    int index, c;

    set_defaults(&options);
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
        long_options[i] = (struct option){
            rows[i].name, rows[i].argument ? required_argument : no_argument, NULL, 0};
    while ((c = getopt_long(argc, argv, "", long_options, &index)) == 0) {
        if (rows[index].kind == OPTION_HELP) {
            print_help();
            return 1;
        }
        if (rows[index].kind == OPTION_VERSION) {
            puts("shoal-gateway " SHOAL_VERSION);
            return 1;
        }
        if (apply(&options, &rows[index], optarg) < 0)
            return 3;
    }
    if (c != -1 || optind < argc) {
        if (optind < argc && c == -1)
            fprintf(stderr, "shoal-gateway: unexpected argument \"%s\" (see --help)\n",
                    argv[optind]);
        return 3;
    }
    if (!options.cert_path != !options.key_path) {
        fprintf(stderr, "shoal-gateway: --cert and --key go together\n");
        return 3;
    }
    if (options.ignore_credentials) /* all are without them */
        options.limits.body_unauthenticated_bytes_max = options.limits.body_bytes_max;
    if (!options.redirect_port)
        options.redirect_port = options.https_port ? options.https_port : 443;
    *ret_options = options;
    return 0;
}
