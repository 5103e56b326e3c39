/*
 * $filter: parsing and evaluating. The grammar is DSP0266 1.21 §7.3 "The $filter query parameter"
 * (OData 4.0 ABNF without functions, arithmetic and lambdas): or, and, not, eq, ne, gt, ge, lt, le,
 * parentheses; paths into nested objects ("Status/Health"); strings in single quotes, numbers,
 * true, false, null. Pure: knows neither HTTP nor services. docs/queries.md has the rules of
 * comparing.
 */
#pragma once

#include <jansson.h>

#include "ipc/message.h"

#define QUERY_FILTER_DEPTH_MAX 16 /* parentheses and not */
#define QUERY_FILTER_TERMS_MAX 64 /* comparisons, and properties that stand alone */

struct filter;

enum {
    FILTER_E_SYNTAX = 1,      /* ret_position: byte where it could not go on */
    FILTER_E_TOO_COMPLEX = 2, /* QUERY_FILTER_DEPTH_MAX or …_TERMS_MAX */
    FILTER_E_UNSUPPORTED = 3, /* OData, but not Redfish: functions, arithmetic, lambdas, typed
                                 literals; ret_position: where */
};

/** Whether the literals of a filter met properties of their type. Start with {0}. */
struct filter_types {
    uint64_t met;    /* a bit for each comparison: the property was there, with another type */
    uint64_t fitted; /* the property was there, with the type of the literal */
};

/** expression: decoded, valid UTF-8. ret_position is set with any named outcome. Returns 0, a named
 * outcome or -ENOMEM. */
int filter_parse(struct ipc_text expression, struct filter **ret_filter, size_t *ret_position);
/** NULL is allowed. */
void filter_free(struct filter *filter);

/** True when the filter asks for no properties but these (names of the top level, the last one
 * NULL): a resource that has only them is enough to decide. */
bool filter_reads_only(const struct filter *filter, const char *const *names);

/** True when the resource fulfils it. A path that is not there is null. Allocates nothing. */
bool filter_matches(const struct filter *filter, const json_t *resource);

/** As filter_matches(), and notes the types that it saw. */
bool filter_matches_noting(const struct filter *filter, const json_t *resource,
                           struct filter_types *types);

/** True when a literal of the filter had another type than its property in every resource noted;
 * ret_literal: its text (a string without quotes), which lives as long as the filter. */
bool filter_types_conflict(const struct filter *filter, const struct filter_types *types,
                           struct ipc_text *ret_literal);
