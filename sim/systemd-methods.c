/*
 * Methods of org.freedesktop.systemd1.Manager and Unit; see systemd.h. Source:
 * org.freedesktop.systemd1(5) of systemd 252.
 */
#include "sim/systemd.h"

#include "base/cleanup.h"

#include <errno.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define UNIT_ROW "(ssssssouso)"
#define ERROR_NO_UNIT "org.freedesktop.systemd1.NoSuchUnit"
#define ERROR_MASKED "org.freedesktop.systemd1.UnitMasked"

/* -- lists ------------------------------------------------------------------------------------ */

/* Which units a list has: NULL, everything; else names or patterns, and states. */
struct filter {
    char **states;
    char **patterns;
    bool by_pattern;
};

static void free_texts(char **texts)
{
    for (size_t i = 0; texts && texts[i]; i++)
        free(texts[i]);
    free(texts);
}

static bool has_state(const struct object *unit, char **states)
{
    static const char *const properties[] = {"LoadState", "ActiveState", "SubState"};

    for (size_t i = 0; states && states[i]; i++) {
        for (size_t k = 0; k < ARRAY_SIZE(properties); k++) {
            if (strcmp(states[i], object_get_text(unit, SYSTEMD_UNIT, properties[k])) == 0)
                return true;
        }
    }
    return !states || !states[0];
}

static bool matches(const struct object *unit, const struct filter *filter)
{
    const char *name = object_get_text(unit, SYSTEMD_UNIT, "Id");

    if (!has_state(unit, filter->states))
        return false;
    for (size_t i = 0; filter->patterns && filter->patterns[i]; i++) {
        if (filter->by_pattern ? fnmatch(filter->patterns[i], name, 0) == 0
                               : strcmp(filter->patterns[i], name) == 0)
            return true;
    }
    return filter->by_pattern && (!filter->patterns || !filter->patterns[0]);
}

static int append_unit(sd_bus_message *reply, const struct object *unit)
{
    return sd_bus_message_append(reply, UNIT_ROW, object_get_text(unit, SYSTEMD_UNIT, "Id"),
                                 object_get_text(unit, SYSTEMD_UNIT, "Description"),
                                 object_get_text(unit, SYSTEMD_UNIT, "LoadState"),
                                 object_get_text(unit, SYSTEMD_UNIT, "ActiveState"),
                                 object_get_text(unit, SYSTEMD_UNIT, "SubState"), "", unit->path, 0,
                                 "", "/");
}

static int list_units(const struct systemd *systemd, sd_bus_message *call,
                      const struct filter *filter)
{
    CLEANUP(sd_bus_message_unrefp) sd_bus_message *reply = NULL;
    int error = sd_bus_message_new_method_return(call, &reply);

    if (error >= 0)
        error = sd_bus_message_open_container(reply, 'a', UNIT_ROW);
    for (struct object *unit = systemd->owner->objects; error >= 0 && unit; unit = unit->hh.next) {
        if (object_find_interface(unit, SYSTEMD_UNIT) && matches(unit, filter))
            error = append_unit(reply, unit);
    }
    if (error >= 0)
        error = sd_bus_message_close_container(reply);
    return error < 0 ? error : sd_bus_send(NULL, reply, NULL);
}

static int on_list_units(struct systemd *systemd, sd_bus_message *call)
{
    return list_units(systemd, call, &(struct filter){.by_pattern = true});
}

static int on_list_by_names(struct systemd *systemd, sd_bus_message *call)
{
    struct filter filter = {0};
    int error = sd_bus_message_read_strv(call, &filter.patterns);

    if (error >= 0)
        error = list_units(systemd, call, &filter);
    free_texts(filter.patterns);
    return error;
}

static int on_list_by_patterns(struct systemd *systemd, sd_bus_message *call)
{
    struct filter filter = {.by_pattern = true};
    int error = sd_bus_message_read_strv(call, &filter.states);

    if (error >= 0)
        error = sd_bus_message_read_strv(call, &filter.patterns);
    if (error >= 0)
        error = list_units(systemd, call, &filter);
    free_texts(filter.states);
    free_texts(filter.patterns);
    return error;
}

/* -- one unit --------------------------------------------------------------------------------- */

/* Reads a name and finds its unit; answers the call when there is none. Returns 1 when found. */
static int read_unit(struct systemd *systemd, sd_bus_message *call, struct object **ret_unit)
{
    const char *name;
    int error = sd_bus_message_read(call, "s", &name);

    if (error < 0)
        return error;
    *ret_unit = systemd_find_unit(systemd, name);
    if (*ret_unit)
        return 1;
    error = sd_bus_reply_method_errorf(call, ERROR_NO_UNIT, "Unit %s not loaded.", name);
    return error < 0 ? error : 0;
}

static int on_get_unit(struct systemd *systemd, sd_bus_message *call)
{
    struct object *unit;
    int found = read_unit(systemd, call, &unit);

    return found <= 0 ? found : sd_bus_reply_method_return(call, "o", unit->path);
}

static int on_get_file_state(struct systemd *systemd, sd_bus_message *call)
{
    struct object *unit;
    int found = read_unit(systemd, call, &unit);

    return found <= 0 ? found
                      : sd_bus_reply_method_return(
                            call, "s", object_get_text(unit, SYSTEMD_UNIT, "UnitFileState"));
}

/* -- jobs ------------------------------------------------------------------------------------ */

static int emit_job(const struct systemd *systemd, const char *member, const char *job,
                    const char *unit_name)
{
    sd_bus *bus = bus_handle(systemd->owner);

    if (strcmp(member, "JobNew") == 0)
        return sd_bus_emit_signal(bus, SYSTEMD_PATH, SYSTEMD_MANAGER, member, "uos", systemd->jobs,
                                  job, unit_name);
    return sd_bus_emit_signal(bus, SYSTEMD_PATH, SYSTEMD_MANAGER, member, "uoss", systemd->jobs,
                              job, unit_name, "done");
}

/* A job is done as soon as it is begun. verb: Start, Stop, Restart or Reload, which changes no
 * state. */
static int run_job(struct systemd *systemd, struct object *unit, const char *verb,
                   sd_bus_message *call)
{
    const char *name = object_get_text(unit, SYSTEMD_UNIT, "Id");
    bool stop = strncmp(verb, "Stop", 4) == 0;
    char job[64];
    int error = 0;

    if (!stop && strcmp(object_get_text(unit, SYSTEMD_UNIT, "UnitFileState"), "masked") == 0)
        return sd_bus_reply_method_errorf(call, ERROR_MASKED, "Unit %s is masked.", name);
    snprintf(job, sizeof(job), SYSTEMD_PATH "/job/%u", ++systemd->jobs);
    error = sd_bus_reply_method_return(call, "o", job);
    if (error >= 0)
        error = emit_job(systemd, "JobNew", job, name);
    if (error >= 0 && strncmp(verb, "Restart", 7) == 0)
        error = systemd_run_unit(systemd, unit, false);
    if (error >= 0 && strncmp(verb, "Reload", 6) != 0)
        error = systemd_run_unit(systemd, unit, !stop);
    if (error >= 0)
        error = emit_job(systemd, "JobRemoved", job, name);
    /* The call is answered: nobody else is to be told. */
    if (error < 0)
        machine_report("job", error);
    return 0;
}

static int on_job(struct systemd *systemd, sd_bus_message *call)
{
    struct object *unit;
    int found = read_unit(systemd, call, &unit);

    return found <= 0 ? found : run_job(systemd, unit, sd_bus_message_get_member(call), call);
}

static int on_subscribe(struct systemd *systemd, sd_bus_message *call)
{
    (void)systemd;
    return sd_bus_reply_method_return(call, "");
}

static const struct {
    const char *member;
    int (*run)(struct systemd *systemd, sd_bus_message *call);
} methods[] = {
    {"GetUnit", on_get_unit},
    {"GetUnitFileState", on_get_file_state},
    {"ListUnits", on_list_units},
    {"ListUnitsByNames", on_list_by_names},
    {"ListUnitsByPatterns", on_list_by_patterns},
    {"LoadUnit", on_get_unit},
    {"ReloadUnit", on_job},
    {"RestartUnit", on_job},
    {"StartUnit", on_job},
    {"StopUnit", on_job},
    {"Subscribe", on_subscribe},
    {"Unsubscribe", on_subscribe},
};

static int on_manager(void *context, struct object *object, sd_bus_message *call)
{
    (void)object;
    for (size_t i = 0; i < ARRAY_SIZE(methods); i++) {
        if (strcmp(methods[i].member, sd_bus_message_get_member(call)) == 0)
            return methods[i].run(context, call);
    }
    return -EOPNOTSUPP;
}

static int on_unit(void *context, struct object *unit, sd_bus_message *call)
{
    return run_job(context, unit, sd_bus_message_get_member(call), call);
}

int systemd_methods_start(struct systemd *systemd)
{
    struct bus *bus = systemd->machine->bus;
    int error = bus_register_for(bus, SYSTEMD_OWNER, SYSTEMD_MANAGER, on_manager, systemd);

    return error < 0 ? error : bus_register_for(bus, SYSTEMD_OWNER, SYSTEMD_UNIT, on_unit, systemd);
}
