/* The subcommands of `shoal`. Each gets its own argc and argv (argv[0] is its name) and returns the
 * exit status: 0 done, 1 failed, 2 wrong usage. */
#pragma once

int command_demo(int argc, char **argv);
int command_emulate(int argc, char **argv);
int command_status(int argc, char **argv);
