/*
 * Where the daemons of a real machine have their ObjectManager. Constant data.
 */
#pragma once

#include <stdbool.h>

#define OBJECT_MANAGER_PATH_MAX 128

/** Writes the path of an owner's ObjectManager; owners that are not known have it at "/". Returns
 * false for one that has none. */
bool object_manager_find(const char *owner, char ret_path[static OBJECT_MANAGER_PATH_MAX]);
