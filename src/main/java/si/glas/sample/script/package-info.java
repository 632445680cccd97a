/** What the people of the sample network do, read from {@code sample/positions/*.yaml}, and when. */
@NullMarked
package si.glas.sample.script;

import org.jspecify.annotations.NullMarked;
