/*
 * What belongs to the service as a whole and to no upstream: /redfish, the service root, odata,
 * $metadata; JsonSchemas and Registries with their members; the registries themselves, and the
 * schema files that are installed. Most are made when what they are made of changes (start; a new
 * route table), never for a request; registries, which are large and seldom read, are made for each
 * reader, files are read from disk. DSP0266 1.21 §6.3, §8.2 "OData service document", §8.3
 * "$metadata"; schemas ServiceRoot, JsonSchemaFile, MessageRegistryFile.
 */
#pragma once

#include "gateway/bundle.h"
#include "gateway/http.h"
#include "gateway/upstream.h"
#include "redfish/etag.h"

enum document_kind {
    DOCUMENT_VERSIONS,   /* /redfish */
    DOCUMENT_ROOT,       /* /redfish/v1 */
    DOCUMENT_ODATA,      /* /redfish/v1/odata */
    DOCUMENT_METADATA,   /* /redfish/v1/$metadata */
    DOCUMENT_SCHEMAS,    /* /redfish/v1/JsonSchemas */
    DOCUMENT_SCHEMA,     /* a member of it */
    DOCUMENT_REGISTRIES, /* /redfish/v1/Registries */
    DOCUMENT_REGISTRY,   /* a member of it */
    /* not finished: document_answer() makes them */
    DOCUMENT_MESSAGES,   /* a message registry of ours, /redfish/v1/Registries/Base/Base.1.22.1 */
    DOCUMENT_PRIVILEGES, /* the privilege registry */
    DOCUMENT_OEM_SCHEMA, /* a schema of ours, /redfish/v1/schema/OpenBMCManager_v1.xml */
    DOCUMENT_REGISTRY_FILE, /* an installed registry, in the place of ours or besides */
    DOCUMENT_CSDL_FILE,     /* an installed schema, /redfish/v1/schema/Chassis_v1.xml */
    DOCUMENT_SCHEMA_FILE,   /* /redfish/v1/schema/Chassis.v1_28_0.json */
    DOCUMENT_KIND_COUNT,
};

/** One document. */
struct document {
    const char *path; /* of the two kinds of schema files: the folder's, with a slash at the end */
    enum document_kind kind;
    size_t index; /* of DOCUMENT_MESSAGES for registry_at(), of DOCUMENT_OEM_SCHEMA for
                     oem_schema_at() */
    /** Type, methods and rules of its kind, as of a route that a service announced; valid as long
     * as the gateway, which the document itself may not be. */
    const struct upstream_route *route;
    /* Finished; NULL and "" where document_answer() makes it. */
    char *head, *body;
    size_t head_size, body_size;
    char etag[ETAG_BYTES];
};

struct documents {
    struct upstream_route routes[DOCUMENT_KIND_COUNT];
    struct bundle csdl, json_schemas, registries; /* what is installed */
    struct document files[2];                     /* CSDL and JSON schemas, for all of a kind */
    struct document *items;                       /* the others, ascending by path */
    size_t count;
    unsigned int reads; /* of files, under way */
    bool are_off;       /* an upstream has all of /redfish: there are none */
};

/**
 * Before everything else. schema_dir: a folder with csdl/ and json-schema/ in it (DSP8010 as it is
 * unpacked), one of which may be missing; registry_dir: a folder of registries (DSP8011). NULL:
 * none. The texts of an installed Base registry are used for errors from now on. A fault gives
 * negative errno and a line in `error`. Deinit it in any case.
 */
int documents_init(struct documents *documents, const char *schema_dir, const char *registry_dir,
                   struct buffer *error);
void documents_deinit(struct documents *documents);

/** Makes all. uuid: of the service, stable for ever. Old contents are freed. On error the old ones
 * stay. */
int documents_build(struct documents *documents, struct upstream *const *upstreams,
                    size_t upstream_count, const char *uuid);

/** NULL when the path is none of them. Valid until the next documents_build(). */
const struct document *documents_find(const struct documents *documents, struct ipc_text path);

/** True when nobody needs to be logged in for it. */
bool document_is_open(const struct document *document);
/** True for XML; the others are JSON. */
bool document_is_xml(const struct document *document);

/* -- document-answer.c -- */
struct gateway_request;
/** Answers a GET of a document: caller and route are judged, it has no query. Ends the request. */
void document_answer(struct gateway_request *request);
