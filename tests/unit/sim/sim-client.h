/*
 * A client of a simulated board on a private bus, for the tests of devices: one machine a case,
 * properties read and written by their place, and waiting for what comes later. For tests only:
 * blocks, with a deadline, and fails the case.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <systemd/sd-bus.h>

#define X "xyz.openbmc_project."
#define P "/xyz/openbmc_project/"
#define SIM X "Shoal.Sim", P "shoal/sim", X "Shoal.Sim"

/** Where a property is: owner, path, interface, name. */
struct place {
    const char *owner;
    const char *path;
    const char *interface;
    const char *property;
};

/** Starts a bus and a machine with a board of the repository ("rack-1u") whose sensors rest. */
void sim_client_start(const char *board);
/** The same with a board's text. */
void sim_client_start_text(const char *board_text);
void sim_client_stop(void);

sd_bus *sim_client_bus(void);

/** Asserts that a call was refused with this error, and frees the error. */
void assert_refused(int result, sd_bus_error *error, const char *name);

/** Reads; fails the case when the property is not there. The text is good until the next call. */
const char *read_text(const struct place *place);
uint64_t read_unsigned(const struct place *place, char type);
bool read_boolean(const struct place *place);
/** An array of strings, joined by spaces; good until the next call. */
const char *read_texts(const struct place *place);

/** Writes. Returns as sd_bus_set_property(). */
int write_text(const struct place *place, const char *text, sd_bus_error *ret_error);
int write_boolean(const struct place *place, bool boolean);
int write_texts(const struct place *place, const char *text, sd_bus_error *ret_error);

/** True when the owner has the object. */
bool has_object(const char *owner, const char *path);

/** Waits until it is there, or gone. */
bool wait_for_object(const char *owner, const char *path, bool there);

/** Waits until a property has a text (the whole one, or its last word), or a truth. */
bool wait_for_text(const struct place *place, const char *text);
bool wait_for_boolean(const struct place *place, bool boolean);
/** Waits until an array of strings, joined by spaces, is this. */
bool wait_for_texts(const struct place *place, const char *texts);

/** Waits until `is_true` is. */
bool wait_until(bool (*is_true)(const void *context), const void *context);

/** Number of an owner's objects right below a path, by GetManagedObjects of its root. */
size_t count_objects(const char *owner, const char *root, const char *below);
