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
    bool needs_little;
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

/* Its Created and Severity alone. */
static json_t *build_little(const struct resource_kind *kind, const struct mirror_object *object)
{
    json_t *entry = json_object();
    int error = entry ? 0 : -ENOMEM;

    for (size_t i = 0; !error && i < kind->map_count; i++) {
        const struct resource_map *map = &kind->maps[i];

        for (size_t row = 0; !error && row < map->row_count; row++) {
            if (strcmp(map->rows[row].pointer, "Created") == 0 ||
                strcmp(map->rows[row].pointer, "Severity") == 0)
                error = property_map_apply(&map->rows[row], 1, object, entry);
        }
    }
    if (error) {
        json_decref(entry);
        return NULL;
    }
    return entry;
}

static int visit_filtered(const struct walk *walk, const struct mirror_object *object)
{
    json_t *judged = walk->needs_little ? build_little(walk->log->entry, object)
                                        : build_entry(walk, object);
    bool shown;

    if (!judged)
        return -ENOMEM;
    shown = log_page_passes(walk->page, judged);
    if (shown && !walk->needs_little)
        return log_page_add(walk->page, judged);
    json_decref(judged);
    return shown ? log_page_add(walk->page, build_entry(walk, object)) : 0;
}

static int visit(const struct mirror_object *object, void *context)
{
    const struct walk *walk = context;

    if (walk->log->belongs && !walk->log->belongs(object))
        return 0;
    if (log_page_is_filtered(walk->page))
        return visit_filtered(walk, object);
    if (walk->log->belongs) {
        /* Counted here: the mirror does not know which belong. */
        uint64_t index = walk->page->passed++;

        if (index < walk->page->asked.skip || log_page_is_full(walk->page))
            return 0;
    } else if (log_page_is_full(walk->page)) {
        return 1;
    }
    return log_page_add(walk->page, build_entry(walk, object));
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
        const struct walk walk = {.scope = &scope,
                                  .log = log,
                                  .page = &page,
                                  .needs_little = log_page_is_filtered(&page) &&
                                                  log_page_needs_little(&page)};

        outcome = walk_page(&walk, &total);
        log_page_reply(&page, request, log->name, total, outcome);
    }
    scope_deinit(&scope);
}
