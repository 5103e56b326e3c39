"""The BMC from outside: its clock, its network, its services, its virtual media and certificates."""

import concurrent.futures
import time
import xml.etree.ElementTree

import harness

MANAGER = harness.ROOT + "/Managers/bmc"
ETH0 = MANAGER + "/EthernetInterfaces/eth0"
ETH1 = MANAGER + "/EthernetInterfaces/eth1"
PROTOCOL = MANAGER + "/NetworkProtocol"
MEDIA = MANAGER + "/VirtualMedia/Slot_0"


def keys(answer):
    """Keys of the messages of an answer."""
    body = answer.json()
    return [message["MessageId"].rsplit(".", 1)[1] for message in (body.get("error") or body).get("@Message.ExtendedInfo", [])]


def test_clock_moves_and_its_tag_stays(root):
    first = root.get(MANAGER)
    second = harness.wait_for(lambda: (answer := root.get(MANAGER)).json()["DateTime"] != first.json()["DateTime"] and answer, 5,
                              "the next second")
    assert second.headers["ETag"] == first.headers["ETag"]
    assert root.get(MANAGER, headers={"If-None-Match": first.headers["ETag"]}).status_code == 304
    etag = {"If-Match": first.headers["ETag"]}
    assert root.patch(MANAGER, json={"ServiceIdentification": "by test"}, headers=etag).status_code == 200
    assert root.patch(MANAGER, json={"ServiceIdentification": "again"}, headers=etag).status_code == 412


def test_a_refused_value_is_told_as_it_came(root):
    messages = harness.check_error(root.patch(MANAGER, json={"TimeZoneName": "Moon/Tycho"}), 400, "PropertyValueIncorrect")
    assert [message["MessageArgs"] for message in messages] == [["TimeZoneName", "Moon/Tycho"]]


def test_service_identification_outlives_the_service(demo, root):
    assert root.patch(MANAGER, json={"ServiceIdentification": "rack 7"}).status_code == 200
    demo.wait_for_restart("managers", demo.kill("managers"))
    assert root.get(MANAGER).json()["ServiceIdentification"] == "rack 7"


def test_read_only_user_may_read_and_not_write(demo, root):
    root.post(harness.ACCOUNTS, json={"UserName": "reader", "Password": "Correct-Horse-1", "RoleId": "ReadOnly"})
    with demo.client(("reader", "Correct-Horse-1")) as reader:
        assert reader.get(ETH0).status_code == 200
        assert reader.patch(ETH0, json={"MTUSize": 1400}).status_code == 403
        assert reader.post(MANAGER + "/Actions/Manager.Reset", json={"ResetType": "ForceRestart"}).status_code == 403
        assert reader.get(PROTOCOL + "/HTTPS/Certificates").status_code == 403
        assert reader.post(MEDIA + "/Actions/VirtualMedia.EjectMedia", json={}).status_code == 403


def test_static_address_instead_of_dhcp(root):
    body = {"DHCPv4": {"DHCPEnabled": False},
            "IPv4StaticAddresses": [{"Address": "192.0.2.99", "SubnetMask": "255.255.255.0", "Gateway": "192.0.2.1"}]}
    answer = root.patch(ETH0, json=body)
    assert answer.status_code == 200, answer.text
    assert answer.json()["IPv4StaticAddresses"] == [{"Address": "192.0.2.99", "SubnetMask": "255.255.255.0", "AddressOrigin": "Static",
                                                     "Gateway": "192.0.2.1"}]
    # What the server gave goes a little later, and the gateway of Shoal does not keep the old answer.
    harness.wait_for(lambda: [one["Address"] for one in root.get(ETH0).json()["IPv4Addresses"]] == ["192.0.2.99"], 5, "the end of the lease")


def test_vlan_comes_and_goes(root):
    answer = root.post(MANAGER + "/EthernetInterfaces",
                       json={"VLAN": {"VLANId": 77, "VLANEnable": True}, "Links": {"RelatedInterfaces": [{"@odata.id": ETH1}]}})
    assert answer.status_code == 201, answer.text
    uri = answer.headers["Location"]
    assert root.get(uri).json()["VLAN"]["VLANId"] == 77
    assert {"@odata.id": uri} in root.get(MANAGER + "/EthernetInterfaces").json()["Members"]
    assert root.delete(uri).status_code == 204
    assert root.get(uri).status_code == 404


def test_ntp_servers_follow_the_rules_of_arrays(root):
    def servers(new):
        answer = root.patch(PROTOCOL, json={"NTP": {"NTPServers": new}})
        assert answer.status_code == 200, answer.text
        return answer.json()["NTP"]["NTPServers"]

    assert servers(["a.example.com", "b.example.com", "c.example.com"]) == ["a.example.com", "b.example.com", "c.example.com"]
    assert servers([{}, None, {}]) == ["a.example.com", "c.example.com"]
    assert servers([{}]) == ["a.example.com"]


def test_slow_network_daemon_holds_up_nothing_else(demo, root):
    demo.sim("DelayMethod", "ssu", "Network", "Set", "1500")
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        patch = pool.submit(root.patch, ETH1, json={"MTUSize": 1450})
        with demo.client() as other:
            started = time.monotonic()
            assert other.get(MANAGER).status_code == 200
            assert time.monotonic() - started < 1
        answer = patch.result()
    demo.sim("ClearFaults")
    assert answer.status_code == 200 and answer.json()["MTUSize"] == 1450


def test_media_that_is_out_of_reach_is_told(root):
    insert = MEDIA + "/Actions/VirtualMedia.InsertMedia"
    answer = root.post(insert, json={"Image": "https://nowhere.invalid/a.iso"})
    assert answer.status_code == 400 and keys(answer) == ["CouldNotEstablishConnection"]
    assert root.post(insert, json={"Image": "https://files.example.com/a.iso", "UserName": "u", "Password": "p"}).status_code == 204
    media = root.get(MEDIA).json()
    assert media["Inserted"] and media["Image"] == "https://files.example.com/a.iso" and "Password" not in media
    assert root.post(MEDIA + "/Actions/VirtualMedia.EjectMedia", json={}).status_code == 204
    assert not root.get(MEDIA).json()["Inserted"]


def test_agents_without_sockets_are_switched(root):
    shown = root.get(PROTOCOL).json()
    assert (shown["SNMP"]["ProtocolEnabled"], shown["SSDP"]["ProtocolEnabled"]) == (False, True)
    for enabled in (True, False):
        answer = root.patch(PROTOCOL, json={"SNMP": {"ProtocolEnabled": enabled}, "SSDP": {"ProtocolEnabled": not enabled}})
        assert answer.status_code == 200, answer.text
        shown = root.get(PROTOCOL).json()
        assert (shown["SNMP"]["ProtocolEnabled"], shown["SSDP"]["ProtocolEnabled"]) == (enabled, not enabled)


def test_entry_point_is_the_service_root(demo, root):
    uuid = root.get(harness.ROOT).json()["UUID"]
    assert root.get(MANAGER).json()["ServiceEntryPointUUID"] == uuid
    demo.wait_for_restart("managers", demo.kill("managers"))
    assert root.get(MANAGER).json()["ServiceEntryPointUUID"] == uuid


def test_request_for_signature(root):
    collection = PROTOCOL + "/HTTPS/Certificates"
    answer = root.post(harness.ROOT + "/CertificateService/Actions/CertificateService.GenerateCSR",
                       json={"CommonName": "bmc.example.com", "CertificateCollection": {"@odata.id": collection}})
    assert answer.status_code == 200, answer.text
    assert answer.json()["CSRString"].startswith("-----BEGIN CERTIFICATE REQUEST-----")


def test_certificates_of_ldap_client(demo, root):
    """They are below AccountService, and another service's than its other resources."""
    collection = harness.ROOT + "/AccountService/LDAP/Certificates"
    assert root.get(harness.ROOT + "/AccountService").status_code == 200
    members = root.get(collection).json()["Members"]
    assert members == [{"@odata.id": collection + "/1"}]
    locations = harness.ROOT + "/CertificateService/CertificateLocations"
    assert members[0] in root.get(locations).json()["Links"]["Certificates"]
    with demo.client(("reader", "Correct-Horse-1")) as reader:
        assert reader.get(collection).status_code == 403
        assert reader.delete(collection + "/1").status_code == 403
    text = root.get(collection + "/1").json()["CertificateString"]
    assert root.delete(collection + "/1").status_code == 204
    assert root.get(collection).json()["Members"] == []
    assert members[0] not in root.get(locations).json()["Links"]["Certificates"]
    body = {"CertificateType": "PEM", "CertificateString": text + "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"}
    answer = root.post(collection, json=body)
    assert answer.status_code == 201, answer.text
    assert root.get(answer.headers["Location"]).json()["Subject"]["CommonName"] == "rack-1u-bmc"


def fan(root):
    return root.get(MANAGER).json()["Oem"]["OpenBmc"]["Fan"]


def test_thermal_profile_is_chosen(root):
    assert fan(root)["Profile@Redfish.AllowableValues"] == ["Default", "Quiet", "Performance"]
    answer = root.patch(MANAGER, json={"Oem": {"OpenBmc": {"Fan": {"Profile": "Quiet"}}}})
    assert answer.status_code == 200, answer.text
    assert fan(root)["Profile"] == "Quiet"
    answer = root.patch(MANAGER, json={"Oem": {"OpenBmc": {"Fan": {"Profile": "Loud"}}}})
    assert answer.status_code == 400 and keys(answer) == ["PropertyValueNotInList"]


def test_zone_and_controller_come_change_and_go(root):
    def patch(container, name, value):
        answer = root.patch(MANAGER, json={"Oem": {"OpenBmc": {"Fan": {container: {name: value}}}}})
        assert answer.status_code == 200 and not keys(answer), answer.text
        return answer.json()["Oem"]["OpenBmc"]["Fan"][container].get(name)

    zone = patch("FanZones", "Side", {"Chassis": {"@odata.id": harness.ROOT + "/Chassis/rack"}, "FailSafePercent": 90, "MinThermalOutput": 15})
    assert zone["MinThermalOutput"] == 15
    steps = [{"Target": 20, "Output": 30}, {"Target": 40, "Output": 80}]
    controller = patch("StepwiseControllers", "Side_steps", {"Direction": "Ceiling", "Inputs": ["Exhaust"], "NegativeHysteresis": 1,
                                                             "PositiveHysteresis": 0, "Steps": steps, "Zones": [{"@odata.id": zone["@odata.id"]}]})
    assert controller["Steps"] == steps and controller["Zones"] == [{"@odata.id": zone["@odata.id"]}]
    assert patch("StepwiseControllers", "Side_steps", {"Steps": [None, {}]})["Steps"] == steps[1:]
    expanded = root.get(MANAGER + "?$expand=*($levels=2)").json()["Oem"]["OpenBmc"]["Fan"]  # its links lead into the manager itself
    assert expanded["StepwiseControllers"]["Side_steps"]["Zones"] == [{"@odata.id": zone["@odata.id"]}]
    assert patch("StepwiseControllers", "Side_steps", None) is None
    assert patch("FanZones", "Side", None) is None


def test_read_only_user_may_not_change_how_it_is_cooled(demo, root):
    root.post(harness.ACCOUNTS, json={"UserName": "cooler", "Password": "Correct-Horse-1", "RoleId": "ReadOnly"})
    with demo.client(("cooler", "Correct-Horse-1")) as reader:
        assert fan(reader)["FanZones"]["Main_zone"]["FailSafePercent"] == 100
        assert reader.patch(MANAGER, json={"Oem": {"OpenBmc": {"Fan": {"FanZones": {"Main_zone": None}}}}}).status_code == 403


def test_oem_types_are_in_schemas_that_metadata_refers_to(root):
    """Each @odata.type below Oem is a type of a schema that $metadata names, and that is served here."""
    def types(value):
        if isinstance(value, list):
            return {found for each in value for found in types(each)}
        if not isinstance(value, dict):
            return set()
        return {value.get("@odata.type")} - {None} | {found for each in value.values() for found in types(each)}

    edm, edmx = "{http://docs.oasis-open.org/odata/ns/edm}", "{http://docs.oasis-open.org/odata/ns/edmx}"
    metadata = xml.etree.ElementTree.fromstring(root.get(harness.ROOT + "/$metadata").text)
    files = {include.get("Namespace"): reference.get("Uri") for reference in metadata.iter(edmx + "Reference") for include in reference}
    found = types(root.get(MANAGER).json()["Oem"]) | types(root.get(harness.ROOT + "/Systems/system").json()["Oem"])
    assert len(found) >= 10
    for name in found:
        space, _, declared = name.lstrip("#").rpartition(".")
        answer = root.get(files[space])
        assert answer.status_code == 200 and answer.headers["Content-Type"].startswith("application/xml")
        (schema,) = [each for each in xml.etree.ElementTree.fromstring(answer.text).iter(edm + "Schema") if each.get("Namespace") == space]
        assert declared in [each.get("Name") for each in schema], name
