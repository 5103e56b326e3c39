/*
 * The attributes of a BIOS as the BIOS configuration manager has them: the table of what there is
 * (BaseBIOSTable), and what waits for the next start of the host (PendingAttributes). Pure
 * functions over their JSON (dbus/bus-json.h), so that the rules can be tested row by row. Sources:
 * phosphor-dbus-interfaces xyz/openbmc_project/BIOSConfig/Manager, bios-settings-mgr.
 */
#pragma once

#include <jansson.h>
#include <stdbool.h>

#define BIOS_TABLE_SIGNATURE "a{s(sbsssvva(svs))}"
#define BIOS_PENDING_SIGNATURE "a{s(sv)}"

/** True for names that Redfish can show: schema Bios, "Attributes". */
bool bios_attribute_is_name(const char *name);

/** The current values of a table, by name. A row with a value that does not fit its type, or
 * without one that may be shown (Password), is left out. NULL when out of memory. */
json_t *bios_attribute_values(const json_t *table);
/** Puts what is pending over `values`; pending NULL: nothing. Returns 0 or -ENOMEM. */
int bios_attribute_put_pending(json_t *values, const json_t *table, const json_t *pending);

/**
 * Checks new values (a client's object) against the table. Each that is wrong gets a message with
 * the pointer "/Attributes/<name>". Returns 0 or -ENOMEM.
 */
int bios_attribute_check(const json_t *table, const json_t *values, json_t *messages);

/** What PendingAttributes is to be: `values`, which are checked, over what is pending already
 * (NULL: nothing), as JSON for BIOS_PENDING_SIGNATURE. NULL when out of memory. */
json_t *bios_attribute_encode(const json_t *table, const json_t *pending, const json_t *values);
