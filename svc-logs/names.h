/* D-Bus names that only this service reads or writes, beside hardware/names.h. */
#pragma once

#include "hardware/names.h"

#define LOGGING_PATH OPENBMC_PATH "/logging"
#define LOGGING_ENTRIES_PATH LOGGING_PATH "/entry"
#define DUMP_PATH OPENBMC_PATH "/dump"
#define POST_CODES_PATH OPENBMC_PATH "/State/Boot"
