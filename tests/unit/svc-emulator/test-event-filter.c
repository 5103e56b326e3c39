/* Unit tests of svc-emulator/event-filter.c and event-merge.h: subscriptions against events. */
#include "svc-emulator/event-filter.h"

#include "base/cleanup.h"
#include "svc-emulator/event-merge.h"
#include "tests/unit/cunit-main.h"

static const struct event_facts changed = {
    .message_id = "ResourceEvent.1.4.ResourceChanged",
    .severity = "OK",
    .event_type = "ResourceUpdated",
    .origin = "/redfish/v1/Chassis/1/Drives/2",
    .origin_type = {"Drive", 5},
};
static const struct event_facts bare = {.message_id = "Contoso.2.0.Beep"};

/* What passes, by subscription; the file's facts. */
static const struct {
    const char *subscription;
    bool changed, bare;
} filters[] = {
    {"{}", true, true},
    {"{'RegistryPrefixes':[],'MessageIds':[],'ResourceTypes':[],'OriginResources':[]}", true, true},
    {"{'RegistryPrefixes':null,'OriginResources':null}", true, true},
    {"{'RegistryPrefixes':['ResourceEvent']}", true, false},
    {"{'RegistryPrefixes':['Contoso']}", false, true},
    {"{'RegistryPrefixes':['Resource']}", false, false},
    {"{'RegistryPrefixes':['Contoso','ResourceEvent']}", true, true},
    {"{'MessageIds':['ResourceEvent.1.4.ResourceChanged']}", true, false},
    {"{'MessageIds':['ResourceEvent.1.0.ResourceChanged']}", true, false},
    {"{'MessageIds':['ResourceEvent.ResourceChanged']}", true, false},
    {"{'MessageIds':['ResourceChanged','Beep']}", true, true},
    {"{'MessageIds':['Contoso.ResourceChanged']}", false, false},
    {"{'MessageIds':['ResourceEvent.1.4.ResourceRemoved']}", false, false},
    {"{'RegistryPrefixes':['Contoso'],'MessageIds':['ResourceEvent.1.4.ResourceChanged']}", true,
     true},
    {"{'ExcludeRegistryPrefixes':['ResourceEvent']}", false, true},
    {"{'ExcludeMessageIds':['ResourceEvent.1.4.ResourceChanged']}", false, true},
    {"{'RegistryPrefixes':['ResourceEvent'],'ExcludeMessageIds':['ResourceEvent.ResourceChanged']}",
     false, false},
    {"{'Severities':['OK']}", true, false},
    {"{'Severities':['Warning','Critical']}", false, false},
    {"{'EventTypes':['ResourceUpdated']}", true, false},
    {"{'EventTypes':['Alert']}", false, false},
    {"{'EventTypes':['Other']}", true, true},
    {"{'ResourceTypes':['Drive']}", true, false},
    {"{'ResourceTypes':['Chassis','Driv']}", false, false},
    {"{'OriginResources':[{'@odata.id':'/redfish/v1/Chassis/1/Drives/2'}]}", true, false},
    {"{'OriginResources':[{'@odata.id':'/redfish/v1/Chassis/1/Drives/2/'}]}", true, false},
    {"{'OriginResources':[{'@odata.id':'/redfish/v1/Chassis/1'}]}", false, false},
    {"{'OriginResources':[{'@odata.id':'/redfish/v1/Chassis/1'}],'SubordinateResources':true}",
     true, false},
    {"{'OriginResources':[{'@odata.id':'/redfish/v1/Chassis/1/Drives/2'}],"
     "'SubordinateResources':true}",
     true, false},
    {"{'OriginResources':[{'@odata.id':'/redfish/v1/Chassis/1/Drives/'}],"
     "'SubordinateResources':true}",
     true, false},
    {"{'OriginResources':[{'@odata.id':'/redfish/v1/Chassis/1/Driv'}],'SubordinateResources':true}",
     false, false},
    {"{'OriginResources':[{'@odata.id':'/redfish/v1/Chassis/1/Drives/22'}],"
     "'SubordinateResources':true}",
     false, false},
    {"{'OriginResources':[{}, 3],'SubordinateResources':true}", false, false},
    {"{'SubordinateResources':true}", true, true},
    {"{'ResourceTypes':['Drive'],'RegistryPrefixes':['Contoso']}", false, false},
};

static json_t *read_text(const char *text)
{
    char copy[512];
    json_t *value;

    snprintf(copy, sizeof(copy), "%s", text);
    for (char *at = copy; *at; at++)
        *at = *at == '\'' ? '"' : *at;
    value = json_loads(copy, 0, NULL);
    CU_ASSERT_PTR_NOT_NULL_FATAL(value);
    return value;
}

static void event_filter_passes_each_filter_says_which(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(filters); i++) {
        json_t *subscription CLEANUP(json_decrefp) = read_text(filters[i].subscription);
        bool has_changed = event_filter_passes(subscription, &changed);
        bool has_bare = event_filter_passes(subscription, &bare);

        CU_ASSERT_EQUAL(has_changed, filters[i].changed);
        CU_ASSERT_EQUAL(has_bare, filters[i].bare);
        if (has_changed != filters[i].changed || has_bare != filters[i].bare)
            fprintf(stderr, "%s: %d %d\n", filters[i].subscription, has_changed, has_bare);
    }
}

static void event_filter_passes_origin_with_fragment_is_below(void)
{
    const struct event_facts member = {.message_id = "A.1.0.B",
                                       .origin = "/redfish/v1/Chassis/1/Power#/PowerSupplies/0"};
    json_t *exact CLEANUP(json_decrefp) = read_text(
        "{'OriginResources':[{'@odata.id':'/redfish/v1/Chassis/1/Power'}]}");
    json_t *below CLEANUP(json_decrefp) = read_text(
        "{'OriginResources':[{'@odata.id':'/redfish/v1/Chassis/1/Power'}],"
        "'SubordinateResources':true}");

    CU_ASSERT_FALSE(event_filter_passes(exact, &member));
    CU_ASSERT_TRUE(event_filter_passes(below, &member));
}

static void event_filter_is_open_each_subscription_says_it(void)
{
    static const struct {
        const char *subscription;
        bool is_open;
    } table[] = {
        {"{'Destination':'http://h/x'}", true},
        {"{'Destination':'HTTPS://h/x','Protocol':'Redfish','SubscriptionType':'RedfishEvent'}",
         true},
        {"{'Destination':'http://h/x','Status':{'State':'Enabled'}}", true},
        {"{'Destination':'http://h/x','Status':{'State':'Disabled'}}", false},
        {"{'Destination':'http://h/x','Status':null}", true},
        {"{'Destination':'http://h/x','Protocol':'SNMPv3'}", false},
        {"{'Destination':'http://h/x','SubscriptionType':'SSE'}", false},
        {"{'Destination':'redfish-sse://1.2.3.4:5'}", false},
        {"{'Destination':'mailto:a@b','Protocol':'Redfish'}", false},
        {"{'Destination':7}", false},
        {"{}", false},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *subscription CLEANUP(json_decrefp) = read_text(table[i].subscription);

        CU_ASSERT_EQUAL(event_filter_is_open(subscription), table[i].is_open);
    }
}

static void event_filter_reports_go_to_who_wants_them(void)
{
    static const struct {
        const char *subscription;
        bool wants_events, passes_report;
    } table[] = {
        {"{}", true, false},
        {"{'EventFormatType':'Event'}", true, false},
        {"{'EventFormatType':'MetricReport'}", false, true},
        {"{'EventTypes':['MetricReport']}", false, true},
        {"{'EventFormatType':'MetricReport','MetricReportDefinitions':[]}", false, true},
        {"{'EventFormatType':'MetricReport','MetricReportDefinitions':[{'@odata.id':'/d/1'}]}",
         false, true},
        {"{'EventFormatType':'MetricReport','MetricReportDefinitions':[{'@odata.id':'/d/2'}]}",
         false, false},
    };
    json_t *report CLEANUP(json_decrefp) = read_text(
        "{'MetricReportDefinition':{'@odata.id':'/d/1'}}");

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *subscription CLEANUP(json_decrefp) = read_text(table[i].subscription);

        CU_ASSERT_EQUAL(event_filter_wants_events(subscription), table[i].wants_events);
        CU_ASSERT_EQUAL(event_filter_passes_report(subscription, report), table[i].passes_report);
    }
}

static void event_merge_two_changes_become_one_or_none(void)
{
    static const struct {
        enum bmc_change first, second;
        bool is_left;
        enum bmc_change merged;
    } table[] = {
        {BMC_CREATED, BMC_CHANGED, true, BMC_CREATED},
        {BMC_CREATED, BMC_REMOVED, false, BMC_CREATED},
        {BMC_CHANGED, BMC_CHANGED, true, BMC_CHANGED},
        {BMC_CHANGED, BMC_REMOVED, true, BMC_REMOVED},
        {BMC_REMOVED, BMC_CREATED, true, BMC_CHANGED},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        enum bmc_change merged = table[i].first;

        CU_ASSERT_EQUAL(event_merge(table[i].first, table[i].second, &merged), table[i].is_left);
        CU_ASSERT_EQUAL(merged, table[i].merged);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(event_filter_passes_each_filter_says_which),
    UNIT_CASE(event_filter_passes_origin_with_fragment_is_below),
    UNIT_CASE(event_filter_is_open_each_subscription_says_it),
    UNIT_CASE(event_filter_reports_go_to_who_wants_them),
    UNIT_CASE(event_merge_two_changes_become_one_or_none),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-emulator/event-filter", cases)
