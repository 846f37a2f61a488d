/**
 * Questions about one unit that several rules ask: where a value comes from and goes to, how often
 * code runs, whether every path closes what it opened. Every answer has three values; unknown makes
 * rules silent.
 */
package io.github.httpvet.core.analysis;
