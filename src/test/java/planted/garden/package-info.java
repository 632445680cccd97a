/** Classes that break the rules on purpose, so that the rules' tests can show that they are found. */
@NullMarked
package planted.garden;

import org.jspecify.annotations.NullMarked;
