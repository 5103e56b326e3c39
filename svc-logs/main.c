/*
 * shoal-logs: the log services of systems and managers of OpenBMC as Redfish.
 *
 * Trust: reads the system bus (what daemons there say is shown, never executed; sizes and types are
 * checked by dbus/) and requests from the gateway, whose user the kernel vouches for. Writes what
 * clients may change of logs: entries are resolved, deleted and cleared, dumps are made.
 */
#include "svc-logs/logs-service.h"

int main(int argc, char **argv)
{
    return service_main(argc, argv, &logs_service_definition);
}
