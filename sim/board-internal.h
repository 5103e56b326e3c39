/*
 * What the parts of the board loader share: board.c (file, groups, LEDs), board-object.c (objects),
 * board-sensor.c (sensors).
 */
#pragma once

#include "sim/board-reader.h"

struct board_loader {
    struct board *board;
    char *chassis;   /* of the group that is read: where its sensors belong; NULL: nowhere */
    json_int_t host; /* of the group that is read: what its sensors follow */
};

/** Completes a path: what does not begin with '/' gets SIM_PATH_PREFIX. NULL: no memory. */
char *board_full_path(const char *path);

/** Reads a path's member, completes and checks it. Outcomes as board_reader_text(). */
int board_read_path(struct board_reader *reader, json_t *json, const char *key, bool required,
                    char **ret_path);

/** Makes an object and tells an error for one that exists. owner_name: complete. */
int board_new_object(struct board_loader *loader, struct board_reader *reader,
                     const char *owner_name, const char *path, struct object **ret_object);

/** Reads "interfaces" of an element into its object. */
int board_read_interfaces(struct board_reader *reader, json_t *json, struct object *object);

/** Adds a triple to a list for board_set_associations(). The endpoint may be incomplete. Returns 0
 * or -ENOMEM. */
int board_add_association(json_t *list, const char *forward, const char *reverse,
                          const char *endpoint);

/** Reads "associations" of an element, puts them behind those of `list`, and gives the object all
 * of them. Takes `list`. */
int board_read_associations(struct board_reader *reader, json_t *json, struct object *object,
                            json_t *list);

/** Readers of elements, for board_reader_each(); context is the loader. */
int board_read_object(void *context, struct board_reader *reader, json_t *json);
int board_read_sensor(void *context, struct board_reader *reader, json_t *json);

/** Reads "log" of the board. */
int board_read_log(struct board_reader *reader, json_t *json, struct board *board);

/** Reads a "model". ret_sensor NULL: of no sensor, so that it can't have inputs. */
int board_read_model(struct board_reader *reader, json_t *json, struct model *ret_model,
                     struct sensor *ret_sensor);
