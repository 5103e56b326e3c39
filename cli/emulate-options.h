/*
 * What `shoal emulate` is told: by its command line, over fishem_config.json, over the defaults.
 * fishem's options and configuration work as they are; each of ours can stand in the file, too.
 */
#pragma once

enum emulate_option {
    EMULATE_IMOCKUP,
    EMULATE_IFISH,
    EMULATE_OMOCKUP,
    EMULATE_OFISH,
    EMULATE_LONG,
    EMULATE_LASTFISH,
    EMULATE_AUTOSAVE,
    EMULATE_PORT,
    EMULATE_ADDRESS,
    EMULATE_HTTPS,
    EMULATE_HTTP_PORT,
    EMULATE_CERT,
    EMULATE_KEY,
    EMULATE_AUTH,
    EMULATE_USER,
    EMULATE_PASSWORD_FILE,
    EMULATE_ENFORCE,
    EMULATE_STRICT,
    EMULATE_DELAY,
    EMULATE_BEHAVIORS,
    EMULATE_TRANSITION,
    EMULATE_RECORD,
    EMULATE_LIVE,
    EMULATE_SEED,
    EMULATE_EVENTS,
    EMULATE_INSTANCES,
    EMULATE_BY_HOST,
    EMULATE_FISHDOCTOR,
    EMULATE_CONFIG,
    EMULATE_STATE,
    EMULATE_LOG_LEVEL,
    EMULATE_OPTION_COUNT,
};

struct emulate_options {
    const char *values[EMULATE_OPTION_COUNT]; /* NULL: not said; of a flag that is set: "" */
    char **gateway_arguments;                 /* what follows "--"; ends with NULL */
    void *file;                               /* texts of the configuration file */
};

/**
 * Texts are borrowed from argv or belong to the file. Returns 0, or the exit status + 1 when the
 * process is to end (help, version; wrong usage or a bad file, which was said on stderr).
 */
int emulate_options_parse(int argc, char **argv, struct emulate_options *options);
void emulate_options_deinit(struct emulate_options *options);

/** Appends what shoal-emulator is told as it was said ("--enforce", "none") to a NULL-terminated
 * list of arguments with room. */
void emulate_options_pass(const struct emulate_options *options, const char **arguments);
