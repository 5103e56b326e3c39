/*
 * The embedded store from the inside: its state, and the queue of its changes (store-changes.c).
 * Room-private, for these two files only.
 */
#pragma once

#include "svc-account/account-records.h"
#include "svc-account/store-embedded.h"

enum change_kind {
    CHANGE_CREATE,
    CHANGE_UPDATE,
    CHANGE_REMOVE,
    CHANGE_POLICY,
    CHANGE_LOCKS, /* nobody asked: who is locked is written down */
};

struct store_change;

struct embedded {
    struct account_store base;
    struct store_embedded_options options;
    struct account_records *records;
    uint64_t next_key;
    struct password_checker *checker;
    struct store_change *changes; /* the head runs when `running` */
    unsigned int change_count;
    bool running;
    uv_timer_t timer; /* the next end of a lock */
    bool closing;
    unsigned int open_parts; /* checker and timer: both have to be closed before the end */
    void (*closed)(void *context);
    void *closed_context;
};

/* -- store-embedded.c -- */

const struct account *embedded_at(struct account_store *base, size_t index);
uint64_t embedded_now_usec(const struct embedded *store);
void embedded_tell_changed(struct embedded *store, const char *user_name);
/** Sets the timer for the next lock that ends. */
void embedded_arm_timer(struct embedded *store);
void embedded_free_when_closed(struct embedded *store);

/* -- store-changes.c -- */

/**
 * Queues a change. user_name: whom it is about, "" for nobody. what, policy: NULL where the kind
 * has none. done: NULL for CHANGE_LOCKS. Returns as struct account_store_ops says.
 */
int store_changes_add(struct embedded *store, enum change_kind kind, const char *user_name,
                      const struct account_change *what, const struct account_policy *policy,
                      account_store_done_fn done, void *context);
/** Completes what waits; what runs comes to its end. */
void store_changes_close(struct embedded *store);
