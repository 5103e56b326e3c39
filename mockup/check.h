/*
 * Judges a mockup: do its links lead somewhere, are resources what their @odata.id, Id and
 * @odata.type say, and do they hold to the schema facts (redfish/schema.h). Links every schema.
 * docs/mockup.md "Checks"
 */
#pragma once

#include <stdatomic.h>

#include "mockup/mockup.h"
#include "mockup/report.h"

struct mockup_check_options {
    bool without_schema; /* only links and identities, which the emulator's answers depend on */
    const atomic_bool *is_cancelled; /* looked at between resources; NULL: nobody can */
};

/**
 * Adds findings, in the order of paths and, of one resource, of its members: their place is the
 * path. options: NULL for none. Returns 0, whatever was found, -ECANCELED or -ENOMEM.
 */
int mockup_check(const struct mockup *mockup, const struct mockup_check_options *options,
                 struct mockup_report *report);
