/*
 * Where schema files are: those that are installed (--schema-dir), under this service's own URI,
 * else where DMTF and SNIA publish them. DSP0266 1.21 §8.2 "Link header", §9.4 "Schema modification
 * and referencing": http://redfish.dmtf.org/schemas/v1/.
 */
#pragma once

#include "base/buffer.h"
#include "ipc/message.h"

/** Under which installed schema files are. */
#define SCHEMA_LOCAL_BASE "/redfish/v1/schema/"

/** "http://redfish.dmtf.org/schemas/v1/" for "Chassis" or "Chassis.v1_28_0", SNIA's for
 * "StorageGroup". */
const char *schema_public_base(struct ipc_text name);
