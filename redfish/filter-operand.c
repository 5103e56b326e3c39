/*
 * The operands of $filter: names and paths, strings, numbers, date-times. What OData knows and
 * Redfish leaves out is told from what nobody understands, since the answers differ (501, 400):
 * DSP0266 1.21 §7.3 "The $filter query parameter". filter.c has the operators.
 */
#include "redfish/filter-internal.h"

#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"

static bool is_name_start(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '@' || c == '#';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_name(char c)
{
    return is_name_start(c) || is_digit(c) || c == '.' || c == '-';
}

char filter_peek(const struct filter_parser *parser, size_t offset)
{
    return parser->at + offset < parser->text.size ? parser->text.data[parser->at + offset] : '\0';
}

void filter_skip_blanks(struct filter_parser *parser)
{
    while (filter_peek(parser, 0) == ' ')
        parser->at++;
}

struct ipc_text filter_peek_word(const struct filter_parser *parser)
{
    size_t size = 0;

    if (is_name_start(filter_peek(parser, 0)))
        while (is_name(filter_peek(parser, size)))
            size++;
    return (struct ipc_text){parser->text.data + parser->at, size};
}

int filter_add_node(struct filter_parser *parser, struct filter_node node, uint16_t *ret_index)
{
    struct filter *filter = parser->filter;

    if (filter->count == filter->capacity) {
        /* the limits of terms and depth keep this far below UINT16_MAX */
        size_t capacity = filter->capacity ? (size_t)filter->capacity * 2 : 8;
        struct filter_node *nodes = realloc(filter->nodes, capacity * sizeof *nodes);

        if (!nodes)
            return -ENOMEM;
        filter->nodes = nodes;
        filter->capacity = (uint16_t)capacity;
    }
    filter->nodes[filter->count] = node;
    *ret_index = filter->count++;
    return 0;
}

/** Keeps a copy of `size` bytes and a NUL. */
static const char *keep_text(struct filter_parser *parser, const char *data, size_t size)
{
    char *text = parser->text_end;

    memcpy(text, data, size);
    text[size] = '\0';
    parser->text_end += size + 1;
    return text;
}

/** 'it''s': strings in quotes, a quote in them is doubled. */
static int parse_string(struct filter_parser *parser, uint16_t *ret_index)
{
    struct filter_node node = {.kind = FILTER_STRING, .position = (uint16_t)parser->at};
    char *text = parser->text_end, *out = text;

    for (parser->at++; parser->at < parser->text.size; parser->at++) {
        if (filter_peek(parser, 0) == '\'') {
            if (filter_peek(parser, 1) != '\'')
                break;
            parser->at++;
        }
        *out++ = filter_peek(parser, 0);
    }
    if (parser->at == parser->text.size)
        return FILTER_E_SYNTAX; /* never closed */
    parser->at++;
    parser->text_end = out;
    node.text = text;
    node.size = (uint16_t)(out - text);
    node.is_date_time = date_time_parse((struct ipc_text){text, node.size}, &node.value.date_time);
    return filter_add_node(parser, node, ret_index);
}

static size_t skip_digits(const struct filter_parser *parser, size_t offset)
{
    while (is_digit(filter_peek(parser, offset)))
        offset++;
    return offset;
}

/** Size of the number that starts here, 0 when none does; not what follows it. */
static size_t number_size(const struct filter_parser *parser, bool *ret_integer)
{
    size_t sign = filter_peek(parser, 0) == '-' || filter_peek(parser, 0) == '+' ? 1 : 0;
    size_t end = skip_digits(parser, sign);

    *ret_integer = true;
    if (end == sign)
        return 0;
    if (filter_peek(parser, end) == '.' && is_digit(filter_peek(parser, end + 1))) {
        *ret_integer = false;
        end = skip_digits(parser, end + 1);
    }
    if (filter_peek(parser, end) == 'e' || filter_peek(parser, end) == 'E') {
        size_t digits = end +
                        (filter_peek(parser, end + 1) == '-' || filter_peek(parser, end + 1) == '+'
                             ? 2
                             : 1);

        if (!is_digit(filter_peek(parser, digits)))
            return end;
        *ret_integer = false;
        end = skip_digits(parser, digits);
    }
    return end;
}

/** An OData date-time, which has no quotes: "2024-05-31T09:00:00Z". */
static int parse_date_time(struct filter_parser *parser, uint16_t *ret_index)
{
    struct filter_node node = {.kind = FILTER_STRING, .position = (uint16_t)parser->at};
    struct ipc_text text = {parser->text.data + parser->at, 0};

    while (is_name(filter_peek(parser, text.size)) || filter_peek(parser, text.size) == ':' ||
           filter_peek(parser, text.size) == '+')
        text.size++;
    if (!date_time_parse(text, &node.value.date_time))
        return FILTER_E_SYNTAX;
    parser->at += text.size;
    node.is_date_time = true;
    node.size = (uint16_t)text.size;
    node.text = keep_text(parser, text.data, text.size);
    return filter_add_node(parser, node, ret_index);
}

static int parse_number(struct filter_parser *parser, uint16_t *ret_index)
{
    struct filter_node node = {.kind = FILTER_INTEGER, .position = (uint16_t)parser->at};
    bool integer;
    size_t size = number_size(parser, &integer);

    if (size == 0)
        return filter_peek(parser, 0) == '-' ? FILTER_E_UNSUPPORTED
                                             : FILTER_E_SYNTAX; /* negation */
    node.text = keep_text(parser, parser->text.data + parser->at, size);
    node.size = (uint16_t)size;
    parser->at += size;
    if (is_name(filter_peek(parser, 0)))
        return FILTER_E_SYNTAX;
    errno = 0;
    if (integer)
        node.value.integer = strtoll(node.text, NULL, 10);
    if (!integer || errno == ERANGE) {
        node.kind = FILTER_REAL;
        node.value.real = strtod(node.text, NULL);
    }
    return filter_add_node(parser, node, ret_index);
}

/** What may follow a name and makes it something that Redfish leaves out: a function, a typed
 * literal, $count. */
static bool is_unsupported_suffix(char c)
{
    return c == '(' || c == '\'' || c == '$';
}

/** "Status/Health". */
static int parse_path(struct filter_parser *parser, uint16_t *ret_index)
{
    struct filter_node node = {.kind = FILTER_PATH, .position = (uint16_t)parser->at};

    node.text = parser->text_end;
    for (;;) {
        struct ipc_text name = filter_peek_word(parser);

        if (name.size == 0)
            break;
        parser->at += name.size;
        keep_text(parser, name.data, name.size);
        if (filter_peek(parser, 0) != '/') {
            if (is_unsupported_suffix(filter_peek(parser, 0)))
                break;
            *parser->text_end++ = '\0';
            return filter_add_node(parser, node, ret_index);
        }
        parser->at++;
    }
    return is_unsupported_suffix(filter_peek(parser, 0)) ? FILTER_E_UNSUPPORTED : FILTER_E_SYNTAX;
}

/** A word that should be no operator: a literal or a path. */
static int parse_word(struct filter_parser *parser, struct ipc_text word, uint16_t *ret_index)
{
    static const char *const operators[] = {"or", "and", "eq", "ne", "gt", "ge", "lt", "le"};
    static const struct {
        const char *word;
        enum filter_kind kind;
    } literals[] = {{"true", FILTER_TRUE}, {"false", FILTER_FALSE}, {"null", FILTER_NULL}};
    char next = filter_peek(parser, word.size);

    for (size_t i = 0; i < ARRAY_SIZE(operators); i++) {
        if (ipc_text_equal(word, operators[i]))
            return FILTER_E_SYNTAX;
    }
    for (size_t i = 0; i < ARRAY_SIZE(literals); i++) {
        struct filter_node node = {.kind = literals[i].kind, .text = literals[i].word};

        if (!ipc_text_equal(word, literals[i].word) || next == '/' || is_unsupported_suffix(next))
            continue;
        node.position = (uint16_t)parser->at;
        node.size = (uint16_t)word.size;
        parser->at += word.size;
        return filter_add_node(parser, node, ret_index);
    }
    return parse_path(parser, ret_index);
}

int filter_parse_operand(struct filter_parser *parser, uint16_t *ret_index)
{
    struct ipc_text word = filter_peek_word(parser);
    char c = filter_peek(parser, 0);

    if (word.size)
        return parse_word(parser, word, ret_index);
    if (c == '\'')
        return parse_string(parser, ret_index);
    if (is_digit(c) && is_digit(filter_peek(parser, 3)) && filter_peek(parser, 4) == '-')
        return parse_date_time(parser, ret_index);
    return c == '$' ? FILTER_E_UNSUPPORTED : parse_number(parser, ret_index);
}
