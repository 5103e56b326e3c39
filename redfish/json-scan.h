/*
 * One member of a finished JSON text, found without parsing the whole: for who hands texts on as
 * they are and has to know something of them. Nothing is allocated or decoded. Not for what clients
 * send (redfish/json.h).
 */
#pragma once

#include "ipc/message.h"

/** The value of the member `name` of the object `text`, as it stands there; of nested objects and
 * of a later member of the same name nothing is seen. Empty when there is none, or when the text in
 * front of it is no JSON object. */
struct ipc_text json_scan_member(struct ipc_text text, const char *name);

/** The same for a string, without its quotes. Empty, too, for one with escapes in it. */
struct ipc_text json_scan_string(struct ipc_text text, const char *name);
