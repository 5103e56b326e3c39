/*
 * $filter: parsing and evaluating. The grammar is DSP0266 1.21 §7.3.4 "The $filter query
 * parameter": or, and, not, eq, ne, gt, ge, lt, le, parentheses; paths into nested objects
 * ("Status/Health"); strings in single quotes, numbers, true, false, null. Pure: knows neither HTTP
 * nor services.
 */
#pragma once

#include <jansson.h>

#include "ipc/message.h"

struct filter;

enum {
    FILTER_E_SYNTAX = 1,      /* ret_position: byte where it could not go on */
    FILTER_E_TOO_COMPLEX = 2, /* QUERY_FILTER_DEPTH_MAX or …_TERMS_MAX */
};

/** expression: decoded. Returns 0, a named outcome or -ENOMEM. */
int filter_parse(struct ipc_text expression, struct filter **ret_filter, size_t *ret_position);
void filter_free(struct filter *filter);

/** True when the resource fulfils it. A path that is not there is null. */
bool filter_matches(const struct filter *filter, const json_t *resource);
