/* What a failed D-Bus write tells the client: bmcweb's rules for errors of Set, with 503 where
 * waiting helps. */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "dbus/mirror.h"
#include "hardware/write-failure.h"
#include "tests/unit/cunit-main.h"

#define COMMON "xyz.openbmc_project.Common.Error."
#define BIOS "xyz.openbmc_project.BIOSConfig.Common.Error."
#define DBUS "org.freedesktop.DBus.Error."

static const struct {
    int outcome;
    const char *error, *related, *message; /* message: the MessageId after the registry's version */
    bool temporary;
} rows[] = {
    {MIRROR_E_NO_OWNER, NULL, "/AssetTag", "ServiceTemporarilyUnavailable", true},
    {MIRROR_E_LOST, NULL, "/AssetTag", "ServiceTemporarilyUnavailable", true},
    {MIRROR_E_TIMEOUT, NULL, "/AssetTag", "OperationTimeout", false},
    {MIRROR_E_REJECTED, "org.freedesktop.DBus.Error.AccessDenied", "/AssetTag",
     "InsufficientPrivilege", false},
    {MIRROR_E_REJECTED, COMMON "InvalidArgument", "/AssetTag", "PropertyValueIncorrect", false},
    {MIRROR_E_REJECTED, COMMON "NotAllowed", "/AssetTag", "PropertyNotWritable", false},
    {MIRROR_E_REJECTED, COMMON "Unavailable", "/AssetTag", "PropertyValueExternalConflict", false},
    {MIRROR_E_REJECTED, COMMON "ResourceNotFound", "/AssetTag", "ResourceNotFound", false},
    {MIRROR_E_REJECTED, "xyz.openbmc_project.State.Chassis.Error.BMCNotReady", NULL,
     "ServiceTemporarilyUnavailable", true},
    {MIRROR_E_REJECTED, "org.freedesktop.DBus.Error.Failed", "/AssetTag", "InternalError", false},
    {MIRROR_E_REJECTED, NULL, "/AssetTag", "InternalError", false},
    {-ENOMEM, NULL, "/AssetTag", "InternalError", false},
    {-ETIMEDOUT, NULL, "/AssetTag", "OperationTimeout", false},
    {MIRROR_E_REJECTED, COMMON "NotAllowed", NULL, "ResourceInUse", false},
    {MIRROR_E_REJECTED, DBUS "UnknownObject", "/AssetTag", "ResourceNotFound", false},
    {MIRROR_E_REJECTED, DBUS "UnknownInterface", "/AssetTag", "ResourceNotFound", false},
    {MIRROR_E_REJECTED, DBUS "UnknownMethod", "/AssetTag", "ResourceNotFound", false},
    {MIRROR_E_REJECTED, BIOS "AttributeReadOnly", "/Attributes", "PropertyNotWritable", false},
    {MIRROR_E_REJECTED, BIOS "AttributeNotFound", "/Attributes", "ResourceNotFound", false},
    {MIRROR_E_REJECTED, BIOS "PasswordNotSettable", NULL, "ResourceInUse", false},
    {MIRROR_E_REJECTED, "xyz.openbmc_project.Dump.Create.Error.QuotaExceeded", NULL,
     "CreateLimitReachedForResource", false},
    {MIRROR_E_REJECTED, "xyz.openbmc_project.Dump.Create.Error.Disabled", NULL, "ServiceDisabled",
     false},
    {MIRROR_E_TIMEOUT, NULL, NULL, "OperationTimeout", false},
};

static void write_failure_message_each_error_as_documented(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        json_t *message = write_failure_message(rows[i].outcome, rows[i].error, NULL,
                                                rows[i].related, "value");
        const char *id = json_string_value(json_object_get(message, "MessageId"));

        CU_ASSERT_PTR_NOT_NULL_FATAL(id);
        CU_ASSERT_STRING_EQUAL(strrchr(id, '.') + 1, rows[i].message);
        CU_ASSERT_EQUAL(json_object_get(message, "RelatedProperties") != NULL,
                        rows[i].related != NULL);
        CU_ASSERT_EQUAL(write_failure_is_temporary(rows[i].outcome, rows[i].error),
                        rows[i].temporary);
        json_decref(message);
    }
}

static void write_failure_message_of_nested_property_names_leaf(void)
{
    json_t *message = write_failure_message(MIRROR_E_REJECTED, COMMON "InvalidArgument", NULL,
                                            "/PowerLimitWatts/SetPoint", "7");
    const json_t *arguments = json_object_get(message, "MessageArgs");

    CU_ASSERT_STRING_EQUAL(json_string_value(json_array_get(arguments, 0)), "SetPoint");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_array_get(arguments, 1)), "7");
    json_decref(message);
}

static void write_failure_message_of_an_action_names_the_parameter(void)
{
    json_t *message = write_failure_message(MIRROR_E_REJECTED, COMMON "InvalidArgument",
                                            "VirtualMedia.InsertMedia", "/Image", "x");
    const json_t *arguments = json_object_get(message, "MessageArgs");

    CU_ASSERT_PTR_NOT_NULL(strstr(json_string_value(json_object_get(message, "MessageId")),
                                  "ActionParameterValueError"));
    CU_ASSERT_STRING_EQUAL(json_string_value(json_array_get(arguments, 0)), "Image");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_array_get(arguments, 1)),
                           "VirtualMedia.InsertMedia");
    json_decref(message);
}

static const struct unit_case cases[] = {
    UNIT_CASE(write_failure_message_each_error_as_documented),
    UNIT_CASE(write_failure_message_of_nested_property_names_leaf),
    UNIT_CASE(write_failure_message_of_an_action_names_the_parameter),
    UNIT_CASES_END,
};

UNIT_MAIN("hardware/write-failure", cases)
