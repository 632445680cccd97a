package si.glas.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import si.glas.language.Language;
import si.glas.review.neighbours.Network;
import si.glas.texts.Block;

/** A review of a real text in which many members have taken part. */
class LivelyReview {

    private static final String TITLE =
            "Pripombe k osnutku Pravilnika o sofinanciranju programov nevladnih organizacij v kulturi";

    private final Scenes scenes;
    private final Network network;
    private final Reviews reviews;
    private final ReviewTexts texts;
    private final AddComment addComment;
    private final ProposeAmendment proposeAmendment;
    private final SupportContribution support;
    private final SayNothingToAdd nothingToAdd;
    private final CloseReview close;
    private final AnswerContribution answer;

    LivelyReview(
            Scenes scenes,
            Network network,
            Reviews reviews,
            ReviewTexts texts,
            AddComment addComment,
            ProposeAmendment proposeAmendment,
            SupportContribution support,
            SayNothingToAdd nothingToAdd,
            CloseReview close,
            AnswerContribution answer) {
        this.scenes = scenes;
        this.network = network;
        this.reviews = reviews;
        this.texts = texts;
        this.addComment = addComment;
        this.proposeAmendment = proposeAmendment;
        this.support = support;
        this.nothingToAdd = nothingToAdd;
        this.close = close;
        this.answer = answer;
    }

    Scene open() {
        Scene scene = scenes.open(
                TITLE,
                Language.SL,
                text(),
                "Godalni trio Ljubno",
                "Mestni kino Ptuj",
                "Društvo za sodobno glasbo",
                "Zveza plesnih društev",
                "Lutkovno gledališče Fru-Fru",
                "Zavod za knjigo");
        network.member("Cene Zupan", scene.galerija().person());
        Speaker trio = scene.others().get(0);
        Speaker kino = scene.others().get(1);
        comment(scene, 3, "Kdo je štel dogodke? Brez vira nam bodo očitali, da pretiravamo.", scene.lutka());
        comment(scene, 4, "Se strinjam z vsem.", kino);
        Contribution tenth = amend(scene, "desetino", "petino", "Desetina je premalo, da bi nas jemali resno.", trio);
        amend(scene, "desetino", "dvajsetino", "Tudi desetine v manjših krajih nihče ne zbere.", scene.oder());
        amend(scene, "prvih šestdesetih dneh", "prvih tridesetih dneh", "Najemnine tečejo od januarja.", kino);
        amend(scene, "31. marca", "31. maja", "Podatki prej niso zbrani.", scene.lutka());
        comment(scene, null, "Odlično besedilo, samo predolgo je.\nPovzetek naj bo na eni strani.", scene.oder());
        support.support(tenth.id(), kino);
        support.support(tenth.id(), scene.lutka());
        nothingToAdd.say(scene.review().id(), scene.others().get(2));
        return scene;
    }

    void close(Scene scene) {
        close.whenDue(scene.review().id());
    }

    /** All but the last. */
    void answer(Scene scene) {
        List<Contribution> said = reviews.discussion(scene.review().id()).contributions();
        answer(scene, said.get(0), Disposition.NOTED, "Vir je v opombi 2.", "");
        answer(scene, said.get(1), Disposition.ACCEPTED, "", "");
        Contribution tenth = said.get(2);
        answer(
                scene,
                tenth,
                Disposition.ACCEPTED_IN_PART,
                "Petine velik del članstva ne zbere, osmino pa.",
                String.valueOf(tenth.wording()).replace("petino", "osmino"));
        answer(scene, said.get(3), Disposition.REJECTED, "Prenizko za resno pogajanje.", "");
        answer(scene, said.get(4), Disposition.ACCEPTED, "", "");
        answer(scene, said.get(5), Disposition.REJECTED, "Marec velja tudi za druga poročila.", "");
    }

    private void answer(Scene scene, Contribution said, Disposition disposition, String reason, String compromise) {
        answer.answer(said.id(), said.version(), new Decision(disposition, reason, compromise), scene.editor());
    }

    private void comment(Scene scene, @Nullable Integer block, String words, Speaker by) {
        addComment.add(scene.comment(block, words), by);
    }

    private Contribution amend(Scene scene, String old, String wanted, String reason, Speaker by) {
        Block block = texts.blocks(scene.review()).stream()
                .filter(each -> each.markdown().contains(old))
                .findFirst()
                .orElseThrow();
        return proposeAmendment.propose(
                new ProposeAmendment.Proposal(
                        scene.position(),
                        scene.review().textVersion(),
                        block.number(),
                        block.markdown().replace(old, wanted),
                        reason),
                by);
    }

    private static String text() {
        try {
            return new ClassPathResource("sample/texts/sofinanciranje.md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
