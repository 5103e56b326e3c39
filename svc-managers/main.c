/*
 * shoal-managers: the BMC itself, its network, certificates and virtual media as Redfish.
 *
 * Trust: reads the system bus (what daemons there say is shown, never executed; sizes and types are
 * checked by dbus/) and requests from the gateway, whose user the kernel vouches for. Writes
 * network settings, time, services, certificates and virtual media, and restarts the BMC.
 */
#include "svc-managers/managers-service.h"

int main(int argc, char **argv)
{
    return service_main(argc, argv, &managers_service_definition);
}
