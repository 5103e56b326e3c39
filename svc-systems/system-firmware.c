/*
 * Oem.OpenBmc.FirmwareProvisioning of ComputerSystem: whether the platform's firmware is protected
 * (PFR). The object does not tell whose firmware it means, so machines with several hosts do not
 * show it. Schema: redfish/oem/OpenBMCComputerSystem_v1.xml; sources: phosphor-dbus-interfaces
 * xyz/openbmc_project/PFR/Attributes, and pfr-manager, which writes "Ufm" in front.
 */
#include "base/cleanup.h"
#include "hardware/host.h"
#include "redfish/json.h"
#include "svc-systems/names.h"
#include "svc-systems/system.h"

#define TYPE_PREFIX "#OpenBMCComputerSystem.v1_0_0."
#define STATUS_POINTER "Oem/OpenBmc/FirmwareProvisioning/ProvisioningStatus"

/* Put by code; for docs/mapping. */
const struct property_map system_firmware_rows[SYSTEM_FIRMWARE_ROWS] = {
    PROPERTY_ROW(INTERFACE_PFR, "Provisioned", STATUS_POINTER, PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_PFR, "UfmProvisioned", STATUS_POINTER, PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_PFR, "Locked", STATUS_POINTER, PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_PFR, "UfmLocked", STATUS_POINTER, PROPERTY_CUSTOM),
};

static bool read_either(const struct mirror_object *object, const char *name,
                        const char *other_name, bool *ret_value)
{
    return mirror_read_boolean(object, INTERFACE_PFR, name, ret_value) ||
           mirror_read_boolean(object, INTERFACE_PFR, other_name, ret_value);
}

/* NULL when D-Bus does not tell. */
static const char *read_status(const struct mirror_object *object)
{
    bool is_provisioned, is_locked;

    if (!read_either(object, "Provisioned", "UfmProvisioned", &is_provisioned))
        return NULL;
    if (!is_provisioned)
        return "NotProvisioned";
    if (!read_either(object, "Locked", "UfmLocked", &is_locked))
        return NULL;
    return is_locked ? "ProvisionedAndLocked" : "ProvisionedButNotLocked";
}

const struct mirror_object *system_firmware_object(const struct scope *scope)
{
    return host_are_several(scope) ? NULL : mirror_find(scope->mirror, PFR_PATH);
}

int system_firmware_put(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *object = system_firmware_object(scope);
    const char *status = object ? read_status(object) : NULL;

    if (!status)
        return 0;
    return property_put(resource, "Oem/OpenBmc",
                        json_pack("{s:s, s:{s:s, s:s}}", "@odata.type", TYPE_PREFIX "OpenBmc",
                                  "FirmwareProvisioning", "@odata.type",
                                  TYPE_PREFIX "FirmwareProvisioning", "ProvisioningStatus",
                                  status));
}
