package org.planisphere.export.json;

import java.util.function.Function;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreId;
import org.planisphere.model.YamlName;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Turns result records into JSON: components in the order of the record, names in snake case, ids
/// and words as text, absent values as null.
final class RecordJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(new AsText<>(RegionId.class, RegionId::value))
                                    .addSerializer(new AsText<>(StoreId.class, StoreId::value))
                                    .addSerializer(new AsText<>(YamlName.class, YamlName::yaml)))
                    .build();

    private RecordJson() {}

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /// Writes a value as the text that stands for it in files.
    private static final class AsText<T> extends StdSerializer<T> {
        private final Function<T, String> text;

        AsText(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(text.apply(value));
        }
    }
}
