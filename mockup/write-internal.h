/* Between write.c, which replaces the folder, and write-items.c, which fills it. Room-private. */
#pragma once

#include "mockup/write.h"

/** Writes all items below a folder that is there and empty. Items that cannot be written are
 * reported. Returns 0 or negative errno, that of the first one that could not. */
int mockup_write_items(const struct mockup *mockup, const char *folder, bool long_form,
                       struct mockup_report *report);
