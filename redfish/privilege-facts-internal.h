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

struct privilege_fact {
    char name[PRIVILEGE_NAME_BYTES];
    uint8_t rules[PRIVILEGE_METHOD_COUNT]; /* index into privilege_fact_rules, by enum ipc_method */
};

extern const struct privilege_sets privilege_fact_rules[];
extern const struct privilege_fact privilege_facts[]; /* sorted by name, as strcmp() does */
extern const size_t privilege_fact_count;
