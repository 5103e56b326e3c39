/*
 * A service for tests: shelves with an asset tag, kept in memory. "A" and "B" exist. Its answers
 * are decided by the knobs of struct shelves.
 */
#pragma once

#include "service/service.h"

#define SHELVES "/redfish/v1/Shelves"

struct shelf {
    const char *id;
    char asset_tag[32];
    bool exists;
};

struct shelves {
    struct shelf shelf[2];
    unsigned int get_count, write_count; /* calls of handlers of a shelf */
    struct service_request *held;        /* of SHELVES/{ShelfId}/Slow, until the test answers it */
    struct ipc_call *held_call;          /* of the call "hold" */
    unsigned int start_count, stop_count;
    int start_result;
    json_t *partly;  /* messages that the next PATCH gives to service_reply_updated(); stolen */
    bool hold_patch; /* PATCH of Slow is held, too */
    bool keep_held;  /* stop() does not answer `held` */
    json_t *kept;    /* when not NULL: what GET of a shelf answers, again and again */
    bool broken;     /* GET of a shelf fails */
    void (*in_get)(struct service *service,
                   void *context); /* called by GET of a shelf before it builds */
    void *in_get_context;
    char seen_user[32], seen_parameters[64], seen_query[32], seen_instance[32];
};

extern const struct service_definition shelf_service;

/** The object that start() hangs on the service: hand it in before service_open(). */
void shelf_service_use(struct shelves *shelves);
