/*
 * Prefixes of routes.d: "/redfish", or paths below /redfish/v1/ (or outside of /redfish) whose
 * segments may be variable, "/redfish/v1/Systems/{ComputerSystemId}/LogServices". Of several that a
 * path has, the one with the most segments counts; of two with as many, the one that is literal
 * where they first differ. A pure value: knows no files and no services.
 */
#pragma once

#include "ipc/message.h"

/** Of a service that has everything, also what the gateway serves itself elsewhere. */
#define UPSTREAM_PREFIX_ALL "/redfish"

/** Owns its text. All zero: none. */
struct upstream_prefix {
    char *text;
    size_t size;
    size_t literal_size; /* bytes before the first variable segment; size where there is none */
    /* Which of two matching ones counts: the number of segments, and below it a bit for each, the
     * first the highest, which is set for literal ones. Never 0. */
    uint64_t rank;
};

/** Parses and copies. Returns 0, -EINVAL for what is no normalised path, or one below /redfish but
 * not below /redfish/v1/, or has braces that are not around a whole segment; -ENOMEM. */
int upstream_prefix_init(struct upstream_prefix *ret_prefix, const char *text);
/** NULL is allowed, and one that is all zero. */
void upstream_prefix_deinit(struct upstream_prefix *prefix);

/** Whether `path` is what the prefix names, or below it. A variable segment matches any one. Takes
 * no memory. */
bool upstream_prefix_matches(const struct upstream_prefix *prefix, struct ipc_text path);
/** Whether both match the same paths: they differ in the names of variable segments at most. */
bool upstream_prefixes_equal(const struct upstream_prefix *a, const struct upstream_prefix *b);
