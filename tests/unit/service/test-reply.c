/* Each kind of answer, as the client gets it. */
#include <string.h>

#include "base/cleanup.h"
#include "fixture.h"
#include "redfish/etag.h"
#include "shelf-service.h"

static struct fixture fixture;
static struct shelves shelves;
static struct answer answer;

static void begin(void)
{
    memset(&shelves, 0, sizeof(shelves));
    shelf_service_use(&shelves);
    fixture_open(&fixture, &shelf_service);
}

static void end(void)
{
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static void ask(enum ipc_method method, const char *uri, const char *body)
{
    answer_deinit(&answer);
    fixture_ask(&fixture, method, uri, (struct ask){.body = body}, &answer);
}

static void service_reply_resource_has_text_and_its_tag(void)
{
    static const char text[] = "{\"@odata.id\":\"" SHELVES
                               "/A\",\"Id\":\"A\",\"AssetTag\":\"first\"}";
    struct buffer whole CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    char etag[ETAG_BYTES];

    begin();
    ask(IPC_GET, SHELVES "/A", NULL);
    /* the tag of the text without it, in the header and as the last member */
    CU_ASSERT_STRING_EQUAL(answer.etag, etag_of(ipc_text(text), etag));
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "@odata.etag"), etag);
    buffer_append(&whole, text, strlen(text));
    CU_ASSERT_EQUAL(etag_splice(&whole, etag), 0);
    CU_ASSERT_EQUAL(strlen(answer.text), whole.size);
    CU_ASSERT_EQUAL(memcmp(answer.text, whole.data, whole.size), 0);
    CU_ASSERT_EQUAL(answer.header_count, 0);
    end();
}

static void service_reply_resource_without_memory_is_500(void)
{
    begin();
    ask(IPC_GET, "/redfish/v1/Memory", NULL);
    CU_ASSERT_EQUAL(answer.status, 500);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "InternalError");
    CU_ASSERT_STRING_EQUAL(answer.etag, "");
    end();
}

static void service_reply_created_has_location_tag_and_headers(void)
{
    begin();
    ask(IPC_POST, SHELVES, "{}");
    CU_ASSERT_EQUAL(answer.status, 201);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Location"), SHELVES "/C");
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "X-Auth-Token"), "0123");
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "Id"), "C");
    CU_ASSERT_STRING_NOT_EQUAL(answer.etag, "");
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "@odata.etag"), answer.etag);
    CU_ASSERT_EQUAL(answer.flags, 0);
    end();
}

static void service_reply_updated_gives_new_resource_and_tag(void)
{
    char etag[64];

    begin();
    ask(IPC_PATCH, SHELVES "/A", "{\"AssetTag\":\"new\"}");
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "AssetTag"), "new");
    CU_ASSERT_EQUAL(answer.flags, 0);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "");
    snprintf(etag, sizeof(etag), "%s", answer.etag);
    ask(IPC_GET, SHELVES "/A", NULL);
    CU_ASSERT_STRING_EQUAL(answer.etag, etag);
    end();
}

static void service_reply_updated_with_messages_annotates(void)
{
    char etag[64];

    begin();
    shelves.partly = json_array();
    json_array_append_new(shelves.partly,
                          message_new("/Id", BASE_PROPERTY_NOT_WRITABLE, "Id", NULL));
    ask(IPC_PATCH, SHELVES "/A", "{\"AssetTag\":\"new\",\"Id\":\"Z\"}");
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "AssetTag"), "new");
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "PropertyNotWritable");
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "@odata.etag"), answer.etag);
    snprintf(etag, sizeof(etag), "%s", answer.etag);
    ask(IPC_GET, SHELVES "/A", NULL);
    CU_ASSERT_STRING_EQUAL(
        answer.etag, etag); /* the tag names the resource, not what was said about the write */
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "");
    end();
}

static void service_reply_updated_with_messages_leaves_kept_resource_alone(void)
{
    begin();
    shelves.kept = json_pack("{ss}", "Id", "A");
    shelves.partly = json_array();
    json_array_append_new(shelves.partly,
                          message_new("/Id", BASE_PROPERTY_NOT_WRITABLE, "Id", NULL));
    ask(IPC_PATCH, SHELVES "/A", "{\"AssetTag\":\"new\"}");
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "PropertyNotWritable");
    ask(IPC_GET, SHELVES "/A", NULL);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "Id"), "A");
    CU_ASSERT_EQUAL(json_object_size(answer.body), 2); /* and its tag */
    json_decref(shelves.kept);
    end();
}

static void service_reply_updated_with_empty_messages_is_plain(void)
{
    begin();
    shelves.partly = json_array();
    ask(IPC_PATCH, SHELVES "/A", "{\"AssetTag\":\"new\"}");
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_PTR_NULL(json_object_get(answer.body, "@Message.ExtendedInfo"));
    end();
}

static void service_reply_updated_with_failing_get_still_succeeds(void)
{
    begin();
    shelves.broken = true;
    ask(IPC_PATCH, SHELVES "/A", "{\"AssetTag\":\"new\"}");
    CU_ASSERT_EQUAL(answer.status, 204);
    CU_ASSERT_STRING_EQUAL(answer.text, "");
    shelves.partly = json_array();
    json_array_append_new(shelves.partly,
                          message_new("/Id", BASE_PROPERTY_NOT_WRITABLE, "Id", NULL));
    ask(IPC_PATCH, SHELVES "/A", "{\"AssetTag\":\"newer\"}");
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "PropertyNotWritable");
    CU_ASSERT_STRING_EQUAL(answer.etag, "");
    end();
}

static void service_reply_no_content_is_204(void)
{
    begin();
    ask(IPC_DELETE, SHELVES "/A", NULL);
    CU_ASSERT_EQUAL(answer.status, 204);
    CU_ASSERT_STRING_EQUAL(answer.text, "");
    CU_ASSERT_STRING_EQUAL(answer.etag, "");
    end();
}

static void service_reply_message_has_its_status_and_property(void)
{
    json_t *related;

    begin();
    ask(IPC_PATCH, SHELVES "/A", "{\"AssetTag\":1}");
    CU_ASSERT_EQUAL(answer.status, 400);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "PropertyMissing");
    CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 0), "AssetTag");
    related = json_object_get(
        json_array_get(
            json_object_get(json_object_get(answer.body, "error"), "@Message.ExtendedInfo"), 0),
        "RelatedProperties");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_array_get(related, 0)), "#/AssetTag");
    end();
}

static void service_reply_messages_takes_highest_status(void)
{
    begin();
    ask(IPC_GET, "/redfish/v1/Errors", NULL);
    CU_ASSERT_EQUAL(answer.status, message_fact(BASE_RESOURCE_IN_USE)->status);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "PropertyUnknown");
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 1), "ResourceInUse");
    CU_ASSERT_EQUAL(answer.flags, 0);
    end();
}

static void service_reply_not_found_names_type_and_id(void)
{
    begin();
    ask(IPC_GET, SHELVES "/Z", NULL);
    CU_ASSERT_EQUAL(answer.status, 404);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "ResourceNotFound");
    CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 0), "Shelf");
    CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 1), "Z");
    CU_ASSERT_EQUAL(answer.flags, 0);
    ask(IPC_POST, SHELVES "/Y/Actions/Shelf.Reset", NULL);
    CU_ASSERT_EQUAL(answer.status, 404);
    CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 1), "Y");
    end();
}

static void service_reply_unavailable_says_when_to_retry(void)
{
    begin();
    ask(IPC_POST, SHELVES "/A/Actions/Shelf.Reset", NULL);
    CU_ASSERT_EQUAL(answer.status, 503);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Retry-After"), "7");
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "ServiceTemporarilyUnavailable");
    CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 0), "7");
    end();
}

static void service_reply_failed_is_500(void)
{
    begin();
    shelves.broken = true;
    ask(IPC_GET, SHELVES "/A", NULL);
    CU_ASSERT_EQUAL(answer.status, 500);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "InternalError");
    CU_ASSERT_EQUAL(answer.flags, 0);
    end();
}

static void service_reply_later_is_sent(void)
{
    begin();
    fixture_send(&fixture, IPC_GET, SHELVES "/A/Slow", (struct ask){0}, &answer);
    fixture_settle(&fixture);
    CU_ASSERT_FALSE(answer.done);
    CU_ASSERT_PTR_NOT_NULL_FATAL(shelves.held);
    CU_ASSERT_STRING_EQUAL(service_request_parameter(shelves.held, 0), "A");
    CU_ASSERT_STRING_EQUAL(service_request_uri(shelves.held), SHELVES "/A/Slow");
    CU_ASSERT_STRING_EQUAL(service_request_id(shelves.held), "r-1");
    CU_ASSERT_PTR_NULL(service_request_body(shelves.held));
    CU_ASSERT_FALSE(service_request_is_cancelled(shelves.held));
    CU_ASSERT_TRUE(service_request_deadline_ms(shelves.held) > 0);
    fixture.now_usec += 3600ull * 1000000;
    CU_ASSERT_EQUAL(service_request_deadline_ms(shelves.held), 0);
    service_request_set_data(shelves.held, &shelves);
    CU_ASSERT_PTR_EQUAL(service_request_data(shelves.held), &shelves);
    service_reply_resource(TAKE(shelves.held), json_pack("{ss}", "Id", "slow"));
    fixture_run_until(&fixture, &answer.done);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_EQUAL(answer.flags, IPC_RESPONSE_CACHEABLE);
    end();
}

static void service_reply_after_cancel_is_dropped(void)
{
    uint64_t id;

    begin();
    id = fixture_send(&fixture, IPC_GET, SHELVES "/A/Slow", (struct ask){0}, &answer);
    fixture_settle(&fixture);
    ipc_client_cancel(fixture.client, id);
    fixture_run_until(&fixture, &answer.done);
    CU_ASSERT_EQUAL(answer.outcome, IPC_E_CANCELLED);
    fixture_settle(&fixture);
    CU_ASSERT_PTR_NOT_NULL_FATAL(shelves.held);
    CU_ASSERT_TRUE(service_request_is_cancelled(shelves.held));
    fixture.events[0] = '\0';
    service_reply_resource(TAKE(shelves.held), json_pack("{ss}", "Id", "slow"));
    fixture_settle(&fixture);
    CU_ASSERT_STRING_EQUAL(fixture.events, "");
    end();
}

static const struct unit_case cases[] = {
    UNIT_CASE(service_reply_resource_has_text_and_its_tag),
    UNIT_CASE(service_reply_resource_without_memory_is_500),
    UNIT_CASE(service_reply_created_has_location_tag_and_headers),
    UNIT_CASE(service_reply_updated_gives_new_resource_and_tag),
    UNIT_CASE(service_reply_updated_with_messages_annotates),
    UNIT_CASE(service_reply_updated_with_messages_leaves_kept_resource_alone),
    UNIT_CASE(service_reply_updated_with_empty_messages_is_plain),
    UNIT_CASE(service_reply_updated_with_failing_get_still_succeeds),
    UNIT_CASE(service_reply_no_content_is_204),
    UNIT_CASE(service_reply_message_has_its_status_and_property),
    UNIT_CASE(service_reply_messages_takes_highest_status),
    UNIT_CASE(service_reply_not_found_names_type_and_id),
    UNIT_CASE(service_reply_unavailable_says_when_to_retry),
    UNIT_CASE(service_reply_failed_is_500),
    UNIT_CASE(service_reply_later_is_sent),
    UNIT_CASE(service_reply_after_cancel_is_dropped),
    UNIT_CASES_END,
};

UNIT_MAIN("service/reply", cases)
