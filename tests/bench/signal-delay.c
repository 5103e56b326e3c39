/*
 * How long after a signal on D-Bus does a GET show the new value? Listens to one sensor's
 * PropertiesChanged, and after each asks the gateway over one keep-alive connection (plain HTTP)
 * until the answer has that reading. Prints quantiles as JSON. For tests/bench only.
 *
 *   signal-delay BUS_ADDRESS PORT "Basic …" DBUS_PATH URI SAMPLES
 */
#include <arpa/inet.h>
#include <errno.h>
#include <math.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <systemd/sd-bus.h>
#include <time.h>
#include <unistd.h>

#define ANSWER_BYTES 8192
#define GIVE_UP_USEC 1000000

struct probe {
    int fd;
    char request[2048];
    double value;       /* of the newest signal */
    uint64_t seen_usec; /* when it came; 0: none yet */
};

static uint64_t now_usec(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

static int on_signal(sd_bus_message *message, void *context, sd_bus_error *error)
{
    struct probe *probe = context;
    const char *interface, *property;

    if (sd_bus_message_read(message, "s", &interface) < 0 ||
        strcmp(interface, "xyz.openbmc_project.Sensor.Value") != 0 ||
        sd_bus_message_enter_container(message, 'a', "{sv}") < 0)
        return 0;
    while (sd_bus_message_enter_container(message, 'e', "sv") > 0) {
        if (sd_bus_message_read(message, "s", &property) < 0)
            return 0;
        if (strcmp(property, "Value") == 0) {
            if (sd_bus_message_read(message, "v", "d", &probe->value) >= 0)
                probe->seen_usec = now_usec();
        } else {
            sd_bus_message_skip(message, "v");
        }
        sd_bus_message_exit_container(message);
    }
    return 0;
}

static int http_connect(unsigned int port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), on = 1;

    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof(address)) < 0)
        return -errno;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    return fd;
}

/* Sends the request and reads the whole answer; gives its Reading. */
static int http_get_reading(const struct probe *probe, double *ret_reading)
{
    static const char name[] = "\"Reading\":";
    char answer[ANSWER_BYTES + 1];
    size_t size = 0, request_size = strlen(probe->request);
    const char *body = NULL, *length, *reading;

    if (send(probe->fd, probe->request, request_size, MSG_NOSIGNAL) != (ssize_t)request_size)
        return -EPIPE;
    for (;;) {
        ssize_t got = recv(probe->fd, answer + size, ANSWER_BYTES - size, 0);

        if (got <= 0)
            return -EPIPE;
        size += (size_t)got;
        answer[size] = '\0';
        body = strstr(answer, "\r\n\r\n");
        length = strcasestr(answer, "content-length:");
        if (body && length && size >= (size_t)(body + 4 - answer) + strtoul(length + 15, NULL, 10))
            break;
    }
    if (strncmp(answer, "HTTP/1.1 200", 12) != 0)
        return -EPROTO;
    reading = strstr(body, name);
    if (!reading)
        return -ENODATA;
    *ret_reading = strtod(reading + strlen(name), NULL);
    return 0;
}

/* Waits for the next signal, then asks until its value is there. A newer signal meanwhile counts as
 * well. */
static int measure(sd_bus *bus, struct probe *probe, uint64_t *ret_delay_usec)
{
    double reading;
    uint64_t first_usec;
    int r;

    probe->seen_usec = 0;
    while (!probe->seen_usec) {
        r = sd_bus_process(bus, NULL);
        if (r == 0)
            r = sd_bus_wait(bus, 10000000);
        if (r < 0)
            return r;
    }
    first_usec = probe->seen_usec;
    for (;;) {
        r = http_get_reading(probe, &reading);
        if (r < 0)
            return r;
        if (fabs(reading - probe->value) < 1e-6) {
            *ret_delay_usec = now_usec() - probe->seen_usec;
            return 0;
        }
        if (now_usec() - first_usec > GIVE_UP_USEC)
            return -ETIMEDOUT;
        while (sd_bus_process(bus, NULL) > 0)
            ;
    }
}

static int compare(const void *a, const void *b)
{
    uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;

    return left < right ? -1 : left > right;
}

int main(int argc, char **argv)
{
    struct probe probe = {.fd = -1};
    uint64_t *delays;
    size_t samples;
    sd_bus *bus = NULL;
    int r;

    if (argc != 7) {
        fprintf(stderr,
                "usage: signal-delay BUS_ADDRESS PORT AUTHORIZATION DBUS_PATH URI SAMPLES\n");
        return 2;
    }
    samples = strtoul(argv[6], NULL, 10);
    delays = calloc(samples, sizeof(*delays));
    probe.fd = http_connect((unsigned int)strtoul(argv[2], NULL, 10));
    snprintf(probe.request, sizeof(probe.request),
             "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n\r\n", argv[5], argv[3]);
    r = delays && samples && probe.fd >= 0 ? sd_bus_new(&bus) : -EINVAL;
    if (r >= 0)
        r = sd_bus_set_address(bus, argv[1]);
    if (r >= 0)
        r = sd_bus_set_bus_client(bus, 1);
    if (r >= 0)
        r = sd_bus_start(bus);
    if (r >= 0)
        r = sd_bus_match_signal(bus, NULL, NULL, argv[4], "org.freedesktop.DBus.Properties",
                                "PropertiesChanged", on_signal, &probe);
    for (size_t i = 0; i < samples && r >= 0; i++)
        r = measure(bus, &probe, &delays[i]);
    if (r < 0) {
        fprintf(stderr, "signal-delay: %s\n", strerror(-r));
        return 1;
    }
    qsort(delays, samples, sizeof(*delays), compare);
    printf("{\"samples\": %zu, \"p50_usec\": %llu, \"p99_usec\": %llu, \"max_usec\": %llu}\n",
           samples, (unsigned long long)delays[samples / 2],
           (unsigned long long)delays[samples * 99 / 100], (unsigned long long)delays[samples - 1]);
    sd_bus_unref(bus);
    close(probe.fd);
    free(delays);
    return 0;
}
