/*
 * shoal-update: the update service and the firmware inventory of OpenBMC as Redfish.
 *
 * Trust: reads the system bus (what daemons there say is shown, never executed; sizes and types are
 * checked by dbus/) and requests from the gateway, whose user the kernel vouches for. Writes when
 * an update is to be applied.
 */
#include "svc-update/update-service.h"

int main(int argc, char **argv)
{
    return service_main(argc, argv, &update_service_definition);
}
