/*
 * Decorators of inventory as property maps: see item.h and docs/svc-chassis.md, "Every piece
 * of inventory".
 */
#include "svc-chassis/item.h"

#include "base/cleanup.h"
#include "dbus/property-map.h"
#include "svc-chassis/names.h"
#include "svc-chassis/status.h"

static const struct property_map asset_rows[] = {
    {INTERFACE_ASSET, "Manufacturer", "Manufacturer", PROPERTY_TEXT, NULL}, /* first: see below */
    {INTERFACE_ASSET, "Model", "Model", PROPERTY_TEXT, NULL},
    {INTERFACE_ASSET, "PartNumber", "PartNumber", PROPERTY_TEXT, NULL},
    {INTERFACE_ASSET, "SerialNumber", "SerialNumber", PROPERTY_TEXT, NULL},
    {INTERFACE_ASSET, "SparePartNumber", "SparePartNumber", PROPERTY_TEXT, NULL},
};

static const struct property_map replaceable_rows[] = {
    {INTERFACE_REPLACEABLE, "HotPluggable", "HotPluggable", PROPERTY_BOOLEAN, NULL},
    {INTERFACE_REPLACEABLE, "FieldReplaceable", "Replaceable", PROPERTY_BOOLEAN, NULL},
};

static const struct property_map location_rows[] = {
    {INTERFACE_LOCATION_CODE, "LocationCode", "Location/PartLocation/ServiceLabel", PROPERTY_TEXT,
     NULL},
};

/* Interfaces without properties that say how a part is fixed. */
static const struct {
    const char *interface, *location_type;
} connector_rows[] = {
    {INTERFACE_EMBEDDED, "Embedded"},
    {INTERFACE_SLOT, "Slot"},
};

int item_put_asset(json_t *resource, const struct mirror_object *item)
{
    return property_map_apply(asset_rows, ARRAY_SIZE(asset_rows), item, resource);
}

int item_put_asset_without_manufacturer(json_t *resource, const struct mirror_object *item)
{
    return property_map_apply(asset_rows + 1, ARRAY_SIZE(asset_rows) - 1, item, resource);
}

int item_put_replaceable(json_t *resource, const struct mirror_object *item)
{
    return property_map_apply(replaceable_rows, ARRAY_SIZE(replaceable_rows), item, resource);
}

int item_put_location(json_t *resource, const struct mirror_object *item)
{
    int error = property_map_apply(location_rows, ARRAY_SIZE(location_rows), item, resource);

    for (size_t i = 0; !error && i < ARRAY_SIZE(connector_rows); i++) {
        if (mirror_object_has(item, connector_rows[i].interface))
            return property_put(resource, "Location/PartLocation/LocationType",
                                json_string(connector_rows[i].location_type));
    }
    return error;
}

int item_put_all(json_t *resource, const struct mirror_object *item)
{
    int error = item_put_asset(resource, item);

    if (!error)
        error = item_put_replaceable(resource, item);
    if (!error)
        error = item_put_location(resource, item);
    return error ? error : status_put_item(resource, item);
}
