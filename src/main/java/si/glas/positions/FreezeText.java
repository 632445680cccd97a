package si.glas.positions;

import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;

/** Freezes the newest version: what is put to a vote, published and sent is this text and no other. */
@UseCase
public class FreezeText {

    private final Positions positions;
    private final TextVersions versions;
    private final Chronicle chronicle;

    FreezeText(Positions positions, TextVersions versions, Chronicle chronicle) {
        this.positions = positions;
        this.versions = versions;
        this.chronicle = chronicle;
    }

    public VersionId freeze(PositionId id) {
        Position position = positions.change(id);
        VersionId alreadyFrozen = position.frozenVersion();
        if (alreadyFrozen != null) {
            return alreadyFrozen;
        }
        VersionView frozen = versions.get(position.freeze());
        positions.save(position);
        chronicle.record(Act.of("positions.textFrozen", id, Actor.PROCESS)
                .with("version", frozen.number())
                .with("sha256", frozen.sha256()));
        return frozen.id();
    }
}
