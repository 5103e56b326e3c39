/*
 * What may be done with a resource, and by whom: methods from the capabilities that its schema
 * states, privileges from the standard registry with its overrides, asked for each request since
 * resources come and go. DSP0266 1.21 §7 "Service requests", §13.2.8 "Redfish service
 * operation-to-privilege mapping".
 */
#pragma once

#include "redfish/privilege.h"
#include "svc-emulator/bmc.h"
#include "svc-emulator/place.h"

/** How strictly the emulator follows the schemas. */
enum enforce {
    ENFORCE_NONE,         /* every method (POST: of collections), any property */
    ENFORCE_CAPABILITIES, /* the methods that the schema states; any property */
    ENFORCE_SCHEMA,       /* and the rules of bodies (redfish/patch.h) */
};

enum {
    ACCESS_E_LOG_IN = 1,  /* nobody is logged in */
    ACCESS_E_REFUSED = 2, /* he may not */
};

/** /redfish, odata, $metadata and files: they are no resources, and can only be read. */
bool access_is_fixed(const struct mockup_item *item);

/** Bits IPC_METHOD_BIT(). */
uint32_t access_methods(const struct mockup_item *item, const struct place *place,
                        enum enforce enforce);

/** Who asks for what; of an action, the resource that it belongs to. */
struct access_request {
    const struct bmc *bmc;
    const char *path;
    const struct mockup_item *item; /* NULL: a collection that is yet to be made */
    const struct place *place;
    enum ipc_method method;
    const json_t *body; /* of a PATCH or PUT: properties may have rules of their own */
    const char *action; /* "ManagerAccount.ChangePassword"; NULL: no action */
    const struct ipc_identity *identity;
};

/** The rule for the resource as a whole. */
struct privilege_sets access_rule(const struct access_request *request);

/** Returns 0 or a named outcome. */
int access_check(const struct access_request *request);
