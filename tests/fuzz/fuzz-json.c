/*
 * Fuzz target of redfish/json and redfish/patch: what parses is checked against a table and
 * written, and what was written parses to an equal value.
 */
#include <stdlib.h>

#include "redfish/json.h"
#include "redfish/patch.h"

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

static void check_patch(const json_t *body, const json_t *current)
{
    static const char *const choices[] = {"a", "b", NULL};
    static const struct patch_property table[] = {
        {.pointer = "/a", .type = PATCH_STRING, .minimum = 1, .maximum = 4},
        {.pointer = "/b", .type = PATCH_INTEGER, .flags = PATCH_NULLABLE | PATCH_REQUIRED},
        {.pointer = "/c/d", .type = PATCH_ENUM, .values = choices, .flags = PATCH_SECRET},
        {.pointer = "/e/0/f", .type = PATCH_NUMBER, .minimum = -1, .maximum = 1},
        {.pointer = "/e/1/f", .type = PATCH_BOOLEAN},
    };
    struct patch_value values[PATCH_VALUES_MAX];
    json_t *messages = json_array();
    int count = patch_check(body, table, sizeof table / sizeof table[0], current, values, messages);

    require(count >= 0 && (size_t)count <= sizeof table / sizeof table[0]);
    require(json_array_size(messages) <= 33);
    for (int i = 0; i < count; i++)
        require(values[i].property && values[i].value);
    json_decref(messages);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    json_t *object = NULL, *empty;

    if (json_text_parse_object((struct ipc_text){(const char *)data, size}, JSON_TEXT_DEPTH_MAX,
                               &object) != 0)
        return 0;
    empty = json_object();
    require(empty != NULL);
    check_round_trip(object);
    check_patch(object, NULL);
    check_patch(object, empty);
    check_patch(object, object);
    json_decref(empty);
    json_decref(object);
    return 0;
}
