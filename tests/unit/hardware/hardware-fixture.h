/*
 * A hardware service on a real bus: a private dbus-daemon, the simulated BMC with the board of
 * HARDWARE_BOARD (environment), the service in this process, and a client of it. The simulation is
 * changed by its control object (docs/sim.md). Every open has a deadline; everything is closed and
 * checked at the end.
 */
#pragma once

#include "tests/unit/service/fixture.h"

#include <systemd/sd-bus.h>

#include "tests/unit/private-bus.h"

struct hardware_fixture {
    struct fixture service; /* its `service` is the one under test */
    struct private_bus bus;
    pid_t sim;
    sd_bus *control; /* a connection of the test's own */
};

#define OPENBMC_PREFIX "xyz.openbmc_project."
#define OPENBMC_ROOT "/xyz/openbmc_project/"

#define HARDWARE_START_OPTIONS_MAX 8

/** What differs from the usual start; all may be NULL. */
struct hardware_start {
    const char *board;                               /* name or file; NULL: HARDWARE_BOARD */
    const char *options[HARDWARE_START_OPTIONS_MAX]; /* of the definition, behind "bus" */
    bool hide_deprecated;
    bool without_sim; /* nobody is on the bus; the service is not waited for */
};

void hardware_fixture_open(struct hardware_fixture *fixture, const struct hardware_start *start);
void hardware_fixture_close(struct hardware_fixture *fixture);

/** Starts the simulation and waits until it is on the bus. */
void hardware_fixture_start_sim(struct hardware_fixture *fixture, const char *board);
/** Waits until the service has its first snapshot. */
void hardware_fixture_wait_synchronised(struct hardware_fixture *fixture);

/** Calls the simulation's control, or fails the test. types as of sd_bus_message_append(). */
void hardware_fixture_control(struct hardware_fixture *fixture, const char *method,
                              const char *types, ...);

/** A property on D-Bus as compact JSON with sorted keys, the caller's, or fails the test. Names are
 * whole, or without OPENBMC_PREFIX and OPENBMC_ROOT. */
char *hardware_fixture_bus_value(struct hardware_fixture *fixture, const char *owner,
                                 const char *path, const char *interface, const char *property);

/** GET, which has to answer 200. The resource is the caller's. */
json_t *hardware_fixture_get(struct hardware_fixture *fixture, const char *uri);
/** Status of a request; *ret_message (64 bytes, may be NULL) gets the key of the first message. */
unsigned int hardware_fixture_status(struct hardware_fixture *fixture, enum ipc_method method,
                                     const char *uri, const char *body, char *ret_message);
/** Runs the loop until the value at a pointer ("Status/State") of a resource prints as `expected`
 * (compact JSON). */
void hardware_fixture_wait_value(struct hardware_fixture *fixture, const char *uri,
                                 const char *pointer, const char *expected);
/** Runs the loop until the client was told that the URI changed ("/redfish/v1/…", "*"). */
void hardware_fixture_wait_invalidated(struct hardware_fixture *fixture, const char *uri);

/** The value at "a/b/0/c"; NULL when there is none. Borrowed. */
json_t *hardware_value_at(json_t *resource, const char *pointer);
