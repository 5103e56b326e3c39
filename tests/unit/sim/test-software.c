/* Software images of rack-1u: updates, the order of boot, what can't be deleted; and the reset to
 * defaults. */
#include "sim-client.h"
#include "tests/unit/cunit-main.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define UPDATER X "Software.BMC.Updater"
#define ROOT P "software"
#define ACTIVE ROOT "/bmc_active"
#define STANDBY ROOT "/bmc_standby"
#define ACTIVATION X "Software.Activation"
#define IMMEDIATE X "Software.ApplyTime.RequestedApplyTimes.Immediate"
#define ON_RESET X "Software.ApplyTime.RequestedApplyTimes.OnReset"

static int update(const char *image, const char *apply_time, sd_bus_error *error,
                  char path[static 128])
{
    sd_bus_message *reply = NULL;
    const char *text;
    int fd = memfd_create("image", MFD_CLOEXEC), result;

    CU_ASSERT_FATAL(fd >= 0);
    CU_ASSERT_EQUAL(write(fd, image, strlen(image)), (ssize_t)strlen(image));
    result = sd_bus_call_method(sim_client_bus(), UPDATER, ACTIVE, X "Software.Update",
                                "StartUpdate", error, &reply, "hs", fd, apply_time);
    if (result >= 0 && sd_bus_message_read(reply, "o", &text) > 0)
        snprintf(path, 128, "%s", text);
    sd_bus_message_unref(reply);
    close(fd);
    return result;
}

static struct place endpoints(const char *path)
{
    return (struct place){X "ObjectMapper", path, X "Association", "endpoints"};
}

static int restart_bmc(void)
{
    struct place request = {X "State.BMC", P "state/bmc0", X "State.BMC", "RequestedBMCTransition"};

    return write_text(&request, X "State.BMC.Transition.Reboot", NULL);
}

static void update_goes_through_its_states_and_runs_after_a_restart(void)
{
    char path[128] = "";
    struct place activation = {UPDATER, path, ACTIVATION, "Activation"},
                 version = {UPDATER, path, X "Software.Version", "Version"},
                 progress = {UPDATER, path, X "Software.ActivationProgress", "Progress"},
                 priority = {UPDATER, path, X "Software.RedundancyPriority", "Priority"},
                 functional = endpoints(ROOT "/bmc/functional");
    sd_bus_error error = SD_BUS_ERROR_NULL;
    char other[128];

    sim_client_start("rack-1u");
    CU_ASSERT_STRING_EQUAL(read_texts(&functional), ACTIVE);
    CU_ASSERT_FATAL(update("version=9.9.9\nbytes", IMMEDIATE, NULL, path) >= 0);
    CU_ASSERT_STRING_EQUAL(read_text(&version), "9.9.9");
    assert_refused(update("x", IMMEDIATE, &error, other), &error, X "Common.Error.Unavailable");
    CU_ASSERT(wait_for_text(&activation, "Activating"));
    CU_ASSERT(read_unsigned(&progress, 'y') < 100);
    CU_ASSERT(wait_for_text(&activation, "Active"));
    CU_ASSERT_EQUAL(read_unsigned(&progress, 'y'), 100);
    CU_ASSERT_EQUAL(read_unsigned(&priority, 'y'), 0);
    priority.path = ACTIVE;
    CU_ASSERT_EQUAL(read_unsigned(&priority, 'y'), 1);
    CU_ASSERT(!has_object(UPDATER, STANDBY));
    CU_ASSERT_STRING_EQUAL(read_texts(&functional), ACTIVE);
    CU_ASSERT(restart_bmc() >= 0);
    CU_ASSERT(wait_for_texts(&functional, path));
    sim_client_stop();
}

static void update_on_reset_is_staged_until_then(void)
{
    char path[128] = "";
    struct place activation = {UPDATER, path, ACTIVATION, "Activation"};

    sim_client_start("rack-1u");
    CU_ASSERT_FATAL(update("image", ON_RESET, NULL, path) >= 0);
    CU_ASSERT(wait_for_text(&activation, "Staged"));
    CU_ASSERT(restart_bmc() >= 0);
    CU_ASSERT(wait_for_text(&activation, "Active"));
    sim_client_stop();
}

static void bad_images_are_invalid_or_fail(void)
{
    char path[128] = "";
    struct place activation = {UPDATER, path, ACTIVATION, "Activation"};
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    CU_ASSERT_FATAL(update("", IMMEDIATE, NULL, path) >= 0);
    CU_ASSERT_STRING_EQUAL(read_text(&activation), ACTIVATION ".Activations.Invalid");
    CU_ASSERT_FATAL(update("fail", IMMEDIATE, NULL, path) >= 0);
    CU_ASSERT(wait_for_text(&activation, "Failed"));
    CU_ASSERT(has_object(UPDATER, STANDBY));
    assert_refused(update("x", "Now", &error, path), &error,
                   "xyz.openbmc_project.sdbusplus.Error.InvalidEnumString");
    sim_client_stop();
}

static int delete_object(const char *path, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), UPDATER, path, X "Object.Delete", "Delete", error,
                              NULL, "");
}

static void priority_decides_what_runs_next_and_what_runs_stays(void)
{
    struct place first = {UPDATER, ACTIVE, X "Software.RedundancyPriority", "Priority"},
                 functional = endpoints(ROOT "/bmc/functional"),
                 old = endpoints(ROOT "/functional");
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    CU_ASSERT(sd_bus_set_property(sim_client_bus(), UPDATER, STANDBY,
                                  X "Software.RedundancyPriority", "Priority", NULL, "y", 0) >= 0);
    CU_ASSERT_EQUAL(read_unsigned(&first, 'y'), 1);
    assert_refused(delete_object(ACTIVE, &error), &error, X "Common.Error.NotAllowed");
    CU_ASSERT(restart_bmc() >= 0);
    CU_ASSERT(wait_for_texts(&functional, STANDBY));
    CU_ASSERT(strstr(read_texts(&old), STANDBY) != NULL);
    assert_refused(delete_object(STANDBY, &error), &error, X "Common.Error.NotAllowed");
    CU_ASSERT(delete_object(ACTIVE, NULL) >= 0);
    CU_ASSERT(!has_object(UPDATER, ACTIVE));
    sim_client_stop();
}

static void factory_reset_is_recorded(void)
{
    struct place resets = {SIM, "FactoryResets"};

    sim_client_start("rack-1u");
    CU_ASSERT_STRING_EQUAL(read_texts(&resets), "");
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), X "Software.Host.Updater0", ROOT,
                                 X "Common.FactoryReset", "Reset", NULL, NULL, "") >= 0);
    CU_ASSERT_STRING_EQUAL(read_texts(&resets), X "Software.Host.Updater0 " ROOT);
    sim_client_stop();
}

static const struct unit_case cases[] = {
    UNIT_CASE(update_goes_through_its_states_and_runs_after_a_restart),
    UNIT_CASE(update_on_reset_is_staged_until_then),
    UNIT_CASE(bad_images_are_invalid_or_fail),
    UNIT_CASE(priority_decides_what_runs_next_and_what_runs_stays),
    UNIT_CASE(factory_reset_is_recorded),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/software", cases)
