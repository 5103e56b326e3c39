/* Secrets: which names mean one, against the write-only properties of all schemas; and that no
 * value of them stays. */
#include <dirent.h>
#include <string.h>

#include "capture/secrets.h"
#include "redfish/facts/facts.h"
#include "redfish/schema.h"
#include "tests/unit/cunit-main.h"

static void is_name_secrets_and_what_only_sounds_like_them(void)
{
    static const char *const secrets[] = {
        "Password",       "AdminPassword",    "bios_password",   "Passphrase",
        "Token",          "X-Auth-Token",     "CommunityString", "TrapCommunity",
        "SharedSecret",   "MutualCHAPSecret", "EncryptionKey",   "Key",
        "api_key",        "SECRET_KEY",       "AccessKey",       "HttpHeaders",
        "KerberosKeytab", "OneTimePasscode",  "LicenseString",   "PrivateKey",
        "CommunityName",  "EABKeyId",         "Passwords",       "bios_passwords",
        "AccessTokens",   "Communities",
    };
    static const char *const others[] = {
        "PasswordExpiration",
        "MinPasswordLength",
        "PublicKey",
        "KeyString",
        "Monkey",
        "MessageKey",
        "KeyUsage",
        "Name",
        "TokenType",
        "CommunityAccessMode",
        "Keys",
        "CertificateString",
        "Turkey",
        "#ManagerAccount.ChangePassword",
        "AuthorizedKeys",
    };

    for (size_t i = 0; i < sizeof(secrets) / sizeof(secrets[0]); i++) {
        if (!secrets_is_name(secrets[i]))
            fprintf(stderr, "%s\n", secrets[i]);
        CU_ASSERT_TRUE(secrets_is_name(secrets[i]));
    }
    for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
        if (secrets_is_name(others[i]))
            fprintf(stderr, "%s\n", others[i]);
        CU_ASSERT_FALSE(secrets_is_name(others[i]));
    }
}

/* Returns how many write-only properties there are in a type and those in it. */
static size_t check_type(struct schema_type type, unsigned int depth)
{
    struct schema_property property;
    size_t count = 0;

    for (size_t i = 0; depth > 0 && schema_property_at(type, i, &property) == 0; i++) {
        if (property.flags & SCHEMA_WRITE_ONLY) {
            count++;
            if (!secrets_is_name(property.name))
                fprintf(stderr, "%s: %s\n", schema_type_name(type), property.name);
            CU_ASSERT_TRUE(secrets_is_name(property.name));
        }
        if (property.kind == SCHEMA_OBJECT)
            count += check_type(schema_property_type(&property), depth - 1);
    }
    return count;
}

static size_t check_schema(const struct schema *schema)
{
    uint32_t version = 0, at;
    struct schema_type type;
    char name[128];

    for (size_t i = 0; (at = schema_version_at(schema, i)) != 0; i++)
        version = at;
    snprintf(name, sizeof(name), "%s.v%u_%u_%u.%s", schema_name(schema), version >> 16,
             version >> 8 & 255, version & 255, schema_name(schema));
    return schema_type_parse(schema, ipc_text(name), &type) == 0 ? check_type(type, 5) : 0;
}

static void is_name_every_write_only_property_of_the_schemas(void)
{
    DIR *dir = opendir(FACTS_DIR);
    const struct dirent *entry;
    size_t count = 0;

    CU_ASSERT_PTR_NOT_NULL_FATAL(dir);
    while ((entry = readdir(dir)) != NULL) {
        const char *end = strchr(entry->d_name, '.');
        const struct schema *schema = schema_find(
            (struct ipc_text){entry->d_name, end ? (size_t)(end - entry->d_name) : 0});

        if (schema)
            count += check_schema(schema);
    }
    closedir(dir);
    CU_ASSERT(count > 20);
}

static void check(const char *before, const char *after, size_t secrets)
{
    json_t *body = json_loads(before, 0, NULL), *wanted = json_loads(after, 0, NULL);
    size_t count = 0;

    CU_ASSERT_PTR_NOT_NULL_FATAL(body);
    CU_ASSERT_PTR_NOT_NULL_FATAL(wanted);
    CU_ASSERT_EQUAL(secrets_remove(body, &count), 0);
    CU_ASSERT_EQUAL(count, secrets);
    if (!json_equal(body, wanted)) {
        char *text = json_dumps(body, JSON_COMPACT);

        fprintf(stderr, "%s\n  instead of %s\n", text, after);
        free(text);
        CU_FAIL("another body");
    }
    json_decref(body);
    json_decref(wanted);
}

static void remove_replaces_values_and_keeps_the_rest(void)
{
    check("{\"UserName\":\"a\",\"Password\":\"b\",\"Deep\":[{\"SNMP\":{\"TrapCommunity\":\"c\"}}]}",
          "{\"UserName\":\"a\",\"Password\":null,\"Deep\":[{\"SNMP\":{\"TrapCommunity\":null}}]}",
          2);
    check("{\"Password\":null,\"Token\":\"\",\"PasswordSet\":true,\"IsToken\":true}",
          "{\"Password\":null,\"Token\":\"\",\"PasswordSet\":true,\"IsToken\":true}", 0);
    check("{\"HttpHeaders\":[{\"Authorization\":\"x\"}],\"Secret\":[\"a\",\"b\"],\"PinPasscode\":"
          "1234}",
          "{\"HttpHeaders\":[],\"Secret\":[],\"PinPasscode\":null}", 3);
    check("{\"CommunityStrings\":[{\"Name\":\"n\",\"CommunityString\":\"public\"}]}",
          "{\"CommunityStrings\":[{\"Name\":\"n\",\"CommunityString\":null}]}", 1);
    check("{\"properties\":{\"Password\":{\"type\":\"string\",\"SharedKey\":\"x\"}}}",
          "{\"properties\":{\"Password\":{\"type\":\"string\",\"SharedKey\":null}}}", 1);
}

static void remove_whatever_is_within_a_secret(void)
{
    check("{\"Passwords\":[\"x\"],\"Credentials\":[{\"Value\":\"x\",\"UserName\":\"me\"},\"y\"],"
          "\"Secret\":{\"Value\":\"x\",\"Deep\":{\"Number\":7,\"List\":[1]}}}",
          "{\"Passwords\":[],\"Credentials\":[{\"Value\":null,\"UserName\":\"me\"},null],"
          "\"Secret\":{\"Value\":null,\"Deep\":{\"Number\":null,\"List\":[]}}}",
          6);
    check("{\"Token\":{\"@odata.id\":\"/"
          "a\",\"Name\":\"n\"},\"Messages\":{\"InvalidToken\":{\"Message\":"
          "\"m\"}},\"Actions\":{\"#A.ChangePassword\":{\"target\":\"/b\"}}}",
          "{\"Token\":{\"@odata.id\":\"/"
          "a\",\"Name\":\"n\"},\"Messages\":{\"InvalidToken\":{\"Message\":"
          "\"m\"}},\"Actions\":{\"#A.ChangePassword\":{\"target\":\"/b\"}}}",
          0);
}

/* Of the schema Key: that of SSH is public, that of NVMe over Fabrics the secret itself. */
static void remove_key_strings_by_their_type(void)
{
    check("{\"KeyType\":\"NVMeoF\",\"KeyString\":\"DHHC-1:00:x:\"}",
          "{\"KeyType\":\"NVMeoF\",\"KeyString\":null}", 1);
    check("{\"KeyString\":\"x\"}", "{\"KeyString\":null}", 1);
    check("{\"KeyType\":\"SSH\",\"KeyString\":\"ssh-rsa AAAA\"}",
          "{\"KeyType\":\"SSH\",\"KeyString\":\"ssh-rsa AAAA\"}", 0);
}

static void remove_secrets_of_json_in_strings(void)
{
    check("{\"Payload\":{\"JsonBody\":\" {\\\"Password\\\": \\\"x\\\", \\\"A\\\": 1}\"}}",
          "{\"Payload\":{\"JsonBody\":\"{\\\"Password\\\":null,\\\"A\\\":1}\"}}", 1);
    check("{\"A\":\"{\\\"A\\\": 1}\",\"B\":\"{ no JSON, Password: x\",\"C\":\"[\"}",
          "{\"A\":\"{\\\"A\\\": 1}\",\"B\":\"{ no JSON, Password: x\",\"C\":\"[\"}", 0);
    check("[\"[{\\\"Token\\\": \\\"x\\\", \\\"Token\\\": \\\"y\\\"}]\"]",
          "[\"[{\\\"Token\\\":null}]\"]", 1);
}

static void remove_values_of_password_attributes(void)
{
    check(
        "{\"Attributes\":[{\"AttributeName\":\"Adm\",\"Type\":\"Password\",\"CurrentValue\":\"x\","
        "\"DefaultValue\":\"y\"},{\"AttributeName\":\"B\",\"Type\":\"String\",\"CurrentValue\":"
        "\"z\"}]}",
        "{\"Attributes\":[{\"AttributeName\":\"Adm\",\"Type\":\"Password\",\"CurrentValue\":null,"
        "\"DefaultValue\":null},{\"AttributeName\":\"B\",\"Type\":\"String\",\"CurrentValue\":"
        "\"z\"}]}",
        2);
}

static void remove_private_keys_and_leaves_certificates(void)
{
    check("{\"CertificateString\":\"-----BEGIN CERTIFICATE-----\\nAA\\n-----END CERTIFICATE-----\\n"
          "-----BEGIN RSA PRIVATE KEY-----\\nBB\\n-----END RSA PRIVATE KEY-----\\n\"}",
          "{\"CertificateString\":\"-----BEGIN CERTIFICATE-----\\nAA\\n-----END "
          "CERTIFICATE-----\\n\\n\"}",
          1);
    check("{\"A\":[\"-----BEGIN PRIVATE KEY-----\\ncut off\"]}", "{\"A\":[\"\"]}", 1);
    check("{\"A\":\"-----BEGIN PUBLIC KEY-----\\nC\\n-----END PUBLIC KEY-----\"}",
          "{\"A\":\"-----BEGIN PUBLIC KEY-----\\nC\\n-----END PUBLIC KEY-----\"}", 0);
    check("{\"A\":\"-----BEGIN \",\"B\":\"-----BEGIN -----\"}",
          "{\"A\":\"-----BEGIN \",\"B\":\"-----BEGIN -----\"}", 0);
}

static void remove_passwords_within_uris(void)
{
    check("{\"Image\":\"https://me:secret@host/a.iso\",\"B\":\"smb://host/b@c:d\",\"C\":"
          "\"ssh://me@host\",\"D\":\"see http://a:b@c for more\"}",
          "{\"Image\":\"https://host/a.iso\",\"B\":\"smb://host/b@c:d\",\"C\":\"ssh://me@host\","
          "\"D\":\"see http://c for more\"}",
          2);
    check(
        "{\"A\":\"http://a/b,smb://u:p@c/d,nfs://e ftp://u:@f\",\"B\":\"://\",\"C\":\"http://:@\"}",
        "{\"A\":\"http://a/b,smb://c/d,nfs://e ftp://f\",\"B\":\"://\",\"C\":\"http://\"}", 3);
}

static void keeps_header_no_credentials_and_nothing_of_one_answer(void)
{
    static const char *const kept[] = {"Content-Type", "Link", "Allow", "OData-Version", "Server"};
    static const char *const dropped[] = {
        "x-auth-token", "Set-Cookie", "Authorization",  "CONTENT-LENGTH",
        "ETag",         "Date",       "X-Vendor-Token", "Content-Encoding"};

    for (size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++)
        CU_ASSERT_TRUE(secrets_keeps_header(kept[i]));
    for (size_t i = 0; i < sizeof(dropped) / sizeof(dropped[0]); i++)
        CU_ASSERT_FALSE(secrets_keeps_header(dropped[i]));
}

static const struct unit_case cases[] = {
    UNIT_CASE(is_name_secrets_and_what_only_sounds_like_them),
    UNIT_CASE(is_name_every_write_only_property_of_the_schemas),
    UNIT_CASE(remove_replaces_values_and_keeps_the_rest),
    UNIT_CASE(remove_whatever_is_within_a_secret),
    UNIT_CASE(remove_key_strings_by_their_type),
    UNIT_CASE(remove_secrets_of_json_in_strings),
    UNIT_CASE(remove_values_of_password_attributes),
    UNIT_CASE(remove_private_keys_and_leaves_certificates),
    UNIT_CASE(remove_passwords_within_uris),
    UNIT_CASE(keeps_header_no_credentials_and_nothing_of_one_answer),
    UNIT_CASES_END,
};

UNIT_MAIN("capture/secrets", cases)
