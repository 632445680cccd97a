package si.glas.forms;

import java.util.List;

/**
 * What was posted, once its files are kept.
 *
 * @param input with the ids of the files
 * @param problems of files that were not kept
 */
record Posted(FormInput input, List<Problem> problems) {}
