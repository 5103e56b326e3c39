/* Users, directory services and virtual media of rack-1u. */
#include "sim-client.h"
#include "tests/unit/cunit-main.h"

#include <string.h>

#define USERS X "User.Manager"
#define MANAGER USERS, P "user", X "User.Manager"
#define PROPERTY X "User.Manager.UserProperty."
#define ERRORS X "User.Common.Error."
#define INVALID X "Common.Error.InvalidArgument"
#define LDAP X "Ldap.Config"
#define OPENLDAP P "user/ldap/openldap"
#define MEDIA X "VirtualMedia"
#define SLOT P "VirtualMedia/Legacy/Slot_0"

static struct place attribute(const char *path, const char *property)
{
    return (struct place){USERS, path, X "User.Attributes", property};
}

static int create(const char *name, const char *privilege, const char *group, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), MANAGER, "CreateUser2", error, NULL, "sa{sv}", name,
                              3, PROPERTY "Privilege", "s", privilege, PROPERTY "GroupNames", "as",
                              1, group, PROPERTY "Enabled", "b", 1);
}

static void create_user_makes_one_or_tells_why_not(void)
{
    struct place privilege = attribute(P "user/alice", "UserPrivilege"),
                 groups = attribute(P "user/alice", "UserGroups"),
                 expiration = attribute(P "user/alice", "PasswordExpiration");
    sd_bus_error error = SD_BUS_ERROR_NULL;
    char name[16];

    sim_client_start("rack-1u");
    CU_ASSERT(create("alice", "priv-user", "redfish", NULL) >= 0);
    CU_ASSERT_STRING_EQUAL(read_text(&privilege), "priv-user");
    CU_ASSERT_STRING_EQUAL(read_texts(&groups), "redfish");
    CU_ASSERT_EQUAL(read_unsigned(&expiration, 't'), UINT64_MAX);
    assert_refused(create("alice", "priv-user", "redfish", &error), &error,
                   ERRORS "UserNameExists");
    assert_refused(create("bob", "priv-user", "none", &error), &error, ERRORS "UserNameGroupFail");
    assert_refused(create("bob", "priv-none", "redfish", &error), &error, INVALID);
    assert_refused(create("1bob", "priv-user", "redfish", &error), &error, INVALID);
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), MANAGER, "CreateUser", NULL, NULL, "sassb",
                                 "carol", 1, "web", "priv-admin", 0) >= 0);
    for (int i = 4; i < 15; i++) {
        snprintf(name, sizeof(name), "user%d", i);
        CU_ASSERT(create(name, "priv-user", "redfish", NULL) >= 0);
    }
    assert_refused(create("late", "priv-user", "redfish", &error), &error, ERRORS "NoResource");
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), USERS, P "user/carol", X "Object.Delete",
                                 "Delete", NULL, NULL, "") >= 0);
    CU_ASSERT(!has_object(USERS, P "user/carol"));
    sim_client_stop();
}

static int rename_user(const char *name, const char *new_name, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), MANAGER, "RenameUser", error, NULL, "ss", name,
                              new_name);
}

static void rename_user_keeps_what_it_is(void)
{
    struct place privilege = attribute(P "user/chief", "UserPrivilege"),
                 expiration = attribute(P "user/chief", "PasswordExpiration");
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    CU_ASSERT(rename_user("operator", "chief", NULL) >= 0);
    CU_ASSERT(!has_object(USERS, P "user/operator"));
    CU_ASSERT_STRING_EQUAL(read_text(&privilege), "priv-operator");
    CU_ASSERT_EQUAL(read_unsigned(&expiration, 't'), UINT64_MAX);
    assert_refused(rename_user("operator", "x", &error), &error, ERRORS "UserNameDoesNotExist");
    assert_refused(rename_user("chief", "root", &error), &error, ERRORS "UserNameExists");
    sim_client_stop();
}

static void get_user_info_tells_the_attributes(void)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;
    sd_bus_message *reply = NULL;
    const char *key = "", *privilege = "";

    sim_client_start("rack-1u");
    CU_ASSERT_FATAL(sd_bus_call_method(sim_client_bus(), MANAGER, "GetUserInfo", NULL, &reply, "s",
                                       "operator") >= 0);
    CU_ASSERT(sd_bus_message_enter_container(reply, 'a', "{sv}") > 0);
    CU_ASSERT(sd_bus_message_enter_container(reply, 'e', "sv") > 0);
    CU_ASSERT(sd_bus_message_read(reply, "sv", &key, "s", &privilege) > 0);
    CU_ASSERT_STRING_EQUAL(key, "UserPrivilege");
    CU_ASSERT_STRING_EQUAL(privilege, "priv-operator");
    sd_bus_message_unref(reply);
    assert_refused(
        sd_bus_call_method(sim_client_bus(), MANAGER, "GetUserInfo", &error, NULL, "s", "nobody"),
        &error, ERRORS "UserNameDoesNotExist");
    sim_client_stop();
}

static void wrong_attributes_are_refused(void)
{
    struct place privilege = attribute(P "user/operator", "UserPrivilege"),
                 locked = attribute(P "user/operator", "UserLockedForFailedAttempt"),
                 groups = attribute(P "user/operator", "UserGroups");
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    assert_refused(write_text(&privilege, "priv-none", &error), &error, INVALID);
    CU_ASSERT(write_text(&privilege, "priv-user", NULL) >= 0);
    assert_refused(write_texts(&groups, "none", &error), &error, INVALID);
    CU_ASSERT(write_boolean(&locked, true) < 0);
    CU_ASSERT(write_boolean(&locked, false) >= 0);
    assert_refused(sd_bus_set_property(sim_client_bus(), USERS, P "user", X "User.AccountPolicy",
                                       "MinPasswordLength", &error, "y", 7),
                   &error, INVALID);
    sim_client_stop();
}

static int map_role(const char *group, const char *privilege, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), LDAP, OPENLDAP "/role_map",
                              X "User.PrivilegeMapper", "Create", error, NULL, "ss", group,
                              privilege);
}

static void directory_services_have_roles_and_rules(void)
{
    struct place uri = {LDAP, OPENLDAP, X "User.Ldap.Config", "LDAPServerURI"},
                 password = {LDAP, OPENLDAP, X "User.Ldap.Config", "LDAPBindDNPassword"},
                 enabled = {LDAP, OPENLDAP, X "Object.Enable", "Enabled"},
                 other = {LDAP, P "user/ldap/active_directory", X "Object.Enable", "Enabled"};
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    CU_ASSERT(map_role("ops", "priv-operator", NULL) >= 0);
    CU_ASSERT(has_object(LDAP, OPENLDAP "/role_map/2"));
    assert_refused(map_role("ops", "priv-user", &error), &error, ERRORS "PrivilegeMappingExists");
    assert_refused(map_role("dev", "king", &error), &error, INVALID);
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), LDAP, OPENLDAP "/role_map/2", X "Object.Delete",
                                 "Delete", NULL, NULL, "") >= 0);
    CU_ASSERT(!has_object(LDAP, OPENLDAP "/role_map/2"));
    assert_refused(write_text(&uri, "http://x", &error), &error, INVALID);
    CU_ASSERT(write_text(&password, "secret", NULL) >= 0);
    CU_ASSERT_STRING_EQUAL(read_text(&password), "");
    CU_ASSERT(write_boolean(&enabled, true) >= 0);
    CU_ASSERT(write_boolean(&other, true) < 0);
    CU_ASSERT(write_boolean(&enabled, false) >= 0 && write_boolean(&other, true) >= 0);
    sim_client_stop();
}

/* -- virtual media --------------------------------------------------------------------------------
 */

static int completion = -1;

static int on_completion(sd_bus_message *signal, void *context, sd_bus_error *ret_error)
{
    (void)context;
    (void)ret_error;
    sd_bus_message_read(signal, "i", &completion);
    return 0;
}

static bool is_complete(const void *context)
{
    (void)context;
    return completion >= 0;
}

static int mount(const char *url, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), MEDIA, SLOT, X "VirtualMedia.Legacy", "Mount",
                              error, NULL, "sbv", url, 0, "i", -1);
}

static bool wait_for_completion(int result)
{
    bool complete = wait_until(is_complete, NULL) && completion == result;

    completion = -1;
    return complete;
}

static void media_is_mounted_and_given_back(void)
{
    struct place active = {MEDIA, SLOT, X "VirtualMedia.Process", "Active"},
                 url = {MEDIA, SLOT, X "VirtualMedia.MountPoint", "ImageURL"};
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    CU_ASSERT_FATAL(sd_bus_match_signal(sim_client_bus(), NULL, MEDIA, SLOT,
                                        X "VirtualMedia.Legacy", "Completion", on_completion,
                                        NULL) >= 0);
    CU_ASSERT(mount("https://images.example.com/a.iso", NULL) >= 0);
    CU_ASSERT_FALSE(read_boolean(&active));
    CU_ASSERT(wait_for_completion(0));
    CU_ASSERT_TRUE(read_boolean(&active));
    CU_ASSERT_STRING_EQUAL(read_text(&url), "https://images.example.com/a.iso");
    assert_refused(mount("https://images.example.com/b.iso", &error), &error,
                   X "Common.Error.Unavailable");
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), MEDIA, SLOT, X "VirtualMedia.Legacy", "Unmount",
                                 NULL, NULL, "") >= 0);
    CU_ASSERT(wait_for_completion(0));
    CU_ASSERT_FALSE(read_boolean(&active));
    CU_ASSERT_STRING_EQUAL(read_text(&url), "");
    assert_refused(mount("ftp://x/a.iso", &error), &error, INVALID);
    CU_ASSERT(mount("smb://nas.invalid/a.iso", NULL) >= 0);
    CU_ASSERT(wait_for_completion(113));
    CU_ASSERT_FALSE(read_boolean(&active));
    sim_client_stop();
}

static const struct unit_case cases[] = {
    UNIT_CASE(create_user_makes_one_or_tells_why_not),
    UNIT_CASE(rename_user_keeps_what_it_is),
    UNIT_CASE(get_user_info_tells_the_attributes),
    UNIT_CASE(wrong_attributes_are_refused),
    UNIT_CASE(directory_services_have_roles_and_rules),
    UNIT_CASE(media_is_mounted_and_given_back),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/user", cases)
