/* What reading (network-protocol.c) and writing (network-protocol-write.c) of the BMC's network
 * services share. */
#pragma once

#include "hardware/resource.h"

extern const struct patch_form network_protocol_form;
int network_protocol_apply(const struct scope *scope, const struct patch_value *value,
                           struct write_batch *batch, json_t *messages);
