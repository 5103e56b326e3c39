/* Conditions and values of behaviours, see value.h. Owns nothing. */
#include "svc-emulator/value.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>
#include <strings.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "base/clock.h"
#include "redfish/json.h"
#include "svc-emulator/merge.h"

bool value_is_pointer(const char *pointer)
{
    return pointer[0] == '/' && pointer[1] != '\0';
}

/* -- conditions -- */

/* What a test object may say, and of what kind its argument is. */
static const struct test {
    const char *name;
    bool is_boolean; /* else a list */
} tests[] = {{"Exists", true}, {"Not", false}, {"Ends", false}, {"Has", false}, {"Lacks", false}};

static const struct test *find_test(const json_t *value)
{
    const char *name;
    json_t *argument;

    if (!json_is_object(value) || json_object_size(value) != 1)
        return NULL;
    json_object_foreach ((json_t *)value, name, argument) {
        for (size_t i = 0; i < ARRAY_SIZE(tests); i++) {
            if (strcmp(tests[i].name, name) == 0 &&
                (tests[i].is_boolean ? json_is_boolean(argument) : json_is_array(argument)))
                return &tests[i];
        }
    }
    return NULL;
}

const char *condition_check(const json_t *condition)
{
    const char *pointer;
    json_t *value;

    if (!json_is_object(condition))
        return "a condition is an object of JSON pointers";
    json_object_foreach ((json_t *)condition, pointer, value) {
        if (!value_is_pointer(pointer))
            return "a condition names properties by JSON pointers (\"/PowerState\")";
        if (json_is_object(value) && !find_test(value))
            return "a test is a value, a list of values, or one of Exists (true or false), Not, "
                   "Ends, Has and Lacks (lists)";
    }
    return NULL;
}

static bool is_in(const json_t *list, const json_t *value)
{
    const json_t *one;
    size_t index;

    json_array_foreach (list, index, one) {
        if (json_equal(one, value))
            return true;
    }
    return false;
}

static bool ends_in(const json_t *list, const json_t *value)
{
    const char *text = json_string_value(value);
    const json_t *one;
    size_t index;

    json_array_foreach (list, index, one) {
        size_t size = json_string_length(one);

        if (text && size <= json_string_length(value) && json_is_string(one) &&
            strcasecmp(text + json_string_length(value) - size, json_string_value(one)) == 0)
            return true;
    }
    return false;
}

static bool has_one(const json_t *list, const json_t *value)
{
    const json_t *one;
    size_t index;

    json_array_foreach (value, index, one) {
        if (is_in(list, one))
            return true;
    }
    return false;
}

static bool test_holds(const json_t *test, const json_t *value)
{
    const json_t *argument;

    if (json_is_array(test))
        return is_in(test, value);
    if (!json_is_object(test))
        return json_equal(test, value);
    if ((argument = json_object_get(test, "Exists")))
        return json_is_true(argument) == (value != NULL);
    if ((argument = json_object_get(test, "Not")))
        return value && !is_in(argument, value);
    if ((argument = json_object_get(test, "Ends")))
        return ends_in(argument, value);
    if ((argument = json_object_get(test, "Has")))
        return has_one(argument, value);
    /* An array that is not there says nothing of what it lacks. */
    return json_is_array(value) && !has_one(json_object_get(test, "Lacks"), value);
}

bool condition_holds(const json_t *condition, const json_t *object)
{
    const char *pointer;
    json_t *test;

    json_object_foreach ((json_t *)condition, pointer, test) {
        if (!test_holds(test, object ? merge_get(object, pointer) : NULL))
            return false;
    }
    return true;
}

/* -- values -- */

enum operator_id { OPERATOR_FIRST, OPERATOR_JOIN, OPERATOR_NAME, OPERATOR_VERSION };

static const char *const operators[] = {
    [OPERATOR_FIRST] = "$first",
    [OPERATOR_JOIN] = "$join",
    [OPERATOR_NAME] = "$name",
    [OPERATOR_VERSION] = "$version",
};

static const char *const sources[] = {"$request", "$resource", "$this"};

/* {"$first": …}: the argument; NULL: an object like any other. */
static const json_t *find_operator(const json_t *value, size_t *ret_operator)
{
    const char *name;
    json_t *argument;

    if (!json_is_object(value) || json_object_size(value) != 1)
        return NULL;
    json_object_foreach ((json_t *)value, name, argument) {
        for (size_t i = 0; i < ARRAY_SIZE(operators); i++) {
            if (strcmp(operators[i], name) == 0) {
                *ret_operator = i;
                return argument;
            }
        }
    }
    return NULL;
}

static const char *check_reference(const char *text)
{
    if (text[0] != '$' || text[1] == '$' || strcmp(text, "$now") == 0 || strcmp(text, "$uri") == 0)
        return NULL;
    for (size_t i = 0; i < ARRAY_SIZE(sources); i++) {
        size_t size = strlen(sources[i]);

        if (strncmp(text, sources[i], size) == 0 && value_is_pointer(text + size))
            return NULL;
    }
    return "a text that starts with $ is $now, $uri, $request/…, $resource/… or $this/… ($$ is a "
           "plain $)";
}

static const char *check_members(const json_t *object)
{
    const char *name, *problem = NULL;
    json_t *member;

    json_object_foreach ((json_t *)object, name, member) {
        if (name[0] == '$')
            return "an operator is the only member of its object, and one of $first, $join, $name "
                   "and $version";
        if (!problem)
            problem = value_check(member);
    }
    return problem;
}

static const char *check_elements(const json_t *array)
{
    const char *problem = NULL;
    const json_t *element;
    size_t index;

    json_array_foreach (array, index, element) {
        if (!problem)
            problem = value_check(element);
    }
    return problem;
}

const char *value_check(const json_t *value)
{
    size_t op = 0;
    const json_t *argument = find_operator(value, &op);

    if (argument && (op == OPERATOR_FIRST || op == OPERATOR_JOIN))
        return json_is_array(argument) ? check_elements(argument)
                                       : "$first and $join have a list of values";
    if (argument)
        return value_check(argument);
    if (json_is_string(value))
        return check_reference(json_string_value(value));
    if (json_is_array(value))
        return check_elements(value);
    return json_is_object(value) ? check_members(value) : NULL;
}

static int copy_of(const json_t *value, json_t **ret_value)
{
    *ret_value = value ? json_deep_copy(value) : NULL;
    return value && !*ret_value ? -ENOMEM : 0;
}

static int text_of(const char *text, size_t size, json_t **ret_value)
{
    *ret_value = json_stringn(text, size);
    return *ret_value ? 0 : -ENOMEM;
}

static int make_reference(const char *text, const struct scope *scope, json_t **ret_value)
{
    const json_t *const objects[] = {scope->request, scope->resource, scope->current};
    char now[CLOCK_ISO8601_MAX];

    if (text[0] == '$' && text[1] == '$')
        return text_of(text + 1, strlen(text + 1), ret_value);
    if (strcmp(text, "$now") == 0) {
        clock_format_iso8601(scope->now_usec, now);
        return text_of(now, strlen(now), ret_value);
    }
    if (strcmp(text, "$uri") == 0)
        return text_of(scope->path, strlen(scope->path), ret_value);
    for (size_t i = 0; i < ARRAY_SIZE(sources); i++) {
        size_t size = strlen(sources[i]);

        if (strncmp(text, sources[i], size) == 0 && text[size] == '/')
            return copy_of(objects[i] ? merge_get(objects[i], text + size) : NULL, ret_value);
    }
    return text_of(text, strlen(text), ret_value);
}

static int make_first(const json_t *list, const struct scope *scope, json_t **ret_value)
{
    const json_t *one;
    size_t index;
    int r = 0;

    *ret_value = NULL;
    json_array_foreach (list, index, one) {
        if (r == 0 && !*ret_value)
            r = value_make(one, scope, ret_value);
    }
    return r;
}

/* Texts as they are, numbers as JSON writes them; what is not there adds nothing. */
static int join_one(struct buffer *text, const json_t *value)
{
    if (!value || json_is_null(value))
        return 0;
    if (json_is_string(value))
        return buffer_append(text, json_string_value(value), json_string_length(value));
    return json_text_append(text, value);
}

static int make_joined(const json_t *list, const struct scope *scope, json_t **ret_value)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    const json_t *one;
    size_t index;
    int r = 0;

    json_array_foreach (list, index, one) {
        json_t *value CLEANUP(json_decrefp) = NULL;

        if (r == 0)
            r = value_make(one, scope, &value);
        if (r == 0)
            r = join_one(&text, value);
    }
    return r < 0 ? r : text_of(text.size ? text.data : "", text.size, ret_value);
}

/* The last segment of a URI's path, without its query; NULL: it has none. Host and user are none.
 */
static const char *last_segment(const char *uri, size_t *ret_size)
{
    const char *authority = strstr(uri, "://"), *start;
    size_t size;

    if (authority && authority < uri + strcspn(uri, "/?#") + 1) {
        authority += strlen("://");
        uri = authority + strcspn(authority, "/?#");
    }
    size = strcspn(uri, "?#");

    while (size > 0 && uri[size - 1] == '/')
        size--;
    start = size ? memrchr(uri, '/', size) : NULL;
    start = start ? start + 1 : uri;
    *ret_size = size - (size_t)(start - uri);
    return *ret_size ? start : NULL;
}

static size_t without_ending(const char *text, size_t size)
{
    static const char *const endings[] = {".tar", ".gz",  ".xz",   ".zst",    ".bz2", ".zip",
                                          ".bin", ".img", ".hpm",  ".fwpkg",  ".exe", ".rom",
                                          ".cap", ".iso", ".pldm", ".static", ".mtd"};

    for (size_t i = 0; i < ARRAY_SIZE(endings); i++) {
        size_t ending = strlen(endings[i]);

        if (size > ending && strncasecmp(text + size - ending, endings[i], ending) == 0)
            return without_ending(text, size - ending);
    }
    return size;
}

/* Where a run of digits with a dot begins, at the start or behind something that is no letter but
 * the v of "v2.1". */
const char *value_find_version(const char *uri, size_t *ret_size)
{
    size_t size;
    const char *name = last_segment(uri, &size);

    if (!name)
        return NULL;
    size = without_ending(name, size);
    for (size_t i = 0; i < size; i++) {
        size_t digits = 0;
        bool follows = i == 0 || !isalnum((unsigned char)name[i - 1]) ||
                       ((name[i - 1] == 'v' || name[i - 1] == 'V') &&
                        (i == 1 || !isalnum((unsigned char)name[i - 2])));

        while (i + digits < size && isdigit((unsigned char)name[i + digits]))
            digits++;
        if (follows && digits > 0 && i + digits + 1 < size && name[i + digits] == '.' &&
            isdigit((unsigned char)name[i + digits + 1])) {
            *ret_size = size - i;
            return name + i;
        }
    }
    return NULL;
}

static int make_from_uri(size_t op, const json_t *argument, const struct scope *scope,
                         json_t **ret_value)
{
    json_t *uri CLEANUP(json_decrefp) = NULL;
    const char *found;
    size_t size;
    int r = value_make(argument, scope, &uri);

    *ret_value = NULL;
    if (r < 0 || !json_is_string(uri))
        return r;
    found = op == OPERATOR_NAME ? last_segment(json_string_value(uri), &size)
                                : value_find_version(json_string_value(uri), &size);
    return found ? text_of(found, size, ret_value) : 0;
}

static int make_object(const json_t *object, const struct scope *scope, json_t **ret_value)
{
    json_t *made CLEANUP(json_decrefp) = json_object();
    const char *name;
    json_t *member;
    int r = made ? 0 : -ENOMEM;

    json_object_foreach ((json_t *)object, name, member) {
        json_t *value = NULL;

        if (r == 0)
            r = value_make(member, scope, &value);
        if (r == 0 && value)
            r = json_put(made, name, value);
    }
    if (r == 0)
        *ret_value = TAKE(made);
    return r;
}

static int make_array(const json_t *array, const struct scope *scope, json_t **ret_value)
{
    json_t *made CLEANUP(json_decrefp) = json_array();
    const json_t *element;
    size_t index;
    int r = made ? 0 : -ENOMEM;

    json_array_foreach (array, index, element) {
        json_t *value = NULL;

        if (r == 0)
            r = value_make(element, scope, &value);
        if (r == 0 && value)
            r = json_array_append_new(made, value) == 0 ? 0 : -ENOMEM;
    }
    if (r == 0)
        *ret_value = TAKE(made);
    return r;
}

int value_make(const json_t *value, const struct scope *scope, json_t **ret_value)
{
    size_t op = 0;
    const json_t *argument = find_operator(value, &op);

    *ret_value = NULL;
    if (argument && op == OPERATOR_FIRST)
        return make_first(argument, scope, ret_value);
    if (argument && op == OPERATOR_JOIN)
        return make_joined(argument, scope, ret_value);
    if (argument)
        return make_from_uri(op, argument, scope, ret_value);
    if (json_is_string(value))
        return make_reference(json_string_value(value), scope, ret_value);
    if (json_is_array(value))
        return make_array(value, scope, ret_value);
    return json_is_object(value) ? make_object(value, scope, ret_value) : copy_of(value, ret_value);
}
