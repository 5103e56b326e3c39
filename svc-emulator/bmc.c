/*
 * One emulated BMC, see bmc.h. Owns its name and an overlay: by path, what was written here, or
 * that it was removed. What is not in the overlay is as it was loaded.
 */
#include "svc-emulator/bmc.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "base/hash.h"
#include "ipc/limits.h"
#include "redfish/json.h"
#include "svc-emulator/account.h"
#include "svc-emulator/session.h"

struct own {
    struct mockup_item *item; /* counted; NULL: removed */
    UT_hash_handle hh;
    char path[];
};

struct bmc {
    char name[BMC_NAME_BYTES_MAX];
    const struct mockup *loaded;
    struct own *own;
    bmc_changed_fn changed;
    void *context;
    struct account_passwords *passwords; /* hash tables, see account.c and session.c */
    struct session *sessions;
    struct event_source *events; /* event-source.c */
};

int bmc_new(const char *name, const struct mockup *loaded, bmc_changed_fn changed, void *context,
            struct bmc **ret_bmc)
{
    struct bmc *bmc = calloc(1, sizeof(*bmc));

    if (!bmc)
        return -ENOMEM;
    snprintf(bmc->name, sizeof(bmc->name), "%s", name);
    bmc->loaded = loaded;
    bmc->changed = changed;
    bmc->context = context;
    *ret_bmc = bmc;
    return 0;
}

void bmc_free(struct bmc *bmc)
{
    struct own *own, *next;

    if (!bmc)
        return;
    HASH_ITER (hh, bmc->own, own, next) {
        HASH_DEL(bmc->own, own);
        mockup_item_unref(own->item);
        free(own);
    }
    account_passwords_free(bmc->passwords);
    session_free_all(bmc->sessions);
    free(bmc);
}

struct account_passwords *bmc_passwords(const struct bmc *bmc)
{
    return bmc->passwords;
}

void bmc_set_passwords(struct bmc *bmc, struct account_passwords *passwords)
{
    bmc->passwords = passwords;
}

struct session *bmc_sessions(const struct bmc *bmc)
{
    return bmc->sessions;
}

void bmc_set_sessions(struct bmc *bmc, struct session *sessions)
{
    bmc->sessions = sessions;
}

struct event_source *bmc_events(const struct bmc *bmc)
{
    return bmc->events;
}

void bmc_set_events(struct bmc *bmc, struct event_source *events)
{
    bmc->events = events;
}

const char *bmc_name(const struct bmc *bmc)
{
    return bmc->name;
}

static struct own *find_own(const struct bmc *bmc, struct ipc_text path)
{
    struct own *own;

    HASH_FIND(hh, bmc->own, path.data, path.size, own);
    return own;
}

const struct mockup_item *bmc_find(const struct bmc *bmc, struct ipc_text path)
{
    const struct own *own = find_own(bmc, path);

    return own ? own->item : mockup_find(bmc->loaded, path);
}

static int parse(const struct mockup_item *item, json_t **ret_resource)
{
    if (!item || item->kind != MOCKUP_RESOURCE)
        return -ENOENT;
    /* It is JSON since it is here, so only memory can be missing. */
    *ret_resource = json_loadb(item->text, item->size, 0, NULL);
    return *ret_resource ? 0 : -ENOMEM;
}

int bmc_read(const struct bmc *bmc, struct ipc_text path, json_t **ret_resource)
{
    return parse(bmc_find(bmc, path), ret_resource);
}

int bmc_read_loaded(const struct bmc *bmc, const char *path, json_t **ret_resource)
{
    return parse(mockup_find(bmc->loaded, ipc_text(path)), ret_resource);
}

/* -- writing -- */

static void drop(struct bmc *bmc, struct own *own)
{
    HASH_DEL(bmc->own, own);
    mockup_item_unref(own->item);
    free(own);
}

/* Takes `item` over; NULL: removed. */
static int put(struct bmc *bmc, struct ipc_text path, struct mockup_item *item)
{
    struct own *own = find_own(bmc, path);

    if (!own) {
        own = calloc(1, sizeof(*own) + path.size + 1);
        if (own) {
            memcpy(own->path, path.data, path.size);
            HASH_ADD_KEYPTR(hh, bmc->own, own->path, path.size, own);
        }
        if (!own || !own->hh.tbl) {
            free(own);
            mockup_item_unref(item);
            return -ENOMEM;
        }
    }
    mockup_item_unref(own->item);
    own->item = item;
    return 0;
}

int bmc_write(struct bmc *bmc, const char *path, const json_t *resource)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(IPC_FRAME_BYTES_MAX);
    const struct mockup_item *old = bmc_find(bmc, ipc_text(path));
    enum bmc_change change = old ? BMC_CHANGED : BMC_CREATED;
    struct mockup_item *item;
    int r;

    r = json_text_append(&text, resource);
    if (r < 0)
        return r;
    if (old && old->size == text.size && memcmp(old->text, text.data, text.size) == 0)
        return 0;
    item = mockup_item_new(ipc_text(path), MOCKUP_RESOURCE, (struct ipc_text){text.data, text.size},
                           ipc_text(old ? old->headers : NULL), ipc_text(old ? old->times : NULL));
    r = item ? put(bmc, ipc_text(path), item) : -ENOMEM;
    if (r < 0)
        return r;
    bmc->changed(bmc, change, path, bmc->context);
    return 0;
}

int bmc_remove(struct bmc *bmc, const char *path)
{
    struct own *own = find_own(bmc, ipc_text(path));
    int r = 0;

    if (!bmc_find(bmc, ipc_text(path)))
        return 0;
    /* What was loaded stays for the others. */
    if (mockup_find(bmc->loaded, ipc_text(path)))
        r = put(bmc, ipc_text(path), NULL);
    else
        drop(bmc, own);
    if (r < 0)
        return r;
    bmc->changed(bmc, BMC_REMOVED, path, bmc->context);
    return 0;
}

/* -- restoring -- */

static bool is_at_or_below(const char *path, const char *above)
{
    size_t size = strlen(above);

    return strncmp(path, above, size) == 0 && (path[size] == '\0' || path[size] == '/');
}

/* Whoever is told of the change may look at the BMC, but not write it. */
static void restore(struct bmc *bmc, struct own *own)
{
    bool is_loaded = mockup_find(bmc->loaded, ipc_text(own->path)) != NULL, was_there = own->item;
    enum bmc_change change = was_there ? BMC_CHANGED : BMC_CREATED;

    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): what is in a table has neighbours */
    HASH_DEL(bmc->own, own);
    mockup_item_unref(own->item);
    if (was_there || is_loaded)
        bmc->changed(bmc, is_loaded ? change : BMC_REMOVED, own->path, bmc->context);
    free(own);
}

void bmc_restore(struct bmc *bmc, const char *path,
                 bool (*is_kept)(const char *path, void *context), void *context)
{
    struct own *own, *next;

    HASH_ITER (hh, bmc->own, own, next) {
        if (is_at_or_below(own->path, path) && !(is_kept && is_kept(own->path, context)))
            restore(bmc, own);
    }
}

/* -- all of them -- */

int bmc_each(const struct bmc *bmc, int (*each)(const struct mockup_item *item, void *context),
             void *context)
{
    const struct mockup_entry *at;
    const struct own *own;
    int r = 0;

    for (at = bmc->loaded->entries; at && r == 0; at = at->hh.next) {
        own = find_own(bmc, ipc_text(at->item->path));
        if (!own || own->item)
            r = each(own ? own->item : at->item, context);
    }
    for (own = bmc->own; own && r == 0; own = own->hh.next) {
        if (own->item && !mockup_find(bmc->loaded, ipc_text(own->item->path)))
            r = each(own->item, context);
    }
    return r;
}

static int add_to(const struct mockup_item *item, void *context)
{
    return mockup_put(context, (struct mockup_item *)item);
}

struct mockup *bmc_snapshot(const struct bmc *bmc)
{
    struct mockup *mockup = mockup_new();

    if (mockup && bmc_each(bmc, add_to, mockup) != 0) {
        mockup_free(mockup);
        return NULL;
    }
    return mockup;
}

static bool is_same(const struct mockup_item *loaded, const struct mockup_item *saved)
{
    return loaded && loaded->kind == saved->kind && loaded->size == saved->size &&
           memcmp(loaded->text, saved->text, saved->size) == 0;
}

int bmc_resume(struct bmc *bmc, const struct mockup *saved)
{
    int r = 0;

    for (const struct mockup_entry *at = saved->entries; at && r == 0; at = at->hh.next) {
        struct ipc_text path = ipc_text(at->item->path);

        if (!is_same(mockup_find(bmc->loaded, path), at->item))
            r = put(bmc, path, mockup_item_ref(at->item));
    }
    for (const struct mockup_entry *at = bmc->loaded->entries; at && r == 0; at = at->hh.next) {
        struct ipc_text path = ipc_text(at->item->path);

        if (!mockup_find(saved, path))
            r = put(bmc, path, NULL);
    }
    return r;
}

size_t bmc_own_count(const struct bmc *bmc)
{
    return HASH_COUNT(bmc->own);
}
