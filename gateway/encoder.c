/*
 * Compressed answers, see encoder.h. In the cache they are entries of their own, under the name of
 * their coding and the key of the plain one ("gzip:/redfish/v1/…"). They are made of the same
 * resources, so they go when those change; and each is used only with the tag of what it was made
 * of, so that it can't be older.
 */
#include "gateway/encoder.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "gateway/answer.h"
#include "gateway/encoding.h"
#include "gateway/instance.h"

#define KEY_BYTES_MAX (INSTANCE_KEY_BYTES_MAX + 16)

/* One body on its way through the thread pool. */
struct encoder_job {
    struct encoder_job *next;
    uv_work_t work;
    struct gateway *gateway;
    enum encoding encoding;
    struct ipc_text key, head, body; /* in `texts` */
    char etag[128];                  /* with a NUL */
    struct buffer out;
    int result; /* of encoding_compress() */
    char texts[];
};

static struct ipc_text encoded_key(enum encoding encoding, struct ipc_text key,
                                   char text[static KEY_BYTES_MAX])
{
    int size = snprintf(text, KEY_BYTES_MAX, "%s:%.*s", encoding_name(encoding), (int)key.size,
                        key.data);

    return (struct ipc_text){text, (size_t)size};
}

static bool texts_equal(struct ipc_text a, struct ipc_text b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

/* -- making -- */

/* Whether both fit the cache: room for one must not be made by removing the other, whose texts are
 * about to be copied. */
static bool has_room(const struct gateway *gateway, struct ipc_text key,
                     const struct cached_response *response, size_t encoded_size)
{
    size_t each = 1024 + key.size + response->etag.size +
                  (response->resource_count + response->owner_count + response->route_count) *
                      sizeof(uint64_t);

    return 2 * each + response->head.size + response->body.size + encoded_size <=
           gateway->options.cache_bytes_max;
}

/* An answer that did not get smaller is kept without a body: nobody has to try again. */
static void keep(struct gateway *gateway, struct ipc_text key,
                 const struct cached_response *response, enum encoding encoding,
                 struct ipc_text head, struct ipc_text body)
{
    uint64_t resource = response_cache_resource(key);
    struct cached_response encoded = *response;
    char text[KEY_BYTES_MAX];

    if (!has_room(gateway, key, response, head.size + body.size))
        return;
    if (encoded.resource_count == 0) { /* one resource, whose path is the key */
        encoded.resources = &resource;
        encoded.resource_count = 1;
    }
    encoded.head = head;
    encoded.body = body;
    /* Without memory it is made again. */
    (void)response_cache_put(gateway->cache, encoded_key(encoding, key, text), &encoded);
}

/* Head and body from `body` in gateway->encoded_head. Returns whether it is worth it. */
static bool build(struct gateway *gateway, struct ipc_text plain_head, size_t plain_size,
                  enum encoding encoding, size_t body_size)
{
    gateway->encoded_head.size = 0;
    return body_size < plain_size &&
           encoding_append_head(&gateway->encoded_head, plain_head, encoding, body_size) == 0;
}

static void finish(struct gateway *gateway, struct ipc_text key,
                   const struct cached_response *response, enum encoding encoding,
                   struct ipc_text body)
{
    struct ipc_text head = {0};

    if (build(gateway, response->head, response->body.size, encoding, body.size))
        head = (struct ipc_text){gateway->encoded_head.data, gateway->encoded_head.size};
    else
        body.size = 0;
    keep(gateway, key, response, encoding, head, body);
}

/* -- off the loop -- */

static void on_work(uv_work_t *work)
{
    struct encoder_job *job = work->data;

    job->result = encoding_compress(job->encoding, job->body, &job->out);
}

/* What it was made of, if that is still there. A document that is made for each reader is nowhere,
 * so the job has it. */
static bool find_plain(const struct encoder_job *job, struct cached_response *ret_response)
{
    const struct document *document = documents_find(&job->gateway->documents, job->key);
    const struct cached_response *cached;

    if (document) {
        *ret_response = (struct cached_response){
            .head = job->head, .body = job->body, .etag = ipc_text(job->etag)};
        return !document->body || strcmp(document->etag, job->etag) == 0;
    }
    cached = response_cache_find(job->gateway->cache, job->key);
    if (!cached || !ipc_text_equal(cached->etag, job->etag))
        return false;
    *ret_response = *cached;
    return true;
}

static void on_done(uv_work_t *work, int status)
{
    struct encoder_job *job = work->data;
    struct gateway *gateway = job->gateway;
    struct cached_response response;

    LL_DELETE(gateway->encoder_jobs, job);
    gateway->encoder_job_count--;
    if (status == 0 && job->result == 0 && find_plain(job, &response))
        finish(gateway, job->key, &response, job->encoding,
               (struct ipc_text){job->out.data, job->out.size});
    buffer_deinit(&job->out);
    free(job);
}

static bool is_under_way(const struct gateway *gateway, struct ipc_text key, enum encoding encoding)
{
    const struct encoder_job *job;

    LL_FOREACH (gateway->encoder_jobs, job) {
        if (job->encoding == encoding && texts_equal(job->key, key))
            return true;
    }
    return false;
}

static char *copy_text(char *at, struct ipc_text text, struct ipc_text *ret_copy)
{
    memcpy(at, text.data, text.size);
    *ret_copy = (struct ipc_text){at, text.size};
    return at + text.size;
}

/* What can't be started is asked for again by the next request. */
static void start(struct gateway *gateway, struct ipc_text key,
                  const struct cached_response *response, enum encoding encoding)
{
    struct encoder_job *job;
    char *at;

    if (gateway->encoder_job_count == ENCODER_JOBS_MAX || is_under_way(gateway, key, encoding) ||
        response->etag.size >= sizeof(job->etag))
        return;
    job = calloc(1, sizeof(*job) + key.size + response->head.size + response->body.size);
    if (!job)
        return;
    job->work.data = job;
    job->gateway = gateway;
    job->encoding = encoding;
    at = copy_text(job->texts, key, &job->key);
    at = copy_text(at, response->head, &job->head);
    (void)copy_text(at, response->body, &job->body);
    memcpy(job->etag, response->etag.data, response->etag.size);
    if (uv_queue_work(gateway->loop, &job->work, on_work, on_done) < 0) {
        free(job);
        return;
    }
    LL_PREPEND(gateway->encoder_jobs, job);
    gateway->encoder_job_count++;
}

/* -- answering -- */

/* The encoded one, if there is one or it can be made at once. A view until the next one is made. */
static bool find_encoded(struct gateway *gateway, struct ipc_text key,
                         const struct cached_response *response, enum encoding encoding,
                         struct ipc_text *ret_head, struct ipc_text *ret_body)
{
    char text[KEY_BYTES_MAX];
    const struct cached_response *encoded = response_cache_find(gateway->cache,
                                                                encoded_key(encoding, key, text));
    struct buffer *out = &gateway->encoded_body;

    if (encoded && texts_equal(encoded->etag, response->etag)) {
        *ret_head = encoded->head;
        *ret_body = encoded->body;
        return encoded->body.size > 0;
    }
    if (response->body.size > ENCODER_INLINE_BYTES_MAX) {
        start(gateway, key, response, encoding);
        return false;
    }
    out->size = 0;
    if (encoding_compress(encoding, response->body, out) < 0)
        return false;
    *ret_body = (struct ipc_text){out->data, out->size};
    finish(gateway, key, response, encoding, *ret_body);
    *ret_head = (struct ipc_text){gateway->encoded_head.data, gateway->encoded_head.size};
    return ret_head->size > 0;
}

void encoder_answer(struct gateway *gateway, struct http_exchange *exchange,
                    const struct http_request *http, struct ipc_text key,
                    const struct cached_response *response, uint64_t started_usec)
{
    struct ipc_text head = response->head, body = response->body, encoded_head, encoded_body;

    /* Where there is no room to keep it, it is not worth its time. */
    if (body.size >= ENCODER_BODY_BYTES_MIN && response->etag.size > 0 &&
        has_room(gateway, key, response, body.size / 2)) {
        enum encoding encoding = encoding_choose(http->headers[HTTP_HEADER_ACCEPT_ENCODING]);

        if (encoding < ENCODING_COUNT &&
            find_encoded(gateway, key, response, encoding, &encoded_head, &encoded_body)) {
            head = encoded_head;
            body = encoded_body;
        }
    }
    answer_send(gateway, exchange, head, body, 200, started_usec);
}

void encoder_force(struct gateway *gateway, const struct http_request *http,
                   struct http_response *response)
{
    struct ipc_text accept_encoding = http->headers[HTTP_HEADER_ACCEPT_ENCODING];
    struct buffer *head = &gateway->encoded_head, *body = &gateway->encoded_body;
    enum encoding encoding;

    if (response->body.size == 0 || response->body.size > ENCODER_FORCED_BYTES_MAX ||
        !encoding_refuses_identity(accept_encoding) ||
        memmem(response->head.data, response->head.size, "\r\nContent-Encoding:", 19))
        return;
    encoding = encoding_choose(accept_encoding);
    head->size = 0;
    body->size = 0;
    if (encoding >= ENCODING_COUNT || encoding_compress(encoding, response->body, body) < 0 ||
        encoding_append_head(head, response->head, encoding, body->size) < 0)
        return;
    response->head = (struct ipc_text){head->data, head->size};
    response->body = (struct ipc_text){body->data, body->size};
}
