/* The files of items, the other way round than read-items.c. Folders are made as they are needed.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "mockup/limits.h"
#include "mockup/text-internal.h"
#include "mockup/write-internal.h"

#define SERVICE_ROOT "/redfish/v1"
#define INDENT 4 /* as fishem writes, and DMTF's mockups have */

struct writing {
    int fd; /* of the folder */
    bool long_form;
    struct mockup_report *report;
};

/** The path below the folder; NULL: it has no place in the short form. */
static const char *relative(const struct writing *writing, const char *path)
{
    size_t size = strlen(SERVICE_ROOT);

    if (writing->long_form)
        return path + 1;
    if (strncmp(path, SERVICE_ROOT, size) != 0 || (path[size] != '/' && path[size] != '\0'))
        return NULL;
    return path + size + (path[size] == '/');
}

/** Appends a path as names. */
static int append_names(struct buffer *out, const char *path)
{
    int r = 0;

    while (*path && r == 0) {
        size_t size = strcspn(path, "/");

        r = out->size ? buffer_append(out, "/", 1) : 0;
        if (r == 0)
            r = mockup_name_append(out, (struct ipc_text){path, size});
        path += size + (path[size] == '/');
    }
    return r;
}

/** Makes the folders that a file lies in. */
static int make_folders(int fd, char *name)
{
    for (char *at = strchr(name, '/'); at; at = strchr(at + 1, '/')) {
        int r;

        *at = '\0';
        r = mkdirat(fd, name, 0755) < 0 && errno != EEXIST ? -errno : 0;
        *at = '/';
        if (r < 0)
            return r;
    }
    return 0;
}

static int write_all(int fd, const char *data, size_t size)
{
    while (size > 0) {
        ssize_t written = write(fd, data, size);

        if (written < 0) {
            if (errno == EINTR)
                continue;
            return -errno;
        }
        data += written;
        size -= (size_t)written;
    }
    return 0;
}

/** Writes a new file; name: below the folder. */
static int write_file(const struct writing *writing, char *name, struct ipc_text text)
{
    int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
    CLEANUP(close_cleanup) int fd = openat(writing->fd, name, flags, 0644);

    if (fd < 0 && errno == ENOENT) {
        int r = make_folders(writing->fd, name);

        if (r < 0)
            return r;
        fd = openat(writing->fd, name, flags, 0644);
    }
    return fd < 0 ? -errno : write_all(fd, text.data, text.size);
}

static int write_beside(const struct writing *writing, const struct buffer *folder,
                        const char *file, struct ipc_text text)
{
    struct buffer name CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    int r = buffer_append(&name, folder->data, folder->size);

    if (r == 0 && name.size)
        r = buffer_append(&name, "/", 1);
    if (r == 0)
        r = buffer_append(&name, file, strlen(file) + 1);
    return r == 0 ? write_file(writing, name.data, text) : r;
}

/** With blanks, unless the file would be larger than may be read. */
static int write_json(const struct writing *writing, const struct buffer *folder, const char *file,
                      struct ipc_text compact)
{
    struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(MOCKUP_FILE_BYTES_MAX);
    int r = mockup_json_spread(&text, compact, INDENT);

    if (r == 0)
        r = buffer_append(&text, "\n", 1);
    if (r == -EMSGSIZE)
        return write_beside(writing, folder, file, compact);
    return r == 0 ? write_beside(writing, folder, file, (struct ipc_text){text.data, text.size})
                  : r;
}

static int write_resource(const struct writing *writing, const struct mockup_item *item,
                          const struct buffer *folder)
{
    struct ipc_text text = {item->text, item->size};
    int r = item->kind == MOCKUP_XML ? write_beside(writing, folder, "index.xml", text)
                                     : write_json(writing, folder, "index.json", text);

    if (r == 0 && item->headers)
        r = write_json(writing, folder, "headers.json", ipc_text(item->headers));
    if (r == 0 && item->times)
        r = write_json(writing, folder, "time.json", ipc_text(item->times));
    return r;
}

static int write_item(const struct writing *writing, const struct mockup_item *item,
                      const char *path)
{
    struct buffer name CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    int r = append_names(&name, path);

    if (r < 0)
        return r;
    if (item->kind != MOCKUP_FILE)
        return write_resource(writing, item, &name);
    r = buffer_append(&name, "", 1);
    return r == 0 ? write_file(writing, name.data, (struct ipc_text){item->text, item->size}) : r;
}

/** Whether another item would fare better: of those that are about the name of one. */
static bool is_of_name(int error)
{
    return error == -ENAMETOOLONG || error == -ENOTDIR || error == -EEXIST || error == -EISDIR ||
           error == -EINVAL;
}

/** Writes an item, or reports that no file can be made of it. Returns 0, MOCKUP_E_INCOMPLETE or
 * negative errno. */
static int write_or_report(const struct writing *writing, const struct mockup_item *item)
{
    const char *path = relative(writing, item->path), *why;
    int r;

    if (strcmp(item->path, "/redfish") == 0 && !path)
        return 0;
    r = path ? write_item(writing, item, path) : -EINVAL;
    if (r == 0 || !is_of_name(r))
        return r;
    why = !path                           ? "is not below /redfish/v1: the long form has it"
          : r == -ENOTDIR || r == -EEXIST ? "another file or folder has the name"
                                          : strerror(-r);
    r = mockup_report_add(writing->report, MOCKUP_ERROR, "unwritable", item->path, NULL,
                          "left out: %s", why);
    return r < 0 ? r : MOCKUP_E_INCOMPLETE;
}

int mockup_write_items(const struct mockup *mockup, const char *folder, bool long_form,
                       struct mockup_report *report)
{
    CLEANUP(close_cleanup) int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    struct writing writing = {fd, long_form, report};
    int outcome = 0;

    if (fd < 0)
        return -errno;
    for (const struct mockup_entry *at = mockup->entries; at; at = at->hh.next) {
        int r = write_or_report(&writing, at->item);

        if (r < 0)
            return r;
        if (r > 0)
            outcome = r;
    }
    return outcome;
}
