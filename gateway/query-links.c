/* Links in a finished text, see query-links.h: a descent over the structure of JSON, which reads
 * strings and brackets and passes over everything else. */
#include "gateway/query-links.h"

#include <string.h>

struct scan {
    const char *start, *at, *end;
    enum query_expand expand;
    unsigned int depth;
    bool is_in_members; /* within the top object's "Members" */
    query_link_fn found;
    void *context;
};

/* What is known of an object when it ends. */
struct object {
    size_t member_count;
    struct ipc_text id; /* value of "@odata.id" if that is a string */
};

static int scan_value(struct scan *scan, bool is_in_links);

static void skip_blanks(struct scan *scan)
{
    while (scan->at < scan->end &&
           (*scan->at == ' ' || *scan->at == '\n' || *scan->at == '\r' || *scan->at == '\t'))
        scan->at++;
}

static bool take(struct scan *scan, char c)
{
    skip_blanks(scan);
    if (scan->at >= scan->end || *scan->at != c)
        return false;
    scan->at++;
    return true;
}

/* A quote is escaped when the backslashes before it are odd in number. */
static bool is_escaped(const char *start, const char *quote)
{
    const char *at = quote;

    while (at > start && at[-1] == '\\')
        at--;
    return (quote - at) % 2 != 0;
}

/* The string whose opening quote was taken. */
static bool take_string(struct scan *scan, struct ipc_text *ret_string)
{
    const char *start = scan->at, *quote = start;

    for (;;) {
        quote = memchr(quote, '"', (size_t)(scan->end - quote));
        if (!quote)
            return false;
        if (!is_escaped(start, quote))
            break;
        quote++;
    }
    *ret_string = (struct ipc_text){start, (size_t)(quote - start)};
    scan->at = quote + 1;
    return true;
}

static int report(struct scan *scan, const char *start, struct ipc_text uri, bool is_in_links)
{
    const struct query_link_place place = {
        .start = (size_t)(start - scan->start),
        .size = (size_t)(scan->at - start),
        .uri = uri,
        /* deeper than the elements of the array in the object */
        .is_in_member = scan->is_in_members && scan->depth > 3,
    };

    if (scan->expand == (is_in_links ? QUERY_EXPAND_SUBORDINATE : QUERY_EXPAND_LINKS))
        return 0;
    return scan->found(&place, scan->context);
}

static int scan_member(struct scan *scan, struct object *object, bool is_in_links)
{
    struct ipc_text name;

    if (!take(scan, '"') || !take_string(scan, &name) || !take(scan, ':'))
        return QUERY_LINKS_E_MALFORMED;
    object->member_count++;
    if (ipc_text_equal(name, "@odata.id") && take(scan, '"'))
        return take_string(scan, &object->id) ? 0 : QUERY_LINKS_E_MALFORMED;
    if (scan->depth == 1)
        scan->is_in_members = ipc_text_equal(name, "Members");
    return scan_value(scan, is_in_links || ipc_text_equal(name, "Links"));
}

/* After '{'. */
static int scan_object(struct scan *scan, bool is_in_links)
{
    const char *start = scan->at - 1;
    struct object object = {0};
    int r;

    if (take(scan, '}'))
        return 0;
    do {
        r = scan_member(scan, &object, is_in_links);
        if (r != 0)
            return r;
    } while (take(scan, ','));
    if (!take(scan, '}'))
        return QUERY_LINKS_E_MALFORMED;
    return object.member_count == 1 && object.id.size ? report(scan, start, object.id, is_in_links)
                                                      : 0;
}

/* After '['. */
static int scan_array(struct scan *scan, bool is_in_links)
{
    int r;

    if (take(scan, ']'))
        return 0;
    do {
        r = scan_value(scan, is_in_links);
        if (r != 0)
            return r;
    } while (take(scan, ','));
    return take(scan, ']') ? 0 : QUERY_LINKS_E_MALFORMED;
}

/* Numbers, true, false and null. */
static int skip_word(struct scan *scan)
{
    const char *start = scan->at;

    while (scan->at<scan->end && * scan->at> ' ' && *scan->at != ',' && *scan->at != ']' &&
           *scan->at != '}')
        scan->at++;
    return scan->at > start ? 0 : QUERY_LINKS_E_MALFORMED;
}

static int scan_container(struct scan *scan, bool is_in_links)
{
    bool is_object = scan->at[-1] == '{';
    int r;

    if (++scan->depth > QUERY_LINKS_DEPTH_MAX)
        return QUERY_LINKS_E_MALFORMED;
    r = is_object ? scan_object(scan, is_in_links) : scan_array(scan, is_in_links);
    scan->depth--;
    return r;
}

static int scan_value(struct scan *scan, bool is_in_links)
{
    struct ipc_text unused;

    if (take(scan, '{') || take(scan, '['))
        return scan_container(scan, is_in_links);
    if (take(scan, '"'))
        return take_string(scan, &unused) ? 0 : QUERY_LINKS_E_MALFORMED;
    return skip_word(scan);
}

int query_links_scan(struct ipc_text text, enum query_expand expand, query_link_fn found,
                     void *context)
{
    struct scan scan = {
        .start = text.data,
        .at = text.data,
        .end = text.data + text.size,
        .expand = expand,
        .found = found,
        .context = context,
    };
    int r;

    if (text.size == 0 || !take(&scan, '{'))
        return QUERY_LINKS_E_MALFORMED;
    r = scan_container(&scan, false);
    if (r != 0)
        return r;
    skip_blanks(&scan);
    return scan.at == scan.end ? 0 : QUERY_LINKS_E_MALFORMED;
}
