/*
 * $select: parsing a list of property paths, and cutting a resource down to them. DSP0266 1.21 §7.3
 * "The $select query parameter". Pure: works on JSON that the caller owns.
 */
#pragma once

#include <jansson.h>

#include "ipc/message.h"

#define QUERY_SELECT_PATHS_MAX 64 /* properties in $select */

struct query_select;

enum {
    SELECT_E_SYNTAX = 1,   /* empty list, path or segment; a name that cannot be one */
    SELECT_E_TOO_MANY = 2, /* QUERY_SELECT_PATHS_MAX */
};

/** list: decoded, "Name,Status/Health". "*" selects every property of its level. Returns 0, a named
 * outcome or -ENOMEM. */
int select_parse(struct ipc_text list, struct query_select **ret_select);
/** NULL is allowed. */
void select_free(struct query_select *select);

/**
 * Removes what is not selected. Always kept: @odata.id, @odata.type, @odata.context, @odata.etag
 * and
 * @Message.ExtendedInfo; annotations of what is kept ("Members@odata.count"). Paths that are not
 * there select nothing. A path into an array selects from each element. Members stays when
 * is_expanded or when it holds whole resources (a collection whose schema expands them), and the
 * paths, with or without "Members/", select from each of them.
 */
void select_apply(const struct query_select *select, json_t *resource, bool is_expanded);
