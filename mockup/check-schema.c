/*
 * A resource and its schema: @odata.type, the URI, and the members of its objects. What the facts
 * do not know (other versions of an OEM's schema, everything below Oem) is not judged. DSP0266 1.21
 * §8, §9; docs/facts.md
 */
#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "mockup/check-internal.h"
#include "redfish/facts/facts.h"
#include "redfish/schema-value.h"

// -- the resource ---------------------------------------------------------------

int check_find_type(const char *odata_type, const struct schema **ret_schema,
                    struct schema_type *ret_type)
{
    const char *name = odata_type + (*odata_type == '#');

    *ret_schema = schema_find((struct ipc_text){name, strcspn(name, ".")});
    return *ret_schema ? schema_type_parse(*ret_schema, ipc_text(odata_type), ret_type)
                       : SCHEMA_E_UNKNOWN;
}

/** Takes a segment off a path, and the slash before it. */
static struct ipc_text take_segment(const char **path)
{
    struct ipc_text segment = {*path + 1, strcspn(*path + 1, "/")};

    *path = segment.data + segment.size;
    return segment;
}

/** Whether a path is one of a URI template; "{…}" stands for any segment. */
static bool is_of_template(const char *path, const char *uri_template)
{
    while (*path && *uri_template) {
        struct ipc_text have = take_segment(&path), want = take_segment(&uri_template);
        bool is_any = want.size && want.data[0] == '{';

        if (!is_any && (have.size != want.size || memcmp(have.data, want.data, want.size) != 0))
            return false;
    }
    return !*path && (!*uri_template || strcmp(uri_template, "/") == 0);
}

/** A settings resource lies below the one that it is for, and has its type. */
static bool is_settings(const struct check *check)
{
    const char *path = check->item->path, *name = strrchr(path, '/');
    struct ipc_text parent = {path, (size_t)(name - path)};

    return (strcmp(name, "/Settings") == 0 || strcmp(name, "/SD") == 0) &&
           mockup_find(check->mockup, parent);
}

static int check_uri(struct check *check, const struct schema *schema)
{
    const char *uri_template;
    bool is_deprecated, found = false, found_deprecated = false;
    size_t count = 0;

    for (; (uri_template = schema_uri_at(schema, count, &is_deprecated)); count++) {
        if (is_of_template(check->item->path, uri_template)) {
            found |= !is_deprecated;
            found_deprecated |= is_deprecated;
        }
    }
    if (count == 0 || found || is_settings(check))
        return 0;
    if (found_deprecated)
        return check_report(check, MOCKUP_NOTE, "deprecated-uri", "%s is deprecated at this URI",
                            schema_name(schema));
    return check_report(check, MOCKUP_WARNING, "uri", "%s may not be at this URI",
                        schema_name(schema));
}

/** The types that the facts do not know. */
static int report_type(struct check *check, const struct schema *schema, const char *odata_type)
{
    if (schema)
        return check_report_member(check, MOCKUP_ERROR, "unknown-type", "@odata.type",
                                   "the schema %s has no \"%s\"", schema_name(schema), odata_type);
    return check_report_member(check, MOCKUP_NOTE, "unknown-schema", "@odata.type",
                               "no schema of \"%s\" is known: not checked", odata_type);
}

/** The service document and the versions are no resources. */
static bool is_document(const struct check *check)
{
    return strcmp(check->item->path, "/redfish") == 0 ||
           strcmp(check->item->path, "/redfish/v1/odata") == 0;
}

/** Without @odata.id and @odata.type it is no resource, but a JSON schema, say. */
static int check_untyped(struct check *check)
{
    if (is_document(check))
        return 0;
    if (!json_object_get(check->resource, "@odata.id"))
        return check_report(check, MOCKUP_NOTE, "document",
                            "has neither @odata.id nor @odata.type: not checked");
    return check_report_member(check, MOCKUP_ERROR, "missing-property", "@odata.type",
                               "is required");
}

int check_schema(struct check *check)
{
    const char *odata_type = json_string_value(json_object_get(check->resource, "@odata.type"));
    const struct schema *schema;
    struct schema_type type, none = {0};
    int r = 0;

    if (!odata_type)
        return check_untyped(check);
    if (is_document(check))
        return 0;
    if (check_find_type(odata_type, &schema, &type) != 0)
        return report_type(check, schema, odata_type);
    if (!json_object_get(check->resource, "@odata.id"))
        r = check_report_member(check, MOCKUP_ERROR, "missing-property", "@odata.id",
                                "is required");
    if (r == 0)
        r = check_uri(check, schema);
    return r == 0 ? check_object(check, type, none, check->resource) : r;
}

// -- objects --------------------------------------------------------------------

/** Whether a later version of the schema has a property; then *ret_added is that version. */
static bool is_of_later_version(struct schema_type type, const char *name, uint32_t *ret_added)
{
    struct schema_property property;
    uint32_t version;

    for (size_t i = 0; (version = schema_version_at(type.schema, i)); i++) {
        type.version = version;
        if (schema_property_find(type, ipc_text(name), &property) == 0) {
            *ret_added = version;
            return true;
        }
    }
    return false;
}

static int report_unknown(struct check *check, struct schema_type type, const char *name)
{
    uint32_t version;

    if (is_of_later_version(type, name, &version))
        return check_report_member(check, MOCKUP_ERROR, "unknown-property", name,
                                   "is of version %u.%u.%u of %s, which is not that of @odata.type",
                                   version >> 16, version >> 8 & 0xff, version & 0xff,
                                   schema_name(type.schema));
    return check_report_member(check, MOCKUP_ERROR, "unknown-property", name,
                               "%s of the schema %s has no such property", schema_type_name(type),
                               schema_name(type.schema));
}

enum {
    PATTERN_FREE,  /* any name is fine, with any value */
    PATTERN_FOUND, /* a pattern has the name */
    PATTERN_NONE,
};

/** What a dictionary says of a name: one of these, or negative errno. */
static int find_pattern(struct schema_type type, const char *name,
                        struct schema_property *ret_property)
{
    size_t count;

    for (count = 0; schema_pattern_at(type, count, ret_property) == 0; count++) {
        int matches = schema_value_matches(name, ret_property->name);

        if (matches != 0)
            return matches < 0 ? matches : PATTERN_FOUND;
    }
    return count == 0 ? PATTERN_FREE : PATTERN_NONE;
}

/** "#ComputerSystem.Reset" in the Actions of a resource. */
static int check_action(struct check *check, struct schema_type parent, const char *name,
                        json_t *value)
{
    const char *dot = strrchr(name, '.');
    const char *target = json_string_value(json_object_get(value, "target"));
    struct schema_action action;

    if (!dot || schema_action_find(parent, ipc_text(dot + 1), &action) != 0)
        return check_report_member(check, MOCKUP_ERROR, "unknown-action", name,
                                   "the schema %s has no such action", schema_name(parent.schema));
    if (!target)
        return check_report_member(check, MOCKUP_ERROR, "missing-property", name,
                                   "an action has a \"target\"");
    return 0;
}

static int check_member(struct check *check, struct schema_type type, struct schema_type parent,
                        const char *name, json_t *value)
{
    struct schema_property property;
    size_t size;
    int r;

    if (*name == '#' && strcmp(schema_type_name(type), "Actions") == 0 && parent.schema)
        return check_action(check, parent, name, value);
    if (schema_property_find(type, ipc_text(name), &property) != 0) {
        if (strchr(name, '@')) /* an annotation of OData or Redfish */
            return 0;
        r = schema_type_is_open(type) ? find_pattern(type, name, &property) : PATTERN_NONE;
        if (r < 0 || r == PATTERN_FREE)
            return r;
        if (r == PATTERN_NONE)
            return report_unknown(check, type, name);
    }
    r = check_enter(check, name, &size);
    if (r == 0)
        r = check_value(check, &property, type, value);
    check_leave(check, size);
    return r;
}

/** What has to be there. */
static int check_required(struct check *check, struct schema_type type, const json_t *object)
{
    struct schema_property property;
    int r = 0;

    for (size_t i = 0; r == 0 && schema_property_at(type, i, &property) == 0; i++) {
        if ((property.flags & SCHEMA_REQUIRED) && !json_object_get(object, property.name))
            r = check_report_member(check, MOCKUP_ERROR, "missing-property", property.name,
                                    "is required");
    }
    return r;
}

int check_object(struct check *check, struct schema_type type, struct schema_type parent,
                 json_t *object)
{
    const char *name;
    json_t *value;
    int r = check_required(check, type, object);

    json_object_foreach (object, name, value) {
        if (r == 0)
            r = check_member(check, type, parent, name, value);
    }
    return r;
}
