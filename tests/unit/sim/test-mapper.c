/* The mapper's answers and associations, rule by rule, as phosphor-objmgr gives them. */
#include "sim/mapper.h"
#include "tests/unit/cunit-main.h"

#include <string.h>

#define NAMES(...)                                                                                 \
    ((struct mapper_names){(const char *const[]){__VA_ARGS__},                                     \
                           sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *)})
#define NO_NAMES ((struct mapper_names){0})
#define FAN "x.Fan"
#define BOARD "x.Board"
#define CHASSIS "x.Chassis"
#define VALUE "x.Value"

static struct mapper mapper;
static struct mapper_answer answer;

static void add(const char *path, const char *service, const char *interface)
{
    CU_ASSERT_EQUAL(mapper_add(&mapper, path, service, NAMES(interface), MAPPER_SIGNALLED), 0);
}

/* One inventory and one sensor daemon:
 *   /inv/c1 (Chassis), /inv/c1/fan0 (Fan, Board), /inv/c1/fan0/deep (Board), /sensors/t/a,
 * /sensors/t/b */
static void set_up(void)
{
    add("/inv/c1", "inv", CHASSIS);
    add("/inv/c1/fan0", "inv", FAN);
    add("/inv/c1/fan0", "inv", BOARD);
    add("/inv/c1/fan0", "other", FAN);
    add("/inv/c1/fan0/deep", "inv", BOARD);
    add("/sensors/t/a", "sens", VALUE);
    add("/sensors/t/b", "sens", VALUE);
}

static void tear_down(void)
{
    mapper_answer_deinit(&answer);
    mapper_deinit(&mapper);
}

/* The answer as "path service,path service"; checked and emptied. */
static bool answer_is(const char *expected)
{
    char text[1024] = "";
    bool same;

    for (size_t i = 0; i < answer.count; i++) {
        size_t used = strlen(text);

        snprintf(text + used, sizeof(text) - used, "%s%s %s", i ? "," : "",
                 answer.matches[i].path->path, answer.matches[i].service->name);
    }
    same = strcmp(text, expected) == 0;
    if (!same)
        fprintf(stderr, "answer \"%s\"\nwanted \"%s\"\n", text, expected);
    mapper_answer_deinit(&answer);
    return same;
}

/* -- GetObject ---------------------------------------------------------------------- */

static void get_object_empty_interfaces_all_services(void)
{
    set_up();
    CU_ASSERT_EQUAL(mapper_get_object(&mapper, "/inv/c1/fan0", NO_NAMES, &answer), 0);
    CU_ASSERT_EQUAL(answer.matches[0].service->interface_count, 2);
    CU_ASSERT(answer_is("/inv/c1/fan0 inv,/inv/c1/fan0 other"));
    tear_down();
}

static void get_object_any_of_full_interface_list(void)
{
    set_up();
    CU_ASSERT_EQUAL(mapper_get_object(&mapper, "/inv/c1/fan0", NAMES("none", BOARD), &answer), 0);
    CU_ASSERT_EQUAL(answer.matches[0].service->interface_count, 2);
    CU_ASSERT_STRING_EQUAL(answer.matches[0].service->interfaces[0], BOARD);
    CU_ASSERT_STRING_EQUAL(answer.matches[0].service->interfaces[1], FAN);
    CU_ASSERT(answer_is("/inv/c1/fan0 inv"));
    tear_down();
}

static void get_object_none_not_found(void)
{
    set_up();
    CU_ASSERT_EQUAL(mapper_get_object(&mapper, "/inv/none", NO_NAMES, &answer), MAPPER_E_NOT_FOUND);
    CU_ASSERT_EQUAL(mapper_get_object(&mapper, "/inv/c1/fan0", NAMES(VALUE), &answer),
                    MAPPER_E_NOT_FOUND);
    tear_down();
}

/* -- GetSubTree ----------------------------------------------------------------------- */

static void get_sub_tree_excludes_itself_and_takes_trailing_slash(void)
{
    static const char *const paths[] = {"/inv/c1", "/inv/c1/"};

    for (size_t i = 0; i < 2; i++) {
        set_up();
        CU_ASSERT_EQUAL(mapper_get_sub_tree(&mapper, paths[i], 0, NAMES(CHASSIS, BOARD), &answer),
                        0);
        CU_ASSERT(answer_is("/inv/c1/fan0 inv,/inv/c1/fan0/deep inv"));
        tear_down();
    }
}

static void get_sub_tree_depth_counts_slashes(void)
{
    set_up();
    CU_ASSERT_EQUAL(mapper_get_sub_tree(&mapper, "/inv", 2, NAMES(CHASSIS, BOARD), &answer), 0);
    CU_ASSERT(answer_is("/inv/c1 inv,/inv/c1/fan0 inv"));
    CU_ASSERT_EQUAL(mapper_get_sub_tree(&mapper, "/inv", -1, NAMES(BOARD), &answer), 0);
    CU_ASSERT(answer_is("/inv/c1/fan0 inv,/inv/c1/fan0/deep inv"));
    tear_down();
}

static void get_sub_tree_unknown_is_error_known_without_match_is_empty(void)
{
    set_up();
    CU_ASSERT_EQUAL(mapper_get_sub_tree(&mapper, "/none", 0, NAMES(FAN), &answer),
                    MAPPER_E_NOT_FOUND);
    CU_ASSERT_EQUAL(mapper_get_sub_tree(&mapper, "/sensors", 0, NAMES(FAN), &answer), 0);
    CU_ASSERT(answer_is(""));
    tear_down();
}

static void get_sub_tree_root_needs_no_entry(void)
{
    set_up();
    CU_ASSERT_EQUAL(mapper_get_sub_tree(&mapper, "/", 0, NAMES(VALUE), &answer), 0);
    CU_ASSERT(answer_is("/sensors/t/a sens,/sensors/t/b sens"));
    tear_down();
}

static void get_sub_tree_neighbour_with_same_prefix_is_not_below(void)
{
    set_up();
    add("/inv/c10", "inv", CHASSIS);
    CU_ASSERT_EQUAL(mapper_get_sub_tree(&mapper, "/inv/c1", 0, NAMES(CHASSIS), &answer), 0);
    CU_ASSERT(answer_is(""));
    tear_down();
}

/* -- GetAncestors ------------------------------------------------------------------------ */

static void get_ancestors_known_prefixes_without_itself(void)
{
    set_up();
    CU_ASSERT_EQUAL(mapper_get_ancestors(&mapper, "/inv/c1/fan0/deep", NO_NAMES, &answer), 0);
    CU_ASSERT(answer_is("/ inv,/ other,/ sens,/inv inv,/inv other,/inv/c1 inv,/inv/c1 other,"
                        "/inv/c1/fan0 inv,/inv/c1/fan0 other"));
    CU_ASSERT_EQUAL(mapper_get_ancestors(&mapper, "/inv/c1/fan0/deep", NAMES(CHASSIS), &answer), 0);
    CU_ASSERT(answer_is("/inv/c1 inv"));
    CU_ASSERT_EQUAL(mapper_get_ancestors(&mapper, "/none", NO_NAMES, &answer), MAPPER_E_NOT_FOUND);
    tear_down();
}

/* -- associations -------------------------------------------------------------------------- */

static void declare(const char *path, const char *service, const char *forward, const char *reverse,
                    const char *endpoint)
{
    struct association association = {forward, reverse, endpoint};

    CU_ASSERT_EQUAL(mapper_set_associations(&mapper, path, service, &association, 1), 0);
}

static const char *endpoints(const char *path)
{
    static char text[256];
    const struct association_object *object = associations_find(&mapper.associations, path);

    text[0] = '\0';
    for (size_t i = 0; object && i < object->endpoint_count; i++)
        snprintf(text + strlen(text), sizeof(text) - strlen(text), "%s%s", i ? "," : "",
                 object->endpoints[i]);
    return text;
}

static char published[512];

static void note_published(void *context, const char *path, char *const *list, size_t count)
{
    (void)context;
    (void)list;
    snprintf(published + strlen(published), sizeof(published) - strlen(published), "%s=%zu ", path,
             count);
}

static const char *publish(bool late, int expected)
{
    published[0] = '\0';
    CU_ASSERT_EQUAL(mapper_publish(&mapper, late, note_published, NULL), expected);
    return published;
}

static void set_associations_known_endpoint_makes_both_sides(void)
{
    set_up();
    declare("/sensors/t/a", "sens", "chassis", "all_sensors", "/inv/c1");
    declare("/sensors/t/b", "sens", "chassis", "all_sensors", "/inv/c1");
    CU_ASSERT_STRING_EQUAL(endpoints("/inv/c1/all_sensors"), "/sensors/t/a,/sensors/t/b");
    CU_ASSERT_STRING_EQUAL(endpoints("/sensors/t/a/chassis"), "/inv/c1");
    CU_ASSERT_STRING_EQUAL(publish(false, 0),
                           "/sensors/t/a/chassis=1 /inv/c1/all_sensors=2 /sensors/t/b/chassis=1 ");
    CU_ASSERT_STRING_EQUAL(publish(false, 0), "");
    CU_ASSERT_EQUAL(mapper_get_object(&mapper, "/inv/c1/all_sensors",
                                      NAMES(MAPPER_ASSOCIATION_INTERFACE), &answer),
                    0);
    CU_ASSERT(answer_is("/inv/c1/all_sensors " MAPPER_SERVICE));
    tear_down();
}

static void set_associations_unknown_endpoint_waits_for_it(void)
{
    set_up();
    declare("/sensors/t/a", "sens", "chassis", "all_sensors", "/inv/late");
    CU_ASSERT_STRING_EQUAL(publish(false, 0), "");
    add("/inv/late", "inv", CHASSIS);
    CU_ASSERT_STRING_EQUAL(endpoints("/inv/late/all_sensors"), "/sensors/t/a");
    CU_ASSERT_STRING_EQUAL(endpoints("/sensors/t/a/chassis"), "/inv/late");
    tear_down();
}

static void set_associations_anew_replaces_what_is_gone(void)
{
    set_up();
    declare("/sensors/t/a", "sens", "chassis", "all_sensors", "/inv/c1");
    publish(false, 0);
    declare("/sensors/t/a", "sens", "inventory", "sensors", "/inv/c1/fan0");
    CU_ASSERT_STRING_EQUAL(endpoints("/inv/c1/all_sensors"), "");
    CU_ASSERT_STRING_EQUAL(endpoints("/inv/c1/fan0/sensors"), "/sensors/t/a");
    CU_ASSERT(strstr(publish(false, 0), "/inv/c1/all_sensors=0 ") != NULL);
    CU_ASSERT_EQUAL(mapper_get_object(&mapper, "/inv/c1/all_sensors", NO_NAMES, &answer),
                    MAPPER_E_NOT_FOUND);
    tear_down();
}

static void remove_service_takes_its_associations_away(void)
{
    set_up();
    declare("/sensors/t/a", "sens", "chassis", "all_sensors", "/inv/c1");
    publish(false, 0);
    mapper_remove_service(&mapper, "sens");
    CU_ASSERT_STRING_EQUAL(endpoints("/inv/c1/all_sensors"), "");
    publish(false, 0);
    CU_ASSERT_FALSE(mapper_has_path(&mapper, "/sensors/t/a"));
    CU_ASSERT_FALSE(mapper_has_path(&mapper, "/sensors"));
    CU_ASSERT_FALSE(mapper_has_path(&mapper, "/inv/c1/all_sensors"));
    CU_ASSERT_TRUE(mapper_has_path(&mapper, "/inv/c1"));
    tear_down();
}

static void remove_endpoints_owner_association_waits_until_it_returns(void)
{
    set_up();
    declare("/sensors/t/a", "sens", "chassis", "all_sensors", "/inv/c1");
    publish(false, 0);
    mapper_remove_service(&mapper, "inv");
    mapper_remove_service(&mapper, "other");
    CU_ASSERT_STRING_EQUAL(endpoints("/inv/c1/all_sensors"), "");
    CU_ASSERT_STRING_EQUAL(endpoints("/sensors/t/a/chassis"), "");
    publish(false, 0);
    CU_ASSERT_FALSE(mapper_has_path(&mapper, "/inv/c1"));
    add("/inv/c1", "inv", CHASSIS);
    CU_ASSERT_STRING_EQUAL(endpoints("/inv/c1/all_sensors"), "/sensors/t/a");
    CU_ASSERT_STRING_EQUAL(endpoints("/sensors/t/a/chassis"), "/inv/c1");
    tear_down();
}

static void remove_endpoint_object_moves_association_to_waiting(void)
{
    set_up();
    declare("/sensors/t/a", "sens", "chassis", "all_sensors", "/inv/c1/fan0/deep");
    publish(false, 0);
    mapper_remove(&mapper, "/inv/c1/fan0/deep", "inv", NAMES(BOARD));
    CU_ASSERT_STRING_EQUAL(endpoints("/inv/c1/fan0/deep/all_sensors"), "");
    publish(false, 0);
    CU_ASSERT_FALSE(mapper_has_path(&mapper, "/inv/c1/fan0/deep"));
    tear_down();
}

static void remove_definitions_interface_drops_its_associations(void)
{
    set_up();
    add("/sensors/t/a", "sens", MAPPER_ASSOCIATION_INTERFACE ".Definitions");
    declare("/sensors/t/a", "sens", "chassis", "all_sensors", "/inv/c1");
    mapper_remove(&mapper, "/sensors/t/a", "sens",
                  NAMES(MAPPER_ASSOCIATION_INTERFACE ".Definitions"));
    CU_ASSERT_STRING_EQUAL(endpoints("/inv/c1/all_sensors"), "");
    CU_ASSERT_TRUE(mapper_has_path(&mapper, "/sensors/t/a"));
    tear_down();
}

static void two_declarers_endpoint_stays_while_one_is_left(void)
{
    set_up();
    add("/sensors/t/a", "twin", VALUE);
    declare("/sensors/t/a", "sens", "chassis", "all_sensors", "/inv/c1");
    declare("/sensors/t/a", "twin", "chassis", "all_sensors", "/inv/c1");
    mapper_remove_service(&mapper, "twin");
    CU_ASSERT_STRING_EQUAL(endpoints("/inv/c1/all_sensors"), "/sensors/t/a");
    tear_down();
}

static void publish_many_endpoints_are_held_back(void)
{
    set_up();
    for (int i = 0; i <= MAPPER_DELAY_ENDPOINTS; i++) {
        char path[64];

        snprintf(path, sizeof(path), "/sensors/v/n%d", i);
        add(path, "sens", VALUE);
        declare(path, "sens", "", "all_sensors", "/inv/c1");
    }
    CU_ASSERT_STRING_EQUAL(publish(false, 1), "");
    /* what the mapper itself is asked does not wait */
    CU_ASSERT_EQUAL(mapper_get_associated_sub_tree(&mapper, "/inv/c1/all_sensors", "/sensors/v", 0,
                                                   NAMES(VALUE), &answer),
                    0);
    CU_ASSERT_EQUAL(answer.count, MAPPER_DELAY_ENDPOINTS + 1);
    CU_ASSERT_STRING_EQUAL(publish(true, 0), "/inv/c1/all_sensors=101 ");
    tear_down();
}

/* -- GetAssociatedSubTree, …ById -------------------------------------------------------------- */

static void get_associated_sub_tree_intersects(void)
{
    set_up();
    declare("/sensors/t/b", "sens", "chassis", "all_sensors", "/inv/c1");
    CU_ASSERT_EQUAL(mapper_get_associated_sub_tree(&mapper, "/inv/c1/all_sensors", "/sensors", 0,
                                                   NAMES(VALUE), &answer),
                    0);
    CU_ASSERT(answer_is("/sensors/t/b sens"));
    CU_ASSERT_EQUAL(mapper_get_associated_sub_tree(&mapper, "/inv/c1/all_sensors", "/sensors", 1,
                                                   NAMES(VALUE), &answer),
                    0);
    CU_ASSERT(answer_is(""));
    tear_down();
}

static void get_associated_sub_tree_unknown_association_empty_unknown_tree_error(void)
{
    set_up();
    declare("/sensors/t/b", "sens", "chassis", "all_sensors", "/inv/c1");
    CU_ASSERT_EQUAL(
        mapper_get_associated_sub_tree(&mapper, "/inv/c1/none", "/none", 0, NAMES(VALUE), &answer),
        0);
    CU_ASSERT(answer_is(""));
    CU_ASSERT_EQUAL(mapper_get_associated_sub_tree(&mapper, "/inv/c1/all_sensors", "/none", 0,
                                                   NAMES(VALUE), &answer),
                    MAPPER_E_NOT_FOUND);
    tear_down();
}

static void get_associated_by_id_finds_leaf_and_its_endpoints(void)
{
    set_up();
    declare("/inv/c1", "inv", "cooled_by", "cooling", "/inv/c1/fan0");
    CU_ASSERT_EQUAL(mapper_get_associated_sub_tree_by_id(&mapper, "c1", "/inv", NAMES(CHASSIS),
                                                         "cooled_by", NAMES(FAN), &answer),
                    0);
    CU_ASSERT(answer_is("/inv/c1/fan0 inv,/inv/c1/fan0 other"));
    tear_down();
}

static void get_associated_by_id_unknown_id_error_no_endpoints_empty(void)
{
    set_up();
    CU_ASSERT_EQUAL(mapper_get_associated_sub_tree_by_id(&mapper, "c2", "/inv", NAMES(CHASSIS),
                                                         "cooled_by", NAMES(FAN), &answer),
                    MAPPER_E_NOT_FOUND);
    CU_ASSERT_EQUAL(mapper_get_associated_sub_tree_by_id(&mapper, "c1", "/inv", NAMES(CHASSIS),
                                                         "cooled_by", NAMES(FAN), &answer),
                    0);
    CU_ASSERT(answer_is(""));
    CU_ASSERT_EQUAL(mapper_get_associated_sub_tree_by_id(&mapper, "c1", "/none", NAMES(CHASSIS),
                                                         "cooled_by", NAMES(FAN), &answer),
                    MAPPER_E_NOT_FOUND);
    tear_down();
}

/* -- parents ------------------------------------------------------------------------------------
 */

static void add_scanned_parents_have_standard_interfaces(void)
{
    CU_ASSERT_EQUAL(mapper_add(&mapper, "/a/b/c", "svc", NAMES(VALUE), MAPPER_SCANNED), 0);
    CU_ASSERT_EQUAL(mapper_get_object(&mapper, "/a/b", NAMES("org.freedesktop.DBus.Peer"), &answer),
                    0);
    CU_ASSERT_EQUAL(answer.matches[0].service->interface_count, 3);
    tear_down();
}

static void remove_last_child_takes_parents_along(void)
{
    add("/a/b/c", "svc", VALUE);
    add("/a/b/d", "svc", VALUE);
    mapper_remove(&mapper, "/a/b/c", "svc", NAMES(VALUE));
    CU_ASSERT_TRUE(mapper_has_path(&mapper, "/a/b"));
    mapper_remove(&mapper, "/a/b/d", "svc", NAMES(VALUE));
    CU_ASSERT_FALSE(mapper_has_path(&mapper, "/a/b"));
    CU_ASSERT_FALSE(mapper_has_path(&mapper, "/a"));
    tear_down();
}

static const struct unit_case cases[] = {
    UNIT_CASE(get_object_empty_interfaces_all_services),
    UNIT_CASE(get_object_any_of_full_interface_list),
    UNIT_CASE(get_object_none_not_found),
    UNIT_CASE(get_sub_tree_excludes_itself_and_takes_trailing_slash),
    UNIT_CASE(get_sub_tree_depth_counts_slashes),
    UNIT_CASE(get_sub_tree_unknown_is_error_known_without_match_is_empty),
    UNIT_CASE(get_sub_tree_root_needs_no_entry),
    UNIT_CASE(get_sub_tree_neighbour_with_same_prefix_is_not_below),
    UNIT_CASE(get_ancestors_known_prefixes_without_itself),
    UNIT_CASE(set_associations_known_endpoint_makes_both_sides),
    UNIT_CASE(set_associations_unknown_endpoint_waits_for_it),
    UNIT_CASE(set_associations_anew_replaces_what_is_gone),
    UNIT_CASE(remove_service_takes_its_associations_away),
    UNIT_CASE(remove_endpoints_owner_association_waits_until_it_returns),
    UNIT_CASE(remove_endpoint_object_moves_association_to_waiting),
    UNIT_CASE(remove_definitions_interface_drops_its_associations),
    UNIT_CASE(two_declarers_endpoint_stays_while_one_is_left),
    UNIT_CASE(publish_many_endpoints_are_held_back),
    UNIT_CASE(get_associated_sub_tree_intersects),
    UNIT_CASE(get_associated_sub_tree_unknown_association_empty_unknown_tree_error),
    UNIT_CASE(get_associated_by_id_finds_leaf_and_its_endpoints),
    UNIT_CASE(get_associated_by_id_unknown_id_error_no_endpoints_empty),
    UNIT_CASE(add_scanned_parents_have_standard_interfaces),
    UNIT_CASE(remove_last_child_takes_parents_along),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/mapper", cases)
