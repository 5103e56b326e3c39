/*
 * POST codes as phosphor-post-code-manager keeps them: each start of the host is a cycle with its
 * codes; index 1 is the latest cycle. Source: post_code.cpp.
 */
#include "sim/machine.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define POST_CODE_OWNER SIM_PREFIX "State.Boot.PostCode0"
#define POST_CODE_PATH SIM_PATH_PREFIX "State/Boot/PostCode0"
#define POST_CODE SIM_PREFIX "State.Boot.PostCode"
#define CYCLES_MAX 100
#define CODES_MAX 32

struct code {
    uint64_t time_usec;
    uint8_t byte;
};

struct cycle {
    struct code codes[CODES_MAX];
    size_t count;
};

struct post_code {
    struct machine *machine;
    struct cycle *cycles; /* CYCLES_MAX of them, as a ring */
    size_t latest;        /* index of the latest */
    uint16_t count;       /* of cycles that there are */
};

/* What the firmware says by the time that the host has come so far. */
static const struct {
    const char *property;
    const char *word;
    const char *codes; /* two hexadecimal digits each */
} stages[] = {
    {"CurrentHostState", "TransitioningToRunning", "01 02 03"},
    {"BootProgress", "MemoryInit", "19 2b 2f 31"},
    {"BootProgress", "PCIInit", "92 94 96"},
    {"CurrentHostState", "Running", "a0 b2 ad aa"},
};

static void add_codes(struct post_code *post_code, const char *codes, uint64_t time_usec)
{
    struct cycle *cycle = &post_code->cycles[post_code->latest];

    for (; *codes; codes += codes[2] ? 3 : 2) {
        char *end;
        uint8_t byte = (uint8_t)strtoul(codes, &end, 16);

        if (cycle->count < CODES_MAX) {
            cycle->codes[cycle->count] = (struct code){time_usec + cycle->count, byte};
            cycle->count++;
        }
    }
}

static int begin_cycle(struct post_code *post_code)
{
    struct object *object = machine_find(post_code->machine, POST_CODE_OWNER, POST_CODE_PATH);

    post_code->latest = (post_code->latest + 1) % CYCLES_MAX;
    post_code->cycles[post_code->latest].count = 0;
    if (post_code->count < CYCLES_MAX)
        post_code->count++;
    return object ? object_set(object, POST_CODE, "CurrentBootCycleCount",
                               value_unsigned('q', post_code->count))
                  : 0;
}

static void property_changed(void *device, struct object *object, const char *interface,
                             const char *property)
{
    struct post_code *post_code = device;

    if (strcmp(object->path, SIM_PATH_PREFIX "state/host0") != 0)
        return;
    for (size_t i = 0; i < ARRAY_SIZE(stages); i++) {
        if (strcmp(stages[i].property, property) != 0 ||
            strcmp(stages[i].word, object_get_word(object, interface, property)) != 0)
            continue;
        if (i == 0)
            machine_report("post-code", begin_cycle(post_code));
        if (post_code->count > 0)
            add_codes(post_code, stages[i].codes, clock_realtime_usec(post_code->machine->clock));
    }
}

/* -- methods ------------------------------------------------------------------------------------
 */

/* Of the code that ends a boot, as some firmware adds it. */
static const uint8_t last_code = 0xaa, last_code_data[] = {0x53, 0x48, 0xff};

static int append_code(sd_bus_message *reply, uint8_t byte)
{
    size_t data_size = byte == last_code ? sizeof(last_code_data) : 0;
    int error = sd_bus_message_open_container(reply, 'r', "ayay");

    if (error >= 0)
        error = sd_bus_message_append_array(reply, 'y', &byte, 1);
    if (error >= 0)
        error = sd_bus_message_append_array(reply, 'y', last_code_data, data_size);
    return error < 0 ? error : sd_bus_message_close_container(reply);
}

static int append_cycle(sd_bus_message *reply, const struct cycle *cycle, bool with_times)
{
    int error = sd_bus_message_open_container(reply, 'a', with_times ? "{t(ayay)}" : "(ayay)");

    for (size_t i = 0; error >= 0 && i < cycle->count; i++) {
        if (with_times)
            error = sd_bus_message_open_container(reply, 'e', "t(ayay)");
        if (error >= 0 && with_times)
            error = sd_bus_message_append(reply, "t", cycle->codes[i].time_usec);
        if (error >= 0)
            error = append_code(reply, cycle->codes[i].byte);
        if (error >= 0 && with_times)
            error = sd_bus_message_close_container(reply);
    }
    return error < 0 ? error : sd_bus_message_close_container(reply);
}

static int on_get(void *context, struct object *object, sd_bus_message *call)
{
    const struct post_code *post_code = context;
    CLEANUP(sd_bus_message_unrefp) sd_bus_message *reply = NULL;
    uint16_t index;
    int error = sd_bus_message_read(call, "q", &index);

    (void)object;
    if (error < 0)
        return error;
    if (index == 0 || index > post_code->count)
        return machine_refuse(call, ERROR_INVALID_ARGUMENT, "no such boot cycle");
    error = sd_bus_message_new_method_return(call, &reply);
    if (error >= 0)
        error = append_cycle(
            reply, &post_code->cycles[(post_code->latest + CYCLES_MAX + 1 - index) % CYCLES_MAX],
            strcmp(sd_bus_message_get_member(call), "GetPostCodes") != 0);
    return error < 0 ? error : sd_bus_send(NULL, reply, NULL);
}

static int on_delete_all(void *context, struct object *object, sd_bus_message *call)
{
    struct post_code *post_code = context;

    post_code->count = 0;
    return machine_done(
        call, object_set(object, POST_CODE, "CurrentBootCycleCount", value_unsigned('q', 0)));
}

/* -- life -------------------------------------------------------------------------------------- */

static void stop(void *device)
{
    struct post_code *post_code = device;

    free(post_code->cycles);
    free(post_code);
}

/* A machine that runs has started before. */
static int fill(struct post_code *post_code)
{
    uint64_t now_usec = clock_realtime_usec(post_code->machine->clock);
    int error = begin_cycle(post_code);

    for (size_t i = 0; error == 0 && i < ARRAY_SIZE(stages); i++)
        add_codes(post_code, stages[i].codes, now_usec - (ARRAY_SIZE(stages) - i) * 1000000);
    return error;
}

static int start(struct machine *machine, void **ret_device)
{
    struct object *object = machine_find(machine, POST_CODE_OWNER, POST_CODE_PATH);
    struct post_code *post_code = calloc(1, sizeof(*post_code));
    int error = -ENOMEM;

    if (!post_code)
        return -ENOMEM;
    post_code->machine = machine;
    post_code->cycles = calloc(CYCLES_MAX, sizeof(*post_code->cycles));
    if (post_code->cycles)
        error = bus_register_for(machine->bus, POST_CODE_OWNER, POST_CODE, on_get, post_code);
    if (error == 0)
        error = bus_register_for(machine->bus, POST_CODE_OWNER, SIM_PREFIX "Collection.DeleteAll",
                                 on_delete_all, post_code);
    if (error == 0 && object)
        error = object_set(object, POST_CODE, "MaxBootCycleNum", value_unsigned('q', CYCLES_MAX));
    if (error == 0 && object && machine->board->powered)
        error = fill(post_code);
    if (error != 0) {
        stop(post_code);
        return error;
    }
    *ret_device = post_code;
    return 0;
}

const struct device_class post_code_class = {
    .start = start,
    .stop = stop,
    .property_changed = property_changed,
};
