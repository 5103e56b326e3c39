/*
 * Where a link leads: joined with the address of the document that has it (RFC 3986 §5), compared
 * with the service's origin, and made comparable (redfish/uri.h). What leads to another origin or
 * out of "/redfish" is told, never followed.
 */
#pragma once

#include "ipc/message.h"

enum {
    LINK_E_INVALID = 1,     /* no URI, or one that could mean two things */
    LINK_E_FOREIGN = 2,     /* another scheme, host or port */
    LINK_E_OUTSIDE = 3,     /* of this service, but not below /redfish */
    LINK_E_CREDENTIALS = 4, /* of a base only: it has a user or a password in it */
    LINK_E_PATH = 5,        /* of a base only: its path is that of no service root */
};

/** The service: "https://bmc", "https://[::1]:8443"; without a path, the default port left out. */
struct link_base {
    char *origin;
};

/**
 * What a user gave as URL: "bmc", "https://bmc", also with "/", "/redfish" or "/redfish/v1" behind
 * it. Without a scheme: https. Returns 0, a named outcome or -ENOMEM.
 */
int link_base_init(struct link_base *base, const char *text);
void link_base_deinit(struct link_base *base);

/** A place in the service. */
struct link {
    char *path;   /* decoded, without a trailing slash: the key of a resource */
    char *target; /* percent-encoded, with the trailing slash and the query that it was given */
};

/**
 * Resolves a link. from: target of the document that has it. The fragment is cut. Returns 0,
 * LINK_E_INVALID, LINK_E_FOREIGN, LINK_E_OUTSIDE or -ENOMEM.
 */
int link_resolve(const struct link_base *base, const char *from, const char *text,
                 struct link *ret_link);
/** The same of the path of `text` alone, whatever scheme and host it has. */
int link_resolve_path(const struct link_base *base, const char *text, struct link *ret_link);
void link_deinit(struct link *link);

/** Cuts the query off a target. */
void link_drop_query(struct link *link);

/** True for `path` itself and what is below it. */
bool link_is_below(const char *path, const char *of);

/** Segments of a decoded path. */
unsigned int link_depth(const char *path);
