/*
 * Unit tests of redfish/patch: bodies against forms over real schemas. What is expected is written
 * as text: good values as "key=json" (with "@pointer" where a row has '#'), messages as "Id
 * #pointer argument|argument".
 */
#include "redfish/patch.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "redfish/json.h"
#include "tests/unit/cunit-main.h"

enum {
    TAG = 1,
    LED,
    ACTIVE,
    URIS,
    LOCATION,
    SECRET,
    OEM_ARRAY,
};

static const char *const led_values[] = {"Lit", "Off", "Blinking", NULL};
static const struct schema_property oem_text = {
    .name = "Key", .kind = SCHEMA_STRING, .minimum = NAN, .maximum = NAN};
static const struct schema_property oem_numbers = {.name = "Numbers",
                                                   .kind = SCHEMA_INTEGER,
                                                   .flags = SCHEMA_ARRAY,
                                                   .minimum = -2,
                                                   .maximum = NAN};

/* -- Chassis: scalars -- */

static const struct patch_property chassis_rows[] = {
    {.pointer = "/AssetTag", .key = TAG, .flags = PATCH_NULLABLE, .length_min = 2, .length_max = 5},
    {.pointer = "/IndicatorLED", .key = LED, .values = led_values},
    {.pointer = "/LocationIndicatorActive", .key = ACTIVE},
    {.pointer = "/ElectricalSourceManagerURIs", .key = URIS, .count_min = 1, .count_max = 3},
    {.pointer = "/Location/Placement/RackOffset", .key = LOCATION, .maximum = 40, .minimum = -1},
    {.pointer = "/Oem/Shoal/Key",
     .key = SECRET,
     .flags = PATCH_SECRET | PATCH_UNSERVED,
     .length_max = 6,
     .oem = &oem_text},
    {.pointer = "/Oem/Shoal/Numbers",
     .key = OEM_ARRAY,
     .maximum = 10,
     .minimum = -5,
     .oem = &oem_numbers},
};

static const struct patch_form chassis = {
    .schema = &schema_Chassis,
    .type = "Chassis.v1_28_0.Chassis",
    .properties = chassis_rows,
    .property_count = ARRAY_SIZE(chassis_rows),
};

static const char chassis_now[] =
    "{\"@odata.id\":\"/redfish/v1/Chassis/X\",\"Id\":\"X\",\"AssetTag\":null,\"SerialNumber\":null,"
    "\"IndicatorLED\":\"Off\",\"LocationIndicatorActive\":false,"
    "\"Status\":{\"State\":\"Enabled\",\"Health\":\"OK\"},\"Extra\":{\"Word\":1},"
    "\"Location\":{\"Placement\":{\"RackOffset\":1,\"Rack\":\"r\"},\"Info\":\"i\"},"
    "\"Oem\":{\"Shoal\":{\"Numbers\":[1,2,3]}},"
    "\"ElectricalSourceManagerURIs\":[\"/a\",\"/b\"],\"Links\":{\"ContainedBy\":{\"@odata.id\":\"/"
    "\"}}}";

struct body_case {
    const char *body, *values, *messages;
    int outcome;
};

static void append_text(struct buffer *out, const char *text)
{
    CU_ASSERT_FATAL(buffer_append(out, text, strlen(text)) == 0);
}

static void append_values(struct buffer *out, const struct patch_result *result)
{
    for (size_t i = 0; i < result->value_count; i++) {
        const struct patch_value *value = &result->values[i];

        CU_ASSERT_FATAL(buffer_printf(out, "%s%d", i ? " " : "", value->property->key) == 0);
        if (strcmp(value->pointer, value->property->pointer) != 0)
            CU_ASSERT_FATAL(buffer_printf(out, "@%s(%zu)", value->pointer, value->index) == 0);
        append_text(out, "=");
        CU_ASSERT_FATAL(json_text_append(out, value->value) == 0);
    }
}

static void append_messages(struct buffer *out, const json_t *messages)
{
    for (size_t i = 0; i < json_array_size(messages); i++) {
        const json_t *message = json_array_get(messages, i);
        const json_t *arguments = json_object_get(message, "MessageArgs");
        const json_t *related = json_object_get(message, "RelatedProperties");
        const char *id = json_string_value(json_object_get(message, "MessageId"));

        append_text(out, i ? "; " : "");
        append_text(out, id + strlen("Base.1.22."));
        append_text(out, " ");
        if (related)
            append_text(out, json_string_value(json_array_get(related, 0)));
        for (size_t n = 0; n < json_array_size(arguments); n++) {
            append_text(out, n ? "|" : " ");
            append_text(out, json_string_value(json_array_get(arguments, n)));
        }
    }
}

static void expect_buffer(struct buffer *text, const char *expected)
{
    CU_ASSERT_FATAL(buffer_append(text, "", 1) == 0);
    if (strcmp(text->data, expected) != 0)
        fprintf(stderr, "\n  expected: %s\n  got:      %s\n", expected, text->data);
    CU_ASSERT_STRING_EQUAL(text->data, expected);
    buffer_deinit(text);
}

static void check_one(const struct patch_form *form, const char *current_text,
                      const struct body_case *body_case)
{
    json_t *body CLEANUP(json_decrefp) = json_loads(body_case->body, 0, NULL);
    json_t *current CLEANUP(json_decrefp) = current_text ? json_loads(current_text, 0, NULL) : NULL;
    struct patch_result result;
    struct buffer text = BUFFER_INIT(0);
    int outcome;

    CU_ASSERT_FATAL(body && !current == !current_text);
    outcome = patch_check(form, body, current, &result);
    if (outcome != body_case->outcome)
        fprintf(stderr, "\n  %s: outcome %d\n", body_case->body, outcome);
    CU_ASSERT(outcome == body_case->outcome);
    append_values(&text, &result);
    expect_buffer(&text, body_case->values);
    append_messages(&text, result.messages);
    expect_buffer(&text, body_case->messages);
    patch_result_deinit(&result);
}

#define CHECK_CASES(form, current, cases)                                                          \
    for (size_t i_ = 0; i_ < ARRAY_SIZE(cases); i_++)                                              \
    check_one(form, current, &(cases)[i_])
#define REFUSED PATCH_E_REFUSED

static void patch_check_good_values_are_given_in_body_order(void)
{
    static const struct body_case cases[] = {
        {"{\"AssetTag\": \"abc\"}", "1=\"abc\"", "", 0},
        {"{\"LocationIndicatorActive\": true, \"AssetTag\": null, \"IndicatorLED\": \"Lit\"}",
         "3=true 1=null 2=\"Lit\"", "", 0},
        {"{\"Location\": {\"Placement\": {\"RackOffset\": 3}}}", "5=3", "", 0},
        {"{\"Location\": {\"Placement\": {\"RackOffset\": 3.0}}}", "5=3", "", 0},
        {"{\"Oem\": {\"Shoal\": {\"Key\": \"secret\"}}}", "6=\"secret\"", "", 0},
        {"{\"@odata.id\": \"/redfish/v1/X\", \"@odata.etag\": 1, \"@odata.type\": null, "
         "\"AssetTag@Message.ExtendedInfo\": [], \"@Redfish.OperationApplyTime\": \"Immediate\", "
         "\"AssetTag\": \"ab\"}",
         "1=\"ab\"", "", 0},
    };

    CHECK_CASES(&chassis, chassis_now, cases);
}

static void patch_check_bounds_are_inclusive(void)
{
    static const struct body_case cases[] = {
        {"{\"Location\": {\"Placement\": {\"RackOffset\": -1}}}", "5=-1", "", 0},
        {"{\"Location\": {\"Placement\": {\"RackOffset\": 40}}}", "5=40", "", 0},
        {"{\"Location\": {\"Placement\": {\"RackOffset\": -2}}}", "",
         "PropertyValueOutOfRange #/Location/Placement/RackOffset -2|RackOffset", REFUSED},
        {"{\"Location\": {\"Placement\": {\"RackOffset\": 41}}}", "",
         "PropertyValueOutOfRange #/Location/Placement/RackOffset 41|RackOffset", REFUSED},
        {"{\"Location\": {\"Placement\": {\"RackOffset\": 1e20}}}", "",
         "PropertyValueOutOfRange #/Location/Placement/RackOffset 1e+20|RackOffset", REFUSED},
        {"{\"AssetTag\": \"ab\"}", "1=\"ab\"", "", 0},
        {"{\"AssetTag\": \"abcde\"}", "1=\"abcde\"", "", 0},
        {"{\"AssetTag\": \"\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\"}",
         "1=\"\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\"", "", 0}, /* characters, not bytes */
        {"{\"AssetTag\": \"a\"}", "", "StringValueTooShort #/AssetTag a|2", REFUSED},
        {"{\"AssetTag\": \"abcdef\"}", "", "StringValueTooLong #/AssetTag abcdef|5", REFUSED},
    };

    CHECK_CASES(&chassis, chassis_now, cases);
}

static void patch_check_wrong_values_are_reported(void)
{
    static const struct body_case cases[] = {
        {"{\"AssetTag\": 5}", "", "PropertyValueTypeError #/AssetTag 5|AssetTag", REFUSED},
        {"{\"AssetTag\": [\"a\"]}", "", "PropertyValueTypeError #/AssetTag [\"a\"]|AssetTag",
         REFUSED},
        {"{\"AssetTag\": {}}", "", "PropertyValueTypeError #/AssetTag {}|AssetTag", REFUSED},
        {"{\"Location\": {\"Placement\": {\"RackOffset\": 3.5}}}", "",
         "PropertyValueTypeError #/Location/Placement/RackOffset 3.5|RackOffset", REFUSED},
        {"{\"Location\": {\"Placement\": {\"RackOffset\": \"3\"}}}", "",
         "PropertyValueTypeError #/Location/Placement/RackOffset 3|RackOffset", REFUSED},
        {"{\"Location\": {\"Placement\": {\"RackOffset\": true}}}", "",
         "PropertyValueTypeError #/Location/Placement/RackOffset true|RackOffset", REFUSED},
        {"{\"Location\": {\"Placement\": []}}", "",
         "PropertyValueTypeError #/Location/Placement []|Placement", REFUSED},
        {"{\"Location\": 5}", "", "PropertyValueTypeError #/Location 5|Location", REFUSED},
        {"{\"Location\": null}", "", "PropertyValueTypeError #/Location null|Location", REFUSED},
        {"{\"LocationIndicatorActive\": \"true\"}", "",
         "PropertyValueTypeError #/LocationIndicatorActive true|LocationIndicatorActive", REFUSED},
        /* nullable by the schema, but not for this service */
        {"{\"LocationIndicatorActive\": null}", "",
         "PropertyValueTypeError #/LocationIndicatorActive null|LocationIndicatorActive", REFUSED},
        {"{\"IndicatorLED\": \"lit\"}", "",
         "PropertyValueNotInList #/IndicatorLED lit|IndicatorLED", REFUSED},
        /* the schema has it, the service has not */
        {"{\"IndicatorLED\": \"Unknown\"}", "",
         "PropertyValueNotInList #/IndicatorLED Unknown|IndicatorLED", REFUSED},
        {"{\"IndicatorLED\": 1}", "", "PropertyValueTypeError #/IndicatorLED 1|IndicatorLED",
         REFUSED},
    };

    CHECK_CASES(&chassis, chassis_now, cases);
}

static void patch_check_unknown_and_read_only_are_told_apart(void)
{
    static const struct body_case cases[] = {
        {"{\"Foo\": 1}", "", "PropertyUnknown #/Foo Foo", REFUSED},
        {"{\"assettag\": \"abc\"}", "", "PropertyUnknown #/assettag assettag", REFUSED},
        {"{\"\": 1}", "", "PropertyUnknown #/ ", REFUSED},
        {"{\"A/b~c\": 1}", "", "PropertyUnknown #/A~1b~0c A/b~c", REFUSED},
        {"{\"#\": {\"Shoal\": 1}}", "", "PropertyUnknown #/# #", REFUSED},
        {"{\"Location/Placement\": 1}", "",
         "PropertyUnknown #/Location~1Placement Location/Placement", REFUSED},
        {"{\"Id\": \"Y\"}", "", "PropertyNotWritable #/Id Id", REFUSED},
        {"{\"SerialNumber\": \"1\"}", "", "PropertyNotWritable #/SerialNumber SerialNumber",
         REFUSED},
        /* in the schema, not in the resource */
        {"{\"Model\": \"1\"}", "", "PropertyNotWritable #/Model Model", REFUSED},
        /* writable by the schema, not by this service */
        {"{\"EnvironmentalClass\": \"A1\"}", "",
         "PropertyNotWritable #/EnvironmentalClass EnvironmentalClass", REFUSED},
        /* in the resource, not in the schema */
        {"{\"Extra\": {\"Word\": 1, \"Other\": 2}}", "",
         "PropertyNotWritable #/Extra/Word Word; PropertyUnknown #/Extra/Other Other", REFUSED},
        {"{\"Status\": {\"State\": \"Disabled\", \"Foo\": 1}}", "",
         "PropertyNotWritable #/Status/State State; PropertyUnknown #/Status/Foo Foo", REFUSED},
        {"{\"Status\": null}", "", "PropertyNotWritable #/Status Status", REFUSED},
        {"{\"PhysicalSecurity\": {\"IntrusionSensor\": \"Normal\", \"Foo\": 1}}", "",
         "PropertyNotWritable #/PhysicalSecurity/IntrusionSensor IntrusionSensor; "
         "PropertyUnknown #/PhysicalSecurity/Foo Foo",
         REFUSED},
        {"{\"Links\": {\"ContainedBy\": {\"@odata.id\": \"/x\"}}}", "", "NoOperation ", REFUSED},
        {"{\"Links\": {\"ManagedBy\": [{\"@odata.id\": \"/x\"}]}}", "",
         "PropertyNotWritable #/Links/ManagedBy ManagedBy", REFUSED},
        {"{\"Sensors\": {\"@odata.id\": \"/x\"}}", "", "PropertyNotWritable #/Sensors Sensors",
         REFUSED},
        {"{\"Foo\": {\"Bar\": {\"Baz\": 1}}}", "", "PropertyUnknown #/Foo Foo", REFUSED},
        {"{\"Oem\": {\"Other\": 1}}", "", "PropertyUnknown #/Oem/Other Other", REFUSED},
    };

    CHECK_CASES(&chassis, chassis_now, cases);
}

/** DSP0266 §7.7: what can never be written does not stop the rest; a wrong value does. */
static void patch_check_mixed_body_depends_on_what_is_wrong(void)
{
    static const struct body_case cases[] = {
        {"{\"Foo\": 1, \"AssetTag\": \"abc\", \"Id\": \"Y\"}", "1=\"abc\"",
         "PropertyUnknown #/Foo Foo; PropertyNotWritable #/Id Id", 0},
        {"{\"Foo\": 1, \"AssetTag\": \"abc\", \"IndicatorLED\": \"Green\"}", "1=\"abc\"",
         "PropertyUnknown #/Foo Foo; PropertyValueNotInList #/IndicatorLED Green|IndicatorLED",
         REFUSED},
    };

    CHECK_CASES(&chassis, chassis_now, cases);
}

static void patch_check_nothing_to_do_is_no_operation(void)
{
    static const struct body_case cases[] = {
        {"{}", "", "NoOperation ", REFUSED},
        {"{\"@odata.id\": \"/redfish/v1/X\", \"AssetTag@x\": 1}", "", "NoOperation ", REFUSED},
        {"{\"Location\": {}}", "", "NoOperation ", REFUSED},
        {"{\"Status\": {}}", "", "NoOperation ", REFUSED},
    };

    CHECK_CASES(&chassis, chassis_now, cases);
}

/** A row is only worth something where the resource shows the property. */
static void patch_check_property_that_is_not_served_is_not_writable(void)
{
    static const struct body_case cases[] = {
        {"{\"AssetTag\": \"abc\"}", "", "PropertyNotWritable #/AssetTag AssetTag", REFUSED},
        {"{\"Location\": {\"Placement\": {\"RackOffset\": 3}}}", "",
         "PropertyNotWritable #/Location/Placement/RackOffset RackOffset", REFUSED},
        {"{\"Oem\": {\"Shoal\": {\"Key\": \"a\"}}}", "6=\"a\"", "", 0}, /* PATCH_UNSERVED */
    };

    CHECK_CASES(&chassis, "{}", cases);
}

static void patch_check_secret_never_appears_in_messages(void)
{
    static const struct body_case cases[] = {
        {"{\"Oem\": {\"Shoal\": {\"Key\": \"verysecret\"}}}", "",
         "StringValueTooLong #/Oem/Shoal/Key ******|6", REFUSED},
        {"{\"Oem\": {\"Shoal\": {\"Key\": {\"a\": \"verysecret\"}}}}", "",
         "PropertyValueTypeError #/Oem/Shoal/Key ******|Key", REFUSED},
        {"{\"Oem\": {\"Shoal\": {\"Key\": 123456}}}", "",
         "PropertyValueTypeError #/Oem/Shoal/Key ******|Key", REFUSED},
        {"{\"Oem\": {\"Shoal\": {\"Key\": null}}}", "",
         "PropertyValueTypeError #/Oem/Shoal/Key null|Key", REFUSED},
        {"{\"Oem\": {\"Shoal\": [\"verysecret\"]}}", "",
         "PropertyValueTypeError #/Oem/Shoal ******|Shoal", REFUSED},
        {"{\"Oem\": \"verysecret\"}", "", "PropertyValueTypeError #/Oem ******|Oem", REFUSED},
    };

    CHECK_CASES(&chassis, chassis_now, cases);
}

/* -- arrays as a whole -- */

static void patch_check_array_of_scalars_is_worked_in(void)
{
    static const struct body_case cases[] = {
        {"{\"ElectricalSourceManagerURIs\": [\"/x\", \"/y\"]}", "4=[\"/x\",\"/y\"]", "", 0},
        {"{\"ElectricalSourceManagerURIs\": [{}, \"/y\"]}", "4=[\"/a\",\"/y\"]", "", 0},
        {"{\"ElectricalSourceManagerURIs\": [null, {}]}", "4=[\"/b\"]", "", 0},
        {"{\"ElectricalSourceManagerURIs\": [{}]}", "4=[\"/a\"]", "", 0},
        {"{\"ElectricalSourceManagerURIs\": [{}, {}, \"/c\"]}", "4=[\"/a\",\"/b\",\"/c\"]", "", 0},
        {"{\"ElectricalSourceManagerURIs\": [{}, {}, {}, null]}", "4=[\"/a\",\"/b\"]", "", 0},
        {"{\"ElectricalSourceManagerURIs\": []}", "",
         "ArraySizeTooShort #/ElectricalSourceManagerURIs ElectricalSourceManagerURIs|1", REFUSED},
        {"{\"ElectricalSourceManagerURIs\": [{}, {}, \"/c\", \"/d\"]}", "",
         "ArraySizeTooLong #/ElectricalSourceManagerURIs ElectricalSourceManagerURIs|3", REFUSED},
        {"{\"ElectricalSourceManagerURIs\": [{}, 5, [\"/a\"], {\"a\": 1}]}", "",
         "PropertyValueTypeError #/ElectricalSourceManagerURIs/1 5|ElectricalSourceManagerURIs; "
         "PropertyValueTypeError #/ElectricalSourceManagerURIs/2 "
         "[\"/a\"]|ElectricalSourceManagerURIs; "
         "PropertyValueTypeError #/ElectricalSourceManagerURIs/3 "
         "{\"a\":1}|ElectricalSourceManagerURIs; "
         "ArraySizeTooLong #/ElectricalSourceManagerURIs ElectricalSourceManagerURIs|3",
         REFUSED},
        {"{\"ElectricalSourceManagerURIs\": [\"no uri\"]}", "",
         "PropertyValueFormatError #/ElectricalSourceManagerURIs/0 no "
         "uri|ElectricalSourceManagerURIs",
         REFUSED},
        {"{\"ElectricalSourceManagerURIs\": null}", "",
         "PropertyValueTypeError #/ElectricalSourceManagerURIs null|ElectricalSourceManagerURIs",
         REFUSED},
        {"{\"ElectricalSourceManagerURIs\": \"/a\"}", "",
         "PropertyValueTypeError #/ElectricalSourceManagerURIs /a|ElectricalSourceManagerURIs",
         REFUSED},
        {"{\"Oem\": {\"Shoal\": {\"Numbers\": [{}, 10, -2]}}}", "7=[1,10,-2]", "", 0},
        /* the narrower of both: -2 is the schema's, 10 the row's */
        {"{\"Oem\": {\"Shoal\": {\"Numbers\": [-3, 11]}}}", "",
         "PropertyValueOutOfRange #/Oem/Shoal/Numbers/0 -3|Numbers; "
         "PropertyValueOutOfRange #/Oem/Shoal/Numbers/1 11|Numbers",
         REFUSED},
    };

    CHECK_CASES(&chassis, chassis_now, cases);
}

static const struct patch_property ethernet_rows[] = {
    {.pointer = "/MACAddress", .key = 1},
    {.pointer = "/VLAN/VLANId", .key = 2},
    {.pointer = "/IPv4StaticAddresses", .key = 3, .count_max = 3},
    {.pointer = "/StaticNameServers", .key = 4, .flags = PATCH_FIXED_SIZE | PATCH_NULLABLE},
    {.pointer = "/IPv6StaticAddresses", .key = 5},
    {.pointer = "/IPv6StaticAddresses/#/Address", .key = 6, .values = led_values},
};

static const struct patch_form ethernet = {
    .schema = &schema_EthernetInterface,
    .type = "EthernetInterface.v1_12_4.EthernetInterface",
    .properties = ethernet_rows,
    .property_count = ARRAY_SIZE(ethernet_rows),
};

static const char ethernet_now[] =
    "{\"MACAddress\":\"00:11:22:33:44:55\",\"VLAN\":{\"VLANId\":1},"
    "\"IPv4StaticAddresses\":[{\"Address\":\"10.0.0.1\",\"AddressOrigin\":\"Static\","
    "\"@x\":1},{\"Address\":\"10.0.0.2\"}],"
    "\"StaticNameServers\":[\"a\",\"b\",null],"
    "\"IPv6StaticAddresses\":[{\"Address\":\"Lit\",\"PrefixLength\":64}]}";

/* -- Manager: an object in Oem with a schema of its own, and dictionaries as a whole -- */

static const struct patch_property manager_rows[] = {
    {.pointer = "/Oem/OpenBmc/Fan/Profile", .key = 1},
    {.pointer = "/Oem/OpenBmc/Fan/FanZones", .key = 2},
    {.pointer = "/Oem/OpenBmc/Fan/PidControllers", .key = 3, .flags = PATCH_UNSERVED},
};
static const struct patch_excerpt manager_oem = {"/Oem/OpenBmc", &schema_OpenBMCManager,
                                                 "OpenBMCManager.v1_1_0.Manager"};
static const struct patch_form oem_manager = {
    .schema = &schema_Manager,
    .type = "Manager.v1_24_0.Manager",
    .properties = manager_rows,
    .property_count = ARRAY_SIZE(manager_rows),
    .excerpts = &manager_oem,
    .excerpt_count = 1,
};

static const char manager_now[] =
    "{\"Oem\":{\"OpenBmc\":{\"@odata.type\":\"#t\",\"Fan\":{\"Profile\":\"a\",\"FanZones\":{"
    "\"Left\":{\"@odata.id\":\"/z\",\"FailSafePercent\":1,\"Chassis\":{\"@odata.id\":\"/c\"}}}}}}"
    "}";
#define FAN "\"Oem\":{\"OpenBmc\":{\"Fan\":{"
#define POINTER "#/Oem/OpenBmc/Fan/"

static void patch_check_oem_object_by_its_own_schema(void)
{
    static const struct body_case cases[] = {
        {"{" FAN "\"Profile\":\"b\"}}}}", "1=\"b\"", "", 0},
        {"{" FAN "\"Profile\":1}}}}", "", "PropertyValueTypeError " POINTER "Profile 1|Profile",
         REFUSED},
        {"{" FAN "\"Color\":1}}}}", "", "PropertyUnknown " POINTER "Color Color", REFUSED},
        {"{\"Oem\":{\"Other\":1}}", "", "PropertyUnknown #/Oem/Other Other", REFUSED},
        {"{" FAN "\"StepwiseControllers\":1}}}}", "",
         "PropertyNotWritable " POINTER "StepwiseControllers StepwiseControllers", REFUSED},
        /* a member that changes, one that goes, and one that comes */
        {"{" FAN "\"FanZones\":{\"Left\":{\"FailSafePercent\":2}}}}}}",
         "2={\"Left\":{\"FailSafePercent\":2,\"Chassis\":{\"@odata.id\":\"/c\"}}}", "", 0},
        {"{" FAN "\"FanZones\":{\"Left\":null}}}}}", "2={\"Left\":null}", "", 0},
        {"{" FAN "\"FanZones\":{\"New\":{\"Chassis\":{\"@odata.id\":\"/d\"}}}}}}}",
         "2={\"Left\":{\"@odata.id\":\"/z\",\"FailSafePercent\":1,\"Chassis\":{\"@odata.id\":\"/"
         "c\"}},\"New\":{\"Chassis\":{\"@odata.id\":\"/d\"}}}",
         "", 0},
        {"{" FAN "\"FanZones\":{\"New\":{}}}}}}", "",
         "PropertyMissing " POINTER "FanZones/New/Chassis Chassis", REFUSED},
        {"{" FAN "\"FanZones\":{\"N w\":{}}}}}}", "", "PropertyUnknown " POINTER "FanZones/N w N w",
         REFUSED},
        {"{" FAN "\"FanZones\":{\"Left\":{\"Color\":1}}}}}}", "",
         "PropertyUnknown " POINTER "FanZones/Left/Color Color", REFUSED},
        {"{" FAN "\"FanZones\":{\"Left\":1}}}}}", "",
         "PropertyValueTypeError " POINTER "FanZones/Left 1|Left", REFUSED},
        /* not shown, and made all the same */
        {"{" FAN "\"PidControllers\":{\"New\":{\"Zones\":[{\"@odata.id\":\"/z\"}]}}}}}}",
         "3={\"New\":{\"Zones\":[{\"@odata.id\":\"/z\"}]}}", "", 0},
    };

    CHECK_CASES(&oem_manager, manager_now, cases);
    CU_ASSERT_PTR_NULL(patch_form_flaw(&oem_manager));
}

static void patch_check_array_of_links_keeps_them(void)
{
    static const struct patch_property row = {.pointer = "/Links/RelatedInterfaces", .key = 1};
    static const struct patch_form form = {.schema = &schema_EthernetInterface,
                                           .type = "EthernetInterface.v1_12_4.EthernetInterface",
                                           .properties = &row,
                                           .property_count = 1};
    static const struct body_case cases[] = {
        {"{\"Links\":{\"RelatedInterfaces\":[{},{\"@odata.id\":\"/c\"}]}}",
         "1=[{\"@odata.id\":\"/a\"},{\"@odata.id\":\"/c\"}]", "", 0},
        {"{\"Links\":{\"RelatedInterfaces\":[null,{}]}}", "1=[{\"@odata.id\":\"/b\"}]", "", 0},
    };

    CHECK_CASES(&form,
                "{\"Links\":{\"RelatedInterfaces\":[{\"@odata.id\":\"/a\"},{\"@odata.id\":\"/b\"}"
                "]}}",
                cases);
}

static void patch_check_array_of_objects_is_merged_by_element(void)
{
    static const struct body_case cases[] = {
        {"{\"IPv4StaticAddresses\": [{\"SubnetMask\": \"255.0.0.0\"}, {}]}",
         "3=[{\"Address\":\"10.0.0.1\",\"AddressOrigin\":\"Static\",\"SubnetMask\":\"255.0.0.0\"},"
         "{\"Address\":\"10.0.0.2\"}]",
         "", 0},
        {"{\"IPv4StaticAddresses\": [null, {\"Gateway\": null}]}",
         "3=[{\"Address\":\"10.0.0.2\",\"Gateway\":null}]", "", 0},
        {"{\"IPv4StaticAddresses\": [{}, {}, {\"Address\": \"10.0.0.3\"}]}",
         "3=[{\"Address\":\"10.0.0.1\",\"AddressOrigin\":\"Static\"},{\"Address\":\"10.0.0.2\"},"
         "{\"Address\":\"10.0.0.3\"}]",
         "", 0},
        {"{\"IPv4StaticAddresses\": []}", "3=[]", "", 0},
        {"{\"IPv4StaticAddresses\": [{}, {}, {\"Address\": \"x\"}, {}]}", "",
         "PropertyValueFormatError #/IPv4StaticAddresses/2/Address x|Address", REFUSED},
        {"{\"IPv4StaticAddresses\": [5]}", "",
         "PropertyValueTypeError #/IPv4StaticAddresses/0 5|IPv4StaticAddresses", REFUSED},
        /* read-only by the schema: the rest of the element stands */
        {"{\"IPv4StaticAddresses\": [{\"AddressOrigin\": \"DHCP\", \"Address\": \"10.0.0.9\"}]}",
         "3=[{\"Address\":\"10.0.0.9\",\"AddressOrigin\":\"Static\"}]",
         "PropertyNotWritable #/IPv4StaticAddresses/0/AddressOrigin AddressOrigin", 0},
        {"{\"IPv4StaticAddresses\": [{\"AddressOrigin\": \"DHCP\", \"Foo\": 1}, {}]}", "",
         "PropertyNotWritable #/IPv4StaticAddresses/0/AddressOrigin AddressOrigin; "
         "PropertyUnknown #/IPv4StaticAddresses/0/Foo Foo",
         REFUSED},
        /* rows below tell what of an element the service can write, and how */
        {"{\"IPv6StaticAddresses\": [{\"Address\": \"Off\", \"PrefixLength\": 5}]}",
         "5=[{\"Address\":\"Off\",\"PrefixLength\":64}]",
         "PropertyNotWritable #/IPv6StaticAddresses/0/PrefixLength PrefixLength", 0},
        {"{\"IPv6StaticAddresses\": [{}, {\"Address\": \"::1\"}]}", "",
         "PropertyValueNotInList #/IPv6StaticAddresses/1/Address ::1|Address", REFUSED},
    };

    CHECK_CASES(&ethernet, ethernet_now, cases);
}

static void patch_check_array_of_fixed_size_is_padded(void)
{
    static const struct body_case cases[] = {
        {"{\"StaticNameServers\": [\"x\"]}", "4=[\"x\",null,null]", "", 0},
        {"{\"StaticNameServers\": [null, {}, \"z\"]}", "4=[null,\"b\",\"z\"]", "", 0},
        {"{\"StaticNameServers\": [{}, {}, {}, \"z\"]}", "",
         "ArraySizeTooLong #/StaticNameServers StaticNameServers|3", REFUSED},
    };

    CHECK_CASES(&ethernet, ethernet_now, cases);
}

static void patch_check_patterns_and_limits_of_the_schema_hold(void)
{
    static const struct body_case cases[] = {
        {"{\"MACAddress\": \"00-11-22-33-44-AF\"}", "1=\"00-11-22-33-44-AF\"", "", 0},
        {"{\"MACAddress\": \"00-11-22-33-44-AG\"}", "",
         "PropertyValueFormatError #/MACAddress 00-11-22-33-44-AG|MACAddress", REFUSED},
        {"{\"VLAN\": {\"VLANId\": 4094}}", "2=4094", "", 0},
        {"{\"VLAN\": {\"VLANId\": 4095}}", "", "PropertyValueOutOfRange #/VLAN/VLANId 4095|VLANId",
         REFUSED},
        {"{\"VLAN\": {\"VLANId\": -1}}", "", "PropertyValueOutOfRange #/VLAN/VLANId -1|VLANId",
         REFUSED},
    };

    CHECK_CASES(&ethernet, ethernet_now, cases);
}

/* -- elements that are the hardware's -- */

static void patch_check_fixed_elements_are_values_of_their_own(void)
{
    static const struct patch_property rows[] = {
        {.pointer = "/Assemblies/#/LocationIndicatorActive", .key = 1},
    };
    static const struct patch_form form = {
        &schema_Assembly, "Assembly.v1_6_1.Assembly", NULL, rows, ARRAY_SIZE(rows), NULL, 0};
    static const struct body_case cases[] = {
        {"{\"Assemblies\": [{}, {\"LocationIndicatorActive\": true}]}",
         "1@/Assemblies/1/LocationIndicatorActive(1)=true", "", 0},
        {"{\"Assemblies\": [{\"LocationIndicatorActive\": false}]}",
         "1@/Assemblies/0/LocationIndicatorActive(0)=false", "", 0},
        {"{\"Assemblies\": [{\"Name\": \"x\", \"Foo\": 2}, {\"LocationIndicatorActive\": 1}]}", "",
         "PropertyNotWritable #/Assemblies/0/Name Name; PropertyUnknown #/Assemblies/0/Foo Foo; "
         "PropertyValueTypeError #/Assemblies/1/LocationIndicatorActive 1|LocationIndicatorActive",
         REFUSED},
        {"{\"Assemblies\": [{}, {}, {\"LocationIndicatorActive\": true}]}", "",
         "PropertyNotWritable #/Assemblies/2/LocationIndicatorActive LocationIndicatorActive",
         REFUSED},
        {"{\"Assemblies\": [{}, {}, {}, {\"LocationIndicatorActive\": true}]}", "",
         "ArraySizeTooLong #/Assemblies Assemblies|3", REFUSED},
        {"{\"Assemblies\": [null, 5]}", "",
         "PropertyValueTypeError #/Assemblies/0 null|Assemblies; "
         "PropertyValueTypeError #/Assemblies/1 5|Assemblies",
         REFUSED},
        {"{\"Assemblies\": {\"0\": {\"LocationIndicatorActive\": true}}}", "",
         "PropertyValueTypeError #/Assemblies "
         "{\"0\":{\"LocationIndicatorActive\":true}}|Assemblies",
         REFUSED},
        {"{\"Assemblies\": [{}, {}]}", "", "NoOperation ", REFUSED},
        {"{\"Assemblies\": []}", "", "NoOperation ", REFUSED},
    };

    CHECK_CASES(&form,
                "{\"Assemblies\":[{\"LocationIndicatorActive\":false,\"Name\":\"n\"},"
                "{\"LocationIndicatorActive\":false},{}]}",
                cases);
}

static void patch_check_rows_with_an_index_are_for_one_element(void)
{
    static const struct patch_property rows[] = {
        {.pointer = "/PowerControl/0/PowerLimit/LimitInWatts", .key = 1, .flags = PATCH_NULLABLE},
    };
    static const struct patch_form form = {
        &schema_Power, "Power.v1_7_3.Power", NULL, rows, ARRAY_SIZE(rows), NULL, 0};
    static const struct body_case cases[] = {
        {"{\"PowerControl\": [{\"PowerLimit\": {\"LimitInWatts\": 400.5}}]}", "1=400.5", "", 0},
        {"{\"PowerControl\": [{\"PowerLimit\": {\"LimitInWatts\": null}}]}", "1=null", "", 0},
        {"{\"PowerControl\": [{}, {\"PowerLimit\": {\"LimitInWatts\": 400}}]}", "",
         "PropertyNotWritable #/PowerControl/1/PowerLimit/LimitInWatts LimitInWatts", REFUSED},
        {"{\"PowerControl\": [{\"PowerLimit\": {\"LimitInWatts\": -1}}]}", "",
         "PropertyValueOutOfRange #/PowerControl/0/PowerLimit/LimitInWatts -1|LimitInWatts",
         REFUSED},
    };

    CHECK_CASES(&form,
                "{\"PowerControl\":[{\"PowerLimit\":{\"LimitInWatts\":1}},"
                "{\"PowerLimit\":{\"LimitInWatts\":1}}]}",
                cases);
}

static void patch_check_excerpt_has_only_what_excerpts_have(void)
{
    static const struct patch_property rows[] = {
        {.pointer = "/PowerLimitWatts/SetPoint", .key = 1},
    };
    static const struct patch_excerpt excerpt = {"/PowerLimitWatts", &schema_Control,
                                                 "Control.v1_7_0.Control"};
    static const struct patch_form form = {&schema_EnvironmentMetrics,
                                           "EnvironmentMetrics.v1_5_0.EnvironmentMetrics",
                                           NULL,
                                           rows,
                                           ARRAY_SIZE(rows),
                                           &excerpt,
                                           1};
    static const struct body_case cases[] = {
        {"{\"PowerLimitWatts\": {\"SetPoint\": 500}}", "1=500", "", 0},
        {"{\"PowerLimitWatts\": {\"SetPoint\": 500, \"Reading\": 1, \"PhysicalContext\": \"Fan\", "
         "\"@odata.id\": 1}}",
         "1=500",
         "PropertyNotWritable #/PowerLimitWatts/Reading Reading; "
         "PropertyUnknown #/PowerLimitWatts/PhysicalContext PhysicalContext",
         0},
        {"{\"PowerLimitWatts\": [{\"SetPoint\": 500}]}", "",
         "PropertyValueTypeError #/PowerLimitWatts [{\"SetPoint\":500}]|PowerLimitWatts", REFUSED},
    };

    CHECK_CASES(&form, "{\"PowerLimitWatts\":{\"SetPoint\":1,\"Reading\":2}}", cases);
    CU_ASSERT_PTR_NULL(patch_form_flaw(&form));
}

/* -- POST -- */

static const struct patch_property subscription_rows[] = {
    {.pointer = "/Destination", .key = 1, .flags = PATCH_CREATE_ONLY},
    {.pointer = "/Protocol", .key = 2, .flags = PATCH_CREATE_ONLY},
    {.pointer = "/Context", .key = 3, .flags = PATCH_NULLABLE | PATCH_REQUIRED},
    {.pointer = "/HttpHeaders", .key = 4, .flags = PATCH_SECRET | PATCH_UNSERVED},
    {.pointer = "/RegistryPrefixes", .key = 5, .flags = PATCH_CREATE_ONLY},
    {.pointer = "/OriginResources", .key = 6, .flags = PATCH_CREATE_ONLY},
    {.pointer = "/SyslogFilters", .key = 7},
};

static const struct patch_form subscription = {
    .schema = &schema_EventDestination,
    .type = "EventDestination.v1_16_0.EventDestination",
    .properties = subscription_rows,
    .property_count = ARRAY_SIZE(subscription_rows),
};

#define SUBSCRIPTION "\"Destination\": \"https://h/\", \"Protocol\": \"Redfish\", \"Context\": null"
#define SUBSCRIPTION_VALUES "1=\"https://h/\" 2=\"Redfish\" 3=null"

static void patch_check_post_is_all_or_nothing(void)
{
    static const struct body_case cases[] = {
        {"{" SUBSCRIPTION "}", SUBSCRIPTION_VALUES, "", 0},
        {"{" SUBSCRIPTION ", \"RegistryPrefixes\": [\"a\"]}", SUBSCRIPTION_VALUES " 5=[\"a\"]", "",
         0},
        {"{" SUBSCRIPTION ", \"Foo\": 1}", SUBSCRIPTION_VALUES, "PropertyUnknown #/Foo Foo",
         REFUSED},
        {"{" SUBSCRIPTION ", \"Id\": \"x\"}", SUBSCRIPTION_VALUES, "PropertyNotWritable #/Id Id",
         REFUSED},
        {"{" SUBSCRIPTION ", \"@odata.type\": \"x\"}", SUBSCRIPTION_VALUES, "", 0},
        {"{}", "",
         "CreateFailedMissingReqProperties #/Destination Destination; "
         "CreateFailedMissingReqProperties #/Protocol Protocol; "
         "CreateFailedMissingReqProperties #/Context Context",
         REFUSED},
        {"{\"Protocol\": \"Redfish\", \"Destination\": null, \"Context\": null}",
         "2=\"Redfish\" 3=null", "PropertyValueTypeError #/Destination null|Destination", REFUSED},
        {"{\"Protocol\": \"Pigeon\", \"Destination\": \"a b\", \"Context\": null}", "3=null",
         "PropertyValueNotInList #/Protocol Pigeon|Protocol; "
         "PropertyValueFormatError #/Destination a b|Destination",
         REFUSED},
        /* nothing is there that could be kept or removed */
        {"{" SUBSCRIPTION ", \"RegistryPrefixes\": [null, {}]}", SUBSCRIPTION_VALUES "",
         "PropertyValueTypeError #/RegistryPrefixes/0 null|RegistryPrefixes; "
         "PropertyValueTypeError #/RegistryPrefixes/1 {}|RegistryPrefixes",
         REFUSED},
        {"{" SUBSCRIPTION ", \"OriginResources\": [{\"@odata.id\": \"/a\"}]}",
         SUBSCRIPTION_VALUES " 6=[{\"@odata.id\":\"/a\"}]", "", 0},
        {"{" SUBSCRIPTION ", \"OriginResources\": [{\"@odata.id\": 5}, \"/a\"]}",
         SUBSCRIPTION_VALUES "",
         "PropertyValueTypeError #/OriginResources/0 {\"@odata.id\":5}|OriginResources; "
         "PropertyValueTypeError #/OriginResources/1 /a|OriginResources",
         REFUSED},
        /* a dictionary, whose names have a pattern; all of it is secret */
        {"{" SUBSCRIPTION ", \"HttpHeaders\": [{\"Authorization\": \"Basic eA==\"}]}",
         SUBSCRIPTION_VALUES " 4=[{\"Authorization\":\"Basic eA==\"}]", "", 0},
        {"{" SUBSCRIPTION ", \"HttpHeaders\": [{\"X-A\": 5, \"a:b\": \"secret\"}]}",
         SUBSCRIPTION_VALUES,
         "PropertyValueTypeError #/HttpHeaders/0/X-A ******|X-A; "
         "PropertyUnknown #/HttpHeaders/0/a:b a:b",
         REFUSED},
        {"{" SUBSCRIPTION ", \"HttpHeaders\": [\"secret\"]}", SUBSCRIPTION_VALUES "",
         "PropertyValueTypeError #/HttpHeaders/0 ******|HttpHeaders", REFUSED},
        {"{" SUBSCRIPTION ", \"SyslogFilters\": [{\"Foo\": 1, \"LogFacilities\": [\"Kern\"]}]}",
         SUBSCRIPTION_VALUES, "PropertyUnknown #/SyslogFilters/0/Foo Foo", REFUSED},
    };

    CHECK_CASES(&subscription, NULL, cases);
}

static void patch_check_create_only_is_not_writable_later(void)
{
    static const struct body_case cases[] = {
        {"{\"Protocol\": \"Redfish\", \"Context\": \"c\"}", "3=\"c\"",
         "PropertyNotWritable #/Protocol Protocol", 0},
    };

    CHECK_CASES(&subscription, "{\"Protocol\":\"Redfish\",\"Context\":\"b\"}", cases);
}

static void patch_check_post_without_required_and_empty_body_is_fine(void)
{
    static const struct body_case cases[] = {{"{}", "", "", 0}};

    CHECK_CASES(&chassis, NULL, cases);
}

/* -- actions -- */

static const struct patch_property update_rows[] = {
    {.pointer = "/ImageURI", .key = 1},
    {.pointer = "/TransferProtocol", .key = 2, .flags = PATCH_REQUIRED, .values = led_values},
    {.pointer = "/Targets", .key = 3},
    {.pointer = "/Password", .key = 4, .flags = PATCH_SECRET, .length_max = 3},
    {.pointer = "/ForceUpdate", .key = 5},
};

static const struct patch_form update = {
    .schema = &schema_UpdateService,
    .type = "UpdateService.v1_17_0.UpdateService",
    .action = "SimpleUpdate",
    .properties = update_rows,
    .property_count = ARRAY_SIZE(update_rows),
};

static void patch_check_action_has_messages_of_its_own(void)
{
    static const struct body_case cases[] = {
        {"{}", "",
         "ActionParameterMissing #/ImageURI UpdateService.SimpleUpdate|ImageURI; "
         "ActionParameterMissing #/TransferProtocol UpdateService.SimpleUpdate|TransferProtocol",
         REFUSED},
        {"{\"ImageURI\": 5, \"TransferProtocol\": \"HTTP\", \"Foo\": 1, \"Stage\": true}", "",
         "ActionParameterValueTypeError #/ImageURI 5|ImageURI|UpdateService.SimpleUpdate; "
         "ActionParameterValueNotInList #/TransferProtocol "
         "HTTP|TransferProtocol|UpdateService.SimpleUpdate; "
         "ActionParameterUnknown #/Foo UpdateService.SimpleUpdate|Foo; "
         "ActionParameterNotSupported #/Stage Stage|UpdateService.SimpleUpdate",
         REFUSED},
        {"{\"ImageURI\": \"u\", \"TransferProtocol\": null, \"Password\": \"secret\", "
         "\"Targets\": [\"/a\"], \"ForceUpdate\": true, \"@odata.id\": 1}",
         "1=\"u\" 3=[\"/a\"] 5=true",
         "ActionParameterValueTypeError #/TransferProtocol "
         "null|TransferProtocol|UpdateService.SimpleUpdate; "
         "StringValueTooLong #/Password ******|3",
         REFUSED},
    };

    CHECK_CASES(&update, NULL, cases);
}

/* -- forms of text -- */

static void patch_check_formats_of_types_hold(void)
{
    static const struct patch_property rows[] = {{.pointer = "/DateTime"},
                                                 {.pointer = "/DateTimeLocalOffset"}};
    static const struct patch_form manager = {
        &schema_Manager, "Manager.v1_24_0.Manager", NULL, rows, ARRAY_SIZE(rows), NULL, 0};
    static const struct patch_property job_rows[] = {{.pointer = "/MaxExecutionTime"}};
    static const struct patch_form job = {
        &schema_Job, "Job.v1_3_0.Job", NULL, job_rows, ARRAY_SIZE(job_rows), NULL, 0};
    static const struct {
        const struct patch_form *form;
        const char *name, *good[8], *bad[20];
    } cases[] = {
        {&manager,
         "DateTime",
         {"2024-02-29T23:59:60Z", "2026-11-21T12:00:00.123+01:00", "2000-02-29T00:00:00-23:59"},
         {"", "2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z",
          "2024-00-01T00:00:00Z", "2024-01-00T00:00:00Z", "2024-01-01", "2024-01-01 00:00:00Z",
          "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z", "2024-01-01T00:00:00",
          "2024-01-01T00:00:00.Z", "2024-01-01T00:00:00+1:00", "2024-01-01T00:00:00Zx",
          "2024-01-01T00:00:00+24:00", "24-01-01T00:00:00Z", "x"}},
        {&manager, "DateTimeLocalOffset", {"+01:00", "-12:30"}, {"01:00", "+2:00", "Z", "+01:00x"}},
        {&job,
         "MaxExecutionTime",
         {"PT1S", "P1D", "P1DT2H3M4.5S", "-PT1M", "PT0.1S"},
         {"", "P", "PT", "P1", "1D", "P1Y", "P1M", "PT1D", "P1DT", "PT1.S", "PT1.5M", "PT1S2M",
          "PT1M1M", "P1D ", "PTS"}},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        json_t *current CLEANUP(json_decrefp) = json_pack("{ss}", cases[i].name, "");

        for (size_t n = 0; n < 8 + 20; n++) {
            bool is_good = n < 8;
            const char *text = is_good ? cases[i].good[n] : cases[i].bad[n - 8];
            json_t *body CLEANUP(json_decrefp) = text ? json_pack("{ss}", cases[i].name, text)
                                                      : NULL;
            struct patch_result result;

            if (!body)
                continue;
            CU_ASSERT(patch_check(cases[i].form, body, current, &result) ==
                      (is_good ? 0 : PATCH_E_REFUSED));
            if ((result.value_count == 1) != is_good)
                fprintf(stderr, "\n  %s %s\n", cases[i].name, text);
            patch_result_deinit(&result);
        }
    }
}

/* -- limits -- */

/** A megabyte of nonsense is not answered by ten of explanations; good values are still found. */
static void patch_check_many_errors_are_cut(void)
{
    json_t *body CLEANUP(json_decrefp) = json_object();
    json_t *current CLEANUP(json_decrefp) = json_loads(chassis_now, 0, NULL);
    struct patch_result result;
    const json_t *last;

    for (int i = 0; i < 1000; i++) {
        char name[16];

        snprintf(name, sizeof(name), "Foo%d", i);
        CU_ASSERT_FATAL(json_put(body, name, json_integer(i)) == 0);
    }
    CU_ASSERT_FATAL(json_put(body, "AssetTag", json_string("tag")) == 0);
    CU_ASSERT(patch_check(&chassis, body, current, &result) == 0);
    CU_ASSERT(result.value_count == 1);
    CU_ASSERT(json_array_size(result.messages) == 33);
    last = json_array_get(result.messages, 32);
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(last, "MessageId")),
                           "Base.1.22.MaximumErrorsExceeded");
    CU_ASSERT(!json_object_get(last, "RelatedProperties"));
    patch_result_deinit(&result);
}

/** What is wrong beyond the last message stops all the same. */
static void patch_check_error_behind_the_last_message_counts(void)
{
    json_t *body CLEANUP(json_decrefp) = json_object();
    json_t *current CLEANUP(json_decrefp) = json_loads(chassis_now, 0, NULL);
    struct patch_result result;

    for (int i = 0; i < 50; i++) {
        char name[16];

        snprintf(name, sizeof(name), "Foo%d", i);
        CU_ASSERT_FATAL(json_put(body, name, json_integer(i)) == 0);
    }
    CU_ASSERT_FATAL(json_put(body, "IndicatorLED", json_string("Lit")) == 0);
    CU_ASSERT_FATAL(json_put(body, "AssetTag", json_integer(5)) == 0);
    CU_ASSERT(patch_check(&chassis, body, current, &result) == PATCH_E_REFUSED);
    patch_result_deinit(&result);
}

static void patch_check_long_value_is_cut_between_characters(void)
{
    json_t *body CLEANUP(json_decrefp) = json_object();
    json_t *current CLEANUP(json_decrefp) = json_loads(chassis_now, 0, NULL);
    struct patch_result result;
    char text[2001] = "a", expected[128] = "a";
    const json_t *arguments;

    for (size_t i = 1; i + 3 <= sizeof(text); i += 2)
        memcpy(text + i, "\xc3\xa9", 3);
    for (size_t i = 1; i < 123; i += 2)
        memcpy(expected + i, "\xc3\xa9", 3);
    memcpy(expected + 123, "...", 4);
    CU_ASSERT_FATAL(json_put(body, "AssetTag", json_string(text)) == 0);
    CU_ASSERT(patch_check(&chassis, body, current, &result) == PATCH_E_REFUSED);
    arguments = json_object_get(json_array_get(result.messages, 0), "MessageArgs");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_array_get(arguments, 0)), expected);
    patch_result_deinit(&result);
}

/* Lets `allocations_left` allocations of jansson succeed. */
static size_t allocations_left;

static void *failing_malloc(size_t size)
{
    if (allocations_left == 0)
        return NULL;
    allocations_left--;
    return malloc(size);
}

/** Whatever fails for lack of memory, nothing else is said, and nothing is left behind. */
static void patch_check_out_of_memory_is_an_error(void)
{
    json_t *current CLEANUP(json_decrefp) = json_loads(ethernet_now, 0, NULL);
    json_t *body CLEANUP(json_decrefp) = json_loads(
        "{\"Foo\": 1, \"IPv4StaticAddresses\": [{\"Gateway\": null, \"Bar\": 2}, {}, "
        "{\"Address\": \"10.0.0.3\"}], \"StaticNameServers\": [\"x\"], \"VLAN\": {\"VLANId\": "
        "5.0}}",
        0, NULL);
    int outcome = -ENOMEM;
    size_t count;

    for (count = 0; outcome != 0 && count < 1000; count++) {
        struct patch_result result;

        allocations_left = count;
        json_set_alloc_funcs(failing_malloc, free);
        outcome = patch_check(&ethernet, body, current, &result);
        json_set_alloc_funcs(malloc, free);
        CU_ASSERT(outcome == -ENOMEM || outcome == 0);
        if (outcome == 0)
            CU_ASSERT(result.value_count == 3 && json_array_size(result.messages) == 2);
        patch_result_deinit(&result);
    }
    CU_ASSERT(outcome == 0 && count > 50);
}

/* -- forms -- */

static void patch_form_flaw_of_good_forms_is_none(void)
{
    const struct patch_form *const forms[] = {&chassis, &ethernet, &subscription, &update};

    for (size_t i = 0; i < ARRAY_SIZE(forms); i++) {
        const char *flaw = patch_form_flaw(forms[i]);

        if (flaw)
            fprintf(stderr, "\n  %s: %s\n", forms[i]->type, flaw);
        CU_ASSERT_PTR_NULL(flaw);
    }
}

static void patch_form_flaw_is_what_the_schema_contradicts(void)
{
    static const struct {
        struct patch_property row;
        const char *type, *action, *flaw;
    } cases[] = {
        {{.pointer = "/AssetTag"}, "Chassis.v1_28_0.Chassis", NULL, NULL},
        {{.pointer = "/AssetTag"}, "Chassis.v9_9_9.Chassis", NULL, ""},
        {{.pointer = "/AssetTag"}, "Fan.v1_6_0.Fan", NULL, ""},
        {{.pointer = "/AssetTag"}, "Chassis.v1_28_0.Chassis", "Boil", ""},
        {{.pointer = "/Asset"}, "Chassis.v1_28_0.Chassis", NULL, "/Asset"},
        {{.pointer = "/AssetTag/#"}, "Chassis.v1_28_0.Chassis", NULL, "/AssetTag/#"},
        {{.pointer = "/AssetTag/Size"}, "Chassis.v1_28_0.Chassis", NULL, "/AssetTag/Size"},
        {{.pointer = "/SerialNumber"}, "Chassis.v1_28_0.Chassis", NULL, "/SerialNumber"},
        {{.pointer = "/ResetType"}, "Chassis.v1_28_0.Chassis", "Reset", NULL},
        {{.pointer = "/ResetKind"}, "Chassis.v1_28_0.Chassis", "Reset", "/ResetKind"},
        {{.pointer = "/AssetTag", .flags = PATCH_NULLABLE}, "Chassis.v1_28_0.Chassis", NULL, NULL},
        {{.pointer = "/ThermalDirection"}, "Chassis.v1_28_0.Chassis", NULL, "/ThermalDirection"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct patch_form form = {
            &schema_Chassis, cases[i].type, cases[i].action, &cases[i].row, 1, NULL, 0};
        const char *flaw = patch_form_flaw(&form);

        CU_ASSERT((flaw == NULL) == (cases[i].flaw == NULL));
        if (flaw && cases[i].flaw)
            CU_ASSERT_STRING_EQUAL(flaw, cases[i].flaw);
    }
}

/** A form that is wrong is our error, not the client's. */
static void patch_check_form_that_is_wrong_is_an_error(void)
{
    static const struct patch_property row = {.pointer = "/Asset"};
    static const struct patch_form forms[] = {
        {&schema_Chassis, "Chassis.v9_9_9.Chassis", NULL, &row, 1, NULL, 0},
        {&schema_Chassis, "Chassis.v1_28_0.Chassis", NULL, &row, 1, NULL, 0},
    };
    json_t *body CLEANUP(json_decrefp) = json_pack("{si}", "Asset", 1);
    struct patch_result result;

    for (size_t i = 0; i < ARRAY_SIZE(forms); i++) {
        CU_ASSERT(patch_check(&forms[i], body, body, &result) == -EINVAL);
        patch_result_deinit(&result);
    }
}

static void patch_annotate_lists_what_is_there_in_each_object(void)
{
    json_t *resource CLEANUP(json_decrefp) = json_loads(chassis_now, 0, NULL);
    json_t *expected CLEANUP(json_decrefp) = json_loads(
        "[\"AssetTag\",\"IndicatorLED\",\"LocationIndicatorActive\","
        "\"ElectricalSourceManagerURIs\"]",
        0, NULL);
    const json_t *placement;

    CU_ASSERT(patch_annotate(&chassis, resource) == 0);
    CU_ASSERT(patch_annotate(&chassis, resource) == 0); /* changes nothing */
    CU_ASSERT(json_equal(json_object_get(resource, "@Redfish.WriteableProperties"), expected));
    placement = json_object_get(json_object_get(resource, "Location"), "Placement");
    CU_ASSERT(json_array_size(json_object_get(placement, "@Redfish.WriteableProperties")) == 1);
    CU_ASSERT(
        !json_object_get(json_object_get(resource, "Location"), "@Redfish.WriteableProperties"));
    CU_ASSERT(
        !json_object_get(json_object_get(resource, "Status"), "@Redfish.WriteableProperties"));
}

static void patch_annotate_goes_into_elements(void)
{
    static const struct patch_property rows[] = {
        {.pointer = "/Assemblies/#/LocationIndicatorActive"},
        {.pointer = "/Assemblies/1/Name"},
    };
    static const struct patch_form form = {
        &schema_Assembly, "Assembly.v1_6_1.Assembly", NULL, rows, ARRAY_SIZE(rows), NULL, 0};
    json_t *resource CLEANUP(json_decrefp) = json_loads(
        "{\"Assemblies\":[{\"LocationIndicatorActive\":true,\"Name\":\"\"},{\"Name\":\"\"}]}", 0,
        NULL);
    json_t *expected CLEANUP(json_decrefp) = json_loads(
        "{\"Assemblies\":[{\"LocationIndicatorActive\":true,\"Name\":\"\","
        "\"@Redfish.WriteableProperties\":[\"LocationIndicatorActive\"]},"
        "{\"Name\":\"\",\"@Redfish.WriteableProperties\":[\"Name\"]}]}",
        0, NULL);

    CU_ASSERT(patch_annotate(&form, resource) == 0);
    CU_ASSERT(json_equal(resource, expected));
    /* of another shape than the schema has it */
    json_decref(resource);
    resource = json_loads("{\"Assemblies\":{\"Name\":[1,[]]},\"Name\":[\"a\"]}", 0, NULL);
    CU_ASSERT(patch_annotate(&form, resource) == 0);
    CU_ASSERT(!json_object_get(resource, "@Redfish.WriteableProperties"));
}

static const struct unit_case cases[] = {
    UNIT_CASE(patch_check_good_values_are_given_in_body_order),
    UNIT_CASE(patch_check_bounds_are_inclusive),
    UNIT_CASE(patch_check_wrong_values_are_reported),
    UNIT_CASE(patch_check_unknown_and_read_only_are_told_apart),
    UNIT_CASE(patch_check_mixed_body_depends_on_what_is_wrong),
    UNIT_CASE(patch_check_nothing_to_do_is_no_operation),
    UNIT_CASE(patch_check_property_that_is_not_served_is_not_writable),
    UNIT_CASE(patch_check_secret_never_appears_in_messages),
    UNIT_CASE(patch_check_array_of_scalars_is_worked_in),
    UNIT_CASE(patch_check_array_of_objects_is_merged_by_element),
    UNIT_CASE(patch_check_array_of_links_keeps_them),
    UNIT_CASE(patch_check_oem_object_by_its_own_schema),
    UNIT_CASE(patch_check_array_of_fixed_size_is_padded),
    UNIT_CASE(patch_check_patterns_and_limits_of_the_schema_hold),
    UNIT_CASE(patch_check_fixed_elements_are_values_of_their_own),
    UNIT_CASE(patch_check_rows_with_an_index_are_for_one_element),
    UNIT_CASE(patch_check_excerpt_has_only_what_excerpts_have),
    UNIT_CASE(patch_check_post_is_all_or_nothing),
    UNIT_CASE(patch_check_create_only_is_not_writable_later),
    UNIT_CASE(patch_check_post_without_required_and_empty_body_is_fine),
    UNIT_CASE(patch_check_action_has_messages_of_its_own),
    UNIT_CASE(patch_check_formats_of_types_hold),
    UNIT_CASE(patch_check_many_errors_are_cut),
    UNIT_CASE(patch_check_error_behind_the_last_message_counts),
    UNIT_CASE(patch_check_long_value_is_cut_between_characters),
    UNIT_CASE(patch_check_out_of_memory_is_an_error),
    UNIT_CASE(patch_form_flaw_of_good_forms_is_none),
    UNIT_CASE(patch_form_flaw_is_what_the_schema_contradicts),
    UNIT_CASE(patch_check_form_that_is_wrong_is_an_error),
    UNIT_CASE(patch_annotate_lists_what_is_there_in_each_object),
    UNIT_CASE(patch_annotate_goes_into_elements),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/patch", cases)
