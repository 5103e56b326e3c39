"""Mockups that tests make: resources as Python objects, and the folder that has them in the short form."""

import json

from harness import ROOT


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
