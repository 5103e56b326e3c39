/* Progress on standard error, see progress.h. */
#include "capture/progress.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/clock.h"
#include "capture/printable.h"

#define TERMINAL_USEC 100000u /* between two writings of the line */
#define LINES_USEC 5000000u   /* between two lines */

void progress_init(struct progress *progress, bool is_quiet)
{
    *progress = (struct progress){.is_quiet = is_quiet,
                                  .is_terminal = isatty(STDERR_FILENO) == 1,
                                  .start_usec = clock_monotonic_usec(&clock_system)};
    progress->next_usec = progress->start_usec + (progress->is_terminal ? 0 : LINES_USEC);
}

double progress_seconds(const struct progress *progress)
{
    return (double)(clock_monotonic_usec(&clock_system) - progress->start_usec) / 1e6;
}

static int columns(void)
{
    struct winsize size;

    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 40 ? size.ws_col : 80;
}

void progress_show(struct progress *progress, size_t done, size_t known, size_t failed,
                   const char *current)
{
    uint64_t now = clock_monotonic_usec(&clock_system);
    double seconds = progress_seconds(progress);
    char escaped[PRINTABLE_MAX], line[600], failures[32] = "";

    if (progress->is_quiet || now < progress->next_usec)
        return;
    progress->next_usec = now + (progress->is_terminal ? TERMINAL_USEC : LINES_USEC);
    if (failed)
        snprintf(failures, sizeof(failures), ", %zu failed", failed);
    snprintf(line, sizeof(line), "%zu of %zu, %.0f/s%s  %s", done, known,
             seconds > 0 ? (double)done / seconds : 0.0, failures, printable(current, escaped));
    if (progress->is_terminal)
        fprintf(stderr, "\r%.*s\033[K", columns() - 1, line);
    else
        fprintf(stderr, "%s\n", line);
    progress->is_line_open = progress->is_terminal;
}

void progress_end(struct progress *progress)
{
    if (progress->is_line_open)
        fputs("\r\033[K", stderr);
    progress->is_line_open = false;
}
