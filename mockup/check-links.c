/*
 * Links: each "@odata.id" within a resource has to lead to a resource of the mockup, and a fragment
 * to a value in it (RFC 6901; DSP0266 1.21 §6.4 "URI fragments"). A member that is shown inline is
 * the resource that it names, so its own "@odata.id" is a link, too. The same walk sees the counts.
 */
#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "mockup/check-internal.h"
#include "redfish/uri.h"

static int check_links_in(struct check *check, json_t *value, unsigned int depth);

/** One step of a JSON pointer. token: unescaped. */
static json_t *step(json_t *value, const char *token)
{
    char *end;
    unsigned long index;

    if (json_is_object(value))
        return json_object_get(value, token);
    if (!json_is_array(value) || *token < '0' || *token > '9')
        return NULL;
    index = strtoul(token, &end, 10);
    return *end == '\0' ? json_array_get(value, index) : NULL;
}

/** Undoes "~1" and "~0" in place. */
static void unescape(char *token)
{
    char *to = token;

    for (; *token; token++, to++) {
        *to = *token;
        if (token[0] == '~' && (token[1] == '0' || token[1] == '1'))
            *to = *++token == '0' ? '~' : '/';
    }
    *to = '\0';
}

/** Whether a pointer leads somewhere. Returns 0 or 1, or -ENOMEM. */
static int leads_somewhere(json_t *value, const char *pointer)
{
    CLEANUP(free_cleanup) char *copy = strdup(pointer);
    char *rest = copy, *token;

    if (!copy)
        return -ENOMEM;
    if (*strsep(&rest, "/")) /* it does not begin with a slash */
        return 0;
    while (value && (token = strsep(&rest, "/"))) {
        unescape(token);
        value = step(value, token);
    }
    return value != NULL;
}

/** The object of an item, borrowed until the next call; NULL when out of memory. */
static json_t *target_of(struct check *check, const struct mockup_item *item)
{
    if (item == check->item)
        return check->resource;
    if (item != check->target_item) {
        json_decref(check->target);
        check->target = json_loadb(item->text, item->size, 0, NULL);
        check->target_item = check->target ? item : NULL;
    }
    return check->target;
}

/** Whether the item of a link has what its fragment says. Returns 0 or 1, or -ENOMEM. */
static int has_fragment(struct check *check, const struct mockup_item *item, const char *fragment)
{
    json_t *target;

    if (!*fragment)
        return 1;
    if (item->kind != MOCKUP_RESOURCE)
        return 0;
    target = target_of(check, item);
    return target ? leads_somewhere(target, fragment) : -ENOMEM;
}

static bool is_elsewhere(const char *link)
{
    return strstr(link, "://") != NULL;
}

/** A link at the current pointer's member `name`. */
static int check_link(struct check *check, const char *name, const char *link)
{
    const char *hash = strchr(link, '#');
    struct ipc_text target = {link, hash ? (size_t)(hash - link) : strlen(link)};
    CLEANUP(free_cleanup) char *decoded = malloc(target.size + 1);
    const struct mockup_item *item;
    struct uri uri;
    int r;

    if (!decoded)
        return -ENOMEM;
    if (is_elsewhere(link))
        return 0;
    if (uri_parse(target, decoded, &uri) != 0)
        return check_report_member(check, MOCKUP_ERROR, "link", name, "\"%s\" is no URI", link);
    item = mockup_find(check->mockup, uri.path);
    if (!item)
        return check_report_member(check, MOCKUP_ERROR, "dangling-link", name,
                                   "\"%s\" is not in the mockup", link);
    r = has_fragment(check, item, hash ? hash + 1 : "");
    if (r != 0)
        return r < 0 ? r : 0;
    return check_report_member(check, MOCKUP_ERROR, "dangling-link", name,
                               "\"%s\": the resource has no such value", link);
}

static bool is_link(const char *name)
{
    return strcmp(name, "@odata.id") == 0 || strcmp(name, "@Redfish.ActionInfo") == 0;
}

static int check_member(struct check *check, const char *name, json_t *value, unsigned int depth)
{
    size_t size;
    int r;

    if (is_link(name) && json_is_string(value)) /* that of the resource itself is no link */
        return depth == 0 && strcmp(name, "@odata.id") == 0
                   ? 0
                   : check_link(check, name, json_string_value(value));
    if (!json_is_object(value) && !json_is_array(value))
        return 0;
    r = check_enter(check, name, &size);
    if (r == 0)
        r = check_links_in(check, value, depth + 1);
    check_leave(check, size);
    return r;
}

static int check_element(struct check *check, size_t index, json_t *value, unsigned int depth)
{
    size_t size;
    int r = check_enter_index(check, index, &size);

    if (r == 0)
        r = check_links_in(check, value, depth + 1);
    check_leave(check, size);
    return r;
}

static int check_links_in(struct check *check, json_t *value, unsigned int depth)
{
    const char *name;
    json_t *member;
    size_t i;
    int r = 0;

    json_object_foreach (value, name, member) {
        if (r == 0)
            r = check_is_count(name) ? check_count(check, value, name, member)
                                     : check_member(check, name, member, depth);
    }
    json_array_foreach (value, i, member) {
        if (r == 0)
            r = check_element(check, i, member, depth);
    }
    return r;
}

int check_links(struct check *check)
{
    return check_links_in(check, check->resource, 0);
}
