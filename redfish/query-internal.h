/*
 * Shared by query.c, which parses, query-values.c and query-apply.c.
 */
#pragma once

#include "redfish/query.h"

/** Fills *ret_error; value and parameter in the order of the message's arguments. Returns
 * QUERY_E_REFUSED. */
int query_refuse(struct query_error *ret_error, enum base_message message, struct ipc_text first,
                 struct ipc_text second, const char *third);

/** Takes the next parameter off `raw`, still encoded: the bytes up to '&'. False at the end. */
bool query_next_parameter(struct ipc_text *raw, struct ipc_text *ret_parameter);

/** Undoes percent-encoding of `raw` into `buffer` (raw.size bytes). False for bad encoding, control
 * characters and what is not UTF-8. '+' stays '+': DSP0266 §7.3 refers to RFC 3986, not to HTML. */
bool query_decode(struct ipc_text raw, char *buffer, struct ipc_text *ret_text);

/** Copies what fits into size_max bytes with the NUL, whole characters only. */
void query_copy_argument(char *argument, size_t size_max, struct ipc_text text);

/** The number of a parameter that this service has, -1 for others. Names are exact. */
int query_find_parameter(struct ipc_text name);

/** Parses the decoded value of the parameter with this number. Returns 0, QUERY_E_REFUSED or
 * -ENOMEM. */
int query_parse_value(struct query *query, int index, struct ipc_text value,
                      struct query_error *ret_error);

/** Members are hyperlinks that are not in Links: "." and "*" expand them, "~" does not. */
static inline bool query_expands_members(const struct query *query)
{
    return query->expand == QUERY_EXPAND_SUBORDINATE || query->expand == QUERY_EXPAND_ALL;
}
