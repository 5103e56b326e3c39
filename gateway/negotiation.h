/*
 * What a client says about representations and preconditions, judged: OData-Version, Accept,
 * Content-Type, Content-Encoding, If-Match. DSP0266 1.21 §6.5 "Request headers", RFC 9110 §12, §13.
 */
#pragma once

#include "gateway/http.h"

/** Media types that the gateway makes. */
enum negotiation_media {
    NEGOTIATION_JSON,
    NEGOTIATION_XML, /* $metadata and the schema files */
};

/** True when Accept (absent: anything) allows `media`. RFC 9110 §12.5.1, with q-values. */
bool negotiation_accepts(struct ipc_text accept, enum negotiation_media media);

/** The header that makes a body something else than JSON (415), or NULL. */
const char *negotiation_wrong_body_header(const struct http_request *http);
