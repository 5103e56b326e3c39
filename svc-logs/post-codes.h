/* POST codes as log entries: see post-codes.c. */
#pragma once

#include "service/service.h"

void post_codes_get(struct service_request *request);     /* the collection */
void post_code_get(struct service_request *request);      /* an entry */
void post_code_data_get(struct service_request *request); /* its attachment */
