/*
 * How much the mirror holds, and how long it waits; the limits of one structured value are in
 * bus-json.h. For the files of the mirror, which get it by mirror-internal.h.
 */
#pragma once

/* -- limits: everything that a peer on the bus could make grow -- */
#define MIRROR_INTERFACES_MAX 255     /* kept interfaces: an entry holds the index in 8 bits */
#define MIRROR_PROPERTIES_MAX 128     /* different property names of one interface */
#define MIRROR_OBJECTS_MAX 65536      /* paths in the table */
#define MIRROR_OWNERS_MAX 4096        /* names on the bus that are followed */
#define MIRROR_ROOTS_MAX 64           /* ObjectManager roots of one owner */
#define MIRROR_TEXT_MAX 4096          /* bytes of one text value */
#define MIRROR_TEXTS_MAX 16384        /* texts in one array */
#define MIRROR_READINGS_MAX 64        /* readings, and metrics, of one report */
#define MIRROR_NOTE_KEYS_MAX 16384    /* keys noted at a time */
#define MIRROR_PAGES_MAX 32           /* lists that are indexed for mirror_page() */
#define MIRROR_WATCHES_MAX 256        /* a bus may allow only 512 match rules */
#define MIRROR_PATH_MAX 1024          /* bytes of an association's path, with its NUL */
#define MIRROR_BATCH_MAX 64           /* messages processed in one turn of the loop */
#define MIRROR_READS_IN_FLIGHT_MAX 32 /* GetAll calls under way for one owner */
/* Questions under way at all; a bus allows a connection 128 unanswered calls, and some are left for
 * writes. The others wait for their turn. */
#define MIRROR_QUESTIONS_IN_FLIGHT_MAX 96

/* -- times, in ms -- */
#define MIRROR_RECONNECT_FIRST_MS 50
#define MIRROR_RECONNECT_LAST_MS 2000
#define MIRROR_QUESTION_TIMEOUT_MS                                                                 \
    25000                       /* an owner's answer; those of a busy BMC may take long            \
                                 */
#define MIRROR_PATIENCE_MS 2000 /* so long a slow owner may hold back `synchronised` */
#define MIRROR_RETRY_FIRST_MS 1000
#define MIRROR_RETRY_LAST_MS 60000
#define MIRROR_DISCOVER_SOON_MS 20 /* the mapper told that it has scanned a name */
/* A mapper says which owner it has scanned, which takes seconds on a busy machine; one that does
 * not say so had its time after the first of these. Long lists of endpoints follow up to a second
 * later. */
#define MIRROR_SCANNED_LATEST_MS 10000
#define MIRROR_SCANNED_GRACE_MS 1500
#define MIRROR_DISCOVER_LATER_MS                                                                   \
    1000 /* a name came; a mapper that does not tell may need so long */
#define MIRROR_READ_BACK_AFTER_MS 100
