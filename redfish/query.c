/*
 * Parsing query parameters: DSP0266 1.21 §7.3 "Query parameters". Each rule is cited where it is
 * checked; docs/queries.md has them in one table. Names are exact ("Only" and "$Top" are others);
 * values are decoded once, after the split at '&', so that "%26" is data.
 */
#include "redfish/query.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "redfish/percent-internal.h"
#include "redfish/query-internal.h"
#include "base/utf8.h"

void query_copy_argument(char *argument, size_t size_max, struct ipc_text text)
{
    size_t size = 0;

    while (size < text.size) {
        size_t character = utf8_character_size(text.data + size, text.size - size);

        if (character == 0 || size + character >= size_max)
            break;
        size += character;
    }
    if (size)
        memcpy(argument, text.data, size);
    argument[size] = '\0';
}

int query_refuse(struct query_error *ret_error, enum base_message message, struct ipc_text first,
                 struct ipc_text second, const char *third)
{
    ret_error->message = message;
    ret_error->status = 0;
    query_copy_argument(ret_error->arguments[0], sizeof ret_error->arguments[0], first);
    query_copy_argument(ret_error->arguments[1], sizeof ret_error->arguments[1], second);
    query_copy_argument(ret_error->arguments[2], sizeof ret_error->arguments[2], ipc_text(third));
    return QUERY_E_REFUSED;
}

bool query_next_parameter(struct ipc_text *raw, struct ipc_text *ret_parameter)
{
    const char *end;

    if (raw->size == 0)
        return false;
    end = memchr(raw->data, '&', raw->size);
    *ret_parameter = (struct ipc_text){raw->data, end ? (size_t)(end - raw->data) : raw->size};
    raw->data += ret_parameter->size + (end ? 1 : 0);
    raw->size -= ret_parameter->size + (end ? 1 : 0);
    return true;
}

bool query_decode(struct ipc_text raw, char *buffer, struct ipc_text *ret_text)
{
    size_t size = 0;

    for (size_t i = 0; i < raw.size; i++) {
        int byte = (unsigned char)raw.data[i];

        if (byte == '%') {
            byte = percent_byte(raw, i);
            i += 2;
        }
        if (byte < 0x20 || byte == 0x7f)
            return false;
        buffer[size++] = (char)byte;
    }
    for (size_t i = 0, character; i < size; i += character) {
        character = utf8_character_size(buffer + i, size - i);
        if (character == 0)
            return false;
    }
    *ret_text = (struct ipc_text){buffer, size};
    return true;
}

/**
 * True when blanks were written as '+', as form encoders do (Python's requests): an operator stands
 * between two of them, where RFC 3986's plus could never be. Then every '+' is a blank; such an
 * encoder writes a plus as %2B. Else '+' stays what it is: "+02:00" of a date-time.
 */
static bool is_form_encoded(struct ipc_text value)
{
    static const char *const operators[] = {"+eq+", "+ne+", "+gt+", "+ge+", "+lt+", "+le+"};

    for (size_t i = 0; i < ARRAY_SIZE(operators); i++) {
        if (value.size && memmem(value.data, value.size, operators[i], strlen(operators[i])))
            return true;
    }
    return false;
}

/** Decodes a value into `scratch`. False as query_decode(). */
static bool decode_value(struct ipc_text encoded, char *scratch, struct ipc_text *ret_value)
{
    if (is_form_encoded(encoded)) {
        for (size_t i = 0; i < encoded.size; i++)
            scratch[i] = encoded.data[i] == '+' ? ' ' : encoded.data[i];
        encoded.data = scratch; /* decoding in place only shrinks */
    }
    return query_decode(encoded, scratch, ret_value);
}

/** One parameter, as it stands in the request. */
struct raw_parameter {
    struct ipc_text name; /* decoded; empty when its encoding is bad or it is too long for a name */
    struct ipc_text value; /* still encoded; empty without '=' */
    bool is_system;        /* its name starts with '$' */
};

#define NAME_BYTES_MAX 64

static struct raw_parameter split_parameter(struct ipc_text raw, char name[static NAME_BYTES_MAX])
{
    const char *equals = memchr(raw.data, '=', raw.size);
    struct ipc_text encoded = {raw.data, equals ? (size_t)(equals - raw.data) : raw.size};
    struct raw_parameter parameter = {.name = {NULL, 0}};

    if (equals)
        parameter.value = (struct ipc_text){equals + 1, raw.size - encoded.size - 1};
    if (encoded.size <= NAME_BYTES_MAX && !query_decode(encoded, name, &parameter.name))
        parameter.name = (struct ipc_text){NULL, 0};
    parameter.is_system = (encoded.size && encoded.data[0] == '$') ||
                          (encoded.size >= 3 && memcmp(encoded.data, "%24", 3) == 0);
    return parameter;
}

/** A name that is none of ours: DSP0266 1.21 §7.3 ignores it, or wants 501 when it starts with '$'.
 */
static int judge_unknown(const struct raw_parameter *parameter, struct ipc_text raw,
                         struct query_error *ret_error)
{
    if (!parameter->is_system)
        return 0;
    return query_refuse(ret_error, BASE_QUERY_PARAMETER_UNSUPPORTED,
                        parameter->name.size ? parameter->name : raw, ipc_text(NULL), NULL);
}

/** One parameter into the query. scratch: room for the raw text. seen: bits of those that came. */
static int parse_parameter(struct query *query, struct ipc_text raw, char *scratch,
                           unsigned int *seen, struct query_error *ret_error)
{
    char name[NAME_BYTES_MAX];
    struct raw_parameter parameter = split_parameter(raw, name);
    int index = query_find_parameter(parameter.name);
    struct ipc_text value;

    if (index < 0)
        return judge_unknown(&parameter, raw, ret_error);
    if (*seen & 1u << index) /* twice: which one would count? */
        return query_refuse(ret_error, BASE_QUERY_COMBINATION_INVALID, ipc_text(NULL),
                            ipc_text(NULL), NULL);
    *seen |= 1u << index;
    if (!decode_value(parameter.value, scratch, &value))
        return query_refuse(ret_error, BASE_QUERY_PARAMETER_VALUE_FORMAT_ERROR, parameter.value,
                            parameter.name, NULL);
    return query_parse_value(query, index, value, ret_error);
}

DEFINE_CLEANUP(struct query *, query_free)

/** Every parameter, then what they may not be together. */
static int parse_all(struct query *query, struct ipc_text raw, char *scratch,
                     struct query_error *ret_error)
{
    unsigned int seen = 0;
    struct ipc_text parameter;
    int outcome;

    while (query_next_parameter(&raw, &parameter)) {
        outcome = parse_parameter(query, parameter, scratch, &seen, ret_error);
        if (outcome)
            return outcome;
    }
    /* DSP0266 1.21 §7.3, only: 400 QueryCombinationInvalid beside any other */
    if (query->only && (seen & (seen - 1)))
        return query_refuse(ret_error, BASE_QUERY_COMBINATION_INVALID, ipc_text(NULL),
                            ipc_text(NULL), NULL);
    return seen ? 0 : QUERY_E_NONE;
}

int query_parse(struct ipc_text raw, struct query **ret_query, struct query_error *ret_error)
{
    struct query *query CLEANUP(query_free_cleanup) = NULL;
    char *scratch CLEANUP(free_cleanup) = NULL;
    int outcome;

    if (raw.size > QUERY_BYTES_MAX) {
        char limit[16];

        snprintf(limit, sizeof(limit), "%u", QUERY_BYTES_MAX);
        query_refuse(ret_error, BASE_STRING_VALUE_TOO_LONG, raw, ipc_text(limit), NULL);
        ret_error->status = 414; /* RFC 9110 §15.5.15 "414 URI Too Long" */
        return QUERY_E_REFUSED;
    }
    query = calloc(1, sizeof *query);
    scratch = malloc(raw.size + 1);
    if (!query || !scratch)
        return -ENOMEM;
    outcome = parse_all(query, raw, scratch, ret_error);
    if (!outcome)
        *ret_query = TAKE(query);
    return outcome;
}

void query_free(struct query *query)
{
    if (!query)
        return;
    filter_free(query->filter);
    select_free(query->select);
    free(query);
}

/** "#ChassisCollection.ChassisCollection": collections have no versions. The one that Swordfish
 * names otherwise is HostedStorageServices. */
static bool is_collection_type(struct ipc_text type)
{
    static const char suffix[] = "Collection";
    const char *dot;
    size_t size;

    if (type.size && type.data[0] == '#') {
        type.data++;
        type.size--;
    }
    dot = type.size ? memchr(type.data, '.', type.size) : NULL;
    size = dot ? (size_t)(dot - type.data) : 0;
    if (!dot || type.size != 2 * size + 1 || memcmp(type.data, dot + 1, size) != 0)
        return false;
    return (size >= sizeof suffix &&
            memcmp(dot - (sizeof suffix - 1), suffix, sizeof suffix - 1) == 0) ||
           ipc_text_equal((struct ipc_text){type.data, size}, "HostedStorageServices");
}

int query_check_type(const struct query *query, struct ipc_text type, struct query_error *ret_error)
{
    /* DSP0266 1.21 §7.3: $filter, $top, $skip and only are for collections; $expand, $select and
     * excerpt for all */
    if ((!query->filter && !query->has_top && !query->has_skip && !query->only) ||
        is_collection_type(type))
        return 0;
    return query_refuse(ret_error, BASE_QUERY_NOT_SUPPORTED_ON_RESOURCE, ipc_text(NULL),
                        ipc_text(NULL), NULL);
}
