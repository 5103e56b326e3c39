/*
 * Writing Oem.OpenBmc.Fan: by the time that this runs, the body was checked against the OEM schema.
 * A container comes as it is to be (redfish/patch.h), beside what is there now, so that only what
 * differs goes to D-Bus. What is made is made by the piece of inventory that holds it
 * (xyz.openbmc_project.AddObject), what is deleted by its own interface (Delete): both are
 * entity-manager's.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/host.h"
#include "redfish/json.h"
#include "svc-managers/kinds.h"
#include "svc-managers/manager-fan.h"
#include "svc-managers/names.h"
#include "svc-managers/refuse.h"

/* As many as bmcweb allows. */
#define MEMBERS_MAX 500

struct change {
    const struct scope *scope;
    const struct manager_fan_container *container;
    struct write_batch *batch;
    json_t *messages;
    const char *profile;                /* of controllers that are made or changed; NULL: none */
    const char *name;                   /* of the member */
    const char *pointer;                /* to it */
    const struct mirror_object *object; /* NULL: it is to be made */
    const json_t *now;                  /* as it is shown; NULL: it is to be made */
    json_t *arguments;                  /* of AddObject, while it is made: property to variant */
};

static const struct manager_fan_container *zones(void)
{
    return &manager_fan_containers[MANAGER_FAN_ZONES];
}

static bool is_stepwise(const struct change *change)
{
    return change->container == &manager_fan_containers[MANAGER_STEPWISE_CONTROLLERS];
}

/* -- messages -- */

/* Calls refuse_property() or refuse_value() (value not NULL) for a property of the member. */
static int refuse(const struct change *change, enum base_message message, const char *property,
                  const json_t *value)
{
    CLEANUP(free_cleanup) char *pointer = NULL;

    if (asprintf(&pointer, "%s/%s", change->pointer, property) < 0) {
        pointer = NULL;
        return -ENOMEM;
    }
    return value ? refuse_value(change->messages, message, pointer, value)
                 : refuse_property(change->messages, message, pointer);
}

/* PropertyValueIncorrect names the property first. */
static int refuse_reference(const struct change *change, const char *property, const char *uri)
{
    CLEANUP(free_cleanup) char *pointer = NULL;
    json_t *message;

    if (asprintf(&pointer, "%s/%s", change->pointer, property) < 0) {
        pointer = NULL;
        return -ENOMEM;
    }
    message = message_new(pointer, BASE_PROPERTY_VALUE_INCORRECT, property, uri, NULL);
    return message && json_array_append_new(change->messages, message) == 0 ? 0 : -ENOMEM;
}

static int refuse_limit(const struct change *change)
{
    json_t *message = message_new(change->pointer, BASE_CREATE_LIMIT_REACHED_FOR_RESOURCE, NULL);

    return message && json_array_append_new(change->messages, message) == 0 ? 0 : -ENOMEM;
}

/* -- one property -- */

/* Sets it, or adds it to what AddObject gets. Steals `value`. */
static int put_value(struct change *change, const char *redfish, const char *property,
                     const char *signature, json_t *value)
{
    CLEANUP(free_cleanup) char *related = NULL;

    if (change->arguments)
        return json_put(change->arguments, property,
                        json_pack("{s:s, s:o}", "signature", signature, "value", value));
    if (mirror_object_value(change->object, change->container->interface, property).type ==
        MIRROR_NONE) { /* entity-manager makes none */
        json_decref(value);
        return refuse(change, BASE_PROPERTY_NOT_WRITABLE, redfish, NULL);
    }
    if (asprintf(&related, "%s/%s", change->pointer, redfish) < 0) {
        related = NULL;
        json_decref(value);
        return -ENOMEM;
    }
    return write_add(change->batch, related, mirror_object_path(change->object),
                     change->container->interface, property, signature, value);
}

/* 80 and 80.0 are the same. */
static bool differs(const struct change *change, const char *property, const json_t *wanted)
{
    const json_t *now = change->now ? json_object_get(change->now, property) : NULL;

    if (json_is_number(now) && json_is_number(wanted))
        return json_number_value(now) != json_number_value(wanted);
    return wanted && !json_equal(now, wanted);
}

static int set_row(struct change *change, const struct property_map *row, const json_t *member)
{
    const json_t *wanted = json_object_get(member, row->pointer);
    json_t *encoded;
    int outcome;

    if (!row->write || row->conversion == PROPERTY_CUSTOM || !differs(change, row->pointer, wanted))
        return 0;
    outcome = property_map_encode(row, wanted, &encoded);
    if (outcome) /* the schema's words are those of the rows */
        return outcome < 0 ? outcome : -EINVAL;
    return put_value(change, row->pointer, row->property, row->write, encoded);
}

/* -- zones of a controller -- */

/* bmcweb takes the URI also without the '#' that it shows. */
static const struct mirror_object *zone_of(const struct change *change, const json_t *link)
{
    static const char *const prefixes[] = {MANAGER_URI "#" MANAGER_FAN_ZONE_POINTER,
                                           MANAGER_URI MANAGER_FAN_ZONE_POINTER};
    const char *uri = json_string_value(json_object_get(link, "@odata.id"));

    for (size_t i = 0; uri && i < ARRAY_SIZE(prefixes); i++) {
        if (strncmp(uri, prefixes[i], strlen(prefixes[i])) == 0)
            return manager_fan_find(change->scope, zones(), uri + strlen(prefixes[i]));
    }
    return NULL;
}

/* The names by which pid-control knows them. Returns 0 with NULL when one was refused. */
static int read_zones(const struct change *change, const json_t *links, json_t **ret_names)
{
    CLEANUP(json_decrefp) json_t *names = json_array();
    size_t index;
    json_t *link;

    if (!names)
        return -ENOMEM;
    *ret_names = NULL;
    if (json_array_size(links) == 0)
        return refuse_reference(change, "Zones", "[]");
    json_array_foreach ((json_t *)links, index, link) {
        const struct mirror_object *zone = zone_of(change, link);
        const char *uri = json_string_value(json_object_get(link, "@odata.id"));
        const char *name;

        if (!zone)
            return refuse_reference(change, "Zones", uri ? uri : "null");
        if (!mirror_read_text(zone, INTERFACE_PID_ZONE, "Name", &name) || !*name)
            name = mirror_object_leaf(zone);
        if (json_array_append_new(names, json_string(name)))
            return -ENOMEM;
    }
    *ret_names = TAKE(names);
    return 0;
}

static int set_zones(struct change *change, const json_t *member)
{
    const json_t *links = json_object_get(member, "Zones");
    json_t *names;
    int error;

    if (!differs(change, "Zones", links))
        return 0;
    error = read_zones(change, links, &names);
    return error || !names ? error : put_value(change, "Zones", "Zones", "as", names);
}

/* -- other properties that are no row -- */

static int set_steps(struct change *change, const json_t *member)
{
    const json_t *steps = json_object_get(member, "Steps");
    CLEANUP(json_decrefp) json_t *targets = NULL;
    CLEANUP(json_decrefp) json_t *outputs = NULL;
    size_t index;
    json_t *step;
    int error;

    if (!differs(change, "Steps", steps))
        return 0;
    targets = json_array();
    outputs = json_array();
    json_array_foreach ((json_t *)steps, index, step) {
        if (json_array_append(targets, json_object_get(step, "Target")) ||
            json_array_append(outputs, json_object_get(step, "Output")))
            return -ENOMEM;
    }
    if (!targets || !outputs)
        return -ENOMEM;
    error = put_value(change, "Steps", "Reading", "ad", TAKE(targets));
    return error ? error : put_value(change, "Steps", "Output", "ad", TAKE(outputs));
}

/* A controller that is made or changed belongs to the profile that is in force then. One without
 * Profiles belongs to all. */
static int set_profiles(struct change *change)
{
    struct mirror_value value;
    json_t *profiles;
    int error = 0;

    if (!change->profile)
        return 0;
    if (change->arguments)
        return put_value(change, "Profiles", "Profiles", "as", json_pack("[s]", change->profile));
    if (!mirror_read_value(change->object, change->container->interface, "Profiles", MIRROR_TEXTS,
                           &value))
        return 0;
    profiles = json_array();
    for (size_t i = 0; !error && i < value.texts.count; i++) {
        if (strcmp(value.texts.items[i], change->profile) == 0) {
            json_decref(profiles);
            return 0;
        }
        error = json_array_append_new(profiles, json_string(value.texts.items[i]));
    }
    if (error || json_array_append_new(profiles, json_string(change->profile))) {
        json_decref(profiles);
        return -ENOMEM;
    }
    return put_value(change, "Profiles", "Profiles", "as", profiles);
}

static int set_properties(struct change *change, const json_t *member)
{
    size_t count = write_batch_count(change->batch);
    int error = 0;

    for (size_t i = 0; !error && i < change->container->row_count; i++)
        error = set_row(change, &change->container->rows[i], member);
    if (error || change->container == zones())
        return error;
    if (is_stepwise(change))
        error = set_steps(change, member);
    if (!error)
        error = set_zones(change, member);
    if (!error && (change->arguments || write_batch_count(change->batch) > count))
        error = set_profiles(change);
    return error;
}

/* -- one member -- */

static int delete_member(struct change *change)
{
    int error = write_add_call(change->batch, change->pointer, NULL,
                               mirror_object_path(change->object), change->container->interface,
                               "Delete", NULL, NULL);

    if (!error)
        write_until(change->batch, write_path_is_gone, 0);
    return error;
}

static int update_member(struct change *change, const json_t *member)
{
    if (differs(change, "Chassis", json_object_get(member, "Chassis")))
        return refuse(change, BASE_PROPERTY_NOT_WRITABLE, "Chassis", NULL);
    return set_properties(change, member);
}

/* The piece of inventory that makes it: a zone's chassis, a controller's that of its first zone.
 * NULL when there is none. */
static const struct mirror_object *find_maker(const struct change *change, const json_t *member)
{
    static const char *const makers[] = {INTERFACE_ADD_OBJECT, NULL};
    static const struct scope_set chassis = {.below = INVENTORY_PATH, .interfaces = makers};
    const struct mirror_object *zone;
    const char *uri;

    if (change->container != zones()) {
        zone = zone_of(change, json_array_get(json_object_get(member, "Zones"), 0));
        return zone ? manager_fan_holder(change->scope, zone, makers) : NULL;
    }
    uri = json_string_value(json_object_get(json_object_get(member, "Chassis"), "@odata.id"));
    if (!uri || strncmp(uri, CHASSIS_URI "/", strlen(CHASSIS_URI "/")) != 0)
        return NULL;
    return scope_find(change->scope, &chassis, NULL, uri + strlen(CHASSIS_URI "/"));
}

/* "Fan_0" is made as "Fan 0", as bmcweb does: its path and its name here are the same. */
static int put_name(struct change *change)
{
    CLEANUP(free_cleanup) char *name = strdup(change->name);

    for (char *at = name; at && *at; at++) {
        if (*at == '_')
            *at = ' ';
    }
    return name ? put_value(change, "Name", "Name", "s", json_string(name)) : -ENOMEM;
}

static int put_identity(struct change *change)
{
    int error = put_name(change);

    if (!error)
        error = put_value(change, "Type", "Type", "s", json_string(change->container->type_word));
    if (!error && change->container->class_word)
        error = put_value(change, "Class", "Class", "s",
                          json_string(change->container->class_word));
    return error;
}

static int add_call(struct change *change, const struct mirror_object *maker)
{
    CLEANUP(free_cleanup) char *path = NULL;
    int error;

    if (asprintf(&path, "%s/%s", mirror_object_path(maker), change->name) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    error = write_add_call(change->batch, change->pointer, NULL, mirror_object_path(maker),
                           INTERFACE_ADD_OBJECT, "AddObject", "a{sv}",
                           json_pack("[O]", change->arguments));
    return error ? error : write_until_of(change->batch, path, write_path_exists, 0);
}

static int create_member(struct change *change, const json_t *member)
{
    const struct mirror_object *maker = find_maker(change, member);
    size_t messages = json_array_size(change->messages);
    int error;

    change->arguments = json_object();
    error = change->arguments ? put_identity(change) : -ENOMEM;
    if (!error)
        error = set_properties(change, member);
    if (!error && json_array_size(change->messages) == messages) {
        if (maker)
            error = add_call(change, maker);
        else
            error = refuse_reference(change, change->container == zones() ? "Chassis" : "Zones",
                                     "nothing that can be configured");
    }
    json_decref(change->arguments);
    change->arguments = NULL;
    return error;
}

static int set_member(struct change *change, const json_t *current, const json_t *member)
{
    change->now = json_object_get(current, change->name);
    if (json_equal(change->now, member))
        return 0;
    if (change->now) {
        change->object = manager_fan_find(change->scope, change->container, change->name);
        return json_is_null(member) ? delete_member(change) : update_member(change, member);
    }
    change->object = NULL;
    if (json_is_null(member))
        return refuse_property(change->messages, BASE_PROPERTY_UNKNOWN, change->pointer);
    if (json_object_size(current) >= MEMBERS_MAX + 2) /* with two annotations */
        return refuse_limit(change);
    return create_member(change, member);
}

/* -- containers and the profile -- */

/* That of the body, else the one that is in force; NULL without any. */
static const char *profile_of(const struct scope *scope)
{
    static const char *const names[] = {"Oem", "OpenBmc", "Fan", "Profile"};
    const json_t *wanted = service_request_body(scope->request);
    const struct mirror_object *mode = manager_fan_mode(scope);
    const char *profile = NULL;

    if (!mode)
        return NULL;
    for (size_t i = 0; i < ARRAY_SIZE(names); i++)
        wanted = json_object_get(wanted, names[i]);
    if (json_is_string(wanted))
        return json_string_value(wanted);
    (void)mirror_read_text(mode, INTERFACE_THERMAL_MODE, "Current", &profile);
    return profile && *profile ? profile : NULL;
}

int manager_fan_set(const struct scope *scope, const struct manager_fan_container *container,
                    const struct patch_value *value, struct write_batch *batch, json_t *messages)
{
    CLEANUP(json_decrefp) json_t *current = manager_fan_read(scope, container);
    struct change change = {.scope = scope,
                            .container = container,
                            .batch = batch,
                            .messages = messages,
                            .profile = container == zones() ? NULL : profile_of(scope)};
    const char *name;
    json_t *member;
    int error = current ? 0 : -ENOMEM;

    json_object_foreach (value->value, name, member) {
        CLEANUP(free_cleanup) char *pointer = NULL;

        if (error)
            break;
        if (asprintf(&pointer, "%s/%s", value->pointer, name) < 0) {
            pointer = NULL;
            return -ENOMEM;
        }
        change.name = name;
        change.pointer = pointer;
        error = set_member(&change, current, member);
    }
    return error;
}

int manager_fan_set_profile(const struct scope *scope, const struct patch_value *value,
                            struct write_batch *batch, json_t *messages)
{
    const struct mirror_object *mode = manager_fan_mode(scope);
    const char *profile = json_string_value(value->value);
    struct mirror_value supported;

    if (mode &&
        mirror_read_value(mode, INTERFACE_THERMAL_MODE, "Supported", MIRROR_TEXTS, &supported)) {
        for (size_t i = 0; i < supported.texts.count; i++) {
            if (strcmp(supported.texts.items[i], profile) == 0)
                return write_add_text(batch, value->pointer, mirror_object_path(mode),
                                      INTERFACE_THERMAL_MODE, "Current", profile);
        }
    }
    return refuse_value(messages, BASE_PROPERTY_VALUE_NOT_IN_LIST, value->pointer, value->value);
}
