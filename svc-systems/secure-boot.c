/* SecureBoot of a host, where the BIOS configuration has it. */
#include "base/cleanup.h"
#include "svc-systems/bios.h"
#include "hardware/host.h"
#include "svc-systems/kinds.h"
#include "svc-systems/names.h"

static const struct mirror_object *find_secure_boot_object(const struct scope *scope)
{
    static const char *const interfaces[] = {INTERFACE_SECURE_BOOT, NULL};
    static const struct scope_set set = {.below = BIOS_CONFIG_PATH, .interfaces = interfaces};

    return host_are_several(scope) ? NULL : scope_find(scope, &set, NULL, NULL);
}

bool secure_boot_exists(const struct scope *scope)
{
    return find_secure_boot_object(scope) != NULL;
}

static int find_secure_boot(struct scope *scope)
{
    int outcome = host_find_system(scope);

    if (outcome)
        return outcome;
    scope->object = find_secure_boot_object(scope);
    return scope->object ? 0 : SCOPE_E_NOT_FOUND;
}

static const struct property_word current_words[] = {
    {"Enabled", "Enabled"}, {"Disabled", "Disabled"}, {NULL, NULL}};
static const struct property_word mode_words[] = {
    {"Setup", "SetupMode"},       {"User", "UserMode"}, {"Audit", "AuditMode"},
    {"Deployed", "DeployedMode"}, {NULL, NULL},
};
static const struct property_map secure_boot_rows[] = {
    PROPERTY_ROW(INTERFACE_SECURE_BOOT, "CurrentBoot", "SecureBootCurrentBoot", PROPERTY_ENUM,
                 .words = current_words),
    PROPERTY_ROW(INTERFACE_SECURE_BOOT, "PendingEnable", "SecureBootEnable", PROPERTY_BOOLEAN,
                 .write = "b"),
    PROPERTY_ROW(INTERFACE_SECURE_BOOT, "Mode", "SecureBootMode", PROPERTY_ENUM,
                 .words = mode_words),
};
static const struct resource_map secure_boot_maps[] = {
    {.source = "the object below /xyz/openbmc_project/bios_config",
     .rows = secure_boot_rows,
     .row_count = ARRAY_SIZE(secure_boot_rows)},
};

static const struct patch_property secure_boot_properties[] = {{.pointer = "/SecureBootEnable"}};
static const struct patch_form secure_boot_form = {
    .schema = &schema_SecureBoot,
    .type = SECURE_BOOT_TYPE,
    .properties = secure_boot_properties,
    .property_count = ARRAY_SIZE(secure_boot_properties),
};

const struct resource_kind secure_boot_kind = {
    .find = find_secure_boot,
    .name = "UEFI Secure Boot",
    .maps = secure_boot_maps,
    .map_count = ARRAY_SIZE(secure_boot_maps),
    .form = &secure_boot_form,
};
