/*
 * One emulated BMC: the resources of the mockup that was loaded, which all of them share, and what
 * has become of them here. A resource is its text (mockup/mockup.h), which never changes; a write
 * puts another in its place. Whoever follows changes (the gateway's cache, saving, events) is told
 * by one function.
 */
#pragma once

#include <jansson.h>

#include "mockup/mockup.h"

#define BMC_NAME_BYTES_MAX 64

struct bmc;
struct account_passwords;
struct session;
struct event_source;

enum bmc_change {
    BMC_CREATED,
    BMC_CHANGED,
    BMC_REMOVED,
};

/** Called after each change of a resource. path: as long as the call. */
typedef void (*bmc_changed_fn)(struct bmc *bmc, enum bmc_change change, const char *path,
                               void *context);

/** name: the instance that requests name; "" where there is only one. loaded: borrowed, as long as
 * the BMC lives, and not changed meanwhile. Returns 0 or -ENOMEM. */
int bmc_new(const char *name, const struct mockup *loaded, bmc_changed_fn changed, void *context,
            struct bmc **ret_bmc);
void bmc_free(struct bmc *bmc);
const char *bmc_name(const struct bmc *bmc);

/** What of it is in memory only: owned by account.c and session.c, freed with the BMC. */
struct account_passwords *bmc_passwords(const struct bmc *bmc);
void bmc_set_passwords(struct bmc *bmc, struct account_passwords *passwords);
struct session *bmc_sessions(const struct bmc *bmc);
void bmc_set_sessions(struct bmc *bmc, struct session *sessions);
/** What events know of it; closed by event_stop(), before the BMC is freed. */
struct event_source *bmc_events(const struct bmc *bmc);
void bmc_set_events(struct bmc *bmc, struct event_source *events);

/** What is at a decoded path without trailing slash; NULL: nothing. Borrowed, until it is written.
 */
const struct mockup_item *bmc_find(const struct bmc *bmc, struct ipc_text path);

/** The resource there as JSON, the caller's own. Returns 0, -ENOENT for nothing or what is no
 * resource, or -ENOMEM. */
int bmc_read(const struct bmc *bmc, struct ipc_text path, json_t **ret_resource);

/** The same of what was loaded, whatever has become of it. */
int bmc_read_loaded(const struct bmc *bmc, const char *path, json_t **ret_resource);

/** Puts this resource there, a new one or in the place of what is. Headers and times that the
 * mockup had for it stay. The same text as before is no change. Returns 0, -EMSGSIZE or -ENOMEM. */
int bmc_write(struct bmc *bmc, const char *path, const json_t *resource);

/** Removes it, and nothing else. Returns 0, also when there is nothing, or -ENOMEM. */
int bmc_remove(struct bmc *bmc, const char *path);

/** What is at a path and below it becomes what was loaded: changes go, what is new goes, what was
 * removed comes back. is_kept: says which paths stay as they are; NULL: none. */
void bmc_restore(struct bmc *bmc, const char *path,
                 bool (*is_kept)(const char *path, void *context), void *context);

/** Calls `each` for everything that there is: what was loaded in its order, then what is new. It
 * must not change the BMC. It returns 0 to go on; the first other value ends it and is returned. */
int bmc_each(const struct bmc *bmc, int (*each)(const struct mockup_item *item, void *context),
             void *context);

/** At start, before anybody follows changes: it becomes what was saved, whatever it is now. Texts
 * that were loaded stay shared. Returns 0 or -ENOMEM. */
int bmc_resume(struct bmc *bmc, const struct mockup *saved);

/** The BMC as it is now, as a mockup of its own (mockup_free()); NULL when out of memory. */
struct mockup *bmc_snapshot(const struct bmc *bmc);

/** How many resources are not those that were loaded. */
size_t bmc_own_count(const struct bmc *bmc);
