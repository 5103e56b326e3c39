/* What the files of writing share: write-place.c finds and judges what is replaced, write-items.c
 * fills the new folder, write.c puts it in its place. Room-private. */
#pragma once

#include <dirent.h>

#include "mockup/write.h"

/** What is being replaced, and where the new one is. All paths are absolute. */
struct mockup_place {
    char *folder;                   /* without symbolic links, if it is there */
    char *parent;                   /* of it */
    char *temporary;                /* beside it: the new one, until it is in its place */
    char *old;                      /* the replaced one, once it is; NULL: none */
    bool exists;                    /* folder */
    bool was_long;                  /* it has the long form */
    struct dirent **kept;           /* what the new one gets of it, malloc() each */
    size_t kept_count, moved_count; /* of kept; the first ones, which are in the new one */
};

/** Finds the place, and whether it may be written to. Returns as mockup_write_check(); to be ended
 * in each case. */
int mockup_place_init(struct mockup_place *place, const char *folder, struct mockup_report *report);
void mockup_place_deinit(struct mockup_place *place);

/** "FOLDER/NAME"; NULL when out of memory. */
char *mockup_place_join(const char *folder, const char *name);

/**
 * Writes all items below a folder that is there and empty. Items that no file can be made of are
 * reported and left out. Returns 0, MOCKUP_E_INCOMPLETE when there are such, or negative errno.
 */
int mockup_write_items(const struct mockup *mockup, const char *folder, bool long_form,
                       struct mockup_report *report);
