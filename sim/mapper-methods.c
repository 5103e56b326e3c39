/*
 * The methods of x.ObjectMapper: arguments in, the map's answer out; see mapper.h and mapper-bus.h.
 */
#include "sim/mapper-bus.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Several lists of names that a call brought. */
struct name_list {
    char **names; /* as sd_bus_message_read_strv() makes them */
    struct mapper_names view;
};

static void name_list_deinit(struct name_list *list)
{
    for (size_t i = 0; list->names && list->names[i]; i++)
        free(list->names[i]);
    free(list->names);
}

static int read_names(sd_bus_message *call, struct name_list *list)
{
    int error = sd_bus_message_read_strv(call, &list->names);

    while (error >= 0 && list->names && list->names[list->view.count])
        list->view.count++;
    list->view.names = (const char *const *)list->names;
    return error < 0 ? error : 0;
}

/* -- answers ------------------------------------------------------------------------------ */

/* service -> interfaces, for the matches of one path from index on. Yields the index behind them.
 */
static int append_services(sd_bus_message *reply, const struct mapper_answer *answer, size_t *index)
{
    const struct mapper_path *path = *index < answer->count ? answer->matches[*index].path : NULL;
    int error = sd_bus_message_open_container(reply, 'a', "{sas}");

    for (; error >= 0 && *index < answer->count && answer->matches[*index].path == path;
         (*index)++) {
        const struct mapper_service *service = answer->matches[*index].service;

        error = sd_bus_message_open_container(reply, 'e', "sas");
        if (error >= 0)
            error = sd_bus_message_append(reply, "s", service->name);
        if (error >= 0)
            error = sd_bus_message_open_container(reply, 'a', "s");
        for (size_t i = 0; error >= 0 && i < service->interface_count; i++)
            error = sd_bus_message_append(reply, "s", service->interfaces[i]);
        if (error >= 0)
            error = sd_bus_message_close_container(reply);
        if (error >= 0)
            error = sd_bus_message_close_container(reply);
    }
    return error < 0 ? error : sd_bus_message_close_container(reply);
}

static int append_sub_tree(sd_bus_message *reply, const struct mapper_answer *answer)
{
    int error = sd_bus_message_open_container(reply, 'a', "{sa{sas}}");
    size_t index = 0;

    while (error >= 0 && index < answer->count) {
        error = sd_bus_message_open_container(reply, 'e', "sa{sas}");
        if (error >= 0)
            error = sd_bus_message_append(reply, "s", answer->matches[index].path->path);
        if (error >= 0)
            error = append_services(reply, answer, &index);
        if (error >= 0)
            error = sd_bus_message_close_container(reply);
    }
    return error < 0 ? error : sd_bus_message_close_container(reply);
}

static int append_object(sd_bus_message *reply, const struct mapper_answer *answer)
{
    size_t index = 0;

    return append_services(reply, answer, &index);
}

static int append_paths(sd_bus_message *reply, const struct mapper_answer *answer)
{
    int error = sd_bus_message_open_container(reply, 'a', "s");

    for (size_t i = 0; error >= 0 && i < answer->count; i++) {
        if (i == 0 || answer->matches[i].path != answer->matches[i - 1].path)
            error = sd_bus_message_append(reply, "s", answer->matches[i].path->path);
    }
    return error < 0 ? error : sd_bus_message_close_container(reply);
}

/* -- questions ----------------------------------------------------------------------------- */

static int ask_object(const struct mapper *mapper, sd_bus_message *call,
                      struct mapper_answer *answer)
{
    CLEANUP(name_list_deinit) struct name_list interfaces = {0};
    const char *path;
    int error = sd_bus_message_read(call, "s", &path);

    if (error >= 0)
        error = read_names(call, &interfaces);
    return error < 0 ? error : mapper_get_object(mapper, path, interfaces.view, answer);
}

static int ask_ancestors(const struct mapper *mapper, sd_bus_message *call,
                         struct mapper_answer *answer)
{
    CLEANUP(name_list_deinit) struct name_list interfaces = {0};
    const char *path;
    int error = sd_bus_message_read(call, "s", &path);

    if (error >= 0)
        error = read_names(call, &interfaces);
    return error < 0 ? error : mapper_get_ancestors(mapper, path, interfaces.view, answer);
}

static int ask_sub_tree(const struct mapper *mapper, sd_bus_message *call,
                        struct mapper_answer *answer)
{
    CLEANUP(name_list_deinit) struct name_list interfaces = {0};
    const char *path;
    int depth, error = sd_bus_message_read(call, "si", &path, &depth);

    if (error >= 0)
        error = read_names(call, &interfaces);
    return error < 0 ? error : mapper_get_sub_tree(mapper, path, depth, interfaces.view, answer);
}

static int ask_associated(const struct mapper *mapper, sd_bus_message *call,
                          struct mapper_answer *answer)
{
    CLEANUP(name_list_deinit) struct name_list interfaces = {0};
    const char *association, *path;
    int depth, error = sd_bus_message_read(call, "ooi", &association, &path, &depth);

    if (error >= 0)
        error = read_names(call, &interfaces);
    return error < 0 ? error
                     : mapper_get_associated_sub_tree(mapper, association, path, depth,
                                                      interfaces.view, answer);
}

static int ask_associated_by_id(const struct mapper *mapper, sd_bus_message *call,
                                struct mapper_answer *answer)
{
    CLEANUP(name_list_deinit) struct name_list interfaces = {0};
    CLEANUP(name_list_deinit) struct name_list endpoint_interfaces = {0};
    const char *id, *path, *association = NULL;
    int error = sd_bus_message_read(call, "ss", &id, &path);

    if (error >= 0)
        error = read_names(call, &interfaces);
    if (error >= 0)
        error = sd_bus_message_read(call, "s", &association);
    if (error >= 0)
        error = read_names(call, &endpoint_interfaces);
    return error < 0 ? error
                     : mapper_get_associated_sub_tree_by_id(mapper, id, path, interfaces.view,
                                                            association, endpoint_interfaces.view,
                                                            answer);
}

static const struct {
    const char *member;
    int (*ask)(const struct mapper *mapper, sd_bus_message *call, struct mapper_answer *answer);
    int (*append)(sd_bus_message *reply, const struct mapper_answer *answer);
} methods[] = {
    {"GetObject", ask_object, append_object},
    {"GetAncestors", ask_ancestors, append_sub_tree},
    {"GetSubTree", ask_sub_tree, append_sub_tree},
    {"GetSubTreePaths", ask_sub_tree, append_paths},
    {"GetAssociatedSubTree", ask_associated, append_sub_tree},
    {"GetAssociatedSubTreePaths", ask_associated, append_paths},
    {"GetAssociatedSubTreeById", ask_associated_by_id, append_sub_tree},
    {"GetAssociatedSubTreePathsById", ask_associated_by_id, append_paths},
};

static int answer_call(const struct mapper *mapper, sd_bus_message *call, size_t method)
{
    CLEANUP(mapper_answer_deinit) struct mapper_answer answer = {0};
    CLEANUP(sd_bus_message_unrefp) sd_bus_message *reply = NULL;
    int error = methods[method].ask(mapper, call, &answer);

    if (error == MAPPER_E_NOT_FOUND)
        return sd_bus_reply_method_errorf(call, "xyz.openbmc_project.Common.Error.ResourceNotFound",
                                          "The resource is not found.");
    if (error >= 0)
        error = sd_bus_message_new_method_return(call, &reply);
    if (error >= 0)
        error = methods[method].append(reply, &answer);
    return error < 0 ? error : sd_bus_send(NULL, reply, NULL);
}

int mapper_methods_call(void *context, struct object *object, sd_bus_message *call)
{
    (void)object;
    for (size_t i = 0; i < ARRAY_SIZE(methods); i++) {
        if (strcmp(methods[i].member, sd_bus_message_get_member(call)) == 0)
            return answer_call(context, call, i);
    }
    return -ENOSYS;
}
