/* See event-index.h. */
#include "svc-logs/event-index.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"

#define CHUNK_BYTES (32u * 1024)
#define PATH_BYTES (EVENT_PATH_BYTES_MAX + 8)

int event_index_init(struct event_index *ret_index, const char *path)
{
    *ret_index = (struct event_index){.path = strdup(path)};
    return ret_index->path ? 0 : -ENOMEM;
}

static void clear(struct event_index *index)
{
    event_index_close(index);
    index->file_count = 0;
    index->count = 0;
    index->latest = 0;
}

void event_index_deinit(struct event_index *index)
{
    clear(index);
    free(index->entries);
    free(index->path);
}

/* -- entries -- */

static uint8_t severity_of(const struct event_line *line)
{
    const char *word = event_line_severity(line);

    if (!word)
        return EVENT_SEVERITY_UNKNOWN;
    if (strcmp(word, "OK") == 0)
        return EVENT_SEVERITY_OK;
    return strcmp(word, "Warning") == 0 ? EVENT_SEVERITY_WARNING : EVENT_SEVERITY_CRITICAL;
}

/* Times mostly grow; where a clock was set back, all are asked. */
static uint32_t repeat_of(const struct event_index *index, uint64_t seconds)
{
    if (index->count == 0 || seconds > index->latest)
        return 0;
    for (size_t i = index->count; i > 0; i--) {
        if (index->entries[i - 1].seconds == seconds)
            return index->entries[i - 1].repeat + 1;
    }
    return 0;
}

static void drop_oldest(struct event_index *index, size_t count)
{
    index->count -= count;
    memmove(index->entries, index->entries + count, index->count * sizeof(*index->entries));
    for (size_t i = 0; count > 0 && i < index->file_count; i++) {
        size_t of_file = count < index->files[i].count ? count : index->files[i].count;

        index->files[i].count -= of_file;
        count -= of_file;
    }
}

static int reserve(struct event_index *index)
{
    size_t capacity = index->capacity ? 2 * index->capacity : 256;
    struct event_entry *grown;

    if (index->count == EVENT_ENTRIES_MAX)
        drop_oldest(index, EVENT_ENTRIES_MAX / 4);
    if (index->count < index->capacity)
        return 0;
    grown = reallocarray(index->entries, capacity, sizeof(*grown));
    if (!grown)
        return -ENOMEM;
    index->entries = grown;
    index->capacity = capacity;
    return 0;
}

/* Once for each cause. */
static void tell(struct event_index *index, enum event_line_flaw flaw, struct ipc_text text)
{
    char path[LOG_ESCAPED_MAX], line[LOG_ESCAPED_MAX];

    if (index->told[flaw])
        return;
    index->told[flaw] = true;
    log_warning("event=log-line-skipped file=%s cause=%s line=\"%s\"",
                log_escape(index->path, strlen(index->path), path), event_line_flaw_word(flaw),
                log_escape(text.data, text.size, line));
}

static int add_line(struct event_index *index, struct event_file *file, uint64_t offset,
                    struct ipc_text text)
{
    struct event_line line;
    int flaw = file->is_too_long ? EVENT_LINE_TOO_LONG : event_line_parse(text, &line);
    int error;

    file->is_too_long = false;
    if (flaw) {
        tell(index, (enum event_line_flaw)flaw, text);
        return 0;
    }
    error = reserve(index);
    if (error)
        return error;
    index->entries[index->count] = (struct event_entry){
        .offset = offset,
        .seconds = line.seconds,
        .repeat = repeat_of(index, line.seconds),
        .size = (uint16_t)text.size,
        .severity = severity_of(&line),
    };
    index->count++;
    file->count++;
    if (line.seconds > index->latest)
        index->latest = line.seconds;
    return 0;
}

/* -- reading what is new -- */

/* The lines that end in the chunk. Returns 0 or -ENOMEM; *ret_used: their size. */
static int take_lines(struct event_index *index, struct event_file *file, const char *chunk,
                      size_t size, size_t *ret_used)
{
    const char *at = chunk, *end;
    int error = 0;

    while (!error && (end = memchr(at, '\n', size - (size_t)(at - chunk))) != NULL) {
        error = add_line(index, file, file->offset + (size_t)(at - chunk),
                         (struct ipc_text){at, (size_t)(end - at)});
        at = end + 1;
    }
    *ret_used = (size_t)(at - chunk);
    return error;
}

static int read_rest(struct event_index *index, struct event_file *file)
{
    CLEANUP(free_cleanup) char *chunk = malloc(CHUNK_BYTES);
    int error = chunk ? 0 : -ENOMEM;

    while (!error && file->offset < file->size) {
        uint64_t left = file->size - file->offset;
        ssize_t size = pread(file->fd, chunk, left < CHUNK_BYTES ? (size_t)left : CHUNK_BYTES,
                             (off_t)file->offset);
        size_t used;

        if (size <= 0)
            return size < 0 ? -errno : 0; /* 0: truncated in this moment */
        error = take_lines(index, file, chunk, (size_t)size, &used);
        if (used == 0 && (size_t)size < CHUNK_BYTES)
            break; /* a line that is still being written */
        if (used == 0) {
            used = (size_t)size;
            file->is_too_long = true;
        }
        file->offset += used;
    }
    return error;
}

/* -- files -- */

/* number 0: the file that is written to. */
static bool make_path(const char *path, unsigned int number, char name[static PATH_BYTES])
{
    int size = number ? snprintf(name, PATH_BYTES, "%s.%u", path, number)
                      : snprintf(name, PATH_BYTES, "%s", path);

    return size > 0 && size < PATH_BYTES;
}

static void tell_unreadable(struct event_index *index, const char *name, const char *error)
{
    char escaped[LOG_ESCAPED_MAX];

    if (!index->told_unreadable)
        log_warning("event=log-not-read file=%s error=\"%s\"",
                    log_escape(name, strlen(name), escaped), error);
    index->told_unreadable = true;
}

/* False: it is not there, or can not be read. */
static bool open_file(struct event_index *index, unsigned int number, struct event_file *ret_file)
{
    struct event_file file = {.fd = -1};
    char name[PATH_BYTES];
    struct stat status;

    if (!make_path(index->path, number, name))
        return false;
    /* Non-blocking: a FIFO in its place must not hold up the thread. */
    file.fd = open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file.fd < 0 && errno == ENOENT)
        return false;
    if (file.fd < 0 || fstat(file.fd, &status) < 0 || !S_ISREG(status.st_mode)) {
        tell_unreadable(index, name, file.fd < 0 ? strerror(errno) : "no regular file");
        if (file.fd >= 0)
            close(file.fd);
        return false;
    }
    file.device = status.st_dev;
    file.inode = status.st_ino;
    file.size = (uint64_t)status.st_size;
    *ret_file = file;
    return true;
}

/* The newest first, so that a rotation meanwhile shows a file twice, but leaves out none. Returns
 * how many; in `files` the oldest comes first. */
static size_t open_files(struct event_index *index, struct event_file files[static EVENT_FILES_MAX])
{
    struct event_file file;
    size_t first = EVENT_FILES_MAX;

    for (unsigned int number = 0; number < EVENT_FILES_MAX; number++) {
        if (!open_file(index, number, &file))
            continue;
        if (first < EVENT_FILES_MAX && files[first].device == file.device &&
            files[first].inode == file.inode)
            close(file.fd);
        else
            files[--first] = file;
    }
    memmove(files, files + first, (EVENT_FILES_MAX - first) * sizeof(*files));
    return EVENT_FILES_MAX - first;
}

/* Whether `now` is the file that was read as `before`, and at most grew. */
static bool is_same(const struct event_file *before, const struct event_file *now)
{
    char head[EVENT_HEAD_BYTES];

    return before->device == now->device && before->inode == now->inode &&
           now->size >= before->size &&
           pread(now->fd, head, before->head_size, 0) == (ssize_t)before->head_size &&
           memcmp(head, before->head, before->head_size) == 0;
}

/* Whether all that is known is still as it was: the files from `first` on, of which the last one
 * may have grown. */
static bool is_continued(const struct event_index *index, size_t first,
                         const struct event_file *files, size_t count)
{
    size_t known = index->file_count - first;

    if (known > count)
        return false;
    for (size_t i = 0; i < known; i++) {
        const struct event_file *before = &index->files[first + i];

        if (!is_same(before, &files[i]) || (i + 1 < known && files[i].size != before->size))
            return false;
    }
    return true;
}

/* Takes over what is known of files that are still there; of the oldest ones, some may have gone.
 */
static void resume(struct event_index *index, struct event_file *files, size_t count)
{
    size_t first = 0, gone = 0;

    while (first < index->file_count && !is_continued(index, first, files, count))
        gone += index->files[first++].count;
    if (first == index->file_count)
        clear(index);
    else
        drop_oldest(index, gone);
    for (size_t i = 0; i < count; i++) {
        struct event_file now = files[i];

        if (first + i < index->file_count) {
            files[i] = index->files[first + i];
            files[i].fd = now.fd;
            files[i].size = now.size;
        }
    }
    memcpy(index->files, files, count * sizeof(*files));
    index->file_count = count;
}

static int read_new(struct event_index *index, struct event_file *file)
{
    ssize_t size = pread(file->fd, file->head, EVENT_HEAD_BYTES, 0);

    if (size < 0)
        return -errno;
    file->head_size = (size_t)size;
    return read_rest(index, file);
}

int event_index_open(struct event_index *index)
{
    struct event_file files[EVENT_FILES_MAX];
    size_t count = open_files(index, files);
    int error = 0;

    resume(index, files, count);
    for (size_t i = 0; i < count && !error; i++)
        error = read_new(index, &index->files[i]);
    if (error)
        clear(index);
    return error;
}

void event_index_close(struct event_index *index)
{
    for (size_t i = 0; i < index->file_count; i++) {
        if (index->files[i].fd >= 0)
            close(index->files[i].fd);
        index->files[i].fd = -1;
    }
}

/* -- one entry, and none -- */

bool event_index_read(const struct event_index *index, size_t entry,
                      char text[static EVENT_LINE_BYTES_MAX], struct event_line *ret_line)
{
    const struct event_entry *of = &index->entries[entry];
    const struct event_file *file = index->files;

    for (; entry >= file->count; file++)
        entry -= file->count;
    return pread(file->fd, text, of->size, (off_t)of->offset) == (ssize_t)of->size &&
           event_line_parse((struct ipc_text){text, of->size}, ret_line) == 0;
}

int event_index_delete_files(const char *path)
{
    char name[PATH_BYTES];
    int error = 0;

    for (unsigned int number = 0; number < EVENT_FILES_MAX; number++) {
        if (make_path(path, number, name) && unlink(name) < 0 && errno != ENOENT && !error)
            error = -errno;
    }
    return error;
}
