package si.glas.submissions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.forms.FormData;
import si.glas.submissions.RecordUptake.Found;
import si.glas.texts.Demand;

/** The form {@code record-uptake}: a row for each demand, with what is on record already. */
@Component
public class UptakeSheet {

    public static final String FORM = "record-uptake";

    private static final String ROWS = "demands";

    private final Submissions submissions;
    private final DemandList demands;

    UptakeSheet(Submissions submissions, DemandList demands) {
        this.submissions = submissions;
        this.demands = demands;
    }

    public FormData begin(SubmissionId id) {
        Submissions.Dossier dossier = submissions.dossier(id);
        Map<Integer, DemandUptake> known =
                dossier.uptakes().stream().collect(Collectors.toMap(DemandUptake::number, uptake -> uptake));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Demand demand : demands.of(dossier.submission().textVersion())) {
            rows.add(row(demand, known.get(demand.number())));
        }
        return new FormData(Map.of(ROWS, rows));
    }

    private static Map<String, @Nullable Object> row(Demand demand, @Nullable DemandUptake known) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("number", demand.number());
        row.put("text", demand.text());
        if (known != null) {
            row.put("uptake", known.uptake().word());
            row.put("note", known.note());
        }
        return row;
    }

    /** What was typed, by the numbers of the demands: rows come in their order, and none can be added. */
    public static Map<Integer, Found> found(FormData typed) {
        Map<Integer, Found> found = new HashMap<>();
        List<FormData> rows = typed.list(ROWS);
        for (int i = 0; i < rows.size(); i++) {
            FormData row = rows.get(i);
            found.put(i + 1, new Found(Uptake.of(row.text("uptake")), row.text("note")));
        }
        return found;
    }
}
