/*
 * The trie of URI templates. A node is a segment; its literal children are sorted, so that a match
 * is one binary search a segment. The trie is a tree and a match visits a node at most once, so
 * backtracking costs no more than the trie is big. Nodes and their segments belong to the router,
 * targets to the caller.
 */
#include "redfish/router.h"

#include <errno.h>
#include <stdlib.h>

struct router_node {
    char *segment; /* NULL for the root and for parameters; not NUL-terminated */
    size_t segment_size;
    struct router_node **literals; /* sorted by compare_segments() */
    size_t literal_count;
    struct router_node *parameter;
    void *target;      /* NULL when no template ends here */
    void *rest_target; /* of the template that goes on with {Name*} here; NULL: none */
};

struct router {
    struct router_node root;
};

/** The segments of a path. */
struct path {
    struct ipc_text segments[ROUTER_SEGMENTS_MAX];
    size_t count;
};

/** Splits at slashes; one slash at the end is cut. False when the path is relative, has an empty
 * segment or too many. */
static bool path_split(struct ipc_text text, struct path *ret_path)
{
    const char *at = text.data, *end;

    ret_path->count = 0;
    if (!text.size || at[0] != '/')
        return false;
    end = text.data + text.size;
    if (end[-1] == '/')
        end--;
    while (at < end) {
        const char *start = at + 1;

        at = memchr(start, '/', (size_t)(end - start));
        if (!at)
            at = end;
        if (at == start || ret_path->count == ROUTER_SEGMENTS_MAX)
            return false;
        ret_path->segments[ret_path->count++] = (struct ipc_text){start, (size_t)(at - start)};
    }
    return true;
}

/** By size first: most comparisons end there. */
static int compare_segments(struct ipc_text segment, const struct router_node *node)
{
    if (segment.size != node->segment_size)
        return segment.size < node->segment_size ? -1 : 1;
    return memcmp(segment.data, node->segment, segment.size);
}

/** The place of a literal child; *ret_found tells whether it is there, or would have to be put
 * there. */
static size_t literal_index(const struct router_node *node, struct ipc_text segment,
                            bool *ret_found)
{
    size_t low = 0, high = node->literal_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare_segments(segment, node->literals[middle]);

        if (order == 0) {
            *ret_found = true;
            return middle;
        }
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    *ret_found = false;
    return low;
}

static void node_deinit(struct router_node *node)
{
    for (size_t i = 0; i < node->literal_count; i++) {
        node_deinit(node->literals[i]);
        free(node->literals[i]);
    }
    free(node->literals);
    if (node->parameter) {
        node_deinit(node->parameter);
        free(node->parameter);
    }
    free(node->segment);
}

static struct router_node *node_new(struct ipc_text segment)
{
    struct router_node *node = calloc(1, sizeof *node);

    if (!node)
        return NULL;
    node->segment = malloc(segment.size);
    if (!node->segment) {
        free(node);
        return NULL;
    }
    memcpy(node->segment, segment.data, segment.size);
    node->segment_size = segment.size;
    return node;
}

static int literal_child(struct router_node *node, struct ipc_text segment,
                         struct router_node **ret_child)
{
    bool found;
    size_t index = literal_index(node, segment, &found);
    struct router_node **literals, *child;

    if (found) {
        /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): what was found is in an array */
        *ret_child = node->literals[index];
        return 0;
    }
    literals = realloc(node->literals, (node->literal_count + 1) * sizeof(struct router_node *));
    if (!literals)
        return -ENOMEM;
    node->literals = literals;
    child = node_new(segment);
    if (!child)
        return -ENOMEM;
    memmove(literals + index + 1, literals + index,
            (node->literal_count - index) * sizeof(struct router_node *));
    literals[index] = child;
    node->literal_count++;
    *ret_child = child;
    return 0;
}

static int parameter_child(struct router_node *node, struct router_node **ret_child)
{
    if (!node->parameter)
        node->parameter = calloc(1, sizeof *node->parameter);
    if (!node->parameter)
        return -ENOMEM;
    *ret_child = node->parameter;
    return 0;
}

static bool is_parameter(struct ipc_text segment)
{
    return segment.size > 2 && segment.data[0] == '{' && segment.data[segment.size - 1] == '}' &&
           segment.data[1] != '*' && !memchr(segment.data + 1, '{', segment.size - 2) &&
           !memchr(segment.data + 1, '}', segment.size - 2);
}

/* "{Name*}". */
static bool is_rest(struct ipc_text segment)
{
    return is_parameter(segment) && segment.size > 3 && segment.data[segment.size - 2] == '*';
}

static bool is_literal(struct ipc_text segment)
{
    return !memchr(segment.data, '{', segment.size) && !memchr(segment.data, '}', segment.size);
}

static bool template_parse(const char *uri_template, struct path *ret_path)
{
    size_t parameters = 0;

    if (strlen(uri_template) > ROUTER_TEMPLATE_BYTES_MAX ||
        !path_split(ipc_text(uri_template), ret_path))
        return false;
    for (size_t i = 0; i < ret_path->count; i++) {
        if (is_parameter(ret_path->segments[i]))
            parameters++;
        else if (!is_literal(ret_path->segments[i]))
            return false;
        if (is_rest(ret_path->segments[i]) && i + 1 < ret_path->count)
            return false;
    }
    return parameters <= ROUTER_PARAMETERS_MAX;
}

int router_new(struct router **ret_router)
{
    struct router *router = calloc(1, sizeof *router);

    if (!router)
        return -ENOMEM;
    *ret_router = router;
    return 0;
}

void router_free(struct router *router)
{
    if (!router)
        return;
    node_deinit(&router->root);
    free(router);
}

int router_add(struct router *router, const char *uri_template, void *target)
{
    struct router_node *node = &router->root;
    struct path path;
    void **place;
    bool has_rest;
    int error = 0;

    if (!target || !template_parse(uri_template, &path))
        return -EINVAL;
    has_rest = path.count > 0 && is_rest(path.segments[path.count - 1]);
    for (size_t i = 0; i < path.count - has_rest && !error; i++) {
        struct ipc_text segment = path.segments[i];

        error = is_parameter(segment) ? parameter_child(node, &node)
                                      : literal_child(node, segment, &node);
    }
    if (error)
        return error;
    place = has_rest ? &node->rest_target : &node->target;
    if (*place)
        return ROUTER_E_DUPLICATE;
    *place = target;
    return 0;
}

/** The segments from `index` on, which are one text. */
static struct ipc_text rest_of(const struct path *path, size_t index)
{
    const struct ipc_text *first = &path->segments[index], *last = &path->segments[path->count - 1];

    return (struct ipc_text){first->data, (size_t)(last->data + last->size - first->data)};
}

/** Matches the segments from `index` on below `node`; the literal way first, then the parameter,
 * then all that is left. Depth is that of `path`. */
static bool node_match(const struct router_node *node, const struct path *path, size_t index,
                       struct router_match *match)
{
    bool found;
    size_t child;

    if (index == path->count) {
        match->target = node->target;
        return node->target != NULL;
    }
    child = literal_index(node, path->segments[index], &found);
    if (found && node_match(node->literals[child], path, index + 1, match))
        return true;
    if (node->parameter) {
        match->parameters[match->parameter_count++] = path->segments[index];
        if (node_match(node->parameter, path, index + 1, match))
            return true;
        match->parameter_count--;
    }
    if (!node->rest_target)
        return false;
    match->parameters[match->parameter_count++] = rest_of(path, index);
    match->target = node->rest_target;
    return true;
}

int router_match(const struct router *router, struct ipc_text uri, struct router_match *ret_match)
{
    struct router_match match;
    struct path path;

    match.parameter_count = 0;
    if (!path_split(uri, &path) || !node_match(&router->root, &path, 0, &match))
        return ROUTER_E_NONE;
    *ret_match = match;
    return 0;
}
