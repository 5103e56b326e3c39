/*
 * A BMC for the mirror's tests: a private dbus-daemon, an ObjectMapper and a few owners, all with
 * their own sd-bus connections, and pumped together with the mirror's loop by one thread. So a test
 * decides the order of everything. Owners answer from a table; what they answer can be held back or
 * refused. For tests only; the real simulated BMC is sim/.
 */
#pragma once

#include "dbus/mirror.h"
#include "tests/unit/private-bus.h"

#include <CUnit/CUnit.h>
#include <stdbool.h>
#include <systemd/sd-bus.h>
#include <uv.h>

#define FAKE_VALUES_MAX 4096
#define FAKE_OWNERS_MAX 4
#define FAKE_HELD_MAX 64

struct fake_value {
    char path[128], interface[96], property[48];
    sd_bus_message *value; /* sealed; holds one variant. NULL: the interface has no property */
};

struct fake_owner {
    struct fake_bmc *bmc;
    const char *name;
    const char *root; /* where it has an ObjectManager; NULL: nowhere */
    sd_bus *bus;      /* NULL while it is off the bus */
    struct fake_value *values;
    unsigned int value_count;
    const char
        *hold_member; /* answers to this method are made, but wait for fake_owner_release() */
    const char *fail_member; /* this method fails with fail_error */
    const char *fail_error;
    bool keep_on_set;        /* Set keeps the old value, and signals it */
    bool set_without_signal; /* Set emits no PropertiesChanged */
    sd_bus_message *held[FAKE_HELD_MAX];
    unsigned int held_count;
    unsigned int managed_count, get_all_count, get_count, set_count;
    unsigned int call_count; /* of all methods */
};

struct fake_bmc {
    struct private_bus daemon;
    char address[128]; /* without the daemon's GUID, so that it outlives the daemon */
    uv_loop_t loop;
    struct fake_owner mapper, owners[FAKE_OWNERS_MAX];
    unsigned int owner_count;
    struct mirror *mirror;
    bool mirror_closed;
    /* what the mirror fired */
    unsigned int changed, structure, synchronised, bus_lost;
    char last_changed[128];
    char order[64]; /* 's'tructure, 'c'hanged, 'y' synchronised, 'l'ost, 'd'one */
};

extern const char *const fake_interfaces[], *const fake_namespaces[], *const fake_associations[];

#define SENSORS "/xyz/openbmc_project/sensors"
#define INVENTORY "/xyz/openbmc_project/inventory"
#define SENSOR_VALUE "xyz.openbmc_project.Sensor.Value"
#define AVAILABILITY "xyz.openbmc_project.State.Decorator.Availability"
#define ITEM_CHASSIS "xyz.openbmc_project.Inventory.Item.Chassis"
#define ASSET "xyz.openbmc_project.Inventory.Decorator.Asset"
#define ASSOCIATION "xyz.openbmc_project.Association"
#define CPU0 SENSORS "/temperature/CPU0"
#define CHASSIS INVENTORY "/system/chassis/Chassis0"

/** Starts daemon and mapper. Asserts by CUnit. */
void fake_bmc_start(struct fake_bmc *bmc);
/** Ends everything, and asserts that the loop closes. */
void fake_bmc_stop(struct fake_bmc *bmc);
/** Kills the daemon; all connections break. */
void fake_bmc_kill_bus(struct fake_bmc *bmc);
/** Starts a daemon on the same address, and the owners that `again` is set for. */
void fake_bmc_restart_bus(struct fake_bmc *bmc);
void fake_bmc_mirror(struct fake_bmc *bmc);
/** One round of everybody. */
void fake_bmc_pump(struct fake_bmc *bmc);
uint64_t fake_now_ms(void);

struct fake_owner *fake_owner_new(struct fake_bmc *bmc, const char *name, const char *root);
void fake_owner_connect(struct fake_owner *owner);
void fake_owner_disconnect(struct fake_owner *owner);
/** Sets a value without a signal. property NULL: the interface alone. */
void fake_put(struct fake_owner *owner, const char *path, const char *interface,
              const char *property, const char *signature, ...);
void fake_take_away(struct fake_owner *owner, const char *path, const char *interface);
void fake_signal_changed(struct fake_owner *owner, const char *path, const char *interface,
                         const char *property);
void fake_signal_invalidated(struct fake_owner *owner, const char *path, const char *interface,
                             const char *property);
/** InterfacesAdded for all interfaces of the path. */
void fake_signal_added(struct fake_owner *owner, const char *path);
void fake_signal_removed(struct fake_owner *owner, const char *path, const char *interface);
void fake_owner_release(struct fake_owner *owner);
/** A sensor with value, unit and availability. */
void fake_put_sensor(struct fake_owner *owner, const char *path, double value);

/** Pumps until the condition holds; asserts that it does within 10 s. */
#define WAIT_FOR(bmc, condition)                                                                   \
    do {                                                                                           \
        uint64_t deadline_ = fake_now_ms() + 10000;                                                \
        while (!(condition) && fake_now_ms() < deadline_)                                          \
            fake_bmc_pump(bmc);                                                                    \
        CU_ASSERT_TRUE(condition);                                                                 \
    } while (0)

/** Pumps until everything that was sent so far was seen by the mirror: a change of a marker sensor
 * arrives. */
void fake_bmc_settle(struct fake_bmc *bmc, struct fake_owner *owner);

double fake_number(const struct fake_bmc *bmc, const char *path);
