/*
 * Writes to D-Bus for one request: collected first, run together, answered once. Each write knows
 * the Redfish property that it stands for, so that a write that fails halfway is reported by its
 * property while the others stand (DSP0266 1.21 §7.7 "PATCH (update)").
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "dbus/mirror.h"
#include "service/service.h"

struct write_batch;

/**
 * Adds a write of one D-Bus property. related: JSON pointer of the Redfish property ("/AssetTag"),
 * NULL for an action. interface and property: strings that live for ever. Returns 0 or -ENOMEM.
 */
int write_add_boolean(struct write_batch *batch, const char *related, const char *path,
                      const char *interface, const char *property, bool value);
int write_add_unsigned(struct write_batch *batch, const char *related, const char *path,
                       const char *interface, const char *property, uint32_t value);
int write_add_number(struct write_batch *batch, const char *related, const char *path,
                     const char *interface, const char *property, double value);
int write_add_text(struct write_batch *batch, const char *related, const char *path,
                   const char *interface, const char *property, const char *value);

/** Returns NULL when out of memory. */
struct write_batch *write_batch_new(struct service_request *request, struct mirror *mirror);
/** For a batch that was never run. NULL allowed. */
void write_batch_free(struct write_batch *batch);

/**
 * Runs all writes at once, within the request's deadline, and answers the request when the last one
 * is done: a PATCH with the updated resource, an action with 204; with error messages when all
 * failed. Takes the batch, which may be empty. messages (stolen, NULL: none): about what was not
 * even tried, for the answer.
 */
void write_batch_run(struct write_batch *batch, json_t *messages);
