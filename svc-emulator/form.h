/*
 * The rules of bodies (redfish/patch.h) for a resource of any type: everything that its schema lets
 * clients write is writable, within the allowable values that the resource itself states. A form is
 * made for one body and freed after it.
 */
#pragma once

#include "redfish/patch.h"

struct form {
    struct patch_form form;
    struct patch_property *rows;
    size_t row_count, row_capacity;
    struct patch_excerpt *excerpts;
    size_t excerpt_count;
    void **texts; /* what rows and excerpts point to */
    size_t text_count, text_capacity;
    char type[192];
};

/** For a PATCH or PUT: current is the resource, borrowed until form_deinit(). For a POST that makes
 * a resource of this type: current is NULL. Deinit it in any case. Returns 0 or -ENOMEM. */
int form_init(struct form *form, struct schema_type type, const json_t *current);

/** For an action with these parameters. action: "Reset", borrowed. allowed: the object in Actions,
 * with what may be said ("ResetType@Redfish.AllowableValues"); NULL: none. */
int form_init_action(struct form *form, struct schema_type type, const struct schema_action *fact,
                     const json_t *allowed);
void form_deinit(struct form *form);

/** Sets what a check found good. Counts of arrays follow. Returns 0 or -ENOMEM. */
int form_apply(const struct patch_result *result, json_t *resource);
