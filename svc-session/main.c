/*
 * shoal-session: sessions and their tokens. Reads and writes sessions.json in its state folder,
 * listens on one Unix socket, and asks svc-account over another. Trusts svc-account to say who
 * somebody is, and the gateway (checked by SO_PEERCRED) to say who asks; sees passwords, and keeps
 * none.
 */
#include "svc-session/session-internal.h"

int main(int argc, char **argv)
{
    return service_main(argc, argv, &session_service);
}
