/* What reading (virtual-media.c) and the actions (virtual-media-actions.c) of virtual media share.
 */
#pragma once

#include "hardware/resource.h"

/** resource_find_fn: the slot that the URI's second parameter names. */
int virtual_media_find(struct scope *scope);
/** True for a slot that takes an image by its URL; others serve what a client streams. */
bool virtual_media_takes_url(const struct mirror_object *slot);
bool virtual_media_is_active(const struct mirror_object *slot);
/** What follows the user (and password) of a URL, or of "//user@server/share"; NULL: it has none.
 */
const char *virtual_media_behind_user(const char *url);

#define VIRTUAL_MEDIA_CREDENTIAL_CHARACTERS_MAX 256
/* User and password in UTF-8, each with its NUL. */
#define VIRTUAL_MEDIA_CREDENTIALS_MAX (2 * (4 * VIRTUAL_MEDIA_CREDENTIAL_CHARACTERS_MAX + 1))
/** "user\0password\0", its size returned; 0 when both are NULL. */
size_t virtual_media_credentials(const char *user, const char *password,
                                 char ret_data[static VIRTUAL_MEDIA_CREDENTIALS_MAX]);
/** The reading end of a pipe that holds the data whole, for the caller to close; its other end is
 * closed. Negative errno on failure. */
int virtual_media_make_pipe(const char *data, size_t size);
