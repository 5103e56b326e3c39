/* See host-state.h. */
#include "svc-systems/host-state.h"

#include <string.h>

#include "svc-systems/names.h"

int host_state_put(const struct host_state_words *words, const struct property_map *row,
                   const struct mirror_object *object, json_t *resource)
{
    const char *word;
    int error;

    if (!mirror_read_enum(object, row->interface, row->property, &word))
        return 0;
    while (words->dbus && strcmp(words->dbus, word) != 0)
        words++;
    if (!words->dbus)
        return 0;
    error = property_put(resource, "PowerState", json_string(words->power_state));
    return error ? error : property_put(resource, "Status/State", json_string(words->state));
}

bool host_state_allows(const struct mirror_object *state, const char *transition, bool untold)
{
    struct mirror_value allowed;

    if (!mirror_read_value(state, INTERFACE_STATE_HOST, "AllowedHostTransitions", MIRROR_TEXTS,
                           &allowed))
        return untold;
    for (size_t i = 0; i < allowed.texts.count; i++) {
        if (strcmp(property_last_word(allowed.texts.items[i]), transition) == 0)
            return true;
    }
    return false;
}
