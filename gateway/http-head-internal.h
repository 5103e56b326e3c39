/*
 * The head of a request: which header lines the handler sees, and what makes a head acceptable (RFC
 * 9112 §3, §5, §6; RFC 9110 §7.2, §10.1.1). Part of http-parse.c; nothing else includes it.
 */
#pragma once

#include "gateway/http-parse-internal.h"

/** A set of ASCII characters: bit n of word w stands for the character 64 * w + n. */
struct http_character_set {
    uint64_t words[2];
};

/** RFC 9110 §5.6.2 "tchar". */
#define HTTP_TOKEN_CHARACTERS                                                                      \
    ((struct http_character_set){{0x03ff6cfa00000000u, 0x57ffffffc7fffffeu}})
/** RFC 3986 §3.2.2, §3.2.3: host and port, without user information. */
#define HTTP_HOST_CHARACTERS                                                                       \
    ((struct http_character_set){{0x2fff7ff200000000u, 0x47fffffeaffffffeu}})

static inline bool http_character_is_in(char character, struct http_character_set set)
{
    unsigned char byte = (unsigned char)character;

    return byte < 128 && (set.words[byte >> 6] >> (byte & 63) & 1);
}

/** Case-sensitive (RFC 9110 §9.1): "get" is HTTP_OTHER. */
enum http_method http_head_method(const struct ipc_text *name);

/** Takes the line in parse->name and parse->value. Returns 0, or -1 with parse->fault set. */
int http_head_line(struct http_parse *parse);

/** Judges the head, which ends at parse->end, and finishes the request's target and Host. Returns
 * 0, or -1 with parse->fault set. */
int http_head_check(struct http_parse *parse);

/** After http_head_check(): bytes of a body follow. */
bool http_head_has_body(const struct http_parse *parse);

void http_head_free_joined(struct http_parse *parse);
