/* What libcurl calls while an answer comes in, context: the struct http_request. Room-private. */
#pragma once

#include "capture/http.h"

size_t http_receive_body(char *data, size_t one, size_t count, void *context);
size_t http_receive_header(char *data, size_t one, size_t count, void *context);
