/* Unit tests of gateway/instance.c: which emulated system a request means. */
#include "gateway/instance.h"

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

static struct ipc_text instance(bool by_host, const char *listener, const char *host,
                                char text[static IPC_NAME_BYTES_MAX])
{
    const struct gateway gateway = {.options = {.instance_by_host = by_host}};
    struct http_request http = {.listener_name = ipc_text(listener)};

    http.headers[HTTP_HEADER_HOST] = ipc_text(host);
    return instance_of(&gateway, &http, text);
}

static void instance_of_listener_wins(void)
{
    char text[IPC_NAME_BYTES_MAX];

    CU_ASSERT_EQUAL(instance(false, "", "bmc2.lab", text).size, 0);
    CU_ASSERT_TRUE(ipc_text_equal(instance(false, "bmc1", "bmc2", text), "bmc1"));
    CU_ASSERT_TRUE(ipc_text_equal(instance(true, "bmc1", "bmc2", text), "bmc1"));
    CU_ASSERT_TRUE(ipc_text_equal(instance(true, "", "bmc2", text), "bmc2"));
}

static void instance_of_host_is_its_first_label(void)
{
    static const struct {
        const char *host, *expected;
    } table[] = {
        {NULL, ""},
        {"", ""},
        {"bmc1", "bmc1"},
        {"BMC1.Example.Com:8000", "bmc1"},
        {"rack-1_a.lab", "rack-1_a"},
        {"7.lab", "7"},
        {"7", ""},
        {"127.0.0.1", ""},
        {"127.0.0.1:5000", ""},
        {"[::1]:5000", ""},
        {"::1", ""},
        {".lab", ""},
        {"a/b.lab", ""},
        {"a\nb.lab", ""},
        {"x23456789012345678901234567890123456789012345678901234567890123.lab",
         "x23456789012345678901234567890123456789012345678901234567890123"},
        {"x2345678901234567890123456789012345678901234567890123456789012345.lab", ""},
    };
    char text[IPC_NAME_BYTES_MAX];

    for (size_t i = 0; i < ARRAY_SIZE(table); i++)
        CU_ASSERT_TRUE(ipc_text_equal(instance(true, "", table[i].host, text), table[i].expected));
}

static const struct unit_case cases[] = {
    UNIT_CASE(instance_of_listener_wins),
    UNIT_CASE(instance_of_host_is_its_first_label),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/instance", cases)
