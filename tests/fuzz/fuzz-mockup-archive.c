/*
 * Fuzz target of mockup/read-archive and mockup/read-items: archives from memory, under small
 * limits. Whatever is read has paths that could be requested.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "mockup/read.h"

#define FILE_BYTES_MAX (256u * 1024)
#define BYTES_MAX (1024u * 1024)
#define FILES_MAX 1000u

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition)
        abort();
}

static void check_paths(const struct mockup *mockup)
{
    for (const struct mockup_entry *at = mockup->entries; at; at = at->hh.next) {
        const char *path = at->item->path;

        require(strncmp(path, "/redfish", strlen("/redfish")) == 0);
        require(!strstr(path, "//") && !strstr(path, "/../") && path[strlen(path) - 1] != '/');
        require(at->item->size <= FILE_BYTES_MAX);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct mockup_read_options options = {FILE_BYTES_MAX, BYTES_MAX, FILES_MAX};
    static int fd = -1;
    struct mockup *mockup = mockup_new();
    struct mockup_report report = {0};
    char path[32];
    int r;

    if (fd < 0)
        fd = memfd_create("archive", MFD_CLOEXEC);
    require(mockup && fd >= 0 && ftruncate(fd, 0) == 0);
    require(pwrite(fd, data, size, 0) == (ssize_t)size);
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    r = mockup_read(path, &options, mockup, &report);
    require(r >= 0 && (r == 0) == (mockup_count(mockup) > 0));
    require(r == 0 || report.count > 0);
    check_paths(mockup);
    mockup_report_deinit(&report);
    mockup_free(mockup);
    return 0;
}
