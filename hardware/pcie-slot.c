/* See pcie-slot.h. */
#include "hardware/pcie-slot.h"

#include "hardware/names.h"

const struct property_word pcie_generation_words[] = {
    {"Gen1", "Gen1"}, {"Gen2", "Gen2"}, {"Gen3", "Gen3"}, {"Gen4", "Gen4"},
    {"Gen5", "Gen5"}, {"Gen6", "Gen6"}, {NULL, NULL}};

static const struct property_word type_words[] = {{"FullLength", "FullLength"},
                                                  {"HalfLength", "HalfLength"},
                                                  {"LowProfile", "LowProfile"},
                                                  {"Mini", "Mini"},
                                                  {"M_2", "M2"},
                                                  {"OEM", "OEM"},
                                                  {"OCP3Small", "OCP3Small"},
                                                  {"OCP3Large", "OCP3Large"},
                                                  {"U_2", "U2"},
                                                  {NULL, NULL}};

const struct property_map pcie_slot_rows[PCIE_SLOT_ROW_COUNT] = {
    PROPERTY_ROW(INTERFACE_PCIE_SLOT, "Generation", "PCIeType", PROPERTY_ENUM,
                 .words = pcie_generation_words),
    PROPERTY_ROW(INTERFACE_PCIE_SLOT, "Lanes", "Lanes", PROPERTY_NONZERO),
    PROPERTY_ROW(INTERFACE_PCIE_SLOT, "SlotType", "SlotType", PROPERTY_ENUM, .words = type_words),
    PROPERTY_ROW(INTERFACE_PCIE_SLOT, "HotPluggable", "HotPluggable", PROPERTY_BOOLEAN),
};

static const char *const chassis_interfaces[] = {INTERFACE_BOARD, INTERFACE_CHASSIS, NULL};
static const char *const slot_interfaces[] = {INTERFACE_PCIE_SLOT, NULL};

const struct mirror_object *pcie_slot_chassis(const struct scope *scope,
                                              const struct mirror_object *slot)
{
    return scope_first_endpoint(scope, mirror_object_path(slot), "chassis", chassis_interfaces);
}

const struct mirror_object *pcie_device_slot(const struct scope *scope,
                                             const struct mirror_object *device)
{
    return scope_first_endpoint(scope, mirror_object_path(device), "contained_by", slot_interfaces);
}

const struct mirror_object *pcie_device_chassis(const struct scope *scope,
                                                const struct mirror_object *device)
{
    const struct mirror_object *slot = pcie_device_slot(scope, device);

    return slot ? pcie_slot_chassis(scope, slot)
                : scope_first_endpoint(scope, mirror_object_path(device), "contained_by",
                                       chassis_interfaces);
}
