/*
 * Look-up of the standard registry's rules, and what roles and privileges are called. Decides
 * nothing about property or subordinate overrides: the registry's OperationMaps only.
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
