/* See write-failure.h; the table of docs/svc-chassis.md, "Writes". */
#include "hardware/write-failure.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "dbus/mirror.h"
#include "redfish/message.h"

enum failure {
    FAILURE_TEMPORARY,
    FAILURE_TIMEOUT,
    FAILURE_NOT_PERMITTED,
    FAILURE_BAD_VALUE,
    FAILURE_NOT_ALLOWED,
    FAILURE_CONFLICT,
    FAILURE_NOT_FOUND,
    FAILURE_LIMIT,
    FAILURE_DISABLED,
    FAILURE_INTERNAL,
};

/* D-Bus errors with a meaning of their own; every other one is an internal error. */
static const struct {
    const char *name;
    enum failure failure;
} error_rows[] = {
    {"org.freedesktop.DBus.Error.AccessDenied", FAILURE_NOT_PERMITTED},
    {"System.Error.EPERM", FAILURE_NOT_PERMITTED},
    {"org.freedesktop.DBus.Error.InvalidArgs", FAILURE_BAD_VALUE},
    {"System.Error.EINVAL", FAILURE_BAD_VALUE},
    {"xyz.openbmc_project.Common.Error.InvalidArgument", FAILURE_BAD_VALUE},
    {"xyz.openbmc_project.Certs.Error.InvalidCertificate", FAILURE_BAD_VALUE},
    {"xyz.openbmc_project.State.Chassis.Error.BMCNotReady", FAILURE_TEMPORARY},
    {"xyz.openbmc_project.State.Host.Error.BMCNotReady", FAILURE_TEMPORARY},
    {"xyz.openbmc_project.Common.Error.NotAllowed", FAILURE_NOT_ALLOWED},
    {"org.freedesktop.DBus.Error.PropertyReadOnly", FAILURE_NOT_ALLOWED},
    {"org.freedesktop.timedate1.NoNTPSupport", FAILURE_NOT_ALLOWED},
    {"xyz.openbmc_project.Common.Error.Unavailable", FAILURE_CONFLICT},
    {"org.freedesktop.timedate1.AutomaticTimeSyncEnabled", FAILURE_CONFLICT},
    {"xyz.openbmc_project.Common.Error.ResourceNotFound", FAILURE_NOT_FOUND},
    {"org.freedesktop.DBus.Error.UnknownObject", FAILURE_NOT_FOUND},
    {"org.freedesktop.DBus.Error.UnknownInterface", FAILURE_NOT_FOUND},
    {"org.freedesktop.DBus.Error.UnknownMethod", FAILURE_NOT_FOUND},
    {"xyz.openbmc_project.BIOSConfig.Common.Error.InvalidCurrentPassword", FAILURE_BAD_VALUE},
    {"xyz.openbmc_project.BIOSConfig.Common.Error.PasswordNotSettable", FAILURE_NOT_ALLOWED},
    {"xyz.openbmc_project.BIOSConfig.Common.Error.AttributeReadOnly", FAILURE_NOT_ALLOWED},
    {"xyz.openbmc_project.BIOSConfig.Common.Error.AttributeNotFound", FAILURE_NOT_FOUND},
    {"xyz.openbmc_project.Dump.Create.Error.QuotaExceeded", FAILURE_LIMIT},
    {"xyz.openbmc_project.Dump.Create.Error.Disabled", FAILURE_DISABLED},
    {"org.freedesktop.DBus.Error.NoReply", FAILURE_TIMEOUT},
    {"org.freedesktop.DBus.Error.Timeout", FAILURE_TIMEOUT},
    {"org.freedesktop.DBus.Error.ServiceUnknown", FAILURE_TEMPORARY},
    {"org.freedesktop.DBus.Error.NameHasNoOwner", FAILURE_TEMPORARY},
};

static enum failure failure_of(int outcome, const char *error_name)
{
    switch (outcome) {
    case MIRROR_E_NO_OWNER:
    case MIRROR_E_LOST:
        return FAILURE_TEMPORARY;
    case MIRROR_E_TIMEOUT:
    case -ETIMEDOUT:
        return FAILURE_TIMEOUT;
    case MIRROR_E_REJECTED:
        for (size_t i = 0; error_name && i < ARRAY_SIZE(error_rows); i++) {
            if (strcmp(error_name, error_rows[i].name) == 0)
                return error_rows[i].failure;
        }
        return FAILURE_INTERNAL;
    default:
        return FAILURE_INTERNAL;
    }
}

bool write_failure_is_temporary(int outcome, const char *error_name)
{
    return failure_of(outcome, error_name) == FAILURE_TEMPORARY;
}

bool write_failure_is_not_found(int outcome, const char *error_name)
{
    return failure_of(outcome, error_name) == FAILURE_NOT_FOUND;
}

/* Of an action there is no property to blame, but for a parameter. */
static json_t *action_failure_message(enum failure failure, const char *action, const char *related)
{
    switch (failure) {
    case FAILURE_BAD_VALUE:
        if (action && related)
            return message_new(related, BASE_ACTION_PARAMETER_VALUE_ERROR,
                               strrchr(related, '/') + 1, action, NULL);
        return message_new(NULL, BASE_INTERNAL_ERROR, NULL);
    case FAILURE_TEMPORARY:
        return message_new(NULL, BASE_SERVICE_TEMPORARILY_UNAVAILABLE, "10", NULL);
    case FAILURE_TIMEOUT:
        return message_new(NULL, BASE_OPERATION_TIMEOUT, NULL);
    case FAILURE_NOT_PERMITTED:
        return message_new(NULL, BASE_INSUFFICIENT_PRIVILEGE, NULL);
    case FAILURE_NOT_ALLOWED: /* not now: the method as such is */
    case FAILURE_CONFLICT:
        return message_new(NULL, BASE_RESOURCE_IN_USE, NULL);
    case FAILURE_LIMIT:
        return message_new(NULL, BASE_CREATE_LIMIT_REACHED_FOR_RESOURCE, NULL);
    case FAILURE_DISABLED:
        return message_new(NULL, BASE_SERVICE_DISABLED, action ? action : "", NULL);
    default:
        return message_new(NULL, BASE_INTERNAL_ERROR, NULL);
    }
}

json_t *write_failure_message(int outcome, const char *error_name, const char *action,
                              const char *related, const char *value)
{
    enum failure failure = failure_of(outcome, error_name);
    const char *name = related ? strrchr(related, '/') + 1 : NULL;

    if (!related || action)
        return action_failure_message(failure, action, related);
    switch (failure) {
    case FAILURE_TEMPORARY:
        return message_new(related, BASE_SERVICE_TEMPORARILY_UNAVAILABLE, "10", NULL);
    case FAILURE_TIMEOUT:
        return message_new(related, BASE_OPERATION_TIMEOUT, NULL);
    case FAILURE_NOT_PERMITTED:
        return message_new(related, BASE_INSUFFICIENT_PRIVILEGE, NULL);
    case FAILURE_BAD_VALUE:
        return message_new(related, BASE_PROPERTY_VALUE_INCORRECT, name, value, NULL);
    case FAILURE_NOT_ALLOWED:
        return message_new(related, BASE_PROPERTY_NOT_WRITABLE, name, NULL);
    case FAILURE_CONFLICT:
        return message_new(related, BASE_PROPERTY_VALUE_EXTERNAL_CONFLICT, name, value, NULL);
    case FAILURE_NOT_FOUND:
        return message_new(related, BASE_RESOURCE_NOT_FOUND, "Property", name, NULL);
    case FAILURE_LIMIT: /* of actions only */
    case FAILURE_DISABLED:
    case FAILURE_INTERNAL:
        break;
    }
    return message_new(related, BASE_INTERNAL_ERROR, NULL);
}
