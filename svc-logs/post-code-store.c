/* See post-code-store.h. */
#include "svc-logs/post-code-store.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base64.h"
#include "base/cleanup.h"
#include "base/log.h"
#include "svc-logs/names.h"
#include "svc-logs/place.h"

#define HOSTS_MAX 32
#define CALL_TIMEOUT_MS 10000
/* After a change, so that several at once are one fetch. */
#define SETTLE_MS 100
#define PATH_BYTES 128

struct post_code_store {
    struct hardware *hardware;
    uv_timer_t timer;
    struct post_code_host *hosts[HOSTS_MAX]; /* by index; NULL: has no codes */
    uint64_t latest_wanted, all_wanted;      /* bits of hosts to fetch: the latest cycle, or all */
    /* The call that is under way: */
    bool is_fetching;
    unsigned int host;
    uint16_t index; /* of the cycle, from 1 */
    bool fetches_all;
    unsigned int holders; /* timer and call, before this is freed */
    bool is_closing;
};

/* -- what is kept -- */

static void cycle_deinit(struct post_code_cycle *cycle)
{
    for (size_t i = 0; i < cycle->count; i++) {
        free(cycle->codes[i].code);
        free(cycle->codes[i].data);
    }
    free(cycle->codes);
    *cycle = (struct post_code_cycle){0};
}

static void host_cut(struct post_code_host *host, size_t count)
{
    while (host->cycle_count > count)
        cycle_deinit(&host->cycles[--host->cycle_count]);
}

static void host_free(struct post_code_host *host)
{
    if (!host)
        return;
    host_cut(host, 0);
    free(host);
}

static struct post_code_host *host_get(struct post_code_store *store, unsigned int index)
{
    if (!store->hosts[index])
        store->hosts[index] = calloc(1, sizeof(**store->hosts));
    if (store->hosts[index])
        store->hosts[index]->host = index;
    return store->hosts[index];
}

const struct post_code_host *post_code_store_find(const struct post_code_store *store,
                                                  unsigned int host)
{
    return host < HOSTS_MAX ? store->hosts[host] : NULL;
}

const struct mirror_object *post_code_object(const struct mirror *mirror, unsigned int host)
{
    char path[PATH_BYTES];
    const struct mirror_object *object;

    snprintf(path, sizeof(path), POST_CODES_PATH "/PostCode%u", host);
    object = mirror_find(mirror, path);
    return object && mirror_object_has(object, INTERFACE_POST_CODE) ? object : NULL;
}

static size_t cycles_on_bus(const struct mirror *mirror, unsigned int host)
{
    const struct mirror_object *object = post_code_object(mirror, host);
    uint64_t count;

    if (!object ||
        !mirror_read_unsigned(object, INTERFACE_POST_CODE, "CurrentBootCycleCount", &count))
        return 0;
    return count < POST_CODE_CYCLES_MAX ? (size_t)count : POST_CODE_CYCLES_MAX;
}

/* -- reading an answer: a{t(ayay)} -- */

static char *hexadecimal(const uint8_t *bytes, size_t size)
{
    char *text = malloc(2 * size + 3);

    if (!text)
        return NULL;
    memcpy(text, "0x", 3);
    for (size_t i = 0; i < size; i++)
        snprintf(text + 2 + 2 * i, 3, "%02x", bytes[i]);
    return text;
}

static int read_code(sd_bus_message *reply, struct post_code *ret_code)
{
    const void *code, *data;
    size_t code_size, data_size;
    int error = sd_bus_message_read(reply, "t", &ret_code->time_usec);

    if (error >= 0)
        error = sd_bus_message_enter_container(reply, 'r', "ayay");
    if (error >= 0)
        error = sd_bus_message_read_array(reply, 'y', &code, &code_size);
    if (error >= 0)
        error = sd_bus_message_read_array(reply, 'y', &data, &data_size);
    if (error >= 0)
        error = sd_bus_message_exit_container(reply);
    if (error < 0)
        return error;
    ret_code->code = hexadecimal(code,
                                 code_size < POST_CODE_BYTES_MAX ? code_size : POST_CODE_BYTES_MAX);
    if (data_size > 4 * POST_CODE_BYTES_MAX)
        data_size = 4 * POST_CODE_BYTES_MAX;
    ret_code->data = data_size ? base64_encode(data, data_size, false) : NULL;
    return ret_code->code && (ret_code->data || !data_size) ? 0 : -ENOMEM;
}

static int append_code(struct post_code_cycle *cycle, struct post_code code)
{
    struct post_code *grown;

    if (cycle->count % 16 == 0) {
        grown = reallocarray(cycle->codes, cycle->count + 16, sizeof(*grown));
        if (!grown)
            return -ENOMEM;
        cycle->codes = grown;
    }
    cycle->codes[cycle->count++] = code;
    return 0;
}

static int compare_codes(const void *left, const void *right)
{
    const struct post_code *a = left, *b = right;

    return a->time_usec < b->time_usec ? -1 : a->time_usec > b->time_usec;
}

static int read_cycle(sd_bus_message *reply, struct post_code_cycle *cycle)
{
    int error = sd_bus_message_enter_container(reply, 'a', "{t(ayay)}");

    while (error >= 0 && cycle->count < POST_CODE_CODES_MAX &&
           (error = sd_bus_message_enter_container(reply, 'e', "t(ayay)")) > 0) {
        struct post_code code = {0};

        error = read_code(reply, &code);
        if (error >= 0)
            error = append_code(cycle, code);
        if (error < 0) {
            free(code.code);
            free(code.data);
            break;
        }
        error = sd_bus_message_exit_container(reply);
    }
    if (cycle->count > 1)
        qsort(cycle->codes, cycle->count, sizeof(*cycle->codes), compare_codes);
    return error;
}

static bool cycles_equal(const struct post_code_cycle *left, const struct post_code_cycle *right)
{
    if (left->count != right->count)
        return false;
    for (size_t i = 0; i < left->count; i++) {
        if (left->codes[i].time_usec != right->codes[i].time_usec ||
            strcmp(left->codes[i].code, right->codes[i].code) != 0)
            return false;
    }
    return true;
}

/* -- fetching -- */

static void fetch_next(struct post_code_store *store);

static void tell_changed(struct post_code_store *store)
{
    place_invalidate(store->hardware, false, "/PostCodes/Entries");
}

/* Puts a cycle at its place. */
static void keep(struct post_code_store *store, struct post_code_cycle *cycle)
{
    struct post_code_host *host = host_get(store, store->host);
    size_t at = store->index - 1u;

    if (!host || at > host->cycle_count) {
        cycle_deinit(cycle);
        return;
    }
    if (at < host->cycle_count && cycles_equal(&host->cycles[at], cycle)) {
        cycle_deinit(cycle);
        return;
    }
    /* Another first code: a boot that the count did not tell of, since it is at its end. */
    if (!store->fetches_all && host->cycle_count > 0 && host->cycles[0].count > 0 &&
        (cycle->count == 0 || cycle->codes[0].time_usec != host->cycles[0].codes[0].time_usec))
        store->all_wanted |= UINT64_C(1) << store->host;
    if (at < host->cycle_count)
        cycle_deinit(&host->cycles[at]);
    else
        host->cycle_count++;
    host->cycles[at] = *cycle;
    *cycle = (struct post_code_cycle){0};
    tell_changed(store);
}

static void store_release(struct post_code_store *store)
{
    if (--store->holders > 0)
        return;
    for (unsigned int i = 0; i < HOSTS_MAX; i++)
        host_free(store->hosts[i]);
    free(store);
}

static void on_fetched(int outcome, sd_bus_message *reply, const sd_bus_error *error, void *context)
{
    struct post_code_store *store = context;
    struct post_code_cycle cycle = {0};
    int result;

    store->is_fetching = false;
    if (!store->is_closing && outcome == 0) {
        result = read_cycle(reply, &cycle);
        if (result >= 0)
            keep(store, &cycle);
        else
            log_warning("event=post-codes-unreadable host=%u cycle=%u error=%d", store->host,
                        store->index, result);
        cycle_deinit(&cycle);
    } else if (!store->is_closing) {
        log_warning("event=post-codes-not-fetched host=%u cycle=%u outcome=%d error=%s",
                    store->host, store->index, outcome, error ? error->name : "-");
    }
    if (!store->is_closing) {
        store->index++;
        if (outcome || !store->fetches_all ||
            store->index > cycles_on_bus(store->hardware->mirror, store->host))
            store->index = 0;
        fetch_next(store);
    }
    store_release(store);
}

/* The host that is next; false when there is nothing to do. */
static bool choose(struct post_code_store *store)
{
    uint64_t wanted = store->all_wanted | store->latest_wanted, bit;

    if (store->index > 0) /* in the middle of all cycles of one */
        return true;
    if (!wanted)
        return false;
    store->host = (unsigned int)__builtin_ctzll(wanted);
    bit = UINT64_C(1) << store->host;
    store->fetches_all = store->all_wanted & bit;
    store->all_wanted &= ~bit;
    store->latest_wanted &= ~bit;
    store->index = 1;
    return true;
}

static void fetch_next(struct post_code_store *store)
{
    struct mirror *mirror = store->hardware->mirror;
    char path[PATH_BYTES];

    while (!store->is_fetching && choose(store)) {
        size_t count = cycles_on_bus(mirror, store->host);

        if (store->hosts[store->host] && store->hosts[store->host]->cycle_count > count) {
            host_cut(store->hosts[store->host], count);
            tell_changed(store);
        }
        snprintf(path, sizeof(path), POST_CODES_PATH "/PostCode%u", store->host);
        if (count == 0 ||
            mirror_call(mirror, NULL, path, INTERFACE_POST_CODE, "GetPostCodesWithTimeStamp",
                        CALL_TIMEOUT_MS, on_fetched, store, "q", store->index)) {
            store->index = 0;
            continue;
        }
        store->is_fetching = true;
        store->holders++;
    }
}

static void on_timer(uv_timer_t *timer)
{
    fetch_next(timer->data);
}

static void fetch_soon(struct post_code_store *store)
{
    if (!uv_is_active((uv_handle_t *)&store->timer))
        uv_timer_start(&store->timer, on_timer, SETTLE_MS, 0);
}

/* -- when -- */

/* The number at the end of "…/PostCode0", "…/host0", "…/raw0". */
static unsigned int host_of(const struct mirror_object *object)
{
    const char *path = mirror_object_path(object), *digits = path + strlen(path);
    unsigned long number;

    while (digits > path && digits[-1] >= '0' && digits[-1] <= '9')
        digits--;
    if (!*digits)
        return 0;
    number = strtoul(digits, NULL, 10);
    return number < HOSTS_MAX ? (unsigned int)number : HOSTS_MAX;
}

void post_code_store_changed(struct post_code_store *store, const struct mirror_object *object)
{
    static const char *const progress[] = {INTERFACE_BOOT_PROGRESS, INTERFACE_BOOT_RAW,
                                           INTERFACE_STATE_HOST, NULL};
    unsigned int host = host_of(object);

    if (host >= HOSTS_MAX)
        return;
    if (mirror_object_has(object, INTERFACE_POST_CODE)) {
        store->all_wanted |= UINT64_C(1) << host;
        /* Nothing is shown of what was cleared, and whoever cleared it is answered after this. */
        if (store->hosts[host] && cycles_on_bus(store->hardware->mirror, host) == 0) {
            host_cut(store->hosts[host], 0);
            tell_changed(store);
        }
        fetch_soon(store);
    } else if (hardware_object_has_any(object, progress)) {
        store->latest_wanted |= UINT64_C(1) << host;
        fetch_soon(store);
    }
}

static int want_object(const struct mirror_object *object, void *context)
{
    post_code_store_changed(context, object);
    return 0;
}

void post_code_store_synchronised(struct post_code_store *store)
{
    static const char *const interfaces[] = {INTERFACE_POST_CODE, NULL};

    mirror_each(store->hardware->mirror, POST_CODES_PATH, interfaces, want_object, store);
}

/* -- life -- */

struct post_code_store *post_code_store_new(struct hardware *hardware)
{
    struct post_code_store *store = calloc(1, sizeof(*store));

    if (!store)
        return NULL;
    *store = (struct post_code_store){.hardware = hardware, .holders = 1};
    uv_timer_init(service_loop(hardware->service), &store->timer);
    store->timer.data = store;
    return store;
}

static void on_timer_closed(uv_handle_t *handle)
{
    store_release(handle->data);
}

void post_code_store_close(struct post_code_store *store)
{
    if (!store)
        return;
    store->is_closing = true;
    uv_close((uv_handle_t *)&store->timer, on_timer_closed);
}
