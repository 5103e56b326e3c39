/*
 * Texts of addresses and names, checked and compared. Pure functions. RFC 4291 §2.2 "Text
 * Representation of Addresses", RFC 1123 §2.1 "Host Names and Numbers".
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

enum ip_family {
    IP_NONE = 0,
    IP_V4,
    IP_V6,
};

/** Space for an address and its NUL. */
#define IP_TEXT_MAX 46

/** What the text is: dotted decimal of four numbers, or IPv6 without scope. */
enum ip_family ip_family_of(const char *text);
/** True when an interface can have it: of this family, not unspecified, loopback, multicast or
 * broadcast. */
bool ip_is_host(const char *text, enum ip_family family);
/** The same address in any spelling. */
bool ip_equal(const char *a, const char *b);

/** "255.255.252.0" of 22; prefix_length up to 32. */
void ip_subnet_mask(unsigned int prefix_length, char ret_text[static IP_TEXT_MAX]);
/** True and the length when the text is a mask of ones, then zeros; one of only zeros is none. */
bool ip_prefix_length(const char *subnet_mask, unsigned int *ret_prefix_length);

/** One label of a name: letters, digits and inner hyphens, at most 63. */
bool host_label_is_valid(const char *text, size_t size);
/** Labels with dots between, at most 253 characters. */
bool host_name_is_valid(const char *text);
