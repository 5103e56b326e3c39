/* Addresses, masks and names by tables. RFC 4291 §2.2, RFC 1123 §2.1. */
#include <string.h>

#include "base/cleanup.h"
#include "hardware/ip-address.h"
#include "tests/unit/cunit-main.h"

static const struct {
    const char *text;
    enum ip_family family;
    bool is_host;
} address_rows[] = {
    {"192.0.2.17", IP_V4, true},
    {"0.0.0.0", IP_V4, false},
    {"0.1.2.3", IP_V4, false},
    {"127.0.0.1", IP_V4, false},
    {"224.0.0.1", IP_V4, false},
    {"239.255.255.255", IP_V4, false},
    {"240.0.0.1", IP_V4, false},
    {"255.255.255.255", IP_V4, false},
    {"223.255.255.254", IP_V4, true},
    {"192.0.2", IP_NONE, false},
    {"192.0.2.256", IP_NONE, false},
    {"192.0.2.1 ", IP_NONE, false},
    {"", IP_NONE, false},
    {"2001:db8::1", IP_V6, true},
    {"fe80::1", IP_V6, true},
    {"::", IP_V6, false},
    {"::1", IP_V6, false},
    {"ff02::1", IP_V6, false},
    {"::ffff:192.0.2.1", IP_V6, false},
    {"fe80::1%eth0", IP_NONE, false},
    {"2001:db8::1::2", IP_NONE, false},
};

static void ip_family_of_each_text_is_as_in_the_table(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(address_rows); i++) {
        CU_ASSERT_EQUAL(ip_family_of(address_rows[i].text), address_rows[i].family);
        CU_ASSERT_EQUAL(ip_is_host(address_rows[i].text, IP_V4),
                        address_rows[i].family == IP_V4 && address_rows[i].is_host);
        CU_ASSERT_EQUAL(ip_is_host(address_rows[i].text, IP_V6),
                        address_rows[i].family == IP_V6 && address_rows[i].is_host);
    }
}

static void ip_equal_of_two_spellings_is_true(void)
{
    CU_ASSERT_TRUE(ip_equal("2001:db8::1", "2001:0DB8:0:0:0:0:0:1"));
    CU_ASSERT_TRUE(ip_equal("192.0.2.1", "192.0.2.1"));
    CU_ASSERT_FALSE(ip_equal("192.0.2.1", "192.0.2.2"));
    CU_ASSERT_FALSE(ip_equal("2001:db8::1", "192.0.2.1"));
    CU_ASSERT_FALSE(ip_equal("", ""));
}

static const struct {
    const char *mask;
    unsigned int length; /* 0: it is none */
} mask_rows[] = {
    {"128.0.0.0", 1},      {"255.0.0.0", 8},   {"255.255.252.0", 22}, {"255.255.255.255", 32},
    {"0.0.0.0", 0},        {"255.0.255.0", 0}, {"0.0.0.255", 0},      {"255.255.255.253", 0},
    {"255.255.255.0x", 0}, {"ffff::", 0},
};

static void ip_prefix_length_of_each_mask_is_as_in_the_table(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(mask_rows); i++) {
        char text[IP_TEXT_MAX];
        unsigned int length = 0;

        CU_ASSERT_EQUAL(ip_prefix_length(mask_rows[i].mask, &length), mask_rows[i].length > 0);
        CU_ASSERT_EQUAL(length, mask_rows[i].length);
        if (length == 0)
            continue;
        ip_subnet_mask(length, text);
        CU_ASSERT_STRING_EQUAL(text, mask_rows[i].mask);
    }
}

static void ip_subnet_mask_of_zero_is_all_zeros(void)
{
    char text[IP_TEXT_MAX];

    ip_subnet_mask(0, text);
    CU_ASSERT_STRING_EQUAL(text, "0.0.0.0");
}

#define LABEL_63 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc"

static const struct {
    const char *name;
    bool valid;
} name_rows[] = {
    {"bmc", true},
    {"bmc-1.lab.example.com", true},
    {"3com", true},
    {LABEL_63, true},
    {LABEL_63 "d", false},
    {LABEL_63 "." LABEL_63 "." LABEL_63 "." LABEL_63, false}, /* 255 characters */
    {"", false},
    {"-bmc", false},
    {"bmc-", false},
    {"b_mc", false},
    {"b mc", false},
    {"bmc..example", false},
    {"bmc.", false},
    {"bm\xc3\xbc", false},
};

static void host_name_is_valid_of_each_name_is_as_in_the_table(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(name_rows); i++)
        CU_ASSERT_EQUAL(host_name_is_valid(name_rows[i].name), name_rows[i].valid);
    CU_ASSERT_FALSE(host_label_is_valid("a.b", 3));
    CU_ASSERT_TRUE(host_label_is_valid("a.b", 1));
}

static const struct unit_case cases[] = {
    UNIT_CASE(ip_family_of_each_text_is_as_in_the_table),
    UNIT_CASE(ip_equal_of_two_spellings_is_true),
    UNIT_CASE(ip_prefix_length_of_each_mask_is_as_in_the_table),
    UNIT_CASE(ip_subnet_mask_of_zero_is_all_zeros),
    UNIT_CASE(host_name_is_valid_of_each_name_is_as_in_the_table),
    UNIT_CASES_END,
};

UNIT_MAIN("hardware/ip-address", cases)
