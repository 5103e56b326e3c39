/* ComputerSystem.ProcessorSummary, MemorySummary and TrustedModules: sums over the host's parts. */
#include <errno.h>
#include <math.h>

#include "base/cleanup.h"
#include "hardware/status.h"
#include "redfish/json.h"
#include "hardware/host.h"
#include "svc-systems/names.h"
#include "svc-systems/system.h"

#define KIB_PER_GIB 1048576.0

/* What is read below. For docs/mapping, and for what is mirrored. */
const struct property_map system_processor_rows[SYSTEM_PROCESSOR_ROWS] = {
    PROPERTY_ROW(INTERFACE_ITEM, "Present", "ProcessorSummary/Count", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_CPU, "CoreCount", "ProcessorSummary/CoreCount", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_CPU, "ThreadCount", "ProcessorSummary/LogicalProcessorCount",
                 PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_ASSET, "Model", "ProcessorSummary/Model", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_OPERATIONAL_STATUS, "Functional", "ProcessorSummary/Status",
                 PROPERTY_CUSTOM),
};

const struct property_map system_memory_rows[SYSTEM_MEMORY_ROWS] = {
    PROPERTY_ROW(INTERFACE_DIMM, "MemorySizeInKB", "MemorySummary/TotalSystemMemoryGiB",
                 PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_PERSISTENT_MEMORY, "PmSizeInKiB",
                 "MemorySummary/TotalSystemPersistentMemoryGiB", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_OPERATIONAL_STATUS, "Functional", "MemorySummary/Status",
                 PROPERTY_CUSTOM),
};

/* One kind of parts, counted. */
struct sum {
    uint64_t count; /* parts that are there */
    bool broken;    /* one of them is not functional */
    uint64_t cores, threads;
    uint64_t kib, persistent_kib;
    const char *model; /* of the first one that tells */
};

/* Counts the part when it is there. */
static bool take_part(const struct mirror_object *object, struct sum *sum)
{
    struct status_flags flags = {0};

    status_read_item(object, &flags);
    if (flags.absent)
        return false;
    sum->count++;
    sum->broken |= flags.not_functional;
    return true;
}

/* What nobody can add up is no sum: wrong sizes must not wrap it around. */
static void add(uint64_t *sum, const struct mirror_object *object, const char *interface,
                const char *property)
{
    uint64_t value, total;

    if (mirror_read_unsigned(object, interface, property, &value) &&
        !__builtin_add_overflow(*sum, value, &total) && total <= INT64_MAX)
        *sum = total;
}

static int add_processor(const struct mirror_object *object, void *context)
{
    struct sum *sum = context;

    if (!take_part(object, sum))
        return 0;
    add(&sum->cores, object, INTERFACE_CPU, "CoreCount");
    add(&sum->threads, object, INTERFACE_CPU, "ThreadCount");
    if (!sum->model &&
        (!mirror_read_text(object, INTERFACE_ASSET, "Model", &sum->model) || !sum->model[0]))
        sum->model = NULL;
    return 0;
}

static int add_memory(const struct mirror_object *object, void *context)
{
    struct sum *sum = context;

    if (!take_part(object, sum))
        return 0;
    add(&sum->kib, object, INTERFACE_DIMM, "MemorySizeInKB");
    add(&sum->persistent_kib, object, INTERFACE_PERSISTENT_MEMORY, "PmSizeInKiB");
    return 0;
}

static const char *const processor_interfaces[] = {INTERFACE_CPU, NULL};
static const char *const memory_interfaces[] = {INTERFACE_DIMM, NULL};
static const char *const tpm_interfaces[] = {INTERFACE_TPM, NULL};

static int put_status(json_t *summary, const struct sum *sum)
{
    return status_put(summary, sum->count ? "Enabled" : "Disabled",
                      sum->broken ? "Critical" : "OK");
}

static int put_processors(const struct scope *scope, json_t *resource)
{
    static const struct scope_set set = {
        .below = INVENTORY_PATH, .interfaces = processor_interfaces, .belongs = host_owns};
    struct sum sum = {0};
    json_t *summary = json_object();

    if (json_put(resource, "ProcessorSummary", summary) ||
        scope_each(scope, &set, NULL, add_processor, &sum) ||
        json_put(summary, "Count", json_integer((json_int_t)sum.count)) ||
        json_put(summary, "CoreCount", json_integer((json_int_t)sum.cores)) ||
        (sum.threads > 0 &&
         json_put(summary, "LogicalProcessorCount", json_integer((json_int_t)sum.threads))) ||
        (sum.model && json_put(summary, "Model", json_string(sum.model))))
        return -ENOMEM;
    return put_status(summary, &sum);
}

static json_t *gib(uint64_t kib)
{
    double value = (double)kib / KIB_PER_GIB;

    return value == floor(value) ? json_integer((json_int_t)value) : json_real(value);
}

static int put_memory(const struct scope *scope, json_t *resource)
{
    static const struct scope_set set = {
        .below = INVENTORY_PATH, .interfaces = memory_interfaces, .belongs = host_owns};
    struct sum sum = {0};
    json_t *summary = json_object();

    if (json_put(resource, "MemorySummary", summary) ||
        scope_each(scope, &set, NULL, add_memory, &sum) ||
        json_put(summary, "TotalSystemMemoryGiB", gib(sum.kib)) ||
        (sum.persistent_kib > 0 &&
         json_put(summary, "TotalSystemPersistentMemoryGiB", gib(sum.persistent_kib))))
        return -ENOMEM;
    return put_status(summary, &sum);
}

static int append_module(const struct mirror_object *object, void *context)
{
    json_t *module = json_object();

    if (json_array_append_new(context, module))
        return -ENOMEM;
    return status_put_item(module, object);
}

static int put_modules(const struct scope *scope, json_t *resource)
{
    static const struct scope_set set = {
        .below = INVENTORY_PATH, .interfaces = tpm_interfaces, .belongs = host_owns};
    json_t *modules = json_array();
    int error = modules ? scope_each(scope, &set, NULL, append_module, modules) : -ENOMEM;

    if (error || json_array_size(modules) == 0) {
        json_decref(modules);
        return error;
    }
    return json_put(resource, "TrustedModules", modules);
}

int system_summary_put(const struct scope *scope, json_t *resource)
{
    int error = put_processors(scope, resource);

    if (!error)
        error = put_memory(scope, resource);
    return error ? error : put_modules(scope, resource);
}
