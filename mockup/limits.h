/*
 * How much of a mockup is read. Everything is checked before memory is taken: an archive can claim
 * and unpack to any size. docs/mockup.md quotes these numbers.
 */
#pragma once

#include "ipc/limits.h"

#define MOCKUP_FILE_BYTES_MAX                                                                      \
    (15u * 1024 * 1024)                         /* one file: an answer has to fit into a frame     \
                                                 */
#define MOCKUP_BYTES_MAX (1024u * 1024 * 1024)  /* all files of a mockup together, unpacked */
#define MOCKUP_FILES_MAX 500000u                /* files of a mockup, resources of a fish file */
#define MOCKUP_LINKS_MAX 5000u                  /* symbolic links, one that is met again too */
#define MOCKUP_DEPTH_MAX 48u                    /* folders in folders */
#define MOCKUP_PATH_BYTES_MAX IPC_URI_BYTES_MAX /* the path of an item */
#define MOCKUP_FISH_BYTES_MAX (512u * 1024 * 1024)
#define MOCKUP_FINDINGS_MAX 20000u /* lines of a report; those beyond are only counted */
