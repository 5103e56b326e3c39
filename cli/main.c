/*
 * shoal: the command of people at a desk and of operators. Reads: its arguments, the sockets of the
 * run folder, /proc. Writes: the run folder of a demo, and the state folder that it is given.
 * Trusts: the user who calls it.
 */
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "cli/commands.h"
#include "cli/external.h"

static const struct {
    const char *name, *summary;
    int (*run)(int argc, char **argv); /* NULL: the program shoal-NAME */
} commands[] = {
    {"capture", "a mockup of a live Redfish service", NULL},
    {"check", "whether a mockup is right (shoal-check)", NULL},
    {"demo", "a simulated BMC with all services, on this machine", command_demo},
    {"emulate", "a Redfish or Swordfish mockup that lives", command_emulate},
    {"status", "how the processes are doing", command_status},
};

static void print_help(FILE *file)
{
    fputs("Usage: shoal COMMAND [OPTION]...\n"
          "Shoal is a Redfish service made of small processes. Commands:\n\n",
          file);
    for (size_t i = 0; i < ARRAY_SIZE(commands); i++)
        fprintf(file, "  %-8s %s\n", commands[i].name, commands[i].summary);
    fputs("\nshoal COMMAND --help tells more; shoal --version shows the version.\n", file);
}

int main(int argc, char **argv)
{
    log_init("shoal", LOG_LEVEL_WARNING);
    if (argc < 2) {
        print_help(stderr);
        return 2;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0) {
        print_help(stdout);
        return 0;
    }
    if (strcmp(argv[1], "--version") == 0) {
        puts("shoal " SHOAL_VERSION);
        return 0;
    }
    for (size_t i = 0; i < ARRAY_SIZE(commands); i++) {
        if (strcmp(argv[1], commands[i].name) != 0)
            continue;
        return commands[i].run ? commands[i].run(argc - 1, argv + 1)
                               : external_run(commands[i].name, argv + 1);
    }
    fprintf(stderr, "shoal: there is no command \"%s\" (see shoal --help)\n", argv[1]);
    return 2;
}
