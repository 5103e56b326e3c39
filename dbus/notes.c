/*
 * Which key (a URI) was made of which objects. A key has a slot; an object holds pairs of slot and
 * generation, so forgetting a key is one increment, and stale pairs are dropped when an object's
 * list would grow. What a key lacked (an object that is not there, an association) is not noted:
 * its appearance is a `structure` event, at which the user forgets all notes.
 */
#include "dbus/mirror-internal.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct note_slot {
    UT_hash_handle hh; /* while in use */
    char *key;         /* NULL: free */
    uint32_t generation;
    uint32_t index;
    uint32_t next_free; /* index plus 1, while free */
};

struct mirror_notes {
    struct note_slot **slots;
    struct note_slot *by_key;
    uint32_t slot_count, slot_capacity, first_free;
    const struct mirror_object **collected; /* between begin and end */
    size_t collected_count, collected_capacity;
    uint32_t turn;
    bool active, failed;
};

struct mirror_notes *notes_new(void)
{
    return calloc(1, sizeof(struct mirror_notes));
}

void notes_free(struct mirror_notes *notes)
{
    if (!notes)
        return;
    HASH_CLEAR(hh, notes->by_key);
    for (uint32_t i = 0; i < notes->slot_count; i++) {
        free(notes->slots[i]->key);
        free(notes->slots[i]);
    }
    free(notes->slots);
    free(notes->collected);
    free(notes);
}

void mirror_note_begin(struct mirror *mirror)
{
    struct mirror_notes *notes = mirror->notes;

    assert(!notes->active);
    notes->active = true;
    notes->failed = false;
    notes->collected_count = 0;
    notes->turn++;
    if (notes->turn == 0) /* an object's 0 means "never" */
        notes->turn++;
}

void notes_add(const struct mirror_object *object)
{
    struct mirror_notes *notes = object->mirror->notes;

    if (!notes->active || object->note_turn == notes->turn)
        return;
    if (notes->collected_count == notes->collected_capacity) {
        size_t capacity = notes->collected_capacity ? notes->collected_capacity * 2 : 64;
        const struct mirror_object **collected = reallocarray(notes->collected, capacity,
                                                              sizeof(struct mirror_object *));

        if (!collected) {
            notes->failed = true;
            return;
        }
        notes->collected = collected;
        notes->collected_capacity = capacity;
    }
    notes->collected[notes->collected_count++] = object;
    /* The table is never const itself; only the view that readers get is. */
    ((struct mirror_object *)object)->note_turn = notes->turn;
}

/* For a slot that is not in the table (any more). */
static void slot_free(struct mirror_notes *notes, struct note_slot *slot)
{
    free(slot->key);
    slot->key = NULL;
    slot->generation++;
    slot->next_free = notes->first_free;
    notes->first_free = slot->index + 1;
}

static void slot_release(struct mirror_notes *notes, struct note_slot *slot)
{
    HASH_DEL(notes->by_key, slot);
    slot_free(notes, slot);
}

static struct note_slot *slot_new(struct mirror_notes *notes)
{
    struct note_slot *slot, **slots;
    uint32_t capacity = notes->slot_capacity ? notes->slot_capacity * 2 : 64;

    if (notes->first_free) {
        slot = notes->slots[notes->first_free - 1];
        notes->first_free = slot->next_free;
        return slot;
    }
    if (notes->slot_count == MIRROR_NOTE_KEYS_MAX)
        return NULL;
    if (notes->slot_count == notes->slot_capacity) {
        slots = reallocarray(notes->slots, capacity, sizeof(struct note_slot *));
        if (!slots)
            return NULL;
        notes->slots = slots;
        notes->slot_capacity = capacity;
    }
    slot = calloc(1, sizeof(*slot));
    if (!slot)
        return NULL;
    slot->index = notes->slot_count;
    notes->slots[notes->slot_count++] = slot;
    return slot;
}

static struct note_slot *slot_get(struct mirror_notes *notes, const char *key)
{
    struct note_slot *slot;
    char *copy;

    HASH_FIND_STR(notes->by_key, key, slot);
    if (slot) {
        slot->generation++;
        return slot;
    }
    copy = strdup(key);
    if (!copy)
        return NULL;
    slot = slot_new(notes);
    if (!slot) {
        free(copy);
        return NULL;
    }
    slot->key = copy;
    HASH_ADD_KEYPTR(hh, notes->by_key, slot->key, strlen(slot->key), slot);
    if (slot->hh.tbl)
        return slot;
    slot_free(notes, slot);
    return NULL;
}

static bool reference_is_live(const struct mirror_notes *notes, struct note_reference reference)
{
    return notes->slots[reference.slot]->generation == reference.generation;
}

static int object_reserve(const struct mirror_notes *notes, struct mirror_object *object)
{
    struct note_reference *references;
    uint32_t live = 0, capacity;

    if (object->note_count < object->note_capacity)
        return 0;
    for (uint32_t i = 0; i < object->note_count; i++) {
        if (reference_is_live(notes, object->notes[i]))
            object->notes[live++] = object->notes[i];
    }
    object->note_count = live;
    if (live < object->note_capacity)
        return 0;
    capacity = object->note_capacity ? object->note_capacity * 2 : 4;
    references = reallocarray(object->notes, capacity, sizeof(*references));
    if (!references)
        return -ENOMEM;
    object->notes = references;
    object->note_capacity = capacity;
    return 0;
}

int mirror_note_end(struct mirror *mirror, const char *key)
{
    struct mirror_notes *notes = mirror->notes;
    struct note_slot *slot;

    assert(notes->active);
    notes->active = false;
    slot = slot_get(notes, key);
    if (!slot)
        return -ENOMEM;
    for (size_t i = 0; i < notes->collected_count && !notes->failed; i++) {
        struct mirror_object *object = (struct mirror_object *)notes->collected[i];

        if (object_reserve(notes, object) < 0)
            notes->failed = true;
        else
            object->notes[object->note_count++] = (struct note_reference){
                .slot = slot->index, .generation = slot->generation};
    }
    if (!notes->failed)
        return 0;
    slot_release(notes, slot);
    return -ENOMEM;
}

void mirror_take_dependents(struct mirror *mirror, const struct mirror_object *object,
                            void (*visit)(const char *key, void *context), void *context)
{
    struct mirror_notes *notes = mirror->notes;

    for (uint32_t i = 0; i < object->note_count; i++) {
        struct note_slot *slot = notes->slots[object->notes[i].slot];

        if (!reference_is_live(notes, object->notes[i]))
            continue;
        visit(slot->key, context);
        slot_release(notes, slot);
    }
    ((struct mirror_object *)object)->note_count = 0;
}

void mirror_forget_notes(struct mirror *mirror)
{
    struct note_slot *slot, *next;

    HASH_ITER (hh, mirror->notes->by_key, slot, next)
        slot_release(mirror->notes, slot);
}
