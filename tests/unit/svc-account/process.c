/* See process.h. */
#include "process.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

pid_t process_start(const struct probe *probe, const char *program, const char *name)
{
    char socket_path[128];
    pid_t pid;

    snprintf(socket_path, sizeof(socket_path), "%s/%s.sock", probe->dir, name);
    pid = fork();
    CU_ASSERT_TRUE_FATAL(pid >= 0);
    if (pid == 0) {
        execl(program, program, "--socket", socket_path, "--run", probe->dir, "--state",
              probe->state_dir, "--log-level", "error", (char *)NULL);
        _exit(127);
    }
    return pid;
}

void process_kill(pid_t pid)
{
    int status;

    CU_ASSERT_EQUAL(kill(pid, SIGKILL), 0);
    CU_ASSERT_EQUAL(waitpid(pid, &status, 0), pid);
    CU_ASSERT_TRUE(WIFSIGNALED(status)); /* it had not ended by itself */
}

void process_stop(pid_t pid)
{
    int status;

    CU_ASSERT_EQUAL(kill(pid, SIGTERM), 0);
    CU_ASSERT_EQUAL(waitpid(pid, &status, 0), pid);
    CU_ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

unsigned int process_random(unsigned int limit)
{
    static unsigned int state = 2463534242u;

    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state % limit;
}
