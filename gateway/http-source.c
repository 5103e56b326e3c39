/* What can be the body of an answer, see http.h: apart from http-stream.c, so that who only asks
 * needs no edge. */
#include <fcntl.h>
#include <sys/stat.h>

#include "gateway/http.h"

bool http_stream_is_possible(int fd)
{
    struct stat status;
    int flags = fcntl(fd, F_GETFL);

    return flags >= 0 && !(flags & O_PATH) && (flags & O_ACCMODE) != O_WRONLY &&
           fstat(fd, &status) == 0 &&
           (S_ISREG(status.st_mode) || S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}
