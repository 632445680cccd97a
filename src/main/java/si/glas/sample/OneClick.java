package si.glas.sample;

import si.glas.people.OneClickSignIn;

/** Lets everybody in as anybody, once the people are invented and their history is complete. */
@SamplePart
class OneClick implements OneClickSignIn {

    private final SampleNetwork sample;

    OneClick(SampleNetwork sample) {
        this.sample = sample;
    }

    @Override
    public boolean isOffered() {
        return sample.state() == SampleNetwork.State.COMPLETE;
    }
}
