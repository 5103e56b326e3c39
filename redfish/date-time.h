/*
 * RFC 3339 §5.6 date-times as instants, so that two of them compare although their offsets or
 * fractions are written differently. DSP0266 1.21 §9 "Date-Time values" is the form of Redfish's
 * own.
 */
#pragma once

#include "ipc/message.h"

struct date_time {
    int64_t seconds; /* since 1970-01-01T00:00:00Z */
    uint32_t nanoseconds;
};

/** "2024-05-31T09:00:00.5+02:00". True and *ret_value when text is one, whole and valid; digits
 * past nanoseconds are cut, a leap second counts as the next one. */
bool date_time_parse(struct ipc_text text, struct date_time *ret_value);

/** Negative, 0 or positive, as a is before, at or after b. */
int date_time_compare(const struct date_time *a, const struct date_time *b);
