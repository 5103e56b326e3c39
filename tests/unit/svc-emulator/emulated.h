/*
 * An emulator in a test's loop, with a client (tests/unit/service/fixture.h) and a clock that only
 * the test moves. It emulates machine.json, unless the options name something else.
 */
#pragma once

#include "svc-emulator/emulator.h"
#include "tests/unit/service/fixture.h"

struct emulated {
    struct fixture fixture;
    struct emulator *emulator;
    struct bmc *bmc; /* the first */
};

struct emulated_option {
    const char *name, *value;
};

/** options: ends with a NULL name; NULL: none. */
void emulated_open(struct emulated *emulated, const struct emulated_option *options);
void emulated_close(struct emulated *emulated);

/** Tries to start, which has to fail. */
void emulated_refuses(const struct emulated_option *options);

/** Lets time pass, and what is due in it happen. */
void emulated_pass(struct emulated *emulated, double seconds);

/** Asks; the answer's status. ret_answer: NULL when nothing else of it matters. */
unsigned int emulated_ask(struct emulated *emulated, enum ipc_method method, const char *uri,
                          const char *body, struct answer *ret_answer);

/** Changes a resource behind the emulator's back: value as JSON. */
void emulated_set(struct emulated *emulated, const char *path, const char *pointer,
                  const char *value);

/** Whether a resource has this value (JSON; "absent": it has none; of the pointer "": whether it is
 * there, "present"). Says on stderr what it has instead. */
bool emulated_has(struct emulated *emulated, const char *path, const char *pointer,
                  const char *value);
