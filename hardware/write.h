/*
 * Writes to D-Bus for one request: collected first, run together, answered once. Each write knows
 * the Redfish property that it stands for, so that a write that fails halfway is reported by its
 * property while the others stand (DSP0266 1.21 §7.7 "PATCH (update)"). What takes effect only
 * after the owner has answered is waited for, bounded, so that the answer shows the new state.
 */
#pragma once

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

#include "dbus/mirror.h"
#include "service/service.h"

struct hardware;
struct write_batch;

/** -- properties -- related: JSON pointer of the Redfish property ("/AssetTag"), copied; NULL for
 * an action. path: copied. interface, property, signature: strings that live for ever. value: as
 * JSON (dbus/mirror.h, mirror_set_json), stolen; NULL means out of memory. Returns 0 or -ENOMEM. */
int write_add(struct write_batch *batch, const char *related, const char *path,
              const char *interface, const char *property, const char *signature, json_t *value);
int write_add_boolean(struct write_batch *batch, const char *related, const char *path,
                      const char *interface, const char *property, bool value);
int write_add_unsigned(struct write_batch *batch, const char *related, const char *path,
                       const char *interface, const char *property, uint32_t value);
int write_add_number(struct write_batch *batch, const char *related, const char *path,
                     const char *interface, const char *property, double value);
int write_add_text(struct write_batch *batch, const char *related, const char *path,
                   const char *interface, const char *property, const char *value);
/** "Network" of "Sources" in the interface's name: the full name of an enumeration's value. */
int write_add_word(struct write_batch *batch, const char *related, const char *path,
                   const char *interface, const char *property, const char *enumeration,
                   const char *word);

/** -- methods -- destination NULL: the owner of `interface` at `path`. arguments: JSON array for
 * `signature`, stolen; NULL with signature NULL: none. */
int write_add_call(struct write_batch *batch, const char *related, const char *destination,
                   const char *path, const char *interface, const char *member,
                   const char *signature, json_t *arguments);

/** True when the batch has this already: a property that gets this value, or a call with these
 * arguments (NULL: none). */
bool write_has(const struct write_batch *batch, const char *path, const char *interface,
               const char *member, const json_t *value);

/* -- anything else -- */
/** Begins it, and sees to it that `done` is called with `done_context` exactly once, not before
 * return; it may be handed to mirror_call(). Returns 0, or negative errno when it did not begin. */
typedef int (*write_start_fn)(struct hardware *hardware, uint32_t timeout_ms, mirror_call_fn done,
                              void *done_context, void *context);
/** A write of the service's own: a file, or a call with arguments that JSON can not hold. what: a
 * word for the log, which lives for ever. value: what messages say, copied. context is freed with
 * free_context (may be NULL) together with the batch, also when this fails. */
int write_add_own(struct write_batch *batch, const char *related, const char *what,
                  const char *value, write_start_fn start, void *context,
                  void (*free_context)(void *context));

/* -- about the write that was added last -- */
/** What messages say of the value of a call, where it is not its arguments: as the client sent it,
 * copied. Returns 0 or -ENOMEM. */
int write_says(struct write_batch *batch, const char *value);
/** It starts when all writes before it for the same property have succeeded, and is not tried when
 * one failed, which has been told then: an address is deleted once the new one is there. */
void write_follows(struct write_batch *batch);
/** Its effect is there when `settled` says so; asked after each change in the mirror, and at most
 * settle_ms (0: 2 s) or what is left of the request's time. path: the write's, or see below. */
typedef bool (*write_settled_fn)(const struct mirror *mirror, const char *path);
void write_until(struct write_batch *batch, write_settled_fn settled, uint32_t settle_ms);
bool write_path_exists(const struct mirror *mirror, const char *path);
bool write_path_is_gone(const struct mirror *mirror, const char *path);
/** Asks `settled` about another path, copied. Returns 0 or -ENOMEM. */
int write_until_of(struct write_batch *batch, const char *path, write_settled_fn settled,
                   uint32_t settle_ms);
/** For write_add_own(): asks with its context instead, which may keep what it saw. */
typedef bool (*write_own_settled_fn)(const struct mirror *mirror, void *context);
void write_until_own(struct write_batch *batch, write_own_settled_fn settled, uint32_t settle_ms);
/** The method answers with an object path (o or s): that is what `settled` is asked about, and
 * write_creates() is about. */
void write_replies_path(struct write_batch *batch);
/** Its answer goes here instead, before it counts as done; returns 0, or negative errno when it is
 * not what was expected. May go with write_replies_path(). */
typedef int (*write_replied_fn)(sd_bus_message *reply, void *context);
void write_replies_to(struct write_batch *batch, write_replied_fn replied, void *context);

/* -- about the batch -- */
/** What is added from now on starts when all before it has succeeded. */
void write_then(struct write_batch *batch);
/** The request is a POST that creates a resource below its collection: the answer is 201, with the
 * last segment of the object that write_replies_path() told of as Id. */
void write_creates(struct write_batch *batch);
/** Another answer than the usual one when all is done well: called once, must answer; `context` is
 * freed with `free_context` (may be NULL) afterwards, or when it comes to no answer. */
typedef void (*write_answer_fn)(struct service_request *request, struct hardware *hardware,
                                void *context);
void write_answers(struct write_batch *batch, write_answer_fn answer, void *context,
                   void (*free_context)(void *context));

/** Returns NULL when out of memory. */
struct write_batch *write_batch_new(struct service_request *request, struct hardware *hardware);
/** For a batch that was never run. NULL allowed. */
void write_batch_free(struct write_batch *batch);
/** Number of writes in it. */
size_t write_batch_count(const struct write_batch *batch);

/**
 * Runs the writes, within the request's deadline, and answers the request when the last one is
 * done: a PATCH with the updated resource, an action or a DELETE with 204; with error messages when
 * all failed. Takes the batch, which may be empty. messages (stolen, NULL: none): about what was
 * not even tried, for the answer.
 */
void write_batch_run(struct write_batch *batch, json_t *messages);

/* -- for hardware.c -- */
/** Something changed in the mirror. */
void write_waits_check(struct hardware *hardware);
/** The service stops: nothing is waited for any more. */
void write_waits_end(struct hardware *hardware);
