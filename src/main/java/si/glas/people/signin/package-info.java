/**
 * Signing in without a password: with the link in a mail or, where a mail scanner has eaten the link, with the six digits
 * beside it.
 */
@NullMarked
package si.glas.people.signin;

import org.jspecify.annotations.NullMarked;
