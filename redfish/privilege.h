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

/** The rule for an entity ("Chassis", "SensorCollection") and a method, wherever it is. Unknown
 * entity: ConfigureManager for writes, Login for reads. */
const struct privilege_sets *privilege_rule(struct ipc_text entity, enum ipc_method method);

/** Where a resource is, for the registry's overrides. */
struct privilege_place {
    struct ipc_text uri;              /* the resource's, or the template of its route */
    const struct ipc_text *ancestors; /* entities of the resources above it, from the outside in */
    size_t ancestor_count;
    bool is_incomplete; /* what is above it is not all known yet */
};

/**
 * The rule for an entity at a place, with the registry's overrides: that for its URI, else the
 * subordinate override that matches, else privilege_rule(). An override speaks of the methods that
 * it lists and of no others.
 *
 * A subordinate override matches when its targets are among the ancestors in their order; others
 * may be in between (Certificate names ComputerSystem, with a CertificateCollection in between). Of
 * several that match, the one with the most targets counts, then the registry's first.
 *
 * While a place is incomplete, what may turn out to apply is asked for together: every privilege of
 * the rule and of each subordinate override.
 */
struct privilege_sets privilege_rule_at(struct ipc_text entity, enum ipc_method method,
                                        const struct privilege_place *place);

/** The override for one property of an entity ("ManagerAccount", "Password"); NULL when the rule of
 * the resource holds for it, too. */
const struct privilege_sets *
privilege_property_rule(struct ipc_text entity, struct ipc_text property, enum ipc_method method);

/** The methods, as bits IPC_METHOD_BIT(), that some property of the entity has an override for. */
uint32_t privilege_property_methods(struct ipc_text entity);

/** The URI overrides one by one: true, and the entity and URI of the index-th; false past the last.
 * Texts live for ever. */
bool privilege_uri_override(size_t index, struct ipc_text *ret_entity, struct ipc_text *ret_uri);

/** True when `held` (bits) fulfils one of the alternatives. */
bool privilege_granted(const struct privilege_sets *rule, uint32_t held);

/** True when the rule can only be fulfilled with ConfigureSelf that `held` has: the service must
 * then check that the resource is the caller's own. */
bool privilege_only_self(const struct privilege_sets *rule, uint32_t held);

/** The Id of the registry that the rules are of: "Redfish_1.8.0_PrivilegeRegistry". */
const char *privilege_registry_id(void);

/** Where it is served, for printf with its Id: AccountService "PrivilegeMap". */
#define PRIVILEGE_MAP_URI "/redfish/v1/Registries/PrivilegeRegistry/%s"

/** "Login", "ConfigureManager" …; NULL for no known bit. */
const char *privilege_name(uint32_t bit);

/** The predefined roles (DSP0266 1.21 §13.2.3): "Administrator", "Operator", "ReadOnly". 0 for an
 * unknown one. */
uint32_t privilege_of_role(struct ipc_text role_id);
