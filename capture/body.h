/*
 * What is done with JSON bodies before they become items of a mockup: links are found, the pages
 * of a collection become one, our own session goes, tags go. Pure: no request is made here.
 */
#pragma once

#include <jansson.h>
#include <stdbool.h>

#include "capture/link.h"

/** Called for each link, in order; what it returns ends the walk unless it is 0. is_document: it is
 * a "Uri", which leads to a file more than to a resource. */
typedef int (*body_link_fn)(const char *text, bool is_document, void *context);

/** Finds what leads to other documents: "@odata.id", "Uri" and "@Redfish.ActionInfo", at any
 * depth. Returns 0 or what the callback returned. */
int body_links(const json_t *body, body_link_fn found, void *context);

/** "Members@odata.nextLink", borrowed; NULL: this is all. */
const char *body_next_page(const json_t *body);

/** Pages of one collection; zero at first. */
struct body_pages {
    json_t *body; /* the first page, which gets the members of all */
    json_t *ids;  /* "@odata.id" of those that are there: a member that moved to the next page
                     while we read is taken once */
    unsigned int count;
};

enum {
    BODY_E_TOO_MANY = 1, /* pages or members, see capture/limits.h */
    BODY_E_NO_PAGE = 2,  /* it has no Members */
};

/** Adds a page, the first one too (takes a reference to that one, which it changes). Returns 0, a
 * named outcome or -ENOMEM. */
int body_pages_add(struct body_pages *pages, json_t *page);

/** Sets the true count and removes the link to the next page. Returns 0 or -ENOMEM. */
int body_pages_finish(struct body_pages *pages);
void body_pages_deinit(struct body_pages *pages);

/** Removes links to `path` from all arrays, and lowers their "…@odata.count". Returns 0 or
 * -ENOMEM. */
int body_remove_links(json_t *body, const struct link_base *base, const char *path);

/** Removes "@odata.etag" at any depth: who serves a mockup makes tags of its own. */
void body_remove_tags(json_t *body);
