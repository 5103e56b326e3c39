/*
 * What this process is made of and knows beyond hardware/: the definitions (routes.c, beside the
 * table of routes that they hold), and what they consist of (managers-service.c).
 */
#pragma once

#include <systemd/sd-id128.h>

#include "hardware/hardware.h"
#include "hardware/scope.h"

#define SERVICE_IDENTIFICATION_CHARACTERS_MAX 99

struct managers {
    char uuid[SD_ID128_UUID_STRING_MAX];                                    /* of the BMC */
    char service_identification[SERVICE_IDENTIFICATION_CHARACTERS_MAX + 1]; /* "": none */
};

extern const struct service_definition managers_service_definition;
extern const struct hardware_definition managers_hardware_definition;

/* NULL-terminated: see struct hardware_definition. */
extern const char *const managers_interfaces[];
extern const char *const managers_namespaces[];
extern const char *const managers_associations[];
extern const char *const managers_systemd_units[];

#define MANAGERS_OPTION_COUNT 1
extern const struct service_option managers_options[MANAGERS_OPTION_COUNT];

/** For service_definition.start. */
int managers_start(struct service *service);
/* For hardware_definition. */
int managers_load(struct hardware *hardware);
void managers_unload(struct hardware *hardware);

struct managers *managers_of(const struct scope *scope);
