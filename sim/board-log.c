/*
 * The member "log" of a board: how many entries its event log begins with, and how many it keeps.
 * See board-internal.h and docs/sim.md.
 */
#include "sim/board-internal.h"

/* What phosphor-logging is built with. */
#define CAPACITY_DEFAULT 200
#define INFORMATION_CAPACITY_DEFAULT 10

int board_read_log(struct board_reader *reader, json_t *json, struct board *board)
{
    static const char *const keys[] = {"capacity", "entries", "information_capacity", NULL};
    json_int_t entries = 0, capacity = CAPACITY_DEFAULT;
    json_int_t information_capacity = INFORMATION_CAPACITY_DEFAULT;
    json_t *log = json_object_get(json, "log");
    int error = 0;

    if (log) {
        board_reader_enter(reader, "log", 0);
        if (!json_is_object(log))
            return board_reader_fail(reader, "must be an object");
        error = board_reader_check_keys(reader, log, keys);
        if (error == 0)
            error = board_reader_integer(reader, log, "entries", 0, BOARD_REPEAT_MAX, &entries);
        if (error == 0)
            error = board_reader_integer(reader, log, "capacity", 1, BOARD_REPEAT_MAX, &capacity);
        if (error == 0)
            error = board_reader_integer(reader, log, "information_capacity", 1, BOARD_REPEAT_MAX,
                                         &information_capacity);
        if (error != 0)
            return error;
        board_reader_leave(reader);
    }
    board->log = (struct board_log){(uint32_t)entries, (uint32_t)capacity,
                                    (uint32_t)information_capacity};
    return 0;
}
