/* What the facts say of a resource, see place.h. Owns the router over all URIs. */
#include "svc-emulator/place.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "redfish/facts/facts.h"
#include "redfish/json-scan.h"
#include "redfish/router.h"

static struct router *uris;

/* -- URIs -- */

/* The same URI in two schemas (Swordfish's of old) is that of the first. Templates that no router
 * takes have more parameters than any URI that we could serve. */
static int add_uris(const struct schema *schema)
{
    const char *uri_template;
    bool deprecated;

    for (size_t i = 0; (uri_template = schema_uri_at(schema, i, &deprecated)); i++) {
        int r = router_add(uris, uri_template, (void *)schema);

        if (r == -ENOMEM)
            return r;
    }
    return 0;
}

int place_init(void)
{
    int r = router_new(&uris);

    for (size_t i = 0; r == 0 && schema_at(i); i++)
        r = add_uris(schema_at(i));
    return r;
}

void place_deinit(void)
{
    router_free(uris);
    uris = NULL;
}

const struct schema *place_schema_at(struct ipc_text path)
{
    struct router_match match;

    return router_match(uris, path, &match) == 0 ? match.target : NULL;
}

/* -- types -- */

const char *place_odata_type(struct schema_type type, char text[static PLACE_TYPE_BYTES])
{
    const char *name = schema_name(type.schema);

    if (type.version)
        snprintf(text, PLACE_TYPE_BYTES, "#%s.v%u_%u_%u.%s", name, type.version >> 16,
                 type.version >> 8 & 0xff, type.version & 0xff, schema_type_name(type));
    else
        snprintf(text, PLACE_TYPE_BYTES, "#%s.%s", name, schema_type_name(type));
    return text;
}

/* The entity of a schema has its name, but for a few ("ManagerNetworkProtocol" has it, too). */
struct schema_type place_newest_type(const struct schema *schema)
{
    struct schema_type type = {0};
    char text[PLACE_TYPE_BYTES];
    uint32_t version, newest = 0;

    if (!schema)
        return type;
    for (size_t i = 0; (version = schema_version_at(schema, i)); i++)
        newest = version;
    if (newest)
        snprintf(text, sizeof(text), "#%s.v%u_%u_%u.%s", schema_name(schema), newest >> 16,
                 newest >> 8 & 0xff, newest & 0xff, schema_name(schema));
    else
        snprintf(text, sizeof(text), "#%s.%s", schema_name(schema), schema_name(schema));
    if (schema_type_parse(schema, ipc_text(text), &type) != 0)
        type.schema = NULL;
    return type;
}

static struct ipc_text cut_at_dot(struct ipc_text type)
{
    const char *dot = memchr(type.data, '.', type.size);

    if (dot)
        type.size = (size_t)(dot - type.data);
    return type;
}

static struct ipc_text behind_last_dot(struct ipc_text type)
{
    const char *dot = memrchr(type.data, '.', type.size);

    if (!dot)
        return type;
    return (struct ipc_text){dot + 1, (size_t)(type.data + type.size - dot - 1)};
}

static struct ipc_text odata_type(const struct mockup_item *item)
{
    struct ipc_text text = {item->text, item->size};
    struct ipc_text type = json_scan_string(text, "@odata.type");

    if (type.size && type.data[0] == '#') {
        type.data++;
        type.size--;
    }
    return type;
}

/* "XCollection" whether a schema knows it or not: mockups have collections of vendors. */
static bool is_collection(const struct mockup_item *item, const struct place *place)
{
    static const char ending[] = "Collection";
    size_t size = strlen(ending);

    if (place->schema)
        return schema_is_collection(place->schema);
    if (place->entity.size > size &&
        memcmp(place->entity.data + place->entity.size - size, ending, size) == 0)
        return true;
    return json_scan_member((struct ipc_text){item->text, item->size}, "Members").size > 0;
}

struct place place_of(const struct mockup_item *item)
{
    struct place place = {.capabilities = SCHEMA_INSERTABLE | SCHEMA_UPDATABLE | SCHEMA_DELETABLE};
    struct ipc_text type;

    if (item->kind != MOCKUP_RESOURCE)
        return (struct place){0};
    type = odata_type(item);
    place.schema = type.size ? schema_find(cut_at_dot(type))
                             : place_schema_at(ipc_text(item->path));
    if (place.schema) {
        place.capabilities = schema_capabilities(place.schema);
        if (!type.size || schema_type_parse(place.schema, type, &place.type) != 0)
            place.type = place_newest_type(place.schema);
    }
    if (type.size)
        place.entity = behind_last_dot(type);
    else if (place.schema)
        place.entity = ipc_text(schema_name(place.schema));
    place.is_collection = is_collection(item, &place);
    return place;
}

const struct schema *place_member_schema(const struct place *collection)
{
    static const char ending[] = "Collection";
    struct ipc_text entity = collection->entity;
    struct schema_property members;

    if (collection->type.schema &&
        schema_property_find(collection->type, ipc_text("Members"), &members) == 0 &&
        members.target)
        return schema_find(ipc_text(members.target));
    if (entity.size <= strlen(ending))
        return NULL;
    entity.size -= strlen(ending);
    return schema_find(entity);
}
