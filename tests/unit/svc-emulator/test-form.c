/* Unit tests of svc-emulator/form.c: the rules of bodies for a resource of any type. */
#include "svc-emulator/form.h"

#include <string.h>

#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "tests/unit/cunit-main.h"

static const char system_now[] =
    "{\"AssetTag\":\"old\",\"PowerState\":\"On\",\"Boot\":{\"BootSourceOverrideTarget\":\"None\","
    "\"BootSourceOverrideTarget@Redfish.AllowableValues\":[\"None\",\"Pxe\"],\"BootOrder\":[\"1\","
    "\"2\"]},\"HostWatchdogTimer\":{\"FunctionEnabled\":false,\"WarningAction\":\"None\"}}";

static json_t *parse(const char *text)
{
    json_t *value = json_loads(text, 0, NULL);

    CU_ASSERT_PTR_NOT_NULL_FATAL(value);
    return value;
}

static struct schema_type type_of(const struct schema *schema, const char *name)
{
    struct schema_type type;

    CU_ASSERT_EQUAL_FATAL(schema_type_parse(schema, ipc_text(name), &type), 0);
    return type;
}

/* The message of the first finding, "" for none. */
static const char *first_message(const struct patch_result *result)
{
    const char *id = json_string_value(
        json_object_get(json_array_get(result->messages, 0), "MessageId"));

    return id ? strrchr(id, '.') + 1 : "";
}

static void form_of_a_resource_lets_through_what_its_schema_does(void)
{
    static const struct {
        const char *body, *message, *expected; /* NULL: refused */
    } table[] = {
        {"{\"AssetTag\":\"new\"}", "", "{\"AssetTag\":\"new\"}"},
        {"{\"AssetTag\":null}", "", "{\"AssetTag\":null}"},
        {"{\"PowerState\":\"Off\"}", "PropertyNotWritable", NULL},
        {"{\"Nonsense\":1}", "PropertyUnknown", NULL},
        {"{\"Boot\":{\"BootSourceOverrideTarget\":\"Pxe\"}}", "",
         "{\"Boot\":{\"BootSourceOverrideTarget\":\"Pxe\"}}"},
        {"{\"Boot\":{\"BootSourceOverrideTarget\":\"Hdd\"}}", "PropertyValueNotInList", NULL},
        {"{\"Boot\":{\"BootSourceOverrideEnabled\":\"Once\"}}", "",
         "{\"Boot\":{\"BootSourceOverrideEnabled\":\"Once\"}}"},
        {"{\"Boot\":{\"BootOrder\":[\"2\",\"1\"]}}", "",
         "{\"Boot\":{\"BootOrder\":[\"2\",\"1\"]}}"},
        {"{\"Boot\":{\"BootOrder\":[{},null]}}", "", "{\"Boot\":{\"BootOrder\":[\"1\"]}}"},
        {"{\"HostWatchdogTimer\":{\"FunctionEnabled\":true}}", "",
         "{\"HostWatchdogTimer\":{\"FunctionEnabled\":true}}"},
        {"{\"HostWatchdogTimer\":{\"FunctionEnabled\":\"yes\"}}", "PropertyValueTypeError", NULL},
        {"{}", "NoOperation", NULL},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *current CLEANUP(json_decrefp) = parse(system_now);
        json_t *resource CLEANUP(json_decrefp) = parse(system_now);
        json_t *wanted CLEANUP(json_decrefp) = parse(system_now);
        json_t *body CLEANUP(json_decrefp) = parse(table[i].body);
        struct patch_result result = {0};
        struct form form;
        int outcome;

        CU_ASSERT_EQUAL_FATAL(
            form_init(&form,
                      type_of(&schema_ComputerSystem, "ComputerSystem.v1_20_0.ComputerSystem"),
                      current),
            0);
        outcome = patch_check(&form.form, body, current, &result);
        CU_ASSERT_EQUAL(outcome, table[i].expected ? 0 : PATCH_E_REFUSED);
        CU_ASSERT_STRING_EQUAL(first_message(&result), table[i].message);
        if (outcome == 0 && table[i].expected) {
            json_t *change CLEANUP(json_decrefp) = parse(table[i].expected);

            CU_ASSERT_EQUAL(form_apply(&result, resource), 0);
            CU_ASSERT_EQUAL(json_object_update_recursive(wanted, change), 0);
            CU_ASSERT_TRUE(json_equal(resource, wanted));
        }
        patch_result_deinit(&result);
        form_deinit(&form);
    }
}

static void form_of_a_new_resource_wants_what_is_required(void)
{
    static const struct {
        const char *body, *message;
    } table[] = {
        {"{\"UserName\":\"joe\",\"Password\":\"x\",\"RoleId\":\"Operator\"}", ""},
        {"{\"Id\":\"joe\",\"Name\":\"Joe\",\"UserName\":\"joe\",\"Password\":\"x\",\"RoleId\":"
         "\"Operator\"}",
         ""},
        {"{\"UserName\":\"joe\",\"RoleId\":\"Operator\"}", "CreateFailedMissingReqProperties"},
        {"{\"UserName\":7,\"Password\":\"x\",\"RoleId\":\"Operator\"}", "PropertyValueTypeError"},
        {"{\"UserName\":\"joe\",\"Password\":\"x\",\"RoleId\":\"Operator\",\"Nonsense\":1}",
         "PropertyUnknown"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *body CLEANUP(json_decrefp) = parse(table[i].body);
        struct patch_result result = {0};
        struct form form;

        CU_ASSERT_EQUAL_FATAL(
            form_init(&form,
                      type_of(&schema_ManagerAccount, "ManagerAccount.v1_12_0.ManagerAccount"),
                      NULL),
            0);
        CU_ASSERT_EQUAL(patch_check(&form.form, body, NULL, &result),
                        table[i].message[0] ? PATCH_E_REFUSED : 0);
        CU_ASSERT_STRING_EQUAL(first_message(&result), table[i].message);
        patch_result_deinit(&result);
        form_deinit(&form);
    }
}

/* The names of attributes are the BIOS's own. */
static void form_of_a_dictionary_lets_its_members_through(void)
{
    static const char now[] = "{\"Attributes\":{\"BootMode\":\"Uefi\",\"Cores\":4}}";
    json_t *current CLEANUP(json_decrefp) = parse(now);
    json_t *resource CLEANUP(json_decrefp) = parse(now);
    json_t *wanted CLEANUP(json_decrefp) = parse(
        "{\"Attributes\":{\"BootMode\":\"Legacy\",\"Cores\":4}}");
    json_t *body CLEANUP(json_decrefp) = parse("{\"Attributes\":{\"BootMode\":\"Legacy\"}}");
    struct patch_result result = {0};
    struct form form;

    CU_ASSERT_EQUAL_FATAL(form_init(&form, type_of(&schema_Bios, "Bios.v1_2_0.Bios"), current), 0);
    CU_ASSERT_PTR_NULL(patch_form_flaw(&form.form));
    CU_ASSERT_EQUAL(patch_check(&form.form, body, current, &result), 0);
    CU_ASSERT_EQUAL(form_apply(&result, resource), 0);
    CU_ASSERT_TRUE(json_equal(resource, wanted));
    patch_result_deinit(&result);
    form_deinit(&form);
}

/* What can't be changed later is chosen now. */
static void form_of_a_new_resource_takes_what_is_read_only_later(void)
{
    json_t *body CLEANUP(json_decrefp) = parse(
        "{\"RAIDType\":\"RAID1\",\"CapacityBytes\":1000,\"Links\":{\"Drives\":[{\"@odata.id\":"
        "\"/redfish/v1/Chassis/1/Drives/1\"}]}}");
    struct patch_result result = {0};
    struct form form;

    CU_ASSERT_EQUAL_FATAL(form_init(&form, type_of(&schema_Volume, "Volume.v1_10_2.Volume"), NULL),
                          0);
    CU_ASSERT_EQUAL(patch_check(&form.form, body, NULL, &result), 0);
    CU_ASSERT_STRING_EQUAL(first_message(&result), "");
    patch_result_deinit(&result);
    form_deinit(&form);
}

static void form_of_an_action_has_its_parameters(void)
{
    static const struct {
        const char *body, *message;
    } table[] = {
        {"{\"ResetType\":\"On\"}", ""},
        {"{}", ""},
        {"{\"ResetType\":\"ForceOff\"}", "ActionParameterValueNotInList"},
        {"{\"ResetType\":true}", "ActionParameterValueTypeError"},
        {"{\"Speed\":1}", "ActionParameterUnknown"},
    };
    struct schema_type type = type_of(&schema_ComputerSystem,
                                      "ComputerSystem.v1_20_0.ComputerSystem");
    json_t *allowed CLEANUP(json_decrefp) = parse(
        "{\"ResetType@Redfish.AllowableValues\":[\"On\"]}");
    struct schema_action fact;

    CU_ASSERT_EQUAL_FATAL(schema_action_find(type, ipc_text("Reset"), &fact), 0);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *body CLEANUP(json_decrefp) = parse(table[i].body);
        struct patch_result result = {0};
        struct form form;

        CU_ASSERT_EQUAL_FATAL(form_init_action(&form, type, &fact, allowed), 0);
        CU_ASSERT_EQUAL(patch_check(&form.form, body, NULL, &result),
                        table[i].message[0] ? PATCH_E_REFUSED : 0);
        CU_ASSERT_STRING_EQUAL(first_message(&result), table[i].message);
        patch_result_deinit(&result);
        form_deinit(&form);
    }
}

/* Each form that can be made of the facts is one that the schema agrees with. */
static void form_of_every_type_has_no_flaw(void)
{
    for (size_t i = 0; schema_at(i); i++) {
        const struct schema *schema = schema_at(i);
        char name[192];
        struct schema_type type;
        json_t *nothing CLEANUP(json_decrefp) = json_object();
        uint32_t version, newest = 0;
        struct form form;

        for (size_t j = 0; (version = schema_version_at(schema, j)); j++)
            newest = version;
        snprintf(name, sizeof(name), newest ? "%s.v%u_%u_%u.%s" : "%s%.0u%.0u%.0u.%s",
                 schema_name(schema), newest >> 16, newest >> 8 & 0xff, newest & 0xff,
                 schema_name(schema));
        if (schema_type_parse(schema, ipc_text(name), &type) != 0)
            continue;
        CU_ASSERT_EQUAL_FATAL(form_init(&form, type, nothing), 0);
        if (patch_form_flaw(&form.form))
            fprintf(stderr, "%s: %s\n", name, patch_form_flaw(&form.form));
        CU_ASSERT_PTR_NULL(patch_form_flaw(&form.form));
        form_deinit(&form);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(form_of_a_resource_lets_through_what_its_schema_does),
    UNIT_CASE(form_of_a_new_resource_wants_what_is_required),
    UNIT_CASE(form_of_a_dictionary_lets_its_members_through),
    UNIT_CASE(form_of_a_new_resource_takes_what_is_read_only_later),
    UNIT_CASE(form_of_an_action_has_its_parameters),
    UNIT_CASE(form_of_every_type_has_no_flaw),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-emulator/form", cases)
