/* See check-print.h. What the mockup says may be anything: a terminal must not obey it. */
#include "mockup/check-print.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"

static const char *const colours[] = {
    [MOCKUP_NOTE] = "\033[36m",
    [MOCKUP_WARNING] = "\033[33m",
    [MOCKUP_ERROR] = "\033[31m",
};
#define BOLD "\033[1m"
#define PLAIN "\033[0m"

/** Whether a byte begins a control character: U+0000 … U+001F, U+007F … U+009F. */
static bool is_control(const unsigned char *at)
{
    return *at < 0x20 || *at == 0x7f || (at[0] == 0xc2 && at[1] >= 0x80 && at[1] < 0xa0);
}

/** A copy that holds neither control characters nor what is not UTF-8; NULL when out of memory. */
static char *printable(const char *text)
{
    struct buffer out CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    json_t *valid CLEANUP(json_decrefp) = json_string(text); /* NULL: it is not UTF-8 */
    size_t size;
    int r = 0;

    for (const unsigned char *at = (const unsigned char *)text; *at && r == 0; at++) {
        if (is_control(at) || (!valid && *at >= 0x80))
            r = buffer_printf(&out, "\\x%02x", *at);
        else
            r = buffer_append(&out, at, 1);
        if (r == 0 && is_control(at) && *at == 0xc2)
            r = buffer_printf(&out, "\\x%02x", *++at);
    }
    if (r == 0)
        r = buffer_append(&out, "", 1);
    return r == 0 ? buffer_take(&out, &size) : NULL;
}

static void count_items(const struct mockup *mockup, size_t *ret_resources, size_t *ret_others)
{
    *ret_resources = *ret_others = 0;
    for (const struct mockup_entry *at = mockup->entries; at; at = at->hh.next)
        ++*(at->item->kind == MOCKUP_RESOURCE ? ret_resources : ret_others);
}

static const char *plural(size_t count)
{
    return count == 1 ? "" : "s";
}

// -- for people -----------------------------------------------------------------

static int print_finding(FILE *file, const struct mockup_finding *finding, bool in_colour)
{
    CLEANUP(free_cleanup) char *text = printable(finding->text);
    CLEANUP(free_cleanup)
    char *pointer = printable(finding->pointer ? finding->pointer : "");

    if (!text || !pointer)
        return -ENOMEM;
    fprintf(file, "  %s%-7s%s  %s%s%s  [%s]\n", in_colour ? colours[finding->level] : "",
            mockup_level_name(finding->level), in_colour ? PLAIN : "", pointer,
            *pointer ? ": " : "", text, finding->kind);
    return 0;
}

static int print_place(FILE *file, const char *place, bool in_colour)
{
    CLEANUP(free_cleanup) char *text = printable(place);

    if (!text)
        return -ENOMEM;
    fprintf(file, "%s%s%s\n", in_colour ? BOLD : "", text, in_colour ? PLAIN : "");
    return 0;
}

static int print_summary(FILE *file, const char *source, const struct mockup *mockup,
                         const struct mockup_report *report)
{
    CLEANUP(free_cleanup) char *name = printable(source);
    const size_t *levels = report->level_counts;
    size_t resources, others, all = 0;

    if (!name)
        return -ENOMEM;
    for (size_t i = 0; i < MOCKUP_LEVEL_COUNT; i++)
        all += levels[i];
    if (all > report->count)
        fprintf(file, "… and %zu more\n", all - report->count);
    count_items(mockup, &resources, &others);
    fprintf(file, "%s: %zu resource%s, %zu other file%s: %zu error%s, %zu warning%s, %zu note%s\n",
            name, resources, plural(resources), others, plural(others), levels[MOCKUP_ERROR],
            plural(levels[MOCKUP_ERROR]), levels[MOCKUP_WARNING], plural(levels[MOCKUP_WARNING]),
            levels[MOCKUP_NOTE], plural(levels[MOCKUP_NOTE]));
    return 0;
}

int check_print_text(FILE *file, const char *source, const struct mockup *mockup,
                     const struct mockup_report *report, bool in_colour)
{
    const char *place = NULL;
    int r = 0;

    for (size_t i = 0; i < report->count && r == 0; i++) {
        const struct mockup_finding *finding = &report->findings[i];

        if (!place || strcmp(place, finding->place) != 0) {
            place = finding->place;
            r = print_place(file, place, in_colour);
        }
        if (r == 0)
            r = print_finding(file, finding, in_colour);
    }
    return r == 0 ? print_summary(file, source, mockup, report) : r;
}

// -- for programs ---------------------------------------------------------------

/** Sets object[name] to a text; NULL leaves it out. */
static int put_text(json_t *object, const char *name, const char *text)
{
    CLEANUP(free_cleanup) char *safe = NULL;
    json_t *value;

    if (!text)
        return 0;
    value = json_string(text);
    if (value)
        return json_put(object, name, value);
    safe = printable(text); /* it is not UTF-8 */
    return safe ? json_put(object, name, json_string(safe)) : -ENOMEM;
}

static int append_finding(json_t *findings, const struct mockup_finding *finding)
{
    json_t *object = json_object();
    int r = json_array_append_new(findings, object) < 0 ? -ENOMEM : 0;

    if (r == 0)
        r = put_text(object, "level", mockup_level_name(finding->level));
    if (r == 0)
        r = put_text(object, "kind", finding->kind);
    if (r == 0)
        r = put_text(object, "place", finding->place);
    if (r == 0)
        r = put_text(object, "pointer", finding->pointer);
    return r == 0 ? put_text(object, "text", finding->text) : r;
}

static int put_counts(json_t *object, const struct mockup *mockup,
                      const struct mockup_report *report)
{
    static const char *const names[] = {
        [MOCKUP_NOTE] = "notes", [MOCKUP_WARNING] = "warnings", [MOCKUP_ERROR] = "errors"};
    size_t resources, others;
    int r;

    count_items(mockup, &resources, &others);
    r = json_put(object, "resources", json_integer((json_int_t)resources));
    if (r == 0)
        r = json_put(object, "files", json_integer((json_int_t)others));
    for (size_t i = MOCKUP_LEVEL_COUNT; i-- > 0 && r == 0;)
        r = json_put(object, names[i], json_integer((json_int_t)report->level_counts[i]));
    return r;
}

int check_print_json(FILE *file, const char *source, const struct mockup *mockup,
                     const struct mockup_report *report)
{
    struct buffer text CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    json_t *object CLEANUP(json_decrefp) = json_object();
    json_t *findings = json_array();
    int r = put_text(object, "mockup", source);

    if (r == 0)
        r = put_counts(object, mockup, report);
    if (json_put(object, "findings", findings) < 0)
        return -ENOMEM;
    for (size_t i = 0; i < report->count && r == 0; i++)
        r = append_finding(findings, &report->findings[i]);
    if (r == 0)
        r = json_text_append(&text, object);
    if (r == 0)
        fprintf(file, "%.*s\n", (int)text.size, text.data);
    return r;
}
