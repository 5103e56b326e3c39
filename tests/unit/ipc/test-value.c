/* Unit tests of ipc/value.c: what passes the scan, and that msgpack-c agrees with it. */
#include "ipc/value-internal.h"

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

struct scan_case {
    const char *bytes;
    size_t size;
    int outcome;
};

#define BYTES(text) text, sizeof(text) - 1

static const struct scan_case scan_cases[] = {
    {BYTES("\xc0"), 0},
    {BYTES("\x7f"), 0},
    {BYTES("\xe0"), 0},
    {BYTES("\xc2"), 0},
    {BYTES("\xa0"), 0},
    {BYTES("\xa1x"), 0},
    {BYTES("\xd9\x01x"), 0},
    {BYTES("\xda\x00\x01x"), 0},
    {BYTES("\xdb\x00\x00\x00\x01x"), 0},
    {BYTES("\xc4\x01x"), 0},
    {BYTES("\xc5\x00\x01x"), 0},
    {BYTES("\xc6\x00\x00\x00\x01x"), 0},
    {BYTES("\xc7\x01\x05x"), 0},
    {BYTES("\xc8\x00\x01\x05x"), 0},
    {BYTES("\xc9\x00\x00\x00\x01\x05x"), 0},
    {BYTES("\xca\x00\x00\x00\x00"), 0},
    {BYTES("\xcb\x00\x00\x00\x00\x00\x00\x00\x00"), 0},
    {BYTES("\xcc\x01"), 0},
    {BYTES("\xcd\x01\x01"), 0},
    {BYTES("\xce\x01\x01\x01\x01"), 0},
    {BYTES("\xcf\x01\x01\x01\x01\x01\x01\x01\x01"), 0},
    {BYTES("\xd0\x81"), 0},
    {BYTES("\xd3\x81\x01\x01\x01\x01\x01\x01\x01"), 0},
    {BYTES("\xd4\x01x"), 0},
    {BYTES("\xd8\x01xxxxxxxxxxxxxxxx"), 0},
    {BYTES("\x90"), 0},
    {BYTES("\x92\x01\x02"), 0},
    {BYTES("\xdc\x00\x01\x01"), 0},
    {BYTES("\xdd\x00\x00\x00\x01\x01"), 0},
    {BYTES("\x80"), 0},
    {BYTES("\x81\x01\x02"), 0},
    {BYTES("\xde\x00\x01\x01\x02"), 0},
    {BYTES("\xdf\x00\x00\x00\x01\x01\x02"), 0},
    {BYTES("\x92\x91\x01\x81\xa1k\x90"), 0},
    {BYTES(""), IPC_E_MALFORMED},
    {BYTES("\xc1"), IPC_E_MALFORMED},                         /* never used */
    {BYTES("\x01\x01"), IPC_E_MALFORMED},                     /* two values */
    {BYTES("\x91"), IPC_E_MALFORMED},                         /* a missing item */
    {BYTES("\x92\x01"), IPC_E_MALFORMED},                     /* a missing item */
    {BYTES("\x81\x01"), IPC_E_MALFORMED},                     /* a key without value */
    {BYTES("\xa2x"), IPC_E_MALFORMED},                        /* a short text */
    {BYTES("\xd9\xff"), IPC_E_MALFORMED},                     /* a short text */
    {BYTES("\xcd\x01"), IPC_E_MALFORMED},                     /* a short integer */
    {BYTES("\xdb\x00\x00"), IPC_E_MALFORMED},                 /* a short length */
    {BYTES("\xdb\xff\xff\xff\xff"), IPC_E_MALFORMED},         /* 4 GB announced */
    {BYTES("\xdd\xff\xff\xff\xff"), IPC_E_MALFORMED},         /* 4 G items announced */
    {BYTES("\xdf\xff\xff\xff\xff"), IPC_E_MALFORMED},         /* 8 G items announced */
    {BYTES("\xc9\xff\xff\xff\xff\x01"), IPC_E_MALFORMED},     /* 4 GB announced */
    {BYTES("\x91\xdd\x00\x03\xff\xff\x01"), IPC_E_MALFORMED}, /* more items than bytes */
};

static void value_scan_each_format_gives_its_outcome(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(scan_cases); i++) {
        const struct scan_case *it = &scan_cases[i];
        int outcome = value_scan(it->bytes, it->size);

        if (outcome != it->outcome)
            fprintf(stderr, "case %zu: %d\n", i, outcome);
        CU_ASSERT_EQUAL(outcome, it->outcome);
    }
}

static void value_unpack_each_format_agrees_with_scan(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(scan_cases); i++) {
        const struct scan_case *it = &scan_cases[i];
        msgpack_object value;
        msgpack_zone zone;

        CU_ASSERT_TRUE_FATAL(msgpack_zone_init(&zone, 1024));
        CU_ASSERT_EQUAL(value_unpack(&zone, it->bytes, it->size, &value), it->outcome);
        msgpack_zone_destroy(&zone);
    }
}

static void value_scan_depth_at_limit_passes_and_beyond_fails(void)
{
    char bytes[IPC_DEPTH_MAX + 2];

    memset(bytes, '\x91', sizeof(bytes));
    bytes[IPC_DEPTH_MAX] = '\x01';
    CU_ASSERT_EQUAL(value_scan(bytes, IPC_DEPTH_MAX + 1), 0);
    bytes[IPC_DEPTH_MAX] = '\x90';
    CU_ASSERT_EQUAL(value_scan(bytes, IPC_DEPTH_MAX + 1), IPC_E_MALFORMED);
    bytes[IPC_DEPTH_MAX] = '\x91';
    bytes[IPC_DEPTH_MAX + 1] = '\x01';
    CU_ASSERT_EQUAL(value_scan(bytes, IPC_DEPTH_MAX + 2), IPC_E_MALFORMED);
}

static void value_scan_items_at_limit_pass_and_beyond_fail(void)
{
    size_t size = IPC_ITEMS_MAX + 5;
    CLEANUP(free_cleanup) unsigned char *bytes = malloc(size);

    CU_ASSERT_PTR_NOT_NULL_FATAL(bytes);
    memset(bytes, 1, size);
    bytes[0] = 0xdd; /* the array itself counts as one */
    bytes[1] = 0;
    bytes[2] = (IPC_ITEMS_MAX - 1) >> 16;
    bytes[3] = ((IPC_ITEMS_MAX - 1) >> 8) & 0xff;
    bytes[4] = (IPC_ITEMS_MAX - 1) & 0xff;
    CU_ASSERT_EQUAL(value_scan((char *)bytes, size - 1), 0);
    bytes[2] = IPC_ITEMS_MAX >> 16;
    bytes[3] = (IPC_ITEMS_MAX >> 8) & 0xff;
    bytes[4] = IPC_ITEMS_MAX & 0xff;
    CU_ASSERT_EQUAL(value_scan((char *)bytes, size), IPC_E_MALFORMED);
}

static void value_read_missing_fields_give_defaults(void)
{
    struct value_fields fields;
    struct ipc_identity identity;

    value_fields_init(&fields, NULL, 0);
    CU_ASSERT_EQUAL(value_read_uint(&fields, 10), 0);
    CU_ASSERT_FALSE(value_read_bool(&fields));
    CU_ASSERT_EQUAL(value_read_text(&fields).size, 0);
    CU_ASSERT_EQUAL(value_read_bytes(&fields).size, 0);
    CU_ASSERT_PTR_NULL(value_read_array(&fields, 10));
    value_read_identity(&fields, &identity);
    CU_ASSERT_EQUAL(identity.privileges, 0);
    CU_ASSERT_EQUAL(identity.user.size, 0);
    CU_ASSERT_FALSE(fields.malformed);
}

/* [1, true, "x", bin "y", [2]], read as five other types. */
static void value_read_wrong_types_are_malformed(void)
{
    static const char bytes[] = "\x95\x01\xc3\xa1x\xc4\x01y\x91\x02";
    msgpack_object value;
    msgpack_zone zone;

    CU_ASSERT_TRUE_FATAL(msgpack_zone_init(&zone, 1024));
    CU_ASSERT_EQUAL_FATAL(value_unpack(&zone, bytes, sizeof(bytes) - 1, &value), 0);
    for (unsigned int reader = 0; reader < 5; reader++) {
        for (unsigned int item = 0; item < 5; item++) {
            struct value_fields fields;
            bool fits = reader == item || (reader == 3 && item == 2);

            value_fields_init(&fields, &value, 5);
            fields.next = item;
            if (reader == 0)
                (void)value_read_uint(&fields, 1);
            else if (reader == 1)
                (void)value_read_bool(&fields);
            else if (reader == 2)
                (void)value_read_text(&fields);
            else if (reader == 3)
                (void)value_read_bytes(&fields);
            else
                (void)value_read_array(&fields, 1);
            CU_ASSERT_EQUAL(fields.malformed, !fits);
            CU_ASSERT_EQUAL(fields.next, item + 1);
        }
    }
    msgpack_zone_destroy(&zone);
}

static void value_read_past_maximum_is_malformed(void)
{
    static const char bytes[] = "\x92\x05\x92\x01\x02";
    struct value_fields fields;
    msgpack_object value;
    msgpack_zone zone;

    CU_ASSERT_TRUE_FATAL(msgpack_zone_init(&zone, 1024));
    CU_ASSERT_EQUAL_FATAL(value_unpack(&zone, bytes, sizeof(bytes) - 1, &value), 0);
    value_fields_init(&fields, &value, 2);
    CU_ASSERT_EQUAL(value_read_uint(&fields, 4), 0);
    CU_ASSERT_TRUE(fields.malformed);
    value_fields_init(&fields, &value, 2);
    fields.next = 1;
    CU_ASSERT_PTR_NULL(value_read_array(&fields, 1));
    CU_ASSERT_TRUE(fields.malformed);
    value_fields_init(&fields, &value, 3);
    CU_ASSERT_TRUE(fields.malformed);
    msgpack_zone_destroy(&zone);
}

static const struct unit_case cases[] = {
    UNIT_CASE(value_scan_each_format_gives_its_outcome),
    UNIT_CASE(value_unpack_each_format_agrees_with_scan),
    UNIT_CASE(value_scan_depth_at_limit_passes_and_beyond_fails),
    UNIT_CASE(value_scan_items_at_limit_pass_and_beyond_fail),
    UNIT_CASE(value_read_missing_fields_give_defaults),
    UNIT_CASE(value_read_wrong_types_are_malformed),
    UNIT_CASE(value_read_past_maximum_is_malformed),
    UNIT_CASES_END,
};

UNIT_MAIN("ipc/value", cases)
