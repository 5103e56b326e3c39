/*
 * What a client says about representations, judged: Accept, Content-Type, Content-Encoding. There
 * is one representation of each resource, so the question is never which, but whether. DSP0266 1.21
 * §7.1 "Request headers", RFC 9110 §8.3, §8.4, §12.5.1. Accept-Charset is not looked at: RFC 9110
 * §12.5.2 deprecates it.
 */
#pragma once

#include "gateway/http.h"

/** Media types that the gateway makes. */
enum negotiation_media {
    NEGOTIATION_JSON,
    NEGOTIATION_XML, /* $metadata and the schema files */
};

/**
 * True when Accept (absent or empty: anything) allows `media`: the most specific range that names
 * it has a weight above 0. Parameters such as charset make a range more specific and nothing else.
 * What browsers and old Java clients send ("*; q=.2") is understood, other faults match nothing.
 */
bool negotiation_accepts(struct ipc_text accept, enum negotiation_media media);

/**
 * The header that makes a body something else than JSON in UTF-8 (415), or NULL: Content-Type,
 * which has to be there, and Content-Encoding. An empty body needs neither.
 */
const char *negotiation_wrong_body_header(const struct http_request *http);
