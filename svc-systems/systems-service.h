/*
 * What this process is made of beyond hardware/: the definitions (routes.c, beside the table of
 * routes that they hold), and what they consist of (systems-service.c).
 */
#pragma once

#include "hardware/hardware.h"

extern const struct service_definition systems_service_definition;
extern const struct hardware_definition systems_hardware_definition;

/* NULL-terminated: see struct hardware_definition. */
extern const char *const systems_interfaces[];
extern const char *const systems_namespaces[];
extern const char *const systems_associations[];

#define SYSTEMS_OPTION_COUNT 1
extern const struct service_option systems_options[SYSTEMS_OPTION_COUNT];

/** For service_definition.start. */
int systems_start(struct service *service);
