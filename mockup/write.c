/*
 * A mockup's folder is made under a temporary name beside the old one, put on disk, given what of
 * the old one is to be kept, and exchanged with that in one step; then the old one is removed. What
 * is not the mockup's is moved by rename() only, which takes it whole or not at all, and never onto
 * something else; as long as any of it may be in a folder, that is not removed.
 */
#include "mockup/write.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "mockup/write-internal.h"

#define OPEN_FOLDERS 16 /* of nftw() */

static int remove_one(const char *path, const struct stat *status, int type, struct FTW *at)
{
    return remove(path);
}

/** Says where something is that a failure left. Returns the failure, or -ENOMEM. */
static int report_left(const char *path, const char *what, int error, struct mockup_report *report)
{
    int r = mockup_report_add(report, MOCKUP_ERROR, "left", path, NULL, "%s: %s", what,
                              strerror(-error));

    return r < 0 ? r : error;
}

/** A folder that cannot be removed is told; what matters has been done. */
static int remove_folder(const char *folder, struct mockup_report *report)
{
    if (nftw(folder, remove_one, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS | FTW_MOUNT) == 0)
        return 0;
    return mockup_report_add(report, MOCKUP_WARNING, "left", folder, NULL, "cannot be removed: %s",
                             strerror(errno));
}

/** Writes all of the folder's file system to disk. */
static int sync_folder(const char *folder)
{
    CLEANUP(close_cleanup) int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    return fd < 0 || syncfs(fd) < 0 ? -errno : 0;
}

// -- what is kept of the old folder -----------------------------------------------

static int is_hidden(const struct dirent *entry)
{
    return entry->d_name[0] == '.' && strcmp(entry->d_name, ".") != 0 &&
           strcmp(entry->d_name, "..") != 0;
}

static int is_beside_long_form(const struct dirent *entry)
{
    return is_hidden(entry) || (entry->d_name[0] != '.' && strcmp(entry->d_name, "redfish") != 0);
}

/** rename() that never replaces. On file systems that cannot promise it, a look comes before. */
static int move(const char *folder, const char *name, const char *to_folder)
{
    CLEANUP(free_cleanup) char *from = mockup_place_join(folder, name);
    CLEANUP(free_cleanup) char *to = mockup_place_join(to_folder, name);
    struct stat status;

    if (!from || !to)
        return -ENOMEM;
    if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -errno;
    if (lstat(to, &status) == 0)
        return -EEXIST;
    return rename(from, to) < 0 ? -errno : 0;
}

static int report_unmovable(const struct mockup_place *place, const char *name, int error,
                            struct mockup_report *report)
{
    CLEANUP(free_cleanup) char *path = mockup_place_join(place->folder, name);
    int r = path ? mockup_report_add(report, MOCKUP_ERROR, "foreign", path, NULL,
                                     "is none of the mockup's and cannot be kept: %s: move it away",
                                     strerror(-error))
                 : -ENOMEM;

    return r < 0 ? r : MOCKUP_E_FOREIGN;
}

/** Moves what is not the mockup's to the new folder, as far as nothing there has its name. */
static int move_kept(struct mockup_place *place, struct mockup_report *report)
{
    int count = scandir(place->folder, &place->kept,
                        place->was_long ? is_beside_long_form : is_hidden, alphasort);

    if (count < 0)
        return -errno;
    place->kept_count = (size_t)count;
    while (place->moved_count < place->kept_count) {
        const char *name = place->kept[place->moved_count]->d_name;
        int r = move(place->folder, name, place->temporary);

        if (r < 0)
            return r == -ENOMEM ? r : report_unmovable(place, name, r, report);
        place->moved_count++;
    }
    return 0;
}

/** Undoes move_kept(). */
static int move_back(struct mockup_place *place)
{
    int r = 0;

    while (r == 0 && place->moved_count > 0) {
        r = move(place->temporary, place->kept[place->moved_count - 1]->d_name, place->folder);
        place->moved_count -= r == 0;
    }
    return r;
}

// -- putting it in place --------------------------------------------------------

/** Makes way for the new folder and moves it there; the old one is at ret_old after that. */
static int exchange_in_two_steps(const struct mockup_place *place, char **ret_old,
                                 struct mockup_report *report)
{
    CLEANUP(free_cleanup) char *aside = NULL;
    int r;

    if (asprintf(&aside, "%s.old.tmp", place->temporary) < 0) {
        aside = NULL;
        return -ENOMEM;
    }
    if (rename(place->folder, aside) < 0)
        return -errno;
    if (rename(place->temporary, place->folder) == 0) {
        *ret_old = TAKE(aside);
        return 0;
    }
    r = -errno;
    if (rename(aside, place->folder) < 0)
        (void)report_left(aside, "is the old folder, which cannot be moved back", -errno, report);
    return r;
}

/** Exchanges the two folders; where the file system cannot, or is not to, one after the other. */
static int exchange(struct mockup_place *place, bool in_two_steps, struct mockup_report *report)
{
    if (in_two_steps)
        return exchange_in_two_steps(place, &place->old, report);
    if (renameat2(AT_FDCWD, place->temporary, AT_FDCWD, place->folder, RENAME_EXCHANGE) == 0) {
        place->old = TAKE(place->temporary);
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return -errno;
    return exchange_in_two_steps(place, &place->old, report);
}

static int replace(struct mockup_place *place, bool in_two_steps, struct mockup_report *report)
{
    int r = move_kept(place, report);

    return r == 0 ? exchange(place, in_two_steps, report) : r;
}

/** After a failure: the new folder goes, unless something of the old one is still in it. */
static void give_up(struct mockup_place *place, struct mockup_report *report)
{
    int r = move_back(place);

    if (r == 0)
        (void)remove_folder(place->temporary, report);
    else
        (void)report_left(place->temporary,
                          "has files of the old folder, which cannot be moved back", r, report);
}

static int put_in_place(struct mockup_place *place, const struct mockup_write_options *options,
                        struct mockup_report *report)
{
    int r = sync_folder(place->temporary);

    if (r == 0 && place->exists)
        r = replace(place, options->in_two_steps, report);
    else if (r == 0)
        r = rename(place->temporary, place->folder) < 0 ? -errno : 0;
    if (r != 0)
        return r;
    r = sync_folder(place->parent); /* before what was there goes */
    if (!place->old)
        return r;
    return r == 0 ? remove_folder(place->old, report)
                  : report_left(place->old, "is the old folder, and the new one may not be on disk",
                                r, report);
}

int mockup_write(const struct mockup *mockup, const char *folder,
                 const struct mockup_write_options *options, struct mockup_report *report)
{
    static const struct mockup_write_options none = {0};
    struct mockup_place place CLEANUP(mockup_place_deinit) = {0};
    int r = mockup_place_init(&place, folder, report), written;

    if (!options)
        options = &none;
    if (r != 0)
        return r;
    if (mkdir(place.temporary, 0755) < 0)
        return -errno;
    written = mockup_write_items(mockup, place.temporary, options->long_form, report);
    r = written < 0 ? written : put_in_place(&place, options, report);
    if (r != 0 && place.temporary && access(place.temporary, F_OK) == 0)
        give_up(&place, report);
    return r == 0 ? written : r;
}
