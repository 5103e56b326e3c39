/* --registry-dir of a service: which file its errors take their words from. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "redfish/message.h"
#include "service/service-internal.h"
#include "tests/unit/cunit-main.h"

#define TEXT(version, text)                                                                        \
    "{\"RegistryPrefix\": \"Base\", \"RegistryVersion\": \"" version                               \
    "\", \"Messages\": {\"Success\": {\"Message\": \"" text "\", \"Resolution\": \"None.\"}}}"

static char folder[64];

static void begin(void)
{
    snprintf(folder, sizeof(folder), "/tmp/shoal-test-XXXXXX");
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(folder));
}

static void add(const char *name, const char *content)
{
    char path[128];
    FILE *file;

    snprintf(path, sizeof(path), "%s/%s", folder, name);
    file = fopen(path, "w");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fputs(content, file);
    fclose(file);
}

static void end(void)
{
    static const char *const names[] = {"Base.1.22.0.json", "Base.1.22.4.json", "Base.1.21.9.json"};

    for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
        char path[128];

        snprintf(path, sizeof(path), "%s/%s", folder, names[i]);
        (void)unlink(path);
    }
    rmdir(folder);
    CU_ASSERT_EQUAL(message_load_texts((struct ipc_text){0}), 0);
}

static void service_load_texts_newest_erratum_wins(void)
{
    begin();
    add("Base.1.22.0.json", TEXT("1.22.0", "old"));
    add("Base.1.22.4.json", TEXT("1.22.4", "new"));
    add("Base.1.21.9.json", TEXT("1.21.9", "other"));
    CU_ASSERT_EQUAL(service_load_texts(folder), 0);
    CU_ASSERT_STRING_EQUAL(message_fact(BASE_SUCCESS)->text, "new");
    end();
}

static void service_load_texts_without_our_version_keeps_ours(void)
{
    begin();
    add("Base.1.21.9.json", TEXT("1.21.9", "other"));
    CU_ASSERT_EQUAL(service_load_texts(folder), 0);
    CU_ASSERT_STRING_EQUAL(message_fact(BASE_SUCCESS)->text, "Done.");
    end();
}

static void service_load_texts_faults_are_errors(void)
{
    begin();
    add("Base.1.22.0.json", TEXT("1.21.0", "name and version differ"));
    CU_ASSERT_EQUAL(service_load_texts(folder), -EBADMSG);
    CU_ASSERT_STRING_EQUAL(message_fact(BASE_SUCCESS)->text, "Done.");
    end();
    CU_ASSERT_EQUAL(service_load_texts("/nonexistent"), -ENOENT);
    CU_ASSERT_EQUAL(service_load_texts("/dev/null"), -ENOTDIR);
}

static const struct unit_case cases[] = {
    UNIT_CASE(service_load_texts_newest_erratum_wins),
    UNIT_CASE(service_load_texts_without_our_version_keeps_ours),
    UNIT_CASE(service_load_texts_faults_are_errors),
    UNIT_CASES_END,
};

UNIT_MAIN("service/texts", cases)
