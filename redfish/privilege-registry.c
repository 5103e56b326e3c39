/*
 * The privilege facts as a document, mapping by mapping, so that no tree of all of them is in
 * memory. No text in it needs to be escaped: names of privileges, entities, properties, and URIs.
 */
#include "redfish/privilege-registry.h"

#include <stdbool.h>

#include "base/cleanup.h"
#include "redfish/privilege-facts-internal.h"

static const struct {
    const char *name;
    enum ipc_method method;
} methods[] = {
    {"GET", IPC_GET},     {"HEAD", IPC_GET}, {"POST", IPC_POST},
    {"PATCH", IPC_PATCH}, {"PUT", IPC_PUT},  {"DELETE", IPC_DELETE},
};

/* The bits of a set (AND) as names. */
static int append_set(struct buffer *out, uint32_t set)
{
    const char *separator = "{\"Privilege\":[";
    int r = 0;

    for (uint32_t bit = 1; bit && r == 0; bit <<= 1) {
        if (!(set & bit))
            continue;
        r = buffer_printf(out, "%s\"%s\"", separator, privilege_name(bit));
        separator = ",";
    }
    return r < 0 ? r : buffer_append(out, "]}", 2);
}

/* Alternatives (OR). */
static int append_rule(struct buffer *out, const struct privilege_sets *rule)
{
    int r = buffer_append(out, "[", 1);

    for (size_t i = 0; i < ARRAY_SIZE(rule->sets) && rule->sets[i] && r == 0; i++) {
        if (i > 0)
            r = buffer_append(out, ",", 1);
        if (r == 0)
            r = append_set(out, rule->sets[i]);
    }
    return r < 0 ? r : buffer_append(out, "]", 1);
}

static int append_operations(struct buffer *out, const uint8_t *rules)
{
    const char *separator = "";
    int r = buffer_printf(out, "\"OperationMap\":{");

    for (size_t i = 0; i < ARRAY_SIZE(methods) && r == 0; i++) {
        uint8_t rule = rules[methods[i].method];

        if (rule == PRIVILEGE_NO_RULE)
            continue;
        r = buffer_printf(out, "%s\"%s\":", separator, methods[i].name);
        separator = ",";
        if (r == 0)
            r = append_rule(out, &privilege_fact_rules[rule]);
    }
    return r < 0 ? r : buffer_append(out, "}", 1);
}

static int append_override(struct buffer *out, const struct privilege_override_fact *override)
{
    int r = buffer_printf(out, "{\"Targets\":[");

    for (size_t i = 0; i < override->target_count && r == 0; i++)
        r = buffer_printf(out, "%s\"%s\"", i ? "," : "",
                          privilege_fact_texts +
                              privilege_fact_targets[override->target_first + i]);
    if (r == 0)
        r = buffer_append(out, "],", 2);
    if (r == 0)
        r = append_operations(out, override->rules);
    return r < 0 ? r : buffer_append(out, "}", 1);
}

/* All overrides of one kind: ,"SubordinateOverrides":[…], or nothing. */
static int append_overrides(struct buffer *out, const struct privilege_fact *fact,
                            enum privilege_override_kind kind)
{
    static const char *const names[] = {
        [PRIVILEGE_OVERRIDE_PROPERTY] = "PropertyOverrides",
        [PRIVILEGE_OVERRIDE_SUBORDINATE] = "SubordinateOverrides",
        [PRIVILEGE_OVERRIDE_URI] = "ResourceURIOverrides",
    };
    bool has_any = false;
    int r = 0;

    for (size_t i = 0; i < fact->override_count && r == 0; i++) {
        const struct privilege_override_fact *override =
            &privilege_fact_overrides[fact->override_first + i];

        if (override->kind != kind)
            continue;
        r = has_any ? buffer_append(out, ",", 1) : buffer_printf(out, ",\"%s\":[", names[kind]);
        has_any = true;
        if (r == 0)
            r = append_override(out, override);
    }
    return r < 0 || !has_any ? r : buffer_append(out, "]", 1);
}

static int append_mapping(struct buffer *out, const struct privilege_fact *fact)
{
    int r = buffer_printf(out, "{\"Entity\":\"%s\",", fact->name);

    if (r == 0)
        r = append_operations(out, fact->rules);
    for (int kind = PRIVILEGE_OVERRIDE_PROPERTY; kind <= PRIVILEGE_OVERRIDE_URI && r == 0; kind++)
        r = append_overrides(out, fact, (enum privilege_override_kind)kind);
    return r < 0 ? r : buffer_append(out, "}", 1);
}

int privilege_registry_append(struct buffer *out)
{
    int r = buffer_printf(out,
                          "{\"@odata.id\":\"" PRIVILEGE_MAP_URI
                          "\",\"@odata.type\":\"#" PRIVILEGE_REGISTRY_TYPE "\",\"Id\":\"%s\","
                          "\"Name\":\"Privileges of every operation\",\"PrivilegesUsed\":["
                          "\"Login\",\"ConfigureManager\",\"ConfigureUsers\","
                          "\"ConfigureComponents\",\"ConfigureSelf\"],\"OEMPrivilegesUsed\":[],"
                          "\"Mappings\":[",
                          privilege_fact_source, privilege_fact_source);

    for (size_t i = 0; i < privilege_fact_count && r == 0; i++) {
        if (i > 0)
            r = buffer_append(out, ",", 1);
        if (r == 0)
            r = append_mapping(out, &privilege_facts[i]);
    }
    return r < 0 ? r : buffer_append(out, "]}", 2);
}
