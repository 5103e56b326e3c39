/* What a capture says at its end: what could not be read, and how much was. */
#pragma once

#include "capture/crawl.h"

/** Lists the failures on standard error, then how many there are of each status. */
void summary_print_failures(const struct crawl_result *result);

/** One line on standard output: resources, bytes, seconds, where. */
void summary_print(const struct crawl_result *result, double seconds, const char *folder);
