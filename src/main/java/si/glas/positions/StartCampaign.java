package si.glas.positions;

import java.time.InstantSource;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** Starts a campaign. */
@UseCase
public class StartCampaign {

    private final Campaigns campaigns;
    private final Chronicle chronicle;
    private final InstantSource clock;

    StartCampaign(Campaigns campaigns, Chronicle chronicle, InstantSource clock) {
        this.campaigns = campaigns;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    public CampaignId start(String title, String goal, PersonId by) {
        Campaign campaign = campaigns.save(new Campaign(CampaignId.random(), 0, title, goal, clock.instant()));
        chronicle.record(Act.of("positions.campaignStarted", campaign.id(), Actor.of(by)));
        return campaign.id();
    }
}
