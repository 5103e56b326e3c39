/* Unit tests of base/state-file.c: what stands on disk after success, after each failure, and after
 * kill -9. */
#include "base/state-file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

#define LIMIT_BYTES (1024u * 1024)

static char folder[32];

static int folder_open(void)
{
    int fd;

    snprintf(folder, sizeof(folder), "/tmp/shoal-state-XXXXXX");
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(folder));
    fd = state_dir_open(folder, 0700);
    CU_ASSERT_TRUE_FATAL(fd >= 0);
    return fd;
}

/* Removes the folder, which must hold the file `name` only (NULL: nothing). */
static void folder_close(int fd, const char *name)
{
    if (name)
        CU_ASSERT_EQUAL(unlinkat(fd, name, 0), 0);
    close(fd);
    CU_ASSERT_EQUAL(rmdir(folder), 0);
}

static unsigned int count_files(int dir_fd)
{
    DIR *dir = fdopendir(openat(dir_fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const struct dirent *entry;
    unsigned int count = 0;

    CU_ASSERT_PTR_NOT_NULL_FATAL(dir);
    while ((entry = readdir(dir)))
        count += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
    closedir(dir);
    return count;
}

static void check_content(int dir_fd, const char *expected)
{
    CLEANUP(free_cleanup) char *data = NULL;
    size_t size = 0;

    CU_ASSERT_EQUAL_FATAL(state_file_read(dir_fd, "state", LIMIT_BYTES, &data, &size), 0);
    CU_ASSERT_EQUAL(size, strlen(expected));
    CU_ASSERT_STRING_EQUAL(data, expected);
}

static void state_file_write_replaces_with_its_mode(void)
{
    int fd = folder_open();
    mode_t mask = umask(077);
    struct stat status;

    CU_ASSERT_EQUAL(state_file_write(fd, "state", 0644, "first and longer", 16, NULL), 0);
    check_content(fd, "first and longer");
    CU_ASSERT_EQUAL(fstatat(fd, "state", &status, 0), 0);
    CU_ASSERT_EQUAL(status.st_mode & 07777, 0644);
    CU_ASSERT_EQUAL(state_file_write(fd, "state", 0600, "second", 6, NULL), 0);
    check_content(fd, "second");
    CU_ASSERT_EQUAL(fstatat(fd, "state", &status, 0), 0);
    CU_ASSERT_EQUAL(status.st_mode & 07777, 0600);
    CU_ASSERT_EQUAL(state_file_write(fd, "state", 0600, "", 0, NULL), 0);
    check_content(fd, "");
    CU_ASSERT_EQUAL(count_files(fd), 1);
    umask(mask);
    folder_close(fd, "state");
}

/* -- a file system that fails ---------------------------------------------------------------- */

static int folder_fd;              /* fake_fsync() tells the folder's fsync by it */
static size_t written_before_full; /* bytes until ENOSPC */
static unsigned int fsyncs, renames;
static bool fsync_before_rename;

static ssize_t write_until_full(int fd, const void *data, size_t size)
{
    if (written_before_full == 0) {
        errno = ENOSPC;
        return -1;
    }
    if (size > written_before_full)
        size = written_before_full;
    written_before_full -= size;
    return write(fd, data, size);
}

static ssize_t write_interrupted(int fd, const void *data, size_t size)
{
    static bool interrupted;

    interrupted = !interrupted;
    if (interrupted) {
        errno = EINTR;
        return -1;
    }
    return write(fd, data, 1);
}

static int fsync_counted(int fd)
{
    fsyncs++;
    return fsync(fd);
}

static int fsync_fails(int fd)
{
    errno = EIO;
    return -1;
}

static int fsync_fails_for_folder(int fd)
{
    return fd == folder_fd ? fsync_fails(fd) : fsync(fd);
}

static int rename_counted(int old_dir, const char *old_name, int new_dir, const char *new_name)
{
    renames++;
    fsync_before_rename = fsyncs == 1;
    return renameat(old_dir, old_name, new_dir, new_name);
}

static int rename_fails(int old_dir, const char *old_name, int new_dir, const char *new_name)
{
    errno = EROFS;
    return -1;
}

static void state_file_write_each_failure_leaves_the_old_content(void)
{
    static const struct {
        struct state_file_ops ops;
        size_t bytes_before_full;
        int outcome;
    } failures[] = {
        {{fsync_counted, rename_counted, write_until_full}, 0, -ENOSPC},
        {{fsync_counted, rename_counted, write_until_full}, 3, -ENOSPC},
        {{fsync_fails, rename_counted, write}, 0, -EIO},
        {{fsync_counted, rename_fails, write}, 0, -EROFS},
    };
    int fd = folder_open();

    CU_ASSERT_EQUAL(state_file_write(fd, "state", 0600, "old", 3, NULL), 0);
    for (size_t i = 0; i < ARRAY_SIZE(failures); i++) {
        renames = 0;
        written_before_full = failures[i].bytes_before_full;
        CU_ASSERT_EQUAL(state_file_write(fd, "state", 0600, "newer", 5, &failures[i].ops),
                        failures[i].outcome);
        CU_ASSERT_EQUAL(renames, 0);
        check_content(fd, "old");
        CU_ASSERT_EQUAL(count_files(fd), 1);
    }
    folder_close(fd, "state");
}

static void state_file_write_failing_sync_of_the_folder_is_told(void)
{
    static const struct state_file_ops ops = {fsync_fails_for_folder, rename_counted, write};
    int fd = folder_open();

    folder_fd = fd;
    CU_ASSERT_EQUAL(state_file_write(fd, "state", 0600, "old", 3, NULL), 0);
    CU_ASSERT_EQUAL(state_file_write(fd, "state", 0600, "new", 3, &ops), -EIO);
    check_content(fd, "new");
    CU_ASSERT_EQUAL(count_files(fd), 1);
    folder_close(fd, "state");
}

static void state_file_write_syncs_file_then_renames_then_syncs_folder(void)
{
    static const struct state_file_ops ops = {fsync_counted, rename_counted, write_interrupted};
    int fd = folder_open();

    fsyncs = renames = 0;
    CU_ASSERT_EQUAL(state_file_write(fd, "state", 0600, "byte by byte", 12, &ops), 0);
    check_content(fd, "byte by byte");
    CU_ASSERT_EQUAL(renames, 1);
    CU_ASSERT_EQUAL(fsyncs, 2);
    CU_ASSERT_TRUE(fsync_before_rename);
    folder_close(fd, "state");
}

static void state_file_write_into_a_folder_that_is_gone_fails(void)
{
    int fd = folder_open();

    CU_ASSERT_EQUAL(rmdir(folder), 0);
    CU_ASSERT_EQUAL(state_file_write(fd, "state", 0600, "x", 1, NULL), -ENOENT);
    close(fd);
}

/* -- kill -9 ----------------------------------------------------------------------------------- */

#define CONTENT_BYTES 40000
#define KILLS 60

/* Has the kernel kill this process with SIGKILL after a while. */
static void kill_me_after(long usec)
{
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGKILL};
    struct itimerspec when = {.it_value = {.tv_nsec = usec * 1000}};
    timer_t timer;

    if (timer_create(CLOCK_MONOTONIC, &event, &timer) < 0 ||
        timer_settime(timer, 0, &when, NULL) < 0)
        _exit(1);
}

/* Writes contents that are one letter throughout, a to z over and over, until it is killed. */
static _Noreturn void write_for_ever(int dir_fd)
{
    static char content[CONTENT_BYTES];

    for (unsigned int round = 0;; round++) {
        memset(content, 'a' + (int)(round % 26), sizeof(content));
        if (state_file_write(dir_fd, "state", 0600, content, sizeof(content), NULL) != 0)
            _exit(1);
    }
}

static void check_not_torn(int dir_fd)
{
    CLEANUP(free_cleanup) char *data = NULL;
    size_t size = 0;

    CU_ASSERT_EQUAL_FATAL(state_file_read(dir_fd, "state", LIMIT_BYTES, &data, &size), 0);
    CU_ASSERT_EQUAL_FATAL(size, CONTENT_BYTES);
    CU_ASSERT_TRUE(data[0] >= 'a' && data[0] <= 'z');
    CU_ASSERT_EQUAL(memcmp(data, data + 1, size - 1), 0);
}

static void state_file_write_killed_leaves_old_or_new(void)
{
    static char content[CONTENT_BYTES];
    int fd = folder_open();

    memset(content, 'a', sizeof(content));
    CU_ASSERT_EQUAL_FATAL(state_file_write(fd, "state", 0600, content, sizeof(content), NULL), 0);
    for (long kills = 0; kills < KILLS; kills++) {
        int status = 0;
        pid_t child = fork();

        if (child == 0) {
            kill_me_after(1000 + kills * 97 % KILLS * 500);
            write_for_ever(fd);
        }
        CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
        CU_ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        check_not_torn(fd);
    }
    CU_ASSERT_TRUE(count_files(fd) > 1); /* some kills came in the middle of a write */
    CU_ASSERT_EQUAL(state_file_sweep(fd), 0);
    CU_ASSERT_EQUAL(count_files(fd), 1);
    check_not_torn(fd);
    folder_close(fd, "state");
}

/* -- reading, sweeping, folders -----------------------------------------------------------------
 */

static void state_file_read_each_case_gives_its_outcome(void)
{
    int fd = folder_open();
    char *data = NULL;
    size_t size = 0;

    CU_ASSERT_EQUAL(state_file_read(fd, "state", LIMIT_BYTES, &data, &size), STATE_FILE_E_ABSENT);
    CU_ASSERT_EQUAL(state_file_write(fd, "state", 0600, "12345", 5, NULL), 0);
    CU_ASSERT_EQUAL(state_file_read(fd, "state", 4, &data, &size), -EMSGSIZE);
    CU_ASSERT_PTR_NULL(data);
    CU_ASSERT_EQUAL(state_file_read(fd, "state", 5, &data, &size), 0);
    CU_ASSERT_EQUAL(size, 5);
    CU_ASSERT_STRING_EQUAL(data, "12345");
    free(data);
    data = NULL;
    CU_ASSERT_EQUAL(mkdirat(fd, "folder", 0700), 0);
    CU_ASSERT_EQUAL(state_file_read(fd, "folder", LIMIT_BYTES, &data, &size), -EINVAL);
    CU_ASSERT_PTR_NULL(data);
    CU_ASSERT_EQUAL(unlinkat(fd, "folder", AT_REMOVEDIR), 0);
    folder_close(fd, "state");
}

static void make_file(int dir_fd, const char *name)
{
    int fd = openat(dir_fd, name, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);

    CU_ASSERT_TRUE(fd >= 0);
    close(fd);
}

static void state_file_sweep_removes_temporaries_only(void)
{
    int fd = folder_open();

    make_file(fd, ".state.0123456789abcdef.tmp");
    make_file(fd, "state");
    make_file(fd, "visible.tmp");
    make_file(fd, ".tmp");
    make_file(fd, ".hidden");
    CU_ASSERT_EQUAL(state_file_sweep(fd), 0);
    CU_ASSERT_EQUAL(count_files(fd), 4);
    CU_ASSERT_EQUAL(faccessat(fd, ".state.0123456789abcdef.tmp", F_OK, 0), -1);
    CU_ASSERT_EQUAL(unlinkat(fd, "visible.tmp", 0), 0);
    CU_ASSERT_EQUAL(unlinkat(fd, ".tmp", 0), 0);
    CU_ASSERT_EQUAL(unlinkat(fd, ".hidden", 0), 0);
    folder_close(fd, "state");
}

static void state_dir_open_makes_missing_parents(void)
{
    int fd = folder_open(), inner;
    char path[64];
    struct stat status;

    snprintf(path, sizeof(path), "%s/a/b", folder);
    inner = state_dir_open(path, 0700);
    CU_ASSERT_TRUE(inner >= 0);
    CU_ASSERT_EQUAL(fstat(inner, &status), 0);
    CU_ASSERT_TRUE(S_ISDIR(status.st_mode));
    CU_ASSERT_EQUAL(status.st_mode & 0777, 0700);
    CU_ASSERT_TRUE(fcntl(inner, F_GETFD) & FD_CLOEXEC);
    close(inner);
    inner = state_dir_open(path, 0700); /* it is there already */
    CU_ASSERT_TRUE(inner >= 0);
    close(inner);
    make_file(fd, "file");
    snprintf(path, sizeof(path), "%s/file", folder);
    CU_ASSERT_EQUAL(state_dir_open(path, 0700), -ENOTDIR);
    snprintf(path, sizeof(path), "%s/file/sub", folder);
    CU_ASSERT_EQUAL(state_dir_open(path, 0700), -ENOTDIR);
    CU_ASSERT_EQUAL(unlinkat(fd, "a/b", AT_REMOVEDIR), 0);
    CU_ASSERT_EQUAL(unlinkat(fd, "a", AT_REMOVEDIR), 0);
    folder_close(fd, "file");
}

static const struct unit_case cases[] = {
    UNIT_CASE(state_file_write_replaces_with_its_mode),
    UNIT_CASE(state_file_write_each_failure_leaves_the_old_content),
    UNIT_CASE(state_file_write_failing_sync_of_the_folder_is_told),
    UNIT_CASE(state_file_write_syncs_file_then_renames_then_syncs_folder),
    UNIT_CASE(state_file_write_into_a_folder_that_is_gone_fails),
    UNIT_CASE(state_file_write_killed_leaves_old_or_new),
    UNIT_CASE(state_file_read_each_case_gives_its_outcome),
    UNIT_CASE(state_file_sweep_removes_temporaries_only),
    UNIT_CASE(state_dir_open_makes_missing_parents),
    UNIT_CASES_END,
};

UNIT_MAIN("base/state-file", cases)
