/*
 * POSTs over libcurl's multi interface, see post.h. curl says which sockets and which time it waits
 * for; libuv watches them and tells curl. Owns the multi handle, a uv_poll_t for each socket and an
 * easy handle for each POST. curl's codes end in this file.
 */
#include "svc-emulator/post.h"

#include <curl/curl.h>
#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "base/hash.h"
#include "base/secret.h"
#include "svc-emulator/event-limits.h"

#define CONNECTIONS_KEPT_MAX 16L

struct poster {
    uv_loop_t *loop;
    CURLM *multi;
    uv_timer_t timer;
    struct post *posts; /* in flight (utlist) */
};

struct post {
    struct poster *poster;
    CURL *easy;
    struct curl_slist *headers;
    char error[CURL_ERROR_SIZE];
    size_t answer_bytes;
    post_done_fn done;
    void *context;
    struct post *prev, *next;
};

/* A socket of curl's. */
struct watch {
    uv_poll_t poll;
    struct poster *poster;
    curl_socket_t socket;
};

/* -- posts -- */

/* The list holds what HttpHeaders of a subscription say, which are secrets. */
static void free_headers(struct curl_slist *headers)
{
    for (struct curl_slist *at = headers; at; at = at->next)
        secret_wipe(at->data, strlen(at->data));
    curl_slist_free_all(headers);
}

static void post_free(struct post *post)
{
    curl_easy_cleanup(post->easy);
    free_headers(post->headers);
    free(post);
}

void post_cancel(struct post *post)
{
    if (!post)
        return;
    DL_DELETE(post->poster->posts, post);
    curl_multi_remove_handle(post->poster->multi, post->easy);
    post_free(post);
}

static void finish(struct poster *poster, struct post *post, CURLcode code)
{
    post_done_fn done = post->done;
    void *context = post->context;
    char reason[CURL_ERROR_SIZE];
    long status = 0;

    if (code == CURLE_OK)
        curl_easy_getinfo(post->easy, CURLINFO_RESPONSE_CODE, &status);
    snprintf(reason, sizeof(reason), "%s", post->error[0] ? post->error : curl_easy_strerror(code));
    post_cancel(post);
    done(status, reason, context);
}

/* What is done here may start other posts, or cancel some. */
static void finish_done(struct poster *poster)
{
    const CURLMsg *message;
    char *private;
    int left;

    while ((message = curl_multi_info_read(poster->multi, &left))) {
        CURLcode code = message->data.result;

        if (message->msg != CURLMSG_DONE)
            continue;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &private);
        finish(poster, (struct post *)(void *)private, code);
    }
}

/* -- the loop -- */

static void act(struct poster *poster, curl_socket_t socket, int events)
{
    int running;

    curl_multi_socket_action(poster->multi, socket, events, &running);
    finish_done(poster);
}

static void on_timeout(uv_timer_t *timer)
{
    act(timer->data, CURL_SOCKET_TIMEOUT, 0);
}

static void on_ready(uv_poll_t *poll, int status, int events)
{
    const struct watch *watch = poll->data;
    int flags = status < 0 ? CURL_CSELECT_ERR : 0;

    if (events & UV_READABLE)
        flags |= CURL_CSELECT_IN;
    if (events & UV_WRITABLE)
        flags |= CURL_CSELECT_OUT;
    act(watch->poster, watch->socket, flags);
}

static int timer_function(CURLM *multi, long timeout_ms, void *context)
{
    struct poster *poster = context;

    if (timeout_ms < 0)
        uv_timer_stop(&poster->timer);
    else
        uv_timer_start(&poster->timer, on_timeout, (uint64_t)timeout_ms, 0);
    return 0;
}

static void on_watch_closed(uv_handle_t *handle)
{
    free(handle->data);
}

static struct watch *watch_new(struct poster *poster, curl_socket_t socket)
{
    struct watch *watch = calloc(1, sizeof(*watch));

    if (!watch)
        return NULL;
    if (uv_poll_init_socket(poster->loop, &watch->poll, socket) < 0) {
        free(watch);
        return NULL;
    }
    watch->poster = poster;
    watch->socket = socket;
    watch->poll.data = watch;
    curl_multi_assign(poster->multi, socket, watch);
    return watch;
}

static int socket_function(CURL *easy, curl_socket_t socket, int what, void *context,
                           void *socket_context)
{
    struct poster *poster = context;
    struct watch *watch = socket_context;
    int events = 0;

    if (what == CURL_POLL_REMOVE) {
        if (watch)
            uv_close((uv_handle_t *)&watch->poll, on_watch_closed);
        curl_multi_assign(poster->multi, socket, NULL);
        return 0;
    }
    if (!watch)
        watch = watch_new(poster, socket);
    if (!watch)
        return -1; /* curl ends what runs, with an error */
    if (what & CURL_POLL_IN)
        events |= UV_READABLE;
    if (what & CURL_POLL_OUT)
        events |= UV_WRITABLE;
    return uv_poll_start(&watch->poll, events, on_ready) < 0 ? -1 : 0;
}

/* -- life -- */

static void on_timer_closed(uv_handle_t *handle)
{
    free(handle->data);
}

int poster_new(uv_loop_t *loop, struct poster **ret_poster)
{
    struct poster *poster = calloc(1, sizeof(*poster));

    if (!poster)
        return -ENOMEM;
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        free(poster);
        return -ENOMEM;
    }
    poster->loop = loop;
    poster->multi = curl_multi_init();
    if (!poster->multi) {
        curl_global_cleanup();
        free(poster);
        return -ENOMEM;
    }
    curl_multi_setopt(poster->multi, CURLMOPT_SOCKETFUNCTION, socket_function);
    curl_multi_setopt(poster->multi, CURLMOPT_SOCKETDATA, poster);
    curl_multi_setopt(poster->multi, CURLMOPT_TIMERFUNCTION, timer_function);
    curl_multi_setopt(poster->multi, CURLMOPT_TIMERDATA, poster);
    curl_multi_setopt(poster->multi, CURLMOPT_MAXCONNECTS, CONNECTIONS_KEPT_MAX);
    uv_timer_init(loop, &poster->timer);
    poster->timer.data = poster;
    *ret_poster = poster;
    return 0;
}

void poster_close(struct poster *poster)
{
    if (!poster)
        return;
    while (poster->posts)
        post_cancel(poster->posts);
    curl_multi_cleanup(poster->multi);
    curl_global_cleanup();
    uv_close((uv_handle_t *)&poster->timer, on_timer_closed);
}

/* -- starting -- */

static size_t receive(char *data, size_t one, size_t count, void *context)
{
    struct post *post = context;

    post->answer_bytes += one * count;
    return post->answer_bytes > EVENT_ANSWER_BYTES_MAX ? 0 : one * count;
}

static int add_header(struct post *post, const char *line)
{
    struct curl_slist *longer = curl_slist_append(post->headers, line);

    if (!longer)
        return -ENOMEM;
    post->headers = longer;
    return 0;
}

static int add_headers(struct post *post, const struct post_request *request)
{
    int r = add_header(post, "Content-Type: application/json");

    if (r == 0)
        r = add_header(post, "OData-Version: 4.0");
    if (r == 0)
        r = add_header(post, "Expect:"); /* curl's own would wait for an answer to it */
    for (size_t i = 0; i < request->header_count && r == 0; i++)
        r = add_header(post, request->headers[i]);
    return r;
}

static CURLcode set_options(struct post *post, const struct post_request *request)
{
    long verify = request->is_verified;
    CURLcode code = CURLE_OK;

#define SET(option, value)                                                                         \
    code = code == CURLE_OK ? curl_easy_setopt(post->easy, option, value) : code
    SET(CURLOPT_URL, request->url);
    SET(CURLOPT_PRIVATE, post);
    SET(CURLOPT_ERRORBUFFER, post->error);
    SET(CURLOPT_NOSIGNAL, 1L);
#if LIBCURL_VERSION_NUM >= 0x075700
    /* The thread that resolves a name is not waited for when its post is given up. */
    SET(CURLOPT_QUICK_EXIT, 1L);
#endif
    SET(CURLOPT_PROTOCOLS_STR, "http,https");
    SET(CURLOPT_FOLLOWLOCATION, 0L);
    SET(CURLOPT_PROXY, "");
    SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    SET(CURLOPT_USERAGENT, "shoal-emulator/" SHOAL_VERSION);
    SET(CURLOPT_CONNECTTIMEOUT_MS, (long)EVENT_CONNECT_MS_MAX);
    SET(CURLOPT_TIMEOUT_MS, (long)EVENT_POST_MS_MAX);
    SET(CURLOPT_SSL_VERIFYPEER, verify);
    SET(CURLOPT_SSL_VERIFYHOST, verify ? 2L : 0L);
    SET(CURLOPT_HTTPHEADER, post->headers);
    SET(CURLOPT_POST, 1L);
    SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body.size);
    SET(CURLOPT_POSTFIELDS, request->body.data);
    SET(CURLOPT_WRITEFUNCTION, receive);
    SET(CURLOPT_WRITEDATA, post);
#undef SET
    return code;
}

int post_start(struct poster *poster, const struct post_request *request, post_done_fn done,
               void *context, struct post **ret_post)
{
    struct post *post = calloc(1, sizeof(*post));
    int r;

    if (!post)
        return -ENOMEM;
    post->poster = poster;
    post->done = done;
    post->context = context;
    post->easy = curl_easy_init();
    r = post->easy ? add_headers(post, request) : -ENOMEM;
    if (r == 0 && set_options(post, request) != CURLE_OK)
        r = -EINVAL;
    if (r == 0 && curl_multi_add_handle(poster->multi, post->easy) != CURLM_OK)
        r = -ENOMEM;
    if (r < 0) {
        post_free(post);
        return r;
    }
    DL_APPEND(poster->posts, post);
    *ret_post = post;
    return 0;
}
