/* Unit tests of redfish/registry.c, registry-document.c and privilege-registry.c: what each row has
 * to be, and the documents that are made of them. Against the official files: test-registries.py.
 */
#include "redfish/registry.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/message.h"
#include "redfish/privilege-registry.h"
#include "redfish/privilege.h"
#include "tests/unit/cunit-main.h"

static json_t *parse(const struct buffer *text)
{
    json_t *document = json_loadb(text->data, text->size, JSON_REJECT_DUPLICATES, NULL);

    CU_ASSERT_PTR_NOT_NULL_FATAL(document);
    return document;
}

static json_t *load(const char *prefix)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    struct registry registry;

    CU_ASSERT_FATAL(registry_find(ipc_text(prefix), &registry));
    CU_ASSERT_EQUAL_FATAL(registry_append(&text, &registry, false), 0);
    return parse(&text);
}

static const json_t *message_of(const json_t *registry, const char *id)
{
    return json_object_get(json_object_get(registry, "Messages"), id);
}

static const char *text_of(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));

    return text ? text : "";
}

/* -- rows -- */

static void registry_at_is_sorted_and_complete(void)
{
    struct registry registry, before = {.prefix = ""};
    size_t count = 0;

    for (; registry_at(count, &registry); count++) {
        CU_ASSERT(strcmp(before.prefix, registry.prefix) < 0);
        CU_ASSERT_EQUAL(strlen(registry.version),
                        strlen("1.0.0") + (strcmp(registry.prefix, "Base") == 0));
        CU_ASSERT(*registry.owner && *registry.summary);
        before = registry;
    }
    CU_ASSERT_EQUAL(count, 22);
}

static void registry_find_by_whole_prefix_only(void)
{
    struct registry registry;

    CU_ASSERT(registry_find(ipc_text("TaskEvent"), &registry));
    CU_ASSERT_STRING_EQUAL(registry.prefix, "TaskEvent");
    CU_ASSERT_STRING_EQUAL(registry.version, "1.0.5");
    CU_ASSERT_FALSE(registry_find(ipc_text("Task"), &registry));
    CU_ASSERT_FALSE(registry_find(ipc_text("TaskEventX"), &registry));
    CU_ASSERT_FALSE(registry_find(ipc_text(""), &registry));
}

static bool has_message(const struct registry *registry, const char *id, size_t size)
{
    struct registry_message message;
    size_t cursor = 0;

    while (registry_next(registry, &cursor, &message)) {
        if (strlen(message.id) == size && memcmp(message.id, id, size) == 0)
            return true;
    }
    return false;
}

static void check_arguments(const struct registry_message *message)
{
    size_t arguments = strlen(message->parameters);
    unsigned int seen[10] = {0};

    CU_ASSERT_EQUAL(strspn(message->parameters, "sn"), arguments);
    for (const char *at = strchr(message->text, '%'); at; at = strchr(at + 1, '%')) {
        CU_ASSERT_FATAL(at[1] >= '1' && at[1] <= '9');
        seen[at[1] - '0']++;
    }
    for (unsigned int n = 1; n < ARRAY_SIZE(seen); n++)
        CU_ASSERT_EQUAL(seen[n], n <= arguments);
}

/* Names that the published registries have in ClearsMessage, but nowhere else. */
static bool is_slip(const char *id, size_t size)
{
    static const char *const slips[] = {"MLAGInterfacesDown", "PowerSupplyFailure"};

    for (size_t i = 0; i < ARRAY_SIZE(slips); i++) {
        if (strlen(slips[i]) == size && memcmp(slips[i], id, size) == 0)
            return true;
    }
    return false;
}

static void check_clears(const struct registry *registry, const struct registry_message *message)
{
    const char *id = message->clears;

    if (strcmp(id, "*") == 0)
        return;
    while (*id) {
        size_t size = strcspn(id, ",");

        CU_ASSERT(has_message(registry, id, size) != is_slip(id, size));
        id += size + (id[size] == ',');
    }
}

static void registry_next_every_row_is_sound(void)
{
    struct registry registry;
    size_t total = 0;

    for (size_t i = 0; registry_at(i, &registry); i++) {
        struct registry_message message;
        size_t cursor = 0;

        for (; registry_next(&registry, &cursor, &message); total++) {
            CU_ASSERT(strcmp(message.severity, "OK") == 0 ||
                      strcmp(message.severity, "Warning") == 0 ||
                      strcmp(message.severity, "Critical") == 0);
            CU_ASSERT(*message.id && *message.text && *message.resolution);
            CU_ASSERT_PTR_NULL(strchr(message.resolution, '%'));
            check_arguments(&message);
            check_clears(&registry, &message);
        }
    }
    CU_ASSERT_EQUAL(total, 584);
}

static void registry_next_of_base_is_what_error_bodies_say(void)
{
    struct registry registry;
    struct registry_message message;
    size_t cursor = 0, index = 0;

    CU_ASSERT_FATAL(registry_find(ipc_text("Base"), &registry));
    for (; registry_next(&registry, &cursor, &message); index++)
        CU_ASSERT_PTR_EQUAL(message.text, message_fact((enum base_message)index)->text);
    CU_ASSERT_EQUAL(index, BASE_MESSAGE_COUNT);
    CU_ASSERT_EQUAL(strncmp(registry.version, message_registry_version() + strlen("Base."),
                            strlen(message_registry_version()) - strlen("Base.")),
                    0);
}

/* -- documents -- */

static void registry_append_has_the_members_of_a_registry(void)
{
    json_t *document = load("TaskEvent");
    const json_t *message = message_of(document, "TaskProgressChanged");

    CU_ASSERT_STRING_EQUAL(text_of(document, "@odata.type"), "#" REGISTRY_TYPE);
    CU_ASSERT_STRING_EQUAL(text_of(document, "Id"), "TaskEvent.1.0.5");
    CU_ASSERT_STRING_EQUAL(text_of(document, "Language"), "en");
    CU_ASSERT_STRING_EQUAL(text_of(document, "RegistryPrefix"), "TaskEvent");
    CU_ASSERT_STRING_EQUAL(text_of(document, "RegistryVersion"), "1.0.5");
    CU_ASSERT_STRING_EQUAL(text_of(document, "OwningEntity"), "DMTF");
    CU_ASSERT_EQUAL(json_object_size(json_object_get(document, "Messages")), 9);
    CU_ASSERT_STRING_EQUAL(text_of(message, "Message"), "Task '%1' has got to %2 percent.");
    CU_ASSERT_STRING_EQUAL(text_of(message, "Description"), "Task … has got to N percent.");
    CU_ASSERT_STRING_EQUAL(text_of(message, "MessageSeverity"), "OK");
    CU_ASSERT_STRING_EQUAL(text_of(message, "Severity"), "OK");
    CU_ASSERT_STRING_EQUAL(text_of(message, "Resolution"), "Nothing needs to be done.");
    CU_ASSERT_EQUAL(json_integer_value(json_object_get(message, "NumberOfArgs")), 2);
    CU_ASSERT_STRING_EQUAL(
        json_string_value(json_array_get(json_object_get(message, "ParamTypes"), 1)), "number");
    CU_ASSERT_PTR_NULL(json_object_get(message, "ClearingLogic"));
    json_decref(document);
}

/* Its schema calls Severity deprecated, and required. */
static void registry_append_can_leave_out_what_is_deprecated(void)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    struct registry registry;
    json_t *document;

    CU_ASSERT_FATAL(registry_find(ipc_text("TaskEvent"), &registry));
    CU_ASSERT_EQUAL_FATAL(registry_append(&text, &registry, true), 0);
    document = parse(&text);
    CU_ASSERT_PTR_NULL(json_object_get(message_of(document, "TaskResumed"), "Severity"));
    CU_ASSERT_STRING_EQUAL(text_of(message_of(document, "TaskResumed"), "MessageSeverity"), "OK");
    json_decref(document);
}

static void registry_append_tells_what_a_message_clears(void)
{
    json_t *document = load("TaskEvent");
    const json_t *some = json_object_get(message_of(document, "TaskResumed"), "ClearingLogic");
    const json_t *all = json_object_get(message_of(document, "TaskRemoved"), "ClearingLogic");

    CU_ASSERT_STRING_EQUAL(text_of(some, "ClearsIf"), "SameOriginOfCondition");
    CU_ASSERT_EQUAL(json_array_size(json_object_get(some, "ClearsMessage")), 1);
    CU_ASSERT_STRING_EQUAL(
        json_string_value(json_array_get(json_object_get(some, "ClearsMessage"), 0)), "TaskPaused");
    CU_ASSERT(json_is_true(json_object_get(all, "ClearsAll")));
    CU_ASSERT_STRING_EQUAL(text_of(all, "ClearsIf"), "SameOriginOfCondition");
    json_decref(document);
}

static void registry_append_without_arguments_has_no_types(void)
{
    json_t *document = load("HeartbeatEvent");
    const json_t *message = message_of(document, "RedfishServiceFunctional");

    CU_ASSERT_PTR_NULL(json_object_get(message, "ParamTypes"));
    CU_ASSERT_EQUAL(json_integer_value(json_object_get(message, "NumberOfArgs")), 0);
    json_decref(document);
}

static void registry_append_past_the_limit_is_an_error(void)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(1000);
    struct registry registry;

    CU_ASSERT_FATAL(registry_find(ipc_text("Power"), &registry));
    CU_ASSERT_EQUAL(registry_append(&text, &registry, false), -EMSGSIZE);
}

/* -- privileges -- */

static uint32_t set_of(const json_t *alternative)
{
    const json_t *name;
    uint32_t set = 0;
    size_t index;

    json_array_foreach (json_object_get(alternative, "Privilege"), index, name) {
        for (uint32_t bit = 1; bit; bit <<= 1) {
            if (privilege_name(bit) && strcmp(privilege_name(bit), json_string_value(name)) == 0)
                set |= bit;
        }
    }
    return set;
}

static void check_operations(const json_t *mapping, const char *name, enum ipc_method method)
{
    const struct privilege_sets *rule = privilege_rule(ipc_text(text_of(mapping, "Entity")),
                                                       method);
    const json_t *alternatives = json_object_get(json_object_get(mapping, "OperationMap"), name);
    size_t count = 0;

    while (count < ARRAY_SIZE(rule->sets) && rule->sets[count])
        count++;
    CU_ASSERT_EQUAL_FATAL(json_array_size(alternatives), count);
    for (size_t i = 0; i < count; i++)
        CU_ASSERT_EQUAL(set_of(json_array_get(alternatives, i)), rule->sets[i]);
}

static void privilege_registry_append_shows_what_is_enforced(void)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    json_t *document;
    const json_t *mapping;
    size_t index;

    CU_ASSERT_EQUAL_FATAL(privilege_registry_append(&text), 0);
    document = parse(&text);
    CU_ASSERT_STRING_EQUAL(text_of(document, "@odata.type"), "#" PRIVILEGE_REGISTRY_TYPE);
    CU_ASSERT_STRING_EQUAL(text_of(document, "Id"), privilege_registry_id());
    CU_ASSERT(json_array_size(json_object_get(document, "Mappings")) > 200);
    json_array_foreach (json_object_get(document, "Mappings"), index, mapping) {
        check_operations(mapping, "GET", IPC_GET);
        check_operations(mapping, "HEAD", IPC_GET);
        check_operations(mapping, "POST", IPC_POST);
        check_operations(mapping, "PATCH", IPC_PATCH);
        check_operations(mapping, "PUT", IPC_PUT);
        check_operations(mapping, "DELETE", IPC_DELETE);
    }
    json_decref(document);
}

/* -- by MessageId -- */

static const struct {
    const char *message_id;
    const char *prefix, *key; /* NULL: it is none */
    const char *severity;     /* of the message; NULL: no registry here has it */
} id_rows[] = {
    {"ResourceEvent.1.4.ResourceCreated", "ResourceEvent", "ResourceCreated", "OK"},
    {"ResourceEvent.1.0.3.ResourceCreated", "ResourceEvent", "ResourceCreated", "OK"},
    {"Base.1.22.InternalError", "Base", "InternalError", "Critical"},
    {"ResourceEvent.1.4.None", "ResourceEvent", "None", NULL},
    {"OpenBMC.0.1.DIMMThrottled", "OpenBMC", "DIMMThrottled", NULL},
    {"", NULL, NULL, NULL},
    {"ResourceCreated", NULL, NULL, NULL},
    {"ResourceEvent.1.ResourceCreated", NULL, NULL, NULL},
    {"ResourceEvent.1.4.0.0.ResourceCreated", NULL, NULL, NULL},
    {"ResourceEvent.1.x.ResourceCreated", NULL, NULL, NULL},
    {"ResourceEvent.1..ResourceCreated", NULL, NULL, NULL},
    {"ResourceEvent.1.4.ResourceCreated.", NULL, NULL, NULL},
    {"Resource Event.1.4.ResourceCreated", NULL, NULL, NULL},
    {".1.4.ResourceCreated", NULL, NULL, NULL},
};

static void registry_find_message_knows_ids_of_any_version(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(id_rows); i++) {
        struct ipc_text id = ipc_text(id_rows[i].message_id), prefix, key;
        struct registry_message message;
        bool valid = registry_split_message_id(id, &prefix, &key);
        bool found = registry_find_message(id, &message);

        CU_ASSERT_EQUAL(valid, id_rows[i].prefix != NULL);
        CU_ASSERT_EQUAL(found, id_rows[i].severity != NULL);
        if (valid && id_rows[i].prefix) {
            CU_ASSERT(ipc_text_equal(prefix, id_rows[i].prefix));
            CU_ASSERT(ipc_text_equal(key, id_rows[i].key));
        }
        if (found && id_rows[i].severity) {
            CU_ASSERT_STRING_EQUAL(message.id, id_rows[i].key);
            CU_ASSERT_STRING_EQUAL(message.severity, id_rows[i].severity);
        }
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(registry_at_is_sorted_and_complete),
    UNIT_CASE(registry_find_by_whole_prefix_only),
    UNIT_CASE(registry_next_every_row_is_sound),
    UNIT_CASE(registry_next_of_base_is_what_error_bodies_say),
    UNIT_CASE(registry_append_has_the_members_of_a_registry),
    UNIT_CASE(registry_append_can_leave_out_what_is_deprecated),
    UNIT_CASE(registry_append_tells_what_a_message_clears),
    UNIT_CASE(registry_append_without_arguments_has_no_types),
    UNIT_CASE(registry_append_past_the_limit_is_an_error),
    UNIT_CASE(privilege_registry_append_shows_what_is_enforced),
    UNIT_CASE(registry_find_message_knows_ids_of_any_version),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/registry", cases)
