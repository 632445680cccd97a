package planted.garden;

import si.glas.kernel.ShowsForm;

/** A page with a form of its own. */
@ShowsForm("choose-seeds")
class SeedsPage {}
