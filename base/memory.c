/* Memory of a process, see memory.h. */
#include "base/memory.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"

int memory_pss(pid_t pid, uint64_t *ret_bytes)
{
    CLEANUP(fclose_cleanup) FILE *file = NULL;
    static const char name[] = "Pss:";
    char path[64], line[256];

    if (pid)
        snprintf(path, sizeof(path), "/proc/%d/smaps_rollup", (int)pid);
    else
        snprintf(path, sizeof(path), "/proc/self/smaps_rollup");
    file = fopen(path, "re");
    if (!file)
        return -errno;
    while (fgets(line, sizeof(line), file)) {
        if (strncmp(line, name, strlen(name)) == 0) {
            *ret_bytes = strtoull(line + strlen(name), NULL, 10) * 1024;
            return 0;
        }
    }
    return ferror(file) ? -EIO : -ENODATA;
}
