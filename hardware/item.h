/*
 * What every piece of inventory has in common: the decorators (asset, location, revision …) as
 * property maps, its status, and its indicator.
 */
#pragma once

#include "dbus/property-map.h"
#include "hardware/scope.h"

/** What a kind of resource shows of its item. */
enum item_parts {
    ITEM_ASSET = 1u << 0,       /* Manufacturer, Model, PartNumber, SerialNumber, SparePartNumber */
    ITEM_LOCATION = 1u << 1,    /* Location.PartLocation */
    ITEM_REPLACEABLE = 1u << 2, /* HotPluggable, Replaceable */
    ITEM_STATUS = 1u << 3,
    ITEM_INDICATOR = 1u << 4,           /* LocationIndicatorActive, where there is a LED group */
    ITEM_ASSET_WITHOUT_SPARE = 1u << 5, /* ITEM_ASSET for types without SparePartNumber */
    ITEM_PHYSICAL_LOCATION = 1u << 6,   /* PhysicalLocation.PartLocation, for drives */
    ITEM_PARTS_END = 1u << 7,
};

/** Interfaces that these read, NULL-terminated. */
extern const char *const item_interfaces[];

/** Adds the parts. Returns 0 or -ENOMEM, like all here. */
int item_put(const struct scope *scope, json_t *resource, const struct mirror_object *item,
             unsigned int parts);

/** Adds Manufacturer, Model, PartNumber, SerialNumber and SparePartNumber. */
int item_put_asset(json_t *resource, const struct mirror_object *item);
/** Adds the asset's properties without Manufacturer, which some types do not have. */
int item_put_asset_without_manufacturer(json_t *resource, const struct mirror_object *item);
/** Adds HotPluggable, and Replaceable from FieldReplaceable. */
int item_put_replaceable(json_t *resource, const struct mirror_object *item);
/** Adds Location.PartLocation.ServiceLabel and LocationType. */
int item_put_location(json_t *resource, const struct mirror_object *item);
/** Asset, location, replaceable and Status in one. */
int item_put_all(json_t *resource, const struct mirror_object *item);

/** The rows of one part, for docs/mapping. */
struct item_rows {
    const char *name; /* "Status" */
    const struct property_map *rows;
    size_t count;
};
/** part: one of enum item_parts. */
struct item_rows item_rows(unsigned int part);
