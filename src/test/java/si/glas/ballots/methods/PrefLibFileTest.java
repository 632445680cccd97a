package si.glas.ballots.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefLibFileTest {

    private static final String HEADER = """
            # FILE NAME: example.toi
            # DATA TYPE: toi
            # NUMBER ALTERNATIVES: 3
            # NUMBER VOTERS: 6
            # NUMBER UNIQUE ORDERS: 2
            # ALTERNATIVE NAME 1: Ana: the first
            # ALTERNATIVE NAME 2: Bor
            # ALTERNATIVE NAME 3: Cilka
            """;

    @Test
    void readsEqualAndMissingRanks() throws IOException {
        Profile ballots = read(HEADER + "4: {3,1},2\n2: 2\n");

        assertThat(ballots.options().getFirst()).isEqualTo(new Option("1", "Ana: the first"));
        assertThat(ballots.votes()).isEqualTo(6);
        assertThat(Pairwise.of(ballots).numbers().toString()).isEqualTo("[[0, 4, 0], [2, 0, 2], [0, 4, 0]]");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "4: 3,4;           9;  there is no option 4",
                "4: 0;             9;  there is no option 0",
                "4: 3,1,3;         9;  Option 3 stands twice on a ballot",
                "4: {3,1},1;       9;  Option 1 stands twice on a ballot",
                "0: 3;             9;  A ballot weighs at least 1, not 0",
                "-4: 3;            9;  \"-4: 3\" does not read like \"12: 3,{1,4},2\"",
                "4 3;              9;  \"4 3\" does not read like \"12: 3,{1,4},2\"",
                "4:;               9;  the ballot ranks nothing",
                "4: 3,;            9;  \"4: 3,\" does not read like \"12: 3,{1,4},2\"",
                "4: 3,,1;          9;  \"4: 3,,1\" does not read like \"12: 3,{1,4},2\"",
                "4: 3 1;           9;  \"4: 3 1\" does not read like \"12: 3,{1,4},2\"",
                "4: {3,1;          9;  \"4: {3,1\" does not read like \"12: 3,{1,4},2\"",
                "4: {3,},1;        9;  \"4: {3,},1\" does not read like \"12: 3,{1,4},2\"",
                "4: {};            9;  \"4: {}\" does not read like \"12: 3,{1,4},2\"",
                "4: Ana;           9;  \"4: Ana\" does not read like \"12: 3,{1,4},2\"",
                "99999999999999999999: 3; 9; 99999999999999999999 is too great a number",
                "3: 3;             11; the header says 6 voters, but there are 5",
            })
    void saysWhichLineIsWrong(String ballot, int line, String problem) {
        assertRefused(HEADER + ballot + "\n2: 2\n", line, problem);
    }

    @Test
    void holdsTheFileAgainstItsHeader() {
        assertRefused(HEADER + "6: 2\n", 10, "the header says 2 different ballots, but there are 1");
        assertRefused(
                HEADER.replace("toi", "soi") + "4: {3,1}\n",
                9,
                "in files of the type soi no ballot ranks options equally");
        assertRefused(
                HEADER.replace("toi", "toc") + "4: {3,1}\n",
                9,
                "in files of the type toc every ballot ranks all options");
        assertRefused(HEADER.replace("toi", "cat"), 2, "files of the type \"cat\" hold no ranked ballots");
        assertRefused(HEADER.replace("TIVES: 3", "TIVES: 4"), 9, "the header says 4 options and names 3");
        assertRefused(
                HEADER.replace("NAME 3", "NAME 4"), 9, "the options should be numbered from 1, with none left out");
        assertRefused(HEADER.replace("NAME 3", "NAME 2"), 8, "option 2 is named twice");
        assertRefused(
                HEADER.replace("VOTERS: 6", "VOTERS: six"), 4, "\"six\" is no whole number that can be counted with");
        assertRefused("", 1, "the file is empty");
    }

    @Test
    void readsTheFormatOfBefore2022() throws IOException {
        Profile ballots = read("2\n1,Ana\n2,Bor\n5,5,2\n3,2,1\n2,{1,2}\n");

        assertThat(Pairwise.of(ballots).numbers().toString()).isEqualTo("[[0, 0], [3, 0]]");
        assertRefused("2\n1,Ana\n5,5,2\n", 4, "here the numbers of voters should stand, like \"475,475,41\"");
        assertRefused("2\n1,Ana\nBor\n", 3, "here an option should stand, like \"1,Ana\"".replace("Ana", "Anna"));
    }

    private static void assertRefused(String file, int line, String problem) {
        assertThatExceptionOfType(PrefLibRefused.class)
                .isThrownBy(() -> read(file))
                .withMessage("Line " + line + ": " + problem)
                .extracting(PrefLibRefused::line)
                .isEqualTo(line);
    }

    private static Profile read(String file) throws IOException {
        return PrefLibFile.read(new StringReader(file));
    }
}
