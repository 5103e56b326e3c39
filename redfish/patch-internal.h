/*
 * What the files of redfish/patch share: patch.c walks the body, patch-whole.c makes whole arrays
 * and objects, patch-value.c checks scalars, patch-report.c makes messages. Room-private.
 */
#pragma once

#include "base/buffer.h"
#include "redfish/patch.h"

/** Bytes of a name or value that a message repeats. */
#define PATCH_QUOTE_BYTES 128

struct patch_check {
    const struct patch_form *form;
    enum { PATCH_UPDATE, PATCH_CREATE, PATCH_ACTION } mode;
    struct patch_result *result;
    size_t value_capacity;
    size_t message_count; /* those that would have been, had there been no limit */
    size_t error_count;   /* those that stop everything */
    size_t index;         /* of the element that is being looked at */
    char action[96];      /* "Chassis.Reset", in messages */
    struct buffer
        pointer; /* of the value that is being looked at; NUL-terminated beyond its size */
};

/** The kind of object that is being looked at. */
struct patch_level {
    struct schema_type type; /* .schema NULL: not known */
    bool is_excerpt;         /* of the type only what is in excerpts */
    bool is_inside;          /* within an array or object that is one value */
    bool is_listed;          /* then: only members with rows can be written */
    bool is_secret;          /* all of it */
};

/** What is known of the value at the current pointer. */
struct patch_place {
    const char *name;                 /* in messages; that of the array for its elements */
    const struct patch_property *row; /* the row with just this pointer, or NULL */
    bool has_rows;                    /* rows lie below it */
    bool is_by_index;                 /* and these have an index or '#' next */
    bool is_secret;                   /* it is, is in, or holds, a PATCH_SECRET */
    bool is_all_secret;               /* it is, or is in, one */
    bool is_inside;                   /* it is, or is in, an array or object that is one value */
    bool is_known;                    /* the schema has it, and `fact` says what it is */
    bool is_element;                  /* `fact` is about the array that it is an element of */
    struct schema_property fact;
    const json_t *current; /* what the resource has there, or NULL */
};

/* -- patch-place.c: the pointer, and what is at it -- */
/** Goes one step down. ret_size: what patch_leave() needs to come back. Returns 0 or -ENOMEM. */
int patch_enter(struct patch_check *check, const char *name, size_t *ret_size);
int patch_enter_index(struct patch_check *check, size_t index, size_t *ret_size);
void patch_leave(struct patch_check *check, size_t size);
/** The member `name` of an object of this level, after patch_enter(). current: the object as it is
 * now. */
struct patch_place patch_place_find(const struct patch_check *check, struct patch_level level,
                                    const char *name, const json_t *current);
/** An element of an array, after patch_enter_index(). */
struct patch_place patch_place_element(const struct patch_check *check,
                                       const struct patch_place *array, size_t index);
/** The level inside a place that is an object, at the current pointer. */
struct patch_level patch_place_level(const struct patch_check *check,
                                     const struct patch_place *place);
/** True when the schema says that values there are JSON objects with members of their own. */
bool patch_fact_is_object(const struct schema_property *fact);
/** The member of an object, and NULL's children of null are null. */
const json_t *patch_member(const json_t *object, const char *name);
/** The member that a row's pointer names; NULL when there is none. */
json_t *patch_member_named(const json_t *object, struct ipc_text name);
/** What the form's type, or its action's parameters, are. Returns 0 or -EINVAL. */
int patch_form_level(const struct patch_form *form, struct patch_level *ret_level);
/** Follows a row's pointer through the schema. Returns 0 or -EINVAL. */
int patch_form_fact(const struct patch_form *form, const struct patch_property *row,
                    struct schema_property *ret_fact);

/* -- patch-report.c -- */
/** Adds a message about the current pointer, with what its arguments are: a property's name; value
 * and name; or a limit. Those of actions are chosen by themselves. Returns 0 or -ENOMEM. */
int patch_report_name(struct patch_check *check, enum base_message message, const char *name);
int patch_report_value(struct patch_check *check, enum base_message message, const json_t *value,
                       const struct patch_place *place);
int patch_report_length(struct patch_check *check, enum base_message message, const json_t *value,
                        const struct patch_place *place, unsigned int limit);
int patch_report_count(struct patch_check *check, enum base_message message, const char *name,
                       size_t limit);

/*
 * The checks of values: 0 with *ret_value (a new reference), 0 without it when a message was
 * reported, or negative errno.
 */
/** patch-whole.c: whatever the schema has at the place. */
int patch_whole(struct patch_check *check, const struct patch_place *place, const json_t *value,
                json_t **ret_value);
/** True when what patch_whole() made of an array or object is what is there now. */
bool patch_is_unchanged(const struct patch_place *place, const json_t *value);
/** patch-value.c: a scalar (of an array: one element). */
int patch_scalar(struct patch_check *check, const struct patch_place *place, const json_t *value,
                 json_t **ret_value);

/* -- patch-format.c -- */
bool patch_format_is_duration(const char *text);
bool patch_format_is_guid(const char *text);
bool patch_format_is_url(const char *text);
/** Whether text matches a pattern of the schemas. Returns 0 or 1, -ENOMEM, or -EINVAL for a pattern
 * that cannot be read. */
int patch_format_matches(const char *text, const char *pattern);
