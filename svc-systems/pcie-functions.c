/*
 * Functions of a PCIe device: they are no objects on D-Bus, but properties of the device that have
 * the function's number in their names. A function is there when it has a DeviceId. Source:
 * phosphor-dbus-interfaces xyz/openbmc_project/Inventory/Item/PCIeDevice.
 */
#include <errno.h>
#include <stdio.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-systems/devices.h"
#include "svc-systems/kinds.h"

#define FUNCTION_COUNT 8
#define NUMBER "<n>" /* in the names of properties below */
#define PROPERTY_NAME_MAX 48

static const struct property_word type_words[] = {
    {"Physical", "Physical"}, {"Virtual", "Virtual"}, {NULL, NULL}};

#define SAME(word)                                                                                 \
    {                                                                                              \
        word, word                                                                                 \
    }
static const struct property_word class_words[] = {
    SAME("Bridge"),
    SAME("CommunicationController"),
    SAME("Coprocessor"),
    SAME("DisplayController"),
    SAME("DockingStation"),
    SAME("EncryptionController"),
    SAME("GenericSystemPeripheral"),
    SAME("InputDeviceController"),
    SAME("IntelligentController"),
    SAME("MassStorageController"),
    SAME("MemoryController"),
    SAME("MultimediaController"),
    SAME("NetworkController"),
    SAME("NonEssentialInstrumentation"),
    SAME("Other"),
    SAME("ProcessingAccelerators"),
    SAME("Processor"),
    SAME("SatelliteCommunicationsController"),
    SAME("SerialBusController"),
    SAME("SignalProcessingController"),
    SAME("UnassignedClass"),
    SAME("UnclassifiedDevice"),
    SAME("WirelessController"),
    {NULL, NULL},
};

#define FUNCTION_ROW(name, ...)                                                                    \
    PROPERTY_ROW(INTERFACE_PCIE_DEVICE, "Function" NUMBER name, name, __VA_ARGS__)

static const struct property_map rows[] = {
    FUNCTION_ROW("DeviceId", PROPERTY_HEX_TEXT, .digits = 4),
    FUNCTION_ROW("VendorId", PROPERTY_HEX_TEXT, .digits = 4),
    FUNCTION_ROW("SubsystemId", PROPERTY_HEX_TEXT, .digits = 4),
    FUNCTION_ROW("SubsystemVendorId", PROPERTY_HEX_TEXT, .digits = 4),
    FUNCTION_ROW("ClassCode", PROPERTY_HEX_TEXT, .digits = 6),
    FUNCTION_ROW("RevisionId", PROPERTY_HEX_TEXT, .digits = 2),
    FUNCTION_ROW("FunctionType", PROPERTY_WORD, .words = type_words),
    FUNCTION_ROW("DeviceClass", PROPERTY_WORD, .words = class_words),
};

static const struct resource_map maps[] = {
    {.source = "device; `" NUMBER "` is the function's number, 0 to 7",
     .rows = rows,
     .row_count = ARRAY_SIZE(rows),
     .by_code = true},
};

static bool has_function(const struct mirror_object *device, unsigned int number)
{
    char name[PROPERTY_NAME_MAX];
    const char *text;

    snprintf(name, sizeof(name), "Function%uDeviceId", number);
    return mirror_object_value(device, INTERFACE_PCIE_DEVICE, name).type == MIRROR_TEXT &&
           mirror_read_text(device, INTERFACE_PCIE_DEVICE, name, &text) && text[0] != '\0';
}

/* Returns FUNCTION_COUNT when the text is no number of a function. */
static unsigned int function_number(const char *id)
{
    return id[0] >= '0' && id[0] < '0' + FUNCTION_COUNT && id[1] == '\0' ? (unsigned int)id[0] - '0'
                                                                         : FUNCTION_COUNT;
}

static int find_function(struct scope *scope)
{
    int outcome = pcie_device_find(scope);
    unsigned int number = function_number(scope->parameters[2]);

    if (outcome == 0 && (number == FUNCTION_COUNT || !has_function(scope->object, number)))
        outcome = SCOPE_E_NOT_FOUND;
    return outcome;
}

static int put_row(const struct property_map *row, unsigned int number,
                   const struct mirror_object *device, json_t *resource)
{
    char name[PROPERTY_NAME_MAX];
    struct property_map numbered = *row;

    snprintf(name, sizeof(name), "Function%u%s", number, row->pointer);
    numbered.property = name;
    return property_map_apply(&numbered, 1, device, resource);
}

static int put_function(const struct scope *scope, json_t *resource)
{
    unsigned int number = function_number(scope->parameters[2]);
    CLEANUP(free_cleanup)
    char *device_uri = scope_uri_text(scope->top_uri, "/PCIeDevices/", scope->parameters[1]);
    int error = device_uri ? json_put(resource, "FunctionId", json_integer(number)) : -ENOMEM;

    for (size_t i = 0; !error && i < ARRAY_SIZE(rows); i++)
        error = put_row(&rows[i], number, scope->object, resource);
    return error ? error
                 : property_put(resource, "Links/PCIeDevice", scope_link(device_uri, "", NULL));
}

static int put_members(const struct scope *scope, json_t *resource)
{
    json_t *members = json_array();

    for (unsigned int number = 0; number < FUNCTION_COUNT; number++) {
        char id[2] = {(char)('0' + number), '\0'};

        if (has_function(scope->object, number) &&
            json_array_append_new(members, scope_link(scope->uri, "/", id))) {
            json_decref(members);
            return -ENOMEM;
        }
    }
    return members ? resource_put_array(resource, "Members", members) : -ENOMEM;
}

const struct resource_kind pcie_function_collection_kind = {.find = pcie_device_find,
                                                            .name = "PCIe Function Collection",
                                                            .is_collection = true,
                                                            .put = put_members};
const struct resource_kind pcie_function_kind = {.find = find_function,
                                                 .name = "PCIe Function",
                                                 .maps = maps,
                                                 .map_count = ARRAY_SIZE(maps),
                                                 .put = put_function};
