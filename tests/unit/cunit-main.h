/*
 * The shared end of every CUnit test program: UNIT_MAIN("room/module", cases) registers the cases
 * of a NULL-terminated table, runs them, and exits with 1 when one failed. CUnit's own exit status
 * says nothing about failures.
 */
#pragma once

#include <CUnit/Basic.h>
#include <stdio.h>
#include <stdlib.h>

struct unit_case {
    const char *name;
    void (*run)(void);
};

#define UNIT_CASE(function)                                                                        \
    {                                                                                              \
#function, function                                                                        \
    }
#define UNIT_CASES_END                                                                             \
    {                                                                                              \
        NULL, NULL                                                                                 \
    }

static inline int unit_run(const char *suite_name, const struct unit_case *cases)
{
    unsigned int failures;
    CU_pSuite suite;

    if (CU_initialize_registry() != CUE_SUCCESS)
        return EXIT_FAILURE;
    suite = CU_add_suite(suite_name, NULL, NULL);
    for (; suite && cases->name; cases++) {
        if (!CU_add_test(suite, cases->name, cases->run))
            suite = NULL;
    }
    if (!suite) {
        fprintf(stderr, "%s: %s\n", suite_name, CU_get_error_msg());
        CU_cleanup_registry();
        return EXIT_FAILURE;
    }
    CU_basic_set_mode(CU_BRM_VERBOSE);
    CU_basic_run_tests();
    failures = CU_get_number_of_failures();
    CU_cleanup_registry();
    return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}

#define UNIT_MAIN(suite_name, cases)                                                               \
    int main(void)                                                                                 \
    {                                                                                              \
        return unit_run((suite_name), (cases));                                                    \
    }
