/* Memory of a process, see memory.h. */
#include "base/memory.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"

int memory_pss(pid_t pid, uint64_t *ret_bytes)
{
    CLEANUP(fclose_cleanup) FILE *file = NULL;
    char path[64], line[256];
    unsigned long long kibibytes;

    if (pid)
        snprintf(path, sizeof(path), "/proc/%d/smaps_rollup", (int)pid);
    else
        snprintf(path, sizeof(path), "/proc/self/smaps_rollup");
    file = fopen(path, "re");
    if (!file)
        return -errno;
    while (fgets(line, sizeof(line), file)) {
        if (sscanf(line, "Pss: %llu kB", &kibibytes) == 1) {
            *ret_bytes = kibibytes * 1024;
            return 0;
        }
    }
    return ferror(file) ? -EIO : -ENODATA;
}
