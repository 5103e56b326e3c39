/* The text of behaviors.json, which is part of the program. Room-private. */
#pragma once

extern const char behaviors_builtin[];
