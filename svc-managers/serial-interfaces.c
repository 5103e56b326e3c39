/* Serial consoles of the host that the BMC gives access to. Source: obmc-console,
 * phosphor-dbus-interfaces xyz/openbmc_project/Console. */
#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-managers/kinds.h"
#include "svc-managers/names.h"

static const char *const console_interfaces[] = {INTERFACE_CONSOLE, NULL};
static const struct scope_set consoles = {.below = CONSOLE_PATH, .interfaces = console_interfaces};

bool serial_is_there(const struct scope *scope)
{
    return scope_find(scope, &consoles, NULL, NULL) != NULL;
}

const struct resource_kind serial_collection_kind = {
    .find = manager_find,
    .name = "Serial Interface Collection",
    .members = &consoles,
};

static int find_serial(struct scope *scope)
{
    int outcome = manager_find(scope);

    if (outcome == 0)
        scope->object = scope_find(scope, &consoles, NULL, scope->parameters[1]);
    return outcome == 0 && !scope->object ? SCOPE_E_NOT_FOUND : outcome;
}

/* The rates that Redfish has a word for. */
static int put_bit_rate(const struct property_map *row, const struct mirror_object *object,
                        json_t *resource)
{
    static const unsigned int rates[] = {1200,  2400,  4800,   9600,  19200,
                                         38400, 57600, 115200, 230400};
    uint64_t baud;

    if (!mirror_read_unsigned(object, row->interface, row->property, &baud))
        return 0;
    for (size_t i = 0; i < ARRAY_SIZE(rates); i++) {
        if (rates[i] == baud)
            return property_put(resource, row->pointer, json_sprintf("%u", rates[i]));
    }
    return 0;
}

static const struct property_map serial_rows[] = {
    PROPERTY_ROW(INTERFACE_CONSOLE_UART, "Baud", "BitRate", PROPERTY_CUSTOM, .put = put_bit_rate),
};

static const struct resource_map serial_maps[] = {
    {.rows = serial_rows, .row_count = ARRAY_SIZE(serial_rows)},
};

static int put_serial(const struct scope *scope, json_t *resource)
{
    return json_put(resource, "InterfaceEnabled", json_true());
}

const struct resource_kind serial_kind = {
    .find = find_serial,
    .maps = serial_maps,
    .map_count = ARRAY_SIZE(serial_maps),
    .put = put_serial,
};
