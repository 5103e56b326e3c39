/*
 * llhttp under names that do not clash with enum http_method of gateway/http.h. Only
 * gateway/http-parse.c and its header include it; no code of llhttp leaves that module.
 */
#pragma once

#define HTTP_GET LLHTTP_METHOD_GET
#define HTTP_HEAD LLHTTP_METHOD_HEAD
#define HTTP_POST LLHTTP_METHOD_POST
#define HTTP_PATCH LLHTTP_METHOD_PATCH
#define HTTP_PUT LLHTTP_METHOD_PUT
#define HTTP_DELETE LLHTTP_METHOD_DELETE
#define HTTP_OPTIONS LLHTTP_METHOD_OPTIONS

#include <llhttp.h>

#undef HTTP_GET
#undef HTTP_HEAD
#undef HTTP_POST
#undef HTTP_PATCH
#undef HTTP_PUT
#undef HTTP_DELETE
#undef HTTP_OPTIONS
