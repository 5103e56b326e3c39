/*
 * The shape of excerpt-facts.c, which tools/generate-facts.py writes: which properties of a
 * resource are shown in an excerpt of it. The few entities that have excerpts are all here, so that
 * whoever answers `?excerpt` needs no schema facts. DSP0266 1.21 §7.3.2 "Query parameters",
 * excerpt.
 */
#pragma once

#include "ipc/message.h"

struct excerpt_property {
    const char *name;   /* NULL ends the list */
    const char *within; /* the object that it is in ("ControlLoop"); NULL: the resource itself */
    const char *keys;   /* "Power,PowerArray": shown in copies made with one of these keys;
                           NULL: always */
};

struct excerpt_fact {
    const char *entity; /* "Sensor" */
    const struct excerpt_property *properties;
};

extern const struct excerpt_fact excerpt_facts[]; /* sorted by entity, as strcmp() does */
extern const size_t excerpt_fact_count;

/** What an excerpt of this entity ("Sensor") has; NULL: there are no excerpts of it. The query
 * parameter asks for all of them, whatever their keys. */
const struct excerpt_fact *excerpt_fact_find(struct ipc_text entity);
