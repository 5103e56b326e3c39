/*
 * Fuzz target of dbus/bus-json, both ways. The input is a signature, a line feed, and what follows:
 * first taken as a JSON text that goes into a message, then as the bytes of a message's values that
 * is read. What was read fits its signature again, and then reads the same, but where JSON has
 * lost the type (v, h) or a number's last digits (t).
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "dbus/bus-json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define SIGNATURE_MAX 64
#define ELEMENTS_MAX 4
#define DEPTH_MAX 24

static sd_bus *bus;

struct bytes {
    const uint8_t *at, *end;
};

static void require(bool condition)
{
    if (!condition)
        abort();
}

/* Messages belong to a bus that was started; nobody answers at its other end. */
static void start(void)
{
    int fds[2];

    require(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) == 0);
    require(sd_bus_new(&bus) >= 0 && sd_bus_set_fd(bus, fds[0], fds[0]) >= 0);
    require(sd_bus_start(bus) >= 0);
}

static sd_bus_message *new_message(void)
{
    sd_bus_message *message = NULL;

    require(sd_bus_message_new_signal(bus, &message, "/a", "a.B", "C") >= 0);
    return message;
}

/* Seals, reads and frees the message. */
static int read_back(sd_bus_message *message, json_t **ret_value)
{
    int result;

    require(sd_bus_message_seal(message, 1, 0) >= 0);
    result = bus_json_read(message, ret_value);
    /* What libsystemd wrote is well-formed. */
    require(result == 0 || result == BUS_JSON_E_UNFIT);
    require(result != 0 || sd_bus_message_at_end(message, true) > 0);
    sd_bus_message_unref(message);
    return result;
}

/* value: what was read of this signature. */
static void check_again(const char *signature, const json_t *value)
{
    sd_bus_message *message = new_message();
    json_t *again = NULL;

    if (bus_json_append(message, signature, value) != 0) {
        require(strpbrk(signature, "vht") != NULL);
        sd_bus_message_unref(message);
        return;
    }
    if (read_back(message, &again) == 0) {
        require(strpbrk(signature, "vht") || json_equal((json_t *)value, again));
        json_decref(again);
    }
}

/* -- from JSON -- */

static void check_json(const char *signature, const char *text, size_t size)
{
    json_t *value = json_loadb(text, size, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL), *read = NULL;
    sd_bus_message *message;

    if (!value)
        return;
    message = new_message();
    if (bus_json_append(message, signature, value) != 0) {
        sd_bus_message_unref(message);
    } else if (read_back(message, &read) == 0) {
        check_again(signature, read);
        json_decref(read);
    }
    json_decref(value);
}

/* -- from D-Bus -- */

static uint64_t take(struct bytes *bytes, size_t count)
{
    uint64_t value = 0;

    while (count-- > 0 && bytes->at < bytes->end)
        value = value << 8 | *bytes->at++;
    return value;
}

static size_t type_size(const char *signature)
{
    size_t depth = 0, size = 0;

    do {
        char c = signature[size++];

        if (c == '\0')
            return 0;
        if (c == '(' || c == '{')
            depth++;
        else if (c == ')' || c == '}')
            depth -= depth > 0;
        else if (c == 'a')
            continue;
        if (depth == 0)
            return size;
    } while (true);
}

static bool fill_text(sd_bus_message *message, struct bytes *bytes)
{
    char text[16] = "";

    for (size_t i = 0, count = take(bytes, 1) % sizeof(text); i < count; i++)
        text[i] = (char)take(bytes, 1);
    /* Refused when it is no UTF-8. */
    return sd_bus_message_append_basic(message, 's', text) >= 0;
}

static bool fill_basic(sd_bus_message *message, char type, struct bytes *bytes)
{
    union {
        uint8_t y;
        int b;
        uint16_t q;
        uint32_t u;
        uint64_t t;
        double d;
    } value = {0};

    switch (type) {
    case 's':
        return fill_text(message, bytes);
    case 'o':
        return sd_bus_message_append_basic(message, 'o', take(bytes, 1) % 2 ? "/" : "/a/b") >= 0;
    case 'g':
        return sd_bus_message_append_basic(message, 'g', take(bytes, 1) % 2 ? "" : "a{sv}") >= 0;
    case 'b':
        value.b = take(bytes, 1) % 2;
        break;
    case 'y':
        value.y = (uint8_t)take(bytes, 1);
        break;
    case 'n':
    case 'q':
        value.q = (uint16_t)take(bytes, 2);
        break;
    case 'i':
    case 'u':
        value.u = (uint32_t)take(bytes, 4);
        break;
    default:
        value.t = take(bytes, 8);
        break;
    }
    return sd_bus_message_append_basic(message, type, &value) >= 0;
}

static bool fill_all(sd_bus_message *message, const char *signature, size_t size,
                     struct bytes *bytes, unsigned int depth);

static bool fill_container(sd_bus_message *message, char type, const char *contents, size_t size,
                           struct bytes *bytes, unsigned int depth)
{
    char inside[SIGNATURE_MAX + 1];
    size_t count = type == 'a' ? take(bytes, 1) % ELEMENTS_MAX : 1;

    memcpy(inside, contents, size);
    inside[size] = '\0';
    if (depth == DEPTH_MAX || sd_bus_message_open_container(message, type, inside) < 0)
        return false;
    for (size_t i = 0; i < count; i++) {
        if (!fill_all(message, inside, size, bytes, depth + 1))
            return false;
    }
    return sd_bus_message_close_container(message) >= 0;
}

static bool fill_one(sd_bus_message *message, const char *type, size_t size, struct bytes *bytes,
                     unsigned int depth)
{
    static const char *const variants[] = {"s", "t", "d", "b", "ay", "as", "v", "a{sv}", "(sd)"};
    const char *variant;

    switch (*type) {
    case 'a':
        return fill_container(message, 'a', type + 1, size - 1, bytes, depth);
    case '(':
        return type[size - 1] == ')' &&
               fill_container(message, 'r', type + 1, size - 2, bytes, depth);
    case '{':
        return type[size - 1] == '}' &&
               fill_container(message, 'e', type + 1, size - 2, bytes, depth);
    case 'v':
        variant = variants[take(bytes, 1) % (sizeof(variants) / sizeof(variants[0]))];
        return fill_container(message, 'v', variant, strlen(variant), bytes, depth);
    default:
        return strchr("ybnqiuxtdsog", *type) && fill_basic(message, *type, bytes);
    }
}

static bool fill_all(sd_bus_message *message, const char *signature, size_t size,
                     struct bytes *bytes, unsigned int depth)
{
    while (size > 0) {
        size_t one = type_size(signature);

        if (one == 0 || one > size || !fill_one(message, signature, one, bytes, depth))
            return false;
        signature += one;
        size -= one;
    }
    return true;
}

static void check_message(const char *signature, struct bytes bytes)
{
    sd_bus_message *message = new_message();
    json_t *value = NULL;

    if (type_size(signature) != strlen(signature) || *signature == '\0' ||
        !fill_all(message, signature, strlen(signature), &bytes, 0)) {
        sd_bus_message_unref(message);
    } else if (read_back(message, &value) == 0) {
        check_again(signature, value);
        json_decref(value);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *end = memchr(data, '\n', size);
    char signature[SIGNATURE_MAX + 1];
    size_t length = end ? (size_t)(end - data) : 0;

    if (!bus)
        start();
    if (!end || length > SIGNATURE_MAX || memchr(data, '\0', length))
        return 0;
    memcpy(signature, data, length);
    signature[length] = '\0';
    /* An empty structure is none (D-Bus Specification, "Container types"); libsystemd writes it all
     * the same, and then refuses to read it. */
    if (strstr(signature, "()"))
        return 0;
    check_json(signature, (const char *)end + 1, size - length - 1);
    check_message(signature, (struct bytes){end + 1, data + size});
    return 0;
}
