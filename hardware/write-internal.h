/* What write.c (running), write-add.c (collecting) and write-wait.c (waiting) share. */
#pragma once

#include "hardware/write.h"

struct write {
    struct write_batch *batch;
    char *related;     /* NULL: an action */
    char *destination; /* of a call; NULL: the owner */
    char *path;
    const char *interface, *member; /* of a property, or of a method */
    const char *signature;
    json_t *value;   /* of the property; array of arguments of a call */
    char *new_value; /* what messages say; NULL for actions */
    bool is_call;
    write_start_fn start; /* of a write of the service's own; then path and interface are "" */
    void *own_context;
    void (*free_own_context)(void *context);
    bool follows; /* the earlier ones of the same property */
    enum { WRITE_WAITS, WRITE_RUNS, WRITE_SUCCEEDED, WRITE_FAILED } state;
    bool starts_stage; /* waits for all writes before it */
    bool replies_path;
    write_settled_fn settled;         /* NULL: not waited for, but see below */
    write_own_settled_fn own_settled; /* asked with own_context */
    char *settled_path;               /* NULL: path */
    uint32_t settle_ms;
    write_replied_fn replied;
    void *replied_context;
};

struct write_batch {
    struct service_request *request;
    struct hardware *hardware;
    struct write **writes; /* grows until the batch runs */
    size_t count, capacity;
    size_t next; /* the first one that was not started */
    size_t started, pending, failed;
    bool next_starts_stage;
    bool all_temporary; /* every failure so far passes by itself */
    bool not_found;     /* a failure says that the object is not there */
    bool creates;
    char *created_path; /* D-Bus path that a method answered with */
    json_t *messages;   /* of what was not tried, then of the failures */
    write_answer_fn answer;
    void *answer_context;
    void (*free_context)(void *context);
};

/** The outcome of a write is known. May answer and free the batch. */
void write_finished(struct write *write, int outcome, const char *error_name);
/** Finishes the write when it has settled, or after its time. */
void write_wait(struct write *write);
/** What is left for the batch, in milliseconds. */
uint32_t write_time_left_ms(const struct write_batch *batch);
