/** Classes in places from where they should not look. */
@NullMarked
package planted.house.site;

import org.jspecify.annotations.NullMarked;
