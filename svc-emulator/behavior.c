/* What actions do, see behavior.h. */
#include "svc-emulator/behavior.h"

void behavior_act(struct service_request *request, const struct target *target,
                  const json_t *resource)
{
    service_reply_no_content(request);
}
