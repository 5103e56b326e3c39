/*
 * A board: the machine that is simulated, read from a JSON file (format: docs/sim.md). It owns the
 * tree of D-Bus objects, the sensors that move, and the LED groups. Once loaded, the file is not
 * looked at again.
 */
#pragma once

#include "sim/model.h"
#include "sim/tree.h"

#include <stdbool.h>
#include <stdint.h>

/** Space for an error line. */
#define BOARD_ERROR_MAX 512
/** A bigger file is refused. */
#define BOARD_FILE_BYTES_MAX (4 * 1024 * 1024)
/** A "repeat" makes at most so many. */
#define BOARD_REPEAT_MAX 100000

/** Hosts are numbered from 0 up to below this. */
#define BOARD_HOSTS_MAX 1024

/** Named outcomes. */
enum board_outcome {
    BOARD_E_INVALID = 1, /* wrong or unreadable; the error line says where and why */
};

/** A sensor that is no single host's: it follows all of them. */
#define SENSOR_OF_ALL_HOSTS (-1)

/** Sensors that another one names. */
struct sensor_list {
    char **paths;
    struct sensor **sensors; /* as paths */
    size_t count;
};

/** A sensor that moves: the model behind an object's x.Sensor.Value. */
struct sensor {
    struct object *object; /* NULL once the object was removed */
    char *path;
    unsigned int line; /* in the board file */
    struct model model;
    struct sensor_list inputs;
    struct sensor_list shared; /* they carry the inputs together, this one among them */
    int host;                  /* whose load and power count; or SENSOR_OF_ALL_HOSTS */
    double resolution;
    double hysteresis;
    bool has_off;          /* while the chassis is off, the reading is off_value */
    double off_value;      /* 0 or NaN, mostly */
    bool overridden;       /* somebody set the value: the model rests */
    uint64_t stepped_usec; /* when the model last moved; 0: never */
};

struct board_led {
    char *path;   /* of the physical LED */
    char *action; /* "On" or "Blink" */
};

struct board_led_group {
    char *path; /* of the x.Led.Group object */
    struct board_led *leds;
    size_t led_count;
};

struct board_log {
    uint32_t entries;              /* that the event log begins with */
    uint32_t capacity;             /* of errors: beyond it the oldest goes */
    uint32_t information_capacity; /* of entries that are Informational or Debug */
};

struct board {
    char *name;
    char *description;
    struct tree tree;
    struct sensor **sensors; /* each by itself, as objects point at them */
    size_t sensor_count;
    struct board_led_group *led_groups;
    size_t led_group_count;
    uint32_t period_ms; /* each sensor moves once in it */
    uint64_t seed;      /* of the random numbers */
    struct model load;  /* what the host does, 0 to 1 */
    bool powered;       /* chassis and host run at the start */
    uint32_t chassis_transition_ms;
    uint32_t host_transition_ms;
    struct board_log log;
};

/**
 * Reads a board file. ret_error receives one line without newline, "file:line: place: cause", when
 * the outcome is BOARD_E_INVALID. Returns 0, BOARD_E_INVALID, or negative errno.
 */
int board_load(const char *file, struct board *ret_board, char ret_error[static BOARD_ERROR_MAX]);

/** As board_load(), from text; `file` is for the error line. */
int board_parse(const char *text, size_t size, const char *file, struct board *ret_board,
                char ret_error[static BOARD_ERROR_MAX]);

/** Reads only name and description, of which the caller owns ret_description (may become NULL).
 * Outcomes as board_load(). */
int board_describe(const char *file, char **ret_description,
                   char ret_error[static BOARD_ERROR_MAX]);

void board_deinit(struct board *board);
