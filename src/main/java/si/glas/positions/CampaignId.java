package si.glas.positions;

import java.util.UUID;
import si.glas.kernel.Id;

/** Names a campaign. */
public record CampaignId(UUID value) implements Id {

    public static CampaignId random() {
        return new CampaignId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
