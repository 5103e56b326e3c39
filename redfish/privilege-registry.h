/*
 * The privilege facts (privilege.h) as a PrivilegeRegistry document: what this service enforces, in
 * the form of DSP0266 1.21 §13.2.8 "Redfish service operation-to-privilege mapping". HEAD is shown
 * as it is enforced, like GET.
 */
#pragma once

#include "base/buffer.h"

#define PRIVILEGE_REGISTRY_TYPE "PrivilegeRegistry.v1_2_0.PrivilegeRegistry"

/** Appends the document, which is at PRIVILEGE_MAP_URI. Returns as buffer_append(). */
int privilege_registry_append(struct buffer *out);
