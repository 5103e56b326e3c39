/* The table of unanswered requests, see pending-internal.h. */
#include "ipc/pending-internal.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <utlist.h>

#include "base/secret.h"
#include "ipc/message-internal.h"

int pending_table_init(struct pending_table *table, unsigned int requests_max)
{
    *table = (struct pending_table){.slot_count = requests_max};
    table->slots = calloc(requests_max, sizeof(struct pending *));
    table->free_slots = calloc(requests_max, sizeof(*table->free_slots));
    if (!table->slots || !table->free_slots) {
        pending_table_deinit(table);
        return -ENOMEM;
    }
    while (table->free_slot_count < requests_max) {
        table->free_slots[table->free_slot_count] = requests_max - 1 - table->free_slot_count;
        table->free_slot_count++;
    }
    return 0;
}

void pending_table_deinit(struct pending_table *table)
{
    assert(!table->active && !table->finished);
    free(table->slots);
    free(table->free_slots);
    *table = (struct pending_table){0};
}

static uint32_t slot_of(const struct pending_table *table, uint64_t id)
{
    return (uint32_t)(id % table->slot_count);
}

struct pending *pending_add(struct pending_table *table, const struct ipc_request *request,
                            bool stored)
{
    size_t bytes = stored ? message_request_bytes(request) : 0;
    struct pending *pending = malloc(sizeof(*pending) + bytes);
    uint32_t slot;

    if (!pending)
        return NULL;
    assert(table->free_slot_count > 0);
    pending->sent = false;
    pending->stored = stored;
    pending->stored_bytes = bytes;
    if (stored)
        message_copy_request(request, pending->storage, &pending->request);
    slot = table->free_slots[--table->free_slot_count];
    pending->id = ++table->sequence * table->slot_count + slot;
    table->slots[slot] = pending;
    table->stored_bytes += bytes;
    DL_APPEND(table->active, pending);
    return pending;
}

struct pending *pending_find(const struct pending_table *table, uint64_t id)
{
    struct pending *pending = table->slots[slot_of(table, id)];

    return pending && pending->id == id ? pending : NULL;
}

void pending_remove(struct pending_table *table, struct pending *pending)
{
    uint32_t slot = slot_of(table, pending->id);

    table->slots[slot] = NULL;
    table->free_slots[table->free_slot_count++] = slot;
    table->stored_bytes -= pending->stored_bytes;
    DL_DELETE(table->active, pending);
}

void pending_free(struct pending *pending)
{
    if (pending->stored && pending->request.method == IPC_CALL)
        secret_wipe(pending->storage, pending->stored_bytes);
    free(pending);
}

void pending_finish(struct pending_table *table, struct pending *pending, int outcome)
{
    pending_remove(table, pending);
    pending->outcome = outcome;
    DL_APPEND(table->finished, pending);
}

void pending_deliver(struct pending_table *table)
{
    while (table->finished) {
        struct pending *pending = table->finished;

        DL_DELETE(table->finished, pending);
        pending->reply(pending->outcome, NULL, pending->context);
        pending_free(pending);
    }
}
