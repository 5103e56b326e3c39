/*
 * What a mockup must not hold: passwords, tokens, keys and communities. A table of names says which
 * properties have such values, in any resource, OEM's and BIOS attributes too; tests compare it
 * with the write-only properties of the schema facts. Values are replaced by null, so that the
 * property is still seen. What people wrote into free text is not looked at.
 */
#pragma once

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

/** Whether the values of a property of this name are secrets: "Password", "SNMPCommunityString". */
bool secrets_is_name(const char *name);

/** Whether a header of an answer may be kept: no credentials, and nothing about this one answer
 * only, as length, coding, tag and date are. */
bool secrets_keeps_header(const char *name);

/**
 * Takes secrets out of a body, at any depth: values by the name of their property, or of one around
 * it; values of BIOS attributes of the type Password; strings of Keys that are not SSH's; in any
 * string, PEM blocks of private keys, passwords within URIs, and all of this in JSON. Counts them
 * into *count. Returns 0 or -ENOMEM.
 */
int secrets_remove(json_t *body, size_t *count);

/** Cuts PEM blocks of private keys out of a text, in place; size gets less. Returns how many. */
size_t secrets_cut_keys(char *text, size_t *size);
