/*
 * See sim-client.h. It hears all signals, so that waiting ends as soon as something happens.
 */
#include "sim-client.h"

#include "sim-process.h"
#include "tests/unit/cunit-main.h"
#include "tests/unit/private-bus.h"

#include <string.h>
#include <time.h>

#define DEADLINE_USEC 20000000

static struct private_bus private_bus;
static struct sim_process process;
static sd_bus *client;
static char last_text[4096];

static int ignore(sd_bus_message *signal, void *context, sd_bus_error *ret_error)
{
    (void)signal;
    (void)context;
    (void)ret_error;
    return 0;
}

static void connect_client(void)
{
    CU_ASSERT_FATAL(sd_bus_new(&client) >= 0);
    CU_ASSERT_FATAL(sd_bus_set_address(client, private_bus.address) >= 0);
    CU_ASSERT_FATAL(sd_bus_set_bus_client(client, true) >= 0);
    CU_ASSERT_FATAL(sd_bus_start(client) >= 0);
    CU_ASSERT_FATAL(sd_bus_add_match(client, NULL, "type='signal'", ignore, NULL) >= 0);
    CU_ASSERT_FATAL(sd_bus_call_method(client, SIM, "Freeze", NULL, NULL, "b", 1) >= 0);
}

static void start(const char *file)
{
    CU_ASSERT_EQUAL_FATAL(sim_process_start(private_bus.address, file, &process), 0);
    connect_client();
}

void sim_client_start(const char *board)
{
    char file[512];

    CU_ASSERT_EQUAL_FATAL(private_bus_start(&private_bus), 0);
    snprintf(file, sizeof(file), BOARDS_FOLDER "/%s.json", board);
    start(file);
}

void sim_client_start_text(const char *board_text)
{
    char file[512];
    FILE *stream;

    CU_ASSERT_EQUAL_FATAL(private_bus_start(&private_bus), 0);
    snprintf(file, sizeof(file), "%s/board.json", private_bus.folder);
    stream = fopen(file, "we");
    CU_ASSERT_FATAL(stream != NULL);
    CU_ASSERT(fputs(board_text, stream) >= 0);
    CU_ASSERT_EQUAL(fclose(stream), 0);
    start(file);
    remove(file);
}

void sim_client_stop(void)
{
    client = sd_bus_close_unref(client);
    CU_ASSERT_EQUAL(sim_process_stop(&process), 0);
    private_bus_stop(&private_bus);
}

sd_bus *sim_client_bus(void)
{
    return client;
}

void assert_refused(int result, sd_bus_error *error, const char *name)
{
    CU_ASSERT(result < 0);
    if (!sd_bus_error_has_name(error, name))
        printf("got %s, wanted %s\n", error->name ? error->name : "no error", name);
    CU_ASSERT(sd_bus_error_has_name(error, name));
    sd_bus_error_free(error);
}

/* -- reading and writing ----------------------------------------------------------------- */

static bool try_text(const struct place *place)
{
    char *text = NULL;

    if (sd_bus_get_property_string(client, place->owner, place->path, place->interface,
                                   place->property, NULL, &text) < 0)
        return false;
    snprintf(last_text, sizeof(last_text), "%s", text);
    free(text);
    return true;
}

static bool try_texts(const struct place *place)
{
    char **texts = NULL;
    size_t length = 0;

    if (sd_bus_get_property_strv(client, place->owner, place->path, place->interface,
                                 place->property, NULL, &texts) < 0)
        return false;
    last_text[0] = '\0';
    for (size_t i = 0; texts && texts[i]; i++) {
        length += (size_t)snprintf(last_text + length, sizeof(last_text) - length, "%s%s",
                                   i ? " " : "", texts[i]);
        free(texts[i]);
    }
    free(texts);
    return true;
}

const char *read_text(const struct place *place)
{
    CU_ASSERT_FATAL(try_text(place));
    return last_text;
}

const char *read_texts(const struct place *place)
{
    CU_ASSERT_FATAL(try_texts(place));
    return last_text;
}

uint64_t read_unsigned(const struct place *place, char type)
{
    union {
        uint8_t y;
        uint16_t q;
        uint32_t u;
        uint64_t t;
    } value = {0};

    CU_ASSERT_FATAL(sd_bus_get_property_trivial(client, place->owner, place->path, place->interface,
                                                place->property, NULL, type, &value) >= 0);
    switch (type) {
    case 'y':
        return value.y;
    case 'q':
        return value.q;
    case 'u':
        return value.u;
    default:
        return value.t;
    }
}

bool read_boolean(const struct place *place)
{
    int value = -1;

    CU_ASSERT_FATAL(sd_bus_get_property_trivial(client, place->owner, place->path, place->interface,
                                                place->property, NULL, 'b', &value) >= 0);
    return value != 0;
}

int write_text(const struct place *place, const char *text, sd_bus_error *ret_error)
{
    return sd_bus_set_property(client, place->owner, place->path, place->interface, place->property,
                               ret_error, "s", text);
}

int write_boolean(const struct place *place, bool boolean)
{
    return sd_bus_set_property(client, place->owner, place->path, place->interface, place->property,
                               NULL, "b", (int)boolean);
}

int write_texts(const struct place *place, const char *text, sd_bus_error *ret_error)
{
    return sd_bus_set_property(client, place->owner, place->path, place->interface, place->property,
                               ret_error, "as", 1, text);
}

bool has_object(const char *owner, const char *path)
{
    return sd_bus_call_method(client, owner, path, "org.freedesktop.DBus.Properties", "GetAll",
                              NULL, NULL, "s", "") >= 0;
}

/* -- waiting ------------------------------------------------------------------------------- */

static uint64_t monotonic_usec(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

bool wait_until(bool (*is_true)(const void *context), const void *context)
{
    uint64_t deadline_usec = monotonic_usec() + DEADLINE_USEC;

    while (!is_true(context)) {
        int result = sd_bus_process(client, NULL);

        if (result < 0 || monotonic_usec() > deadline_usec)
            return false;
        if (result == 0)
            sd_bus_wait(client, 50000);
    }
    return true;
}

struct wanted {
    const struct place *place;
    const char *text;
    bool boolean;
};

static bool object_is_as_wanted(const void *context)
{
    const struct wanted *wanted = context;

    return has_object(wanted->place->owner, wanted->place->path) == wanted->boolean;
}

bool wait_for_object(const char *owner, const char *path, bool there)
{
    struct place place = {owner, path, NULL, NULL};
    struct wanted wanted = {&place, NULL, there};

    return wait_until(object_is_as_wanted, &wanted);
}

static bool text_is_as_wanted(const void *context)
{
    const struct wanted *wanted = context;
    const char *dot;

    if (!try_text(wanted->place))
        return false;
    dot = strrchr(last_text, '.');
    return strcmp(last_text, wanted->text) == 0 || (dot && strcmp(dot + 1, wanted->text) == 0);
}

bool wait_for_text(const struct place *place, const char *text)
{
    struct wanted wanted = {place, text, false};

    return wait_until(text_is_as_wanted, &wanted);
}

static bool texts_are_as_wanted(const void *context)
{
    const struct wanted *wanted = context;

    return try_texts(wanted->place) && strcmp(last_text, wanted->text) == 0;
}

bool wait_for_texts(const struct place *place, const char *texts)
{
    struct wanted wanted = {place, texts, false};

    return wait_until(texts_are_as_wanted, &wanted);
}

static bool boolean_is_as_wanted(const void *context)
{
    const struct wanted *wanted = context;

    return read_boolean(wanted->place) == wanted->boolean;
}

bool wait_for_boolean(const struct place *place, bool boolean)
{
    struct wanted wanted = {place, NULL, boolean};

    return wait_until(boolean_is_as_wanted, &wanted);
}

size_t count_objects(const char *owner, const char *root, const char *below)
{
    sd_bus_message *reply = NULL;
    size_t count = 0, length = strlen(below);
    const char *path;

    CU_ASSERT_FATAL(sd_bus_call_method(client, owner, root, "org.freedesktop.DBus.ObjectManager",
                                       "GetManagedObjects", NULL, &reply, "") >= 0);
    CU_ASSERT_FATAL(sd_bus_message_enter_container(reply, 'a', "{oa{sa{sv}}}") >= 0);
    while (sd_bus_message_enter_container(reply, 'e', "oa{sa{sv}}") > 0) {
        CU_ASSERT_FATAL(sd_bus_message_read(reply, "o", &path) >= 0);
        count += strncmp(path, below, length) == 0 && path[length] == '/' &&
                 !strchr(path + length + 1, '/');
        CU_ASSERT_FATAL(sd_bus_message_skip(reply, "a{sa{sv}}") >= 0);
        CU_ASSERT_FATAL(sd_bus_message_exit_container(reply) >= 0);
    }
    sd_bus_message_unref(reply);
    return count;
}
