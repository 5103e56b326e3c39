/*
 * uthash (and utlist) as this project uses them: include this header instead of uthash.h. By
 * default uthash ends the process when memory runs out, which for us is an ordinary error. With the
 * setting below it leaves the element out instead. After every HASH_ADD the caller looks at the
 * handle of the element that it added: `element->hh.tbl` is NULL when it is not in the table.
 */
#pragma once

#define HASH_NONFATAL_OOM 1
#include <uthash.h>
#include <utlist.h>
