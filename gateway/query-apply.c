/*
 * The parameters of a query on a collection, in the order of DSP0266 1.21 §7.3: "only" alone;
 * $filter, then $skip and $top. The rules themselves are redfish/query.h's; here they get the
 * resources that they need. $expand comes after it (query-write.c), then excerpt and $select. See
 * query-internal.h.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "gateway/query-internal.h"
#include "redfish/json.h"

/* Of resources that services made, and that this file reads again. */
#define TREE_DEPTH_MAX (4u * JSON_TEXT_DEPTH_MAX)

/* -- the base as a tree -- */

/* A page that its service made is the base as it is. */
static bool needs_tree(const struct query_gathering *gathering)
{
    const struct query *query = gathering->query;

    return query->only || ((query->filter || query->has_top || query->has_skip) &&
                           !query_is_forwarded(gathering->request));
}

static json_t *parse(struct query_gathering *gathering, const struct query_resource *resource)
{
    json_t *tree;
    int r = json_text_parse_object(resource->text, TREE_DEPTH_MAX, &tree);

    if (r == 0)
        return tree;
    query_fail_internal(gathering, r < 0 ? r : -EPROTO);
    return NULL;
}

/* The resource that a member refers to. A member in line (LogEntryCollection) is its own; "only"
 * shows what a GET of it says, with its tag. */
static struct query_resource *gather_member(struct query_gathering *gathering, const json_t *member)
{
    const json_t *id = json_object_get(member, "@odata.id");

    if ((json_object_size(member) != 1 && !gathering->query->only) || !json_is_string(id))
        return NULL;
    return query_gather(gathering,
                        (struct ipc_text){json_string_value(id), json_string_length(id)});
}

/* Of a collection that pages by itself, there may be more than it shows. */
static bool has_one_member(const json_t *collection)
{
    const json_t *count = json_object_get(collection, "Members@odata.count");

    return json_array_size(json_object_get(collection, "Members")) == 1 &&
           (!json_is_integer(count) || json_integer_value(count) == 1);
}

void query_apply_members(struct query_gathering *gathering)
{
    const struct query *query = gathering->query;
    json_t *members, *member;
    size_t i;

    if (!needs_tree(gathering))
        return;
    gathering->tree = parse(gathering, gathering->base);
    members = json_object_get(gathering->tree, "Members");
    gathering->member_count = json_array_size(members);
    if (gathering->member_count == 0 || !(query->filter || query->only) ||
        (query->only && !has_one_member(gathering->tree)))
        return;
    /* NOLINTNEXTLINE(bugprone-sizeof-expression): pointers are meant */
    gathering->members = calloc(gathering->member_count, sizeof(gathering->members[0]));
    if (!gathering->members) {
        query_fail_internal(gathering, -ENOMEM);
        return;
    }
    json_array_foreach (members, i, member) {
        gathering->members[i] = gather_member(gathering, member);
        if (gathering->failure.is_set)
            return;
    }
}

/* -- $filter -- */

/* A member that may not be read, or is gone, does not match. When nobody knows, there is no answer:
 * one without it would be wrong, and look right. */
static json_t *member_tree(struct query_gathering *gathering, size_t index)
{
    const struct query_resource *resource = gathering->members[index];
    json_t *member = json_array_get(json_object_get(gathering->tree, "Members"), index);

    if (!resource)
        return json_object_size(member) > 1 ? json_incref(member) : NULL;
    if (resource->state == QUERY_RESOURCE_HAD)
        return parse(gathering, resource);
    if (resource->has_failed)
        query_fail(gathering, BASE_SERVICE_TEMPORARILY_UNAVAILABLE, 503);
    return NULL;
}

/* One after the other, since trees take some ten times the memory of their texts. */
static void filter_members(struct query_gathering *gathering, bool *keep)
{
    const struct query *query = gathering->query;
    struct filter_types types = {0};
    int r;

    for (size_t i = 0; i < gathering->member_count; i++) {
        CLEANUP(json_decrefp) json_t *member = member_tree(gathering, i);

        if (gathering->failure.is_set)
            return;
        keep[i] = member && filter_matches_noting(query->filter, member, &types);
    }
    r = query_check_filter(query, &types, &gathering->failure.error);
    if (r == 0)
        r = query_apply_filter(gathering->tree, keep, gathering->member_count);
    else
        gathering->failure.is_set = true;
    if (r < 0)
        query_fail_internal(gathering, r);
}

static void apply_filter(struct query_gathering *gathering)
{
    bool *keep = calloc(gathering->member_count + 1, sizeof(keep[0]));

    if (keep)
        filter_members(gathering, keep);
    else
        query_fail_internal(gathering, -ENOMEM);
    free(keep);
}

/* -- $skip and $top -- */

static void apply_page(struct query_gathering *gathering)
{
    const struct gateway_request *request = gathering->request;
    int r = query_apply_page(gathering->query, request->path, request->query, gathering->tree,
                             &gathering->failure.error);

    if (r > 0)
        gathering->failure.is_set = true;
    else if (r < 0)
        query_fail_internal(gathering, r);
}

/* The base says something else now; its tag stays, because it names what this was made of. */
static void keep_tree(struct query_gathering *gathering)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(GATEWAY_QUERY_BYTES_MAX);
    struct query_resource *base = gathering->base;
    int r = json_text_append(&text, gathering->tree);

    if (r == 0)
        r = query_resource_set_text(gathering, base, (struct ipc_text){text.data, text.size},
                                    base->etag);
    if (r < 0)
        query_fail_internal(gathering, r);
}

void query_apply(struct query_gathering *gathering)
{
    const struct query *query = gathering->query;

    if (query->only) {
        /* A member that cannot be had: the collection, which has the link to it. */
        if (gathering->members && gathering->members[0] &&
            gathering->members[0]->state == QUERY_RESOURCE_HAD)
            gathering->shown = gathering->members[0];
        return;
    }
    if (!needs_tree(gathering))
        return;
    if (query->filter)
        apply_filter(gathering);
    if (!gathering->failure.is_set && (query->has_top || query->has_skip))
        apply_page(gathering);
    if (!gathering->failure.is_set && gathering->tree)
        keep_tree(gathering);
}
