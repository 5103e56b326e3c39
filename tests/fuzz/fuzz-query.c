/*
 * Fuzz target of redfish/query and redfish/select: what parses is applied to a collection; pages
 * link to what parses again and comes closer to the end; what $select leaves was there before; what
 * does not parse has a message with arguments that are text.
 */
#include <stdlib.h>

#include "redfish/query.h"
#include "redfish/uri.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char collection_text[] =
    "{\"@odata.id\": \"/c\", \"@odata.type\": \"#SensorCollection.SensorCollection\", \"Name\": "
    "\"n\", \"Members\": [{\"@odata.id\": \"/c/1\", \"@odata.type\": \"#Sensor.v1_12_0.Sensor\", "
    "\"Id\": \"1\", \"Name\": \"a\", \"Status\": {\"Health\": \"OK\", \"State\": \"Enabled\"}, "
    "\"Reading\": 1}, {\"@odata.id\": \"/c/2\", \"Id\": \"2\", \"List\": [{\"A\": 1}, {\"B\": 2}]},"
    "{\"@odata.id\": \"/c/3\", \"Id\": \"3\", \"Id@x.y\": 1}, {\"@odata.id\": \"/c/4\"}], "
    "\"Members@odata.count\": 4}";

static void require(bool condition)
{
    if (!condition)
        abort();
}

static void check_error(const struct query_error *error)
{
    require(error->message < BASE_MESSAGE_COUNT);
    for (size_t i = 0; i < 3; i++) {
        const char *argument = error->arguments[i];
        json_t *text;

        require(memchr(argument, '\0', sizeof error->arguments[i]) != NULL);
        text = json_string(argument); /* NULL when it is not UTF-8 */
        require(text != NULL);
        require(!argument[0] || i < message_fact(error->message)->arguments);
        json_decref(text);
    }
}

/** Every value of `part` is in `whole`, at the same place. */
static bool is_part(json_t *part, json_t *whole)
{
    const char *name;
    json_t *value;

    if (json_is_object(part) && json_is_object(whole)) {
        json_object_foreach (part, name, value) {
            if (!is_part(value, json_object_get(whole, name)))
                return false;
        }
        return true;
    }
    if (json_is_array(part) && json_array_size(part) == json_array_size(whole)) {
        for (size_t i = 0; i < json_array_size(part); i++) {
            if (!is_part(json_array_get(part, i), json_array_get(whole, i)))
                return false;
        }
        return true;
    }
    return whole && json_equal(part, whole);
}

static void apply_filter(const struct query *query, json_t *collection)
{
    struct filter_types types = {0};
    json_t *array = json_object_get(collection, "Members");
    size_t count = json_array_size(array);
    bool keep[8];
    struct query_error error;
    int outcome;

    require(count <= 8);
    for (size_t i = 0; i < count; i++)
        keep[i] = filter_matches_noting(query->filter, json_array_get(array, i), &types);
    outcome = query_check_filter(query, &types, &error);
    if (outcome)
        check_error(&error);
    else
        require(query_apply_filter(collection, keep, count) == 0);
}

/** A link to the next page is a request target whose query has another $skip and nothing wrong. */
static void check_next_link(const json_t *link, const struct query *query)
{
    struct ipc_text target = {json_string_value(link), json_string_length(link)};
    struct query *next = NULL;
    struct query_error error;
    char *buffer = malloc(target.size + 1);
    struct uri uri;

    require(buffer && uri_parse(target, buffer, &uri) == 0);
    require(ipc_text_equal(uri.path, "/c d"));
    if (uri.query.size <= QUERY_BYTES_MAX) {
        require(query_parse(uri.query, &next, &error) == 0);
        require(next->has_skip && next->skip > (query->has_skip ? query->skip : 0));
        require(next->has_top == query->has_top && next->top == query->top);
    }
    query_free(next);
    free(buffer);
}

static void check_apply(const struct query *query, struct ipc_text raw)
{
    json_t *collection = json_loads(collection_text, 0, NULL), *before;
    struct query_error error;
    int outcome;

    require(collection != NULL);
    if (query->filter)
        apply_filter(query, collection);
    outcome = query_apply_page(query, ipc_text("/c d"), raw, collection, &error);
    require(outcome >= 0);
    if (outcome)
        check_error(&error);
    else if (json_object_get(collection, "Members@odata.nextLink"))
        check_next_link(json_object_get(collection, "Members@odata.nextLink"), query);
    before = json_deep_copy(collection);
    if (query->excerpt)
        require(query_apply_excerpt(collection) == 0);
    require(query_apply_select(query, collection) == 0);
    require(before && is_part(collection, before));
    json_decref(before);
    json_decref(collection);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ipc_text raw = {(const char *)data, size};
    struct query *query = NULL;
    struct query_error error;

    switch (query_parse(raw, &query, &error)) {
    case 0:
        if (query_check_type(query, raw, &error))
            check_error(&error);
        check_apply(query, raw);
        break;
    case QUERY_E_REFUSED:
        check_error(&error);
        break;
    case QUERY_E_NONE:
        break;
    default:
        require(false);
    }
    query_free(query);
    return 0;
}
