/* Writing of the file: group commit, failures, late writes, the last write. */
#include "../cunit-main.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "svc-session/session-writer.h"

#define NAME "test.json"

struct world {
    uv_loop_t loop;
    char dir[64];
    int dir_fd;
    struct session_writer *writer;
    unsigned int value, formatted; /* what is to be written, and how often that was asked */
};

struct result {
    unsigned int calls;
    int outcome;
};

static int failing_errno;

static ssize_t test_write(int fd, const void *data, size_t size)
{
    if (failing_errno != 0) {
        errno = failing_errno;
        return -1;
    }
    return write(fd, data, size);
}

static int test_rename(int old_dir_fd, const char *old_name, int new_dir_fd, const char *new_name)
{
    return renameat(old_dir_fd, old_name, new_dir_fd, new_name);
}

static const struct state_file_ops test_ops = {
    .fsync = fsync, .rename = test_rename, .write = test_write};

static int format(void *context, char **ret_text, size_t *ret_size)
{
    struct world *world = context;
    int size = asprintf(ret_text, "%u", world->value);

    world->formatted++;
    if (size < 0)
        return -ENOMEM;
    *ret_size = (size_t)size;
    return 0;
}

static void world_init(struct world *world, uint64_t touch_interval_ms)
{
    struct session_writer_options options = {
        .loop = &world->loop,
        .file_name = NAME,
        .file_ops = &test_ops,
        .touch_interval_ms = touch_interval_ms,
        .format = format,
        .context = world,
    };

    memset(world, 0, sizeof(*world));
    failing_errno = 0;
    snprintf(world->dir, sizeof(world->dir), "/tmp/shoal-test-writer-XXXXXX");
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(world->dir));
    world->dir_fd = open(world->dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    options.state_dir_fd = world->dir_fd;
    CU_ASSERT_EQUAL_FATAL(uv_loop_init(&world->loop), 0);
    CU_ASSERT_EQUAL_FATAL(session_writer_new(&options, &world->writer), 0);
}

static void world_deinit(struct world *world)
{
    session_writer_close(world->writer, NULL, NULL);
    uv_run(&world->loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(uv_loop_close(&world->loop), 0);
    unlinkat(world->dir_fd, NAME, 0);
    close(world->dir_fd);
    CU_ASSERT_EQUAL(rmdir(world->dir), 0);
}

/* What is on disk; 0: no file. */
static unsigned int on_disk(struct world *world)
{
    unsigned int value = 0;
    char *text;
    size_t size;

    if (state_file_read(world->dir_fd, NAME, 100, &text, &size) == 0) {
        value = (unsigned int)strtoul(text, NULL, 10);
        free(text);
    }
    return value;
}

static void on_written(int outcome, void *context)
{
    struct result *result = context;

    result->calls++;
    result->outcome = outcome;
}

static void wait_for(struct world *world, const struct result *result)
{
    while (result->calls == 0)
        uv_run(&world->loop, UV_RUN_ONCE);
}

static void session_writer_save_waits_for_a_write_that_started_later(void)
{
    struct result results[3] = {0};
    struct world world;

    world_init(&world, 60000);
    for (unsigned int i = 0; i < 3; i++) {
        world.value = i + 1;
        CU_ASSERT_EQUAL(session_writer_save(world.writer, on_written, &results[i]), 0);
        CU_ASSERT_EQUAL(results[i].calls, 0);
    }
    wait_for(&world, &results[0]);
    CU_ASSERT_EQUAL(on_disk(&world), 1);
    wait_for(&world, &results[1]);
    CU_ASSERT_EQUAL(results[2].calls, 1); /* one write for both */
    CU_ASSERT_EQUAL(on_disk(&world), 3);
    CU_ASSERT_EQUAL(world.formatted, 2);
    for (int i = 0; i < 3; i++)
        CU_ASSERT_TRUE(results[i].calls == 1 && results[i].outcome == 0);
    world_deinit(&world);
}

static void session_writer_save_failure_is_told_and_old_content_stays(void)
{
    struct result good = {0}, bad = {0};
    struct world world;

    world_init(&world, 60000);
    world.value = 1;
    CU_ASSERT_EQUAL(session_writer_save(world.writer, on_written, &good), 0);
    wait_for(&world, &good);
    failing_errno = ENOSPC;
    world.value = 2;
    CU_ASSERT_EQUAL(session_writer_save(world.writer, on_written, &bad), 0);
    wait_for(&world, &bad);
    CU_ASSERT_EQUAL(bad.outcome, -ENOSPC);
    CU_ASSERT_EQUAL(on_disk(&world), 1);
    failing_errno = 0;
    world_deinit(&world);
}

static void session_writer_touch_writes_late_and_once(void)
{
    struct world world;

    world_init(&world, 20);
    world.value = 7;
    for (int i = 0; i < 100; i++)
        session_writer_touch(world.writer);
    CU_ASSERT_EQUAL(world.formatted, 0);
    while (on_disk(&world) == 0)
        uv_run(&world.loop, UV_RUN_ONCE);
    CU_ASSERT_EQUAL(world.formatted, 1);
    CU_ASSERT_EQUAL(on_disk(&world), 7);
    world_deinit(&world);
}

static void session_writer_touch_failed_write_is_tried_again(void)
{
    struct world world;

    world_init(&world, 5);
    world.value = 7;
    failing_errno = EIO;
    session_writer_touch(world.writer);
    while (world.formatted < 2)
        uv_run(&world.loop, UV_RUN_ONCE);
    failing_errno = 0;
    while (on_disk(&world) == 0)
        uv_run(&world.loop, UV_RUN_ONCE);
    world_deinit(&world);
}

static void session_writer_close_writes_what_is_unwritten(void)
{
    struct result results[2] = {0};
    struct world world;

    world_init(&world, 60000);
    world.value = 7;
    session_writer_touch(world.writer);
    session_writer_close(world.writer, NULL, NULL);
    uv_run(&world.loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(on_disk(&world), 7);
    CU_ASSERT_EQUAL(uv_loop_close(&world.loop), 0);
    unlinkat(world.dir_fd, NAME, 0);
    close(world.dir_fd);
    rmdir(world.dir);

    world_init(&world, 60000);
    world.value = 1;
    CU_ASSERT_EQUAL(session_writer_save(world.writer, on_written, &results[0]), 0);
    world.value = 2;
    CU_ASSERT_EQUAL(session_writer_save(world.writer, on_written, &results[1]), 0);
    session_writer_close(world.writer, NULL, NULL);
    uv_run(&world.loop, UV_RUN_DEFAULT);
    CU_ASSERT_TRUE(results[0].calls == 1 && results[1].calls == 1);
    CU_ASSERT_EQUAL(on_disk(&world), 2);
    CU_ASSERT_EQUAL(uv_loop_close(&world.loop), 0);
    unlinkat(world.dir_fd, NAME, 0);
    close(world.dir_fd);
    rmdir(world.dir);
}

static const struct unit_case cases[] = {
    UNIT_CASE(session_writer_save_waits_for_a_write_that_started_later),
    UNIT_CASE(session_writer_save_failure_is_told_and_old_content_stays),
    UNIT_CASE(session_writer_touch_writes_late_and_once),
    UNIT_CASE(session_writer_touch_failed_write_is_tried_again),
    UNIT_CASE(session_writer_close_writes_what_is_unwritten),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-session/session-writer", cases)
