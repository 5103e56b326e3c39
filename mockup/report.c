/* A growing list of findings, see report.h. */
#include "mockup/report.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "mockup/limits.h"

#define FIRST_CAPACITY 16

static void finding_deinit(struct mockup_finding *finding)
{
    free(finding->place);
    free(finding->pointer);
    free(finding->text);
}

void mockup_report_deinit(struct mockup_report *report)
{
    for (size_t i = 0; i < report->count; i++)
        finding_deinit(&report->findings[i]);
    free(report->findings);
    *report = (struct mockup_report){0};
}

static int reserve(struct mockup_report *report)
{
    size_t capacity = report->capacity ? report->capacity * 2 : FIRST_CAPACITY;
    struct mockup_finding *findings;

    if (report->count < report->capacity)
        return 0;
    findings = reallocarray(report->findings, capacity, sizeof *findings);
    if (!findings)
        return -ENOMEM;
    report->findings = findings;
    report->capacity = capacity;
    return 0;
}

int mockup_report_add(struct mockup_report *report, enum mockup_level level, const char *kind,
                      const char *place, const char *pointer, const char *format, ...)
{
    struct mockup_finding finding = {.level = level, .kind = kind};
    va_list arguments;
    int size;

    if (!report)
        return 0;
    report->level_counts[level]++;
    if (report->count == MOCKUP_FINDINGS_MAX)
        return 0;
    if (reserve(report) < 0)
        return -ENOMEM;
    va_start(arguments, format);
    size = vasprintf(&finding.text, format, arguments);
    va_end(arguments);
    if (size < 0)
        return -ENOMEM;
    finding.place = strdup(place);
    finding.pointer = pointer ? strdup(pointer) : NULL;
    if (!finding.place || (pointer && !finding.pointer)) {
        finding_deinit(&finding);
        return -ENOMEM;
    }
    report->findings[report->count++] = finding;
    return 0;
}

const char *mockup_level_name(enum mockup_level level)
{
    static const char *const names[] = {
        [MOCKUP_NOTE] = "note",
        [MOCKUP_WARNING] = "warning",
        [MOCKUP_ERROR] = "error",
    };

    return names[level];
}

/** A finding and where it was, so that qsort() keeps the order of equals. */
struct ranked {
    struct mockup_finding finding;
    size_t rank;
};

static int compare(const void *left, const void *right)
{
    const struct ranked *a = left, *b = right;
    int order = strcmp(a->finding.place, b->finding.place);

    return order ? order : (a->rank > b->rank) - (a->rank < b->rank);
}

int mockup_report_sort(struct mockup_report *report)
{
    CLEANUP(free_cleanup) struct ranked *ranked = calloc(report->count + 1, sizeof *ranked);

    if (!ranked)
        return -ENOMEM;
    for (size_t i = 0; i < report->count; i++)
        ranked[i] = (struct ranked){report->findings[i], i};
    qsort(ranked, report->count, sizeof *ranked, compare);
    for (size_t i = 0; i < report->count; i++)
        report->findings[i] = ranked[i].finding;
    return 0;
}
