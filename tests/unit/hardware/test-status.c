/* Status from flags, indicators from LED groups: the rules of docs/svc-chassis.md. */
#include "base/cleanup.h"
#include "hardware/led.h"
#include "hardware/status.h"
#include "tests/unit/cunit-main.h"

static const struct {
    struct status_flags flags;
    const char *state, *health;
} status_rows[] = {
    {{0}, "Enabled", "OK"},
    {{.absent = true}, "Absent", "OK"},
    {{.unavailable = true}, "UnavailableOffline", "OK"},
    {{.absent = true, .unavailable = true}, "Absent", "OK"}, /* what is not there is not offline */
    {{.not_functional = true}, "Enabled", "Critical"},
    {{.warning_alarm = true}, "Enabled", "Warning"},
    {{.critical_alarm = true}, "Enabled", "Critical"},
    {{.critical_alarm = true, .warning_alarm = true}, "Enabled", "Critical"},
    {{.warning_alarm = true, .not_functional = true}, "Enabled", "Critical"},
    {{.unavailable = true, .warning_alarm = true}, "UnavailableOffline", "Warning"},
};

static void status_of_flags_each_row_as_documented(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(status_rows); i++) {
        CU_ASSERT_STRING_EQUAL(status_state(&status_rows[i].flags), status_rows[i].state);
        CU_ASSERT_STRING_EQUAL(status_health(&status_rows[i].flags), status_rows[i].health);
    }
}

static void status_put_flags_sets_both_words(void)
{
    json_t *resource = json_object();

    CU_ASSERT_EQUAL(status_put_flags(resource, &status_rows[5].flags), 0);
    CU_ASSERT_STRING_EQUAL(
        json_string_value(json_object_get(json_object_get(resource, "Status"), "State")),
        "Enabled");
    CU_ASSERT_STRING_EQUAL(
        json_string_value(json_object_get(json_object_get(resource, "Status"), "Health")),
        "Warning");
    json_decref(resource);
}

static void led_indicator_word_blinking_wins(void)
{
    CU_ASSERT_STRING_EQUAL(led_indicator_word(false, false), "Off");
    CU_ASSERT_STRING_EQUAL(led_indicator_word(false, true), "Lit");
    CU_ASSERT_STRING_EQUAL(led_indicator_word(true, false), "Blinking");
    CU_ASSERT_STRING_EQUAL(led_indicator_word(true, true), "Blinking");
}

static const struct unit_case cases[] = {
    UNIT_CASE(status_of_flags_each_row_as_documented),
    UNIT_CASE(status_put_flags_sets_both_words),
    UNIT_CASE(led_indicator_word_blinking_wins),
    UNIT_CASES_END,
};

UNIT_MAIN("hardware/status", cases)
