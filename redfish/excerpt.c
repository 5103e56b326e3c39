/*
 * Look-up of excerpt facts. Knows nothing but the table of excerpt-facts.c.
 */
#include "redfish/excerpt-facts-internal.h"

const struct excerpt_fact *excerpt_fact_find(struct ipc_text entity)
{
    for (size_t i = 0; i < excerpt_fact_count; i++) {
        if (ipc_text_equal(entity, excerpt_facts[i].entity))
            return &excerpt_facts[i];
    }
    return NULL;
}
