/*
 * BIOS attributes as bios-settings-mgr keeps them: what clients set waits in PendingAttributes
 * until the host starts, and then is current. Source: bios-settings-mgr manager.cpp, and
 * phosphor-dbus-interfaces xyz/openbmc_project/BIOSConfig/Manager.
 */
#include "sim/machine.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define BIOS_OWNER SIM_PREFIX "BIOSConfigManager"
#define BIOS_PATH SIM_PATH_PREFIX "bios_config/manager"
#define BIOS SIM_PREFIX "BIOSConfig.Manager"
#define ERROR_ATTRIBUTE SIM_PREFIX "BIOSConfig.Common.Error.Attribute"
#define TABLE_TYPE "a{s(sbsssvva(svs))}"

/* Members of a row of BaseBIOSTable. */
enum {
    ROW_TYPE,
    ROW_READ_ONLY,
    ROW_NAME,
    ROW_HELP,
    ROW_MENU,
    ROW_CURRENT,
    ROW_DEFAULT,
    ROW_BOUNDS
};

struct bios {
    struct machine *machine;
    struct value pending; /* a{s(sv)}: what was there before the last write */
};

static struct object *find_manager(const struct bios *bios)
{
    return machine_find(bios->machine, BIOS_OWNER, BIOS_PATH);
}

static const struct value *find_table(const struct object *manager)
{
    const struct property *found = object_find_property(manager, BIOS, "BaseBIOSTable");

    return found && strcmp(value_signature(&found->value), TABLE_TYPE) == 0 ? &found->value : NULL;
}

/* Members of the entry of a name in a dictionary whose values are structs; NULL: none. */
static struct value *find_row(const struct value *dictionary, const char *name)
{
    for (size_t i = 0; dictionary && i < dictionary->container->count; i++) {
        struct value *entry = dictionary->container->items[i].container->items;

        if (strcmp(entry[0].text, name) == 0)
            return entry[1].container->items;
    }
    return NULL;
}

static const struct value *inside(const struct value *variant)
{
    return &variant->container->items[0];
}

static const char *last_word(const char *text)
{
    const char *dot = strrchr(text, '.');

    return dot ? dot + 1 : text;
}

/* -- judging --------------------------------------------------------------------------------- */

/* Where a number or the length of a text is against a bound. */
static bool keeps_bound(const char *bound, const struct value *limit, const struct value *value)
{
    int64_t number = value->type == 's' ? (int64_t)strlen(value->text) : value->integer;

    if (limit->type != 'x')
        return true;
    if (strcmp(bound, "LowerBound") == 0 || strcmp(bound, "MinStringLength") == 0)
        return number >= limit->integer;
    if (strcmp(bound, "UpperBound") == 0 || strcmp(bound, "MaxStringLength") == 0)
        return number <= limit->integer;
    return true;
}

static bool fits(const struct value *row, const struct value *value)
{
    const struct value_container *bounds = row[ROW_BOUNDS].container;
    bool choice = false, chosen = false;

    if (value->type != inside(&row[ROW_CURRENT])->type)
        return false;
    if (strcmp(last_word(row[ROW_TYPE].text), "Boolean") == 0)
        return value->integer == 0 || value->integer == 1;
    for (size_t i = 0; i < bounds->count; i++) {
        const struct value *bound = bounds->items[i].container->items;

        if (strcmp(last_word(bound[0].text), "OneOf") == 0) {
            choice = true;
            chosen = chosen || value_equal(inside(&bound[1]), value);
        } else if (!keeps_bound(last_word(bound[0].text), inside(&bound[1]), value)) {
            return false;
        }
    }
    return !choice || chosen;
}

/* NULL, or the name of the error. */
static const char *judge(const struct value *row, const struct value *value)
{
    if (!row)
        return ERROR_ATTRIBUTE "NotFound";
    if (row[ROW_READ_ONLY].unsigned_integer)
        return ERROR_ATTRIBUTE "ReadOnly";
    return fits(row, value) ? NULL : ERROR_INVALID_ARGUMENT;
}

static const char *check(void *device, const struct object *object, const char *interface,
                         const char *property, const struct value *value)
{
    const struct value *table;

    (void)device;
    if (strcmp(interface, BIOS) != 0 || strcmp(property, "ResetBIOSSettings") == 0)
        return NULL;
    table = find_table(object);
    for (size_t i = 0; strcmp(property, "PendingAttributes") == 0 && i < value->container->count;
         i++) {
        const struct value *entry = value->container->items[i].container->items;
        const struct value *row = find_row(table, entry[0].text);
        const struct value *members = entry[1].container->items;
        const char *refusal = judge(row, inside(&members[1]));

        if (!refusal && strcmp(row[ROW_TYPE].text, members[0].text) != 0)
            refusal = ERROR_INVALID_ARGUMENT;
        if (refusal)
            return refusal;
    }
    return NULL;
}

/* -- pending --------------------------------------------------------------------------------- */

static int append(struct value *dictionary, const struct value *entry)
{
    struct value_container *container = dictionary->container;
    struct value *items = reallocarray(container->items, container->count + 1, sizeof(*items));

    if (!items)
        return -ENOMEM;
    container->items = items;
    if (value_copy(entry, &items[container->count]) < 0)
        return -ENOMEM;
    container->count++;
    return 0;
}

/* Entries of `old` that `dictionary` has not, are put behind. */
static int merge(struct value *dictionary, const struct value *old)
{
    int error = 0;

    for (size_t i = 0; error == 0 && i < old->container->count; i++) {
        const struct value *entry = &old->container->items[i];

        if (!find_row(dictionary, entry->container->items[0].text))
            error = append(dictionary, entry);
    }
    return error;
}

/* Sets what is pending, and remembers it. Takes `pending`. */
static int set_pending(struct bios *bios, struct object *manager, struct value pending)
{
    struct value copy;
    int error = value_copy(&pending, &copy);

    if (error < 0) {
        value_deinit(&pending);
        return error;
    }
    value_deinit(&bios->pending);
    bios->pending = copy;
    return object_set(manager, BIOS, "PendingAttributes", pending);
}

/* What a client writes is added to what waits; nothing at all takes everything back. */
static void written(void *device, struct object *object, const char *interface,
                    const char *property)
{
    struct bios *bios = device;
    const struct property *found;
    struct value pending;
    int error;

    if (strcmp(interface, BIOS) != 0 || strcmp(property, "PendingAttributes") != 0)
        return;
    found = object_find_property(object, BIOS, property);
    if (!found || strcmp(value_signature(&found->value), "a{s(sv)}") != 0)
        return;
    error = value_copy(&found->value, &pending);
    if (error == 0 && pending.container->count > 0)
        error = merge(&pending, &bios->pending);
    machine_report("bios", error == 0 ? set_pending(bios, object, pending) : error);
}

/* -- the host starts --------------------------------------------------------------------------- */

static int set_current(struct value *row, const struct value *value)
{
    struct value *current = &row[ROW_CURRENT].container->items[0], copy;
    int error = value_copy(value, &copy);

    if (error < 0)
        return error;
    value_deinit(current);
    *current = copy;
    return 0;
}

static int apply(struct bios *bios, struct object *manager)
{
    const struct value *table = find_table(manager);
    bool reset = strcmp(object_get_word(manager, BIOS, "ResetBIOSSettings"), "NoAction") != 0;
    struct value changed, none;
    int error = table ? value_copy(table, &changed) : -EINVAL;

    if (error < 0)
        return error;
    for (size_t i = 0; error == 0 && i < changed.container->count; i++) {
        struct value *entry = changed.container->items[i].container->items;
        struct value *row = entry[1].container->items;
        const struct value *waits = find_row(&bios->pending, entry[0].text);

        if (reset && !row[ROW_READ_ONLY].unsigned_integer)
            error = set_current(row, inside(&row[ROW_DEFAULT]));
        if (error == 0 && waits)
            error = set_current(row, inside(&waits[1]));
    }
    if (error == 0)
        error = object_set(manager, BIOS, "BaseBIOSTable", changed);
    else
        value_deinit(&changed);
    if (error == 0)
        error = object_set_word(manager, BIOS, "ResetBIOSSettings", "NoAction");
    if (error == 0)
        error = value_from_json(NULL, "a{s(sv)}", &none);
    return error == 0 ? set_pending(bios, manager, none) : error;
}

static void property_changed(void *device, struct object *object, const char *interface,
                             const char *property)
{
    struct bios *bios = device;
    struct object *manager;

    if (strcmp(property, "CurrentHostState") != 0 ||
        strcmp(object->path, SIM_PATH_PREFIX "state/host0") != 0 ||
        strcmp(object_get_word(object, interface, property), "TransitioningToRunning") != 0)
        return;
    manager = find_manager(bios);
    if (manager)
        machine_report("bios", apply(bios, manager));
}

/* -- methods ----------------------------------------------------------------------------------- */

/* A dictionary of one pending attribute. */
static int make_pending(const char *name, const char *type, const struct value *value,
                        struct value *ret_pending)
{
    json_t *json;
    int error;

    if (value->type == 's')
        json = json_pack("{s:[s,{s:s,s:s}]}", name, type, "signature", "s", "value", value->text);
    else
        json = json_pack("{s:[s,{s:s,s:I}]}", name, type, "signature", "x", "value",
                         (json_int_t)value->integer);
    error = json ? value_from_json(json, "a{s(sv)}", ret_pending) : -ENOMEM;
    json_decref(json);
    return error == VALUE_E_MISMATCH ? -EINVAL : error;
}

static int set_attribute(struct bios *bios, struct object *manager, sd_bus_message *call)
{
    CLEANUP(value_deinit) struct value value = VALUE_NONE;
    const struct value *row;
    struct value pending;
    const char *name, *refusal;
    int error = sd_bus_message_read(call, "s", &name);

    if (error >= 0)
        error = value_read_variant(call, &value);
    if (error < 0)
        return error;
    row = find_row(find_table(manager), name);
    refusal = judge(row, &value);
    if (refusal)
        return machine_refuse(call, refusal, name);
    error = make_pending(name, row[ROW_TYPE].text, &value, &pending);
    if (error == 0) {
        error = merge(&pending, &bios->pending);
        if (error < 0)
            value_deinit(&pending);
    }
    return machine_done(call, error == 0 ? set_pending(bios, manager, pending) : error);
}

static int get_attribute(struct bios *bios, struct object *manager, sd_bus_message *call)
{
    CLEANUP(sd_bus_message_unrefp) sd_bus_message *reply = NULL;
    struct value nothing = {.type = 'x'};
    const struct value *row, *waits;
    const char *name;
    int error = sd_bus_message_read(call, "s", &name);

    if (error < 0)
        return error;
    row = find_row(find_table(manager), name);
    if (!row)
        return machine_refuse(call, ERROR_ATTRIBUTE "NotFound", name);
    waits = find_row(&bios->pending, name);
    error = sd_bus_message_new_method_return(call, &reply);
    if (error >= 0)
        error = sd_bus_message_append(reply, "s", row[ROW_TYPE].text);
    if (error >= 0)
        error = value_append_variant(reply, inside(&row[ROW_CURRENT]));
    if (error >= 0)
        error = value_append_variant(reply, waits ? inside(&waits[1]) : &nothing);
    return error < 0 ? error : sd_bus_send(NULL, reply, NULL);
}

static int on_method(void *context, struct object *manager, sd_bus_message *call)
{
    if (strcmp(sd_bus_message_get_member(call), "SetAttribute") == 0)
        return set_attribute(context, manager, call);
    return get_attribute(context, manager, call);
}

static void stop(void *device)
{
    struct bios *bios = device;

    value_deinit(&bios->pending);
    free(bios);
}

static int start(struct machine *machine, void **ret_device)
{
    struct bios *bios = calloc(1, sizeof(*bios));
    const struct object *manager;
    const struct property *pending;
    int error;

    if (!bios)
        return -ENOMEM;
    bios->machine = machine;
    manager = find_manager(bios);
    pending = manager ? object_find_property(manager, BIOS, "PendingAttributes") : NULL;
    error = pending ? value_copy(&pending->value, &bios->pending)
                    : value_from_json(NULL, "a{s(sv)}", &bios->pending);
    if (error == 0)
        error = bus_register_for(machine->bus, BIOS_OWNER, BIOS, on_method, bios);
    if (error != 0) {
        stop(bios);
        return error;
    }
    *ret_device = bios;
    return 0;
}

const struct device_class bios_class = {
    .start = start,
    .stop = stop,
    .property_changed = property_changed,
    .written = written,
    .check = check,
};
