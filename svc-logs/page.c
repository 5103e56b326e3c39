/* See page.h. */
#include "svc-logs/page.h"

#include <errno.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/uri.h"

/* About what an entry's names and short values take. */
#define ENTRY_BYTES 512

const char *const log_page_little[] = {"Created", "Severity", NULL};

bool log_page_init(struct log_page *ret_page, struct service_request *request)
{
    struct service_page asked;
    json_t *members;

    if (!service_request_page(request, LOG_PAGE_ENTRIES_MAX, &asked))
        return false;
    if (asked.top > LOG_PAGE_ENTRIES_MAX)
        asked.top = LOG_PAGE_ENTRIES_MAX;
    members = json_array();
    if (!members) {
        service_reply_failed(request, "step=page cause=memory");
        return false;
    }
    *ret_page = (struct log_page){.asked = asked,
                                  .members = members,
                                  .needs_little = asked.filter &&
                                                  filter_reads_only(asked.filter, log_page_little)};
    return true;
}

void log_page_deinit(struct log_page *page)
{
    json_decref(page->members);
    page->members = NULL;
}

/* True when the entry passes the filter and lies on the page; counts it. */
static bool passes(struct log_page *page, const json_t *entry)
{
    uint64_t index;

    if (!service_page_matches(&page->asked, entry))
        return false;
    index = page->passed++;
    return index >= page->asked.skip && index - page->asked.skip < page->asked.top &&
           !log_page_is_full(page);
}

bool log_page_is_full(const struct log_page *page)
{
    return json_array_size(page->members) >= page->asked.top || page->bytes > LOG_PAGE_BYTES_MAX;
}

static size_t text_bytes(json_t *entry)
{
    size_t bytes = ENTRY_BYTES;
    const char *name;
    json_t *value;

    json_object_foreach (entry, name, value)
        bytes += json_string_length(value);
    return bytes;
}

int log_page_offer(struct log_page *page, log_page_put_little_fn put_little,
                   log_page_build_fn build, void *context)
{
    json_t *entry CLEANUP(json_decrefp) = NULL;
    bool is_judged = !page->asked.filter;
    int outcome;

    if (page->needs_little && put_little) {
        json_t *little CLEANUP(json_decrefp) = json_object();

        outcome = little ? put_little(context, little) : -ENOMEM;
        if (outcome || !passes(page, little))
            return outcome;
        is_judged = true;
    }
    outcome = build(context, &entry);
    if (outcome || (!is_judged && !passes(page, entry)))
        return outcome;
    if (json_array_append(page->members, entry))
        return -ENOMEM;
    page->bytes += text_bytes(entry);
    return 0;
}

static json_t *new_collection(struct log_page *page, struct service_request *request,
                              const char *name)
{
    CLEANUP(buffer_deinit) struct buffer uri = BUFFER_INIT(0);
    json_t *collection = json_object();

    if (uri_append_path(&uri, ipc_text(service_request_uri(request))) ||
        json_put(collection, "@odata.id", json_stringn(uri.data, uri.size)) ||
        json_put(collection, "@odata.type",
                 json_sprintf("#%s", service_request_route(request)->type)) ||
        json_put(collection, "Name", json_string(name)) ||
        json_put(collection, "Members", json_incref(page->members))) {
        json_decref(collection);
        return NULL;
    }
    return collection;
}

void log_page_reply(struct log_page *page, struct service_request *request, const char *name,
                    uint64_t total, int error)
{
    if (error == -ENOMEM)
        service_reply_failed(request, "step=page cause=memory");
    else if (error)
        service_reply_failed(request, "step=page cause=source");
    else
        service_reply_page(request, &page->asked, log_page_is_filtered(page) ? page->passed : total,
                           new_collection(page, request, name));
    log_page_deinit(page);
}
