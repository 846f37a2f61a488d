/**
 * The rules for PMD: the lowering of PMD's tree to the core's, and one rule class a rule.
 *
 * <p>Only PMD's public packages are used.
 */
package io.github.httpvet.pmd;
