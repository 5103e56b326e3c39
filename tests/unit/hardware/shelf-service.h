/*
 * A small hardware service for tests of the room: interfaces of the simulated network as tables,
 * with everything that a kind of resource can have. Its action does what a test chose.
 */
#pragma once

#include "hardware/resource.h"

#define SHELF "/redfish/v1/Managers/bmc/EthernetInterfaces"

/** What the action Manager.Reset adds to its batch; set by the test. */
extern resource_run_fn shelf_run;
/** What a PATCH does in the place of resource_apply(); NULL: nothing else. */
extern resource_apply_fn shelf_apply;

extern const struct service_definition shelf_service_definition;
