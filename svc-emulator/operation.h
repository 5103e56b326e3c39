/*
 * Operations: what rules can't say in JSON, by name ("Do": "generate-csr"). Room-private.
 */
#pragma once

#include "svc-emulator/run.h"

struct operation {
    const char *name;
    /** Does it at a resource that is there. Returns 0 or negative errno. */
    int (*run)(struct run *run, const char *path);
    bool answers; /* it answers run->waiting, now or later */
};

/** NULL: there is none. */
const struct operation *operation_find(const char *name);

/* -- certificate-operations.c -- */
/** Ends what is being made; who waits for it is answered by 503. */
void certificate_operations_stop(struct emulator *emulator);
int operation_generate_csr(struct run *run, const char *path);
int operation_renew(struct run *run, const char *path);
int operation_replace_certificate(struct run *run, const char *path);
int operation_read_certificate(struct run *run, const char *path);
