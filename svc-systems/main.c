/*
 * shoal-systems: computer systems, their parts, fabrics and cables of OpenBMC as Redfish.
 *
 * Trust: reads the system bus (what daemons there say is shown, never executed; sizes and types are
 * checked by dbus/) and requests from the gateway, whose user the kernel vouches for. Writes what
 * clients may change of hosts: power transitions, boot settings, LEDs, BIOS settings.
 */
#include "svc-systems/systems-service.h"

int main(int argc, char **argv)
{
    return service_main(argc, argv, &systems_service_definition);
}
