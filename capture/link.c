/* Links of a service, see link.h. curl's URL parser joins and splits; it never leaves this file. */
#include "capture/link.h"

#include <curl/curl.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/uri.h"

DEFINE_CLEANUP(CURLU *, curl_url_cleanup)
DEFINE_CLEANUP(char *, curl_free)

static int get(CURLU *url, CURLUPart part, unsigned int flags, char **ret_text)
{
    CURLUcode code = curl_url_get(url, part, ret_text, flags);

    if (code == CURLUE_OUT_OF_MEMORY)
        return -ENOMEM;
    return code == CURLUE_OK ? 0 : LINK_E_INVALID;
}

static bool has(CURLU *url, CURLUPart part)
{
    CLEANUP(curl_free_cleanup) char *text = NULL;

    return get(url, part, 0, &text) == 0;
}

/* "https://host:port": one text for one origin. */
static int print_origin(CURLU *url, char **ret_origin)
{
    CLEANUP(curl_free_cleanup) char *scheme = NULL;
    CLEANUP(curl_free_cleanup) char *host = NULL;
    CLEANUP(curl_free_cleanup) char *port = NULL;
    int r = get(url, CURLUPART_SCHEME, 0, &scheme);

    if (r == 0)
        r = get(url, CURLUPART_HOST, 0, &host);
    if (r == 0 && strcasecmp(scheme, "https") != 0 && strcasecmp(scheme, "http") != 0)
        r = LINK_E_FOREIGN;
    if (r == 0 && *host == '\0')
        r = LINK_E_INVALID;
    if (r != 0)
        return r;
    (void)get(url, CURLUPART_PORT, CURLU_NO_DEFAULT_PORT, &port);
    for (char *at = host; *at; at++)
        *at = *at >= 'A' && *at <= 'Z' ? (char)(*at - 'A' + 'a') : *at;
    return asprintf(ret_origin, "%s://%s%s%s", strcasecmp(scheme, "http") == 0 ? "http" : "https",
                    host, port ? ":" : "", port ? port : "") < 0
               ? -ENOMEM
               : 0;
}

int link_base_init(struct link_base *base, const char *text)
{
    static const char *const roots[] = {"/", "/redfish", "/redfish/", "/redfish/v1",
                                        "/redfish/v1/"};
    CLEANUP(curl_url_cleanup_cleanup) CURLU *url = curl_url();
    CLEANUP(free_cleanup) char *with_scheme = NULL;
    CLEANUP(free_cleanup) char *origin = NULL;
    CLEANUP(curl_free_cleanup) char *path = NULL;
    bool is_root = false;
    int r;

    if (!url || asprintf(&with_scheme, "%s%s", strstr(text, "://") ? "" : "https://", text) < 0) {
        with_scheme = NULL;
        return -ENOMEM;
    }
    if (curl_url_set(url, CURLUPART_URL, with_scheme, CURLU_PATH_AS_IS) != CURLUE_OK)
        return LINK_E_INVALID;
    if (has(url, CURLUPART_USER) || has(url, CURLUPART_PASSWORD))
        return LINK_E_CREDENTIALS;
    r = print_origin(url, &origin);
    if (r == 0)
        r = get(url, CURLUPART_PATH, 0, &path);
    if (r != 0)
        return r == LINK_E_FOREIGN ? LINK_E_INVALID : r;
    for (size_t i = 0; i < ARRAY_SIZE(roots); i++)
        is_root = is_root || strcmp(path, roots[i]) == 0;
    if (!is_root || has(url, CURLUPART_QUERY) || has(url, CURLUPART_FRAGMENT))
        return LINK_E_PATH;
    base->origin = TAKE(origin);
    return 0;
}

void link_base_deinit(struct link_base *base)
{
    free(base->origin);
    *base = (struct link_base){0};
}

/* The path as it may be asked for, and decoded as a key. */
static int split(const char *path, const char *query, struct link *ret_link)
{
    CLEANUP(free_cleanup) char *decoded = malloc(strlen(path) + 1);
    struct buffer target = BUFFER_INIT(0);
    struct uri uri;
    size_t size;
    int r = decoded ? uri_parse(ipc_text(path), decoded, &uri) : -ENOMEM;

    if (r == URI_E_INVALID)
        return LINK_E_INVALID;
    if (r < 0)
        return r;
    if (strncmp(path, "/redfish", 8) != 0 || (path[8] != '\0' && path[8] != '/'))
        return LINK_E_OUTSIDE;
    r = uri_append_path(&target, uri.path);
    if (r == 0 && path[strlen(path) - 1] == '/')
        r = buffer_append(&target, "/", 1);
    if (r == 0 && query)
        r = buffer_printf(&target, "?%s", query);
    if (r == 0)
        r = buffer_append(&target, "", 1);
    if (r == 0) {
        ret_link->path = strndup(uri.path.data, uri.path.size);
        r = ret_link->path ? 0 : -ENOMEM;
    }
    if (r == 0)
        ret_link->target = buffer_take(&target, &size);
    buffer_deinit(&target);
    return r;
}

int link_resolve(const struct link_base *base, const char *from, const char *text,
                 struct link *ret_link)
{
    CLEANUP(curl_url_cleanup_cleanup) CURLU *url = curl_url();
    CLEANUP(free_cleanup) char *start = NULL;
    CLEANUP(free_cleanup) char *origin = NULL;
    CLEANUP(curl_free_cleanup) char *path = NULL;
    CLEANUP(curl_free_cleanup) char *query = NULL;
    int r;

    if (*text == '\0' || strlen(text) > IPC_URI_BYTES_MAX)
        return LINK_E_INVALID;
    if (!url || asprintf(&start, "%s%s", base->origin, from) < 0) {
        start = NULL;
        return -ENOMEM;
    }
    if (curl_url_set(url, CURLUPART_URL, start, CURLU_PATH_AS_IS) != CURLUE_OK)
        return LINK_E_INVALID;
    switch (curl_url_set(url, CURLUPART_URL, text,
                         CURLU_PATH_AS_IS | CURLU_ALLOW_SPACE | CURLU_NON_SUPPORT_SCHEME)) {
    case CURLUE_OK:
        break;
    case CURLUE_OUT_OF_MEMORY:
        return -ENOMEM;
    default:
        return LINK_E_INVALID;
    }
    r = print_origin(url, &origin);
    if (r != 0)
        return r;
    if (strcmp(origin, base->origin) != 0 || has(url, CURLUPART_USER))
        return LINK_E_FOREIGN;
    r = get(url, CURLUPART_PATH, 0, &path);
    if (r == 0)
        (void)get(url, CURLUPART_QUERY, 0, &query);
    return r == 0 ? split(path, query, ret_link) : r;
}

int link_resolve_path(const struct link_base *base, const char *text, struct link *ret_link)
{
    CLEANUP(curl_url_cleanup_cleanup) CURLU *url = curl_url();
    CLEANUP(curl_free_cleanup) char *path = NULL;
    CURLUcode code;
    int r;

    if (!url)
        return -ENOMEM;
    if (strlen(text) > IPC_URI_BYTES_MAX)
        return LINK_E_INVALID;
    code = curl_url_set(url, CURLUPART_URL, text, CURLU_PATH_AS_IS | CURLU_NON_SUPPORT_SCHEME);
    if (code != CURLUE_OK)
        return code == CURLUE_OUT_OF_MEMORY ? -ENOMEM : LINK_E_INVALID;
    r = get(url, CURLUPART_PATH, 0, &path);
    return r == 0 ? link_resolve(base, "/", path, ret_link) : r;
}

void link_deinit(struct link *link)
{
    free(link->path);
    free(link->target);
    *link = (struct link){0};
}

void link_drop_query(struct link *link)
{
    link->target[strcspn(link->target, "?")] = '\0';
}

bool link_is_below(const char *path, const char *of)
{
    size_t size = strlen(of);

    return strncmp(path, of, size) == 0 && (path[size] == '\0' || path[size] == '/');
}

unsigned int link_depth(const char *path)
{
    unsigned int count = 0;

    for (; *path; path++)
        count += *path == '/';
    return count;
}
