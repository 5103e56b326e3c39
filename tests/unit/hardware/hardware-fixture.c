/*
 * See hardware-fixture.h. Built for each service: FIXTURE_DEFINITION names its service_definition,
 * FIXTURE_READY_URI a resource that is not 503 once the service has its first snapshot.
 */
#include "tests/unit/hardware/hardware-fixture.h"

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "dbus/bus-json.h"
#include "service/life.h"

extern const struct service_definition FIXTURE_DEFINITION;

#define CONTROL_NAME "xyz.openbmc_project.Shoal.Sim"
#define CONTROL_PATH "/xyz/openbmc_project/shoal/sim"
#define CALL_TIMEOUT_USEC 5000000
#define NAME_TIMEOUT_USEC 10000000

/* -- the simulation -- */

/* Returns true when somebody owns the name. */
static bool name_has_owner(sd_bus *bus, const char *name)
{
    sd_bus_message *reply = NULL;
    int has_owner = 0;

    if (sd_bus_call_method(bus, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                           "org.freedesktop.DBus", "NameHasOwner", NULL, &reply, "s", name) >= 0)
        sd_bus_message_read(reply, "b", &has_owner);
    sd_bus_message_unref(reply);
    return has_owner;
}

/* The match makes the bus wake us when the name comes. */
static bool wait_for_name(sd_bus *bus, const char *name)
{
    uint64_t end = clock_monotonic_usec(&clock_system) + NAME_TIMEOUT_USEC;

    while (!name_has_owner(bus, name)) {
        uint64_t now = clock_monotonic_usec(&clock_system);

        if (now >= end)
            return false;
        while (sd_bus_process(bus, NULL) > 0)
            ;
        sd_bus_wait(bus, end - now);
    }
    return true;
}

void hardware_fixture_start_sim(struct hardware_fixture *fixture, const char *board)
{
    const char *program = getenv("SHOAL_SIM");

    CU_ASSERT_PTR_NOT_NULL_FATAL(program);
    fixture->sim = fork();
    CU_ASSERT_FATAL(fixture->sim >= 0);
    if (fixture->sim == 0) {
        execl(program, program, "--board", board ? board : getenv("HARDWARE_BOARD"), "--boards-dir",
              getenv("SHOAL_BOARDS"), "--bus", fixture->bus.address, "--log-level", "warning",
              (char *)NULL);
        _exit(127);
    }
    CU_ASSERT_TRUE_FATAL(wait_for_name(fixture->control, CONTROL_NAME));
    hardware_fixture_control(fixture, "Freeze", "b", 1);
}

static void stop_sim(struct hardware_fixture *fixture)
{
    int status;

    if (fixture->sim <= 0)
        return;
    kill(fixture->sim, SIGTERM);
    waitpid(fixture->sim, &status, 0);
    CU_ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

void hardware_fixture_control(struct hardware_fixture *fixture, const char *method,
                              const char *types, ...)
{
    sd_bus_message *call = NULL;
    sd_bus_error error = SD_BUS_ERROR_NULL;
    va_list arguments;

    CU_ASSERT_FATAL(sd_bus_message_new_method_call(fixture->control, &call, CONTROL_NAME,
                                                   CONTROL_PATH, CONTROL_NAME, method) >= 0);
    va_start(arguments, types);
    CU_ASSERT_FATAL(sd_bus_message_appendv(call, types, arguments) >= 0);
    va_end(arguments);
    if (sd_bus_call(fixture->control, call, CALL_TIMEOUT_USEC, &error, NULL) < 0) {
        fprintf(stderr, "%s: %s: %s\n", method, error.name, error.message);
        CU_FAIL_FATAL("the simulation refused");
    }
    sd_bus_error_free(&error);
    sd_bus_message_unref(call);
}

/* -- life -- */

static void open_control(struct hardware_fixture *fixture)
{
    CU_ASSERT_FATAL(sd_bus_new(&fixture->control) >= 0);
    CU_ASSERT_FATAL(sd_bus_set_address(fixture->control, fixture->bus.address) >= 0);
    CU_ASSERT_FATAL(sd_bus_set_bus_client(fixture->control, 1) >= 0);
    CU_ASSERT_FATAL(sd_bus_start(fixture->control) >= 0);
    CU_ASSERT_FATAL(sd_bus_add_match(fixture->control, NULL,
                                     "type='signal',member='NameOwnerChanged',arg0='" CONTROL_NAME
                                     "'",
                                     NULL, NULL) >= 0);
}

void hardware_fixture_open(struct hardware_fixture *fixture, const struct hardware_start *start)
{
    /* In the order of the definition's options. */
    const char *values[1 + HARDWARE_START_OPTIONS_MAX] = {NULL};
    struct service_settings settings = {
        .listen_fd = -1, .hide_deprecated = start->hide_deprecated, .option_values = values};

    memcpy(values + 1, start->options, sizeof(start->options));
    memset(fixture, 0, sizeof(*fixture));
    CU_ASSERT_EQUAL_FATAL(private_bus_start(&fixture->bus), 0);
    open_control(fixture);
    if (!start->without_sim)
        hardware_fixture_start_sim(fixture, start->board);
    fixture_open_alone(&fixture->service);
    values[0] = fixture->bus.address;
    settings.socket_path = fixture->service.socket_path;
    settings.run_dir = settings.config_dir = fixture->service.dir;
    settings.state_dir = fixture->service.state_dir;
    CU_ASSERT_EQUAL_FATAL(service_open(&fixture->service.loop, &FIXTURE_DEFINITION, &settings,
                                       &fixture->service.service),
                          0);
    fixture_connect(&fixture->service);
    if (!start->without_sim)
        hardware_fixture_wait_synchronised(fixture);
}

void hardware_fixture_close(struct hardware_fixture *fixture)
{
    fixture_close(&fixture->service);
    sd_bus_flush_close_unref(fixture->control);
    stop_sim(fixture);
    private_bus_stop(&fixture->bus);
}

/* -- requests -- */

unsigned int hardware_fixture_status(struct hardware_fixture *fixture, enum ipc_method method,
                                     const char *uri, const char *body, char *ret_message)
{
    struct answer answer;
    unsigned int status;

    fixture_ask(&fixture->service, method, uri, (struct ask){.body = body}, &answer);
    if (ret_message)
        snprintf(ret_message, 64, "%s", answer_message(&answer, 0));
    status = answer.status;
    answer_deinit(&answer);
    return status;
}

/* With the prefix, unless it is there. */
static void full_name(const char *prefix, const char *name, char ret_name[static 256])
{
    bool is_whole = name[0] == '/' || strncmp(name, "org.", strlen("org.")) == 0 ||
                    strncmp(name, prefix, strlen(prefix)) == 0;

    snprintf(ret_name, 256, "%s%s", is_whole ? "" : prefix, name);
}

char *hardware_fixture_bus_value(struct hardware_fixture *fixture, const char *owner,
                                 const char *path, const char *interface, const char *property)
{
    char full_owner[256], full_path[256], full_interface[256];
    CLEANUP(sd_bus_message_unrefp) sd_bus_message *reply = NULL;
    sd_bus_error error = SD_BUS_ERROR_NULL;
    json_t *value = NULL;
    char *text;

    full_name(OPENBMC_PREFIX, owner, full_owner);
    full_name(OPENBMC_ROOT, path, full_path);
    full_name(OPENBMC_PREFIX, interface, full_interface);
    if (sd_bus_call_method(fixture->control, full_owner, full_path,
                           "org.freedesktop.DBus.Properties", "Get", &error, &reply, "ss",
                           full_interface, property) < 0)
        fprintf(stderr, "%s %s: %s\n", full_path, property, error.message);
    sd_bus_error_free(&error);
    CU_ASSERT_PTR_NOT_NULL_FATAL(reply);
    CU_ASSERT_EQUAL_FATAL(bus_json_read(reply, &value), 0);
    text = json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT | JSON_SORT_KEYS);
    json_decref(value);
    CU_ASSERT_PTR_NOT_NULL_FATAL(text);
    return text;
}

json_t *hardware_fixture_get(struct hardware_fixture *fixture, const char *uri)
{
    struct answer answer;
    json_t *resource;

    fixture_ask(&fixture->service, IPC_GET, uri, (struct ask){0}, &answer);
    if (answer.status != 200)
        fprintf(stderr, "GET %s: %u %s\n", uri, answer.status, answer.text);
    CU_ASSERT_EQUAL_FATAL(answer.status, 200);
    resource = json_incref(answer.body);
    /* The skeleton's, and other than the tables say: it changes with everything else. */
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "@odata.etag"), answer.etag);
    (void)json_object_del(resource, "@odata.etag");
    answer_deinit(&answer);
    return resource;
}

json_t *hardware_value_at(json_t *resource, const char *pointer)
{
    while (resource && *pointer) {
        size_t size = strcspn(pointer, "/");
        char segment[128];

        snprintf(segment, sizeof(segment), "%.*s", (int)size, pointer);
        resource = json_is_array(resource) ? json_array_get(resource, strtoul(segment, NULL, 10))
                                           : json_object_get(resource, segment);
        pointer += size + (pointer[size] == '/');
    }
    return resource;
}

void hardware_fixture_wait_synchronised(struct hardware_fixture *fixture)
{
    while (hardware_fixture_status(fixture, IPC_GET, FIXTURE_READY_URI, NULL, NULL) == 503)
        CU_ASSERT_FALSE_FATAL(fixture->service.timed_out);
}

void hardware_fixture_wait_value(struct hardware_fixture *fixture, const char *uri,
                                 const char *pointer, const char *expected)
{
    bool equal = false;

    while (!equal) {
        json_t *resource = hardware_fixture_get(fixture, uri);
        json_t *value = hardware_value_at(resource, pointer);
        CLEANUP(free_cleanup)
        char *text = value ? json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT) : strdup("absent");

        equal = text && strcmp(text, expected) == 0;
        if (!equal && fixture->service.timed_out)
            fprintf(stderr, "%s %s: %s instead of %s\n", uri, pointer, text, expected);
        json_decref(resource);
        CU_ASSERT_FALSE_FATAL(!equal && fixture->service.timed_out);
    }
}

void hardware_fixture_wait_invalidated(struct hardware_fixture *fixture, const char *uri)
{
    char word[256];

    snprintf(word, sizeof(word), "I%s", uri);
    while (!strstr(fixture->service.events, word)) {
        CU_ASSERT_FALSE_FATAL(fixture->service.timed_out);
        uv_run(&fixture->service.loop, UV_RUN_ONCE);
    }
}
