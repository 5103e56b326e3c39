/*
 * Schemas, their versions and types. The tables are redfish/facts/; nothing here knows any schema
 * by name. Properties, values and actions: schema-property.c.
 */
#include "redfish/schema.h"

#include "base/cleanup.h"
#include "redfish/schema-internal.h"

int schema_compare(struct ipc_text text, const char *name)
{
    size_t size = strlen(name), common = text.size < size ? text.size : size;
    int order = common ? memcmp(text.data, name, common) : 0;

    if (order == 0 && text.size != size)
        order = text.size < size ? -1 : 1;
    return order;
}

const struct schema *schema_find_in(const struct schema *const *schemas, size_t count,
                                    struct ipc_text name)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = schema_compare(name, schema_name(schemas[middle]));

        if (order == 0)
            return schemas[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

const char *schema_name(const struct schema *schema)
{
    return schema->names + 1;
}

unsigned int schema_capabilities(const struct schema *schema)
{
    return schema->capabilities;
}

bool schema_is_collection(const struct schema *schema)
{
    struct schema_type type = {schema, schema->main, schema_newest(schema)};
    struct schema_property members;

    return schema->main != SCHEMA_NO_TYPE && schema->run_count == 0 &&
           schema_property_find(type, ipc_text("Members"), &members) == 0;
}

const char *schema_uri_at(const struct schema *schema, size_t index, bool *ret_deprecated)
{
    if (index >= schema->uri_count)
        return NULL;
    if (ret_deprecated)
        *ret_deprecated = schema->uris[index] & SCHEMA_URI_DEPRECATED;
    return schema->uri_texts + (schema->uris[index] & ~SCHEMA_URI_DEPRECATED);
}

uint32_t schema_version_at(const struct schema *schema, size_t index)
{
    for (size_t i = 0; i < schema->run_count; i++) {
        const struct schema_fact_run *run = &schema->runs[i];
        size_t count = (size_t)(run->last - run->first) + 1;

        if (index < count)
            return SCHEMA_VERSION(run->major, run->minor, run->first + index);
        index -= count;
    }
    return 0;
}

uint32_t schema_newest(const struct schema *schema)
{
    const struct schema_fact_run *run = schema->runs + schema->run_count;

    if (schema->run_count == 0)
        return 0;
    run--;
    return SCHEMA_VERSION(run->major, run->minor, run->last);
}

bool schema_seen(const struct schema *schema, uint8_t added, uint32_t version)
{
    return schema->marks[added] <= version;
}

const struct schema *schema_used(const struct schema *schema, uint8_t uses)
{
    if (uses == SCHEMA_UNLINKED)
        return NULL;
    return uses == SCHEMA_OWN ? schema : schema->uses[uses - 1];
}

// -- types --------------------------------------------------------------------

const struct schema_fact_type *schema_type_row(struct schema_type type)
{
    /* parameters follow the types, one for each action */
    if (!type.schema || type.index >= type.schema->type_count + type.schema->action_count)
        return NULL;
    return &type.schema->types[type.index];
}

static bool find_type(const struct schema *schema, struct ipc_text name, uint16_t *ret_index)
{
    uint16_t low = 0, high = schema->type_count;

    while (low < high) {
        uint16_t middle = (uint16_t)(low + (high - low) / 2);
        int order = schema_compare(name, schema->names + schema->types[middle].name);

        if (order == 0) {
            *ret_index = middle;
            return true;
        }
        if (order < 0)
            high = middle;
        else
            low = (uint16_t)(middle + 1);
    }
    return false;
}

/** Takes what is before the next '.' off the text; everything when there is none. */
static struct ipc_text take_part(struct ipc_text *text)
{
    const char *dot = text->size ? memchr(text->data, '.', text->size) : NULL;
    struct ipc_text part = {text->data, dot ? (size_t)(dot - text->data) : text->size};
    size_t taken = part.size + (dot ? 1 : 0);

    text->data += taken;
    text->size -= taken;
    return part;
}

/** Takes "v1_28_0" apart; a leading zero would be another name of the same version. */
static bool parse_version(struct ipc_text text, uint32_t *ret_version)
{
    uint32_t parts[3] = {0};
    size_t at = 1;

    if (text.size == 0 || text.data[0] != 'v')
        return false;
    for (size_t i = 0; i < ARRAY_SIZE(parts); i++) {
        size_t start = at;

        for (; at < text.size && text.data[at] >= '0' && text.data[at] <= '9'; at++) {
            parts[i] = parts[i] * 10 + (uint32_t)(text.data[at] - '0');
            if (parts[i] > UINT8_MAX)
                return false;
        }
        if (at == start || (text.data[start] == '0' && at - start > 1))
            return false;
        if (i + 1 < ARRAY_SIZE(parts) && (at == text.size || text.data[at++] != '_'))
            return false;
    }
    *ret_version = SCHEMA_VERSION(parts[0], parts[1], parts[2]);
    return at == text.size;
}

static bool has_version(const struct schema *schema, uint32_t version)
{
    for (size_t i = 0; i < schema->run_count; i++) {
        const struct schema_fact_run *run = &schema->runs[i];

        if (version >= SCHEMA_VERSION(run->major, run->minor, run->first) &&
            version <= SCHEMA_VERSION(run->major, run->minor, run->last))
            return true;
    }
    return false;
}

int schema_type_parse(const struct schema *schema, struct ipc_text odata_type,
                      struct schema_type *ret_type)
{
    struct schema_type type = {schema, 0, schema_newest(schema)};
    const struct schema_fact_type *row;
    struct ipc_text name, middle;

    if (odata_type.size && odata_type.data[0] == '#') {
        odata_type.data++;
        odata_type.size--;
    }
    name = take_part(&odata_type);
    if (!ipc_text_equal(name, schema_name(schema)) || odata_type.size == 0)
        return SCHEMA_E_UNKNOWN;
    middle = take_part(&odata_type);
    if (odata_type.size == 0) /* no version */
        odata_type = middle;
    else if (!parse_version(middle, &type.version) || !has_version(schema, type.version))
        return SCHEMA_E_UNKNOWN;
    if (!find_type(schema, odata_type, &type.index))
        return SCHEMA_E_UNKNOWN;
    row = schema_type_row(type);
    if (row->kind == SCHEMA_FACT_ENUM || !schema_seen(schema, row->added, type.version))
        return SCHEMA_E_UNKNOWN;
    *ret_type = type;
    return 0;
}

const char *schema_type_name(struct schema_type type)
{
    const struct schema_fact_type *row = schema_type_row(type);

    return row ? type.schema->names + row->name : NULL;
}

bool schema_type_is_open(struct schema_type type)
{
    const struct schema_fact_type *row = schema_type_row(type);

    return row && row->open;
}
