/* What the tests of this service's writes share: tables of requests, and values read from D-Bus. */
#pragma once

#include <stddef.h>

#include "tests/unit/hardware/hardware-fixture.h"

#define MANAGER "/redfish/v1/Managers/bmc"

/** A request, and what its answer has. */
struct write_row {
    enum ipc_method method;
    const char *uri, *body;
    unsigned int status;
    const char *message;  /* key of the first message; NULL: not looked at, "": none */
    const char *pointer;  /* into the answer's body; NULL: not looked at */
    const char *expected; /* compact JSON */
};

/** Sends each; what differs fails the test. */
void managers_run_rows(struct hardware_fixture *fixture, const struct write_row *rows,
                       size_t count);

/** Fails the test unless the property on the bus prints as `expected` (compact JSON). Names are
 * without their prefix: "Network", "network/config", "Network.SystemConfiguration". */
void managers_check_bus(struct hardware_fixture *fixture, const char *owner, const char *path,
                        const char *interface, const char *property, const char *expected);
