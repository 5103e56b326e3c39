/*
 * The resources of svc-account over its real socket: what a GET shows, what a body may say, who may
 * do what. Messages are those of the Base registry; roles those of DSP0266 1.21 §13.2.3; privileges
 * those of the standard registry.
 */
#include "probe.h"

#include <string.h>

#include "svc-account/account-internal.h"

#define ROOT_URI ACCOUNTS_URI "/root"
#define ANN_URI ACCOUNTS_URI "/ann"
#define NEW_ANN "{\"UserName\":\"ann\",\"Password\":\"correct horse\",\"RoleId\":\"ReadOnly\"}"

static const struct who root = {"root", ADMINISTRATOR};
static const struct who ann = {"ann", READ_ONLY};
static const struct who bob = {"bob", READ_ONLY};
static const struct who manager = {"max", LOGIN | IPC_PRIVILEGE_CONFIGURE_MANAGER};

static void open_with_ann(struct probe *probe)
{
    probe_init(probe, "account", "accounts.json");
    CU_ASSERT_EQUAL_FATAL(probe_start(probe, &account_service), 0);
    CU_ASSERT_EQUAL_FATAL(probe_status(probe, root, IPC_POST, ACCOUNTS_URI, NEW_ANN), 201);
    probe->events[0] = '\0';
}

/* Id is the last segment of the URI, and the type is one of ours. */
static void check_resource(struct probe *probe, const char *uri, const char *type)
{
    struct answer answer;
    char expected[128];

    snprintf(expected, sizeof(expected), "#%s", type);
    probe_ask(probe, root, IPC_GET, uri, NULL, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(answer_string(&answer, "@odata.id"), uri);
    CU_ASSERT_STRING_EQUAL(answer_string(&answer, "@odata.type"), expected);
    CU_ASSERT_STRING_NOT_EQUAL(answer_string(&answer, "Name"), "");
    if (strstr(type, "Collection")) {
        CU_ASSERT_EQUAL(json_integer_value(json_object_get(answer.body, "Members@odata.count")),
                        (json_int_t)json_array_size(json_object_get(answer.body, "Members")));
    } else {
        CU_ASSERT_STRING_EQUAL(answer_string(&answer, "Id"), strrchr(uri, '/') + 1);
    }
    answer_deinit(&answer);
}

static void resources_get_have_the_common_properties(void)
{
    struct probe probe;

    open_with_ann(&probe);
    check_resource(&probe, ACCOUNT_SERVICE_URI, ACCOUNT_SERVICE_TYPE);
    check_resource(&probe, ACCOUNTS_URI, ACCOUNT_COLLECTION_TYPE);
    check_resource(&probe, ROOT_URI, ACCOUNT_TYPE);
    check_resource(&probe, ANN_URI, ACCOUNT_TYPE);
    check_resource(&probe, ROLES_URI, ROLE_COLLECTION_TYPE);
    check_resource(&probe, ROLES_URI "/Administrator", ROLE_TYPE);
    check_resource(&probe, ROLES_URI "/Operator", ROLE_TYPE);
    check_resource(&probe, ROLES_URI "/ReadOnly", ROLE_TYPE);
    CU_ASSERT_EQUAL(probe_status(&probe, root, IPC_GET, ROLES_URI "/God", NULL), 404);
    CU_ASSERT_EQUAL(probe_status(&probe, root, IPC_GET, ACCOUNTS_URI "/nobody", NULL), 404);
    CU_ASSERT_EQUAL(
        probe_status(&probe, root, IPC_PATCH, ROLES_URI "/ReadOnly", "{\"AssignedPrivileges\":[]}"),
        405);
    CU_ASSERT_EQUAL(probe_status(&probe, root, IPC_DELETE, ROLES_URI "/ReadOnly", NULL), 405);
    probe_deinit(&probe);
}

static void role_get_privileges_are_those_of_the_standard(void)
{
    static const struct {
        const char *uri, *privileges;
    } cases[] = {
        {ROLES_URI "/Administrator", "[\"Login\",\"ConfigureManager\",\"ConfigureUsers\","
                                     "\"ConfigureSelf\",\"ConfigureComponents\"]"},
        {ROLES_URI "/Operator", "[\"Login\",\"ConfigureSelf\",\"ConfigureComponents\"]"},
        {ROLES_URI "/ReadOnly", "[\"Login\",\"ConfigureSelf\"]"},
    };
    struct probe probe;

    open_with_ann(&probe);
    for (size_t i = 0; i < 3; i++) {
        struct answer answer;
        char *text;

        probe_ask(&probe, ann, IPC_GET, cases[i].uri, NULL, &answer);
        text = json_dumps(json_object_get(answer.body, "AssignedPrivileges"), JSON_COMPACT);
        CU_ASSERT_STRING_EQUAL(text, cases[i].privileges);
        CU_ASSERT_TRUE(json_is_true(json_object_get(answer.body, "IsPredefined")));
        CU_ASSERT_STRING_EQUAL(answer_string(&answer, "RoleId"), answer_string(&answer, "Id"));
        free(text);
        answer_deinit(&answer);
    }
    probe_deinit(&probe);
}

static void account_get_never_shows_the_password(void)
{
    struct probe probe;
    struct answer answer;

    open_with_ann(&probe);
    probe_ask(&probe, ann, IPC_GET, ANN_URI, NULL, &answer);
    CU_ASSERT_TRUE(json_is_null(json_object_get(answer.body, "Password")));
    CU_ASSERT_STRING_EQUAL(answer_string(&answer, "UserName"), "ann");
    CU_ASSERT_STRING_EQUAL(answer_string(&answer, "RoleId"), "ReadOnly");
    CU_ASSERT_TRUE(json_is_true(json_object_get(answer.body, "Enabled")));
    CU_ASSERT_TRUE(json_is_false(json_object_get(answer.body, "Locked")));
    CU_ASSERT_TRUE(json_is_false(json_object_get(answer.body, "PasswordChangeRequired")));
    CU_ASSERT_STRING_EQUAL(
        json_string_value(json_array_get(json_object_get(answer.body, "AccountTypes"), 0)),
        "Redfish");
    CU_ASSERT_PTR_NULL(strstr(answer.text, "$y$"));
    /* Who may see it is decided at each GET, so no cache may answer instead. */
    CU_ASSERT_EQUAL(answer.flags & IPC_RESPONSE_CACHEABLE, 0);
    answer_deinit(&answer);
    probe_deinit(&probe);
}

struct body_case {
    struct who who;
    enum ipc_method method;
    const char *uri, *body;
    unsigned int status;
    const char *message;
};

static void check_bodies(const struct body_case *cases, size_t count)
{
    struct probe probe;

    open_with_ann(&probe);
    for (size_t i = 0; i < count; i++) {
        struct answer answer;

        probe_ask(&probe, cases[i].who, cases[i].method, cases[i].uri, cases[i].body, &answer);
        if (answer.status != cases[i].status ||
            strcmp(answer_message(&answer), cases[i].message) != 0)
            fprintf(stderr, "case %zu: %u %s\n", i, answer.status, answer_message(&answer));
        CU_ASSERT_EQUAL(answer.status, cases[i].status);
        CU_ASSERT_STRING_EQUAL(answer_message(&answer), cases[i].message);
        CU_ASSERT_STRING_EQUAL(answer.location, answer.status == 201 ? answer.location : "");
        /* A password comes back in no message. */
        CU_ASSERT_TRUE(!answer.text || !strstr(answer.text, "hunter2"));
        answer_deinit(&answer);
    }
    probe_deinit(&probe);
}

static void account_collection_post_bodies_are_judged(void)
{
#define POST root, IPC_POST, ACCOUNTS_URI
    const struct body_case cases[] = {
        {POST, "{\"Password\":\"correct horse\",\"RoleId\":\"ReadOnly\"}", 400,
         "CreateFailedMissingReqProperties"},
        {POST, "{\"UserName\":\"bob\",\"RoleId\":\"ReadOnly\"}", 400,
         "CreateFailedMissingReqProperties"},
        {POST, "{\"UserName\":\"bob\",\"Password\":\"correct horse\"}", 400,
         "CreateFailedMissingReqProperties"},
        {POST, "{\"UserName\":\"bob\",\"Password\":\"correct horse\",\"RoleId\":\"God\"}", 400,
         "PropertyValueNotInList"},
        {POST, "{\"UserName\":\"b:b\",\"Password\":\"correct horse\",\"RoleId\":\"ReadOnly\"}", 400,
         "PropertyValueFormatError"},
        {POST, "{\"UserName\":\"\",\"Password\":\"correct horse\",\"RoleId\":\"ReadOnly\"}", 400,
         "PropertyValueFormatError"},
        {POST, "{\"UserName\":7,\"Password\":\"correct horse\",\"RoleId\":\"ReadOnly\"}", 400,
         "PropertyValueTypeError"},
        {POST, "{\"UserName\":\"bob\",\"Password\":\"hunter2\",\"RoleId\":\"ReadOnly\"}", 400,
         "PasswordIncorrectLength"},
        {POST,
         "{\"UserName\":\"bob\",\"Password\":"
         "\"hunter2hunter2hunter2hunter2hunter2hunter2hunter2hunter2hunter2hu\",\"RoleId\":"
         "\"ReadOnly\"}",
         400, "PasswordIncorrectLength"},
        {POST, "{\"UserName\":\"bob\",\"Password\":\"hunter2\\thunter2\",\"RoleId\":\"ReadOnly\"}",
         400, "PropertyValueError"},
        {POST, "{\"UserName\":\"bob\",\"Password\":[\"hunter2\"],\"RoleId\":\"ReadOnly\"}", 400,
         "PropertyValueTypeError"},
        {POST,
         "{\"UserName\":\"bob\",\"Password\":\"correct horse\",\"RoleId\":\"ReadOnly\",\"Shoe\":1}",
         400, "PropertyUnknown"},
        {POST,
         "{\"UserName\":\"bob\",\"Password\":\"correct "
         "horse\",\"RoleId\":\"ReadOnly\",\"Locked\":true}",
         400, "PropertyValueNotInList"},
        {POST,
         "{\"UserName\":\"bob\",\"Password\":\"correct "
         "horse\",\"RoleId\":\"ReadOnly\",\"AccountTypes\":[\"IPMI\"]}",
         400, "PropertyValueNotInList"},
        {POST,
         "{\"UserName\":\"bob\",\"Password\":\"correct "
         "horse\",\"RoleId\":\"ReadOnly\",\"AccountTypes\":\"Redfish\"}",
         400, "PropertyValueTypeError"},
        {POST, NEW_ANN, 409, "ResourceAlreadyExists"},
        {POST,
         "{\"UserName\":\"bob\",\"Password\":\"correct "
         "horse\",\"RoleId\":\"Operator\",\"Enabled\":false,\"AccountTypes\":[\"Redfish\"],"
         "\"PasswordChangeRequired\":true,\"@odata.x\":1}",
         201, ""},
        {POST "/Members",
         "{\"UserName\":\"eve\",\"Password\":\"correct horse\",\"RoleId\":\"ReadOnly\"}", 201, ""},
    };
#undef POST

    check_bodies(cases, sizeof(cases) / sizeof(cases[0]));
}

static void account_patch_bodies_are_judged(void)
{
#define PATCH root, IPC_PATCH
    const struct body_case cases[] = {
        {PATCH, ANN_URI, "{}", 400, "NoOperation"},
        {PATCH, ANN_URI, "{\"Shoe\":1}", 400, "PropertyUnknown"},
        {PATCH, ANN_URI, "{\"Id\":\"x\"}", 400, "PropertyNotWritable"},
        {PATCH, ANN_URI, "{\"AccountTypes\":[\"Redfish\"]}", 400, "PropertyNotWritable"},
        {PATCH, ANN_URI, "{\"RoleId\":\"God\"}", 400, "PropertyValueNotInList"},
        {PATCH, ANN_URI, "{\"RoleId\":null}", 400, "PropertyValueTypeError"},
        {PATCH, ANN_URI, "{\"Locked\":true}", 400, "PropertyValueNotInList"},
        {PATCH, ANN_URI, "{\"Password\":\"hunter2\"}", 400, "PasswordIncorrectLength"},
        {PATCH, ANN_URI, "{\"UserName\":\"root\"}", 409, "ResourceAlreadyExists"},
        {PATCH, ACCOUNTS_URI "/nobody", "{\"Enabled\":true}", 404, "ResourceNotFound"},
        /* What is never writable does not stop the rest, a wrong value does. */
        {PATCH, ANN_URI, "{\"Enabled\":false,\"Shoe\":1}", 200, "PropertyUnknown"},
        {PATCH, ANN_URI, "{\"Enabled\":true,\"RoleId\":\"God\"}", 400, "PropertyValueNotInList"},
        {PATCH, ANN_URI, "{\"Enabled\":true,\"Shoe\":1,\"Locked\":true}", 400, "PropertyUnknown"},
        {ann, IPC_GET, ANN_URI, NULL, 200, ""},
        {PATCH, ANN_URI, "{\"Locked\":false}", 200, ""},
        {PATCH, ANN_URI,
         "{\"RoleId\":\"Operator\",\"Enabled\":false,\"PasswordChangeRequired\":true}", 200, ""},
        {PATCH, ROOT_URI, "{\"Enabled\":false}", 403, "AccountNotModified"},
        {PATCH, ROOT_URI, "{\"RoleId\":\"Operator\"}", 403, "AccountNotModified"},
        {root, IPC_DELETE, ROOT_URI, NULL, 405, "ResourceCannotBeDeleted"},
        {PATCH, ANN_URI, "{\"UserName\":\"anna\",\"Id\":\"anna\"}", 200, "PropertyNotWritable"},
        {root, IPC_GET, ANN_URI, NULL, 404, "ResourceNotFound"},
        {root, IPC_DELETE, ACCOUNTS_URI "/anna", NULL, 204, ""},
        {root, IPC_DELETE, ACCOUNTS_URI "/anna", NULL, 404, "ResourceNotFound"},
    };
#undef PATCH

    check_bodies(cases, sizeof(cases) / sizeof(cases[0]));
}

static void account_rights_are_those_of_the_registry(void)
{
    const struct body_case cases[] = {
        {ann, IPC_GET, ANN_URI, NULL, 200, ""},
        {bob, IPC_GET, ANN_URI, NULL, 403, "InsufficientPrivilege"},
        {bob, IPC_GET, ACCOUNTS_URI "/nobody", NULL, 403, "InsufficientPrivilege"},
        {manager, IPC_GET, ANN_URI, NULL, 200, ""},
        {ann, IPC_GET, ACCOUNTS_URI, NULL, 200, ""},
        {bob, IPC_PATCH, ANN_URI, "{\"Password\":\"another one\"}", 403, "InsufficientPrivilege"},
        {manager, IPC_PATCH, ANN_URI, "{\"Password\":\"another one\"}", 403,
         "InsufficientPrivilege"},
        {ann, IPC_PATCH, ANN_URI, "{\"RoleId\":\"Administrator\"}", 403, "InsufficientPrivilege"},
        {ann, IPC_PATCH, ANN_URI, "{\"Password\":\"another one\",\"RoleId\":\"Administrator\"}",
         403, "InsufficientPrivilege"},
        {ann, IPC_PATCH, ANN_URI, "{\"PasswordChangeRequired\":false}", 403,
         "InsufficientPrivilege"},
        {ann, IPC_PATCH, ANN_URI, "{\"Password\":\"another one\"}", 200, ""},
        {root, IPC_PATCH, ANN_URI, "{\"Password\":\"another two\"}", 200, ""},
    };

    check_bodies(cases, sizeof(cases) / sizeof(cases[0]));
}

static void account_collection_post_answers_with_the_new_resource(void)
{
    struct probe probe;
    struct answer answer;

    probe_init(&probe, "account", "accounts.json");
    CU_ASSERT_EQUAL_FATAL(probe_start(&probe, &account_service), 0);
    CU_ASSERT_EQUAL(probe_status(&probe, root, IPC_GET, ACCOUNTS_URI, NULL), 200);
    probe.events[0] = '\0';
    probe_ask(&probe, root, IPC_POST, ACCOUNTS_URI, NEW_ANN, &answer);
    CU_ASSERT_EQUAL(answer.status, 201);
    CU_ASSERT_STRING_EQUAL(answer.location, ANN_URI);
    CU_ASSERT_STRING_EQUAL(answer_string(&answer, "Id"), "ann");
    /* Everybody knows before the client does. */
    CU_ASSERT_STRING_EQUAL(probe.events, "P:account-changed:ann I:" ACCOUNTS_URI " R:201");
    answer_deinit(&answer);
    probe_deinit(&probe);
}

static void account_patch_one_wrong_value_changes_nothing(void)
{
    struct probe probe;
    struct answer answer;

    open_with_ann(&probe);
    CU_ASSERT_EQUAL(probe_status(&probe, root, IPC_PATCH, ANN_URI,
                                 "{\"Enabled\":false,\"RoleId\":\"Operator\",\"Locked\":1}"),
                    400);
    CU_ASSERT_EQUAL(probe_status(&probe, root, IPC_PATCH, ROOT_URI,
                                 "{\"PasswordChangeRequired\":true,\"Enabled\":false}"),
                    403);
    probe_ask(&probe, root, IPC_GET, ANN_URI, NULL, &answer);
    CU_ASSERT_TRUE(json_is_true(json_object_get(answer.body, "Enabled")));
    CU_ASSERT_STRING_EQUAL(answer_string(&answer, "RoleId"), "ReadOnly");
    answer_deinit(&answer);
    probe_ask(&probe, root, IPC_GET, ROOT_URI, NULL, &answer);
    CU_ASSERT_TRUE(json_is_false(json_object_get(answer.body, "PasswordChangeRequired")));
    answer_deinit(&answer);
    CU_ASSERT_STRING_EQUAL(probe.events, "R:400 R:403 R:200 R:200"); /* nothing was published */
    probe_deinit(&probe);
}

/* DSP0266 1.21 §13.2.7: the new password clears it, and the answer shows that. */
static void account_patch_own_password_clears_change_required(void)
{
    static const struct who limited = {"ann", IPC_PRIVILEGE_CONFIGURE_SELF};
    struct probe probe;
    struct answer answer;

    open_with_ann(&probe);
    CU_ASSERT_EQUAL(
        probe_status(&probe, root, IPC_PATCH, ANN_URI, "{\"PasswordChangeRequired\":true}"), 200);
    probe_ask(&probe, limited, IPC_PATCH, ANN_URI, "{\"Password\":\"another one\"}", &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_TRUE(json_is_false(json_object_get(answer.body, "PasswordChangeRequired")));
    answer_deinit(&answer);
    probe_deinit(&probe);
}

#define CHANGE(own, new) "{\"SessionAccountPassword\":\"" own "\",\"NewPassword\":\"" new "\"}"
#define CHANGE_ANN ANN_URI "/Actions/ManagerAccount.ChangePassword"
#define CHANGE_ROOT ROOT_URI "/Actions/ManagerAccount.ChangePassword"

static void account_change_password_bodies_are_judged(void)
{
    const struct body_case cases[] = {
        {ann, IPC_POST, CHANGE_ANN, "{}", 400, "ActionParameterMissing"},
        {ann, IPC_POST, CHANGE_ANN, "{\"SessionAccountPassword\":\"hunter2\",\"NewPassword\":1}",
         400, "ActionParameterValueTypeError"},
        {ann, IPC_POST, CHANGE_ANN, "{\"SessionAccountPassword\":[\"hunter2\"]}", 400,
         "ActionParameterValueTypeError"},
        {ann, IPC_POST, CHANGE_ANN, CHANGE("correct horse", "hunter2"), 400,
         "PasswordIncorrectLength"},
        {ann, IPC_POST, CHANGE_ANN, CHANGE("correct horse", "hunter2\\thunter2"), 400,
         "PropertyValueError"},
        {ann, IPC_POST, CHANGE_ANN, CHANGE("hunter2hunter2", "another one"), 400,
         "ActionParameterValueError"},
        {bob, IPC_POST, CHANGE_ANN, CHANGE("correct horse", "another one"), 403,
         "InsufficientPrivilege"},
        {manager, IPC_POST, CHANGE_ANN, CHANGE("correct horse", "another one"), 403,
         "InsufficientPrivilege"},
        {ann, IPC_POST, CHANGE_ROOT, CHANGE("correct horse", "another one"), 403,
         "InsufficientPrivilege"},
        {root, IPC_POST, ACCOUNTS_URI "/nobody/Actions/ManagerAccount.ChangePassword",
         CHANGE("0penBmc", "another one"), 404, "ResourceNotFound"},
        /* An administrator knows his own password, not that of the account. */
        {root, IPC_POST, CHANGE_ANN, CHANGE("correct horse", "another one"), 400,
         "ActionParameterValueError"},
        {root, IPC_POST, CHANGE_ANN, CHANGE("0penBmc", "another one"), 204, ""},
        {ann, IPC_POST, CHANGE_ANN, CHANGE("correct horse", "third one"), 400,
         "ActionParameterValueError"},
        {ann, IPC_POST, CHANGE_ANN, CHANGE("another one", "third one"), 204, ""},
        {ann, IPC_GET, CHANGE_ANN, NULL, 405, "OperationNotAllowed"},
    };

    check_bodies(cases, sizeof(cases) / sizeof(cases[0]));
}

static void account_change_password_is_offered_and_announced(void)
{
    struct probe probe;
    struct answer answer;

    open_with_ann(&probe);
    probe_ask(&probe, ann, IPC_GET, ANN_URI, NULL, &answer);
    CU_ASSERT_STRING_EQUAL(
        json_string_value(json_object_get(json_object_get(json_object_get(answer.body, "Actions"),
                                                          "#ManagerAccount.ChangePassword"),
                                          "target")),
        CHANGE_ANN);
    answer_deinit(&answer);
    probe.events[0] = '\0';
    CU_ASSERT_EQUAL(
        probe_status(&probe, ann, IPC_POST, CHANGE_ANN, CHANGE("correct horse", "another one")),
        204);
    CU_ASSERT_PTR_NOT_NULL(strstr(probe.events, "P:account-changed:ann"));
    probe_deinit(&probe);
}

/* Who has stolen a session cannot guess on without end: it is a log-in like any other. */
static void account_change_password_guesses_are_counted(void)
{
    struct probe probe;

    open_with_ann(&probe);
    CU_ASSERT_EQUAL(probe_status(&probe, root, IPC_PATCH, ACCOUNT_SERVICE_URI,
                                 "{\"AccountLockoutThreshold\":2,\"AccountLockoutDuration\":60,"
                                 "\"AccountLockoutCounterResetAfter\":60}"),
                    200);
    for (int i = 0; i < 2; i++)
        CU_ASSERT_EQUAL(
            probe_status(&probe, ann, IPC_POST, CHANGE_ANN, CHANGE("a guess", "another one")), 400);
    CU_ASSERT_EQUAL(
        probe_status(&probe, ann, IPC_POST, CHANGE_ANN, CHANGE("correct horse", "another one")),
        400);
    probe_deinit(&probe);
}

static void account_forms_agree_with_the_schema(void)
{
    CU_ASSERT_PTR_NULL(patch_form_flaw(&account_service_form));
    CU_ASSERT_PTR_NULL(patch_form_flaw(&account_form));
    CU_ASSERT_PTR_NULL(patch_form_flaw(&change_password_form));
}

static void account_service_patch_sets_the_policy(void)
{
    const struct body_case cases[] = {
        {root, IPC_PATCH, ACCOUNT_SERVICE_URI, "{\"MinPasswordLength\":7}", 400,
         "PropertyValueOutOfRange"},
        {root, IPC_PATCH, ACCOUNT_SERVICE_URI, "{\"MinPasswordLength\":65}", 400,
         "PropertyValueOutOfRange"},
        {root, IPC_PATCH, ACCOUNT_SERVICE_URI, "{\"MaxPasswordLength\":70}", 400,
         "PropertyNotWritable"},
        {root, IPC_PATCH, ACCOUNT_SERVICE_URI, "{\"AccountLockoutThreshold\":-1}", 400,
         "PropertyValueOutOfRange"},
        {root, IPC_PATCH, ACCOUNT_SERVICE_URI, "{\"AccountLockoutThreshold\":\"3\"}", 400,
         "PropertyValueTypeError"},
        {root, IPC_PATCH, ACCOUNT_SERVICE_URI, "{\"AccountLockoutDuration\":10}", 400,
         "PropertyValueConflict"},
        {root, IPC_PATCH, ACCOUNT_SERVICE_URI, "{\"ServiceEnabled\":false}", 400,
         "PropertyNotWritable"},
        {root, IPC_PATCH, ACCOUNT_SERVICE_URI,
         "{\"MinPasswordLength\":20,\"AccountLockoutThreshold\":3,\"AccountLockoutDuration\":10,"
         "\"AccountLockoutCounterResetAfter\":10,\"AccountLockoutCounterResetEnabled\":false}",
         200, ""},
        {root, IPC_PATCH, ANN_URI, "{\"Password\":\"correct horse\"}", 400,
         "PasswordIncorrectLength"},
    };
    struct probe probe;
    struct answer answer;

    check_bodies(cases, sizeof(cases) / sizeof(cases[0]));
    open_with_ann(&probe);
    CU_ASSERT_EQUAL(probe_status(&probe, root, IPC_GET, ACCOUNT_SERVICE_URI, NULL), 200);
    probe.events[0] = '\0';
    CU_ASSERT_EQUAL(probe_status(&probe, root, IPC_PATCH, ACCOUNT_SERVICE_URI,
                                 "{\"AccountLockoutThreshold\":3}"),
                    200);
    CU_ASSERT_STRING_EQUAL(probe.events, "I:" ACCOUNT_SERVICE_URI " R:200");
    probe_stop(&probe);
    CU_ASSERT_EQUAL_FATAL(probe_start(&probe, &account_service), 0);
    probe_ask(&probe, root, IPC_GET, ACCOUNT_SERVICE_URI, NULL, &answer);
    CU_ASSERT_EQUAL(json_integer_value(json_object_get(answer.body, "AccountLockoutThreshold")), 3);
    CU_ASSERT_EQUAL(json_integer_value(json_object_get(answer.body, "MinPasswordLength")), 8);
    answer_deinit(&answer);
    probe_deinit(&probe);
}

static void account_service_damaged_file_does_not_start(void)
{
    struct probe probe;
    char *text;

    probe_init(&probe, "account", "accounts.json");
    probe_write_file(&probe, "{\"version\":1}");
    CU_ASSERT_EQUAL(probe_start(&probe, &account_service), -EBADMSG);
    text = probe_read_file(&probe);
    CU_ASSERT_STRING_EQUAL(text, "{\"version\":1}");
    free(text);
    probe_deinit(&probe);
}

static void account_post_many_at_once_are_all_kept(void)
{
    struct answer answers[16];
    struct probe probe;

    open_with_ann(&probe);
    for (int i = 0; i < 16; i++) {
        char body[128];

        snprintf(body, sizeof(body),
                 "{\"UserName\":\"u%d\",\"Password\":\"correct horse\",\"RoleId\":\"ReadOnly\"}",
                 i / 2);
        probe_send(&probe, root, IPC_POST, ACCOUNTS_URI, body, &answers[i]);
    }
    for (int i = 0; i < 16; i++) {
        probe_run_until(&probe, &answers[i].done);
        CU_ASSERT_EQUAL(answers[i].status, i % 2 == 0 ? 201 : 409);
        answer_deinit(&answers[i]);
    }
    probe_deinit(&probe);
}

static const struct unit_case cases[] = {
    UNIT_CASE(resources_get_have_the_common_properties),
    UNIT_CASE(role_get_privileges_are_those_of_the_standard),
    UNIT_CASE(account_get_never_shows_the_password),
    UNIT_CASE(account_collection_post_bodies_are_judged),
    UNIT_CASE(account_patch_bodies_are_judged),
    UNIT_CASE(account_rights_are_those_of_the_registry),
    UNIT_CASE(account_collection_post_answers_with_the_new_resource),
    UNIT_CASE(account_patch_one_wrong_value_changes_nothing),
    UNIT_CASE(account_patch_own_password_clears_change_required),
    UNIT_CASE(account_change_password_bodies_are_judged),
    UNIT_CASE(account_change_password_is_offered_and_announced),
    UNIT_CASE(account_change_password_guesses_are_counted),
    UNIT_CASE(account_forms_agree_with_the_schema),
    UNIT_CASE(account_service_patch_sets_the_policy),
    UNIT_CASE(account_service_damaged_file_does_not_start),
    UNIT_CASE(account_post_many_at_once_are_all_kept),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-account/resources", cases)
