/*
 * $expand: following links from text to text, and writing each resource in the place of the link to
 * it. Nothing is parsed but the structure of what is written last but one (query-links.h). A link
 * to a resource that is just being written stays a link, so that the ring of Chassis and Sensors
 * does not turn. DSP0266 1.21 §7.3 "The $expand query parameter". See query-internal.h.
 */
#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "gateway/query-internal.h"
#include "gateway/query-links.h"
#include "redfish/json.h"

/* -- following -- */

struct following {
    struct query_gathering *gathering;
    struct query_resource *resource;
    size_t capacity;
    bool has_more; /* links in members, which are looked at with the next level */
};

void query_found(struct query_gathering *gathering, struct query_resource *resource)
{
    if (resource->is_found)
        return;
    resource->is_found = true;
    LL_PREPEND2(gathering->frontier, resource, next_frontier);
}

static int links_reserve(struct following *following)
{
    struct query_resource *resource = following->resource;
    size_t capacity = following->capacity ? following->capacity * 2 : 8;
    struct query_link *links;

    if (resource->link_count < following->capacity)
        return 0;
    links = realloc(resource->links, capacity * sizeof(links[0]));
    if (!links)
        return -ENOMEM;
    resource->links = links;
    following->capacity = capacity;
    return 0;
}

static int on_link(const struct query_link_place *place, void *context)
{
    struct following *following = context;
    struct query_gathering *gathering = following->gathering;
    struct query_resource *resource = following->resource, *target;
    int r;

    if (place->is_in_member && !resource->is_followed) {
        following->has_more = true;
        return 0;
    }
    target = query_gather(gathering, place->uri);
    if (gathering->failure.is_set)
        return -ECANCELED;
    if (!target)
        return 0;
    r = links_reserve(following);
    if (r < 0)
        return r;
    resource->links[resource->link_count++] = (struct query_link){
        .start = place->start,
        .size = place->size,
        .target = target,
        .is_in_member = place->is_in_member};
    query_found(gathering, target);
    return 0;
}

void query_follow(struct query_gathering *gathering, struct query_resource *resource)
{
    struct following following = {.gathering = gathering, .resource = resource};
    int r;

    if (resource->state != QUERY_RESOURCE_HAD)
        return;
    /* A member that its collection shows as a whole is what $expand would put there. */
    free(resource->links);
    resource->links = NULL;
    resource->link_count = 0;
    /* What can't be read as a resource is shown as it is, and has no links. */
    r = query_links_scan(resource->text, gathering->query->expand, on_link, &following);
    if (r < 0)
        query_fail_internal(gathering, r);
    resource->is_followed = true;
    if (following.has_more)
        LL_PREPEND2(gathering->frontier, resource, next_frontier);
}

/* -- writing -- */

static int write_resource(struct query_resource *resource, unsigned int levels, struct buffer *out)
{
    struct ipc_text text = resource->text;
    size_t from = 0;
    int r = 0;

    resource->is_open = true;
    for (size_t i = 0; levels > 0 && i < resource->link_count && r == 0; i++) {
        const struct query_link *link = &resource->links[i];
        unsigned int used = link->is_in_member ? 2 : 1;

        if (link->target->state != QUERY_RESOURCE_HAD || link->target->is_open || used > levels)
            continue;
        r = buffer_append(out, text.data + from, link->start - from);
        if (r == 0)
            r = write_resource(link->target, levels - used, out);
        from = link->start + link->size;
    }
    if (r == 0)
        r = buffer_append(out, text.data + from, text.size - from);
    resource->is_open = false;
    return r;
}

/* excerpt and $select come last, on what was expanded, too. */
static int cut(const struct query *query, struct buffer *out)
{
    CLEANUP(json_decrefp) json_t *tree = NULL;
    int r;

    if (out->size > GATEWAY_QUERY_CUT_BYTES_MAX)
        return -EMSGSIZE;
    r = json_text_parse_object((struct ipc_text){out->data, out->size},
                               QUERY_EXPAND_LEVELS_MAX * JSON_TEXT_DEPTH_MAX, &tree);
    if (r > 0)
        return -EPROTO;
    if (r == 0 && query->excerpt)
        r = query_apply_excerpt(tree);
    if (r == 0 && query->select)
        r = query_apply_select(query, tree);
    out->size = 0;
    return r < 0 ? r : json_text_append(out, tree);
}

int query_write(struct query_gathering *gathering, struct buffer *out)
{
    const struct query *query = gathering->query;
    int r = write_resource(gathering->shown, query->expand ? query->levels : 0, out);

    if (r == 0 && (query->excerpt || query->select))
        r = cut(query, out);
    return r;
}
