/*
 * Units of systemd in the mirror: sockets whose port Redfish shows, services that run or do not. A
 * service names them by patterns in its hardware_definition; hardware.c has them looked up whenever
 * systemd comes, and watched from then on. Sources: org.freedesktop.systemd1(5), systemd.unit(5)
 * "String Escaping for Inclusion in Unit Names".
 */
#pragma once

#include "dbus/mirror.h"

struct hardware;

#define SYSTEMD_OWNER "org.freedesktop.systemd1"
#define SYSTEMD_PATH "/org/freedesktop/systemd1"
#define INTERFACE_SYSTEMD_MANAGER "org.freedesktop.systemd1.Manager"
#define INTERFACE_SYSTEMD_UNIT "org.freedesktop.systemd1.Unit"
#define INTERFACE_SYSTEMD_SOCKET "org.freedesktop.systemd1.Socket"

/** The interfaces that are mirrored, NULL-terminated. */
extern const char *const systemd_unit_interfaces[];

/** The service manager itself (its Progress tells how far the start is), NULL where there is none.
 */
const struct mirror_object *systemd_manager(const struct mirror *mirror);
/** The unit with this name ("dropbear.socket"); NULL when it is not there. */
const struct mirror_object *systemd_unit_find(const struct mirror *mirror, const char *name);
/** The first unit, by path, whose name fits a pattern of fnmatch(3): "phosphor-ipmi-net*.socket".
 * NULL when there is none. */
const struct mirror_object *systemd_unit_first(const struct mirror *mirror, const char *pattern);

/** True when it runs, or listens. */
bool systemd_unit_is_running(const struct mirror_object *unit);
/** The port that a socket listens on; false when it has none (a path), or is no socket. */
bool systemd_socket_port(const struct mirror_object *unit, uint16_t *ret_port);

/* -- for hardware.c -- */
/** Watches the service manager; nothing where the definition has no patterns. Returns 0 or negative
 * errno. */
int systemd_units_start(struct hardware *hardware);
/** Something changed in the mirror: asks for the units when systemd has just come. */
void systemd_units_check(struct hardware *hardware);

/* Pure rules, exposed for their test. */
#define SYSTEMD_UNIT_PATH_BYTES 512
/** "a-b.socket" as "/org/freedesktop/systemd1/unit/a_2db_2esocket"; false when it is too long. */
bool systemd_unit_path(const char *name, char ret_path[static SYSTEMD_UNIT_PATH_BYTES]);
/** The port of "[::]:2200" or "0.0.0.0:623". */
bool systemd_listen_port(const char *address, uint16_t *ret_port);
