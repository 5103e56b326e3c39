/* See write.h: what goes into a batch. */
#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/write-internal.h"

static int reserve(struct write_batch *batch)
{
    size_t capacity = batch->capacity ? 2 * batch->capacity : 4;
    struct write **writes;

    if (batch->count < batch->capacity)
        return 0;
    /* NOLINTNEXTLINE(bugprone-sizeof-expression): pointers are meant */
    writes = reallocarray(batch->writes, capacity, sizeof(*writes));
    if (!writes)
        return -ENOMEM;
    batch->writes = writes;
    batch->capacity = capacity;
    return 0;
}

/* What messages say of a value: a text as it is, anything else as JSON. */
static char *value_text(const json_t *value)
{
    if (json_is_string(value))
        return strdup(json_string_value(value));
    return json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT | JSON_REAL_PRECISION(15));
}

/* Steals `value`. NULL when out of memory. */
static struct write *write_new(struct write_batch *batch, const char *related, const char *path,
                               const char *interface, const char *member, const char *signature,
                               json_t *value)
{
    struct write *write = calloc(1, sizeof(*write));
    int error = write ? reserve(batch) : -ENOMEM;

    if (error) {
        free(write);
        json_decref(value);
        return NULL;
    }
    *write = (struct write){.batch = batch,
                            .interface = interface,
                            .member = member,
                            .signature = signature,
                            .value = value,
                            .path = strdup(path),
                            .related = related ? strdup(related) : NULL,
                            .starts_stage = batch->next_starts_stage};
    batch->next_starts_stage = false;
    batch->writes[batch->count++] = write;
    return write->path && (!related || write->related) ? write : NULL;
}

int write_add(struct write_batch *batch, const char *related, const char *path,
              const char *interface, const char *property, const char *signature, json_t *value)
{
    struct write *write;

    if (!value)
        return -ENOMEM;
    write = write_new(batch, related, path, interface, property, signature, value);
    if (!write)
        return -ENOMEM;
    write->new_value = value_text(value);
    return write->new_value ? 0 : -ENOMEM;
}

int write_add_boolean(struct write_batch *batch, const char *related, const char *path,
                      const char *interface, const char *property, bool value)
{
    return write_add(batch, related, path, interface, property, "b", json_boolean(value));
}

int write_add_unsigned(struct write_batch *batch, const char *related, const char *path,
                       const char *interface, const char *property, uint32_t value)
{
    return write_add(batch, related, path, interface, property, "u", json_integer(value));
}

int write_add_number(struct write_batch *batch, const char *related, const char *path,
                     const char *interface, const char *property, double value)
{
    return write_add(batch, related, path, interface, property, "d", json_real(value));
}

int write_add_text(struct write_batch *batch, const char *related, const char *path,
                   const char *interface, const char *property, const char *value)
{
    return write_add(batch, related, path, interface, property, "s", json_string(value));
}

int write_add_word(struct write_batch *batch, const char *related, const char *path,
                   const char *interface, const char *property, const char *enumeration,
                   const char *word)
{
    return write_add(batch, related, path, interface, property, "s",
                     json_sprintf("%s.%s.%s", interface, enumeration, word));
}

int write_add_call(struct write_batch *batch, const char *related, const char *destination,
                   const char *path, const char *interface, const char *member,
                   const char *signature, json_t *arguments)
{
    struct write *write;

    if (signature && !arguments)
        return -ENOMEM;
    write = write_new(batch, related, path, interface, member, signature, arguments);
    if (!write)
        return -ENOMEM;
    write->is_call = true;
    if (related && !(write->new_value = arguments ? value_text(arguments) : strdup("")))
        return -ENOMEM;
    if (destination && !(write->destination = strdup(destination)))
        return -ENOMEM;
    return 0;
}

int write_add_own(struct write_batch *batch, const char *related, const char *what,
                  const char *value, write_start_fn start, void *context,
                  void (*free_context)(void *context))
{
    struct write *write = write_new(batch, related, "", "", what, NULL, NULL);

    if (!write) {
        if (free_context)
            free_context(context);
        return -ENOMEM;
    }
    write->start = start;
    write->own_context = context;
    write->free_own_context = free_context;
    write->new_value = strdup(value);
    return write->new_value ? 0 : -ENOMEM;
}

bool write_has(const struct write_batch *batch, const char *path, const char *interface,
               const char *member, const json_t *value)
{
    for (size_t i = 0; i < batch->count; i++) {
        const struct write *write = batch->writes[i];

        if (strcmp(write->path, path) == 0 && strcmp(write->interface, interface) == 0 &&
            strcmp(write->member, member) == 0 &&
            (value ? json_equal(write->value, value) : !write->value))
            return true;
    }
    return false;
}

static struct write *last(struct write_batch *batch)
{
    assert(batch->count > 0);
    return batch->writes[batch->count - 1];
}

void write_until(struct write_batch *batch, write_settled_fn settled, uint32_t settle_ms)
{
    last(batch)->settled = settled;
    last(batch)->settle_ms = settle_ms;
}

int write_until_of(struct write_batch *batch, const char *path, write_settled_fn settled,
                   uint32_t settle_ms)
{
    write_until(batch, settled, settle_ms);
    last(batch)->settled_path = strdup(path);
    return last(batch)->settled_path ? 0 : -ENOMEM;
}

void write_until_own(struct write_batch *batch, write_own_settled_fn settled, uint32_t settle_ms)
{
    last(batch)->own_settled = settled;
    last(batch)->settle_ms = settle_ms;
}

int write_says(struct write_batch *batch, const char *value)
{
    struct write *write = last(batch);

    free(write->new_value);
    write->new_value = strdup(value);
    return write->new_value ? 0 : -ENOMEM;
}

void write_follows(struct write_batch *batch)
{
    last(batch)->follows = true;
}

void write_replies_path(struct write_batch *batch)
{
    last(batch)->replies_path = true;
}

void write_replies_to(struct write_batch *batch, write_replied_fn replied, void *context)
{
    last(batch)->replied = replied;
    last(batch)->replied_context = context;
}

void write_then(struct write_batch *batch)
{
    batch->next_starts_stage = batch->count > 0;
}

void write_creates(struct write_batch *batch)
{
    batch->creates = true;
}

void write_answers(struct write_batch *batch, write_answer_fn answer, void *context,
                   void (*free_context)(void *context))
{
    batch->answer = answer;
    batch->answer_context = context;
    batch->free_context = free_context;
}
