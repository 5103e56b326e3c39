/*
 * Writes a mockup as a folder, in DMTF's form, so that others read it: DMTF's Mockup-Server,
 * fishem, read.h. The folder is replaced as a whole. Blocks. docs/mockup.md "Writing"
 */
#pragma once

#include "mockup/mockup.h"
#include "mockup/report.h"

enum {
    MOCKUP_E_FOREIGN = 4,    /* there is something that is none of the mockup's; it stays */
    MOCKUP_E_INCOMPLETE = 5, /* written, but for the items that no file can be made of */
};

struct mockup_write_options {
    bool long_form;    /* redfish/v1/index.json; else index.json is the service root */
    bool in_two_steps; /* as on file systems that cannot exchange two folders: for a moment, there
                          is none */
};

/**
 * Whether mockup_write() may write to `folder`: what is there is empty or looks like a mockup, and
 * the folder around it can be written to. For programs that write at their end. report: NULL drops
 * the line. Returns 0; MOCKUP_E_FOREIGN (reported); -EBUSY for a mount point; -EACCES; other
 * negative errno.
 */
int mockup_write_check(const char *folder, struct mockup_report *report);

/**
 * Writes all items to a new folder beside `folder`, and then puts it in its place. What the old one
 * holds and no mockup can (names that begin with a dot; in the long form also what is beside
 * redfish/) is moved to the new one before. The short form leaves out "/redfish", as fishem does.
 *
 * options: NULL for none. report: NULL drops the lines; each item that no file can be made of is
 * one. Returns 0; MOCKUP_E_INCOMPLETE when there are such (reported); MOCKUP_E_FOREIGN when the
 * folder is none of a mockup, or has something that cannot be kept (reported); otherwise as
 * mockup_write_check(). Unless it returns 0 or MOCKUP_E_INCOMPLETE, the old folder is as it was, or
 * the report says where it or a part of it is. After a power cut, a folder ".NAME.….tmp" beside it
 * may hold the old one, the new one, or what was to be kept.
 */
int mockup_write(const struct mockup *mockup, const char *folder,
                 const struct mockup_write_options *options, struct mockup_report *report);
