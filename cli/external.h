/* Commands of `shoal` that are programs of their own, so that `shoal` does not need their
 * libraries. */
#pragma once

/** Executes shoal-NAME (cli/folders.h says where it is looked for) with the arguments; argv[0] is
 * replaced. Returns only when that failed: the exit status 1, after saying so. */
int external_run(const char *name, char **argv);
