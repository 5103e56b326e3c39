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

/** Members of a row of the table. */
enum bios_row {
    BIOS_ROW_TYPE,
    BIOS_ROW_READ_ONLY,
    BIOS_ROW_DISPLAY_NAME,
    BIOS_ROW_HELP_TEXT,
    BIOS_ROW_MENU_PATH,
    BIOS_ROW_CURRENT,
    BIOS_ROW_DEFAULT,
    BIOS_ROW_BOUNDS,
};
/** Of one of its bounds. */
enum bios_bound { BIOS_BOUND_TYPE, BIOS_BOUND_VALUE, BIOS_BOUND_DISPLAY_NAME };

enum bios_attribute_type {
    BIOS_ATTRIBUTE_UNKNOWN,
    BIOS_ATTRIBUTE_ENUMERATION,
    BIOS_ATTRIBUTE_STRING,
    BIOS_ATTRIBUTE_PASSWORD,
    BIOS_ATTRIBUTE_INTEGER,
    BIOS_ATTRIBUTE_BOOLEAN,
};

enum bios_attribute_type bios_attribute_type(const json_t *row);
/** Redfish's word, which is D-Bus's, too. NULL for BIOS_ATTRIBUTE_UNKNOWN. */
const char *bios_attribute_type_word(enum bios_attribute_type type);
/** True for a value that may be shown as one of this type; no password may. */
bool bios_attribute_has_type(enum bios_attribute_type type, const json_t *value);
/** The last word of a full name in a row or a bound; "" for what is no text. */
const char *bios_attribute_word(const json_t *row, size_t index);
/** True for integers, in whatever type of JSON. */
bool bios_attribute_is_whole(const json_t *value);

/** True for names that Redfish can show: schema Bios, "Attributes". */
bool bios_attribute_is_name(const char *name);

/** The current values of a table, by name. A row with a value that does not fit its type, or
 * without one that may be shown (Password), is left out. NULL when out of memory. */
json_t *bios_attribute_values(const json_t *table);
/** Puts what is pending over `values`; pending NULL: nothing. Returns 0 or -ENOMEM. */
int bios_attribute_put_pending(json_t *values, const json_t *table, const json_t *pending);

/** What the table says of each attribute, as AttributeRegistry's RegistryEntries.Attributes
 * (bios-registry.c). Names and types that Redfish does not have are left out. NULL when out of
 * memory. */
json_t *bios_attribute_entries(const json_t *table);

/**
 * Checks new values (a client's object) against the table. Each that is wrong gets a message with
 * the pointer "/Attributes/<name>". Returns 0 or -ENOMEM.
 */
int bios_attribute_check(const json_t *table, const json_t *values, json_t *messages);

/** What PendingAttributes is to be: `values`, which are checked, over what is pending already
 * (NULL: nothing), as JSON for BIOS_PENDING_SIGNATURE. NULL when out of memory. */
json_t *bios_attribute_encode(const json_t *table, const json_t *pending, const json_t *values);
