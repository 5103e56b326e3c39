/*
 * shoal-chassis: chassis, sensors, fans and power of OpenBMC as Redfish.
 *
 * Trust: reads the system bus (what daemons there say is shown, never executed; sizes and types are
 * checked by dbus/) and requests from the gateway, whose user the kernel vouches for. Writes a few
 * D-Bus properties: LED groups, asset tag, power cap, power cycling. Opens no file.
 */
#include "svc-chassis/chassis-service.h"

int main(int argc, char **argv)
{
    return service_main(argc, argv, &chassis_service_definition);
}
