/* sessions.json, see session-file.h. */
#include "svc-session/session-file.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#include "base/random.h"

static json_t *session_to_json(const struct session_table *table, const struct session *session)
{
    char digest[2 * SHA256_DIGEST_LENGTH + 1];
    int64_t idle_usec = (int64_t)clock_monotonic_usec(table->clock) - session->last_used_usec;

    hex_encode(session->digest, SHA256_DIGEST_LENGTH, digest);
    return json_pack("{s:s, s:s, s:s, s:I, s:s, s:s*, s:I, s:I}", "id", session->id, "token_sha256",
                     digest, "user", session->user, "generation", (json_int_t)session->generation,
                     "client_address", session->client_address, "context", session->context,
                     "created_usec", (json_int_t)session->created_usec, "idle_usec",
                     (json_int_t)idle_usec);
}

int session_file_format(const struct session_table *table, uint32_t timeout_s, const char *boot_id,
                        char **ret_text, size_t *ret_size)
{
    json_t *sessions = json_array(), *root;
    const struct session *session;
    char *text;
    int r = sessions ? 0 : -1;

    DL_FOREACH (table->sessions, session) {
        if (r == 0 && session->state != SESSION_ENDING)
            r = json_array_append_new(sessions, session_to_json(table, session));
    }
    if (r != 0) {
        json_decref(sessions);
        return -ENOMEM;
    }
    root = json_pack("{s:i, s:I, s:s, s:I, s:I, s:o}", "version", SESSION_FILE_VERSION, "timeout_s",
                     (json_int_t)timeout_s, "boot_id", boot_id, "saved_monotonic_usec",
                     (json_int_t)clock_monotonic_usec(table->clock), "saved_realtime_usec",
                     (json_int_t)clock_realtime_usec(table->clock), "sessions", sessions);
    text = root ? json_dumps(root, JSON_INDENT(1)) : NULL;
    json_decref(root);
    if (!text)
        return -ENOMEM;
    *ret_text = text;
    *ret_size = strlen(text);
    return 0;
}

static bool get_number(const json_t *object, const char *name, int64_t minimum, int64_t maximum,
                       int64_t *ret_number)
{
    const json_t *value = json_object_get(object, name);

    if (!json_is_integer(value) || json_integer_value(value) < minimum ||
        json_integer_value(value) > maximum)
        return false;
    *ret_number = json_integer_value(value);
    return true;
}

static bool get_digest(const json_t *object, unsigned char ret_digest[static SHA256_DIGEST_LENGTH])
{
    static const char digits[] = "0123456789abcdef";
    const char *text = json_string_value(json_object_get(object, "token_sha256"));

    if (!text || strlen(text) != 2 * SHA256_DIGEST_LENGTH)
        return false;
    for (size_t i = 0; i < SHA256_DIGEST_LENGTH; i++) {
        const char *high = strchr(digits, text[2 * i]), *low = strchr(digits, text[2 * i + 1]);

        if (!high || !low)
            return false;
        ret_digest[i] = (unsigned char)((high - digits) << 4 | (low - digits));
    }
    return true;
}

static int session_from_json(const json_t *object, int64_t passed_usec, struct session_table *table)
{
    unsigned char digest[SHA256_DIGEST_LENGTH];
    struct session_seed seed = {
        .id = json_string_value(json_object_get(object, "id")),
        .digest = digest,
        .user = json_string_value(json_object_get(object, "user")),
        .client_address = json_string_value(json_object_get(object, "client_address")),
        .context = json_string_value(json_object_get(object, "context")),
    };
    int64_t generation, created_usec, idle_usec;
    struct session *session;
    int r;

    /* Far from overflow in sums: 2^53 µs are 285 years. */
    if (!seed.id || !seed.user || !seed.client_address || !get_digest(object, digest) ||
        !get_number(object, "generation", 0, INT64_MAX, &generation) ||
        !get_number(object, "created_usec", 0, INT64_C(1) << 53, &created_usec) ||
        !get_number(object, "idle_usec", 0, INT64_C(1) << 53, &idle_usec))
        return SESSION_FILE_E_CORRUPT;
    seed.generation = (uint64_t)generation;
    r = session_table_add(table, &seed, &session);
    if (r != 0)
        return r == -ENOMEM ? r : SESSION_FILE_E_CORRUPT;
    session->state = SESSION_ACTIVE;
    session->created_usec = (uint64_t)created_usec;
    session->last_used_usec -= idle_usec + passed_usec;
    session->restored = true;
    return 0;
}

/* How long ago the file was written. */
static bool get_passed(const json_t *root, const char *boot_id, const struct session_table *table,
                       int64_t *ret_passed_usec)
{
    const char *saved_boot_id = json_string_value(json_object_get(root, "boot_id"));
    int64_t monotonic_usec, realtime_usec, passed_usec;

    if (!saved_boot_id ||
        !get_number(root, "saved_monotonic_usec", 0, INT64_C(1) << 53, &monotonic_usec) ||
        !get_number(root, "saved_realtime_usec", 0, INT64_C(1) << 53, &realtime_usec))
        return false;
    if (boot_id[0] != '\0' && strcmp(boot_id, saved_boot_id) == 0)
        passed_usec = (int64_t)clock_monotonic_usec(table->clock) - monotonic_usec;
    else
        passed_usec = (int64_t)clock_realtime_usec(table->clock) - realtime_usec;
    *ret_passed_usec = passed_usec > 0 ? passed_usec : 0;
    return true;
}

static int table_from_json(const json_t *root, const char *boot_id, struct session_table *table)
{
    const json_t *sessions = json_object_get(root, "sessions");
    int64_t version, timeout_s, passed_usec;
    int r = 0;

    if (!get_number(root, "version", 1, INT64_MAX, &version))
        return SESSION_FILE_E_CORRUPT;
    if (version > SESSION_FILE_VERSION)
        return SESSION_FILE_E_NEWER;
    if (!get_number(root, "timeout_s", SESSION_TIMEOUT_S_MIN, SESSION_TIMEOUT_S_MAX, &timeout_s) ||
        !get_passed(root, boot_id, table, &passed_usec) || !json_is_array(sessions))
        return SESSION_FILE_E_CORRUPT;
    for (size_t i = 0; r == 0 && i < json_array_size(sessions); i++)
        r = session_from_json(json_array_get(sessions, i), passed_usec, table);
    if (r == 0)
        table->timeout_s = (uint32_t)timeout_s;
    return r;
}

int session_file_parse(const char *text, size_t size, const char *boot_id,
                       struct session_table *table)
{
    json_t *root = json_loadb(text, size, JSON_REJECT_DUPLICATES, NULL);
    int r = root ? table_from_json(root, boot_id, table) : SESSION_FILE_E_CORRUPT;

    json_decref(root);
    if (r != 0)
        session_table_deinit(table);
    return r;
}
