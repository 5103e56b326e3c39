/* Prints every message registry and the privilege registry as JSON, one a line, for
 * test-registries.py. */
#include <stdlib.h>

#include "base/cleanup.h"
#include "redfish/privilege-registry.h"
#include "redfish/registry.h"

int main(void)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    struct registry registry;
    int r = 0;

    for (size_t i = 0; r == 0 && registry_at(i, &registry); i++) {
        r = registry_append(&text, &registry, false);
        if (r == 0)
            r = buffer_append(&text, "\n", 1);
    }
    if (r == 0)
        r = privilege_registry_append(&text);
    if (r < 0 || fwrite(text.data, 1, text.size, stdout) != text.size)
        return EXIT_FAILURE;
    return EXIT_SUCCESS;
}
