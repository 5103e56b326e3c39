/* sessions.json: there and back, through restarts and leaps of the clock, and what is refused. */
#include "table-world.h"

#include <stdlib.h>

#include "svc-session/session-file.h"

#define DIGEST "0100000000000000000000000000000000000000000000000000000000000000"
#define SESSION(id, digest)                                                                        \
    "{\"id\":\"" id "\",\"token_sha256\":\"" digest                                                \
    "\",\"user\":\"ann\",\"generation\":5,\"client_address\":\"\",\"created_usec\":1,\"idle_"      \
    "usec\":0}"
#define FILE_OF(version, timeout, sessions)                                                        \
    "{\"version\":" version ",\"timeout_s\":" timeout                                              \
    ",\"boot_id\":\"b\",\"saved_monotonic_usec\":1,\"saved_realtime_usec\":1,"                     \
    "\"sessions\":" sessions "}"

/* Writes the table of `world` and reads it into a new one, `seconds` later by both clocks plus a
 * leap of the realtime clock; another boot starts the monotonic clock anew. */
static void restart(struct table_world *world, uint64_t seconds, int64_t leap_s, bool reboot)
{
    char *text;
    size_t size;

    CU_ASSERT_EQUAL_FATAL(
        session_file_format(&world->table, world->table.timeout_s, "boot-1", &text, &size), 0);
    session_table_deinit(&world->table);
    session_table_init(&world->table, &world->clock);
    table_world_pass(world, seconds);
    world->realtime_usec = (uint64_t)((int64_t)world->realtime_usec + leap_s * (int64_t)SECOND);
    if (reboot)
        world->monotonic_usec = 5 * SECOND;
    CU_ASSERT_EQUAL_FATAL(
        session_file_parse(text, size, reboot ? "boot-2" : "boot-1", &world->table), 0);
    free(text);
}

static void session_file_parse_formatted_gives_the_same(void)
{
    struct table_world world;
    struct session *session;
    char id[SESSION_ID_DIGITS + 1];
    uint64_t created_usec;

    table_world_init(&world);
    world.table.timeout_s = 77;
    session = table_world_add(&world, "ann", 1);
    session->context = strdup("a \"context\"");
    memcpy(id, session->id, sizeof(id));
    created_usec = session->created_usec;
    table_world_add(&world, "bob", 2)->state = SESSION_ENDING;
    table_world_add(&world, "eve", 3)->state = SESSION_STARTING;
    restart(&world, 10, 0, false);
    CU_ASSERT_EQUAL(world.table.timeout_s, 77);
    CU_ASSERT_EQUAL(world.table.count, 2);
    session = table_world_find(&world, 1);
    CU_ASSERT_PTR_NOT_NULL_FATAL(session);
    CU_ASSERT_STRING_EQUAL(session->id, id);
    CU_ASSERT_STRING_EQUAL(session->user, "ann");
    CU_ASSERT_STRING_EQUAL(session->context, "a \"context\"");
    CU_ASSERT_STRING_EQUAL(session->client_address, "192.0.2.7");
    CU_ASSERT_EQUAL(session->generation, 5);
    CU_ASSERT_EQUAL(session->created_usec, created_usec);
    CU_ASSERT_TRUE(session->restored);
    /* A session that was being written is one; one whose end was asked for is none. */
    CU_ASSERT_PTR_NOT_NULL(table_world_find(&world, 3));
    CU_ASSERT_PTR_NULL(table_world_find(&world, 2));
    session_table_deinit(&world.table);
}

/* Neither a token nor anything that gives one is in the file. */
static void session_file_format_holds_digests_only(void)
{
    struct table_world world;
    char token[SESSION_TOKEN_DIGITS + 1];
    unsigned char digest[SHA256_DIGEST_LENGTH];
    struct session_seed seed = {.digest = digest, .user = "ann", .client_address = ""};
    struct session *session;
    char *text;
    size_t size;

    table_world_init(&world);
    CU_ASSERT_EQUAL_FATAL(session_token_new(token, digest), 0);
    CU_ASSERT_EQUAL_FATAL(session_table_add(&world.table, &seed, &session), 0);
    CU_ASSERT_EQUAL_FATAL(session_file_format(&world.table, 1800, "b", &text, &size), 0);
    CU_ASSERT_PTR_NULL(strstr(text, token));
    CU_ASSERT_PTR_NULL(strstr(token, session->id));
    free(text);
    session_table_deinit(&world.table);
}

static void session_file_idle_time_goes_on_over_restarts(void)
{
    static const struct {
        const char *what;
        uint64_t before_s, down_s;
        int64_t leap_s;
        bool reboot, alive;
    } cases[] = {
        {"short restart", 100, 2, 0, false, true},
        {"expired while down", 100, 1731, 0, false, false},
        {"within grace", 100, 1729, 0, false, true},
        {"clock set forward by 50 years while down", 100, 2, 1600000000, false, true},
        {"clock set back while down", 100, 2, -1000000, false, true},
        {"clock set back, and expired", 100, 1731, -1000000, false, false},
        {"reboot", 100, 60, 0, true, true},
        {"reboot, long", 100, 1731, 0, true, false},
        {"reboot into 1970: what was stored holds", 1700, 1000, -1799000000, true, true},
        {"reboot into 1970, idle for too long before", 1831, 10, -1799000000, true, false},
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct table_world world;

        table_world_init(&world);
        table_world_add(&world, "ann", 1);
        table_world_pass(&world, cases[i].before_s);
        restart(&world, cases[i].down_s, cases[i].leap_s, cases[i].reboot);
        if ((table_world_find(&world, 1) != NULL) != cases[i].alive)
            fprintf(stderr, "case: %s\n", cases[i].what);
        CU_ASSERT_EQUAL(table_world_find(&world, 1) != NULL, cases[i].alive);
        session_table_deinit(&world.table);
    }
}

/* The grace does not add up. */
static void session_file_many_restarts_do_not_prolong(void)
{
    struct table_world world;

    table_world_init(&world);
    table_world_add(&world, "ann", 1);
    for (int i = 0; i < 183; i++)
        restart(&world, 10, 0, false);
    CU_ASSERT_PTR_NULL(table_world_find(&world, 1)); /* 1830 s */
    session_table_deinit(&world.table);
}

static void session_file_parse_faults_are_refused(void)
{
    static const struct {
        const char *text;
        int outcome;
    } cases[] = {
        {"", SESSION_FILE_E_CORRUPT},
        {"[]", SESSION_FILE_E_CORRUPT},
        {"{}", SESSION_FILE_E_CORRUPT},
        {FILE_OF("2", "30", "[]"), SESSION_FILE_E_NEWER},
        {FILE_OF("1", "29", "[]"), SESSION_FILE_E_CORRUPT},
        {FILE_OF("1", "86401", "[]"), SESSION_FILE_E_CORRUPT},
        {FILE_OF("1", "30", "{}"), SESSION_FILE_E_CORRUPT},
        {FILE_OF("1", "30", "[7]"), SESSION_FILE_E_CORRUPT},
        {FILE_OF("1", "30", "[" SESSION("short", DIGEST) "]"), SESSION_FILE_E_CORRUPT},
        {FILE_OF("1", "30", "[" SESSION("0123456789", "00") "]"), SESSION_FILE_E_CORRUPT},
        {FILE_OF("1", "30",
                 "[" SESSION("0123456789", DIGEST) "," SESSION("0123456788", DIGEST) "]"),
         SESSION_FILE_E_CORRUPT},
        {FILE_OF("1", "30", "[" SESSION("0123456789", DIGEST) "]"), 0},
    };
    struct table_world world;

    table_world_init(&world);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        CU_ASSERT_EQUAL(session_file_parse(cases[i].text, strlen(cases[i].text), "b", &world.table),
                        cases[i].outcome);
        CU_ASSERT_EQUAL(world.table.count, cases[i].outcome == 0 ? 1 : 0);
    }
    session_table_deinit(&world.table);
}

static const struct unit_case cases[] = {
    UNIT_CASE(session_file_parse_formatted_gives_the_same),
    UNIT_CASE(session_file_format_holds_digests_only),
    UNIT_CASE(session_file_idle_time_goes_on_over_restarts),
    UNIT_CASE(session_file_many_restarts_do_not_prolong),
    UNIT_CASE(session_file_parse_faults_are_refused),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-session/session-file", cases)
