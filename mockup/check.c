/* The check of a mockup, see check.h: one resource after the other, by path. */
#include "mockup/check.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "mockup/check-internal.h"
#include "redfish/json.h"

int check_enter(struct check *check, const char *name, size_t *ret_size)
{
    *ret_size = check->pointer.size;
    return json_pointer_append(&check->pointer, name);
}

int check_enter_index(struct check *check, size_t index, size_t *ret_size)
{
    *ret_size = check->pointer.size;
    return buffer_printf(&check->pointer, "/%zu", index);
}

void check_leave(struct check *check, size_t size)
{
    check->pointer.size = size;
}

static int report_words(struct check *check, enum mockup_level level, const char *kind,
                        const char *format, va_list arguments)
    __attribute__((format(printf, 4, 0)));

/** Reports with formatted words. */
static int report_words(struct check *check, enum mockup_level level, const char *kind,
                        const char *format, va_list arguments)
{
    CLEANUP(free_cleanup) char *words = NULL, *pointer = NULL;

    if (vasprintf(&words, format, arguments) < 0) {
        words = NULL;
        return -ENOMEM;
    }
    if (check->pointer.size) {
        pointer = strndup(check->pointer.data, check->pointer.size);
        if (!pointer)
            return -ENOMEM;
    }
    return mockup_report_add(check->report, level, kind, check->item->path, pointer, "%s", words);
}

int check_report(struct check *check, enum mockup_level level, const char *kind, const char *format,
                 ...)
{
    va_list arguments;
    int r;

    va_start(arguments, format);
    r = report_words(check, level, kind, format, arguments);
    va_end(arguments);
    return r;
}

int check_report_member(struct check *check, enum mockup_level level, const char *kind,
                        const char *name, const char *format, ...)
{
    va_list arguments;
    size_t size;
    int r = check_enter(check, name, &size);

    if (r < 0)
        return r;
    va_start(arguments, format);
    r = report_words(check, level, kind, format, arguments);
    va_end(arguments);
    check_leave(check, size);
    return r;
}

static int check_item(struct check *check, const struct mockup_item *item, bool with_schema)
{
    json_t *resource CLEANUP(json_decrefp) = NULL;
    json_error_t error;
    int r;

    if (item->kind != MOCKUP_RESOURCE)
        return 0;
    resource = json_loadb(item->text, item->size, 0, &error);
    if (!resource) /* an item's text is JSON */
        return json_error_code(&error) == json_error_out_of_memory ? -ENOMEM : -EINVAL;
    check->item = item;
    check->resource = resource;
    r = check_identity(check);
    if (r == 0)
        r = check_links(check);
    return r == 0 && with_schema ? check_schema(check) : r;
}

static int compare_items(const void *left, const void *right)
{
    const struct mockup_item *const *a = left, *const *b = right;

    return mockup_path_compare((*a)->path, (*b)->path);
}

int mockup_check(const struct mockup *mockup, const struct mockup_check_options *options,
                 struct mockup_report *report)
{
    static const struct mockup_check_options all = {0};
    size_t count = mockup_count(mockup), i = 0;
    CLEANUP(free_cleanup) const struct mockup_item **items = NULL;
    struct check check = {.mockup = mockup, .report = report};
    int r = 0;

    if (!options)
        options = &all;
    /* NOLINTNEXTLINE(bugprone-sizeof-expression): pointers are meant */
    items = reallocarray(NULL, count + 1, sizeof(*items));
    if (!items)
        return -ENOMEM;
    for (const struct mockup_entry *at = mockup->entries; at; at = at->hh.next)
        items[i++] = at->item;
    /* NOLINTNEXTLINE(bugprone-sizeof-expression): as above */
    qsort(items, count, sizeof(*items), compare_items);
    for (i = 0; i < count && r == 0; i++) {
        r = check_item(&check, items[i], !options->without_schema);
        if (r == 0 && options->is_cancelled && atomic_load(options->is_cancelled))
            r = -ECANCELED;
    }
    json_decref(check.target);
    buffer_deinit(&check.pointer);
    return r;
}
