/*
 * The Id of a new member of a collection: what the client wants, what names it anyway (an account
 * its user), or the next of its kind. Room-private.
 */
#pragma once

#include "svc-emulator/emulator.h"

#define MEMBER_ID_BYTES_MAX 256

/** Where the member goes. */
struct member_id {
    char id[MEMBER_ID_BYTES_MAX];
    char path[IPC_URI_BYTES_MAX + 1];
};

/**
 * Finds the Id. collection: with its Members. schema: of the member; NULL: unknown. body: of the
 * request. Returns true and the Id, which nobody has; else the request was answered.
 */
bool member_id_find(struct service_request *request, const struct target *target,
                    const json_t *collection, const struct schema *schema,
                    struct member_id *ret_id);

/** The same without a request: of a body that is good. Returns 0, or -EINVAL for an Id that is none
 * or is taken. */
int member_id_make(const struct target *target, const json_t *collection,
                   const struct schema *schema, const json_t *body, struct member_id *ret_id);
