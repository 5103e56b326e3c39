/*
 * What the files of the mirror share; nothing outside dbus/ and its tests may include it.
 *
 *   bus.c       the connection on the loop: open, process in batches, loss, reconnect
 *   owners.c    who is on the bus: names, unique names, coming and going
 *   discover.c  questions to the ObjectMapper: who has what
 *   watches.c   objects of owners that the ObjectMapper does not know
 *   snapshot.c  questions to the owners, and what their answers mean
 *   signals.c   the one filter that every signal passes
 *   associations.c  endpoints of objects whose owner is away
 *   objects.c   the table: path -> entries (interface of one owner) -> properties
 *   decode.c    D-Bus variants to views    values.c  views to stored values
 *   bus-json-*.c  structured values as JSON
 *   telemetry.c the readings of a report
 *   texts.c     each text once             table.c  the hash table of objects and texts
 *   order.c     objects in path order     pages.c  lists of one interface below one path
 *   reads.c     the public reads          notes.c  which key was made of which objects
 *   calls.c     writes and method calls   mirror.c life, events, statistics
 *
 * The mirror owns everything here. Pointers to objects, entries and properties hold until the next
 * message is processed; owners live until they are off the bus and nothing refers to them.
 */
#pragma once

#include "base/hash.h"
#include "dbus/mirror-limits-internal.h"
#include "dbus/mirror.h"
#include "dbus/table.h"
#include "dbus/values-internal.h"

#include <jansson.h>

#define MIRROR_ASSOCIATION_INTERFACE "xyz.openbmc_project.Association"
#define MIRROR_MAPPER_NAME "xyz.openbmc_project.ObjectMapper"
#define MIRROR_MAPPER_PATH "/xyz/openbmc_project/object_mapper"
#define MIRROR_OBJECT_MANAGER "org.freedesktop.DBus.ObjectManager"
#define MIRROR_PROPERTIES "org.freedesktop.DBus.Properties"

struct kept_property {
    char *name;
    bool wrong_type_logged;
};

struct kept_interface {
    UT_hash_handle hh;
    struct kept_property *names; /* grows as owners send them */
    uint8_t name_count;
    uint8_t index;
    bool overflow_logged;
    char name[];
};

enum {
    ENTRY_VISIBLE = 1 << 0,     /* its owner told all values at least once */
    ENTRY_NEEDS_READ = 1 << 1,  /* known to exist, or invalidated: Properties.GetAll is due */
    ENTRY_ASKED = 1 << 2,       /* that GetAll is under way */
    ENTRY_UNCONFIRMED = 1 << 3, /* the snapshot under way has not named it yet */
    ENTRY_REMOVED = 1 << 4,     /* removed by a signal while a snapshot is under way */
};

/* One interface of an object, as one owner implements it. */
struct mirror_entry {
    struct mirror_owner *owner;
    struct mirror_property *properties;
    uint8_t property_count;
    uint8_t kept; /* index into mirror.kept */
    uint8_t flags;
};

struct note_reference {
    uint32_t slot;
    uint32_t generation; /* stale when the slot has another */
};

struct mirror_object {
    struct table_node node; /* by path */
    struct mirror *mirror;
    struct mirror_entry *entries;
    struct note_reference *notes;
    char *decoded_leaf; /* NULL: the path's last segment is the leaf */
    uint32_t note_count, note_capacity;
    uint32_t note_turn;     /* equals notes.turn: already collected */
    uint32_t changed_index; /* place in mirror.changed, plus 1; 0: not there */
    uint16_t leaf_offset;
    uint8_t entry_count;
    uint8_t visible_count; /* visible entries, association entries not counted */
    char path[];
};

/* Objects in path order. `items` and `count` hold while `valid`. */
struct order {
    struct mirror_object **items;
    size_t count, capacity;
    unsigned int edits; /* since it was read last */
    bool valid;
};

enum owner_state {
    OWNER_AWAY,    /* not on the bus */
    OWNER_PRESENT, /* on the bus, nothing was asked yet */
    OWNER_READING, /* GetManagedObjects, then GetAll, are under way */
    OWNER_LIVE,    /* its snapshot is complete */
};

struct owner_root {
    char *path;
    bool asked; /* in the snapshot under way */
};

struct mirror_owner {
    UT_hash_handle hh;        /* by name */
    UT_hash_handle hh_unique; /* by unique name, while `leads` */
    struct mirror *mirror;
    char *unique; /* NULL while away */
    struct owner_root *roots;
    uint32_t root_count;
    uint32_t entry_count;    /* entries that refer to it */
    uint32_t question_count; /* answers that are still to come, also to older generations */
    uint32_t pass_pending;   /* those of the pass under way: a snapshot, or a fill */
    uint32_t generation;     /* answers to an older generation are dropped */
    enum owner_state state;
    bool leads; /* of several names of one connection the first one speaks for it */
    bool is_mapper;
    bool available;   /* its values are current: set by a complete snapshot, cleared when it goes */
    bool incomplete;  /* the pass under way had an error */
    bool silent;      /* it got no answer at all: ask nothing more in it, and conclude nothing */
    bool needs_fill;  /* some entry needs a read */
    bool activatable; /* it may be off the bus and its values current all the same */
    bool starting;    /* the bus was asked to start it */
    uint32_t watch_count;
    uint32_t retry_delay_ms;
    uint64_t retry_at_ms; /* loop time; 0: no retry is due */
    /* Since it is back on the bus the mapper may not have scanned it, until this loop time; 0: it
     * has. */
    uint64_t scanned_by_ms;
    char name[];
};

struct mirror_call {
    struct mirror_call *next, *previous;
    struct mirror *mirror;
    sd_bus_slot *slot; /* NULL when nothing is under way on the bus */
    sd_bus_message *reply;
    mirror_call_fn done;
    void *context;
    uint64_t deadline_ms;
    int outcome;
    struct mirror_write *write; /* NULL for a plain call */
};

struct interface_set {
    uint64_t bits[(MIRROR_INTERFACES_MAX + 64) / 64];
};

struct mirror_notes;
struct mirror_watch;

struct mirror {
    uv_loop_t *loop;
    struct mirror_events events;
    void *context;
    char *address;
    char **namespaces, **associations;
    char **dictionary_keys;   /* NULL: all */
    json_t *empty_dictionary; /* the one for all that have none of them */

    struct kept_interface **kept; /* kept[0] is x.Association */
    struct kept_interface *kept_by_name;
    unsigned int kept_count;

    struct table objects, texts;
    struct order order; /* of all visible objects */
    struct page_index *pages[MIRROR_PAGES_MAX];
    unsigned int page_count;
    uint64_t page_turn;

    struct mirror_owner *owners, *owners_by_unique;
    struct mirror_notes *notes;
    struct mirror_watch *watches;
    unsigned int watch_count;

    /* connection */
    sd_bus *bus;
    uv_poll_t *poll; /* one for each connection, freed by its close callback */
    int poll_events;
    uv_timer_t bus_timer, reconnect_timer, task_timer;
    uv_prepare_t prepare;
    unsigned int handle_count; /* handles that were not closed yet */
    uint32_t reconnect_delay_ms;
    uint64_t bus_due_usec; /* what bus_timer is set to */
    bool disconnected;     /* seen inside sd_bus_process() */
    bool connected;        /* the bus answered since it was opened */
    bool bad_signal_logged;
    bool failure_logged; /* one line for each loss, not for each attempt */
    bool closing;

    /* discovery and synchronisation */
    unsigned int names_pending, discovery_pending;
    bool discovery_failed, discovery_timed_out;
    bool discovered;         /* the mapper answered since the bus came */
    uint64_t discover_at_ms; /* 0: none due */
    uint32_t discover_delay_ms;
    uint64_t patience_until_ms;
    bool synchronised, was_synchronised;

    /* events of this batch */
    struct mirror_object **changed;
    size_t changed_count, changed_capacity;
    bool structure_changed, synchronised_changed;
    bool review_due;       /* retained endpoints may have lost their reason */
    size_t retained_count; /* retained endpoints of all associations */

    struct question *questions; /* those that were sent come first */
    unsigned int questions_in_flight;
    struct mirror_call *calls, *finished;
    void (*closed)(void *context);
    void *closed_context;

    const char **scratch; /* texts of the array that is being decoded */
    size_t scratch_capacity;
    json_t *scratch_json; /* the structured value that was decoded last; NULL: none */
    struct mirror_reading scratch_readings[MIRROR_READINGS_MAX];
    struct mirror_statistics statistics;
};

/* -- mirror.c -- */
/** Queues `changed` for this object. */
void mirror_touch(struct mirror_object *object);
/** Fires what the batch gathered: structure, changed, synchronised, then finished calls. */
void mirror_flush(struct mirror *mirror);
/** Re-arms the one timer of retries, discovery, patience and writes. */
void mirror_schedule(struct mirror *mirror);
/** To be given to uv_close() for each handle counted in handle_count. */
void mirror_handle_closed(uv_handle_t *handle);

/* -- bus.c -- */
/** Inits the handles. Cannot fail. */
void bus_init(struct mirror *mirror);
void bus_connect(struct mirror *mirror);
/** Flushes in the next turn: something was finished outside of bus_process(). */
void bus_wake(struct mirror *mirror);
/** For handlers of replies: true when the reply is only sd-bus's word for the loss of the bus. */
bool bus_is_gone(struct mirror *mirror);
/** Drops the connection without events. */
void bus_drop(struct mirror *mirror);
/** Drops the connection and closes the handles. */
void bus_close(struct mirror *mirror);

/* A question of the mirror's own. Freed after its answer, or with the connection, then without one.
 */
struct question {
    struct question *next, *previous;
    struct mirror *mirror;
    struct mirror_owner *owner; /* NULL: the answer concerns no one owner */
    sd_bus_slot *slot;
    sd_bus_message *waiting; /* not sent yet; NULL once it is */
    void (*answered)(struct question *question, sd_bus_message *reply);
    uint32_t generation; /* of the owner when it was asked */
    uint8_t kept;        /* which interface GetAll is about */
    char path[];         /* what it is about: an object path, a root, a name; may be "" */
};

/**
 * Sends `message` (borrowed), and calls `answered` with the reply or the error. Returns 0 or
 * negative errno; `ret_question` (may be NULL) is borrowed, for setting `kept`.
 */
int question_ask(struct mirror *mirror, struct mirror_owner *owner, const char *path,
                 sd_bus_message *message,
                 void (*answered)(struct question *question, sd_bus_message *reply),
                 struct question **ret_question);
/** A NoReply error: nobody answered within the time-out. */
bool reply_is_timeout(sd_bus_message *reply);

/* -- owners.c -- */
/** Learns all names on the bus; ends in discover_now(). */
int owners_start(struct mirror *mirror);
/** NULL when there are too many, or no memory. */
struct mirror_owner *owner_get(struct mirror *mirror, const char *name);
struct mirror_owner *owner_find_name(const struct mirror *mirror, const char *name);
struct mirror_owner *owner_find_unique(const struct mirror *mirror, const char *unique);
/** A name got an owner (unique) or lost it (NULL). */
void owner_changed(struct mirror *mirror, const char *name, const char *unique);
/** Remembers where this owner has an ObjectManager. */
int owner_add_root(struct mirror_owner *owner, const char *path);
/** The mapper has scanned this owner since it is on the bus. */
void owner_scanned(struct mirror_owner *owner);
/** The mapper told so: what it holds back has a little time yet. */
void owner_scanned_soon(struct mirror_owner *owner);
/** Frees an owner that is away and that nothing refers to. */
void owner_release(struct mirror_owner *owner);
/** True when a call to its name reaches it. */
bool owner_is_callable(const struct mirror_owner *owner);
/** The bus went. */
void owners_lost(struct mirror *mirror);
void owners_free(struct mirror *mirror);

/* -- discover.c -- */
void discover_now(struct mirror *mirror);
void discover_after(struct mirror *mirror, uint32_t delay_ms);

/** A hidden entry, to be read with the owner's next pass, when it is not there yet. Returns 0 or as
 * objects_add(). */
int discover_entry(struct mirror_owner *owner, const char *path, const struct kept_interface *kept);
/** Reads what is new of this owner. */
void discover_read(struct mirror_owner *owner);

/* -- watches.c -- */
/** True when this interface of this path is watched. */
bool watches_want(const struct mirror_owner *owner, const char *path, unsigned int kept);
/** Makes hidden entries of what is watched of this owner. */
void watches_learn(struct mirror_owner *owner);
void watches_subscribe(struct mirror *mirror);
/** Starts the activatable owners that are not on the bus. */
void watches_start(struct mirror *mirror);
void watch_start_owner(struct mirror_owner *owner);
void watches_free(struct mirror *mirror);

/* -- snapshot.c -- */
/** Reads all objects of an owner again. */
void snapshot_owner(struct mirror_owner *owner);
/** Reads the entries that need it, when no snapshot of this owner is under way. */
void snapshot_fill(struct mirror_owner *owner);
void snapshot_retry_later(struct mirror_owner *owner);
/** The back-off after a failure: 0, the first, then doubling up to the last. */
uint32_t snapshot_next_delay_ms(uint32_t delay_ms);
void snapshot_check_synchronised(struct mirror *mirror);

/* -- signals.c -- */
int signals_filter(sd_bus_message *message, void *context, sd_bus_error *ret_error);
int signals_subscribe(struct mirror *mirror);
/** Adds, or removes, the match for one path of one owner. */
void signals_watch(struct mirror *mirror, const char *owner_name, const char *path, bool add);

/* -- objects.c -- */
struct kept_interface *kept_find(const struct mirror *mirror, const char *name);
/** True when this interface of this path belongs into the table, and this owner may tell about it:
 * the mapper about associations only, all others about the rest. */
bool objects_wanted(const struct mirror_owner *owner, const char *path,
                    const struct kept_interface *kept);
struct mirror_object *objects_find(const struct mirror *mirror, const char *path);
/** Finds or makes. Returns 0, -ENOMEM or -ENOBUFS. The entry pointer holds until the object's next
 * entry is made. */
int objects_add(struct mirror_owner *owner, const char *path, const struct kept_interface *kept,
                struct mirror_object **ret_object, struct mirror_entry **ret_entry);
struct mirror_entry *object_entry(const struct mirror_object *object, unsigned int kept,
                                  const struct mirror_owner *owner);
/** The entry that readers see: visible, of an available owner if there is one. */
struct mirror_entry *object_visible_entry(const struct mirror_object *object, unsigned int kept);
/** Makes an entry visible. Entry pointers of this object are void after that. */
void entry_show(struct mirror_object *object, struct mirror_entry *entry);
/** Hides an entry as removed while a snapshot is under way, which could bring it back. */
void entry_hide(struct mirror_object *object, struct mirror_entry *entry);
/** Removes the entry, and the object with its last one. Pointers to both are void after that. */
void entry_remove(struct mirror_object *object, struct mirror_entry *entry);
/** Removes entries of this owner that have one of the flags. */
void objects_sweep(struct mirror_owner *owner, unsigned int flags);
/** Before a snapshot: nothing is confirmed, nothing is fresh. */
void objects_unconfirm(const struct mirror_owner *owner);
/** The owner went: forgets what was under way; what was never visible goes. */
void objects_suspend(struct mirror_owner *owner);
/** Fires `changed` for all objects of this owner. */
void objects_touch(const struct mirror_owner *owner);
void objects_init(struct mirror *mirror);
void objects_free(struct mirror *mirror);
/** For walks over all objects, visible or not; `next` makes it safe to remove the current one. */
#define OBJECTS_EACH(mirror, object, next)                                                         \
    for ((object) = (struct mirror_object *)table_first(&(mirror)->objects);                       \
         (object) &&                                                                               \
         ((next) = (struct mirror_object *)table_next(&(mirror)->objects, &(object)->node), true); \
         (object) = (next))
bool path_is_below(const char *path, const char *prefix);
bool interface_set_has(const struct interface_set *set, unsigned int kept);
void interface_set_add(struct interface_set *set, unsigned int kept);
void interface_set_unite(struct interface_set *set, const struct interface_set *other);

/* -- order.c -- */
/** Room for so many objects. Returns 0 or -ENOMEM. */
int order_reserve(struct order *order, size_t count);
/** The index of the first object that sorts after this path: also of the first one below it. */
size_t order_after(const struct order *order, const char *path);
/** Puts in an object that is not there, takes out one that is. When the order is not valid they do
 * nothing; they may make it not valid. */
void order_add(struct order *order, struct mirror_object *object);
void order_drop(struct order *order, const struct mirror_object *object);
/** Makes mirror->order valid. Returns 0 or -ENOMEM. */
int order_all(struct mirror *mirror);

/* -- pages.c -- */
/** An interface of this object became visible, or is visible no more. */
void pages_update(struct mirror_object *object, unsigned int kept, bool visible);
void pages_free(struct mirror *mirror);

/* -- associations.c -- */
/**
 * Adds to `named` (sorted, in mirror->scratch) what is retained of `stored`; both sorted, and the
 * retained ones once more behind them. Returns 0 or -ENOMEM.
 */
int association_retain(const struct mirror_object *association, const struct mirror_texts *stored,
                       struct mirror_value *named, size_t *ret_retained);
/** The mapper does not have this association any more. True when the entry must stay, with what is
 * retained; false for entries of other interfaces. */
bool association_outlives(struct mirror_object *object, struct mirror_entry *entry);
/** Drops what is retained without a reason. */
void associations_review(struct mirror *mirror);

/* -- notes.c -- */
struct mirror_notes *notes_new(void);
void notes_free(struct mirror_notes *notes);
void notes_add(const struct mirror_object *object);

/* -- calls.c -- */
/** A signal brought properties of this object: completes writes that waited for it. */
void calls_signalled(struct mirror_object *object);
void calls_tick(struct mirror *mirror);
uint64_t calls_next_deadline_ms(const struct mirror *mirror);
/** Completes everything under way with this outcome. */
void calls_fail_all(struct mirror *mirror, int outcome);
void calls_deliver(struct mirror *mirror);
