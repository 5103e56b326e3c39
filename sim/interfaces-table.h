/*
 * How the tables of interfaces are written (interfaces-control.c, -freedesktop.c, -inventory.c,
 * -management.c, -sensor.c, -software.c): names, signatures, defaults and enumerations as published
 * in phosphor-dbus-interfaces (341308f4) and by systemd 252, each interface in one row.
 * Association.endpoints is "as", which is what phosphor-objmgr registers. A new interface is a new
 * row, at its place in the alphabet (interface_find() searches by halves). For these files only.
 */
#pragma once

#include "sim/interfaces.h"

#include "base/cleanup.h"

#define PREFIX SIM_PREFIX

/** The type comes first, so that other members may follow the name:
 * PROPERTY("b", "Present", .read_only = true). */
#define PROPERTY(type, ...)                                                                        \
    {                                                                                              \
        .signature = (type), .name = __VA_ARGS__                                                   \
    }

#define PROPERTIES(...) ((const struct interface_property[]){__VA_ARGS__, {0}})
#define METHODS(...) ((const struct interface_method[]){__VA_ARGS__, {0}})
#define SIGNALS(...) ((const struct interface_signal[]){__VA_ARGS__, {0}})

extern const struct interface_table interface_table_control;
extern const struct interface_table interface_table_freedesktop;
extern const struct interface_table interface_table_inventory;
extern const struct interface_table interface_table_management;
extern const struct interface_table interface_table_sensor;
extern const struct interface_table interface_table_software;
