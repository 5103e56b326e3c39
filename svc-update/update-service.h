/* What this process knows beyond hardware/. */
#pragma once

#include "hardware/hardware.h"

extern const struct service_definition update_service_definition;

/** --http-push-uri: where somebody else takes images; NULL: nowhere. */
const char *update_http_push_uri(const struct hardware *hardware);
