/*
 * $select. The paths become a tree of names, so that a resource is walked once. Names live in one
 * text beside the nodes. DSP0266 1.21 §7.3 "The $select query parameter"; docs/queries.md says what
 * is kept in any case.
 */
#include "redfish/select.h"

#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"

struct select_node {
    const char *name;
    size_t size;
    bool whole;                /* a path ends here: everything below is selected */
    bool all;                  /* "*" below it */
    struct select_node *child; /* the first; NULL: none */
    struct select_node *sibling;
};

struct query_select {
    struct select_node root;    /* of the resource itself */
    struct select_node members; /* of whole resources in Members: the same without "Members/" */
    struct select_node *nodes;
    size_t count;
    char texts[];
};

static bool is_name_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c && strchr("_@#.-", c));
}

static bool is_name(struct ipc_text text)
{
    for (size_t i = 0; i < text.size; i++) {
        if (!is_name_byte(text.data[i]))
            return false;
    }
    return text.size > 0;
}

static struct select_node *find(const struct select_node *node, const char *name, size_t size)
{
    for (struct select_node *child = node->child; child; child = child->sibling) {
        if (child->size == size && memcmp(child->name, name, size) == 0)
            return child;
    }
    return NULL;
}

/** The part of `text` before the next `separator`, which is consumed with it. */
static struct ipc_text cut(struct ipc_text *text, char separator)
{
    const char *end = text->size ? memchr(text->data, separator, text->size) : NULL;
    struct ipc_text part = {text->data, end ? (size_t)(end - text->data) : text->size};
    size_t consumed = part.size + (end ? 1 : 0);

    text->data += consumed;
    text->size -= consumed;
    return part;
}

/** Adds one path below `node`. Nodes were allocated for every name of the list, twice. */
static int add_path(struct query_select *select, struct select_node *node, struct ipc_text path)
{
    for (;;) {
        struct ipc_text name = cut(&path, '/');
        bool last = path.data == name.data + name.size;
        struct select_node *child;

        if (last && ipc_text_equal(name, "*")) {
            node->all = true;
            return 0;
        }
        if (!is_name(name))
            return SELECT_E_SYNTAX;
        child = find(node, name.data, name.size);
        if (!child) {
            child = &select->nodes[select->count++];
            *child = (struct select_node){.name = name.data, .size = name.size};
            child->sibling = node->child;
            node->child = child;
        }
        node = child;
        if (last) {
            node->whole = true;
            return 0;
        }
    }
}

static struct ipc_text trim(struct ipc_text text)
{
    while (text.size && text.data[0] == ' ') {
        text.data++;
        text.size--;
    }
    while (text.size && text.data[text.size - 1] == ' ')
        text.size--;
    return text;
}

/** One path into both trees. */
static int add_selected(struct query_select *select, struct ipc_text path)
{
    static const char prefix[] = "Members/";
    int error = add_path(select, &select->root, path);

    if (error)
        return error;
    if (path.size >= sizeof prefix && memcmp(path.data, prefix, sizeof prefix - 1) == 0) {
        path.data += sizeof prefix - 1;
        path.size -= sizeof prefix - 1;
    }
    return add_path(select, &select->members, path);
}

DEFINE_CLEANUP(struct query_select *, select_free)

int select_parse(struct ipc_text list, struct query_select **ret_select)
{
    struct query_select *select CLEANUP(select_free_cleanup) = NULL;
    size_t names = 1, paths = 0;
    bool more = true;

    for (size_t i = 0; i < list.size; i++)
        names += list.data[i] == '/' || list.data[i] == ',';
    select = calloc(1, sizeof *select + list.size);
    if (!select)
        return -ENOMEM;
    select->nodes = calloc(names * 2, sizeof *select->nodes);
    if (!select->nodes)
        return -ENOMEM;
    if (list.size)
        memcpy(select->texts, list.data, list.size);
    list.data = select->texts;
    while (more) {
        struct ipc_text path = cut(&list, ',');
        int error;

        more = list.data != path.data + path.size;
        if (++paths > QUERY_SELECT_PATHS_MAX)
            return SELECT_E_TOO_MANY;
        error = add_selected(select, trim(path));
        if (error)
            return error;
    }
    *ret_select = TAKE(select);
    return 0;
}

void select_free(struct query_select *select)
{
    if (!select)
        return;
    free(select->nodes);
    free(select);
}

/** What tells a resource from others, and what the service says about this answer. */
static bool is_always_kept(const char *name)
{
    static const char *const kept[] = {"@odata.id", "@odata.type", "@odata.context", "@odata.etag",
                                       "@Message.ExtendedInfo"};

    for (size_t i = 0; name[0] == '@' && i < ARRAY_SIZE(kept); i++) {
        if (strcmp(name, kept[i]) == 0)
            return true;
    }
    return false;
}

static void cut_object(const struct select_node *node, json_t *object);

/** Cuts what is below a property of which only parts are selected. False when nothing is left. */
static bool cut_value(const struct select_node *node, json_t *value)
{
    bool left = false;

    if (json_is_object(value)) {
        cut_object(node, value);
        return json_object_size(value) > 0;
    }
    for (size_t i = 0; i < json_array_size(value); i++)
        left = cut_value(node, json_array_get(value, i)) || left;
    return left;
}

/** Whether a property stays; cuts what is below it. */
static bool keep_property(const struct select_node *node, const char *name, json_t *value)
{
    const struct select_node *child = find(node, name, strlen(name));

    return child && (child->whole || child->all || cut_value(child, value));
}

static bool has_property(json_t *object, const char *name, size_t size)
{
    const char *other;
    json_t *value;

    json_object_foreach (object, other, value) {
        if (strncmp(other, name, size) == 0 && other[size] == '\0')
            return true;
    }
    return false;
}

/** Whether an annotation stays: when it is selected itself, and with its property. */
static bool keep_annotation(const struct select_node *node, const char *name, const char *at,
                            json_t *object)
{
    size_t size = (size_t)(at - name);
    const struct select_node *child = find(node, name, size);

    if (find(node, name, strlen(name)) || is_always_kept(name))
        return true;
    return child && (child->whole || child->all || has_property(object, name, size));
}

static void cut_object(const struct select_node *node, json_t *object)
{
    const char *name;
    json_t *value;
    void *next;

    if (node->all)
        return;
    for (int annotations = 0; annotations < 2; annotations++) {
        json_object_foreach_safe(object, next, name, value)
        {
            const char *at = strchr(name, '@');
            bool keep = at ? !annotations || keep_annotation(node, name, at, object)
                           : annotations || keep_property(node, name, value);

            if (!keep)
                json_object_del(object, name);
        }
    }
}

/** True when one of Members is more than a reference. */
static bool has_whole_member(const json_t *members)
{
    for (size_t i = 0; i < json_array_size(members); i++) {
        if (json_object_size(json_array_get(members, i)) > 1)
            return true;
    }
    return false;
}

void select_apply(const struct query_select *select, json_t *resource, bool is_expanded)
{
    json_t *members = json_object_get(resource, "Members");
    struct select_node root = select->root;
    struct select_node with_members = {
        .name = "Members", .size = strlen("Members"), .whole = true, .sibling = root.child};

    if (json_is_array(members) && (is_expanded || has_whole_member(members))) {
        for (size_t i = 0; i < json_array_size(members); i++)
            cut_object(&select->members, json_array_get(members, i));
        root.child = &with_members;
    }
    cut_object(&root, resource);
}
