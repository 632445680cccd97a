/** What a form may consist of, and what may be said of each part of it. */
@NullMarked
package si.glas.forms.schema;

import org.jspecify.annotations.NullMarked;
