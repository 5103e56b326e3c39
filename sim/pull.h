/*
 * Parts that somebody pulls out of the machine and pushes back in: a power supply, a drive, a fan.
 * The inventory object stays with Present and Available false; what measures the part (its sensors,
 * by their association "inventory") and the objects below it go meanwhile.
 */
#pragma once

#include "sim/tree.h"

#include <stdbool.h>

/** Named outcomes. */
enum pull_outcome {
    PULL_E_NO_PART = 1, /* no x.Inventory.Item with Present at this path */
    PULL_E_SAME = 2,    /* it is out, or in, already */
};

struct pull_part;

struct pull {
    struct tree *tree;
    struct pull_part *parts; /* those that are out */
};

void pull_init(struct pull *pull, struct tree *tree);

/** Frees what is out; nothing is put back. */
void pull_deinit(struct pull *pull);

/** Takes the part out. Returns 0, an outcome, or -ENOMEM. */
int pull_out(struct pull *pull, const char *path);

/** Pushes it back: all that went returns as it was. Returns 0, an outcome, or -ENOMEM. */
int pull_in(struct pull *pull, const char *path);
