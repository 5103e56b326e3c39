/*
 * Fuzz target of redfish/json: what parses is written, and what was written parses to an equal
 * value; a key that came twice is found.
 */
#include <stdlib.h>

#include "redfish/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition)
        abort();
}

static void check_round_trip(const json_t *object)
{
    struct buffer text = BUFFER_INIT(0), second = BUFFER_INIT(0);
    json_t *again = NULL;

    require(json_text_append(&text, object) == 0);
    require(json_text_parse_object((struct ipc_text){text.data, text.size}, JSON_TEXT_DEPTH_MAX,
                                   &again) == 0);
    require(json_text_append(&second, again) == 0);
    require(text.size == second.size && memcmp(text.data, second.data, text.size) == 0);
    json_decref(again);
    buffer_deinit(&text);
    buffer_deinit(&second);
}

/** Whatever came twice is found, by a pointer that is one. */
static void check_duplicate(struct ipc_text text)
{
    char *name = NULL, *pointer = NULL;

    require(json_text_find_duplicate(text, &name, &pointer) == 0);
    require(name && pointer && pointer[0] == '/');
    free(name);
    free(pointer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ipc_text text = {(const char *)data, size};
    json_t *object = NULL;

    switch (json_text_parse_object(text, JSON_TEXT_DEPTH_MAX, &object)) {
    case 0:
        check_round_trip(object);
        json_decref(object);
        break;
    case JSON_TEXT_E_DUPLICATE:
        check_duplicate(text);
        break;
    default:
        break;
    }
    return 0;
}
