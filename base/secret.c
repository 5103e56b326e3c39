/* Secrets in memory, see secret.h. */
#include "base/secret.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>

int secret_init(struct secret *ret_secret, const char *data, size_t size)
{
    char *copy = malloc(size + 1);

    if (!copy)
        return -ENOMEM;
    memcpy(copy, data, size);
    copy[size] = '\0';
    ret_secret->data = copy;
    ret_secret->size = size;
    return 0;
}

void secret_deinit(struct secret *secret)
{
    if (secret->data)
        secret_wipe(secret->data, secret->size);
    free(secret->data);
    secret->data = NULL;
    secret->size = 0;
}

void secret_wipe(void *data, size_t size)
{
    explicit_bzero(data, size);
}

int secret_equal(const void *a, const void *b, size_t size)
{
    const volatile unsigned char *left = a, *right = b;
    unsigned char difference = 0;

    for (size_t i = 0; i < size; i++)
        difference |= left[i] ^ right[i];
    return difference == 0;
}

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1 /* as gcc says it */
#endif
#endif

void secret_protect_process(void)
{
#ifndef __SANITIZE_ADDRESS__
    /* Can't fail for these arguments: prctl(2). */
    (void)prctl(PR_SET_DUMPABLE, 0);
#endif
}
