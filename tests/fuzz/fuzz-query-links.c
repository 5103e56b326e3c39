/*
 * Fuzz target of gateway/query-links.c: no text may upset it; every place it names is inside the
 * text and reads as an object with that one member; and what jansson takes for an object within the
 * limits, it takes, too.
 */
#include <jansson.h>
#include <stdlib.h>

#include "gateway/query-links.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition)
        abort();
}

struct seen {
    struct ipc_text text;
    size_t end; /* of the last place */
    size_t count;
};

static int on_link(const struct query_link_place *place, void *context)
{
    struct seen *seen = context;
    const char *start = seen->text.data + place->start;

    require(place->start >= seen->end && place->size >= strlen("{\"@odata.id\":\"x\"}"));
    seen->end = place->start + place->size;
    require(seen->end <= seen->text.size);
    require(start[0] == '{' && start[place->size - 1] == '}');
    require(place->uri.data > start && place->uri.data + place->uri.size < start + place->size);
    seen->count++;
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ipc_text text = {(const char *)data, size};
    struct seen all = {.text = text}, inside = {.text = text}, outside = {.text = text};
    int r = query_links_scan(text, QUERY_EXPAND_ALL, on_link, &all);
    json_t *tree = json_loadb(text.data, size, 0, NULL);

    require(r == 0 || r == QUERY_LINKS_E_MALFORMED);
    require(query_links_scan(text, QUERY_EXPAND_LINKS, on_link, &inside) == r);
    require(query_links_scan(text, QUERY_EXPAND_SUBORDINATE, on_link, &outside) == r);
    require(all.count == inside.count + outside.count);
    /* But for what is deeper than its own limit, and for NUL, which jansson overlooks here and
     * there.
     */
    require(!json_is_object(tree) || r == 0 || size > QUERY_LINKS_DEPTH_MAX ||
            memchr(data, '\0', size));
    json_decref(tree);
    return 0;
}
