/* What clients say about representations, judged, see negotiation.h. Owns nothing. */
#include "gateway/negotiation.h"

#include "gateway/header-value.h"

/* Cuts a parameter ("charset=utf-8", quoted or not) from the front. */
static struct ipc_text cut_parameter(struct ipc_text *rest, struct ipc_text *ret_value)
{
    struct ipc_text value = header_value_cut(rest, ';'), name = header_value_cut(&value, '=');

    value = header_value_trim(value);
    if (value.size >= 2 && value.data[0] == '"' && value.data[value.size - 1] == '"') {
        value.data++;
        value.size -= 2;
    }
    *ret_value = value;
    return name;
}

/* -- Accept -- */

/* "0", "0.", "0.000"; also ".0", as it is sent in the wild. */
static bool is_zero(struct ipc_text weight)
{
    bool has_digit = false;

    for (size_t i = 0; i < weight.size; i++) {
        if (weight.data[i] != '0' && weight.data[i] != '.')
            return false;
        has_digit = has_digit || weight.data[i] == '0';
    }
    return has_digit;
}

/* How specifically a range names the media type; 0: not at all. */
static unsigned int specificity(struct ipc_text range, enum negotiation_media media)
{
    static const char *const names[] = {
        [NEGOTIATION_JSON] = "application/json",
        [NEGOTIATION_XML] = "application/xml",
    };

    if (header_value_is(range, names[media]))
        return 5;
    if (header_value_is(range, "application/*"))
        return 3;
    return header_value_is(range, "*/*") || header_value_is(range, "*") ? 1 : 0;
}

bool negotiation_accepts(struct ipc_text accept, enum negotiation_media media)
{
    unsigned int best = 0;
    bool is_allowed = false;

    if (accept.size == 0 || ipc_text_equal(accept, "*/*") ||
        (media == NEGOTIATION_JSON && ipc_text_equal(accept, "application/json")))
        return true;
    while (accept.size) {
        struct ipc_text parameters = header_value_cut(&accept, ','), value;
        unsigned int rank = specificity(header_value_cut(&parameters, ';'), media);
        bool has_parameter = false, is_good = true;

        while (parameters.size) {
            if (header_value_is(cut_parameter(&parameters, &value), "q"))
                is_good = !is_zero(value);
            else
                has_parameter = true;
        }
        if (rank == 0 || rank + has_parameter < best)
            continue;
        rank += has_parameter;
        is_allowed = is_good || (rank == best && is_allowed);
        best = rank;
    }
    return is_allowed;
}

/* -- bodies -- */

/* application/json, in UTF-8 or its part ASCII: RFC 8259 §8.1. Other parameters say nothing that
 * matters. */
static bool is_json(struct ipc_text content_type)
{
    struct ipc_text value;

    if (!header_value_is(header_value_cut(&content_type, ';'), "application/json"))
        return false;
    while (content_type.size) {
        if (header_value_is(cut_parameter(&content_type, &value), "charset") &&
            !header_value_is(value, "utf-8") && !header_value_is(value, "utf8") &&
            !header_value_is(value, "us-ascii"))
            return false;
    }
    return true;
}

const char *negotiation_wrong_body_header(const struct http_request *http)
{
    struct ipc_text encoding = http->headers[HTTP_HEADER_CONTENT_ENCODING];

    if (http->body.size == 0)
        return NULL;
    if (!is_json(http->headers[HTTP_HEADER_CONTENT_TYPE]))
        return "Content-Type";
    return encoding.data && !header_value_is(encoding, "identity") ? "Content-Encoding" : NULL;
}
