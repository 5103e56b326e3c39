/* Where schema files are, see schema-location.h. */
#include "gateway/schema-location.h"

#include <string.h>

#include "base/cleanup.h"

#define NAME_BYTES 32

/* Schemas that are published with SNIA's Swordfish: those that Redfish does not have, and Volume.
 */
static const char swordfish[][NAME_BYTES] = {
    "Capacity",
    "CapacitySourceCollection",
    "ClassOfService",
    "ClassOfServiceCollection",
    "ConsistencyGroup",
    "ConsistencyGroupCollection",
    "DataProtectionLineOfService",
    "DataProtectionLoSCapabilities",
    "DataSecurityLineOfService",
    "DataSecurityLoSCapabilities",
    "DataStorageLineOfService",
    "DataStorageLoSCapabilities",
    "FeaturesRegistry",
    "FileShare",
    "FileShareCollection",
    "FileSystem",
    "FileSystemCollection",
    "FileSystemMetrics",
    "HostedStorageServices",
    "IOConnectivityLineOfService",
    "IOConnectivityLoSCapabilities",
    "IOPerformanceLineOfService",
    "IOPerformanceLoSCapabilities",
    "IOStatistics",
    "LineOfService",
    "LineOfServiceCollection",
    "NVMeDomain",
    "NVMeDomainCollection",
    "NVMeFirmwareImage",
    "SpareResourceSet",
    "StorageGroup",
    "StorageGroupCollection",
    "StoragePool",
    "StoragePoolCollection",
    "StoragePoolMetrics",
    "StorageReplicaInfo",
    "StorageService",
    "StorageServiceCollection",
    "StorageServiceMetrics",
    "StorageSystemCollection",
    "Volume",
    "VolumeCollection",
    "VolumeMetrics",
};

const char *schema_public_base(struct ipc_text name)
{
    const char *dot = name.size ? memchr(name.data, '.', name.size) : NULL;

    if (dot)
        name.size = (size_t)(dot - name.data);
    for (size_t i = 0; i < ARRAY_SIZE(swordfish); i++) {
        if (ipc_text_equal(name, swordfish[i]))
            return "http://redfish.dmtf.org/schemas/swordfish/v1/";
    }
    return "http://redfish.dmtf.org/schemas/v1/";
}
