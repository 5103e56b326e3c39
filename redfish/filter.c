/*
 * Parsing $filter: recursive descent over the precedence that DSP0266 1.21 §7.3 "The $filter query
 * parameter" gives: grouping, not, gt ge lt le, eq ne, and, or. Blanks between words may be missing
 * where nothing is unclear without them. filter-eval.c evaluates.
 */
#include "redfish/filter.h"

#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "redfish/filter-internal.h"

/* An operand is one byte at least, and an operator between two of them two: so names with their
 * NULs fit beside each other, and only the last needs more than it had in the expression. */
#define TEXTS_EXTRA 2

static const struct {
    const char *word;
    enum filter_kind kind, swapped; /* swapped: with its operands the other way round */
    unsigned int level;
} operators[] = {
    {"or", FILTER_OR, FILTER_OR, 0}, {"and", FILTER_AND, FILTER_AND, 1},
    {"eq", FILTER_EQ, FILTER_EQ, 2}, {"ne", FILTER_NE, FILTER_NE, 2},
    {"gt", FILTER_GT, FILTER_LT, 3}, {"ge", FILTER_GE, FILTER_LE, 3},
    {"lt", FILTER_LT, FILTER_GT, 3}, {"le", FILTER_LE, FILTER_GE, 3},
};
#define LEVEL_COUNT 4

static const char *const unsupported_operators[] = {"add", "sub",   "mul", "div",
                                                    "mod", "divby", "has", "in"};

/** True for what is true or false (or a property that may be). */
static bool is_logical(const struct filter_node *node)
{
    return node->kind <= FILTER_PATH || node->kind == FILTER_TRUE || node->kind == FILTER_FALSE;
}

/** Checks an operand of and, or, not, or the whole. One that is no comparison counts as a term. */
static int require_logical(struct filter_parser *parser, uint16_t index)
{
    const struct filter_node *node = &parser->filter->nodes[index];

    if (!is_logical(node)) {
        parser->at = node->position;
        return FILTER_E_SYNTAX;
    }
    if (node->kind >= FILTER_PATH && ++parser->terms > QUERY_FILTER_TERMS_MAX)
        return FILTER_E_TOO_COMPLEX;
    return 0;
}

static int parse_binary(struct filter_parser *parser, unsigned int level, uint16_t *ret_index);

/** Why there is something here that cannot be: an operator that Redfish leaves out, or anything. */
static int unexpected(const struct filter_parser *parser)
{
    struct ipc_text word = filter_peek_word(parser);

    for (size_t i = 0; i < ARRAY_SIZE(unsupported_operators); i++) {
        if (ipc_text_equal(word, unsupported_operators[i]))
            return FILTER_E_UNSUPPORTED;
    }
    return FILTER_E_SYNTAX;
}

static int parse_group(struct filter_parser *parser, uint16_t *ret_index)
{
    int error;

    parser->at++;
    error = parse_binary(parser, 0, ret_index);
    if (error)
        return error;
    if (filter_peek(parser, 0) != ')')
        return unexpected(parser);
    parser->at++;
    return 0;
}

static int parse_unary(struct filter_parser *parser, uint16_t *ret_index);

static int parse_not(struct filter_parser *parser, uint16_t *ret_index)
{
    struct filter_node node = {.kind = FILTER_NOT, .position = (uint16_t)parser->at};
    int error;

    parser->at += strlen("not");
    error = parse_unary(parser, &node.left);
    if (!error)
        error = require_logical(parser, node.left);
    return error ? error : filter_add_node(parser, node, ret_index);
}

static int parse_unary(struct filter_parser *parser, uint16_t *ret_index)
{
    bool is_not;
    int error;

    filter_skip_blanks(parser);
    is_not = ipc_text_equal(filter_peek_word(parser), "not");
    if (!is_not && filter_peek(parser, 0) != '(')
        return filter_parse_operand(parser, ret_index);
    if (++parser->depth > QUERY_FILTER_DEPTH_MAX)
        return FILTER_E_TOO_COMPLEX;
    error = is_not ? parse_not(parser, ret_index) : parse_group(parser, ret_index);
    parser->depth--;
    return error;
}

/** Joins two operands. A literal left of a property changes sides with it. */
static int join(struct filter_parser *parser, size_t operator, uint16_t left, uint16_t right,
                uint16_t *ret_index)
{
    const struct filter_node *nodes = parser->filter->nodes;
    bool logical = operators[operator].level < 2;
    bool swap = !logical && nodes[left].kind > FILTER_PATH && nodes[right].kind == FILTER_PATH;
    struct filter_node node = {
        .kind = swap
        ? operators[operator].swapped : operators[operator].kind, .left = swap ? right : left,
                                                  .right = swap ? left : right,
                                                  .position = nodes[left].position, };
    int error = 0;

    if (logical) {
        error = require_logical(parser, left);
        if (!error)
            error = require_logical(parser, right);
    } else {
        if (++parser->terms > QUERY_FILTER_TERMS_MAX)
            return FILTER_E_TOO_COMPLEX;
        node.bit = parser->comparisons++;
    }
    return error ? error : filter_add_node(parser, node, ret_index);
}

/** Consumes an operator of this level. */
static bool accept_operator(struct filter_parser *parser, unsigned int level, size_t *ret_operator)
{
    struct ipc_text word;

    filter_skip_blanks(parser);
    word = filter_peek_word(parser);
    for (size_t i = 0; i < ARRAY_SIZE(operators); i++) {
        if (operators[i].level == level && ipc_text_equal(word, operators[i].word)) {
            parser->at += word.size;
            *ret_operator = i;
            return true;
        }
    }
    return false;
}

/** Operators of one level, from left to right, between operands that bind tighter. */
static int parse_binary(struct filter_parser *parser, unsigned int level, uint16_t *ret_index)
{
    uint16_t left, right;
    size_t operator;
    int error = level == LEVEL_COUNT ? parse_unary(parser, ret_index)
                                     : parse_binary(parser, level + 1, &left);

    if (error || level == LEVEL_COUNT)
        return error;
    while (!error && accept_operator(parser, level, &operator)) {
        error = parse_binary(parser, level + 1, &right);
        if (!error)
            error = join(parser, operator, left, right, &left);
    }
    if (!error)
        *ret_index = left;
    return error;
}

DEFINE_CLEANUP(struct filter *, filter_free)

int filter_parse(struct ipc_text expression, struct filter **ret_filter, size_t *ret_position)
{
    struct filter *filter CLEANUP(filter_free_cleanup) = NULL;
    struct filter_parser parser = {.text = expression};
    int error;

    if (expression.size > UINT16_MAX) {
        *ret_position = UINT16_MAX;
        return FILTER_E_TOO_COMPLEX;
    }
    filter = calloc(1, sizeof *filter + expression.size + TEXTS_EXTRA);
    if (!filter)
        return -ENOMEM;
    parser.filter = filter;
    parser.text_end = filter->texts;
    error = parse_binary(&parser, 0, &filter->root);
    if (!error && parser.at < expression.size)
        error = unexpected(&parser);
    if (!error)
        error = require_logical(&parser, filter->root);
    if (error) {
        *ret_position = parser.at;
        return error;
    }
    *ret_filter = TAKE(filter);
    return 0;
}

void filter_free(struct filter *filter)
{
    if (!filter)
        return;
    free(filter->nodes);
    free(filter);
}
