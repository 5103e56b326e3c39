/*
 * Date-times. The form is fixed but for the fraction, so it is read by position; days are counted
 * in years that start in March, which puts the leap day at their end.
 */
#include "redfish/date-time.h"

#define DATE_SIZE 19 /* "2024-05-31T09:00:00" */
#define NANOSECOND_DIGITS 9

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/** Reads `count` digits. Returns -1 when there is something else. */
static int digits(const char *at, unsigned int count)
{
    int value = 0;

    for (unsigned int i = 0; i < count; i++) {
        if (!is_digit(at[i]))
            return -1;
        value = value * 10 + (at[i] - '0');
    }
    return value;
}

static int days_of_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    return days[month - 1] + (month == 2 && leap);
}

/** Days since 1970-01-01 of a valid date. */
static int64_t days_since_epoch(int year, int month, int day)
{
    int march_year = month > 2 ? year : year - 1;
    int march_month = month > 2 ? month - 3 : month + 9;
    int64_t days = (int64_t)march_year * 365 + march_year / 4 - march_year / 100 + march_year / 400;

    return days + (153 * march_month + 2) / 5 + day - 1 - 719468;
}

/** "2024-05-31T09:00:00", in whole seconds. */
static bool parse_seconds(const char *at, int64_t *ret_seconds)
{
    int year = digits(at, 4), month = digits(at + 5, 2), day = digits(at + 8, 2);
    int hour = digits(at + 11, 2), minute = digits(at + 14, 2), second = digits(at + 17, 2);

    if (at[4] != '-' || at[7] != '-' || (at[10] != 'T' && at[10] != 't') || at[13] != ':' ||
        at[16] != ':')
        return false;
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > days_of_month(year, month) ||
        hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return false;
    *ret_seconds = days_since_epoch(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;
    return true;
}

/** ".5" or nothing. Returns the size, or -1 when a point has no digits. */
static int parse_fraction(struct ipc_text text, uint32_t *ret_nanoseconds)
{
    uint32_t nanoseconds = 0;
    size_t count = 0;

    if (text.size == 0 || text.data[0] != '.')
        return 0;
    while (count + 1 < text.size && is_digit(text.data[count + 1])) {
        if (count < NANOSECOND_DIGITS)
            nanoseconds = nanoseconds * 10 + (uint32_t)(text.data[count + 1] - '0');
        count++;
    }
    for (size_t i = count; i < NANOSECOND_DIGITS; i++)
        nanoseconds *= 10;
    *ret_nanoseconds = nanoseconds;
    return count ? (int)count + 1 : -1;
}

/** "Z" or "+02:00", and nothing after it. */
static bool parse_offset(struct ipc_text text, int64_t *ret_seconds)
{
    int hours, minutes;

    if (text.size == 1 && (text.data[0] == 'Z' || text.data[0] == 'z')) {
        *ret_seconds = 0;
        return true;
    }
    if (text.size != 6 || (text.data[0] != '+' && text.data[0] != '-') || text.data[3] != ':')
        return false;
    hours = digits(text.data + 1, 2);
    minutes = digits(text.data + 4, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return false;
    *ret_seconds = (hours * 3600 + minutes * 60) * (text.data[0] == '-' ? -1 : 1);
    return true;
}

bool date_time_parse(struct ipc_text text, struct date_time *ret_value)
{
    struct date_time value = {0, 0};
    int64_t offset;
    int size;

    if (text.size <= DATE_SIZE || text.size > 64 || !parse_seconds(text.data, &value.seconds))
        return false;
    text.data += DATE_SIZE;
    text.size -= DATE_SIZE;
    size = parse_fraction(text, &value.nanoseconds);
    if (size < 0)
        return false;
    text.data += size;
    text.size -= (size_t)size;
    if (!parse_offset(text, &offset))
        return false;
    value.seconds -= offset;
    *ret_value = value;
    return true;
}

int date_time_compare(const struct date_time *a, const struct date_time *b)
{
    if (a->seconds != b->seconds)
        return a->seconds < b->seconds ? -1 : 1;
    if (a->nanoseconds != b->nanoseconds)
        return a->nanoseconds < b->nanoseconds ? -1 : 1;
    return 0;
}
