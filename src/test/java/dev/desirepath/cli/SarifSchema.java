package dev.desirepath.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The official JSON Schema of SARIF 2.1.0. */
final class SarifSchema {

    private static final JsonSchema SCHEMA = read();

    private SarifSchema() {}

    private static JsonSchema read() {
        InputStream schema = SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(
                        Objects.requireNonNull(schema, "The schema of SARIF is not on the class path of the tests."));
    }

    static List<String> offences(JsonNode sarif) {
        return SCHEMA.validate(sarif).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
