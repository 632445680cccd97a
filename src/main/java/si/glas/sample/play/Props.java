package si.glas.sample.play;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import si.glas.positions.CampaignId;
import si.glas.sample.SamplePart;

/** The campaigns and decision-makers of the sample network, by the keys that the script has for them. */
@SamplePart
class Props {

    private final Map<String, CampaignId> campaigns = new HashMap<>();
    private final Map<String, UUID> addressees = new HashMap<>();

    void addCampaign(String key, CampaignId id) {
        campaigns.put(key, id);
    }

    void addAddressee(String key, UUID id) {
        addressees.put(key, id);
    }

    CampaignId campaign(String key) {
        return Objects.requireNonNull(campaigns.get(key), key);
    }

    UUID addressee(String key) {
        return Objects.requireNonNull(addressees.get(key), key);
    }
}
