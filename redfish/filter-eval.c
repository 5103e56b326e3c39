/*
 * Evaluating a parsed $filter on a resource. Nothing is allocated: values are views of the literal
 * or the JSON. Logic has three values, as OData's: a property that is absent or null is neither
 * true nor false; comparisons are always one of both, and ne is always the opposite of eq.
 * docs/queries.md "Comparing".
 */
#include "redfish/filter.h"

#include "redfish/filter-internal.h"

enum truth {
    TRUTH_FALSE,
    TRUTH_TRUE,
    TRUTH_UNKNOWN,
};

enum value_type {
    VALUE_NULL,
    VALUE_BOOLEAN,
    VALUE_INTEGER,
    VALUE_REAL,
    VALUE_STRING,
    VALUE_OTHER, /* objects, and arrays where one value is wanted: equal to nothing */
};

struct value {
    enum value_type type;
    bool boolean;
    json_int_t integer;
    double real;
    struct ipc_text text;
    bool is_literal;
    const struct date_time *date_time; /* of a literal that is one */
};

struct evaluation {
    const struct filter_node *nodes;
    const json_t *resource;
    struct filter_types *types; /* NULL: nobody asks */
};

static enum truth truth_of(const struct evaluation *evaluation, const struct filter_node *node);

static struct value value_of_json(const json_t *json)
{
    struct value value = {.type = VALUE_OTHER};

    if (json_is_string(json)) {
        value.type = VALUE_STRING;
        value.text = (struct ipc_text){json_string_value(json), json_string_length(json)};
    } else if (json_is_integer(json)) {
        value.type = VALUE_INTEGER;
        value.integer = json_integer_value(json);
    } else if (json_is_real(json)) {
        value.type = VALUE_REAL;
        value.real = json_real_value(json);
    } else if (json_is_boolean(json)) {
        value.type = VALUE_BOOLEAN;
        value.boolean = json_is_true(json);
    } else if (!json || json_is_null(json)) {
        value.type = VALUE_NULL;
    }
    return value;
}

/** The one value at a path; arrays have none. */
static const json_t *follow(const json_t *json, const char *names)
{
    for (; *names; names += strlen(names) + 1)
        json = json_object_get(json, names); /* NULL for what is no object */
    return json;
}

static struct value value_of_node(const struct evaluation *evaluation,
                                  const struct filter_node *node)
{
    struct value value = {.type = VALUE_NULL};
    enum truth truth;

    switch (node->kind) {
    case FILTER_PATH:
        return value_of_json(follow(evaluation->resource, node->text));
    case FILTER_STRING:
        value.type = VALUE_STRING;
        value.text = (struct ipc_text){node->text, node->size};
        value.is_literal = true;
        value.date_time = node->is_date_time ? &node->value.date_time : NULL;
        return value;
    case FILTER_INTEGER:
        value.type = VALUE_INTEGER;
        value.integer = node->value.integer;
        return value;
    case FILTER_REAL:
        value.type = VALUE_REAL;
        value.real = node->value.real;
        return value;
    case FILTER_NULL:
        return value;
    default:
        truth = truth_of(evaluation, node);
        value.type = truth == TRUTH_UNKNOWN ? VALUE_NULL : VALUE_BOOLEAN;
        value.boolean = truth == TRUTH_TRUE;
        return value;
    }
}

static bool is_number(const struct value *value)
{
    return value->type == VALUE_INTEGER || value->type == VALUE_REAL;
}

/** Exact, also where a double cannot hold the integer. */
static int compare_integer_real(json_int_t integer, double real)
{
    json_int_t whole;

    if (real >= 0x1p63)
        return -1;
    if (real < -0x1p63)
        return 1;
    whole = (json_int_t)real;
    if (integer != whole)
        return integer < whole ? -1 : 1;
    return (real < (double)whole) - (real > (double)whole);
}

static int compare_numbers(const struct value *a, const struct value *b)
{
    if (a->type == VALUE_INTEGER && b->type == VALUE_INTEGER)
        return (a->integer > b->integer) - (a->integer < b->integer);
    if (a->type == VALUE_INTEGER)
        return compare_integer_real(a->integer, b->real);
    if (b->type == VALUE_INTEGER)
        return -compare_integer_real(b->integer, a->real);
    return (a->real > b->real) - (a->real < b->real);
}

static bool value_date_time(const struct value *value, struct date_time *ret_date_time)
{
    if (!value->is_literal)
        return date_time_parse(value->text, ret_date_time);
    if (value->date_time)
        *ret_date_time = *value->date_time;
    return value->date_time != NULL;
}

/** Two date-times by their instants, anything else by its bytes. */
static int compare_strings(const struct value *a, const struct value *b)
{
    size_t size = a->text.size < b->text.size ? a->text.size : b->text.size;
    struct date_time instant_a, instant_b;
    int order;

    if (value_date_time(b, &instant_b) && value_date_time(a, &instant_a))
        return date_time_compare(&instant_a, &instant_b);
    order = size ? memcmp(a->text.data, b->text.data, size) : 0;
    return order ? order : (a->text.size > b->text.size) - (a->text.size < b->text.size);
}

/** Only numbers and strings have an order. */
static bool is_ordered(const struct value *a, const struct value *b, int *ret_order)
{
    if (is_number(a) && is_number(b)) {
        *ret_order = compare_numbers(a, b);
        return true;
    }
    if (a->type == VALUE_STRING && b->type == VALUE_STRING) {
        *ret_order = compare_strings(a, b);
        return true;
    }
    return false;
}

/** kind: not FILTER_NE. */
static bool holds(enum filter_kind kind, const struct value *a, const struct value *b)
{
    int order;

    if (!is_ordered(a, b, &order)) {
        if (kind != FILTER_EQ || a->type != b->type)
            return false;
        return a->type == VALUE_NULL || (a->type == VALUE_BOOLEAN && a->boolean == b->boolean);
    }
    switch (kind) {
    case FILTER_GT:
        return order > 0;
    case FILTER_GE:
        return order >= 0;
    case FILTER_LT:
        return order < 0;
    case FILTER_LE:
        return order <= 0;
    default:
        return order == 0;
    }
}

static void note_type(const struct evaluation *evaluation, const struct filter_node *node,
                      const struct value *a, const struct value *b)
{
    uint64_t bit = UINT64_C(1) << node->bit;

    if (!evaluation->types || evaluation->nodes[node->right].kind <= FILTER_PATH ||
        a->type == VALUE_NULL || b->type == VALUE_NULL)
        return;
    if (a->type == b->type || (is_number(a) && is_number(b)))
        evaluation->types->fitted |= bit;
    else
        evaluation->types->met |= bit;
}

/** Whether what a path leads to compares as it should; of an array, whether any element does. */
static bool path_holds(const struct evaluation *evaluation, const struct filter_node *node,
                       const json_t *json, const char *names, const struct value *right)
{
    enum filter_kind kind = node->kind == FILTER_NE ? FILTER_EQ : node->kind;
    struct value left;

    for (; *names && json_is_object(json); names += strlen(names) + 1)
        json = json_object_get(json, names);
    if (json_is_array(json)) {
        for (size_t i = 0; i < json_array_size(json); i++) {
            if (path_holds(evaluation, node, json_array_get(json, i), names, right))
                return true;
        }
        return false;
    }
    left = value_of_json(*names ? NULL : json);
    note_type(evaluation, node, &left, right);
    return holds(kind, &left, right);
}

static bool comparison_holds(const struct evaluation *evaluation, const struct filter_node *node)
{
    const struct filter_node *left_node = &evaluation->nodes[node->left];
    struct value right = value_of_node(evaluation, &evaluation->nodes[node->right]);
    struct value left;
    bool result;

    if (left_node->kind == FILTER_PATH) {
        result = path_holds(evaluation, node, evaluation->resource, left_node->text, &right);
    } else {
        left = value_of_node(evaluation, left_node);
        result = holds(node->kind == FILTER_NE ? FILTER_EQ : node->kind, &left, &right);
    }
    return result != (node->kind == FILTER_NE);
}

/** and, or. The right side is evaluated for its types even where the left one decides. */
static enum truth truth_of_both(const struct evaluation *evaluation, const struct filter_node *node)
{
    enum truth decides = node->kind == FILTER_AND ? TRUTH_FALSE : TRUTH_TRUE;
    enum truth left = truth_of(evaluation, &evaluation->nodes[node->left]);
    enum truth right;

    if (left == decides && !evaluation->types)
        return left;
    right = truth_of(evaluation, &evaluation->nodes[node->right]);
    if (left == decides || right == decides)
        return decides;
    return left == TRUTH_UNKNOWN ? left : right;
}

static enum truth truth_of(const struct evaluation *evaluation, const struct filter_node *node)
{
    const json_t *json;
    enum truth truth;

    switch (node->kind) {
    case FILTER_OR:
    case FILTER_AND:
        return truth_of_both(evaluation, node);
    case FILTER_NOT:
        truth = truth_of(evaluation, &evaluation->nodes[node->left]);
        if (truth == TRUTH_UNKNOWN)
            return truth;
        return truth == TRUTH_TRUE ? TRUTH_FALSE : TRUTH_TRUE;
    case FILTER_TRUE:
        return TRUTH_TRUE;
    case FILTER_FALSE:
        return TRUTH_FALSE;
    case FILTER_PATH:
        json = follow(evaluation->resource, node->text);
        if (json_is_true(json))
            return TRUTH_TRUE;
        return json_is_false(json) ? TRUTH_FALSE : TRUTH_UNKNOWN;
    default:
        return comparison_holds(evaluation, node) ? TRUTH_TRUE : TRUTH_FALSE;
    }
}

bool filter_matches_noting(const struct filter *filter, const json_t *resource,
                           struct filter_types *types)
{
    struct evaluation evaluation = {filter->nodes, resource, types};

    return truth_of(&evaluation, &filter->nodes[filter->root]) == TRUTH_TRUE;
}

bool filter_matches(const struct filter *filter, const json_t *resource)
{
    return filter_matches_noting(filter, resource, NULL);
}

bool filter_types_conflict(const struct filter *filter, const struct filter_types *types,
                           struct ipc_text *ret_literal)
{
    uint64_t conflicts = types->met & ~types->fitted;

    for (size_t i = 0; conflicts && i < filter->count; i++) {
        const struct filter_node *node = &filter->nodes[i];

        if (node->kind >= FILTER_EQ && node->kind <= FILTER_LE &&
            (conflicts & UINT64_C(1) << node->bit)) {
            node = &filter->nodes[node->right];
            *ret_literal = (struct ipc_text){node->text, node->size};
            return true;
        }
    }
    return false;
}

static bool is_listed(const char *name, const char *const *names)
{
    while (*names && strcmp(*names, name) != 0)
        names++;
    return *names != NULL;
}

bool filter_reads_only(const struct filter *filter, const char *const *names)
{
    for (size_t i = 0; i < filter->count; i++) {
        const struct filter_node *node = &filter->nodes[i];

        if (node->kind == FILTER_PATH && !is_listed(node->text, names))
            return false;
    }
    return true;
}
