/* Judged routes: handlers that decide about methods and callers themselves, and their instances. */
#include <string.h>

#include "base/cleanup.h"
#include "fixture.h"
#include "ipc/proto/resources.h"

#define ROOT "/redfish/v1"

/* What the service was asked, and how it is to answer. */
static struct {
    char path[64], instance[16], body[32];
    bool is_private; /* nobody may have a kept copy */
    bool adds_headers, is_binary, says_more;
    unsigned int gets, writes;
} seen;

static struct fixture fixture;

static const struct privilege_sets readers = {
    {IPC_PRIVILEGE_LOGIN, IPC_PRIVILEGE_CONFIGURE_SELF | IPC_PRIVILEGE_CONFIGURE_USERS}};

static void note(struct service_request *request)
{
    const json_t *body = service_request_body(request);
    CLEANUP(free_cleanup) char *text = body ? json_dumps(body, JSON_COMPACT) : NULL;

    snprintf(seen.path, sizeof(seen.path), "%s", service_request_parameter(request, 0));
    snprintf(seen.instance, sizeof(seen.instance), "%s", service_request_instance(request));
    snprintf(seen.body, sizeof(seen.body), "%s", text ? text : "");
}

static void item_get(struct service_request *request)
{
    char text[128];

    note(request);
    seen.gets++;
    if (strcmp(seen.path, "v1/Secret") == 0) {
        if (service_request_identity(request)->user.size == 0)
            service_reply_unauthenticated(request);
        else
            service_reply_forbidden(request);
        return;
    }
    if (strstr(seen.path, "/Actions/")) {
        service_reply_not_allowed_but(request, IPC_METHOD_BIT(IPC_POST));
        return;
    }
    if (!seen.is_private)
        service_request_set_privileges(request, &readers);
    if (seen.adds_headers) {
        CU_ASSERT_EQUAL(service_request_add_header(request, "Allow", "GET, HEAD, PATCH"), 0);
        CU_ASSERT_EQUAL(service_request_add_header(request, "X-Mockup", "1"), 0);
    }
    snprintf(text, sizeof(text), "{\"@odata.id\":\"/redfish/%s\",\"At\":\"%s\"}", seen.path,
             seen.instance);
    if (seen.is_binary)
        service_reply_text(request, (struct ipc_text){"\0\1\2", 3}, "application/octet-stream");
    else
        service_reply_text(request, ipc_text(text), NULL);
}

static void item_write(struct service_request *request)
{
    json_t *messages = seen.says_more ? json_array() : NULL;

    note(request);
    seen.writes++;
    service_invalidate_at(service_request_service(request),
                          ipc_text(service_request_instance(request)),
                          ipc_text(service_request_uri(request)));
    if (messages)
        json_array_append_new(messages, message_new("/A", BASE_PROPERTY_UNKNOWN, "A", NULL));
    if (service_request_method(request) == IPC_PATCH)
        service_reply_updated(request, messages);
    else
        service_reply_no_content(request);
}

static const struct service_route routes[] = {
    {.uri_template = "/redfish/{Path*}",
     .type = "",
     .flags = SERVICE_JUDGED | SERVICE_CACHEABLE,
     .get = item_get,
     .post = item_write,
     .patch = item_write,
     .delete_ = item_write},
};

static void echo_call(struct service *service, struct ipc_call *call,
                      const struct ipc_request *request)
{
    struct ipc_response response = {.status = 200, .body = request->body};

    ipc_call_respond(call, &response);
}

static const struct service_call calls[] = {{"echo", echo_call}};

static const struct service_definition judged_service = {
    .name = "judged",
    .summary = "Judges by itself.",
    .routes = routes,
    .route_count = 1,
    .calls = calls,
    .call_count = 1,
};

static void begin(void)
{
    memset(&seen, 0, sizeof(seen));
    fixture_open(&fixture, &judged_service);
}

static void service_hello_of_a_judged_route_says_so(void)
{
    begin();
    CU_ASSERT_EQUAL(fixture.hello_routes[0].flags, IPC_ROUTE_JUDGED);
    fixture_close(&fixture);
}

static void service_reply_text_gives_it_its_tag_and_who_may_have_it(void)
{
    struct answer answer;
    char tagged[160];

    begin();
    fixture_ask(&fixture, IPC_GET, ROOT "/Systems/1", (struct ask){.instance = "bmc1"}, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(seen.path, "v1/Systems/1");
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "At"), "bmc1");
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "@odata.etag"), answer.etag);
    snprintf(tagged, sizeof(tagged),
             "{\"@odata.id\":\"" ROOT
             "/Systems/1\",\"At\":\"bmc1\",\"@odata.etag\":\"\\%.17s\\\"\"}",
             answer.etag);
    CU_ASSERT_STRING_EQUAL(answer.text, tagged);
    CU_ASSERT_EQUAL(answer.flags, IPC_RESPONSE_CACHEABLE);
    CU_ASSERT_EQUAL(memcmp(answer.privileges, readers.sets, sizeof(readers.sets)), 0);
    CU_ASSERT_EQUAL(answer.header_count, 0);
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static void service_reply_text_of_another_type_is_sent_as_it_is(void)
{
    struct answer answer;

    begin();
    seen.is_binary = true;
    fixture_ask(&fixture, IPC_GET, ROOT "/Blob", (struct ask){0}, &answer);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Content-Type"), "application/octet-stream");
    CU_ASSERT_EQUAL(strlen(answer.etag), 18);
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static void service_judged_get_without_privileges_is_not_cacheable(void)
{
    static const uint32_t none[IPC_PRIVILEGE_SETS_MAX];
    struct answer answer;

    begin();
    seen.is_private = true;
    fixture_ask(&fixture, IPC_GET, ROOT, (struct ask){0}, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_EQUAL(answer.flags, 0);
    CU_ASSERT_EQUAL(memcmp(answer.privileges, none, sizeof(none)), 0);
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static void service_request_add_header_is_in_the_answer(void)
{
    struct answer answer;

    begin();
    seen.adds_headers = true;
    fixture_ask(&fixture, IPC_GET, ROOT, (struct ask){0}, &answer);
    CU_ASSERT_EQUAL(answer.header_count, 2);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Allow"), "GET, HEAD, PATCH");
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "X-Mockup"), "1");
    answer_deinit(&answer);
    fixture_ask(&fixture, IPC_PATCH, ROOT, (struct ask){.body = "{}"}, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_EQUAL(answer.header_count, 0); /* they were said of the GET within it */
    CU_ASSERT_EQUAL(answer.privileges[0], 0);
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static void service_judged_refusals_have_no_body(void)
{
    struct answer answer;

    begin();
    fixture_ask(&fixture, IPC_GET, ROOT "/Secret", (struct ask){.is_nobody = true}, &answer);
    CU_ASSERT_EQUAL(answer.status, 401);
    CU_ASSERT_STRING_EQUAL(answer.text, "");
    answer_deinit(&answer);
    fixture_ask(&fixture, IPC_GET, ROOT "/Secret", (struct ask){0}, &answer);
    CU_ASSERT_EQUAL(answer.status, 403);
    CU_ASSERT_STRING_EQUAL(answer.text, "");
    answer_deinit(&answer);
    /* also where it is asked for another's sake */
    fixture_ask(&fixture, IPC_PATCH, ROOT "/Secret", (struct ask){.body = "{}", .if_match = "*"},
                &answer);
    CU_ASSERT_EQUAL(answer.status, 403);
    CU_ASSERT_EQUAL(seen.writes, 0);
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static void service_reply_not_allowed_but_names_what_there_is(void)
{
    struct answer answer;

    begin();
    fixture_ask(&fixture, IPC_GET, ROOT "/S/Actions/A", (struct ask){0}, &answer);
    CU_ASSERT_EQUAL(answer.status, 405);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Allow"), "POST");
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "OperationNotAllowed");
    answer_deinit(&answer);
    /* the skeleton says it for a method that no handler is there for */
    fixture_ask(&fixture, IPC_PUT, ROOT, (struct ask){.body = "{}"}, &answer);
    CU_ASSERT_EQUAL(answer.status, 405);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Allow"), "GET, HEAD, POST, PATCH, DELETE");
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static void service_judged_post_may_be_empty_and_conditional(void)
{
    struct answer answer;

    begin();
    fixture_ask(&fixture, IPC_POST, ROOT "/S/Actions/A", (struct ask){.if_match = "*"}, &answer);
    CU_ASSERT_EQUAL(answer.status, 204);
    CU_ASSERT_STRING_EQUAL(seen.body, "{}");
    answer_deinit(&answer);
    fixture_ask(&fixture, IPC_POST, ROOT "/S/Actions/A", (struct ask){.if_match = "\"x\""},
                &answer);
    CU_ASSERT_EQUAL(answer.status, 412);
    CU_ASSERT_EQUAL(seen.writes, 1);
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static void service_reply_updated_of_a_text_says_the_messages_too(void)
{
    struct answer answer;

    begin();
    seen.says_more = true;
    fixture_ask(&fixture, IPC_PATCH, ROOT, (struct ask){.body = "{\"A\":1}"}, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "@odata.id"), ROOT);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "@odata.etag"), answer.etag);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "PropertyUnknown");
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static void service_invalidate_at_tells_of_one_instance(void)
{
    static const char *const instances[] = {"bmc1", "bmc2", NULL};
    struct answer answer;

    begin();
    for (size_t i = 0; i < ARRAY_SIZE(instances); i++) {
        fixture_ask(&fixture, IPC_GET, ROOT, (struct ask){.instance = instances[i]}, &answer);
        answer_deinit(&answer);
    }
    fixture.events[0] = '\0';
    fixture_ask(&fixture, IPC_DELETE, ROOT, (struct ask){.instance = "bmc2"}, &answer);
    answer_deinit(&answer);
    fixture_ask(&fixture, IPC_DELETE, ROOT, (struct ask){.instance = "bmc2"}, &answer);
    answer_deinit(&answer);
    fixture_settle(&fixture);
    CU_ASSERT_STRING_EQUAL(fixture.events, "Ibmc2" ROOT " R204 R204");
    CU_ASSERT_TRUE(service_was_served(fixture.service, ipc_text(ROOT)));
    fixture_close(&fixture);
}

/* -- in a batch -- */

static struct {
    bool done;
    unsigned int status[3];
    uint32_t flags[3], privileges[3][IPC_PRIVILEGE_SETS_MAX];
    char body[96];
} batch;

static void on_answers(int outcome, const struct resource_answer *answers, size_t count,
                       void *context)
{
    batch.done = true;
    CU_ASSERT_EQUAL_FATAL(outcome, 0);
    for (size_t i = 0; i < count; i++) {
        batch.status[i] = answers[i].status;
        batch.flags[i] = answers[i].flags;
        memcpy(batch.privileges[i], answers[i].privileges, sizeof(batch.privileges[i]));
    }
    snprintf(batch.body, sizeof(batch.body), "%.*s", (int)answers[0].body.size,
             answers[0].body.data);
}

static void service_batch_of_judged_carries_who_may_have_each(void)
{
    const struct ipc_text uris[] = {ipc_text(ROOT), ipc_text(ROOT "/Secret"),
                                    ipc_text(ROOT "/S/Actions/A")};
    const struct resources_question question = {
        .uris = uris, .uri_count = 3, .instance = ipc_text("bmc1"), .deadline_ms = 10000};
    struct answer answer;

    begin();
    memset(&batch, 0, sizeof(batch));
    seen.adds_headers = true;
    CU_ASSERT_EQUAL_FATAL(resources_call_get(fixture.client, &question, on_answers, NULL), 0);
    fixture_run_until(&fixture, &batch.done);
    CU_ASSERT_EQUAL(batch.status[0], 200);
    CU_ASSERT_EQUAL(batch.flags[0], IPC_RESPONSE_CACHEABLE);
    CU_ASSERT_EQUAL(memcmp(batch.privileges[0], readers.sets, sizeof(readers.sets)), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(batch.body, "\"At\":\"bmc1\""));
    CU_ASSERT_EQUAL(batch.status[1], 401);
    CU_ASSERT_EQUAL(batch.privileges[1][0], 0);
    CU_ASSERT_EQUAL(batch.status[2], 405);
    fixture.events[0] = '\0';
    fixture_ask(&fixture, IPC_DELETE, ROOT, (struct ask){.instance = "bmc1"}, &answer);
    answer_deinit(&answer);
    CU_ASSERT_STRING_EQUAL(fixture.events, "Ibmc1" ROOT " R204");
    seen.is_private = true;
    batch.done = false;
    CU_ASSERT_EQUAL_FATAL(resources_call_get(fixture.client, &question, on_answers, NULL), 0);
    fixture_run_until(&fixture, &batch.done);
    CU_ASSERT_EQUAL(batch.flags[0], 0);
    CU_ASSERT_EQUAL(batch.privileges[0][0], 0);
    fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(service_hello_of_a_judged_route_says_so),
    UNIT_CASE(service_reply_text_gives_it_its_tag_and_who_may_have_it),
    UNIT_CASE(service_reply_text_of_another_type_is_sent_as_it_is),
    UNIT_CASE(service_judged_get_without_privileges_is_not_cacheable),
    UNIT_CASE(service_request_add_header_is_in_the_answer),
    UNIT_CASE(service_judged_refusals_have_no_body),
    UNIT_CASE(service_reply_not_allowed_but_names_what_there_is),
    UNIT_CASE(service_judged_post_may_be_empty_and_conditional),
    UNIT_CASE(service_reply_updated_of_a_text_says_the_messages_too),
    UNIT_CASE(service_invalidate_at_tells_of_one_instance),
    UNIT_CASE(service_batch_of_judged_carries_who_may_have_each),
    UNIT_CASES_END,
};

UNIT_MAIN("service/judged", cases)
