/*
 * JSON as services and files have it, which is less strict than clients may be: keys that come
 * twice, numbers of any size, arrays. For those that read what others made (capture/).
 */
#pragma once

#include <jansson.h>

#include "ipc/message.h"

/**
 * Parses an object or an array. Of keys that come twice the last one counts, as for most clients;
 * integers beyond 64 bits become reals. Returns 0, JSON_TEXT_E_MALFORMED (redfish/json.h: no JSON,
 * or nested deeper than depth_max), or -ENOMEM.
 */
int mockup_json_parse(struct ipc_text text, unsigned int depth_max, json_t **ret_value);
