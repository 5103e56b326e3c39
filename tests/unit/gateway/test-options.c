/* Unit tests of gateway/options.c: defaults, every kind of value, and what is refused. */
#include <getopt.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "gateway/gateway.h"
#include "tests/unit/cunit-main.h"

#define ARGUMENTS_MAX 40

/* Parses a NULL-terminated list of arguments. What the parser prints is not looked at. */
static int parse(const char *const *arguments, struct gateway_options *ret_options)
{
    char *argv[ARGUMENTS_MAX + 2] = {(char *)"shoal-gateway"};
    int argc = 1;

    for (; *arguments; arguments++)
        argv[argc++] = (char *)*arguments;
    optind = 0;
    return gateway_options_parse(argc, argv, ret_options);
}

#define PARSE(options, ...) parse((const char *const[]){__VA_ARGS__, NULL}, (options))

static void gateway_options_parse_nothing_gives_defaults(void)
{
    struct gateway_options options;

    CU_ASSERT_EQUAL_FATAL(PARSE(&options, NULL), 0);
    CU_ASSERT_STRING_EQUAL(options.run_dir, "/run/shoal");
    CU_ASSERT_STRING_EQUAL(options.state_dir, "/var/lib/shoal");
    CU_ASSERT_STRING_EQUAL(options.config_dir, "/etc/shoal");
    CU_ASSERT_STRING_EQUAL(options.data_dir, "/usr/share/shoal");
    CU_ASSERT_PTR_NULL(options.address);
    CU_ASSERT_EQUAL(options.https_port, 443);
    CU_ASSERT_EQUAL(options.http_port, 80);
    CU_ASSERT_EQUAL(options.redirect_port, 443);
    CU_ASSERT_EQUAL(options.http_mode, POLICY_HTTP_REDIRECT);
    CU_ASSERT_EQUAL(memcmp(&options.limits, &http_limits_default, sizeof(options.limits)), 0);
    CU_ASSERT_EQUAL(options.service_requests_max, GATEWAY_SERVICE_REQUESTS_MAX);
    CU_ASSERT_EQUAL(options.service_deadline_ms, GATEWAY_SERVICE_DEADLINE_MS);
    CU_ASSERT_EQUAL(options.cache_bytes_max, GATEWAY_CACHE_BYTES_MAX);
    CU_ASSERT_EQUAL(options.allow_uid_count, 0);
    CU_ASSERT_EQUAL(options.log_level, LOG_LEVEL_INFO);
}

static void gateway_options_parse_texts_and_words_reach_their_field(void)
{
    struct gateway_options options;

    CU_ASSERT_EQUAL_FATAL(PARSE(&options, "--run", "/r", "--state=/s", "--config", "/c", "--data",
                                "/d", "--address", "::1", "--http", "serve", "--cert", "/c.pem",
                                "--key", "/k.pem", "--log-level", "debug"),
                          0);
    CU_ASSERT_STRING_EQUAL(options.run_dir, "/r");
    CU_ASSERT_STRING_EQUAL(options.state_dir, "/s");
    CU_ASSERT_STRING_EQUAL(options.config_dir, "/c");
    CU_ASSERT_STRING_EQUAL(options.data_dir, "/d");
    CU_ASSERT_STRING_EQUAL(options.address, "::1");
    CU_ASSERT_EQUAL(options.http_mode, POLICY_HTTP_SERVE);
    CU_ASSERT_STRING_EQUAL(options.cert_path, "/c.pem");
    CU_ASSERT_STRING_EQUAL(options.key_path, "/k.pem");
    CU_ASSERT_EQUAL(options.log_level, LOG_LEVEL_DEBUG);
}

/* Every option with a number: its field, and both ends of what it takes. */
static const struct number_option {
    const char *name;
    size_t offset;
    unsigned long minimum, maximum;
} numbers[] = {
#define FIELD(member) offsetof(struct gateway_options, member)
    {"--port", FIELD(https_port), 0, 65535},
    {"--http-port", FIELD(http_port), 0, 65535},
    {"--redirect-port", FIELD(redirect_port), 1, 65535},
    {"--connections-max", FIELD(limits.connections_max), 2, 100000},
    {"--connections-per-address-max", FIELD(limits.connections_per_address_max), 1, 100000},
    {"--uri-bytes-max", FIELD(limits.uri_bytes_max), 64, 4096},
    {"--header-bytes-max", FIELD(limits.header_bytes_max), 256, 1048576},
    {"--header-count-max", FIELD(limits.header_count_max), 8, 10000},
    {"--body-bytes-max", FIELD(limits.body_bytes_max), 1024, 8388608},
    {"--body-unauthenticated-bytes-max", FIELD(limits.body_unauthenticated_bytes_max), 256,
     8388608},
    {"--handshake-timeout-ms", FIELD(limits.handshake_timeout_ms), 100, 600000},
    {"--header-timeout-ms", FIELD(limits.header_timeout_ms), 100, 600000},
    {"--body-timeout-ms", FIELD(limits.body_timeout_ms), 100, 3600000},
    {"--idle-timeout-ms", FIELD(limits.idle_timeout_ms), 100, 3600000},
    {"--write-timeout-ms", FIELD(limits.write_timeout_ms), 100, 3600000},
    {"--service-requests-max", FIELD(service_requests_max), 1, 128},
    {"--service-deadline-ms", FIELD(service_deadline_ms), 10, 600000},
#undef FIELD
};

static unsigned int number_of(const struct gateway_options *options,
                              const struct number_option *number)
{
    unsigned int value;

    memcpy(&value, (const char *)options + number->offset, sizeof(value));
    return value;
}

static void gateway_options_parse_numbers_keep_within_their_ends(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(numbers); i++) {
        const struct number_option *number = &numbers[i];
        struct gateway_options options;
        char text[32];

        snprintf(text, sizeof(text), "%lu", number->minimum);
        CU_ASSERT_EQUAL(PARSE(&options, number->name, text), 0);
        CU_ASSERT_EQUAL(number_of(&options, number), number->minimum);
        snprintf(text, sizeof(text), "%lu", number->maximum);
        CU_ASSERT_EQUAL(PARSE(&options, number->name, text), 0);
        CU_ASSERT_EQUAL(number_of(&options, number), number->maximum);
        snprintf(text, sizeof(text), "%lu", number->maximum + 1);
        CU_ASSERT_EQUAL(PARSE(&options, number->name, text), 3);
        if (number->minimum > 0) {
            snprintf(text, sizeof(text), "%lu", number->minimum - 1);
            CU_ASSERT_EQUAL(PARSE(&options, number->name, text), 3);
        }
    }
}

static void gateway_options_parse_cache_bytes_reach_their_field(void)
{
    struct gateway_options options;

    CU_ASSERT_EQUAL(PARSE(&options, "--cache-bytes-max", "1073741824"), 0);
    CU_ASSERT_EQUAL(options.cache_bytes_max, 1073741824);
    CU_ASSERT_EQUAL(PARSE(&options, "--cache-bytes-max", "0"), 0);
    CU_ASSERT_EQUAL(options.cache_bytes_max, 0);
}

/* Where clients are sent: to the port that they reach, whoever listens on it. */
static void gateway_options_parse_redirect_port_follows_port(void)
{
    struct gateway_options options;

    CU_ASSERT_EQUAL(PARSE(&options, "--port", "8443"), 0);
    CU_ASSERT_EQUAL(options.redirect_port, 8443);
    CU_ASSERT_EQUAL(PARSE(&options, "--port", "8443", "--redirect-port", "443"), 0);
    CU_ASSERT_EQUAL(options.redirect_port, 443);
    CU_ASSERT_EQUAL(PARSE(&options, "--port", "0"), 0);
    CU_ASSERT_EQUAL(options.redirect_port, 443);
}

static void gateway_options_parse_allow_uid_can_be_repeated(void)
{
    const char *arguments[2 * GATEWAY_ALLOW_UIDS_MAX + 3] = {0};
    struct gateway_options options;

    CU_ASSERT_EQUAL(PARSE(&options, "--allow-uid", "0", "--allow-uid", "4294967294"), 0);
    CU_ASSERT_EQUAL_FATAL(options.allow_uid_count, 2);
    CU_ASSERT_EQUAL(options.allow_uids[0], 0);
    CU_ASSERT_EQUAL(options.allow_uids[1], 4294967294u);
    for (size_t i = 0; i < 2 * GATEWAY_ALLOW_UIDS_MAX; i += 2) {
        arguments[i] = "--allow-uid";
        arguments[i + 1] = "7";
    }
    CU_ASSERT_EQUAL(parse(arguments, &options), 0);
    CU_ASSERT_EQUAL(options.allow_uid_count, GATEWAY_ALLOW_UIDS_MAX);
    arguments[2 * GATEWAY_ALLOW_UIDS_MAX] = "--allow-uid";
    arguments[2 * GATEWAY_ALLOW_UIDS_MAX + 1] = "7";
    CU_ASSERT_EQUAL(parse(arguments, &options), 3);
}

static void gateway_options_parse_of_emulated_systems(void)
{
    struct gateway_options options;

    CU_ASSERT_EQUAL(PARSE(&options, "--instance-by-host"), 0);
    CU_ASSERT_TRUE(options.instance_by_host);
    CU_ASSERT_FALSE(options.ignore_credentials);
    CU_ASSERT_EQUAL(options.limits.body_unauthenticated_bytes_max,
                    GATEWAY_BODY_UNAUTHENTICATED_BYTES_MAX);
    CU_ASSERT_EQUAL(PARSE(&options, "--ignore-credentials", "--body-bytes-max", "4096"), 0);
    CU_ASSERT_TRUE(options.ignore_credentials);
    CU_ASSERT_EQUAL(options.limits.body_unauthenticated_bytes_max, 4096);
}

/* Exit status 2, and the caller's options stay as they are. */
static void gateway_options_parse_wrong_usage_changes_nothing(void)
{
    static const char *const wrong[][4] = {
        {"--port", ""},
        {"--port", "-1"},
        {"--port", "+1"},
        {"--port", " 1"},
        {"--port", "1 "},
        {"--port", "0x10"},
        {"--port", "x"},
        {"--port", "1.5"},
        {"--port", "99999999999999999999999"},
        {"--port"},
        {"--cache-bytes-max", "1073741825"},
        {"--cache-bytes-max", "1M"},
        {"--allow-uid", "4294967295"},
        {"--allow-uid", "root"},
        {"--http", "of"},
        {"--http", ""},
        {"--log-level", "loud"},
        {"--cert", "/c.pem"},
        {"--key", "/k.pem"},
        {"--unknown"},
        {"-p", "1"},
        {"word"},
        {"--port", "1", "word"},
        {"--help=me"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(wrong); i++) {
        struct gateway_options options = {.https_port = 12345};

        CU_ASSERT_EQUAL(parse(wrong[i], &options), 3);
        CU_ASSERT_EQUAL(options.https_port, 12345);
    }
}

static void gateway_options_parse_help_and_version_end_well(void)
{
    struct gateway_options options = {.https_port = 12345};

    CU_ASSERT_EQUAL(PARSE(&options, "--help"), 1);
    CU_ASSERT_EQUAL(PARSE(&options, "--version"), 1);
    CU_ASSERT_EQUAL(options.https_port, 12345);
}

static const struct unit_case cases[] = {
    UNIT_CASE(gateway_options_parse_nothing_gives_defaults),
    UNIT_CASE(gateway_options_parse_texts_and_words_reach_their_field),
    UNIT_CASE(gateway_options_parse_numbers_keep_within_their_ends),
    UNIT_CASE(gateway_options_parse_cache_bytes_reach_their_field),
    UNIT_CASE(gateway_options_parse_redirect_port_follows_port),
    UNIT_CASE(gateway_options_parse_allow_uid_can_be_repeated),
    UNIT_CASE(gateway_options_parse_of_emulated_systems),
    UNIT_CASE(gateway_options_parse_wrong_usage_changes_nothing),
    UNIT_CASE(gateway_options_parse_help_and_version_end_well),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/options", cases)
