/**
 * What the goals do. A {@code VetGoal} runs in each module, maybe in several at a time; what
 * belongs to all modules is in {@code Reactor}, and the last module tells of it.
 */
package io.github.httpvet.maven.goal;
