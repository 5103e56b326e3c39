/*
 * Fuzz target of redfish/filter: what parses is evaluated on a few resources, with and without
 * noting types, which may not change the result; "not (…)" of a comparison is the opposite; what
 * does not parse names a place in the expression.
 */
#include <stdlib.h>

#include "base/buffer.h"
#include "redfish/filter.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition)
        abort();
}

static json_t *load(const char *text)
{
    json_t *value = json_loads(text, 0, NULL);

    require(value != NULL);
    return value;
}

static void check_evaluation(const struct filter *filter, json_t *const *resources, size_t count)
{
    struct filter_types types = {0, 0};
    struct ipc_text literal;

    for (size_t i = 0; i < count; i++) {
        bool matches = filter_matches(filter, resources[i]);

        require(filter_matches_noting(filter, resources[i], &types) == matches);
    }
    if (filter_types_conflict(filter, &types, &literal))
        require(literal.data != NULL);
}

/** "(expression) eq true" matches when the expression does, "not (expression)" never then. */
static void check_grouped(struct ipc_text expression, const struct filter *filter,
                          const json_t *resource, const char *start, const char *end, bool same)
{
    struct buffer text = BUFFER_INIT(0);
    struct filter *grouped = NULL;
    size_t position;

    require(buffer_append(&text, start, strlen(start)) == 0);
    require(buffer_append(&text, expression.data, expression.size) == 0);
    require(buffer_append(&text, end, strlen(end)) == 0);
    if (filter_parse((struct ipc_text){text.data, text.size}, &grouped, &position) == 0) {
        bool matches = filter_matches(filter, resource);

        require(same ? filter_matches(grouped, resource) == matches
                     : !(filter_matches(grouped, resource) && matches));
    }
    filter_free(grouped);
    buffer_deinit(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static json_t *resources[3];
    struct ipc_text expression = {(const char *)data, size};
    struct filter *filter = NULL;
    size_t position = SIZE_MAX;
    int outcome = filter_parse(expression, &filter, &position);

    if (!resources[0]) {
        resources[0] = load("{\"Id\": \"1\", \"A\": {\"B\": [{\"C\": 1}, {\"C\": \"x\"}, null]}, "
                            "\"N\": 21.5, \"T\": true, \"D\": \"2024-05-31T09:00:00+02:00\"}");
        resources[1] = load("{\"Id\": 1, \"A\": [[1, 2], [{\"B\": 3}]], \"N\": -9007199254740993, "
                            "\"T\": null, \"D\": \"2024-05-31T07:00:00Z\"}");
        resources[2] = load("{}");
    }
    if (outcome) {
        require(outcome > 0 && position <= size);
        return 0;
    }
    check_evaluation(filter, resources, 3);
    for (size_t i = 0; i < 3; i++) {
        check_grouped(expression, filter, resources[i], "(", ") eq true", true);
        check_grouped(expression, filter, resources[i], "((", "))", true);
        check_grouped(expression, filter, resources[i], "not (", ")", false);
    }
    filter_free(filter);
    return 0;
}
