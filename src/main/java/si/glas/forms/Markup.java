package si.glas.forms;

/** Turns what authors of forms write into HTML that can do no harm. */
public interface Markup {

    /** @return sanitized HTML */
    String fromMarkdown(String markdown);

    /** @return of the HTML what can do no harm */
    String fromHtml(String html);
}
