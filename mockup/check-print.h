/* A report as people read it, and as programs do. Room-private to shoal-check. */
#pragma once

#include <stdio.h>

#include "mockup/mockup.h"
#include "mockup/report.h"

/** Findings by place, and a line that sums up. Control characters of the mockup are written as
 * \xNN. Returns 0 or -ENOMEM. */
int check_print_text(FILE *file, const char *source, const struct mockup *mockup,
                     const struct mockup_report *report, bool in_colour);

/** One JSON object. Returns 0 or -ENOMEM. */
int check_print_json(FILE *file, const char *source, const struct mockup *mockup,
                     const struct mockup_report *report);
