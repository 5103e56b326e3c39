/* See object-log.h. */
#include "svc-logs/object-log.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "svc-logs/kinds.h"
#include "svc-logs/log-services.h"
#include "svc-logs/names.h"
#include "svc-logs/page.h"

/* -- one entry -- */

int object_log_find(struct scope *scope, const struct object_log *log)
{
    CLEANUP(free_cleanup) char *path = NULL;

    if (!log_service_find(scope) || !scope->object)
        return SCOPE_E_NOT_FOUND;
    scope->parent = scope->object;
    scope->object = NULL;
    if (asprintf(&path, "%s/entry/%s", mirror_object_path(scope->parent), scope->parameters[1]) <
        0) {
        path = NULL;
        return -ENOMEM;
    }
    scope->object = mirror_find(scope->mirror, path);
    if (!scope->object || !mirror_object_has(scope->object, log->interface) ||
        (log->belongs && !log->belongs(scope->object)))
        return SCOPE_E_NOT_FOUND;
    return 0;
}

int object_log_remove(const struct scope *scope, const struct patch_result *values,
                      struct write_batch *batch, json_t *messages)
{
    int error = write_add_call(batch, NULL, NULL, mirror_object_path(scope->object),
                               INTERFACE_DELETE, "Delete", NULL, NULL);

    if (!error)
        write_until(batch, write_path_is_gone, 0);
    return error;
}

/* -- a page of them -- */

struct walk {
    const struct scope *scope; /* of the collection */
    const struct object_log *log;
    struct log_page *page;
    bool has_little; /* as has_little() says of the entries' kind */
};

static int put_maps(const struct resource_kind *kind, const struct mirror_object *object,
                    json_t *entry)
{
    int error = 0;

    for (size_t i = 0; !error && i < kind->map_count; i++) {
        if (!kind->maps[i].by_code)
            error = property_map_apply(kind->maps[i].rows, kind->maps[i].row_count, object, entry);
    }
    return error;
}

/* What a GET of the entry says. NULL when out of memory. */
static json_t *build_entry(const struct walk *walk, const struct mirror_object *object)
{
    const struct resource_kind *kind = walk->log->entry;
    const char *id = mirror_object_leaf(object);
    CLEANUP(free_cleanup) char *uri = scope_uri_text(walk->scope->uri, "/", id);
    struct scope scope = *walk->scope;
    json_t *entry = uri ? resource_new(LOG_ENTRY_TYPE, json_string(uri), id, kind->name) : NULL;
    int error = entry ? put_maps(kind, object, entry) : -ENOMEM;

    scope.uri = uri;
    scope.object = object;
    if (!error && kind->put)
        error = kind->put(&scope, entry);
    if (!error && kind->form)
        error = patch_annotate(kind->form, entry);
    if (error) {
        json_decref(entry);
        return NULL;
    }
    return entry;
}

/* The row that puts a property of the top level; NULL: it is put by code, or not at all. */
static const struct property_map *find_row(const struct resource_kind *kind, const char *name)
{
    for (size_t i = 0; i < kind->map_count; i++) {
        const struct resource_map *map = &kind->maps[i];

        for (size_t row = 0; !map->by_code && row < map->row_count; row++) {
            if (strcmp(map->rows[row].pointer, name) == 0)
                return &map->rows[row];
        }
    }
    return NULL;
}

/* Whether put_little() puts all that log_page_little names. */
static bool has_little(const struct resource_kind *kind)
{
    for (const char *const *name = log_page_little; *name; name++) {
        if (!find_row(kind, *name))
            return false;
    }
    return true;
}

/* An entry that a page is offered. */
struct offered {
    const struct walk *walk;
    const struct mirror_object *object;
};

static int put_little(void *context, json_t *entry)
{
    const struct offered *offered = context;
    int error = 0;

    for (const char *const *name = log_page_little; !error && *name; name++)
        error = property_map_apply(find_row(offered->walk->log->entry, *name), 1, offered->object,
                                   entry);
    return error;
}

static int build_offered(void *context, json_t **ret_entry)
{
    const struct offered *offered = context;

    *ret_entry = build_entry(offered->walk, offered->object);
    return *ret_entry ? 0 : -ENOMEM;
}

static int visit(const struct mirror_object *object, void *context)
{
    const struct walk *walk = context;
    struct offered offered = {walk, object};

    if (walk->log->belongs && !walk->log->belongs(object))
        return 0;
    if (!log_page_is_filtered(walk->page) && walk->log->belongs) {
        /* Counted here: the mirror does not know which belong. */
        uint64_t index = walk->page->passed++;

        if (index < walk->page->asked.skip || log_page_is_full(walk->page))
            return 0;
    } else if (!log_page_is_filtered(walk->page) && log_page_is_full(walk->page)) {
        return 1;
    }
    return log_page_offer(walk->page, walk->has_little ? put_little : NULL, build_offered,
                          &offered);
}

static int walk_page(const struct walk *walk, uint64_t *ret_total)
{
    const struct service_page *asked = &walk->page->asked;
    bool all = log_page_is_filtered(walk->page) || walk->log->belongs;
    CLEANUP(free_cleanup) char *below = NULL;
    size_t total = 0;
    int outcome;

    if (asprintf(&below, "%s/entry", mirror_object_path(walk->scope->object)) < 0) {
        below = NULL;
        return -ENOMEM;
    }
    outcome = mirror_page(walk->scope->mirror, below, walk->log->interface,
                          all ? 0 : (size_t)asked->skip, all ? SIZE_MAX : (size_t)asked->top, visit,
                          (void *)walk, &total);
    *ret_total = walk->log->belongs ? walk->page->passed : total;
    return outcome < 0 ? outcome : 0;
}

/*
 * No notes are taken here: what changes in an entry, and what comes and goes, invalidates the
 * collection as a whole (logs-service.c), whichever page shows it.
 */
void object_log_get(struct service_request *request)
{
    const struct object_log *log = service_request_route(request)->data;
    struct hardware *hardware = hardware_of(request);
    struct scope scope;
    struct log_page page;
    uint64_t total = 0;
    int outcome;

    if (!hardware)
        return;
    outcome = scope_init(&scope, hardware, request);
    if (outcome == 0 && (!log_service_find(&scope) || !scope.object))
        outcome = SCOPE_E_NOT_FOUND;
    if (outcome == SCOPE_E_NOT_FOUND) {
        service_reply_not_found(request);
    } else if (outcome) {
        service_reply_failed(request, "cause=out-of-memory");
    } else if (log_page_init(&page, request)) {
        const struct walk walk = {
            .scope = &scope, .log = log, .page = &page, .has_little = has_little(log->entry)};

        outcome = walk_page(&walk, &total);
        log_page_reply(&page, request, log->name, total, outcome);
    }
    scope_deinit(&scope);
}
