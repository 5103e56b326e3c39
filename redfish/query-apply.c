/*
 * Applying a parsed query to JSON, in the order of DSP0266 1.21 §7.3 "Query parameters": $filter,
 * $skip, $top; then, after $expand, which needs other resources and is the caller's, excerpt and
 * $select.
 */
#include "redfish/query.h"

#include <errno.h>
#include <inttypes.h>

#include "base/buffer.h"
#include "redfish/json.h"
#include "redfish/query-internal.h"
#include "redfish/uri.h"

int query_check_filter(const struct query *query, const struct filter_types *types,
                       struct query_error *ret_error)
{
    struct ipc_text literal;

    if (!filter_types_conflict(query->filter, types, &literal))
        return 0;
    /* §7.3 "The $filter query parameter": 400 when a literal has another type than its property */
    return query_refuse(ret_error, BASE_QUERY_PARAMETER_VALUE_TYPE_ERROR, literal,
                        ipc_text("$filter"), NULL);
}

int query_apply_filter(json_t *collection, const bool *keep, size_t count)
{
    json_t *members = json_object_get(collection, "Members");
    json_t *kept = json_array();

    if (!kept)
        return -ENOMEM;
    for (size_t i = 0; i < count; i++) {
        if (keep[i] && json_array_append(kept, json_array_get(members, i)) != 0) {
            json_decref(kept);
            return -ENOMEM;
        }
    }
    count = json_array_size(kept);
    if (json_put(collection, "Members", kept) != 0)
        return -ENOMEM;
    return json_put(collection, "Members@odata.count", json_integer((json_int_t)count));
}

/** Text of a raw query, made safe: what RFC 3986 §3.4 does not allow in a query is encoded. */
static int append_encoded(struct buffer *out, struct ipc_text raw)
{
    static const char allowed[] = "-._~!$&'()*+,;=:@/?%";

    for (size_t i = 0; i < raw.size; i++) {
        unsigned char c = (unsigned char)raw.data[i];
        bool literal = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       (c && strchr(allowed, c));
        int error = literal ? buffer_append(out, &raw.data[i], 1) : buffer_printf(out, "%%%02X", c);

        if (error)
            return error;
    }
    return 0;
}

static bool is_skip(struct ipc_text parameter)
{
    const char *equals = memchr(parameter.data, '=', parameter.size);
    char name[3 * (sizeof "$skip" - 1)];
    struct ipc_text decoded;

    if (equals)
        parameter.size = (size_t)(equals - parameter.data);
    return parameter.size <= sizeof name && query_decode(parameter, name, &decoded) &&
           ipc_text_equal(decoded, "$skip");
}

/** The path and the parameters as they came, but $skip. */
static int append_next_link(struct buffer *out, struct ipc_text path, struct ipc_text raw,
                            uint64_t skip)
{
    struct ipc_text parameter;
    int error = uri_append_path(out, path);

    if (!error)
        error = buffer_append(out, "?", 1);
    while (!error && query_next_parameter(&raw, &parameter)) {
        if (!parameter.size || is_skip(parameter))
            continue;
        error = append_encoded(out, parameter);
        if (!error)
            error = buffer_append(out, "&", 1);
    }
    return error ? error : buffer_printf(out, "$skip=%" PRIu64, skip);
}

static int put_next_link(json_t *collection, struct ipc_text path, struct ipc_text raw,
                         uint64_t skip)
{
    struct buffer link = BUFFER_INIT(0);
    int error = append_next_link(&link, path, raw, skip);

    if (!error)
        error = json_put(collection, "Members@odata.nextLink", json_stringn(link.data, link.size));
    buffer_deinit(&link);
    return error;
}

/** members[from … to) as a new array; NULL when out of memory. */
static json_t *slice(const json_t *members, size_t from, size_t to)
{
    json_t *page = json_array();

    for (size_t i = from; page && i < to; i++) {
        if (json_array_append(page, json_array_get(members, i)) != 0) {
            json_decref(page);
            page = NULL;
        }
    }
    return page;
}

static int refuse_skip(uint64_t skip, uint64_t count, struct query_error *ret_error)
{
    char value[24], range[32];

    snprintf(value, sizeof value, "%" PRIu64, skip);
    snprintf(range, sizeof range, "0-%" PRIu64, count);
    return query_refuse(ret_error, BASE_QUERY_PARAMETER_OUT_OF_RANGE, ipc_text(value),
                        ipc_text("$skip"), range);
}

int query_apply_page(const struct query *query, struct ipc_text path, struct ipc_text raw,
                     json_t *collection, struct query_error *ret_error)
{
    json_t *members = json_object_get(collection, "Members");
    size_t count = json_array_size(members);
    uint64_t skip = query->has_skip ? query->skip : 0;
    uint64_t end = query->has_top && query->top < count ? skip + query->top : count;
    int error;

    if (!query->has_top && !query->has_skip)
        return 0;
    if (skip > count) /* Base registry, QueryParameterOutOfRange: a page beyond the last one */
        return refuse_skip(skip, count, ret_error);
    if (end > count)
        end = count;
    error = json_put(collection, "Members", slice(members, (size_t)skip, (size_t)end));
    /* §7.2 "Resource collection requests": the count is that of all, whatever the paging */
    if (!error && !json_is_integer(json_object_get(collection, "Members@odata.count")))
        error = json_put(collection, "Members@odata.count", json_integer((json_int_t)count));
    if (!error && end < count && end > skip) /* $top=0 would be the same page for ever */
        error = put_next_link(collection, path, raw, end);
    return error;
}

int query_finish_page(const struct query *query, struct ipc_text path, struct ipc_text raw,
                      uint64_t count, json_t *collection, struct query_error *ret_error)
{
    uint64_t skip = query && query->has_skip ? query->skip : 0;
    uint64_t shown = json_array_size(json_object_get(collection, "Members"));
    int error;

    if (skip > count)
        return refuse_skip(skip, count, ret_error);
    error = json_put(collection, "Members@odata.count", json_integer((json_int_t)count));
    if (!error && shown > 0 && count - skip > shown)
        error = put_next_link(collection, path, raw, skip + shown);
    return error;
}

int query_apply_select(const struct query *query, json_t *resource)
{
    if (query->select)
        select_apply(query->select, resource, query_expands_members(query));
    return 0;
}
