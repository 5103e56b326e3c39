/*
 * The service on a real bus: a private dbus-daemon, the simulated BMC with board.json, the service
 * in this process, and a client of it. The simulation is changed by its control object
 * (docs/sim.md). Every open has a deadline; everything is closed and checked at the end.
 */
#pragma once

#include "../service/fixture.h"

#include <systemd/sd-bus.h>

#include "../private-bus.h"

struct chassis_fixture {
    struct fixture service; /* its `service` is the chassis service */
    struct private_bus bus;
    pid_t sim;
    sd_bus *control; /* a connection of the test's own */
};

/** What differs from the usual start; all may be NULL. */
struct chassis_start {
    const char *board;       /* name or file; NULL: board.json */
    const char *fan_reading; /* --fan-reading */
    const char *computer_system, *manager;
    bool without_sim; /* nobody is on the bus; the service is not waited for */
};

void chassis_fixture_open(struct chassis_fixture *fixture, const struct chassis_start *start);
void chassis_fixture_close(struct chassis_fixture *fixture);

/** Starts the simulation and waits until it is on the bus. */
void chassis_fixture_start_sim(struct chassis_fixture *fixture, const char *board);
/** Waits until the service has its first snapshot. */
void chassis_fixture_wait_synchronised(struct chassis_fixture *fixture);

/** Calls the simulation's control, or fails the test. types as of sd_bus_message_append(). */
void chassis_fixture_control(struct chassis_fixture *fixture, const char *method, const char *types,
                             ...);

/** GET, which has to answer 200. The resource is the caller's. */
json_t *chassis_fixture_get(struct chassis_fixture *fixture, const char *uri);
/** Status of a request; *ret_message (64 bytes, may be NULL) gets the key of the first message. */
unsigned int chassis_fixture_status(struct chassis_fixture *fixture, enum ipc_method method,
                                    const char *uri, const char *body, char *ret_message);
/** Runs the loop until the value at a pointer ("Status/State") of a resource prints as `expected`
 * (compact JSON). */
void chassis_fixture_wait_value(struct chassis_fixture *fixture, const char *uri,
                                const char *pointer, const char *expected);
/** Runs the loop until the client was told that the URI changed ("/redfish/v1/…", "*"). */
void chassis_fixture_wait_invalidated(struct chassis_fixture *fixture, const char *uri);

/** The value at "a/b/0/c"; NULL when there is none. Borrowed. */
json_t *chassis_value_at(json_t *resource, const char *pointer);
