/*
 * Users of the BMC as phosphor-user-manager keeps them, without passwords. Source: user_mgr.cpp,
 * users.cpp.
 */
#include "sim/machine.h"

#include "base/cleanup.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define USER_OWNER SIM_PREFIX "User.Manager"
#define USER_PATH SIM_PATH_PREFIX "user/"
#define MANAGER SIM_PREFIX "User.Manager"
#define ATTRIBUTES SIM_PREFIX "User.Attributes"
#define POLICY SIM_PREFIX "User.AccountPolicy"
#define ERRORS SIM_PREFIX "User.Common.Error."
#define USERS_MAX 15
#define NAME_MAX_CHARACTERS 30
#define PASSWORD_LENGTH_MIN 8

static bool is_one_of(const struct object *manager, const char *property, const char *text)
{
    const struct property *found = object_find_property(manager, MANAGER, property);

    for (size_t i = 0; found && strcmp(value_signature(&found->value), "as") == 0 &&
                       i < found->value.container->count;
         i++) {
        if (strcmp(found->value.container->items[i].text, text) == 0)
            return true;
    }
    return false;
}

static bool is_name(const char *name)
{
    size_t length = strlen(name);

    if (length == 0 || length > NAME_MAX_CHARACTERS ||
        (!isalpha((unsigned char)name[0]) && name[0] != '_'))
        return false;
    for (; *name; name++) {
        if (!isalnum((unsigned char)*name) && *name != '_')
            return false;
    }
    return true;
}

static struct object *find_user(const struct object *manager, const char *name)
{
    CLEANUP(free_cleanup) char *path = NULL;

    if (!is_name(name) || asprintf(&path, "%s%s", USER_PATH, name) < 0) {
        path = NULL;
        return NULL;
    }
    return owner_find_object(manager->owner, path);
}

static size_t count_users(const struct object *manager)
{
    size_t count = 0;

    for (struct object *object = manager->owner->objects; object; object = object->hh.next)
        count += object_find_interface(object, ATTRIBUTES) != NULL;
    return count;
}

/* -- make ------------------------------------------------------------------------------------- */

/* Judges a name and attributes ({UserGroups, UserPrivilege, …}): NULL, or the name of the error. */
static const char *judge(const struct object *manager, const char *name, const json_t *attributes)
{
    const char *privilege = json_string_value(json_object_get(attributes, "UserPrivilege"));
    const json_t *group;
    size_t index;

    if (!is_name(name) || !privilege || !is_one_of(manager, "AllPrivileges", privilege))
        return ERROR_INVALID_ARGUMENT;
    if (find_user(manager, name))
        return ERRORS "UserNameExists";
    json_array_foreach (json_object_get(attributes, "UserGroups"), index, group) {
        if (!is_one_of(manager, "AllGroups", json_string_value(group)))
            return ERRORS "UserNameGroupFail";
    }
    return count_users(manager) >= USERS_MAX ? ERRORS "NoResource" : NULL;
}

/* Takes `attributes`. */
static int add_user(struct object *manager, const char *name, json_t *attributes)
{
    CLEANUP(free_cleanup) char *path = NULL;

    if (asprintf(&path, "%s%s", USER_PATH, name) < 0) {
        path = NULL;
        json_decref(attributes);
        return -ENOMEM;
    }
    return machine_make_object(
        manager->owner, path,
        json_pack("{s:o,s:{}}", ATTRIBUTES, attributes, SIM_PREFIX "Object.Delete"), NULL);
}

/* Takes `attributes`. */
static int create(struct object *manager, const char *name, json_t *attributes,
                  sd_bus_message *call)
{
    const char *refusal = attributes ? judge(manager, name, attributes) : NULL;

    if (refusal) {
        json_decref(attributes);
        return machine_refuse(call, refusal, name);
    }
    return machine_done(call, attributes ? add_user(manager, name, attributes) : -ENOMEM);
}

static json_t *read_groups(sd_bus_message *call)
{
    json_t *groups = json_array();
    const char *group;

    if (sd_bus_message_enter_container(call, 'a', "s") < 0)
        return groups;
    while (sd_bus_message_read(call, "s", &group) > 0)
        json_array_append_new(groups, json_string(group));
    sd_bus_message_exit_container(call);
    return groups;
}

static int create_user(struct object *manager, sd_bus_message *call)
{
    const char *name, *privilege;
    json_t *groups;
    int enabled, error = sd_bus_message_read(call, "s", &name);

    if (error < 0)
        return error;
    groups = read_groups(call);
    error = sd_bus_message_read(call, "sb", &privilege, &enabled);
    if (error < 0) {
        json_decref(groups);
        return error;
    }
    return create(manager, name,
                  json_pack("{s:o,s:s,s:b}", "UserGroups", groups, "UserPrivilege", privilege,
                            "UserEnabled", enabled),
                  call);
}

/* One of {key: variant} of CreateUser2 into the attributes. */
static int read_property(const char *key, const struct value *value, json_t *attributes)
{
    const char *word = strrchr(key, '.');
    json_t *groups;

    word = word ? word + 1 : key;
    if (strcmp(word, "Privilege") == 0 && value->type == 's')
        return json_object_set_new(attributes, "UserPrivilege", json_string(value->text));
    if (strcmp(word, "Enabled") == 0 && value->type == 'b')
        return json_object_set_new(attributes, "UserEnabled",
                                   json_boolean(value->unsigned_integer != 0));
    if (strcmp(word, "PasswordExpiration") == 0 && value->type == 't')
        return json_object_set_new(attributes, "PasswordExpiration",
                                   json_integer((json_int_t)value->unsigned_integer));
    if (strcmp(word, "GroupNames") != 0 || strcmp(value_signature(value), "as") != 0)
        return -1;
    groups = json_array();
    for (size_t i = 0; i < value->container->count; i++)
        json_array_append_new(groups, json_string(value->container->items[i].text));
    return json_object_set_new(attributes, "UserGroups", groups);
}

static int create_user_2(struct object *manager, sd_bus_message *call)
{
    CLEANUP(value_deinit) struct value properties = VALUE_NONE;
    json_t *attributes;
    const char *name;
    int error = sd_bus_message_read(call, "s", &name);

    if (error >= 0)
        error = value_read(call, &properties);
    if (error < 0)
        return error;
    attributes = json_object();
    for (size_t i = 0; i < properties.container->count; i++) {
        const struct value *items = properties.container->items[i].container->items;

        if (read_property(items[0].text, &items[1].container->items[0], attributes) < 0) {
            json_decref(attributes);
            return machine_refuse(call, ERROR_INVALID_ARGUMENT, items[0].text);
        }
    }
    return create(manager, name, attributes, call);
}

/* -- rename, tell, delete ------------------------------------------------------------------------
 */

static json_t *describe(const struct object *user)
{
    return json_pack(
        "{s:o,s:s,s:b,s:b,s:b,s:I}", "UserGroups", object_get_texts(user, ATTRIBUTES, "UserGroups"),
        "UserPrivilege", object_get_text(user, ATTRIBUTES, "UserPrivilege"), "UserEnabled",
        object_get_boolean(user, ATTRIBUTES, "UserEnabled", false), "UserLockedForFailedAttempt",
        object_get_boolean(user, ATTRIBUTES, "UserLockedForFailedAttempt", false),
        "UserPasswordExpired", object_get_boolean(user, ATTRIBUTES, "UserPasswordExpired", false),
        "PasswordExpiration",
        (json_int_t)object_get_unsigned(user, ATTRIBUTES, "PasswordExpiration", 0));
}

static int rename_user(struct object *manager, sd_bus_message *call)
{
    const char *name, *new_name;
    struct object *user;
    json_t *attributes;
    int error = sd_bus_message_read(call, "ss", &name, &new_name);

    if (error < 0)
        return error;
    user = find_user(manager, name);
    if (!user)
        return machine_refuse(call, ERRORS "UserNameDoesNotExist", name);
    if (!is_name(new_name))
        return machine_refuse(call, ERROR_INVALID_ARGUMENT, new_name);
    if (find_user(manager, new_name))
        return machine_refuse(call, ERRORS "UserNameExists", new_name);
    attributes = describe(user);
    /* "never" is greater than any number of JSON */
    if (object_get_unsigned(user, ATTRIBUTES, "PasswordExpiration", 0) > INT64_MAX)
        json_object_set_new(attributes, "PasswordExpiration", json_string("max"));
    object_remove(user);
    error = add_user(manager, new_name, attributes);
    if (error == 0)
        error = sd_bus_emit_signal(bus_handle(manager->owner), manager->path, MANAGER,
                                   "UserRenamed", "ss", name, new_name);
    return machine_done(call, error < 0 ? error : 0);
}

static int append_attribute(sd_bus_message *reply, const struct object *user, const char *property)
{
    const struct property *found = object_find_property(user, ATTRIBUTES, property);
    int error = sd_bus_message_open_container(reply, 'e', "sv");

    if (error >= 0)
        error = sd_bus_message_append(reply, "s", property);
    if (error >= 0)
        error = found ? value_append_variant(reply, &found->value) : -ENOENT;
    return error < 0 ? error : sd_bus_message_close_container(reply);
}

static int get_user_info(struct object *manager, sd_bus_message *call)
{
    static const char *const properties[] = {
        "UserPrivilege",       "UserGroups", "UserEnabled",       "UserLockedForFailedAttempt",
        "UserPasswordExpired", "RemoteUser", "PasswordExpiration"};
    CLEANUP(sd_bus_message_unrefp) sd_bus_message *reply = NULL;
    const struct object *user;
    const char *name;
    int error = sd_bus_message_read(call, "s", &name);

    if (error < 0)
        return error;
    user = find_user(manager, name);
    if (!user)
        return machine_refuse(call, ERRORS "UserNameDoesNotExist", name);
    error = sd_bus_message_new_method_return(call, &reply);
    if (error >= 0)
        error = sd_bus_message_open_container(reply, 'a', "{sv}");
    for (size_t i = 0; error >= 0 && i < ARRAY_SIZE(properties); i++)
        error = append_attribute(reply, user, properties[i]);
    if (error >= 0)
        error = sd_bus_message_close_container(reply);
    return error < 0 ? error : sd_bus_send(NULL, reply, NULL);
}

static int on_manager(void *context, struct object *manager, sd_bus_message *call)
{
    static const struct {
        const char *member;
        int (*run)(struct object *manager, sd_bus_message *call);
    } methods[] = {
        {"CreateUser", create_user},
        {"CreateUser2", create_user_2},
        {"GetUserInfo", get_user_info},
        {"RenameUser", rename_user},
    };

    (void)context;
    for (size_t i = 0; i < ARRAY_SIZE(methods); i++) {
        if (strcmp(methods[i].member, sd_bus_message_get_member(call)) == 0)
            return methods[i].run(manager, call);
    }
    return -EOPNOTSUPP;
}

/* -- what may be set ------------------------------------------------------------------------------
 */

static const char *check(void *device, const struct object *object, const char *interface,
                         const char *property, const struct value *value)
{
    const struct machine *machine = device;
    const struct object *manager;

    if (strcmp(object->owner->name, USER_OWNER) != 0)
        return NULL;
    if (strcmp(interface, POLICY) == 0 && strcmp(property, "MinPasswordLength") == 0)
        return value->unsigned_integer < PASSWORD_LENGTH_MIN ? ERROR_INVALID_ARGUMENT : NULL;
    manager = machine_find(machine, USER_OWNER, SIM_PATH_PREFIX "user");
    if (strcmp(interface, ATTRIBUTES) != 0 || !manager)
        return NULL;
    if (strcmp(property, "UserPrivilege") == 0 && !is_one_of(manager, "AllPrivileges", value->text))
        return ERROR_INVALID_ARGUMENT;
    if (strcmp(property, "UserLockedForFailedAttempt") == 0 && value->unsigned_integer)
        return ERROR_INVALID_ARGUMENT;
    for (size_t i = 0; strcmp(property, "UserGroups") == 0 && i < value->container->count; i++) {
        if (!is_one_of(manager, "AllGroups", value->container->items[i].text))
            return ERROR_INVALID_ARGUMENT;
    }
    return NULL;
}

static int start(struct machine *machine, void **ret_device)
{
    *ret_device = machine;
    return bus_register_for(machine->bus, USER_OWNER, MANAGER, on_manager, machine);
}

const struct device_class user_class = {.start = start, .check = check};
