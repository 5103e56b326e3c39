/*
 * shoal-logs: the log services of systems and managers of OpenBMC as Redfish.
 *
 * Trust: reads the system bus (what daemons there say is shown, never executed; sizes and types are
 * checked by dbus/), the files of the journal (by libsystemd), of the host's console (text, or gzip
 * by zlib; what the host wrote is shown, cut and as UTF-8) and of rsyslog (text, line by line), and
 * requests from the gateway, whose user the kernel vouches for. Hands descriptors that owners on
 * the bus gave to the gateway. Writes what clients may change of logs: entries are resolved,
 * deleted and cleared, dumps are made; with --event-log, deletes rsyslog's files.
 */
#include "svc-logs/logs-service.h"

int main(int argc, char **argv)
{
    return service_main(argc, argv, &logs_service_definition);
}
