/*
 * Texts of the mirror, each stored once: of a thousand sensors most have the same unit, and their
 * associations name the same few chassis.
 */
#include "dbus/mirror-internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct pooled_text {
    struct table_node node;
    uint32_t references;
    char text[];
};

void texts_init(struct mirror *mirror)
{
    mirror->texts.key_offset = offsetof(struct pooled_text, text);
}

const char *text_ref(struct mirror *mirror, const char *text)
{
    struct pooled_text *pooled = (struct pooled_text *)table_find(&mirror->texts, text);
    size_t size = strlen(text) + 1;

    if (pooled) {
        pooled->references++;
        return pooled->text;
    }
    pooled = malloc(sizeof(*pooled) + size);
    if (!pooled)
        return NULL;
    pooled->references = 1;
    memcpy(pooled->text, text, size);
    if (table_add(&mirror->texts, &pooled->node) < 0) {
        free(pooled);
        return NULL;
    }
    return pooled->text;
}

void text_unref(struct mirror *mirror, const char *text)
{
    struct pooled_text *pooled = (struct pooled_text *)((uintptr_t)text -
                                                        offsetof(struct pooled_text, text));

    if (--pooled->references > 0)
        return;
    table_remove(&mirror->texts, &pooled->node);
    free(pooled);
}

struct mirror_texts *texts_new(struct mirror *mirror, const char *const *items, size_t count,
                               size_t retained)
{
    struct mirror_texts *texts = malloc(sizeof(*texts) + (count + retained) * sizeof(char *));

    if (!texts)
        return NULL;
    texts->retained = 0;
    for (texts->count = 0; texts->count < count + retained; texts->count++) {
        texts->items[texts->count] = text_ref(mirror, items[texts->count]);
        if (!texts->items[texts->count]) {
            texts_free(mirror, texts);
            return NULL;
        }
    }
    texts->count = count;
    texts->retained = retained;
    mirror->retained_count += retained;
    return texts;
}

void texts_free(struct mirror *mirror, struct mirror_texts *texts)
{
    for (size_t i = 0; i < texts->count + texts->retained; i++)
        text_unref(mirror, texts->items[i]);
    mirror->retained_count -= texts->retained;
    free(texts);
}

static int compare_texts(const void *a, const void *b)
{
    return strverscmp(*(const char *const *)a, *(const char *const *)b);
}

void texts_sort(const char **items, size_t count)
{
    if (count > 1)
        qsort(items, count, sizeof(*items), compare_texts);
}

bool texts_find(const char *const *items, size_t count, const char *text)
{
    return count > 0 && bsearch(&text, items, count, sizeof(*items), compare_texts);
}
