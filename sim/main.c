/*
 * shoal-sim: a simulated OpenBMC on a D-Bus, for demonstrations and tests.
 * Reads a board file and what comes over the bus; writes to the bus only. Trusts everybody on that
 * bus: x.Shoal.Sim lets any caller break the simulated machine, so it must never run on the bus of
 * a real one.
 */
#include "base/cleanup.h"
#include "base/log.h"
#include "sim/sim.h"

#include <dirent.h>
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EXIT_USAGE 2 /* wrong options or board */

struct options {
    const char *board;
    const char *boards_folder;
    const char *address;
    bool list;
    bool stop; /* --help or --version has been answered */
};

static const char usage[] =
    "Usage: shoal-sim [OPTION]...\n"
    "A simulated BMC: the D-Bus objects of an OpenBMC machine, described by a board file.\n"
    "\n"
    "  --board NAME|FILE   what to simulate (default: rack-1u); a NAME is looked up among the\n"
    "                      boards, a FILE has a '/' or ends in .json\n"
    "  --boards-dir DIR    where boards are (default: " SIM_BOARDS_FOLDER ")\n"
    "  --bus ADDRESS       D-Bus address (default: $DBUS_SYSTEM_BUS_ADDRESS, which must be set:\n"
    "                      the simulation does not go onto a machine's own bus unasked)\n"
    "  --list-boards       show the boards and end\n"
    "  --log-level LEVEL   error, warning, info (default) or debug\n"
    "  --help, --version\n"
    "\n"
    "Exit status: 0 ended by a signal, 1 the bus failed, 2 wrong options or board.\n";

static int parse_options(int argc, char **argv, struct options *options)
{
    static const struct option known[] = {
        {"board", required_argument, NULL, 'b'},     {"boards-dir", required_argument, NULL, 'd'},
        {"bus", required_argument, NULL, 'a'},       {"list-boards", no_argument, NULL, 'l'},
        {"log-level", required_argument, NULL, 'v'}, {"help", no_argument, NULL, 'h'},
        {"version", no_argument, NULL, 'V'},         {0},
    };
    enum log_level level = LOG_LEVEL_INFO;
    int option;

    while ((option = getopt_long(argc, argv, "", known, NULL)) != -1) {
        switch (option) {
        case 'b':
            options->board = optarg;
            break;
        case 'd':
            options->boards_folder = optarg;
            break;
        case 'a':
            options->address = optarg;
            break;
        case 'l':
            options->list = true;
            break;
        case 'v':
            if (log_level_parse(optarg, &level) < 0) {
                fprintf(stderr, "shoal-sim: unknown log level '%s'\n", optarg);
                return -EINVAL;
            }
            break;
        case 'h':
            fputs(usage, stdout);
            options->stop = true;
            return 0;
        case 'V':
            puts("shoal-sim " SHOAL_VERSION);
            options->stop = true;
            return 0;
        default:
            return -EINVAL;
        }
    }
    if (optind < argc) {
        fprintf(stderr, "shoal-sim: unexpected argument '%s'\n", argv[optind]);
        return -EINVAL;
    }
    log_init("shoal-sim", level);
    return 0;
}

static bool is_board_file(const char *name)
{
    size_t length = strlen(name);

    return length > 5 && strcmp(name + length - 5, ".json") == 0;
}

static int only_board_files(const struct dirent *entry)
{
    return is_board_file(entry->d_name);
}

static int list_boards(const char *folder)
{
    struct dirent **entries;
    int count = scandir(folder, &entries, only_board_files, alphasort), result = EXIT_SUCCESS;

    if (count < 0) {
        fprintf(stderr, "shoal-sim: %s: %s\n", folder, strerror(errno));
        return EXIT_USAGE;
    }
    for (int i = 0; i < count; i++) {
        CLEANUP(free_cleanup) char *path = NULL;
        CLEANUP(free_cleanup) char *description = NULL;
        char error_line[BOARD_ERROR_MAX] = "out of memory";

        if (asprintf(&path, "%s/%s", folder, entries[i]->d_name) < 0)
            path = NULL;
        if (!path || board_describe(path, &description, error_line) != 0) {
            fprintf(stderr, "shoal-sim: %s\n", error_line);
            result = EXIT_USAGE;
        } else {
            printf("%-12.*s %s\n", (int)strlen(entries[i]->d_name) - 5, entries[i]->d_name,
                   description ? description : "");
        }
        free(entries[i]);
    }
    free(entries);
    return result;
}

static char *board_path(const struct options *options)
{
    char *path = NULL;

    if (strchr(options->board, '/') || is_board_file(options->board))
        return strdup(options->board);
    return asprintf(&path, "%s/%s.json", options->boards_folder, options->board) < 0 ? NULL : path;
}

static int run(const struct options *options)
{
    CLEANUP(free_cleanup) char *path = board_path(options);
    char error_line[BOARD_ERROR_MAX] = "out of memory";
    struct board board;
    struct sim *sim;
    int error;

    if (!path || board_load(path, &board, error_line) != 0) {
        fprintf(stderr, "shoal-sim: %s\n", error_line);
        return EXIT_USAGE;
    }
    if (sim_new(&board, options->address, &sim) < 0)
        return EXIT_FAILURE;
    error = sim_run(sim);
    sim_free(sim);
    return error < 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}

int main(int argc, char **argv)
{
    struct options options = {
        .board = "rack-1u",
        .boards_folder = SIM_BOARDS_FOLDER,
        .address = getenv("DBUS_SYSTEM_BUS_ADDRESS"),
    };

    if (parse_options(argc, argv, &options) < 0) {
        fputs("Try 'shoal-sim --help'.\n", stderr);
        return EXIT_USAGE;
    }
    if (options.stop)
        return EXIT_SUCCESS;
    if (options.list)
        return list_boards(options.boards_folder);
    if (!options.address || options.address[0] == '\0') {
        fputs("shoal-sim: no bus: give --bus ADDRESS or set DBUS_SYSTEM_BUS_ADDRESS\n", stderr);
        return EXIT_USAGE;
    }
    return run(&options);
}
