/* getrandom(2) and hexadecimal text, see random.h. */
#include "base/random.h"

#include <errno.h>
#include <sys/random.h>

int random_bytes(void *bytes, size_t size)
{
    char *at = bytes;

    while (size > 0) {
        ssize_t got = getrandom(at, size, 0);

        if (got < 0) {
            if (errno == EINTR)
                continue;
            return -errno;
        }
        at += got;
        size -= (size_t)got;
    }
    return 0;
}

void hex_encode(const void *bytes, size_t size, char *text)
{
    static const char digits[] = "0123456789abcdef";
    const unsigned char *at = bytes;

    for (size_t i = 0; i < size; i++) {
        *text++ = digits[at[i] >> 4];
        *text++ = digits[at[i] & 15];
    }
    *text = '\0';
}
