package si.glas.submissions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import si.glas.texts.Fingerprint;

/** Files by what is in them: the same bytes are kept once, and never change. */
@Component
class KeptFiles {

    /** @param mediaType such as {@code application/pdf} */
    record KeptFile(String mediaType, byte[] content) {}

    private final JdbcClient sql;

    KeptFiles(JdbcClient sql) {
        this.sql = sql;
    }

    Fingerprint keep(byte[] content, String mediaType) {
        Fingerprint fingerprint = Fingerprint.of(content);
        sql.sql("INSERT INTO kept_file (sha256, media_type, content) VALUES (:sha256, :mediaType, :content)"
                        + " ON CONFLICT DO NOTHING")
                .param("sha256", fingerprint.hex())
                .param("mediaType", mediaType)
                .param("content", content)
                .update();
        return fingerprint;
    }

    KeptFile get(Fingerprint fingerprint) {
        return sql.sql("SELECT media_type, content FROM kept_file WHERE sha256 = :sha256")
                .param("sha256", fingerprint.hex())
                .query(KeptFile.class)
                .single();
    }
}
