/*
 * Prints the page docs/mapping/svc-NAME.md from the tables of a service: each resource with the
 * Redfish properties that its rows make of D-Bus properties. Built once for each service
 * (MAPPING_DEFINITION names its service_definition); a test compares the pages with what this
 * prints, so that they are what the service does.
 */
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/resource.h"

extern const struct service_definition MAPPING_DEFINITION;

#define OPENBMC "xyz.openbmc_project."

/* "xyz.openbmc_project.Sensor.Value" as "x.Sensor.Value" */
static void print_interface(const char *name)
{
    if (strncmp(name, OPENBMC, strlen(OPENBMC)) == 0)
        printf("x.%s", name + strlen(OPENBMC));
    else
        printf("%s", name);
}

static void print_words(const struct property_word *words)
{
    for (const struct property_word *word = words; word && word->dbus; word++) {
        printf("%s%s", word == words ? "" : ", ", word->dbus);
        if (strcmp(word->dbus, word->redfish) != 0)
            printf(" → %s", word->redfish);
    }
}

static const char *unit_of(const struct property_map *row)
{
    switch (row->conversion) {
    case PROPERTY_TIME_S:
        return "seconds since 1970";
    case PROPERTY_TIME_MS:
        return "ms since 1970";
    case PROPERTY_TIME_USEC:
        return "µs since 1970";
    case PROPERTY_HEX:
        return "as hexadecimal text";
    case PROPERTY_NONZERO_HEX:
        return "as hexadecimal text; left out when 0 or all bits are set";
    case PROPERTY_NUMBER:
        return "null when not finite";
    case PROPERTY_INTEGER_OR_MAX:
        return "left out when all bits are set";
    case PROPERTY_INTEGER_OR_NULL:
        return "null when all bits are set";
    case PROPERTY_SCALED_INTEGER:
        return "left out when all bits are set; ";
    case PROPERTY_HEX_TEXT:
        return "hexadecimal text";
    case PROPERTY_NONZERO:
        return "left out when 0 or all bits are set";
    default:
        return "";
    }
}

static void print_row(const struct property_map *row)
{
    printf("| %s%s | `", row->pointer, row->write ? " [W]" : "");
    print_interface(row->interface);
    printf("` %s | ", row->property);
    print_words(row->words);
    printf("%s", unit_of(row));
    if (row->divisor)
        printf("divided by %u", row->divisor);
    printf(" |\n");
}

static void print_rows(const char *source, const struct property_map *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (i == 0 && source)
            printf("| | *%s:* | |\n", source);
        print_row(&rows[i]);
    }
}

static void print_kind(const struct resource_kind *kind)
{
    printf("\n| Redfish | D-Bus | |\n|---|---|---|\n");
    for (size_t i = 0; i < kind->map_count; i++)
        print_rows(kind->maps[i].source, kind->maps[i].rows, kind->maps[i].row_count);
    for (unsigned int part = ITEM_ASSET; part < ITEM_PARTS_END; part <<= 1) {
        struct item_rows rows = item_rows(kind->item & part);

        print_rows(NULL, rows.rows, rows.count);
    }
}

static void print_members(const struct scope_set *members)
{
    printf("\nMembers: ");
    if (members->association)
        printf("endpoints of the association `%s`", members->association);
    else
        printf("objects below `%s`", members->below);
    for (const char *const *name = members->interfaces; name && *name; name++) {
        printf("%s`", name == members->interfaces ? " with " : " or ");
        print_interface(*name);
        printf("`");
    }
    printf("%s.\n", members->belongs ? ", as far as they belong there" : "");
}

int main(void)
{
    const struct service_definition *definition = &MAPPING_DEFINITION;

    printf("# svc-%s: from D-Bus to Redfish\n\nMade by `tools/update-mapping` from the tables of "
           "the service; do not edit. `x.` is `xyz.openbmc_project.`; [W]: clients may write it.\n",
           definition->name);
    for (size_t i = 0; i < definition->route_count; i++) {
        const struct service_route *route = &definition->routes[i];
        const struct resource_kind *kind = route->get == resource_get ? route->data : NULL;

        if (!kind || (kind->map_count == 0 && !kind->item && !kind->members))
            continue;
        printf("\n## %.*s\n\n`%s`\n", (int)strcspn(route->type, "."), route->type,
               route->uri_template);
        if (kind->members)
            print_members(kind->members);
        if (kind->map_count > 0 || kind->item)
            print_kind(kind);
    }
    return 0;
}
