/* See resume.h. Owns nothing; the notes go with the run folder. */
#include "svc-emulator/resume.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "mockup/fish.h"
#include "mockup/read.h"
#include "svc-emulator/save.h"

/* NULL: no memory. */
static char *note_path(const char *run_dir, const char *bmc_name)
{
    char *path;

    return asprintf(&path, "%s/saved%s%s", run_dir, *bmc_name ? "-" : "", bmc_name) < 0 ? NULL
                                                                                        : path;
}

int resume_note(const char *run_dir, const char *bmc_name)
{
    CLEANUP(free_cleanup) char *path = note_path(run_dir, bmc_name);
    CLEANUP(close_cleanup) int fd = -1;

    if (!path)
        return -ENOMEM;
    fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    return fd < 0 ? -errno : 0;
}

bool resume_is_noted(const char *run_dir, const char *bmc_name)
{
    CLEANUP(free_cleanup) char *path = note_path(run_dir, bmc_name);

    return path && access(path, F_OK) == 0;
}

static int resume(struct bmc *bmc, const char *path)
{
    struct mockup *saved;
    int r;

    if (access(path, F_OK) < 0 && errno == ENOENT) {
        log_warning("bmc=%s event=not-resumed file=%s cause=\"it is gone: as it was loaded\"",
                    bmc_name(bmc), path);
        return 0;
    }
    saved = mockup_new();
    r = saved ? fish_read(path, saved, NULL) : -ENOMEM;
    if (r == 0 || r == MOCKUP_E_EMPTY) /* everything can be deleted */
        r = bmc_resume(bmc, saved);
    mockup_free(saved);
    if (r == 0)
        log_info("bmc=%s event=resumed file=%s", bmc_name(bmc), path);
    else if (r != -ENOMEM) /* a start would overwrite what somebody may still repair */
        log_error("bmc=%s event=not-resumed file=%s cause=\"%s\"", bmc_name(bmc), path,
                  r < 0 ? strerror(-r) : "not a readable fish file");
    return r > 0 ? -EIO : r;
}

int resume_load(struct emulator *emulator)
{
    const char *lastfish = service_option_value(emulator->service, "lastfish");
    const char *run_dir = service_run_dir(emulator->service);
    int r = 0;

    if (!lastfish || !*lastfish)
        return 0;
    for (size_t i = 0; i < emulator->bmc_count && r == 0; i++) {
        struct bmc *bmc = emulator->bmcs[i];
        CLEANUP(free_cleanup) char *path = save_path(lastfish, bmc);

        if (!path)
            return -ENOMEM;
        if (resume_is_noted(run_dir, bmc_name(bmc)))
            r = resume(bmc, path);
    }
    return r;
}
