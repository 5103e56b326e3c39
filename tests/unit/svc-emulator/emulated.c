/* See emulated.h. */
#include "emulated.h"

#include <string.h>

#include "base/cleanup.h"
#include "svc-emulator/behavior.h"
#include "svc-emulator/merge.h"

#define OPTIONS_MAX 32

/* By index in the definition. */
static void choose(const struct emulated_option *options, const char **values)
{
    bool has_source = false;

    for (; options && options->name; options++) {
        bool is_known = false;

        for (size_t i = 0; i < emulator_definition.option_count; i++) {
            if (strcmp(emulator_definition.options[i].name, options->name) == 0) {
                values[i] = options->value;
                is_known = true;
            }
        }
        CU_ASSERT_TRUE_FATAL(is_known);
        has_source = has_source || strcmp(options->name, "imockup") == 0 ||
                     strcmp(options->name, "ifish") == 0;
    }
    for (size_t i = 0; i < emulator_definition.option_count && !has_source; i++) {
        if (strcmp(emulator_definition.options[i].name, "ifish") == 0)
            values[i] = MACHINE;
    }
}

static uint64_t fake_usec(void *context)
{
    const struct fixture *fixture = context;

    return fixture->now_usec;
}

static int start(struct fixture *fixture, const struct emulated_option *options)
{
    const char *values[OPTIONS_MAX] = {NULL};
    struct service_settings settings = {.listen_fd = -1, .option_values = values};

    CU_ASSERT_TRUE_FATAL(emulator_definition.option_count <= OPTIONS_MAX);
    choose(options, values);
    fixture_open_alone(fixture);
    fixture->now_usec = 1000000;
    fixture->fake_clock = (struct clock){fake_usec, fake_usec, fixture};
    settings.socket_path = fixture->socket_path;
    settings.run_dir = settings.config_dir = fixture->dir;
    settings.state_dir = fixture->state_dir;
    settings.clock = &fixture->fake_clock;
    return service_open(&fixture->loop, &emulator_definition, &settings, &fixture->service);
}

void emulated_open(struct emulated *emulated, const struct emulated_option *options)
{
    CU_ASSERT_EQUAL_FATAL(start(&emulated->fixture, options), 0);
    fixture_connect(&emulated->fixture);
    emulated->emulator = service_data(emulated->fixture.service);
    emulated->bmc = emulated->emulator->bmcs[0];
}

void emulated_close(struct emulated *emulated)
{
    fixture_close(&emulated->fixture);
}

void emulated_refuses(const struct emulated_option *options)
{
    struct fixture fixture;

    CU_ASSERT_TRUE(start(&fixture, options) < 0);
    fixture.service = NULL;
    fixture_close(&fixture);
}

void emulated_pass(struct emulated *emulated, double seconds)
{
    emulated->fixture.now_usec += (uint64_t)(seconds * 1e6);
    behavior_advance(emulated->emulator);
}

unsigned int emulated_ask(struct emulated *emulated, enum ipc_method method, const char *uri,
                          const char *body, struct answer *ret_answer)
{
    struct answer answer;
    unsigned int status;

    fixture_ask(&emulated->fixture, method, uri, (struct ask){.body = body}, &answer);
    emulated->fixture.events[0] = '\0';
    status = answer.status;
    if (ret_answer)
        *ret_answer = answer;
    else
        answer_deinit(&answer);
    return status;
}

void emulated_set(struct emulated *emulated, const char *path, const char *pointer,
                  const char *value)
{
    json_t *resource CLEANUP(json_decrefp) = NULL;
    json_t *parsed = json_loads(value, JSON_DECODE_ANY, NULL);

    CU_ASSERT_PTR_NOT_NULL_FATAL(parsed);
    CU_ASSERT_EQUAL_FATAL(bmc_read(emulated->bmc, ipc_text(path), &resource), 0);
    CU_ASSERT_EQUAL_FATAL(merge_set(resource, pointer, parsed), 0);
    CU_ASSERT_EQUAL_FATAL(bmc_write(emulated->bmc, path, resource), 0);
}

bool emulated_has(struct emulated *emulated, const char *path, const char *pointer,
                  const char *value)
{
    json_t *resource CLEANUP(json_decrefp) = NULL;
    json_t *expected CLEANUP(json_decrefp) = json_loads(value, JSON_DECODE_ANY, NULL);
    int r = bmc_read(emulated->bmc, ipc_text(path), &resource);
    const json_t *found = r == 0 ? merge_get(resource, pointer) : NULL;
    CLEANUP(free_cleanup) char *text = NULL;

    if (strcmp(value, "absent") == 0 ? !found : strcmp(value, "present") == 0 && found)
        return true;
    if (expected && json_equal(found, expected))
        return true;
    text = found ? json_dumps(found, JSON_ENCODE_ANY | JSON_COMPACT) : NULL;
    fprintf(stderr, "%s%s: %s instead of %s\n", path, pointer, text ? text : "absent", value);
    return false;
}
