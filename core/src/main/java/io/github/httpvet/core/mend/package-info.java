/** Edits that mend findings, where a mend is local: what changes, and where it must not. */
package io.github.httpvet.core.mend;
