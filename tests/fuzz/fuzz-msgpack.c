/*
 * Fuzz target of ipc/value.c and the bodies of typed calls: what the scan accepts msgpack-c must
 * unpack, in memory that the scan's limits allow; and no body may upset a parser.
 */
#include <stdlib.h>

#include "ipc/proto/account.h"
#include "ipc/proto/resources.h"
#include "ipc/proto/session.h"
#include "ipc/value-internal.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition)
        abort();
}

static void check_unpack(const char *data, size_t size)
{
    msgpack_object value;
    msgpack_zone zone;
    int scanned = value_scan(data, size);

    require(scanned == 0 || scanned == IPC_E_MALFORMED);
    require(msgpack_zone_init(&zone, 1024));
    require(value_unpack(&zone, data, size, &value) == scanned);
    msgpack_zone_destroy(&zone);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ipc_text body = {(const char *)data, size}, text, address;
    static struct ipc_text uris[IPC_BATCH_URIS_MAX];
    struct account_credentials credentials;
    size_t uri_count = 0;
    int r;

    check_unpack(body.data, size);
    r = account_parse_verify_password(body, &credentials);
    /* Who finds two texts finds one. */
    require(r != 0 || account_parse_identity(body, &text) == 0);
    require(r != 0 || session_parse_identity(body, &text, &address) == 0);
    (void)session_parse_ended(body, &text);
    (void)account_parse_changed(body, &text);
    r = resources_parse_get(body, uris, &uri_count);
    require(r != 0 || (uri_count >= 1 && uri_count <= IPC_BATCH_URIS_MAX));
    for (size_t i = 0; i < uri_count; i++)
        require(uris[i].data > body.data && uris[i].data + uris[i].size <= body.data + body.size);
    return 0;
}
