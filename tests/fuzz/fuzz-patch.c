/*
 * Fuzz target of redfish/patch: any JSON object as PATCH, POST and action against forms over real
 * schemas. Values come from the form only and have the type that the schema says; every message is
 * whole; a secret is in none; and what a check returns fits to what it leaves.
 */
#include <stdlib.h>
#include <string.h>

#include "redfish/facts/facts.h"
#include "redfish/json.h"
#include "redfish/patch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Sent only where secrets are, so it must not come back. */
#define SECRET "hunter2"

static const char *const addresses[] = {"10.0.0.1", "10.0.0.2", NULL};
static const struct schema_property oem = {.name = "Key", .kind = SCHEMA_STRING};
static const struct patch_property interface_rows[] = {
    {.pointer = "/MACAddress", .flags = PATCH_NULLABLE},
    {.pointer = "/MTUSize", .minimum = 68, .maximum = 9000},
    {.pointer = "/VLAN/VLANId"},
    {.pointer = "/VLAN/VLANEnable"},
    {.pointer = "/StaticNameServers", .flags = PATCH_FIXED_SIZE | PATCH_NULLABLE},
    {.pointer = "/IPv4StaticAddresses", .count_max = 3},
    {.pointer = "/IPv6StaticAddresses", .flags = PATCH_UNSERVED},
    {.pointer = "/IPv6StaticAddresses/#/Address", .values = addresses},
    {.pointer = "/IPv4Addresses/#/Address", .length_max = 12},
    {.pointer = "/Oem/X/Key", .flags = PATCH_SECRET | PATCH_UNSERVED, .oem = &oem},
};
static const struct patch_property subscription_rows[] = {
    {.pointer = "/Destination", .flags = PATCH_CREATE_ONLY},
    {.pointer = "/Protocol", .flags = PATCH_CREATE_ONLY},
    {.pointer = "/Context", .flags = PATCH_NULLABLE, .length_max = 8},
    {.pointer = "/HttpHeaders", .flags = PATCH_SECRET | PATCH_UNSERVED},
    {.pointer = "/OriginResources", .flags = PATCH_CREATE_ONLY},
    {.pointer = "/SyslogFilters"},
};
static const struct patch_property update_rows[] = {
    {.pointer = "/ImageURI"},
    {.pointer = "/TransferProtocol"},
    {.pointer = "/Targets", .count_max = 2},
    {.pointer = "/Password", .flags = PATCH_SECRET},
};

#define ROWS(rows) .properties = (rows), .property_count = sizeof(rows) / sizeof((rows)[0])
static const struct patch_form interface_form = {
    .schema = &schema_EthernetInterface,
    .type = "EthernetInterface.v1_12_4.EthernetInterface",
    ROWS(interface_rows)};
static const struct patch_form subscription_form = {
    .schema = &schema_EventDestination,
    .type = "EventDestination.v1_16_0.EventDestination",
    ROWS(subscription_rows)};
static const struct patch_form update_form = {.schema = &schema_UpdateService,
                                              .type = "UpdateService.v1_17_0.UpdateService",
                                              .action = "SimpleUpdate",
                                              ROWS(update_rows)};

static void require(bool condition)
{
    if (!condition)
        abort();
}

static bool has_row(const struct patch_form *form, const struct patch_property *row)
{
    return row >= form->properties && row < form->properties + form->property_count;
}

static void check_value(const struct patch_form *form, const struct patch_value *value)
{
    require(has_row(form, value->property) && value->value && value->pointer);
    if (json_is_null(value->value))
        require(value->property->flags & PATCH_NULLABLE);
    else if (strcmp(value->pointer, "/MTUSize") == 0)
        require(json_is_integer(value->value) && json_integer_value(value->value) >= 68 &&
                json_integer_value(value->value) <= 9000);
    else if (strcmp(value->pointer, "/IPv4StaticAddresses") == 0)
        require(json_array_size(value->value) <= 3);
}

static void check_message(json_t *message)
{
    const char *id = json_string_value(json_object_get(message, "MessageId"));
    json_t *related = json_object_get(message, "RelatedProperties");
    json_t *arguments = json_object_get(message, "MessageArgs"), *argument;
    size_t index;

    require(id && json_string_value(json_object_get(message, "Message")));
    if (related)
        require(strncmp(json_string_value(json_array_get(related, 0)), "#/", 2) == 0);
    json_array_foreach (arguments, index, argument)
        require(json_is_string(argument) && !strstr(json_string_value(argument), SECRET));
}

static void check(const struct patch_form *form, const json_t *body, const json_t *current)
{
    struct patch_result result;
    int outcome = patch_check(form, body, current, &result);
    json_t *message;
    size_t index;

    require(outcome == 0 || outcome == PATCH_E_REFUSED);
    require(json_array_size(result.messages) <= 33);
    require(outcome == 0 || json_array_size(result.messages) > 0);
    require(outcome != 0 || !current || result.value_count > 0);
    for (size_t i = 0; i < result.value_count; i++)
        check_value(form, &result.values[i]);
    json_array_foreach (result.messages, index, message)
        check_message(message);
    patch_result_deinit(&result);
}

/** The fuzzer's value where the secrets are, with a word in it that must never come back. */
static void check_secrets(const json_t *object)
{
    json_t *value = json_pack("[sO]", SECRET, object);
    json_t *nested = json_pack("{s{s{sO}} sO sO}", "Oem", "X", "Key", value, "HttpHeaders", value,
                               "Password", value);

    require(value && nested);
    check(&interface_form, nested, nested);
    check(&subscription_form, nested, nested);
    check(&update_form, nested, NULL);
    json_decref(nested);
    json_decref(value);
}

/** The fuzzer finds the word, too. */
static bool names_secret(const json_t *object)
{
    char *text = json_dumps(object, JSON_ENSURE_ASCII);
    bool names = text && strstr(text, SECRET);

    free(text);
    return names;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct patch_form *const forms[] = {&interface_form, &subscription_form};
    json_t *object = NULL, *empty;

    if (json_text_parse_object((struct ipc_text){(const char *)data, size}, JSON_TEXT_DEPTH_MAX,
                               &object) != 0)
        return 0;
    empty = json_object();
    require(empty != NULL);
    if (names_secret(object)) {
        json_decref(empty);
        json_decref(object);
        return 0;
    }
    for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
        check(forms[i], object, NULL);
        check(forms[i], object, empty);
        check(forms[i], object, object);
        require(patch_annotate(forms[i], object) == 0);
    }
    check(&update_form, object, NULL);
    check_secrets(object);
    json_decref(empty);
    json_decref(object);
    return 0;
}
