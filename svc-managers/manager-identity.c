/* See manager-identity.h. Source of the application id: phosphor-host-ipmid, "Get Device GUID". */
#include "svc-managers/manager-identity.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/state-file.h"

#define UUID_FILE "uuid"
#define APPLICATION_ID SD_ID128_MAKE(e0, e1, 73, 76, 64, 61, 47, da, a5, 0c, d0, cc, 64, 12, 45, 78)

/* The kept one; anything else than a UUID in the file counts as none. */
static int read_kept(int state_fd, sd_id128_t *ret_id)
{
    CLEANUP(free_cleanup) char *text = NULL;
    size_t size;
    int error = state_file_read(state_fd, UUID_FILE, SD_ID128_UUID_STRING_MAX, &text, &size);

    if (error == 0 && sd_id128_from_string(text, ret_id) < 0)
        return STATE_FILE_E_ABSENT;
    return error;
}

static int make_kept(struct service *service, sd_id128_t *ret_id)
{
    char text[SD_ID128_UUID_STRING_MAX];
    int state_fd = service_state_dir(service);
    int error = state_fd < 0 ? state_fd : read_kept(state_fd, ret_id);

    if (error != STATE_FILE_E_ABSENT)
        return error;
    error = sd_id128_randomize(ret_id);
    if (error < 0)
        return error;
    return state_file_write(state_fd, UUID_FILE, 0600, sd_id128_to_uuid_string(*ret_id, text),
                            SD_ID128_UUID_STRING_MAX - 1, NULL);
}

int manager_identity_load(struct managers *managers, struct service *service)
{
    sd_id128_t id;
    int error = sd_id128_get_machine_app_specific(APPLICATION_ID, &id);

    if (error < 0)
        error = make_kept(service, &id);
    if (error < 0) {
        log_error("event=uuid-failed error=\"%s\"", strerror(-error));
        return error;
    }
    sd_id128_to_uuid_string(id, managers->uuid);
    return 0;
}
