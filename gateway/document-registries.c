/*
 * Registries: a MessageRegistryFile for each message registry and for the privilege registry. What
 * it points to is our own (redfish/registry.h, made for each reader) or an installed file: of a
 * registry that we have, the same major and minor version, since these are part of every MessageId;
 * of others, the newest. Schemas MessageRegistryFileCollection, MessageRegistryFile; DSP0266 1.21
 * §9.5.11.2 "MessageId format".
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "gateway/documents-internal.h"
#include "redfish/privilege-registry.h"
#include "redfish/registry.h"

#define PUBLICATION_BASE "https://redfish.dmtf.org/registries/"
#define PRIVILEGE_REGISTRY "PrivilegeRegistry"

/* "TaskEvent.1.0.5.json" */
struct file_name {
    struct ipc_text prefix;
    unsigned int major, minor, erratum;
};

/* What a MessageRegistryFile says. */
struct entry {
    const char *id;       /* "TaskEvent" */
    const char *registry; /* "TaskEvent.1.0" */
    const char *file;     /* "TaskEvent.1.0.5", without ".json" */
    bool is_published;    /* by DMTF */
    enum document_kind kind;
    size_t index;
};

/* -- names -- */

/* "1.0.5", without leading zeros: the name of the file is made of the numbers again. */
static bool parse_version(const char *text, struct file_name *ret_name, const char **ret_end)
{
    unsigned int *const numbers[] = {&ret_name->major, &ret_name->minor, &ret_name->erratum};

    for (size_t i = 0; i < ARRAY_SIZE(numbers); i++) {
        unsigned long number;
        char *end;

        if ((i > 0 && *text++ != '.') || *text < '0' || *text > '9')
            return false;
        number = strtoul(text, &end, 10);
        if (number > UINT16_MAX || (*text == '0' && end - text > 1))
            return false;
        *numbers[i] = (unsigned int)number;
        text = end;
    }
    *ret_end = text;
    return true;
}

static bool parse_name(const char *name, struct file_name *ret_name)
{
    size_t size = strcspn(name, ".");
    const char *end;

    *ret_name = (struct file_name){.prefix = {name, size}};
    return size > 0 && name[size] && parse_version(name + size + 1, ret_name, &end) &&
           strcmp(end, ".json") == 0;
}

static bool is_newer(const struct file_name *name, const struct file_name *than)
{
    if (name->major != than->major)
        return name->major > than->major;
    if (name->minor != than->minor)
        return name->minor > than->minor;
    return name->erratum > than->erratum;
}

/* The newest installed file of a registry; with `own`, of its major and minor version only. */
static bool find_installed(const struct bundle *bundle, struct ipc_text prefix,
                           const struct file_name *own, struct file_name *ret_name)
{
    bool is_found = false;

    for (size_t i = 0; i < bundle->count; i++) {
        struct file_name name;

        if (!parse_name(bundle_name(bundle, i), &name) || name.prefix.size != prefix.size ||
            memcmp(name.prefix.data, prefix.data, prefix.size) != 0 ||
            (own && (name.major != own->major || name.minor != own->minor)))
            continue;
        if (!is_found || is_newer(&name, ret_name))
            *ret_name = name;
        is_found = true;
    }
    return is_found;
}

/* -- one registry -- */

/* NULL when out of memory. */
static json_t *location_of(const struct entry *entry)
{
    CLEANUP(json_decrefp) json_t *location = json_object();

    if (json_put(location, "Language", json_string("en")) < 0 ||
        json_put(location, "Uri",
                 json_sprintf(DOCUMENT_REGISTRIES_PATH "/%s/%s", entry->id, entry->file)) < 0)
        return NULL;
    if (entry->is_published && json_put(location, "PublicationUri",
                                        json_sprintf(PUBLICATION_BASE "%s.json", entry->file)) < 0)
        return NULL;
    return TAKE(location);
}

static int build_content(struct document_build *build, const struct entry *entry)
{
    CLEANUP(free_cleanup) char *path = NULL;

    if (asprintf(&path, DOCUMENT_REGISTRIES_PATH "/%s/%s", entry->id, entry->file) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    return document_add_unmade(build, entry->kind, path, entry->index);
}

static int build_entry(struct document_build *build, const struct entry *entry)
{
    const struct upstream_route *route = &build->documents->routes[DOCUMENT_REGISTRY];
    CLEANUP(free_cleanup) char *path = NULL;
    json_t *location = location_of(entry);
    int r;

    if (!location)
        return -ENOMEM;
    if (asprintf(&path, DOCUMENT_REGISTRIES_PATH "/%s", entry->id) < 0) {
        path = NULL;
        json_decref(location);
        return -ENOMEM;
    }
    r = document_add_json(build, DOCUMENT_REGISTRY, path,
                          json_pack("{s:s, s:s+, s:s, s:s+, s:[s], s:s, s:[o]}", "@odata.id", path,
                                    "@odata.type", "#", route->type, "Id", entry->id, "Name",
                                    entry->id, " registry", "Languages", "en", "Registry",
                                    entry->registry, "Location", location));
    return r < 0 ? r : build_content(build, entry);
}

static int build_versioned(struct document_build *build, const struct file_name *name,
                           bool is_published, enum document_kind kind, size_t index)
{
    char id[BUNDLE_NAME_BYTES], registry[BUNDLE_NAME_BYTES + 24], file[BUNDLE_NAME_BYTES + 36];

    snprintf(id, sizeof(id), "%.*s", (int)name->prefix.size, name->prefix.data);
    snprintf(registry, sizeof(registry), "%s.%u.%u", id, name->major, name->minor);
    snprintf(file, sizeof(file), "%s.%u", registry, name->erratum);
    return build_entry(build, &(struct entry){.id = id,
                                              .registry = registry,
                                              .file = file,
                                              .is_published = is_published,
                                              .kind = kind,
                                              .index = index});
}

/* -- all of them -- */

static int build_own(struct document_build *build, const struct registry *registry)
{
    struct file_name own = {.prefix = ipc_text(registry->prefix)}, installed = {0};
    bool is_published = strcmp(registry->owner, "DMTF") == 0;
    const char *end;

    if (!parse_version(registry->version, &own, &end))
        return -EINVAL;
    if (find_installed(&build->documents->registries, own.prefix, &own, &installed))
        return build_versioned(build, &installed, is_published, DOCUMENT_REGISTRY_FILE, 0);
    return build_versioned(build, &own, is_published, DOCUMENT_MESSAGES, registry->index);
}

/* Those of vendors, that nobody has but who installed them. */
static int build_installed(struct document_build *build)
{
    const struct bundle *bundle = &build->documents->registries;
    struct registry known;
    int r = 0;

    for (size_t i = 0; r == 0 && i < bundle->count; i++) {
        struct file_name name, newest = {0};

        if (!parse_name(bundle_name(bundle, i), &name) || registry_find(name.prefix, &known) ||
            ipc_text_equal(name.prefix, PRIVILEGE_REGISTRY))
            continue;
        if (find_installed(bundle, name.prefix, NULL, &newest) &&
            newest.prefix.data == name.prefix.data)
            r = build_versioned(build, &name, false, DOCUMENT_REGISTRY_FILE, 0);
    }
    return r;
}

/* An installed one that is not what is enforced would be a lie. */
static int build_privileges(struct document_build *build)
{
    const char *id = privilege_registry_id();
    char file[BUNDLE_NAME_BYTES];
    bool is_installed;

    snprintf(file, sizeof(file), "%s.json", id);
    is_installed = bundle_has(&build->documents->registries, ipc_text(file));
    return build_entry(build, &(struct entry){.id = PRIVILEGE_REGISTRY,
                                              .registry = id,
                                              .file = id,
                                              .is_published = true,
                                              .kind = is_installed ? DOCUMENT_REGISTRY_FILE
                                                                   : DOCUMENT_PRIVILEGES});
}

/* Those of services (registry-members.h). NULL when out of memory. */
static json_t *members_of_services(const struct document_build *build)
{
    CLEANUP(json_decrefp) json_t *uris = json_array();

    for (size_t i = 0; uris && i < build->upstream_count; i++) {
        json_t *more = build->upstreams[i]->registries.uris;

        if (more && json_array_extend(uris, more) < 0)
            return NULL;
    }
    return TAKE(uris);
}

int document_registries_build(struct document_build *build)
{
    CLEANUP(json_decrefp) json_t *further = members_of_services(build);
    struct registry registry;
    int r = further ? 0 : -ENOMEM;

    for (size_t i = 0; r == 0 && registry_at(i, &registry); i++)
        r = build_own(build, &registry);
    if (r == 0)
        r = build_installed(build);
    if (r == 0)
        r = build_privileges(build);
    return r < 0 ? r
                 : document_collection_build(build, DOCUMENT_REGISTRIES, DOCUMENT_REGISTRY,
                                             DOCUMENT_REGISTRIES_PATH, "Registries", further);
}
