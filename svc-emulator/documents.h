/* What a service has to have and a mockup may lack. */
#pragma once

#include "mockup/mockup.h"

/** Puts into `documents` what is missing in what was loaded: /redfish, and where there is a service
 * root, odata and $metadata. Returns 0 or -ENOMEM. */
int documents_make(const struct mockup *loaded, struct mockup *documents);
