/*
 * Ownership by scope: CLEANUP(fn) runs fn(&variable) when the variable leaves its scope,
 * TAKE(variable) gives the value away and leaves NULL behind. Do not mix with goto in one function
 * (house style).
 */
#pragma once

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/** Declares a local whose value is destroyed by `fn` (which receives a pointer to the local). */
#define CLEANUP(fn) __attribute__((cleanup(fn)))

/** Yields the value of a pointer variable and sets the variable to NULL. */
#define TAKE(pointer)                                                                              \
    __extension__({                                                                                \
        __typeof__(pointer) taken_ = (pointer);                                                    \
        (pointer) = NULL;                                                                          \
        taken_;                                                                                    \
    })

/** Defines `name##_cleanup`, for CLEANUP(name##_cleanup), from a destructor that takes NULL. */
#define DEFINE_CLEANUP(type, destructor)                                                           \
    static inline void destructor##_cleanup(type *value)                                           \
    {                                                                                              \
        if (*value)                                                                                \
            destructor(*value);                                                                    \
    }

static inline void free_cleanup(void *pointer_address)
{
    free(*(void **)pointer_address);
}

static inline void close_cleanup(int *fd)
{
    if (*fd >= 0)
        close(*fd);
}

static inline void fclose_cleanup(FILE **file)
{
    if (*file)
        fclose(*file);
}

#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))
