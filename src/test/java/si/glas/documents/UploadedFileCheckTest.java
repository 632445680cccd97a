package si.glas.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

class UploadedFileCheckTest {

    private final UploadedFileCheck check = UploadedFileCheck.EVIDENCE;

    @Test
    void seesWhatAFileIs() throws IOException {
        assertThat(type(PdfMaker.bare())).isEqualTo(FileType.PDF);
        assertThat(type(picture("png"))).isEqualTo(FileType.PNG);
        assertThat(type(picture("jpg"))).isEqualTo(FileType.JPEG);
        assertThat(type("RIFF\u0024\u0000\u0000\u0000WEBPVP8 \u0018\u0000".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(FileType.WEBP);
    }

    @Test
    void refusesWhatIsNotAskedFor() throws IOException {
        assertRefused("<!doctype html><script>alert(1)</script>");
        assertRefused("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
        assertRefused("MZ\u0090\u0000 a program");
        assertRefused("#!/bin/sh\n");
        assertRefused("evidence.pdf");
        assertRefused("GIF89a");
        assertThatExceptionOfType(WrongFileType.class).isThrownBy(() -> type(zip()));
        assertThatExceptionOfType(WrongFileType.class)
                .isThrownBy(() -> new UploadedFileCheck(Set.of(FileType.PNG, FileType.PDF), 1)
                        .check(new ByteArrayResource(picture("jpg")), 100))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("documents.wrongFileType");
                    assertThat(refused.arguments()).containsExactly("PDF, PNG");
                });
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatExceptionOfType(FileEmpty.class)
                .isThrownBy(() -> type(new byte[0]))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("documents.fileEmpty"));
    }

    @Test
    void refusesAHugeFileWithoutOpeningIt() {
        InputStreamSource unopened = () -> {
            throw new IOException("It was opened");
        };

        assertThatExceptionOfType(FileTooLarge.class)
                .isThrownBy(() -> check.check(unopened, 1_000_000_000))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("documents.fileTooLarge");
                    assertThat(refused.arguments()).containsExactly(10);
                });
    }

    @Test
    void acceptsAFileOfJustTheSizeThatIsAllowed() {
        assertThat(check.check(new ByteArrayResource(PdfMaker.bare()), 10_000_000))
                .isEqualTo(FileType.PDF);
    }

    private FileType type(byte[] content) {
        return check.check(new ByteArrayResource(content), content.length);
    }

    private void assertRefused(String content) {
        assertThatExceptionOfType(WrongFileType.class)
                .isThrownBy(() -> type(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, file);
        return file.toByteArray();
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("a"));
        }
        return file.toByteArray();
    }
}
