/*
 * Writes a mockup as a folder, in DMTF's form, so that others read it: DMTF's Mockup-Server,
 * fishem, read.h. The folder is replaced as a whole. Blocks. docs/mockup.md "Writing"
 */
#pragma once

#include "mockup/mockup.h"
#include "mockup/report.h"

enum {
    MOCKUP_E_FOREIGN = 4, /* there is a folder that is no mockup and not empty; it stays */
};

struct mockup_write_options {
    bool long_form;    /* redfish/v1/index.json; else index.json is the service root */
    bool in_two_steps; /* as on file systems that cannot exchange two folders: for a moment, there
                          is none */
};

/**
 * Writes all items to a new folder beside `folder`, and then puts it in its place. What the old one
 * holds and no mockup can (names that begin with a dot; in the long form also what is beside
 * redfish/) is moved to the new one. The short form leaves out "/redfish", as fishem does.
 *
 * options: NULL for none. report: NULL drops the lines; each item that cannot be written is one,
 * and then nothing is replaced. Returns 0; MOCKUP_E_FOREIGN (reported); -EBUSY for a folder that is
 * a mount point; other negative errno. Unless it returns 0, the old folder is where it was; after a
 * power cut, a folder ".NAME.….tmp" beside it may hold the old or the new one.
 */
int mockup_write(const struct mockup *mockup, const char *folder,
                 const struct mockup_write_options *options, struct mockup_report *report);
