/* What this process knows beyond hardware/. */
#pragma once

#include <systemd/sd-id128.h>

#include "hardware/hardware.h"
#include "hardware/scope.h"

struct managers {
    char uuid[SD_ID128_UUID_STRING_MAX]; /* of the BMC */
};

extern const struct service_definition managers_service_definition;

struct managers *managers_of(const struct scope *scope);
