/*
 * What `shoal demo` and `shoal emulate` share: the folders of a run, the launcher with its sockets
 * and programs, Ctrl-C, and the end, which leaves nothing behind but a state folder that was named.
 */
#pragma once

#include "cli/launcher.h"

#define DESK_SIGNAL_COUNT 3 /* SIGINT, SIGTERM, SIGHUP */

struct desk {
    const char *command;       /* "shoal demo": begins what is said on stderr */
    char *run_dir, *state_dir; /* absolute */
    char *data_dir;
    struct launcher *launcher;
    uv_loop_t loop;
    uv_signal_t signals[DESK_SIGNAL_COUNT];
    bool is_ending;
    int status; /* of the command */
    void (*ready)(struct desk *desk);
};

/**
 * Runs until a signal comes, or a program fails at start. Further signals change nothing: the
 * programs save what they have. command, ready (may use the desk's folders; called when all
 * programs are ready) are set. address, port: name the run folder. state: folder for the state,
 * made where it is missing; NULL: one in the run folder. start: adds the programs by the functions
 * below; says what is wrong on stderr and returns negative errno. log_level: of the launcher and of
 * what it says. Returns the exit status: 0 stopped, 1 something failed, also at the end; 2 a
 * program was given what it can't use.
 */
int desk_run(struct desk *desk, const char *address, unsigned int port, const char *state,
             const char *log_level, int (*start)(struct desk *desk));

/** Adds a listening Unix socket in the run folder to what a program gets. Returns 0 or negative
 * errno (said). */
int desk_add_socket(struct desk *desk, struct launcher_program *program, const char *name);

/** Listens on a TCP port for `fd` of a program. hint: what to do when it is taken. Returns a
 * descriptor or negative errno (said). */
int desk_listen(struct desk *desk, const char *address, unsigned int port, const char *hint);

/** Finds the program and has it started with the others. Returns 0 or negative errno (said). */
int desk_add_program(struct desk *desk, struct launcher_program *program, const char *file);

/** Appends arguments (NULL-terminated) to those of a program, which they win over by coming last.
 * Returns 0 or -E2BIG (said). */
int desk_add_arguments(struct desk *desk, struct launcher_program *program, char *const *arguments);

/** Writes a small file into the run folder, whose path the caller frees. Returns 0 or negative
 * errno (said). */
int desk_write_file(struct desk *desk, const char *name, const char *text, char **ret_path);

/** "https://[::1]:8443" for people: a wildcard address becomes the loopback one. */
#define DESK_URL_BYTES 96
void desk_url(const char *scheme, const char *address, unsigned int port,
              char url[static DESK_URL_BYTES]);
