/*
 * shoal-emulator: a mockup as a Redfish service, behind the gateway.
 *
 * Trust: reads mockups and fish files, which may be anybody's and are checked within the limits of
 * mockup/; requests come from the gateway, whose user the kernel vouches for. Writes what it is
 * told to save, and nothing else.
 */
#include "svc-emulator/emulator.h"
#include "svc-emulator/save.h"

int main(int argc, char **argv)
{
    int status = service_main(argc, argv, &emulator_definition);

    return status == 0 && save_has_failed() ? 1 : status;
}
