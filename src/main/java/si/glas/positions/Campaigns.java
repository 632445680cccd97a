package si.glas.positions;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import si.glas.kernel.NotFound;

/** All campaigns. */
public interface Campaigns extends Repository<Campaign, CampaignId> {

    Campaign save(Campaign campaign);

    Optional<Campaign> findById(CampaignId id);

    List<Campaign> findAllByOrderByTitle();

    /** @throws NotFound if there is no such campaign */
    default Campaign get(CampaignId id) {
        return findById(id).orElseThrow(() -> new NotFound(id));
    }
}
