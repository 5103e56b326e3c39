"""CSDL to the tables of redfish/facts/; run by tools/generate-facts.py."""
