/*
 * Fuzz target of mockup/: a fish file that is read is written, and read and written again is the
 * same; all of it can be checked. What is no fish file is tried as XML, which becomes JSON and XML
 * and the same JSON again.
 */
#include <stdlib.h>

#include "base/buffer.h"
#include "mockup/check.h"
#include "mockup/fish.h"
#include "mockup/xml-internal.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition)
        abort();
}

static void check_fish(const struct mockup *mockup)
{
    struct buffer first = BUFFER_INIT(0), second = BUFFER_INIT(0);
    struct mockup_report report = {0};
    struct mockup *again = mockup_new();

    require(again && fish_append(mockup, &first) == 0);
    require(fish_read_text((struct ipc_text){first.data, first.size}, "again", again, NULL) == 0);
    require(mockup_count(again) == mockup_count(mockup));
    require(fish_append(again, &second) == 0);
    require(first.size == second.size && memcmp(first.data, second.data, first.size) == 0);
    require(mockup_check(again, NULL, &report) == 0);
    mockup_report_deinit(&report);
    mockup_free(again);
    buffer_deinit(&first);
    buffer_deinit(&second);
}

static void check_xml(struct ipc_text text)
{
    struct buffer xml = BUFFER_INIT(0);
    json_t *object = NULL, *again = NULL;

    if (mockup_xml_to_json(text, &object) != 0)
        return;
    require(mockup_xml_from_json(object, &xml) == 0);
    require(mockup_xml_to_json((struct ipc_text){xml.data, xml.size}, &again) == 0);
    require(json_equal(object, again));
    json_decref(object);
    json_decref(again);
    buffer_deinit(&xml);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ipc_text text = {(const char *)data, size};
    struct mockup *mockup = mockup_new();

    require(mockup != NULL);
    if (fish_read_text(text, "fuzz", mockup, NULL) == 0)
        check_fish(mockup);
    else
        check_xml(text);
    mockup_free(mockup);
    return 0;
}
