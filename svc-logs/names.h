/* D-Bus names that only this service reads or writes, beside hardware/names.h. */
#pragma once

#include "hardware/names.h"

#define LOGGING_PATH OPENBMC_PATH "/logging"
#define DUMP_PATH OPENBMC_PATH "/dump"
#define POST_CODES_PATH OPENBMC_PATH "/State/Boot"

#define INTERFACE_BOOT_PROGRESS OPENBMC "State.Boot.Progress"
#define INTERFACE_BOOT_RAW OPENBMC "State.Boot.Raw"
#define INTERFACE_DELETE OPENBMC "Object.Delete"
#define INTERFACE_DELETE_ALL OPENBMC "Collection.DeleteAll"
#define INTERFACE_DUMP_CREATE OPENBMC "Dump.Create"
#define INTERFACE_DUMP_ENTRY OPENBMC "Dump.Entry"
#define INTERFACE_EPOCH_TIME OPENBMC "Time.EpochTime"
#define INTERFACE_FILE_PATH OPENBMC "Common.FilePath"
#define INTERFACE_LOG_ENTRY OPENBMC "Logging.Entry"
#define INTERFACE_ORIGINATED_BY OPENBMC "Common.OriginatedBy"
#define INTERFACE_POST_CODE OPENBMC "State.Boot.PostCode"
#define INTERFACE_PROGRESS OPENBMC "Common.Progress"
#define INTERFACE_STATE_HOST OPENBMC "State.Host"
