/* Processors and accelerators of a host, and their cores as SubProcessors. */
#include "svc-systems/processor.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/power-cap.h"
#include "redfish/json.h"
#include "hardware/host.h"
#include "svc-systems/kinds.h"
#include "svc-systems/names.h"
#include "svc-systems/operating-config.h"

static const char *const processor_interfaces[] = {INTERFACE_CPU, INTERFACE_ACCELERATOR, NULL};

const struct scope_set processor_set = {
    .below = INVENTORY_PATH, .interfaces = processor_interfaces, .belongs = host_owns};

int processor_find(struct scope *scope)
{
    int outcome = host_find_system(scope);

    if (outcome)
        return outcome;
    scope->parent = scope_find(scope, &processor_set, NULL, scope->parameters[1]);
    scope->object = scope->parent;
    return scope->parent ? 0 : SCOPE_E_NOT_FOUND;
}

int processor_each_child(const struct scope *scope, const char *interface, scope_visit_fn visit,
                         void *context)
{
    return mirror_each(scope->mirror, mirror_object_path(scope->parent),
                       (const char *const[]){interface, NULL}, visit, context);
}

struct search {
    const char *leaf;
    const struct mirror_object *found;
};

static int match_leaf(const struct mirror_object *object, void *context)
{
    struct search *search = context;

    if (strcmp(mirror_object_leaf(object), search->leaf) != 0)
        return 0;
    search->found = object;
    return 1;
}

int processor_find_child(struct scope *scope, const char *interface)
{
    int outcome = processor_find(scope);
    struct search search = {0};

    if (outcome)
        return outcome;
    search.leaf = scope->parameters[2];
    processor_each_child(scope, interface, match_leaf, &search);
    scope->object = search.found;
    return search.found ? 0 : SCOPE_E_NOT_FOUND;
}

/* -- collection -- */

const struct resource_kind processor_collection_kind = {
    .find = host_find_system, .name = "Processor Collection", .members = &processor_set};

/* -- a processor -- */

static const struct property_map cpu_rows[] = {
    PROPERTY_ROW(INTERFACE_CPU, "Socket", "Socket", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_CPU, "CoreCount", "TotalCores", PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_CPU, "ThreadCount", "TotalThreads", PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_CPU, "MaxSpeedInMhz", "MaxSpeedMHz", PROPERTY_NONZERO),
    PROPERTY_ROW(INTERFACE_CPU, "EffectiveFamily", "ProcessorId/EffectiveFamily", PROPERTY_HEX,
                 .digits = 4),
    PROPERTY_ROW(INTERFACE_CPU, "EffectiveModel", "ProcessorId/EffectiveModel", PROPERTY_HEX,
                 .digits = 4),
    PROPERTY_ROW(INTERFACE_CPU, "Step", "ProcessorId/Step", PROPERTY_HEX, .digits = 4),
    PROPERTY_ROW(INTERFACE_CPU, "Id", "ProcessorId/IdentificationRegisters", PROPERTY_NONZERO_HEX,
                 .digits = 16),
    PROPERTY_ROW(INTERFACE_CPU, "Microcode", "ProcessorId/MicrocodeInfo", PROPERTY_NONZERO_HEX,
                 .digits = 8),
    PROPERTY_ROW(INTERFACE_UNIQUE_IDENTIFIER, "UniqueIdentifier",
                 "ProcessorId/ProtectedIdentificationNumber", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_UUID, "UUID", "UUID", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_REVISION, "Version", "Version", PROPERTY_TEXT),
};

static const struct property_map accelerator_rows[] = {
    PROPERTY_ROW(INTERFACE_ACCELERATOR, "BaseSpeedInHz", "BaseSpeedMHz", PROPERTY_INTEGER_OR_MAX,
                 .divisor = 1000000),
    PROPERTY_ROW(INTERFACE_ACCELERATOR, "MaxSpeedInHz", "MaxSpeedMHz", PROPERTY_INTEGER_OR_MAX,
                 .divisor = 1000000),
    PROPERTY_ROW(INTERFACE_ACCELERATOR, "MinSpeedInHz", "MinSpeedMHz", PROPERTY_INTEGER_OR_MAX,
                 .divisor = 1000000),
};

static const struct property_word cause_words[] = {
    {"ClockLimit", "ClockLimit"}, {"ManagementDetectedFault", "ManagementDetectedFault"},
    {"PowerLimit", "PowerLimit"}, {"ThermalLimit", "ThermalLimit"},
    {"Unknown", "Unknown"},       {NULL, NULL},
};
static const struct property_map throttle_rows[] = {
    PROPERTY_ROW(INTERFACE_THROTTLE, "Throttled", "Throttled", PROPERTY_BOOLEAN),
    PROPERTY_ROW(INTERFACE_THROTTLE, "ThrottleCauses", "ThrottleCauses", PROPERTY_ENUMS,
                 .words = cause_words),
};

static const struct property_map firmware_rows[] = {
    PROPERTY_ROW(INTERFACE_SOFTWARE_VERSION, "Version", "FirmwareVersion", PROPERTY_TEXT),
};

static const struct mirror_object *locate_firmware(const struct scope *scope)
{
    static const char *const interfaces[] = {INTERFACE_SOFTWARE_VERSION, NULL};

    return scope_first_endpoint(scope, mirror_object_path(scope->object), "ran_on", interfaces);
}

/* Who makes it tells what it understands; D-Bus has no word for it. */
static const struct {
    const char *part_of_manufacturer, *architecture, *instruction_set;
} maker_rows[] = {
    {"Intel", "x86", "x86-64"},
    {"AMD", "x86", "x86-64"},
    {"Advanced Micro Devices", "x86", "x86-64"},
    {"IBM", "Power", "PowerISA"},
    {"Ampere", "ARM", "ARM-A64"},
};

static int put_architecture(const struct scope *scope, json_t *resource)
{
    const char *maker;

    if (!mirror_object_has(scope->object, INTERFACE_CPU) ||
        !mirror_read_text(scope->object, INTERFACE_ASSET, "Manufacturer", &maker))
        return 0;
    for (size_t i = 0; i < ARRAY_SIZE(maker_rows); i++) {
        if (strstr(maker, maker_rows[i].part_of_manufacturer))
            return json_put(resource, "ProcessorArchitecture",
                            json_string(maker_rows[i].architecture))
                       ? -ENOMEM
                       : json_put(resource, "InstructionSet",
                                  json_string(maker_rows[i].instruction_set));
    }
    return 0;
}

static bool has_cores(const struct scope *scope);

static bool has_limit(const struct scope *scope)
{
    return power_cap_of(scope, scope->object) != NULL;
}

static const struct resource_link links[] = {
    {"SubProcessors", "/SubProcessors", has_cores},
    {"OperatingConfigs", "/OperatingConfigs", operating_config_exists},
    {"EnvironmentMetrics", "/EnvironmentMetrics", has_limit},
};

static int put_processor(const struct scope *scope, json_t *resource)
{
    bool is_cpu = mirror_object_has(scope->object, INTERFACE_CPU);
    int error = json_put(resource, "ProcessorType", json_string(is_cpu ? "CPU" : "Accelerator"));

    if (!error)
        error = put_architecture(scope, resource);
    if (!error)
        error = operating_config_put_applied(scope, resource);
    return error ? error : host_put_chassis_link(scope, resource);
}

static const struct resource_map maps[] = {
    {.rows = cpu_rows, .row_count = ARRAY_SIZE(cpu_rows)},
    {.rows = accelerator_rows, .row_count = ARRAY_SIZE(accelerator_rows)},
    {.rows = throttle_rows, .row_count = ARRAY_SIZE(throttle_rows)},
    {.rows = operating_config_current_rows, .row_count = OPERATING_CONFIG_CURRENT_ROWS},
    {.source = "what runs on it (association `ran_on`)",
     .locate = locate_firmware,
     .rows = firmware_rows,
     .row_count = ARRAY_SIZE(firmware_rows)},
};

enum { PROCESSOR_INDICATOR, PROCESSOR_APPLIED_CONFIG };

static const struct patch_property writable[] = {
    {.pointer = "/LocationIndicatorActive", .key = PROCESSOR_INDICATOR},
    {.pointer = "/AppliedOperatingConfig", .key = PROCESSOR_APPLIED_CONFIG},
};

static const struct patch_form form = {
    .schema = &schema_Processor,
    .type = PROCESSOR_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

static int apply_processor(const struct scope *scope, const struct patch_value *value,
                           struct write_batch *batch, json_t *messages)
{
    if (value->property->key == PROCESSOR_APPLIED_CONFIG)
        return operating_config_set_applied(scope, value, batch, messages);
    return resource_apply(scope, &processor_kind, value, batch, messages);
}

const struct resource_kind processor_kind = {
    .find = processor_find,
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .item = ITEM_ASSET | ITEM_LOCATION | ITEM_STATUS | ITEM_INDICATOR,
    .links = links,
    .link_count = ARRAY_SIZE(links),
    .put = put_processor,
    .form = &form,
    .apply = apply_processor,
};

/* -- EnvironmentMetrics -- */

static int find_limit(struct scope *scope)
{
    int outcome = processor_find(scope);

    if (outcome == 0 && !has_limit(scope))
        return SCOPE_E_NOT_FOUND;
    scope->object = NULL; /* its Name is not the processor's */
    return outcome;
}

static int put_limit(const struct scope *scope, json_t *resource)
{
    json_t *limit = json_object();

    if (json_put(resource, "PowerLimitWatts", limit))
        return -ENOMEM;
    return power_cap_put_control(limit, power_cap_of(scope, scope->parent));
}

static int apply_limit(const struct scope *scope, const struct patch_value *value,
                       struct write_batch *batch, json_t *messages)
{
    return power_limit_apply(power_cap_of(scope, scope->parent), value, batch, messages);
}

static const struct patch_form limit_form = POWER_LIMIT_FORM(ENVIRONMENT_METRICS_TYPE);

static const struct resource_map limit_maps[] = {
    {.source = "the object at the processor's association `controlled_by`",
     .rows = power_cap_rows,
     .row_count = POWER_CAP_ROWS,
     .by_code = true},
};

const struct resource_kind processor_environment_kind = {
    .find = find_limit,
    .name = "Processor Environment Metrics",
    .maps = limit_maps,
    .map_count = ARRAY_SIZE(limit_maps),
    .put = put_limit,
    .form = &limit_form,
    .apply = apply_limit,
};

/* -- SubProcessors -- */

static const char *const core_interfaces[] = {INTERFACE_CPU_CORE, NULL};
static const struct scope_set core_set = {.association = "containing",
                                          .interfaces = core_interfaces};

static bool has_cores(const struct scope *scope)
{
    return scope_find(scope, &core_set, scope->object, NULL) != NULL;
}

static int find_cores(struct scope *scope)
{
    int outcome = processor_find(scope);

    if (outcome == 0 && !has_cores(scope))
        return SCOPE_E_NOT_FOUND;
    return outcome;
}

static int find_core(struct scope *scope)
{
    int outcome = processor_find(scope);

    if (outcome)
        return outcome;
    scope->object = scope_find(scope, &core_set, scope->parent, scope->parameters[2]);
    return scope->object ? 0 : SCOPE_E_NOT_FOUND;
}

static const struct property_map core_rows[] = {
    PROPERTY_ROW(INTERFACE_CPU_CORE, "Microcode", "ProcessorId/MicrocodeInfo", PROPERTY_NONZERO_HEX,
                 .digits = 8),
};
static const struct resource_map core_maps[] = {
    {.rows = core_rows, .row_count = ARRAY_SIZE(core_rows)},
};

static int put_core(const struct scope *scope, json_t *resource)
{
    return json_put(resource, "ProcessorType", json_string("Core"));
}

static const struct patch_form core_form = {
    .schema = &schema_Processor,
    .type = PROCESSOR_TYPE,
    .properties = writable,
    .property_count = 1, /* the indicator */
};

const struct resource_kind core_collection_kind = {
    .find = find_cores, .name = "SubProcessor Collection", .members = &core_set};

const struct resource_kind core_kind = {
    .find = find_core,
    .maps = core_maps,
    .map_count = ARRAY_SIZE(core_maps),
    .item = ITEM_ASSET | ITEM_LOCATION | ITEM_STATUS | ITEM_INDICATOR,
    .put = put_core,
    .form = &core_form,
};
