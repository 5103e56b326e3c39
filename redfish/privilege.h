/*
 * Who may do what: operation to privileges, from the standard privilege registry (facts, generated
 * by tools/generate-privileges.py into privilege-facts.c). DSP0266 1.21 §13.2.8 "Redfish service
 * operation-to-privilege mapping".
 */
#pragma once

#include "ipc/message.h"

/** Alternatives (OR) of sets (AND). A set with IPC_PRIVILEGE_NO_AUTH needs no log-in. All zero:
 * nobody. */
struct privilege_sets {
    uint32_t sets[IPC_PRIVILEGE_SETS_MAX];
};

/** The rule for an entity ("Chassis", "SensorCollection") and a method. Unknown entity:
 * ConfigureManager for writes, Login for reads. */
const struct privilege_sets *privilege_rule(struct ipc_text entity, enum ipc_method method);

/** True when `held` (bits) fulfils one of the alternatives. */
bool privilege_granted(const struct privilege_sets *rule, uint32_t held);

/** True when the rule can only be fulfilled with ConfigureSelf that `held` has: the service must
 * then check that the resource is the caller's own. */
bool privilege_only_self(const struct privilege_sets *rule, uint32_t held);

/** "Login", "ConfigureManager" …; NULL for no known bit. */
const char *privilege_name(uint32_t bit);

/** The predefined roles (DSP0266 1.21 §13.2.3): "Administrator", "Operator", "ReadOnly". 0 for an
 * unknown one. */
uint32_t privilege_of_role(struct ipc_text role_id);
