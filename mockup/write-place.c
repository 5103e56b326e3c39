/*
 * What a mockup's folder is written in place of, and whether it may be: only what is empty or looks
 * like a mockup is ever replaced, since the name may be mistyped. See write-internal.h.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/random.h"
#include "mockup/write-internal.h"

void mockup_place_deinit(struct mockup_place *place)
{
    free(place->folder);
    free(place->parent);
    free(place->temporary);
    free(place->old);
    for (size_t i = 0; i < place->kept_count; i++)
        free(place->kept[i]);
    free(place->kept);
}

char *mockup_place_join(const char *folder, const char *name)
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
    *ret_folder = mockup_place_join(parent, basename(for_name));
    return *ret_folder ? 0 : -ENOMEM;
}

static int locate(const char *folder, struct mockup_place *place)
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
    /* NOLINTNEXTLINE(clang-analyzer-core.NonNullParamChecker): errno is not 0 after a failure */
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
    CLEANUP(free_cleanup) char *path = mockup_place_join(folder, "index.json");
    json_t *root CLEANUP(json_decrefp) = NULL;

    root = path ? json_load_file(path, 0, NULL) : NULL;
    return json_object_get(root, "@odata.id") || json_object_get(root, "@odata.type") ||
           json_object_get(root, "RedfishVersion");
}

/** Whether it has a folder redfish/v1. Returns 0 or 1, or -ENOMEM. */
static int has_long_form(const char *folder)
{
    CLEANUP(free_cleanup) char *path = mockup_place_join(folder, "redfish/v1");
    struct stat status;

    if (!path)
        return -ENOMEM;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static int judge_old(struct mockup_place *place, struct mockup_report *report)
{
    struct statx status;
    int r = has_long_form(place->folder);

    if (r < 0)
        return r;
    place->was_long = r > 0;
    if (!place->was_long && !is_empty(place->folder) && !has_service_root(place->folder)) {
        r = mockup_report_add(report, MOCKUP_ERROR, "foreign", place->folder, NULL,
                              "is neither a mockup nor empty: it is not replaced");
        return r < 0 ? r : MOCKUP_E_FOREIGN;
    }
    if (statx(AT_FDCWD, place->folder, 0, 0, &status) == 0 &&
        (status.stx_attributes & STATX_ATTR_MOUNT_ROOT))
        return -EBUSY;
    return 0;
}

int mockup_place_init(struct mockup_place *place, const char *folder, struct mockup_report *report)
{
    int r = locate(folder, place);

    if (r == 0 && place->exists)
        r = judge_old(place, report);
    /* NOLINTNEXTLINE(clang-analyzer-core.NonNullParamChecker): as above */
    return r == 0 && access(place->parent, W_OK | X_OK) < 0 ? -errno : r;
}

int mockup_write_check(const char *folder, struct mockup_report *report)
{
    struct mockup_place place CLEANUP(mockup_place_deinit) = {0};

    return mockup_place_init(&place, folder, report);
}
