/* Fixture of the tests of the documents, see documents-fixture.h. */
#include "tests/unit/gateway/documents-fixture.h"

#include <stdlib.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

void services_init(struct services *services)
{
    static const char *const types[] = {
        "Chassis.v1_25_0.Chassis",
        "Chassis.v1_24_0.Chassis",
        "Chassis.v1_25_0.Chassis",
        "ChassisCollection.ChassisCollection",
        "",
    };

    *services = (struct services){.list = {&services->upstreams[0], &services->upstreams[1]}};
    services->upstreams[0].config.root = json_loads(
        "{\"Chassis\":{\"@odata.id\":\"/redfish/v1/Chassis\"},"
        "\"Links\":{\"ManagerProvidingService\":{\"@odata.id\":\"/redfish/v1/M\"}}}",
        0, NULL);
    services->upstreams[1].config.root = json_loads(
        "{\"SessionService\":{\"@odata.id\":\"/redfish/v1/SessionService\"},\"Oem\":{\"X\":1},"
        "\"Links\":{\"Sessions\":{\"@odata.id\":\"/redfish/v1/SessionService/Sessions\"}}}",
        0, NULL);
    CU_ASSERT_EQUAL_FATAL(documents_init(&services->documents, NULL, NULL, NULL), 0);
    for (size_t i = 0; i < ARRAY_SIZE(types); i++)
        services->routes[i].type = (char *)types[i];
    services->table.routes = services->routes;
    services->table.route_count = ARRAY_SIZE(types);
}

void services_build(struct services *services)
{
    CU_ASSERT_EQUAL_FATAL(documents_build(&services->documents, services->list, 2, UUID), 0);
}

void services_deinit(struct services *services)
{
    documents_deinit(&services->documents);
    json_decref(services->upstreams[0].config.root);
    json_decref(services->upstreams[1].config.root);
}

json_t *services_load(const struct services *services, const char *path)
{
    const struct document *document = documents_find(&services->documents, ipc_text(path));
    json_t *value;

    CU_ASSERT_PTR_NOT_NULL_FATAL(document);
    value = json_loadb(document->body, document->body_size, 0, NULL);
    CU_ASSERT_PTR_NOT_NULL_FATAL(value);
    return value;
}

const char *location_of(const json_t *resource, const char *name)
{
    const char *text = json_string_value(
        json_object_get(json_array_get(json_object_get(resource, "Location"), 0), name));

    return text ? text : "";
}

unsigned int count_of(const char *text, const char *part)
{
    unsigned int found = 0;

    for (; (text = strstr(text, part)); text++)
        found++;
    return found;
}
