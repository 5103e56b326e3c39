/* Roles: the three that Redfish predefines, read-only. DSP0266 1.21 §13.2.3 "Roles". */
#include "redfish/json.h"
#include "redfish/privilege.h"
#include "svc-account/account-internal.h"

static const char *const descriptions[ACCOUNT_ROLE_COUNT] = {
    [ACCOUNT_ROLE_ADMINISTRATOR] = "May change everything, accounts included",
    [ACCOUNT_ROLE_OPERATOR] = "May operate the hardware and change the own password",
    [ACCOUNT_ROLE_READ_ONLY] = "May look, and change the own password",
};

static json_t *privileges_of(const char *role_id)
{
    uint32_t held = privilege_of_role(ipc_text(role_id));
    json_t *names = json_array();

    for (uint32_t bit = 1; names && bit != 0; bit <<= 1) {
        if (held & bit && json_array_append_new(names, json_string(privilege_name(bit))) != 0) {
            json_decref(names);
            return NULL;
        }
    }
    return names;
}

void role_collection_get(struct service_request *request)
{
    json_t *members = json_array();

    for (int role = 0; members && role < ACCOUNT_ROLE_COUNT; role++) {
        if (json_array_append_new(
                members, json_link(ROLES_URI "/%s", account_role_id((enum account_role)role))) !=
            0) {
            json_decref(members);
            members = NULL;
        }
    }
    service_reply_resource(
        request, members ? json_pack("{s:s, s:s, s:s, s:s, s:i, s:o}", "@odata.id", ROLES_URI,
                                     "@odata.type", "#" ROLE_COLLECTION_TYPE, "Name", "Roles",
                                     "Description", "Sets of privileges for accounts",
                                     "Members@odata.count", ACCOUNT_ROLE_COUNT, "Members", members)
                         : NULL);
}

void role_get(struct service_request *request)
{
    const char *role_id = service_request_parameter(request, 0);
    enum account_role role;
    json_t *privileges;

    if (!account_role_parse(role_id, &role)) {
        service_reply_not_found(request);
        return;
    }
    privileges = privileges_of(role_id);
    service_reply_resource(
        request,
        privileges
            ? json_pack("{s:s+, s:s, s:s, s:s, s:s, s:s, s:b, s:o, s:[]}", "@odata.id",
                        ROLES_URI "/", role_id, "@odata.type", "#" ROLE_TYPE, "Id", role_id, "Name",
                        "User Role", "Description", descriptions[role], "RoleId", role_id,
                        "IsPredefined", true, "AssignedPrivileges", privileges, "OemPrivileges")
            : NULL);
}
