/*
 * Unit tests of redfish/schema: properties, enumerations, actions, excerpts. Facts that were read
 * by hand from DMTF's CSDL.
 */
#include "redfish/schema.h"

#include "base/cleanup.h"
#include "redfish/excerpt-facts-internal.h"
#include "redfish/facts/facts.h"
#include "schema-fixture.h"

// -- properties ---------------------------------------------------------------

#define SENSOR "#Sensor.v1_12_0.Sensor"
#define ACCOUNT "#ManagerAccount.v1_14_0.ManagerAccount"

static void schema_property_find_table_of_properties_is_as_in_csdl(void)
{
    static const struct {
        const struct schema *schema;
        const char *type, *name;
        enum schema_kind kind;
        unsigned int flags;
        double minimum, maximum;
        const char *unit, *keys;
        uint32_t added, deprecated;
    } cases[] = {
        {&schema_Sensor, SENSOR, "Reading", SCHEMA_NUMBER, SCHEMA_NULLABLE | SCHEMA_EXCERPT, NAN,
         NAN, NULL, NULL, SCHEMA_VERSION(1, 0, 0), 0},
        {&schema_Sensor, SENSOR, "PowerFactor", SCHEMA_NUMBER, SCHEMA_NULLABLE | SCHEMA_EXCERPT, -1,
         1, NULL, "Power,PowerArray", SCHEMA_VERSION(1, 0, 0), 0},
        {&schema_Sensor, SENSOR, "LoadPercent", SCHEMA_NUMBER, SCHEMA_NULLABLE, NAN, NAN, "%", NULL,
         SCHEMA_VERSION(1, 0, 0), SCHEMA_VERSION(1, 1, 0)},
        {&schema_Sensor, SENSOR, "DataSourceUri", SCHEMA_STRING,
         SCHEMA_NULLABLE | SCHEMA_URL | SCHEMA_EXCERPT_ONLY, NAN, NAN, NULL, NULL,
         SCHEMA_VERSION(1, 0, 0), 0},
        {&schema_Sensor, SENSOR, "SensorResetTime", SCHEMA_DATE_TIME,
         SCHEMA_NULLABLE | SCHEMA_EXCERPT, NAN, NAN, NULL, "EnergykWh", SCHEMA_VERSION(1, 0, 0), 0},
        {&schema_Sensor, SENSOR, "Id", SCHEMA_STRING, SCHEMA_REQUIRED, NAN, NAN, NULL, NULL, 0, 0},
        {&schema_Sensor, SENSOR, "Status", SCHEMA_OBJECT, 0, NAN, NAN, NULL, NULL,
         SCHEMA_VERSION(1, 0, 0), 0},
        {&schema_Sensor, SENSOR, "Thresholds", SCHEMA_OBJECT, SCHEMA_WRITABLE, NAN, NAN, NULL, NULL,
         SCHEMA_VERSION(1, 0, 0), 0},
        {&schema_Sensor, "#Sensor.v1_12_0.Threshold", "DwellTime", SCHEMA_DURATION,
         SCHEMA_NULLABLE | SCHEMA_WRITABLE, NAN, NAN, NULL, NULL, SCHEMA_VERSION(1, 0, 0), 0},
        {&schema_ManagerAccount, ACCOUNT, "Password", SCHEMA_STRING,
         SCHEMA_NULLABLE | SCHEMA_WRITABLE | SCHEMA_WRITE_ONLY | SCHEMA_REQUIRED_ON_CREATE, NAN,
         NAN, NULL, NULL, SCHEMA_VERSION(1, 0, 0), 0},
        {&schema_ManagerAccount, ACCOUNT, "UserName", SCHEMA_STRING,
         SCHEMA_WRITABLE | SCHEMA_REQUIRED_ON_CREATE, NAN, NAN, NULL, NULL, SCHEMA_VERSION(1, 0, 0),
         0},
        {&schema_ManagerAccount, ACCOUNT, "PasswordExpiration", SCHEMA_DATE_TIME,
         SCHEMA_NULLABLE | SCHEMA_WRITABLE, NAN, NAN, NULL, NULL, SCHEMA_VERSION(1, 6, 0), 0},
        {&schema_Role, "#Role.v1_3_3.Role", "AssignedPrivileges", SCHEMA_ENUM,
         SCHEMA_ARRAY | SCHEMA_WRITABLE, NAN, NAN, NULL, NULL, SCHEMA_VERSION(1, 0, 0), 0},
        {&schema_SessionService, "#SessionService.v1_2_0.SessionService", "SessionTimeout",
         SCHEMA_INTEGER, SCHEMA_WRITABLE, 30, 86400, "s", NULL, SCHEMA_VERSION(1, 0, 0), 0},
        {&schema_SensorCollection, "#SensorCollection.SensorCollection", "Members", SCHEMA_LINK,
         SCHEMA_ARRAY | SCHEMA_REQUIRED, NAN, NAN, NULL, NULL, 0, 0},
        {&schema_Thermal, "#Thermal.v1_7_0.Thermal", "Fans", SCHEMA_LINK,
         SCHEMA_ARRAY | SCHEMA_EXPANDED | SCHEMA_WRITABLE, NAN, NAN, NULL, NULL,
         SCHEMA_VERSION(1, 0, 0), 0},
        {&schema_EnvironmentMetrics, "#EnvironmentMetrics.v1_4_0.EnvironmentMetrics",
         "FanSpeedsPercent", SCHEMA_LINK, SCHEMA_ARRAY | SCHEMA_EXCERPT_COPY, NAN, NAN, NULL,
         "FanArray", SCHEMA_VERSION(1, 0, 0), 0},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct schema_property property = property_of(cases[i].schema, cases[i].type,
                                                      cases[i].name);

        CU_ASSERT(property.kind == cases[i].kind);
        CU_ASSERT(property.flags == cases[i].flags);
        CU_ASSERT(number_is(property.minimum, cases[i].minimum));
        CU_ASSERT(number_is(property.maximum, cases[i].maximum));
        CU_ASSERT(text_is(property.unit, cases[i].unit));
        CU_ASSERT(text_is(property.excerpt_keys, cases[i].keys));
        CU_ASSERT(property.added == cases[i].added);
        CU_ASSERT(property.deprecated == cases[i].deprecated);
        if (property.kind != cases[i].kind || property.flags != cases[i].flags ||
            property.added != cases[i].added)
            printf("  %s.%s: kind %d flags %#x added %#x\n", cases[i].type, cases[i].name,
                   (int)property.kind, property.flags, property.added);
    }
}

static void schema_property_find_later_versions_are_not_seen(void)
{
    static const struct {
        const struct schema *schema;
        const char *type, *name;
        bool seen;
    } cases[] = {
        {&schema_Chassis, "#Chassis.v1_0_0.Chassis", "PowerState", false}, /* came with 1.0.1 */
        {&schema_Chassis, "#Chassis.v1_0_1.Chassis", "PowerState", true},
        {&schema_Chassis, "#Chassis.v1_14_0.Chassis", "EnvironmentMetrics", false},
        {&schema_Chassis, "#Chassis.v1_15_0.Chassis", "EnvironmentMetrics", true},
        {&schema_Chassis, "#Chassis.v1_28_0.Chassis", "EnvironmentMetrics", true},
        {&schema_Chassis, "#Chassis.v1_0_0.Chassis", "Name", true}, /* inherited */
        {&schema_Chassis, "#Chassis.v1_0_0.Chassis", "Oem", true},
        {&schema_Chassis, "#Chassis.v1_0_0.Chassis", "Members", false},
        {&schema_Chassis, "#Chassis.v1_0_0.Chassis", "", false},
        {&schema_Chassis, "#Chassis.v1_0_0.Chassis", "name", false},
        {&schema_Chassis, "#Chassis.v1_0_0.Links", "Oem", true},  /* of Resource.Links */
        {&schema_Sensor, "#Sensor.v1_3_3.Sensor", "Links", true}, /* CSDL forgets it for a while */
        {&schema_Resource, "Resource.Status", "Conditions", true},
        {&schema_Resource, "#Resource.v1_10_0.Location", "Info", true},
        {&schema_RoleCollection, "#RoleCollection.RoleCollection", "Members", true},
        {&schema_RoleCollection, "#RoleCollection.RoleCollection", "Id", false},
    };
    struct schema_property property;

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
        CU_ASSERT(schema_property_find(type_of(cases[i].schema, cases[i].type),
                                       ipc_text(cases[i].name),
                                       &property) == (cases[i].seen ? 0 : SCHEMA_E_UNKNOWN));
    CU_ASSERT(schema_property_find((struct schema_type){0}, ipc_text("Id"), &property) ==
              SCHEMA_E_UNKNOWN);
    CU_ASSERT(schema_property_find((struct schema_type){&schema_Role, 999, 0}, ipc_text("Id"),
                                   &property) == SCHEMA_E_UNKNOWN);
}

static void schema_property_find_odata_properties_of_entities_only(void)
{
    static const struct {
        const struct schema *schema;
        const char *type, *name;
        bool seen;
    } cases[] = {
        {&schema_Role, "#Role.v1_3_3.Role", "@odata.id", true},
        {&schema_Role, "#Role.v1_3_3.Role", "@odata.type", true},
        {&schema_Role, "#Role.v1_3_3.Role", "@odata.etag", true},
        {&schema_Role, "#Role.v1_3_3.Role", "@odata.context", true},
        {&schema_Role, "#Role.v1_3_3.Role", "@odata.count", false},
        {&schema_Role, "#Role.v1_3_3.Role", "@odata.nothing", false},
        {&schema_Role, "#Role.v1_3_3.Role", "Name@odata.count", false},
        {&schema_Resource, "Resource.Status", "@odata.id", false},
        {&schema_RoleCollection, "#RoleCollection.RoleCollection", "@odata.id", true},
        {&schema_RoleCollection, "#RoleCollection.RoleCollection", "Members@odata.count", true},
        {&schema_RoleCollection, "#RoleCollection.RoleCollection", "Members@odata.nextLink", true},
        {&schema_Chassis, "#Chassis.v1_28_0.Links", "Contains@odata.count", true},
        {&schema_Chassis, "#Chassis.v1_28_0.Links", "Nothing@odata.count", false},
    };
    struct schema_property property;

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
        CU_ASSERT(schema_property_find(type_of(cases[i].schema, cases[i].type),
                                       ipc_text(cases[i].name),
                                       &property) == (cases[i].seen ? 0 : SCHEMA_E_UNKNOWN));
}

static void schema_property_at_each_is_seen_once_in_order(void)
{
    static const struct {
        const char *type;
        size_t count;
    } cases[] = {{"#Role.v1_0_0.Role", 7}, {"#Role.v1_1_0.Role", 8}, {"#Role.v1_3_3.Role", 11}};

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct schema_type type = type_of(&schema_Role, cases[i].type);
        struct schema_property property;
        const char *last = "";
        size_t count = 0;

        for (; schema_property_at(type, count, &property) == 0; count++) {
            CU_ASSERT(strcmp(last, property.name) < 0);
            last = property.name;
        }
        CU_ASSERT(count == cases[i].count);
    }
}

static void schema_property_find_pattern_comes_from_the_type_definition(void)
{
    struct schema_property address = property_of(
        &schema_EthernetInterface, "#EthernetInterface.v1_12_0.EthernetInterface", "MACAddress");
    struct schema_property uuid = property_of(&schema_Chassis, "#Chassis.v1_28_0.Chassis", "UUID");

    CU_ASSERT(address.kind == SCHEMA_STRING);
    CU_ASSERT(text_is(address.pattern, "^([0-9A-Fa-f]{2}[:-]){5}([0-9A-Fa-f]{2})$"));
    CU_ASSERT(uuid.kind == SCHEMA_GUID && !uuid.pattern);
}

static void schema_property_type_leads_into_objects_and_never_to_other_resources(void)
{
    struct schema_property property = property_of(&schema_Chassis, "#Chassis.v1_10_0.Chassis",
                                                  "Location");
    struct schema_type type = schema_property_type(&property);

    /* another schema's: its newest version */
    CU_ASSERT(type.schema == &schema_Resource && text_is(schema_type_name(type), "Location"));
    CU_ASSERT(type.version == SCHEMA_VERSION(1, 23, 0));
    CU_ASSERT(schema_property_find(type, ipc_text("Placement"), &property) == 0);
    /* the same schema's: the version of the resource */
    property = property_of(&schema_Chassis, "#Chassis.v1_10_0.Chassis", "Links");
    type = schema_property_type(&property);
    CU_ASSERT(type.schema == &schema_Chassis && type.version == SCHEMA_VERSION(1, 10, 0));
    CU_ASSERT(schema_property_find(type, ipc_text("Fans"), &property) == SCHEMA_E_UNKNOWN);
    CU_ASSERT(schema_property_find(type, ipc_text("ManagedBy"), &property) == 0);
    /* a link: the entity's name only */
    CU_ASSERT(property.kind == SCHEMA_LINK && text_is(property.target, "Manager"));
    CU_ASSERT(!schema_property_type(&property).schema);
    /* a link that the resource shows expanded */
    property = property_of(&schema_Thermal, "#Thermal.v1_7_0.Thermal", "Fans");
    CU_ASSERT(text_is(property.target, "Fan"));
    CU_ASSERT(schema_property_type(&property).schema == &schema_Thermal);
    property = property_of(&schema_Thermal, "#Thermal.v1_7_0.Fan", "Status");
    CU_ASSERT(schema_property_type(&property).schema == &schema_Resource);
    /* plain values and enumerations have none */
    property = property_of(&schema_Chassis, "#Chassis.v1_10_0.Chassis", "Name");
    CU_ASSERT(!schema_property_type(&property).schema && !property.target);
    property = property_of(&schema_Chassis, "#Chassis.v1_10_0.Chassis", "ChassisType");
    CU_ASSERT(property.schema && !schema_property_type(&property).schema);
}

// -- enumerations -------------------------------------------------------------

static void schema_property_allows_table_of_values_and_versions(void)
{
    static const struct {
        const struct schema *schema;
        const char *type, *name, *value;
        bool allowed;
    } cases[] = {
        {&schema_Sensor, SENSOR, "ReadingType", "Temperature", true},
        {&schema_Sensor, SENSOR, "ReadingType", "temperature", false},
        {&schema_Sensor, SENSOR, "ReadingType", "", false},
        {&schema_Sensor, SENSOR, "ReadingType", "Temperatur", false},
        {&schema_Sensor, SENSOR, "ReadingType", "Line1", false}, /* of another enumeration */
        {&schema_Sensor, "#Sensor.v1_6_0.Sensor", "ReadingType", "PressurePa", false},
        {&schema_Sensor, "#Sensor.v1_7_0.Sensor", "ReadingType", "PressurePa", true},
        {&schema_Sensor, "#Sensor.v1_0_0.Sensor", "ElectricalContext", "LineToLine", true},
        {&schema_Sensor, SENSOR, "Reading", "Temperature", false}, /* a number */
        /* another schema's enumeration: its newest version */
        {&schema_Chassis, "#Chassis.v1_0_1.Chassis", "PowerState", "Paused", true},
        /* with spaces, from a TypeDefinition */
        {&schema_LogEntry, "#LogEntry.v1_0_0.LogEntry", "EntryCode",
         "Lower Non-critical - going low", true},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct schema_property property = property_of(cases[i].schema, cases[i].type,
                                                      cases[i].name);

        CU_ASSERT(schema_property_allows(&property, ipc_text(cases[i].value)) == cases[i].allowed);
    }
}

/** Whether a value is deprecated; fails when it is not there. */
static bool is_deprecated(const char *type, const char *name, const char *wanted)
{
    struct schema_property property = property_of(&schema_Sensor, type, name);
    bool deprecated = false;
    const char *value;

    for (size_t i = 0; (value = schema_property_value_at(&property, i, &deprecated)); i++) {
        if (strcmp(value, wanted) == 0)
            return deprecated;
    }
    CU_FAIL("no such value");
    return false;
}

static void schema_property_value_at_deprecated_by_version(void)
{
    struct schema_property property = property_of(&schema_Sensor, "#Sensor.v1_0_0.Threshold",
                                                  "Activation");
    bool deprecated = true;

    CU_ASSERT(!is_deprecated("#Sensor.v1_6_0.Sensor", "ReadingType", "Pressure"));
    CU_ASSERT(is_deprecated("#Sensor.v1_7_0.Sensor", "ReadingType", "Pressure"));
    CU_ASSERT(!is_deprecated("#Sensor.v1_7_0.Sensor", "ReadingType", "Power"));
    CU_ASSERT(text_is(schema_property_value_at(&property, 0, &deprecated), "Decreasing"));
    CU_ASSERT(!deprecated);
    CU_ASSERT(text_is(schema_property_value_at(&property, 1, NULL), "Either"));
    CU_ASSERT(text_is(schema_property_value_at(&property, 2, NULL), "Increasing"));
    CU_ASSERT(!schema_property_value_at(&property, 3, NULL)); /* Disabled came with 1.7.0 */
    property = property_of(&schema_Sensor, SENSOR, "Reading");
    CU_ASSERT(!schema_property_value_at(&property, 0, NULL));
}

// -- actions ------------------------------------------------------------------

#define SYSTEM "#ComputerSystem.v1_22_0.ComputerSystem"

static void schema_action_find_parameters_and_their_values(void)
{
    struct schema_type system = type_of(&schema_ComputerSystem, SYSTEM);
    struct schema_action action;
    struct schema_property parameter;

    CU_ASSERT_FATAL(schema_action_find(system, ipc_text("Reset"), &action) == 0);
    CU_ASSERT(text_is(action.name, "Reset") && action.deprecated == 0);
    CU_ASSERT(!action.response.schema);
    CU_ASSERT_FATAL(schema_property_at(action.parameters, 0, &parameter) == 0);
    CU_ASSERT(text_is(parameter.name, "ResetType") && parameter.kind == SCHEMA_ENUM);
    CU_ASSERT(!(parameter.flags & SCHEMA_REQUIRED) && (parameter.flags & SCHEMA_WRITABLE));
    CU_ASSERT(schema_property_allows(&parameter, ipc_text("ForceRestart")));
    CU_ASSERT(!schema_property_allows(&parameter, ipc_text("Explode")));
    CU_ASSERT(schema_property_at(action.parameters, 1, &parameter) == SCHEMA_E_UNKNOWN);
    CU_ASSERT(schema_property_find(action.parameters, ipc_text("@odata.id"), &parameter) ==
              SCHEMA_E_UNKNOWN);
    CU_ASSERT_FATAL(schema_action_find(system, ipc_text("SetDefaultBootOrder"), &action) == 0);
    CU_ASSERT(action.added == SCHEMA_VERSION(1, 5, 0));
    CU_ASSERT(schema_property_at(action.parameters, 0, &parameter) == SCHEMA_E_UNKNOWN);
    CU_ASSERT(schema_action_find(system, ipc_text("Explode"), &action) == SCHEMA_E_UNKNOWN);
    CU_ASSERT(schema_action_find((struct schema_type){0}, ipc_text("Reset"), &action) ==
              SCHEMA_E_UNKNOWN);
}

static void schema_action_find_version_owner_and_response(void)
{
    struct schema_type old = type_of(&schema_ComputerSystem,
                                     "#ComputerSystem.v1_4_0.ComputerSystem");
    struct schema_action action;
    struct schema_property parameter;

    CU_ASSERT(schema_action_find(old, ipc_text("SetDefaultBootOrder"), &action) ==
              SCHEMA_E_UNKNOWN);
    CU_ASSERT(schema_action_find(type_of(&schema_ComputerSystem, "#ComputerSystem.v1_22_0.Boot"),
                                 ipc_text("Reset"), &action) == SCHEMA_E_UNKNOWN);
    CU_ASSERT_FATAL(schema_action_find(type_of(&schema_CertificateService,
                                               "#CertificateService.v1_1_0.CertificateService"),
                                       ipc_text("GenerateCSR"), &action) == 0);
    CU_ASSERT(text_is(schema_type_name(action.response), "GenerateCSRResponse"));
    CU_ASSERT(schema_property_find(action.response, ipc_text("CSRString"), &parameter) == 0);
    CU_ASSERT(schema_property_find(action.parameters, ipc_text("CommonName"), &parameter) == 0);
    CU_ASSERT(parameter.flags & SCHEMA_REQUIRED);
    CU_ASSERT(schema_property_find(action.parameters, ipc_text("Email"), &parameter) == 0);
    CU_ASSERT(!(parameter.flags & SCHEMA_REQUIRED));
}

static void schema_action_at_each_is_seen_in_its_version(void)
{
    struct schema_type sensor = type_of(&schema_Sensor, "#Sensor.v1_0_0.Sensor");
    struct schema_action action;

    CU_ASSERT(schema_action_at(sensor, 0, &action) == 0 && text_is(action.name, "ResetMetrics"));
    CU_ASSERT(schema_action_at(sensor, 1, &action) == SCHEMA_E_UNKNOWN);
    sensor = type_of(&schema_Sensor, "#Sensor.v1_6_0.Sensor");
    CU_ASSERT(schema_action_at(sensor, 1, &action) == 0 && text_is(action.name, "ResetToDefaults"));
}

// -- excerpts -----------------------------------------------------------------

static void excerpt_fact_find_every_fact_is_marked_in_the_schema(void)
{
    CU_ASSERT(excerpt_fact_count == 4);
    CU_ASSERT(!excerpt_fact_find(ipc_text("Chassis")) && !excerpt_fact_find(ipc_text("")));
    for (size_t i = 0; i < excerpt_fact_count; i++) {
        const struct schema *schema = schema_find(ipc_text(excerpt_facts[i].entity));
        const struct excerpt_fact *fact = excerpt_fact_find(ipc_text(excerpt_facts[i].entity));
        char name[64];

        CU_ASSERT_FATAL(schema != NULL && fact == &excerpt_facts[i]);
        for (const struct excerpt_property *row = fact->properties; row->name; row++) {
            struct schema_property property;

            snprintf(name, sizeof name, "%s.%s", fact->entity,
                     row->within ? row->within : fact->entity);
            property = property_of(schema, name, row->name);
            CU_ASSERT(property.flags & SCHEMA_EXCERPT);
            CU_ASSERT(text_is(property.excerpt_keys, row->keys));
        }
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(schema_property_find_table_of_properties_is_as_in_csdl),
    UNIT_CASE(schema_property_find_later_versions_are_not_seen),
    UNIT_CASE(schema_property_find_odata_properties_of_entities_only),
    UNIT_CASE(schema_property_at_each_is_seen_once_in_order),
    UNIT_CASE(schema_property_find_pattern_comes_from_the_type_definition),
    UNIT_CASE(schema_property_type_leads_into_objects_and_never_to_other_resources),
    UNIT_CASE(schema_property_allows_table_of_values_and_versions),
    UNIT_CASE(schema_property_value_at_deprecated_by_version),
    UNIT_CASE(schema_action_find_parameters_and_their_values),
    UNIT_CASE(schema_action_find_version_owner_and_response),
    UNIT_CASE(schema_action_at_each_is_seen_in_its_version),
    UNIT_CASE(excerpt_fact_find_every_fact_is_marked_in_the_schema),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/schema-property", cases)
