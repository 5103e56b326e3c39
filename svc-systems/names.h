/*
 * D-Bus names that only this service reads or writes, beside those of hardware/names.h. Words only;
 * what they mean for Redfish stands in the tables of the *.c files.
 */
#pragma once

#include "hardware/names.h"

#define BIOS_CONFIG_PATH OPENBMC_PATH "/bios_config"
#define HYPERVISOR_NETWORK_PATH OPENBMC_PATH "/network/hypervisor"
#define HYPERVISOR_STATE_PATH STATE_PATH "/hypervisor0"
#define LOGGING_SETTINGS_PATH OPENBMC_PATH "/logging/settings"
#define PFR_PATH OPENBMC_PATH "/pfr"
#define SOFTWARE_PATH OPENBMC_PATH "/software"
#define WATCHDOG_PATH OPENBMC_PATH "/watchdog"

#define INTERFACE_TPM INTERFACE_ITEM ".Tpm"
#define INTERFACE_PERSISTENT_MEMORY INTERFACE_ITEM ".PersistentMemory"
#define INTERFACE_UNIQUE_IDENTIFIER OPENBMC "Inventory.Decorator.UniqueIdentifier"

#define INTERFACE_CPU_CORE INTERFACE_ITEM ".CpuCore"
#define INTERFACE_OPERATING_CONFIG INTERFACE_CPU ".OperatingConfig"
#define INTERFACE_CURRENT_CONFIG OPENBMC "Control.Processor.CurrentOperatingConfig"
#define INTERFACE_THROTTLE OPENBMC "Control.Power.Throttle"
#define INTERFACE_MEMORY_LOCATION INTERFACE_DIMM ".MemoryLocation"
#define INTERFACE_PARTITION INTERFACE_PERSISTENT_MEMORY ".Partition"

#define INTERFACE_PFR OPENBMC "PFR.Attributes"
#define INTERFACE_BIOS_MANAGER OPENBMC "BIOSConfig.Manager"
#define INTERFACE_BIOS_PASSWORD OPENBMC "BIOSConfig.Password"
#define INTERFACE_SECURE_BOOT OPENBMC "BIOSConfig.SecureBoot"
#define INTERFACE_FACTORY_RESET OPENBMC "Common.FactoryReset"

#define INTERFACE_BMC INTERFACE_ITEM ".Bmc"
#define INTERFACE_ETHERNET_ITEM INTERFACE_ITEM ".Ethernet"
#define INTERFACE_NETWORK_INTERFACE INTERFACE_ITEM ".NetworkInterface"
#define INTERFACE_ETHERNET OPENBMC "Network.EthernetInterface"
#define INTERFACE_IP OPENBMC "Network.IP"
#define INTERFACE_MAC_ADDRESS OPENBMC "Network.MACAddress"
#define INTERFACE_SYSTEM_CONFIGURATION OPENBMC "Network.SystemConfiguration"

#define INTERFACE_STATE_HOST OPENBMC "State.Host"
#define INTERFACE_BOOT_PROGRESS OPENBMC "State.Boot.Progress"
#define INTERFACE_WATCHDOG OPENBMC "State.Watchdog"

#define INTERFACE_BOOT_SOURCE OPENBMC "Control.Boot.Source"
#define INTERFACE_BOOT_MODE OPENBMC "Control.Boot.Mode"
#define INTERFACE_BOOT_TYPE OPENBMC "Control.Boot.Type"
#define INTERFACE_REBOOT_ATTEMPTS OPENBMC "Control.Boot.RebootAttempts"
#define INTERFACE_REBOOT_POLICY OPENBMC "Control.Boot.RebootPolicy"
#define INTERFACE_NMI OPENBMC "Control.Host.NMI"
#define INTERFACE_IDLE_POWER_SAVER OPENBMC "Control.Power.IdlePowerSaver"
#define INTERFACE_POWER_MODE OPENBMC "Control.Power.Mode"
#define INTERFACE_RESTORE_POLICY OPENBMC "Control.Power.RestorePolicy"
#define INTERFACE_TPM_POLICY OPENBMC "Control.TPM.Policy"
#define INTERFACE_LOGGING_SETTINGS OPENBMC "Logging.Settings"
#define INTERFACE_ENABLE OPENBMC "Object.Enable"
