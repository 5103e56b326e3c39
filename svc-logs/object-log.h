/*
 * Logs whose entries are D-Bus objects directly below one path: the event log, dumps. An entry of a
 * collection is built by the same tables as the entry's own resource.
 */
#pragma once

#include "hardware/resource.h"

struct object_log {
    const char *name;      /* of the collection */
    const char *interface; /* of its entries */
    const struct resource_kind *entry;
    /** Of those, the ones that are shown; NULL: all. Of logs that are short: all are asked. */
    bool (*belongs)(const struct mirror_object *object);
};

/** GET of a collection; the route's data is a struct object_log. The entries are those below
 * "<path of the log service>/entry". */
void object_log_get(struct service_request *request);

/** A resource_find_fn of an entry: sets scope->parent (the log's object) and scope->object. log:
 * the one of the URI. */
int object_log_find(struct scope *scope, const struct object_log *log);

/** A resource_run_fn of DELETE, by Object.Delete. */
int object_log_remove(const struct scope *scope, const struct patch_result *values,
                      struct write_batch *batch, json_t *messages);
