/*
 * A bounded random walk that can be asked for any of its steps: noise of several lengths, added,
 * so that the value drifts over minutes and trembles from step to step. Equal keys walk equally.
 * Room-private.
 */
#pragma once

#include <jansson.h>
#include <stdint.h>

struct walk {
    double base, low, high; /* the value that it is around, and its bounds */
    int decimals;           /* of the base; 0: it is an integer */
    uint64_t key;
};

uint64_t walk_hash(uint64_t hash, const char *text);

/** value: a number. */
void walk_init(struct walk *walk, const json_t *value, uint64_t key);

/** Something that the walk must not cross: the base stays on its side of it. value: ignored unless
 * it is a number. */
void walk_bound(struct walk *walk, const json_t *value);

/** A number of the kind of the base; NULL: out of memory. */
json_t *walk_at(const struct walk *walk, uint64_t tick);
