/*
 * The shape of privilege-facts.c, which tools/generate-privileges.py writes. Nothing in it is a
 * pointer, so that the tables stay read-only pages that all processes share.
 */
#pragma once

#include "redfish/privilege.h"

/** IPC_GET … IPC_DELETE. */
#define PRIVILEGE_METHOD_COUNT 5
/** The longest entity and its NUL, with some room. */
#define PRIVILEGE_NAME_BYTES 43
/** In the rules of an override: it says nothing about this method. */
#define PRIVILEGE_NO_RULE 0xff

enum privilege_override_kind {
    PRIVILEGE_OVERRIDE_PROPERTY,    /* targets: names of properties, each for itself */
    PRIVILEGE_OVERRIDE_SUBORDINATE, /* targets: entities, one path from the outside in */
    PRIVILEGE_OVERRIDE_URI,         /* targets: URIs, each for itself */
};

struct privilege_fact {
    char name[PRIVILEGE_NAME_BYTES];
    uint8_t rules[PRIVILEGE_METHOD_COUNT]; /* index into privilege_fact_rules, by enum ipc_method */
    uint8_t override_first;                /* index into privilege_fact_overrides */
    uint8_t override_count;
};

struct privilege_override_fact {
    uint8_t kind; /* enum privilege_override_kind */
    uint8_t target_count;
    uint16_t target_first;                 /* index into privilege_fact_targets */
    uint8_t rules[PRIVILEGE_METHOD_COUNT]; /* as above, or PRIVILEGE_NO_RULE */
};

extern const char
    privilege_fact_source[]; /* the registry's Id, "Redfish_1.8.0_PrivilegeRegistry" */
extern const struct privilege_sets privilege_fact_rules[];
extern const struct privilege_fact privilege_facts[]; /* sorted by name, as strcmp() does */
extern const size_t privilege_fact_count;
extern const struct privilege_override_fact privilege_fact_overrides[];
extern const uint16_t privilege_fact_targets[]; /* where a text starts in privilege_fact_texts */
extern const char privilege_fact_texts[];       /* each with its NUL */
