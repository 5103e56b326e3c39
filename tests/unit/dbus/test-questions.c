/* How much the mirror asks at a time: a bus allows a connection so many unanswered calls, and some
 * are left for writes. */
#include "tests/unit/cunit-main.h"
#include "tests/unit/dbus/fake-bmc.h"

#include "dbus/mirror-limits-internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define OBJECTS 40 /* of each owner; more than are read from one at a time */

static struct fake_bmc bmc;

static unsigned int held(void)
{
    unsigned int count = 0;

    for (unsigned int i = 0; i < bmc.owner_count; i++)
        count += bmc.owners[i].held_count;
    return count;
}

static unsigned int answered(void)
{
    unsigned int count = 0;

    for (unsigned int i = 0; i < bmc.owner_count; i++)
        count += bmc.owners[i].get_all_count;
    return count;
}

static void questions_beyond_the_limit_wait_for_their_turn(void)
{
    char name[64], path[96];

    fake_bmc_start(&bmc);
    for (unsigned int i = 0; i < FAKE_OWNERS_MAX; i++) {
        struct fake_owner *owner;

        snprintf(name, sizeof(name), "xyz.openbmc_project.Sensor%u", i);
        owner = fake_owner_new(&bmc, strdup(name), NULL); /* no manager: each object is asked */
        fake_owner_connect(owner);
        owner->hold_member = "GetAll";
        for (unsigned int object = 0; object < OBJECTS; object++) {
            snprintf(path, sizeof(path), SENSORS "/temperature/T%u_%u", i, object);
            fake_put(owner, path, SENSOR_VALUE, "Value", "d", (double)object);
        }
    }
    fake_bmc_mirror(&bmc);
    WAIT_FOR(&bmc, held() == MIRROR_QUESTIONS_IN_FLIGHT_MAX);
    for (unsigned int i = 0; i < 100; i++)
        fake_bmc_pump(&bmc);
    CU_ASSERT_EQUAL(held(), MIRROR_QUESTIONS_IN_FLIGHT_MAX);
    for (unsigned int i = 0; i < bmc.owner_count; i++) {
        bmc.owners[i].hold_member = NULL;
        fake_owner_release(&bmc.owners[i]);
    }
    WAIT_FOR(&bmc, answered() == FAKE_OWNERS_MAX * OBJECTS);
    snprintf(path, sizeof(path), SENSORS "/temperature/T%u_%u", FAKE_OWNERS_MAX - 1, OBJECTS - 1);
    WAIT_FOR(&bmc, mirror_find(bmc.mirror, path) != NULL);
    for (unsigned int i = 0; i < bmc.owner_count; i++)
        free((char *)bmc.owners[i].name);
    fake_bmc_stop(&bmc);
}

static const struct unit_case cases[] = {
    UNIT_CASE(questions_beyond_the_limit_wait_for_their_turn),
    UNIT_CASES_END,
};

UNIT_MAIN("dbus/questions", cases)
