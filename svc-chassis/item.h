/*
 * What every piece of inventory has in common: the decorators (asset, location, revision …) as
 * property maps, and its indicator.
 */
#pragma once

#include "svc-chassis/scope.h"

/** Adds Manufacturer, Model, PartNumber, SerialNumber and SparePartNumber. Returns 0 or -ENOMEM,
 * like all here. */
int item_put_asset(json_t *resource, const struct mirror_object *item);
/** Adds the asset's properties without Manufacturer, which some types do not have. */
int item_put_asset_without_manufacturer(json_t *resource, const struct mirror_object *item);
/** Adds HotPluggable, and Replaceable from FieldReplaceable. */
int item_put_replaceable(json_t *resource, const struct mirror_object *item);
/** Adds Location.PartLocation.ServiceLabel and LocationType. */
int item_put_location(json_t *resource, const struct mirror_object *item);
/** Asset, location, replaceable and Status in one. */
int item_put_all(json_t *resource, const struct mirror_object *item);
