/*
 * The D-Bus interfaces of the management side: network, accounts, certificates, logs, dumps; see
 * interfaces-table.h.
 */
#include "sim/interfaces-table.h"

static const struct interface_enumeration bios_config_manager_reset_flag = {
    PREFIX "BIOSConfig.Manager.ResetFlag", "NoAction FactoryDefaults FailSafeDefaults"};

static const struct interface_enumeration bios_config_secure_boot_current_boot_type = {
    PREFIX "BIOSConfig.SecureBoot.CurrentBootType", "Unknown Enabled Disabled"};

static const struct interface_enumeration bios_config_secure_boot_mode_type = {
    PREFIX "BIOSConfig.SecureBoot.ModeType", "Unknown Setup User Audit Deployed"};

static const struct interface_enumeration certs_entry_state = {PREFIX "Certs.Entry.State",
                                                               "Pending BadCSR Complete"};

static const struct interface_enumeration common_fault_log_type_fault_log_types = {
    PREFIX "Common.FaultLogType.FaultLogTypes", "CPER Crashdump"};

static const struct interface_enumeration common_originated_by_originator_types = {
    PREFIX "Common.OriginatedBy.OriginatorTypes", "Client Internal SupportingService"};

static const struct interface_enumeration common_physical_context_physical_context_type = {
    PREFIX "Common.PhysicalContext.PhysicalContextType", "Accelerator"};

static const struct interface_enumeration common_progress_operation_status = {
    PREFIX "Common.Progress.OperationStatus", "NotStarted InProgress Completed Failed Aborted"};

static const struct interface_enumeration dump_entry_system_host_response = {
    PREFIX "Dump.Entry.System.HostResponse",
    "Unknown Requested Success ACLFileInvalid UserChallengeInvalid PermissionDenied"};

static const struct interface_enumeration dump_entry_system_system_impact = {
    PREFIX "Dump.Entry.System.SystemImpact", "Disruptive NonDisruptive"};

static const struct interface_enumeration logging_entry_level = {
    PREFIX "Logging.Entry.Level",
    "Emergency Alert Critical Error Warning Notice Informational Debug"};

static const struct interface_enumeration logging_entry_notify = {PREFIX "Logging.Entry.Notify",
                                                                  "NotSupported Notify Inhibit"};

static const struct interface_enumeration network_client_transport_protocol = {
    PREFIX "Network.Client.TransportProtocol", "TCP UDP"};

static const struct interface_enumeration network_ethernet_interface_dhcp_conf = {
    PREFIX "Network.EthernetInterface.DHCPConf", "both v4v6stateless v6 v6stateless v4 none"};

static const struct interface_enumeration network_ethernet_interface_link_local_conf = {
    PREFIX "Network.EthernetInterface.LinkLocalConf", "fallback both v4 v6 none"};

static const struct interface_enumeration network_ip_address_origin = {
    PREFIX "Network.IP.AddressOrigin", "Static DHCP LinkLocal SLAAC"};

static const struct interface_enumeration network_ip_protocol = {PREFIX "Network.IP.Protocol",
                                                                 "IPv4 IPv6"};

static const struct interface_enumeration network_neighbor_state = {
    PREFIX "Network.Neighbor.State", "Incomplete Reachable Stale Invalid Permanent"};

static const struct interface_enumeration time_synchronization_method = {
    PREFIX "Time.Synchronization.Method", "NTP Manual"};

static const struct interface_enumeration user_ldap_config_search_scope = {
    PREFIX "User.Ldap.Config.SearchScope", "sub one base"};

static const struct interface_enumeration user_ldap_config_type = {PREFIX "User.Ldap.Config.Type",
                                                                   "ActiveDirectory OpenLdap"};

static const struct interface_enumeration user_manager_user_type = {PREFIX "User.Manager.UserType",
                                                                    "Internal LDAP AD"};

static const struct interface_type types[] = {
    {
        .name = PREFIX "BIOSConfig.Manager",
        .properties = PROPERTIES(PROPERTY("s", "ResetBIOSSettings",
                                          .enumeration = &bios_config_manager_reset_flag,
                                          .fallback = "\"NoAction\""),
                                 PROPERTY("a{s(sbsssvva(svs))}", "BaseBIOSTable"),
                                 PROPERTY("a{s(sv)}", "PendingAttributes")),
        .methods = METHODS({"SetAttribute", "sv", ""}, {"GetAttribute", "s", "svv"}),
    },
    {
        .name = PREFIX "BIOSConfig.Password",
        .properties = PROPERTIES(PROPERTY("b", "PasswordInitialized")),
        .methods = METHODS({"ChangePassword", "sss", ""}),
    },
    {
        .name = PREFIX "BIOSConfig.SecureBoot",
        .properties = PROPERTIES(
            PROPERTY("s", "CurrentBoot", .enumeration = &bios_config_secure_boot_current_boot_type,
                     .fallback = "\"Unknown\""),
            PROPERTY("b", "PendingEnable"),
            PROPERTY("s", "Mode", .enumeration = &bios_config_secure_boot_mode_type,
                     .fallback = "\"Unknown\"")),
    },
    {
        .name = PREFIX "Certs.Authority",
        .methods = METHODS({"SignCSR", "s", "o"}),
    },
    {
        .name = PREFIX "Certs.CSR",
        .methods = METHODS({"CSR", "", "s"}),
    },
    {
        .name = PREFIX "Certs.CSR.Create",
        .methods = METHODS({"GenerateCSR", "asssssssssxssassssss", "s"}),
    },
    {
        .name = PREFIX "Certs.Certificate",
        .properties = PROPERTIES(PROPERTY("s", "CertificateString"), PROPERTY("as", "KeyUsage"),
                                 PROPERTY("s", "Issuer"), PROPERTY("s", "Subject"),
                                 PROPERTY("t", "ValidNotAfter"), PROPERTY("t", "ValidNotBefore")),
    },
    {
        .name = PREFIX "Certs.Entry",
        .properties = PROPERTIES(
            PROPERTY("s", "ClientCertificate"),
            PROPERTY("s", "Status", .enumeration = &certs_entry_state, .fallback = "\"Pending\"")),
    },
    {
        .name = PREFIX "Certs.Install",
        .methods = METHODS({"Install", "s", "s"}),
    },
    {
        .name = PREFIX "Certs.InstallAll",
        .methods = METHODS({"InstallAll", "s", "ao"}),
    },
    {
        .name = PREFIX "Certs.Replace",
        .methods = METHODS({"Replace", "s", ""}),
    },
    {
        .name = PREFIX "Certs.ReplaceAll",
        .methods = METHODS({"ReplaceAll", "s", "ao"}),
    },
    {
        .name = PREFIX "Collection.DeleteAll",
        .methods = METHODS({"DeleteAll", "", ""}),
    },
    {
        .name = PREFIX "Common.FactoryReset",
        .methods = METHODS({"Reset", "", ""}),
    },
    {
        .name = PREFIX "Common.FilePath",
        .properties = PROPERTIES(PROPERTY("s", "Path")),
    },
    {
        .name = PREFIX "Common.OriginatedBy",
        .properties = PROPERTIES(
            PROPERTY("s", "OriginatorId"),
            PROPERTY("s", "OriginatorType", .enumeration = &common_originated_by_originator_types)),
    },
    {
        .name = PREFIX "Common.PhysicalContext",
        .properties = PROPERTIES(
            PROPERTY("s", "Type", .enumeration = &common_physical_context_physical_context_type,
                     .read_only = true)),
    },
    {
        .name = PREFIX "Common.Progress",
        .properties = PROPERTIES(PROPERTY("s", "Status",
                                          .enumeration = &common_progress_operation_status,
                                          .fallback = "\"NotStarted\""),
                                 PROPERTY("t", "StartTime"), PROPERTY("t", "CompletedTime")),
    },
    {
        .name = PREFIX "Common.UUID",
        .properties = PROPERTIES(PROPERTY("s", "UUID")),
    },
    {
        .name = PREFIX "Console.Access",
        .methods = METHODS({"Connect", "", "h"}),
    },
    {
        .name = PREFIX "Console.UART",
        .properties = PROPERTIES(PROPERTY("t", "Baud")),
    },
    {
        .name = PREFIX "Dump.Create",
        .methods = METHODS({"CreateDump", "a{sv}", "o"}),
    },
    {
        .name = PREFIX "Dump.Entry",
        .properties = PROPERTIES(PROPERTY("t", "Size"), PROPERTY("b", "Offloaded"),
                                 PROPERTY("s", "OffloadUri")),
        .methods = METHODS({"InitiateOffload", "s", ""}, {"GetFileHandle", "", "h"}),
    },
    {
        .name = PREFIX "Dump.Entry.BMC",
    },
    {
        .name = PREFIX "Dump.Entry.FaultLog",
        .properties = PROPERTIES(PROPERTY("s", "Type",
                                          .enumeration = &common_fault_log_type_fault_log_types,
                                          .read_only = true),
                                 PROPERTY("s", "AdditionalTypeName", .read_only = true),
                                 PROPERTY("s", "PrimaryLogId", .read_only = true)),
    },
    {
        .name = PREFIX "Dump.Entry.System",
        .properties = PROPERTIES(
            PROPERTY("u", "SourceDumpId"), PROPERTY("u", "Token"),
            PROPERTY("s", "SystemImpact", .enumeration = &dump_entry_system_system_impact,
                     .fallback = "\"Disruptive\""),
            PROPERTY("s", "UserChallenge"),
            PROPERTY("s", "DumpRequestStatus", .enumeration = &dump_entry_system_host_response,
                     .fallback = "\"Unknown\"")),
    },
    {
        .name = PREFIX "Dump.NewDump",
        .methods = METHODS({"Notify", "ut", ""}),
    },
    {
        .name = PREFIX "Logging.Create",
        .methods = METHODS({"Create", "ssa{ss}", "o"}),
    },
    {
        .name = PREFIX "Logging.Entry",
        .properties = PROPERTIES(PROPERTY("u", "Id"), PROPERTY("t", "Timestamp"),
                                 PROPERTY("s", "Severity", .enumeration = &logging_entry_level),
                                 PROPERTY("s", "Message"), PROPERTY("s", "EventId"),
                                 PROPERTY("a{ss}", "AdditionalData"), PROPERTY("s", "Resolution"),
                                 PROPERTY("b", "Resolved"),
                                 PROPERTY("s", "ServiceProviderNotify",
                                          .enumeration = &logging_entry_notify,
                                          .fallback = "\"NotSupported\""),
                                 PROPERTY("t", "UpdateTimestamp")),
        .methods = METHODS({"GetEntry", "", "h"}),
    },
    {
        .name = PREFIX "Logging.Settings",
        .properties = PROPERTIES(PROPERTY("b", "QuiesceOnHwError")),
    },
    {
        .name = PREFIX "Network.Client",
        .properties = PROPERTIES(PROPERTY("s", "Address"), PROPERTY("q", "Port"),
                                 PROPERTY("s", "TransportProtocol",
                                          .enumeration = &network_client_transport_protocol,
                                          .fallback = "\"TCP\"")),
    },
    {
        .name = PREFIX "Network.Client.Create",
        .methods = METHODS({"Client", "sq", "s"}),
    },
    {
        .name = PREFIX "Network.DHCPConfiguration",
        .properties = PROPERTIES(PROPERTY("b", "DNSEnabled"), PROPERTY("b", "NTPEnabled"),
                                 PROPERTY("b", "HostNameEnabled"), PROPERTY("b", "DomainEnabled"),
                                 PROPERTY("b", "SendHostNameEnabled")),
    },
    {
        .name = PREFIX "Network.EthernetInterface",
        .properties = PROPERTIES(
            PROPERTY("s", "InterfaceName", .read_only = true),
            PROPERTY("u", "Speed", .read_only = true),
            PROPERTY("b", "FullDuplex", .read_only = true),
            PROPERTY("b", "AutoNeg", .read_only = true), PROPERTY("t", "MTU"),
            PROPERTY("as", "DomainName"),
            PROPERTY("s", "DHCPEnabled", .enumeration = &network_ethernet_interface_dhcp_conf),
            PROPERTY("b", "DHCP4"), PROPERTY("b", "DHCP6"),
            PROPERTY("as", "Nameservers", .read_only = true), PROPERTY("as", "StaticNameServers"),
            PROPERTY("as", "NTPServers"), PROPERTY("as", "StaticNTPServers"),
            PROPERTY("s", "LinkLocalAutoConf",
                     .enumeration = &network_ethernet_interface_link_local_conf),
            PROPERTY("b", "IPv6AcceptRA"), PROPERTY("b", "NICEnabled"),
            PROPERTY("b", "LinkUp", .read_only = true), PROPERTY("s", "DefaultGateway"),
            PROPERTY("s", "DefaultGateway6"), PROPERTY("b", "EmitLLDP")),
    },
    {
        .name = PREFIX "Network.IP",
        .properties = PROPERTIES(PROPERTY("s", "Address"), PROPERTY("y", "PrefixLength"),
                                 PROPERTY("s", "Origin", .enumeration = &network_ip_address_origin),
                                 PROPERTY("s", "Gateway"),
                                 PROPERTY("s", "Type", .enumeration = &network_ip_protocol)),
    },
    {
        .name = PREFIX "Network.IP.Create",
        .methods = METHODS({"IP", "ssys", "o"}),
    },
    {
        .name = PREFIX "Network.MACAddress",
        .properties = PROPERTIES(PROPERTY("s", "MACAddress")),
    },
    {
        .name = PREFIX "Network.Neighbor",
        .properties = PROPERTIES(PROPERTY("s", "IPAddress"), PROPERTY("s", "MACAddress"),
                                 PROPERTY("s", "State", .enumeration = &network_neighbor_state)),
    },
    {
        .name = PREFIX "Network.StaticGateway",
        .properties = PROPERTIES(
            PROPERTY("s", "Gateway"),
            PROPERTY("s", "ProtocolType", .enumeration = &network_ip_protocol)),
    },
    {
        .name = PREFIX "Network.StaticGateway.Create",
        .methods = METHODS({"StaticGateway", "ss", "o"}),
    },
    {
        .name = PREFIX "Network.SystemConfiguration",
        .properties = PROPERTIES(PROPERTY("s", "HostName")),
    },
    {
        .name = PREFIX "Network.VLAN",
        .properties = PROPERTIES(PROPERTY("u", "Id", .read_only = true)),
    },
    {
        .name = PREFIX "Network.VLAN.Create",
        .methods = METHODS({"VLAN", "su", "o"}),
    },
    {
        .name = PREFIX "Time.EpochTime",
        .properties = PROPERTIES(PROPERTY("t", "Elapsed")),
    },
    {
        .name = PREFIX "Time.Synchronization",
        .properties = PROPERTIES(
            PROPERTY("s", "TimeSyncMethod", .enumeration = &time_synchronization_method)),
    },
    {
        .name = PREFIX "User.AccountPolicy",
        .properties = PROPERTIES(
            PROPERTY("q", "MaxLoginAttemptBeforeLockout"), PROPERTY("u", "AccountUnlockTimeout"),
            PROPERTY("y", "MinPasswordLength"), PROPERTY("y", "RememberOldPasswordTimes")),
    },
    {
        .name = PREFIX "User.Attributes",
        .properties = PROPERTIES(
            PROPERTY("as", "UserGroups"), PROPERTY("s", "UserPrivilege"),
            PROPERTY("b", "UserEnabled"), PROPERTY("b", "UserLockedForFailedAttempt"),
            PROPERTY("b", "RemoteUser", .read_only = true), PROPERTY("b", "UserPasswordExpired"),
            PROPERTY("b", "TOTPSecretkeyRequired", .read_only = true),
            PROPERTY("t", "PasswordExpiration", .fallback = "\"max\""),
            PROPERTY("s", "UserType", .enumeration = &user_manager_user_type,
                     .fallback = "\"Internal\"", .read_only = true)),
    },
    {
        .name = PREFIX "User.Ldap.Config",
        .properties = PROPERTIES(
            PROPERTY("s", "LDAPServerURI"), PROPERTY("s", "LDAPBindDN"),
            PROPERTY("s", "LDAPBindDNPassword"), PROPERTY("s", "LDAPBaseDN"),
            PROPERTY("s", "LDAPSearchScope", .enumeration = &user_ldap_config_search_scope,
                     .fallback = "\"sub\""),
            PROPERTY("s", "LDAPType", .enumeration = &user_ldap_config_type),
            PROPERTY("s", "GroupNameAttribute"), PROPERTY("s", "UserNameAttribute")),
    },
    {
        .name = PREFIX "User.Ldap.Create",
        .methods = METHODS({"CreateConfig", "ssssssss", "s"}),
    },
    {
        .name = PREFIX "User.Manager",
        .properties = PROPERTIES(PROPERTY("as", "AllPrivileges", .read_only = true),
                                 PROPERTY("as", "AllGroups", .read_only = true)),
        .methods = METHODS({"CreateUser", "sassb", ""}, {"CreateUser2", "sa{sv}", ""},
                           {"RenameUser", "ss", ""}, {"GetUserInfo", "s", "a{sv}"}),
        .signals = SIGNALS({"UserRenamed", "ss"}),
    },
    {
        .name = PREFIX "User.PrivilegeMapper",
        .methods = METHODS({"Create", "ss", "o"}),
    },
    {
        .name = PREFIX "User.PrivilegeMapperEntry",
        .properties = PROPERTIES(PROPERTY("s", "GroupName"), PROPERTY("s", "Privilege")),
    },
};

const struct interface_table interface_table_management = {types, ARRAY_SIZE(types)};
