/*
 * The values of query parameters, one function each. DSP0266 1.21 §7.3 "Query parameters"; a value
 * that cannot be is 400, with the message that says what is wrong with it.
 */
#include "redfish/query-internal.h"

#include <stdio.h>

#include "base/cleanup.h"

#define PAGE_MAX INT64_MAX /* of $top and $skip: their sum with a count never overflows */
#define PAGE_RANGE "0-9223372036854775807"

struct parameter {
    struct ipc_text name, value; /* decoded */
    struct query_error *error;
};

/** A value that is not what the parameter takes. */
static int refuse_value(const struct parameter *parameter, enum base_message message,
                        const char *range)
{
    return query_refuse(parameter->error, message, parameter->value, parameter->name, range);
}

/** "only" and "excerpt" have no values: DSP0266 1.21 §7.3 wants 400 for one. "only=" has none. */
static int parse_flag(const struct parameter *parameter, bool *ret_flag)
{
    if (parameter->value.size)
        return refuse_value(parameter, BASE_QUERY_PARAMETER_VALUE_FORMAT_ERROR, NULL);
    *ret_flag = true;
    return 0;
}

static int parse_only(struct query *query, const struct parameter *parameter)
{
    return parse_flag(parameter, &query->only);
}

static int parse_excerpt(struct query *query, const struct parameter *parameter)
{
    return parse_flag(parameter, &query->excerpt);
}

/** Digits. Sets *ret_number to UINT64_MAX when they do not fit; false when they are none. */
static bool parse_digits(struct ipc_text text, uint64_t *ret_number)
{
    uint64_t number = 0;

    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] < '0' || text.data[i] > '9')
            return false;
        if (__builtin_mul_overflow(number, UINT64_C(10), &number) ||
            __builtin_add_overflow(number, (uint64_t)(text.data[i] - '0'), &number))
            number = UINT64_MAX / 2 + 1; /* stays too large: times ten overflows again */
    }
    *ret_number = number;
    return text.size > 0;
}

/** $top, $skip: integers from 0. A negative one is an integer, too, and out of range. */
static int parse_page(const struct parameter *parameter, bool *ret_has, uint64_t *ret_number)
{
    struct ipc_text digits = parameter->value;
    bool negative = digits.size && digits.data[0] == '-';
    uint64_t number;

    if (negative) {
        digits.data++;
        digits.size--;
    }
    if (!parse_digits(digits, &number))
        return refuse_value(parameter, BASE_QUERY_PARAMETER_VALUE_TYPE_ERROR, NULL);
    if (negative || number > PAGE_MAX)
        return refuse_value(parameter, BASE_QUERY_PARAMETER_OUT_OF_RANGE, PAGE_RANGE);
    *ret_has = true;
    *ret_number = number;
    return 0;
}

static int parse_top(struct query *query, const struct parameter *parameter)
{
    return parse_page(parameter, &query->has_top, &query->top);
}

static int parse_skip(struct query *query, const struct parameter *parameter)
{
    return parse_page(parameter, &query->has_skip, &query->skip);
}

/** "($levels=2)". */
static int parse_levels(struct query *query, const struct parameter *parameter,
                        struct ipc_text options)
{
    static const char start[] = "($levels=";
    struct parameter levels = {.name = ipc_text("$levels"), .error = parameter->error};
    uint64_t number;

    if (options.size < sizeof start || memcmp(options.data, start, sizeof start - 1) != 0 ||
        options.data[options.size - 1] != ')')
        return refuse_value(parameter, BASE_QUERY_PARAMETER_VALUE_FORMAT_ERROR, NULL);
    levels.value = (struct ipc_text){options.data + sizeof start - 1, options.size - sizeof start};
    if (!parse_digits(levels.value, &number))
        return refuse_value(&levels, BASE_QUERY_PARAMETER_VALUE_TYPE_ERROR, NULL);
    if (number < 1 || number > QUERY_EXPAND_LEVELS_MAX)
        return refuse_value(&levels, BASE_QUERY_PARAMETER_OUT_OF_RANGE, "1-6");
    query->levels = (unsigned int)number;
    return 0;
}
_Static_assert(QUERY_EXPAND_LEVELS_MAX == 6, "parse_levels() names the range");

/** DSP0266 1.21 §7.3 "The $expand query parameter": which hyperlinks, and how deep (1 unless told).
 */
static int parse_expand(struct query *query, const struct parameter *parameter)
{
    struct ipc_text value = parameter->value;

    switch (value.size ? value.data[0] : '\0') {
    case '.':
        query->expand = QUERY_EXPAND_SUBORDINATE;
        break;
    case '~':
        query->expand = QUERY_EXPAND_LINKS;
        break;
    case '*':
        query->expand = QUERY_EXPAND_ALL;
        break;
    default:
        return refuse_value(parameter, BASE_QUERY_PARAMETER_VALUE_FORMAT_ERROR, NULL);
    }
    query->levels = 1;
    if (value.size == 1)
        return 0;
    return parse_levels(query, parameter, (struct ipc_text){value.data + 1, value.size - 1});
}

/** A $filter that cannot be read: the argument is the value (or, when that is long, its rest from
 * the fault on) and the byte where reading stopped. */
static int refuse_filter(const struct parameter *parameter, size_t position)
{
    size_t size_max = sizeof parameter->error->arguments[0];
    size_t room = size_max - sizeof " [byte 65535]";
    char *argument = parameter->error->arguments[0];
    struct ipc_text value = parameter->value;

    refuse_value(parameter, BASE_QUERY_PARAMETER_VALUE_FORMAT_ERROR, NULL);
    if (value.size > room) {
        value.data += position;
        value.size -= position;
    }
    query_copy_argument(argument, room, value);
    room = strlen(argument);
    snprintf(argument + room, size_max - room, " [byte %zu]", position);
    return QUERY_E_REFUSED;
}

static int parse_filter(struct query *query, const struct parameter *parameter)
{
    size_t position;
    int outcome = filter_parse(parameter->value, &query->filter, &position);

    switch (outcome) {
    case FILTER_E_SYNTAX:
        return refuse_filter(parameter, position);
    case FILTER_E_TOO_COMPLEX:
        return refuse_value(parameter, BASE_QUERY_PARAMETER_OUT_OF_RANGE,
                            "64 comparisons, 16 levels of parentheses and not");
    case FILTER_E_UNSUPPORTED: /* §7.3 "The $filter query parameter": 501 */
        return query_refuse(parameter->error, BASE_QUERY_PARAMETER_UNSUPPORTED, parameter->name,
                            ipc_text(NULL), NULL);
    default:
        return outcome;
    }
}

static int parse_select(struct query *query, const struct parameter *parameter)
{
    int outcome = select_parse(parameter->value, &query->select);

    if (outcome == SELECT_E_SYNTAX)
        return refuse_value(parameter, BASE_QUERY_PARAMETER_VALUE_FORMAT_ERROR, NULL);
    if (outcome == SELECT_E_TOO_MANY)
        return refuse_value(parameter, BASE_QUERY_PARAMETER_OUT_OF_RANGE, "1-64 properties");
    return outcome;
}

static const struct {
    const char *name;
    int (*parse)(struct query *query, const struct parameter *parameter);
} known[] = {
    {"only", parse_only},      {"excerpt", parse_excerpt}, {"$top", parse_top},
    {"$skip", parse_skip},     {"$expand", parse_expand},  {"$filter", parse_filter},
    {"$select", parse_select},
};

int query_find_parameter(struct ipc_text name)
{
    for (size_t i = 0; i < ARRAY_SIZE(known); i++) {
        if (ipc_text_equal(name, known[i].name))
            return (int)i;
    }
    return -1;
}

int query_parse_value(struct query *query, int index, struct ipc_text value,
                      struct query_error *ret_error)
{
    struct parameter parameter = {ipc_text(known[index].name), value, ret_error};

    return known[index].parse(query, &parameter);
}
