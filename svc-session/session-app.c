/* The sessions of this process: loading, ending, expiry, shutdown. See session-internal.h. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <utlist.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "ipc/proto/session.h"
#include "svc-session/session-app.h"

#define BOOT_ID_FILE "/proc/sys/kernel/random/boot_id"

struct session_app *session_app_of(const struct service *service)
{
    return service_data(service);
}

/* -- ends -- */

void session_publish_end(struct session_app *app, const struct session *session)
{
    if (app->closing)
        return;
    service_invalidate(app->service, ipc_text(SESSIONS_URI));
    if (session_publish_ended(service_server(app->service), ipc_text(session->id)) != 0)
        log_warning("event=session-end-not-published session=%s", session->id);
}

void session_drop(struct session_app *app, struct session *session)
{
    CLEANUP(free_cleanup) char *user = strdup(session->user);
    const struct session *other;

    session_table_remove(&app->table, session);
    if (!user)
        return; /* out of memory: the user is kept, which only costs more of it */
    DL_FOREACH (app->table.sessions, other) {
        if (strcmp(other->user, user) == 0)
            return;
    }
    session_users_forget(app->users, user);
}

void session_end(struct session_app *app, struct session *session, const char *cause)
{
    char user[LOG_ESCAPED_MAX];

    log_info("event=session-ended session=%s user=%s cause=%s", session->id,
             log_escape(session->user, strlen(session->user), user), cause);
    session_publish_end(app, session);
    session_drop(app, session);
    session_writer_touch(app->writer);
}

static void on_timer(uv_timer_t *timer)
{
    session_expire(timer->data);
}

void session_expire(struct session_app *app)
{
    int64_t now_usec = (int64_t)clock_monotonic_usec(app->table.clock), first_usec = INT64_MAX;
    struct session *session, *following;

    if (app->closing)
        return;
    DL_FOREACH_SAFE (app->table.sessions, session, following) {
        int64_t end_usec = session_end_usec(&app->table, session);

        if (session_has_expired(&app->table, session))
            session_end(app, session, "timeout");
        else if (end_usec < first_usec)
            first_usec = end_usec;
    }
    if (first_usec == INT64_MAX)
        uv_timer_stop(&app->timer);
    else
        uv_timer_start(&app->timer, on_timer, (uint64_t)((first_usec - now_usec) / 1000 + 1), 0);
}

/* What svc-account said: a user who is gone has no sessions, one with a new password none from
 * before. */
static void on_learned(const char *name, int outcome, const struct session_user *user,
                       void *context)
{
    struct session_app *app = context;
    struct session *session, *following;

    DL_FOREACH_SAFE (app->table.sessions, session, following) {
        if (strcmp(session->user, name) != 0)
            continue;
        if (outcome == SESSION_USERS_E_GONE) {
            session_end(app, session, "user-gone");
        } else if (session->generation != user->generation) {
            if (!session->set_password) {
                session_end(app, session, "password-changed");
                continue;
            }
            session->set_password = false;
            session->generation = user->generation;
            session_writer_touch(app->writer);
        }
    }
}

static void on_password_set(struct ipc_text session_id, void *context)
{
    struct session_app *app = context;
    struct session *session;

    DL_FOREACH (app->table.sessions, session) {
        if (ipc_text_equal(session_id, session->id))
            session->set_password = true;
    }
}

/* -- the file -- */

static int format_sessions(void *context, char **ret_text, size_t *ret_size)
{
    struct session_app *app = context;

    return session_file_format(&app->table, app->timeout_s_wanted, app->boot_id, ret_text,
                               ret_size);
}

static void read_boot_id(struct session_app *app)
{
    CLEANUP(fclose_cleanup) FILE *file = fopen(BOOT_ID_FILE, "re");

    if (!file || !fgets(app->boot_id, sizeof(app->boot_id), file))
        app->boot_id[0] = '\0'; /* then the realtime clock decides */
    app->boot_id[strcspn(app->boot_id, "\n")] = '\0';
}

/* Sessions can be opened anew, so a file that can't be used costs them, but does not keep anybody
 * out. */
static int load_sessions(struct session_app *app, int state_dir_fd)
{
    CLEANUP(free_cleanup) char *text = NULL;
    size_t size;
    int r = state_file_sweep(state_dir_fd);

    if (r == 0)
        r = state_file_read(state_dir_fd, SESSION_FILE_NAME, SESSION_FILE_BYTES_MAX, &text, &size);
    if (r == STATE_FILE_E_ABSENT)
        return 0;
    if (r == 0)
        r = session_file_parse(text, size, app->boot_id, &app->table);
    if (r < 0 && r != -EMSGSIZE) {
        log_error("event=sessions-unreadable file=" SESSION_FILE_NAME " cause=\"%s\"",
                  strerror(-r));
        return r;
    }
    if (r != 0)
        log_warning("event=sessions-lost file=" SESSION_FILE_NAME " cause=%s",
                    r == SESSION_FILE_E_NEWER ? "newer-version" : "corrupt");
    else
        log_info("event=sessions-loaded count=%u", app->table.count);
    return 0;
}

/* -- beginning and end of the process -- */

static void part_closed(struct session_app *app)
{
    if (--app->open_parts > 0)
        return;
    session_table_deinit(&app->table);
    free(app);
}

static void on_part_closed(void *context)
{
    part_closed(context);
}

static void on_timer_closed(uv_handle_t *handle)
{
    part_closed(handle->data);
}

static int open_users(struct session_app *app)
{
    CLEANUP(free_cleanup) char *path = NULL;
    struct session_users_options options = {
        .loop = service_loop(app->service),
        .learned = on_learned,
        .password_set = on_password_set,
        .context = app,
    };

    if (asprintf(&path, "%s/account.sock", service_run_dir(app->service)) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    options.account_socket_path = path;
    return session_users_new(&options, &app->users);
}

static int open_parts(struct session_app *app, int state_dir_fd)
{
    struct session_writer_options options = {
        .loop = service_loop(app->service),
        .state_dir_fd = state_dir_fd,
        .file_name = SESSION_FILE_NAME,
        .touch_interval_ms = SESSION_TOUCH_INTERVAL_MS,
        .format = format_sessions,
        .context = app,
    };
    int r = session_writer_new(&options, &app->writer);

    if (r < 0)
        return r;
    app->open_parts++;
    r = open_users(app);
    if (r < 0)
        return r;
    app->open_parts++;
    uv_timer_init(service_loop(app->service), &app->timer);
    app->timer.data = app;
    app->open_parts++;
    return 0;
}

/* Whatever of it is open. */
static void close_parts(struct session_app *app)
{
    app->closing = true;
    if (app->timer.data)
        uv_close((uv_handle_t *)&app->timer, on_timer_closed);
    if (app->users)
        session_users_close(app->users, on_part_closed, app);
    if (app->writer)
        session_writer_close(app->writer, on_part_closed, app);
}

int session_app_start(struct service *service)
{
    struct session_app *app = calloc(1, sizeof(*app));
    int state_dir_fd = service_state_dir(service), r = state_dir_fd;
    const struct session *session;

    if (!app)
        return -ENOMEM;
    app->service = service;
    session_table_init(&app->table, service_clock(service));
    read_boot_id(app);
    if (r >= 0)
        r = load_sessions(app, state_dir_fd);
    app->timeout_s_wanted = app->table.timeout_s;
    if (r == 0)
        r = open_parts(app, state_dir_fd);
    if (r < 0) {
        log_error("event=start-failed cause=\"%s\"", strerror(-r));
        app->open_parts++; /* ourselves, so that the table goes in one place */
        close_parts(app);
        part_closed(app);
        return r;
    }
    service_set_data(service, app);
    DL_FOREACH (app->table.sessions, session) {
        if (session_users_watch(app->users, session->user) < 0)
            log_warning("event=user-not-watched cause=memory"); /* asked at the next use, then */
    }
    session_expire(app);
    return 0;
}

void session_app_stop(struct service *service)
{
    close_parts(session_app_of(service));
}
