/* A service in a loop: start, start that fails, accessors, and an end with requests still open. */
#include "service/life.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "fixture.h"
#include "redfish/facts/facts.h"
#include "shelf-service.h"

static struct fixture fixture;
static struct shelves shelves;

static void begin(void)
{
    memset(&shelves, 0, sizeof(shelves));
    shelf_service_use(&shelves);
    fixture_open(&fixture, &shelf_service);
}

/* Opens without a fixture and expects a failure that leaves an empty loop. */
static void expect_failure(const struct service_definition *definition, const char *socket_path,
                           int listen_fd, int expected)
{
    struct service_settings settings = {.listen_fd = listen_fd,
                                        .socket_path = socket_path,
                                        .run_dir = "/",
                                        .state_dir = "/",
                                        .config_dir = "/"};
    struct service *service = NULL;
    uv_loop_t loop;

    memset(&shelves, 0, sizeof(shelves));
    shelf_service_use(&shelves);
    shelves.start_result = -EHOSTDOWN;
    CU_ASSERT_EQUAL_FATAL(uv_loop_init(&loop), 0);
    CU_ASSERT_EQUAL(service_open(&loop, definition, &settings, &service), expected);
    CU_ASSERT_PTR_NULL(service);
    uv_run(&loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(uv_loop_close(&loop), 0);
}

static void service_open_twice_same_template_is_refused(void)
{
    static const struct service_route twice[] = {
        {.uri_template = "/redfish/v1/A/{AId}", .type = "A.A"},
        {.uri_template = "/redfish/v1/A/{OtherId}", .type = "A.A"},
    };
    struct service_definition definition = shelf_service;
    int fd = open("/dev/null", O_RDONLY | O_CLOEXEC);

    definition.routes = twice;
    definition.route_count = 2;
    expect_failure(&definition, NULL, fd, -EINVAL);
    CU_ASSERT_EQUAL(fcntl(fd, F_GETFD), -1); /* the descriptor was the service's to close */
    CU_ASSERT_EQUAL(shelves.start_count, 0);
}

static void service_open_type_that_is_not_in_its_schema_is_refused(void)
{
    static const char *const types[] = {"Role.v1_0_1.Role", "Roles.v1_3_3.Roles",
                                        "Role.v1_3_3.Nope"};

    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        struct service_route route = {
            .uri_template = "/redfish/v1/A", .type = types[i], .schema = &schema_Role};
        struct service_definition definition = shelf_service;

        definition.routes = &route;
        definition.route_count = 1;
        expect_failure(&definition, "/nonexistent/folder/s", -1, -EINVAL);
    }
}

static void handler(struct service_request *request)
{
    service_reply_no_content(request);
}

/* A schema that has a method not, has it for nobody. Where all is well the start goes on, to its
 * own failure. */
static void service_open_method_that_its_schema_forbids_is_refused(void)
{
#define COLLECTION                                                                                 \
    .type = "SessionCollection.SessionCollection", .schema = &schema_SessionCollection
#define SESSION .type = "Session.v1_8_0.Session", .schema = &schema_Session
    static const struct {
        struct service_route route;
        int expected;
    } table[] = {
        {{COLLECTION, .get = handler, .post = handler}, -EHOSTDOWN},
        {{COLLECTION, .patch = handler}, -EINVAL},
        {{COLLECTION, .put = handler}, -EINVAL},
        {{COLLECTION, .delete_ = handler}, -EINVAL},
        {{SESSION, .get = handler, .delete_ = handler}, -EHOSTDOWN},
        {{SESSION, .post = handler}, -EINVAL},
        {{SESSION, .patch = handler}, -EINVAL},
        {{SESSION, .post = handler, .flags = SERVICE_ACTION}, -EHOSTDOWN},
        {{.type = "A.A", .post = handler, .delete_ = handler}, -EHOSTDOWN},
    };

    for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
        struct service_route route = table[i].route;
        struct service_definition definition = shelf_service;
        char folder[] = "/tmp/shoal-life-XXXXXX", socket[64];

        CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(folder));
        snprintf(socket, sizeof(socket), "%s/s", folder);
        route.uri_template = "/redfish/v1/A";
        definition.routes = &route;
        definition.route_count = 1;
        expect_failure(&definition, socket, -1, table[i].expected);
        (void)unlink(socket);
        CU_ASSERT_EQUAL(rmdir(folder), 0);
    }
}

static void service_open_failing_start_is_undone(void)
{
    char dir[] = "/tmp/shoal-test-service-XXXXXX", path[64];

    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(dir));
    snprintf(path, sizeof(path), "%s/s", dir);
    expect_failure(&shelf_service, path, -1, -EHOSTDOWN);
    CU_ASSERT_EQUAL(shelves.start_count, 1);
    CU_ASSERT_EQUAL(shelves.stop_count, 0);
    CU_ASSERT_EQUAL(rmdir(dir), 0);
}

static void service_open_impossible_socket_fails(void)
{
    expect_failure(&shelf_service, "/nonexistent/folder/s", -1, -ENOENT);
    CU_ASSERT_EQUAL(shelves.start_count, 0);
}

static void service_accessors_give_settings(void)
{
    begin();
    CU_ASSERT_PTR_EQUAL(service_loop(fixture.service), &fixture.loop);
    CU_ASSERT_PTR_EQUAL(service_data(fixture.service), &shelves);
    CU_ASSERT_PTR_NOT_NULL(service_server(fixture.service));
    CU_ASSERT_PTR_EQUAL(service_clock(fixture.service), &fixture.fake_clock);
    CU_ASSERT_STRING_EQUAL(service_run_dir(fixture.service), fixture.dir);
    CU_ASSERT_STRING_EQUAL(service_config_dir(fixture.service), fixture.dir);
    CU_ASSERT_PTR_NULL(service_option_value(fixture.service, "depth"));
    fixture_close(&fixture);
    CU_ASSERT_EQUAL(shelves.start_count, 1);
    CU_ASSERT_EQUAL(shelves.stop_count, 1);
}

static void on_pong(int outcome, const struct ipc_response *response, void *context)
{
    *(bool *)context = true;
}

/* The first request comes after the hello. */
static void ask_by(struct ipc_client *client)
{
    bool is_answered = false;

    CU_ASSERT_EQUAL_FATAL(ipc_client_request(client,
                                             &(struct ipc_request){.method = IPC_GET,
                                                                   .uri = ipc_text("/nothing"),
                                                                   .deadline_ms = 10000},
                                             true, on_pong, &is_answered, NULL),
                          0);
    fixture_run_until(&fixture, &is_answered);
}

static void service_root_uuid_is_what_the_last_gateway_said(void)
{
    struct ipc_client_options options = {
        .loop = &fixture.loop, .socket_path = fixture.socket_path, .name = "status"};
    const char *const uuids[] = {NULL, "22222222-2222-4333-8444-555555555555",
                                 "much-longer-than-any-universally-unique-identifier"};
    struct ipc_client *client;

    begin();
    ask_by(fixture.client);
    CU_ASSERT_STRING_EQUAL(service_root_uuid(fixture.service), FIXTURE_ROOT_UUID);
    for (size_t i = 0; i < ARRAY_SIZE(uuids); i++) {
        options.root_uuid = uuids[i];
        CU_ASSERT_EQUAL_FATAL(ipc_client_new(&options, &client), 0);
        ask_by(client);
        CU_ASSERT_STRING_EQUAL(service_root_uuid(fixture.service),
                               i == 0 ? FIXTURE_ROOT_UUID : uuids[1]);
        ipc_client_close(client, NULL, NULL);
    }
    fixture_close(&fixture);
}

static void service_option_value_given_is_found(void)
{
    const char *values[] = {"red", NULL};
    char dir[] = "/tmp/shoal-test-service-XXXXXX", path[64];
    struct service_settings settings = {
        .listen_fd = -1, .socket_path = path, .option_values = values};
    struct service *service;
    uv_loop_t loop;

    memset(&shelves, 0, sizeof(shelves));
    shelf_service_use(&shelves);
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(dir));
    snprintf(path, sizeof(path), "%s/s", dir);
    CU_ASSERT_EQUAL_FATAL(uv_loop_init(&loop), 0);
    CU_ASSERT_EQUAL_FATAL(service_open(&loop, &shelf_service, &settings, &service), 0);
    CU_ASSERT_STRING_EQUAL(service_option_value(service, "colour"), "red");
    CU_ASSERT_PTR_NULL(service_option_value(service, "depth"));
    service_close(service, NULL, NULL);
    service_close(NULL, NULL, NULL);
    uv_run(&loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(uv_loop_close(&loop), 0);
    CU_ASSERT_EQUAL(rmdir(dir), 0);
}

static void service_state_dir_is_made_private(void)
{
    struct stat status;
    char path[128];
    int fd;

    begin();
    fd = service_state_dir(fixture.service);
    CU_ASSERT_TRUE_FATAL(fd >= 0);
    CU_ASSERT_EQUAL(service_state_dir(fixture.service), fd);
    snprintf(path, sizeof(path), "%s/shelf", fixture.state_dir);
    CU_ASSERT_EQUAL(stat(path, &status), 0);
    CU_ASSERT_EQUAL(status.st_mode & 07777, 0700);
    CU_ASSERT_EQUAL(rmdir(path), 0);
    CU_ASSERT_EQUAL(rmdir(fixture.state_dir), 0);
    fixture_close(&fixture);
    CU_ASSERT_EQUAL(fcntl(fd, F_GETFD), -1);
}

/* stop() answers what the service holds, and the answer still arrives. */
static void service_close_open_request_is_answered(void)
{
    struct answer answer;

    begin();
    fixture_send(&fixture, IPC_GET, SHELVES "/A/Slow", (struct ask){0}, &answer);
    fixture_settle(&fixture);
    CU_ASSERT_PTR_NOT_NULL_FATAL(shelves.held);
    service_close(TAKE(fixture.service), NULL, NULL);
    fixture_run_until(&fixture, &answer.done);
    CU_ASSERT_EQUAL(answer.outcome, 0);
    CU_ASSERT_EQUAL(answer.status, 503);
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static void set_flag(void *context)
{
    bool *flag = context;

    *flag = true;
}

static void close_in_get(struct service *service, void *context)
{
    shelves.in_get = NULL;
    service_close(TAKE(fixture.service), NULL, NULL);
}

/* Both came in one read: the second finds a service whose stop() has run. */
static void service_close_later_request_is_refused(void)
{
    struct answer first, second, third;

    begin();
    shelves.in_get = close_in_get;
    fixture_send(&fixture, IPC_GET, SHELVES "/A", (struct ask){0}, &first);
    fixture_send(&fixture, IPC_GET, SHELVES "/A", (struct ask){0}, &second);
    fixture_send(&fixture, IPC_CALL, "echo", (struct ask){0}, &third);
    fixture_run_until(&fixture, &third.done);
    CU_ASSERT_EQUAL(first.status, 200);
    CU_ASSERT_EQUAL(second.status, 503);
    CU_ASSERT_EQUAL(third.status, 503);
    CU_ASSERT_EQUAL(shelves.get_count, 1);
    answer_deinit(&first);
    answer_deinit(&second);
    answer_deinit(&third);
    fixture_close(&fixture);
}

/* A call that stop() did not answer keeps the service alive until it is. */
static void service_close_waits_for_late_answer(void)
{
    static const struct ipc_response late = {.status = 200};
    struct answer answer;
    bool closed = false;

    begin();
    fixture_send(&fixture, IPC_CALL, "hold", (struct ask){0}, &answer);
    fixture_settle(&fixture);
    CU_ASSERT_PTR_NOT_NULL_FATAL(shelves.held_call);
    service_close(TAKE(fixture.service), set_flag, &closed);
    fixture_run_until(&fixture, &answer.done);
    CU_ASSERT_FALSE(closed);
    ipc_call_respond(shelves.held_call, &late);
    fixture_run_until(&fixture, &closed);
    answer_deinit(&answer);
    fixture_close(&fixture);
}

/* The GET of a precondition ends after stop(): the write must not begin. */
static void service_close_during_precondition_does_not_write(void)
{
    const struct ask any = {.body = "{}", .if_match = "*"};
    struct answer answer;
    bool closed = false;

    begin();
    shelves.keep_held = true;
    fixture_send(&fixture, IPC_PATCH, SHELVES "/A/Slow", any, &answer);
    fixture_settle(&fixture);
    CU_ASSERT_PTR_NOT_NULL_FATAL(shelves.held);
    service_close(TAKE(fixture.service), set_flag, &closed);
    service_reply_resource(TAKE(shelves.held), json_pack("{ss}", "Id", "slow"));
    fixture_run_until(&fixture, &closed);
    fixture_run_until(&fixture, &answer.done);
    CU_ASSERT_EQUAL(shelves.write_count, 0);
    CU_ASSERT_EQUAL(answer.status, 503);
    answer_deinit(&answer);
    fixture_close(&fixture);
}

/* A write ends after stop(): it is a success, without a GET. */
static void service_close_during_write_answers_without_get(void)
{
    struct answer answer;
    bool closed = false;

    begin();
    shelves.keep_held = shelves.hold_patch = true;
    fixture_send(&fixture, IPC_PATCH, SHELVES "/A/Slow", (struct ask){.body = "{}"}, &answer);
    fixture_settle(&fixture);
    CU_ASSERT_PTR_NOT_NULL_FATAL(shelves.held);
    service_close(TAKE(fixture.service), set_flag, &closed);
    service_reply_updated(TAKE(shelves.held), NULL);
    CU_ASSERT_PTR_NULL(shelves.held);
    fixture_run_until(&fixture, &closed);
    fixture_run_until(&fixture, &answer.done);
    CU_ASSERT_EQUAL(answer.status, 204);
    answer_deinit(&answer);
    fixture_close(&fixture);
}

/* A service that is to serve later: its socket does not exist until then; a second call is
 * harmless. */
static void service_serve_later_takes_requests_from_then_on(void)
{
    struct service_definition definition = shelf_service;
    struct service_settings settings = {.listen_fd = -1};
    struct answer answer;

    definition.serves_later = true;
    memset(&shelves, 0, sizeof(shelves));
    shelf_service_use(&shelves);
    fixture_open_alone(&fixture);
    settings.socket_path = fixture.socket_path;
    settings.run_dir = settings.config_dir = settings.state_dir = fixture.dir;
    CU_ASSERT_EQUAL_FATAL(service_open(&fixture.loop, &definition, &settings, &fixture.service), 0);
    CU_ASSERT_EQUAL(shelves.start_count, 1);
    CU_ASSERT_EQUAL(access(fixture.socket_path, F_OK), -1);
    service_invalidate_all(fixture.service);
    CU_ASSERT_EQUAL(service_serve(fixture.service), 0);
    CU_ASSERT_EQUAL(service_serve(fixture.service), 0);
    fixture_connect(&fixture);
    fixture_ask(&fixture, IPC_GET, SHELVES "/A", (struct ask){0}, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(service_serve_later_takes_requests_from_then_on),
    UNIT_CASE(service_open_twice_same_template_is_refused),
    UNIT_CASE(service_open_type_that_is_not_in_its_schema_is_refused),
    UNIT_CASE(service_open_method_that_its_schema_forbids_is_refused),
    UNIT_CASE(service_open_failing_start_is_undone),
    UNIT_CASE(service_open_impossible_socket_fails),
    UNIT_CASE(service_accessors_give_settings),
    UNIT_CASE(service_root_uuid_is_what_the_last_gateway_said),
    UNIT_CASE(service_option_value_given_is_found),
    UNIT_CASE(service_state_dir_is_made_private),
    UNIT_CASE(service_close_open_request_is_answered),
    UNIT_CASE(service_close_later_request_is_refused),
    UNIT_CASE(service_close_waits_for_late_answer),
    UNIT_CASE(service_close_during_precondition_does_not_write),
    UNIT_CASE(service_close_during_write_answers_without_get),
    UNIT_CASES_END,
};

UNIT_MAIN("service/life", cases)
