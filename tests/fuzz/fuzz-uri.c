/*
 * Fuzz target of redfish/uri and redfish/router. What uri_parse() lets through has to be what its
 * header promises, and encoding its segments and parsing them again has to give the same path.
 */
#include <stdlib.h>

#include "base/buffer.h"
#include "redfish/router.h"
#include "redfish/uri.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition)
        abort();
}

static void check_path(struct ipc_text path)
{
    require(path.size >= 1 && path.data[0] == '/');
    require(path.size == 1 || path.data[path.size - 1] != '/');
    for (size_t i = 0; i < path.size; i++)
        require((unsigned char)path.data[i] >= ' ' && path.data[i] != 0x7f);
    require(!memmem(path.data, path.size, "//", 2));
    require(!memmem(path.data, path.size, "/../", 4));
    require(!memmem(path.data, path.size, "/./", 3));
    require(path.size < 2 || memcmp(path.data + path.size - 2, "/.", 2) != 0);
    require(path.size < 3 || memcmp(path.data + path.size - 3, "/..", 3) != 0);
}

static void check_round_trip(struct ipc_text path)
{
    struct buffer encoded = BUFFER_INIT(0);
    char *decoded;
    struct uri again;

    for (size_t start = 0, i = 1; i <= path.size; i++) {
        if (i < path.size && path.data[i] != '/')
            continue;
        require(buffer_append(&encoded, "/", 1) == 0);
        require(uri_append_segment(&encoded,
                                   (struct ipc_text){path.data + start + 1, i - start - 1}) == 0);
        start = i;
    }
    decoded = malloc(encoded.size);
    require(decoded != NULL);
    require(uri_parse((struct ipc_text){encoded.data, encoded.size}, decoded, &again) == 0);
    require(again.path.size == path.size && memcmp(again.path.data, path.data, path.size) == 0);
    free(decoded);
    buffer_deinit(&encoded);
}

static void check_match(struct ipc_text path)
{
    static const char *const templates[] = {
        "/", "/redfish/v1", "/redfish/v1/{a}", "/redfish/{b}/c", "/{a}/{b}/{c}/{d}/{e}/{f}/{g}/{h}",
    };
    struct router *router = NULL;
    struct router_match match;

    require(router_new(&router) == 0);
    for (size_t i = 0; i < sizeof templates / sizeof templates[0]; i++)
        require(router_add(router, templates[i], (void *)templates[i]) == 0);
    if (router_match(router, path, &match) == 0) {
        require(match.target != NULL && match.parameter_count <= ROUTER_PARAMETERS_MAX);
        for (size_t i = 0; i < match.parameter_count; i++)
            require(match.parameters[i].size && match.parameters[i].data > path.data &&
                    match.parameters[i].data + match.parameters[i].size <= path.data + path.size);
    }
    router_free(router);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *buffer = malloc(size + 1);
    struct uri uri;

    require(buffer != NULL);
    if (uri_parse((struct ipc_text){(const char *)data, size}, buffer, &uri) == 0) {
        check_path(uri.path);
        check_round_trip(uri.path);
        check_match(uri.path);
    } else {
        struct ipc_text raw = {(const char *)data, size};

        if (size)
            check_match(raw); /* the router must stand anything, too */
    }
    free(buffer);
    return 0;
}
