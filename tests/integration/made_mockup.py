"""Mockups that tests make: resources as Python objects, and the folder that has them in the short form."""

import json

from harness import ROOT, SESSIONS

SYSTEM = ROOT + "/Systems/1"
CHASSIS = ROOT + "/Chassis/1"


def resource(path, odata_type, **properties):
    return {"@odata.id": path, "@odata.type": "#" + odata_type, "Id": path.rsplit("/", 1)[1], "Name": path.rsplit("/", 1)[1], **properties}


def collection(path, odata_type, *members):
    return {"@odata.id": path, "@odata.type": f"#{odata_type}.{odata_type}", "Name": odata_type,
            "Members": [{"@odata.id": member} for member in members], "Members@odata.count": len(members)}


def link(path):
    return {"@odata.id": path}


def write(folder, resources):
    for item in resources:
        place = folder / item["@odata.id"].removeprefix(ROOT).lstrip("/")
        place.mkdir(parents=True, exist_ok=True)
        (place / "index.json").write_text(json.dumps(item), encoding="utf-8")
    return folder


# A machine with two accounts, one thing that no schema knows, and little else.
SMALL = [
    resource(ROOT, "ServiceRoot.v1_15_0.ServiceRoot", RedfishVersion="1.15.0", Systems=link(ROOT + "/Systems"), Chassis=link(ROOT + "/Chassis"),
             AccountService=link(ROOT + "/AccountService"), SessionService=link(ROOT + "/SessionService"),
             Links={"Sessions": link(SESSIONS)}) | {"Id": "RootService"},
    collection(ROOT + "/Systems", "ComputerSystemCollection", SYSTEM),
    resource(SYSTEM, "ComputerSystem.v1_20_0.ComputerSystem", SystemType="Physical", AssetTag="old", PowerState="On",
             Boot={"BootSourceOverrideTarget": "None", "BootSourceOverrideEnabled": "Disabled",
                   "BootSourceOverrideTarget@Redfish.AllowableValues": ["None", "Pxe", "Hdd"]},
             Links={"Chassis": [link(CHASSIS), link(ROOT + "/Chassis/10")], "Chassis@odata.count": 2}, VendorsOwn={"Speed": 1},
             Actions={"#ComputerSystem.Reset": {"target": SYSTEM + "/Actions/ComputerSystem.Reset",
                                                "ResetType@Redfish.AllowableValues": ["On", "ForceOff"]},
                      "Oem": {"#Contoso.Blink": {"target": SYSTEM + "/Actions/Oem/Contoso.Blink"}}}),
    collection(ROOT + "/Chassis", "ChassisCollection", CHASSIS, ROOT + "/Chassis/10"),
    resource(CHASSIS, "Chassis.v1_25_0.Chassis", ChassisType="RackMount", Drives=link(CHASSIS + "/Drives")),
    resource(ROOT + "/Chassis/10", "Chassis.v1_25_0.Chassis", ChassisType="RackMount"),
    collection(CHASSIS + "/Drives", "DriveCollection"),
    resource(ROOT + "/AccountService", "AccountService.v1_15_0.AccountService", Accounts=link(ROOT + "/AccountService/Accounts"),
             Roles=link(ROOT + "/AccountService/Roles")),
    collection(ROOT + "/AccountService/Accounts", "ManagerAccountCollection", ROOT + "/AccountService/Accounts/1",
               ROOT + "/AccountService/Accounts/2"),
    resource(ROOT + "/AccountService/Accounts/1", "ManagerAccount.v1_12_0.ManagerAccount", UserName="admin", RoleId="Administrator",
             Enabled=True, Locked=False, Password=None),
    resource(ROOT + "/AccountService/Accounts/2", "ManagerAccount.v1_12_0.ManagerAccount", UserName="guest", RoleId="ReadOnly", Enabled=True,
             Password=None),
    collection(ROOT + "/AccountService/Roles", "RoleCollection", ROOT + "/AccountService/Roles/ReadOnly"),
    resource(ROOT + "/AccountService/Roles/ReadOnly", "Role.v1_3_0.Role", RoleId="ReadOnly", IsPredefined=True,
             AssignedPrivileges=["Login", "ConfigureSelf"]),
    resource(ROOT + "/SessionService", "SessionService.v1_1_9.SessionService", Sessions=link(SESSIONS), SessionTimeout=300),
    collection(SESSIONS, "SessionCollection"),
    resource(ROOT + "/Contoso", "Contoso.v1_0_0.Contoso", Colour="red"),
]
