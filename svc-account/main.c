/*
 * shoal-account: users, their roles and passwords. Reads and writes accounts.json in its state
 * folder, listens on one Unix socket, and opens nothing else. Trusts who asks (the gateway and
 * svc-session, checked by SO_PEERCRED) to say who the caller is, and believes nothing in a
 * request's body.
 */
#include "svc-account/account-internal.h"

int main(int argc, char **argv)
{
    return service_main(argc, argv, &account_service);
}
