/*
 * The POST codes of all hosts, as they were last fetched. D-Bus gives them by a method only, and
 * tells of no new one; so they are fetched when the boot cycle, the host's state or its boot
 * progress changes, one call at a time. A GET reads what is here. Source: phosphor-dbus-interfaces
 * xyz/openbmc_project/State/Boot/PostCode.
 */
#pragma once

#include "hardware/hardware.h"

#define POST_CODE_CYCLES_MAX 100
/* Of one cycle; what is beyond is dropped. */
#define POST_CODE_CODES_MAX 1024
#define POST_CODE_BYTES_MAX 64 /* of one code; and of its data, 4 times as many */

struct post_code {
    uint64_t time_usec;
    char *code; /* "0x1f", hexadecimal, as the bytes come */
    char *data; /* Base64; NULL when there is none */
};

struct post_code_cycle {
    struct post_code *codes; /* in the order of time */
    size_t count;
};

struct post_code_host {
    unsigned int host;
    /* cycles[0] is the latest: boot 1 */
    struct post_code_cycle cycles[POST_CODE_CYCLES_MAX];
    size_t cycle_count;
};

struct post_code_store;

/** hardware->mirror may be NULL still. Returns NULL when out of memory. */
struct post_code_store *post_code_store_new(struct hardware *hardware);
/** Before the mirror closes. Frees when the last call has ended. */
void post_code_store_close(struct post_code_store *store);

/** The first snapshot is complete, or the object has changed. */
void post_code_store_synchronised(struct post_code_store *store);
void post_code_store_changed(struct post_code_store *store, const struct mirror_object *object);

/** What is known of a host; NULL: nothing. Valid until the loop turns. */
const struct post_code_host *post_code_store_find(const struct post_code_store *store,
                                                  unsigned int host);
/** The object of a host's codes, NULL when it has none. */
const struct mirror_object *post_code_object(const struct mirror *mirror, unsigned int host);
