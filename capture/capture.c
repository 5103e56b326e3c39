/*
 * The order of a capture, see capture.h: the folder is looked at, the service root is read, a
 * session opened, everything read, the session closed, the folder written. The session is closed
 * on each way out.
 */
#include "capture/capture.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "capture/crawl.h"
#include "capture/password.h"
#include "capture/printable.h"
#include "capture/session.h"
#include "capture/summary.h"
#include "mockup/limits.h"
#include "mockup/write.h"
#include "redfish/json.h"

#define SERVICE_ROOT "/redfish/v1"
#define SESSIONS_DEFAULT "/redfish/v1/SessionService/Sessions"

/** What a capture owns. */
struct capture {
    const struct capture_options *options;
    int watch_fd;
    struct link_base base;
    struct link sessions; /* the collection */
    char *start;          /* decoded --start, or NULL */
    struct secret password;
    struct http *http;
    struct session session;
    struct progress progress;
    struct crawl_result result;
};

__attribute__((format(printf, 2, 3))) static enum capture_status say(enum capture_status status,
                                                                     const char *format, ...)
{
    va_list arguments;

    fputs("shoal capture: ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    return status;
}

static enum capture_status say_errno(int error)
{
    return say(CAPTURE_NONE, "%s", strerror(-error));
}

/* -- before -- */

static void say_findings(const struct mockup_report *report)
{
    for (size_t i = 0; i < report->count; i++) {
        const struct mockup_finding *finding = &report->findings[i];
        char place[PRINTABLE_MAX], text[PRINTABLE_MAX];

        say(0, "%s: %s", printable(finding->place, place), printable(finding->text, text));
    }
}

/* A user should not wait an hour to be told that nothing can be written. */
static enum capture_status check_folder(const char *folder)
{
    struct mockup_report report = {0};
    int r = mockup_write_check(folder, &report);

    say_findings(&report);
    mockup_report_deinit(&report);
    if (r < 0)
        return say(CAPTURE_USAGE, "%s cannot be written: %s", folder, strerror(-r));
    return r == 0 ? CAPTURE_ALL : CAPTURE_USAGE;
}

static enum capture_status set_base(struct capture *capture)
{
    const struct capture_options *options = capture->options;
    int r = link_base_init(&capture->base, options->url);

    if (r < 0)
        return say_errno(r);
    if (r == LINK_E_CREDENTIALS)
        return say(CAPTURE_USAGE,
                   "the URL has a user or a password in it, which all on this machine can see: "
                   "give --user NAME");
    if (r == LINK_E_PATH)
        return say(CAPTURE_USAGE,
                   "\"%s\" is more than an address: give https://HOST[:PORT], and "
                   "--start PATH for a part",
                   options->url);
    if (r != 0)
        return say(CAPTURE_USAGE, "\"%s\" is no URL of a service, as https://bmc is", options->url);
    if (options->start) {
        struct link link = {0};

        r = link_resolve(&capture->base, SERVICE_ROOT, options->start, &link);
        if (r < 0)
            return say_errno(r);
        if (r != 0)
            return say(CAPTURE_USAGE,
                       "--start wants a path of the service, as /redfish/v1/Chassis, "
                       "not \"%s\"",
                       options->start);
        capture->start = TAKE(link.path);
        link_deinit(&link);
    }
    if (!options->is_quiet && options->user && strncmp(capture->base.origin, "http:", 5) == 0)
        say(0, "over http:// the password goes unencrypted");
    return CAPTURE_ALL;
}

static enum capture_status set_password(struct capture *capture)
{
    const struct capture_options *options = capture->options;
    char reason[256] = "";
    int r;

    if (!options->user) {
        unsetenv("SHOAL_PASSWORD");
        return CAPTURE_ALL;
    }
    r = password_read(options->password_file, options->user, capture->watch_fd, &capture->password,
                      reason);
    if (r < 0)
        return say_errno(r);
    if (r == PASSWORD_E_INTERRUPTED)
        return say(CAPTURE_NONE, "interrupted");
    return r == 0 ? CAPTURE_ALL : say(CAPTURE_USAGE, "%s", reason);
}

static enum capture_status set_http(struct capture *capture)
{
    const struct capture_options *options = capture->options;
    const struct http_options http = {.origin = capture->base.origin,
                                      .ca_file = options->ca_file,
                                      .certificate_file = options->certificate_file,
                                      .key_file = options->key_file,
                                      .is_insecure = options->is_insecure,
                                      .parallel = options->parallel,
                                      .timeout_seconds = options->timeout_seconds,
                                      .body_bytes_max = MOCKUP_FILE_BYTES_MAX,
                                      .watch_fd = capture->watch_fd};
    char reason[256];
    int r = http_new(&http, reason, &capture->http);

    if (r == 0 && options->is_basic)
        r = http_set_basic(capture->http, options->user, &capture->password);
    if (r < 0)
        return say_errno(r);
    return r == 0 ? CAPTURE_ALL : say(CAPTURE_NONE, "%s: %s", reason, http_hint(HTTP_E_FILES));
}

/* -- the service root, which tells whether there is a service and where one logs in -- */

static enum capture_status say_no_answer(const struct capture *capture, int outcome,
                                         const char *reason)
{
    char escaped[PRINTABLE_MAX];
    const char *hint = http_hint(outcome);

    return say(CAPTURE_NONE, "%s: %s%s%s", capture->base.origin, printable(reason, escaped),
               *hint ? "\n  " : "", hint);
}

static enum capture_status say_redirect(const struct capture *capture, const char *place)
{
    char escaped[PRINTABLE_MAX];

    return say(CAPTURE_NONE, "%s sends us to %s: if you trust it, give that as URL",
               capture->base.origin, printable(place, escaped));
}

static int find_sessions(struct capture *capture, const struct http_request *request)
{
    struct ipc_text text = {request->bytes.data, request->bytes.size};
    const char *place = NULL;
    json_t *root = NULL;
    int r = LINK_E_INVALID;

    if (request->status == 200 && json_text_parse_object(text, JSON_TEXT_DEPTH_MAX, &root) == 0)
        place = json_string_value(json_object_get(
            json_object_get(json_object_get(root, "Links"), "Sessions"), "@odata.id"));
    if (place)
        r = link_resolve(&capture->base, SERVICE_ROOT, place, &capture->sessions);
    json_decref(root);
    return r > 0 ? link_resolve(&capture->base, SERVICE_ROOT, SESSIONS_DEFAULT, &capture->sessions)
                 : r;
}

static enum capture_status judge_root(struct capture *capture, const struct http_request *request)
{
    const char *place = http_header(request, "Location");
    struct link link;
    int r;

    if (request->outcome != 0)
        return say_no_answer(capture, request->outcome, request->reason);
    if (request->status / 100 == 3 && place) {
        r = link_resolve(&capture->base, SERVICE_ROOT, place, &link);
        if (r == 0)
            link_deinit(&link); /* within the service: the crawl follows */
        else
            return r < 0 ? say_errno(r) : say_redirect(capture, place);
    } else if (request->status != 200 && request->status != 401) {
        return say(CAPTURE_NONE, "%s/redfish/v1 answers %ld: is that a Redfish service?",
                   capture->base.origin, request->status);
    }
    r = find_sessions(capture, request);
    return r < 0 ? say_errno(r) : CAPTURE_ALL;
}

static enum capture_status read_root(struct capture *capture)
{
    struct http_request request = {.target = SERVICE_ROOT, .is_anonymous = true};
    int r = http_ask(capture->http, &request, false);
    enum capture_status status;

    if (r == -EINTR)
        status = CAPTURE_NONE;
    else
        status = r < 0 ? say_errno(r) : judge_root(capture, &request);
    http_request_deinit(&request);
    return status;
}

/* -- log-in -- */

static enum capture_status open_session(struct capture *capture)
{
    char reason[256] = "", escaped[PRINTABLE_MAX];
    int r = session_open(&capture->session, capture->http, &capture->base, &capture->sessions,
                         capture->options->user, &capture->password, reason);

    printable(reason, escaped);
    if (r < 0)
        return say_errno(r);
    if (r == SESSION_E_NONE)
        return say(CAPTURE_NONE, "%s\n  try --basic, or --no-auth", escaped);
    if (r == SESSION_E_REFUSED)
        return say(CAPTURE_NONE, "%s", escaped);
    return r == 0 ? CAPTURE_ALL : say(CAPTURE_NONE, "the log-in failed: %s", escaped);
}

/* The root is open to all: ask for something that is not before everything answers 401. */
static enum capture_status try_basic(struct capture *capture)
{
    struct http_request request = {.target = capture->sessions.target};
    int r = http_ask(capture->http, &request, false);
    enum capture_status status = CAPTURE_ALL;

    if (r < 0)
        status = r == -EINTR ? CAPTURE_NONE : say_errno(r);
    else if (request.outcome != 0)
        status = say_no_answer(capture, request.outcome, request.reason);
    else if (request.status == 401)
        status = say(CAPTURE_NONE, "the service refuses user or password (401)");
    http_request_deinit(&request);
    return status;
}

static enum capture_status log_in(struct capture *capture)
{
    if (!capture->options->user)
        return CAPTURE_ALL;
    return capture->options->is_basic ? try_basic(capture) : open_session(capture);
}

/* -- reading and writing -- */

static int crawl(struct capture *capture)
{
    const struct capture_options *options = capture->options;
    const struct crawl_options crawl = {.start = capture->start,
                                        .own_session = capture->session.link.path,
                                        .skips_schemas = options->skips_schemas,
                                        .keeps_headers = options->keeps_headers,
                                        .keeps_times = options->keeps_times,
                                        .resources_max = options->resources_max,
                                        .bytes_max = (size_t)options->mib_max << 20,
                                        .depth_max = options->depth_max,
                                        .seconds_max = options->seconds_max,
                                        .watch_fd = capture->watch_fd};

    return crawl_run(&crawl, &capture->base, capture->http, &capture->progress, &capture->result);
}

static enum capture_status write_folder(const struct capture *capture)
{
    const struct mockup_write_options write = {.long_form = !capture->options->is_short};
    struct mockup_report report = {0};
    int r = mockup_write(capture->result.mockup, capture->options->folder, &write, &report);

    say_findings(&report);
    mockup_report_deinit(&report);
    if (r == 0 || r == MOCKUP_E_INCOMPLETE)
        return r == 0 ? CAPTURE_ALL : CAPTURE_SOME;
    return say(CAPTURE_NONE, "%s could not be written%s%s", capture->options->folder,
               r < 0 ? ": " : "", r < 0 ? strerror(-r) : "");
}

static enum capture_status conclude(struct capture *capture, int r)
{
    const struct crawl_result *result = &capture->result;
    bool has_root = mockup_find(result->mockup, ipc_text(SERVICE_ROOT)) != NULL;
    enum capture_status status;

    if (r < 0)
        return say_errno(r);
    summary_print_failures(result);
    if (r == CRAWL_E_INTERRUPTED)
        say(0, "interrupted");
    if (r == CRAWL_E_STOPPED)
        say(0, "stopped: %s", result->stop);
    if (r > 0 && !capture->options->is_partial)
        return say(CAPTURE_NONE, "nothing was written (--partial keeps what was read)");
    if (!has_root)
        return say(CAPTURE_NONE, "nothing was written: the service root could not be read");
    status = write_folder(capture);
    if (status == CAPTURE_NONE)
        return status;
    if (!capture->options->is_quiet)
        summary_print(result, progress_seconds(&capture->progress), capture->options->folder);
    return r > 0 || result->failure_count ? CAPTURE_SOME : status;
}

static enum capture_status read_all(struct capture *capture)
{
    enum capture_status status = log_in(capture);
    int r = 0;

    if (status == CAPTURE_ALL)
        r = crawl(capture);
    progress_end(&capture->progress);
    if (!session_close(&capture->session, capture->http))
        say(0, "the session could not be ended: the service ends it when it is idle");
    return status == CAPTURE_ALL ? conclude(capture, r) : status;
}

enum capture_status capture_run(const struct capture_options *options, int watch_fd)
{
    static enum capture_status (*const steps[])(struct capture *) = {set_base, set_password,
                                                                     set_http, read_root, read_all};
    struct capture capture = {.options = options, .watch_fd = watch_fd};
    enum capture_status status = check_folder(options->folder);

    progress_init(&capture.progress, options->is_quiet);
    for (size_t i = 0; status == CAPTURE_ALL && i < ARRAY_SIZE(steps); i++)
        status = steps[i](&capture);
    crawl_result_deinit(&capture.result);
    http_free(capture.http);
    link_deinit(&capture.session.link);
    link_deinit(&capture.sessions);
    link_base_deinit(&capture.base);
    secret_deinit(&capture.password);
    free(capture.start);
    return status;
}
