/**
 * Whether every path through a method releases what a call opened: an abstract interpretation that
 * follows one acquired value along every path.
 *
 * <p>A path's {@link io.github.httpvet.core.analysis.mustclose.State} says whether the value is
 * there and by which variables it can be reached, and what is known of nulls and flags. A path ends
 * as soon as the value is closed or handed to code that is not followed: nothing can be proven from
 * there on. So everything unknown makes the analysis quieter.
 */
package io.github.httpvet.core.analysis.mustclose;
