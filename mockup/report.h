/*
 * What was found in a mockup: one finding a line, in the order in which they came up. Used for
 * reading and for checking alike. Who makes lines of it for a terminal or a log escapes the texts,
 * which repeat what the mockup says.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

enum mockup_level {
    MOCKUP_NOTE,    /* odd, and allowed */
    MOCKUP_WARNING, /* a client may stumble over it */
    MOCKUP_ERROR,   /* wrong */
};
#define MOCKUP_LEVEL_COUNT 3

struct mockup_finding {
    enum mockup_level level;
    const char *kind; /* "dangling-link": a word that stays, for programs; docs/mockup.md has all */
    char *place;      /* the file's name, or the resource's path; never NULL */
    char *pointer;    /* JSON pointer within it; NULL: it as a whole */
    char *text;       /* what is wrong, for people; without place and pointer */
};

/** Zero it before the first use. */
struct mockup_report {
    struct mockup_finding *findings;
    size_t count, capacity;
    size_t level_counts[MOCKUP_LEVEL_COUNT]; /* also of those beyond MOCKUP_FINDINGS_MAX */
};

void mockup_report_deinit(struct mockup_report *report);

/** Adds a finding. report: NULL drops it. kind: a string that lives for ever. pointer: may be NULL.
 * Returns 0 or -ENOMEM. */
int mockup_report_add(struct mockup_report *report, enum mockup_level level, const char *kind,
                      const char *place, const char *pointer, const char *format, ...)
    __attribute__((format(printf, 6, 7)));

/** "error", "warning", "note". */
const char *mockup_level_name(enum mockup_level level);

/** Sorts by place; findings about one place stay in their order. Returns 0 or -ENOMEM. */
int mockup_report_sort(struct mockup_report *report);
