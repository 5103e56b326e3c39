/* Unit tests of base/memory.c, on this process and on a child. */
#include "base/memory.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/unit/cunit-main.h"

#define BLOCK_BYTES ((size_t)32 * 1024 * 1024)

static void memory_pss_of_this_process_grows_with_what_it_uses(void)
{
    uint64_t before = 0, by_pid = 0, after = 0;
    char *block;

    CU_ASSERT_EQUAL(memory_pss(0, &before), 0);
    CU_ASSERT_TRUE(before > 0);
    CU_ASSERT_EQUAL(before % 1024, 0);
    block = malloc(BLOCK_BYTES);
    CU_ASSERT_PTR_NOT_NULL_FATAL(block);
    memset(block, 1, BLOCK_BYTES);
    CU_ASSERT_EQUAL(memory_pss(0, &after), 0);
    CU_ASSERT_EQUAL(memory_pss(getpid(), &by_pid), 0);
    CU_ASSERT_EQUAL(block[BLOCK_BYTES / 2], 1);
    CU_ASSERT_TRUE(after >= before + BLOCK_BYTES / 2);
    CU_ASSERT_TRUE(by_pid >= before + BLOCK_BYTES / 2);
    free(block);
}

static void memory_pss_unknown_process_is_enoent(void)
{
    uint64_t bytes = 7;

    CU_ASSERT_EQUAL(memory_pss(INT_MAX, &bytes), -ENOENT);
    CU_ASSERT_EQUAL(bytes, 7);
}

/* A process that has ended and was not waited for has no memory any more. */
static void memory_pss_ended_process_is_an_error(void)
{
    uint64_t bytes = 7;
    siginfo_t info;
    pid_t child = fork();

    if (child == 0)
        _exit(0);
    CU_ASSERT_TRUE_FATAL(child > 0);
    CU_ASSERT_EQUAL(waitid(P_PID, (id_t)child, &info, WEXITED | WNOWAIT), 0);
    CU_ASSERT_TRUE(memory_pss(child, &bytes) < 0);
    CU_ASSERT_EQUAL(bytes, 7);
    CU_ASSERT_EQUAL(waitpid(child, NULL, 0), child);
}

static const struct unit_case cases[] = {
    UNIT_CASE(memory_pss_of_this_process_grows_with_what_it_uses),
    UNIT_CASE(memory_pss_unknown_process_is_enoent),
    UNIT_CASE(memory_pss_ended_process_is_an_error),
    UNIT_CASES_END,
};

UNIT_MAIN("base/memory", cases)
