/** One's own page: details, address, where one is signed in. */
@NullMarked
package si.glas.people.account;

import org.jspecify.annotations.NullMarked;
