package si.glas.submissions;

import java.util.List;

/**
 * The words of a mail to a decision-maker; the salutation comes before them.
 *
 * @param before paragraphs before the demands
 * @param demands numbered from 1; none if they are not listed
 * @param after paragraphs after them
 */
record Letter(String subject, List<String> before, List<String> demands, List<String> after) {}
