/*
 * The OEM schemas of this service, as CSDL: what stands in `Oem` of its resources, which no schema
 * of DMTF has. The gateway serves the texts and refers to them in $metadata; their facts are among
 * the others in redfish/facts. docs/decisions/oem-schemas.md.
 */
#pragma once

#include "ipc/message.h"

struct oem_schema {
    const char *name;       /* "OpenBMCManager"; its file is OpenBMCManager_v1.xml */
    const char *name_space; /* "OpenBMCManager.v1_1_0": the one with its types */
    struct ipc_text csdl;
};

/** Ascending by name; NULL past the last one. */
const struct oem_schema *oem_schema_at(size_t index);
