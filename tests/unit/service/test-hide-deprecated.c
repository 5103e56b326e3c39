/* --hide-deprecated: what resources lose, alone and in a running service. */
#include <string.h>

#include "base/cleanup.h"
#include "fixture.h"
#include "ipc/proto/resources.h"
#include "redfish/facts/facts.h"
#include "service/service-internal.h"

#define CHASSIS "/redfish/v1/Chassis/1"
#define ACCOUNTS "/redfish/v1/AccountService/Accounts"
#define TYPE "Chassis.v1_28_0.Chassis"

/** What service_shown() makes of a resource. */
static json_t *shown_of(const struct schema *schema, const char *type, json_t *resource, bool hide)
{
    static const struct service_definition nothing = {.name = "shelf"};
    struct service service = {.definition = &nothing, .settings.hide_deprecated = hide};
    struct service_route route = {.type = type, .schema = schema};
    struct service_request *request = calloc(1, sizeof(*request));
    json_t *shown;

    CU_ASSERT_PTR_NOT_NULL_FATAL(request);
    request->service = &service;
    request->route = &route;
    shown = service_shown(request, resource);
    free(request);
    return shown;
}

static void service_shown_table_of_resources_loses_what_is_deprecated(void)
{
    static const struct {
        const struct schema *schema;
        const char *type, *resource, *shown;
    } cases[] = {
        {&schema_Chassis, TYPE, "{'Id':'1','AssetTag':null,'IndicatorLED':'Lit'}",
         "{'Id':'1','AssetTag':null}"},
        /* links, and annotations of what goes */
        {&schema_Chassis, TYPE,
         "{'Thermal':{'@odata.id':'/t'},'IndicatorLED@Redfish.AllowableValues':['Lit'],"
         "'Measurements':[],'Measurements@odata.count':0,'Sensors':{'@odata.id':'/s'},"
         "'@odata.id':'/c','AssetTag@Redfish.AllowablePattern':'x'}",
         "{'Sensors':{'@odata.id':'/s'},'@odata.id':'/c','AssetTag@Redfish.AllowablePattern':'x'}"},
        /* objects of another schema, at depth */
        {&schema_Chassis, TYPE,
         "{'Location':{'PostalAddress':{'City':'B','GPSCoords':'x'},'Placement':{'Row':'1'}}}",
         "{'Location':{'PostalAddress':{'City':'B'},'Placement':{'Row':'1'}}}"},
        {&schema_Resource, "Resource.v1_23_0.Location", "{'Info':'x','InfoFormat':'y','Oem':{}}",
         "{'Oem':{}}"},
        /* arrays of objects, also with null for an empty place */
        {&schema_Thermal, "Thermal.v1_7_3.Thermal",
         "{'Fans':[{'Name':'1','FanName':'1'},null,{'FanName':'2'}]}",
         "{'Fans':[{'Name':'1'},null,{}]}"},
        /* what the schema doesn't describe */
        {&schema_Chassis, TYPE, "{'Oem':{'Us':{'IndicatorLED':1}},'Novelty':{'IndicatorLED':1}}",
         "{'Oem':{'Us':{'IndicatorLED':1}},'Novelty':{'IndicatorLED':1}}"},
        /* whatever the version */
        {&schema_Sensor, "Sensor.v1_0_0.Sensor", "{'LoadPercent':1,'Reading':2}", "{'Reading':2}"},
        /* values; an older version, in which it was none; not in arrays */
        {&schema_Sensor, "Sensor.v1_12_0.Sensor",
         "{'ReadingType':'AirFlow','ReadingUnits':'cft_i/min','Status':{'State':'Qualified'}}",
         "{'ReadingUnits':'cft_i/min','Status':{}}"},
        {&schema_Sensor, "Sensor.v1_6_0.Sensor", "{'ReadingType':'AirFlow'}",
         "{'ReadingType':'AirFlow'}"},
        {&schema_Sensor, "Sensor.v1_12_0.Sensor", "{'ReadingType':'AirFlowCMM'}",
         "{'ReadingType':'AirFlowCMM'}"},
        /* required properties stay */
        {&schema_Event, "Event.v1_12_0.Event", "{'Events':[{'EventType':'Alert','Context':''}]}",
         "{'Events':[{'EventType':'Alert'}]}"},
        /* another shape than the schema's is none of our business */
        {&schema_Chassis, TYPE, "{'Location':'here','Links':[1]}",
         "{'Location':'here','Links':[1]}"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        char texts[2][512];
        json_t *resource, *before, *expected, *shown;

        snprintf(texts[0], sizeof(texts[0]), "%s", cases[i].resource);
        snprintf(texts[1], sizeof(texts[1]), "%s", cases[i].shown);
        for (size_t j = 0; j < 2; j++) {
            for (char *at = texts[j]; (at = strchr(at, '\'')) != NULL;)
                *at = '"';
        }
        resource = json_loads(texts[0], 0, NULL);
        expected = json_loads(texts[1], 0, NULL);
        CU_ASSERT_PTR_NOT_NULL_FATAL(resource);
        CU_ASSERT_PTR_NOT_NULL_FATAL(expected);
        before = json_deep_copy(resource);
        shown = shown_of(cases[i].schema, cases[i].type, resource, true);
        CU_ASSERT(json_equal(shown, expected));
        if (!json_equal(shown, expected))
            printf("  case %zu\n", i);
        CU_ASSERT(json_equal(resource, before)); /* the handler may have kept it */
        json_decref(shown);
        json_decref(before);
        json_decref(expected);
        json_decref(resource);
    }
}

static void service_shown_without_option_schema_or_type_is_the_resource_itself(void)
{
    json_t *resource = json_pack("{ss}", "IndicatorLED", "Lit");

    CU_ASSERT_PTR_NOT_NULL_FATAL(resource);
    CU_ASSERT(shown_of(&schema_Chassis, TYPE, resource, false) == resource);
    CU_ASSERT(shown_of(NULL, TYPE, resource, true) == resource);
    CU_ASSERT(shown_of(&schema_Chassis, "Manager.v1_0_0.Manager", resource, true) == resource);
    CU_ASSERT(!shown_of(&schema_Chassis, TYPE, NULL, true));
    for (int i = 0; i < 4; i++)
        json_decref(resource);
}

// -- in a service -------------------------------------------------------------

static void chassis_get(struct service_request *request)
{
    service_reply_resource(
        request, json_pack("{ss ss ss}", "@odata.id", CHASSIS, "Id", "1", "IndicatorLED", "Lit"));
}

static void chassis_patch(struct service_request *request)
{
    json_t *messages = json_array();

    json_array_append_new(messages, message_new(NULL, BASE_SUCCESS, NULL));
    service_reply_updated(request, messages);
}

/** Makes something that is not of this route's type. */
static void accounts_post(struct service_request *request)
{
    service_reply_created(
        request, CHASSIS,
        json_pack("{ss ss ss}", "@odata.type", "#" TYPE, "Id", "2", "IndicatorLED", "Off"), NULL,
        0);
}

static const struct service_route routes[] = {
    {.uri_template = CHASSIS,
     .type = TYPE,
     .schema = &schema_Chassis,
     .flags = SERVICE_CACHEABLE,
     .get = chassis_get,
     .patch = chassis_patch},
    {.uri_template = ACCOUNTS,
     .type = "ManagerAccountCollection.ManagerAccountCollection",
     .schema = &schema_ManagerAccountCollection,
     .get = chassis_get,
     .post = accounts_post},
};

static void echo(struct service *service, struct ipc_call *call, const struct ipc_request *request)
{
    (void)ipc_call_respond(call, &(struct ipc_response){.status = 200, .body = request->body});
}

static const struct service_call calls[] = {{"echo", echo}};

static const struct service_definition definition = {
    .name = "shelf",
    .summary = "A chassis.",
    .routes = routes,
    .route_count = ARRAY_SIZE(routes),
    .calls = calls,
    .call_count = ARRAY_SIZE(calls),
};

static void on_answers(int outcome, const struct resource_answer *answers, size_t count,
                       void *context)
{
    char *text = context;

    if (outcome == 0 && count == 1)
        snprintf(text, 256, "%.*s", (int)answers[0].body.size, answers[0].body.data);
    else
        snprintf(text, 256, "outcome %d", outcome);
}

/** Asks for the chassis as $expand does; the body comes to ret_text. */
static void ask_batch(struct fixture *fixture, char ret_text[static 256])
{
    struct ipc_text uri = ipc_text(CHASSIS);
    struct resources_question question = {
        .uris = &uri,
        .uri_count = 1,
        .identity = {.user = ipc_text("bob"), .privileges = 1},
        .request_id = ipc_text("r-7"),
        .deadline_ms = 10000,
    };

    ret_text[0] = '\0';
    CU_ASSERT_EQUAL_FATAL(resources_call_get(fixture->client, &question, on_answers, ret_text), 0);
    fixture_settle(fixture);
}

static void service_with_option_every_kind_of_answer_is_without(void)
{
    static const struct {
        enum ipc_method method;
        const char *uri, *body;
        unsigned int status;
    } cases[] = {{IPC_GET, CHASSIS, NULL, 200},
                 {IPC_PATCH, CHASSIS, "{\"X\":1}", 200},
                 {IPC_POST, ACCOUNTS, "{}", 201}};
    struct fixture fixture;
    char batch[256];

    for (int hidden = 0; hidden < 2; hidden++) {
        fixture_open_hiding(&fixture, &definition, hidden);
        for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
            struct answer answer;

            fixture_ask(&fixture, cases[i].method, cases[i].uri,
                        (struct ask){.body = cases[i].body}, &answer);
            CU_ASSERT_EQUAL(answer.status, cases[i].status);
            CU_ASSERT(strlen(answer_text(&answer, "Id")) == 1);
            CU_ASSERT_EQUAL(!json_object_get(answer.body, "IndicatorLED"), hidden);
            CU_ASSERT_STRING_EQUAL(answer_text(&answer, "@odata.etag"), answer.etag);
            answer_deinit(&answer);
        }
        ask_batch(&fixture, batch);
        CU_ASSERT_PTR_NOT_NULL(strstr(batch, "\"Id\":\"1\""));
        CU_ASSERT_EQUAL(!strstr(batch, "IndicatorLED"), hidden);
        fixture_close(&fixture);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(service_shown_table_of_resources_loses_what_is_deprecated),
    UNIT_CASE(service_shown_without_option_schema_or_type_is_the_resource_itself),
    UNIT_CASE(service_with_option_every_kind_of_answer_is_without),
    UNIT_CASES_END,
};

UNIT_MAIN("service/hide-deprecated", cases)
