/*
 * Indicators. An item's LocationIndicatorActive is the LED group at its `identifying` association;
 * a chassis or system without one falls back to the groups of the whole machine, as bmcweb does.
 * IndicatorLED (deprecated in Redfish) of these is made of the same two groups.
 */
#pragma once

#include "hardware/scope.h"
#include "hardware/write.h"

/** Adds LocationIndicatorActive where the item has a LED group. Returns 0 or -ENOMEM. */
int led_put_location_indicator(const struct scope *scope, json_t *resource,
                               const struct mirror_object *item);
int led_set_location_indicator(const struct scope *scope, const struct mirror_object *item,
                               const char *related, bool active, struct write_batch *batch);

/** Adds LocationIndicatorActive and IndicatorLED of a whole system, whose inventory object (NULL:
 * none) may have a LED group of its own. */
int led_put_system(const struct scope *scope, json_t *resource, const struct mirror_object *item);
int led_set_system_location_indicator(const struct scope *scope, const struct mirror_object *item,
                                      const char *related, bool active, struct write_batch *batch);
/** value: "Lit", "Blinking" or "Off". */
int led_set_system_indicator(const struct scope *scope, const char *related, const char *value,
                             struct write_batch *batch);
/** The same two of a chassis, where it is one that has indicators; set as those of a system. */
int led_put_chassis(const struct scope *scope, json_t *resource,
                    const struct mirror_object *chassis);

/** Adds IndicatorLED from the physical LED at the item's `leds` association (older Thermal and
 * Power). */
int led_put_physical(const struct scope *scope, json_t *resource, const struct mirror_object *item);

/* Pure rules, exposed for their test. */
const char *led_indicator_word(bool blinking, bool lit);
