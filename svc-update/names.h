/* D-Bus names that only this service reads or writes, beside hardware/names.h. */
#pragma once

#include "hardware/names.h"

#define SOFTWARE_PATH OPENBMC_PATH "/software"
#define APPLY_TIME_PATH SOFTWARE_PATH "/apply_time"

#define INTERFACE_SOFTWARE_ACTIVATION OPENBMC "Software.Activation"
#define INTERFACE_SOFTWARE_APPLY_TIME OPENBMC "Software.ApplyTime"
#define INTERFACE_SOFTWARE_MINIMUM_VERSION OPENBMC "Software.MinimumVersion"
#define INTERFACE_SOFTWARE_UPDATE OPENBMC "Software.Update"
