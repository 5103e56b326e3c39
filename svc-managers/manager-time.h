/*
 * Date and time of the BMC, by systemd-timedated. DateTime is UTC, as in bmcweb, and read from the
 * clock at each GET. Source: org.freedesktop.timedate1(5).
 */
#pragma once

#include "hardware/resource.h"

#define MANAGER_TIME_ROW_COUNT 2
extern const struct property_map manager_time_rows[MANAGER_TIME_ROW_COUNT];

/** The object of timedated, NULL without one. */
const struct mirror_object *manager_timedate(const struct scope *scope);
/** True when a time server sets the clock. */
bool manager_time_is_automatic(const struct scope *scope);

/** Has timedated mirrored: the ObjectMapper does not know it. Returns 0 or negative errno. */
int manager_time_start(struct hardware *hardware);

/** Adds DateTime and DateTimeLocalOffset. Returns 0 or -ENOMEM, like those below. */
int manager_time_put(const struct scope *scope, json_t *resource);
int manager_time_set(const struct scope *scope, const struct patch_value *value,
                     struct write_batch *batch, json_t *messages);
int manager_time_set_zone(const struct scope *scope, const struct patch_value *value,
                          struct write_batch *batch);
/** related: of NetworkProtocol. */
int manager_time_set_ntp(const char *related, bool enabled, struct write_batch *batch);
