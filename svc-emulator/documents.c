/*
 * What a service has to have and a mockup may lack: /redfish, the OData service document and
 * $metadata, made once of what was loaded. They are served, not saved. DSP0266 1.21 §6.3, §8.2
 * "OData service document", §8.3 "$metadata".
 */
#include "svc-emulator/documents.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/json-scan.h"
#include "redfish/json.h"

#define ROOT "/redfish/v1"
#define METADATA ROOT "/$metadata"
#define ODATA ROOT "/odata"

static int put(struct mockup *documents, const char *path, enum mockup_kind kind,
               struct ipc_text text)
{
    static const struct ipc_text none;
    struct mockup_item *item = mockup_item_new(ipc_text(path), kind, text, none, none);
    int r = item ? mockup_put(documents, item) : -ENOMEM;

    mockup_item_unref(item);
    return r;
}

/* -- /redfish/v1/odata: the links of the root -- */

static int add_entries(json_t *entries, const json_t *links)
{
    const char *name;
    json_t *value;

    json_object_foreach ((json_t *)links, name, value) {
        const char *url = json_string_value(json_object_get(value, "@odata.id"));

        if (url && json_array_append_new(entries, json_pack("{s:s, s:s, s:s}", "name", name, "kind",
                                                            "Singleton", "url", url)) != 0)
            return -ENOMEM;
    }
    return 0;
}

static int put_odata(struct mockup *documents, const struct mockup_item *root)
{
    json_t *resource CLEANUP(json_decrefp) = json_loadb(root->text, root->size, 0, NULL);
    json_t *odata CLEANUP(json_decrefp) = NULL;
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    json_t *entries;
    int r;

    odata = json_pack("{s:s, s:[{s:s, s:s, s:s}]}", "@odata.context", METADATA, "value", "name",
                      "Service", "kind", "Singleton", "url", ROOT "/");
    entries = json_object_get(odata, "value");
    if (!resource || !odata || add_entries(entries, resource) < 0 ||
        add_entries(entries, json_object_get(resource, "Links")) < 0)
        return -ENOMEM;
    r = json_text_append(&text, odata);
    return r < 0 ? r
                 : put(documents, ODATA, MOCKUP_RESOURCE, (struct ipc_text){text.data, text.size});
}

/* -- $metadata: every namespace that is used -- */

struct spaces {
    struct ipc_text *items; /* "Chassis.v1_25_0", views into the loaded texts */
    size_t count;
};

static int compare(const void *a, const void *b)
{
    const struct ipc_text *left = a, *right = b;
    size_t size = left->size < right->size ? left->size : right->size;
    int order = memcmp(left->data, right->data, size);

    return order ? order : (left->size > right->size) - (left->size < right->size);
}

/* What else a mockup calls a type has no place in XML. OData CSDL XML 4.01 §15.1 "Namespace". */
static bool is_namespace(struct ipc_text text)
{
    static const char others[] = "_.";

    for (size_t i = 0; i < text.size; i++) {
        if (!isalnum((unsigned char)text.data[i]) && !strchr(others, text.data[i]))
            return false;
    }
    return text.size > 0;
}

static void add_space(struct spaces *spaces, const struct mockup_item *item)
{
    struct ipc_text type = json_scan_string((struct ipc_text){item->text, item->size},
                                            "@odata.type");
    const char *dot;

    if (item->kind != MOCKUP_RESOURCE || type.size < 2 || type.data[0] != '#')
        return;
    dot = memrchr(type.data, '.', type.size);
    if (dot && is_namespace((struct ipc_text){type.data + 1, (size_t)(dot - type.data - 1)}))
        spaces->items[spaces->count++] = (struct ipc_text){type.data + 1,
                                                           (size_t)(dot - type.data - 1)};
}

static struct ipc_text schema_of(struct ipc_text space)
{
    const char *dot = memchr(space.data, '.', space.size);

    if (dot)
        space.size = (size_t)(dot - space.data);
    return space;
}

/* All that are used of one schema, from the first-th on, and the one without a version. */
static int append_reference(struct buffer *text, const struct spaces *spaces, size_t *at)
{
    struct ipc_text schema = schema_of(spaces->items[*at]), last = {0};
    int r = buffer_printf(
        text,
        "  <edmx:Reference Uri=\"http://redfish.dmtf.org/schemas/v1/%.*s_v1.xml\">\n"
        "    <edmx:Include Namespace=\"%.*s\"/>\n",
        (int)schema.size, schema.data, (int)schema.size, schema.data);

    for (; *at < spaces->count && r == 0; ++*at) {
        struct ipc_text space = spaces->items[*at], its = schema_of(space);

        if (compare(&its, &schema) != 0)
            break;
        if (compare(&space, &schema) != 0 && (!last.data || compare(&space, &last) != 0))
            r = buffer_printf(text, "    <edmx:Include Namespace=\"%.*s\"/>\n", (int)space.size,
                              space.data);
        last = space;
    }
    return r < 0 ? r : buffer_printf(text, "  </edmx:Reference>\n");
}

static int append_metadata(struct buffer *text, const struct spaces *spaces)
{
    int r = buffer_printf(
        text,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<edmx:Edmx xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\" Version=\"4.0\">\n"
        "  <edmx:Reference Uri=\"http://redfish.dmtf.org/schemas/v1/RedfishExtensions_v1.xml\">\n"
        "    <edmx:Include Namespace=\"RedfishExtensions.v1_0_0\" Alias=\"Redfish\"/>\n"
        "  </edmx:Reference>\n");

    for (size_t at = 0; at < spaces->count && r == 0;)
        r = append_reference(text, spaces, &at);
    if (r < 0)
        return r;
    return buffer_printf(
        text,
        "  <edmx:DataServices>\n"
        "    <Schema xmlns=\"http://docs.oasis-open.org/odata/ns/edm\" Namespace=\"Service\">\n"
        "      <EntityContainer Name=\"Service\" Extends=\"ServiceRoot.ServiceContainer\"/>\n"
        "    </Schema>\n"
        "  </edmx:DataServices>\n"
        "</edmx:Edmx>\n");
}

static int put_metadata(struct mockup *documents, const struct mockup *loaded)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    struct spaces spaces = {0};
    int r;

    spaces.items = calloc(mockup_count(loaded) + 1, sizeof(spaces.items[0]));
    if (!spaces.items)
        return -ENOMEM;
    for (const struct mockup_entry *at = loaded->entries; at; at = at->hh.next)
        add_space(&spaces, at->item);
    qsort(spaces.items, spaces.count, sizeof(spaces.items[0]), compare);
    r = append_metadata(&text, &spaces);
    free(spaces.items);
    return r < 0 ? r
                 : put(documents, METADATA, MOCKUP_XML, (struct ipc_text){text.data, text.size});
}

int documents_make(const struct mockup *loaded, struct mockup *documents)
{
    const struct mockup_item *root = mockup_find(loaded, ipc_text(ROOT));
    int r = 0;

    if (!mockup_find(loaded, ipc_text("/redfish")))
        r = put(documents, "/redfish", MOCKUP_RESOURCE, ipc_text("{\"v1\":\"/redfish/v1/\"}"));
    if (!root || root->kind != MOCKUP_RESOURCE)
        return r;
    if (r == 0 && !mockup_find(loaded, ipc_text(ODATA)))
        r = put_odata(documents, root);
    if (r == 0 && !mockup_find(loaded, ipc_text(METADATA)))
        r = put_metadata(documents, loaded);
    return r;
}
