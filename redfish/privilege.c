/*
 * Look-up of the standard registry's rules and overrides, and what roles and privileges are called.
 * Who asks, and for what, is the gateway's business (gateway/authorization.c).
 */
#include "redfish/privilege.h"

#include "base/cleanup.h"
#include "redfish/privilege-facts-internal.h"

#define LOGIN IPC_PRIVILEGE_LOGIN
#define CONFIGURE_MANAGER IPC_PRIVILEGE_CONFIGURE_MANAGER
#define CONFIGURE_USERS IPC_PRIVILEGE_CONFIGURE_USERS
#define CONFIGURE_SELF IPC_PRIVILEGE_CONFIGURE_SELF
#define CONFIGURE_COMPONENTS IPC_PRIVILEGE_CONFIGURE_COMPONENTS

/** As strcmp(). */
static int compare(struct ipc_text entity, const char *name)
{
    size_t size = strlen(name), common = entity.size < size ? entity.size : size;
    int order = common ? memcmp(entity.data, name, common) : 0;

    if (order == 0 && entity.size != size)
        order = entity.size < size ? -1 : 1;
    return order;
}

static const struct privilege_fact *find_fact(struct ipc_text entity)
{
    size_t low = 0, high = privilege_fact_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct privilege_fact *fact = &privilege_facts[middle];
        int order = compare(entity, fact->name);

        if (order == 0)
            return fact;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

const struct privilege_sets *privilege_rule(struct ipc_text entity, enum ipc_method method)
{
    static const struct privilege_sets nobody;
    static const struct privilege_sets read_unknown = {{LOGIN}};
    static const struct privilege_sets write_unknown = {{CONFIGURE_MANAGER}};
    const struct privilege_fact *fact;

    if ((unsigned int)method >= PRIVILEGE_METHOD_COUNT)
        return &nobody;
    fact = find_fact(entity);
    if (fact)
        return &privilege_fact_rules[fact->rules[method]];
    return method == IPC_GET ? &read_unknown : &write_unknown;
}

/* -- overrides -- */

static const char *target_of(const struct privilege_override_fact *override, size_t index)
{
    return privilege_fact_texts + privilege_fact_targets[override->target_first + index];
}

static bool has_target(const struct privilege_override_fact *override, struct ipc_text text)
{
    for (size_t i = 0; i < override->target_count; i++) {
        if (ipc_text_equal(text, target_of(override, i)))
            return true;
    }
    return false;
}

static bool is_below(const struct privilege_override_fact *override,
                     const struct privilege_place *place)
{
    size_t found = 0;

    for (size_t i = 0; i < place->ancestor_count && found < override->target_count; i++) {
        if (ipc_text_equal(place->ancestors[i], target_of(override, found)))
            found++;
    }
    return found == override->target_count;
}

/* The index-th override of the entity if it is of this kind and lists the method; NULL else. */
static const struct privilege_override_fact *override_of(const struct privilege_fact *fact,
                                                         size_t index,
                                                         enum privilege_override_kind kind,
                                                         enum ipc_method method)
{
    const struct privilege_override_fact *override =
        &privilege_fact_overrides[fact->override_first + index];

    return override->kind == kind && override->rules[method] != PRIVILEGE_NO_RULE ? override : NULL;
}

static const struct privilege_sets *rule_of(const struct privilege_override_fact *override,
                                            enum ipc_method method)
{
    return &privilege_fact_rules[override->rules[method]];
}

static const struct privilege_sets *rule_by_target(const struct privilege_fact *fact,
                                                   enum privilege_override_kind kind,
                                                   struct ipc_text target, enum ipc_method method)
{
    for (size_t i = 0; i < fact->override_count; i++) {
        const struct privilege_override_fact *override = override_of(fact, i, kind, method);

        if (override && has_target(override, target))
            return rule_of(override, method);
    }
    return NULL;
}

static const struct privilege_sets *rule_by_ancestors(const struct privilege_fact *fact,
                                                      const struct privilege_place *place,
                                                      enum ipc_method method)
{
    const struct privilege_override_fact *best = NULL;

    for (size_t i = 0; i < fact->override_count; i++) {
        const struct privilege_override_fact *override = override_of(
            fact, i, PRIVILEGE_OVERRIDE_SUBORDINATE, method);

        if (override && (!best || override->target_count > best->target_count) &&
            is_below(override, place))
            best = override;
    }
    return best ? rule_of(best, method) : NULL;
}

static uint32_t all_privileges_of(const struct privilege_sets *rule)
{
    uint32_t all = 0;

    for (size_t i = 0; i < ARRAY_SIZE(rule->sets); i++)
        all |= rule->sets[i];
    return all & ~(uint32_t)IPC_PRIVILEGE_NO_AUTH;
}

/* The rule that nobody fulfils who would not be granted in the end, wherever the place turns out to
 * be. */
static struct privilege_sets rule_of_incomplete(const struct privilege_fact *fact,
                                                enum ipc_method method)
{
    const struct privilege_sets *base = &privilege_fact_rules[fact->rules[method]];
    struct privilege_sets strictest = {{all_privileges_of(base)}};
    bool has_override = false;

    for (size_t i = 0; i < fact->override_count; i++) {
        const struct privilege_override_fact *override = override_of(
            fact, i, PRIVILEGE_OVERRIDE_SUBORDINATE, method);

        if (override) {
            strictest.sets[0] |= all_privileges_of(rule_of(override, method));
            has_override = true;
        }
    }
    return has_override ? strictest : *base;
}

struct privilege_sets privilege_rule_at(struct ipc_text entity, enum ipc_method method,
                                        const struct privilege_place *place)
{
    const struct privilege_fact *fact = find_fact(entity);
    const struct privilege_sets *rule;

    if (!fact || (unsigned int)method >= PRIVILEGE_METHOD_COUNT)
        return *privilege_rule(entity, method);
    rule = rule_by_target(fact, PRIVILEGE_OVERRIDE_URI, place->uri, method);
    if (!rule && place->is_incomplete)
        return rule_of_incomplete(fact, method);
    if (!rule)
        rule = rule_by_ancestors(fact, place, method);
    return rule ? *rule : privilege_fact_rules[fact->rules[method]];
}

const struct privilege_sets *
privilege_property_rule(struct ipc_text entity, struct ipc_text property, enum ipc_method method)
{
    const struct privilege_fact *fact = find_fact(entity);

    if (!fact || (unsigned int)method >= PRIVILEGE_METHOD_COUNT)
        return NULL;
    return rule_by_target(fact, PRIVILEGE_OVERRIDE_PROPERTY, property, method);
}

uint32_t privilege_property_methods(struct ipc_text entity)
{
    const struct privilege_fact *fact = find_fact(entity);
    uint32_t methods = 0;

    for (size_t i = 0; fact && i < fact->override_count; i++) {
        for (int method = 0; method < PRIVILEGE_METHOD_COUNT; method++) {
            if (override_of(fact, i, PRIVILEGE_OVERRIDE_PROPERTY, (enum ipc_method)method))
                methods |= IPC_METHOD_BIT(method);
        }
    }
    return methods;
}

bool privilege_uri_override(size_t index, struct ipc_text *ret_entity, struct ipc_text *ret_uri)
{
    for (size_t i = 0; i < privilege_fact_count; i++) {
        const struct privilege_fact *fact = &privilege_facts[i];

        for (size_t j = 0; j < fact->override_count; j++) {
            const struct privilege_override_fact *override =
                &privilege_fact_overrides[fact->override_first + j];
            size_t count = override->kind == PRIVILEGE_OVERRIDE_URI ? override->target_count : 0;

            if (index < count) {
                *ret_entity = ipc_text(fact->name);
                *ret_uri = ipc_text(target_of(override, index));
                return true;
            }
            index -= count;
        }
    }
    return false;
}

/* -- what is held -- */

static bool set_granted(uint32_t set, uint32_t held)
{
    return set && ((set & IPC_PRIVILEGE_NO_AUTH) || (set & held) == set);
}

bool privilege_granted(const struct privilege_sets *rule, uint32_t held)
{
    for (size_t i = 0; i < ARRAY_SIZE(rule->sets); i++) {
        if (set_granted(rule->sets[i], held))
            return true;
    }
    return false;
}

bool privilege_only_self(const struct privilege_sets *rule, uint32_t held)
{
    return privilege_granted(rule, held) &&
           !privilege_granted(rule, held & ~(uint32_t)CONFIGURE_SELF);
}

const char *privilege_registry_id(void)
{
    return privilege_fact_source;
}

const char *privilege_name(uint32_t bit)
{
    switch (bit) {
    case LOGIN:
        return "Login";
    case CONFIGURE_MANAGER:
        return "ConfigureManager";
    case CONFIGURE_USERS:
        return "ConfigureUsers";
    case CONFIGURE_SELF:
        return "ConfigureSelf";
    case CONFIGURE_COMPONENTS:
        return "ConfigureComponents";
    case IPC_PRIVILEGE_NO_AUTH:
        return "NoAuth";
    default:
        return NULL;
    }
}

uint32_t privilege_of_role(struct ipc_text role_id)
{
    static const struct {
        const char *role_id;
        uint32_t privileges;
    } roles[] = {
        {"Administrator",
         LOGIN | CONFIGURE_MANAGER | CONFIGURE_USERS | CONFIGURE_SELF | CONFIGURE_COMPONENTS},
        {"Operator", LOGIN | CONFIGURE_SELF | CONFIGURE_COMPONENTS},
        {"ReadOnly", LOGIN | CONFIGURE_SELF},
    };

    for (size_t i = 0; i < ARRAY_SIZE(roles); i++) {
        if (ipc_text_equal(role_id, roles[i].role_id))
            return roles[i].privileges;
    }
    return 0;
}
