package si.glas.people.importing;

import si.glas.kernel.BusinessRefusal;

/** The register has changed since the preview, so that the list would do something else than was confirmed. */
final class PlanChanged extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    PlanChanged() {
        super("people.planChanged", "The plan is not the one that was confirmed");
    }
}
