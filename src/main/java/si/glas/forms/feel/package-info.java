/** The expressions and templates in forms, in FEEL. */
@NullMarked
package si.glas.forms.feel;

import org.jspecify.annotations.NullMarked;
