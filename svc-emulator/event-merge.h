/* Two changes of one resource that nobody was told of yet become one, or none. */
#pragma once

#include "svc-emulator/bmc.h"

/** False: who did not see the first one has nothing to be told. ret_change may be &first. */
static inline bool event_merge(enum bmc_change first, enum bmc_change second,
                               enum bmc_change *ret_change)
{
    if (first == BMC_CREATED && second == BMC_REMOVED)
        return false;
    if (first == BMC_REMOVED && second == BMC_CREATED)
        *ret_change = BMC_CHANGED;
    else if (first != BMC_CREATED || second == BMC_CREATED)
        *ret_change = second;
    else
        *ret_change = BMC_CREATED;
    return true;
}
