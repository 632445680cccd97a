/** The first start of an empty Glas: whoever runs it becomes its first administrator. */
@NullMarked
package si.glas.people.setup;

import org.jspecify.annotations.NullMarked;
