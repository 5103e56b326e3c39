/*
 * Reading without trust: every property that a service's tables name is given values of wrong
 * types, numbers that are none or huge, unknown words and empty texts, one after the other and in
 * the end all at once. Every resource stays there, and stays what its schema says. The properties
 * are those of the definition's routes, kinds and maps, so that what is added to them is tested
 * without a word. Built for each service as hardware-fixture.c; environment:
 * VALUES_MAY_VANISH, patterns of fnmatch(3) with ':' between, names URIs that may become 404,
 * because what makes the resource exist is itself a property.
 */
#include <fnmatch.h>
#include <math.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/resource.h"
#include "tests/unit/hardware/hardware-fixture.h"
#include "tests/unit/hardware/schema-check.h"

extern const struct service_definition FIXTURE_DEFINITION;

#define CONTROL_NAME "xyz.openbmc_project.Shoal.Sim"
#define CONTROL_PATH "/xyz/openbmc_project/shoal/sim"
#define OBJECTS_MAX 3  /* of each property */
#define URIS_MAX 4096  /* of the service */
#define LIMIT_MS 20000 /* for one property */
#define FOLLOW_MS 300  /* for the mirror to follow one value */
#define TEXT_BYTES 3000

/* -- values -- */

enum bad_value {
    BAD_EMPTY_TEXT,
    BAD_TEXT,
    BAD_LONG_TEXT,
    BAD_WORD,
    BAD_TRUE,
    BAD_BYTE,
    BAD_UNSIGNED,
    BAD_HUGE,
    BAD_NEGATIVE,
    BAD_LEAST,
    BAD_NAN,
    BAD_INFINITE,
    BAD_BIG_DOUBLE,
    BAD_PATH,
    BAD_TEXTS,
    BAD_NO_TEXTS,
    BAD_NUMBERS,
    BAD_STRUCTURES,
    BAD_DICTIONARY,
    BAD_VALUES,
};

/* Appends the variant. */
static void append_bad(sd_bus_message *call, enum bad_value value, const char *interface)
{
    char text[TEXT_BYTES];
    int r = 0;

    switch (value) {
    case BAD_EMPTY_TEXT:
        r = sd_bus_message_append(call, "v", "s", "");
        break;
    case BAD_TEXT:
        r = sd_bus_message_append(call, "v", "s", "\x01 \"<&%s\xc3\xa4\\");
        break;
    case BAD_LONG_TEXT:
        memset(text, 'x', sizeof(text) - 1);
        text[sizeof(text) - 1] = '\0';
        r = sd_bus_message_append(call, "v", "s", text);
        break;
    case BAD_WORD:
        snprintf(text, sizeof(text), "%s.Words.NoSuchWord", interface);
        r = sd_bus_message_append(call, "v", "s", text);
        break;
    case BAD_TRUE:
        r = sd_bus_message_append(call, "v", "b", 1);
        break;
    case BAD_BYTE:
        r = sd_bus_message_append(call, "v", "y", 255);
        break;
    case BAD_UNSIGNED:
        r = sd_bus_message_append(call, "v", "u", UINT32_MAX);
        break;
    case BAD_HUGE:
        r = sd_bus_message_append(call, "v", "t", UINT64_MAX - 1);
        break;
    case BAD_NEGATIVE:
        r = sd_bus_message_append(call, "v", "i", -1);
        break;
    case BAD_LEAST:
        r = sd_bus_message_append(call, "v", "x", INT64_MIN);
        break;
    case BAD_NAN:
        r = sd_bus_message_append(call, "v", "d", NAN);
        break;
    case BAD_INFINITE:
        r = sd_bus_message_append(call, "v", "d", -INFINITY);
        break;
    case BAD_BIG_DOUBLE:
        r = sd_bus_message_append(call, "v", "d", 1.7e308);
        break;
    case BAD_PATH:
        r = sd_bus_message_append(call, "v", "o", "/");
        break;
    case BAD_TEXTS:
        r = sd_bus_message_append(call, "v", "as", 2, "", "xyz.NoSuchWord");
        break;
    case BAD_NO_TEXTS:
        r = sd_bus_message_append(call, "v", "as", 0);
        break;
    case BAD_NUMBERS:
        r = sd_bus_message_append(call, "v", "ad", 2, NAN, 1e300);
        break;
    case BAD_STRUCTURES:
        r = sd_bus_message_append(call, "v", "a(uau)", 2, 0, 0, UINT32_MAX, 1, UINT32_MAX);
        break;
    case BAD_DICTIONARY:
        r = sd_bus_message_append(call, "v", "a{sv}", 1, "", "t", UINT64_MAX);
        break;
    case BAD_VALUES:
        break;
    }
    CU_ASSERT_FATAL(r >= 0);
}

/* First characters of their signatures, as the mirror keeps them. */
static const char signatures[BAD_VALUES + 1] = "ssssbyutixdddoaaaaa";

/* -- properties: each (interface, property) of the definition once -- */

struct target {
    const char *interface, *property;
    const struct resource_kind *kinds[8]; /* that have it, the first ones */
    size_t kind_count;
};

struct targets {
    struct target *items;
    size_t count;
};

static void add_target(struct targets *targets, const struct property_map *row,
                       const struct resource_kind *kind)
{
    struct target *target = NULL;

    for (size_t i = 0; !target && i < targets->count; i++) {
        if (strcmp(targets->items[i].interface, row->interface) == 0 &&
            strcmp(targets->items[i].property, row->property) == 0)
            target = &targets->items[i];
    }
    if (!target) {
        targets->items = reallocarray(targets->items, targets->count + 1, sizeof(*target));
        CU_ASSERT_PTR_NOT_NULL_FATAL(targets->items);
        target = &targets->items[targets->count++];
        *target = (struct target){.interface = row->interface, .property = row->property};
    }
    if (target->kind_count < ARRAY_SIZE(target->kinds) &&
        (target->kind_count == 0 || target->kinds[target->kind_count - 1] != kind))
        target->kinds[target->kind_count++] = kind;
}

static void gather_kind(struct targets *targets, const struct resource_kind *kind)
{
    for (size_t i = 0; i < kind->map_count; i++) {
        for (size_t row = 0; row < kind->maps[i].row_count; row++)
            add_target(targets, &kind->maps[i].rows[row], kind);
    }
    for (unsigned int part = 1; part && part <= kind->item; part <<= 1) {
        struct item_rows rows = item_rows(kind->item & part);

        for (size_t row = 0; row < rows.count; row++)
            add_target(targets, &rows.rows[row], kind);
    }
}

static void gather_targets(struct targets *ret_targets)
{
    *ret_targets = (struct targets){0};
    for (size_t i = 0; i < FIXTURE_DEFINITION.route_count; i++) {
        if (FIXTURE_DEFINITION.routes[i].get == resource_get)
            gather_kind(ret_targets, FIXTURE_DEFINITION.routes[i].data);
    }
}

/* -- resources: all that the service links -- */

struct tree {
    struct hardware_fixture *fixture;
    char *uris[URIS_MAX];
    const struct service_route *routes[URIS_MAX];
    size_t count;
};

static bool segment_matches(const char *pattern, size_t pattern_size, const char *text,
                            size_t text_size)
{
    return (pattern_size > 0 && pattern[0] == '{') ||
           (pattern_size == text_size && strncmp(pattern, text, text_size) == 0);
}

static bool uri_matches(const char *uri_template, const char *uri)
{
    while (*uri_template == '/' && *uri == '/') {
        size_t pattern_size = strcspn(++uri_template, "/"), size = strcspn(++uri, "/");

        if (!segment_matches(uri_template, pattern_size, uri, size))
            return false;
        uri_template += pattern_size;
        uri += size;
    }
    return *uri_template == '\0' && *uri == '\0';
}

/* The route with the fewest parameters: literal segments win. NULL: not this service's. */
static const struct service_route *find_route(const char *uri)
{
    const struct service_route *found = NULL;

    for (size_t i = 0; i < FIXTURE_DEFINITION.route_count; i++) {
        const struct service_route *route = &FIXTURE_DEFINITION.routes[i];

        if (route->get && uri_matches(route->uri_template, uri) &&
            (!found || strchr(found->uri_template, '{')))
            found = route;
    }
    return found;
}

static void visit(struct tree *tree, const char *uri);

static void follow(struct tree *tree, json_t *value)
{
    const char *name;
    json_t *member;
    size_t index;

    json_array_foreach (value, index, member)
        follow(tree, member);
    json_object_foreach (value, name, member) {
        if (json_is_string(member) &&
            (strcmp(name, "@odata.id") == 0 || strcmp(name, "@Redfish.ActionInfo") == 0))
            visit(tree, json_string_value(member));
        else
            follow(tree, member);
    }
}

static void visit(struct tree *tree, const char *uri)
{
    const struct service_route *route = find_route(uri);
    struct answer answer;

    if (!route || strchr(uri, '#'))
        return;
    for (size_t i = 0; i < tree->count; i++) {
        if (strcmp(tree->uris[i], uri) == 0)
            return;
    }
    CU_ASSERT_FATAL(tree->count < URIS_MAX);
    tree->uris[tree->count] = strdup(uri);
    tree->routes[tree->count++] = route;
    fixture_ask(&tree->fixture->service, IPC_GET, uri, (struct ask){0}, &answer);
    if (answer.status == 200)
        follow(tree, answer.body);
    else
        fprintf(stderr, "GET %s: %u\n", uri, answer.status);
    CU_ASSERT_EQUAL(answer.status, 200);
    answer_deinit(&answer);
}

static void walk(struct tree *ret_tree, struct hardware_fixture *fixture)
{
    *ret_tree = (struct tree){.fixture = fixture};
    visit(ret_tree, FIXTURE_READY_URI);
    for (size_t i = 0; i < FIXTURE_DEFINITION.route_count; i++) {
        const struct service_route *route = &FIXTURE_DEFINITION.routes[i];
        struct answer answer;

        if (!route->get || strchr(route->uri_template, '{'))
            continue;
        fixture_ask(&fixture->service, IPC_GET, route->uri_template, (struct ask){0}, &answer);
        if (answer.status == 200)
            visit(ret_tree, route->uri_template);
        answer_deinit(&answer);
    }
}

static bool may_vanish(const char *uri)
{
    const char *patterns = getenv("VALUES_MAY_VANISH");

    while (patterns && *patterns) {
        size_t size = strcspn(patterns, ":");
        char pattern[256];

        snprintf(pattern, sizeof(pattern), "%.*s", (int)size, patterns);
        if (fnmatch(pattern, uri, 0) == 0)
            return true;
        patterns += size + (patterns[size] == ':');
    }
    return false;
}

/* True when the resource is there and well. */
static bool check_uri(struct tree *tree, size_t index, const char *what)
{
    const struct service_route *route = tree->routes[index];
    char fault[SCHEMA_CHECK_FAULT_BYTES] = "";
    struct answer answer;
    bool good;

    fixture_ask(&tree->fixture->service, IPC_GET, tree->uris[index], (struct ask){0}, &answer);
    if (answer.status == 404 && may_vanish(tree->uris[index]))
        good = true;
    else
        good = answer.status == 200 &&
               (!route->schema || schema_check(route->schema, route->type, answer.body, fault));
    if (!good)
        fprintf(stderr, "%s, GET %s: %u %s\n", what, tree->uris[index], answer.status, fault);
    answer_deinit(&answer);
    return good;
}

/* -- one property -- */

struct objects {
    const struct target *target;
    char *paths[OBJECTS_MAX];
    sd_bus_message *originals[OBJECTS_MAX]; /* answers of Properties.Get; NULL: none */
    size_t count;
};

static int note_path(const struct mirror_object *object, void *context)
{
    struct objects *objects = context;

    if (mirror_object_value(object, objects->target->interface, objects->target->property).type ==
        MIRROR_NONE)
        return 0;
    objects->paths[objects->count++] = strdup(mirror_object_path(object));
    return objects->count == OBJECTS_MAX;
}

static struct mirror *fixture_mirror(struct hardware_fixture *fixture)
{
    struct hardware *hardware = service_data(fixture->service.service);

    return hardware->mirror;
}

/* Who has the object, for reading what was there. */
static const char *owner_of(struct hardware_fixture *fixture, const char *path,
                            const char *interface)
{
    const struct mirror_object *object = mirror_find(fixture_mirror(fixture), path);

    return object ? mirror_object_owner(object, interface) : NULL;
}

static void find_objects(struct hardware_fixture *fixture, const struct target *target,
                         struct objects *ret_objects)
{
    struct objects objects = {.target = target};

    mirror_each(fixture_mirror(fixture), NULL, (const char *const[]){target->interface, NULL},
                note_path, &objects);
    for (size_t i = 0; i < objects.count; i++) {
        const char *owner = owner_of(fixture, objects.paths[i], target->interface);

        /* NULL: it is gone since. */
        if (owner && sd_bus_call_method(fixture->control, owner, objects.paths[i],
                                        "org.freedesktop.DBus.Properties", "Get", NULL,
                                        &objects.originals[i], "ss", target->interface,
                                        target->property) < 0)
            objects.originals[i] = NULL;
    }
    *ret_objects = objects;
}

static void objects_deinit(struct objects *objects)
{
    for (size_t i = 0; i < objects->count; i++) {
        free(objects->paths[i]);
        sd_bus_message_unref(objects->originals[i]);
    }
}

/* original: the variant to be set back, NULL: a bad value. */
static void set_value(struct hardware_fixture *fixture, const struct objects *objects, size_t index,
                      sd_bus_message *original, enum bad_value value)
{
    const struct target *target = objects->target;
    sd_bus_error error = SD_BUS_ERROR_NULL;
    sd_bus_message *call = NULL;

    CU_ASSERT_FATAL(sd_bus_message_new_method_call(fixture->control, &call, CONTROL_NAME,
                                                   CONTROL_PATH, CONTROL_NAME, "SetProperty") >= 0);
    CU_ASSERT_FATAL(sd_bus_message_append(call, "sss", objects->paths[index], target->interface,
                                          target->property) >= 0);
    if (original) {
        CU_ASSERT_FATAL(sd_bus_message_rewind(original, 1) >= 0);
        CU_ASSERT_FATAL(sd_bus_message_copy(call, original, 1) >= 0);
    } else {
        append_bad(call, value, target->interface);
    }
    /* The simulation removes objects by itself when others change: addresses, for one. */
    if (sd_bus_call(fixture->control, call, 0, &error, NULL) < 0 &&
        !sd_bus_error_has_name(&error, SD_BUS_ERROR_UNKNOWN_OBJECT)) {
        fprintf(stderr, "%s %s.%s: %s\n", objects->paths[index], target->interface,
                target->property, error.message);
        CU_FAIL_FATAL("the simulation refused");
    }
    sd_bus_error_free(&error);
    sd_bus_message_unref(call);
}

static void wake(uv_timer_t *timer)
{
    *(bool *)timer->data = true;
}

/* Runs the loop until the mirror has a value of this signature; some the simulation changes again
 * at once, so that is not waited for long. */
static void follow_value(struct hardware_fixture *fixture, const struct objects *objects,
                         enum bad_value value)
{
    const char *path = objects->paths[objects->count - 1];
    bool late = false;
    uv_timer_t timer;

    uv_timer_init(&fixture->service.loop, &timer);
    timer.data = &late;
    uv_timer_start(&timer, wake, FOLLOW_MS, 0);
    while (!late) {
        const struct mirror_object *object = mirror_find(fixture_mirror(fixture), path);

        if (object &&
            mirror_object_value(object, objects->target->interface, objects->target->property)
                    .signature == signatures[value])
            break;
        uv_run(&fixture->service.loop, UV_RUN_ONCE);
    }
    uv_close((uv_handle_t *)&timer, NULL);
    uv_run(&fixture->service.loop, UV_RUN_NOWAIT);
}

/* More time for each property than for a whole test. */
static void wind_up(struct hardware_fixture *fixture)
{
    uv_timer_set_repeat(&fixture->service.limit, LIMIT_MS);
    uv_timer_again(&fixture->service.limit);
    fixture->service.events[0] = '\0';
}

static bool has_kind(const struct target *target, const struct resource_kind *kind)
{
    for (size_t i = 0; i < target->kind_count; i++) {
        if (target->kinds[i] == kind)
            return true;
    }
    return false;
}

/* One resource of each of its kinds, all of the first few. */
static void check_resources(struct tree *tree, const struct target *target, enum bad_value value)
{
    size_t checked = 0;
    char what[256];

    snprintf(what, sizeof(what), "%s.%s value %d", target->interface, target->property, (int)value);
    for (size_t i = 0; checked < 2 * OBJECTS_MAX && i < tree->count; i++) {
        if (!has_kind(target, tree->routes[i]->data))
            continue;
        checked++;
        CU_ASSERT_TRUE(check_uri(tree, i, what));
    }
}

static size_t try_target(struct tree *tree, const struct target *target)
{
    struct hardware_fixture *fixture = tree->fixture;
    struct objects objects;
    size_t count;

    wind_up(fixture);
    find_objects(fixture, target, &objects);
    for (int value = 0; objects.count > 0 && value < BAD_VALUES; value++) {
        for (size_t i = 0; i < objects.count; i++)
            set_value(fixture, &objects, i, NULL, (enum bad_value)value);
        follow_value(fixture, &objects, (enum bad_value)value);
        check_resources(tree, target, (enum bad_value)value);
    }
    for (size_t i = 0; i < objects.count; i++) {
        if (objects.originals[i])
            set_value(fixture, &objects, i, objects.originals[i], BAD_VALUES);
    }
    count = objects.count;
    objects_deinit(&objects);
    return count;
}

/* -- the tests -- */

static void tree_deinit(struct tree *tree)
{
    for (size_t i = 0; i < tree->count; i++)
        free(tree->uris[i]);
}

static void each_property_with_each_bad_value_spoils_no_resource(void)
{
    static struct tree tree;
    struct hardware_fixture fixture;
    struct targets targets;
    size_t tried = 0;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    gather_targets(&targets);
    walk(&tree, &fixture);
    for (size_t i = 0; i < targets.count; i++)
        tried += try_target(&tree, &targets.items[i]) > 0;
    printf("%zu of %zu properties, %zu resources ", tried, targets.count, tree.count);
    CU_ASSERT(tried > 0);
    free(targets.items);
    tree_deinit(&tree);
    hardware_fixture_close(&fixture);
}

static void all_properties_bad_at_once_spoil_no_resource(void)
{
    static struct tree tree;
    struct hardware_fixture fixture;
    struct targets targets;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    gather_targets(&targets);
    walk(&tree, &fixture);
    for (size_t round = 0; round < BAD_VALUES; round++) {
        char what[64];

        snprintf(what, sizeof(what), "round %zu", round);
        for (size_t i = 0; i < targets.count; i++) {
            enum bad_value value = (enum bad_value)((i * 7 + round) % BAD_VALUES);
            struct objects objects;

            wind_up(&fixture);
            find_objects(&fixture, &targets.items[i], &objects);
            for (size_t object = 0; object < objects.count; object++)
                set_value(&fixture, &objects, object, NULL, value);
            objects_deinit(&objects);
        }
        for (size_t i = 0; i < tree.count; i++) {
            wind_up(&fixture);
            CU_ASSERT_TRUE(check_uri(&tree, i, what));
        }
    }
    free(targets.items);
    tree_deinit(&tree);
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(each_property_with_each_bad_value_spoils_no_resource),
    UNIT_CASE(all_properties_bad_at_once_spoil_no_resource),
    UNIT_CASES_END,
};

UNIT_MAIN("hardware/values", cases)
