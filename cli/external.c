/* See external.h. */
#include "cli/external.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "cli/folders.h"

int external_run(const char *name, char **argv)
{
    CLEANUP(free_cleanup) char *file = NULL, *path = NULL;
    int r;

    if (asprintf(&file, "shoal-%s", name) < 0) {
        file = NULL;
        return 1;
    }
    r = program_find(file, &path);
    if (r == 0) {
        argv[0] = file;
        execv(path, argv);
        r = -errno;
    }
    fprintf(stderr, "shoal: %s: %s\n", file, strerror(-r));
    return 1;
}
