/*
 * Resources beside readable files: what the service answers for a board is kept in
 * <folder>/<name>.json. SHOAL_GOLDEN_UPDATE=1 writes the files anew: look at the difference before
 * you commit it.
 */
#pragma once

#include <stddef.h>

#include "tests/unit/hardware/hardware-fixture.h"

struct golden_row {
    const char *name, *uri;
};

/** Compares one resource with its file in the folder that the environment's HARDWARE_GOLDEN names;
 * a difference fails the test. */
void golden_compare(const char *name, json_t *actual);
/** GETs each row's URI and compares. */
void golden_compare_rows(struct hardware_fixture *fixture, const struct golden_row *rows,
                         size_t count);
