/* Programs, run folders and listening sockets of the launcher: what is found where, and whose
 * folder is whose. Works in a scratch folder of its own. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include "base/cleanup.h"
#include "cli/folders.h"
#include "cli/launcher.h"
#include "tests/unit/cunit-main.h"

static char scratch[64];

static void scratch_make(void)
{
    snprintf(scratch, sizeof(scratch), "/tmp/shoal-test-XXXXXX");
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(scratch));
    setenv("XDG_RUNTIME_DIR", scratch, 1);
}

static void scratch_remove(void)
{
    struct stat status;

    folder_remove(scratch);
    CU_ASSERT_EQUAL(stat(scratch, &status), -1);
}

static char *in_scratch(const char *name)
{
    char *path;

    CU_ASSERT_FATAL(asprintf(&path, "%s/%s", scratch, name) > 0);
    return path;
}

static void make_file(const char *name, mode_t mode)
{
    CLEANUP(free_cleanup) char *path = in_scratch(name);
    int fd = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, mode);

    CU_ASSERT_FATAL(fd >= 0);
    close(fd);
}

static void program_find_looks_in_the_named_folders_first(void)
{
    CLEANUP(free_cleanup) char *path = NULL;
    CLEANUP(free_cleanup) char *wanted = NULL;
    CLEANUP(free_cleanup) char *folders = NULL;

    scratch_make();
    wanted = in_scratch("true");
    make_file("true", 0755);
    CU_ASSERT_FATAL(asprintf(&folders, "/nonexistent::%s", scratch) > 0);
    setenv("SHOAL_PROGRAMS", folders, 1);
    CU_ASSERT_EQUAL_FATAL(program_find("true", &path), 0);
    CU_ASSERT_STRING_EQUAL(path, wanted);
    unsetenv("SHOAL_PROGRAMS");
    scratch_remove();
}

static void program_find_skips_what_can_not_run_and_goes_on_to_the_path(void)
{
    CLEANUP(free_cleanup) char *path = NULL;
    struct stat status;

    scratch_make();
    make_file("sh", 0644);
    setenv("SHOAL_PROGRAMS", scratch, 1);
    CU_ASSERT_EQUAL_FATAL(program_find("sh", &path), 0);
    CU_ASSERT_NOT_EQUAL(strncmp(path, scratch, strlen(scratch)), 0);
    CU_ASSERT_EQUAL(stat(path, &status), 0);
    unsetenv("SHOAL_PROGRAMS");
    scratch_remove();
}

static void program_find_nowhere_is_absent(void)
{
    char *path = NULL;

    CU_ASSERT_EQUAL(program_find("no-such-program-anywhere", &path), -ENOENT);
    CU_ASSERT_PTR_NULL(path);
}

static void folder_make_run_is_private(void)
{
    CLEANUP(free_cleanup) char *path = NULL;
    struct stat status;

    scratch_make();
    CU_ASSERT_EQUAL_FATAL(folder_make_run("::1", 8443, &path), 0);
    CU_ASSERT_EQUAL(strncmp(path, scratch, strlen(scratch)), 0);
    CU_ASSERT_EQUAL_FATAL(stat(path, &status), 0);
    CU_ASSERT_EQUAL(status.st_mode & 07777, 0700);
    scratch_remove();
}

static void folder_make_run_replaces_what_a_killed_demo_left(void)
{
    CLEANUP(free_cleanup) char *path = NULL;
    CLEANUP(free_cleanup) char *again = NULL;
    CLEANUP(free_cleanup) char *left = NULL;
    int fd;

    scratch_make();
    CU_ASSERT_EQUAL_FATAL(folder_make_run("::1", 8443, &path), 0);
    CU_ASSERT_FATAL(asprintf(&left, "%s/launcher.sock", path) > 0);
    fd = launcher_listen_unix(left, 0600);
    CU_ASSERT_FATAL(fd >= 0);
    CU_ASSERT_EQUAL(folder_make_run("::1", 8443, &again), -EBUSY);
    close(fd); /* nobody listens any more */
    CU_ASSERT_EQUAL_FATAL(folder_make_run("::1", 8443, &again), 0);
    CU_ASSERT_STRING_EQUAL(again, path);
    CU_ASSERT_EQUAL(access(left, F_OK), -1);
    scratch_remove();
}

static void folder_make_run_leaves_links_of_others_alone(void)
{
    CLEANUP(free_cleanup) char *path = NULL;
    CLEANUP(free_cleanup) char *target = NULL;
    CLEANUP(free_cleanup) char *kept = NULL;
    char *again = NULL;

    scratch_make();
    target = in_scratch("target");
    CU_ASSERT_EQUAL_FATAL(mkdir(target, 0700), 0);
    make_file("target/kept", 0600);
    kept = in_scratch("target/kept");
    CU_ASSERT_EQUAL_FATAL(folder_make_run("::1", 8443, &path), 0);
    CU_ASSERT_EQUAL_FATAL(rmdir(path), 0);
    CU_ASSERT_EQUAL_FATAL(symlink(target, path), 0);
    CU_ASSERT_EQUAL(folder_make_run("::1", 8443, &again), -EEXIST);
    CU_ASSERT_PTR_NULL(again);
    CU_ASSERT_EQUAL(access(kept, F_OK), 0);
    scratch_remove();
}

static void folder_make_run_with_no_room_for_sockets_is_refused(void)
{
    CLEANUP(free_cleanup) char *base = NULL;
    char *path = NULL;

    scratch_make();
    base = in_scratch(
        "a-name-that-is-so-long-that-no-socket-fits-below-it-since-108-bytes-are-all");
    CU_ASSERT_EQUAL_FATAL(mkdir(base, 0700), 0);
    setenv("XDG_RUNTIME_DIR", base, 1);
    CU_ASSERT_EQUAL(folder_make_run("::1", 8443, &path), -ENAMETOOLONG);
    CU_ASSERT_PTR_NULL(path);
    scratch_remove();
}

static void folder_remove_does_not_follow_links(void)
{
    CLEANUP(free_cleanup) char *outside = NULL;
    CLEANUP(free_cleanup) char *inside = NULL;
    CLEANUP(free_cleanup) char *link_path = NULL;
    CLEANUP(free_cleanup) char *kept = NULL;

    scratch_make();
    outside = in_scratch("outside");
    inside = in_scratch("inside");
    link_path = in_scratch("inside/link");
    kept = in_scratch("outside/kept");
    CU_ASSERT_EQUAL_FATAL(mkdir(outside, 0700), 0);
    CU_ASSERT_EQUAL_FATAL(mkdir(inside, 0700), 0);
    make_file("outside/kept", 0600);
    make_file("inside/file", 0600);
    CU_ASSERT_EQUAL_FATAL(symlink(outside, link_path), 0);
    folder_remove(inside);
    CU_ASSERT_EQUAL(access(inside, F_OK), -1);
    CU_ASSERT_EQUAL(access(kept, F_OK), 0);
    scratch_remove();
}

static void launcher_listen_unix_sets_the_mode_and_replaces_a_stale_socket(void)
{
    CLEANUP(free_cleanup) char *path = NULL;
    struct stat status;

    scratch_make();
    path = in_scratch("a.sock");
    for (int turn = 0; turn < 2; turn++) {
        int fd = launcher_listen_unix(path, 0600);

        CU_ASSERT_FATAL(fd >= 0);
        CU_ASSERT_EQUAL(fcntl(fd, F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
        CU_ASSERT_EQUAL(fcntl(fd, F_GETFL) & O_NONBLOCK, O_NONBLOCK);
        CU_ASSERT_EQUAL_FATAL(stat(path, &status), 0);
        CU_ASSERT_EQUAL(status.st_mode & 0777, 0600);
        close(fd);
    }
    scratch_remove();
}

static void launcher_listen_unix_refuses_what_does_not_fit(void)
{
    char path[200];

    memset(path, 'x', sizeof(path));
    path[0] = '/';
    path[sizeof(path) - 1] = '\0';
    CU_ASSERT_EQUAL(launcher_listen_unix(path, 0600), -ENAMETOOLONG);
    CU_ASSERT_EQUAL(launcher_listen_unix("/nonexistent/a.sock", 0600), -ENOENT);
}

static unsigned int port_of(int fd)
{
    struct sockaddr_in address;
    socklen_t size = sizeof(address);

    CU_ASSERT_EQUAL_FATAL(getsockname(fd, (struct sockaddr *)&address, &size), 0);
    return ntohs(address.sin_port);
}

static void launcher_listen_tcp_tells_what_is_wrong(void)
{
    int fd = launcher_listen_tcp("127.0.0.1", 0);

    CU_ASSERT_FATAL(fd >= 0);
    CU_ASSERT_EQUAL(launcher_listen_tcp("127.0.0.1", port_of(fd)), -EADDRINUSE);
    CU_ASSERT_EQUAL(launcher_listen_tcp("localhost", 0), -EINVAL);
    CU_ASSERT_EQUAL(launcher_listen_tcp("127.0.0", 0), -EINVAL);
    CU_ASSERT_EQUAL(launcher_listen_tcp("192.0.2.1", 0), -EADDRNOTAVAIL);
    close(fd);
}

static const struct unit_case cases[] = {
    UNIT_CASE(program_find_looks_in_the_named_folders_first),
    UNIT_CASE(program_find_skips_what_can_not_run_and_goes_on_to_the_path),
    UNIT_CASE(program_find_nowhere_is_absent),
    UNIT_CASE(folder_make_run_is_private),
    UNIT_CASE(folder_make_run_replaces_what_a_killed_demo_left),
    UNIT_CASE(folder_make_run_leaves_links_of_others_alone),
    UNIT_CASE(folder_make_run_with_no_room_for_sockets_is_refused),
    UNIT_CASE(folder_remove_does_not_follow_links),
    UNIT_CASE(launcher_listen_unix_sets_the_mode_and_replaces_a_stale_socket),
    UNIT_CASE(launcher_listen_unix_refuses_what_does_not_fit),
    UNIT_CASE(launcher_listen_tcp_tells_what_is_wrong),
    UNIT_CASES_END,
};

UNIT_MAIN("cli/folders", cases)
