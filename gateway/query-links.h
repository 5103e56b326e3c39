/*
 * The links of a resource, found in its finished text: where each is, so that an expanded resource
 * can be written in its place without making a tree of either. For texts that services made; it
 * checks their structure as far as it has to read it, and no more. What counts as a link: an object
 * with "@odata.id" and nothing else (DSP0266 1.21 §7.3 "The $expand query parameter", §9.6.5
 * "Links").
 */
#pragma once

#include "ipc/message.h"
#include "redfish/query.h"

#define QUERY_LINKS_DEPTH_MAX 64

enum {
    QUERY_LINKS_E_MALFORMED = 1, /* not an object, or deeper than QUERY_LINKS_DEPTH_MAX */
};

/** A link in a text. */
struct query_link_place {
    size_t start, size;  /* of the object, from '{' to '}' */
    struct ipc_text uri; /* between the quotes, as it stands */
    bool is_in_member;   /* in one of a collection's Members that is there as a whole */
};

/** Called for each link in order of the text. Anything but 0 ends the scan and is returned. */
typedef int (*query_link_fn)(const struct query_link_place *place, void *context);

/**
 * Finds the links that `expand` names: "." those outside of every property "Links", "~" those
 * inside of one, "*" both. Links in annotations (@Redfish.Settings …) count as outside. Takes no
 * memory. Returns 0, QUERY_LINKS_E_MALFORMED, or what `found` returned.
 */
int query_links_scan(struct ipc_text text, enum query_expand expand, query_link_fn found,
                     void *context);
