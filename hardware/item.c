/*
 * Decorators of inventory as property maps: see item.h and docs/svc-chassis.md, "Every piece
 * of inventory".
 */
#include "hardware/item.h"

#include "base/cleanup.h"
#include "dbus/property-map.h"
#include "hardware/led.h"
#include "hardware/names.h"
#include "hardware/status.h"

const char *const item_interfaces[] = {
    INTERFACE_ITEM,
    INTERFACE_ASSET,
    INTERFACE_LOCATION_CODE,
    INTERFACE_EMBEDDED,
    INTERFACE_SLOT,
    INTERFACE_REPLACEABLE,
    INTERFACE_OPERATIONAL_STATUS,
    INTERFACE_AVAILABILITY,
    INTERFACE_LED_GROUP,
    NULL,
};

static const struct property_map asset_rows[] = {
    PROPERTY_ROW(INTERFACE_ASSET, "Manufacturer", "Manufacturer",
                 PROPERTY_TEXT), /* first: see below */
    PROPERTY_ROW(INTERFACE_ASSET, "Model", "Model", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_ASSET, "PartNumber", "PartNumber", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_ASSET, "SerialNumber", "SerialNumber", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_ASSET, "SparePartNumber", "SparePartNumber",
                 PROPERTY_TEXT), /* last: see below */
};

static const struct property_map replaceable_rows[] = {
    PROPERTY_ROW(INTERFACE_REPLACEABLE, "HotPluggable", "HotPluggable", PROPERTY_BOOLEAN),
    PROPERTY_ROW(INTERFACE_REPLACEABLE, "FieldReplaceable", "Replaceable", PROPERTY_BOOLEAN),
};

static const struct property_map location_rows[] = {
    PROPERTY_ROW(INTERFACE_LOCATION_CODE, "LocationCode", "Location/PartLocation/ServiceLabel",
                 PROPERTY_TEXT),
};

static const struct property_map physical_location_rows[] = {
    PROPERTY_ROW(INTERFACE_LOCATION_CODE, "LocationCode",
                 "PhysicalLocation/PartLocation/ServiceLabel", PROPERTY_TEXT),
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

static int put_location(json_t *resource, const struct mirror_object *item,
                        const struct property_map *row, const char *type_pointer)
{
    int error = property_map_apply(row, 1, item, resource);

    for (size_t i = 0; !error && i < ARRAY_SIZE(connector_rows); i++) {
        if (mirror_object_has(item, connector_rows[i].interface))
            return property_put(resource, type_pointer,
                                json_string(connector_rows[i].location_type));
    }
    return error;
}

int item_put_location(json_t *resource, const struct mirror_object *item)
{
    return put_location(resource, item, location_rows, "Location/PartLocation/LocationType");
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

int item_put(const struct scope *scope, json_t *resource, const struct mirror_object *item,
             unsigned int parts)
{
    int error = 0;

    if (parts & ITEM_ASSET)
        error = item_put_asset(resource, item);
    if (parts & ITEM_ASSET_WITHOUT_SPARE)
        error = property_map_apply(asset_rows, ARRAY_SIZE(asset_rows) - 1, item, resource);
    if (!error && (parts & ITEM_LOCATION))
        error = item_put_location(resource, item);
    if (!error && (parts & ITEM_PHYSICAL_LOCATION))
        error = put_location(resource, item, physical_location_rows,
                             "PhysicalLocation/PartLocation/LocationType");
    if (!error && (parts & ITEM_REPLACEABLE))
        error = item_put_replaceable(resource, item);
    if (!error && (parts & ITEM_STATUS))
        error = status_put_item(resource, item);
    if (!error && (parts & ITEM_INDICATOR))
        error = led_put_location_indicator(scope, resource, item);
    return error;
}

/* Put by code: here for docs/mapping. */
static const struct property_map status_rows[] = {
    PROPERTY_ROW(INTERFACE_ITEM, "Present", "Status/State", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_AVAILABILITY, "Available", "Status/State", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_OPERATIONAL_STATUS, "Functional", "Status/Health", PROPERTY_CUSTOM),
};

static const struct property_map indicator_rows[] = {
    PROPERTY_ROW(INTERFACE_LED_GROUP, "Asserted", "LocationIndicatorActive", PROPERTY_CUSTOM,
                 .write = "b"),
};

struct item_rows item_rows(unsigned int part)
{
    switch (part) {
    case ITEM_ASSET:
        return (struct item_rows){"Asset", asset_rows, ARRAY_SIZE(asset_rows)};
    case ITEM_ASSET_WITHOUT_SPARE:
        return (struct item_rows){"Asset", asset_rows, ARRAY_SIZE(asset_rows) - 1};
    case ITEM_LOCATION:
        return (struct item_rows){"Location", location_rows, ARRAY_SIZE(location_rows)};
    case ITEM_PHYSICAL_LOCATION:
        return (struct item_rows){"Location", physical_location_rows,
                                  ARRAY_SIZE(physical_location_rows)};
    case ITEM_REPLACEABLE:
        return (struct item_rows){"Replaceable", replaceable_rows, ARRAY_SIZE(replaceable_rows)};
    case ITEM_STATUS:
        return (struct item_rows){"Status", status_rows, ARRAY_SIZE(status_rows)};
    case ITEM_INDICATOR:
        return (struct item_rows){"Indicator", indicator_rows, ARRAY_SIZE(indicator_rows)};
    default:
        return (struct item_rows){0};
    }
}
