/* A session table with a clock of its own, and short ways to fill it. For the tests of table and
 * file. */
#pragma once

#include <string.h>

#include "../cunit-main.h"
#include "svc-session/session-table.h"

#define SECOND UINT64_C(1000000)

struct table_world {
    struct session_table table;
    uint64_t monotonic_usec, realtime_usec;
    struct clock clock;
    unsigned int made;
};

static inline uint64_t table_world_monotonic(void *context)
{
    return ((struct table_world *)context)->monotonic_usec;
}

static inline uint64_t table_world_realtime(void *context)
{
    return ((struct table_world *)context)->realtime_usec;
}

static inline void table_world_init(struct table_world *world)
{
    memset(world, 0, sizeof(*world));
    world->monotonic_usec = 100000 * SECOND;
    world->realtime_usec = UINT64_C(1800000000) * SECOND;
    world->clock = (struct clock){table_world_monotonic, table_world_realtime, world};
    session_table_init(&world->table, &world->clock);
}

static inline void table_world_pass(struct table_world *world, uint64_t seconds)
{
    world->monotonic_usec += seconds * SECOND;
    world->realtime_usec += seconds * SECOND;
}

/** An active session; its digest is made of `first_byte` and zeros. */
static inline struct session *table_world_add(struct table_world *world, const char *user,
                                              unsigned char first_byte)
{
    unsigned char digest[SHA256_DIGEST_LENGTH] = {first_byte};
    struct session_seed seed = {
        .digest = digest, .user = user, .client_address = "192.0.2.7", .generation = 5};
    struct session *session = NULL;

    CU_ASSERT_EQUAL_FATAL(session_table_add(&world->table, &seed, &session), 0);
    session->state = SESSION_ACTIVE;
    return session;
}

static inline struct session *table_world_find(struct table_world *world, unsigned char first_byte)
{
    unsigned char digest[SHA256_DIGEST_LENGTH] = {first_byte};

    return session_table_find(&world->table, digest);
}
