/* Names of units as object paths, and ports of sockets. */
#include "tests/unit/cunit-main.h"

#include "base/cleanup.h"
#include "hardware/systemd-unit.h"

#include <string.h>

static const struct {
    const char *name, *path; /* below /org/freedesktop/systemd1/unit/ */
} path_rows[] = {
    {"dropbear.socket", "dropbear_2esocket"},
    {"phosphor-ipmi-net@eth0.socket", "phosphor_2dipmi_2dnet_40eth0_2esocket"},
    {"a_b", "a_5fb"},
    {"9p.service", "_39p_2eservice"},
    {"p9.service", "p9_2eservice"},
    {"\xc3\xa4", "_c3_a4"},
};

static void systemd_unit_path_of_name_is_escaped_as_by_systemd(void)
{
    char path[SYSTEMD_UNIT_PATH_BYTES];

    for (size_t i = 0; i < ARRAY_SIZE(path_rows); i++) {
        CU_ASSERT_TRUE_FATAL(systemd_unit_path(path_rows[i].name, path));
        CU_ASSERT_STRING_EQUAL(strrchr(path, '/') + 1, path_rows[i].path);
        CU_ASSERT_EQUAL(strncmp(path, SYSTEMD_PATH "/unit/", strlen(SYSTEMD_PATH "/unit/")), 0);
    }
}

static void systemd_unit_path_of_too_long_name_is_refused(void)
{
    char name[SYSTEMD_UNIT_PATH_BYTES + 1], path[SYSTEMD_UNIT_PATH_BYTES];

    memset(name, '-', sizeof(name));
    for (size_t size = 0; size < sizeof(name); size++) {
        bool fits;

        name[size] = '\0';
        fits = systemd_unit_path(name, path);
        CU_ASSERT_EQUAL(fits, strlen(SYSTEMD_PATH "/unit/") + 3 * size < SYSTEMD_UNIT_PATH_BYTES);
        name[size] = '-';
    }
}

static const struct {
    const char *address;
    unsigned int port; /* 0: none */
} port_rows[] = {
    {"[::]:2200", 2200},
    {"0.0.0.0:623", 623},
    {"/run/x.sock", 0},
    {"[::]:65535", 65535},
    {"[::]:65536", 0},
    {"[::]:0", 0},
    {"", 0},
    {":", 0},
    {"[::]:22a", 0},
    {"[::]:-1", 0},
    {"[::]: 22", 0},
    {"[::]:99999999999999999999", 0},
};

static void systemd_listen_port_is_what_follows_the_last_colon(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(port_rows); i++) {
        uint16_t port = 0;

        CU_ASSERT_EQUAL(systemd_listen_port(port_rows[i].address, &port), port_rows[i].port != 0);
        CU_ASSERT_EQUAL(port, port_rows[i].port);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(systemd_unit_path_of_name_is_escaped_as_by_systemd),
    UNIT_CASE(systemd_unit_path_of_too_long_name_is_refused),
    UNIT_CASE(systemd_listen_port_is_what_follows_the_last_colon),
    UNIT_CASES_END,
};

UNIT_MAIN("hardware/systemd-unit", cases)
