/*
 * A mockup's folder is made under a temporary name beside the old one, put on disk, and exchanged
 * with it in one step; then the old one is removed. A folder is only ever replaced when it is empty
 * or looks like a mockup: the name may be mistyped.
 */
#include "mockup/write.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <jansson.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/random.h"
#include "mockup/write-internal.h"

#define OPEN_FOLDERS 16 /* of nftw() */

/** What is being replaced, and where the new one is. All paths are absolute. */
struct place {
    char *folder;    /* without symbolic links, if it is there */
    char *parent;    /* of it */
    char *temporary; /* beside it */
    bool exists;
};

static void place_deinit(struct place *place)
{
    free(place->folder);
    free(place->parent);
    free(place->temporary);
}

static char *join(const char *folder, const char *name)
{
    char *joined;

    return asprintf(&joined, "%s/%s", folder, name) < 0 ? NULL : joined;
}

/** The path of a folder that is not there: that of its parent, which is, and its name. */
static int locate_new(const char *folder, char **ret_folder)
{
    CLEANUP(free_cleanup) char *for_parent = strdup(folder);
    CLEANUP(free_cleanup) char *for_name = strdup(folder);
    CLEANUP(free_cleanup) char *parent = NULL;

    if (!for_parent || !for_name)
        return -ENOMEM;
    parent = realpath(dirname(for_parent), NULL);
    if (!parent)
        return -errno;
    *ret_folder = join(parent, basename(for_name));
    return *ret_folder ? 0 : -ENOMEM;
}

static int locate(const char *folder, struct place *place)
{
    unsigned char nonce[8];
    char digits[2 * sizeof nonce + 1];
    const char *slash;
    int r;

    place->folder = realpath(folder, NULL);
    place->exists = place->folder != NULL;
    if (!place->folder && errno != ENOENT)
        return -errno;
    r = place->folder ? 0 : locate_new(folder, &place->folder);
    if (r == 0)
        r = random_bytes(nonce, sizeof nonce);
    if (r < 0)
        return r;
    hex_encode(nonce, sizeof nonce, digits);
    slash = strrchr(place->folder, '/');
    if (!slash[1])
        return -EBUSY; /* the root of the file system */
    place->parent = strndup(place->folder,
                            slash > place->folder ? (size_t)(slash - place->folder) : 1);
    if (asprintf(&place->temporary, "%.*s/.%s.%s.tmp", (int)(slash - place->folder), place->folder,
                 slash + 1, digits) < 0)
        place->temporary = NULL;
    return place->parent && place->temporary ? 0 : -ENOMEM;
}

// -- what may be replaced -------------------------------------------------------

static bool is_empty(const char *folder)
{
    DIR *dir = opendir(folder);
    const struct dirent *entry;
    unsigned int count = 0;

    if (!dir)
        return false;
    while ((entry = readdir(dir)))
        count += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
    closedir(dir);
    return count == 0;
}

/** Whether index.json is what a service root is: a JSON object that says of itself what it is. */
static bool has_service_root(const char *folder)
{
    CLEANUP(free_cleanup) char *path = join(folder, "index.json");
    json_t *root CLEANUP(json_decrefp) = NULL;

    root = path ? json_load_file(path, 0, NULL) : NULL;
    return json_object_get(root, "@odata.id") || json_object_get(root, "@odata.type") ||
           json_object_get(root, "RedfishVersion");
}

static bool may_be_replaced(const char *folder)
{
    CLEANUP(free_cleanup) char *long_form = join(folder, "redfish/v1");
    struct stat status;

    return is_empty(folder) || has_service_root(folder) ||
           (long_form && stat(long_form, &status) == 0 && S_ISDIR(status.st_mode));
}

// -- putting it in place --------------------------------------------------------

static int remove_one(const char *path, const struct stat *status, int type, struct FTW *at)
{
    return remove(path);
}

static int remove_folder(const char *folder)
{
    return nftw(folder, remove_one, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS | FTW_MOUNT) < 0 ? -errno
                                                                                        : 0;
}

/** Writes all of the folder's file system to disk. */
static int sync_folder(const char *folder)
{
    CLEANUP(close_cleanup) int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    return fd < 0 || syncfs(fd) < 0 ? -errno : 0;
}

/** Exchanges two folders; where the file system cannot, or is not to, one after the other. */
static int exchange(const char *one, const char *two, bool in_two_steps)
{
    CLEANUP(free_cleanup) char *aside = NULL;

    if (!in_two_steps && renameat2(AT_FDCWD, one, AT_FDCWD, two, RENAME_EXCHANGE) == 0)
        return 0;
    if (!in_two_steps && errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return -errno;
    if (asprintf(&aside, "%s.old.tmp", one) < 0)
        return -ENOMEM;
    if (rename(two, aside) < 0)
        return -errno;
    if (rename(one, two) < 0) {
        int r = -errno;

        (void)rename(aside, two);
        return r;
    }
    return rename(aside, one) < 0 ? -errno : 0;
}

/** Whether a name of the old folder is none of the mockup's. */
static bool is_kept(const char *name, bool long_form)
{
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0)
        return false;
    return name[0] == '.' || (long_form && strcmp(name, "redfish") != 0);
}

/** Moves what is not the mockup's from the old folder to the new one. Whatever the new one has
 * already is the newer. */
static int move_kept(const char *from, const char *to, bool long_form)
{
    DIR *dir = opendir(from);
    const struct dirent *entry;
    int r = dir ? 0 : -errno;

    while (r == 0 && (entry = readdir(dir))) {
        CLEANUP(free_cleanup) char *old = join(from, entry->d_name);
        CLEANUP(free_cleanup) char *new = join(to, entry->d_name);

        if (!old || !new)
            r = -ENOMEM;
        else if (is_kept(entry->d_name, long_form) && rename(old, new) < 0)
            r = -errno;
    }
    if (dir)
        closedir(dir);
    return r;
}

static int put_in_place(const struct place *place, const struct mockup_write_options *options)
{
    CLEANUP(free_cleanup) char *old_root = join(place->folder, "index.json");
    bool was_long = old_root && access(old_root, F_OK) < 0;
    int r = sync_folder(place->temporary);

    if (r < 0)
        return r;
    if (!place->exists)
        return rename(place->temporary, place->folder) < 0 ? -errno : sync_folder(place->parent);
    r = exchange(place->temporary, place->folder, options->in_two_steps);
    if (r == 0)
        r = move_kept(place->temporary, place->folder, was_long);
    return r;
}

static int refuse(const struct place *place, struct mockup_report *report)
{
    int r = mockup_report_add(report, MOCKUP_ERROR, "foreign", place->folder, NULL,
                              "is neither a mockup nor empty: it is not replaced");

    return r < 0 ? r : MOCKUP_E_FOREIGN;
}

int mockup_write(const struct mockup *mockup, const char *folder,
                 const struct mockup_write_options *options, struct mockup_report *report)
{
    static const struct mockup_write_options none = {0};
    struct place place CLEANUP(place_deinit) = {0};
    int r = locate(folder, &place), removed;

    if (!options)
        options = &none;
    if (r < 0)
        return r;
    if (place.exists && !may_be_replaced(place.folder))
        return refuse(&place, report);
    if (mkdir(place.temporary, 0755) < 0)
        return -errno;
    r = mockup_write_items(mockup, place.temporary, options->long_form, report);
    if (r == 0)
        r = put_in_place(&place, options);
    /* The new one where that failed, else the old one; nothing where there was none. */
    removed = access(place.temporary, F_OK) == 0 ? remove_folder(place.temporary) : 0;
    return r < 0 ? r : removed;
}
