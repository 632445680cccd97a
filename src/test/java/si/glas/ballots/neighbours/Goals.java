package si.glas.ballots.neighbours;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import si.glas.positions.Campaign;
import si.glas.positions.CampaignId;
import si.glas.positions.Campaigns;

/** The campaigns of the network. */
public final class Goals implements Campaigns {

    private final Map<CampaignId, Campaign> campaigns = new ConcurrentHashMap<>();

    public CampaignId campaign(String title) {
        return save(new Campaign(CampaignId.random(), 0, title, "", Instant.parse("2026-11-01T10:00:00Z")))
                .id();
    }

    @Override
    public Campaign save(Campaign campaign) {
        campaigns.put(campaign.id(), campaign);
        return campaign;
    }

    @Override
    public Optional<Campaign> findById(CampaignId id) {
        return Optional.ofNullable(campaigns.get(id));
    }

    @Override
    public List<Campaign> findAllByOrderByTitle() {
        return campaigns.values().stream()
                .sorted(Comparator.comparing(Campaign::title))
                .toList();
    }
}
