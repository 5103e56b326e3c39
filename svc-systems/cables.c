/* Cables. Source: phosphor-dbus-interfaces xyz/openbmc_project/Inventory/Item/Cable. */
#include "base/cleanup.h"
#include "hardware/names.h"
#include "svc-systems/kinds.h"

static const char *const cable_interfaces[] = {INTERFACE_CABLE, NULL};
static const struct scope_set cable_set = {.below = INVENTORY_PATH, .interfaces = cable_interfaces};

static int find_cable(struct scope *scope)
{
    return scope_enter(scope, &cable_set, 0);
}

static const struct property_map rows[] = {
    PROPERTY_ROW(INTERFACE_CABLE, "CableTypeDescription", "CableType", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_CABLE, "Length", "LengthMeters", PROPERTY_FINITE_NUMBER),
};
static const struct resource_map maps[] = {{.rows = rows, .row_count = ARRAY_SIZE(rows)}};

const struct resource_kind cable_collection_kind = {.name = "Cable Collection",
                                                    .members = &cable_set};
const struct resource_kind cable_kind = {.find = find_cable,
                                         .maps = maps,
                                         .map_count = ARRAY_SIZE(maps),
                                         .item = ITEM_ASSET_WITHOUT_SPARE | ITEM_LOCATION |
                                                 ITEM_STATUS};
