/** The register of members: the list, each member with its representatives, each person with their roles. */
@NullMarked
package si.glas.people.web;

import org.jspecify.annotations.NullMarked;
