package si.glas.chronicle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How words are kept in the table of entries. */
final class StoredWords {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private StoredWords() {}

    /** None if they have been forgotten. */
    static Optional<Words> read(ResultSet row) throws SQLException {
        byte[] salt = row.getBytes("salt");
        return salt == null
                ? Optional.empty()
                : Optional.of(
                        new Words(salt, JSON.readValue(row.getString("details"), DETAILS), row.getString("reason")));
    }
}
