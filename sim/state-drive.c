/*
 * Drives that restart: x.State.Drive; see state-internal.h.
 */
#include "sim/state-internal.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

struct state_drive {
    char *path;
    uint64_t due_usec;
    struct state_drive *prev, *next;
};

static void drive_free(struct state *state, struct state_drive *drive)
{
    DL_DELETE(state->drives, drive);
    free(drive->path);
    free(drive);
}

static struct state_drive *find(struct state *state, const char *path)
{
    struct state_drive *drive;

    DL_FOREACH (state->drives, drive) {
        if (strcmp(drive->path, path) == 0)
            return drive;
    }
    return NULL;
}

int state_drive_written(struct state *state, const struct object *object)
{
    static const char *const restarts[] = {"Reboot", "HardReboot", "Powercycle"};
    const char *word = object_get_word(object, STATE_DRIVE, "RequestedDriveTransition");
    struct state_drive *drive = find(state, object->path);
    bool wanted = false;

    for (size_t i = 0; i < ARRAY_SIZE(restarts); i++)
        wanted = wanted || strcmp(word, restarts[i]) == 0;
    if (!wanted)
        return 0;
    if (!drive) {
        drive = calloc(1, sizeof(*drive));
        if (!drive)
            return -ENOMEM;
        drive->path = strdup(object->path);
        if (!drive->path) {
            free(drive);
            return -ENOMEM;
        }
        DL_APPEND(state->drives, drive);
    }
    drive->due_usec = clock_monotonic_usec(state->clock) +
                      (uint64_t)state->timing.chassis_ms * 1000;
    return object_set_word(tree_find_object(state->tree, object->path), STATE_DRIVE,
                           "CurrentDriveState", "NotReady");
}

static int finish(struct state *state, struct object *object)
{
    uint64_t now_ms = clock_realtime_usec(state->clock) / 1000;
    int error = object_set(object, STATE_DRIVE, "LastRebootTime", value_unsigned('t', now_ms));

    if (error == 0)
        error = object_set_word(object, STATE_DRIVE, "RequestedDriveTransition", "None");
    return error < 0 ? error : object_set_word(object, STATE_DRIVE, "CurrentDriveState", "Ready");
}

int state_drive_step(struct state *state, uint64_t now_usec)
{
    struct state_drive *drive, *next;
    int error = 0;

    DL_FOREACH_SAFE (state->drives, drive, next) {
        struct object *object;

        if (drive->due_usec > now_usec)
            continue;
        object = tree_find_object(state->tree, drive->path);
        if (object && error == 0)
            error = finish(state, object);
        drive_free(state, drive);
    }
    return error;
}

uint64_t state_drive_due(const struct state *state)
{
    const struct state_drive *drive;
    uint64_t due_usec = UINT64_MAX;

    DL_FOREACH (state->drives, drive) {
        if (drive->due_usec < due_usec)
            due_usec = drive->due_usec;
    }
    return due_usec;
}

void state_drive_free_all(struct state *state)
{
    while (state->drives)
        drive_free(state, state->drives);
}
