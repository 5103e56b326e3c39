/*
 * `shoal status`: one row for each process: who, since when, how often started again, how much it
 * answered, how fast, how much memory. Asks the launcher (or systemd) for the processes, every
 * socket of the run folder for its statistics, and /proc for the memory.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <glob.h>
#include <jansson.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <uv.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "base/memory.h"
#include "cli/commands.h"
#include "cli/folders.h"
#include "ipc/proto/processes.h"
#include "ipc/proto/statistics.h"

#define ROWS_MAX PROCESSES_MAX
#define ASK_DEADLINE_MS 2000

struct row {
    char name[32];
    uint64_t pid, started_usec, restarts, requests, errors, p50_usec, p99_usec, pss_bytes;
    bool has_restarts, has_statistics, has_pss;
};

struct question;

struct status {
    uv_loop_t loop;
    const char *run_dir;
    struct row rows[ROWS_MAX];
    size_t row_count;
};

struct question {
    struct status *status;
    struct ipc_client *client;
    char name[32];
};

static struct row *row_for(struct status *status, struct ipc_text name)
{
    for (size_t i = 0; i < status->row_count; i++) {
        if (ipc_text_equal(name, status->rows[i].name))
            return &status->rows[i];
    }
    if (status->row_count == ROWS_MAX)
        return NULL;
    snprintf(status->rows[status->row_count].name, sizeof(status->rows[0].name), "%.*s",
             (int)name.size, name.data);
    return &status->rows[status->row_count++];
}

/* -- asking -- */

static void on_closed(void *context)
{
    free(context);
}

static void question_done(struct question *question)
{
    ipc_client_close(question->client, on_closed, question);
}

static void on_processes(int outcome, const struct process_status *processes, size_t process_count,
                         void *context)
{
    struct question *question = context;

    for (size_t i = 0; outcome == 0 && i < process_count; i++) {
        struct row *row = row_for(question->status, processes[i].name);

        if (!row)
            break;
        row->pid = processes[i].pid;
        row->started_usec = processes[i].started_usec;
        row->restarts = processes[i].restarts;
        row->has_restarts = true;
    }
    question_done(question);
}

static void on_statistics(int outcome, const struct statistics *statistics, void *context)
{
    struct question *question = context;
    struct row *row = row_for(question->status, ipc_text(question->name));

    if (row && outcome == 0) {
        row->pid = statistics->pid;
        row->started_usec = statistics->started_usec;
        row->requests = statistics->requests;
        row->errors = statistics->errors;
        row->p50_usec = statistics->p50_usec;
        row->p99_usec = statistics->p99_usec;
        row->pss_bytes = statistics->pss_bytes;
        row->has_pss = statistics->pss_bytes > 0;
        row->has_statistics = true;
    }
    question_done(question);
}

static int ask(struct status *status, const char *name)
{
    struct question *question = calloc(1, sizeof(*question));
    CLEANUP(free_cleanup) char *path = NULL;
    int r;

    if (!question)
        return -ENOMEM;
    question->status = status;
    snprintf(question->name, sizeof(question->name), "%s", name);
    r = asprintf(&path, "%s/%s.sock", status->run_dir, name) < 0 ? -ENOMEM : 0;
    if (r < 0)
        path = NULL;
    if (r == 0)
        r = ipc_client_new(&(struct ipc_client_options){.loop = &status->loop,
                                                        .socket_path = path,
                                                        .name = "status"},
                           &question->client);
    if (r < 0) {
        free(question);
        return r;
    }
    r = strcmp(name, "launcher") == 0
            ? processes_call(question->client, ASK_DEADLINE_MS, on_processes, question)
            : statistics_call(question->client, ASK_DEADLINE_MS, on_statistics, question);
    if (r != 0)
        question_done(question);
    return r < 0 ? r : 0;
}

static int is_socket_name(const struct dirent *entry)
{
    size_t size = strlen(entry->d_name);

    return size > 5 && size < 32 && strcmp(entry->d_name + size - 5, ".sock") == 0;
}

/* The launcher first, so that the rows stand in its order. */
static int ask_all(struct status *status)
{
    struct dirent **entries;
    int count = scandir(status->run_dir, &entries, is_socket_name, alphasort), r = 0;

    if (count < 0)
        return -errno;
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < count; i++) {
            char name[32];

            snprintf(name, sizeof(name), "%.*s", (int)strlen(entries[i]->d_name) - 5,
                     entries[i]->d_name);
            if (r == 0 && (strcmp(name, "launcher") == 0) == (pass == 0))
                r = ask(status, name);
        }
        uv_run(&status->loop, UV_RUN_DEFAULT);
    }
    for (int i = 0; i < count; i++)
        free(entries[i]);
    free(entries);
    return r < 0 ? r : count;
}

/* Processes that answer no questions (the bus, the simulated BMC) can be looked at from outside. */
static void fill_memory(struct status *status)
{
    for (size_t i = 0; i < status->row_count; i++) {
        struct row *row = &status->rows[i];

        if (!row->has_pss && row->pid)
            row->has_pss = memory_pss((pid_t)row->pid, &row->pss_bytes) == 0;
    }
}

/* What `systemctl show` prints, NULL when it can't be run. No shell: names are of files. */
static FILE *run_systemctl(const char *unit, pid_t *ret_pid)
{
    char *argv[] = {(char *)"systemctl", (char *)"show", (char *)"-p", (char *)"NRestarts",
                    (char *)"--value",   (char *)unit,   NULL};
    posix_spawn_file_actions_t actions;
    FILE *output = NULL;
    int fds[2], r;

    if (pipe2(fds, O_CLOEXEC) < 0)
        return NULL;
    r = posix_spawn_file_actions_init(&actions);
    if (r == 0) {
        r = posix_spawn_file_actions_adddup2(&actions, fds[1], STDOUT_FILENO);
        if (r == 0)
            r = posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        if (r == 0)
            r = posix_spawnp(ret_pid, argv[0], &actions, NULL, argv, environ);
        posix_spawn_file_actions_destroy(&actions);
    }
    close(fds[1]);
    if (r == 0)
        output = fdopen(fds[0], "r");
    if (!output)
        close(fds[0]);
    if (r == 0 && !output)
        waitpid(*ret_pid, NULL, 0);
    return output;
}

/* systemd counts restarts itself: NRestarts of shoal-NAME.service. */
static void fill_restarts_from_systemd(struct row *row)
{
    char unit[64], line[64];
    FILE *pipe;
    pid_t pid;

    snprintf(unit, sizeof(unit), "shoal-%s.service", row->name);
    pipe = run_systemctl(unit, &pid);
    if (!pipe)
        return;
    if (fgets(line, sizeof(line), pipe)) {
        char *end;
        unsigned long long restarts = strtoull(line, &end, 10);

        if (end != line && *end == '\n') {
            row->restarts = restarts;
            row->has_restarts = true;
        }
    }
    fclose(pipe);
    waitpid(pid, NULL, 0);
}

/* -- showing -- */

static void print_number(bool known, uint64_t value, int width)
{
    if (known)
        printf(" %*llu", width, (unsigned long long)value);
    else
        printf(" %*s", width, "-");
}

static void print_row(const struct row *row)
{
    char since[CLOCK_ISO8601_MAX] = "-";

    if (row->started_usec)
        clock_format_iso8601(row->started_usec, since);
    printf("%-12s", row->name);
    print_number(row->pid != 0, row->pid, 8);
    printf("  %-25s", since);
    print_number(row->has_restarts, row->restarts, 8);
    print_number(row->has_statistics, row->requests, 10);
    print_number(row->has_statistics, row->errors, 7);
    print_number(row->has_statistics, row->p50_usec, 8);
    print_number(row->has_statistics, row->p99_usec, 8);
    print_number(row->has_pss, row->pss_bytes / 1024, 9);
    putchar('\n');
}

static void print_table(const struct status *status)
{
    printf("%-12s %8s  %-25s %8s %10s %7s %8s %8s %9s\n", "PROCESS", "PID", "UP SINCE", "RESTARTS",
           "REQUESTS", "ERRORS", "P50 us", "P99 us", "PSS KiB");
    for (size_t i = 0; i < status->row_count; i++)
        print_row(&status->rows[i]);
}

static json_t *number_or_null(bool known, uint64_t value)
{
    return known ? json_integer((json_int_t)value) : json_null();
}

static int print_json(const struct status *status)
{
    json_t *list = json_array();
    int r = list ? 0 : -ENOMEM;

    for (size_t i = 0; i < status->row_count && r == 0; i++) {
        const struct row *row = &status->rows[i];
        json_t *object = json_pack("{s:s, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "name",
                                   row->name, "pid", number_or_null(row->pid, row->pid),
                                   "started_usec",
                                   number_or_null(row->started_usec, row->started_usec), "restarts",
                                   number_or_null(row->has_restarts, row->restarts), "requests",
                                   number_or_null(row->has_statistics, row->requests), "errors",
                                   number_or_null(row->has_statistics, row->errors), "p50_usec",
                                   number_or_null(row->has_statistics, row->p50_usec), "p99_usec",
                                   number_or_null(row->has_statistics, row->p99_usec), "pss_bytes",
                                   number_or_null(row->has_pss, row->pss_bytes));

        r = json_array_append_new(list, object) < 0 ? -ENOMEM : 0;
    }
    if (r == 0) {
        json_dumpf(list, stdout, JSON_INDENT(2));
        putchar('\n');
    }
    json_decref(list);
    return r;
}

/* -- the command -- */

static void print_help(void)
{
    fputs(
        "Usage: shoal status [--run DIR] [--json]\n"
        "Shows each process: pid, since when it is up, restarts, requests and errors, latency, and "
        "memory (proportional set size).\n\n"
        "  --run DIR  the run folder (/run/shoal, else that of the only demo of this user)\n"
        "  --json     the same as JSON: times in µs, memory in bytes, null for what is not known\n"
        "  --help     show this\n",
        stdout);
}

static int find_run_dir(char **ret_path)
{
    CLEANUP(free_cleanup) char *pattern = NULL;
    glob_t found;
    int r = 0;

    if (access("/run/shoal", R_OK | X_OK) == 0) {
        *ret_path = strdup("/run/shoal");
        return *ret_path ? 0 : -ENOMEM;
    }
    if (asprintf(&pattern, "%s/" FOLDER_RUN_PREFIX "%u-*", folder_run_base(),
                 (unsigned int)getuid()) < 0) {
        pattern = NULL;
        return -ENOMEM;
    }
    if (glob(pattern, 0, NULL, &found) != 0) {
        fprintf(stderr, "shoal status: nothing is running here: no /run/shoal and no demo\n");
        return -ENOENT;
    }
    if (found.gl_pathc == 1) {
        *ret_path = strdup(found.gl_pathv[0]);
        r = *ret_path ? 0 : -ENOMEM;
    } else {
        fprintf(stderr, "shoal status: several demos are running, choose one with --run:\n");
        for (size_t i = 0; i < found.gl_pathc; i++)
            fprintf(stderr, "  %s\n", found.gl_pathv[i]);
        r = -EINVAL;
    }
    globfree(&found);
    return r;
}

static int show(const char *run_dir, bool as_json)
{
    static struct status status;
    int r;

    status.run_dir = run_dir;
    uv_loop_init(&status.loop);
    r = ask_all(&status);
    uv_loop_close(&status.loop);
    if (r < 0) {
        fprintf(stderr, "shoal status: %s: %s\n", run_dir, strerror(-r));
        return EXIT_FAILURE;
    }
    if (status.row_count == 0) {
        fprintf(stderr, "shoal status: %s: nobody answers there\n", run_dir);
        return EXIT_FAILURE;
    }
    fill_memory(&status);
    for (size_t i = 0; i < status.row_count; i++) {
        if (!status.rows[i].has_restarts)
            fill_restarts_from_systemd(&status.rows[i]);
    }
    if (!as_json) {
        print_table(&status);
        return EXIT_SUCCESS;
    }
    return print_json(&status) < 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}

int command_status(int argc, char **argv)
{
    static const struct option rows[] = {
        {"run", required_argument, NULL, 'r'},
        {"json", no_argument, NULL, 'j'},
        {"help", no_argument, NULL, 'h'},
        {NULL, 0, NULL, 0},
    };
    CLEANUP(free_cleanup) char *run_dir = NULL;
    bool as_json = false;
    int c;

    while ((c = getopt_long(argc, argv, "", rows, NULL)) != -1) {
        switch (c) {
        case 'r':
            free(run_dir);
            run_dir = strdup(optarg);
            break;
        case 'j':
            as_json = true;
            break;
        case 'h':
            print_help();
            return EXIT_SUCCESS;
        default:
            return 2;
        }
    }
    if (!run_dir && find_run_dir(&run_dir) < 0)
        return EXIT_FAILURE;
    return show(run_dir, as_json);
}
