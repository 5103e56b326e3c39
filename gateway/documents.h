/*
 * What belongs to the service as a whole and to no upstream: /redfish, the service root, odata,
 * $metadata. Made when what they are made of changes (start; a new route table), never for a
 * request. DSP0266 1.21 §6.3, §8.2 "OData service document", §8.3 "$metadata"; ServiceRoot schema.
 */
#pragma once

#include "gateway/http.h"
#include "gateway/upstream.h"
#include "redfish/etag.h"

enum document_id {
    DOCUMENT_VERSIONS, /* /redfish */
    DOCUMENT_ROOT,     /* /redfish/v1 */
    DOCUMENT_ODATA,    /* /redfish/v1/odata */
    DOCUMENT_METADATA, /* /redfish/v1/$metadata */
    DOCUMENT_COUNT,
};

/** One finished document. */
struct document {
    const char *path;
    char *head, *body;
    size_t head_size, body_size;
    char etag[ETAG_BYTES];
};

struct documents {
    struct document items[DOCUMENT_COUNT];
};

/** Makes all. uuid: of the service, stable for ever. Old contents are freed. On error the old ones
 * stay. */
int documents_build(struct documents *documents, struct upstream *const *upstreams,
                    size_t upstream_count, const char *uuid);
void documents_deinit(struct documents *documents);
/** NULL when the path is none of them. */
const struct document *documents_find(const struct documents *documents, struct ipc_text path);
