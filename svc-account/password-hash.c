/*
 * Password hashing off the loop, see password-hash.h. A check owns copies of hash and password
 * until it has run; the checker owns the checks.
 */
#include "svc-account/password-hash.h"

#include <crypt.h>
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#include "base/cleanup.h"
#include "base/secret.h"

#define YESCRYPT_PREFIX "$y$"

struct password_check {
    struct password_checker *checker;
    uv_work_t work;
    struct secret password;
    char hash[PASSWORD_HASH_BYTES_MAX + 1]; /* of an unknown user: settings without a hash */
    bool matchable;                         /* false: costs time, and never matches */
    int outcome;
    password_checked_fn done;
    void *context;
    struct password_check *prev, *next; /* while waiting */
};

struct password_checker {
    uv_loop_t *loop;
    struct password_check *waiting;
    unsigned int waiting_count, running_count;
    char decoy[PASSWORD_HASH_BYTES_MAX + 1]; /* settings as those of real hashes */
    bool closing;
    void (*closed)(void *context);
    void *closed_context;
};

static int new_settings(char ret_settings[static PASSWORD_HASH_BYTES_MAX + 1])
{
    char settings[CRYPT_GENSALT_OUTPUT_SIZE];

    if (!crypt_gensalt_rn(YESCRYPT_PREFIX, 0, NULL, 0, settings, sizeof(settings)))
        return errno ? -errno : -EINVAL;
    if (strlen(settings) > PASSWORD_HASH_BYTES_MAX)
        return -EOVERFLOW;
    memcpy(ret_settings, settings, strlen(settings) + 1);
    return 0;
}

/* crypt_r() with its 32 KiB of scratch space on the heap, wiped. */
static int crypt_password(const char *password, const char *settings,
                          char ret_hash[static PASSWORD_HASH_BYTES_MAX + 1])
{
    struct crypt_data *scratch = calloc(1, sizeof(*scratch));
    const char *hash;
    int r = 0;

    if (!scratch)
        return -ENOMEM;
    errno = 0;
    hash = crypt_r(password, settings, scratch);
    if (!hash || hash[0] == '*')
        r = errno ? -errno : -EINVAL;
    else if (strlen(hash) > PASSWORD_HASH_BYTES_MAX)
        r = -EOVERFLOW;
    else
        memcpy(ret_hash, hash, strlen(hash) + 1);
    secret_wipe(scratch, sizeof(*scratch));
    free(scratch);
    return r;
}

int password_hash_new(const char *password, char ret_hash[static PASSWORD_HASH_BYTES_MAX + 1])
{
    char settings[PASSWORD_HASH_BYTES_MAX + 1];
    int r = new_settings(settings);

    return r < 0 ? r : crypt_password(password, settings, ret_hash);
}

static void check_free(struct password_check *check)
{
    secret_deinit(&check->password);
    secret_wipe(check->hash, sizeof(check->hash));
    free(check);
}

static void check_finish(struct password_check *check, int outcome)
{
    password_checked_fn done = check->done;
    void *context = check->context;

    check_free(check);
    done(outcome, context);
}

static void check_work(uv_work_t *work)
{
    struct password_check *check = work->data;
    char hash[PASSWORD_HASH_BYTES_MAX + 1] = "";
    int r = crypt_password(check->password.data, check->hash, hash);
    bool equal = r == 0 && strlen(hash) == strlen(check->hash) &&
                 secret_equal(hash, check->hash, strlen(hash));

    if (r < 0)
        check->outcome = r;
    else
        check->outcome = equal && check->matchable ? 0 : PASSWORD_E_MISMATCH;
    secret_wipe(hash, sizeof(hash));
}

static void finish_close(struct password_checker *checker)
{
    void (*closed)(void *context) = checker->closed;
    void *context = checker->closed_context;

    free(checker);
    if (closed)
        closed(context);
}

static void start_waiting(struct password_checker *checker);

static void check_worked(uv_work_t *work, int status)
{
    struct password_check *check = work->data;
    struct password_checker *checker = check->checker;

    /* Counted as running until its callback is through, so that a close from there doesn't free the
     * checker under us. */
    check_finish(check, status < 0 ? -ECANCELED : check->outcome);
    checker->running_count--;
    start_waiting(checker);
    if (checker->closing && checker->running_count == 0)
        finish_close(checker);
}

static void start_waiting(struct password_checker *checker)
{
    while (checker->waiting && checker->running_count < PASSWORD_CHECKS_RUNNING_MAX) {
        struct password_check *check = checker->waiting;

        DL_DELETE(checker->waiting, check);
        checker->waiting_count--;
        checker->running_count++;
        /* Fails only without a work function. */
        (void)uv_queue_work(checker->loop, &check->work, check_work, check_worked);
    }
}

int password_checker_new(uv_loop_t *loop, struct password_checker **ret_checker)
{
    CLEANUP(free_cleanup) struct password_checker *checker = calloc(1, sizeof(*checker));
    int r;

    if (!checker)
        return -ENOMEM;
    checker->loop = loop;
    r = new_settings(checker->decoy);
    if (r < 0)
        return r;
    *ret_checker = TAKE(checker);
    return 0;
}

int password_checker_check(struct password_checker *checker, const char *hash, const char *password,
                           password_checked_fn done, void *context)
{
    const char *settings = hash ? hash : checker->decoy;
    struct password_check *check;
    bool possible = strlen(password) < CRYPT_MAX_PASSPHRASE_SIZE;

    if (checker->closing || checker->waiting_count >= PASSWORD_CHECKS_WAITING_MAX)
        return PASSWORD_E_BUSY;
    if (strlen(settings) > PASSWORD_HASH_BYTES_MAX)
        return -EINVAL;
    check = calloc(1, sizeof(*check));
    if (!check)
        return -ENOMEM;
    /* What crypt() refuses as too long nobody can have as password; it costs the same time as any
     * other. */
    if (secret_init(&check->password, password, possible ? strlen(password) : 0) < 0) {
        free(check);
        return -ENOMEM;
    }
    memcpy(check->hash, settings, strlen(settings) + 1);
    check->matchable = hash != NULL && possible;
    check->checker = checker;
    check->work.data = check;
    check->done = done;
    check->context = context;
    DL_APPEND(checker->waiting, check);
    checker->waiting_count++;
    start_waiting(checker);
    return 0;
}

void password_checker_close(struct password_checker *checker, void (*closed)(void *context),
                            void *context)
{
    checker->closing = true;
    checker->closed = closed;
    checker->closed_context = context;
    while (checker->waiting) {
        struct password_check *check = checker->waiting;

        DL_DELETE(checker->waiting, check);
        checker->waiting_count--;
        check_finish(check, PASSWORD_E_BUSY);
    }
    if (checker->running_count == 0)
        finish_close(checker);
}
