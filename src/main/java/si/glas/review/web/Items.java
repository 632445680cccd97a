package si.glas.review.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;
import si.glas.people.Directory;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;
import si.glas.people.PersonCard;
import si.glas.review.Answer;
import si.glas.review.Contribution;
import si.glas.review.Discussion;
import si.glas.review.ReviewTexts;
import si.glas.review.Speaker;
import si.glas.texts.Block;
import si.glas.texts.MarkdownText;
import si.glas.texts.TextDiff;

/** Puts names and changes to what is said in a review. */
final class Items {

    private final Discussion discussion;
    private final Voice voice;
    private final Map<Integer, Block> blocks;
    private final Map<MemberId, MemberCard> members;
    private final Map<PersonId, PersonCard> persons;

    Items(Discussion discussion, Voice voice, List<Block> blocks, Directory directory) {
        this.discussion = discussion;
        this.voice = voice;
        this.blocks = blocks.stream().collect(Collectors.toMap(Block::number, Function.identity()));
        this.members = directory.members(Stream.concat(
                        discussion.contributions().stream().map(Contribution::member),
                        discussion.supports().values().stream()
                                .flatMap(List::stream)
                                .map(Speaker::member))
                .collect(Collectors.toSet()));
        this.persons = directory.persons(
                discussion.contributions().stream().map(Contribution::person).collect(Collectors.toSet()));
    }

    List<Item> all() {
        return discussion.contributions().stream().map(this::item).toList();
    }

    private Item item(Contribution said) {
        Block block = said.block() == null ? null : blocks.get(said.block());
        List<Speaker> supporters = discussion.supportersOf(said);
        String member = nameOf(said.member());
        return new Item(
                said,
                block,
                member,
                nameOf(said.person(), member),
                supporters.stream().map(Speaker::member).map(this::nameOf).toList(),
                voice.wrote(said),
                voice.supports(supporters),
                discussion.conflictsOf(said),
                change(block, said.wording()),
                change(block, compromise(said.answer())));
    }

    private String nameOf(MemberId id) {
        return Optional.ofNullable(members.get(id)).map(MemberCard::name).orElse("");
    }

    private String nameOf(PersonId id, String member) {
        return Optional.ofNullable(persons.get(id))
                .map(PersonCard::name)
                .filter(name -> !name.equals(member))
                .orElse("");
    }

    private static @Nullable String compromise(@Nullable Answer answer) {
        return answer == null ? null : answer.compromise();
    }

    private static @Nullable TextDiff change(@Nullable Block block, @Nullable String wording) {
        return block == null || wording == null
                ? null
                : TextDiff.between(
                        new MarkdownText(block.markdown()), new MarkdownText(wording), ReviewTexts.TOP_HEADING);
    }
}
