/*
 * --registry-dir: what errors say is what an installed Base registry says, as it is for the
 * gateway's own. Read once, at start; the rest of the folder is the gateway's business.
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/state-file.h"
#include "redfish/message.h"
#include "service/service-internal.h"

#define REGISTRY_BYTES_MAX (2u * 1024 * 1024)

/* The newest erratum of the version that our messages name. */
static int read_registry(int dir_fd, char **ret_text, size_t *ret_size)
{
    int r = STATE_FILE_E_ABSENT;

    for (unsigned int erratum = 10; erratum-- > 0 && r == STATE_FILE_E_ABSENT;) {
        char name[MESSAGE_REGISTRY_FILE_BYTES];

        message_registry_file(erratum, name);
        r = state_file_read(dir_fd, name, REGISTRY_BYTES_MAX, ret_text, ret_size);
    }
    return r;
}

int service_load_texts(const char *registry_dir)
{
    CLEANUP(close_cleanup) int fd = open(registry_dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    CLEANUP(free_cleanup) char *text = NULL;
    size_t size = 0;
    int r = fd < 0 ? -errno : read_registry(fd, &text, &size);

    if (r == STATE_FILE_E_ABSENT)
        return 0;
    if (r == 0)
        r = message_load_texts((struct ipc_text){text, size});
    if (r == MESSAGE_E_REGISTRY)
        r = -EBADMSG;
    if (r < 0)
        log_error("step=texts folder=%s cause=\"%s\"", registry_dir, strerror(-r));
    return r;
}
