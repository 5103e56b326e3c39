/*
 * The log services that there are: one table for both places. What a service's entries are, its
 * own file says.
 */
#pragma once

#include "hardware/resource.h"
#include "svc-logs/place.h"

struct log_service {
    bool is_manager; /* below Managers, else below Systems */
    const char *id;  /* "EventLog": the last segment of its URI */
    const char *name, *description;
    const char *entry_type; /* LogEntryType; NULL: of several */
    const char *path; /* its object on D-Bus: the service is there when that has `interface` */
    const char *interface;
    /** The same where the path depends on the host; else NULL. */
    const struct mirror_object *(*locate)(const struct scope *scope);
    /** Of services that are not on D-Bus; else NULL. */
    bool (*is_there)(const struct scope *scope);
    bool may_be_file;             /* with --event-log it is there without an object */
    const char *overwrite_policy; /* OverWritePolicy; NULL: WrapsWhenFull */
    bool collects;                /* has CollectDiagnosticData */
};

/** An entry of a log on D-Bus has changed: its collections are invalidated. */
void log_service_entry_changed(struct hardware *hardware, const struct mirror_object *entry);

/** The same as a resource_find_fn. */
int log_service_find_of(struct scope *scope);

/** The service that the request's URI names, NULL when it is not there. Its object, if it has one,
 * is scope->object then. */
const struct log_service *log_service_find(struct scope *scope);
