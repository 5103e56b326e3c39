/*
 * shoal-emulator: a mockup as a Redfish service, behind the gateway.
 *
 * Trust: reads mockups and fish files, which may be anybody's and are checked within the limits of
 * mockup/; requests come from the gateway, whose user the kernel vouches for. Writes what it is
 * told to save, and nothing else.
 */
#include "svc-emulator/emulator.h"

int main(int argc, char **argv)
{
    return service_main(argc, argv, &emulator_definition);
}
