/* The capture's own session, see session.h. */
#include "capture/session.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "capture/limits.h"
#include "redfish/json.h"

static int make_body(const char *user, const struct secret *password, char **ret_body)
{
    json_t *object = json_object();
    int r = object ? json_put(object, "UserName", json_string(user)) : -ENOMEM;

    if (r == 0)
        r = json_put(object, "Password", json_stringn(password->data, password->size));
    if (r == 0) {
        *ret_body = json_dumps(object, JSON_COMPACT);
        r = *ret_body ? 0 : -ENOMEM;
    }
    json_decref(object);
    return r;
}

/* What the body says of itself. */
static int find_link_in_body(const struct http_request *request, const struct link_base *base,
                             struct link *ret_link)
{
    struct ipc_text text = {request->bytes.data, request->bytes.size};
    const char *place = NULL;
    json_t *body = NULL;
    int r = json_text_parse_object(text, JSON_TEXT_DEPTH_MAX, &body);

    if (r == 0)
        place = json_string_value(json_object_get(body, "@odata.id"));
    if (r >= 0)
        r = place ? link_resolve(base, request->target, place, ret_link) : LINK_E_INVALID;
    json_decref(body);
    return r;
}

/* The path of a Location with another host in it, as services behind a tunnel or NAT send: a
 * session of ours is below the collection. */
static int find_link_by_path(const struct link *collection, const struct link_base *base,
                             const char *place, struct link *ret_link)
{
    struct link link = {0};
    int r = link_resolve_path(base, place, &link);

    if (r == 0 &&
        !(link_is_below(link.path, collection->path) && strcmp(link.path, collection->path) != 0))
        r = LINK_E_INVALID;
    if (r == 0)
        *ret_link = link;
    else
        link_deinit(&link);
    return r;
}

/* The session's URI is in Location, or else in the body; on our own origin in each case. */
static int find_link(const struct http_request *request, const struct link *collection,
                     const struct link_base *base, struct link *ret_link)
{
    const char *place = http_header(request, "Location");
    int r = place ? link_resolve(base, request->target, place, ret_link) : LINK_E_INVALID;

    if (r > 0)
        r = find_link_in_body(request, base, ret_link);
    if (r > 0 && place)
        r = find_link_by_path(collection, base, place, ret_link);
    return r;
}

static int use(struct session *session, struct http *http, const struct link_base *base,
               const struct link *collection, const struct http_request *request, char *reason)
{
    const char *token = http_header(request, "X-Auth-Token");
    int r;

    if (request->status == 401 || request->status == 403 || request->status == 400) {
        snprintf(reason, 256, "the service refuses user or password (%ld)", request->status);
        return SESSION_E_REFUSED;
    }
    if (request->status != 201 && request->status != 200) {
        snprintf(reason, 256, "a session cannot be made at %.100s: the service answers %ld",
                 request->target, request->status);
        return SESSION_E_NONE;
    }
    r = find_link(request, collection, base, &session->link);
    if (r < 0)
        return r;
    if (!token || r > 0) {
        snprintf(reason, 256, "the service made a session without %s",
                 token ? "a Location that leads to it" : "a token");
        return SESSION_E_NONE;
    }
    return http_set_token(http, token);
}

int session_open(struct session *session, struct http *http, const struct link_base *base,
                 const struct link *collection, const char *user, const struct secret *password,
                 char reason[static 256])
{
    char *body = NULL;
    struct http_request request = {
        .method = HTTP_POST, .target = collection->target, .is_anonymous = true};
    int r = make_body(user, password, &body);

    if (r < 0)
        return r;
    request.body = body;
    r = http_ask(http, &request, true);
    secret_wipe(body, strlen(body));
    free(body);
    if (r == 0 && request.outcome != 0) {
        snprintf(reason, 256, "%.255s", request.reason);
        r = SESSION_E_FAILED;
    }
    if (r == 0)
        r = use(session, http, base, collection, &request, reason);
    http_request_deinit(&request);
    return r;
}

bool session_close(struct session *session, struct http *http)
{
    struct http_request request = {.method = HTTP_DELETE, .target = session->link.target};
    bool is_closed;

    if (!session->link.path)
        return true;
    http_set_timeout(http, CAPTURE_LOGOUT_SECONDS_MAX);
    is_closed = http_ask(http, &request, true) == 0 && request.outcome == 0 &&
                (request.status / 100 == 2 || request.status == 404 || request.status == 401);
    http_request_deinit(&request);
    (void)http_set_token(http, NULL);
    link_deinit(&session->link);
    return is_closed;
}
