/*
 * The head of a request: which header lines the handler sees, and what makes a head acceptable (RFC
 * 9112 §3, §5, §6; RFC 9110 §7.2, §10.1.1). Part of http-parse.c; nothing else includes it.
 */
#pragma once

#include "gateway/http-parse-internal.h"

/** RFC 9110 §5.6.2 "tchar". */
bool http_head_is_token_character(char character);

/** Case-sensitive (RFC 9110 §9.1): "get" is HTTP_OTHER. */
enum http_method http_head_method(const struct ipc_text *name);

/** Takes the header line in parse->name and parse->value. Returns 0, or -1 with parse->fault set.
 */
int http_head_line(struct http_parse *parse);

/** Judges the head, which ends at parse->end, and finishes the request's target and Host. Returns
 * 0, or -1 with parse->fault set. */
int http_head_check(struct http_parse *parse);

/** After http_head_check(): bytes of a body follow. */
bool http_head_has_body(const struct http_parse *parse);

void http_head_free_joined(struct http_parse *parse);
