/* Unit tests of gateway/policy.c, policy-file.c and json-place.c: each key, and each way in which a
 * file can be wrong, with its line. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "base/cleanup.h"
#include "gateway/json-place.h"
#include "gateway/policy.h"
#include "tests/unit/cunit-main.h"

/* -- a file -- */

struct file {
    char path[32];
    struct policy policy;
    struct buffer error;
};

static void file_init(struct file *file)
{
    int fd;

    *file = (struct file){.error = BUFFER_INIT(4096)};
    snprintf(file->path, sizeof(file->path), "/tmp/shoal-policy-XXXXXX");
    fd = mkstemp(file->path);
    CU_ASSERT_TRUE_FATAL(fd >= 0);
    close(fd);
    policy_init(&file->policy);
}

static int file_read(struct file *file, const char *text)
{
    FILE *stream = fopen(file->path, "we");

    CU_ASSERT_PTR_NOT_NULL_FATAL(stream);
    CU_ASSERT_TRUE(fputs(text, stream) >= 0);
    CU_ASSERT_EQUAL(fclose(stream), 0);
    file->error.size = 0;
    return policy_read(&file->policy, file->path, &file->error);
}

static void file_deinit(struct file *file)
{
    policy_deinit(&file->policy);
    buffer_deinit(&file->error);
    CU_ASSERT_EQUAL(remove(file->path), 0);
}

/* What is in `error` behind the path. */
static bool error_is(struct file *file, const char *expected)
{
    size_t size = strlen(file->path);
    bool good = file->error.size >= size && memcmp(file->error.data, file->path, size) == 0 &&
                file->error.size - size == strlen(expected) &&
                memcmp(file->error.data + size, expected, strlen(expected)) == 0;

    if (!good)
        fprintf(stderr, "%.*s\n", (int)file->error.size, file->error.data);
    return good;
}

static bool changes_are(const struct policy *before, const struct policy *after,
                        const char *expected)
{
    CLEANUP(buffer_deinit) struct buffer changes = BUFFER_INIT(0);

    CU_ASSERT_EQUAL(policy_append_changes(&changes, before, after), 0);
    return ipc_text_equal((struct ipc_text){changes.data, changes.size}, expected);
}

/* -- reading -- */

static void policy_read_absent_file_changes_nothing(void)
{
    struct policy policy, defaults;

    policy_init(&policy);
    policy_init(&defaults);
    CU_ASSERT_EQUAL(policy_read(&policy, "/nowhere/gateway.json", NULL), POLICY_E_ABSENT);
    CU_ASSERT_TRUE(changes_are(&defaults, &policy, ""));
    CU_ASSERT_TRUE(policy.basic_auth && policy.session_auth && policy.trust_unix);
    CU_ASSERT_FALSE(policy.auth_over_plain_http || policy.cors_credentials);
    CU_ASSERT_EQUAL(policy.http, POLICY_HTTP_REDIRECT);
    CU_ASSERT_EQUAL(policy.hsts_max_age_s, 31536000);
}

static void policy_read_each_key_reaches_its_field(void)
{
    struct policy defaults;
    struct file file;

    policy_init(&defaults);
    file_init(&file);
    CU_ASSERT_EQUAL(
        file_read(&file,
                  "{\"basic\": false, \"sessions\": true, \"http\": \"off\", \"http_login\": true,"
                  " \"hsts_max_age_s\": 60, \"proxies\": [\"192.0.2.0/24\", \"2001:db8::1\"],"
                  " \"origins\": [\"https://a.example\"], \"origin_credentials\": true}"),
        0);
    CU_ASSERT_TRUE(changes_are(&defaults, &file.policy,
                               " basic=false http=off http_login=true hsts_max_age_s=60"
                               " proxies=::ffff:192.0.2.0/120,2001:db8::1/128"
                               " origins=https://a.example origin_credentials=true"));
    CU_ASSERT_EQUAL(policy_check(&file.policy, &file.error), 0);
    /* A second file says its keys over the first; lists are replaced. */
    CU_ASSERT_EQUAL(file_read(&file, "{\"sessions\": false, \"proxies\": [\"unix\"],"
                                     " \"origins\": []}"),
                    0);
    CU_ASSERT_TRUE(changes_are(&defaults, &file.policy,
                               " basic=false sessions=false http=off http_login=true"
                               " hsts_max_age_s=60 origin_credentials=true"));
    file_deinit(&file);
}

static void policy_read_faults_have_their_line(void)
{
    static const char network[] =
        "is not an IP address, a network like 192.0.2.0/24 without bits behind its prefix, or "
        "\"unix\"";
    static const char origin[] =
        "is not an origin like \"https://console.example:8443\" in lower case, or \"*\"";
    static const struct {
        const char *text, *error;
        const char *end; /* of the error */
    } rows[] = {
        {"{\n\n\"basik\": true}", ":3: \"basik\": there is no such key", ""},
        {"{\"basic\":\n 1}", ":1: \"basic\": has to be true or false", ""},
        {"{\"sessions\": true,\n\"basic\": null}", ":2: \"basic\": has to be true or false", ""},
        {"{\"http\": \"https\"}", ":1: \"http\": has to be \"redirect\", \"serve\" or \"off\"", ""},
        {"{\"http\": true}", ":1: \"http\": has to be \"redirect\", \"serve\" or \"off\"", ""},
        {"{\"hsts_max_age_s\": -1}",
         ":1: \"hsts_max_age_s\": has to be a whole number of seconds, 0 for none", ""},
        {"{\"hsts_max_age_s\": 1.5}",
         ":1: \"hsts_max_age_s\": has to be a whole number of seconds, 0 for none", ""},
        {"{\"hsts_max_age_s\": 4294967296}",
         ":1: \"hsts_max_age_s\": has to be a whole number of seconds, 0 for none", ""},
        {"{\"proxies\": \"unix\"}", ":1: \"proxies\": has to be a list", ""},
        {"{\"proxies\": [\n\"unix\",\n\"10.0.0.1/8\"]}", ":3: \"proxies\": \"10.0.0.1/8\" ",
         network},
        {"{\"proxies\": [\n\"unix\",\n\n7]}", ":4: \"proxies\": an element ", network},
        {"{\"origins\": [\n\"*\",\n\"https://Console\"]}", ":3: \"origins\": \"https://Console\" ",
         origin},
        {"[]", ":1: has to be an object", ""},
    };
    struct file file;
    char expected[256];

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        file_init(&file);
        CU_ASSERT_EQUAL(file_read(&file, rows[i].text), -EINVAL);
        snprintf(expected, sizeof(expected), "%s%s", rows[i].error, rows[i].end);
        CU_ASSERT_TRUE(error_is(&file, expected));
        file_deinit(&file);
    }
}

/* jansson's words, our place. */
static void policy_read_broken_json_has_its_line(void)
{
    static const char *const rows[] = {
        "{\n\"basic\": true,\n}",
        "{\n\n\"basic\" true}",
        "{\"basic\": true,\n\n\"basic\": true}",
        "{\n\n",
        "{\n\n\"basic\": true} x",
    };
    struct file file;

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        file_init(&file);
        CU_ASSERT_EQUAL(file_read(&file, rows[i]), -EINVAL);
        CU_ASSERT_PTR_NOT_NULL(memmem(file.error.data, file.error.size, ":3: ", 4));
        file_deinit(&file);
    }
}

static void policy_read_what_is_no_file_is_refused(void)
{
    CLEANUP(buffer_deinit) struct buffer error = BUFFER_INIT(4096);
    struct policy policy;
    struct file file;
    FILE *stream;

    policy_init(&policy);
    CU_ASSERT_EQUAL(policy_read(&policy, "/tmp", &error), -EINVAL);
    CU_ASSERT(ipc_text_equal((struct ipc_text){error.data, error.size}, "/tmp: Invalid argument"));
    file_init(&file);
    stream = fopen(file.path, "we");
    CU_ASSERT_PTR_NOT_NULL_FATAL(stream);
    CU_ASSERT_EQUAL(fwrite("{}\0x", 1, 4, stream), 4);
    CU_ASSERT_EQUAL(fclose(stream), 0);
    CU_ASSERT_EQUAL(policy_read(&file.policy, file.path, &file.error), -EINVAL);
    CU_ASSERT_EQUAL(truncate(file.path, 65537), 0);
    CU_ASSERT_EQUAL(policy_read(&file.policy, file.path, &file.error), -EFBIG);
    file_deinit(&file);
}

static void policy_check_refuses_what_makes_no_sense(void)
{
    static const struct {
        bool basic, sessions, credentials;
        const char *origin;
        int result;
    } rows[] = {
        {true, false, false, "*", 0},
        {false, true, true, "https://a", 0},
        {false, false, false, "https://a", -EINVAL},
        {true, true, true, "*", -EINVAL},
    };

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        CLEANUP(buffer_deinit) struct buffer error = BUFFER_INIT(4096);
        struct policy policy;

        policy_init(&policy);
        policy.basic_auth = rows[i].basic;
        policy.session_auth = rows[i].sessions;
        policy.cors_credentials = rows[i].credentials;
        CU_ASSERT_EQUAL(policy_add_origin(&policy, rows[i].origin), 0);
        CU_ASSERT_EQUAL(policy_check(&policy, &error), rows[i].result);
        CU_ASSERT_EQUAL(error.size > 0, rows[i].result < 0);
        policy_deinit(&policy);
    }
}

/* -- addresses and origins -- */

static void policy_trusts_networks(void)
{
    static const struct {
        const char *network, *address;
        bool trusted;
    } rows[] = {
        {"192.0.2.1", "192.0.2.1", true},
        {"192.0.2.1", "192.0.2.2", false},
        {"192.0.2.1", "::ffff:192.0.2.1", true},
        {"::ffff:192.0.2.1", "192.0.2.1", true},
        {"192.0.2.128/25", "192.0.2.255", true},
        {"192.0.2.128/25", "192.0.2.127", false},
        {"10.0.0.0/8", "10.255.255.255", true},
        {"10.0.0.0/8", "11.0.0.0", false},
        {"172.16.0.0/12", "172.31.0.1", true},
        {"172.16.0.0/12", "172.32.0.1", false},
        {"0.0.0.0/0", "203.0.113.1", true},
        {"0.0.0.0/0", "2001:db8::1", false},
        {"::/0", "203.0.113.1", true},
        {"2001:db8::/33", "2001:db8:7fff::1", true},
        {"2001:db8::/33", "2001:db8:8000::1", false},
        {"2001:db8::1", "2001:DB8:0:0::1", true},
        {"unix", "unix", true},
        {"192.0.2.1", "unix", false},
        {"unix", "192.0.2.1", false},
        {"::/0", "nonsense", false},
        {"::/0", "", false},
        {"::/0", "1111:2222:3333:4444:5555:6666:123.123.123.1234", false},
    };

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        struct policy policy = {.proxy_count = 0};
        bool good;

        CU_ASSERT_EQUAL(policy_add_proxy(&policy, rows[i].network), 0);
        good = policy_trusts(&policy, ipc_text(rows[i].address)) == rows[i].trusted;
        if (!good)
            fprintf(stderr, "%s in %s\n", rows[i].address, rows[i].network);
        CU_ASSERT_TRUE(good);
    }
}

static void policy_add_proxy_refuses_what_is_none(void)
{
    static const char *const rows[] = {
        "",
        "unix ",
        "localhost",
        "192.0.2",
        "192.0.2.1/",
        "192.0.2.1/33",
        "192.0.2.1/-1",
        "192.0.2.0/24 ",
        "192.0.2.1/24",
        "2001:db8::/129",
        "2001:db8::1/32",
        "192.0.2.0/2x",
        "/24",
        "[::1]",
        "1111:2222:3333:4444:5555:6666:123.123.123.123/128000",
    };
    struct policy policy = {.proxy_count = 0};

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
        CU_ASSERT_EQUAL(policy_add_proxy(&policy, rows[i]), -EINVAL);
    CU_ASSERT_EQUAL(policy.proxy_count, 0);
    CU_ASSERT_FALSE(policy.trust_unix);
    for (size_t i = 0; i < POLICY_PROXIES_MAX; i++)
        CU_ASSERT_EQUAL(policy_add_proxy(&policy, "192.0.2.1"), 0);
    CU_ASSERT_EQUAL(policy_add_proxy(&policy, "192.0.2.1"), -E2BIG);
}

static void policy_allows_origin_those_that_are_named(void)
{
    static const char *const good[] = {
        "https://console.example", "http://192.0.2.1:8080", "https://[2001:db8::1]:8443",
        "https://[::1]",           "app+x.1-2://host",
    };
    static const char *const bad[] = {
        "",
        "null",
        "https://",
        "https://A",
        "https://a/",
        "https://a:",
        "https://a:0",
        "https://a:70000",
        "https://a:08",
        "https://a b",
        "HTTPS://a",
        "1s://a",
        "https:/a",
        "https://[::1",
        "https://[]",
        "https://u@a",
        "https://*.a",
        "**",
    };
    struct policy policy = {.origin_count = 0};

    for (size_t i = 0; i < ARRAY_SIZE(bad); i++)
        CU_ASSERT_EQUAL(policy_add_origin(&policy, bad[i]), -EINVAL);
    CU_ASSERT_FALSE(policy_allows_origin(&policy, ipc_text("https://console.example")));
    for (size_t i = 0; i < ARRAY_SIZE(good); i++) {
        CU_ASSERT_EQUAL(policy_add_origin(&policy, good[i]), 0);
        CU_ASSERT_TRUE(policy_allows_origin(&policy, ipc_text(good[i])));
    }
    CU_ASSERT_FALSE(policy_allows_origin(&policy, ipc_text("https://console.example:443")));
    CU_ASSERT_FALSE(policy_allows_origin(&policy, ipc_text("null")));
    CU_ASSERT_EQUAL(policy_add_origin(&policy, "*"), 0);
    CU_ASSERT_TRUE(policy_allows_origin(&policy, ipc_text("null")));
    while (policy.origin_count < POLICY_ORIGINS_MAX)
        CU_ASSERT_EQUAL_FATAL(policy_add_origin(&policy, "https://a"), 0);
    CU_ASSERT_EQUAL(policy_add_origin(&policy, "https://a"), -E2BIG);
    policy_deinit(&policy);
}

/* -- places -- */

static void json_place_line_finds_keys_and_elements(void)
{
    static const char text[] = "\n{ \"a\": \"key\",\r\n"       /* 2 */
                               "  \"b\": {\"key\": [\n"        /* 3 */
                               "    1, 2]},\n"                 /* 4 */
                               "  \"c\\\"\": \"{[\\\\\",\n"    /* 5 */
                               "  \"k\\u0065y\"\n"             /* 6 */
                               " : [ {\"x\": [1,\n"            /* 7 */
                               "   2]}, \"]\",\n"              /* 8 */
                               "\n"                            /* 9 */
                               "  [], -1.5e3\n"                /* 10 */
                               "], \"empty\": [], \"t\": true" /* 11 */
                               "}";
    static const struct {
        const char *key;
        long index;
        int line;
    } rows[] = {
        {"a", -1, 2},    {"b", -1, 3},   {"c\"", -1, 5},  {"key", -1, 6}, {"key", 0, 7},
        {"key", 1, 8},   {"key", 2, 10}, {"key", 3, 10},  {"key", 4, 0},  {"empty", -1, 11},
        {"empty", 0, 0}, {"t", 0, 11},   {"nope", -1, 0}, {"x", -1, 0},   {"]", -1, 0},
    };

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        int line = json_place_line(text, rows[i].key, rows[i].index);

        if (line != rows[i].line)
            fprintf(stderr, "%s[%ld] at %d\n", rows[i].key, rows[i].index, line);
        CU_ASSERT_EQUAL(line, rows[i].line);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(policy_read_absent_file_changes_nothing),
    UNIT_CASE(policy_read_each_key_reaches_its_field),
    UNIT_CASE(policy_read_faults_have_their_line),
    UNIT_CASE(policy_read_broken_json_has_its_line),
    UNIT_CASE(policy_read_what_is_no_file_is_refused),
    UNIT_CASE(policy_check_refuses_what_makes_no_sense),
    UNIT_CASE(policy_trusts_networks),
    UNIT_CASE(policy_add_proxy_refuses_what_is_none),
    UNIT_CASE(policy_allows_origin_those_that_are_named),
    UNIT_CASE(json_place_line_finds_keys_and_elements),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/policy", cases)
