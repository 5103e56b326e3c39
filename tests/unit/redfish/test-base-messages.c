/*
 * Compares redfish/base-messages.inc with DMTF's Base registry, whose path is the argument: ids,
 * severities, argument counts, and that the words are our own. Skipped (exit status 77) when the
 * file is not there.
 */
#include "redfish/message.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

static json_t *registry;

static const char *const symbols[] = {
#define BASE_MESSAGE(symbol, id, severity, status, parameters, text, resolution) #symbol,
#include "redfish/base-messages.inc"
#undef BASE_MESSAGE
};

static const json_t *official(const char *id)
{
    return json_object_get(json_object_get(registry, "Messages"), id);
}

static const char *text_of(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));

    return text ? text : "";
}

static void base_messages_version_is_that_of_registry(void)
{
    char expected[64];

    snprintf(expected, sizeof expected, "%s.%.4s", text_of(registry, "RegistryPrefix"),
             text_of(registry, "RegistryVersion"));
    CU_ASSERT_STRING_EQUAL(message_registry_version(), expected);
}

static void base_messages_count_is_that_of_registry(void)
{
    CU_ASSERT(json_object_size(json_object_get(registry, "Messages")) == BASE_MESSAGE_COUNT);
}

static void base_messages_facts_are_those_of_registry(void)
{
    for (unsigned int i = 0; i < BASE_MESSAGE_COUNT; i++) {
        const struct message_fact *fact = message_fact(i);
        const json_t *message = official(fact->id);

        if (!message) {
            fprintf(stderr, "%s is not in the registry\n", fact->id);
            CU_FAIL("unknown id");
            continue;
        }
        CU_ASSERT_STRING_EQUAL(fact->severity, text_of(message, "MessageSeverity"));
        CU_ASSERT(fact->arguments ==
                  (unsigned int)json_integer_value(json_object_get(message, "NumberOfArgs")));
    }
}

/** Every %N of the text once, none beyond the arguments: a text that drops one hides what the
 * client needs. */
static void base_messages_texts_use_each_argument_once(void)
{
    for (unsigned int i = 0; i < BASE_MESSAGE_COUNT; i++) {
        const struct message_fact *fact = message_fact(i);
        unsigned int seen[10] = {0};

        for (const char *at = strchr(fact->text, '%'); at; at = strchr(at + 1, '%')) {
            CU_ASSERT_FATAL(at[1] >= '1' && at[1] <= '9');
            seen[at[1] - '0']++;
        }
        for (unsigned int n = 1; n < ARRAY_SIZE(seen); n++)
            CU_ASSERT(seen[n] == (n <= fact->arguments));
        CU_ASSERT(!strchr(fact->resolution, '%'));
    }
}

static void base_messages_words_are_our_own(void)
{
    for (unsigned int i = 0; i < BASE_MESSAGE_COUNT; i++) {
        const struct message_fact *fact = message_fact(i);

        CU_ASSERT(strcmp(fact->text, text_of(official(fact->id), "Message")) != 0);
        CU_ASSERT(strcmp(fact->resolution, text_of(official(fact->id), "Resolution")) != 0);
    }
}

/** "RESOURCE_MISSING_AT_URI" without underscores and in any case is "ResourceMissingAtURI". */
static void base_messages_symbols_are_made_of_ids(void)
{
    for (unsigned int i = 0; i < BASE_MESSAGE_COUNT; i++) {
        char squeezed[64] = "";
        size_t size = 0;

        for (const char *at = symbols[i]; *at && size < sizeof squeezed - 1; at++) {
            if (*at != '_')
                squeezed[size++] = *at;
        }
        CU_ASSERT(strcasecmp(squeezed, message_fact(i)->id) == 0);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(base_messages_version_is_that_of_registry),
    UNIT_CASE(base_messages_count_is_that_of_registry),
    UNIT_CASE(base_messages_facts_are_those_of_registry),
    UNIT_CASE(base_messages_texts_use_each_argument_once),
    UNIT_CASE(base_messages_words_are_our_own),
    UNIT_CASE(base_messages_symbols_are_made_of_ids),
    UNIT_CASES_END,
};

int main(int argc, char **argv)
{
    json_error_t error;
    int status;

    if (argc != 2) {
        fprintf(stderr, "usage: %s Base.VERSION.json\n", argv[0]);
        return EXIT_FAILURE;
    }
    if (access(argv[1], R_OK) != 0) {
        fprintf(stderr, "SKIPPED: no registry at %s\n", argv[1]);
        return 77;
    }
    registry = json_load_file(argv[1], 0, &error);
    if (!registry) {
        fprintf(stderr, "%s: %s\n", argv[1], error.text);
        return EXIT_FAILURE;
    }
    status = unit_run("redfish/base-messages", cases);
    json_decref(registry);
    return status;
}
