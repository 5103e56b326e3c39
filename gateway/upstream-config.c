/*
 * Drop-ins of routes.d: one JSON file a service, {"name", "socket", "prefixes": [...], "root":
 * {...}, "authenticates"}. Read once, at start. docs/gateway.md describes the format.
 */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "gateway/upstream.h"

DEFINE_CLEANUP(json_t *, json_decref)

void upstream_config_deinit(struct upstream_config *config)
{
    free(config->name);
    free(config->socket);
    for (size_t i = 0; i < config->prefix_count; i++)
        upstream_prefix_deinit(&config->prefixes[i]);
    json_decref(config->root);
    memset(config, 0, sizeof(*config));
}

static int read_prefixes(const json_t *prefixes, struct upstream_config *config)
{
    const json_t *prefix;
    size_t index;

    if (!json_is_array(prefixes) || json_array_size(prefixes) == 0 ||
        json_array_size(prefixes) > UPSTREAM_PREFIXES_MAX)
        return -EINVAL;
    json_array_foreach (prefixes, index, prefix) {
        int r = upstream_prefix_init(&config->prefixes[index], json_string_value(prefix));

        if (r < 0)
            return r;
        config->prefix_count++;
    }
    return 0;
}

/* `cause` tells what is wrong with a file whose JSON was good. */
static int read_drop_in(const json_t *drop_in, struct upstream_config *config,
                        const char **ret_cause)
{
    const char *name = json_string_value(json_object_get(drop_in, "name"));
    const char *socket = json_string_value(json_object_get(drop_in, "socket"));
    const json_t *authenticates = json_object_get(drop_in, "authenticates");
    json_t *root = json_object_get(drop_in, "root");
    int r;

    *ret_cause = "\"name\" and \"socket\" have to be texts that are not empty";
    if (!name || !*name || !socket || !*socket)
        return -EINVAL;
    *ret_cause = "\"root\" has to be an object";
    if (root && !json_is_object(root))
        return -EINVAL;
    *ret_cause = "\"authenticates\" has to be true or false";
    if (authenticates && !json_is_boolean(authenticates))
        return -EINVAL;
    config->authenticates = json_is_true(authenticates);
    *ret_cause = "\"prefixes\" has to be a list of 1 to 16 paths, \"/redfish\", below "
                 "/redfish/v1/ or outside of it, without a slash at the end; {Name} stands for one "
                 "whole segment";
    config->name = strdup(name);
    config->socket = strdup(socket);
    config->root = root ? json_incref(root) : json_object();
    if (!config->name || !config->socket || !config->root)
        return -ENOMEM;
    r = read_prefixes(json_object_get(drop_in, "prefixes"), config);
    return r;
}

static bool has_prefix(const struct upstream_config *config, size_t count,
                       const struct upstream_prefix *prefix)
{
    for (size_t i = 0; i < count; i++) {
        if (upstream_prefixes_equal(&config->prefixes[i], prefix))
            return true;
    }
    return false;
}

static bool answers_credentials(const struct upstream_config *config)
{
    return config->authenticates || strcmp(config->name, "account") == 0 ||
           strcmp(config->name, "session") == 0;
}

/* Two owners of one name or prefix are a mistake of whoever wrote the files: nobody could tell who
 * is asked. */
static int check_unique(const struct upstream_config *configs, size_t count, const char *file,
                        struct buffer *error)
{
    const struct upstream_config *last = &configs[count - 1];

    for (size_t i = 0; i < count; i++) {
        if (i < count - 1 && strcmp(configs[i].name, last->name) == 0) {
            (void)buffer_printf(error, "%s: \"name\": \"%s\" is taken by another file", file,
                                last->name);
            return -EINVAL;
        }
        if (i < count - 1 && (configs[i].authenticates || last->authenticates) &&
            answers_credentials(&configs[i]) && answers_credentials(last)) {
            (void)buffer_printf(error, "%s: \"authenticates\": \"%s\" does it already", file,
                                configs[i].name);
            return -EINVAL;
        }
        for (size_t j = 0; j < last->prefix_count; j++) {
            if (!has_prefix(&configs[i], i < count - 1 ? configs[i].prefix_count : j,
                            &last->prefixes[j]))
                continue;
            (void)buffer_printf(error, "%s: \"prefixes\": \"%s\" is there already", file,
                                last->prefixes[j].text);
            return -EINVAL;
        }
    }
    return 0;
}

/* Reads one more file into configs[count]. */
static int read_file(const char *directory, const char *name, struct upstream_config *configs,
                     size_t count, struct buffer *error)
{
    CLEANUP(free_cleanup) char *path = NULL;
    CLEANUP(json_decref_cleanup) json_t *drop_in = NULL;
    json_error_t place;
    const char *cause;
    int r;

    if (asprintf(&path, "%s/%s", directory, name) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    drop_in = json_load_file(path, JSON_REJECT_DUPLICATES, &place);
    if (!drop_in) {
        if (place.line > 0)
            (void)buffer_printf(error, "%s:%d: %s", path, place.line, place.text);
        else
            (void)buffer_printf(error, "%s: %s", path, place.text);
        return -EINVAL;
    }
    r = read_drop_in(drop_in, &configs[count], &cause);
    if (r == -EINVAL)
        (void)buffer_printf(error, "%s: %s", path, cause);
    return r < 0 ? r : check_unique(configs, count + 1, path, error);
}

static int is_drop_in(const struct dirent *entry)
{
    size_t size = strlen(entry->d_name);

    return entry->d_name[0] != '.' && size > 5 && strcmp(entry->d_name + size - 5, ".json") == 0;
}

int upstream_config_read(const char *directory,
                         struct upstream_config ret_configs[static UPSTREAMS_MAX],
                         struct buffer *error)
{
    struct dirent **entries;
    int count = scandir(directory, &entries, is_drop_in, alphasort);
    int r = 0, done = 0;

    if (count < 0) {
        r = -errno;
        (void)buffer_printf(error, "%s: %s", directory, strerror(-r));
        return r;
    }
    if (count > UPSTREAMS_MAX) {
        (void)buffer_printf(error, "%s: more than %d files", directory, UPSTREAMS_MAX);
        r = -E2BIG;
    }
    for (int i = 0; i < count; i++) {
        if (r == 0) {
            memset(&ret_configs[done], 0, sizeof(ret_configs[done]));
            r = read_file(directory, entries[i]->d_name, ret_configs, (size_t)done++, error);
        }
        free(entries[i]);
    }
    free(entries);
    if (r == 0)
        return done;
    for (int i = 0; i < done; i++)
        upstream_config_deinit(&ret_configs[i]);
    return r;
}
