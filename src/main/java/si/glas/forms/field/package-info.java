/** What can be typed into the fields of a form: how it is read, judged and shown. */
@NullMarked
package si.glas.forms.field;

import org.jspecify.annotations.NullMarked;
