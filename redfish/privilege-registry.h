/*
 * The privilege facts (privilege.h) as a PrivilegeRegistry document: what this service enforces, in
 * the form of DSP0266 1.21 §13.2.8 "Redfish service operation-to-privilege mapping". HEAD is shown
 * as it is enforced, like GET.
 */
#pragma once

#include "base/buffer.h"

#define PRIVILEGE_REGISTRY_TYPE "PrivilegeRegistry.v1_2_0.PrivilegeRegistry"

/** The resource that points to it: AccountService "PrivilegeMap". */
#define PRIVILEGE_MAP_URI "/redfish/v1/Registries/PrivilegeRegistry"

/** The Id of the registry that the facts are of: "Redfish_1.8.0_PrivilegeRegistry". */
const char *privilege_registry_id(void);

/** Appends the document. Returns as buffer_append(). */
int privilege_registry_append(struct buffer *out);
