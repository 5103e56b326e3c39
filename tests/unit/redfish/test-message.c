/*
 * Unit tests of redfish/message. What the table says is compared with the registry in
 * test-base-messages.c.
 */
#include "redfish/message.h"

#include <stdlib.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

static const char *text_of(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));

    return text ? text : "(none)";
}

static void message_fact_property_unknown_is_as_in_registry(void)
{
    const struct message_fact *fact = message_fact(BASE_PROPERTY_UNKNOWN);

    CU_ASSERT_STRING_EQUAL(fact->id, "PropertyUnknown");
    CU_ASSERT_STRING_EQUAL(fact->severity, "Warning");
    CU_ASSERT(fact->status == 400);
    CU_ASSERT(fact->arguments == 1);
}

static void message_fact_all_rows_are_complete(void)
{
    for (unsigned int i = 0; i < BASE_MESSAGE_COUNT; i++) {
        const struct message_fact *fact = message_fact(i);

        CU_ASSERT(fact->id && fact->text && fact->text[0] && fact->resolution);
        CU_ASSERT(fact->arguments <= MESSAGE_ARGUMENTS_MAX);
        CU_ASSERT(fact->status >= 200 && fact->status <= 599);
        CU_ASSERT(strcmp(fact->severity, "OK") == 0 || strcmp(fact->severity, "Warning") == 0 ||
                  strcmp(fact->severity, "Critical") == 0);
    }
}

static void message_fact_statuses_are_what_clients_expect(void)
{
    static const struct {
        enum base_message message;
        unsigned int status;
    } cases[] = {
        {BASE_SUCCESS, 200},
        {BASE_CREATED, 201},
        {BASE_MALFORMED_JSON, 400},
        {BASE_NO_VALID_SESSION, 401},
        {BASE_INSUFFICIENT_PRIVILEGE, 403},
        {BASE_PASSWORD_CHANGE_REQUIRED, 403},
        {BASE_RESOURCE_NOT_FOUND, 404},
        {BASE_RESOURCE_MISSING_AT_URI, 404},
        {BASE_OPERATION_NOT_ALLOWED, 405},
        {BASE_PRECONDITION_FAILED, 412},
        {BASE_PAYLOAD_TOO_LARGE, 413},
        {BASE_PRECONDITION_REQUIRED, 428},
        {BASE_INTERNAL_ERROR, 500},
        {BASE_QUERY_PARAMETER_UNSUPPORTED, 501},
        {BASE_SERVICE_TEMPORARILY_UNAVAILABLE, 503},
        {BASE_OPERATION_TIMEOUT, 504},
        {BASE_INSUFFICIENT_STORAGE, 507},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
        CU_ASSERT(message_fact(cases[i].message)->status == cases[i].status);
}

static void message_new_with_arguments_fills_every_member(void)
{
    json_t *entry = message_new("/Boot/BootSourceOverrideTarget", BASE_PROPERTY_VALUE_NOT_IN_LIST,
                                "Moon", "BootSourceOverrideTarget", NULL);
    const json_t *arguments, *related;

    CU_ASSERT_FATAL(entry != NULL);
    CU_ASSERT_STRING_EQUAL(text_of(entry, "@odata.type"), "#Message.v1_1_1.Message");
    CU_ASSERT_STRING_EQUAL(text_of(entry, "MessageId"), "Base.1.22.PropertyValueNotInList");
    CU_ASSERT_STRING_EQUAL(text_of(entry, "Message"),
                           "'Moon' is none of the choices for 'BootSourceOverrideTarget'.");
    CU_ASSERT_STRING_EQUAL(text_of(entry, "MessageSeverity"), "Warning");
    CU_ASSERT(strlen(text_of(entry, "Resolution")) > 10);
    arguments = json_object_get(entry, "MessageArgs");
    CU_ASSERT(json_array_size(arguments) == 2);
    CU_ASSERT_STRING_EQUAL(json_string_value(json_array_get(arguments, 0)), "Moon");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_array_get(arguments, 1)),
                           "BootSourceOverrideTarget");
    related = json_object_get(entry, "RelatedProperties");
    CU_ASSERT(json_array_size(related) == 1);
    CU_ASSERT_STRING_EQUAL(json_string_value(json_array_get(related, 0)),
                           "#/Boot/BootSourceOverrideTarget");
    json_decref(entry);
}

static void message_new_without_arguments_or_property_leaves_them_out(void)
{
    json_t *entry = message_new(NULL, BASE_SUCCESS, NULL);

    CU_ASSERT_FATAL(entry != NULL);
    CU_ASSERT_STRING_EQUAL(text_of(entry, "MessageId"), "Base.1.22.Success");
    CU_ASSERT(json_array_size(json_object_get(entry, "MessageArgs")) == 0);
    CU_ASSERT(!json_object_get(entry, "RelatedProperties"));
    json_decref(entry);
}

static void message_new_percent_in_argument_stays_as_it_is(void)
{
    json_t *entry = message_new(NULL, BASE_PROPERTY_VALUE_TYPE_ERROR, "100%2 %s %", "%1", NULL);

    CU_ASSERT_FATAL(entry != NULL);
    CU_ASSERT_STRING_EQUAL(text_of(entry, "Message"),
                           "'100%2 %s %' has the wrong JSON type for '%1'.");
    json_decref(entry);
}

/** Request lines reach messages before anybody has checked them. */
static void message_new_argument_not_utf8_is_repaired(void)
{
    json_t *entry = message_new(NULL, BASE_INVALID_URI, "/a\xff\xc3\xa9\xe2\x82", NULL);

    CU_ASSERT_FATAL(entry != NULL);
    CU_ASSERT_STRING_EQUAL(
        json_string_value(json_array_get(json_object_get(entry, "MessageArgs"), 0)),
        "/a\xef\xbf\xbd\xc3\xa9\xef\xbf\xbd\xef\xbf\xbd");
    CU_ASSERT(strstr(text_of(entry, "Message"), "/a\xef\xbf\xbd\xc3\xa9") != NULL);
    json_decref(entry);
}

static void message_error_new_one_message_repeats_its_code(void)
{
    json_t *messages = json_array();
    json_t *document;
    const json_t *error;

    json_array_append_new(messages, message_new(NULL, BASE_PROPERTY_UNKNOWN, "Foo", NULL));
    document = message_error_new(messages);
    CU_ASSERT_FATAL(document != NULL);
    error = json_object_get(document, "error");
    CU_ASSERT_STRING_EQUAL(text_of(error, "code"), "Base.1.22.PropertyUnknown");
    CU_ASSERT_STRING_EQUAL(text_of(error, "message"), "This resource has no property named 'Foo'.");
    CU_ASSERT(json_array_size(json_object_get(error, "@Message.ExtendedInfo")) == 1);
    json_decref(document);
}

static void message_error_new_several_messages_is_general_error(void)
{
    json_t *messages = json_array();
    json_t *document;
    const json_t *error;

    json_array_append_new(messages, message_new(NULL, BASE_PROPERTY_UNKNOWN, "Foo", NULL));
    json_array_append_new(messages, message_new(NULL, BASE_PROPERTY_UNKNOWN, "Bar", NULL));
    document = message_error_new(messages);
    CU_ASSERT_FATAL(document != NULL);
    error = json_object_get(document, "error");
    CU_ASSERT_STRING_EQUAL(text_of(error, "code"), "Base.1.22.GeneralError");
    CU_ASSERT_STRING_EQUAL(text_of(error, "message"), message_fact(BASE_GENERAL_ERROR)->text);
    CU_ASSERT(json_array_size(json_object_get(error, "@Message.ExtendedInfo")) == 2);
    json_decref(document);
}

static void message_error_new_null_is_out_of_memory(void)
{
    CU_ASSERT(message_error_new(NULL) == NULL);
}

static void message_error_text_is_finished_json(void)
{
    char *text CLEANUP(free_cleanup) = NULL;
    json_t *document;
    size_t size = 0;

    CU_ASSERT_FATAL(message_error_text(&text, &size, "/AssetTag", BASE_PROPERTY_NOT_WRITABLE,
                                       "AssetTag", NULL) == 0);
    document = json_loadb(text, size, JSON_REJECT_DUPLICATES, NULL);
    CU_ASSERT_FATAL(document != NULL);
    CU_ASSERT_STRING_EQUAL(text_of(json_object_get(document, "error"), "code"),
                           "Base.1.22.PropertyNotWritable");
    json_decref(document);
}

static void message_array_status_is_the_highest(void)
{
    json_t *messages = json_array();

    CU_ASSERT(message_array_status(messages) == 200);
    json_array_append_new(messages, message_new(NULL, BASE_SUCCESS, NULL));
    CU_ASSERT(message_array_status(messages) == 200);
    json_array_append_new(messages, message_new(NULL, BASE_PROPERTY_UNKNOWN, "Foo", NULL));
    CU_ASSERT(message_array_status(messages) == 400);
    json_array_append_new(messages, json_pack("{s:s}", "MessageId", "Update.1.3.InternalError"));
    json_array_append_new(messages, json_pack("{s:s}", "MessageId", "Base.1.22.NoSuchMessage"));
    json_array_append_new(messages, json_pack("{s:s}", "MessageId", "B"));
    json_array_append_new(messages, json_object());
    CU_ASSERT(message_array_status(messages) == 400);
    json_array_append_new(messages, message_new(NULL, BASE_INTERNAL_ERROR, NULL));
    json_array_append_new(messages, message_new(NULL, BASE_RESOURCE_IN_USE, NULL));
    CU_ASSERT(message_array_status(messages) == 500);
    json_decref(messages);
}

/* -- texts of an installed registry -- */

#define REGISTRY(version, messages)                                                                \
    "{\"RegistryPrefix\": \"Base\", \"RegistryVersion\": \"" version                               \
    "\", \"Messages\": {" messages "}}"
#define UNKNOWN(text)                                                                              \
    "\"PropertyUnknown\": {\"Message\": \"" text "\", \"Resolution\": \"installed\"}"

static void message_load_texts_says_what_is_installed(void)
{
    const struct message_fact *fact;
    json_t *entry;

    CU_ASSERT_FATAL(message_load_texts(ipc_text(REGISTRY("1.22.7", UNKNOWN("No %1.")))) == 0);
    fact = message_fact(BASE_PROPERTY_UNKNOWN);
    CU_ASSERT_STRING_EQUAL(fact->text, "No %1.");
    CU_ASSERT_STRING_EQUAL(fact->resolution, "installed");
    CU_ASSERT_STRING_EQUAL(fact->id, "PropertyUnknown");
    CU_ASSERT(fact->status == 400);
    CU_ASSERT_STRING_EQUAL(message_fact(BASE_SUCCESS)->text, "Done.");
    entry = message_new(NULL, BASE_PROPERTY_UNKNOWN, "Foo", NULL);
    CU_ASSERT_STRING_EQUAL(text_of(entry, "Message"), "No Foo.");
    json_decref(entry);
    CU_ASSERT(message_load_texts((struct ipc_text){0}) == 0);
    CU_ASSERT(strcmp(message_fact(BASE_PROPERTY_UNKNOWN)->text, "No %1.") != 0);
}

static void message_load_texts_that_do_not_fit_keeps_ours(void)
{
    static const char *const texts[] = {"No %2.", "No %1 of %0", "100 %", "%1 %a"};

    for (size_t i = 0; i < ARRAY_SIZE(texts); i++) {
        char registry[256];

        snprintf(registry, sizeof registry, REGISTRY("1.22.0", UNKNOWN("%s")), texts[i]);
        CU_ASSERT(message_load_texts(ipc_text(registry)) == 0);
        CU_ASSERT_STRING_EQUAL(message_fact(BASE_PROPERTY_UNKNOWN)->text,
                               "This resource has no property named '%1'.");
        CU_ASSERT(strcmp(message_fact(BASE_PROPERTY_UNKNOWN)->resolution, "installed") != 0);
    }
    CU_ASSERT(message_load_texts((struct ipc_text){0}) == 0);
}

static void message_load_texts_of_something_else_changes_nothing(void)
{
    static const char *const registries[] = {
        "[]",
        "{",
        "{}",
        REGISTRY("1.21.9", UNKNOWN("No %1.")),
        REGISTRY("1.2", UNKNOWN("No %1.")),
        REGISTRY("1.220.0", UNKNOWN("No %1.")),
        "{\"RegistryPrefix\": \"Update\", \"RegistryVersion\": \"1.22.0\"}",
        "{\"RegistryPrefix\": 1, \"RegistryVersion\": []}",
    };

    for (size_t i = 0; i < ARRAY_SIZE(registries); i++) {
        CU_ASSERT(message_load_texts(ipc_text(registries[i])) == MESSAGE_E_REGISTRY);
        CU_ASSERT(strcmp(message_fact(BASE_PROPERTY_UNKNOWN)->text, "No %1.") != 0);
    }
}

static void message_registry_file_is_named_by_its_version(void)
{
    char file[MESSAGE_REGISTRY_FILE_BYTES];

    message_registry_file(3, file);
    CU_ASSERT_STRING_EQUAL(file, "Base.1.22.3.json");
}

static const struct unit_case cases[] = {
    UNIT_CASE(message_fact_property_unknown_is_as_in_registry),
    UNIT_CASE(message_fact_all_rows_are_complete),
    UNIT_CASE(message_fact_statuses_are_what_clients_expect),
    UNIT_CASE(message_new_with_arguments_fills_every_member),
    UNIT_CASE(message_new_without_arguments_or_property_leaves_them_out),
    UNIT_CASE(message_new_percent_in_argument_stays_as_it_is),
    UNIT_CASE(message_new_argument_not_utf8_is_repaired),
    UNIT_CASE(message_error_new_one_message_repeats_its_code),
    UNIT_CASE(message_error_new_several_messages_is_general_error),
    UNIT_CASE(message_error_new_null_is_out_of_memory),
    UNIT_CASE(message_error_text_is_finished_json),
    UNIT_CASE(message_array_status_is_the_highest),
    UNIT_CASE(message_load_texts_says_what_is_installed),
    UNIT_CASE(message_load_texts_that_do_not_fit_keeps_ours),
    UNIT_CASE(message_load_texts_of_something_else_changes_nothing),
    UNIT_CASE(message_registry_file_is_named_by_its_version),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/message", cases)
