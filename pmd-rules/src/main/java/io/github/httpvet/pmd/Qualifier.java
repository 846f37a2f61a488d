package io.github.httpvet.pmd;

import io.github.httpvet.core.tree.Expr;
import io.github.httpvet.core.tree.TypeRef;
import net.sourceforge.pmd.lang.java.types.JTypeMirror;

/**
 * What stands before a dot or a double colon.
 *
 * @param value the value, or null for a type, {@code this}, {@code super} and nothing at all
 * @param mirror its type as PMD has it; null if there is no qualifier
 * @param type its type; {@link TypeRef#UNKNOWN} if there is no qualifier
 * @param isType true if it is a type
 */
record Qualifier(Expr value, JTypeMirror mirror, TypeRef type, boolean isType) {

  static final Qualifier NONE = new Qualifier(null, null, TypeRef.UNKNOWN, false);
}
