/*
 * `shoal emulate`: a mockup brought to life. The gateway and shoal-emulator, under the launcher, in
 * one run folder that is gone afterwards; the state is saved by shoal-emulator.
 */
#include "cli/commands.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "cli/desk.h"
#include "cli/emulate-options.h"

#define PORT_HINT " (choose another with --port)"
#define HTTP_PORT_HINT " (choose another with --http-port)"
#define FLEET_HINT " (choose others with --port, or one port for all with --by-host)"
#define MOCKUP_DEFAULT "mockups/rack-1u"
#define INSTANCES_MAX 5000u
#define SAVING_MS_MAX 60000u /* of one BMC: a large mockup on a slow disk */

struct emulate {
    struct desk desk; /* first: the desk's callbacks cast */
    struct emulate_options options;
    unsigned int port, http_port, instances; /* http_port 0: none */
    char *mockup; /* what is loaded when nothing was said; NULL: something was */
    char *config_dir;
};

/* -- options -- */

static const char *value(const struct emulate *emulate, enum emulate_option option)
{
    return emulate->options.values[option];
}

static int read_unsigned(const char *name, const char *text, unsigned int maximum,
                         unsigned int *ret_value)
{
    char *end;
    unsigned long number = strtoul(text, &end, 10);

    if (*text < '0' || *text > '9' || *end || number < 1 || number > maximum) {
        fprintf(stderr, "shoal emulate: --%s wants a number from 1 to %u, not \"%s\"\n", name,
                maximum, text);
        return -EINVAL;
    }
    *ret_value = (unsigned int)number;
    return 0;
}

/* Each BMC of a fleet on ports would want one of its own. */
static int check_http_port(struct emulate *emulate)
{
    const char *port = value(emulate, EMULATE_HTTP_PORT);
    bool is_on_ports = emulate->instances > 1 && !value(emulate, EMULATE_BY_HOST);

    if (!port)
        return 0;
    if (!value(emulate, EMULATE_HTTPS) || is_on_ports) {
        fprintf(stderr, "shoal emulate: --http-port wants %s\n",
                is_on_ports ? "--by-host where there are --instances" : "--https to redirect to");
        return -EINVAL;
    }
    return read_unsigned("http-port", port, 65535, &emulate->http_port);
}

/* What shoal-emulator is told, it checks itself. */
static int check_options(struct emulate *emulate)
{
    const char *instances = value(emulate, EMULATE_INSTANCES);
    enum log_level level;

    emulate->instances = 1;
    if (read_unsigned("port", value(emulate, EMULATE_PORT), 65535, &emulate->port) < 0 ||
        (instances &&
         read_unsigned("instances", instances, INSTANCES_MAX, &emulate->instances) < 0))
        return -EINVAL;
    if (!value(emulate, EMULATE_BY_HOST) && emulate->port + emulate->instances - 1 > 65535) {
        fprintf(stderr, "shoal emulate: there are no %u ports from %u on\n", emulate->instances,
                emulate->port);
        return -EINVAL;
    }
    if (check_http_port(emulate) < 0)
        return -EINVAL;
    if (log_level_parse(value(emulate, EMULATE_LOG_LEVEL), &level) < 0) {
        fprintf(stderr,
                "shoal emulate: --log-level wants error, warning, info or debug, not \"%s\"\n",
                value(emulate, EMULATE_LOG_LEVEL));
        return -EINVAL;
    }
    return 0;
}

static bool is_auth(const struct emulate *emulate, const char *kind)
{
    return strcmp(value(emulate, EMULATE_AUTH), kind) == 0;
}

/* -- configuration of the gateway -- */

static int write_drop_in(struct emulate *emulate)
{
    CLEANUP(free_cleanup) char *path = NULL;
    char text[192];

    snprintf(text, sizeof(text),
             "{\"name\": \"emulator\", \"socket\": \"emulator.sock\", \"authenticates\": true,\n"
             " \"prefixes\": [\"/redfish\"%s], \"root\": {}}\n",
             value(emulate, EMULATE_FISHDOCTOR) ? ", \"/fishdoctor\"" : "");
    return desk_write_file(&emulate->desk, "config/routes.d/emulator.json", text, &path);
}

/* On a desk credentials may come in the clear, unless there is HTTPS to redirect to. */
static int write_policy(struct emulate *emulate)
{
    CLEANUP(free_cleanup) char *path = NULL;
    char text[128];

    snprintf(text, sizeof(text),
             "{\"basic\": %s, \"sessions\": %s, \"http\": \"%s\", \"http_login\": %s}\n",
             is_auth(emulate, "session") ? "false" : "true",
             is_auth(emulate, "basic") ? "false" : "true",
             emulate->http_port ? "redirect" : "serve", emulate->http_port ? "false" : "true");
    return desk_write_file(&emulate->desk, "config/gateway.json", text, &path);
}

static int make_config(struct emulate *emulate)
{
    CLEANUP(free_cleanup) char *folder = NULL;
    int r;

    if (asprintf(&emulate->config_dir, "%s/config", emulate->desk.run_dir) < 0)
        emulate->config_dir = NULL;
    if (asprintf(&folder, "%s/config/routes.d", emulate->desk.run_dir) < 0)
        folder = NULL;
    if (!emulate->config_dir || !folder)
        return -ENOMEM;
    if (mkdir(emulate->config_dir, 0700) < 0 || mkdir(folder, 0700) < 0)
        return -errno;
    r = write_drop_in(emulate);
    return r == 0 ? write_policy(emulate) : r;
}

/* -- programs -- */

/* Without a word about what to load: a mockup of our own. */
static int choose_mockup(struct emulate *emulate)
{
    const char **imockup = &emulate->options.values[EMULATE_IMOCKUP];

    if (*imockup || value(emulate, EMULATE_IFISH))
        return 0;
    if (asprintf(&emulate->mockup, "%s/" MOCKUP_DEFAULT, emulate->desk.data_dir) < 0) {
        emulate->mockup = NULL;
        return -ENOMEM;
    }
    *imockup = emulate->mockup;
    return 0;
}

static int add_emulator(struct emulate *emulate)
{
    struct launcher_program program = {
        .name = "emulator",
        .notifies = true,
        .stop_grace_ms = SAVING_MS_MAX,
        .saves = true,
        .arguments = {"--run", emulate->desk.run_dir, "--state", emulate->desk.state_dir},
    };
    int r = desk_add_socket(&emulate->desk, &program, "emulator.sock");

    if (r < 0)
        return r;
    emulate_options_pass(&emulate->options, program.arguments);
    return desk_add_program(&emulate->desk, &program, "shoal-emulator");
}

static int add_port(struct emulate *emulate, struct launcher_program *program, unsigned int port,
                    const char *name, const char *hint)
{
    int fd = desk_listen(&emulate->desk, value(emulate, EMULATE_ADDRESS), port, hint);

    return fd < 0 ? fd : launcher_program_add_fd(program, fd, name);
}

/* A listening socket for each BMC: "http", or "http@bmc1", "http@bmc2" … */
static int add_ports(struct emulate *emulate, struct launcher_program *program)
{
    const char *kind = value(emulate, EMULATE_HTTPS) ? "https" : "http";
    bool is_fleet = emulate->instances > 1 && !value(emulate, EMULATE_BY_HOST);
    unsigned int count = is_fleet ? emulate->instances : 1;
    int r = 0;

    for (unsigned int i = 0; i < count && r == 0; i++) {
        char name[32];

        snprintf(name, sizeof(name), is_fleet ? "%s@bmc%u" : "%s", kind, i + 1);
        r = add_port(emulate, program, emulate->port + i, name, is_fleet ? FLEET_HINT : PORT_HINT);
    }
    if (r == 0 && emulate->http_port)
        r = add_port(emulate, program, emulate->http_port, "http", HTTP_PORT_HINT);
    return r;
}

static int add_gateway(struct emulate *emulate)
{
    char port[16];
    struct launcher_program program = {
        .name = "gateway",
        .notifies = true,
        .arguments = {"--run", emulate->desk.run_dir, "--state", emulate->desk.state_dir,
                      "--config", emulate->config_dir, "--data", emulate->desk.data_dir,
                      "--log-level", value(emulate, EMULATE_LOG_LEVEL),
                      /* answers may be told to take their time */
                      "--service-deadline-ms", "600000"},
    };
    size_t count = 12; /* of those */
    int r;

    if (value(emulate, EMULATE_CERT)) {
        program.arguments[count++] = "--cert";
        program.arguments[count++] = value(emulate, EMULATE_CERT);
    }
    if (value(emulate, EMULATE_KEY)) {
        program.arguments[count++] = "--key";
        program.arguments[count++] = value(emulate, EMULATE_KEY);
    }
    if (emulate->http_port) {
        snprintf(port, sizeof(port), "%u", emulate->port);
        program.arguments[count++] = "--redirect-port";
        program.arguments[count++] = port;
    }
    if (is_auth(emulate, "none"))
        program.arguments[count++] = "--ignore-credentials";
    if (value(emulate, EMULATE_BY_HOST))
        program.arguments[count++] = "--instance-by-host";
    r = desk_add_arguments(&emulate->desk, &program, emulate->options.gateway_arguments);
    if (r == 0)
        r = add_ports(emulate, &program);
    if (r < 0) {
        launcher_program_deinit(&program);
        return r;
    }
    return desk_add_program(&emulate->desk, &program, "shoal-gateway");
}

/* -- life -- */

static void on_ready(struct desk *desk)
{
    const struct emulate *emulate = (struct emulate *)desk;
    bool is_https = value(emulate, EMULATE_HTTPS);
    const char *insecure = is_https && !value(emulate, EMULATE_CERT) ? "-k " : "";
    const char *user = value(emulate, EMULATE_USER) ? value(emulate, EMULATE_USER) : "root";
    char url[DESK_URL_BYTES];

    desk_url(is_https ? "https" : "http", value(emulate, EMULATE_ADDRESS), emulate->port, url);
    printf("Shoal emulates %s\n"
           "  URL       %s/redfish/v1\n",
           value(emulate, EMULATE_IMOCKUP) && *value(emulate, EMULATE_IMOCKUP)
               ? value(emulate, EMULATE_IMOCKUP)
           : value(emulate, EMULATE_IFISH) ? value(emulate, EMULATE_IFISH)
                                           : "nothing",
           url);
    if (emulate->instances > 1 && value(emulate, EMULATE_BY_HOST))
        printf("  BMCs      %u, by Host: bmc1 … bmc%u\n", emulate->instances, emulate->instances);
    else if (emulate->instances > 1)
        printf("  BMCs      %u, on ports %u to %u\n", emulate->instances, emulate->port,
               emulate->port + emulate->instances - 1);
    if (is_auth(emulate, "none"))
        printf("  users     everybody (see --auth)\n"
               "  try       curl %s%s/redfish/v1/Systems\n",
               insecure, url);
    else
        printf("  users     those of the mockup, else %s; password %s\n"
               "  try       curl %s-u %s %s/redfish/v1/Systems\n",
               user, value(emulate, EMULATE_PASSWORD_FILE) ? "as in the file" : "0penBmc", insecure,
               user, url);
    printf("  watch     shoal status --run %s\n", desk->run_dir);
    if (*value(emulate, EMULATE_LASTFISH))
        printf("Ctrl-C saves the state to %s and ends it.\n", value(emulate, EMULATE_LASTFISH));
    else
        printf("Ctrl-C ends it.\n");
}

static int emulate_start(struct desk *desk)
{
    struct emulate *emulate = (struct emulate *)desk;
    int r = choose_mockup(emulate);

    if (r == 0)
        r = make_config(emulate);
    if (r == 0)
        r = add_emulator(emulate);
    return r == 0 ? add_gateway(emulate) : r;
}

int command_emulate(int argc, char **argv)
{
    struct emulate emulate = {.desk = {.command = "shoal emulate", .ready = on_ready}};
    int r = emulate_options_parse(argc, argv, &emulate.options);

    if (r != 0)
        return r - 1;
    r = check_options(&emulate);
    if (r == 0)
        r = desk_run(&emulate.desk, value(&emulate, EMULATE_ADDRESS), emulate.port,
                     value(&emulate, EMULATE_STATE), value(&emulate, EMULATE_LOG_LEVEL),
                     emulate_start);
    else
        r = 2;
    emulate_options_deinit(&emulate.options);
    free(emulate.mockup);
    free(emulate.config_dir);
    return r;
}
