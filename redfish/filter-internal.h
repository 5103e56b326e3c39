/*
 * What a parsed $filter looks like: a tree in one array of nodes, texts beside it. Written by
 * filter.c (operators) and filter-operand.c, walked by filter-eval.c.
 */
#pragma once

#include "redfish/date-time.h"
#include "redfish/filter.h"

enum filter_kind {
    /* two operands, in the order of the grammar's words */
    FILTER_OR,
    FILTER_AND,
    FILTER_EQ,
    FILTER_NE,
    FILTER_GT,
    FILTER_GE,
    FILTER_LT,
    FILTER_LE,
    /* one, in left */
    FILTER_NOT,
    /* none */
    FILTER_PATH,
    FILTER_STRING,
    FILTER_INTEGER,
    FILTER_REAL,
    FILTER_TRUE,
    FILTER_FALSE,
    FILTER_NULL,
};

struct filter_node {
    enum filter_kind kind;
    uint8_t bit;          /* FILTER_EQ … FILTER_LE: number of the comparison */
    bool is_date_time;    /* FILTER_STRING: date_time is valid */
    uint16_t left, right; /* index of operands */
    uint16_t position;    /* where it starts in the expression */
    uint16_t size;        /* of text, of literals */
    const char *text;     /* literals; FILTER_PATH: names, NUL-terminated, an empty one last */
    union {
        json_int_t integer;         /* FILTER_INTEGER */
        double real;                /* FILTER_REAL */
        struct date_time date_time; /* FILTER_STRING */
    } value;
};

struct filter {
    struct filter_node *nodes;
    uint16_t count, capacity;
    uint16_t root;
    char texts[]; /* of paths and strings */
};

_Static_assert(QUERY_FILTER_TERMS_MAX <= 64, "struct filter_types has a bit for each comparison");

/** A filter while it is read. */
struct filter_parser {
    struct ipc_text text;
    size_t at; /* also where it could not go on */
    struct filter *filter;
    char *text_end; /* of filter->texts in use */
    unsigned int depth, terms;
    uint8_t comparisons;
};

/** The byte at `offset` from here, NUL past the end. */
char filter_peek(const struct filter_parser *parser, size_t offset);
void filter_skip_blanks(struct filter_parser *parser);
/** The name or word that starts here; empty when none does. */
struct ipc_text filter_peek_word(const struct filter_parser *parser);
/** Appends a node. Returns 0 or -ENOMEM. */
int filter_add_node(struct filter_parser *parser, struct filter_node node, uint16_t *ret_index);
/** A literal or a path, starting here. Returns 0, -ENOMEM, FILTER_E_SYNTAX or FILTER_E_UNSUPPORTED.
 */
int filter_parse_operand(struct filter_parser *parser, uint16_t *ret_index);
