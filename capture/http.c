/*
 * Requests over libcurl, see http.h. Owns the multi handle and one easy handle for each request
 * that may run at once; curl's codes end in this file.
 */
#include "capture/http.h"

#include <curl/curl.h>
#include <errno.h>
#include <poll.h>
#include <string.h>

#include "base/cleanup.h"
#include "capture/http-internal.h"
#include "capture/limits.h"

struct slot {
    CURL *easy;
    struct http_request *request; /* NULL: free */
    char *url;
    char error[CURL_ERROR_SIZE];
};

struct http {
    CURLM *multi;
    struct slot slots[CAPTURE_PARALLEL_MAX];
    unsigned int slot_count, busy_count;
    char *origin;
    size_t body_bytes_max;
    long timeout_seconds;
    int watch_fd;
    char *user;             /* of Basic; NULL: none */
    struct secret password; /* of Basic */
    struct curl_slist *plain_headers, *post_headers;
    struct curl_slist *token_headers; /* the plain ones and X-Auth-Token; NULL: no session */
    bool is_patient;                  /* the descriptor is not watched just now */
};

static int outcome_of(CURLcode code)
{
    switch (code) {
    case CURLE_OK:
        return 0;
    case CURLE_PEER_FAILED_VERIFICATION:
        return HTTP_E_UNTRUSTED;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
        return HTTP_E_TLS;
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ENGINE_NOTFOUND:
        return HTTP_E_FILES;
    case CURLE_OPERATION_TIMEDOUT:
        return HTTP_E_TIMEOUT;
    case CURLE_FILESIZE_EXCEEDED:
        return HTTP_E_TOO_LARGE;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
        return HTTP_E_UNREACHABLE;
    default:
        return HTTP_E_BROKEN;
    }
}

/* -- handles -- */

static CURLcode set_options(CURL *easy, const struct http_options *options)
{
    CURLcode code = CURLE_OK;

#define SET(option, value) code = code == CURLE_OK ? curl_easy_setopt(easy, option, value) : code
    SET(CURLOPT_NOSIGNAL, 1L);
    SET(CURLOPT_PROTOCOLS_STR, "http,https");
    SET(CURLOPT_FOLLOWLOCATION, 0L);
    SET(CURLOPT_PROXY, "");
    SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    SET(CURLOPT_PATH_AS_IS, 1L);
    SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    SET(CURLOPT_ACCEPT_ENCODING, "");
    SET(CURLOPT_USERAGENT, "shoal-capture/" SHOAL_VERSION);
    SET(CURLOPT_CONNECTTIMEOUT, (long)CAPTURE_CONNECT_SECONDS_MAX);
    SET(CURLOPT_WRITEFUNCTION, http_receive_body);
    SET(CURLOPT_HEADERFUNCTION, http_receive_header);
    if (options->is_insecure) {
        SET(CURLOPT_SSL_VERIFYPEER, 0L);
        SET(CURLOPT_SSL_VERIFYHOST, 0L);
    }
    if (options->ca_file)
        SET(CURLOPT_CAINFO, options->ca_file);
    if (options->certificate_file)
        SET(CURLOPT_SSLCERT, options->certificate_file);
    if (options->key_file)
        SET(CURLOPT_SSLKEY, options->key_file);
#undef SET
    return code;
}

static int slot_init(struct slot *slot, const struct http_options *options, char *reason)
{
    CURLcode code;

    slot->easy = curl_easy_init();
    if (!slot->easy)
        return -ENOMEM;
    code = set_options(slot->easy, options);
    if (code == CURLE_OUT_OF_MEMORY)
        return -ENOMEM;
    if (code == CURLE_OK &&
        curl_easy_setopt(slot->easy, CURLOPT_ERRORBUFFER, slot->error) == CURLE_OK)
        return 0;
    snprintf(reason, 256, "%s", curl_easy_strerror(code));
    return HTTP_E_FILES;
}

/* Returns 0 or -ENOMEM, when the list stays. */
static int add_header(struct curl_slist **list, const char *line)
{
    struct curl_slist *longer = curl_slist_append(*list, line);

    if (!longer)
        return -ENOMEM;
    *list = longer;
    return 0;
}

static int add_headers(struct http *http)
{
    int r = add_header(&http->plain_headers, "OData-Version: 4.0");

    if (r == 0)
        r = add_header(&http->post_headers, "OData-Version: 4.0");
    return r == 0 ? add_header(&http->post_headers, "Content-Type: application/json") : r;
}

int http_new(const struct http_options *options, char reason[static 256], struct http **ret_http)
{
    struct http *http = calloc(1, sizeof(*http));
    int r = 0;

    if (!http)
        return -ENOMEM;
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        free(http);
        return -ENOMEM;
    }
    http->multi = curl_multi_init();
    http->origin = strdup(options->origin);
    http->body_bytes_max = options->body_bytes_max;
    http->timeout_seconds = (long)options->timeout_seconds;
    http->watch_fd = options->watch_fd;
    http->slot_count = options->parallel;
    if (!http->multi || !http->origin)
        r = -ENOMEM;
    if (r == 0)
        r = add_headers(http);
    for (unsigned int i = 0; r == 0 && i < http->slot_count; i++)
        r = slot_init(&http->slots[i], options, reason);
    if (r != 0)
        http_free(http);
    else
        *ret_http = http;
    return r;
}

/* curl's list of headers keeps the token in memory that it frees as it is. */
static void forget_token(struct http *http)
{
    for (struct curl_slist *at = http->token_headers; at; at = at->next)
        secret_wipe(at->data, strlen(at->data));
    curl_slist_free_all(http->token_headers);
    http->token_headers = NULL;
}

void http_free(struct http *http)
{
    if (!http)
        return;
    http_abort(http);
    for (unsigned int i = 0; i < http->slot_count; i++)
        curl_easy_cleanup(http->slots[i].easy);
    curl_multi_cleanup(http->multi);
    curl_slist_free_all(http->plain_headers);
    curl_slist_free_all(http->post_headers);
    forget_token(http);
    free(http->origin);
    free(http->user);
    secret_deinit(&http->password);
    free(http);
    curl_global_cleanup();
}

int http_set_basic(struct http *http, const char *user, const struct secret *password)
{
    free(TAKE(http->user));
    secret_deinit(&http->password);
    if (!user)
        return 0;
    http->user = strdup(user);
    return http->user ? secret_init(&http->password, password->data, password->size) : -ENOMEM;
}

int http_set_token(struct http *http, const char *token)
{
    char *line;
    int r = 0;

    forget_token(http);
    if (!token)
        return 0;
    if (asprintf(&line, "X-Auth-Token: %s", token) < 0)
        return -ENOMEM;
    for (struct curl_slist *at = http->plain_headers; r == 0 && at; at = at->next)
        r = add_header(&http->token_headers, at->data);
    if (r == 0)
        r = add_header(&http->token_headers, line);
    secret_wipe(line, strlen(line));
    free(line);
    if (r < 0)
        forget_token(http);
    return r;
}

/* -- running -- */

bool http_has_room(const struct http *http)
{
    return http->busy_count < http->slot_count;
}

bool http_is_idle(const struct http *http)
{
    return http->busy_count == 0;
}

static struct curl_slist *headers_of(const struct http *http, const struct http_request *request)
{
    if (request->method == HTTP_POST)
        return http->post_headers; /* logs in: there is no token yet */
    return http->token_headers && !request->is_anonymous ? http->token_headers
                                                         : http->plain_headers;
}

static CURLcode set_request(struct http *http, struct slot *slot)
{
    const struct http_request *request = slot->request;
    bool has_basic = http->user && !request->is_anonymous;
    CURLcode code = CURLE_OK;

#define SET(option, value)                                                                         \
    code = code == CURLE_OK ? curl_easy_setopt(slot->easy, option, value) : code
    SET(CURLOPT_URL, slot->url);
    SET(CURLOPT_TIMEOUT, http->timeout_seconds);
    SET(CURLOPT_WRITEDATA, request);
    SET(CURLOPT_HEADERDATA, request);
    SET(CURLOPT_PRIVATE, slot);
    SET(CURLOPT_HTTPHEADER, headers_of(http, request));
    SET(CURLOPT_HTTPAUTH, (long)CURLAUTH_BASIC); /* of nobody where there is no user */
    SET(CURLOPT_USERNAME, has_basic ? http->user : NULL);
    SET(CURLOPT_PASSWORD, has_basic ? http->password.data : NULL);
    SET(CURLOPT_CUSTOMREQUEST, NULL);
    if (request->method == HTTP_POST) {
        SET(CURLOPT_POST, 1L);
        SET(CURLOPT_POSTFIELDSIZE, (long)strlen(request->body));
        SET(CURLOPT_POSTFIELDS, request->body);
    } else {
        SET(CURLOPT_HTTPGET, 1L);
        if (request->method == HTTP_DELETE)
            SET(CURLOPT_CUSTOMREQUEST, "DELETE");
    }
#undef SET
    return code;
}

static void release(struct http *http, struct slot *slot)
{
    curl_multi_remove_handle(http->multi, slot->easy);
    free(TAKE(slot->url));
    slot->request = NULL;
    http->busy_count--;
}

int http_start(struct http *http, struct http_request *request)
{
    struct slot *slot = http->slots;

    while (slot->request)
        slot++;
    http_request_deinit(request);
    request->outcome = 0;
    request->status = 0;
    request->header_bytes = 0;
    request->reason[0] = '\0';
    request->bytes = BUFFER_INIT(http->body_bytes_max);
    request->headers = json_object();
    if (!request->headers || asprintf(&slot->url, "%s%s", http->origin, request->target) < 0) {
        slot->url = NULL;
        return -ENOMEM;
    }
    slot->request = request;
    slot->error[0] = '\0';
    http->busy_count++;
    if (set_request(http, slot) == CURLE_OK &&
        curl_multi_add_handle(http->multi, slot->easy) == CURLM_OK)
        return 0;
    release(http, slot);
    return -ENOMEM;
}

static struct http_request *finish(struct http *http, CURL *easy, CURLcode code)
{
    struct http_request *request;
    struct slot *slot;
    curl_off_t usec = 0;
    char *private;

    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &private);
    slot = (struct slot *)(void *)private;
    request = slot->request;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &request->status);
    curl_easy_getinfo(easy, CURLINFO_TOTAL_TIME_T, &usec);
    request->seconds = (double)usec / 1e6;
    if (request->outcome == 0)
        request->outcome = outcome_of(code);
    if (request->outcome == HTTP_E_TOO_LARGE)
        snprintf(request->reason, sizeof(request->reason), "the answer is too large");
    else if (request->outcome != 0)
        snprintf(request->reason, sizeof(request->reason), "%s",
                 slot->error[0] ? slot->error : curl_easy_strerror(code));
    release(http, slot);
    return request;
}

static struct http_request *next_done(struct http *http)
{
    CURLMsg *message;
    int left;

    while ((message = curl_multi_info_read(http->multi, &left)) != NULL) {
        if (message->msg == CURLMSG_DONE)
            return finish(http, message->easy_handle, message->data.result);
    }
    return NULL;
}

int http_wait(struct http *http, unsigned int timeout_ms, struct http_request **ret_done)
{
    struct curl_waitfd watch = {.fd = http->watch_fd, .events = CURL_WAIT_POLLIN};
    bool is_watching = http->watch_fd >= 0 && !http->is_patient;
    int running;

    *ret_done = next_done(http);
    if (*ret_done)
        return 0;
    if (curl_multi_perform(http->multi, &running) != CURLM_OK)
        return -EIO;
    *ret_done = next_done(http);
    if (*ret_done)
        return 0;
    if (curl_multi_poll(http->multi, &watch, is_watching ? 1 : 0, (int)timeout_ms, NULL) !=
        CURLM_OK)
        return -EIO;
    if (curl_multi_perform(http->multi, &running) != CURLM_OK)
        return -EIO;
    *ret_done = next_done(http);
    return 0;
}

static bool is_readable(int fd)
{
    struct pollfd poll_fd = {.fd = fd, .events = POLLIN};

    return fd >= 0 && poll(&poll_fd, 1, 0) > 0;
}

int http_ask(struct http *http, struct http_request *request, bool is_patient)
{
    struct http_request *done = NULL;
    int r = http_start(http, request);

    http->is_patient = is_patient;
    while (r == 0 && !done) {
        r = http_wait(http, 1000, &done);
        if (r == 0 && !done && !is_patient && is_readable(http->watch_fd))
            r = -EINTR;
    }
    http->is_patient = false;
    if (r < 0)
        http_abort(http);
    return r;
}

void http_abort(struct http *http)
{
    for (unsigned int i = 0; i < http->slot_count; i++) {
        if (http->slots[i].request)
            release(http, &http->slots[i]);
    }
}

void http_set_timeout(struct http *http, unsigned int seconds)
{
    http->timeout_seconds = (long)seconds;
}
