/* Installed files, see bundle.h. */
#include "gateway/bundle.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/cleanup.h"

DEFINE_CLEANUP(DIR *, closedir)

/* Safe in a URI, in JSON and in XML as they are. */
static bool is_plain(const char *name, const char *suffix)
{
    static const char characters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                     "0123456789._-";
    size_t size = strlen(name), suffix_size = strlen(suffix);

    return *name != '.' && size < BUNDLE_NAME_BYTES && strspn(name, characters) == size &&
           size > suffix_size && strcmp(name + size - suffix_size, suffix) == 0;
}

static bool is_regular(int dir_fd, const struct dirent *entry)
{
    struct stat status;

    if (entry->d_type == DT_REG)
        return true;
    return (entry->d_type == DT_UNKNOWN || entry->d_type == DT_LNK) &&
           fstatat(dir_fd, entry->d_name, &status, 0) == 0 && S_ISREG(status.st_mode);
}

static int compare(const void *a, const void *b, void *texts)
{
    return strcmp((char *)texts + *(const uint32_t *)a, (char *)texts + *(const uint32_t *)b);
}

static int list(DIR *directory, const char *suffix, struct buffer *texts, struct buffer *names)
{
    const struct dirent *entry;
    int r = 0;

    while (r == 0 && (errno = 0, entry = readdir(directory))) {
        uint32_t start = (uint32_t)texts->size;

        if (!is_plain(entry->d_name, suffix) || !is_regular(dirfd(directory), entry))
            continue;
        if (names->size / sizeof(start) == BUNDLE_FILES_MAX)
            return -E2BIG;
        r = buffer_append(texts, entry->d_name, strlen(entry->d_name) + 1);
        if (r == 0)
            r = buffer_append(names, &start, sizeof(start));
    }
    return r < 0 ? r : -errno;
}

int bundle_open(const char *path, const char *suffix, struct bundle *ret_bundle)
{
    CLEANUP(buffer_deinit) struct buffer texts = BUFFER_INIT(0), names = BUFFER_INIT(0);
    CLEANUP(closedir_cleanup) DIR *directory = opendir(path);
    size_t size;
    int fd, r;

    if (!directory)
        return -errno;
    r = list(directory, suffix, &texts, &names);
    if (r < 0)
        return r;
    fd = fcntl(dirfd(directory), F_DUPFD_CLOEXEC, 3);
    if (fd < 0)
        return -errno;
    buffer_trim(&texts);
    buffer_trim(&names);
    ret_bundle->is_open = true;
    ret_bundle->fd = fd;
    ret_bundle->count = names.size / sizeof(uint32_t);
    ret_bundle->texts = buffer_take(&texts, &size);
    ret_bundle->names = (uint32_t *)(void *)buffer_take(&names, &size);
    if (ret_bundle->count)
        qsort_r(ret_bundle->names, ret_bundle->count, sizeof(uint32_t), compare, ret_bundle->texts);
    return 0;
}

void bundle_deinit(struct bundle *bundle)
{
    if (bundle->is_open)
        close(bundle->fd);
    free(bundle->texts);
    free(bundle->names);
    *bundle = (struct bundle){0};
}

const char *bundle_name(const struct bundle *bundle, size_t index)
{
    return bundle->texts + bundle->names[index];
}

bool bundle_has(const struct bundle *bundle, struct ipc_text name)
{
    size_t low = 0, high = bundle->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const char *candidate = bundle_name(bundle, middle);
        int order = strncmp(name.data, candidate, name.size);

        if (order == 0 && !candidate[name.size])
            return true;
        if (order <= 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}
