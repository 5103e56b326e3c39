/*
 * The member of fish files that is ours: what fishem has no form for. fishem treats it as one more
 * resource: it keeps it, and a mockup that it writes has it as a folder, where read.h understands
 * it as well. Room-private.
 */
#pragma once

#include <jansson.h>

#include "mockup/fish.h"
#include "redfish/json.h"

#define FISH_EXTRAS_PATH "/redfish/v1/$shoal"
#define FISH_METADATA_PATH "/redfish/v1/$metadata"

/* How deep a fish file may be, and what headers.json and time.json may be, so that they can become
 * part of one: they are in its third object. */
#define FISH_DEPTH_MAX (JSON_TEXT_DEPTH_MAX + 1)
#define FISH_EXTRAS_DEPTH_MAX (FISH_DEPTH_MAX - 3)

/** The extras of a set; *ret_extras NULL when nothing needs them. Returns 0 or -ENOMEM. */
int fish_extras_collect(const struct mockup *mockup, json_t **ret_extras);

/** Gives the items of a set what its item FISH_EXTRAS_PATH has of them, and removes that. Nothing
 * happens where there is none. Returns 0 or -ENOMEM. */
int fish_extras_apply(struct mockup *mockup, struct mockup_report *report);
