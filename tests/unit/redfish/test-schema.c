/*
 * Unit tests of redfish/schema: schemas and types. Facts that were read by hand from DMTF's CSDL.
 */
#include "redfish/schema.h"

#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "schema-fixture.h"

// -- schemas ------------------------------------------------------------------

static void schema_find_every_schema_is_found_by_its_name(void)
{
    static const char *const names[] = {
        "AccelerationFunction", "Chassis", "ChassisCollection", "Resource",
        "StoragePool",          "Zone",    "ZoneCollection"};
    static const char *const others[] = {"", "Chassi", "ChassisX", "chassis", "A", "~", "Redfish"};

    for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
        const struct schema *schema = schema_find(ipc_text(names[i]));

        CU_ASSERT_FATAL(schema != NULL);
        CU_ASSERT_STRING_EQUAL(schema_name(schema), names[i]);
    }
    for (size_t i = 0; i < ARRAY_SIZE(others); i++)
        CU_ASSERT(!schema_find(ipc_text(others[i])));
    CU_ASSERT(schema_find(ipc_text("Sensor")) == &schema_Sensor);
}

static void schema_is_collection_table_of_schemas_gives_answer(void)
{
    CU_ASSERT(schema_is_collection(&schema_ChassisCollection));
    CU_ASSERT(schema_is_collection(&schema_LogEntryCollection));
    CU_ASSERT(!schema_is_collection(&schema_Chassis));
    CU_ASSERT(!schema_is_collection(&schema_PhysicalContext));
    CU_ASSERT(!schema_is_collection(&schema_Resource));
}

static void schema_capabilities_table_of_schemas_is_as_in_csdl(void)
{
    CU_ASSERT(schema_capabilities(&schema_ManagerAccount) == (SCHEMA_UPDATABLE | SCHEMA_DELETABLE));
    CU_ASSERT(schema_capabilities(&schema_ManagerAccountCollection) == SCHEMA_INSERTABLE);
    CU_ASSERT(schema_capabilities(&schema_Sensor) == SCHEMA_UPDATABLE);
    CU_ASSERT(schema_capabilities(&schema_SensorCollection) == 0);
    CU_ASSERT(schema_capabilities(&schema_SessionCollection) == SCHEMA_INSERTABLE);
    CU_ASSERT(schema_capabilities(&schema_Session) == SCHEMA_DELETABLE);
    CU_ASSERT(schema_capabilities(&schema_PhysicalContext) == 0);
}

static void schema_uri_at_sensor_has_one_that_is_not_deprecated(void)
{
    size_t count = 0;
    bool deprecated = true;
    const char *uri;

    CU_ASSERT(text_is(schema_uri_at(&schema_Sensor, 0, &deprecated),
                      "/redfish/v1/Chassis/{ChassisId}/Sensors/{SensorId}"));
    CU_ASSERT(!deprecated);
    for (size_t i = 1; (uri = schema_uri_at(&schema_Sensor, i, &deprecated)); i++, count++)
        CU_ASSERT(deprecated && strstr(uri, "/PowerEquipment/"));
    CU_ASSERT(count == 5);
    CU_ASSERT(text_is(schema_uri_at(&schema_Chassis, 0, NULL), "/redfish/v1/Chassis/{ChassisId}"));
    CU_ASSERT(!schema_uri_at(&schema_Chassis, 1, NULL));
    CU_ASSERT(!schema_uri_at(&schema_PhysicalContext, 0, NULL));
}

static void schema_version_at_errata_have_gaps_that_are_kept(void)
{
    size_t count = 0;
    uint32_t version, last = 0;

    for (; (version = schema_version_at(&schema_Role, count)); count++) {
        CU_ASSERT(version > last);
        CU_ASSERT(version != SCHEMA_VERSION(1, 0, 1)); /* was never published */
        last = version;
    }
    CU_ASSERT(count == 32);
    CU_ASSERT(schema_version_at(&schema_Role, 0) == SCHEMA_VERSION(1, 0, 0));
    CU_ASSERT(schema_version_at(&schema_Role, 1) == SCHEMA_VERSION(1, 0, 2));
    CU_ASSERT(last == SCHEMA_VERSION(1, 3, 3));
    CU_ASSERT(schema_version_at(&schema_RoleCollection, 0) == 0);
}

// -- types --------------------------------------------------------------------

static void schema_type_parse_table_of_names_gives_type_or_unknown(void)
{
    static const struct {
        const struct schema *schema;
        const char *name, *type; /* NULL: unknown */
        uint32_t version;
    } cases[] = {
        {&schema_Chassis, "#Chassis.v1_28_0.Chassis", "Chassis", SCHEMA_VERSION(1, 28, 0)},
        {&schema_Chassis, "Chassis.v1_0_0.Links", "Links", SCHEMA_VERSION(1, 0, 0)},
        {&schema_Role, "#Role.v1_0_10.Role", "Role", SCHEMA_VERSION(1, 0, 10)},
        {&schema_ChassisCollection, "#ChassisCollection.ChassisCollection", "ChassisCollection", 0},
        {&schema_Resource, "Resource.Status", "Status", SCHEMA_VERSION(1, 23, 0)},
        {&schema_Thermal, "#Thermal.v1_7_0.Fan", "Fan", SCHEMA_VERSION(1, 7, 0)},
        {&schema_Chassis, "#Chassis.v1_28_9.Chassis", NULL, 0}, /* no such erratum */
        {&schema_Chassis, "#Chassis.v9_0_0.Chassis", NULL, 0},
        {&schema_Role, "#Role.v1_0_1.Role", NULL, 0},
        {&schema_Role, "#Role.v1_00_2.Role", NULL, 0},
        {&schema_Role, "#Role.v1_0_2_0.Role", NULL, 0},
        {&schema_Role, "#Role.v1_0_.Role", NULL, 0},
        {&schema_Role, "#Role.v1_0.Role", NULL, 0},
        {&schema_Role, "#Role.1_0_2.Role", NULL, 0},
        {&schema_Role, "#Role.v1_0_4294967298.Role", NULL, 0},
        {&schema_Role, "#Role.v1_0_2.Role.Role", NULL, 0},
        {&schema_Role, "##Role.v1_0_2.Role", NULL, 0},
        {&schema_Role, "#Role.v1_0_2.", NULL, 0},
        {&schema_Role, "#Role.", NULL, 0},
        {&schema_Role, "#Role", NULL, 0},
        {&schema_Role, "#", NULL, 0},
        {&schema_Role, "", NULL, 0},
        {&schema_Role, ".", NULL, 0},
        {&schema_Role, "#Roles.v1_0_2.Role", NULL, 0},
        {&schema_Role, "#Chassis.v1_28_0.Chassis", NULL, 0},
        {&schema_Role, "#Role.v1_0_2.Nothing", NULL, 0},
        {&schema_ChassisCollection, "#ChassisCollection.v1_0_0.ChassisCollection", NULL, 0},
        {&schema_Sensor, "#Sensor.v1_12_0.ReadingType", NULL, 0},  /* an enumeration */
        {&schema_Sensor, "#Sensor.v1_12_0.ResetMetrics", NULL, 0}, /* an action */
        {&schema_Sensor, "#Sensor.v1_2_0.Links", NULL, 0},         /* since 1.3.0 */
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct schema_type type = {.index = 77};
        int ret = schema_type_parse(cases[i].schema, ipc_text(cases[i].name), &type);

        CU_ASSERT(ret == (cases[i].type ? 0 : SCHEMA_E_UNKNOWN));
        if (!cases[i].type) {
            CU_ASSERT(type.index == 77); /* untouched */
            continue;
        }
        CU_ASSERT(text_is(schema_type_name(type), cases[i].type));
        CU_ASSERT(type.version == cases[i].version && type.schema == cases[i].schema);
    }
}

static void schema_type_is_open_table_of_types_gives_answer(void)
{
    struct schema_property pattern;

    CU_ASSERT(!schema_type_is_open(type_of(&schema_Chassis, "#Chassis.v1_28_0.Chassis")));
    CU_ASSERT(!schema_type_is_open(type_of(&schema_Resource, "Resource.Status")));
    CU_ASSERT(schema_type_is_open(type_of(&schema_Resource, "Resource.Oem")));
    CU_ASSERT(schema_type_is_open(type_of(&schema_Chassis, "#Chassis.v1_0_0.OemActions")));
    CU_ASSERT(schema_type_is_open(type_of(&schema_Bios, "#Bios.v1_2_0.Attributes")));
    CU_ASSERT(!schema_type_is_open((struct schema_type){0}));
    CU_ASSERT(schema_pattern_at(
                  type_of(&schema_EventDestination, "#EventDestination.v1_15_1.HttpHeaderProperty"),
                  0, &pattern) == 0);
    CU_ASSERT(text_is(pattern.name, "^[^:\\s]+$")); /* CSDL has one backslash too many */
    CU_ASSERT(schema_pattern_at(type_of(&schema_Bios, "#Bios.v1_2_0.Attributes"), 0, &pattern) ==
              0);
    CU_ASSERT(text_is(pattern.name, "^[A-Za-z][A-Za-z0-9_]+$") && pattern.kind == SCHEMA_ANY);
    CU_ASSERT(schema_pattern_at(type_of(&schema_Bios, "#Bios.v1_2_0.Attributes"), 1, &pattern) ==
              SCHEMA_E_UNKNOWN);
    CU_ASSERT(schema_pattern_at(type_of(&schema_Chassis, "#Chassis.v1_0_0.OemActions"), 0,
                                &pattern) == SCHEMA_E_UNKNOWN);
}

static const struct unit_case cases[] = {
    UNIT_CASE(schema_find_every_schema_is_found_by_its_name),
    UNIT_CASE(schema_is_collection_table_of_schemas_gives_answer),
    UNIT_CASE(schema_capabilities_table_of_schemas_is_as_in_csdl),
    UNIT_CASE(schema_uri_at_sensor_has_one_that_is_not_deprecated),
    UNIT_CASE(schema_version_at_errata_have_gaps_that_are_kept),
    UNIT_CASE(schema_type_parse_table_of_names_gives_type_or_unknown),
    UNIT_CASE(schema_type_is_open_table_of_types_gives_answer),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/schema", cases)
