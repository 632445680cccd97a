package si.glas.positions;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A goal with positions, decision-makers and dates under it. */
@Table("campaign")
public record Campaign(@Id CampaignId id, @Version int version, String title, String goal, Instant startedAt) {}
