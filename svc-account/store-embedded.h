/*
 * The embedded account store: users in memory and in one file (store-file.h) of the service's state
 * folder, passwords as yescrypt. For systems without x.User.Manager, and for the demo. A change is
 * on disk before its `done`; one that can't be written leaves file and memory as they were.
 */
#pragma once

#include <uv.h>

#include "base/clock.h"
#include "base/state-file.h"
#include "svc-account/store.h"

/** What the first start makes: an Administrator, so that somebody can log in. As on OpenBMC; change
 * it or deploy an accounts.json. */
#define STORE_EMBEDDED_FACTORY_USER "root"
#define STORE_EMBEDDED_FACTORY_PASSWORD "0penBmc"

struct store_embedded_options {
    uv_loop_t *loop;
    const struct clock *clock;             /* for lockouts */
    int state_dir_fd;                      /* duplicated */
    const struct state_file_ops *file_ops; /* NULL: the real ones */
};

/** Blocks: reads the file, or makes it with the factory's user. Returns 0, or negative errno after
 * logging the cause (-EBADMSG: the file is not to be trusted). */
int store_embedded_new(const struct store_embedded_options *options,
                       struct account_store **ret_store);
