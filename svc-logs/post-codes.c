/*
 * POST codes as log entries, "B<boot>-<n>": boot 1 is the latest, n counts the codes of a boot from
 * 1. They come from post-code-store.h. Rules: docs/svc-logs.md.
 */
#include "svc-logs/post-codes.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-logs/kinds.h"
#include "svc-logs/log-services.h"
#include "svc-logs/logs-service.h"
#include "svc-logs/page.h"
#include "svc-logs/post-code-store.h"

#define MESSAGE_ID "OpenBMC.0.2.BIOSPOSTCode"
#define ID_BYTES 48

/* A place in the log of one host. */
struct position {
    const struct post_code_host *host;
    size_t boot;  /* index of the cycle */
    size_t index; /* of the code in it */
};

/* -- an entry -- */

static int put_message(json_t *entry, const struct position *position)
{
    const struct post_code_cycle *cycle = &position->host->cycles[position->boot];
    const struct post_code *code = &cycle->codes[position->index];
    uint64_t offset_usec = code->time_usec - cycle->codes[0].time_usec;
    char boot[24], offset[40];

    snprintf(boot, sizeof(boot), "%zu", position->boot + 1);
    snprintf(offset, sizeof(offset), "%llu.%04llu", (unsigned long long)(offset_usec / 1000000),
             (unsigned long long)(offset_usec % 1000000 / 100));
    return json_put(entry, "Message",
                    json_sprintf("Boot %s: POST code %s, %s s after the first one", boot,
                                 code->code, offset)) ||
                   json_put(entry, "MessageId", json_string(MESSAGE_ID)) ||
                   json_put(entry, "MessageArgs", json_pack("[s, s, s]", boot, offset, code->code))
               ? -ENOMEM
               : 0;
}

/* The attachment is the text that is in memory. */
static int put_data(json_t *entry, const struct post_code *code, const char *uri, const char *id)
{
    return json_put(entry, "AdditionalDataURI", json_sprintf("%s/%s/attachment", uri, id)) ||
                   json_put(entry, "AdditionalDataSizeBytes",
                            json_integer((json_int_t)strlen(code->data)))
               ? -ENOMEM
               : 0;
}

/* uri: of the collection, encoded. NULL when out of memory. */
static json_t *build(const char *uri, const struct position *position)
{
    const struct post_code *code = &position->host->cycles[position->boot].codes[position->index];
    char id[ID_BYTES], created[CLOCK_ISO8601_MAX];
    json_t *entry;
    int error;

    snprintf(id, sizeof(id), "B%zu-%zu", position->boot + 1, position->index + 1);
    entry = resource_new(LOG_ENTRY_TYPE, scope_uri(uri, "/", id), id, "POST Code Log Entry");
    error = entry ? put_message(entry, position) : -ENOMEM;
    if (!error)
        error = json_put(entry, "EntryType", json_string("Event"));
    if (!error)
        error = json_put(entry, "Severity", json_string("OK"));
    if (!error)
        error = json_put(entry, "Created",
                         json_string(clock_format_iso8601(code->time_usec, created)));
    if (!error && code->data)
        error = put_data(entry, code, uri, id);
    if (error) {
        json_decref(entry);
        return NULL;
    }
    return entry;
}

/* -- the collection -- */

/* Goes on to the next code; false at the end. */
static bool step(struct position *position)
{
    position->index++;
    while (position->boot < position->host->cycle_count &&
           position->index >= position->host->cycles[position->boot].count) {
        position->boot++;
        position->index = 0;
    }
    return position->boot < position->host->cycle_count;
}

static bool seek(struct position *position, uint64_t skip)
{
    for (position->boot = 0; position->boot < position->host->cycle_count; position->boot++) {
        size_t count = position->host->cycles[position->boot].count;

        if (skip < count) {
            position->index = (size_t)skip;
            return true;
        }
        skip -= count;
    }
    return false;
}

/* What a page is offered: the code at a position. */
struct offered {
    const char *uri; /* of the collection */
    struct position position;
};

static int build_offered(void *context, json_t **ret_entry)
{
    const struct offered *offered = context;

    *ret_entry = build(offered->uri, &offered->position);
    return *ret_entry ? 0 : -ENOMEM;
}

static int fill(struct log_page *page, const char *uri, const struct post_code_host *host)
{
    struct offered offered = {.uri = uri, .position.host = host};
    bool filtered = log_page_is_filtered(page);
    bool more = seek(&offered.position, filtered ? 0 : page->asked.skip);
    int error = 0;

    for (; more && !error && (filtered || !log_page_is_full(page)); more = step(&offered.position))
        error = log_page_offer(page, NULL, build_offered, &offered);
    return error;
}

static uint64_t count_all(const struct post_code_host *host)
{
    uint64_t total = 0;

    for (size_t i = 0; i < host->cycle_count; i++)
        total += host->cycles[i].count;
    return total;
}

/* The scope of a request to this log, and the host's codes (NULL: none so far). False: it was
 * answered. */
static bool open_log(struct service_request *request, struct scope *ret_scope,
                     const struct post_code_host **ret_host)
{
    struct hardware *hardware = hardware_of(request);
    int outcome;

    if (!hardware)
        return false;
    outcome = scope_init(ret_scope, hardware, request);
    if (outcome == 0 && log_service_find(ret_scope)) {
        *ret_host = post_code_store_find(logs_of(hardware)->post_codes, ret_scope->host);
        return true;
    }
    scope_deinit(ret_scope);
    if (outcome)
        service_reply_failed(request, "cause=out-of-memory");
    else
        service_reply_not_found(request);
    return false;
}

void post_codes_get(struct service_request *request)
{
    const struct post_code_host *host;
    struct log_page page;
    struct scope scope;

    if (!open_log(request, &scope, &host))
        return;
    if (log_page_init(&page, request)) {
        int error = host ? fill(&page, scope.uri, host) : 0;

        log_page_reply(&page, request, "POST Code Log Entries", host ? count_all(host) : 0, error);
    }
    scope_deinit(&scope);
}

/* -- one entry -- */

/* A number of digits without leading zero, as the Ids have it; 0 when it is none. */
static size_t read_number(const char **at)
{
    char *end;
    unsigned long number;

    if (!isdigit((unsigned char)**at) || **at == '0')
        return 0;
    number = strtoul(*at, &end, 10);
    *at = end;
    return number;
}

static bool find(const struct post_code_host *host, const char *id, struct position *ret_position)
{
    size_t boot, number;

    if (!host || *id++ != 'B')
        return false;
    boot = read_number(&id);
    if (*id++ != '-' || boot == 0 || boot > host->cycle_count)
        return false;
    number = read_number(&id);
    if (*id || number == 0 || number > host->cycles[boot - 1].count)
        return false;
    *ret_position = (struct position){host, boot - 1, number - 1};
    return true;
}

void post_code_get(struct service_request *request)
{
    const struct post_code_host *host;
    struct position position;
    struct scope scope;

    if (!open_log(request, &scope, &host))
        return;
    if (find(host, scope.parameters[1], &position)) {
        *strrchr(scope.uri, '/') = '\0';
        service_reply_resource(request, build(scope.uri, &position));
    } else {
        service_reply_not_found(request);
    }
    scope_deinit(&scope);
}

static int make_file(const char *text)
{
    int fd = memfd_create("post-code", MFD_CLOEXEC);
    size_t size = strlen(text);

    if (fd < 0)
        return -errno;
    if (pwrite(fd, text, size, 0) == (ssize_t)size)
        return fd;
    close(fd);
    return -EIO;
}

/* The data as Base64, as bmcweb sends it. */
void post_code_data_get(struct service_request *request)
{
    const struct post_code_host *host;
    const struct post_code *code;
    struct position position;
    struct scope scope;
    int fd;

    if (!open_log(request, &scope, &host))
        return;
    code = find(host, scope.parameters[1], &position)
               ? &host->cycles[position.boot].codes[position.index]
               : NULL;
    scope_deinit(&scope);
    if (!code || !code->data) {
        service_reply_not_found(request);
        return;
    }
    fd = make_file(code->data);
    if (fd < 0)
        service_reply_failed(request, "step=attachment cause=memfd");
    else
        service_reply_stream(request, fd, -1, NULL, NULL);
}
