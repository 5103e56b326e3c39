/* JSON bodies on their way into a mockup, see body.h. */
#include "capture/body.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "capture/limits.h"

static const char *const link_names[] = {"@odata.id", "Uri", "@Redfish.ActionInfo"};

static bool is_link_name(const char *name)
{
    for (size_t i = 0; i < ARRAY_SIZE(link_names); i++) {
        if (strcmp(name, link_names[i]) == 0)
            return true;
    }
    return false;
}

int body_links(const json_t *body, body_link_fn found, void *context)
{
    const char *name;
    json_t *value;
    size_t i;
    int r = 0;

    if (json_is_object(body)) {
        /* jansson's iterators want a pointer to what may be changed; this changes nothing. */
        json_object_foreach ((json_t *)(uintptr_t)body, name, value) {
            r = json_is_string(value) && is_link_name(name)
                    ? found(json_string_value(value), strcmp(name, "Uri") == 0, context)
                    : body_links(value, found, context);
            if (r != 0)
                return r;
        }
    }
    json_array_foreach (body, i, value) {
        r = body_links(value, found, context);
        if (r != 0)
            return r;
    }
    return r;
}

const char *body_next_page(const json_t *body)
{
    return json_string_value(json_object_get(body, "Members@odata.nextLink"));
}

/* Notes a member. Returns 1 when it was there before, 0 or -ENOMEM. */
static int note_member(struct body_pages *pages, const json_t *member)
{
    const char *id = json_string_value(json_object_get(member, "@odata.id"));

    if (!id)
        return 0;
    if (json_object_get(pages->ids, id))
        return 1;
    return json_object_set_new(pages->ids, id, json_true()) < 0 ? -ENOMEM : 0;
}

static int begin(struct body_pages *pages, json_t *page, json_t *members)
{
    json_t *member;
    size_t i;

    pages->ids = json_object();
    if (!pages->ids)
        return -ENOMEM;
    pages->body = json_incref(page);
    json_array_foreach (members, i, member) {
        if (note_member(pages, member) < 0)
            return -ENOMEM;
    }
    return 0;
}

int body_pages_add(struct body_pages *pages, json_t *page)
{
    json_t *members = json_object_get(page, "Members"), *all, *member;
    size_t i;
    int r;

    if (!json_is_array(members))
        return BODY_E_NO_PAGE;
    if (++pages->count > CAPTURE_PAGES_MAX)
        return BODY_E_TOO_MANY;
    if (!pages->body)
        return begin(pages, page, members);
    all = json_object_get(pages->body, "Members");
    json_array_foreach (members, i, member) {
        r = note_member(pages, member);
        if (r == 0 && json_array_size(all) >= CAPTURE_MEMBERS_MAX)
            return BODY_E_TOO_MANY;
        if (r == 0 && json_array_append(all, member) < 0)
            r = -ENOMEM;
        if (r < 0)
            return r;
    }
    return 0;
}

int body_pages_finish(struct body_pages *pages)
{
    size_t count = json_array_size(json_object_get(pages->body, "Members"));
    json_t *number = json_integer((json_int_t)count);

    (void)json_object_del(pages->body, "Members@odata.nextLink");
    return json_object_set_new(pages->body, "Members@odata.count", number) < 0 ? -ENOMEM : 0;
}

void body_pages_deinit(struct body_pages *pages)
{
    json_decref(pages->body);
    json_decref(pages->ids);
    *pages = (struct body_pages){0};
}

static bool leads_to(const json_t *member, const struct link_base *base, const char *path)
{
    const char *text = json_string_value(json_object_get(member, "@odata.id"));
    struct link link;
    bool is_equal;

    if (!text || link_resolve(base, "/redfish/v1", text, &link) != 0)
        return false;
    is_equal = strcmp(link.path, path) == 0;
    link_deinit(&link);
    return is_equal;
}

static size_t remove_from(json_t *array, const struct link_base *base, const char *path)
{
    size_t count = 0;

    for (size_t i = json_array_size(array); i-- > 0;) {
        if (leads_to(json_array_get(array, i), base, path) && json_array_remove(array, i) == 0)
            count++;
    }
    return count;
}

static int lower_count(json_t *object, const char *name, size_t by)
{
    CLEANUP(free_cleanup) char *count_name = NULL;
    json_t *count;

    if (asprintf(&count_name, "%s@odata.count", name) < 0) {
        count_name = NULL;
        return -ENOMEM;
    }
    count = json_object_get(object, count_name);
    if (json_is_integer(count))
        json_integer_set(count, json_integer_value(count) - (json_int_t)by);
    return 0;
}

int body_remove_links(json_t *body, const struct link_base *base, const char *path)
{
    const char *name;
    json_t *value;
    size_t i, count;
    int r = 0;

    json_object_foreach (body, name, value) {
        count = json_is_array(value) ? remove_from(value, base, path) : 0;
        if (count > 0)
            r = lower_count(body, name, count);
        if (r == 0)
            r = body_remove_links(value, base, path);
        if (r < 0)
            return r;
    }
    json_array_foreach (body, i, value) {
        r = body_remove_links(value, base, path);
        if (r < 0)
            return r;
    }
    return r;
}

void body_remove_tags(json_t *body)
{
    const char *name;
    json_t *value;
    size_t i;

    if (json_is_object(body))
        (void)json_object_del(body, "@odata.etag");
    json_object_foreach (body, name, value)
        body_remove_tags(value);
    json_array_foreach (body, i, value)
        body_remove_tags(value);
}
